//! An error as a client sees it.

use crate::model::ServiceModel;
use crate::value::Value;
use std::borrow::Cow;
use std::fmt;

/// What an operation answers instead of its output.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiError {
    /// AWS's code: `ClusterNotFoundException`, `InvalidVpcID.NotFound`.
    pub code: Cow<'static, str>,
    /// `None`: the model's status for the code, else 400 (500 when the fault is not the sender's).
    pub http_status: Option<u16>,
    pub message: String,
    /// Whose fault it is; decides `<Type>` and the status where the model is silent.
    pub sender_fault: bool,
    /// Further members of the error's shape, by the model's names.
    pub fields: Vec<(&'static str, Value)>,
}

impl ApiError {
    /// An error the sender can mend.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { code: code.into(), http_status: None, message: message.into(), sender_fault: true, fields: Vec::new() }
    }

    /// An error of ours: status 500 unless [`ApiError::status`] says otherwise.
    pub fn server(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { sender_fault: false, ..Self::new(code, message) }
    }

    /// Sets the HTTP status, over what the model states.
    pub fn status(mut self, http_status: u16) -> Self {
        self.http_status = Some(http_status);
        self
    }

    /// Adds a member of the error's shape beside the message.
    pub fn field(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    /// The status that goes on the wire.
    pub fn resolved_status(&self, model: Option<&ServiceModel>) -> u16 {
        self.http_status
            .or_else(|| model.and_then(|m| m.error(&self.code)).map(|shape| shape.http_status))
            .unwrap_or(if self.sender_fault { 400 } else { 500 })
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for ApiError {}
