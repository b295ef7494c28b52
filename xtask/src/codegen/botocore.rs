//! The service models: JSON files inside a pinned botocore wheel.

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    version: String,
    /// Of the wheel, hexadecimal.
    sha256: String,
}

pub struct Models {
    wheel: zip::ZipArchive<File>,
}

impl Models {
    /// Opens the wheel in `cache`, downloading it first when it is not there.
    pub fn open(pin: &Pin, cache: &Path) -> Result<Self> {
        let path = cache.join(format!("botocore-{}-py3-none-any.whl", pin.version));
        if !path.exists() {
            download(pin, cache)?;
        }
        let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
        let found = hex::encode(Sha256::digest(&bytes));
        if found != pin.sha256 {
            bail!(
                "{} has sha256 {found}, xtask/operations.toml pins {}; delete the file to download it again",
                path.display(),
                pin.sha256
            );
        }
        Ok(Self { wheel: zip::ZipArchive::new(File::open(&path)?).context("open the wheel")? })
    }

    /// The newest version of a service's model.
    pub fn service_model(&mut self, service: &str) -> Result<serde_json::Value> {
        let prefix = format!("botocore/data/{service}/");
        let name = self
            .wheel
            .file_names()
            .filter_map(Result::ok)
            .filter(|name| name.starts_with(&prefix) && name.ends_with("/service-2.json.gz"))
            .max()
            .with_context(|| format!("botocore has no model of '{service}'"))?
            .into_owned();
        let mut text = String::new();
        GzDecoder::new(self.wheel.by_name(&name)?).read_to_string(&mut text).with_context(|| name.clone())?;
        serde_json::from_str(&text).with_context(|| name)
    }
}

fn download(pin: &Pin, cache: &Path) -> Result<()> {
    fs::create_dir_all(cache)?;
    let destination: PathBuf = cache.to_owned();
    eprintln!("downloading botocore {} into {}", pin.version, destination.display());
    // A developer's tool: pip honours the machine's own index and proxy settings.
    #[allow(clippy::disallowed_methods)]
    let status = std::process::Command::new("python3")
        .args([
            "-m",
            "pip",
            "download",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--only-binary=:all:",
            "--dest",
        ])
        .arg(&destination)
        .arg(format!("botocore=={}", pin.version))
        .status()
        .context("start python3 -m pip: codegen needs Python 3 with pip")?;
    if !status.success() {
        bail!("pip could not download botocore=={}", pin.version);
    }
    Ok(())
}
