//! `longshore doctor`: what this machine can enforce and what it cannot, before anything is started.

use super::listing;
use crate::data_dir::DataDir;
use anyhow::Result;
use serde::Serialize;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::ExitCode;

const DEFAULT_LISTEN: &str = "127.0.0.1:4566";
const HOSTS_FILE: &str = "/etc/hosts";
/// Below it nothing of use can be stored.
const FREE_DISK_MIN_BYTES: u64 = 1 << 30;
/// Below it a few images fill the disk.
const FREE_DISK_WANTED_BYTES: u64 = 8 << 30;

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Check {
    name: String,
    ok: bool,
    /// Without it no task can run; otherwise something is weaker or unavailable.
    required: bool,
    detail: String,
    /// Empty when there is nothing to do.
    remedy: String,
}

#[derive(Serialize)]
struct Report {
    /// Nothing that is required is missing.
    ok: bool,
    checks: Vec<Check>,
}

pub fn run(data_dir: &Path, json: bool) -> Result<ExitCode> {
    let report = report(look(data_dir));
    let text = if json { format!("{}\n", serde_json::to_string_pretty(&report)?) } else { render(&report) };
    listing::print(&text)?;
    Ok(if report.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn report(checks: Vec<Check>) -> Report {
    Report { ok: checks.iter().all(|check| check.ok || !check.required), checks }
}

fn look(data_dir: &Path) -> Vec<Check> {
    // Probing must not create the data directory.
    let existing = data_dir.ancestors().find(|path| path.is_dir()).unwrap_or(Path::new("/"));
    let network: Vec<Check> = vpc_net::doctor()
        .into_iter()
        .map(|check| Check {
            name: check.name,
            ok: check.ok,
            required: check.required,
            detail: check.detail,
            remedy: check.remedy,
        })
        .collect();
    let engine = engine::HostCapabilities::probe(existing)
        .checks
        .into_iter()
        // What the network has tried says more than what the engine has looked up.
        .filter(|check| network.iter().all(|tried| tried.name != check.name))
        .map(|check| Check {
            name: check.name.to_owned(),
            ok: check.ok,
            required: check.required,
            detail: check.detail,
            remedy: check.remedy,
        })
        .collect::<Vec<_>>();
    engine
        .into_iter()
        .chain(network)
        .chain([free_disk(data_dir, existing), listen_port(data_dir), hosts_file(Path::new(HOSTS_FILE))])
        .collect()
}

fn free_disk(data_dir: &Path, existing: &Path) -> Check {
    let name = "free disk space".to_owned();
    let remedy = format!("free some, or put the data directory elsewhere with --data-dir ({} now)", data_dir.display());
    match rustix::fs::statvfs(existing) {
        Err(error) => {
            Check { name, ok: false, required: false, detail: format!("{}: {error}", existing.display()), remedy }
        }
        Ok(found) => judge_disk(found.f_bavail.saturating_mul(found.f_frsize), name, existing, remedy),
    }
}

fn judge_disk(free_bytes: u64, name: String, existing: &Path, remedy: String) -> Check {
    let ok = free_bytes >= FREE_DISK_WANTED_BYTES;
    Check {
        name,
        ok,
        required: free_bytes < FREE_DISK_MIN_BYTES,
        detail: format!("{:.1} GiB at {}", free_bytes as f64 / (1_u64 << 30) as f64, existing.display()),
        remedy: if ok { String::new() } else { remedy },
    }
}

fn listen_port(data_dir: &Path) -> Check {
    let data_dir = DataDir::new(data_dir);
    let installed = data_dir.installation().ok().flatten().map(|installation| installation.listen);
    let default: SocketAddr = DEFAULT_LISTEN.parse().expect("an address");
    let listen = installed.unwrap_or(default);
    judge_port(listen, installed.and(data_dir.lock_owner()))
}

/// `ours`: the `longshore up` that has the port for good reason.
fn judge_port(listen: SocketAddr, ours: Option<u32>) -> Check {
    let check = |ok, detail, remedy: &str| Check {
        name: "endpoint's port".to_owned(),
        ok,
        // Another can be chosen.
        required: false,
        detail,
        remedy: remedy.to_owned(),
    };
    match (TcpListener::bind(listen), ours) {
        (Ok(_), _) => check(true, format!("{listen} is free"), ""),
        (Err(_), Some(pid)) => check(true, format!("{listen} serves: 'longshore up' runs as process {pid}"), ""),
        (Err(error), None) => check(
            false,
            format!("{listen}: {error}"),
            "end the program that listens there, or start with 'longshore up --listen 127.0.0.1:PORT'",
        ),
    }
}

fn hosts_file(path: &Path) -> Check {
    let check = |ok, detail, remedy: &str| Check {
        name: "hosts file".to_owned(),
        ok,
        required: false,
        detail,
        remedy: remedy.to_owned(),
    };
    // Opened for writing, and nothing is written.
    match std::fs::OpenOptions::new().append(true).open(path) {
        Ok(_) => {
            check(true, format!("{} can be written: load balancers' names work on this machine", path.display()), "")
        }
        Err(error) => check(
            false,
            format!("{}: {error}: load balancers' names would work inside VPCs only", path.display()),
            "make it writable, or start with 'longshore up --no-hosts-file' and use the balancer's address",
        ),
    }
}

fn render(report: &Report) -> String {
    let width = report.checks.iter().map(|check| check.name.chars().count()).max().unwrap_or(0);
    let mut text = String::new();
    for check in &report.checks {
        let sign = match (check.ok, check.required) {
            (true, _) => '✓',
            (false, true) => '✗',
            (false, false) => '!',
        };
        let padding = " ".repeat(width - check.name.chars().count());
        text.push_str(&format!("{sign} {}{padding}  {}\n", check.name, check.detail));
        if !check.ok && !check.remedy.is_empty() {
            text.push_str(&format!("  {}  → {}\n", " ".repeat(width), check.remedy));
        }
    }
    let missing = report.checks.iter().filter(|check| !check.ok && check.required).count();
    let weaker = report.checks.iter().filter(|check| !check.ok && !check.required).count();
    text.push_str(&match (missing, weaker) {
        (0, 0) => "\nEverything is there.\n".to_owned(),
        (0, weaker) => format!("\nTasks can run here; {weaker} marked ! could be better.\n"),
        (missing, _) => format!("\nTasks cannot run here before the {missing} marked ✗ are mended.\n"),
    });
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(ok: bool, required: bool) -> Check {
        Check {
            name: "thing".into(),
            ok,
            required,
            detail: "as found".into(),
            remedy: if ok { String::new() } else { "mend it".into() },
        }
    }

    #[test]
    fn only_what_is_required_fails() {
        assert!(report(vec![check(true, true), check(false, false)]).ok);
        assert!(!report(vec![check(true, true), check(false, true)]).ok);
        let text = render(&report(vec![check(true, true), check(false, false), check(false, true)]));
        assert!(text.contains("✓ thing  as found\n! thing  as found\n"), "{text}");
        assert!(text.contains("→ mend it") && text.contains("the 1 marked ✗"), "{text}");
    }

    #[test]
    fn a_port_in_use_is_told_from_our_own() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let listen = taken.local_addr().unwrap();
        let found = judge_port(listen, None);
        assert!(!found.ok && !found.required && found.remedy.contains("--listen"), "{found:?}");
        let found = judge_port(listen, Some(42));
        assert!(found.ok && found.detail.contains("42"), "{found:?}");
    }

    #[test]
    fn a_full_disk_fails_and_a_small_one_warns() {
        let judged = |free| judge_disk(free, "disk".into(), Path::new("/"), "free some".into());
        assert!(judged(100 << 30).ok);
        let small = judged(2 << 30);
        assert!(!small.ok && !small.required);
        assert!(judged(1 << 20).required);
    }

    #[test]
    fn looking_leaves_nothing_and_every_failure_has_a_remedy() {
        let dir = tempfile::tempdir().unwrap();
        let data_dir = dir.path().join("not/there/yet");
        let checks = look(&data_dir);
        assert!(checks.len() > 10);
        assert!(checks.iter().all(|check| check.ok || !check.remedy.is_empty()), "{checks:?}");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_hosts_file_that_cannot_be_written_warns() {
        let dir = tempfile::tempdir().unwrap();
        assert!(!hosts_file(&dir.path().join("none")).ok);
        let path = dir.path().join("hosts");
        std::fs::write(&path, "127.0.0.1 localhost\n").unwrap();
        assert!(hosts_file(&path).ok);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "127.0.0.1 localhost\n");
    }
}
