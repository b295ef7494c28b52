//! Stickiness cookies.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html>
//!
//! A cookie's value is a token that names a target or a group; it cannot lead anywhere but to one that the rule allows.

use crate::headers::cookie;
use base::Timestamp;
use http::header::{HeaderMap, HeaderValue, SET_COOKIE};
use lb_core::{ForwardStickiness, Stickiness};

const GROUP: &str = "AWSALBTG";
const GROUP_CORS: &str = "AWSALBTGCORS";
const TARGET: &str = "AWSALB";
const TARGET_CORS: &str = "AWSALBCORS";
const APPLICATION: &str = "AWSALBAPP-0";

/// The token of the group that the client was sent to before.
pub(crate) fn group_token(headers: &HeaderMap) -> Option<&str> {
    cookie(headers, GROUP).or_else(|| cookie(headers, GROUP_CORS))
}

/// The token of the target that the client was sent to before, if stickiness still holds.
pub(crate) fn target_token<'a>(stickiness: &Stickiness, headers: &'a HeaderMap, now: Timestamp) -> Option<&'a str> {
    match stickiness {
        Stickiness::Off => None,
        Stickiness::LbCookie { .. } => cookie(headers, TARGET).or_else(|| cookie(headers, TARGET_CORS)),
        Stickiness::AppCookie { cookie_name, .. } => {
            // Without the application's own cookie the session is over.
            cookie(headers, cookie_name)?;
            let (token, expires_s) = cookie(headers, APPLICATION)?.split_once('-')?;
            let expires_s = i64::from_str_radix(expires_s, 16).ok()?;
            (now.as_ms() / 1000 < expires_s).then_some(token)
        }
    }
}

pub(crate) fn set_group_cookie(headers: &mut HeaderMap, stickiness: ForwardStickiness, token: &str, now: Timestamp) {
    set_pair(headers, GROUP, GROUP_CORS, token, now.plus_s(i64::from(stickiness.duration_s)));
}

pub(crate) fn set_target_cookie(headers: &mut HeaderMap, stickiness: &Stickiness, token: &str, now: Timestamp) {
    match stickiness {
        Stickiness::Off => {}
        Stickiness::LbCookie { duration_s } => {
            set_pair(headers, TARGET, TARGET_CORS, token, now.plus_s(i64::from(*duration_s)));
        }
        Stickiness::AppCookie { cookie_name, duration_s } => {
            let application_set = headers.get_all(SET_COOKIE).iter().any(|value| {
                value.to_str().ok().and_then(|v| v.split_once('=')).is_some_and(|(name, _)| name.trim() == cookie_name)
            });
            if application_set {
                let expires = now.plus_s(i64::from(*duration_s));
                let value = format!("{token}-{:x}", expires.as_ms() / 1000);
                append(headers, format!("{APPLICATION}={value}; Expires={}; Path=/", http_date(expires)));
            }
        }
    }
}

/// The cookie, and its twin for requests of other sites.
fn set_pair(headers: &mut HeaderMap, name: &str, cors_name: &str, token: &str, expires: Timestamp) {
    let date = http_date(expires);
    append(headers, format!("{name}={token}; Expires={date}; Path=/"));
    append(headers, format!("{cors_name}={token}; Expires={date}; Path=/; SameSite=None"));
}

fn append(headers: &mut HeaderMap, value: String) {
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.append(SET_COOKIE, value);
    }
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(at: Timestamp) -> String {
    let t = at.to_datetime();
    let (weekday, month) = (t.weekday().to_string(), t.month().to_string());
    format!(
        "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
        &weekday[..3],
        t.day(),
        &month[..3],
        t.year(),
        t.hour(),
        t.minute(),
        t.second()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_http_dates() {
        assert_eq!(http_date(Timestamp::from_ms(784_111_777_000)), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
