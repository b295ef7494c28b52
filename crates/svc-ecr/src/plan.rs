//! Pure decisions.

/// Whether `text` matches `pattern`, in which `*` stands for any text, the empty one included.
///
/// Greedy with one point to go back to: linear in practice, never worse than the product of the two lengths.
pub fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while t < text.len() {
        if pattern.get(p) == Some(&b'*') {
            back = Some((p, t));
            p += 1;
        } else if pattern.get(p) == Some(&text[t]) {
            p += 1;
            t += 1;
        } else if let Some((star, from)) = back {
            back = Some((star, from + 1));
            p = star + 1;
            t = from + 1;
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|b| *b == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches;
    use proptest::prelude::*;

    /// The definition, exponential but plain.
    fn plain(pattern: &[u8], text: &[u8]) -> bool {
        match (pattern.first(), text.first()) {
            (None, None) => true,
            (Some(b'*'), _) => plain(&pattern[1..], text) || (!text.is_empty() && plain(pattern, &text[1..])),
            (Some(a), Some(b)) if a == b => plain(&pattern[1..], &text[1..]),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(pattern in "[ab*]{0,7}", text in "[ab]{0,9}") {
            prop_assert_eq!(matches(&pattern, &text), plain(pattern.as_bytes(), text.as_bytes()));
        }
    }

    #[test]
    fn examples() {
        assert!(matches("dev-*", "dev-1") && matches("*latest*", "latest") && matches("v1", "v1"));
        assert!(!matches("dev-*", "prod-1") && !matches("v1", "v11") && !matches("", "x"));
    }
}
