//! Payloads: sent, acknowledged, sent again.

use super::{Ended, Session};
use crate::channel::credentials::CredentialsError;
use crate::lifecycle::{Live, TaskKey, save};
use crate::model::{DesiredStatus, LiveTaskRow, TaskRow, TaskStatus};
use crate::render;
use crate::tables::{TASK_DEFINITIONS, TASKS};
use agent_proto::acs::{Payload, Task, ToAgent};
use base::Timestamp;
use kernel::Error;
use std::collections::{BTreeMap, BTreeSet};

/// Payloads sent and not acknowledged before others wait.
const IN_FLIGHT_MAX: usize = 64;
/// An unacknowledged payload is sent again after this, doubled each time, milliseconds.
const RESEND_MS_MIN: i64 = 5_000;
const RESEND_MS_MAX: i64 = 60_000;
/// Refusals of one payload after which the task has failed to start.
const REFUSALS_MAX: u32 = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Run,
    Stop,
}

struct InFlight {
    message_id: String,
    kind: Kind,
    due_at: Timestamp,
    wait_ms: i64,
    /// How often the node refused it.
    refusals: u32,
}

#[derive(Default)]
pub(super) struct Deliveries {
    /// By ARN of the task.
    in_flight: BTreeMap<String, InFlight>,
    /// Tasks whose stop the node acknowledged in this session.
    stops_acknowledged: BTreeSet<String>,
}

/// What a transaction made of a task that should be sent.
enum Prepared {
    Payload(Box<Task>),
    /// It changed meanwhile; the change wakes the session again.
    Changed,
    /// It cannot be run, and why.
    Impossible(String),
}

impl Session {
    /// Sends every payload that is due.
    pub(super) async fn deliver(&mut self, tasks: &[Live]) -> Result<(), Ended> {
        let now = self.ecs.deps.now();
        if !self.deliveries.in_flight.is_empty() || !self.deliveries.stops_acknowledged.is_empty() {
            self.forget_ended(tasks).await?;
        }
        for task in tasks {
            let arn = task.arn.clone();
            let kind = match task.row.last_status {
                TaskStatus::Pending if is_due(&task.row) => Kind::Run,
                TaskStatus::Stopping if !self.deliveries.stops_acknowledged.contains(&arn) => Kind::Stop,
                _ => continue,
            };
            let (message_id, wait_ms, refusals) = match self.deliveries.in_flight.get(&arn) {
                Some(sent) if sent.kind == kind && sent.due_at > now => continue,
                // The same message again: an acknowledgement of the first one that comes late counts.
                Some(sent) if sent.kind == kind => {
                    (sent.message_id.clone(), (sent.wait_ms * 2).min(RESEND_MS_MAX), sent.refusals)
                }
                _ if self.deliveries.in_flight.len() >= IN_FLIGHT_MAX => continue,
                _ => (self.ecs.deps.rng.uuid(), RESEND_MS_MIN, 0),
            };
            let payload = match kind {
                Kind::Stop => Task { arn: arn.clone(), desired_status: "STOPPED".into(), ..Task::default() },
                Kind::Run => match self.prepare(&task.key, now).await? {
                    Prepared::Payload(payload) => *payload,
                    Prepared::Changed => continue,
                    Prepared::Impossible(reason) => {
                        self.fail_to_start(&task.key, &reason).await?;
                        continue;
                    }
                },
            };
            let seq_num = self.next_sequence();
            let sent =
                InFlight { message_id: message_id.clone(), kind, due_at: now.plus_ms(wait_ms), wait_ms, refusals };
            self.deliveries.in_flight.insert(arn, sent);
            self.send(&ToAgent::PayloadMessage(Payload {
                cluster_arn: task.cluster_arn(),
                container_instance_arn: self.container_instance_arn.clone(),
                message_id,
                seq_num,
                generated_at: Some(now.as_ms()),
                tasks: vec![payload],
            }))
            .await?;
        }
        Ok(())
    }

    /// What is under way to the node of tasks that are over needs no acknowledgement any more. A task can end with its payload
    /// on the wire: a machine that was reset reports the end of what it had begun while the payload is sent to it again. The
    /// node has forgotten the task by the time the payload comes, and would begin it anew; the stop comes right behind it.
    async fn forget_ended(&mut self, tasks: &[Live]) -> Result<(), Ended> {
        let wanted: BTreeSet<&str> = tasks
            .iter()
            .filter(|task| task.row.last_status < TaskStatus::Deprovisioning)
            .map(|task| task.arn.as_str())
            .collect();
        self.deliveries.stops_acknowledged.retain(|arn| wanted.contains(arn.as_str()));
        let over = self.deliveries.in_flight.extract_if(.., |arn, _| !wanted.contains(arn.as_str()));
        let begun: Vec<String> = over.filter(|(_, sent)| sent.kind == Kind::Run).map(|(arn, _)| arn).collect();
        for arn in begun {
            self.send_stop(arn).await?;
        }
        Ok(())
    }

    /// Takes back the payload of a task that is over; nothing waits for the acknowledgement.
    async fn send_stop(&mut self, arn: String) -> Result<(), Ended> {
        let payload = Payload {
            cluster_arn: self.cluster_arn.clone(),
            container_instance_arn: self.container_instance_arn.clone(),
            message_id: self.ecs.deps.rng.uuid(),
            seq_num: self.next_sequence(),
            generated_at: Some(self.ecs.deps.now().as_ms()),
            tasks: vec![Task { arn, desired_status: "STOPPED".into(), ..Task::default() }],
        };
        self.send(&ToAgent::PayloadMessage(payload)).await
    }

    /// Notes, before it is true, that the payload may have reached the node, and makes the payload.
    async fn prepare(&self, key: &TaskKey, now: Timestamp) -> Result<Prepared, Ended> {
        let ecs = &self.ecs;
        let prepared = ecs
            .deps
            .store
            .transact(|txn| -> Result<Prepared, CredentialsError> {
                let Some(mut task) = TASKS.get(txn, key)? else { return Ok(Prepared::Changed) };
                if task.last_status != TaskStatus::Pending || !is_due(&LiveTaskRow::of(&task)) {
                    return Ok(Prepared::Changed);
                }
                let Some(definition) = TASK_DEFINITIONS.get(txn, &definition_key(&task))? else {
                    return Ok(Prepared::Impossible(format!(
                        "The task definition {} is gone",
                        task.task_definition_arn()
                    )));
                };
                let credentials = ecs.new_credentials(txn, &mut task, &definition, now)?;
                task.sent = true;
                save(txn, &mut task)?;
                let payload =
                    render::task(&task, &definition, &credentials, &*ecs.ports.images, &ecs.deps.endpoints.api_url);
                Ok(Prepared::Payload(Box::new(payload)))
            })
            .await;
        match prepared {
            Ok(prepared) => Ok(prepared),
            Err(error @ CredentialsError::Role { .. }) => Ok(Prepared::Impossible(error.to_string())),
            Err(CredentialsError::Other(error)) => Err(error.into()),
        }
    }

    pub(super) async fn acknowledged(&mut self, message_id: &str) -> Result<(), Ended> {
        let were_held = self.deliveries.in_flight.len() >= IN_FLIGHT_MAX;
        let Some((arn, kind)) = self.take(message_id) else { return Ok(()) };
        match kind {
            Kind::Stop => {
                self.deliveries.stops_acknowledged.insert(arn);
            }
            Kind::Run => {
                let Some(key) = crate::lifecycle::task_key(&arn) else { return Ok(()) };
                let is_over = self
                    .ecs
                    .deps
                    .store
                    .transact(|txn| -> Result<bool, Error> {
                        let Some(mut task) = TASKS.get(txn, &key)? else { return Ok(true) };
                        if task.last_status >= TaskStatus::Deprovisioning {
                            return Ok(true);
                        }
                        if !task.delivered {
                            task.delivered = true;
                            save(txn, &mut task)?;
                        }
                        Ok(false)
                    })
                    .await?;
                if is_over {
                    self.send_stop(arn).await?;
                }
            }
        }
        if !were_held {
            return Ok(());
        }
        // Room for those that had to wait.
        let tasks = self.tasks()?;
        self.deliver(&tasks).await
    }

    /// A refused payload is sent again when it is due, and given up when that changes nothing.
    pub(super) async fn refused(&mut self, message_id: &str, reason: &str) -> Result<(), Ended> {
        let mut in_flight = self.deliveries.in_flight.iter_mut();
        let Some((arn, sent)) = in_flight.find(|(_, sent)| sent.message_id == message_id) else { return Ok(()) };
        tracing::warn!(node_id = self.ticket.node_id, task = arn, reason, "a node refused a payload");
        sent.refusals += 1;
        if sent.kind == Kind::Run && sent.refusals >= REFUSALS_MAX {
            let key = crate::lifecycle::task_key(arn);
            self.take(message_id);
            if let Some(key) = key {
                self.fail_to_start(&key, &format!("The node refused the task: {reason}")).await?;
            }
        }
        Ok(())
    }

    fn take(&mut self, message_id: &str) -> Option<(String, Kind)> {
        let in_flight = &mut self.deliveries.in_flight;
        let arn = in_flight.iter().find(|(_, sent)| sent.message_id == message_id).map(|(arn, _)| arn.clone())?;
        in_flight.remove(&arn).map(|sent| (arn, sent.kind))
    }
}

/// Whether the payload of a PENDING task must be sent.
fn is_due(task: &LiveTaskRow) -> bool {
    task.desired_status == DesiredStatus::Running && !task.delivered
}

pub(super) fn definition_key(task: &TaskRow) -> (base::AccountId, base::Region, String, u32) {
    (task.account.clone(), task.region, task.family.clone(), task.revision)
}
