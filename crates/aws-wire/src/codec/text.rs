//! Scalars as text: numbers, timestamps, base64.

use crate::shape::TimestampFormat;
use base::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

pub(crate) fn base64_encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn base64_decode(text: &str) -> Option<Bytes> {
    STANDARD.decode(text).ok().map(Bytes::from)
}

pub(crate) fn timestamp_to_text(at: Timestamp, format: TimestampFormat) -> String {
    match format {
        TimestampFormat::Iso8601 => at.to_rfc3339(),
        TimestampFormat::EpochSeconds => epoch_seconds(at),
        TimestampFormat::Rfc822 => {
            let t = at.to_datetime();
            let weekday = t.weekday().to_string();
            let month = t.month().to_string();
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
    }
}

/// `1767225599.123`; no fraction when there is none.
pub(crate) fn epoch_seconds(at: Timestamp) -> String {
    let ms = at.as_ms();
    let (whole, rest) = (ms.div_euclid(1000), ms.rem_euclid(1000));
    if rest == 0 {
        return whole.to_string();
    }
    let text = if whole < 0 {
        // -0.5 s is whole -1, rest 500.
        let positive = -ms;
        format!("-{}.{:03}", positive / 1000, positive % 1000)
    } else {
        format!("{whole}.{rest:03}")
    };
    text.trim_end_matches('0').to_owned()
}

/// Any of the three formats: clients differ, and no text is in two of them.
pub(crate) fn timestamp_from_text(text: &str) -> Option<Timestamp> {
    if let Some(at) = Timestamp::parse_rfc3339(text) {
        return Some(at);
    }
    if let Ok(seconds) = text.parse::<f64>() {
        return timestamp_from_seconds(seconds);
    }
    // ISO 8601 without an offset means UTC, and a date alone its midnight.
    let padded = if text.len() == 10 { format!("{text}T00:00:00Z") } else { format!("{text}Z") };
    if let Some(at) = Timestamp::parse_rfc3339(&padded) {
        return Some(at);
    }
    let at = OffsetDateTime::parse(text, &Rfc2822).ok()?;
    Some(Timestamp((at.unix_timestamp_nanos() / 1_000_000) as i64))
}

/// `None` for what is not a finite point within the calendar's years.
pub(crate) fn timestamp_from_seconds(seconds: f64) -> Option<Timestamp> {
    const YEAR_9999_S: f64 = 253_402_300_800.0;
    (seconds.is_finite() && seconds.abs() < YEAR_9999_S).then(|| Timestamp::from_epoch_s(seconds))
}
