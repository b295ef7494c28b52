//! The last tables on disk: what the proxy starts from when the control plane is not there.

use crate::limits::MAX_STORED_TABLES_BYTES;
use lb_core::RoutingTables;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const FILE: &str = "routing-tables.json";

#[derive(Debug, thiserror::Error)]
pub enum PersistError {
    #[error("{path} cannot be read: {error}")]
    Read { path: PathBuf, error: io::Error },
    #[error("{path} cannot be written: {error}; free some space or correct the permissions")]
    Write { path: PathBuf, error: io::Error },
    #[error("{path} is not routing tables: {error}; remove it, and the control plane sends them anew")]
    Parse { path: PathBuf, error: serde_json::Error },
    #[error(
        "{path} has {bytes} bytes, more than {MAX_STORED_TABLES_BYTES}: remove it, and the control plane sends tables anew"
    )]
    TooLarge { path: PathBuf, bytes: u64 },
}

/// None: none were stored.
pub(crate) fn load(data_dir: &Path) -> Result<Option<RoutingTables>, PersistError> {
    let path = data_dir.join(FILE);
    let read = |error| PersistError::Read { path: path.clone(), error };
    let bytes = match fs::metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other.map_err(read)?.len(),
    };
    if bytes > MAX_STORED_TABLES_BYTES {
        return Err(PersistError::TooLarge { path, bytes });
    }
    let text = fs::read(&path).map_err(read)?;
    serde_json::from_slice(&text).map(Some).map_err(|error| PersistError::Parse { path, error })
}

/// On return the tables survive a loss of power.
pub(crate) fn save(data_dir: &Path, tables: &RoutingTables) -> Result<(), PersistError> {
    let path = data_dir.join(FILE);
    let write = || {
        fs::create_dir_all(data_dir)?;
        let new = data_dir.join(format!("{FILE}.new"));
        let mut file = File::create(&new)?;
        file.write_all(&serde_json::to_vec(tables)?)?;
        file.sync_all()?;
        fs::rename(&new, &path)?;
        File::open(data_dir)?.sync_all()
    };
    write().map_err(|error| PersistError::Write { path: path.clone(), error })
}
