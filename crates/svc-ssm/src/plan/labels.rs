//! Labels of versions.
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-labels.html>

use std::collections::BTreeMap;

pub const LABELS_MAX: usize = 10;

pub fn is_valid(label: &str) -> bool {
    let lower = label.to_ascii_lowercase();
    let begins_badly = lower.starts_with("aws")
        || lower.starts_with("ssm")
        || label.chars().next().is_none_or(|first| first.is_ascii_digit());
    !begins_badly && label.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b))
}

/// The labels after `version` took those of `wanted` that are valid, from whatever version had them; `None` if it would
/// have too many. And those that are not valid.
pub fn attach(
    labels: &BTreeMap<String, u64>,
    version: u64,
    wanted: &[String],
) -> (Option<BTreeMap<String, u64>>, Vec<String>) {
    let (good, bad): (Vec<_>, Vec<_>) = wanted.iter().cloned().partition(|label| is_valid(label));
    let mut labels = labels.clone();
    labels.extend(good.into_iter().map(|label| (label, version)));
    let count = labels.values().filter(|of| **of == version).count();
    ((count <= LABELS_MAX).then_some(labels), bad)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_move_and_are_bounded() {
        let old = BTreeMap::from([("prod".to_owned(), 1), ("old".to_owned(), 1)]);
        let (labels, bad) = attach(&old, 2, &["prod".into(), "2nd".into(), "AWS-x".into(), "ssm".into(), "a b".into()]);
        assert_eq!(labels.unwrap(), BTreeMap::from([("prod".to_owned(), 2), ("old".to_owned(), 1)]));
        assert_eq!(bad, ["2nd", "AWS-x", "ssm", "a b"]);
        let ten: Vec<String> = (0..10).map(|n| format!("l{n}")).collect();
        let (labels, _) = attach(&BTreeMap::new(), 1, &ten);
        let labels = labels.unwrap();
        assert_eq!(attach(&labels, 1, &["one-more".into()]).0, None);
        assert_eq!(attach(&labels, 1, &["l3".into()]).0.unwrap(), labels);
    }
}
