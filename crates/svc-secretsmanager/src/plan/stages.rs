//! Staging labels: each belongs to at most one version of a secret.
//! <https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html#term_version>

use std::collections::{BTreeMap, BTreeSet};

pub const CURRENT: &str = "AWSCURRENT";
pub const PREVIOUS: &str = "AWSPREVIOUS";
/// Labels that the versions of one secret can have together.
pub const STAGES_MAX: usize = 20;

/// Version id to its labels.
pub type Stages = BTreeMap<String, BTreeSet<String>>;

pub fn holder<'a>(stages: &'a Stages, label: &str) -> Option<&'a str> {
    stages.iter().find(|(_, labels)| labels.contains(label)).map(|(version, _)| version.as_str())
}

/// Moves `label` to `version`. The version that loses AWSCURRENT gets AWSPREVIOUS.
pub fn attach(stages: &mut Stages, version: &str, label: &str) {
    let before = holder(stages, label).map(str::to_owned);
    if before.as_deref() == Some(version) {
        return;
    }
    if let Some(labels) = before.as_ref().and_then(|before| stages.get_mut(before)) {
        labels.remove(label);
    }
    if let Some(before) = before.filter(|_| label == CURRENT) {
        attach(stages, &before, PREVIOUS);
    }
    stages.entry(version.to_owned()).or_default().insert(label.to_owned());
}

pub fn detach(stages: &mut Stages, version: &str, label: &str) {
    if let Some(labels) = stages.get_mut(version) {
        labels.remove(label);
    }
}

pub fn count(stages: &Stages) -> usize {
    stages.values().map(BTreeSet::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn labels(stages: &Stages, version: &str) -> Vec<String> {
        stages.get(version).into_iter().flatten().cloned().collect()
    }

    #[test]
    fn current_leaves_previous_behind_and_moves_back() {
        let mut stages = Stages::new();
        attach(&mut stages, "a", CURRENT);
        attach(&mut stages, "b", CURRENT);
        assert_eq!((labels(&stages, "a"), labels(&stages, "b")), (vec![PREVIOUS.into()], vec![CURRENT.into()]));
        attach(&mut stages, "c", CURRENT);
        assert_eq!((labels(&stages, "a"), labels(&stages, "b")), (vec![], vec![PREVIOUS.into()]));
        attach(&mut stages, "b", CURRENT);
        assert_eq!((labels(&stages, "b"), labels(&stages, "c")), (vec![CURRENT.into()], vec![PREVIOUS.into()]));
    }

    proptest! {
        #[test]
        fn a_label_is_never_on_two_versions(moves in prop::collection::vec((0..5_u8, 0..4_usize), 0..40)) {
            let names = [CURRENT, PREVIOUS, "AWSPENDING", "mine"];
            let mut stages = Stages::new();
            for (version, label) in moves {
                let before = holder(&stages, CURRENT).map(str::to_owned);
                let version = version.to_string();
                attach(&mut stages, &version, names[label]);
                for name in names {
                    prop_assert!(stages.values().filter(|labels| labels.contains(name)).count() <= 1);
                }
                prop_assert_eq!(holder(&stages, names[label]), Some(version.as_str()));
                if let Some(before) = before.filter(|before| label == 0 && *before != version) {
                    prop_assert_eq!(holder(&stages, PREVIOUS), Some(before.as_str()));
                }
            }
        }
    }
}
