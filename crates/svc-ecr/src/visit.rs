//! One request to the registry: who sent it, and what of it is allowed.

use crate::Ecr;
use crate::access::{check, in_registry};
use crate::names::repository_arn;
use crate::registry::internal;
use crate::router::LAYER_SCHEME;
use crate::tokens::of_basic;
use http::header;
use http::request::Parts;
use kernel::access::Check;
use kernel::gate::Passage;
use kernel::{Error, RequestCtx};
use oci_registry::{Action, ErrorCode, RegistryError, RegistryId};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::Reader;

/// The operation that a request to the registry is to IAM; asking who one is is none.
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html>
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html>
fn operation(action: Action) -> Option<&'static str> {
    Some(match action {
        Action::Ping => return None,
        Action::ListRepositories => "DescribeRepositories",
        Action::ListTags => "ListImages",
        Action::ReadManifest => "BatchGetImage",
        Action::PutManifest => "PutImage",
        Action::DeleteManifest | Action::DeleteBlob => "BatchDeleteImage",
        Action::ReadBlob => "GetDownloadUrlForLayer",
        Action::CheckBlob => "BatchCheckLayerAvailability",
        Action::BeginUpload => "InitiateLayerUpload",
        Action::UploadPart => "UploadLayerPart",
        Action::FinishUpload => "CompleteLayerUpload",
    })
}

/// Shared by the layer that begins it and the handlers that ask; in the request's extensions.
#[derive(Clone)]
pub struct Visit(Arc<Mutex<Inner>>);

struct Inner {
    passage: Option<Box<dyn Passage>>,
    request_id: String,
    /// What the first thing it wanted is called; `None`: it did not come so far.
    event_name: Option<&'static str>,
    /// Whether it brought credentials, good or bad.
    credentials: bool,
}

/// Who sent a request.
struct Sender {
    ctx: RequestCtx,
    /// The request is for the one layer that the address's own token opens.
    layer: bool,
}

impl Visit {
    pub fn begin(passage: Box<dyn Passage>) -> Self {
        let request_id = passage.request_id().to_owned();
        let inner = Inner { passage: Some(passage), request_id, event_name: None, credentials: false };
        Self(Arc::new(Mutex::new(inner)))
    }

    /// The visit that a request belongs to.
    pub fn of(request: &Parts) -> Result<&Self, RegistryError> {
        request.extensions.get::<Self>().ok_or_else(|| internal("a request came in without passing the gate"))
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn request_id(&self) -> String {
        self.lock().request_id.clone()
    }

    pub fn authorize(
        &self,
        ecr: &Ecr,
        registry: &RegistryId,
        request: &Parts,
        actions: &[Action],
        repository: &str,
    ) -> Result<(), RegistryError> {
        let mut inner = self.lock();
        let name = actions.iter().copied().find_map(operation);
        inner.event_name.get_or_insert(name.unwrap_or_default());
        let reader = ecr.deps.store.read().map_err(internal)?;
        let sender = inner.sender(ecr, &reader, registry, request, actions, repository)?;
        if sender.layer {
            // Leave was asked when the address was made.
            return Ok(());
        }
        for action in actions {
            let Some(check) = check_of(&reader, registry, *action, repository).map_err(internal)? else { continue };
            let refused = inner.passage()?.refused(&reader, &sender.ctx, check).map_err(internal)?;
            if let Some(sentence) = refused {
                return Err(RegistryError::denied(sentence));
            }
        }
        Ok(())
    }

    /// A mount is a pull there and the end of an upload here.
    pub fn may_mount(
        &self,
        ecr: &Ecr,
        registry: &RegistryId,
        request: &Parts,
        from: &str,
        to: &str,
    ) -> Result<bool, RegistryError> {
        let mut inner = self.lock();
        let reader = ecr.deps.store.read().map_err(internal)?;
        let sender = inner.sender(ecr, &reader, registry, request, &[Action::BeginUpload], to)?;
        for (action, repository) in [(Action::ReadManifest, from), (Action::ReadBlob, from), (Action::FinishUpload, to)]
        {
            let Some(check) = check_of(&reader, registry, action, repository).map_err(internal)? else { continue };
            if !inner.passage()?.may(&reader, &sender.ctx, check).map_err(internal)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The request was answered.
    pub fn end(&self, error: Option<&RegistryError>) {
        self.lock().end(error.map(|error| (error.code.as_str(), error.message.as_str())));
    }
}

fn check_of(
    reader: &dyn Reader,
    registry: &RegistryId,
    action: Action,
    repository: &str,
) -> Result<Option<Check>, Error> {
    let Some(name) = operation(action) else { return Ok(None) };
    let (account, region) = (&registry.account, registry.region);
    let name = format!("ecr:{name}");
    Ok(Some(match action {
        Action::ListRepositories => {
            in_registry(reader, account, region, Check::new(name, repository_arn(account, region, "*")))?
        }
        _ => check(reader, account, region, name, repository)?,
    }))
}

impl Inner {
    fn passage(&mut self) -> Result<&mut Box<dyn Passage>, RegistryError> {
        self.passage.as_mut().ok_or_else(|| internal("a request asked for more after it was answered"))
    }

    fn sender(
        &mut self,
        ecr: &Ecr,
        reader: &dyn Reader,
        registry: &RegistryId,
        request: &Parts,
        actions: &[Action],
        repository: &str,
    ) -> Result<Sender, RegistryError> {
        let unauthorized = |message: &str| {
            let host = ecr.deps.endpoints.registry_host(registry.region);
            let challenge = format!("Basic realm=\"https://{host}/\",service=\"ecr.amazonaws.com\"");
            RegistryError::unauthorized(message, challenge)
        };
        let invalid = || unauthorized("Your Authorization Token is invalid.");
        let header = request.headers.get(header::AUTHORIZATION).ok_or_else(|| unauthorized("Not Authorized"))?;
        self.credentials = true;
        let authorization = header.to_str().map_err(|_| invalid())?;
        let layer_token = authorization.strip_prefix(LAYER_SCHEME);
        let token = match layer_token {
            Some(token) => token.to_owned(),
            None => of_basic(authorization).ok_or_else(invalid)?,
        };
        let claims = ecr.read_token(&token).map_err(internal)?.ok_or_else(invalid)?;
        // Before anything is refused: the trail says who it was.
        let known = self.passage()?.identify(reader, &claims.access_key_id, registry.region).map_err(internal)?;
        if ecr.deps.now() >= claims.expires_at {
            // A 403, as ECR's: with a 401, clients report missing credentials and hide this text.
            return Err(RegistryError::denied("Your authorization token has expired. Reauthenticate and try again."));
        }
        let layer = match &claims.layer {
            None if layer_token.is_none() => false,
            Some(layer) if layer_token.is_some() && layer.repository == repository => {
                if !actions.iter().all(|action| matches!(action, Action::ReadBlob | Action::CheckBlob)) {
                    return Err(invalid());
                }
                true
            }
            _ => return Err(invalid()),
        };
        let ctx = known.filter(|ctx| ctx.principal.user_id == claims.principal_id).ok_or_else(|| {
            unauthorized(
                "The credentials that asked for this authorization token no longer work. Reauthenticate with others.",
            )
        })?;
        if claims.registry != registry.account || claims.region != registry.region.as_str() {
            return Err(RegistryError::new(
                ErrorCode::Denied,
                format!(
                    "This authorization token is for the registry {} in {}, not for {} in {}",
                    claims.registry, claims.region, registry.account, registry.region
                ),
            ));
        }
        Ok(Sender { ctx, layer })
    }

    /// Clients knock without credentials to learn how to come in, and ask who they are: neither is a call.
    fn end(&mut self, error: Option<(&str, &str)>) {
        let (Some(passage), Some(name)) = (self.passage.take(), self.event_name) else { return };
        if self.credentials && (error.is_some() || !name.is_empty()) {
            passage.end(name, error);
        }
    }
}

impl Drop for Inner {
    /// The connection ended before the answer.
    fn drop(&mut self) {
        self.end(Some(("RequestAborted", "The client ended the connection before the request was answered.")));
    }
}
