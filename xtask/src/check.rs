//! `cargo xtask check`: checks that are too long, or want too much of the machine, for every test run.

mod cgroup_v2;
mod vm;

use crate::test::Place;
use anyhow::{Context, Result};
use clap::ValueEnum;
use std::path::Path;

#[derive(clap::Args)]
pub struct Arguments {
    #[arg(value_enum)]
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// The engine's tests in a virtual machine that has only cgroup v2, under software emulation
    CgroupV2,
    /// S4: 10,000 generated hostile layers and references, and the memory they take
    Images,
    /// S3: the escape and theft matrix, with its positive controls
    Escapes,
}

/// Of the generated layers: `cargo test` runs some hundreds.
const HOSTILE_IMAGES: &str = "10000";

pub fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let place = Place { root, cache: root.join(".xtask") };
    let logs = place.cache.join("log");
    std::fs::create_dir_all(&logs).with_context(|| format!("cannot create {}", logs.display()))?;
    let step = match arguments.what {
        What::CgroupV2 => return cgroup_v2::run(&place, &logs),
        What::Images => place
            .cargo("hostile images", &["test", "--locked", "-p", "oci-image", "--test", "hostile", "--", "--nocapture"])
            .env("LONGSHORE_HOSTILE_IMAGES", HOSTILE_IMAGES),
        What::Escapes => {
            place.cargo("escapes", &["test", "--locked", "-p", "containment", "--test", "escapes", "--", "--nocapture"])
        }
    };
    let counts = step.live().run(&logs)?;
    anyhow::ensure!(counts.passed > 0, "no test ran");
    Ok(())
}
