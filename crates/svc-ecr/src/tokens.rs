//! Authorisation tokens of the registry, and those in the addresses of layers.
//!
//! A token carries what it says, signed with a key that is made once and kept in the store: handing one out writes nothing, and
//! nothing has to be swept. It is the bearer of an access key: at every use the key is looked up, and what its owner may do
//! then is what the token is good for.

use crate::Ecr;
use crate::model::SigningKeyRow;
use crate::tables::SIGNING_KEYS;
use base::{AccountId, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use kernel::{Error, RequestCtx};
use oci_registry::Digest;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// How long an authorisation token works, seconds: 12 hours, as ECR's.
pub const TOKEN_LIFETIME_S: i64 = 12 * 3600;
/// How long the address of a layer works, seconds.
pub const LAYER_URL_LIFETIME_S: i64 = 3600;
/// The user name that goes with an authorisation token.
pub const USER_NAME: &str = "AWS";
/// Longest token that is looked at, bytes.
const TOKEN_BYTES_MAX: usize = 4096;
const KEY_BYTES: usize = 32;
const KEY_NAME: &str = "tokens";

/// What a token says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The registry it is for.
    pub registry: AccountId,
    pub region: String,
    /// Who asked: the id of the user, or of the role and its session.
    pub principal_id: String,
    pub access_key_id: String,
    pub expires_at: Timestamp,
    /// Set in the address of a layer: it opens nothing else.
    pub layer: Option<LayerClaim>,
    pub nonce: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerClaim {
    pub repository: String,
    pub digest: Digest,
}

fn mac(key_hex: &str, body: &str) -> Option<Hmac<Sha256>> {
    let key = hex::decode(key_hex).ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    mac.update(body.as_bytes());
    Some(mac)
}

fn broken_key() -> Error {
    aws_wire::ApiError::server("ServerException", "The key that signs authorization tokens cannot be read.").into()
}

impl Ecr {
    async fn signing_key(&self) -> Result<String, Error> {
        if let Some(row) = SIGNING_KEYS.get(&self.deps.store.read()?, &(KEY_NAME,))? {
            return Ok(row.key_hex);
        }
        let mut key = [0; KEY_BYTES];
        self.deps.rng.fill(&mut key);
        let made = SigningKeyRow { key_hex: hex::encode(key), made_at: self.deps.now() };
        self.deps
            .store
            .transact(|txn| -> Result<String, Error> {
                // Made by someone else meanwhile: that one counts.
                if let Some(row) = SIGNING_KEYS.get(txn, &(KEY_NAME,))? {
                    return Ok(row.key_hex);
                }
                SIGNING_KEYS.put(txn, &(KEY_NAME,), &made)?;
                Ok(made.key_hex.clone())
            })
            .await
    }

    /// A token for `registry` in the caller's name, for at most `lifetime_s` seconds; it ends earlier if the caller's credentials do.
    pub(crate) async fn issue_token(
        &self,
        ctx: &RequestCtx,
        registry: &AccountId,
        lifetime_s: i64,
        layer: Option<LayerClaim>,
    ) -> Result<(String, Timestamp), Error> {
        let key_hex = self.signing_key().await?;
        let owner = match &self.identities {
            Some(identities) => identities.key_owner(&self.deps.store.read()?, &ctx.access_key_id)?,
            None => None,
        };
        let mut expires_at = ctx.now.plus_s(lifetime_s);
        if let Some(ends) = owner.as_ref().and_then(|o| o.expires_at) {
            expires_at = expires_at.min(ends);
        }
        let claims = Claims {
            registry: registry.clone(),
            region: ctx.region.as_str().to_owned(),
            principal_id: ctx.principal.user_id.clone(),
            access_key_id: ctx.access_key_id.clone(),
            expires_at,
            layer,
            nonce: self.deps.rng.hex(16),
        };
        let body = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&claims).unwrap_or_default());
        let signature = mac(&key_hex, &body).ok_or_else(broken_key)?.finalize().into_bytes();
        Ok((format!("{body}.{}", URL_SAFE_NO_PAD.encode(signature)), expires_at))
    }

    /// What `token` says, if we signed it; it may have expired.
    pub(crate) fn read_token(&self, token: &str) -> Result<Option<Claims>, Error> {
        if token.len() > TOKEN_BYTES_MAX {
            return Ok(None);
        }
        let Some((body, signature)) = token.split_once('.') else { return Ok(None) };
        let Some(key) = SIGNING_KEYS.get(&self.deps.store.read()?, &(KEY_NAME,))? else { return Ok(None) };
        let Ok(signature) = URL_SAFE_NO_PAD.decode(signature) else { return Ok(None) };
        if mac(&key.key_hex, body).ok_or_else(broken_key)?.verify_slice(&signature).is_err() {
            return Ok(None);
        }
        Ok(URL_SAFE_NO_PAD.decode(body).ok().and_then(|body| serde_json::from_slice(&body).ok()))
    }
}

/// `AWS:TOKEN` in base64: what `GetAuthorizationToken` answers, and what clients send behind `Basic`.
pub fn basic(token: &str) -> String {
    STANDARD.encode(format!("{USER_NAME}:{token}"))
}

/// The token in an `Authorization` header of the scheme `Basic`.
pub fn of_basic(authorization: &str) -> Option<String> {
    let (scheme, credentials) = authorization.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") || credentials.len() > 2 * TOKEN_BYTES_MAX {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(credentials.trim()).ok()?).ok()?;
    text.strip_prefix(USER_NAME)?.strip_prefix(':').map(str::to_owned)
}
