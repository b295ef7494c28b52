//! XML: written by hand (elements and text are all AWS uses), read with quick-xml into a small tree.

use super::{MAX_DEPTH, text};
use crate::shape::{Kind, Shape, TimestampFormat};
use crate::value::Value;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::fmt::Write as _;

/// Elements a response may have before it is refused.
const MAX_ELEMENTS: usize = 1_000_000;

pub(super) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(c),
            // XML 1.0 has no way to write these, not even as references.
            '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            _ => out.push(c),
        }
    }
}

pub(super) fn element(out: &mut String, name: &str, text: &str) {
    let _ = write!(out, "<{name}>");
    escape_into(out, text);
    let _ = write!(out, "</{name}>");
}

/// The members of a structure, without an element around them.
pub(super) fn write_members(out: &mut String, shape: &'static Shape, value: &Value, depth: usize) {
    let Kind::Structure { members } = &shape.kind else { return };
    for member in *members {
        match value.member(member.name) {
            None | Some(Value::Null) => {}
            Some(inner) => write_value(out, member.wire, member.shape, inner, depth + 1),
        }
    }
}

fn write_value(out: &mut String, name: &str, shape: &'static Shape, value: &Value, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    match (&shape.kind, value) {
        (Kind::Structure { .. }, Value::Structure(_)) => {
            let _ = write!(out, "<{name}>");
            write_members(out, shape, value, depth);
            let _ = write!(out, "</{name}>");
        }
        (Kind::List { member, member_name, flattened, .. }, Value::List(items)) => {
            if !flattened {
                let _ = write!(out, "<{name}>");
            }
            for item in items {
                write_value(out, if *flattened { name } else { member_name }, member, item, depth + 1);
            }
            if !flattened {
                let _ = write!(out, "</{name}>");
            }
        }
        (Kind::Map { key, value: inner, key_name, value_name, flattened, .. }, Value::Map(entries)) => {
            if !flattened {
                let _ = write!(out, "<{name}>");
            }
            let entry = if *flattened { name } else { "entry" };
            for (text, item) in entries {
                let _ = write!(out, "<{entry}>");
                write_value(out, key_name, key, &Value::String(text.clone()), depth + 1);
                write_value(out, value_name, inner, item, depth + 1);
                let _ = write!(out, "</{entry}>");
            }
            if !flattened {
                let _ = write!(out, "</{name}>");
            }
        }
        (_, value) => element(out, name, &scalar_text(shape, value)),
    }
}

/// A scalar as query requests and XML responses write it.
pub(super) fn scalar_text(shape: &Shape, value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) if number.is_nan() => "NaN".into(),
        Value::Float(number) if number.is_infinite() => if *number > 0.0 { "Infinity" } else { "-Infinity" }.into(),
        Value::Float(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Blob(bytes) => text::base64_encode(bytes),
        Value::Timestamp(at) => {
            let format = match shape.kind {
                Kind::Timestamp { format: Some(format) } => format,
                _ => TimestampFormat::Iso8601,
            };
            text::timestamp_to_text(*at, format)
        }
        Value::Null | Value::List(_) | Value::Map(_) | Value::Structure(_) => String::new(),
    }
}

/// The reverse of [`scalar_text`]; the error says what the text is not.
pub(super) fn scalar_from_text(shape: &Shape, text: &str) -> Result<Value, String> {
    let not = |what: &str| {
        if shape.sensitive { format!("the value is not {what}") } else { format!("'{text}' is not {what}") }
    };
    Ok(match &shape.kind {
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Value::Bool(true),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Value::Bool(false),
        Kind::Boolean => return Err(not("a boolean: give true or false")),
        Kind::Integer { .. } => {
            Value::Integer(text.parse::<i32>().map_err(|_| not("a whole number of 32 bits"))?.into())
        }
        Kind::Long { .. } => Value::Integer(text.parse().map_err(|_| not("a whole number of 64 bits"))?),
        Kind::Float { .. } | Kind::Double { .. } => Value::Float(text.parse().map_err(|_| not("a number"))?),
        Kind::Blob { .. } => Value::Blob(text::base64_decode(text).ok_or_else(|| not("base64"))?),
        Kind::Timestamp { .. } => Value::Timestamp(text::timestamp_from_text(text).ok_or_else(|| not("a time"))?),
        Kind::String { .. } | Kind::Document => Value::String(text.to_owned()),
        Kind::List { .. } | Kind::Map { .. } | Kind::Structure { .. } => return Err(not("a structure, list or map")),
    })
}

/// An element read back.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub name: String,
    pub text: String,
    pub children: Vec<Node>,
}

impl Node {
    pub fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of the element at that path.
    pub fn text_at(&self, path: &[&str]) -> Option<&str> {
        let mut node = self;
        for name in path {
            node = node.child(name)?;
        }
        Some(&node.text)
    }
}

/// The document's root element. Attributes are dropped; DTDs are not expanded.
pub(super) fn parse(body: &[u8]) -> Result<Node, String> {
    let text = std::str::from_utf8(body).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Node> = Vec::new();
    let mut elements = 0;
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        let closed = match event {
            Event::Start(start) => {
                elements += 1;
                if open.len() > MAX_DEPTH * 2 || elements > MAX_ELEMENTS {
                    return Err("it is too deep or too large".into());
                }
                open.push(named(start.local_name().as_ref()));
                None
            }
            Event::Empty(start) => Some(named(start.local_name().as_ref())),
            Event::End(_) => open.pop(),
            Event::Text(text) => {
                if let Some(node) = open.last_mut() {
                    node.text.push_str(&text);
                }
                None
            }
            Event::CData(text) => {
                if let Some(node) = open.last_mut() {
                    node.text.push_str(&text);
                }
                None
            }
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                let c = match reference.resolve_char_ref().map_err(|error| error.to_string())? {
                    Some(c) => c,
                    None => match name {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        other => return Err(format!("it refers to the unknown entity '{other}'")),
                    },
                };
                if let Some(node) = open.last_mut() {
                    node.text.push(c);
                }
                None
            }
            Event::Eof => return Err("it ends before its root element does".into()),
            _ => None,
        };
        if let Some(node) = closed {
            match open.last_mut() {
                Some(parent) => parent.children.push(node),
                None => return Ok(node),
            }
        }
    }
}

fn named(name: impl AsRef<[u8]>) -> Node {
    Node { name: String::from_utf8_lossy(name.as_ref()).into_owned(), ..Node::default() }
}

/// A structure's members from an element's children.
pub(super) fn read_structure(shape: &'static Shape, node: &Node, depth: usize) -> Result<Value, String> {
    let Kind::Structure { members } = &shape.kind else { return Ok(Value::empty_structure()) };
    let mut values = Vec::new();
    for member in *members {
        let value = match &member.shape.kind {
            Kind::List { flattened: true, member: item, .. } => {
                let found: Vec<&Node> = node.children.iter().filter(|child| child.name == member.wire).collect();
                if found.is_empty() {
                    continue;
                }
                Value::List(found.iter().map(|child| read_value(item, child, depth + 1)).collect::<Result<_, _>>()?)
            }
            _ => match node.child(member.wire) {
                None => continue,
                Some(child) => read_value(member.shape, child, depth + 1)?,
            },
        };
        values.push((member.name, value));
    }
    Ok(Value::Structure(values))
}

fn read_value(shape: &'static Shape, node: &Node, depth: usize) -> Result<Value, String> {
    if depth > MAX_DEPTH {
        return Err(format!("it nests deeper than {MAX_DEPTH} levels"));
    }
    match &shape.kind {
        Kind::Structure { .. } => read_structure(shape, node, depth),
        Kind::List { member, .. } => Ok(Value::List(
            node.children.iter().map(|child| read_value(member, child, depth + 1)).collect::<Result<_, _>>()?,
        )),
        Kind::Map { value, key_name, value_name, .. } => {
            let entry = |child: &Node| -> Result<(String, Value), String> {
                let key = child.text_at(&[key_name]).ok_or("a map's entry has no key")?.to_owned();
                let inner = child.child(value_name).ok_or("a map's entry has no value")?;
                Ok((key, read_value(value, inner, depth + 1)?))
            };
            Ok(Value::Map(node.children.iter().map(entry).collect::<Result<_, _>>()?))
        }
        _ => scalar_from_text(shape, &node.text),
    }
}
