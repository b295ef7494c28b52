//! Builds the shim for the engine to embed.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    static_program::build("shim", &["runtime"], "LONGSHORE_SHIM");
}
