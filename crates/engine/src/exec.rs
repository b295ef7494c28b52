//! Running one more process in a container, and collecting its output.

use crate::error::{Error, IoContext, Result};
use crate::spec::ExecResult;
use shim::ExecOutcome;
use std::io::{self, Read};
use std::os::fd::AsRawFd;
use std::path::Path;

/// Of an exec's output; the rest is read and thrown away.
pub const EXEC_OUTPUT_BYTES_MAX: usize = 4096;
const READ_BYTES: usize = 16 * 1024;
const STATUS_BYTES_MAX: usize = 64 * 1024;

/// Starts `shim exec` on a configuration file and stays with it. Blocks.
pub fn run(program: &Path, config: &Path, secrets: Option<&Path>) -> Result<ExecResult> {
    let action = "start the shim";
    let (mut output_reader, output_writer) = io::pipe().at(action, config)?;
    let (mut status_reader, status_writer) = io::pipe().at(action, config)?;
    let second_writer = output_writer.try_clone().at(action, config)?;
    // The engine's own program, by descriptor.
    #[allow(clippy::disallowed_methods)]
    let mut child = std::process::Command::new(program)
        .arg("exec")
        .arg(config)
        .args(secrets)
        .env_clear()
        .current_dir("/")
        .stdin(status_writer)
        .stdout(output_writer)
        .stderr(second_writer)
        .spawn()
        .at(action, config)?;
    let mut output = Vec::new();
    let mut truncated = false;
    let mut status = Vec::new();
    let mut buffer = vec![0; READ_BYTES];
    let mut output_open = true;
    // The status pipe ends with the shim; the output pipe may be held by a process that the command left behind.
    loop {
        let watch = |fd: i32| libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
        let mut polled =
            [watch(if output_open { output_reader.as_raw_fd() } else { -1 }), watch(status_reader.as_raw_fd())];
        // SAFETY: the array outlives the call.
        if unsafe { libc::poll(polled.as_mut_ptr(), 2, -1) } < 0 {
            continue;
        }
        // Output first: what was written before the end is then complete.
        if polled[0].revents != 0 {
            match output_reader.read(&mut buffer) {
                Ok(0) | Err(_) => output_open = false,
                Ok(count) => {
                    let kept = count.min(EXEC_OUTPUT_BYTES_MAX - output.len());
                    output.extend_from_slice(&buffer[..kept]);
                    truncated |= kept < count;
                }
            }
        } else if polled[1].revents != 0 {
            match status_reader.read(&mut buffer) {
                Ok(0) | Err(_) => break,
                Ok(count) if status.len() + count <= STATUS_BYTES_MAX => status.extend_from_slice(&buffer[..count]),
                Ok(_) => break,
            }
        }
    }
    child.wait().at("wait for", config)?;
    match serde_json::from_slice(&status) {
        Ok(ExecOutcome::Exited { code }) => Ok(ExecResult { code: Some(code), output, truncated }),
        Ok(ExecOutcome::TimedOut) => Ok(ExecResult { code: None, output, truncated }),
        Ok(ExecOutcome::Failed { exit_code, message }) => Err(Error::Start { exit_code, message }),
        Err(_) => Err(Error::Start { exit_code: 125, message: "the exec's shim ended without an answer".into() }),
    }
}
