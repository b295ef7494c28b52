//! Credentials of the roles of tasks that run: replaced before they expire, and again for an agent that has none.

use super::deliver::definition_key;
use super::{Ended, Session};
use crate::channel::credentials::{CredentialsError, REFRESH_BEFORE_MS};
use crate::lifecycle::{Live, TaskKey, save};
use crate::model::{LiveTaskRow, TaskRow, TaskStatus};
use crate::render::{self, TaskCredentials};
use crate::tables::{TASK_DEFINITIONS, TASKS};
use agent_proto::acs::{RoleCredentialsUpdate, ToAgent};
use base::Timestamp;
use kernel::Error;
use std::collections::{BTreeMap, BTreeSet};

/// Credentials that could not be replaced are tried again after this, milliseconds.
const REFRESH_RETRY_MS: i64 = 60_000;
/// A message that is not acknowledged is sent again after this, doubled each time, milliseconds.
const RESEND_MS_MIN: i64 = 5_000;
const RESEND_MS_MAX: i64 = 60_000;

struct InFlight {
    update: RoleCredentialsUpdate,
    due_at: Timestamp,
    wait_ms: i64,
}

/// Messages that the agent has not acknowledged: one for each task and kind of role, the newest.
#[derive(Default)]
pub(super) struct CredentialDeliveries(BTreeMap<(String, String), InFlight>);

impl Session {
    /// New credentials for every task on the node, for an agent that has none.
    pub(super) async fn send_all_credentials(&mut self) -> Result<(), Ended> {
        let now = self.ecs.deps.now();
        for task in self.tasks()?.iter().filter(|task| has_credentials(&task.row)) {
            self.send_credentials(&task.key, now).await?;
        }
        Ok(())
    }

    /// Replaces credentials that expire soon, and sends again what was not acknowledged.
    pub(super) async fn refresh_credentials(&mut self, tasks: &[Live], now: Timestamp) -> Result<(), Ended> {
        for task in tasks.iter().filter(|task| has_credentials(&task.row)) {
            if task.row.credentials_expire_at.is_some_and(|at| at.since_ms(now) < REFRESH_BEFORE_MS) {
                self.send_credentials(&task.key, now).await?;
            }
        }
        let live: BTreeSet<&str> =
            tasks.iter().filter(|task| has_credentials(&task.row)).map(|task| task.arn.as_str()).collect();
        self.credentials.0.retain(|(arn, _), _| live.contains(arn.as_str()));
        let mut due = Vec::new();
        for sent in self.credentials.0.values_mut().filter(|sent| sent.due_at <= now) {
            sent.wait_ms = (sent.wait_ms * 2).min(RESEND_MS_MAX);
            sent.due_at = now.plus_ms(sent.wait_ms);
            due.push(sent.update.clone());
        }
        for update in due {
            self.send(&ToAgent::IAMRoleCredentialsMessage(update)).await?;
        }
        Ok(())
    }

    /// The agent has them. (Those that came with a payload are not waited for: the payload's own acknowledgement counts.)
    pub(super) fn credentials_acknowledged(&mut self, message_id: &str) {
        self.credentials.0.retain(|_, sent| sent.update.message_id != message_id);
    }

    async fn send_credentials(&mut self, key: &TaskKey, now: Timestamp) -> Result<(), Ended> {
        let ecs = &self.ecs;
        let made = ecs
            .deps
            .store
            .transact(|txn| -> Result<_, CredentialsError> {
                let Some(mut task) = TASKS.get(txn, key)?.filter(|task| has_credentials(&LiveTaskRow::of(task))) else {
                    return Ok(None);
                };
                let Some(definition) = TASK_DEFINITIONS.get(txn, &definition_key(&task))? else { return Ok(None) };
                let credentials = ecs.new_credentials(txn, &mut task, &definition, now)?;
                save(txn, &mut task)?;
                Ok(Some((task, credentials)))
            })
            .await;
        match made {
            Ok(Some((task, credentials))) => self.send_updates(&task, credentials, now).await,
            Ok(None) => Ok(()),
            Err(error @ CredentialsError::Role { .. }) => {
                tracing::warn!(task_id = key.3, %error, "credentials of a task could not be replaced");
                self.postpone_refresh(key, now).await
            }
            Err(CredentialsError::Other(error)) => Err(error.into()),
        }
    }

    async fn send_updates(
        &mut self,
        task: &TaskRow,
        credentials: TaskCredentials,
        now: Timestamp,
    ) -> Result<(), Ended> {
        let roles = [
            ("TaskApplication", &task.task_credentials_id, credentials.task),
            ("TaskExecution", &task.execution_credentials_id, credentials.execution),
        ];
        for (role_type, credentials_id, session) in roles {
            let Some(session) = session else { continue };
            let update = RoleCredentialsUpdate {
                message_id: self.ecs.deps.rng.uuid(),
                task_arn: task.arn(),
                task_cluster_arn: render::cluster_arn(task),
                role_type: role_type.into(),
                role_credentials: render::role_credentials(credentials_id, &session),
            };
            let sent = InFlight { update: update.clone(), due_at: now.plus_ms(RESEND_MS_MIN), wait_ms: RESEND_MS_MIN };
            self.credentials.0.insert((task.arn(), role_type.into()), sent);
            self.send(&ToAgent::IAMRoleCredentialsMessage(update)).await?;
        }
        Ok(())
    }

    /// The role is gone or no longer trusts us: looked at again in a minute, not at every tick.
    async fn postpone_refresh(&self, key: &TaskKey, now: Timestamp) -> Result<(), Ended> {
        self.ecs
            .deps
            .store
            .transact(|txn| -> Result<(), Error> {
                let Some(mut task) = TASKS.get(txn, key)? else { return Ok(()) };
                task.credentials_expire_at = Some(now.plus_ms(REFRESH_BEFORE_MS + REFRESH_RETRY_MS));
                save(txn, &mut task)
            })
            .await?;
        Ok(())
    }
}

/// Whether the node holds credentials of the task that must be kept fresh.
fn has_credentials(task: &LiveTaskRow) -> bool {
    task.sent && task.credentials_expire_at.is_some() && task.last_status < TaskStatus::Deprovisioning
}
