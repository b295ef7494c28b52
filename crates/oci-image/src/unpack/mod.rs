//! Applying layer archives.
//!
//! Layers come from strangers. One is unpacked below a descriptor of its own directory, and every path of it is resolved by the
//! kernel with `RESOLVE_BENEATH`: an entry that leads outside, through `..` or through a symbolic link, is refused and with it the
//! whole layer. Decisions where the specification leaves room:
//!
//! * A leading `/` is taken as the layer's root, as docker and containerd do (buildpacks write such names).
//! * Symbolic links are created as they are: inside a container they lead where the container can reach. Only *writing through* one
//!   that is absolute or leaves the root is refused.
//! * Device nodes directly in `dev` are left out (every container has a `/dev` of its own); anywhere else they are refused.
//! * Extended attributes: `security.capability` and `user.*` are set; `trusted.*` is refused, because overlayfs would obey it;
//!   others (SELinux labels, ACLs) mean nothing away from the machine they were made on, and are counted and left out.
//! * An archive whose ustar and PAX sizes disagree (CVE-2025-62518) is refused, unless the size does not fit the ustar field.

mod apply;
mod decode;
mod root;
#[cfg(test)]
mod tests;

pub use decode::Compression;

use crate::limits::LayerLimits;
use crate::{Digest, ImageError};
use std::fs::File;
use std::path::Path;

/// What unpacking a layer did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnpackReport {
    /// The digest of the uncompressed archive: the layer's `diff_id`.
    pub diff_id: Option<Digest>,
    /// Bytes of the uncompressed archive.
    pub archive_bytes: u64,
    /// Bytes of the files made.
    pub file_bytes: u64,
    pub entries: u64,
    /// Extended attributes left out.
    pub xattrs_ignored: u64,
    /// Device nodes in `dev` left out.
    pub devices_ignored: u64,
}

/// Unpack the layer archive `blob` into the existing, empty directory `destination`.
///
/// Blocking. Needs root (ownership, whiteouts). On an error what was written stays in `destination` and nothing was written
/// elsewhere: the caller removes the directory. Nothing is synced.
pub fn unpack_layer(blob: File, destination: &Path, limits: &LayerLimits) -> Result<UnpackReport, ImageError> {
    let root = root::Root::open(destination)?;
    let compressed_bytes = blob.metadata().map_err(|e| ImageError::io("read the size of", destination, e))?.len();
    let by_ratio = compressed_bytes.saturating_mul(limits.max_expansion).max(limits.expansion_free_bytes);
    let max_bytes = limits.max_unpacked_bytes.min(by_ratio);
    decode::with_decoder(blob, max_bytes, |reader, header_budget| {
        apply::Applier::new(&root, limits, max_bytes).run(reader, header_budget)
    })
}
