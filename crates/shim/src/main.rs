//! The shim: one small static process per container.
//!
//! `shim run DIRECTORY` starts the container described there, leaves its caller's process tree, captures the
//! container's output and records how it ended. `shim exec DIRECTORY` runs one more process in it. Both report on the
//! pipe they were given as standard input. A second argument is the path of a memory file with secret environment
//! variables. The process has one thread: libcontainer forks, changes its working
//! directory and joins namespaces.
//!
//! When the shim is killed, the kernel kills the container's PID 1 (`PR_SET_PDEATHSIG`), and with it all of the
//! container: a container without its shim would write its output nowhere.

mod exec;
mod init;
mod launch;
mod overlay;
mod probe;
mod run;
mod secrets;
mod selftest;
mod spool;
mod stage;
mod sys;
mod user_namespace;
mod users;

use shim::protocol::Launch;
use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let code = match words.as_slice() {
        [_, "run", directory] => run::run(Path::new(directory), None),
        [_, "run", directory, secrets] => run::run(Path::new(directory), Some(Path::new(secrets))),
        [_, "probe", directory] => probe::run(Path::new(directory)),
        [_, "exec", file] => exec::exec(Path::new(file), None),
        [_, "exec", file, secrets] => exec::exec(Path::new(file), Some(Path::new(secrets))),
        [name, error_fd, program, rest @ ..] if *name == init::NAME => init::main(error_fd, program, rest),
        [_, "selftest", rest @ ..] => selftest::main(rest),
        _ => {
            eprintln!("shim: this program is started by the engine, not by hand");
            2
        }
    };
    std::process::exit(code);
}

/// Says on the status pipe, which is standard input, how the launch went.
fn report<T: serde::Serialize>(message: &T) {
    let mut line = serde_json::to_vec(message).unwrap_or_default();
    line.push(b'\n');
    let mut rest = line.as_slice();
    while !rest.is_empty() {
        // SAFETY: the buffer outlives the call.
        let written = unsafe { libc::write(0, rest.as_ptr().cast(), rest.len()) };
        // The engine may be gone; the container goes on, and its files say the same.
        if written <= 0 {
            break;
        }
        rest = &rest[written as usize..];
    }
}

fn failed(message: impl Into<String>) -> Launch {
    Launch::Failed { exit_code: 125, message: message.into() }
}
