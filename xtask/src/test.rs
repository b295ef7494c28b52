//! `cargo xtask test`: sets up what the tests need on a Debian machine, and runs everything.

pub mod setup;
pub mod step;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use std::path::{Path, PathBuf};
use std::time::Instant;
use step::{Counts, Step};

/// Of the whole workspace, so that dependencies have the features that the unit tests built them with: with `-p longshore`
/// cargo would build most of them a second time.
pub const BUILD: &[&str] = &["build", "--locked", "--workspace", "--bin", "longshore"];

#[derive(clap::Args)]
pub struct Arguments {
    /// Which part to run
    #[arg(value_enum, default_value_t = Part::All)]
    part: Part,
    /// Keep the data directories of black-box suites that failed
    #[arg(long)]
    keep: bool,
    /// For the black-box suites: only the tests that this pytest expression selects
    #[arg(long, value_name = "EXPRESSION")]
    select: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Format, lints, tidy, generated code, unit and property tests
    Unit,
    /// The demo, and real clients against a real `longshore up`
    Blackbox,
    All,
}

impl Part {
    fn unit(self) -> bool {
        self != Self::Blackbox
    }

    fn blackbox(self) -> bool {
        self != Self::Unit
    }
}

/// Everything a step needs to know of where it runs.
pub struct Place<'a> {
    pub root: &'a Path,
    /// `.xtask`: the virtual environment, downloaded packages, images and logs of steps.
    pub cache: PathBuf,
}

impl Place<'_> {
    pub fn cargo(&self, name: &'static str, arguments: &[&str]) -> Step {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let step = Step::new(name, &cargo, arguments).directory(self.root);
        // What is built once and thrown away needs no state for the next build: half of the target directory.
        if std::env::var_os("CI").is_some() { step.env("CARGO_INCREMENTAL", "0") } else { step }
    }

    /// pytest in `tests/`, against the debug binary.
    pub fn pytest(&self, name: &'static str, arguments: &[&str]) -> Step {
        let python = setup::venv_bin(self);
        let mut all = vec!["-m", "pytest", "-ra"];
        all.extend(arguments);
        Step::new(name, &python.join("python3").to_string_lossy(), &all)
            .directory(&self.root.join("tests"))
            .first_on_path(&python)
            .env("LONGSHORE_BIN", &self.binary().to_string_lossy())
            .env("LONGSHORE_TEST_CACHE", &self.cache.to_string_lossy())
            .live()
    }

    /// The same profile as the unit tests: a release build beside it would cost as long as everything else together.
    fn binary(&self) -> PathBuf {
        self.target_dir().join("debug/longshore")
    }

    /// Where cargo puts what it builds: `CARGO_TARGET_DIR`, or the workspace's own.
    pub fn target_dir(&self) -> PathBuf {
        match std::env::var_os("CARGO_TARGET_DIR") {
            Some(dir) => std::path::absolute(&dir).unwrap_or_else(|_| PathBuf::from(dir)),
            None => self.root.join("target"),
        }
    }
}

pub fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let place = Place { root, cache: root.join(".xtask") };
    let logs = place.cache.join("log");
    std::fs::create_dir_all(&logs).with_context(|| format!("cannot create {}", logs.display()))?;

    let started = Instant::now();
    let mut total = Counts::default();
    setup::run(&place, arguments.part, &logs)?;
    for step in steps(&place, arguments) {
        total += step.run(&logs)?;
    }
    let seconds = started.elapsed().as_secs();
    println!(
        "total: {} passed, {} failed, {} skipped in {} min {:02} s",
        total.passed,
        total.failed,
        total.skipped,
        seconds / 60,
        seconds % 60
    );
    if total.failed > 0 {
        bail!("{} test(s) failed", total.failed);
    }
    Ok(())
}

/// In the order in which they run: what is quick to fail comes first.
fn steps(place: &Place, arguments: &Arguments) -> Vec<Step> {
    let mut steps = Vec::new();
    let python = setup::venv_bin(place);
    if arguments.part.unit() {
        steps.push(place.cargo("format", &["fmt", "--all", "--check"]));
        steps.push(place.cargo("tidy", &["xtask", "tidy"]));
        // codegen may have to download the pinned botocore, with the virtual environment's pip.
        steps.push(place.cargo("generated code", &["xtask", "codegen", "--check"]).first_on_path(&python));
        steps.push(
            place.cargo("clippy", &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
        );
        steps.push(place.cargo(
            "clippy of the shim",
            &[
                "clippy",
                "-p",
                "shim",
                "--features",
                "shim/runtime",
                "--all-targets",
                "--locked",
                "--",
                "-D",
                "warnings",
            ],
        ));
        steps.push(place.cargo("unit and property tests", &["test", "--workspace", "--locked"]).live());
        if cfg!(target_arch = "x86_64") {
            steps.push(place.cargo("engine with cgroup v2 only", &["xtask", "check", "cgroup-v2"]).live());
        }
    }
    if arguments.part.blackbox() {
        steps.push(place.cargo("build of the binary", BUILD));
        steps.push(Step::new("demo", &place.binary().to_string_lossy(), &["demo"]).directory(place.root).live());
        // Each module has an installation of its own, so two of them run side by side: they wait more than they work.
        let mut selected = vec!["-n", "2", "--dist", "loadfile"];
        if let Some(expression) = &arguments.select {
            selected.extend(["-k", expression]);
        }
        let mut step = place.pytest("black-box suites", &selected);
        if arguments.keep {
            step = step.env("LONGSHORE_TEST_KEEP", "1");
        }
        steps.push(step);
    }
    steps
}
