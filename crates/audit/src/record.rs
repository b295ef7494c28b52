//! One call.

use base::Timestamp;
use serde::{Deserialize, Serialize};

/// Of any one text of a caller's in a record, bytes; longer ones are cut.
pub const TEXT_BYTES_MAX: usize = 1024;
/// Things asked about in one record; a call about more names the first.
const ASKED_MAX: usize = 16;

/// Who called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// As CloudTrail has it: `Root`, `IAMUser`, `AssumedRole`, `FederatedUser`, or `Node` for machines of ours.
    #[serde(rename = "type")]
    pub kind: String,
    pub arn: String,
    pub principal_id: String,
    pub account: String,
    pub access_key_id: String,
    /// Of a user, or of a role's session.
    pub user_name: Option<String>,
}

/// One action on one resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub action: String,
    pub resource: String,
}

/// A statement of a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// `identity-based policy`, `permissions boundary`, …
    pub layer: String,
    /// ARN of a managed policy or of a resource, or `inline policy NAME`.
    pub policy: String,
    pub sid: Option<String>,
    /// Place in the document, from 0.
    pub index: usize,
}

/// A condition that was not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissedCondition {
    pub operator: String,
    pub key: String,
    pub wanted: Vec<String>,
    /// `None`: the request has no such key.
    pub had: Option<Vec<String>>,
}

/// A statement that would have allowed the call but for its conditions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NearMiss {
    pub statement: Statement,
    pub missed: Vec<MissedCondition>,
}

/// Why a call was not allowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Denied {
    pub action: String,
    pub resource: String,
    /// The end of the sentence that the caller was told.
    pub clause: String,
    /// A statement denied it; else none allowed it.
    pub explicit: bool,
    pub statement: Option<Statement>,
    pub near_misses: Vec<NearMiss>,
    /// The policies that were looked at, by name.
    pub policies: Vec<String>,
}

/// One call, however it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditRecord {
    /// A UUID of the record; CloudTrail's `EventId`.
    pub event_id: String,
    pub request_id: String,
    /// When the request arrived.
    pub at: Timestamp,
    pub latency_us: u64,
    /// `ecs.amazonaws.com`; empty where the request did not say.
    pub event_source: String,
    /// The operation; empty where the request did not say.
    pub event_name: String,
    pub read_only: bool,
    pub account: String,
    pub region: String,
    /// `None`: not authenticated.
    pub identity: Option<Identity>,
    pub source_ip: String,
    pub user_agent: Option<String>,
    pub asked: Vec<Asked>,
    pub denied: Option<Denied>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl AuditRecord {
    /// Cuts what callers may make long.
    pub(crate) fn bounded(mut self) -> Self {
        self.asked.truncate(ASKED_MAX);
        for asked in &mut self.asked {
            cut(&mut asked.action);
            cut(&mut asked.resource);
        }
        for text in [&mut self.user_agent, &mut self.error_message, &mut self.error_code].into_iter().flatten() {
            cut(text);
        }
        for text in [&mut self.event_name, &mut self.event_source, &mut self.region] {
            cut(text);
        }
        if let Some(denied) = &mut self.denied {
            denied.near_misses.truncate(ASKED_MAX);
            denied.policies.truncate(ASKED_MAX * 4);
            cut(&mut denied.resource);
            cut(&mut denied.clause);
        }
        self
    }
}

fn cut(text: &mut String) {
    if text.len() > TEXT_BYTES_MAX {
        let end = (0..=TEXT_BYTES_MAX).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
}
