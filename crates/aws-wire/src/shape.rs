//! Schemas: what the service models state about every value, as `static` tables.

use regex::Regex;
use std::sync::OnceLock;

/// A named type of a service model.
#[derive(Debug)]
pub struct Shape {
    pub name: &'static str,
    /// Never printed: neither in logs nor in error messages.
    pub sensitive: bool,
    pub kind: Kind,
}

#[derive(Debug)]
pub enum Kind {
    Boolean,
    /// 32 bits.
    Integer {
        min: Option<i64>,
        max: Option<i64>,
    },
    /// 64 bits.
    Long {
        min: Option<i64>,
        max: Option<i64>,
    },
    Float {
        min: Option<f64>,
        max: Option<f64>,
    },
    Double {
        min: Option<f64>,
        max: Option<f64>,
    },
    /// Lengths in characters. `values` is empty when any text is allowed.
    String {
        min: Option<u64>,
        max: Option<u64>,
        pattern: Option<Pattern>,
        values: &'static [&'static str],
    },
    /// Lengths in bytes, after base64.
    Blob {
        min: Option<u64>,
        max: Option<u64>,
    },
    Timestamp {
        format: Option<TimestampFormat>,
    },
    /// `member_name`: element of one entry in XML and awsQuery, `member` unless the model says otherwise.
    List {
        member: &'static Shape,
        member_name: &'static str,
        flattened: bool,
        min: Option<u64>,
        max: Option<u64>,
    },
    Map {
        key: &'static Shape,
        value: &'static Shape,
        key_name: &'static str,
        value_name: &'static str,
        flattened: bool,
        min: Option<u64>,
        max: Option<u64>,
    },
    Structure {
        members: &'static [Member],
    },
    /// Any JSON: no schema.
    Document,
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The model's name, the key in [`crate::Value::Structure`].
    pub name: &'static str,
    /// The name in JSON bodies and XML responses (`locationName`, else the name).
    pub wire: &'static str,
    /// The name in a query request (`queryName`, for ec2 else the capitalised `locationName`).
    pub query: &'static str,
    pub required: bool,
    pub shape: &'static Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2026-01-31T12:00:00.000Z`
    Iso8601,
    /// `Sat, 31 Jan 2026 12:00:00 GMT`
    Rfc822,
    /// Seconds since the epoch, fraction in milliseconds.
    EpochSeconds,
}

/// A regular expression of a service model, compiled at its first use.
#[derive(Debug)]
pub struct Pattern {
    /// As the model states it, in Java's dialect; for messages.
    pub source: &'static str,
    /// The same in the `regex` crate's dialect, anchored at both ends; `None` for what that crate cannot express.
    expression: Option<&'static str>,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub const fn new(source: &'static str, expression: Option<&'static str>) -> Self {
        Self { source, expression, compiled: OnceLock::new() }
    }

    /// Whether the whole of `text` matches. A pattern that cannot be expressed matches everything; the generator
    /// lists those.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| self.expression.and_then(|e| Regex::new(e).ok()));
        compiled.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}
