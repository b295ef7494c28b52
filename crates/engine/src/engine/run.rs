//! Containers that run and end: starting, one more process in them, removal.

use super::create::process_config;
use super::{Inner, invalid};
use crate::container::{ContainerState, RECORD, write_json};
use crate::error::{Error, IoContext, Result};
use crate::exec;
use crate::id_range::IDS_PER_TASK;
use crate::oci;
use crate::secrets::{SecretFile, path_in_shim};
use crate::spec::{ExecResult, ExecSpec};
use base::Timestamp;
use shim::{ExecConfig, Launch, files};
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

const SHIM_END_MS_MAX: i32 = 10_000;
/// Of the shim's own log, for a message.
const SHIM_LOG_BYTES_MAX: usize = 2048;

impl Inner {
    pub(super) fn start(&self, id: &str) -> Result<Timestamp> {
        let directory = self.container(id)?;
        let state = self.state(id)?;
        if state != ContainerState::Created {
            return Err(Error::WrongState {
                id: id.to_owned(),
                state: state.name(),
                needed: "a container is started once",
            });
        }
        // Held until the shim says that it has read it.
        let secrets = self.secrets.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        if secrets.is_none() && directory.record()?.has_secrets {
            return Err(Error::WrongState {
                id: id.to_owned(),
                state: "created by an engine that is gone",
                needed: "its secret environment went with that one: remove it and make it again",
            });
        }
        let log_path = directory.file(files::SHIM_LOG);
        // Made new: two callers cannot both start the container.
        let log = match fs::OpenOptions::new().write(true).create_new(true).open(&log_path) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
                return Err(Error::WrongState {
                    id: id.to_owned(),
                    state: "starting",
                    needed: "a container is started once",
                });
            }
            other => other.at("create", &log_path)?,
        };
        let action = "start the shim of";
        let (status_reader, status_writer) = io::pipe().at(action, &directory.0)?;
        let second_log = log.try_clone().at(action, &directory.0)?;
        // The engine's own program, by descriptor.
        #[allow(clippy::disallowed_methods)]
        let mut child = std::process::Command::new(self.program.path())
            .arg("run")
            .arg(&directory.0)
            .args(secrets.as_ref().map(SecretFile::path))
            .env_clear()
            .current_dir("/")
            .stdin(status_writer)
            .stdout(log)
            .stderr(second_log)
            .spawn()
            .at(action, &directory.0)?;
        // It forks and ends at once; the shim proper is nobody's child.
        child.wait().at(action, &directory.0)?;
        let mut line = String::new();
        BufReader::new(status_reader).read_line(&mut line).at("read the status of", &directory.0)?;
        match serde_json::from_str(&line) {
            Ok(Launch::Started(started)) => Ok(Timestamp::from_ms(started.started_at_ms)),
            Ok(Launch::Failed { exit_code, message }) => Err(Error::Start { exit_code, message }),
            Err(_) => {
                let exit = self.lost(&directory, "its shim ended while starting it")?;
                Err(Error::Start {
                    exit_code: 125,
                    message: format!("{}: {}", exit.reason.unwrap_or_default(), tail(&log_path)),
                })
            }
        }
    }

    pub(super) fn exec(&self, id: &str, spec: ExecSpec) -> Result<ExecResult> {
        let directory = self.container(id)?;
        let state = self.state(id)?;
        if !matches!(state, ContainerState::Running { .. }) {
            return Err(Error::WrongState {
                id: id.to_owned(),
                state: state.name(),
                needed: "only in a running container can a command run",
            });
        }
        if spec.argv.is_empty() {
            return Err(invalid("command", "", "name a command to run"));
        }
        let record = directory.record()?;
        let mut process = process_config(&record.spec, record.capabilities, &record.seccomp_programs)?;
        process.argv = spec.argv;
        process.init = false;
        for entry in spec.env {
            let name = entry.split('=').next().unwrap_or_default().to_owned() + "=";
            process.env.retain(|e| !e.starts_with(&name));
            process.env.push(entry);
        }
        if let Some(user) = spec.user {
            process.user = user;
        }
        if let Some(cwd) = spec.cwd {
            process.cwd = oci::working_directory(&cwd)?;
        }
        let number = self.exec_number.fetch_add(1, Ordering::Relaxed);
        let process_path = directory.file(&format!("exec-{number}-process.json"));
        let config_path = directory.file(&format!("exec-{number}.json"));
        let rlimits = oci::rlimits(&record.spec.ulimits, self.effective, &mut Vec::new())?;
        write_json(&process_path, &oci::process(&process.argv, &process.env, &process.cwd, &rlimits))?;
        write_json(
            &config_path,
            &ExecConfig {
                container_id: id.to_owned(),
                runtime_dir: directory.file("runtime"),
                process,
                process_path: process_path.clone(),
                timeout_ms: spec.timeout_ms,
                ids: record.id_base.map(|base| (base, IDS_PER_TASK)),
            },
        )?;
        let secrets = match record.has_secrets {
            true => directory.shim_pid()?.map(path_in_shim),
            false => None,
        };
        let result = exec::run(&self.program.path(), &config_path, secrets.as_deref());
        for path in [&process_path, &config_path] {
            fs::remove_file(path).at("remove", path)?;
        }
        result
    }

    pub(super) fn remove(&self, id: &str) -> Result<()> {
        let directory = match self.container(id) {
            Err(Error::NoSuchContainer(_)) => return Ok(()),
            other => other?,
        };
        let state = self.state(id)?;
        if matches!(state, ContainerState::Running { .. } | ContainerState::Starting) {
            return Err(Error::WrongState {
                id: id.to_owned(),
                state: state.name(),
                needed: "stop it before removing it",
            });
        }
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        let record = directory.record()?;
        // The shim may still wait for a reader of the output that is now thrown away.
        if let Some(shim) = directory.shim()? {
            match shim.signal(libc::SIGKILL) {
                Err(e) if e.raw_os_error() != Some(libc::ESRCH) => return Err(e).at("kill the shim of", &directory.0),
                _ => {}
            }
            // Else it could still write into what is being removed.
            if !shim.wait_ms(SHIM_END_MS_MAX) {
                return Err(Error::WrongState {
                    id: id.to_owned(),
                    state: "exited",
                    needed: "its shim does not end after SIGKILL: look for a hanging disk, then remove it again",
                });
            }
        }
        self.hierarchy.remove(&record.cgroup)?;
        // Out of sight first: a removal that is cut off is finished at the next start.
        fs::remove_file(directory.file(RECORD)).at("remove", directory.file(RECORD))?;
        fs::remove_dir_all(&directory.0).at("remove", &directory.0)
    }
}

fn tail(path: &Path) -> String {
    let text = fs::read(path).unwrap_or_default();
    let start = text.len().saturating_sub(SHIM_LOG_BYTES_MAX);
    String::from_utf8_lossy(&text[start..]).trim().to_owned()
}
