//! Comparisons that JSON and field patterns share.

use super::{PatternError, bad};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    /// An operator at the front of `text`, and the rest.
    pub fn take(text: &str) -> Option<(Self, &str)> {
        const ALL: [(&str, Operator); 6] = [
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("=", Operator::Equal),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        ALL.iter().find_map(|(sign, operator)| text.strip_prefix(sign).map(|rest| (*operator, rest)))
    }

    pub fn holds_for(self, left: f64, right: f64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }
}

/// The right side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `*` stands for any characters.
    Text(String),
    Number(f64),
}

impl Literal {
    /// What stood there unquoted.
    pub fn unquoted(word: &str, operator: Operator) -> Result<Self, PatternError> {
        if word.is_empty() {
            return bad("a comparison has no right side");
        }
        match word.parse::<f64>() {
            Ok(number) if number.is_finite() => return Ok(Self::Number(number)),
            _ => {}
        }
        if !matches!(operator, Operator::Equal | Operator::NotEqual) {
            return bad(format!("'{word}' is compared by size, but is not a number"));
        }
        Ok(Self::Text(word.to_owned()))
    }

    pub fn quoted(text: String, operator: Operator) -> Result<Self, PatternError> {
        if matches!(operator, Operator::Equal | Operator::NotEqual) {
            Ok(Self::Text(text))
        } else {
            bad(format!("\"{text}\" is compared by size, but is not a number"))
        }
    }
}

/// `*` in `pattern` stands for any characters, none included.
pub fn wildcard(pattern: &str, text: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut rest) = text.strip_prefix(head) else { return false };
    let mut parts: Vec<&str> = tail.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.len() >= last.len() && rest.ends_with(last)
}
