//! What the audit trail says about a call, gathered on its way.

use crate::Service;
use audit::{Asked, AuditRecord, Denied, Identity};
use aws_wire::Target;
use kernel::access::Check;
use kernel::{Deps, PrincipalKind, RequestCtx};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

/// Beginnings of the names of operations that change nothing.
const READING: &[&str] = &[
    "Describe",
    "Get",
    "List",
    "BatchGet",
    "BatchCheck",
    "Filter",
    "Lookup",
    "Simulate",
    "Discover",
    "Decode",
    "Validate",
    "Generate",
    "Assume",
];

pub struct Trail {
    begun: Instant,
    record: AuditRecord,
}

impl Trail {
    pub fn begin(deps: &Deps, request_id: &str, source: Option<IpAddr>) -> Self {
        let record = AuditRecord {
            event_id: deps.rng.uuid(),
            request_id: request_id.to_owned(),
            at: deps.now(),
            latency_us: 0,
            event_source: String::new(),
            event_name: String::new(),
            read_only: false,
            account: String::new(),
            region: String::new(),
            identity: None,
            source_ip: source.map(|source| source.to_string()).unwrap_or_default(),
            user_agent: None,
            asked: Vec::new(),
            denied: None,
            error_code: None,
            error_message: None,
        };
        Self { begun: Instant::now(), record }
    }

    /// The service and operation that the request names, whoever sent it.
    pub fn names(&mut self, service: Option<&Arc<dyn Service>>, target: Option<&Target>) {
        if let Some(service) = service {
            self.record.event_source = format!("{}.amazonaws.com", service.model().signing_name);
        }
        if let Some(Target::Json { operation, .. } | Target::Query { operation, .. }) = target {
            self.operation(operation);
        }
    }

    /// Of which service the request is that is no API call.
    pub fn source(&mut self, event_source: &str) {
        event_source.clone_into(&mut self.record.event_source);
    }

    pub fn operation(&mut self, name: &str) {
        self.record.read_only = READING.iter().any(|verb| name.starts_with(verb));
        name.clone_into(&mut self.record.event_name);
    }

    pub fn caller(&mut self, ctx: &RequestCtx) {
        self.record.account = ctx.account.to_string();
        self.record.region = ctx.region.to_string();
        self.record.identity = Some(identity(ctx));
    }

    pub fn asked(&mut self, check: Check) {
        self.record.asked.push(Asked { action: check.action.into_owned(), resource: check.resource });
    }

    pub fn denied(&mut self, denied: Denied) {
        self.record.denied = Some(denied);
    }

    /// The record of the call, which ended so: with the code and message of an error, or without.
    pub fn end(mut self, user_agent: Option<String>, error: Option<(&str, &str)>) -> AuditRecord {
        self.record.user_agent = user_agent;
        self.record.latency_us = u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.record.error_code = error.map(|(code, _)| code.to_owned());
        self.record.error_message = error.map(|(_, message)| message.to_owned());
        self.record
    }
}

fn identity(ctx: &RequestCtx) -> Identity {
    let (kind, user_name) = match &ctx.principal.kind {
        PrincipalKind::Root => ("Root", None),
        PrincipalKind::User { user_name } => ("IAMUser", Some(user_name.clone())),
        PrincipalKind::AssumedRole { session_name, .. } => ("AssumedRole", Some(session_name.clone())),
        PrincipalKind::FederatedUser { federated_name, .. } => ("FederatedUser", Some(federated_name.clone())),
        PrincipalKind::Anonymous => ("Anonymous", None),
        PrincipalKind::Node { node_name } => ("Node", Some(node_name.clone())),
    };
    Identity {
        kind: kind.to_owned(),
        arn: ctx.principal.arn.clone(),
        principal_id: ctx.principal.user_id.clone(),
        account: ctx.principal.account.to_string(),
        access_key_id: ctx.access_key_id.clone(),
        user_name,
    }
}
