//! Tags of users, roles and policies. Their keys differ by more than case.

use crate::errors::{invalid_input, tag_error};
use kernel::Error;
use kernel::tags::{self, Tags};
use std::collections::HashSet;

/// Pairs as the wire has them.
pub type Pairs = Vec<(String, String)>;

/// `current` with `added`; a key that differs from a present one in case alone replaces it.
pub fn merge(current: &Tags, added: Pairs, quota_name: &str) -> Result<Tags, Error> {
    let mut lower = HashSet::new();
    for (key, _) in &added {
        if !lower.insert(key.to_lowercase()) {
            return Err(invalid_input(format!(
                "Duplicate tag keys found: '{key}'. Please note that Tag keys are case insensitive."
            )));
        }
    }
    let kept: Tags = current
        .iter()
        .filter(|(key, _)| !lower.contains(&key.to_lowercase()))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    tags::merge(&kept, added).map_err(|error| tag_error(error, quota_name))
}

/// `current` without `keys`, whatever their case.
pub fn remove(current: &Tags, keys: &[String]) -> Tags {
    let lower: HashSet<String> = keys.iter().map(|key| key.to_lowercase()).collect();
    current
        .iter()
        .filter(|(key, _)| !lower.contains(&key.to_lowercase()))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect()
}
