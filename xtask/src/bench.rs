//! `cargo xtask bench NAME`: the figures of performance. Each bench starts what it needs in throw-away directories, runs
//! Longshore, its peers and a floor side by side in one run, turn by turn, and ends only what it started. What came out is
//! shown as medians and ratios, and appended to `bench/results/bench.jsonl`. A figure is never a condition.

mod api;
mod build;
mod iam;
mod installation;
mod machine;
mod network;
mod outcome;
mod peers;
mod process;
mod run_task;
mod runtimes;
mod start;
mod store;

use crate::check::commit;
use crate::test::Place;
use anyhow::{Context, Result, bail};
use outcome::Outcome;
use process::Scratch;
use serde_json::{Value, json};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// One line a bench, and one file below `bench/`.
const BENCHES: &[Bench] = &[
    Bench { name: "iam", shows: "P10: an IAM decision over 20 policies; Cedar; a bare string match", run: iam::run },
    Bench { name: "api", shows: "P4: ECS API read and write; moto, ministack; HTTP echo with HMAC", run: api::run },
    Bench {
        name: "run-task",
        shows: "P1: RunTask to a process that speaks; docker, podman, crun, runc; the kernel alone",
        run: run_task::run,
    },
    Bench { name: "start", shows: "P11: start to ready, memory at rest; moto, ministack", run: start::run },
    Bench {
        name: "network",
        shows: "P12: task to task through security groups; docker's bridge; bare veth",
        run: network::run,
    },
    Bench { name: "store", shows: "P5: durable writes; SQLite (FULL); fdatasync, a raw log", run: store::run },
    Bench {
        name: "build",
        shows: "P13: clean release build; check after a one-line edit (takes long)",
        run: build::run,
    },
];

struct Bench {
    name: &'static str,
    shows: &'static str,
    run: fn(&Bed) -> Result<Outcome>,
}

#[derive(clap::Args)]
pub struct Arguments {
    /// Which benches to run; none: shows what there is
    names: Vec<String>,
    /// How often each side has its turn
    #[arg(long, value_name = "COUNT", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=100))]
    turns: u32,
    /// Where longshore and bench-programs are, built; without it they are built for release first. To compare two builds
    #[arg(long, value_name = "DIR")]
    binaries: Option<PathBuf>,
    /// One line of JSON a bench on stdout, as it is appended to the results; everything else goes to stderr
    #[arg(long)]
    json: bool,
}

/// What a bench runs in.
pub struct Bed<'a> {
    pub place: Place<'a>,
    pub turns: u32,
    binaries: Option<PathBuf>,
    /// Removed at the end, whatever that was.
    pub scratch: Scratch,
}

impl Bed<'_> {
    pub fn logs(&self) -> PathBuf {
        self.place.cache.join("log")
    }

    /// Longshore, built with the release profile; its path.
    pub fn longshore(&self) -> Result<PathBuf> {
        self.built("longshore")
    }

    /// Load and floors; their path.
    pub fn programs(&self) -> Result<PathBuf> {
        self.built("bench-programs")
    }

    fn built(&self, package: &str) -> Result<PathBuf> {
        if let Some(dir) = &self.binaries {
            let path = dir.join(package);
            return path.exists().then_some(path).with_context(|| format!("{} has no {package}", dir.display()));
        }
        say(format_args!("building {package} for release"));
        process::cargo(self.place.root, &["build", "--release", "--locked", "-p", package])?;
        Ok(self.place.target_dir().join("release").join(package))
    }

    pub fn bench_dir(&self) -> PathBuf {
        self.place.root.join("bench")
    }
}

/// Progress.
pub fn say(text: std::fmt::Arguments<'_>) {
    eprintln!("== {text}");
}

pub fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    if arguments.names.is_empty() {
        for bench in BENCHES {
            println!("{:<9} {}", bench.name, bench.shows);
        }
        return Ok(());
    }
    let known = |name: &String| BENCHES.iter().find(|bench| bench.name == name);
    if let Some(unknown) = arguments.names.iter().find(|name| known(name).is_none()) {
        let names: Vec<&str> = BENCHES.iter().map(|bench| bench.name).collect();
        bail!("there is no bench '{unknown}'; there are: {}", names.join(", "));
    }
    let mut failed = Vec::new();
    for bench in arguments.names.iter().filter_map(known) {
        if let Err(error) = one(root, bench, arguments) {
            say(format_args!("{}: {error:#}", bench.name));
            failed.push(bench.name);
        }
    }
    if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join(", ")) }
}

fn one(root: &Path, bench: &Bench, arguments: &Arguments) -> Result<()> {
    let cache = root.join(".xtask");
    fs::create_dir_all(cache.join("log")).with_context(|| format!("cannot write below {}", cache.display()))?;
    let scratch = Scratch::new(&cache.join("bench"), bench.name)?;
    let bed =
        Bed { place: Place { root, cache }, turns: arguments.turns, binaries: arguments.binaries.clone(), scratch };
    let outcome = (bench.run)(&bed)?;
    let mut line = line(root, bench, &outcome);
    if arguments.binaries.is_some() {
        line["binaries"] = json!("given");
    }
    append(root, &line)?;
    if arguments.json {
        println!("{line}");
    } else {
        println!("{} · {}", bench.name, bench.shows);
        print!("{}", outcome.table());
    }
    Ok(())
}

fn line(root: &Path, bench: &Bench, outcome: &Outcome) -> Value {
    let (commit, changed) = commit(root);
    // A developer's tool dates what it measured.
    #[allow(clippy::disallowed_methods)]
    let at_s = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs());
    let mut line = json!({
        "bench": bench.name,
        "at_s": at_s,
        "commit": commit,
        "changed_since": changed,
        "machine": machine::facts(),
    });
    if let (Some(line), Value::Object(told)) = (line.as_object_mut(), outcome.to_json()) {
        line.extend(told);
    }
    line
}

fn append(root: &Path, line: &Value) -> Result<()> {
    let path = root.join("bench/results/bench.jsonl");
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&path)
        .with_context(|| format!("cannot write {}", path.display()))?;
    writeln!(file, "{line}").with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bench_has_a_name_of_its_own() {
        let mut names: Vec<&str> = BENCHES.iter().map(|bench| bench.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), BENCHES.len());
    }
}
