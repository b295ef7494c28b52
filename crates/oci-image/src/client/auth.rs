//! Credentials, challenges and tokens.

use super::{RegistryClient, answer_error, read_bounded, unreachable};
use crate::{ImageError, Reference, reference};
use base64::Engine as _;
use reqwest::header::{HeaderMap, WWW_AUTHENTICATE};
use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Tokens kept; the oldest goes when there are more.
const MAX_TOKENS: usize = 256;
const MAX_TOKEN_ANSWER_BYTES: u64 = 256 << 10;
/// What the token specification says when `expires_in` is absent.
const DEFAULT_TOKEN_LIFETIME_S: u64 = 60;
const MAX_TOKEN_LIFETIME_S: u64 = 12 * 3600;
/// Tokens are renewed this long before they end.
const TOKEN_MARGIN_S: u64 = 10;

/// Credentials for a registry.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Auth {
    Anonymous,
    Basic {
        username: String,
        password: String,
    },
    /// Sent as it is, whatever the registry asks for.
    Bearer(String),
}

impl std::fmt::Debug for Auth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Passwords and tokens have no place in logs.
        match self {
            Self::Anonymous => f.write_str("Anonymous"),
            Self::Basic { username, .. } => write!(f, "Basic({username})"),
            Self::Bearer(_) => f.write_str("Bearer"),
        }
    }
}

/// What a request does, for the token it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    Pull,
    Push,
}

pub type TokenKey = (Auth, String, String, Scope);

pub fn key(auth: &Auth, reference: &Reference, scope: Scope) -> TokenKey {
    (auth.clone(), reference.registry().to_owned(), reference.repository().to_owned(), scope)
}

/// `Authorization` headers that worked, until they expire.
#[derive(Default)]
pub struct AuthCache(Mutex<HashMap<TokenKey, (String, Instant)>>);

impl AuthCache {
    pub fn get(&self, key: &TokenKey) -> Option<String> {
        let tokens = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        tokens.get(key).filter(|(_, until)| Instant::now() < *until).map(|(header, _)| header.clone())
    }

    pub fn put(&self, key: TokenKey, header: String, valid_for: Duration) {
        let mut tokens = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if tokens.len() >= MAX_TOKENS
            && let Some(first) = tokens.iter().min_by_key(|(_, (_, until))| *until).map(|(key, _)| key.clone())
        {
            tokens.remove(&first);
        }
        tokens.insert(key, (header, Instant::now() + valid_for));
    }
}

/// What a 401 asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Challenge {
    Basic,
    Bearer { realm: String, service: Option<String>, scope: Option<String> },
    None,
}

impl Challenge {
    pub fn of(headers: &HeaderMap) -> Self {
        let mut found = Self::None;
        for value in headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|v| v.to_str().ok()) {
            match Self::parse(value) {
                bearer @ Self::Bearer { .. } => return bearer,
                Self::Basic => found = Self::Basic,
                Self::None => {}
            }
        }
        found
    }

    fn parse(value: &str) -> Self {
        let (scheme, rest) = value.trim().split_once(' ').unwrap_or((value.trim(), ""));
        if scheme.eq_ignore_ascii_case("basic") {
            return Self::Basic;
        }
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Self::None;
        }
        let mut parameters = parse_parameters(rest);
        match parameters.remove("realm") {
            Some(realm) => {
                Self::Bearer { realm, service: parameters.remove("service"), scope: parameters.remove("scope") }
            }
            None => Self::None,
        }
    }
}

/// `name="value", name=value`: quoted values may contain commas.
fn parse_parameters(text: &str) -> HashMap<String, String> {
    let mut parameters = HashMap::new();
    let mut rest = text;
    while let Some((name, after)) = rest.split_once('=') {
        let name = name.trim_matches([',', ' ']).to_ascii_lowercase();
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_once(',').unwrap_or((after, "")),
        };
        parameters.insert(name, value.to_owned());
        rest = after;
    }
    parameters
}

impl RegistryClient {
    /// The `Authorization` header that answers `challenge` and how long it is good for; nothing if there is none to give.
    pub(super) async fn answer_challenge(
        &self,
        challenge: Challenge,
        reference: &Reference,
        auth: &Auth,
        scope: Scope,
        what: &str,
    ) -> Result<Option<(String, Duration)>, ImageError> {
        let long = Duration::from_secs(MAX_TOKEN_LIFETIME_S);
        match (challenge, auth) {
            (_, Auth::Bearer(token)) => Ok(Some((format!("Bearer {token}"), long))),
            (Challenge::Basic, Auth::Basic { username, password }) => Ok(Some((basic(username, password), long))),
            (Challenge::Bearer { realm, service, scope: asked }, _) => {
                let actions = if scope == Scope::Push { "pull,push" } else { "pull" };
                // The scope asked for may be wider (a mount's source) but never names another action than we want.
                let asked = asked
                    .filter(|s| !s.is_empty())
                    .unwrap_or_else(|| format!("repository:{}:{actions}", reference.repository()));
                self.token(&realm, service.as_deref(), &asked, reference, auth, what).await.map(Some)
            }
            (Challenge::Basic | Challenge::None, _) => Ok(None),
        }
    }

    async fn token(
        &self,
        realm: &str,
        service: Option<&str>,
        scope: &str,
        reference: &Reference,
        auth: &Auth,
        what: &str,
    ) -> Result<(String, Duration), ImageError> {
        #[derive(serde::Deserialize)]
        struct Answer {
            token: Option<String>,
            access_token: Option<String>,
            expires_in: Option<u64>,
        }
        let registry = reference.registry();
        let invalid =
            |reason: String| ImageError::invalid(format!("authentication challenge of registry {registry}"), reason);
        let mut url = reqwest::Url::parse(realm).map_err(|e| invalid(format!("realm {realm:?}: {e}")))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        // Credentials go over the wire here: in the clear only where the registry itself is spoken to in the clear.
        if url.scheme() != "https"
            && !(url.scheme() == "http"
                && (self.endpoint(reference).base_url.starts_with("http://") || reference::is_loopback(&host)))
        {
            return Err(invalid(format!("realm {realm:?} is not https")));
        }
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("scope", scope);
            if let Some(service) = service {
                query.append_pair("service", service);
            }
        }
        let client = if reference::is_loopback(&host) { &self.local_http } else { &self.http };
        let mut request = client.get(url);
        if let Auth::Basic { username, password } = auth {
            request = request.header("authorization", basic(username, password));
        }
        let response = request.send().await.map_err(|e| unreachable(registry, what, &e))?;
        if !response.status().is_success() {
            return Err(answer_error(registry, what, response).await);
        }
        let body = read_bounded(response, MAX_TOKEN_ANSWER_BYTES).await.map_err(|e| unreachable(registry, what, &e))?;
        let answer: Answer = serde_json::from_slice(&body.unwrap_or_default())
            .map_err(|e| invalid(format!("the token server's answer: {e}")))?;
        let token = answer
            .token
            .or(answer.access_token)
            .ok_or_else(|| invalid("the token server's answer has no token".to_owned()))?;
        let lifetime_s = answer
            .expires_in
            .unwrap_or(DEFAULT_TOKEN_LIFETIME_S)
            .min(MAX_TOKEN_LIFETIME_S)
            .saturating_sub(TOKEN_MARGIN_S);
        Ok((format!("Bearer {token}"), Duration::from_secs(lifetime_s)))
    }
}

fn basic(username: &str, password: &str) -> String {
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{username}:{password}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges() {
        let bearer = Challenge::parse(
            r#"Bearer realm="https://auth.example/token",service="r",scope="repository:a/b:pull,push""#,
        );
        assert_eq!(
            bearer,
            Challenge::Bearer {
                realm: "https://auth.example/token".into(),
                service: Some("r".into()),
                scope: Some("repository:a/b:pull,push".into())
            }
        );
        assert_eq!(Challenge::parse(r#"Basic realm="https://x/",service="ecr.amazonaws.com""#), Challenge::Basic);
        assert_eq!(Challenge::parse("Negotiate"), Challenge::None);
    }
}
