//! Numbers, dates and addresses as conditions compare them.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use std::cmp::Ordering;
use std::net::IpAddr;

/// A decimal number without an exponent, compared exactly: sign, digits before the point without leading zeros, digits
/// after it without trailing zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Decimal<'a> {
    pub fn parse(text: &'a str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !plain(whole) || !plain(fraction) || digits.ends_with('.') {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        Some(Self { negative: negative && !(whole.is_empty() && fraction.is_empty()), whole, fraction })
    }
}

impl Ord for Decimal<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = |one: &Self, two: &Self| {
            one.whole
                .len()
                .cmp(&two.whole.len())
                .then_with(|| one.whole.cmp(two.whole))
                .then_with(|| one.fraction.cmp(two.fraction))
        };
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => size(self, other),
            (true, true) => size(other, self),
        }
    }
}

impl PartialOrd for Decimal<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

const NANOS: i128 = 1_000_000_000;

/// Nanoseconds since 1970 of a date: epoch seconds, or a form of ISO 8601 from a year alone to a fraction of a second.
/// Without an offset it is UTC.
pub(crate) fn parse_date(text: &str) -> Option<i128> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let negative_epoch = lower.strip_prefix('-').unwrap_or(&lower);
    if !negative_epoch.contains(['t', '-', ':']) {
        let seconds: i64 = lower.parse().ok()?;
        return Some(i128::from(seconds) * NANOS);
    }
    let (date, time) = lower.split_once('t').unwrap_or((&lower, ""));
    let mut parts = date.split('-');
    let year = parts.next().filter(|year| (1..=4).contains(&year.len())).and_then(|year| digits(year, 9999))?;
    let month = parts.next().map_or(Some(1), |month| digits(month, 12))?;
    let day = parts.next().map_or(Some(1), |day| digits(day, 31))?;
    if parts.next().is_some() {
        return None;
    }
    let month = time::Month::try_from(u8::try_from(month).ok()?).ok()?;
    let date = time::Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()?;
    let days =
        i128::from(date.to_julian_day()) - i128::from(time::Date::from_ordinal_date(1970, 1).ok()?.to_julian_day());
    Some(days * 86_400 * NANOS + parse_time(time)?)
}

/// Nanoseconds since midnight UTC of `hh[:mm[:ss[.fraction]]][z|±hh[[:]mm]]`.
fn parse_time(text: &str) -> Option<i128> {
    if text.is_empty() {
        return Some(0);
    }
    let (clock, offset_s) = match text.find(['z', '+', '-']) {
        None => (text, 0),
        Some(at) if text[at..].starts_with('z') => (&text[..at], if text.len() == at + 1 { 0 } else { return None }),
        Some(at) => {
            let sign = if text[at..].starts_with('-') { -1 } else { 1 };
            let zone = &text[at + 1..];
            let (hours, minutes) = match zone.split_once(':') {
                Some((hours, minutes)) => (hours, minutes),
                None if zone.len() == 4 && zone.is_ascii() => zone.split_at(2),
                None => (zone, "00"),
            };
            if hours.len() != 2 || minutes.len() != 2 {
                return None;
            }
            (&text[..at], sign * (digits(hours, 23)? * 3600 + digits(minutes, 59)? * 60))
        }
    };
    let mut parts = clock.split(':');
    let hours = digits(parts.next()?, 23)?;
    let minutes = parts.next().map_or(Some(0), |part| digits(part, 59))?;
    let (seconds, nanos) = match parts.next() {
        None => (0, 0),
        Some(part) => {
            let (seconds, fraction) = part.split_once('.').unwrap_or((part, "0"));
            let nanos = match fraction.len() {
                1..=9 => digits(fraction, 999_999_999)? * 10_i64.pow(9 - u32::try_from(fraction.len()).ok()?),
                _ => return None,
            };
            (digits(seconds, 59)?, nanos)
        }
    };
    if parts.next().is_some() {
        return None;
    }
    let total = hours * 3600 + minutes * 60 + seconds - offset_s;
    Some(i128::from(total) * NANOS + i128::from(nanos))
}

fn digits(text: &str, most: i64) -> Option<i64> {
    if text.is_empty() || text.len() > 9 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|number| *number <= most)
}

/// A range of addresses; a bare address is a range of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    address: IpAddr,
    prefix: u8,
}

impl Range {
    pub fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            None => most,
            Some(prefix) if !prefix.is_empty() && prefix.bytes().all(|b| b.is_ascii_digit()) => {
                prefix.parse().ok().filter(|bits| *bits <= most)?
            }
            Some(_) => return None,
        };
        Some(Self { address, prefix })
    }

    /// Whether the range holds the address. An IPv4 address in IPv6 clothes (`::ffff:…`) counts as IPv4.
    pub fn holds(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(range), IpAddr::V4(one)) => {
                let shift = 32 - u32::from(self.prefix);
                shift == 32 || (range.to_bits() ^ one.to_bits()) >> shift == 0
            }
            (IpAddr::V6(range), IpAddr::V6(one)) => {
                let shift = 128 - u32::from(self.prefix);
                shift == 128 || (range.to_bits() ^ one.to_bits()) >> shift == 0
            }
            _ => false,
        }
    }
}

/// "true" or "false", in any case.
pub(crate) fn parse_bool(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}
