//! One registered target as the proxy knows it: its health, what is in flight, its idle connections.

use crate::body::RequestBody;
use crate::limits::{MAX_IDLE_CONNECTION_AGE, MAX_IDLE_CONNECTIONS_PER_TARGET};
use hyper::client::conn::http1::SendRequest;
use lb_core::{HealthTracker, TargetHealth};
use sha2::{Digest, Sha256};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tokio::sync::{Notify, watch};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TargetKey {
    pub(crate) target_group_arn: String,
    pub(crate) address: SocketAddr,
}

struct IdleConnection {
    network_interface_id: Arc<str>,
    sender: SendRequest<RequestBody>,
    since: Instant,
}

pub(crate) struct Target {
    pub(crate) key: TargetKey,
    /// Stands for the target in stickiness cookies.
    pub(crate) token: String,
    pub(crate) in_flight: AtomicU64,
    pub(crate) upgraded: AtomicU64,
    pub(crate) open_connections: AtomicU64,
    pub(crate) draining: AtomicBool,
    /// When it turned healthy, for slow start; ms since the epoch.
    pub(crate) healthy_since_ms: AtomicI64,
    pub(crate) tracker: Mutex<HealthTracker>,
    idle: Mutex<Vec<IdleConnection>>,
    /// Turns true when the target left the tables: every connection to it ends.
    gone: watch::Sender<bool>,
    changed: Arc<Notify>,
}

/// The token of a cookie: names a target or target group without showing its address.
pub(crate) fn token(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    hex::encode(&digest.finalize()[..16])
}

impl Target {
    /// `changed` is notified when a report should go out.
    pub(crate) fn new(key: TargetKey, changed: Arc<Notify>) -> Self {
        Self {
            token: token(&[&key.target_group_arn, &key.address.to_string()]),
            key,
            in_flight: AtomicU64::new(0),
            upgraded: AtomicU64::new(0),
            open_connections: AtomicU64::new(0),
            draining: AtomicBool::new(false),
            healthy_since_ms: AtomicI64::new(0),
            tracker: Mutex::default(),
            idle: Mutex::default(),
            gone: watch::Sender::new(false),
            changed,
        }
    }

    pub(crate) fn health(&self) -> TargetHealth {
        self.tracker.lock().unwrap_or_else(PoisonError::into_inner).health()
    }

    pub(crate) fn is_drained(&self) -> bool {
        self.draining.load(SeqCst) && self.in_flight.load(SeqCst) == 0 && self.upgraded.load(SeqCst) == 0
    }

    /// Counts a request in. None when the target began to drain meanwhile.
    ///
    /// Counting comes before looking, and draining is set before counters are read, so a report can never say
    /// `drained` while a request is on its way to the target.
    pub(crate) fn begin(self: &Arc<Self>) -> Option<InFlight> {
        self.in_flight.fetch_add(1, SeqCst);
        let guard = InFlight { target: self.clone() };
        (!self.draining.load(SeqCst)).then_some(guard)
    }

    pub(crate) fn begin_upgraded(self: &Arc<Self>) -> Upgraded {
        self.upgraded.fetch_add(1, SeqCst);
        Upgraded { target: self.clone() }
    }

    /// No new requests from here on; idle connections are closed.
    pub(crate) fn drain(&self) {
        self.draining.store(true, SeqCst);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Registered again while draining: starts anew, with its initial checks.
    pub(crate) fn revive(&self) {
        *self.tracker.lock().unwrap_or_else(PoisonError::into_inner) = HealthTracker::default();
        self.draining.store(false, SeqCst);
    }

    /// The target left the tables: whatever is left on it is cut.
    pub(crate) fn remove(&self) {
        self.drain();
        self.gone.send_replace(true);
    }

    /// Ends when the target left the tables.
    pub(crate) fn gone(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut gone = self.gone.subscribe();
        async move {
            let _ = gone.wait_for(|gone| *gone).await;
        }
    }

    /// The youngest idle connection from this interface that still lives.
    pub(crate) fn checkout(&self, network_interface_id: &str) -> Option<SendRequest<RequestBody>> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(at) = idle.iter().rposition(|c| &*c.network_interface_id == network_interface_id) {
            let connection = idle.remove(at);
            if connection.sender.is_ready() && connection.since.elapsed() < MAX_IDLE_CONNECTION_AGE {
                return Some(connection.sender);
            }
        }
        None
    }

    /// Takes a connection back whose exchange is over.
    pub(crate) fn checkin(&self, network_interface_id: Arc<str>, sender: SendRequest<RequestBody>) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if self.draining.load(SeqCst) || sender.is_closed() {
            return;
        }
        if idle.len() >= MAX_IDLE_CONNECTIONS_PER_TARGET {
            idle.remove(0);
        }
        idle.push(IdleConnection { network_interface_id, sender, since: Instant::now() });
    }

    /// Closes what was idle for too long, or was closed by the target.
    pub(crate) fn sweep(&self) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|c| !c.sender.is_closed() && c.since.elapsed() < MAX_IDLE_CONNECTION_AGE);
    }

    /// Closes idle connections from an interface whose namespace is gone: they lead nowhere.
    pub(crate) fn forget_interface(&self, network_interface_id: &str) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|c| &*c.network_interface_id != network_interface_id);
    }

    fn ended(&self) {
        if self.is_drained() {
            self.changed.notify_one();
        }
    }
}

/// A request on a target, from the choice to the end of the response.
pub(crate) struct InFlight {
    pub(crate) target: Arc<Target>,
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.target.in_flight.fetch_sub(1, SeqCst);
        self.target.ended();
    }
}

/// An upgraded connection to a target.
pub(crate) struct Upgraded {
    target: Arc<Target>,
}

impl Drop for Upgraded {
    fn drop(&mut self) {
        self.target.upgraded.fetch_sub(1, SeqCst);
        self.target.ended();
    }
}

/// A TCP connection to a target.
pub(crate) struct OpenConnection(Arc<Target>);

impl OpenConnection {
    pub(crate) fn new(target: Arc<Target>) -> Self {
        target.open_connections.fetch_add(1, SeqCst);
        Self(target)
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.open_connections.fetch_sub(1, SeqCst);
    }
}
