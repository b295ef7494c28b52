//! Between [`Value`] and the generated structs. The generated code is calls of these and nothing else, which keeps
//! it quick to compile.

use crate::value::Value;
use base::Timestamp;
use bytes::Bytes;
use std::collections::BTreeMap;

/// Made from a decoded and validated value. A value of another kind gives the type's default: after
/// [`crate::validate`] that cannot happen.
pub trait FromValue: Sized {
    fn from_value(value: Value) -> Self;
}

pub trait ToValue {
    fn to_value(&self) -> Value;
}

/// Takes the members of a structure one by one.
pub struct StructureReader(Vec<(&'static str, Value)>);

impl StructureReader {
    pub fn new(value: Value) -> Self {
        match value {
            Value::Structure(members) => Self(members),
            _ => Self(Vec::new()),
        }
    }

    pub fn take<T: FromValue>(&mut self, name: &str) -> Option<T> {
        let at = self.0.iter().position(|(n, _)| *n == name)?;
        match self.0.swap_remove(at).1 {
            Value::Null => None,
            value => Some(T::from_value(value)),
        }
    }
}

/// Collects the present members of a structure.
#[derive(Default)]
pub struct StructureWriter(Vec<(&'static str, Value)>);

impl StructureWriter {
    pub fn put<T: ToValue>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.0.push((name, value.to_value()));
        }
    }

    pub fn finish(self) -> Value {
        Value::Structure(self.0)
    }
}

macro_rules! scalar {
    ($type:ty, $variant:ident) => {
        impl FromValue for $type {
            fn from_value(value: Value) -> Self {
                match value {
                    Value::$variant(inner) => inner as $type,
                    _ => Default::default(),
                }
            }
        }
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                Value::$variant((*self).into())
            }
        }
    };
}

scalar!(bool, Bool);
scalar!(i32, Integer);
scalar!(i64, Integer);
scalar!(f64, Float);

impl FromValue for String {
    fn from_value(value: Value) -> Self {
        match value {
            Value::String(text) => text,
            _ => String::new(),
        }
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

impl FromValue for Bytes {
    fn from_value(value: Value) -> Self {
        match value {
            Value::Blob(bytes) => bytes,
            _ => Bytes::new(),
        }
    }
}

impl ToValue for Bytes {
    fn to_value(&self) -> Value {
        Value::Blob(self.clone())
    }
}

impl FromValue for Timestamp {
    fn from_value(value: Value) -> Self {
        match value {
            Value::Timestamp(at) => at,
            _ => Timestamp::default(),
        }
    }
}

impl ToValue for Timestamp {
    fn to_value(&self) -> Value {
        Value::Timestamp(*self)
    }
}

/// Documents: any JSON, as it came.
impl FromValue for Value {
    fn from_value(value: Value) -> Self {
        value
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

/// Operations without input or output.
impl FromValue for () {
    fn from_value(_: Value) -> Self {}
}

impl ToValue for () {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

impl<T: FromValue> FromValue for Box<T> {
    fn from_value(value: Value) -> Self {
        Box::new(T::from_value(value))
    }
}

impl<T: ToValue> ToValue for Box<T> {
    fn to_value(&self) -> Value {
        self.as_ref().to_value()
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value) -> Self {
        match value {
            Value::List(items) => items.into_iter().map(T::from_value).collect(),
            _ => Vec::new(),
        }
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(T::to_value).collect())
    }
}

impl<T: FromValue> FromValue for BTreeMap<String, T> {
    fn from_value(value: Value) -> Self {
        match value {
            Value::Map(entries) => entries.into_iter().map(|(k, v)| (k, T::from_value(v))).collect(),
            _ => BTreeMap::new(),
        }
    }
}

impl<T: ToValue> ToValue for BTreeMap<String, T> {
    fn to_value(&self) -> Value {
        Value::Map(self.iter().map(|(k, v)| (k.clone(), v.to_value())).collect())
    }
}

macro_rules! into_value {
    ($($type:ty),*) => {
        $(impl From<$type> for Value {
            fn from(inner: $type) -> Self {
                inner.to_value()
            }
        })*
    };
}

into_value!(bool, i32, i64, f64, String, Bytes, Timestamp);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::String(text.to_owned())
    }
}

impl<T: ToValue> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        items.to_value()
    }
}
