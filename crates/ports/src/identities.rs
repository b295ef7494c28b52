//! Access keys, for the gateway.

use base::Timestamp;
use kernel::{Error, Principal};
use store::Reader;

/// Who an access key belongs to.
#[derive(Clone, Debug)]
pub struct KeyOwner {
    pub principal: Principal,
    pub secret_access_key: String,
    /// Must accompany the key when set (temporary credentials).
    pub session_token: Option<String>,
    /// After this the key no longer works.
    pub expires_at: Option<Timestamp>,
    /// `Inactive` keys authenticate nobody.
    pub active: bool,
}

/// Implemented by `svc-iam`.
pub trait Identities: Send + Sync + 'static {
    /// `None`: there is no such key.
    fn key_owner(&self, reader: &dyn Reader, access_key_id: &str) -> Result<Option<KeyOwner>, Error>;
}
