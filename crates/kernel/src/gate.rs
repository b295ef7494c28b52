//! The way in for requests that are no API calls: those of the image registry, which authenticate in their own way. They
//! pass the one authorisation point and stand in the trail of calls as every other does. The gateway implements it.

use crate::access::Check;
use crate::{Error, RequestCtx};
use base::Region;
use std::net::IpAddr;
use store::Reader;

/// A request that came in, before anybody knows who sent it.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// As the trail names the service: `ecr.amazonaws.com`.
    pub event_source: &'static str,
    pub source_ip: Option<IpAddr>,
    pub user_agent: Option<String>,
}

pub trait Gate: Send + Sync + 'static {
    fn arrive(&self, arrival: Arrival) -> Box<dyn Passage>;
}

/// One request on its way through.
pub trait Passage: Send + Sync {
    /// A UUID.
    fn request_id(&self) -> &str;

    /// Whoever the access key belongs to now; `None`: it authenticates nobody, or does not any more.
    fn identify(
        &mut self,
        reader: &dyn Reader,
        access_key_id: &str,
        region: Region,
    ) -> Result<Option<RequestCtx>, Error>;

    /// Asks leave; without it the request is refused. `Some`: AWS's sentence on who may not do what, and why.
    fn refused(&mut self, reader: &dyn Reader, ctx: &RequestCtx, check: Check) -> Result<Option<String>, Error>;

    /// Asks leave for what the request can do without.
    fn may(&mut self, reader: &dyn Reader, ctx: &RequestCtx, check: Check) -> Result<bool, Error>;

    /// Writes the request to the trail under the operation's name, with the error that it ended with: code and message.
    fn end(self: Box<Self>, event_name: &str, error: Option<(&str, &str)>);
}
