//! Where lines go: CloudWatch Logs, with the task's execution role.

use super::lines::Event;
use crate::api_client::{CallError, Service};
use crate::runner::{DestinationError, LogDestination, Shared, call_once, log_destination};
use agent_proto::acs::{Container, Task};
use serde_json::json;
use std::sync::Arc;
use tokio::sync::OnceCell;

/// Why lines were not taken.
#[derive(Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// Nobody answers, or not now: they wait.
    Away(String),
    /// There is an answer, and no credentials to put lines with; newer ones may come.
    Unauthorised(String),
    /// They never will be.
    Never(String),
}

pub trait Sink: Send + Sync {
    /// Takes all of the events, durably, or none.
    fn put(&self, events: &[Event]) -> impl Future<Output = Result<(), NotTaken>> + Send;
}

pub struct CloudWatch {
    shared: Arc<Shared>,
    task: Task,
    container: Container,
    /// Found out with the first lines: its options may be secrets. `None`: the task definition names no driver.
    destination: OnceCell<Option<LogDestination>>,
}

impl CloudWatch {
    pub fn new(shared: Arc<Shared>, task: Task, container: Container) -> Self {
        Self { shared, task, container, destination: OnceCell::new() }
    }

    async fn destination(&self) -> Result<Option<&LogDestination>, NotTaken> {
        let found =
            self.destination.get_or_try_init(|| log_destination(self.shared.caller(&self.task), &self.container));
        match found.await {
            Ok(destination) => Ok(destination.as_ref()),
            Err(DestinationError::NotNow(reason)) => Err(self.unauthorised_or_away(reason).await),
            Err(DestinationError::Never(reason)) => Err(NotTaken::Never(reason)),
        }
    }

    /// Asks the control plane something that the node itself may ask.
    async fn unauthorised_or_away(&self, reason: String) -> NotTaken {
        match self.shared.api.call(Service::Ecs, "DiscoverPollEndpoint", json!({})).await {
            Err(error) if error.is_transient() => NotTaken::Away(reason),
            _ => NotTaken::Unauthorised(reason),
        }
    }
}

impl Sink for CloudWatch {
    async fn put(&self, events: &[Event]) -> Result<(), NotTaken> {
        let Some(destination) = self.destination().await? else { return Ok(()) };
        let events: Vec<_> = events
            .iter()
            .map(|event| json!({ "timestamp": event.timestamp.as_ms(), "message": event.message }))
            .collect();
        let body = json!({
            "logGroupName": destination.group,
            "logStreamName": destination.stream,
            "logEvents": events,
        });
        let caller = self.shared.caller(&self.task);
        match call_once(caller, &destination.region, Service::Logs, "PutLogEvents", body).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_expiry() => Err(NotTaken::Unauthorised(error.to_string())),
            Err(error @ CallError::NoCredentials { .. }) => Err(self.unauthorised_or_away(error.to_string()).await),
            Err(error) if error.is_transient() => Err(NotTaken::Away(error.to_string())),
            // Deleted under a running task: Docker's driver drops the lines too.
            Err(error) => Err(NotTaken::Never(error.to_string())),
        }
    }
}
