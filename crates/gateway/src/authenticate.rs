//! From a request's signature to its caller.

use crate::Gateway;
use aws_sigv4_verify::{Refusal, Request, Signed};
use aws_wire::{ApiError, Target, WireRequest, detect};
use base::Region;
use kernel::{Principal, PrincipalKind, RequestCtx};
use std::net::{IpAddr, Ipv4Addr};

/// The service of the signature's scope, without believing the signature.
pub fn scope_service(wire: &WireRequest) -> Option<String> {
    Signed::parse(&request(wire)).ok().map(|signed| signed.service)
}

/// Verifies the signature, the key and its session, and makes the context of the call.
pub fn authenticate(
    gateway: &Gateway,
    wire: &WireRequest,
    source: Option<IpAddr>,
    request_id: &str,
) -> Result<RequestCtx, ApiError> {
    let now = gateway.deps.now();
    let source_ip = source.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let json = matches!(detect(wire), Some(Target::Json { .. }));
    let request = request(wire);
    let parsed = Signed::parse(&request);
    if gateway.accept_any_credentials {
        return lenient(gateway, wire, parsed.ok(), source_ip, request_id);
    }
    if unsigned(wire) && needs_no_signature(wire) {
        return Ok(anonymous(gateway, wire, source_ip, request_id));
    }
    let signed = parsed.map_err(|refusal| refused(&refusal, json))?;
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
    let owner = gateway.identities.key_owner(&reader, &signed.access_key_id)?.ok_or_else(invalid)?;
    if !owner.active || owner.session_token != signed.session_token {
        return Err(invalid());
    }
    signed.verify(&request, &owner.secret_access_key, now).map_err(|refusal| refused(&refusal, json))?;
    // After the signature: only its holder learns that the key was real once.
    if owner.expires_at.is_some_and(|at| at <= now) {
        let code = if json { "ExpiredTokenException" } else { "ExpiredToken" };
        return Err(ApiError::new(code, "The security token included in the request is expired").status(403));
    }
    Ok(RequestCtx {
        account: owner.principal.account.clone(),
        region,
        request_id: request_id.to_owned(),
        principal: owner.principal,
        access_key_id: signed.access_key_id,
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
fn needs_no_signature(wire: &WireRequest) -> bool {
    matches!(detect(wire), Some(Target::Query { operation, .. }) if UNSIGNED.contains(&operation.as_str()))
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
    signed: Option<Signed>,
    source_ip: IpAddr,
    request_id: &str,
) -> Result<RequestCtx, ApiError> {
    let account = gateway.deps.endpoints.default_account.clone();
    let (access_key_id, region) = match &signed {
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
