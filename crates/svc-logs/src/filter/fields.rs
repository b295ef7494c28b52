//! Space-delimited patterns: `[ip, user, ..., status = 4*, bytes > 1000]`.
//!
//! A message's fields are separated by spaces; text between double quotes or square brackets is one field.

use super::compare::{Literal, Operator, wildcard};
use super::{PatternError, bad};

/// Fields of a pattern.
const FIELDS_MAX: usize = 200;

#[derive(Clone, Debug)]
pub struct Fields {
    before: Vec<Field>,
    /// After `...`, which stands for any number of fields; `None` without it.
    after: Option<Vec<Field>>,
}

/// What one field must be: any of these, all of each. Empty: anything.
#[derive(Clone, Debug, Default)]
struct Field(Vec<Vec<(Operator, Literal)>>);

pub fn parse(text: &str) -> Result<Fields, PatternError> {
    let inner = text.strip_prefix('[').and_then(|text| text.trim_end().strip_suffix(']'));
    let Some(inner) = inner else { return bad("a field pattern ends with ']'") };
    let mut fields = Fields { before: Vec::new(), after: None };
    for part in split_commas(inner)? {
        let part = part.trim();
        if part == "..." {
            if fields.after.replace(Vec::new()).is_some() {
                return bad("'...' may occur once");
            }
            continue;
        }
        let field = field(part)?;
        fields.after.as_mut().unwrap_or(&mut fields.before).push(field);
        if fields.before.len() + fields.after.as_ref().map_or(0, Vec::len) > FIELDS_MAX {
            return bad(format!("there are more than {FIELDS_MAX} fields"));
        }
    }
    Ok(fields)
}

/// At commas outside quotes.
fn split_commas(text: &str) -> Result<Vec<&str>, PatternError> {
    let (mut parts, mut start, mut quoted) = (Vec::new(), 0, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    if quoted { bad("a quoted text has no closing quote") } else { Ok(parts) }
}

/// `name`, `name = value`, `name > 1 && name < 5`, `name = a || name = b`.
fn field(text: &str) -> Result<Field, PatternError> {
    let name_end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(text.len());
    let (name, mut rest) = text.split_at(name_end);
    if name.is_empty() {
        return bad(format!("a field has no name in '{text}'"));
    }
    rest = rest.trim_start();
    if rest.is_empty() {
        return Ok(Field::default());
    }
    let mut alternatives = vec![Vec::new()];
    loop {
        let Some((operator, after)) = Operator::take(rest) else {
            return bad(format!("a comparison is expected at '{rest}'"));
        };
        let literal;
        (literal, rest) = value(after.trim_start(), operator)?;
        if let Some(all) = alternatives.last_mut() {
            all.push((operator, literal));
        }
        rest = rest.trim_start();
        if rest.is_empty() {
            return Ok(Field(alternatives));
        }
        let joined = match rest.strip_prefix("&&") {
            Some(after) => after,
            None => match rest.strip_prefix("||") {
                Some(after) => {
                    alternatives.push(Vec::new());
                    after
                }
                None => return bad(format!("&& or || is expected at '{rest}'")),
            },
        };
        // Every comparison is of the same field.
        let Some(after) = joined.trim_start().strip_prefix(name) else {
            return bad(format!("the comparisons of one field all begin with its name '{name}'"));
        };
        rest = after.trim_start();
    }
}

fn value(text: &str, operator: Operator) -> Result<(Literal, &str), PatternError> {
    if let Some(quoted) = text.strip_prefix('"') {
        let Some((inner, rest)) = quoted.split_once('"') else { return bad("a quoted text has no closing quote") };
        return Ok((Literal::quoted(inner.to_owned(), operator)?, rest));
    }
    if text.starts_with('%') {
        return bad("regular expressions (%...%) are not supported by this installation yet");
    }
    let end =
        text.find(|c: char| c.is_whitespace() || matches!(c, '&' | '|' | '=' | '<' | '>' | '!')).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    Ok((Literal::unquoted(word, operator)?, rest))
}

impl Fields {
    pub fn matches(&self, message: &str) -> bool {
        let words = split_words(message);
        let all = |fields: &[Field], words: &[&str]| fields.iter().zip(words).all(|(field, word)| field.holds(word));
        match &self.after {
            None => words.len() == self.before.len() && all(&self.before, &words),
            Some(after) => {
                words.len() >= self.before.len() + after.len()
                    && all(&self.before, &words)
                    && all(after, &words[words.len() - after.len()..])
            }
        }
    }
}

impl Field {
    fn holds(&self, word: &str) -> bool {
        let one = |(operator, literal): &(Operator, Literal)| match literal {
            Literal::Text(pattern) => wildcard(pattern, word) == (*operator == Operator::Equal),
            Literal::Number(number) => match word.parse::<f64>() {
                Ok(left) => operator.holds_for(left, *number),
                Err(_) => *operator == Operator::NotEqual,
            },
        };
        self.0.is_empty() || self.0.iter().any(|all| all.iter().all(one))
    }
}

fn split_words(message: &str) -> Vec<&str> {
    let (mut words, mut rest) = (Vec::new(), message.trim_start());
    while let Some(first) = rest.chars().next() {
        let close = match first {
            '"' => Some('"'),
            '[' => Some(']'),
            _ => None,
        };
        let enclosed = close.and_then(|close| rest[1..].split_once(close));
        let (word, after) = match enclosed {
            Some(found) => found,
            None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        words.push(word);
        rest = after.trim_start();
    }
    words
}
