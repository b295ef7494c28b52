//! Builds the attacking program.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    static_program::build("attacker", &[], "LONGSHORE_ATTACKER");
}
