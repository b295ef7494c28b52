//! Bounds on what images may ask of a machine.

/// A manifest or index larger than this is refused (the distribution specification asks registries to take 4 MiB).
pub const MAX_MANIFEST_BYTES: u64 = 4 << 20;
/// An image configuration larger than this is refused.
pub const MAX_CONFIG_BYTES: u64 = 4 << 20;
/// More layers than this are refused: overlayfs stacks no more than 500.
pub const MAX_LAYERS: usize = 500;
/// Layers of one pull that download at the same time.
pub const PARALLEL_DOWNLOADS: usize = 4;
/// Attempts at one request or blob, the first included.
pub const MAX_ATTEMPTS: u32 = 4;
/// Longest path of a layer entry.
pub const MAX_PATH_BYTES: usize = 4096;
/// Longest single name, the limit of Linux file systems.
pub const MAX_NAME_BYTES: usize = 255;
/// Deepest path of a layer entry, in components.
pub const MAX_PATH_DEPTH: usize = 255;
/// Bytes a layer may spend on headers, long names and extended attributes of one entry.
pub const MAX_ENTRY_HEADER_BYTES: u64 = 1 << 20;

/// Bounds on one layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LayerLimits {
    /// Bytes of the uncompressed archive, and of the files it makes.
    pub max_unpacked_bytes: u64,
    /// Entries of the archive.
    pub max_entries: u64,
    /// Uncompressed bytes for each compressed byte.
    pub max_expansion: u64,
    /// Layers of no more than this many uncompressed bytes are not held to `max_expansion`.
    pub expansion_free_bytes: u64,
}

impl Default for LayerLimits {
    /// 20 GiB (what a Fargate task has for its image), 1,000,000 entries, 200 : 1 from 256 MiB on.
    fn default() -> Self {
        Self {
            max_unpacked_bytes: 20 << 30,
            max_entries: 1_000_000,
            max_expansion: 200,
            expansion_free_bytes: 256 << 20,
        }
    }
}
