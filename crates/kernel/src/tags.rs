//! Resource tags and the limits AWS puts on them.
//! <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>

use std::collections::BTreeMap;

pub type Tags = BTreeMap<String, String>;

pub const TAGS_MAX: usize = 50;
pub const KEY_CHARACTERS_MAX: usize = 128;
pub const VALUE_CHARACTERS_MAX: usize = 256;

/// Why tags are refused; each service words its own error code around the message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagError {
    #[error("The tag key '{0}' starts with 'aws:', which is reserved for AWS use.")]
    Reserved(String),
    #[error("A tag key must have 1 to {KEY_CHARACTERS_MAX} characters; '{0}' does not.")]
    KeyLength(String),
    #[error("A tag value must have at most {VALUE_CHARACTERS_MAX} characters; the value of '{0}' has more.")]
    ValueLength(String),
    #[error("The tag key '{0}' is given more than once.")]
    Duplicate(String),
    #[error("A resource can have at most {TAGS_MAX} tags.")]
    TooMany,
}

/// `current` with `added` merged in, checked.
pub fn merge(current: &Tags, added: impl IntoIterator<Item = (String, String)>) -> Result<Tags, TagError> {
    let mut merged = current.clone();
    let mut seen = std::collections::BTreeSet::new();
    for (key, value) in added {
        if !seen.insert(key.clone()) {
            return Err(TagError::Duplicate(key));
        }
        check(&key, &value)?;
        merged.insert(key, value);
    }
    if merged.len() > TAGS_MAX {
        return Err(TagError::TooMany);
    }
    Ok(merged)
}

fn check(key: &str, value: &str) -> Result<(), TagError> {
    let characters = key.chars().count();
    if characters == 0 || characters > KEY_CHARACTERS_MAX {
        return Err(TagError::KeyLength(key.to_owned()));
    }
    if value.chars().count() > VALUE_CHARACTERS_MAX {
        return Err(TagError::ValueLength(key.to_owned()));
    }
    if key.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("aws:")) {
        return Err(TagError::Reserved(key.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(key: &str, value: &str) -> (String, String) {
        (key.into(), value.into())
    }

    #[test]
    fn later_values_replace_earlier_ones_and_limits_hold() {
        let tags = merge(&Tags::new(), [pair("a", "1")]).unwrap();
        assert_eq!(merge(&tags, [pair("a", "2")]).unwrap()["a"], "2");
        assert_eq!(merge(&tags, [pair("AWS:x", "2")]), Err(TagError::Reserved("AWS:x".into())));
        assert_eq!(merge(&tags, [pair("b", "1"), pair("b", "1")]), Err(TagError::Duplicate("b".into())));
        assert_eq!(merge(&tags, (0..50).map(|i| pair(&format!("k{i}"), ""))), Err(TagError::TooMany));
    }
}
