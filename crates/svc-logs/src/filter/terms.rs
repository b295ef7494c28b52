//! Unstructured patterns: terms and quoted phrases that must occur, `-term` that must not, `?term` of which one must.

use super::{PatternError, bad};

#[derive(Clone, Debug, Default)]
pub struct Terms {
    all: Vec<String>,
    any: Vec<String>,
    none: Vec<String>,
}

pub fn parse(text: &str) -> Result<Terms, PatternError> {
    let mut terms = Terms::default();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let list = match first {
            '?' => &mut terms.any,
            '-' => &mut terms.none,
            _ => &mut terms.all,
        };
        if matches!(first, '?' | '-') {
            rest = &rest[1..];
        }
        let term;
        (term, rest) = match rest.strip_prefix('"') {
            Some(quoted) => phrase(quoted)?,
            None => word(rest)?,
        };
        list.push(term);
        if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
            return bad(format!("there is no space before '{rest}'"));
        }
        rest = rest.trim_start();
    }
    // AWS ignores `?` terms beside others.
    if !(terms.all.is_empty() && terms.none.is_empty()) {
        terms.any.clear();
    }
    Ok(terms)
}

/// After the opening quote: the phrase, and what follows the closing one.
fn phrase(text: &str) -> Result<(String, &str), PatternError> {
    let mut phrase = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((phrase, &text[at + 1..])),
            '\\' => match chars.next() {
                Some((_, escaped @ ('"' | '\\'))) => phrase.push(escaped),
                Some((_, other)) => phrase.extend(['\\', other]),
                None => break,
            },
            c => phrase.push(c),
        }
    }
    bad("a quoted phrase has no closing quote")
}

fn word(text: &str) -> Result<(String, &str), PatternError> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    if word.is_empty() {
        return bad("a term is missing after '?' or '-'");
    }
    if let Some(c) = word.chars().find(|c| !c.is_alphanumeric() && *c != '_') {
        return bad(format!("Invalid character(s) in term '{word}': put it in double quotes because of '{c}'"));
    }
    Ok((word.to_owned(), rest))
}

impl Terms {
    pub fn matches(&self, message: &str) -> bool {
        self.all.iter().all(|term| message.contains(term.as_str()))
            && !self.none.iter().any(|term| message.contains(term.as_str()))
            && (self.any.is_empty() || self.any.iter().any(|term| message.contains(term.as_str())))
    }
}
