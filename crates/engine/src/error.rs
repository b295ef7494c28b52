//! What can go wrong in the engine.

use std::path::PathBuf;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{field}: '{value}' cannot be used: {remedy}")]
    Invalid { field: &'static str, value: String, remedy: String },
    /// The host cannot enforce what was asked for, so it is refused.
    #[error("{what} cannot be enforced on this host: {reason}. Remedy: {remedy}")]
    Unenforceable { what: String, reason: String, remedy: String },
    #[error("container {0} does not exist")]
    NoSuchContainer(String),
    #[error("container {0} exists already: remove it first or use another id")]
    ContainerExists(String),
    #[error("container {id} is {state}: {needed}")]
    WrongState { id: String, state: &'static str, needed: &'static str },
    /// Docker's exit code for the failure: 125 the runtime, 126 not executable, 127 not found.
    #[error("{message}")]
    Start { exit_code: i32, message: String },
    #[error("seccomp: {0}")]
    Seccomp(String),
    #[error("{action} {path}: {source}")]
    Io { action: &'static str, path: PathBuf, source: std::io::Error },
    #[error("{0} is damaged: {1}")]
    Damaged(PathBuf, String),
}

/// `result.at("read", path)`: an I/O error with what was done and to which file.
pub(crate) trait IoContext<T> {
    fn at(self, action: &'static str, path: impl Into<PathBuf>) -> Result<T>;
}

impl<T> IoContext<T> for std::io::Result<T> {
    fn at(self, action: &'static str, path: impl Into<PathBuf>) -> Result<T> {
        self.map_err(|source| Error::Io { action, path: path.into(), source })
    }
}
