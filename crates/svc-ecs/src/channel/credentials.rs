//! The roles' credentials that tasks are given.

use crate::Ecs;
use crate::lifecycle::{execution_role, task_role, tasks_caller};
use crate::model::{TaskDefinitionRow, TaskRow};
use crate::render::TaskCredentials;
use base::Timestamp;
use kernel::Error;
use ports::{RoleError, SessionCredentials};
use store::Txn;

/// What is asked for; a role's own maximum may shorten it.
const CREDENTIALS_S: i64 = 6 * 3600;
/// Credentials are replaced when they have less than this left. SDKs ask for new ones from 15 minutes on, so that what they
/// are given then is new; the shortest session of a role that ECS asks for is an hour.
pub(super) const REFRESH_BEFORE_MS: i64 = 25 * 60 * 1000;

/// Why a task gets no credentials: its role is gone, or no longer trusts us.
#[derive(Debug, thiserror::Error)]
pub(super) enum CredentialsError {
    #[error(
        "ECS was unable to assume the role '{role_arn}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role."
    )]
    Role { role_arn: String },
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<store::StoreError> for CredentialsError {
    fn from(error: store::StoreError) -> Self {
        Self::Other(error.into())
    }
}

impl Ecs {
    /// New credentials of the task's roles; when they expire is noted in the row, which the caller writes.
    pub(super) fn new_credentials(
        &self,
        txn: &mut Txn,
        task: &mut TaskRow,
        definition: &TaskDefinitionRow,
        now: Timestamp,
    ) -> Result<TaskCredentials, CredentialsError> {
        let credentials = TaskCredentials {
            task: self.assume(txn, task_role(&task.overrides, definition), task, now)?,
            execution: self.assume(txn, execution_role(&task.overrides, definition), task, now)?,
        };
        task.credentials_expire_at =
            [&credentials.task, &credentials.execution].into_iter().flatten().map(|session| session.expires_at).min();
        Ok(credentials)
    }

    fn assume(
        &self,
        txn: &mut Txn,
        role_arn: Option<&str>,
        task: &TaskRow,
        now: Timestamp,
    ) -> Result<Option<SessionCredentials>, CredentialsError> {
        let Some(role_arn) = role_arn else { return Ok(None) };
        let task_arn = task.arn();
        let caller = tasks_caller(&task.account, &task_arn);
        match self.ports.roles.assume_for_service(txn, role_arn, caller, &task.task_id, CREDENTIALS_S, now) {
            Ok(session) => Ok(Some(session)),
            Err(RoleError::Other(error)) => Err(error.into()),
            Err(error) => {
                let role_arn = role_arn.to_owned();
                tracing::warn!(role_arn, %error, task_arn, "a task's role could not be assumed");
                Err(CredentialsError::Role { role_arn })
            }
        }
    }
}
