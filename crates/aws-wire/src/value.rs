//! The tree every protocol decodes to and encodes from.

use base::Timestamp;
use bytes::Bytes;

/// What stands for a sensitive value in debug output.
pub const NOT_SHOWN: &str = "(not shown)";

/// One decoded value. Structure members are keyed by the *model's* member name (`clusterName`, `VpcId`), whatever
/// the protocol calls them on the wire; absent members are absent, never `Null`.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// A JSON null inside a list, map or document. As a structure member it means absent.
    #[default]
    Null,
    Bool(bool),
    /// `integer` and `long` shapes; the former is checked to fit 32 bits when decoded.
    Integer(i64),
    Float(f64),
    String(String),
    Blob(Bytes),
    Timestamp(Timestamp),
    List(Vec<Value>),
    /// A `map` shape, and objects inside documents, in wire order.
    Map(Vec<(String, Value)>),
    Structure(Vec<(&'static str, Value)>),
}

impl Value {
    /// The member `name` of a structure.
    pub fn member(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Structure(members) => members.iter().find(|(n, _)| *n == name).map(|(_, v)| v),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// A structure without members.
    pub fn empty_structure() -> Self {
        Value::Structure(Vec::new())
    }
}
