//! Stored rows. IAM is global: rows belong to an account, never to a Region.

use base::{AccountId, Timestamp};
use kernel::tags::Tags;
use serde::{Deserialize, Serialize};
use store::Row;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRow {
    pub user_name: String,
    /// Begins and ends with `/`.
    pub path: String,
    /// `AIDA…`; stays when the user is renamed.
    pub user_id: String,
    pub created_at: Timestamp,
    pub tags: Tags,
}

impl Row for UserRow {}

impl UserRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:user{}{}", self.path, self.user_name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRow {
    pub role_name: String,
    pub path: String,
    /// `AROA…`; a role made again under the same name has another one, so the sessions of the first do not become its own.
    pub role_id: String,
    /// JSON, as given.
    pub trust_policy: String,
    pub description: Option<String>,
    pub max_session_duration_s: i64,
    pub created_at: Timestamp,
    pub tags: Tags,
}

impl Row for RoleRow {}

impl RoleRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:role{}{}", self.path, self.role_name)
    }
}

/// What an id such as `AIDA…` or `AROA…` stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    User,
    Role,
}

/// The present name behind a user's or role's id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityRow {
    pub kind: EntityKind,
    pub name: String,
}

impl Row for EntityRow {}

/// Who an access key belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "owner")]
pub enum KeyHolder {
    Root,
    User {
        user_id: String,
    },
    Node {
        node_name: String,
        /// `AROA…` of the node's principal.
        node_id: String,
    },
}

impl KeyHolder {
    /// The key under which a holder's keys are listed.
    pub fn index(&self) -> String {
        match self {
            Self::Root => "root".into(),
            Self::User { user_id } => user_id.clone(),
            Self::Node { node_name, .. } => format!("node/{node_name}"),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKeyRow {
    pub account: AccountId,
    pub holder: KeyHolder,
    pub secret_access_key: String,
    pub active: bool,
    pub created_at: Timestamp,
}

impl Row for AccessKeyRow {}

/// An entry of an index: the key says it all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexRow {}

impl Row for IndexRow {}

/// A policy embedded in a user or role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InlinePolicyRow {
    pub policy_name: String,
    /// JSON, as given.
    pub document: String,
}

impl Row for InlinePolicyRow {}

/// A managed policy attached to a user or role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentRow {
    pub attached_at: Timestamp,
}

impl Row for AttachmentRow {}

/// A customer managed policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyRow {
    pub policy_name: String,
    pub path: String,
    /// `ANPA…`.
    pub policy_id: String,
    pub description: Option<String>,
    pub default_version: u32,
    /// Version numbers are never used twice.
    pub next_version: u32,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub tags: Tags,
}

impl Row for PolicyRow {}

impl PolicyRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:policy{}{}", self.path, self.policy_name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersionRow {
    /// JSON, as given.
    pub document: String,
    pub created_at: Timestamp,
}

impl Row for PolicyVersionRow {}

/// Temporary credentials of a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRow {
    pub account: AccountId,
    pub role_name: String,
    pub role_id: String,
    pub session_name: String,
    /// The service it was made for (such as `ecs-tasks.amazonaws.com`); `None`: somebody called `AssumeRole`.
    pub service: Option<String>,
    pub secret_access_key: String,
    pub session_token: String,
    pub issued_at: Timestamp,
    pub expires_at: Timestamp,
}

impl Row for SessionRow {}

/// Which keys the first start made for an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BootstrapRow {
    pub root_access_key_id: String,
    pub node_access_key_id: String,
}

impl Row for BootstrapRow {}
