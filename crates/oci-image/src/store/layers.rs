//! Layers on disk, who uses them, and who is making them.

use super::{Inner, read_json};
use crate::unpack::unpack_layer;
use crate::{Digest, ImageError};
use base::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// What `layer.json` says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct LayerRecord {
    pub diff_id: Digest,
    /// Bytes of its files.
    pub file_bytes: u64,
    pub entries: u64,
    /// The boot of the machine during which it was unpacked.
    pub boot_id: String,
}

/// Layers in use or being made by this process.
#[derive(Default)]
pub(super) struct LayerTable {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    pins: HashMap<Digest, usize>,
    /// One at a time makes or removes a layer.
    makers: HashMap<Digest, Weak<tokio::sync::Mutex<()>>>,
}

/// Keeps layers from being collected, until dropped.
pub(super) struct Pins {
    layers: Vec<Digest>,
    state: Arc<Mutex<State>>,
}

impl std::fmt::Debug for Pins {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(&self.layers).finish()
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl LayerTable {
    pub fn pin(&self, layers: &[Digest]) -> Arc<Pins> {
        let mut state = lock(&self.state);
        for layer in layers {
            *state.pins.entry(layer.clone()).or_default() += 1;
        }
        Arc::new(Pins { layers: layers.to_vec(), state: self.state.clone() })
    }

    pub fn any_pinned(&self) -> bool {
        !lock(&self.state).pins.is_empty()
    }

    pub fn pinned_with_prefix(&self, hex_prefix: &str) -> bool {
        lock(&self.state).pins.keys().any(|d| d.hex().starts_with(hex_prefix))
    }

    /// The lock under which `layer` is made.
    pub fn maker(&self, layer: &Digest) -> Arc<tokio::sync::Mutex<()>> {
        let mut state = lock(&self.state);
        if let Some(maker) = state.makers.get(layer).and_then(Weak::upgrade) {
            return maker;
        }
        state.makers.retain(|_, maker| maker.strong_count() > 0);
        let maker = Arc::new(tokio::sync::Mutex::new(()));
        state.makers.insert(layer.clone(), Arc::downgrade(&maker));
        maker
    }

    /// Run `remove` unless the layer is in use; nobody can begin to use it meanwhile.
    pub fn if_unpinned<T>(&self, layer: &Digest, remove: impl FnOnce() -> T) -> Option<T> {
        let state = lock(&self.state);
        (!state.pins.contains_key(layer)).then(remove)
    }
}

impl Drop for Pins {
    fn drop(&mut self) {
        let mut state = lock(&self.state);
        for layer in &self.layers {
            if let Some(count) = state.pins.get_mut(layer) {
                *count -= 1;
                if *count == 0 {
                    state.pins.remove(layer);
                }
            }
        }
    }
}

impl Inner {
    pub(super) fn layer_path(&self, diff_id: &Digest) -> PathBuf {
        self.path("layers", diff_id.hex())
    }

    /// The directory to stack, if the layer is here.
    pub(super) fn layer_root(&self, diff_id: &Digest) -> Option<PathBuf> {
        let root = self.layer_path(diff_id).join("root");
        root.is_dir().then_some(root)
    }

    /// Unpack the blob at `blob` as layer `diff_id`, and remove the blob: unpacked once, it is not needed again. Blocking.
    pub(super) fn add_layer(&self, blob: &Path, diff_id: &Digest) -> Result<(), ImageError> {
        let temporary = self.temporary();
        let result = self.unpack_into(&temporary, blob, diff_id);
        if result.is_err() {
            let _ = fs::remove_dir_all(&temporary);
        }
        result?;
        let _ = fs::remove_file(blob);
        Ok(())
    }

    fn unpack_into(&self, temporary: &Path, blob: &Path, diff_id: &Digest) -> Result<(), ImageError> {
        let root = temporary.join("root");
        fs::create_dir_all(&root).map_err(|e| ImageError::io("make the directory", &root, e))?;
        // Archives need not list their root; a container's root must be passable for all.
        fs::set_permissions(&root, std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .map_err(|e| ImageError::io("set the mode of", &root, e))?;
        let file = fs::File::open(blob).map_err(|e| ImageError::io("open", blob, e))?;
        let report = unpack_layer(file, &root, &self.options.limits)?;
        if let Some(actual) = report.diff_id.filter(|d| d != diff_id) {
            return Err(ImageError::DigestMismatch {
                what: "the unpacked layer".to_owned(),
                expected: diff_id.clone(),
                actual,
            });
        }
        let record = LayerRecord {
            diff_id: diff_id.clone(),
            file_bytes: report.file_bytes,
            entries: report.entries,
            boot_id: self.boot_id.clone(),
        };
        self.write_json(&temporary.join("layer.json"), &record)?;
        let target = self.layer_path(diff_id);
        if target.exists() {
            // Only a directory without `root` can be here: what an interrupted removal left.
            fs::remove_dir_all(&target).map_err(|e| ImageError::io("remove", &target, e))?;
        }
        fs::rename(temporary, &target).map_err(|e| ImageError::io("move into place", &target, e))
    }

    /// Write everything to the disk, then mark `layers` durable. Blocking, and possibly slow.
    pub(super) fn make_durable(&self, layers: &[Digest]) -> Result<(), ImageError> {
        let waiting: Vec<PathBuf> =
            layers.iter().map(|l| self.layer_path(l)).filter(|l| l.is_dir() && !l.join("durable").exists()).collect();
        if waiting.is_empty() {
            return Ok(());
        }
        let directory = fs::File::open(&self.directory).map_err(|e| ImageError::io("open", &self.directory, e))?;
        rustix::fs::syncfs(&directory).map_err(|e| ImageError::io("sync", &self.directory, e.into()))?;
        for layer in waiting {
            let marker = layer.join("durable");
            fs::write(&marker, b"").map_err(|e| ImageError::io("write", &marker, e))?;
        }
        Ok(())
    }

    /// Remove layers that a crash of the machine may have left incomplete.
    pub(super) fn discard_untrusted_layers(&self) -> Result<(), ImageError> {
        for (path, record) in self.layers_on_disk()? {
            let trusted = record.is_some_and(|r| r.boot_id == self.boot_id || path.join("durable").exists())
                && path.join("root").is_dir();
            if !trusted {
                self.discard(&path)?;
            }
        }
        Ok(())
    }

    /// Every directory in `layers`, with what its record says.
    pub(super) fn layers_on_disk(&self) -> Result<Vec<(PathBuf, Option<LayerRecord>)>, ImageError> {
        let folder = self.directory.join("layers");
        let entries = fs::read_dir(&folder).map_err(|e| ImageError::io("list", &folder, e))?;
        let mut layers = Vec::new();
        for entry in entries {
            let path = entry.map_err(|e| ImageError::io("list", &folder, e))?.path();
            layers.push((path.clone(), read_json(&path.join("layer.json"))));
        }
        Ok(layers)
    }

    /// Remove a layer: out of sight by one rename, then piece by piece.
    pub(super) fn discard(&self, path: &Path) -> Result<(), ImageError> {
        let temporary = self.temporary();
        fs::rename(path, &temporary).map_err(|e| ImageError::io("remove", path, e))?;
        fs::remove_dir_all(&temporary).map_err(|e| ImageError::io("remove", temporary, e))
    }

    pub(super) fn touch(&self, diff_id: &Digest) {
        let now = self.clock.now().as_ms().to_string();
        // Only the order of collection depends on it.
        let _ = fs::write(self.layer_path(diff_id).join("last-used-ms"), now);
    }

    pub(super) fn last_used(&self, path: &Path) -> Timestamp {
        let text = fs::read_to_string(path.join("last-used-ms")).unwrap_or_default();
        Timestamp::from_ms(text.trim().parse().unwrap_or(0))
    }
}
