//! Builds the program that the demo's image contains.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    static_program::build("demo-app", &[], "LONGSHORE_DEMO_APP");
}
