//! The shim's program, held in a sealed memory file: nothing in a container can overwrite it (CVE-2019-5736).

use crate::error::{IoContext, Result};
use std::ffi::CStr;
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{AsRawFd, FromRawFd};
use std::path::PathBuf;

pub(crate) fn memory_file(name: &CStr, flags: libc::c_uint) -> io::Result<File> {
    // SAFETY: a new descriptor that nobody else owns.
    unsafe {
        let fd = libc::memfd_create(name.as_ptr(), flags);
        if fd < 0 { Err(io::Error::last_os_error()) } else { Ok(File::from_raw_fd(fd)) }
    }
}

/// Nobody writes to it any more.
pub(crate) fn seal(file: &File) -> io::Result<()> {
    let seals = libc::F_SEAL_SEAL | libc::F_SEAL_SHRINK | libc::F_SEAL_GROW | libc::F_SEAL_WRITE;
    // SAFETY: a plain system call on our own descriptor.
    if unsafe { libc::fcntl(file.as_raw_fd(), libc::F_ADD_SEALS, seals) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// The static binary that `build.rs` made.
pub static SHIM: &[u8] = include_bytes!(env!("LONGSHORE_SHIM"));

const MFD_EXEC: libc::c_uint = 0x10;

pub struct ShimProgram(File);

impl ShimProgram {
    pub fn seal() -> Result<Self> {
        let create = |flags: libc::c_uint| memory_file(c"longshore-shim", flags);
        let flags = libc::MFD_CLOEXEC | libc::MFD_ALLOW_SEALING;
        // Kernels before 6.3 do not know MFD_EXEC; later ones may want it said.
        let mut file = create(flags | MFD_EXEC).or_else(|_| create(flags)).at("create", "memfd:longshore-shim")?;
        file.write_all(SHIM).at("write", "memfd:longshore-shim")?;
        seal(&file).at("seal", "memfd:longshore-shim")?;
        Ok(Self(file))
    }

    /// What to execute, while `self` lives.
    pub fn path(&self) -> PathBuf {
        format!("/proc/self/fd/{}", self.0.as_raw_fd()).into()
    }
}
