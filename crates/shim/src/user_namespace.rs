//! The user namespace of a container: a task's own range of ids, seen inside as 0 to 65,535.
//!
//! libcontainer would write the mappings itself, but only through a systemd that must not be needed, and it joins a
//! ready-made network namespace after the user namespace, which may not do so. So the shim makes the namespace, enters
//! the network namespace, and prepares with the host's rights what the container's root may not mount: sysfs of that
//! network, and mounts of the layers and volumes that translate ids (`MOUNT_ATTR_IDMAP`). Nothing on a disk is chowned.

use crate::stage::Stage;
use crate::sys;
use shim::protocol::{USER_NAMESPACE_FD, UserNamespaceConfig, staged};
use std::ffi::CString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::path::{Path, PathBuf};

const OPEN_TREE_CLONE: libc::c_uint = 1;
const MOUNT_ATTR_IDMAP: u64 = 0x0010_0000;
const MOVE_MOUNT_F_EMPTY_PATH: libc::c_uint = 4;

#[repr(C)]
struct MountAttributes {
    set: u64,
    clear: u64,
    propagation: u64,
    user_namespace_fd: u64,
}

/// An entered network namespace and a prepared user namespace, until left.
pub struct UserNamespace {
    namespace: OwnedFd,
    host_network: OwnedFd,
    id_base: u32,
}

impl UserNamespace {
    /// Makes the namespace and everything that needs the host's rights.
    pub fn prepare(stage: &Stage, config: &UserNamespaceConfig) -> Result<Self, String> {
        let namespace =
            create(config.id_base, config.id_count).map_err(|e| format!("cannot make a user namespace: {e}"))?;
        // libcontainer is told this number in the bundle.
        // SAFETY: nothing else uses the number.
        sys::check(unsafe { libc::dup3(namespace.as_raw_fd(), USER_NAMESPACE_FD, libc::O_CLOEXEC) })
            .map_err(|e| format!("cannot keep the user namespace: {e}"))?;
        let host_network =
            File::open("/proc/self/ns/net").map_err(|e| format!("cannot open /proc/self/ns/net: {e}"))?;
        enter_network(config.network_namespace.as_deref())?;
        for (name, value) in &config.network_sysctls {
            let path = format!("/proc/sys/{}", name.replace('.', "/"));
            fs::write(&path, value).map_err(|e| format!("cannot set {name} to '{value}': {e}"))?;
        }
        let this = Self { namespace, host_network: host_network.into(), id_base: config.id_base };
        let flags = libc::MS_NOSUID | libc::MS_NODEV | libc::MS_NOEXEC | libc::MS_RDONLY;
        sys::mount(c"sysfs", &c_path(&stage.directory(staged::SYSFS)?)?, c"sysfs", flags, None)
            .map_err(|e| format!("cannot mount sysfs: {e}"))?;
        for (name, source) in &config.staged {
            this.stage(stage, source, name)?;
        }
        Ok(this)
    }

    /// Mounts `source` with translated ids as `name` in the staging area.
    pub fn stage(&self, stage: &Stage, source: &Path, name: &str) -> Result<PathBuf, String> {
        let describe = |e: io::Error| format!("cannot mount {} with the task's ids: {e}", source.display());
        let metadata = fs::metadata(source).map_err(describe)?;
        let target = if metadata.is_dir() { stage.directory(name) } else { stage.file(name) }?;
        let (source_name, target_name) = (c_path(source)?, c_path(&target)?);
        let attributes = MountAttributes {
            set: MOUNT_ATTR_IDMAP,
            clear: 0,
            propagation: 0,
            user_namespace_fd: self.namespace.as_raw_fd() as u64,
        };
        // SAFETY: names and attributes outlive the calls; the descriptor is new.
        unsafe {
            let tree = sys::check_long(libc::syscall(
                libc::SYS_open_tree,
                libc::AT_FDCWD,
                source_name.as_ptr(),
                OPEN_TREE_CLONE | libc::O_CLOEXEC as libc::c_uint,
            ))
            .map_err(describe)?;
            let tree = OwnedFd::from_raw_fd(tree as i32);
            sys::check_long(libc::syscall(
                libc::SYS_mount_setattr,
                tree.as_raw_fd(),
                c"".as_ptr(),
                libc::AT_EMPTY_PATH,
                &raw const attributes,
                std::mem::size_of::<MountAttributes>(),
            ))
            .map_err(describe)?;
            sys::check_long(libc::syscall(
                libc::SYS_move_mount,
                tree.as_raw_fd(),
                c"".as_ptr(),
                libc::AT_FDCWD,
                target_name.as_ptr(),
                MOVE_MOUNT_F_EMPTY_PATH,
            ))
            .map_err(describe)?;
        }
        Ok(target)
    }

    /// Gives the overlay's writable directories to the container's root. They are the container's alone, so their ids
    /// need no translation; the overlay makes files in them as the host's root, whom a translated mount does not know.
    pub fn own(&self, writable: &Path) -> Result<(), String> {
        for name in ["upper", "work"] {
            let path = writable.join(name);
            std::os::unix::fs::chown(&path, Some(self.id_base), Some(self.id_base))
                .map_err(|e| format!("cannot give {} to the task: {e}", path.display()))?;
        }
        Ok(())
    }

    /// Does `work` with the ids of the container's root and the capabilities of the host's: what it makes on a mount
    /// with translated ids has an owner there.
    pub fn as_container_root<T>(&self, work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
        // SAFETY: plain system calls; the process has one thread.
        unsafe {
            libc::setfsgid(self.id_base);
            libc::setfsuid(self.id_base);
        }
        let raised = crate::launch::raise_effective().map_err(|e| format!("cannot keep capabilities: {e}"));
        let result = raised.and_then(|()| work());
        // SAFETY: as above.
        unsafe {
            libc::setfsuid(0);
            libc::setfsgid(0);
        }
        result
    }

    /// Opens `path` as the container's root will, with its ids and no right of the host's.
    pub fn reached_by_container_root(&self, path: &Path) -> Result<(), String> {
        let name = c_path(path)?;
        // SAFETY: the process has one thread; the child makes system calls only.
        unsafe {
            let child = sys::check(libc::fork()).map_err(|e| format!("cannot fork: {e}"))?;
            if child == 0 {
                let entered = libc::setns(self.namespace.as_raw_fd(), libc::CLONE_NEWUSER) == 0
                    && libc::setresgid(0, 0, 0) == 0
                    && libc::setresuid(0, 0, 0) == 0;
                let opened = entered && libc::open(name.as_ptr(), libc::O_RDONLY | libc::O_CLOEXEC) >= 0;
                libc::_exit(if opened { 0 } else { *libc::__errno_location() });
            }
            let mut status = 0;
            sys::check(libc::waitpid(child, &raw mut status, 0)).map_err(|e| format!("cannot wait: {e}"))?;
            match (libc::WIFEXITED(status), libc::WEXITSTATUS(status)) {
                (true, 0) => Ok(()),
                (_, number) => Err(format!(
                    "root of a container cannot open {}: {}",
                    path.display(),
                    io::Error::from_raw_os_error(number)
                )),
            }
        }
    }

    /// Back to the host's network; the namespaces live in the container.
    pub fn leave(self) -> Result<(), String> {
        // SAFETY: the process has one thread.
        unsafe {
            libc::close(USER_NAMESPACE_FD);
            sys::check(libc::setns(self.host_network.as_raw_fd(), libc::CLONE_NEWNET))
                .map_err(|e| format!("cannot return to the host's network: {e}"))?;
        }
        Ok(())
    }
}

/// Enters the namespace at `path`, or a new and empty one.
pub fn enter_network(path: Option<&Path>) -> Result<(), String> {
    // SAFETY: the process has one thread.
    let entered = match path {
        None => sys::check(unsafe { libc::unshare(libc::CLONE_NEWNET) }),
        Some(path) => {
            File::open(path).and_then(|file| sys::check(unsafe { libc::setns(file.as_raw_fd(), libc::CLONE_NEWNET) }))
        }
    };
    entered.map(drop).map_err(|e| match path {
        Some(path) => format!("cannot enter the network namespace {}: {e}", path.display()),
        None => format!("cannot make a network namespace: {e}"),
    })
}

/// A user namespace with ids 0 to `count` mapped to `base` and on, kept by the descriptor.
fn create(base: u32, count: u32) -> io::Result<OwnedFd> {
    let (ready_reader, ready_writer) = sys::pipe()?;
    let (go_reader, go_writer) = sys::pipe()?;
    // SAFETY: the process has one thread; the child makes system calls only.
    let child = sys::check(unsafe { libc::fork() })?;
    if child == 0 {
        // SAFETY: as above.
        unsafe {
            let answer = u8::from(libc::unshare(libc::CLONE_NEWUSER) == 0);
            libc::close(go_writer.as_raw_fd());
            libc::write(ready_writer.as_raw_fd(), (&raw const answer).cast(), 1);
            let mut byte = 0u8;
            libc::read(go_reader.as_raw_fd(), (&raw mut byte).cast(), 1);
            libc::_exit(0);
        }
    }
    drop(ready_writer);
    let made = (|| {
        let mut answer = [0];
        File::from(ready_reader).read_exact(&mut answer)?;
        if answer[0] == 0 {
            return Err(io::Error::other("the kernel refuses it (user.max_user_namespaces?)"));
        }
        let map = format!("0 {base} {count}\n");
        for name in ["uid_map", "gid_map"] {
            fs::write(format!("/proc/{child}/{name}"), &map)?;
        }
        File::open(format!("/proc/{child}/ns/user")).map(OwnedFd::from)
    })();
    drop(go_writer);
    // SAFETY: our own child, which ends when the pipe does.
    unsafe { libc::waitpid(child, std::ptr::null_mut(), 0) };
    made
}

fn c_path(path: &Path) -> Result<CString, String> {
    sys::c_string(&path.to_string_lossy()).map_err(|e| e.to_string())
}
