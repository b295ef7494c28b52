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
    /// ARN of the managed policy that bounds what it may do.
    #[serde(default)]
    pub permissions_boundary: Option<String>,
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
    #[serde(default)]
    pub permissions_boundary: Option<String>,
    /// Such as `ecs.amazonaws.com`: a service-linked role, which only its service changes.
    #[serde(default)]
    pub linked_service: Option<String>,
}

impl Row for RoleRow {}

impl RoleRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:role{}{}", self.path, self.role_name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRow {
    pub group_name: String,
    pub path: String,
    /// `AGPA…`; stays when the group is renamed.
    pub group_id: String,
    pub created_at: Timestamp,
}

impl Row for GroupRow {}

impl GroupRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:group{}{}", self.path, self.group_name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceProfileRow {
    pub profile_name: String,
    pub path: String,
    /// `AIPA…`.
    pub profile_id: String,
    /// `AROA…` of the one role it may hold.
    pub role_id: Option<String>,
    pub created_at: Timestamp,
    pub tags: Tags,
}

impl Row for InstanceProfileRow {}

impl InstanceProfileRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:instance-profile{}{}", self.path, self.profile_name)
    }
}

/// What an id such as `AIDA…`, `AROA…` or `AGPA…` stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    User,
    Role,
    Group,
}

/// The present name behind a user's, role's or group's id.
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

/// A policy embedded in a user, role or group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InlinePolicyRow {
    pub policy_name: String,
    /// JSON, as given.
    pub document: String,
}

impl Row for InlinePolicyRow {}

/// A managed policy attached to a user, role or group.
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

/// Whom temporary credentials stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "of")]
pub enum SessionOf {
    /// The role in the row's `role_name` and `role_id`.
    #[default]
    Role,
    /// `GetSessionToken` of a user.
    User { user_id: String },
    /// `GetSessionToken` of the account itself.
    Root,
    /// `GetFederationToken`; the issuer is a user, or the root.
    Federated { federated_name: String, issuer_user_id: Option<String> },
}

/// What a session was given beside its credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionFacts {
    #[serde(default)]
    pub of: SessionOf,
    /// Session policies: JSON as given, and ARNs of managed ones. Both empty: the session is not narrowed.
    #[serde(default)]
    pub policies: Vec<String>,
    #[serde(default)]
    pub policy_arns: Vec<String>,
    /// Session tags, those that came along a chain of roles included.
    #[serde(default)]
    pub tags: Tags,
    #[serde(default)]
    pub transitive_tag_keys: Vec<String>,
    #[serde(default)]
    pub source_identity: Option<String>,
    /// When the caller showed a code of an MFA device.
    #[serde(default)]
    pub mfa_at: Option<Timestamp>,
    /// ARN of the OIDC provider that vouched for the caller.
    #[serde(default)]
    pub federated_provider: Option<String>,
    /// Condition keys that the provider's token gave (`HOST/PATH:sub`, `HOST/PATH:aud`, …).
    #[serde(default)]
    pub federated_keys: Vec<(String, String)>,
}

/// Temporary credentials.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRow {
    pub account: AccountId,
    /// Empty where the credentials are no role's, as the two after it.
    pub role_name: String,
    pub role_id: String,
    pub session_name: String,
    /// The service it was made for (such as `ecs-tasks.amazonaws.com`); `None`: somebody called `AssumeRole`.
    pub service: Option<String>,
    pub secret_access_key: String,
    pub session_token: String,
    pub issued_at: Timestamp,
    pub expires_at: Timestamp,
    #[serde(default)]
    pub facts: SessionFacts,
}

impl Row for SessionRow {}

/// When and where an access key or a role was used last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUsedRow {
    pub at: Timestamp,
    pub region: String,
    /// The service's name in the signature: `ecs`.
    pub service: String,
}

impl Row for LastUsedRow {}

/// A report of services last used: its question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceAccessJobRow {
    /// Of a user, group, role or policy.
    pub arn: String,
    /// `AIDA…`, `AROA…`, or the account.
    pub asked_by: String,
    pub at: Timestamp,
}

impl Row for ServiceAccessJobRow {}

/// An alias's account, and an account's alias.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AliasRow {
    pub alias: String,
    pub account: AccountId,
}

impl Row for AliasRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicyRow {
    pub minimum_length: i32,
    pub require_symbols: bool,
    pub require_numbers: bool,
    pub require_uppercase: bool,
    pub require_lowercase: bool,
    pub users_may_change: bool,
    pub max_age_days: Option<i32>,
    pub reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

impl Row for PasswordPolicyRow {}

/// A user's password, which only `ChangePassword` asks for: there is no console to sign in to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginProfileRow {
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    pub reset_required: bool,
    /// The newest first; as many as the password policy may ever ask about.
    pub passwords: Vec<PasswordHash>,
}

impl Row for LoginProfileRow {}

/// PBKDF2-HMAC-SHA256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordHash {
    pub salt_hex: String,
    pub hash_hex: String,
    pub iterations: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerCertificateRow {
    pub name: String,
    pub path: String,
    /// `ASCA…`.
    pub certificate_id: String,
    /// PEM, as given.
    pub body: String,
    pub chain: Option<String>,
    /// PEM; never answered.
    pub private_key: String,
    pub uploaded_at: Timestamp,
    pub expires_at: Timestamp,
    pub tags: Tags,
}

impl Row for ServerCertificateRow {}

impl ServerCertificateRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:server-certificate{}{}", self.path, self.name)
    }
}

/// An SSH public key of a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SshPublicKeyRow {
    /// `ssh-rsa …`, without a comment.
    pub openssh: String,
    /// MD5, `7a:1d:…`.
    pub fingerprint: String,
    pub active: bool,
    pub uploaded_at: Timestamp,
}

impl Row for SshPublicKeyRow {}

/// A signing certificate of a user or of the root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningCertificateRow {
    /// PEM, as given.
    pub body: String,
    /// Of the certificate's DER.
    pub sha256_hex: String,
    pub active: bool,
    pub uploaded_at: Timestamp,
}

impl Row for SigningCertificateRow {}

/// A service-specific credential of a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceCredentialRow {
    /// `codecommit.amazonaws.com`
    pub service: String,
    /// Of an API key its alias: the public half.
    pub service_user_name: String,
    /// Of the generated secret, which nobody can guess: no salt, no stretching.
    pub secret_sha256_hex: String,
    pub active: bool,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
}

impl Row for ServiceCredentialRow {}

/// An OpenID Connect provider that roles may trust.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OidcProviderRow {
    /// With its scheme, no final slash: the `iss` of its tokens.
    pub issuer: String,
    pub client_ids: Vec<String>,
    /// SHA-1 of a certificate, 40 hexadecimal digits.
    pub thumbprints: Vec<String>,
    pub created_at: Timestamp,
    pub tags: Tags,
}

impl Row for OidcProviderRow {}

impl OidcProviderRow {
    /// The issuer without its scheme, which ARNs and condition keys begin with.
    pub fn name(&self) -> &str {
        self.issuer.split_once("://").map_or(self.issuer.as_str(), |(_, rest)| rest)
    }

    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:oidc-provider/{}", self.name())
    }
}

/// A virtual MFA device: a seed for time-based one-time passwords (RFC 6238).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MfaDeviceRow {
    pub name: String,
    pub path: String,
    /// 64 characters of base 32, as authenticator programs take it.
    pub seed_base32: String,
    pub created_at: Timestamp,
    pub tags: Tags,
    /// Whose it is: nobody's yet, a user's (`AIDA…`), or the root's (`root`).
    pub owner: Option<String>,
    pub enabled_at: Option<Timestamp>,
    /// The latest 30-second step whose code was taken: no code works twice.
    pub step_used: Option<u64>,
    /// By how many steps the device's clock is ahead.
    pub drift_steps: i64,
}

impl Row for MfaDeviceRow {}

impl MfaDeviceRow {
    pub fn arn(&self, account: &AccountId) -> String {
        format!("arn:aws:iam::{account}:mfa{}{}", self.path, self.name)
    }
}

/// What became of a `DeleteServiceLinkedRole`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedRoleDeletionRow {
    pub role_name: String,
    pub at: Timestamp,
}

impl Row for LinkedRoleDeletionRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialReportRow {
    pub generated_at: Timestamp,
    /// CSV.
    pub content: String,
}

impl Row for CredentialReportRow {}

/// Which keys the first start made for an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BootstrapRow {
    pub root_access_key_id: String,
    pub node_access_key_id: String,
}

impl Row for BootstrapRow {}
