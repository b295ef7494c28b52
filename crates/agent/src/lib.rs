//! The node agent: speaks ACS, pulls images, plumbs interfaces, runs and reports tasks.
//!
//! Its only source of work is the ACS channel (`agent_proto::acs`). Everything it needs to go on after being killed is on
//! disk; containers and networks do not depend on its process.

mod acs;
mod api_client;
mod config;
mod credentials;
mod endpoints;
mod logs;
mod network;
mod plan;
mod runner;
mod state;
mod tasks;
mod tcs;
mod websocket;

pub use config::Config;

use api_client::ApiClient;
use engine::Engine;
use oci_image::{ClientOptions, ImageStore, RegistryClient, StoreOptions};
use state::StateDir;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tasks::Tasks;
use vpc_net::Network;

/// Unused layers are removed, the longest unused first, until what is kept is no more than this, bytes.
const IMAGE_CACHE_BYTES_MAX: u64 = 20 << 30;
const IMAGE_COLLECT_EVERY: Duration = Duration::from_secs(600);

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the agent's state: {0}")]
    State(#[from] std::io::Error),
    #[error("the container engine: {0}")]
    Engine(#[from] engine::Error),
    #[error("the image store: {0}")]
    Images(#[from] oci_image::ImageError),
    #[error("the network: {0}")]
    Network(#[from] vpc_net::NetworkError),
}

/// Where parts of a node live below its directory.
pub fn engine_dir(config: &Config) -> PathBuf {
    config.node_dir.join("engine")
}

fn network_config(config: &Config) -> vpc_net::Config {
    vpc_net::Config {
        instance: config.instance.clone(),
        state_dir: config.node_dir.join("network"),
        netns_dir: config.netns_dir.clone(),
        host_netns: None,
        resolvers: None,
    }
}

/// Runs the agent for ever.
pub async fn run(config: Config) -> Result<(), Error> {
    std::fs::create_dir_all(config.node_dir.join("network"))?;
    let state_dir = StateDir::open(config.node_dir.join("agent"))?;
    let engine = Arc::new(Engine::open(engine_dir(&config), &config.instance, config.clock.clone())?);
    let images = open_images(&config)?;
    let network_config = network_config(&config);
    let network =
        tokio::task::spawn_blocking(move || Network::open(network_config)).await.map_err(std::io::Error::other)??;
    let handle = network::start(network.clone(), state_dir.clone(), config.hosts_file.clone(), config.instance.clone());
    let api = ApiClient::new(&config);
    let tasks = Tasks::new(config.clone(), api.clone(), engine, images.clone(), handle.clone(), state_dir.clone());
    let resumed = tasks.resume()?;
    tracing::info!(resumed, "tasks are taken up where they were");
    tokio::spawn(endpoints::run(network, handle.clone(), tasks.clone(), api.host().to_owned()));
    tokio::spawn(collect_images(images));
    let arn = acs::register(&config, &api, &state_dir).await?;
    tokio::spawn(tcs::run(config.clone(), api.clone(), arn.clone(), tasks.clone()));
    acs::run(config, api, arn, handle, tasks).await;
    Ok(())
}

fn open_images(config: &Config) -> Result<Arc<ImageStore>, Error> {
    let client = RegistryClient::new(ClientOptions::default())?;
    let directory = config.node_dir.join("images");
    Ok(Arc::new(ImageStore::open(
        &directory,
        client,
        StoreOptions::default(),
        config.clock.clone(),
        config.rng.clone(),
    )?))
}

async fn collect_images(images: Arc<ImageStore>) {
    loop {
        tokio::time::sleep(IMAGE_COLLECT_EVERY).await;
        match images.gc(IMAGE_CACHE_BYTES_MAX).await {
            Ok(report) if report.layers_removed > 0 => {
                tracing::info!(
                    layers = report.layers_removed,
                    bytes = report.bytes_removed,
                    "unused layers were removed"
                );
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "unused layers could not be removed"),
        }
    }
}

/// Stops every container (each with its stop timeout) and takes the network down. The agent must not be running.
pub async fn clean_up(config: Config) -> Result<(), Error> {
    let engine_dir = engine_dir(&config);
    let state_dir = StateDir::open(config.node_dir.join("agent"))?;
    let stop_timeouts = stop_timeouts(&state_dir);
    if engine_dir.exists() {
        let engine = Engine::open(engine_dir, &config.instance, config.clock.clone())?;
        let stops = engine.list()?.into_iter().map(|container| {
            let (engine, timeouts) = (engine.clone(), &stop_timeouts);
            async move {
                let timeout = timeouts.get(&container.id).copied().unwrap_or(DEFAULT_STOP_TIMEOUT);
                // One that runs no more is as good as stopped.
                engine.stop(&container.id, None, timeout).await.ok();
                engine.remove(&container.id).await
            }
        });
        for removed in futures::future::join_all(stops).await {
            removed?;
        }
        for task in engine.tasks()? {
            engine.remove_task(&task.task_id).await?;
        }
    }
    for task in state_dir.tasks()? {
        state_dir.delete_task(task.task_id())?;
    }
    std::fs::remove_dir_all(config.node_dir.join("volumes")).ok();
    if config.node_dir.join("network").exists() {
        let network_config = network_config(&config);
        let network = tokio::task::spawn_blocking(move || Network::open(network_config))
            .await
            .map_err(std::io::Error::other)??;
        network.destroy().await?;
    }
    if let Some(path) = &config.hosts_file {
        vpc_net::hosts_file::update(path, &config.instance, &[])?;
    }
    Ok(())
}

const DEFAULT_STOP_TIMEOUT: Duration = Duration::from_secs(30);

/// Stop timeouts by the engine's container ids.
fn stop_timeouts(state_dir: &StateDir) -> std::collections::HashMap<String, Duration> {
    let mut timeouts = std::collections::HashMap::new();
    for task in state_dir.tasks().unwrap_or_default() {
        for container in &task.task.containers {
            if let (Some(state), Some(timeout_s)) = (task.containers.get(&container.name), container.stop_timeout) {
                timeouts.insert(state.container_id.clone(), Duration::from_secs(timeout_s.max(0) as u64));
            }
        }
    }
    timeouts
}
