//! P13: a clean release build, and `cargo check` after an edit of one line in a service; both in a throw-away target
//! directory. There is no peer: the figure is for the goal alone.

use super::outcome::{OURS, Outcome};
use super::process::cargo;
use super::{Bed, say};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

const EDITED: &str = "crates/svc-ecs/src/api/clusters.rs";
const CRATE: &str = "svc-ecs";

pub fn run(bed: &Bed) -> Result<Outcome> {
    let root = bed.place.root;
    let target = bed.scratch.dir("target")?;
    let target = target.to_string_lossy().into_owned();
    let mut outcome = Outcome::default();
    // Crates are downloaded before anything is timed.
    cargo(root, &["fetch", "--locked"])?;
    outcome.turn(1, 1);
    say(format_args!("a clean release build; this takes minutes"));
    let begun = Instant::now();
    cargo(root, &["build", "--release", "--locked", "-p", "longshore", "--target-dir", &target])?;
    outcome.add("release build of longshore, clean", "time", "s", OURS, begun.elapsed().as_secs_f64());

    let check = ["check", "--locked", "-p", CRATE, "--target-dir", &target];
    cargo(root, &check)?;
    let edited = Edited::new(root.join(EDITED))?;
    for number in 1..=bed.turns {
        outcome.turn(number, bed.turns);
        edited.change(number)?;
        let begun = Instant::now();
        cargo(root, &check)?;
        outcome.add("cargo check after a one-line edit", "time", "s", OURS, begun.elapsed().as_secs_f64());
    }
    outcome.remark(format!("the edit is a line added to {EDITED}; the check is of {CRATE}"));
    Ok(outcome)
}

/// A source file that is as it was when this is gone.
struct Edited {
    path: PathBuf,
    text: String,
}

impl Edited {
    fn new(path: PathBuf) -> Result<Self> {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Self { path, text })
    }

    fn change(&self, number: u32) -> Result<()> {
        let text = format!("{}\n#[allow(dead_code)]\nconst EDIT: u32 = {number};\n", self.text);
        fs::write(&self.path, text).with_context(|| format!("cannot write {}", self.path.display()))
    }
}

impl Drop for Edited {
    fn drop(&mut self) {
        if let Err(error) = fs::write(&self.path, &self.text) {
            say(format_args!("{} could not be put back: {error}", self.path.display()));
        }
    }
}
