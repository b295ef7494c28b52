//! Every package that is linked in must be under a licence that fits Apache-2.0, as its manifest says.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::Path;

/// SPDX identifiers of licences that a work under Apache-2.0 may include. Another one is a decision: a line here, with the
/// reason in the commit.
const FITTING: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

pub fn check(root: &Path, problems: &mut Vec<String>) -> Result<usize> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    // Of this machine's platform only: those of others are not downloaded.
    let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    // A developer's tool asks the developer's cargo.
    #[allow(clippy::disallowed_methods)]
    let output = std::process::Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &platform])
        .current_dir(root)
        .output()
        .context("cannot run cargo metadata")?;
    if !output.status.success() {
        bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata answered no JSON")?;
    let packages = metadata["packages"].as_array().context("cargo metadata lists no packages")?;
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        if !fits(licence) {
            problems.push(format!(
                "{} {}: the licence '{licence}' is not one that fits (xtask/src/licences.rs)",
                package["name"].as_str().unwrap_or_default(),
                package["version"].as_str().unwrap_or_default()
            ));
        }
    }
    Ok(packages.len())
}

/// Whether an SPDX expression of `OR`, `AND` and brackets leaves a choice that fits; `/` is the old form of `OR`.
fn fits(expression: &str) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    matches!(any(&mut rest), Some(true)) && rest.is_empty()
}

/// `None`: not an expression.
fn any(rest: &mut &[&str]) -> Option<bool> {
    let mut fits = all(rest)?;
    while let Some(("OR", after)) = rest.split_first().map(|(word, after)| (*word, after)) {
        *rest = after;
        fits |= all(rest)?;
    }
    Some(fits)
}

fn all(rest: &mut &[&str]) -> Option<bool> {
    let mut fits = one(rest)?;
    while let Some(("AND", after)) = rest.split_first().map(|(word, after)| (*word, after)) {
        *rest = after;
        fits &= one(rest)?;
    }
    Some(fits)
}

fn one(rest: &mut &[&str]) -> Option<bool> {
    match **rest {
        ["(", ref inner @ ..] => {
            *rest = inner;
            let fits = any(rest)?;
            let (close, after) = rest.split_first()?;
            *rest = after;
            (*close == ")").then_some(fits)
        }
        [name, "WITH", exception, ref after @ ..] => {
            *rest = after;
            Some(FITTING.contains(&format!("{name} WITH {exception}").as_str()))
        }
        [name, ref after @ ..] => {
            *rest = after;
            Some(FITTING.contains(&name))
        }
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_choice_that_fits_is_enough_and_a_part_that_does_not_is_too_much() {
        for good in [
            "MIT",
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "GPL-2.0 OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR MPL-2.0",
        ] {
            assert!(fits(good), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "MPL-2.0", "(MIT", "MIT OR", "MIT)", "Apache-2.0 WITH x"] {
            assert!(!fits(bad), "{bad}");
        }
    }
}
