//! P10: one IAM decision. The comparison is a program of its own workspace, since it builds Cedar.

use super::outcome::{OURS, Outcome};
use super::process::cargo;
use super::{Bed, say};
use anyhow::{Context, Result};
use serde_json::Value;

pub fn run(bed: &Bed) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let dir = bed.bench_dir().join("iam-decision");
    let target = bed.place.target_dir().join("bench");
    let target = target.to_string_lossy();
    say(format_args!("building iam-decision for release"));
    cargo(&dir, &["build", "--release", "--locked", "--target-dir", &target])?;
    for number in 1..=bed.turns {
        outcome.turn(number, bed.turns);
        let printed = cargo(&dir, &["run", "--release", "--locked", "--quiet", "--target-dir", &target])?;
        let turn: Value = serde_json::from_str(&printed).context("iam-decision prints JSON")?;
        for (name, side) in [("iam-policy", OURS), ("cedar", "cedar"), ("bare string match", "floor: bare strings")] {
            for what in ["p50", "p99", "p99.9"] {
                let value = turn[name][what].as_f64().with_context(|| format!("no {what} of {name} in {turn}"))?;
                outcome.add("decision over 20 policies", what, "µs", side, value / 1000.0);
            }
        }
        if number == 1 {
            outcome.peer("cedar-policy", turn["cedar version"].as_str().unwrap_or_default());
        }
    }
    Ok(outcome)
}
