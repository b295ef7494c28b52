//! Stored rows. The value of a SecureString is sealed, and no value is shown by `Debug`.

use base::Timestamp;
use kernel::tags::Tags;
use sealed::Sealed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use store::Row;

/// A parameter, without its versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterRow {
    /// As it was given first: with or without its slash.
    pub name: String,
    pub latest_version: u64,
    pub tier: Tier,
    /// Label to version.
    pub labels: BTreeMap<String, u64>,
    pub tags: Tags,
    /// By its Expiration policy.
    pub expires_at: Option<Timestamp>,
}

impl Row for ParameterRow {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tier {
    Standard,
    Advanced,
}

impl Tier {
    pub fn name(self) -> &'static str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParameterType {
    String,
    StringList,
    SecureString,
}

impl ParameterType {
    pub fn name(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::SecureString => "SecureString",
        }
    }

    /// Of the model's value set.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::String, Self::StringList, Self::SecureString].into_iter().find(|kind| kind.name() == name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionRow {
    pub parameter_type: ParameterType,
    pub value: StoredValue,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub tier: Tier,
    pub policies: Vec<PolicyRow>,
    pub data_type: String,
    /// Of a SecureString: an alias of the key that AWS manages.
    pub key_id: Option<String>,
    pub modified_at: Timestamp,
    /// ARN of who wrote it.
    pub modified_by: String,
}

impl Row for VersionRow {}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StoredValue {
    Plain(String),
    Sealed(Sealed),
}

impl fmt::Debug for StoredValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => write!(f, "Plain({} bytes)", text.len()),
            Self::Sealed(sealed) => sealed.fmt(f),
        }
    }
}

/// A parameter policy as given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyRow {
    pub policy_type: String,
    pub text: String,
}

/// A parameter that is to expire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpirationRow {}

impl Row for ExpirationRow {}

/// How many parameters an account has in a Region.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountsRow {
    pub standard: u64,
    pub advanced: u64,
}

impl Row for CountsRow {}

impl CountsRow {
    pub fn of(&mut self, tier: Tier) -> &mut u64 {
        match tier {
            Tier::Standard => &mut self.standard,
            Tier::Advanced => &mut self.advanced,
        }
    }
}
