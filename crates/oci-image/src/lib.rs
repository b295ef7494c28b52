//! Image references, manifests, verified download, layer unpacking, the node's image store, and image building.
//!
//! * [`Reference`] and [`Digest`] parse what users and registries write, strictly.
//! * [`RegistryClient`] speaks the OCI distribution protocol: pull with verification, resume and bounds; push.
//! * [`ImageStore`] keeps images on a node: each layer unpacked once, atomically, into a directory an overlay can stack.
//! * [`unpack_layer`] applies one layer archive below a descriptor it can not leave.
//! * [`ImageBuilder`] makes deterministic images out of files in memory.
//!
//! The crate knows nothing of AWS: callers word its typed errors for their users.

mod builder;
mod client;
mod config;
mod digest;
mod error;
pub mod limits;
mod manifest;
pub mod media_type;
mod reference;
mod store;
mod unpack;

pub use builder::{BuiltImage, ImageBuilder, ImageFile};
pub use client::{Auth, BlobReader, ClientOptions, Endpoint, FetchedManifest, RegistryClient};
pub use config::{HealthCheck, ImageConfig};
pub use digest::{Digest, DigestError, Hasher};
pub use error::ImageError;
pub use limits::LayerLimits;
pub use manifest::{Descriptor, ImageIndex, ImageManifest, IndexEntry, Manifest, Platform};
pub use reference::{Reference, ReferenceError};
pub use store::{GcReport, Image, ImageStore, PullPolicy, StoreOptions};
pub use unpack::{Compression, UnpackReport, unpack_layer};
