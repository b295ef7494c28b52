//! Calls that are made for a task: always in its execution role, never as the node.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html>

use crate::api_client::{ApiClient, CallError, Credentials, Service};
use crate::credentials::CredentialsBook;
use agent_proto::acs::Task;
use serde_json::Value;
use std::time::Duration;

/// Tries of a call before the task fails for it.
const TRIES: u32 = 4;
const RETRY_MS: u64 = 250;
/// How long credentials may take to come: an agent that was restarted gets them once it is connected again.
const CREDENTIALS_TIMEOUT: Duration = Duration::from_secs(60);

/// For whom calls are made.
#[derive(Clone, Copy)]
pub struct Caller<'a> {
    pub api: &'a ApiClient,
    pub credentials: &'a CredentialsBook,
    pub task: &'a Task,
}

/// A call that failed, and how often it was made.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub struct Failed {
    pub tries: u32,
    pub error: CallError,
}

impl Failed {
    /// `service call has been retried 1 time(s): …`, as Fargate words it.
    pub fn retried(&self) -> String {
        format!("service call has been retried {} time(s): {}", self.tries, self.error)
    }
}

/// Makes one call, once, with whatever credentials the role has now.
pub async fn call_once(
    caller: Caller<'_>,
    region: &str,
    service: Service,
    operation: &str,
    body: Value,
) -> Result<Value, CallError> {
    let Some(role) = &caller.task.execution_role_credentials else {
        return Err(CallError::Refused {
            code: "AccessDeniedException".into(),
            message: format!("the task has no execution role to call {operation} with"),
            status: 400,
        });
    };
    match caller.credentials.execution_role(&caller.task.arn, CREDENTIALS_TIMEOUT).await {
        Some(role) => caller.api.call_as(&Credentials::from(&role), region, service, operation, body).await,
        None => Err(CallError::NoCredentials { role_arn: role.role_arn.clone() }),
    }
}

/// A call that is made again while its failure may pass: the control plane may be restarting, and a task that is being
/// prepared waits for it.
pub async fn call(
    caller: Caller<'_>,
    region: &str,
    service: Service,
    operation: &str,
    body: Value,
) -> Result<Value, Failed> {
    let mut tries = 1;
    loop {
        match call_once(caller, region, service, operation, body.clone()).await {
            Ok(answer) => return Ok(answer),
            Err(error) if (error.is_transient() || error.is_expiry()) && tries < TRIES => {
                tokio::time::sleep(Duration::from_millis(RETRY_MS << (tries - 1))).await;
                tries += 1;
            }
            Err(error) => return Err(Failed { tries, error }),
        }
    }
}
