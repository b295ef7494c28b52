//! The project's own tasks: `cargo xtask <task>`.

mod bench;
mod check;
mod codegen;
mod licences;
mod sim;
mod test;
mod tidy;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use std::path::Path;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own tasks")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Measures Longshore beside its peers and floors, and appends what came out to bench/results
    Bench(bench::Arguments),
    /// Runs a check of correctness in its full size, and appends what came out to bench/results
    Check(check::Arguments),
    /// Writes the api-* crates' generated code from the pinned service models and xtask/operations.toml
    Codegen(codegen::Arguments),
    /// Sets up what it needs on a Debian machine and runs every check and test
    Test(test::Arguments),
    /// Simulates the control plane under faults, seed by seed
    Sim(sim::Arguments),
    /// Checks what no compiler does: crate edges, licences, impure planners, large files
    Tidy,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent folder")?;
    match Arguments::parse().task {
        Task::Codegen(arguments) => codegen::run(&arguments),
        Task::Test(arguments) => test::run(root, &arguments),
        Task::Bench(arguments) => bench::run(root, &arguments),
        Task::Check(arguments) => check::run(root, &arguments),
        Task::Sim(arguments) => sim::run(root, &arguments),
        Task::Tidy => tidy::run(root),
    }
}
