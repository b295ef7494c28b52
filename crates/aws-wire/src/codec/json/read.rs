//! From text straight to the value tree, as the shape directs.

use super::MAX_DEPTH;
use crate::codec::text;
use crate::shape::{Kind, Member, Shape};
use crate::value::Value;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value as Json};
use std::cell::Cell;
use std::fmt;

/// Why a text cannot be read.
pub(super) enum Unreadable {
    NotJson(serde_json::Error),
    /// JSON, but not of the shape; the sentence that says so.
    Unlike(String),
}

/// Members the shape does not have are ignored, as AWS does; a null member is an absent one; of one given twice the last
/// counts. serde_json refuses more than 128 levels by itself, before they could exhaust the stack.
pub(super) fn read(shape: &'static Shape, json: &[u8]) -> Result<Value, Unreadable> {
    let fault = Cell::default();
    let mut json = serde_json::Deserializer::from_slice(json);
    let value = Place { shape, member: None, depth: 0, fault: &fault }.deserialize(&mut json);
    let value = value.and_then(|value| json.end().map(|()| value));
    value.map_err(|error| fault.take().map_or(Unreadable::NotJson(error), Unreadable::Unlike))
}

/// Where a value stands, and what it has to be like.
#[derive(Clone, Copy)]
struct Place<'a> {
    shape: &'static Shape,
    /// The innermost member around it, by its wire name: what a fault names.
    member: Option<&'static str>,
    depth: usize,
    /// serde's errors carry a text only, with a position added: ours goes past them.
    fault: &'a Cell<Option<String>>,
}

impl Place<'_> {
    fn inner(self, shape: &'static Shape) -> Self {
        Self { shape, depth: self.depth + 1, ..self }
    }

    fn fault<E: Error>(self, sentence: String) -> E {
        self.fault.set(Some(match self.member {
            Some(member) => format!("'{member}': {sentence}"),
            None => sentence,
        }));
        E::custom("unlike its shape")
    }

    fn unlike<E: Error>(self, found: &str) -> E {
        let wanted = match self.shape.kind {
            Kind::Structure { .. } => "a structure",
            Kind::List { .. } => "a list",
            Kind::Map { .. } => "a map",
            Kind::Boolean => "a boolean",
            Kind::String { .. } => "a string",
            Kind::Blob { .. } => "a base64 string",
            Kind::Timestamp { .. } => "a timestamp",
            Kind::Document => "a document",
            Kind::Integer { .. } | Kind::Long { .. } | Kind::Float { .. } | Kind::Double { .. } => "a number",
        };
        self.fault(format!("{found} cannot be converted to {wanted} ({})", self.shape.name))
    }

    fn number<E: Error>(self, number: &Number) -> Result<Value, E> {
        let name = self.shape.name;
        match self.shape.kind {
            Kind::Integer { .. } => match whole(number).filter(|n| i32::try_from(*n).is_ok()) {
                Some(value) => Ok(Value::Integer(value)),
                None => Err(self.fault(format!("{number} is not a whole number of 32 bits ({name})"))),
            },
            Kind::Long { .. } => match whole(number) {
                Some(value) => Ok(Value::Integer(value)),
                None => Err(self.fault(format!("{number} is not a whole number of 64 bits ({name})"))),
            },
            Kind::Document if number.is_i64() => Ok(Value::Integer(number.as_i64().unwrap_or_default())),
            Kind::Float { .. } | Kind::Double { .. } | Kind::Document => match number.as_f64() {
                Some(value) => Ok(Value::Float(value)),
                None => Err(self.fault(format!("{number} is not a number of 64 bits"))),
            },
            Kind::Timestamp { .. } => match number.as_f64().and_then(text::timestamp_from_seconds) {
                Some(at) => Ok(Value::Timestamp(at)),
                None => Err(self.fault(format!("{number} is not a time in seconds since 1970"))),
            },
            _ => Err(self.unlike("a number")),
        }
    }

    fn structure<'de, A: MapAccess<'de>>(self, members: &'static [Member], mut json: A) -> Result<Value, A::Error> {
        let mut values: Vec<(&'static str, Value)> = Vec::new();
        while let Some(member) = json.next_key_seed(Key(members))? {
            let Some(member) = member else {
                // Read as what it is: it must be JSON of a bounded depth as well.
                json.next_value::<Json>()?;
                continue;
            };
            let value = json.next_value_seed(Self { member: Some(member.wire), ..self.inner(member.shape) })?;
            values.retain(|(name, _)| *name != member.name);
            if !matches!(value, Value::Null) {
                values.push((member.name, value));
            }
        }
        Ok(Value::Structure(values))
    }

    /// In the order of the keys.
    fn map<'de, A: MapAccess<'de>>(self, shape: &'static Shape, mut json: A) -> Result<Value, A::Error> {
        let mut entries: Vec<(String, Value)> = Vec::new();
        while let Some(key) = json.next_key()? {
            entries.push((key, json.next_value_seed(self.inner(shape))?));
        }
        entries.reverse();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|earlier, later| earlier.0 == later.0);
        Ok(Value::Map(entries))
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        if self.depth > MAX_DEPTH {
            return Err(self.fault(format!("The request nests deeper than {MAX_DEPTH} levels")));
        }
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.shape.name)
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        // As an item it is for validation to refuse.
        if self.depth > 0 || matches!(self.shape.kind, Kind::Document) {
            Ok(Value::Null)
        } else {
            Err(self.unlike("null"))
        }
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        match self.shape.kind {
            Kind::Boolean | Kind::Document => Ok(Value::Bool(value)),
            _ => Err(self.unlike("a boolean")),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        self.number(&number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        self.number(&number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        match Number::from_f64(number) {
            Some(number) => self.number(&number),
            None => Err(self.fault(format!("{number} is not a number of 64 bits"))),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(match self.shape.kind {
            Kind::String { .. } | Kind::Document => Value::String(text.to_owned()),
            Kind::Blob { .. } => match text::base64_decode(text) {
                Some(bytes) => Value::Blob(bytes),
                None => return Err(self.fault(format!("the text is not base64 ({})", self.shape.name))),
            },
            Kind::Timestamp { .. } => match text::timestamp_from_text(text) {
                Some(at) => Value::Timestamp(at),
                None => return Err(self.fault(format!("'{text}' is not a time"))),
            },
            Kind::Float { .. } | Kind::Double { .. } => Value::Float(match text {
                "NaN" => f64::NAN,
                "Infinity" => f64::INFINITY,
                "-Infinity" => f64::NEG_INFINITY,
                _ => return Err(self.unlike("a string")),
            }),
            _ => return Err(self.unlike("a string")),
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut json: A) -> Result<Value, A::Error> {
        let shape = match self.shape.kind {
            Kind::List { member, .. } => member,
            Kind::Document => self.shape,
            _ => return Err(self.unlike("a list")),
        };
        let mut items = Vec::new();
        while let Some(item) = json.next_element_seed(self.inner(shape))? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, json: A) -> Result<Value, A::Error> {
        match self.shape.kind {
            Kind::Structure { members } => self.structure(members, json),
            Kind::Map { value, .. } => self.map(value, json),
            Kind::Document => self.map(self.shape, json),
            _ => Err(self.unlike("an object")),
        }
    }
}

/// The member that a key names.
struct Key(&'static [Member]);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<&'static Member>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<&'static Member>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().find(|member| member.wire == name))
    }
}

/// `3` and, as AWS accepts, `3.0`.
fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let float = number.as_f64()?;
        // Beyond 2^53 a float no longer says which whole number was meant.
        (float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0).then_some(float as i64)
    })
}
