//! Seeds in a size that CI can afford, and proof that what is broken is noticed.

use std::process::Output;

fn sim(arguments: &[&str]) -> Output {
    // Built by cargo for this test.
    #[allow(clippy::disallowed_methods)]
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sim"));
    command.args(arguments).output().unwrap()
}

fn passes(arguments: &[&str]) {
    let output = sim(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn no_promise_is_broken_under_any_seed() {
    passes(&["--seed", "1", "--seeds", "16"]);
}

#[test]
fn the_same_seed_gives_the_same_trace() {
    passes(&["--seed", "100000", "--seeds", "3", "--twice"]);
}

/// Every one of `seeds` seeds would be too much to ask: a break shows only where it is drawn upon.
fn is_noticed(broken: &str, rules: &[&str]) {
    let output = sim(&["--broken", broken, "--seed", "1", "--seeds", "6"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success(), "nothing was noticed");
    assert!(rules.iter().any(|rule| said.contains(&format!("VIOLATION {rule}"))), "{said}");
}

#[test]
fn a_disk_that_loses_what_it_acknowledged_is_noticed() {
    is_noticed("loses-acknowledged", &["an acknowledged commit lasts"]);
}

#[test]
fn a_store_that_validates_nothing_is_noticed() {
    is_noticed(
        "validates-nothing",
        &[
            "an address has one interface",
            "a node's load is its tasks'",
            "addresses are",
            "a subnet counts",
            "the index of live tasks",
            "a task never goes backwards",
            "an interface in use",
            "a live task has its interface",
            "a token makes once",
        ],
    );
}

#[test]
fn a_node_that_restarts_a_stopped_task_is_noticed() {
    is_noticed("restarts-stopped", &["what runs is what should", "two containers never have one address"]);
}

#[test]
fn a_node_that_lies_about_stops_is_noticed() {
    is_noticed("lies-about-stops", &["an address is not taken from what runs"]);
}
