//! Manifests and indexes of both families, OCI and Docker schema 2.

use crate::limits::{MAX_LAYERS, MAX_MANIFEST_BYTES};
use crate::{Digest, ImageError, media_type};
use oci_spec::image as spec;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What a manifest says of a piece of content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    pub media_type: String,
    pub digest: Digest,
    /// Bytes.
    pub size: u64,
}

/// Operating system and processor, in Go's names: `linux`, `amd64`, `v8`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Platform {
    pub os: String,
    pub architecture: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
}

impl Platform {
    /// The platform this program was built for.
    pub fn current() -> Self {
        let architecture = match std::env::consts::ARCH {
            "x86_64" => "amd64",
            "aarch64" => "arm64",
            other => other,
        };
        Self { os: "linux".to_owned(), architecture: architecture.to_owned(), variant: None }
    }

    /// Whether an image for `self` runs where `wanted` is wanted.
    pub fn matches(&self, wanted: &Self) -> bool {
        self.os == wanted.os
            && self.architecture == wanted.architecture
            && (wanted.variant.is_none() || self.variant.is_none() || self.variant == wanted.variant)
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.os, self.architecture)?;
        self.variant.iter().try_for_each(|v| write!(f, "/{v}"))
    }
}

/// The manifest of one image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageManifest {
    pub media_type: String,
    pub config: Descriptor,
    /// The base layer first.
    pub layers: Vec<Descriptor>,
    /// The manifest this one refers to (signatures and other attachments).
    pub subject: Option<Descriptor>,
    pub artifact_type: Option<String>,
    pub annotations: BTreeMap<String, String>,
}

/// One image of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexEntry {
    pub descriptor: Descriptor,
    pub platform: Option<Platform>,
}

/// An OCI index or Docker manifest list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageIndex {
    pub media_type: String,
    pub manifests: Vec<IndexEntry>,
    pub subject: Option<Descriptor>,
    pub artifact_type: Option<String>,
    pub annotations: BTreeMap<String, String>,
}

/// What a tag or a manifest digest leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manifest {
    Image(ImageManifest),
    Index(ImageIndex),
}

#[derive(Deserialize)]
struct Probe {
    #[serde(rename = "schemaVersion")]
    schema_version: Option<u32>,
    #[serde(rename = "mediaType")]
    media_type: Option<String>,
    manifests: Option<serde::de::IgnoredAny>,
    layers: Option<serde::de::IgnoredAny>,
    config: Option<serde::de::IgnoredAny>,
}

impl Manifest {
    /// Parse `bytes`, sent as `content_type` (parameters after `;` are ignored).
    ///
    /// A document whose own `mediaType` contradicts `content_type`, or that is an image and an index at once
    /// (CVE-2021-41190), is refused.
    pub fn parse(bytes: &[u8], content_type: Option<&str>) -> Result<Self, ImageError> {
        if bytes.len() as u64 > MAX_MANIFEST_BYTES {
            return Err(ImageError::TooLarge {
                what: "the manifest".to_owned(),
                limit: MAX_MANIFEST_BYTES,
                unit: "bytes",
            });
        }
        let invalid = |reason: String| ImageError::invalid("manifest", reason);
        let probe: Probe = serde_json::from_slice(bytes).map_err(|e| invalid(e.to_string()))?;
        match probe.schema_version {
            Some(2) => {}
            Some(1) => return Err(ImageError::UnsupportedMediaType { what: "the manifest (Docker schema 1 is long deprecated: rebuild and push the image with a current client)".to_owned(), media_type: "application/vnd.docker.distribution.manifest.v1+json".to_owned() }),
            other => return Err(invalid(format!("schemaVersion must be 2, not {}", other.map_or("absent".to_owned(), |v| v.to_string())))),
        }
        let sent = content_type
            .map(|t| t.split(';').next().unwrap_or_default().trim())
            .filter(|t| !t.is_empty() && *t != "application/json" && *t != "application/octet-stream");
        if let (Some(sent), Some(own)) = (sent, &probe.media_type)
            && sent != own
        {
            return Err(invalid(format!("it was sent as {sent} but calls itself {own}")));
        }
        if probe.manifests.is_some() && (probe.layers.is_some() || probe.config.is_some()) {
            return Err(invalid(
                "it has manifests as well as layers or config: it must be either an index or an image".to_owned(),
            ));
        }
        let media_type = match (sent, probe.media_type) {
            (Some(sent), _) => sent.to_owned(),
            (None, Some(own)) => own,
            (None, None) if probe.manifests.is_some() => media_type::OCI_INDEX.to_owned(),
            (None, None) => media_type::OCI_MANIFEST.to_owned(),
        };
        if media_type::is_index(&media_type) {
            let index = spec::ImageIndex::from_reader(bytes).map_err(|e| invalid(e.to_string()))?;
            let entry = |d: &spec::Descriptor| -> Result<IndexEntry, ImageError> {
                let platform = d.platform().as_ref().map(|p| Platform {
                    os: p.os().to_string(),
                    architecture: p.architecture().to_string(),
                    variant: p.variant().clone(),
                });
                Ok(IndexEntry { descriptor: descriptor(d)?, platform })
            };
            let manifests = index.manifests().iter().map(entry).collect::<Result<_, _>>()?;
            let subject = index.subject().as_ref().map(descriptor).transpose()?;
            let artifact_type = index.artifact_type().as_ref().map(ToString::to_string);
            let annotations = index.annotations().clone().unwrap_or_default().into_iter().collect();
            Ok(Self::Index(ImageIndex { media_type, manifests, subject, artifact_type, annotations }))
        } else if media_type::is_image_manifest(&media_type) {
            let image = spec::ImageManifest::from_reader(bytes).map_err(|e| invalid(e.to_string()))?;
            if image.layers().len() > MAX_LAYERS {
                return Err(ImageError::TooLarge {
                    what: "the image".to_owned(),
                    limit: MAX_LAYERS as u64,
                    unit: "layers",
                });
            }
            let layers = image.layers().iter().map(descriptor).collect::<Result<_, _>>()?;
            let subject = image.subject().as_ref().map(descriptor).transpose()?;
            let artifact_type = image.artifact_type().as_ref().map(ToString::to_string);
            let annotations = image.annotations().clone().unwrap_or_default().into_iter().collect();
            Ok(Self::Image(ImageManifest {
                media_type,
                config: descriptor(image.config())?,
                layers,
                subject,
                artifact_type,
                annotations,
            }))
        } else {
            Err(ImageError::UnsupportedMediaType { what: "the manifest".to_owned(), media_type })
        }
    }

    pub fn media_type(&self) -> &str {
        match self {
            Self::Image(image) => &image.media_type,
            Self::Index(index) => &index.media_type,
        }
    }

    /// The manifest this one refers to.
    pub fn subject(&self) -> Option<&Descriptor> {
        match self {
            Self::Image(image) => image.subject.as_ref(),
            Self::Index(index) => index.subject.as_ref(),
        }
    }
}

impl ImageIndex {
    /// The image for `wanted`; entries without a platform (attachments) are passed over.
    pub fn select(&self, wanted: &Platform) -> Result<&Descriptor, ImageError> {
        let found = self.manifests.iter().find(|m| m.platform.as_ref().is_some_and(|p| p.matches(wanted)));
        found.map(|m| &m.descriptor).ok_or_else(|| {
            let available: Vec<String> =
                self.manifests.iter().filter_map(|m| m.platform.as_ref()).map(ToString::to_string).collect();
            let available = if available.is_empty() { "none".to_owned() } else { available.join(", ") };
            ImageError::NoMatchingPlatform { what: "the index".to_owned(), wanted: wanted.to_string(), available }
        })
    }
}

fn descriptor(d: &spec::Descriptor) -> Result<Descriptor, ImageError> {
    Ok(Descriptor { media_type: d.media_type().to_string(), digest: d.digest().to_string().parse()?, size: d.size() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(c: &str) -> String {
        format!("sha256:{}", c.repeat(64))
    }

    #[test]
    fn docker_list_selects_this_platform() {
        let list = format!(
            r#"{{"schemaVersion":2,"mediaType":"{}","manifests":[
            {{"mediaType":"{m}","size":5,"digest":"{}","platform":{{"architecture":"arm64","os":"linux","variant":"v8"}}}},
            {{"mediaType":"{m}","size":6,"digest":"{}","platform":{{"architecture":"amd64","os":"linux"}}}}]}}"#,
            media_type::DOCKER_MANIFEST_LIST,
            digest("a"),
            digest("b"),
            m = media_type::DOCKER_MANIFEST
        );
        let Manifest::Index(index) = Manifest::parse(list.as_bytes(), Some("application/json")).unwrap() else {
            panic!("not an index")
        };
        let platform = |a: &str| Platform { os: "linux".into(), architecture: a.into(), variant: None };
        assert_eq!(index.select(&platform("amd64")).unwrap().size, 6);
        assert_eq!(index.select(&platform("arm64")).unwrap().size, 5);
        let refused = index.select(&platform("riscv64")).unwrap_err().to_string();
        assert!(refused.contains("linux/arm64/v8, linux/amd64"), "{refused}");
    }

    #[test]
    fn contradictions_are_refused() {
        let descriptor = format!(r#"{{"mediaType":"application/x","size":1,"digest":"{}"}}"#, digest("a"));
        let image =
            |mt: &str, d: &str| format!(r#"{{"schemaVersion":2,"mediaType":"{mt}","config":{d},"layers":[{d}]}}"#);
        assert!(
            Manifest::parse(image(media_type::OCI_MANIFEST, &descriptor).as_bytes(), Some(media_type::OCI_MANIFEST))
                .is_ok()
        );
        assert!(
            Manifest::parse(image(media_type::OCI_MANIFEST, &descriptor).as_bytes(), Some(media_type::DOCKER_MANIFEST))
                .is_err()
        );
        assert!(Manifest::parse(image("text/html", &descriptor).as_bytes(), None).is_err());
        for hostile in ["sha256:../../../../etc/passwd", "sha512:abc", "sha256:AB", ""] {
            let d = format!(r#"{{"mediaType":"application/x","size":1,"digest":"{hostile}"}}"#);
            assert!(Manifest::parse(image(media_type::OCI_MANIFEST, &d).as_bytes(), None).is_err(), "{hostile}");
        }
        let both = format!(r#"{{"schemaVersion":2,"config":{descriptor},"layers":[],"manifests":[]}}"#);
        assert!(Manifest::parse(both.as_bytes(), None).is_err());
        assert!(Manifest::parse(b"{\"schemaVersion\":1}", None).is_err());
        assert!(Manifest::parse(&vec![b' '; MAX_MANIFEST_BYTES as usize + 1], None).is_err());
        assert!(Manifest::parse("[".repeat(200_000).as_bytes(), None).is_err());
    }
}
