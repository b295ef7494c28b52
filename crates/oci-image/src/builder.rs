//! Images made of files in memory, for demonstrations and tests.

use crate::manifest::Descriptor;
use crate::{Digest, ImageConfig, ImageError, Platform, media_type};
use std::io::Write;
use std::path::Path;

/// gzip's level 6: what the field uses.
const GZIP_LEVEL: u32 = 6;

/// A file, directory or link of a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageFile {
    /// `path` relative to the root, without a leading `/`; `mode` such as 0o755.
    File {
        path: String,
        mode: u32,
        bytes: Vec<u8>,
    },
    Directory {
        path: String,
        mode: u32,
    },
    Symlink {
        path: String,
        target: String,
    },
}

/// Makes an OCI image. The same input gives the same bytes, and so the same digests.
#[derive(Clone, Debug, Default)]
pub struct ImageBuilder {
    config: ImageConfig,
    layers: Vec<Vec<ImageFile>>,
}

/// An image in memory, ready to be pushed or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltImage {
    /// Of the manifest.
    pub digest: Digest,
    pub manifest: Vec<u8>,
    /// The configuration and the layers: descriptor and content.
    pub blobs: Vec<(Descriptor, Vec<u8>)>,
}

impl ImageBuilder {
    /// `config.os`, `.architecture` and `.diff_ids` are filled in.
    pub fn new(config: ImageConfig) -> Self {
        Self { config, layers: Vec::new() }
    }

    /// Add a layer on top.
    pub fn layer(mut self, files: Vec<ImageFile>) -> Self {
        self.layers.push(files);
        self
    }

    /// Build for `platform`.
    pub fn build(mut self, platform: &Platform) -> Result<BuiltImage, ImageError> {
        let memory_error = |e| ImageError::io("build", "the image", e);
        self.config.os = platform.os.clone();
        self.config.architecture = platform.architecture.clone();
        self.config.variant = platform.variant.clone();
        self.config.diff_ids.clear();
        let mut layers = Vec::new();
        for files in &self.layers {
            let archive = layer_archive(files).map_err(memory_error)?;
            self.config.diff_ids.push(Digest::of(&archive));
            // No name and no time in the header: the same bytes every time.
            let mut gzip = flate2::GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::new(GZIP_LEVEL));
            gzip.write_all(&archive).map_err(memory_error)?;
            layers.push(blob(media_type::OCI_LAYER_GZIP, gzip.finish().map_err(memory_error)?));
        }
        let config = blob(media_type::OCI_CONFIG, self.config.to_json());
        let manifest = serde_json::to_vec(&serde_json::json!({
            "schemaVersion": 2,
            "mediaType": media_type::OCI_MANIFEST,
            "config": config.0,
            "layers": layers.iter().map(|l| &l.0).collect::<Vec<_>>(),
        }))
        .expect("a JSON value serializes");
        let mut blobs = vec![config];
        blobs.extend(layers);
        Ok(BuiltImage { digest: Digest::of(&manifest), manifest, blobs })
    }
}

fn blob(media_type: &str, bytes: Vec<u8>) -> (Descriptor, Vec<u8>) {
    (Descriptor { media_type: media_type.to_owned(), digest: Digest::of(&bytes), size: bytes.len() as u64 }, bytes)
}

fn layer_archive(files: &[ImageFile]) -> std::io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for file in files {
        let mut header = tar::Header::new_gnu();
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        match file {
            ImageFile::File { path, mode, bytes } => {
                header.set_mode(*mode);
                header.set_size(bytes.len() as u64);
                archive.append_data(&mut header, path, bytes.as_slice())?;
            }
            ImageFile::Directory { path, mode } => {
                header.set_entry_type(tar::EntryType::Directory);
                header.set_mode(*mode);
                header.set_size(0);
                archive.append_data(&mut header, path, std::io::empty())?;
            }
            ImageFile::Symlink { path, target } => {
                header.set_entry_type(tar::EntryType::Symlink);
                header.set_mode(0o777);
                header.set_size(0);
                archive.append_link(&mut header, path, target)?;
            }
        }
    }
    archive.into_inner()
}

impl BuiltImage {
    pub fn media_type(&self) -> &'static str {
        media_type::OCI_MANIFEST
    }

    /// Write an OCI image layout (`oci-layout`, `index.json`, `blobs/`) into `directory`, naming the image `tag`: what
    /// `skopeo copy oci:DIRECTORY:TAG` reads.
    pub fn write_layout(&self, directory: &Path, tag: &str) -> Result<(), ImageError> {
        let blobs = directory.join("blobs").join("sha256");
        std::fs::create_dir_all(&blobs).map_err(|e| ImageError::io("make the directory", &blobs, e))?;
        let write =
            |path: &Path, bytes: &[u8]| std::fs::write(path, bytes).map_err(|e| ImageError::io("write", path, e));
        for (descriptor, bytes) in &self.blobs {
            write(&blobs.join(descriptor.digest.hex()), bytes)?;
        }
        write(&blobs.join(self.digest.hex()), &self.manifest)?;
        let index = serde_json::json!({
            "schemaVersion": 2,
            "mediaType": media_type::OCI_INDEX,
            "manifests": [{
                "mediaType": self.media_type(),
                "digest": self.digest,
                "size": self.manifest.len(),
                "annotations": { "org.opencontainers.image.ref.name": tag },
            }],
        });
        write(&directory.join("index.json"), &serde_json::to_vec(&index).expect("a JSON value serializes"))?;
        write(&directory.join("oci-layout"), br#"{"imageLayoutVersion":"1.0.0"}"#)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Manifest;

    #[test]
    fn images_are_deterministic_and_parse() {
        let build = || {
            let file = ImageFile::File { path: "bin/server".into(), mode: 0o755, bytes: vec![7; 1000] };
            let link = ImageFile::Symlink { path: "server".into(), target: "/bin/server".into() };
            ImageBuilder::new(ImageConfig { command: vec!["/bin/server".into()], ..Default::default() })
                .layer(vec![ImageFile::Directory { path: "bin".into(), mode: 0o755 }, file, link])
                .build(&Platform::current())
                .unwrap()
        };
        let image = build();
        assert_eq!(image, build());
        let Manifest::Image(manifest) = Manifest::parse(&image.manifest, Some(image.media_type())).unwrap() else {
            panic!("not an image")
        };
        assert_eq!(manifest.config, image.blobs[0].0);
        let config = ImageConfig::parse(&image.blobs[0].1).unwrap();
        assert_eq!((config.command.len(), config.diff_ids.len(), config.platform()), (1, 1, Platform::current()));
        let directory = tempfile::tempdir().unwrap();
        image.write_layout(directory.path(), "v1").unwrap();
        assert_eq!(
            std::fs::read(directory.path().join("blobs/sha256").join(image.digest.hex())).unwrap(),
            image.manifest
        );
    }
}
