//! P12: from interface to interface through security groups. `vpc-net`'s example `throughput` makes the networks and the
//! load, lets its sides take turns, and prints one object of JSON as its last line: `medians` of each side and `ratios`
//! between sides, each by figure. Docker joins two containers by its bridge, and the example measures between them too.

use super::outcome::{OURS, Outcome};
use super::peers::{BUSYBOX, Docker};
use super::process::{cargo, command, output};
use super::{Bed, say};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

const EXAMPLE: &str = "crates/vpc-net/examples/throughput.rs";
const WORK: &str = "interface to interface";
/// What the example calls its sides, and what they are called here.
const SIDES: [(&str, &str); 5] = [
    ("groups", OURS),
    ("bare", "floor: bare veth"),
    ("bare_default", "bare veth, defaults"),
    ("bare_alike", "bare veth, all settings alike"),
    ("routed", "routed, no rules"),
];
const BRIDGE: &str = "docker's bridge";

pub fn run(bed: &Bed) -> Result<Outcome> {
    let root = bed.place.root;
    if !root.join(EXAMPLE).exists() {
        bail!("{EXAMPLE} is not there, and it is what measures the network: nothing was run");
    }
    say(format_args!("building the example throughput for release"));
    cargo(root, &["build", "--release", "--locked", "-p", "vpc-net", "--example", "throughput"])?;
    let mut outcome = Outcome::default();
    let mut example = command(bed.place.target_dir().join("release/examples/throughput"));
    // Holds the two containers until the example has ended.
    let docker = match Docker::with_busybox(bed).and_then(|docker| Ok((bridged(&docker)?, docker))) {
        Ok((side, docker)) => {
            outcome.peer("docker", &docker.version);
            example.env("LONGSHORE_SIDES", json!([side]).to_string());
            Some(docker)
        }
        Err(error) => {
            outcome.missing(BRIDGE, format!("{error:#}"));
            None
        }
    };
    outcome.turn(1, 1);
    let printed = output(example.env("LONGSHORE_ROUNDS", bed.turns.to_string()))?;
    let last = printed.lines().last().unwrap_or_default();
    let told: Value = serde_json::from_str(last).with_context(|| format!("the last line is no JSON: '{last}'"))?;
    drop(docker);
    take(&mut outcome, &told)?;
    outcome.remark(format!("medians of {} rounds in which the sides took turns", told["rounds"]));
    Ok(outcome)
}

/// Two containers on docker's bridge, as the example takes a side.
fn bridged(docker: &Docker) -> Result<Value> {
    let ends = ["sender", "receiver"].map(|_| -> Result<(String, String)> {
        let id = docker.run(&["run", "--detach", BUSYBOX, "sleep", "3600"])?;
        let shown = "{{.State.Pid}} {{.NetworkSettings.IPAddress}}";
        let told = docker.run(&["inspect", "--format", shown, id.trim()])?;
        let (pid, address) = told.trim().split_once(' ').with_context(|| format!("docker inspect: '{told}'"))?;
        Ok((format!("/proc/{pid}/ns/net"), address.to_owned()))
    });
    let [sender, receiver] = ends;
    let ((sender, _), (receiver, address)) = (sender?, receiver?);
    Ok(json!({ "name": BRIDGE, "sender": sender, "receiver": receiver, "address": address }))
}

fn take(outcome: &mut Outcome, told: &Value) -> Result<()> {
    let bridge = told["medians"].get(BRIDGE).map(|_| (BRIDGE, BRIDGE));
    for (name, side) in SIDES.into_iter().chain(bridge) {
        let medians = object(told, "medians", name)?;
        for (figure, value) in medians {
            let value = value.as_f64().with_context(|| format!("{figure} of {name} is no number: {value}"))?;
            let (what, unit) = named(figure);
            outcome.add(WORK, &what, unit, side, value);
        }
    }
    let to_bridge = format!("groups_to_{BRIDGE}");
    let to_bridge = bridge.map(|_| to_bridge.as_str());
    let ratios = ["groups_to_bare", "groups_to_bare_default", "groups_to_bare_alike", "routed_to_bare_alike"];
    for ratio in ratios.into_iter().chain(to_bridge) {
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
    let units = [("_gbit_s", "Gbit/s"), ("_ns", "ns"), ("_us", "µs"), ("_ms", "ms"), ("_per_s", "1/s")];
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
        let all = |names: &[&str]| names.iter().map(|name| (name.to_string(), figures.clone())).collect::<Map<_, _>>();
        let medians = all(&SIDES.map(|(name, _)| name));
        let ratios = all(&["groups_to_bare", "groups_to_bare_default", "groups_to_bare_alike", "routed_to_bare_alike"]);
        let mut outcome = Outcome::default();
        take(&mut outcome, &json!({ "medians": medians, "ratios": ratios })).unwrap();
        let figure = &outcome.to_json()["figures"][0];
        assert_eq!((&figure["what"], &figure["unit"]), (&json!("streams 1"), &json!("Gbit/s")));
        assert_eq!(figure["sides"].as_array().unwrap().len(), SIDES.len(), "docker took no part");
        assert!(take(&mut outcome, &json!({ "medians": {} })).is_err());
    }
}
