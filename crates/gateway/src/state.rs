//! What a gateway is made with.

use crate::authenticate::{KNOWN_MAX, Known, Scope};
use crate::{Authorizer, Memo, Service};
use audit::AuditLog;
use aws_wire::Target;
use base::AccountId;
use kernel::channel::Channel;
use kernel::{Deps, Principal, PrincipalKind};
use ports::Identities;
use std::sync::Arc;

#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Largest request body, bytes. ECR's UploadLayerPart carries up to 20 MiB in base64.
    pub body_bytes_max: usize,
    /// API calls in work at once; more are answered 503 with `SlowDown`-like throttling.
    pub calls_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { body_bytes_max: 32 << 20, calls_max: 1024 }
    }
}

pub struct Gateway {
    pub(crate) deps: Deps,
    pub(crate) services: Vec<Arc<dyn Service>>,
    channels: Vec<Arc<dyn Channel>>,
    pub(crate) identities: Arc<dyn Identities>,
    /// What `identities` answered, which it finds in rows alone.
    pub(crate) known: Memo<Scope, Known>,
    pub(crate) authorizer: Arc<dyn Authorizer>,
    pub(crate) audit: Arc<AuditLog>,
    pub(crate) limits: Limits,
    pub(crate) calls: tokio::sync::Semaphore,
    /// Any key is the account's root: for test suites that must.
    pub(crate) accept_any_credentials: bool,
    pub(crate) node_connected: Arc<dyn Fn() -> bool + Send + Sync>,
    pub(crate) balancer_connected: Arc<dyn Fn() -> bool + Send + Sync>,
}

impl Gateway {
    pub fn new(
        deps: Deps,
        services: Vec<Arc<dyn Service>>,
        channels: Vec<Arc<dyn Channel>>,
        identities: Arc<dyn Identities>,
        authorizer: Arc<dyn Authorizer>,
        audit: AuditLog,
        accept_any_credentials: bool,
        node_connected: Arc<dyn Fn() -> bool + Send + Sync>,
        balancer_connected: Arc<dyn Fn() -> bool + Send + Sync>,
    ) -> Arc<Self> {
        let limits = Limits::default();
        Arc::new(Self {
            deps,
            services,
            channels,
            identities,
            known: Memo::new(KNOWN_MAX),
            authorizer,
            audit: Arc::new(audit),
            limits,
            calls: tokio::sync::Semaphore::new(limits.calls_max),
            accept_any_credentials,
            node_connected,
            balancer_connected,
        })
    }

    pub(crate) fn channels(&self) -> &[Arc<dyn Channel>] {
        &self.channels
    }

    pub(crate) fn channel(&self, path: &str) -> Option<&Arc<dyn Channel>> {
        self.channels.iter().find(|channel| channel.path() == path)
    }

    /// The service a request is for: by its target, or by the signature's scope and the version it asks for.
    pub(crate) fn service_for(&self, target: Option<&Target>, signing_name: Option<&str>) -> Option<&Arc<dyn Service>> {
        match target {
            Some(Target::Json { target_prefix, .. }) => {
                self.services.iter().find(|service| service.model().target_prefix == target_prefix)
            }
            Some(Target::Query { version: Some(version), .. }) => self.services.iter().find(|service| {
                let model = service.model();
                model.target_prefix.is_empty()
                    && model.api_version == version
                    && signing_name.is_none_or(|name| name == model.signing_name)
            }),
            _ => self.services.iter().find(|service| Some(service.model().signing_name) == signing_name),
        }
    }

    pub(crate) fn root(&self, account: &AccountId) -> Principal {
        Principal {
            kind: PrincipalKind::Root,
            account: account.clone(),
            arn: format!("arn:aws:iam::{account}:root"),
            user_id: account.to_string(),
        }
    }
}
