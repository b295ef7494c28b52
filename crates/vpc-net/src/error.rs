//! What can go wrong, in words a person can act on.

use std::path::PathBuf;

/// Why an operation on the node's network failed.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// A state older than the one in force.
    #[error("network state of generation {offered} refused: generation {current} is in force already")]
    OlderGeneration { offered: u64, current: u64 },
    /// The state, or the configuration, contradicts itself or holds a value that cannot be used.
    #[error("{field} {value:?} cannot be used: {reason}")]
    Invalid { field: &'static str, value: String, reason: String },
    /// The kernel refused something over netlink.
    #[error("{doing}: {source}")]
    Kernel {
        doing: String,
        #[source]
        source: nlink::Error,
    },
    /// A system call or a file operation failed.
    #[error("{doing}: {source}")]
    Io {
        doing: String,
        #[source]
        source: std::io::Error,
    },
    #[error("{vpc_id} has no router on this node: none of its interfaces is here")]
    NoSuchRouter { vpc_id: String },
    #[error("{} is not a network namespace", .0.display())]
    NotANamespace(PathBuf),
    #[error("the network's worker thread has ended")]
    WorkerEnded,
}

impl NetworkError {
    pub(crate) fn invalid(field: &'static str, value: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Invalid { field, value: value.into(), reason: reason.into() }
    }
}

/// One part of the state that could not be put in force; it is tried again at the next `apply`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Id of the VPC or the network interface.
    pub id: String,
    /// What failed, and the kernel's reason.
    pub reason: String,
}

pub(crate) type Result<T> = std::result::Result<T, NetworkError>;

/// Adds what was being done to an error of the kernel or of the file system.
pub(crate) trait Doing<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T> Doing<T> for std::result::Result<T, nlink::Error> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|source| NetworkError::Kernel { doing: what(), source })
    }
}

impl<T> Doing<T> for std::io::Result<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|source| NetworkError::Io { doing: what(), source })
    }
}

impl<T> Doing<T> for rustix::io::Result<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|errno| NetworkError::Io { doing: what(), source: errno.into() })
    }
}
