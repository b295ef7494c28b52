//! Leases and collection.

use super::{Image, ImageStore, Inner, blocking, read_json};
use crate::{Digest, ImageError, Manifest};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use std::sync::PoisonError;

/// What a container uses; kept on disk, because containers outlive this process.
#[derive(Serialize, Deserialize)]
struct LeaseRecord {
    id: String,
    manifest_digest: Digest,
    layers: Vec<Digest>,
}

/// What a collection did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GcReport {
    pub layers_removed: u64,
    /// Bytes of the files in removed layers.
    pub bytes_removed: u64,
    /// Bytes of the files in layers that stay.
    pub bytes_kept: u64,
}

impl ImageStore {
    /// Note on disk that `id` (a container) uses the image, until [`Self::release`]. Repeating it replaces what was noted.
    pub async fn lease(&self, id: &str, image: &Image) -> Result<(), ImageError> {
        let inner = self.inner.clone();
        let record = LeaseRecord {
            id: id.to_owned(),
            manifest_digest: image.manifest_digest.clone(),
            layers: image.config.diff_ids.clone(),
        };
        blocking(move || {
            let _guard = inner.lease_lock.lock().unwrap_or_else(PoisonError::into_inner);
            inner.write_json(&inner.lease_path(&record.id), &record)
        })
        .await
    }

    /// End the lease of `id`; no lease is no error.
    pub async fn release(&self, id: &str) -> Result<(), ImageError> {
        let path = self.inner.lease_path(id);
        blocking(move || match fs::remove_file(&path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(ImageError::io("remove", path, e)),
            _ => Ok(()),
        })
        .await
    }

    /// Who holds leases: an agent that comes back releases those whose containers are gone.
    pub async fn leases(&self) -> Result<Vec<String>, ImageError> {
        let inner = self.inner.clone();
        blocking(move || Ok(inner.lease_records()?.into_iter().map(|l| l.id).collect())).await
    }

    /// Remove layers that no lease and no living [`Image`] holds, the longest unused first, until the files of what stays are
    /// no more than `max_bytes` (0 removes all that is unused); and downloads that nobody finished.
    pub async fn gc(&self, max_bytes: u64) -> Result<GcReport, ImageError> {
        let inner = self.inner.clone();
        blocking(move || inner.collect(max_bytes)).await
    }
}

impl Inner {
    fn lease_path(&self, id: &str) -> PathBuf {
        self.path("leases", &format!("{}.json", Digest::of(id.as_bytes()).hex()))
    }

    fn lease_records(&self) -> Result<Vec<LeaseRecord>, ImageError> {
        let folder = self.directory.join("leases");
        let mut records = Vec::new();
        for entry in fs::read_dir(&folder).map_err(|e| ImageError::io("list", &folder, e))? {
            let path = entry.map_err(|e| ImageError::io("list", &folder, e))?.path();
            let bytes = match fs::read(&path) {
                // Released just now.
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
                other => other.map_err(|e| ImageError::io("read", &path, e))?,
            };
            // A lease that can not be read might protect anything: nothing is collected until someone has looked.
            records.push(
                serde_json::from_slice(&bytes)
                    .map_err(|e| ImageError::invalid(format!("lease {}", path.display()), e))?,
            );
        }
        Ok(records)
    }

    fn collect(&self, max_bytes: u64) -> Result<GcReport, ImageError> {
        let guard = self.lease_lock.lock().unwrap_or_else(PoisonError::into_inner);
        let leases = self.lease_records()?;
        let leased: HashSet<&Digest> = leases.iter().flat_map(|l| &l.layers).collect();
        let mut report = GcReport::default();
        let mut candidates = Vec::new();
        for (path, record) in self.layers_on_disk()? {
            let Some(record) = record else { continue };
            report.bytes_kept += record.file_bytes;
            if !leased.contains(&record.diff_id) {
                candidates.push((self.last_used(&path), path, record));
            }
        }
        candidates.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        let mut removed = Vec::new();
        for (_, path, record) in candidates {
            if report.bytes_kept <= max_bytes && max_bytes > 0 {
                break;
            }
            // The rename happens under the lock that pulls take to begin using a layer; the slow part after it.
            let temporary = self.temporary();
            match self.layers.if_unpinned(&record.diff_id, || fs::rename(&path, &temporary)) {
                None => continue,
                Some(result) => result.map_err(|e| ImageError::io("remove", &path, e))?,
            }
            removed.push(temporary);
            report.layers_removed += 1;
            report.bytes_removed += record.file_bytes;
            report.bytes_kept -= record.file_bytes;
        }
        drop(guard);
        for temporary in removed {
            fs::remove_dir_all(&temporary).map_err(|e| ImageError::io("remove", &temporary, e))?;
        }
        self.collect_downloads()?;
        self.collect_references(&leases)?;
        Ok(report)
    }

    /// Downloads of layers nobody is pulling now.
    fn collect_downloads(&self) -> Result<(), ImageError> {
        let folder = self.directory.join("ingest");
        for entry in fs::read_dir(&folder).map_err(|e| ImageError::io("list", &folder, e))? {
            let path = entry.map_err(|e| ImageError::io("list", &folder, e))?.path();
            let diff_id =
                path.file_name().and_then(|n| n.to_str()).and_then(|n| n.split_once('-')).map(|(_, d)| d.to_owned());
            let in_use = diff_id.is_some_and(|d| self.layers.pinned_with_prefix(&d));
            if !in_use {
                fs::remove_file(&path).map_err(|e| ImageError::io("remove", &path, e))?;
            }
        }
        Ok(())
    }

    /// References whose layers are gone, and manifests and configurations nothing leads to.
    fn collect_references(&self, leases: &[LeaseRecord]) -> Result<(), ImageError> {
        #[derive(Deserialize)]
        struct Named {
            manifest_digest: Digest,
        }
        let mut keep: HashSet<Digest> = HashSet::new();
        let mut keep_image = |manifest_digest: &Digest, needs_layers: bool| -> bool {
            let Some(Manifest::Image(manifest)) =
                self.read_blob(manifest_digest).and_then(|b| Manifest::parse(&b, None).ok())
            else {
                return false;
            };
            let config = self.read_blob(&manifest.config.digest).and_then(|b| crate::ImageConfig::parse(&b).ok());
            let whole = config.is_some_and(|c| c.diff_ids.iter().all(|d| self.layer_root(d).is_some()));
            if whole || !needs_layers {
                keep.insert(manifest_digest.clone());
                keep.insert(manifest.config.digest);
            }
            whole || !needs_layers
        };
        for lease in leases {
            keep_image(&lease.manifest_digest, false);
        }
        let folder = self.directory.join("references");
        for entry in fs::read_dir(&folder).map_err(|e| ImageError::io("list", &folder, e))? {
            let path = entry.map_err(|e| ImageError::io("list", &folder, e))?.path();
            let kept = read_json::<Named>(&path).is_some_and(|r| keep_image(&r.manifest_digest, true));
            if !kept {
                fs::remove_file(&path).map_err(|e| ImageError::io("remove", &path, e))?;
            }
        }
        if self.layers.any_pinned() {
            // A pull under way has written blobs no reference leads to yet.
            return Ok(());
        }
        let folder = self.directory.join("blobs/sha256");
        for entry in fs::read_dir(&folder).map_err(|e| ImageError::io("list", &folder, e))? {
            let entry = entry.map_err(|e| ImageError::io("list", &folder, e))?;
            let name = format!("sha256:{}", entry.file_name().to_string_lossy());
            if name.parse::<Digest>().is_ok_and(|d| !keep.contains(&d)) {
                fs::remove_file(entry.path()).map_err(|e| ImageError::io("remove", entry.path(), e))?;
            }
        }
        Ok(())
    }
}
