//! The positive control: an unpacker that believes what it reads. For it `host` is the root of the file system, so that
//! its escapes stay in the test's own directory.

use crate::generate::{Entry, Layer};
use std::path::{Component, Path, PathBuf};
use tar::EntryType;

pub fn unpack(layer: &Layer, root: &Path, host: &Path) {
    for entry in &layer.entries {
        // Most fail: the file is there already, its parent is not.
        let _ = apply(entry, root, host);
    }
}

/// As the kernel would resolve it, but never above `host`.
fn resolve(base: &Path, path: &str, host: &Path) -> PathBuf {
    let mut at = if path.starts_with('/') { host.to_owned() } else { base.to_owned() };
    for component in Path::new(path).components() {
        match component {
            Component::Normal(name) => at.push(name),
            Component::ParentDir if at != host => {
                at.pop();
            }
            _ => {}
        }
        for _ in 0..8 {
            let Ok(target) = std::fs::read_link(&at) else { break };
            let parent = at.parent().unwrap_or(host).to_owned();
            at = lexical(&parent, &target, host);
        }
    }
    at
}

fn lexical(base: &Path, target: &Path, host: &Path) -> PathBuf {
    let mut at = if target.is_absolute() { host.to_owned() } else { base.to_owned() };
    for component in target.components() {
        match component {
            Component::Normal(name) => at.push(name),
            Component::ParentDir if at != host => {
                at.pop();
            }
            _ => {}
        }
    }
    at
}

fn apply(entry: &Entry, root: &Path, host: &Path) -> std::io::Result<()> {
    let target = resolve(root, &entry.name, host);
    if !target.starts_with(host) || target == host {
        return Ok(());
    }
    match entry.kind {
        EntryType::Directory => std::fs::create_dir_all(target),
        EntryType::Symlink => std::os::unix::fs::symlink(&entry.link, target),
        EntryType::Link => std::fs::hard_link(resolve(root, &entry.link, host), target),
        EntryType::Regular | EntryType::Continuous => {
            if let Some(parent) = target.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(target, &entry.data)
        }
        _ => Ok(()),
    }
}
