//! What a task needs before its first container: its interface in force, its images unpacked, its log streams there.

use super::calls::{Caller, Failed, call};
use super::{PROGRESS_AFTER, Runner, secrets};
use crate::api_client::Service;
use crate::state::Reported;
use agent_proto::acs::{Container, DockerHostConfig, DockerLogConfig};
use futures::future::try_join_all;
use oci_image::{Auth, Image, ImageError, PullPolicy, Reference};
use serde_json::json;
use std::collections::HashMap;
use std::convert::Infallible;
use std::time::Duration;

/// How long the interface may take: the control plane sent it before the task.
const INTERFACE_TIMEOUT: Duration = Duration::from_secs(120);

/// Makes everything ready; an error is the reason why the task cannot start.
pub async fn prepare(runner: &mut Runner) -> Result<(), String> {
    if let Some(interface) = runner.state.task.elastic_network_interfaces.first() {
        let ready = runner.shared.network.interface_ready(&interface.ec2_id);
        match tokio::time::timeout(INTERFACE_TIMEOUT, ready).await {
            Ok(Ok(())) => {}
            _ => {
                let errors = runner.shared.network.applied().borrow().errors.join("; ");
                return Err(format!(
                    "ResourceInitializationError: the network interface {} was not in force within {} s. {errors}",
                    interface.ec2_id,
                    INTERFACE_TIMEOUT.as_secs()
                ));
            }
        }
    }
    fetch_secrets(runner).await?;
    let (auths, streams) = futures::join!(registry_auths(runner), create_log_streams(runner));
    let auths = auths?;
    streams?;
    pull(runner, &auths).await
}

/// The password for each image's registry.
async fn registry_auths(runner: &Runner) -> Result<HashMap<String, Auth>, String> {
    let containers = runner.state.task.containers.iter();
    let auths = containers.map(|container| async move {
        registry_auth(runner, container).await.map(|auth| (container.image.clone(), auth))
    });
    Ok(try_join_all(auths).await?.into_iter().collect())
}

async fn fetch_secrets(runner: &mut Runner) -> Result<(), String> {
    for container in runner.state.task.containers.clone() {
        let values = secrets::environment(runner.caller(), &container).await?;
        runner.secrets.insert(container.name, values);
    }
    Ok(())
}

/// Pulls every image of the task at once, each once.
async fn pull(runner: &mut Runner, auths: &HashMap<String, Auth>) -> Result<(), String> {
    runner.state.pull_started_at = Some(runner.shared.now());
    runner.publish();
    let mut first_of: HashMap<&str, &Container> = HashMap::new();
    for container in &runner.state.task.containers {
        first_of.entry(&container.image).or_insert(container);
    }
    let this: &Runner = runner;
    let pulls = first_of.into_iter().map(|(image, container)| async move {
        let auth = auths.get(image).unwrap_or(&Auth::Anonymous);
        let pulled = pull_one(this, container, auth).await;
        pulled.map(|pulled| (image.to_owned(), pulled)).map_err(|reason| (image.to_owned(), reason))
    });
    let long_pull = async {
        tokio::time::sleep(PROGRESS_AFTER).await;
        this.report(Reported::Pending).await;
        std::future::pending::<Infallible>().await
    };
    let pulled: Result<Vec<(String, Image)>, (String, String)> = tokio::select! {
        pulled = try_join_all(pulls) => pulled,
        never = long_pull => match never {},
    };
    runner.state.pull_stopped_at = Some(runner.shared.now());
    match pulled {
        Ok(images) => {
            let images: HashMap<String, Image> = images.into_iter().collect();
            for container in runner.state.task.containers.clone() {
                if let Some(image) = images.get(&container.image) {
                    if let Some(state) = runner.state.containers.get_mut(&container.name) {
                        state.image_digest = Some(image.digest.to_string());
                    }
                    runner.images.insert(container.name.clone(), image.clone());
                }
            }
            Ok(())
        }
        Err((image, reason)) => {
            for container in runner.state.task.containers.iter().filter(|container| container.image == image) {
                if let Some(state) = runner.state.containers.get_mut(&container.name) {
                    let at = runner.shared.config.clock.now();
                    let reason = Some(reason.clone());
                    state.stopped = Some(crate::state::ContainerEnd { exit_code: None, reason, at });
                }
            }
            Err(reason)
        }
    }
}

async fn pull_one(runner: &Runner, container: &Container, auth: &Auth) -> Result<Image, String> {
    let failed = |error: &ImageError| cannot_pull(&container.image, error);
    let reference: Reference = container.image.parse().map_err(|error| {
        format!("CannotPullContainerError: invalid reference format: '{}': {error}", container.image)
    })?;
    runner.shared.images.pull(&reference, auth, PullPolicy::Always).await.map_err(|error| failed(&error))
}

/// As ECS words it, with what was wrong.
fn cannot_pull(image: &str, error: &ImageError) -> String {
    let what = match error {
        ImageError::NotFound { .. } => {
            format!("pull image manifest has been retried 1 time(s): failed to resolve ref {image}: {error}")
        }
        // A layer that the role may not have, after a manifest that it may.
        ImageError::Denied { what, message, .. } if what.starts_with("blob ") => format!(
            "ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code for \
             {what}: 403 Forbidden: {message}"
        ),
        ImageError::Denied { registry, message, .. } => {
            let (_, name) = image.rsplit_once('/').unwrap_or(("", image));
            let wanted = name.split_once('@').or_else(|| name.split_once(':')).map_or("latest", |(_, wanted)| wanted);
            format!(
                "pull image manifest has been retried 1 time(s): failed to resolve ref {image}: pulling from host \
                 {registry} failed with status code [manifests {wanted}]: 403 Forbidden: {message}"
            )
        }
        ImageError::Unauthorized { .. } => {
            format!("pull access denied for {image}, repository does not exist or may require authorization: {error}")
        }
        ImageError::Unreachable { .. } => format!("failed to resolve ref {image}: {error}"),
        ImageError::DiskFull { .. } => format!("write to the node's image store: no space left on device: {error}"),
        other => format!("failed to pull {image}: {other}"),
    };
    format!("CannotPullContainerError: {what}")
}

/// The password for a registry of ours, asked for with the execution role.
async fn registry_auth(runner: &Runner, container: &Container) -> Result<Auth, String> {
    let Some(authentication) = &container.registry_authentication else { return Ok(Auth::Anonymous) };
    let failed = |why: String| {
        format!(
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: \
             unable to retrieve ecr registry auth: {why}"
        )
    };
    let Some(ecr) = authentication.ecr_auth_data.as_ref().filter(|_| authentication.kind == "ecr") else {
        return Err(failed(format!(
            "registry authentication of type '{}' is not known to this agent",
            authentication.kind
        )));
    };
    let body = json!({ "registryIds": [ecr.registry_id] });
    let answer = call(runner.caller(), &ecr.region, Service::Ecr, "GetAuthorizationToken", body)
        .await
        .map_err(|error| failed(error.retried()))?;
    let token = answer["authorizationData"][0]["authorizationToken"].as_str().unwrap_or_default();
    use base64::Engine as _;
    let decoded = base64::engine::general_purpose::STANDARD.decode(token).unwrap_or_default();
    match String::from_utf8(decoded).ok().as_deref().and_then(|text| text.split_once(':')) {
        Some((username, password)) => Ok(Auth::Basic { username: username.to_owned(), password: password.to_owned() }),
        None => Err(failed("GetAuthorizationToken answered no token".to_owned())),
    }
}

/// The log configuration of a container, from the Docker shape it travels in.
pub fn log_config(container: &Container) -> Result<Option<DockerLogConfig>, String> {
    Ok(host_config(container)?.and_then(|config| config.log_config))
}

pub fn host_config(container: &Container) -> Result<Option<DockerHostConfig>, String> {
    let Some(text) = container.docker_config.as_ref().and_then(|config| config.host_config.as_deref()) else {
        return Ok(None);
    };
    serde_json::from_str(text).map(Some).map_err(|error| {
        format!("HostConfigError: the host configuration of {} is not understood: {error}", container.name)
    })
}

/// Where a container's lines go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogDestination {
    pub region: String,
    pub group: String,
    pub stream: String,
    pub create_group: bool,
}

/// A log destination that cannot be had.
pub enum DestinationError {
    /// It may be had later.
    NotNow(String),
    /// The reason why the task cannot start.
    Never(String),
}

/// Where the lines of a container of the caller's task go, its secret options fetched. `None`: they are dropped, because the task
/// definition names no driver.
pub async fn log_destination(
    caller: Caller<'_>,
    container: &Container,
) -> Result<Option<LogDestination>, DestinationError> {
    let Some(mut config) = log_config(container).map_err(DestinationError::Never)? else { return Ok(None) };
    match secrets::log_options(caller, container).await {
        Ok(values) => config.config.extend(values.into_options()),
        Err(error) => {
            let transient = error.is_transient();
            let reason = format!("ResourceInitializationError: failed to validate logger args: {error}");
            return Err(if transient { DestinationError::NotNow(reason) } else { DestinationError::Never(reason) });
        }
    }
    destination(&config).map_err(DestinationError::Never)
}

fn destination(config: &DockerLogConfig) -> Result<Option<LogDestination>, String> {
    match config.driver.as_str() {
        "awslogs" => {}
        "none" => return Ok(None),
        other => return Err(format!("ResourceInitializationError: log driver '{other}' is not known to this agent")),
    }
    let option =
        |name: &str| {
            config.config.get(name).cloned().ok_or_else(|| {
                format!("ResourceInitializationError: failed to validate logger args: {name} is missing")
            })
        };
    Ok(Some(LogDestination {
        region: option("awslogs-region")?,
        group: option("awslogs-group")?,
        stream: option("awslogs-stream")?,
        create_group: config.config.get("awslogs-create-group").is_some_and(|value| value == "true"),
    }))
}

/// The streams exist before the containers do: a group that is missing stops the task, with the reason.
async fn create_log_streams(runner: &Runner) -> Result<(), String> {
    let caller = runner.caller();
    for container in &caller.task.containers {
        let destination = log_destination(caller, container).await.map_err(|error| match error {
            DestinationError::NotNow(reason) | DestinationError::Never(reason) => reason,
        })?;
        let Some(destination) = destination else { continue };
        let exists = |failed: &Failed| failed.error.code() == Some("ResourceAlreadyExistsException");
        if destination.create_group {
            let body = json!({ "logGroupName": destination.group });
            let made = call(caller, &destination.region, Service::Logs, "CreateLogGroup", body).await;
            if let Err(failed) = made
                && !exists(&failed)
            {
                return Err(format!(
                    "ResourceInitializationError: failed to validate logger args: create group has been retried {} \
                     times: failed to create Cloudwatch log group {}: {failed}",
                    failed.tries, destination.group
                ));
            }
        }
        let body = json!({ "logGroupName": destination.group, "logStreamName": destination.stream });
        let made = call(caller, &destination.region, Service::Logs, "CreateLogStream", body).await;
        if let Err(failed) = made
            && !exists(&failed)
        {
            return Err(format!(
                "ResourceInitializationError: failed to validate logger args: create stream has been retried {} \
                 times: failed to create Cloudwatch log stream: {failed}",
                failed.tries
            ));
        }
    }
    Ok(())
}

impl Runner {
    /// An image that was pulled before a restart is not asked for again.
    pub async fn image_again(&self, container: &Container) -> Result<Image, String> {
        let reference: Reference =
            container.image.parse().map_err(|error| format!("CannotPullContainerError: {error}"))?;
        match self.shared.images.present(&reference).await {
            Ok(Some(image)) => Ok(image),
            _ => pull_one(self, container, &registry_auth(self, container).await?).await,
        }
    }
}
