//! Builds the shim as a static, non-PIE binary for the engine to embed.
//!
//! A nested cargo with a target directory of its own, so that it waits for no lock of the outer one; it shares the
//! outer one's job slots through the environment.

use std::env;
use std::path::{Path, PathBuf};
// Cargo says which cargo to run.
#[allow(clippy::disallowed_methods)]
fn cargo() -> std::process::Command {
    std::process::Command::new(env::var_os("CARGO").expect("cargo sets CARGO"))
}

fn main() {
    let engine = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let workspace = engine.parent().and_then(Path::parent).expect("crates/engine is two below the workspace");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let target = env::var("TARGET").expect("cargo sets TARGET");
    for changed in ["crates/shim/src", "crates/shim/Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={}", workspace.join(changed).display());
    }
    println!("cargo::rerun-if-changed=build.rs");
    assert!(
        target.ends_with("-linux-gnu"),
        "the engine runs on Linux with glibc (x86_64 or aarch64); target {target} is not supported"
    );

    let target_dir = out.join("shim-target");
    let mut build = cargo();
    build
        .current_dir(workspace)
        .args(["build", "--package", "shim", "--bin", "shim", "--features", "runtime", "--release", "--locked"])
        // Naming the target keeps the flags below away from build scripts and procedural macros.
        .args(["--target", &target])
        .arg("--target-dir")
        .arg(&target_dir)
        // Flags of the outer build (instrumentation, lints) are not meant for the shim.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .env_remove("RUSTC_WRAPPER")
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_BUILD_TARGET_DIR")
        .env("RUSTFLAGS", "-C target-feature=+crt-static -C relocation-model=static")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
        .env("CARGO_PROFILE_RELEASE_PANIC", "abort")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_INCREMENTAL", "false");
    let status = build.status().expect("cargo can be run");
    assert!(status.success(), "building the shim failed: {status}");
    let shim = target_dir.join(&target).join("release/shim");
    println!("cargo::rustc-env=LONGSHORE_SHIM={}", shim.display());
}
