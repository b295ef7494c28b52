//! The staging area: where a container's mounts are put together.

use crate::sys;
use shim::protocol::{STAGE_DIR, staged};
use std::fs;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// It holds mount points only. Everybody may pass, which no other process can: it is in the shim's mount namespace.
const OPTIONS: &std::ffi::CStr = c"mode=711,size=4m";
const PASSABLE: u32 = 0o011;

/// Mounted over [`STAGE_DIR`] in the mount namespace of the caller, which is one of its own.
pub struct Stage(());

/// Makes the folder that is mounted over, and in it the one that the bundle names as the root file system: libcontainer
/// looks for that again when a process is added to a running container, which has it no more.
pub fn make_folder() -> Result<(), String> {
    let rootfs = Path::new(STAGE_DIR).join(staged::ROOTFS);
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o711)
        .create(&rootfs)
        .map_err(|e| format!("cannot create {}: {e}", rootfs.display()))?;
    // Made under a strict umask, by this or by another part of Longshore.
    for made in rootfs.ancestors().take(3) {
        let failed = |e: std::io::Error| format!("cannot let containers pass {}: {e}", made.display());
        let mode = fs::metadata(made).map_err(failed)?.permissions().mode() & 0o7777;
        if mode & PASSABLE != PASSABLE {
            fs::set_permissions(made, fs::Permissions::from_mode(mode | PASSABLE)).map_err(failed)?;
        }
    }
    Ok(())
}

impl Stage {
    pub fn mount() -> Result<Self, String> {
        make_folder()?;
        let name = sys::c_string(STAGE_DIR).map_err(|e| e.to_string())?;
        sys::mount(c"tmpfs", &name, c"tmpfs", libc::MS_NOSUID | libc::MS_NODEV, Some(OPTIONS))
            .map_err(|e| format!("cannot mount {STAGE_DIR}: {e}"))?;
        let stage = Self(());
        stage.directory(staged::ROOTFS)?;
        Ok(stage)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        Path::new(STAGE_DIR).join(name)
    }

    pub fn rootfs(&self) -> PathBuf {
        self.path(staged::ROOTFS)
    }

    /// Makes a directory to mount on.
    pub fn directory(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.path(name);
        fs::DirBuilder::new()
            .mode(0o755)
            .create(&path)
            .and_then(|()| fs::set_permissions(&path, fs::Permissions::from_mode(0o755)))
            .map_err(|e| format!("cannot create {}: {e}", path.display()))?;
        Ok(path)
    }

    /// Makes a file to mount on.
    pub fn file(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.path(name);
        fs::File::create(&path).map_err(|e| format!("cannot create {}: {e}", path.display()))?;
        Ok(path)
    }
}
