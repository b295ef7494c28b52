//! The master key's file.

use crate::seal::SealingKey;
use base::Rng;
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const FILE_HEAD: &str = "longshore-master-key-1";
const FILE_BYTES_MAX: u64 = 4096;

/// The key under which data keys are sealed: 32 random bytes.
pub struct MasterKey {
    pub(crate) key: SealingKey,
}

#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    #[error("cannot {action} the master key file {path}: {error}", path = path.display())]
    Io { action: &'static str, path: PathBuf, error: io::Error },
    #[error(
        "the master key file {path} is not what longshore wrote: put the right file back from a backup; without it the secrets of this installation cannot be read. Nothing was changed",
        path = path.display()
    )]
    Damaged { path: PathBuf },
    #[error(
        "the master key file {path} can be read by others (mode {mode:03o}): run 'chmod 600 {path}' if nobody has read it, and start again",
        path = path.display()
    )]
    Open { path: PathBuf, mode: u32 },
}

impl MasterKey {
    /// The key in `path`, or `None` when there is no such file.
    pub fn read(path: &Path) -> Result<Option<Self>, MasterKeyError> {
        let failed = |error| MasterKeyError::Io { action: "read", path: path.to_owned(), error };
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        let mode = metadata.mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(MasterKeyError::Open { path: path.to_owned(), mode });
        }
        let damaged = || MasterKeyError::Damaged { path: path.to_owned() };
        if metadata.len() > FILE_BYTES_MAX {
            return Err(damaged());
        }
        let bytes = Zeroizing::new(fs::read(path).map_err(failed)?);
        let text = std::str::from_utf8(&bytes).map_err(|_| damaged())?;
        let digits = text.strip_prefix(FILE_HEAD).map(str::trim).ok_or_else(damaged)?;
        let mut key = Zeroizing::new([0; 32]);
        hex::decode_to_slice(digits, key.as_mut_slice()).map_err(|_| damaged())?;
        Ok(Some(Self { key: SealingKey::new(*key) }))
    }

    /// Makes a key and its file, readable by its owner alone and on disk before this answers.
    pub fn create(path: &Path, rng: &dyn Rng) -> Result<Self, MasterKeyError> {
        let failed = |error| MasterKeyError::Io { action: "write", path: path.to_owned(), error };
        let key = SealingKey::random(rng);
        let text = Zeroizing::new(format!("{FILE_HEAD}\n{}\n", *Zeroizing::new(hex::encode(key.expose()))));
        let temporary = path.with_extension("new");
        let write = || -> io::Result<()> {
            // A file that a crash left behind is not the one that is about to be read back.
            match fs::remove_file(&temporary) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&temporary)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&temporary, path)?;
            File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
        };
        write().map_err(failed)?;
        Ok(Self { key })
    }

    /// Tells master keys apart without telling anything of them; 16 hexadecimal digits.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::new().chain_update(b"longshore master key fingerprint").chain_update(self.key.expose());
        hex::encode(&digest.finalize()[..8])
    }
}
