//! From the value tree straight to text.

use super::MAX_DEPTH;
use crate::codec::text;
use crate::shape::{Kind, Shape, TimestampFormat};
use crate::value::Value;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A value to be written by its shape; without one as a document.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    shape: Option<&'static Shape>,
    value: &'a Value,
    depth: usize,
}

impl<'a> Written<'a> {
    pub fn new(shape: Option<&'static Shape>, value: &'a Value) -> Self {
        Self { shape, value, depth: 0 }
    }

    fn inner(self, shape: Option<&'static Shape>, value: &'a Value) -> Self {
        Self { shape, value, depth: self.depth + 1 }
    }

    pub fn to_text(self) -> Vec<u8> {
        // Into memory, and every key is a string: this cannot fail.
        serde_json::to_vec(&self).unwrap_or_default()
    }

    pub fn to_json(self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.depth > MAX_DEPTH {
            return serializer.serialize_unit();
        }
        match (self.shape.map(|shape| &shape.kind), self.value) {
            (Some(Kind::Structure { members }), Value::Structure(_)) => {
                let present = members.iter().filter_map(|member| Some((member, self.value.member(member.name)?)));
                let mut map = serializer.serialize_map(None)?;
                for (member, inner) in present.filter(|(_, inner)| !matches!(inner, Value::Null)) {
                    map.serialize_entry(member.wire, &self.inner(Some(member.shape), inner))?;
                }
                map.end()
            }
            (Some(Kind::Timestamp { format: Some(format) }), Value::Timestamp(at))
                if *format != TimestampFormat::EpochSeconds =>
            {
                serializer.serialize_str(&text::timestamp_to_text(*at, *format))
            }
            (kind, Value::List(items)) => {
                let member = if let Some(Kind::List { member, .. }) = kind { Some(*member) } else { None };
                serializer.collect_seq(items.iter().map(|item| self.inner(member, item)))
            }
            (kind, Value::Map(entries)) => {
                let value = if let Some(Kind::Map { value, .. }) = kind { Some(*value) } else { None };
                serializer.collect_map(entries.iter().map(|(key, item)| (key, self.inner(value, item))))
            }
            (_, Value::Structure(members)) => {
                serializer.collect_map(members.iter().map(|(key, item)| (key, self.inner(None, item))))
            }
            (_, Value::Null) => serializer.serialize_unit(),
            (_, Value::Bool(value)) => serializer.serialize_bool(*value),
            (_, Value::Integer(number)) => serializer.serialize_i64(*number),
            (_, Value::Float(number)) => float(serializer, *number),
            (_, Value::String(text)) => serializer.serialize_str(text),
            (_, Value::Blob(bytes)) => serializer.serialize_str(&text::base64_encode(bytes)),
            // Seconds since the epoch; whole ones without a fraction.
            (_, Value::Timestamp(at)) if at.as_ms() % 1000 == 0 => serializer.serialize_i64(at.as_ms() / 1000),
            (_, Value::Timestamp(at)) => float(serializer, at.as_epoch_s()),
        }
    }
}

fn float<S: Serializer>(serializer: S, number: f64) -> Result<S::Ok, S::Error> {
    match number {
        number if number.is_finite() => serializer.serialize_f64(number),
        number if number.is_nan() => serializer.serialize_str("NaN"),
        number if number > 0.0 => serializer.serialize_str("Infinity"),
        _ => serializer.serialize_str("-Infinity"),
    }
}
