//! JSON patterns: `{ $.level = "ERROR" && ($.code > 400 || $.user NOT EXISTS) }`.

use super::compare::{Literal, Operator, wildcard};
use super::{PatternError, bad};
use serde_json::Value;

/// How deep parentheses may nest.
const DEPTH_MAX: usize = 32;

#[derive(Clone, Debug)]
pub enum Expression {
    And(Box<Expression>, Box<Expression>),
    Or(Box<Expression>, Box<Expression>),
    Compare(Vec<Step>, Operator, Literal),
    IsNull(Vec<Step>),
    IsBool(Vec<Step>, bool),
    Exists(Vec<Step>, bool),
}

/// A step of a selector such as `$.a[0].b`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Member(String),
    Item(usize),
    /// `[*]`
    AnyItem,
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

pub fn parse(text: &str) -> Result<Expression, PatternError> {
    let inner = text.strip_prefix('{').and_then(|text| text.trim_end().strip_suffix('}'));
    let Some(inner) = inner else { return bad("a JSON pattern ends with '}'") };
    let mut parser = Parser { rest: inner, depth: 0 };
    let expression = parser.or()?;
    parser.space();
    if parser.rest.is_empty() { Ok(expression) } else { bad(format!("'{}' is not expected", parser.rest)) }
}

impl<'a> Parser<'a> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, token: &str) -> bool {
        self.space();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// A keyword in any case, not followed by more letters.
    fn keyword(&mut self, word: &str) -> bool {
        self.space();
        let found = self.rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
            && !self.rest[word.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        if found {
            self.rest = &self.rest[word.len()..];
        }
        found
    }

    fn or(&mut self) -> Result<Expression, PatternError> {
        let mut left = self.and()?;
        while self.take("||") {
            left = Expression::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Expression, PatternError> {
        let mut left = self.one()?;
        while self.take("&&") {
            left = Expression::And(Box::new(left), Box::new(self.one()?));
        }
        Ok(left)
    }

    fn one(&mut self) -> Result<Expression, PatternError> {
        if self.take("(") {
            self.depth += 1;
            if self.depth > DEPTH_MAX {
                return bad(format!("parentheses nest deeper than {DEPTH_MAX}"));
            }
            let inner = self.or()?;
            if !self.take(")") {
                return bad("a ')' is missing");
            }
            self.depth -= 1;
            return Ok(inner);
        }
        let selector = self.selector()?;
        if self.keyword("NOT") {
            return if self.keyword("EXISTS") {
                Ok(Expression::Exists(selector, false))
            } else {
                bad("NOT is followed by EXISTS")
            };
        }
        if self.keyword("EXISTS") {
            return Ok(Expression::Exists(selector, true));
        }
        if self.keyword("IS") {
            return match () {
                () if self.keyword("NULL") => Ok(Expression::IsNull(selector)),
                () if self.keyword("TRUE") => Ok(Expression::IsBool(selector, true)),
                () if self.keyword("FALSE") => Ok(Expression::IsBool(selector, false)),
                () => bad("IS is followed by NULL, TRUE or FALSE"),
            };
        }
        self.space();
        let Some((operator, rest)) = Operator::take(self.rest) else {
            return bad(format!("a comparison is expected at '{}'", self.rest));
        };
        self.rest = rest;
        Ok(Expression::Compare(selector, operator, self.literal(operator)?))
    }

    fn literal(&mut self, operator: Operator) -> Result<Literal, PatternError> {
        self.space();
        if self.rest.starts_with('"') {
            let text = self.quoted('"')?;
            return Literal::quoted(text, operator);
        }
        if self.rest.starts_with('%') {
            return bad("regular expressions (%...%) are not supported by this installation yet");
        }
        let ends =
            |c: char| c.is_whitespace() || matches!(c, '&' | '|' | ')' | '(' | '"' | '=' | '<' | '>' | '!' | '{' | '}');
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        Literal::unquoted(word, operator)
    }

    /// Text between two of `quote`.
    fn quoted(&mut self, quote: char) -> Result<String, PatternError> {
        let mut text = String::new();
        let mut chars = self.rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                c if c == quote => {
                    self.rest = &self.rest[at + c.len_utf8()..];
                    return Ok(text);
                }
                '\\' => match chars.next() {
                    Some((_, escaped)) if escaped == quote || escaped == '\\' => text.push(escaped),
                    Some((_, other)) => text.extend(['\\', other]),
                    None => break,
                },
                c => text.push(c),
            }
        }
        bad("a quoted text has no closing quote")
    }

    fn selector(&mut self) -> Result<Vec<Step>, PatternError> {
        if !self.take("$") {
            return bad(format!("a selector such as $.field is expected at '{}'", self.rest));
        }
        let mut steps = Vec::new();
        loop {
            if let Some(rest) = self.rest.strip_prefix('.') {
                let end =
                    rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '@'))).unwrap_or(rest.len());
                let (name, rest) = rest.split_at(end);
                if name.is_empty() {
                    return bad("a name is missing after '.' in a selector");
                }
                steps.push(Step::Member(name.to_owned()));
                self.rest = rest;
            } else if let Some(rest) = self.rest.strip_prefix('[') {
                self.rest = rest;
                let step = match rest.chars().next() {
                    Some('*') => {
                        self.rest = &rest[1..];
                        Step::AnyItem
                    }
                    Some(quote @ ('\'' | '"')) => Step::Member(self.quoted(quote)?),
                    _ => {
                        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                        let number = rest[..end].parse();
                        self.rest = &rest[end..];
                        match number {
                            Ok(number) => Step::Item(number),
                            Err(_) => return bad("a selector's [ ] holds a number, * or a quoted name"),
                        }
                    }
                };
                match self.rest.strip_prefix(']') {
                    Some(rest) => self.rest = rest,
                    None => return bad("a ']' is missing in a selector"),
                }
                steps.push(step);
            } else {
                break;
            }
        }
        if steps.is_empty() { bad("a selector names a field, such as $.level") } else { Ok(steps) }
    }
}

impl Expression {
    pub fn matches(&self, event: &Value) -> bool {
        // An event that is no JSON object has no properties, so it matches nothing, NOT EXISTS included.
        (event.is_object() || event.is_array()) && self.holds(event)
    }

    fn holds(&self, event: &Value) -> bool {
        match self {
            Self::And(left, right) => left.holds(event) && right.holds(event),
            Self::Or(left, right) => left.holds(event) || right.holds(event),
            Self::Compare(steps, operator, literal) => any(event, steps, &|value| compare(value, *operator, literal)),
            Self::IsNull(steps) => any(event, steps, &Value::is_null),
            Self::IsBool(steps, wanted) => any(event, steps, &|value| value.as_bool() == Some(*wanted)),
            Self::Exists(steps, wanted) => any(event, steps, &|_| true) == *wanted,
        }
    }
}

/// Whether any value that the selector leads to passes.
fn any(value: &Value, steps: &[Step], test: &dyn Fn(&Value) -> bool) -> bool {
    let Some((step, rest)) = steps.split_first() else { return test(value) };
    match step {
        Step::Member(name) => value.get(name).is_some_and(|value| any(value, rest, test)),
        Step::Item(at) => value.get(at).is_some_and(|value| any(value, rest, test)),
        Step::AnyItem => value.as_array().is_some_and(|items| items.iter().any(|value| any(value, rest, test))),
    }
}

fn compare(value: &Value, operator: Operator, literal: &Literal) -> bool {
    match (value, literal) {
        (Value::Number(left), Literal::Number(right)) => {
            left.as_f64().is_some_and(|left| operator.holds_for(left, *right))
        }
        (Value::String(left), Literal::Text(pattern)) => wildcard(pattern, left) == (operator == Operator::Equal),
        // Of another type: different, and neither smaller nor larger.
        (Value::Number(_) | Value::String(_) | Value::Bool(_), _) => operator == Operator::NotEqual,
        (Value::Null | Value::Array(_) | Value::Object(_), _) => false,
    }
}
