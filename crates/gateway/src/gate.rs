//! What is no API call, through the same authorisation and into the same trail.

use crate::trail::Trail;
use crate::{Gateway, denial};
use base::Region;
use kernel::access::Check;
use kernel::gate::{Arrival, Gate, Passage};
use kernel::{Error, RequestCtx};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use store::Reader;

impl Gateway {
    pub fn gate(self: &Arc<Self>) -> Arc<dyn Gate> {
        Arc::new(Open(self.clone()))
    }
}

struct Open(Arc<Gateway>);

impl Gate for Open {
    fn arrive(&self, arrival: Arrival) -> Box<dyn Passage> {
        let request_id = self.0.deps.rng.uuid();
        let mut trail = Trail::begin(&self.0.deps, &request_id, arrival.source_ip);
        trail.source(arrival.event_source);
        Box::new(Visit { gateway: self.0.clone(), request_id, arrival, trail })
    }
}

struct Visit {
    gateway: Arc<Gateway>,
    request_id: String,
    arrival: Arrival,
    trail: Trail,
}

impl Passage for Visit {
    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn identify(
        &mut self,
        reader: &dyn Reader,
        access_key_id: &str,
        region: Region,
    ) -> Result<Option<RequestCtx>, Error> {
        let gateway = &self.gateway;
        let now = gateway.deps.now();
        let lenient = gateway.accept_any_credentials;
        let owner = gateway.identities.key_owner(reader, access_key_id)?;
        let works = owner.filter(|owner| lenient || (owner.active && owner.expires_at.is_none_or(|at| now < at)));
        let root = || gateway.root(&gateway.deps.endpoints.default_account);
        let Some(principal) = works.map(|owner| owner.principal).or_else(|| lenient.then(root)) else {
            return Ok(None);
        };
        let ctx = RequestCtx {
            account: principal.account.clone(),
            region,
            request_id: self.request_id.clone(),
            principal,
            access_key_id: access_key_id.to_owned(),
            source_ip: self.arrival.source_ip.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            user_agent: self.arrival.user_agent.clone(),
            now,
        };
        self.trail.caller(&ctx);
        Ok(Some(ctx))
    }

    fn refused(&mut self, reader: &dyn Reader, ctx: &RequestCtx, check: Check) -> Result<Option<String>, Error> {
        let denied = self.gateway.authorizer.denied(reader, ctx, &check)?;
        self.trail.asked(check);
        Ok(denied.map(|denied| {
            let sentence = denial::sentence(ctx, &denied);
            self.trail.denied(denied);
            sentence
        }))
    }

    fn may(&mut self, reader: &dyn Reader, ctx: &RequestCtx, check: Check) -> Result<bool, Error> {
        let denied = self.gateway.authorizer.denied(reader, ctx, &check)?;
        self.trail.asked(check);
        Ok(denied.is_none())
    }

    fn end(mut self: Box<Self>, event_name: &str, error: Option<(&str, &str)>) {
        self.trail.operation(event_name);
        let Self { gateway, arrival, trail, .. } = *self;
        gateway.audit.record(trail.end(arrival.user_agent, error));
    }
}
