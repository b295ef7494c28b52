//! Image configurations.

use crate::limits::MAX_LAYERS;
use crate::{Digest, ImageError, Platform};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// What an image says of the containers made of it: the parts of the OCI and Docker configuration a runtime acts on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageConfig {
    /// `Entrypoint`: prepended to the command.
    pub entrypoint: Vec<String>,
    /// `Cmd`.
    pub command: Vec<String>,
    /// `Env`, as `NAME=value`.
    pub environment: Vec<String>,
    /// `User`: a name or id, optionally `:group`; empty means root.
    pub user: String,
    /// `WorkingDir`; empty means `/`.
    pub working_directory: String,
    /// `ExposedPorts`, as `80/tcp`.
    pub exposed_ports: Vec<String>,
    /// `Volumes`.
    pub volumes: Vec<String>,
    /// `StopSignal`, as a name or a number; absent means SIGTERM.
    pub stop_signal: Option<String>,
    /// `Healthcheck`, Docker's extension.
    pub health_check: Option<HealthCheck>,
    pub labels: BTreeMap<String, String>,
    pub os: String,
    pub architecture: String,
    pub variant: Option<String>,
    /// Digests of the uncompressed layers, the base first.
    pub diff_ids: Vec<Digest>,
}

/// Docker's `Healthcheck`; durations in nanoseconds, 0 meaning the default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct HealthCheck {
    /// `["NONE"]`, `["CMD", …]` or `["CMD-SHELL", text]`; empty inherits.
    #[serde(deserialize_with = "null_is_default")]
    pub test: Vec<String>,
    #[serde(rename = "Interval")]
    pub interval_ns: i64,
    #[serde(rename = "Timeout")]
    pub timeout_ns: i64,
    #[serde(rename = "StartPeriod")]
    pub start_period_ns: i64,
    pub retries: i64,
}

fn null_is_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(d: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(d)?.unwrap_or_default())
}

/// The document as registries keep it. Docker writes null where the specification says absent.
#[derive(Deserialize, Serialize)]
pub(crate) struct Document {
    pub architecture: String,
    pub os: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    #[serde(default, deserialize_with = "null_is_default")]
    pub config: Section,
    pub rootfs: RootFs,
}

#[derive(Deserialize, Serialize, Default)]
#[serde(rename_all = "PascalCase", default)]
pub(crate) struct Section {
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "Vec::is_empty")]
    pub entrypoint: Vec<String>,
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "Vec::is_empty")]
    pub cmd: Vec<String>,
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "Vec::is_empty")]
    pub env: Vec<String>,
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "String::is_empty")]
    pub user: String,
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "String::is_empty")]
    pub working_dir: String,
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub exposed_ports: BTreeMap<String, serde_json::Value>,
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub volumes: BTreeMap<String, serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_signal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub healthcheck: Option<HealthCheck>,
    #[serde(deserialize_with = "null_is_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct RootFs {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default, deserialize_with = "null_is_default")]
    pub diff_ids: Vec<Digest>,
}

impl ImageConfig {
    /// Parse the bytes of a configuration.
    pub fn parse(bytes: &[u8]) -> Result<Self, ImageError> {
        let document: Document =
            serde_json::from_slice(bytes).map_err(|e| ImageError::invalid("image configuration", e))?;
        if document.rootfs.kind != "layers" {
            return Err(ImageError::invalid(
                "image configuration",
                format!("rootfs.type must be \"layers\", not {:?}", document.rootfs.kind),
            ));
        }
        if document.rootfs.diff_ids.len() > MAX_LAYERS {
            return Err(ImageError::TooLarge {
                what: "the image".to_owned(),
                limit: MAX_LAYERS as u64,
                unit: "layers",
            });
        }
        let c = document.config;
        Ok(Self {
            entrypoint: c.entrypoint,
            command: c.cmd,
            environment: c.env,
            user: c.user,
            working_directory: c.working_dir,
            exposed_ports: c.exposed_ports.into_keys().collect(),
            volumes: c.volumes.into_keys().collect(),
            stop_signal: c.stop_signal.filter(|s| !s.is_empty()),
            health_check: c.healthcheck,
            labels: c.labels,
            os: document.os,
            architecture: document.architecture,
            variant: document.variant,
            diff_ids: document.rootfs.diff_ids,
        })
    }

    pub fn platform(&self) -> Platform {
        Platform { os: self.os.clone(), architecture: self.architecture.clone(), variant: self.variant.clone() }
    }

    /// The document, in the OCI form: the same value gives the same bytes.
    pub fn to_json(&self) -> Vec<u8> {
        let empty = |names: &[String]| names.iter().map(|n| (n.clone(), serde_json::json!({}))).collect();
        let document = Document {
            architecture: self.architecture.clone(),
            os: self.os.clone(),
            variant: self.variant.clone(),
            config: Section {
                entrypoint: self.entrypoint.clone(),
                cmd: self.command.clone(),
                env: self.environment.clone(),
                user: self.user.clone(),
                working_dir: self.working_directory.clone(),
                exposed_ports: empty(&self.exposed_ports),
                volumes: empty(&self.volumes),
                stop_signal: self.stop_signal.clone(),
                healthcheck: self.health_check.clone(),
                labels: self.labels.clone(),
            },
            rootfs: RootFs { kind: "layers".to_owned(), diff_ids: self.diff_ids.clone() },
        };
        serde_json::to_vec(&document).expect("strings and maps serialize")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dockers_nulls_and_extensions() {
        let text = format!(
            r#"{{"architecture":"amd64","os":"linux","created":"2024-01-01T00:00:00Z","history":[],"config":{{"Entrypoint":null,"Cmd":["nginx"],"Env":["A=b"],
            "User":"","WorkingDir":"/srv","ExposedPorts":{{"80/tcp":{{}}}},"Volumes":null,"Labels":null,"OnBuild":null,"StopSignal":"SIGQUIT",
            "Healthcheck":{{"Test":["CMD-SHELL","true"],"Interval":5000000000,"Retries":3}}}},"rootfs":{{"type":"layers","diff_ids":["sha256:{}"]}}}}"#,
            "a".repeat(64)
        );
        let config = ImageConfig::parse(text.as_bytes()).unwrap();
        assert_eq!(
            (config.command.as_slice(), config.exposed_ports.as_slice()),
            (&["nginx".to_owned()][..], &["80/tcp".to_owned()][..])
        );
        assert_eq!(config.health_check.as_ref().map(|h| (h.interval_ns, h.retries)), Some((5_000_000_000, 3)));
        assert_eq!(ImageConfig::parse(&config.to_json()).unwrap(), config);
        assert!(
            ImageConfig::parse(
                br#"{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["sha256:../x"]}}"#
            )
            .is_err()
        );
    }
}
