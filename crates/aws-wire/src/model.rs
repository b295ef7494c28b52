//! A service: its protocol, its operations and its errors.

use crate::codec::{AWS_JSON_1_0, AWS_JSON_1_1, AWS_QUERY, Codec, EC2_QUERY};
use crate::shape::Shape;

/// Everything the gateway needs to know about one service; one `static` per `api-*` crate.
#[derive(Debug)]
pub struct ServiceModel {
    /// The name botocore and the CLI use: `ecs`, `elbv2`.
    pub service: &'static str,
    /// The service in a signature's scope: `ecs`, `elasticloadbalancing`.
    pub signing_name: &'static str,
    /// Before the dot in `X-Amz-Target`; empty for other protocols.
    pub target_prefix: &'static str,
    pub protocol: Protocol,
    /// `2014-11-13`
    pub api_version: &'static str,
    /// Of XML responses; empty for JSON.
    pub xml_namespace: &'static str,
    /// The operations that have shapes and a handler, sorted by name.
    pub operations: &'static [Operation],
    /// The names of all others of the service, sorted.
    pub not_built: &'static [&'static str],
    /// The modelled errors of the operations that are built, sorted by code.
    pub errors: &'static [ErrorShape],
    /// The service's own codes for violated constraints.
    pub violation_codes: ViolationCodes,
    /// Operations of the service that answer violations with other codes than the rest.
    pub violation_code_overrides: &'static [(&'static str, ViolationCodes)],
}

#[derive(Debug)]
pub struct Operation {
    pub name: &'static str,
    pub input: Option<&'static Shape>,
    pub output: Option<&'static Shape>,
    /// The element around the output in awsQuery responses, when the operation has one.
    pub result_wrapper: Option<&'static str>,
    /// Codes of the errors the model names for it.
    pub errors: &'static [&'static str],
}

/// An error the model names.
#[derive(Debug)]
pub struct ErrorShape {
    /// What is on the wire: for awsQuery the `code` trait (`NoSuchEntity`), else the shape's name.
    pub code: &'static str,
    pub http_status: u16,
    pub sender_fault: bool,
    pub shape: &'static Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    AwsJson1_0,
    AwsJson1_1,
    AwsQuery,
    Ec2Query,
}

impl Protocol {
    pub fn codec(self) -> &'static dyn Codec {
        match self {
            Protocol::AwsJson1_0 => &AWS_JSON_1_0,
            Protocol::AwsJson1_1 => &AWS_JSON_1_1,
            Protocol::AwsQuery => &AWS_QUERY,
            Protocol::Ec2Query => &EC2_QUERY,
        }
    }
}

/// Error codes for input that violates the model's constraints.
#[derive(Clone, Copy, Debug)]
pub struct ViolationCodes {
    /// A required member is absent.
    pub required: &'static str,
    /// Length, range, pattern or value set.
    pub constraint: &'static str,
    /// A value that is not of its type: `abc` for an integer.
    pub malformed: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViolationKind {
    Required,
    Length,
    Range,
    Pattern,
    ValueSet,
}

/// The outcome of looking an operation up.
#[derive(Clone, Copy, Debug)]
pub enum Found {
    Built(&'static Operation),
    /// An operation of the service that this version does not offer.
    NotBuilt(&'static str),
    Unknown,
}

impl ServiceModel {
    pub fn find(&self, name: &str) -> Found {
        if let Ok(at) = self.operations.binary_search_by(|operation| operation.name.cmp(name)) {
            return Found::Built(&self.operations[at]);
        }
        match self.not_built.binary_search(&name) {
            Ok(at) => Found::NotBuilt(self.not_built[at]),
            Err(_) => Found::Unknown,
        }
    }

    /// A built operation by name.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        match self.find(name) {
            Found::Built(operation) => Some(operation),
            _ => None,
        }
    }

    /// The modelled error of that code.
    pub fn error(&self, code: &str) -> Option<&'static ErrorShape> {
        self.errors.binary_search_by(|error| error.code.cmp(code)).ok().map(|at| &self.errors[at])
    }

    pub fn codec(&self) -> &'static dyn Codec {
        self.protocol.codec()
    }

    /// The codes `operation` answers violated constraints with.
    pub fn violation_codes(&self, operation: &str) -> &ViolationCodes {
        self.violation_code_overrides
            .iter()
            .find(|(name, _)| *name == operation)
            .map_or(&self.violation_codes, |(_, codes)| codes)
    }
}
