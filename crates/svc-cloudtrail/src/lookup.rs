//! Which records are wanted, and finding them.

use crate::convert;
use api_cloudtrail::{LookupAttribute, LookupEventsRequest, LookupEventsResponse};
use audit::{AuditReader, AuditRecord};
use aws_wire::ApiError;
use base::Timestamp;
use kernel::{RequestCtx, paging};

const RESULTS_MAX: usize = 50;
/// Records that one call looks at; a page may end early, even empty, with a token to go on from.
const LOOKED_AT_MAX: usize = 50_000;

/// A `LookupEvents` request, understood.
pub struct Wanted {
    account: String,
    region: String,
    attribute: Option<(String, String)>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
    results_max: usize,
    /// The event after which to go on.
    after: Option<String>,
    scope: String,
}

impl Wanted {
    pub fn parse(ctx: &RequestCtx, input: LookupEventsRequest) -> Result<Self, ApiError> {
        if input.event_category.is_some() {
            return Err(ApiError::new(
                "InvalidEventCategoryException",
                "EventCategory 'insight' is not recorded here: leave it out for management events.",
            ));
        }
        let attribute = one_attribute(input.lookup_attributes.unwrap_or_default())?;
        let (start, end) = (input.start_time, input.end_time);
        if let (Some(start), Some(end)) = (start, end)
            && start > end
        {
            return Err(ApiError::new(
                "InvalidTimeRangeException",
                format!("StartTime {} is after EndTime {}.", start.to_rfc3339(), end.to_rfc3339()),
            ));
        }
        let results_max = input.max_results.map_or(RESULTS_MAX, |given| usize::try_from(given).unwrap_or(RESULTS_MAX));
        if !(1..=RESULTS_MAX).contains(&results_max) {
            return Err(ApiError::new(
                "InvalidMaxResultsException",
                format!("MaxResults is {results_max}: it must be between 1 and {RESULTS_MAX}."),
            ));
        }
        let scope = format!("LookupEvents {} {} {attribute:?} {start:?} {end:?}", ctx.account, ctx.region);
        let after = match input.next_token.filter(|token| !token.is_empty()) {
            None => None,
            Some(token) => Some(paging::decode(&scope, &token).ok_or_else(|| {
                ApiError::new("InvalidNextTokenException", "NextToken is not one that this request was answered with.")
            })?),
        };
        let (account, region) = (ctx.account.to_string(), ctx.region.to_string());
        Ok(Self { account, region, attribute, start, end, results_max, after, scope })
    }

    /// The next page, newest first.
    pub fn find(&self, reader: &AuditReader) -> Result<LookupEventsResponse, ApiError> {
        let failed = |error: audit::AuditError| ApiError::server("InternalFailure", error.to_string());
        let mut events = Vec::new();
        let (mut looked_at, mut reached, mut last) = (0, self.after.is_none(), None);
        for record in reader.newest().map_err(failed)? {
            let record = record.map_err(failed)?;
            if !reached {
                reached = self.after.as_deref() == Some(&record.event_id);
                continue;
            }
            if self.start.is_some_and(|start| record.at < start) {
                // Older ones only from here, give or take the time that calls took.
                if self.start.is_some_and(|start| record.at.plus_s(60) < start) {
                    break;
                }
                continue;
            }
            if events.len() == self.results_max || looked_at == LOOKED_AT_MAX {
                return Ok(self.page(events, last));
            }
            looked_at += 1;
            if self.wants(&record) {
                events.push(convert::event(&record));
            }
            last = Some(record.event_id);
        }
        Ok(self.page(events, None))
    }

    fn page(&self, events: Vec<api_cloudtrail::Event>, last: Option<String>) -> LookupEventsResponse {
        LookupEventsResponse {
            events: Some(events),
            next_token: last.map(|event_id| paging::encode(&self.scope, &event_id)),
        }
    }

    fn wants(&self, record: &AuditRecord) -> bool {
        record.account == self.account
            && record.region == self.region
            && self.end.is_none_or(|end| record.at <= end)
            && self.attribute.as_ref().is_none_or(|(key, value)| has(record, key, value))
    }
}

fn one_attribute(given: Vec<LookupAttribute>) -> Result<Option<(String, String)>, ApiError> {
    let count = given.len();
    let mut given = given.into_iter();
    let first = given.next().map(|it| (it.attribute_key.unwrap_or_default(), it.attribute_value.unwrap_or_default()));
    if count > 1 {
        return Err(ApiError::new(
            "InvalidLookupAttributesException",
            format!("{count} lookup attributes are given: one is the most."),
        ));
    }
    Ok(first)
}

/// Whether the record has the attribute; keys are the model's.
fn has(record: &AuditRecord, key: &str, value: &str) -> bool {
    let identity = record.identity.as_ref();
    match key {
        "EventId" => record.event_id == value,
        "EventName" => record.event_name == value,
        "EventSource" => record.event_source == value,
        "ReadOnly" => record.read_only.to_string() == value,
        "Username" => identity.is_some_and(|identity| convert::user_name(identity) == value),
        "AccessKeyId" => identity.is_some_and(|identity| identity.access_key_id == value),
        "ResourceName" => convert::resources(record).iter().any(|resource| {
            // By ARN, or by the name at its end.
            resource
                .resource_name
                .as_deref()
                .is_some_and(|arn| arn == value || arn.rsplit(['/', ':']).next() == Some(value))
        }),
        "ResourceType" => {
            convert::resources(record).iter().any(|resource| resource.resource_type.as_deref() == Some(value))
        }
        _ => false,
    }
}
