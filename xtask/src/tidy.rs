//! Checks that no compiler makes: crate edges, licences, sleeps in tests, paths of a machine, large files.

use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Past this many lines a file is asked whether it is two.
const FILE_LINES_ASKED: usize = 600;

/// Which of our crates each crate may depend on. A crate that is not listed fails the check. A new edge is a commit of
/// its own, with its reason. `svc-*` never depends on `svc-*`; the data plane (`vpc-net`, `engine`, `shim`, `lb-proxy`,
/// `oci-image`, `agent`) never depends on `svc-*`.
const EDGES: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("aws-wire", &["base"]),
    ("aws-sigv4-verify", &["base"]),
    ("api-sts", &["base", "aws-wire"]),
    ("api-iam", &["base", "aws-wire"]),
    ("api-ec2", &["base", "aws-wire"]),
    ("api-elbv2", &["base", "aws-wire"]),
    ("api-ecs", &["base", "aws-wire"]),
    ("api-ecr", &["base", "aws-wire"]),
    ("api-logs", &["base", "aws-wire"]),
    ("api-cloudtrail", &["base", "aws-wire"]),
    ("api-ssm", &["base", "aws-wire"]),
    ("api-secretsmanager", &["base", "aws-wire"]),
    ("store", &["base"]),
    ("store-disk", &["base", "store"]),
    ("sealed", &["base", "store"]),
    ("kernel", &["base", "aws-wire", "store"]),
    ("agent-proto", &["base"]),
    ("lb-core", &["base"]),
    ("iam-policy", &[]),
    // It reads descriptions: what asks about the network asks through the API.
    ("reach", &["api-ec2"]),
    ("ports", &["base", "store", "kernel", "agent-proto"]),
    ("svc-iam", &["base", "aws-wire", "store", "kernel", "ports", "sealed", "api-sts", "api-iam", "iam-policy"]),
    ("svc-ec2", &["base", "aws-wire", "store", "kernel", "ports", "agent-proto", "api-ec2"]),
    ("svc-elb", &["base", "aws-wire", "store", "kernel", "ports", "lb-core", "agent-proto", "api-elbv2"]),
    ("svc-ecr", &["base", "aws-wire", "store", "kernel", "ports", "iam-policy", "api-ecr", "oci-registry"]),
    ("svc-logs", &["base", "aws-wire", "store", "kernel", "ports", "api-logs"]),
    ("svc-ssm", &["base", "aws-wire", "store", "kernel", "sealed", "api-ssm"]),
    (
        "svc-secretsmanager",
        &["base", "aws-wire", "store", "kernel", "ports", "sealed", "iam-policy", "api-secretsmanager"],
    ),
    ("svc-ecs", &["base", "aws-wire", "aws-sigv4-verify", "store", "kernel", "ports", "agent-proto", "api-ecs"]),
    ("svc-cloudtrail", &["base", "aws-wire", "store", "kernel", "audit", "api-cloudtrail"]),
    ("oci-image", &["base"]),
    ("vpc-net", &["base", "agent-proto"]),
    ("shim", &[]),
    ("engine", &["base", "shim"]),
    ("oci-registry", &["base", "oci-image"]),
    ("lb-proxy", &["base", "lb-core"]),
    (
        "agent",
        &[
            "base",
            "aws-wire",
            "aws-sigv4-verify",
            "api-ecs",
            "api-ecr",
            "api-logs",
            "agent-proto",
            "oci-image",
            "vpc-net",
            "engine",
        ],
    ),
    ("audit", &["base"]),
    ("gateway", &["base", "aws-wire", "aws-sigv4-verify", "audit", "store", "kernel", "ports"]),
    (
        "wiring",
        &[
            "base",
            "aws-wire",
            "store",
            "store-disk",
            "kernel",
            "iam-policy",
            "audit",
            "ports",
            "gateway",
            "oci-registry",
            "svc-iam",
            "svc-ec2",
            "svc-elb",
            "svc-ecr",
            "svc-logs",
            "svc-ssm",
            "svc-secretsmanager",
            "sealed",
            "svc-ecs",
            "svc-cloudtrail",
            "api-cloudtrail",
            "api-sts",
            "api-iam",
            "api-ec2",
            "api-elbv2",
            "api-ecs",
            "api-ecr",
            "api-logs",
            "api-ssm",
            "api-secretsmanager",
        ],
    ),
    (
        "longshore",
        &[
            "base",
            "aws-wire",
            "aws-sigv4-verify",
            "api-sts",
            "api-iam",
            "api-ec2",
            "api-elbv2",
            "api-ecs",
            "api-ecr",
            "api-logs",
            "audit",
            "reach",
            "wiring",
            "agent",
            "lb-proxy",
            "lb-core",
            "engine",
            "vpc-net",
            "oci-image",
        ],
    ),
    // Tests of what wiring puts together, so it knows the services too.
    (
        "sim",
        &[
            "base",
            "aws-wire",
            "store",
            "kernel",
            "ports",
            "agent-proto",
            "lb-core",
            "sealed",
            "api-iam",
            "api-ec2",
            "api-elbv2",
            "api-ecs",
            "svc-iam",
            "svc-ec2",
            "svc-elb",
            "svc-ecs",
        ],
    ),
    ("demo-app", &[]),
    ("attacker", &[]),
    ("containment", &[]),
    ("static-program", &[]),
    ("xtask", &[]),
    // Load and floors for `cargo xtask bench`; it writes with the store itself to measure it.
    ("bench-programs", &["base", "aws-sigv4-verify", "store", "store-disk"]),
];

pub fn run(root: &Path) -> Result<()> {
    let mut problems = Vec::new();
    check_edges(root, &mut problems)?;
    let packages = crate::licences::check(root, &mut problems)?;
    let mut files = Vec::new();
    for dir in ["bench", "crates", "xtask", "tests"] {
        rust_files(&root.join(dir), &mut files)?;
    }
    let mut large = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let shown = file.strip_prefix(root).unwrap_or(file).display().to_string();
        if shown.contains("/generated") {
            continue;
        }
        let lines = text.lines().count();
        if lines > FILE_LINES_ASKED {
            large.push((lines, shown.clone()));
        }
        check_text(&shown, &text, &mut problems);
    }
    large.sort_by(|a, b| b.cmp(a));
    for (lines, file) in large {
        println!("warning: {file} has {lines} lines: is it still one thing?");
    }
    if problems.is_empty() {
        println!("tidy: {} files and the licences of {packages} packages, no problems", files.len());
        return Ok(());
    }
    bail!("tidy found {} problem(s):\n  {}", problems.len(), problems.join("\n  "))
}

fn check_edges(root: &Path, problems: &mut Vec<String>) -> Result<()> {
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        EDGES.iter().map(|(name, deps)| (*name, deps.iter().copied().collect())).collect();
    let mut manifests: Vec<PathBuf> = fs::read_dir(root.join("crates"))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path().join("Cargo.toml")))
        .filter(|path| path.exists())
        .collect();
    manifests.extend(["xtask/Cargo.toml", "bench/programs/Cargo.toml"].map(|path| root.join(path)));
    for manifest in manifests {
        let parsed: toml::Table = fs::read_to_string(&manifest)?.parse()?;
        let name = parsed["package"]["name"].as_str().context("a package has no name")?.to_owned();
        let Some(allowed_deps) = allowed.get(name.as_str()) else {
            problems.push(format!("crate {name} has no line in xtask/src/tidy.rs: say what it may depend on"));
            continue;
        };
        let Some(deps) = parsed.get("dependencies").and_then(|deps| deps.as_table()) else { continue };
        for dep in deps.keys() {
            if allowed.contains_key(dep.as_str()) && !allowed_deps.contains(dep.as_str()) {
                problems.push(format!("{name} → {dep} is not an allowed edge (xtask/src/tidy.rs)"));
            }
        }
    }
    Ok(())
}

fn check_text(file: &str, text: &str, problems: &mut Vec<String>) {
    for (number, line) in text.lines().enumerate() {
        let place = format!("{file}:{}", number + 1);
        let code = line.split("//").next().unwrap_or_default();
        // Written in two parts so that this file passes its own check.
        for banned in [concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")] {
            let alone = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == banned);
            if alone(line) {
                problems.push(format!("{place}: {banned}: finish it, or write down what is missing"));
            }
        }
        if file.contains("/plan/") {
            for banned in ["SystemClock", "OsRng", "std::fs", "tokio::", ".await"] {
                if code.contains(banned) {
                    problems.push(format!("{place}: {banned} in a planner: planners are pure"));
                }
            }
        }
    }
}

fn rust_files(dir: &Path, out: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(dir) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target") {
                rust_files(&path, out)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
    Ok(())
}
