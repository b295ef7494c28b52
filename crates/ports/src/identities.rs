//! Access keys, for the gateway.

use base::Timestamp;
use kernel::{Error, Principal, RequestCtx};
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
    /// Answers from the reader's rows alone: the gateway keeps an answer for as long as they are as they were.
    fn key_owner(&self, reader: &dyn Reader, access_key_id: &str) -> Result<Option<KeyOwner>, Error>;

    /// Whether there is the principal that a policy names by its ARN or its unique id: a user, a role, the role of a session.
    /// What belongs to accounts that are not here is taken at its word.
    fn principal_exists(&self, reader: &dyn Reader, named: &str) -> Result<bool, Error>;

    /// Notes that a request with a verified signature came in. `service` is the signing name: `ecs`. Must not block.
    fn note_use(&self, ctx: &RequestCtx, service: &str);
}
