//! The load balancers' data plane: Application Load Balancers over hyper.
//!
//! Sockets are opened inside the interfaces' network namespaces, so that security groups see the balancer's
//! interfaces. Tables come from the control plane over a websocket and are kept on disk: the proxy outlives it, and
//! starts without it.

mod body;
mod control;
mod counters;
mod forward;
mod head_tape;
mod headers;
mod health;
pub mod limits;
mod listener;
mod persist;
mod shared;
mod sockets;
mod sticky;
mod tables;
mod target;
mod tunnel;
mod upstream;

pub use persist::PersistError;
pub use shared::ApplyError;

use base::{Clock, Rng};
use lb_core::{ProxyReport, RoutingTables};
use shared::{Shared, Task};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Makes the request that opens the control channel: a `GET` of a `ws://` URI with the websocket's and the signature's
/// header fields (start from `tungstenite::client::IntoClientRequest`). Called for every attempt, so signatures are
/// fresh. The error text is logged.
pub type UpgradeRequest = Arc<dyn Fn() -> Result<http::Request<()>, String> + Send + Sync>;

#[derive(Clone)]
pub struct Config {
    /// Holds the last tables; made when it is not there.
    pub data_dir: PathBuf,
    /// Holds a file per interface, named by its id, that leads to its network namespace. None: everything is opened in
    /// the namespace of the process.
    pub netns_dir: Option<PathBuf>,
    /// None: tables come by [`Proxy::apply`] alone.
    pub control: Option<UpgradeRequest>,
    pub clock: Arc<dyn Clock>,
    pub rng: Arc<dyn Rng>,
}

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error(transparent)]
    Apply(#[from] ApplyError),
    #[error(transparent)]
    Persist(#[from] PersistError),
}

/// A running proxy; a handle that can be cloned.
#[derive(Clone)]
pub struct Proxy {
    shared: Arc<Shared>,
    id: String,
    data_dir: Arc<Path>,
    _life: Arc<Life>,
}

/// What ends with the last handle: listeners close, and connections when they are through with what they are at.
struct Life {
    shared: Arc<Shared>,
    _sweeper: Task,
}

impl Drop for Life {
    fn drop(&mut self) {
        self.shared.close_listeners();
    }
}

impl Proxy {
    /// Starts to serve by the stored tables, where there are some. Call within a tokio runtime. The control channel is
    /// [`run`]'s.
    ///
    /// Stored tables that cannot be read are logged and left as they are: the control plane sends them anew, and to
    /// refuse to start would take down what it could serve.
    pub fn start(config: &Config) -> Self {
        let sockets = sockets::Sockets::new(config.netns_dir.clone());
        let shared = Shared::new(config.clock.clone(), config.rng.clone(), sockets);
        match persist::load(&config.data_dir) {
            Ok(Some(tables)) => {
                let generation = tables.generation;
                match shared.apply(tables) {
                    Ok(()) => tracing::info!(generation, "serving by the stored tables"),
                    Err(error) => tracing::error!(%error, "stored tables refused"),
                }
            }
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "no stored tables"),
        }
        let weak = Arc::downgrade(&shared);
        let sweeper = Task::spawn(async move {
            loop {
                tokio::time::sleep(limits::MAX_IDLE_CONNECTION_AGE / 5).await;
                let Some(shared) = weak.upgrade() else { return };
                shared.sweep();
            }
        });
        Self {
            shared: shared.clone(),
            id: config.rng.uuid(),
            data_dir: config.data_dir.as_path().into(),
            _life: Arc::new(Life { shared, _sweeper: sweeper }),
        }
    }

    /// Puts tables in force without storing them. Requests that begin from here on see them.
    pub fn apply(&self, tables: RoutingTables) -> Result<(), ApplyError> {
        self.shared.apply(tables)
    }

    /// Puts tables in force, then stores them.
    pub async fn apply_and_store(&self, tables: RoutingTables) -> Result<(), StoreError> {
        self.shared.apply(tables.clone())?;
        let data_dir = self.data_dir.clone();
        match tokio::task::spawn_blocking(move || persist::save(&data_dir, &tables)).await {
            Ok(saved) => Ok(saved?),
            // The runtime is ending.
            Err(_) => Ok(()),
        }
    }

    pub fn report(&self) -> ProxyReport {
        self.shared.report()
    }

    /// Closes listeners and waits for clients' connections to end, at most `grace`. True when all did.
    pub async fn shut_down(&self, grace: Duration) -> bool {
        self.shared.close_listeners();
        let all = u32::try_from(limits::MAX_CLIENT_CONNECTIONS).unwrap_or(u32::MAX);
        tokio::time::timeout(grace, self.shared.connections.acquire_many(all)).await.is_ok()
    }
}

/// Serves until `shutdown` ends, then lets what is in flight finish, at most [`limits::SHUTDOWN_GRACE`].
pub async fn run(config: Config, shutdown: impl Future<Output = ()>) {
    let proxy = Proxy::start(&config);
    let _control = config.control.clone().map(|request| Task::spawn(control::run(proxy.clone(), request)));
    shutdown.await;
    if !proxy.shut_down(limits::SHUTDOWN_GRACE).await {
        tracing::warn!("clients' connections were still open at the end of the grace period");
    }
}
