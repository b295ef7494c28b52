//! Frames that are signed one by one: header lines with a signature, an empty line, the message. The signature is that of a
//! GET of the URL the channel was opened with, whose payload is the message.

use crate::Gateway;
use crate::authenticate::{Claimed, authenticate};
use aws_wire::{ApiError, WireRequest};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use kernel::Principal;
use std::sync::Arc;

/// Longest header lines of a frame, bytes.
const HEAD_BYTES_MAX: usize = 16 << 10;

/// Takes the signatures off the frames of one channel.
pub struct SignedFrames {
    gateway: Arc<Gateway>,
    path: String,
    query: String,
    /// Who opened the channel: nobody else speaks on it.
    principal: Principal,
}

impl SignedFrames {
    pub fn new(gateway: Arc<Gateway>, upgrade: &WireRequest, principal: Principal) -> Self {
        Self { gateway, path: upgrade.path.clone(), query: upgrade.query.clone(), principal }
    }

    /// The message of a frame, after its signature was verified.
    pub fn open(&self, frame: &str) -> Result<String, ApiError> {
        let malformed = |what: &str| ApiError::new("IncompleteSignatureException", format!("a frame {what}"));
        let (head, message) =
            frame.split_once("\r\n\r\n").ok_or_else(|| malformed("has no empty line after its headers"))?;
        if head.len() > HEAD_BYTES_MAX {
            return Err(malformed("has too long headers"));
        }
        if self.gateway.accept_any_credentials {
            return Ok(message.to_owned());
        }
        let mut headers = HeaderMap::new();
        for line in head.split("\r\n") {
            let (name, value) = line.split_once(':').ok_or_else(|| malformed("has a header line with no colon"))?;
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| malformed("has a header with no name"))?;
            let value = HeaderValue::from_str(value.trim()).map_err(|_| malformed("has a header that is not text"))?;
            headers.append(name, value);
        }
        let wire = WireRequest {
            method: Method::GET,
            path: self.path.clone(),
            query: self.query.clone(),
            headers,
            body: Bytes::copy_from_slice(message.as_bytes()),
        };
        let ctx = authenticate(&self.gateway, &wire, &Claimed::of(&wire), None, "frame")?;
        if ctx.principal != self.principal {
            let message = format!("a frame is signed by {} on a channel of {}", ctx.principal.arn, self.principal.arn);
            return Err(ApiError::new("AccessDeniedException", message));
        }
        Ok(message.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Authorizer;
    use audit::{AuditLog, Denied};
    use base::{ManualClock, SeededRng, Timestamp};
    use kernel::access::Check;
    use kernel::{Deps, Endpoints, Error, PrincipalKind, RequestCtx};
    use ports::{Identities, KeyOwner};
    use store::{Reader, Store};

    const URL: &str = "http://127.0.0.1:4566/_ecs/tcs/ws?cluster=default&containerInstance=arn%3Aaws%3Aecs";
    const NOW: Timestamp = Timestamp::from_ms(1_800_000_000_000);

    struct Keys;

    fn node(name: &str) -> Principal {
        Principal {
            kind: PrincipalKind::Node { node_name: name.into() },
            account: "000000000000".parse().unwrap(),
            arn: format!("arn:aws:iam::000000000000:node/{name}"),
            user_id: name.into(),
        }
    }

    impl Identities for Keys {
        fn key_owner(&self, _: &dyn Reader, access_key_id: &str) -> Result<Option<KeyOwner>, Error> {
            let Some(name) = access_key_id.strip_prefix("KEY-") else { return Ok(None) };
            Ok(Some(KeyOwner {
                principal: node(name),
                secret_access_key: format!("secret of {name}"),
                session_token: None,
                expires_at: None,
                active: true,
            }))
        }

        fn principal_exists(&self, _: &dyn Reader, _: &str) -> Result<bool, Error> {
            Ok(true)
        }

        fn note_use(&self, _: &RequestCtx, _: &str) {}
    }

    struct Nobody;

    impl Authorizer for Nobody {
        fn denied(&self, _: &dyn Reader, _: &RequestCtx, _: &Check) -> Result<Option<Denied>, Error> {
            Err(Error::api("AccessDenied", "nobody may"))
        }

        fn encoded(&self, _: &dyn Reader, _: &RequestCtx, _: &Check, _: &Denied) -> Result<String, Error> {
            Err(Error::api("AccessDenied", "nobody may"))
        }
    }

    fn frames(accept_any_credentials: bool) -> SignedFrames {
        let deps = Deps {
            store: Store::memory(),
            clock: Arc::new(ManualClock::new(NOW)),
            rng: Arc::new(SeededRng::new(1)),
            endpoints: Arc::new(Endpoints {
                api_url: "http://127.0.0.1:4566".into(),
                api_port: 4566,
                default_account: "000000000000".parse().unwrap(),
            }),
        };
        // The frames of a channel are not calls: nothing is written to it.
        let trail = tempfile::tempdir().unwrap();
        let connected: Arc<dyn Fn() -> bool + Send + Sync> = Arc::new(|| true);
        let gateway = Gateway::new(
            deps,
            Vec::new(),
            Vec::new(),
            Arc::new(Keys),
            Arc::new(Nobody),
            AuditLog::open(trail.path(), audit::Limits::default()).unwrap(),
            accept_any_credentials,
            connected.clone(),
            connected,
        );
        let url: http::Uri = URL.parse().unwrap();
        let upgrade = WireRequest {
            method: Method::GET,
            path: url.path().to_owned(),
            query: url.query().unwrap().to_owned(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        };
        SignedFrames::new(gateway, &upgrade, node("a"))
    }

    fn signed(url: &str, message: &str, name: &str, at: Timestamp) -> String {
        let (key, secret) = (format!("KEY-{name}"), format!("secret of {name}"));
        let head =
            aws_sigv4_verify::sign_frame(&url.parse().unwrap(), message.as_bytes(), &key, &secret, "us-east-1", at);
        format!("{head}\r\n{message}")
    }

    #[test]
    fn a_frame_of_the_channels_own_node_is_opened() {
        let message = "{\"type\":\"PublishHealthRequest\"}\r\n\r\nand more";
        assert_eq!(frames(false).open(&signed(URL, message, "a", NOW)).unwrap(), message);
    }

    #[test]
    fn every_other_frame_is_refused() {
        let frames = frames(false);
        let code = |frame: &str| frames.open(frame).unwrap_err().code.to_string();
        let good = signed(URL, "{}", "a", NOW);
        assert_eq!(code(&format!("{good} ")), "SignatureDoesNotMatch");
        assert_eq!(code(&signed(&URL.replace("default", "other"), "{}", "a", NOW)), "SignatureDoesNotMatch");
        assert_eq!(code(&signed(URL, "{}", "a", NOW.plus_s(-3600))), "RequestExpired");
        assert_eq!(code(&signed(URL, "{}", "b", NOW)), "AccessDeniedException");
        assert_eq!(code(&good.replace("KEY-a", "nobody")), "InvalidClientTokenId");
        assert_eq!(code("{}"), "IncompleteSignatureException");
        assert_eq!(code("no colon\r\n\r\n{}"), "IncompleteSignatureException");
        assert_eq!(code("Host: x\r\n\r\n{}"), "MissingAuthenticationToken");
        let long = format!("X: {}\r\n\r\n{{}}", "y".repeat(HEAD_BYTES_MAX));
        assert_eq!(code(&long), "IncompleteSignatureException");
    }

    #[test]
    fn where_any_credentials_are_taken_only_the_form_counts() {
        assert_eq!(frames(true).open("X: y\r\n\r\n{}").unwrap(), "{}");
        assert!(frames(true).open("{}").is_err());
    }
}
