//! Compiled policies by their text, so that no request parses one.

use crate::errors::malformed;
use iam_policy::{Kind, Policy};
use kernel::Error;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Policies kept. A policy of 6,144 characters compiles to some tens of KiB.
const POLICIES_MAX: usize = 4096;

type CacheKey = (Kind, [u8; 32]);

/// Two generations: what was used since the last turn, and what was used before it. When the younger is full it becomes the
/// older, and the older is forgotten.
#[derive(Default)]
struct Generations {
    young: HashMap<CacheKey, Policy>,
    old: HashMap<CacheKey, Policy>,
}

#[derive(Default)]
pub struct PolicyCache(Mutex<Generations>);

impl PolicyCache {
    /// The policy of this text. A stored text was checked when it came in; one that no longer passes is an error, as
    /// leaving it out could leave out a deny.
    pub fn get(&self, text: &str, kind: Kind) -> Result<Policy, Error> {
        let key = (kind, <[u8; 32]>::from(Sha256::digest(text.as_bytes())));
        let mut generations = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(policy) = generations.young.get(&key) {
            return Ok(policy.clone());
        }
        let policy = match generations.old.remove(&key) {
            Some(policy) => policy,
            None => Policy::parse(text, kind).map_err(malformed)?,
        };
        if generations.young.len() >= POLICIES_MAX / 2 {
            generations.old = std::mem::take(&mut generations.young);
        }
        generations.young.insert(key, policy.clone());
        Ok(policy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_parsed_once_and_forgotten_when_there_are_too_many() {
        let cache = PolicyCache::default();
        let text = |i: usize| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"ecs:A{i}","Resource":"*"}}]}}"#
            )
        };
        let first = cache.get(&text(0), Kind::Identity).unwrap();
        let again = cache.get(&text(0), Kind::Identity).unwrap();
        assert!(std::ptr::eq(first.text(), again.text()));
        for i in 0..2 * POLICIES_MAX {
            cache.get(&text(i), Kind::Identity).unwrap();
        }
        let generations = cache.0.lock().unwrap();
        assert!(generations.young.len() + generations.old.len() <= POLICIES_MAX);
        drop(generations);
        assert!(cache.get("{", Kind::Identity).is_err());
    }
}
