//! Longshore: the container cloud in one binary.

mod cli;
mod client;
mod command;
mod data_dir;
mod process;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(cli::Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            process::say(format_args!("longshore: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
