//! Sockets inside the interfaces' network namespaces.
//!
//! A socket stays in the namespace it was made in, whoever uses it later. So one thread per interface enters its
//! namespace and makes sockets on request; the runtime itself never leaves the host's.

use crate::limits::{LISTEN_BACKLOG, MAX_WAITING_SOCKETS};
use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use tokio::net::TcpSocket;
use tokio::sync::oneshot;

#[derive(Debug, thiserror::Error)]
pub(crate) enum SocketError {
    #[error(
        "the network namespace {path} cannot be entered: {error}; the node makes it when the interface is attached"
    )]
    Namespace { path: PathBuf, error: std::io::Error },
    #[error("cannot listen on {address}: {error}")]
    Listen { address: SocketAddr, error: std::io::Error },
    #[error("cannot make a socket: {0}")]
    Socket(std::io::Error),
    #[error("{MAX_WAITING_SOCKETS} sockets are being waited for on {0} already")]
    Busy(String),
}

type Reply<T> = oneshot::Sender<Result<T, SocketError>>;

enum Job {
    Listen(SocketAddr, Reply<std::net::TcpListener>),
    Socket(SocketAddr, Reply<TcpSocket>),
}

/// Makes sockets for interfaces. Without a directory of namespaces, in the namespace of the process.
pub(crate) struct Sockets {
    netns_dir: Option<PathBuf>,
    workers: Mutex<HashMap<String, SyncSender<Job>>>,
}

/// Which namespace a path leads to.
type NamespaceIdentity = (u64, u64);

impl Sockets {
    pub(crate) fn new(netns_dir: Option<PathBuf>) -> Self {
        Self { netns_dir, workers: Mutex::default() }
    }

    fn path(&self, network_interface_id: &str) -> Option<PathBuf> {
        self.netns_dir.as_ref().map(|dir| dir.join(network_interface_id))
    }

    /// Changes when the interface's namespace was made anew; None when it is not there.
    pub(crate) fn namespace_identity(&self, network_interface_id: &str) -> Option<NamespaceIdentity> {
        match self.path(network_interface_id) {
            None => Some((0, 0)),
            Some(path) => std::fs::metadata(path).ok().map(|meta| (meta.dev(), meta.ino())),
        }
    }

    pub(crate) async fn listen(
        &self,
        network_interface_id: &str,
        address: SocketAddr,
    ) -> Result<std::net::TcpListener, SocketError> {
        match self.path(network_interface_id) {
            None => listen(address),
            Some(path) => self.ask(network_interface_id, path, |reply| Job::Listen(address, reply)).await,
        }
    }

    /// A socket ready to connect to `to`.
    pub(crate) async fn socket(&self, network_interface_id: &str, to: SocketAddr) -> Result<TcpSocket, SocketError> {
        match self.path(network_interface_id) {
            None => socket(to),
            Some(path) => self.ask(network_interface_id, path, |reply| Job::Socket(to, reply)).await,
        }
    }

    async fn ask<T>(&self, id: &str, path: PathBuf, job: impl FnOnce(Reply<T>) -> Job) -> Result<T, SocketError> {
        let (reply, answer) = oneshot::channel();
        {
            let mut workers = self.workers.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let worker = match workers.get(id) {
                Some(worker) => worker,
                None => {
                    let (sender, receiver) = sync_channel(MAX_WAITING_SOCKETS);
                    std::thread::Builder::new()
                        .name(format!("sockets-{id}"))
                        .spawn(move || work(&path, &receiver))
                        .map_err(SocketError::Socket)?;
                    workers.entry(id.to_owned()).or_insert(sender)
                }
            };
            worker.try_send(job(reply)).map_err(|_| SocketError::Busy(id.to_owned()))?;
        }
        answer.await.unwrap_or_else(|_| Err(SocketError::Busy(id.to_owned())))
    }

    /// Ends the threads of interfaces that are gone.
    pub(crate) fn retain(&self, network_interface_ids: &HashSet<&str>) {
        let mut workers = self.workers.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        workers.retain(|id, _| network_interface_ids.contains(id.as_str()));
    }
}

fn work(path: &Path, jobs: &Receiver<Job>) {
    let mut current = None;
    while let Ok(job) = jobs.recv() {
        // The node may have made the namespace anew since the last job.
        let entered = enter(path, &mut current);
        match job {
            Job::Listen(address, reply) => drop(reply.send(entered.and_then(|()| listen(address)))),
            Job::Socket(to, reply) => drop(reply.send(entered.and_then(|()| socket(to)))),
        }
    }
}

fn enter(path: &Path, current: &mut Option<NamespaceIdentity>) -> Result<(), SocketError> {
    let failed = |error| SocketError::Namespace { path: path.to_owned(), error };
    let file = std::fs::File::open(path).map_err(failed)?;
    let meta = file.metadata().map_err(failed)?;
    let identity = (meta.dev(), meta.ino());
    if *current != Some(identity) {
        use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
        use std::os::fd::AsFd;
        move_into_link_name_space(file.as_fd(), Some(LinkNameSpaceType::Network)).map_err(|e| failed(e.into()))?;
        *current = Some(identity);
    }
    Ok(())
}

fn listen(address: SocketAddr) -> Result<std::net::TcpListener, SocketError> {
    let open = || {
        let listener = std::net::TcpListener::bind(address)?;
        // The standard library's backlog is short for a balancer.
        rustix::net::listen(&listener, LISTEN_BACKLOG)?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    };
    open().map_err(|error| SocketError::Listen { address, error })
}

fn socket(to: SocketAddr) -> Result<TcpSocket, SocketError> {
    let socket = if to.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }.map_err(SocketError::Socket)?;
    socket.set_nodelay(true).map_err(SocketError::Socket)?;
    Ok(socket)
}
