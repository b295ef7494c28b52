//! Which events of a batch are taken: pure.
//! <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>

use crate::events::{EVENT_OVERHEAD_BYTES, NewEvent};
use base::Timestamp;

pub const BATCH_EVENTS_MAX: usize = 10_000;
pub const BATCH_BYTES_MAX: u64 = 1_048_576;
const HOUR_MS: i64 = 3600 * 1000;
pub const BATCH_SPAN_MS_MAX: i64 = 24 * HOUR_MS;
/// Newer than now by more: too new.
pub const FUTURE_MS_MAX: i64 = 2 * HOUR_MS;
/// Older than now by more: too old.
pub const PAST_MS_MAX: i64 = 14 * 24 * HOUR_MS;

/// Why a whole batch is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    #[error(
        "Log events in a single PutLogEvents request must be at least one and at most {BATCH_EVENTS_MAX}; {0} were given."
    )]
    Count(usize),
    #[error("Upload too large: {0} bytes exceeds limit of {BATCH_BYTES_MAX}")]
    Size(u64),
    #[error("Log events in a single PutLogEvents request must be in chronological order.")]
    Order,
    #[error("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")]
    Span,
}

/// Where the events begin and end that are taken, and what lies outside. Indices as AWS counts them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    pub from: usize,
    pub to: usize,
    /// The first event that is too new.
    pub too_new_start: Option<usize>,
    /// After the last event that is too old.
    pub too_old_end: Option<usize>,
    /// After the last event that the group's retention has expired already.
    pub expired_end: Option<usize>,
}

/// `cutoff_ms`: events older than this have expired.
pub fn accept(events: &[NewEvent], now: Timestamp, cutoff_ms: Option<i64>) -> Result<Accepted, BatchError> {
    if events.is_empty() || events.len() > BATCH_EVENTS_MAX {
        return Err(BatchError::Count(events.len()));
    }
    let bytes: u64 = events.iter().map(|event| event.message.len() as u64 + EVENT_OVERHEAD_BYTES).sum();
    if bytes > BATCH_BYTES_MAX {
        return Err(BatchError::Size(bytes));
    }
    if !events.is_sorted_by_key(|event| event.timestamp_ms) {
        return Err(BatchError::Order);
    }
    let (first_ms, last_ms) = (events[0].timestamp_ms, events[events.len() - 1].timestamp_ms);
    if last_ms - first_ms > BATCH_SPAN_MS_MAX {
        return Err(BatchError::Span);
    }
    let now_ms = now.as_ms();
    let older_than = |limit_ms: i64| events.partition_point(|event| event.timestamp_ms < limit_ms);
    let too_old = older_than(now_ms - PAST_MS_MAX);
    let expired = cutoff_ms.map_or(0, older_than);
    let too_new = events.partition_point(|event| event.timestamp_ms <= now_ms + FUTURE_MS_MAX);
    let from = too_old.max(expired);
    Ok(Accepted {
        from,
        to: too_new.max(from),
        too_new_start: (too_new < events.len()).then_some(too_new),
        too_old_end: (too_old > 0).then_some(too_old),
        expired_end: (expired > too_old).then_some(expired),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_ms(1_700_000_000_000);

    fn events(offsets_ms: &[i64]) -> Vec<NewEvent> {
        offsets_ms.iter().map(|offset| NewEvent { timestamp_ms: NOW.as_ms() + offset, message: "x".into() }).collect()
    }

    #[test]
    fn batches_that_break_a_rule_are_refused_whole() {
        assert_eq!(accept(&[], NOW, None), Err(BatchError::Count(0)));
        assert_eq!(
            accept(&events(&vec![0; BATCH_EVENTS_MAX + 1]), NOW, None),
            Err(BatchError::Count(BATCH_EVENTS_MAX + 1))
        );
        assert_eq!(accept(&events(&[1, 0]), NOW, None), Err(BatchError::Order));
        assert_eq!(accept(&events(&[-BATCH_SPAN_MS_MAX - 1, 0]), NOW, None), Err(BatchError::Span));
        let large = |bytes: u64| vec![NewEvent { timestamp_ms: NOW.as_ms(), message: "x".repeat(bytes as usize) }];
        assert!(accept(&large(BATCH_BYTES_MAX - EVENT_OVERHEAD_BYTES), NOW, None).is_ok());
        assert_eq!(
            accept(&large(BATCH_BYTES_MAX - EVENT_OVERHEAD_BYTES + 1), NOW, None),
            Err(BatchError::Size(BATCH_BYTES_MAX + 1))
        );
    }

    #[test]
    fn single_events_that_are_too_new_too_old_or_expired_are_left_out() {
        let accepted = accept(&events(&[0, FUTURE_MS_MAX, FUTURE_MS_MAX + 1]), NOW, None).unwrap();
        assert_eq!(accepted, Accepted { from: 0, to: 2, too_new_start: Some(2), ..Accepted::default() });
        let old = events(&[-PAST_MS_MAX - 2, -PAST_MS_MAX - 1, -PAST_MS_MAX]);
        let accepted = accept(&old, NOW, None).unwrap();
        assert_eq!(accepted, Accepted { from: 2, to: 3, too_old_end: Some(2), ..Accepted::default() });
        let accepted = accept(&events(&[-10, -5, 0]), NOW, Some(NOW.as_ms() - 5)).unwrap();
        assert_eq!(accepted, Accepted { from: 1, to: 3, expired_end: Some(1), ..Accepted::default() });
        let accepted = accept(&events(&[FUTURE_MS_MAX + 1]), NOW, None).unwrap();
        assert_eq!((accepted.from, accepted.to), (0, 0));
    }
}
