//! What `cargo xtask bench` runs besides Longshore itself. Each prints one line of JSON on stdout.

mod client;
mod echo;
mod load;
mod run_task;
mod start;
mod writes;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "bench-programs", about = "Load, floors and the store alone, for cargo xtask bench")]
struct Arguments {
    #[command(subcommand)]
    program: Program,
}

#[derive(Subcommand)]
enum Program {
    /// A floor: answers each request with its own body and the body's HMAC-SHA256
    Echo {
        #[arg(long)]
        port: u16,
    },
    /// One signed request from a JSON file; prints status and body
    Call { call: PathBuf },
    /// Signed requests over kept connections for some seconds, as a JSON file says; prints what came out
    Load { plan: PathBuf },
    /// RunTask until the container has spoken, then StopTask; prints the times
    RunTask { plan: PathBuf },
    /// A floor: a shell in namespaces, a cgroup and a root of its own, until it has spoken; prints the time that took
    Start {
        /// A directory with `bin/sh` and `proc`
        #[arg(long)]
        root: PathBuf,
        /// What the shell runs: it says seconds since 1970 first
        #[arg(long)]
        command: String,
    },
    /// Durable writes: by the store, or a floor
    Write {
        #[arg(value_enum)]
        side: writes::Side,
        /// An empty directory on the disk that is measured
        #[arg(long)]
        directory: PathBuf,
        #[arg(long)]
        clients: usize,
        #[arg(long)]
        seconds: f64,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().program) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("bench-programs: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(program: Program) -> anyhow::Result<serde_json::Value> {
    match program {
        Program::Echo { port } => echo::run(port),
        Program::Call { call } => client::call_once(&call),
        Program::Load { plan } => load::run(&plan),
        Program::RunTask { plan } => run_task::run(&plan),
        Program::Start { root, command } => start::run(&root, &command),
        Program::Write { side, directory, clients, seconds } => writes::run(side, &directory, clients, seconds),
    }
}
