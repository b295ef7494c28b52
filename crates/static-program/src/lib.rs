//! For build scripts: builds a program of this workspace as a static, non-PIE binary, for another crate to embed.
//!
//! A nested cargo with a target directory of its own, so that it waits for no lock of the outer one; it shares the outer
//! one's job slots through the environment. The directory is the same for all profiles: the program is always optimised,
//! and built once.

use std::env;
use std::path::{Path, PathBuf};

// Cargo says which cargo to run.
#[allow(clippy::disallowed_methods)]
fn cargo() -> std::process::Command {
    std::process::Command::new(env::var_os("CARGO").expect("cargo sets CARGO"))
}

/// Builds `package` and tells cargo to set `variable` to the program's path while it compiles the embedding crate.
/// Panics with the reason when it cannot, as build scripts do.
pub fn build(package: &str, features: &[&str], variable: &str) {
    let manifest_dir = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let workspace = manifest_dir.parent().and_then(Path::parent).expect("crates are two below the workspace");
    let target = env::var("TARGET").expect("cargo sets TARGET");
    for changed in ["src", "Cargo.toml"] {
        println!("cargo::rerun-if-changed={}", workspace.join("crates").join(package).join(changed).display());
    }
    assert!(
        target.ends_with("-linux-gnu"),
        "Longshore runs on Linux with glibc (x86_64 or aarch64); target {target} is not supported"
    );
    let target_dir = target_dir().join("static-programs");
    let mut build = cargo();
    build
        .current_dir(workspace)
        .args(["build", "--package", package, "--bin", package, "--release", "--locked"])
        // Naming the target keeps the flags below away from build scripts and procedural macros.
        .args(["--target", &target])
        .arg("--target-dir")
        .arg(&target_dir)
        // Flags of the outer build (instrumentation, lints) are not meant for the program.
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
    if !features.is_empty() {
        build.arg("--features").arg(features.join(","));
    }
    let status = build.status().expect("cargo can be run");
    assert!(status.success(), "building {package} failed: {status}");
    let program = target_dir.join(&target).join("release").join(package);
    println!("cargo::rustc-env={variable}={}", program.display());
}

/// The outer cargo's target directory: `OUT_DIR` is `TARGET_DIR/PROFILE/build/PACKAGE-HASH/out`, with the target's
/// name before the profile when one was asked for.
fn target_dir() -> PathBuf {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let profile_dir = out.ancestors().nth(3).expect("OUT_DIR lies below the target directory");
    let dir = profile_dir.parent().unwrap_or(profile_dir);
    if dir.ends_with(env::var("TARGET").unwrap_or_default()) {
        dir.parent().unwrap_or(dir).to_owned()
    } else {
        dir.to_owned()
    }
}
