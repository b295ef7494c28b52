//! How many requests a task may make, as Amazon's agent has it: 40 a second, 60 at once.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-config.html> (`ECS_TASK_METADATA_RPS_LIMIT`)

use base::Timestamp;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

const STEADY_PER_S: i64 = 40;
const BURST: i64 = 60;
/// One request, in thousandths: what a bucket gains in a millisecond is `STEADY_PER_S` of them.
const REQUEST: i64 = 1000;

struct Bucket {
    level: i64,
    at: Timestamp,
}

/// One bucket a task; one that is full again is forgotten.
#[derive(Default)]
pub struct Throttle(Mutex<HashMap<String, Bucket>>);

impl Throttle {
    /// Whether the task may make one more request now.
    pub fn admit(&self, task_arn: &str, now: Timestamp) -> bool {
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let filled = |bucket: &Bucket| {
            let gained = now.since_ms(bucket.at).max(0).saturating_mul(STEADY_PER_S);
            bucket.level.saturating_add(gained).min(BURST * REQUEST)
        };
        if !buckets.contains_key(task_arn) {
            buckets.retain(|_, bucket| filled(bucket) < BURST * REQUEST);
        }
        let bucket = buckets.entry(task_arn.to_owned()).or_insert_with(|| Bucket { level: BURST * REQUEST, at: now });
        bucket.level = filled(bucket);
        bucket.at = now.max(bucket.at);
        if bucket.level < REQUEST {
            return false;
        }
        bucket.level -= REQUEST;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_at_once_and_then_forty_a_second() {
        let throttle = Throttle::default();
        let at = Timestamp::from_ms;
        let admitted = |now: i64, tries: usize| (0..tries).filter(|_| throttle.admit("t1", at(now))).count();
        assert_eq!(admitted(0, 100), 60);
        assert_eq!(admitted(1000, 100), 40);
        // Another task is not touched by it, and an hour saves nothing up.
        assert!(throttle.admit("t2", at(1000)));
        assert_eq!(admitted(3_600_000, 100), 60);
        // A clock that is set back gives nothing.
        assert_eq!(admitted(0, 10), 0);
    }
}
