//! What the tests need on the machine: Debian packages and a Python virtual environment. Each is skipped when it is
//! there already.

use super::step::{Step, is_stamped};
use super::{Part, Place};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// For every part: codegen and the black-box suites run Python.
const PACKAGES: &[&str] = &["python3", "python3-venv", "ca-certificates"];

/// For the black-box suites: the clients that drive Longshore. `awscli` is version 2 of the AWS CLI, which alone has
/// `aws logs tail`; `nftables` shows what a test left behind.
const BLACKBOX_PACKAGES: &[&str] = &[
    "awscli",
    "conmon",
    "containernetworking-plugins",
    "curl",
    "docker.io",
    "dpkg-dev",
    "nftables",
    "podman",
    "runc",
    "skopeo",
];

/// Packages that not every Debian release has: installed where they exist. In Debian 13 docker's command line moved out of
/// `docker.io`.
const OPTIONAL_BLACKBOX_PACKAGES: &[&str] = &["docker-cli"];

pub fn venv_bin(place: &Place) -> PathBuf {
    place.cache.join("venv/bin")
}

pub fn run(place: &Place, part: Part, logs: &Path) -> Result<()> {
    let mut wanted = PACKAGES.to_vec();
    let mut optional: &[&str] = &[];
    if part.blackbox() {
        wanted.extend(BLACKBOX_PACKAGES);
        optional = OPTIONAL_BLACKBOX_PACKAGES;
    }
    install_packages(&wanted, optional, logs)?;
    create_venv(place, logs)
}

/// Installs the packages that are missing; `optional` ones only where the release has them.
pub fn install_packages(wanted: &[&str], optional: &[&str], logs: &Path) -> Result<()> {
    let mut absent: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if !absent.is_empty() {
        if succeeds("id", &["-u"]).is_none_or(|uid| uid.trim() != "0") {
            bail!("these Debian packages are missing, and only root can install them: {}", absent.join(" "));
        }
        apt("package index", &["update"]).run(logs)?;
    }
    absent.extend(optional.iter().filter(|package| !is_installed(package) && has_candidate(package)));
    if absent.is_empty() {
        println!("== Debian packages: present");
        return Ok(());
    }
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(&absent);
    apt("Debian packages", &install).run(logs).map(|_| ())
}

fn apt(name: &'static str, arguments: &[&str]) -> Step {
    let mut all = vec!["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
    all.extend(arguments);
    // A run level of 1 keeps packages from starting their daemons: the suites start their own.
    Step::new(name, "apt-get", &all).env("DEBIAN_FRONTEND", "noninteractive").env("RUNLEVEL", "1")
}

fn is_installed(package: &str) -> bool {
    succeeds("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

fn has_candidate(package: &str) -> bool {
    succeeds("apt-cache", &["policy", package])
        .is_some_and(|text| text.contains("Candidate: ") && !text.contains("Candidate: (none)"))
}

/// The standard output of a program that ran and exited with 0.
fn succeeds(program: &str, arguments: &[&str]) -> Option<String> {
    // A developer's tool asks Debian's own programs about the machine.
    #[allow(clippy::disallowed_methods)]
    let output = std::process::Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn create_venv(place: &Place, logs: &Path) -> Result<()> {
    let requirements = place.root.join("tests/requirements.txt");
    let text = fs::read(&requirements).with_context(|| format!("cannot read {}", requirements.display()))?;
    let venv = place.cache.join("venv");
    let stamp = venv.join("requirements.sha256");
    let digest = hex::encode(Sha256::digest(&text));
    if is_stamped(&stamp, &digest) && venv.join("bin/python3").exists() {
        println!("== Python environment: up to date");
        return Ok(());
    }
    let venv_text = venv.to_string_lossy();
    // Debian's own Python: it is the one that python3-venv belongs to.
    let python = if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" };
    Step::new("virtual environment", python, &["-m", "venv", "--clear", &venv_text]).run(logs)?;
    let requirements = requirements.to_string_lossy();
    Step::new(
        "Python packages",
        &venv.join("bin/python3").to_string_lossy(),
        &["-m", "pip", "install", "--disable-pip-version-check", "--requirement", &requirements],
    )
    .run(logs)?;
    fs::write(&stamp, digest).with_context(|| format!("cannot write {}", stamp.display()))
}
