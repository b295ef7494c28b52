//! AWS's wire protocols over one [`Value`] tree.
//!
//! A generated `api-*` crate holds a [`ServiceModel`]: its operations with the [`Shape`]s of their inputs and outputs,
//! and the constraints the service model states. A [`Codec`] per protocol turns request bytes into a [`Value`] by those
//! shapes and back; [`validate`] checks every constraint. Clients of these protocols (the demo, the node agent) use the
//! same codecs in the other direction.

mod codec;
mod convert;
mod error;
mod model;
mod shape;
mod validate;
mod value;

pub use base::Timestamp;
pub use bytes::Bytes;
pub use codec::{Codec, Target, WireRequest, WireResponse, detect};
pub use convert::{FromValue, StructureReader, StructureWriter, ToValue};
pub use error::ApiError;
pub use model::{ErrorShape, Found, Operation, Protocol, ServiceModel, ViolationCodes, ViolationKind};
pub use shape::{Kind, Member, Pattern, Shape, TimestampFormat};
pub use validate::{MAX_VIOLATIONS_REPORTED, Violation, validate, violations};
pub use value::{NOT_SHOWN, Value};
