//! Bringing images onto the node.

use super::{Image, ImageStore, Inner, PullPolicy, blocking, read_json};
use crate::client::Auth;
use crate::limits::{MAX_CONFIG_BYTES, PARALLEL_DOWNLOADS};
use crate::manifest::{Descriptor, ImageManifest};
use crate::{Digest, ImageConfig, ImageError, Manifest, Platform, Reference, media_type};
use futures::{StreamExt, TryStreamExt, stream};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What a reference led to.
#[derive(Serialize, Deserialize)]
struct ReferenceRecord {
    reference: String,
    digest: Digest,
    manifest_digest: Digest,
}

/// An image resolved to its manifest and configuration, both verified.
struct Resolved {
    digest: Digest,
    manifest_digest: Digest,
    manifest: ImageManifest,
    config: ImageConfig,
}

impl ImageStore {
    /// Make the image `reference` names ready on this node: download what is missing, in parallel and verified, and unpack it.
    ///
    /// Pulls of the same layer at the same time share one download. Dropping the future stops the download; what has arrived is
    /// kept and resumed by the next pull.
    pub async fn pull(&self, reference: &Reference, auth: &Auth, policy: PullPolicy) -> Result<Image, ImageError> {
        if policy != PullPolicy::Always {
            if let Some(image) = self.present(reference).await? {
                return Ok(image);
            }
            if policy == PullPolicy::Never {
                return Err(ImageError::NotPresent { reference: reference.to_string() });
            }
        }
        let resolved = self.resolve(reference, auth).await?;
        // From here on no collection takes the layers that are there, or come, from under us.
        let pins = self.inner.layers.pin(&resolved.config.diff_ids);
        let layers = resolved.manifest.layers.iter().cloned().zip(resolved.config.diff_ids.iter().cloned());
        let jobs = stream::iter(layers.map(|(descriptor, diff_id)| self.layer(reference, auth, descriptor, diff_id)));
        jobs.buffer_unordered(PARALLEL_DOWNLOADS).try_collect::<Vec<()>>().await?;
        let record = ReferenceRecord {
            reference: reference.to_string(),
            digest: resolved.digest.clone(),
            manifest_digest: resolved.manifest_digest.clone(),
        };
        let inner = self.inner.clone();
        let diff_ids = resolved.config.diff_ids.clone();
        let layer_dirs = blocking(move || {
            inner.write_json(&inner.reference_path(&record.reference), &record)?;
            inner
                .layer_dirs(&diff_ids)
                .ok_or_else(|| ImageError::invalid("image store", "a layer vanished while its image was being pulled"))
        })
        .await?;
        self.sync_in_background(resolved.config.diff_ids.clone());
        Ok(Image {
            digest: resolved.digest,
            manifest_digest: resolved.manifest_digest,
            config: resolved.config,
            layer_dirs,
            _pins: pins,
        })
    }

    /// The image, if the reference was pulled before and all of it is still here.
    pub async fn present(&self, reference: &Reference) -> Result<Option<Image>, ImageError> {
        let inner = self.inner.clone();
        let reference = reference.clone();
        blocking(move || {
            let digests = match read_json::<ReferenceRecord>(&inner.reference_path(&reference.to_string())) {
                Some(record) if record.reference == reference.to_string() => (record.digest, record.manifest_digest),
                _ => return Ok(None),
            };
            let Some(Manifest::Image(manifest)) =
                inner.read_blob(&digests.1).and_then(|b| Manifest::parse(&b, None).ok())
            else {
                return Ok(None);
            };
            let Some(config) = inner.read_blob(&manifest.config.digest).and_then(|b| ImageConfig::parse(&b).ok())
            else {
                return Ok(None);
            };
            let pins = inner.layers.pin(&config.diff_ids);
            let Some(layer_dirs) = inner.layer_dirs(&config.diff_ids) else { return Ok(None) };
            Ok(Some(Image { digest: digests.0, manifest_digest: digests.1, config, layer_dirs, _pins: pins }))
        })
        .await
    }

    async fn resolve(&self, reference: &Reference, auth: &Auth) -> Result<Resolved, ImageError> {
        let client = &self.inner.client;
        let fetched = client.manifest(reference, auth).await?;
        let digest = fetched.digest.clone();
        let (manifest_digest, bytes, manifest) = match fetched.manifest {
            Manifest::Image(manifest) => (fetched.digest, fetched.bytes, manifest),
            Manifest::Index(index) => {
                let chosen = index.select(&Platform::current())?;
                let fetched = client.manifest(&reference.with_digest(chosen.digest.clone()), auth).await?;
                match fetched.manifest {
                    Manifest::Image(manifest) => (fetched.digest, fetched.bytes, manifest),
                    Manifest::Index(_) => {
                        return Err(ImageError::invalid(
                            reference.to_string(),
                            "its index leads to another index for this platform",
                        ));
                    }
                }
            }
        };
        if !matches!(manifest.config.media_type.as_str(), media_type::OCI_CONFIG | media_type::DOCKER_CONFIG) {
            return Err(ImageError::UnsupportedMediaType {
                what: format!("the configuration of {reference} (it is no container image)"),
                media_type: manifest.config.media_type.clone(),
            });
        }
        let inner = self.inner.clone();
        let config_digest = manifest.config.digest.clone();
        let config_bytes = match blocking(move || Ok(inner.read_blob(&config_digest))).await? {
            Some(bytes) => bytes.into(),
            None => client.small_blob(reference, &manifest.config, auth, MAX_CONFIG_BYTES).await?,
        };
        let config = ImageConfig::parse(&config_bytes)?;
        if config.diff_ids.len() != manifest.layers.len() {
            return Err(ImageError::invalid(
                reference.to_string(),
                format!(
                    "its manifest has {} layers, its configuration {}",
                    manifest.layers.len(),
                    config.diff_ids.len()
                ),
            ));
        }
        let here = Platform::current();
        if !config.platform().matches(&here) {
            return Err(ImageError::NoMatchingPlatform {
                what: reference.to_string(),
                wanted: here.to_string(),
                available: config.platform().to_string(),
            });
        }
        let inner = self.inner.clone();
        let (digest_of_manifest, config_digest) = (manifest_digest.clone(), manifest.config.digest.clone());
        blocking(move || {
            inner.write_blob(&digest_of_manifest, &bytes)?;
            inner.write_blob(&config_digest, &config_bytes)
        })
        .await?;
        Ok(Resolved { digest, manifest_digest, manifest, config })
    }

    /// Make one layer be there.
    async fn layer(
        &self,
        reference: &Reference,
        auth: &Auth,
        descriptor: Descriptor,
        diff_id: Digest,
    ) -> Result<(), ImageError> {
        let inner = self.inner.clone();
        let guard = inner.layers.maker(&diff_id).lock_owned().await;
        if inner.layer_root(&diff_id).is_some() {
            inner.touch(&diff_id);
            return Ok(());
        }
        if media_type::is_foreign_layer(&descriptor.media_type) {
            return Err(ImageError::UnsupportedMediaType {
                what: format!(
                    "layer {} of {reference} (layers outside the registry are not fetched)",
                    descriptor.digest
                ),
                media_type: descriptor.media_type,
            });
        }
        // Two layers may share content but not a name here: the maker's lock is per diff_id.
        let blob = inner.path("ingest", &format!("{}-{}", descriptor.digest.hex(), &diff_id.hex()[..16]));
        inner.client.download_blob(reference, &descriptor, auth, &blob).await?;
        blocking(move || {
            // Unpacking goes on to its end even if nobody waits any more, and keeps the others waiting.
            let _guard = guard;
            let result = inner.add_layer(&blob, &diff_id);
            match &result {
                Ok(()) => inner.touch(&diff_id),
                // What was downloaded is what the registry has: trying again would end the same way, except on a full disk.
                Err(ImageError::DiskFull { .. }) => {}
                Err(_) => drop(std::fs::remove_file(&blob)),
            }
            result
        })
        .await
    }

    fn sync_in_background(&self, layers: Vec<Digest>) {
        let inner = self.inner.clone();
        tokio::task::spawn_blocking(move || {
            if let Err(error) = inner.make_durable(&layers) {
                // Without the mark the layers are unpacked again after the machine restarts; nothing else depends on it.
                tracing::warn!(%error, "layers could not be synced");
            }
        });
    }
}

impl Inner {
    fn reference_path(&self, reference: &str) -> PathBuf {
        self.path("references", &format!("{}.json", Digest::of(reference.as_bytes()).hex()))
    }

    /// Directories of the layers, the top first, if all are here.
    fn layer_dirs(&self, diff_ids: &[Digest]) -> Option<Vec<PathBuf>> {
        diff_ids.iter().rev().map(|d| self.layer_root(d)).collect()
    }
}
