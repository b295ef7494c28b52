//! From a request's signature to its caller.

use crate::Gateway;
use aws_sigv4_verify::{Refusal, Request, Signed, SigningKey};
use aws_wire::{ApiError, Target, WireRequest, detect};
use base::Region;
use kernel::{Principal, PrincipalKind, RequestCtx};
use ports::KeyOwner;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use store::Reader;

/// Keys known at once, each for a day, a Region and a service: what takes a request's rows and four HMACs to find out.
pub(crate) const KNOWN_MAX: usize = 1024;
/// A service's name in a signature's scope; a longer one is nobody's, and is not kept.
const SERVICE_BYTES_MAX: usize = 64;
const DATE_BYTES: usize = 8;

/// What a request says of itself, read once.
pub(crate) struct Claimed {
    pub target: Option<Target>,
    signed: Result<Signed, Refusal>,
}

impl Claimed {
    pub fn of(wire: &WireRequest) -> Self {
        Self { target: detect(wire), signed: Signed::parse(&request(wire)) }
    }

    /// The service of the signature's scope, without believing the signature.
    pub fn service(&self) -> Option<&str> {
        self.signed.as_ref().ok().map(|signed| signed.service.as_str())
    }
}

/// A key for which signatures can be verified.
pub(crate) struct Known {
    owner: KeyOwner,
    signing_key: SigningKey,
}

/// Access key id, date, Region and service of a signature.
pub(crate) type Scope = (String, String, String, String);

/// Why nothing is known of a key.
enum Unknown {
    NoSuchKey,
    Failed(kernel::Error),
}

impl From<store::StoreError> for Unknown {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// `None`: there is no such key.
fn known(gateway: &Gateway, reader: &dyn Reader, signed: &Signed) -> Result<Option<Arc<Known>>, kernel::Error> {
    let look = |reader: &dyn Reader| -> Result<Known, Unknown> {
        let owner = gateway.identities.key_owner(reader, &signed.access_key_id).map_err(Unknown::Failed)?;
        let owner = owner.ok_or(Unknown::NoSuchKey)?;
        let signing_key = SigningKey::derive(&owner.secret_access_key, &signed.date, &signed.region, &signed.service);
        Ok(Known { owner, signing_key })
    };
    // Of texts that a caller may make long, only those of a right length are kept; the Region is one that there is.
    let found = if signed.service.len() <= SERVICE_BYTES_MAX && signed.date.len() == DATE_BYTES {
        let [key, date] = [&signed.access_key_id, &signed.date].map(String::clone);
        let scope = (key, date, signed.region.clone(), signed.service.clone());
        gateway.known.get(reader, &scope, look)
    } else {
        look(reader).map(Arc::new)
    };
    match found {
        Ok(known) => Ok(Some(known)),
        Err(Unknown::NoSuchKey) => Ok(None),
        Err(Unknown::Failed(error)) => Err(error),
    }
}

/// Verifies the signature, the key and its session, and makes the context of the call.
pub(crate) fn authenticate(
    gateway: &Gateway,
    wire: &WireRequest,
    claimed: &Claimed,
    source: Option<IpAddr>,
    request_id: &str,
) -> Result<RequestCtx, ApiError> {
    let now = gateway.deps.now();
    let source_ip = source.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let json = matches!(claimed.target, Some(Target::Json { .. }));
    if gateway.accept_any_credentials {
        return lenient(gateway, wire, claimed.signed.as_ref().ok(), source_ip, request_id);
    }
    if unsigned(wire) && needs_no_signature(claimed) {
        return Ok(anonymous(gateway, wire, source_ip, request_id));
    }
    let signed = claimed.signed.as_ref().map_err(|refusal| refused(refusal, json))?;
    let region: Region = signed.region.parse().map_err(|_| {
        refused(
            &Refusal {
                code: "SignatureDoesNotMatch",
                message: format!("Credential should be scoped to a valid region, not '{}'.", signed.region),
            },
            json,
        )
    })?;
    let invalid = || {
        let code = if json { "UnrecognizedClientException" } else { "InvalidClientTokenId" };
        ApiError::new(code, "The security token included in the request is invalid.").status(403)
    };
    let reader = gateway.deps.store.read().map_err(kernel::Error::from)?;
    let known = known(gateway, &reader, signed)?.ok_or_else(invalid)?;
    let owner = &known.owner;
    if !owner.active || owner.session_token != signed.session_token {
        return Err(invalid());
    }
    signed.verify_with(&request(wire), &known.signing_key, now).map_err(|refusal| refused(&refusal, json))?;
    // After the signature: only its holder learns that the key was real once.
    if owner.expires_at.is_some_and(|at| at <= now) {
        let code = if json { "ExpiredTokenException" } else { "ExpiredToken" };
        return Err(ApiError::new(code, "The security token included in the request is expired").status(403));
    }
    Ok(RequestCtx {
        account: owner.principal.account.clone(),
        region,
        request_id: request_id.to_owned(),
        principal: owner.principal.clone(),
        access_key_id: signed.access_key_id.clone(),
        source_ip,
        user_agent: user_agent(wire),
        now,
    })
}

/// Whether the request carries no signature at all, neither a good nor a bad one.
fn unsigned(wire: &WireRequest) -> bool {
    !wire.headers.contains_key("authorization") && !wire.query.contains("X-Amz-Signature")
}

/// What clients send unsigned: the token in it says who calls.
const UNSIGNED: [&str; 2] = ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];

/// Operations that AWS takes unsigned.
fn needs_no_signature(claimed: &Claimed) -> bool {
    matches!(&claimed.target, Some(Target::Query { operation, .. }) if UNSIGNED.contains(&operation.as_str()))
}

fn anonymous(gateway: &Gateway, wire: &WireRequest, source_ip: IpAddr, request_id: &str) -> RequestCtx {
    let account = gateway.deps.endpoints.default_account.clone();
    RequestCtx {
        account: account.clone(),
        region: Region::US_EAST_1,
        request_id: request_id.to_owned(),
        principal: Principal {
            kind: PrincipalKind::Anonymous,
            arn: "anonymous".to_owned(),
            user_id: "anonymous".to_owned(),
            account,
        },
        access_key_id: String::new(),
        source_ip,
        user_agent: user_agent(wire),
        now: gateway.deps.now(),
    }
}

/// Any key is the account's root; a key that is known is who it is, so that roles and nodes keep their identities.
fn lenient(
    gateway: &Gateway,
    wire: &WireRequest,
    signed: Option<&Signed>,
    source_ip: IpAddr,
    request_id: &str,
) -> Result<RequestCtx, ApiError> {
    let account = gateway.deps.endpoints.default_account.clone();
    let (access_key_id, region) = match signed {
        Some(signed) => (signed.access_key_id.clone(), signed.region.parse().unwrap_or(Region::US_EAST_1)),
        None => (String::new(), Region::US_EAST_1),
    };
    let reader = gateway.deps.store.read().map_err(kernel::Error::from)?;
    let owner = gateway.identities.key_owner(&reader, &access_key_id)?;
    let principal = owner.map_or_else(|| gateway.root(&account), |owner| owner.principal);
    Ok(RequestCtx {
        account: principal.account.clone(),
        region,
        request_id: request_id.to_owned(),
        principal,
        access_key_id,
        source_ip,
        user_agent: user_agent(wire),
        now: gateway.deps.now(),
    })
}

pub fn user_agent(wire: &WireRequest) -> Option<String> {
    let sent = wire.headers.get(http::header::USER_AGENT)?;
    Some(String::from_utf8_lossy(sent.as_bytes()).into_owned())
}

fn request(wire: &WireRequest) -> Request<'_> {
    Request {
        method: wire.method.as_str(),
        path: &wire.path,
        query: &wire.query,
        headers: &wire.headers,
        body: &wire.body,
    }
}

/// JSON services have names of their own for some refusals.
fn refused(refusal: &Refusal, json: bool) -> ApiError {
    let code = match (refusal.code, json) {
        ("MissingAuthenticationToken", true) => "MissingAuthenticationTokenException",
        ("IncompleteSignature", true) => "IncompleteSignatureException",
        ("SignatureDoesNotMatch" | "XAmzContentSHA256Mismatch" | "RequestExpired", true) => "InvalidSignatureException",
        (code, _) => code,
    };
    ApiError::new(code, refusal.message.clone()).status(403)
}
