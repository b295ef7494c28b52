//! `cargo xtask codegen`: service models to Rust.

mod botocore;
mod emit_api;
mod emit_schema;
mod emit_shapes;
mod model;
mod names;
mod pattern;

use anyhow::{Context, Result, bail};
use model::Service;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail when a file on disk is not what would be written
    #[arg(long)]
    check: bool,
}

/// `xtask/operations.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Config {
    botocore: botocore::Pin,
    services: BTreeMap<String, ServiceConfig>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceConfig {
    violations: Violations,
    #[serde(default)]
    violations_of: BTreeMap<String, Violations>,
    /// By shape: values that the service documents and takes, and that its model does not name.
    #[serde(default)]
    values_of: BTreeMap<String, Vec<String>>,
    operations: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Violations {
    required: String,
    constraint: String,
    malformed: String,
}

const HEADER: &str = "// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.\n\n";

pub fn run(arguments: &Arguments) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent folder")?;
    let config_path = root.join("xtask/operations.toml");
    let text = fs::read_to_string(&config_path).with_context(|| format!("read {}", config_path.display()))?;
    let config: Config = toml::from_str(&text).with_context(|| format!("parse {}", config_path.display()))?;
    let mut models = botocore::Models::open(&config.botocore, &root.join(".xtask"))?;

    let mut stale: Vec<PathBuf> = Vec::new();
    for (name, service_config) in &config.services {
        let service = Service::load(name, service_config, models.service_model(name)?)?;
        let folder = root.join(format!("crates/api-{name}/src/generated"));
        let mut files = BTreeMap::new();
        files.insert("mod.rs", emit_api::module(&service));
        files.insert("api.rs", emit_api::handlers(&service));
        files.insert("operations.rs", emit_schema::operations(&service, service_config));
        files.insert("schema.rs", emit_schema::shapes(&service)?);
        files.insert("shapes.rs", emit_shapes::structures(&service));
        files.insert("values.rs", emit_shapes::values(&service));
        for (file, source) in files {
            let source = format!("{HEADER}{source}");
            // The tables stay one shape a paragraph: formatted they are four times as long, and no easier to read.
            let wanted = if file == "schema.rs" {
                source
            } else {
                rustfmt(root, &source).with_context(|| format!("{name}/{file}"))?
            };
            let path = folder.join(file);
            if fs::read_to_string(&path).is_ok_and(|found| found == wanted) {
                continue;
            }
            if arguments.check {
                stale.push(path);
            } else {
                fs::create_dir_all(&folder)?;
                fs::write(&path, wanted).with_context(|| format!("write {}", path.display()))?;
            }
        }
        eprintln!(
            "{name}: {} operations built, {} recognised by name; {} structures",
            service.operations.len(),
            service.not_built.len(),
            service.structures().count(),
        );
        for (shape, pattern, reason) in emit_schema::patterns_not_checked(&service) {
            eprintln!("  pattern of {shape} is not checked ({reason}): {pattern}");
        }
    }
    if !stale.is_empty() {
        let list: Vec<String> = stale.iter().map(|path| format!("  {}", path.display())).collect();
        bail!("generated code is out of date; run `cargo xtask codegen`:\n{}", list.join("\n"));
    }
    Ok(())
}

/// The toolchain's own formatter, so that `cargo fmt` finds nothing to change.
fn rustfmt(root: &Path, source: &str) -> Result<String> {
    use std::io::Write;
    use std::process::{Command, Stdio};
    // A developer's tool: rustfmt comes with the toolchain that runs this.
    #[allow(clippy::disallowed_methods)]
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        // Where it looks for rustfmt.toml.
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("start rustfmt: is the rustfmt component installed (rustup component add rustfmt)?")?;
    let mut input = child.stdin.take().context("rustfmt's input")?;
    let source = source.to_owned();
    let writer = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| anyhow::anyhow!("writing to rustfmt panicked"))??;
    if !output.status.success() {
        bail!("rustfmt refused the generated code");
    }
    Ok(String::from_utf8(output.stdout)?)
}
