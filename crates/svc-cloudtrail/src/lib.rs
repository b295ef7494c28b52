//! CloudTrail's event history: `LookupEvents` over the audit trail that the gateway writes.
//!
//! Events are those of the caller's account and Region, newest first, for as long as the trail's bound on size keeps them.
//! Parameters and answers of calls are not recorded: `requestParameters` and `responseElements` are null.
//! <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html>

mod access;
mod convert;
mod lookup;

#[cfg(test)]
mod tests;

pub use access::access;

use api_cloudtrail::{CloudtrailApi, LookupEventsRequest, LookupEventsResponse};
use audit::AuditReader;
use aws_wire::ApiError;
use kernel::RequestCtx;
use std::path::Path;
use std::sync::Arc;

pub struct CloudTrail {
    reader: Arc<AuditReader>,
}

impl CloudTrail {
    /// Reads the trail in `dir`; writes nothing.
    pub fn new(dir: &Path) -> Arc<Self> {
        Arc::new(Self { reader: Arc::new(AuditReader::new(dir)) })
    }
}

impl CloudtrailApi<RequestCtx> for CloudTrail {
    async fn lookup_events(
        &self,
        ctx: &RequestCtx,
        input: LookupEventsRequest,
    ) -> Result<LookupEventsResponse, ApiError> {
        let wanted = lookup::Wanted::parse(ctx, input)?;
        let reader = self.reader.clone();
        // The trail is read from disk.
        let found = tokio::task::spawn_blocking(move || wanted.find(&reader)).await;
        found.map_err(|error| ApiError::server("InternalFailure", format!("the trail was not read: {error}")))?
    }
}
