//! AWS's wildcards: `*` is any number of characters, `?` is exactly one.

/// Whether letters' case counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseRule {
    Sensitive,
    /// ASCII letters alone; others compare as they are.
    Insensitive,
}

/// Whether a backslash takes the meaning from the character after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    None,
    Backslash,
}

#[derive(Clone, Copy)]
enum Token {
    Any,
    One,
    Byte(u8),
}

/// The token at `at` and where the next one starts.
fn token(pattern: &[u8], at: usize, escapes: Escapes) -> Option<(Token, usize)> {
    match *pattern.get(at)? {
        b'*' => Some((Token::Any, at + 1)),
        b'?' => Some((Token::One, at + 1)),
        b'\\' if escapes == Escapes::Backslash => match pattern.get(at + 1) {
            Some(escaped @ (b'*' | b'?' | b'\\')) => Some((Token::Byte(*escaped), at + 2)),
            _ => Some((Token::Byte(b'\\'), at + 1)),
        },
        byte => Some((Token::Byte(byte), at + 1)),
    }
}

/// Whether the whole of `text` fits `pattern`. Time is at most the product of both lengths, without recursion, so no
/// pattern can stall the proxy. Characters are bytes: header values need not be UTF-8.
pub fn wildcard_matches(pattern: &[u8], text: &[u8], case: CaseRule, escapes: Escapes) -> bool {
    let same = |a: u8, b: u8| match case {
        CaseRule::Sensitive => a == b,
        CaseRule::Insensitive => a.eq_ignore_ascii_case(&b),
    };
    let (mut p, mut t) = (0, 0);
    // Where to go on when the text after the latest `*` does not fit: the star takes one more character.
    let mut retry: Option<(usize, usize)> = None;
    loop {
        match token(pattern, p, escapes) {
            Some((Token::Any, next)) => {
                retry = Some((next, t));
                p = next;
                continue;
            }
            Some((Token::One, next)) if t < text.len() => {
                (p, t) = (next, t + 1);
                continue;
            }
            Some((Token::Byte(byte), next)) if t < text.len() && same(byte, text[t]) => {
                (p, t) = (next, t + 1);
                continue;
            }
            None if t == text.len() => return true,
            _ => {}
        }
        match retry {
            Some((after_star, taken)) if taken < text.len() => {
                retry = Some((after_star, taken + 1));
                (p, t) = (after_star, taken + 1);
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition itself, exponential and obviously right.
    fn reference(pattern: &[u8], text: &[u8]) -> bool {
        match (pattern.first(), text.first()) {
            (None, None) => true,
            (Some(b'*'), _) => reference(&pattern[1..], text) || (!text.is_empty() && reference(pattern, &text[1..])),
            (Some(b'?'), Some(_)) => reference(&pattern[1..], &text[1..]),
            (Some(a), Some(b)) if a == b => reference(&pattern[1..], &text[1..]),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(pattern in "[ab*?]{0,8}", text in "[ab]{0,10}") {
            prop_assert_eq!(
                wildcard_matches(pattern.as_bytes(), text.as_bytes(), CaseRule::Sensitive, Escapes::None),
                reference(pattern.as_bytes(), text.as_bytes())
            );
        }

        #[test]
        fn case_is_ignored_when_asked(pattern in "[aB*?]{0,6}", text in "[AbaB]{0,8}") {
            prop_assert_eq!(
                wildcard_matches(pattern.as_bytes(), text.as_bytes(), CaseRule::Insensitive, Escapes::None),
                reference(pattern.to_lowercase().as_bytes(), text.to_lowercase().as_bytes())
            );
        }

        #[test]
        fn an_escaped_text_matches_itself_alone(text in r"[a*?\\]{0,8}", other in r"[a*?\\]{0,8}") {
            let pattern: String = text.chars().flat_map(|c| match c {
                '*' | '?' | '\\' => vec!['\\', c],
                c => vec![c],
            }).collect();
            prop_assert!(wildcard_matches(pattern.as_bytes(), text.as_bytes(), CaseRule::Sensitive, Escapes::Backslash));
            prop_assert_eq!(
                wildcard_matches(pattern.as_bytes(), other.as_bytes(), CaseRule::Sensitive, Escapes::Backslash),
                text == other
            );
        }
    }

    #[test]
    fn a_hostile_pattern_takes_no_time() {
        let pattern = "*a".repeat(60) + "b";
        assert!(!wildcard_matches(pattern.as_bytes(), "a".repeat(4000).as_bytes(), CaseRule::Sensitive, Escapes::None));
    }
}
