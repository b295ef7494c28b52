//! Tokens of OpenID Connect providers: their keys are fetched from the provider and kept for a while.

use crate::model::OidcProviderRow;
use base::Timestamp;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use kernel::tags::Tags;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const TIMEOUT: Duration = Duration::from_secs(5);
const ANSWER_BYTES_MAX: usize = 256 * 1024;
/// Providers whose keys are kept.
const PROVIDERS_MAX: usize = 100;
/// How long keys are taken from memory, and the shortest time between two fetches for a key that is not among them.
const KEYS_KEPT_MS: i64 = 3600 * 1000;
const REFETCH_AFTER_MS: i64 = 10 * 1000;
/// By how much clocks may differ.
const SKEW_MS: i64 = 5 * 60 * 1000;
/// Those that AWS takes and that have a verifier here.
const ALGORITHMS: &[Algorithm] =
    &[Algorithm::RS256, Algorithm::RS384, Algorithm::RS512, Algorithm::ES256, Algorithm::ES384];

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenError {
    Invalid(String),
    Expired(String),
    Provider(String),
}

/// What a verified token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claims {
    pub subject: String,
    /// The one that is among the provider's client ids.
    pub audience: String,
    /// `azp`
    pub authorized_party: Option<String>,
    pub amr: Vec<String>,
    pub principal_tags: Tags,
    pub transitive_tag_keys: Vec<String>,
    pub source_identity: Option<String>,
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: String,
}

struct Kept {
    keys: Arc<JwkSet>,
    fetched_at: Timestamp,
}

/// Fetches and keeps the keys of providers.
pub struct Oidc {
    client: reqwest::Client,
    kept: Mutex<HashMap<String, Kept>>,
}

impl Default for Oidc {
    fn default() -> Self {
        let client =
            reqwest::Client::builder().timeout(TIMEOUT).redirect(reqwest::redirect::Policy::limited(3)).build();
        Self { client: client.unwrap_or_default(), kept: Mutex::default() }
    }
}

fn invalid(message: impl Into<String>) -> TokenError {
    TokenError::Invalid(message.into())
}

/// The payload of a token, not yet to be believed.
fn payload(token: &str) -> Result<Value, TokenError> {
    let mut validation = Validation::default();
    validation.insecure_disable_signature_validation();
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    validation.algorithms = ALGORITHMS.to_vec();
    jsonwebtoken::decode::<Value>(token, &DecodingKey::from_secret(&[]), &validation)
        .map(|data| data.claims)
        .map_err(|error| invalid(format!("The ID Token provided is not a valid JWT: {error}")))
}

/// The issuer that a token names, without believing it.
pub fn unverified_issuer(token: &str) -> Result<String, TokenError> {
    match payload(token)?.get("iss").and_then(Value::as_str) {
        Some(issuer) => Ok(issuer.to_owned()),
        None => Err(invalid("Missing a required claim: iss")),
    }
}

impl Oidc {
    /// Verifies signature, issuer, audience and times of a token of `provider`.
    pub async fn verify(&self, provider: &OidcProviderRow, token: &str, now: Timestamp) -> Result<Claims, TokenError> {
        let header = jsonwebtoken::decode_header(token)
            .map_err(|error| invalid(format!("The ID Token provided is not a valid JWT: {error}")))?;
        let mut keys = self.keys(provider, now, KEYS_KEPT_MS).await?;
        let find = |keys: &JwkSet| match &header.kid {
            Some(kid) => keys.find(kid).cloned(),
            None => keys.keys.first().filter(|_| keys.keys.len() == 1).cloned(),
        };
        let mut key = find(&keys);
        if key.is_none() {
            // The provider may have new keys.
            keys = self.keys(provider, now, REFETCH_AFTER_MS).await?;
            key = find(&keys);
        }
        let key = key.ok_or_else(|| invalid("Couldn't retrieve verification key from your identity provider"))?;
        let key = DecodingKey::from_jwk(&key)
            .map_err(|error| invalid(format!("The identity provider's key cannot be used: {error}")))?;
        if !ALGORITHMS.contains(&header.alg) {
            return Err(invalid(format!("Tokens signed by {:?} are not taken", header.alg)));
        }
        let mut validation = Validation::new(header.alg);
        // Times are compared with the clock of the installation, below.
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        let claims = jsonwebtoken::decode::<Value>(token, &key, &validation)
            .map_err(|_| invalid("Provided Token is not a login token: its signature does not verify"))?
            .claims;
        read(provider, &claims, now)
    }

    /// The provider's keys, not older than `age_ms_max`.
    async fn keys(
        &self,
        provider: &OidcProviderRow,
        now: Timestamp,
        age_ms_max: i64,
    ) -> Result<Arc<JwkSet>, TokenError> {
        {
            let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(kept) = kept.get(&provider.issuer)
                && now.since_ms(kept.fetched_at) < age_ms_max
            {
                return Ok(kept.keys.clone());
            }
        }
        let discovery: Discovery = self.fetch(&format!("{}/.well-known/openid-configuration", provider.issuer)).await?;
        if discovery.issuer.trim_end_matches('/') != provider.issuer {
            return Err(TokenError::Provider(format!(
                "The provider {} calls itself {}",
                provider.issuer, discovery.issuer
            )));
        }
        let keys = Arc::new(self.fetch::<JwkSet>(&discovery.jwks_uri).await?);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= PROVIDERS_MAX
            && let Some(oldest) =
                kept.iter().min_by_key(|(_, kept)| kept.fetched_at.as_ms()).map(|(issuer, _)| issuer.clone())
        {
            kept.remove(&oldest);
        }
        kept.insert(provider.issuer.clone(), Kept { keys: keys.clone(), fetched_at: now });
        Ok(keys)
    }

    async fn fetch<T: for<'de> Deserialize<'de>>(&self, url: &str) -> Result<T, TokenError> {
        let failed = |what: String| TokenError::Provider(format!("{url} of your identity provider: {what}"));
        let mut answer = self.client.get(url).send().await.map_err(|error| failed(chain(&error)))?;
        if !answer.status().is_success() {
            return Err(failed(format!("it answers {}", answer.status())));
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| failed(chain(&error)))? {
            if body.len() + chunk.len() > ANSWER_BYTES_MAX {
                return Err(failed(format!("it answers more than {ANSWER_BYTES_MAX} bytes")));
            }
            body.extend_from_slice(&chunk);
        }
        serde_json::from_slice(&body).map_err(|error| failed(format!("it does not answer what was expected: {error}")))
    }
}

/// An error with its causes, which reqwest leaves out.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        text = format!("{text}: {next}");
        cause = next.source();
    }
    text
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(many)) => many.iter().filter_map(|each| each.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}

fn time(claims: &Value, name: &str) -> Option<Timestamp> {
    claims.get(name).and_then(Value::as_f64).map(Timestamp::from_epoch_s)
}

/// The claims of a token whose signature is good.
fn read(provider: &OidcProviderRow, claims: &Value, now: Timestamp) -> Result<Claims, TokenError> {
    let text = |name: &str| claims.get(name).and_then(Value::as_str).map(str::to_owned);
    let required = |name: &str| text(name).ok_or_else(|| invalid(format!("Missing a required claim: {name}")));
    if required("iss")?.trim_end_matches('/') != provider.issuer {
        return Err(invalid("The token is another provider's"));
    }
    let subject = required("sub")?;
    let expires_at = time(claims, "exp").ok_or_else(|| invalid("Missing a required claim: exp"))?;
    time(claims, "iat").ok_or_else(|| invalid("Missing a required claim: iat"))?;
    if now.since_ms(expires_at) >= 0 {
        return Err(TokenError::Expired(format!(
            "Token expired: current date/time {} must be before the expiration date/time {}",
            now.as_ms() / 1000,
            expires_at.as_ms() / 1000
        )));
    }
    if time(claims, "nbf").is_some_and(|at| at.since_ms(now) > SKEW_MS) {
        return Err(invalid("The token is not valid yet"));
    }
    let audiences = texts(claims.get("aud"));
    let audience = audiences
        .into_iter()
        .find(|aud| provider.client_ids.contains(aud))
        .ok_or_else(|| invalid("Incorrect token audience"))?;
    let aws_tags = claims.get("https://aws.amazon.com/tags");
    let mut principal_tags = Tags::new();
    if let Some(Value::Object(tags)) = aws_tags.and_then(|tags| tags.get("principal_tags")) {
        for (key, value) in tags {
            // One value, in a list or not.
            match texts(Some(value)).as_slice() {
                [one] => principal_tags.insert(key.clone(), one.clone()),
                _ => return Err(invalid(format!("The tag {key} of the token has not exactly one value"))),
            };
        }
    }
    Ok(Claims {
        subject,
        audience,
        authorized_party: text("azp"),
        amr: texts(claims.get("amr")),
        principal_tags,
        transitive_tag_keys: texts(aws_tags.and_then(|tags| tags.get("transitive_tag_keys"))),
        source_identity: text("https://aws.amazon.com/source_identity"),
    })
}
