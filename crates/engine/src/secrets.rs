//! Environment variables that must not be on any disk, in an argument list or in a log.
//!
//! They go from the engine to the shim through a sealed memory file, by its path below /proc, and stay there with the
//! shim ([`shim::SECRETS_FD`]) for commands that are run in the container later, also after a restart of the engine.
//! See docs/adr/0011.

use crate::error::{IoContext, Result};
use crate::program::{memory_file, seal};
use shim::SECRETS_FD;
use std::fs::File;
use std::io::Write;
use std::os::fd::AsRawFd;
use std::path::PathBuf;

/// `NAME=value`. Printed without what it holds, and never serialised.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretEnvironment(Vec<String>);

impl SecretEnvironment {
    pub fn new(entries: Vec<String>) -> Self {
        Self(entries)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn entries(&self) -> &[String] {
        &self.0
    }
}

impl std::fmt::Debug for SecretEnvironment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} secret variables", self.0.len())
    }
}

/// The memory file of a container that was made and not started yet.
pub(crate) struct SecretFile(File);

impl SecretFile {
    pub fn new(secrets: &SecretEnvironment) -> Result<Self> {
        const NAME: &str = "memfd:longshore-secrets";
        let mut file =
            memory_file(c"longshore-secrets", libc::MFD_CLOEXEC | libc::MFD_ALLOW_SEALING).at("create", NAME)?;
        let bytes = serde_json::to_vec(secrets.entries()).map_err(std::io::Error::other).at("write", NAME)?;
        file.write_all(&bytes).at("write", NAME)?;
        seal(&file).at("seal", NAME)?;
        Ok(Self(file))
    }

    /// Where the shim finds it while `self` lives.
    pub fn path(&self) -> PathBuf {
        format!("/proc/{}/fd/{}", std::process::id(), self.0.as_raw_fd()).into()
    }
}

/// Where the secrets of a running container are.
pub(crate) fn path_in_shim(shim_pid: i32) -> PathBuf {
    format!("/proc/{shim_pid}/fd/{SECRETS_FD}").into()
}
