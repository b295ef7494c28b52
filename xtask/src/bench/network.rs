//! P12: from interface to interface through security groups. `vpc-net`'s example `throughput` makes the networks and the
//! load, lets its sides take turns, and prints one object of JSON as its last line: `medians` of each side and `ratios`
//! between sides, each by figure.

use super::outcome::{OURS, Outcome};
use super::process::{cargo, command, output};
use super::{Bed, say};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

const EXAMPLE: &str = "crates/vpc-net/examples/throughput.rs";
const WORK: &str = "interface to interface";
/// What the example calls its sides, and what they are called here.
const SIDES: [(&str, &str); 4] = [
    ("groups", OURS),
    ("bare", "floor: bare veth"),
    ("bare_default", "bare veth, defaults"),
    ("routed", "routed, no rules"),
];

pub fn run(bed: &Bed) -> Result<Outcome> {
    let root = bed.place.root;
    if !root.join(EXAMPLE).exists() {
        bail!("{EXAMPLE} is not there, and it is what measures the network: nothing was run");
    }
    say(format_args!("building the example throughput for release"));
    cargo(root, &["build", "--release", "--locked", "-p", "vpc-net", "--example", "throughput"])?;
    let mut outcome = Outcome::default();
    outcome.missing("docker's bridge", "the example measures bare veth pairs, not docker");
    outcome.turn(1, 1);
    let mut example = command(bed.place.target_dir().join("release/examples/throughput"));
    let printed = output(example.env("LONGSHORE_ROUNDS", bed.turns.to_string()))?;
    let last = printed.lines().last().unwrap_or_default();
    let told: Value = serde_json::from_str(last).with_context(|| format!("the last line is no JSON: '{last}'"))?;
    take(&mut outcome, &told)?;
    outcome.remark(format!("medians of {} rounds in which the sides took turns", told["rounds"]));
    Ok(outcome)
}

fn take(outcome: &mut Outcome, told: &Value) -> Result<()> {
    for (name, side) in SIDES {
        let medians = object(told, "medians", name)?;
        for (figure, value) in medians {
            let value = value.as_f64().with_context(|| format!("{figure} of {name} is no number: {value}"))?;
            let (what, unit) = named(figure);
            outcome.add(WORK, &what, unit, side, value);
        }
    }
    for ratio in ["groups_to_bare", "groups_to_bare_default", "routed_to_bare"] {
        let figures = object(told, "ratios", ratio)?.iter().map(|(figure, value)| format!("{figure} {value}"));
        outcome.remark(format!("{ratio}, median of the rounds' ratios: {}", figures.collect::<Vec<_>>().join(", ")));
    }
    Ok(())
}

fn object<'a>(told: &'a Value, of: &str, name: &str) -> Result<&'a Map<String, Value>> {
    told[of][name].as_object().with_context(|| format!("the example's JSON has no {of}.{name}: {told}"))
}

/// `streams_1_gbit_s` is `streams 1` in Gbit/s.
fn named(figure: &str) -> (String, &'static str) {
    let units = [("_gbit_s", "Gbit/s"), ("_us", "µs"), ("_ms", "ms"), ("_per_s", "1/s")];
    let found = units.iter().find_map(|(ending, unit)| figure.strip_suffix(ending).map(|rest| (rest, *unit)));
    let (rest, unit) = found.unwrap_or((figure, "as named"));
    (rest.replace('_', " "), unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_the_example_prints_is_taken() {
        let figures = json!({ "streams_1_gbit_s": 10.0 });
        let medians = json!({ "groups": figures, "bare": figures, "bare_default": figures, "routed": figures });
        let ratios = json!({ "groups_to_bare": figures, "groups_to_bare_default": figures, "routed_to_bare": figures });
        let mut outcome = Outcome::default();
        take(&mut outcome, &json!({ "medians": medians, "ratios": ratios })).unwrap();
        let figure = &outcome.to_json()["figures"][0];
        assert_eq!((&figure["what"], &figure["unit"]), (&json!("streams 1"), &json!("Gbit/s")));
        assert!(take(&mut outcome, &json!({ "medians": {} })).is_err());
    }
}
