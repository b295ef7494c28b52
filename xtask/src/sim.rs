//! `cargo xtask sim`: builds the simulator and runs seeds.

use anyhow::{Context, Result, bail};
use std::path::Path;

#[derive(clap::Args)]
pub struct Arguments {
    /// What the simulator is given: `--seeds N`, `--seed S`, `--trace`; `--help` tells all
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

pub fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    // cargo, which runs this.
    #[allow(clippy::disallowed_methods)]
    let mut command = std::process::Command::new(cargo);
    command
        .current_dir(root)
        .args(["run", "--quiet", "--profile", "sim", "--package", "sim", "--"])
        .args(&arguments.arguments);
    let status = command.status().context("cannot run cargo")?;
    if !status.success() {
        bail!("some seeds failed; look at one with: cargo xtask sim --seed SEED --seeds 1 --trace");
    }
    Ok(())
}
