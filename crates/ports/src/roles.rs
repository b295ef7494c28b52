//! Roles handed to tasks.

use base::{AccountId, Timestamp};
use kernel::Error;
use store::{Reader, Txn};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionCredentials {
    pub role_arn: String,
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expires_at: Timestamp,
}

#[derive(Debug, thiserror::Error)]
pub enum RoleError {
    #[error("The role '{0}' does not exist.")]
    NotFound(String),
    #[error("'{0}' is not the ARN of a role: use arn:aws:iam::ACCOUNT:role/NAME, or the role's name")]
    NotARole(String),
    #[error("{service} is unable to assume the role '{role_arn}': its trust policy does not allow it.")]
    NotTrusted { service: String, role_arn: String },
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<store::StoreError> for RoleError {
    fn from(error: store::StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// A service that acts in a role, and for what. A trust policy sees it as `aws:SourceAccount` and `aws:SourceArn`.
#[derive(Clone, Copy, Debug)]
pub struct ServiceCaller<'a> {
    /// Such as `ecs-tasks.amazonaws.com`.
    pub service: &'a str,
    /// The account and the ARN of the resource that it acts for; `None` where there is none.
    pub source_account: Option<&'a str>,
    pub source_arn: Option<&'a str>,
}

/// Roles that services make for themselves. Implemented by `svc-iam`.
pub trait LinkedRoles: Send + Sync + 'static {
    /// Makes the role of `service` (`elasticloadbalancing.amazonaws.com`), if it is not there. Whether the caller may have it
    /// made is asked with the call.
    fn ensure_linked_role(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        service: &str,
        now: Timestamp,
    ) -> Result<(), Error>;
}

/// Implemented by `svc-iam`.
pub trait Roles: Send + Sync + 'static {
    /// The role exists and its trust policy lets `caller` in.
    fn check_trust(&self, reader: &dyn Reader, role_arn: &str, caller: ServiceCaller<'_>) -> Result<(), RoleError>;

    /// New temporary credentials of the role for a service.
    fn assume_for_service(
        &self,
        txn: &mut Txn,
        role_arn: &str,
        caller: ServiceCaller<'_>,
        session_name: &str,
        duration_s: i64,
        now: Timestamp,
    ) -> Result<SessionCredentials, RoleError>;

    /// Ends sessions that [`Roles::assume_for_service`] began with this name, at once.
    fn end_sessions(&self, txn: &mut Txn, role_arn: &str, session_name: &str) -> Result<(), RoleError>;
}
