//! Every constraint the service model states.

use crate::error::ApiError;
use crate::model::{Operation, Protocol, ServiceModel, ViolationKind};
use crate::shape::{Kind, Shape};
use crate::value::Value;
use std::fmt::Write as _;

/// How many violations one answer lists; the rest are counted only.
pub const MAX_VIOLATIONS_REPORTED: usize = 10;
/// How much of an offending value an answer repeats, in characters.
const MAX_VALUE_QUOTED_CHARS: usize = 128;

/// One broken constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub kind: ViolationKind,
    /// The path as AWS words it: `containerDefinitions.1.member.name`.
    pub path: String,
    /// The model's name of the member, for services that name just that (ec2).
    pub parameter: String,
    /// The offending value as quoted in messages; `None` for absent and sensitive ones.
    pub value: Option<String>,
    /// `Member must have length less than or equal to 255`.
    pub constraint: String,
}

impl Violation {
    fn sentence(&self) -> String {
        match (&self.value, self.kind) {
            (Some(value), _) => {
                format!("Value '{value}' at '{}' failed to satisfy constraint: {}", self.path, self.constraint)
            }
            (None, ViolationKind::Required) => {
                format!("Value null at '{}' failed to satisfy constraint: {}", self.path, self.constraint)
            }
            (None, _) => format!("Value at '{}' failed to satisfy constraint: {}", self.path, self.constraint),
        }
    }
}

/// Checks `input` against the operation's shape; the error carries the service's own code.
pub fn validate(model: &ServiceModel, operation: &Operation, input: &Value) -> Result<(), ApiError> {
    let Some(shape) = operation.input else { return Ok(()) };
    let found = violations(shape, input);
    let Some(first) = found.first() else { return Ok(()) };
    let codes = model.violation_codes(operation.name);
    let only_missing = found.iter().all(|v| v.kind == ViolationKind::Required);
    let code = if only_missing { codes.required } else { codes.constraint };
    if model.protocol == Protocol::Ec2Query {
        // EC2 reports the first one only, in its own words.
        let first = if only_missing {
            first
        } else {
            found.iter().find(|v| v.kind != ViolationKind::Required).unwrap_or(first)
        };
        let message = match (&first.value, first.kind) {
            (_, ViolationKind::Required) => format!("The request must contain the parameter {}", first.parameter),
            (Some(value), _) => {
                format!("Value ({value}) for parameter {} is invalid. {}", first.parameter, first.constraint)
            }
            (None, _) => format!("The value for parameter {} is invalid. {}", first.parameter, first.constraint),
        };
        return Err(ApiError::new(code, message));
    }
    let plural = if found.len() == 1 { "" } else { "s" };
    let mut message = format!("{} validation error{plural} detected: ", found.len());
    for (i, violation) in found.iter().take(MAX_VIOLATIONS_REPORTED).enumerate() {
        if i > 0 {
            message.push_str("; ");
        }
        message.push_str(&violation.sentence());
    }
    if found.len() > MAX_VIOLATIONS_REPORTED {
        let _ = write!(message, "; and {} more", found.len() - MAX_VIOLATIONS_REPORTED);
    }
    Err(ApiError::new(code, message))
}

/// Every constraint of `shape` that `value` breaks. The value's kinds are the shape's: the codec saw to that.
pub fn violations(shape: &'static Shape, value: &Value) -> Vec<Violation> {
    let mut checker = Checker { path: Vec::new(), found: Vec::new() };
    checker.check(shape, value);
    checker.found
}

enum Step<'a> {
    Member(&'static str),
    Index(usize),
    Key(&'a str),
}

struct Checker<'a> {
    path: Vec<Step<'a>>,
    found: Vec<Violation>,
}

impl<'a> Checker<'a> {
    fn report(&mut self, kind: ViolationKind, value: Option<String>, constraint: String) {
        let mut path = String::new();
        let mut parameter = String::new();
        for step in &self.path {
            if !path.is_empty() {
                path.push('.');
            }
            match step {
                Step::Member(name) => {
                    path.push_str(&lower_first(name));
                    parameter = (*name).to_owned();
                }
                Step::Index(at) => {
                    let _ = write!(path, "{}.member", at + 1);
                }
                Step::Key(key) => {
                    path.extend(key.chars().take(MAX_VALUE_QUOTED_CHARS));
                    path.push_str(".member");
                }
            }
        }
        self.found.push(Violation { kind, path, parameter, value, constraint });
    }

    fn check(&mut self, shape: &'static Shape, value: &'a Value) {
        match (&shape.kind, value) {
            (Kind::Structure { members }, Value::Structure(_)) => {
                for member in *members {
                    self.path.push(Step::Member(member.name));
                    match value.member(member.name) {
                        None | Some(Value::Null) if member.required => {
                            self.report(ViolationKind::Required, None, "Member must not be null".into());
                        }
                        None | Some(Value::Null) => {}
                        Some(inner) => self.check(member.shape, inner),
                    }
                    self.path.pop();
                }
            }
            (Kind::List { member, min, max, .. }, Value::List(items)) => {
                self.length(shape, items.len() as u64, *min, *max, || quote_list(items));
                for (at, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(at));
                    if *item == Value::Null {
                        self.report(ViolationKind::Required, None, "Member must not be null".into());
                    } else {
                        self.check(member, item);
                    }
                    self.path.pop();
                }
            }
            (Kind::Map { key, value: inner, min, max, .. }, Value::Map(entries)) => {
                self.length(shape, entries.len() as u64, *min, *max, || format!("{} entries", entries.len()));
                for (name, item) in entries {
                    self.check_string(key, name);
                    self.path.push(Step::Key(name));
                    if *item == Value::Null {
                        self.report(ViolationKind::Required, None, "Member must not be null".into());
                    } else {
                        self.check(inner, item);
                    }
                    self.path.pop();
                }
            }
            (Kind::String { .. }, Value::String(text)) => self.check_string(shape, text),
            (Kind::Blob { min, max }, Value::Blob(bytes)) => {
                self.length(shape, bytes.len() as u64, *min, *max, || format!("{} bytes", bytes.len()));
            }
            (Kind::Integer { min, max } | Kind::Long { min, max }, Value::Integer(number)) => {
                self.range(*number, *min, *max);
            }
            (Kind::Float { min, max } | Kind::Double { min, max }, Value::Float(number)) => {
                self.range(*number, *min, *max);
            }
            _ => {}
        }
    }

    fn length(&mut self, shape: &Shape, length: u64, min: Option<u64>, max: Option<u64>, quoted: impl Fn() -> String) {
        let value = || (!shape.sensitive).then(&quoted);
        if let Some(max) = max.filter(|max| length > *max) {
            let constraint = format!("Member must have length less than or equal to {max}");
            self.report(ViolationKind::Length, value(), constraint);
        }
        if let Some(min) = min.filter(|min| length < *min) {
            let constraint = format!("Member must have length greater than or equal to {min}");
            self.report(ViolationKind::Length, value(), constraint);
        }
    }

    fn range<N: PartialOrd + std::fmt::Display>(&mut self, number: N, min: Option<N>, max: Option<N>) {
        if let Some(max) = max.filter(|max| number > *max) {
            let constraint = format!("Member must have value less than or equal to {max}");
            self.report(ViolationKind::Range, Some(number.to_string()), constraint);
        } else if let Some(min) = min.filter(|min| number < *min) {
            let constraint = format!("Member must have value greater than or equal to {min}");
            self.report(ViolationKind::Range, Some(number.to_string()), constraint);
        }
    }

    fn check_string(&mut self, shape: &Shape, text: &str) {
        let Kind::String { min, max, pattern, values } = &shape.kind else { return };
        let before = self.found.len();
        self.length(shape, text.chars().count() as u64, *min, *max, || shorten(text));
        let value = || (!shape.sensitive).then(|| shorten(text));
        if !values.is_empty() && !values.contains(&text) {
            let constraint = format!("Member must satisfy enum value set: [{}]", values.join(", "));
            self.report(ViolationKind::ValueSet, value(), constraint);
        }
        // A text of a wrong length is not matched as well: matching costs time linear in it.
        if self.found.len() > before {
            return;
        }
        if let Some(pattern) = pattern.as_ref().filter(|pattern| !pattern.matches(text)) {
            let constraint = format!("Member must satisfy regular expression pattern: {}", pattern.source);
            self.report(ViolationKind::Pattern, value(), constraint);
        }
    }
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(MAX_VALUE_QUOTED_CHARS) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

fn quote_list(items: &[Value]) -> String {
    let texts: Vec<&str> = items.iter().take(MAX_VIOLATIONS_REPORTED).filter_map(Value::as_str).collect();
    if texts.is_empty() { format!("{} members", items.len()) } else { shorten(&format!("[{}]", texts.join(", "))) }
}
