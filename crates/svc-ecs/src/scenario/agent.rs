//! A container agent that runs nothing: it acknowledges and reports as its script says.

use super::{NODE, World};
use crate::Ecs;
use agent_proto::acs::{Ack, CredentialsAck, FromAgent, Nack, NetworkStateAck, Task, ToAgent};
use api_ecs::{ContainerStateChange, EcsApi, SubmitTaskStateChangeRequest};
use kernel::RequestCtx;
use kernel::channel::{ChannelSocket, FRAMES_QUEUED_MAX};
use std::sync::{Arc, Mutex};
use tokio::sync::mpsc;

#[derive(Clone, Copy, Default)]
pub(super) struct Script {
    /// Payloads are taken and not acknowledged.
    pub(super) deaf: bool,
    /// Tasks are acknowledged and nothing is reported.
    pub(super) idle: bool,
    /// Payloads are refused.
    pub(super) refuses: bool,
    /// Credentials are taken and not acknowledged.
    pub(super) hides_credentials: bool,
}

pub(super) struct Agent {
    pub(super) heard: Arc<Mutex<Vec<ToAgent>>>,
    running: Vec<tokio::task::JoinHandle<()>>,
}

impl Drop for Agent {
    fn drop(&mut self) {
        self.hang_up();
    }
}

impl Agent {
    /// Connects over ACS; families called `crash` end with exit code 1 as soon as they run.
    pub(super) async fn connect(world: &World, script: Script, first: bool) -> Self {
        let (to_control_plane, incoming) = mpsc::channel(FRAMES_QUEUED_MAX);
        let (outgoing, mut from_control_plane) = mpsc::channel::<String>(FRAMES_QUEUED_MAX);
        let channel = world.ecs.channels().remove(0);
        assert_eq!(channel.path(), "/_ecs/acs/ws");
        let arn = format!("arn:aws:ecs:us-east-1:000000000000:container-instance/fargate/{NODE}");
        let query = vec![("containerInstanceArn".to_owned(), arn), ("sendCredentials".to_owned(), first.to_string())];
        channel.admit(&world.node(), &query).await.unwrap();
        let served = tokio::spawn(channel.serve(world.node(), query, ChannelSocket { incoming, outgoing }));
        let heard: Arc<Mutex<Vec<ToAgent>>> = Arc::default();
        let part = Part { ecs: world.ecs.clone(), ctx: world.node(), script, out: to_control_plane };
        let played = tokio::spawn({
            let heard = heard.clone();
            async move {
                while let Some(frame) = from_control_plane.recv().await {
                    let message: ToAgent = serde_json::from_str(&frame).unwrap();
                    heard.lock().unwrap().push(message.clone());
                    part.play(message).await;
                }
            }
        });
        Self { heard, running: vec![served, played] }
    }

    pub(super) fn hang_up(&mut self) {
        for task in self.running.drain(1..) {
            task.abort();
        }
    }

    /// Role type and message id of the credentials that came outside payloads.
    pub(super) fn credentials(&self) -> Vec<(String, String)> {
        let heard = self.heard.lock().unwrap();
        let updates = heard.iter().filter_map(|message| match message {
            ToAgent::IAMRoleCredentialsMessage(update) => Some((update.role_type.clone(), update.message_id.clone())),
            _ => None,
        });
        updates.collect()
    }

    pub(super) fn payloads(&self, desired_status: &str) -> Vec<Task> {
        let heard = self.heard.lock().unwrap();
        let tasks = heard.iter().filter_map(|message| match message {
            ToAgent::PayloadMessage(payload) => Some(payload.tasks.clone()),
            _ => None,
        });
        tasks.flatten().filter(|task| task.desired_status == desired_status).collect()
    }
}

struct Part {
    ecs: Arc<Ecs>,
    ctx: RequestCtx,
    script: Script,
    out: mpsc::Sender<String>,
}

impl Part {
    async fn say(&self, message: FromAgent) {
        let _ = self.out.send(serde_json::to_string(&message).unwrap()).await;
    }

    async fn play(&self, message: ToAgent) {
        let script = self.script;
        match message {
            ToAgent::NetworkStateMessage(state) => {
                let ack = NetworkStateAck { generation: state.generation, errors: Vec::new() };
                self.say(FromAgent::NetworkStateAck(ack)).await;
            }
            ToAgent::PayloadMessage(payload)
                if script.refuses && payload.tasks.iter().all(|task| task.desired_status == "RUNNING") =>
            {
                let reason = "no room".to_owned();
                let nack = Nack { message_id: payload.message_id, reason, ..Nack::default() };
                self.say(FromAgent::NackRequest(nack)).await;
            }
            ToAgent::PayloadMessage(payload) if !script.deaf => {
                self.say(FromAgent::AckRequest(Ack { message_id: payload.message_id, ..Ack::default() })).await;
                for task in payload.tasks.iter().filter(|_| !script.idle) {
                    self.report(task).await;
                }
            }
            ToAgent::IAMRoleCredentialsMessage(update) if !script.hides_credentials => {
                let ack = CredentialsAck {
                    credentials_id: update.role_credentials.credentials_id,
                    expiration: update.role_credentials.expiration,
                    message_id: update.message_id,
                };
                self.say(FromAgent::IAMRoleCredentialsAckRequest(ack)).await;
            }
            _ => {}
        }
    }

    async fn report(&self, task: &Task) {
        if task.desired_status == "STOPPED" {
            return self.submit(&task.arn, "STOPPED", Some(143)).await;
        }
        self.submit(&task.arn, "RUNNING", None).await;
        if task.family == "crash" {
            self.submit(&task.arn, "STOPPED", Some(1)).await;
        }
    }

    async fn submit(&self, arn: &str, status: &str, exit_code: Option<i32>) {
        submit(&self.ecs, &self.ctx, arn, status, exit_code, None).await;
    }
}

pub(super) async fn submit(
    ecs: &Ecs,
    ctx: &RequestCtx,
    arn: &str,
    status: &str,
    exit_code: Option<i32>,
    reason: Option<&str>,
) {
    let input = SubmitTaskStateChangeRequest {
        cluster: Some("default".into()),
        task: Some(arn.into()),
        status: Some(status.into()),
        containers: Some(vec![ContainerStateChange {
            container_name: Some("app".into()),
            status: Some(status.into()),
            exit_code,
            reason: reason.map(str::to_owned),
            ..ContainerStateChange::default()
        }]),
        ..SubmitTaskStateChangeRequest::default()
    };
    ecs.submit_task_state_change(ctx, input).await.unwrap();
}
