//! What this host can and cannot do, for `longshore doctor`.

use crate::capability;
use crate::cgroup::Hierarchy;
use crate::program::ShimProgram;
use crate::seccomp;
use crate::user_namespace;
use std::ffi::CString;
use std::path::Path;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostCheck {
    pub name: &'static str,
    pub ok: bool,
    /// Without it no container can run; otherwise something is weaker or unavailable.
    pub required: bool,
    pub detail: String,
    /// Empty when `ok`.
    pub remedy: String,
}

#[derive(Clone, Debug)]
pub struct HostCapabilities {
    pub checks: Vec<HostCheck>,
}

impl HostCapabilities {
    /// Looks, and tries an overlay mount below `state_dir` in a namespace of its own; leaves nothing behind.
    pub fn probe(state_dir: &Path) -> Self {
        let mut checks = Vec::new();
        let mut add = |name, required, result: Result<String, (String, &str)>| {
            checks.push(match result {
                Ok(detail) => HostCheck { name, ok: true, required, detail, remedy: String::new() },
                Err((detail, remedy)) => HostCheck { name, ok: false, required, detail, remedy: remedy.into() },
            });
        };
        // SAFETY: a plain system call.
        let uid = unsafe { libc::geteuid() };
        add(
            "root",
            true,
            if uid == 0 {
                Ok("runs as root".into())
            } else {
                Err((format!("runs as uid {uid}"), "run longshore as root"))
            },
        );
        let effective = capability::of_this_process("CapEff");
        let needed = capability::DEFAULT | 1 << capability::SYS_ADMIN | 1 << 12;
        add(
            "capabilities",
            true,
            if effective & needed == needed {
                Ok(format!("effective set {effective:#x}"))
            } else {
                Err((
                    format!("effective set {effective:#x} lacks {:#x}", needed & !effective),
                    "run with all of root's capabilities",
                ))
            },
        );
        add(
            "CAP_SYS_RESOURCE",
            false,
            if capability::contains(effective, capability::SYS_RESOURCE) {
                Ok("ulimits can be raised".into())
            } else {
                Err((
                    "missing: ulimits above this process's own are lowered to it".into(),
                    "grant CAP_SYS_RESOURCE to longshore",
                ))
            },
        );
        match Hierarchy::detect() {
            Ok(hierarchy) => {
                for controller in ["cpu", "memory", "pids"] {
                    add(
                        match controller {
                            "cpu" => "cgroup cpu",
                            "memory" => "cgroup memory",
                            _ => "cgroup pids",
                        },
                        true,
                        if hierarchy.has(controller) {
                            Ok(format!("version {}", hierarchy.version()))
                        } else {
                            Err((
                                format!("version {}: the controller is not available", hierarchy.version()),
                                "boot with the controller enabled (cgroup_enable=memory), and do not run inside a container that hides it",
                            ))
                        },
                    );
                }
                add(
                    "device allow list",
                    true,
                    match &hierarchy {
                        Hierarchy::V1(_) if hierarchy.has("devices") => Ok("cgroup v1 devices controller".into()),
                        Hierarchy::V1(_) => Err(("no devices controller".into(), "mount the devices controller")),
                        Hierarchy::V2(root) => probe_device_program(root)
                            .map(|()| "BPF program on cgroup v2".to_owned())
                            .map_err(|e| (format!("BPF: {e}"), "run as root on a kernel with CONFIG_CGROUP_BPF")),
                    },
                );
            }
            Err(error) => add("cgroups", true, Err((error.to_string(), "mount cgroups at /sys/fs/cgroup"))),
        }
        add("overlayfs", true, probe_overlay(state_dir)
            .map(|()| format!("works below {}", state_dir.display()))
            .map_err(|e| (format!("an overlay below {} failed: {e}", state_dir.display()),
                "put the data directory on ext4, xfs, btrfs or tmpfs (not on an overlay), and enable overlayfs in the kernel")));
        for (name, kind) in [("network namespaces", "net"), ("pid namespaces", "pid"), ("cgroup namespaces", "cgroup")]
        {
            add(
                name,
                true,
                if Path::new("/proc/self/ns").join(kind).exists() {
                    Ok("available".into())
                } else {
                    Err(("not in this kernel".into(), "use a kernel with namespaces"))
                },
            );
        }
        // Not required: tasks then share the host's ids, which their capabilities, filters and namespaces still bind.
        add(
            "user namespaces",
            false,
            match ShimProgram::seal() {
                Ok(program) => user_namespace::probe(&program, state_dir)
                    .map(|()| format!("each task has ids of its own, translated below {}", state_dir.display()))
                    .map_err(|reason| {
                        (
                            format!("root in a container has the host's root id: {reason}"),
                            "use Linux 6.1 or newer with user namespaces, and ext4, xfs, btrfs (or tmpfs from 6.3) for the data directory",
                        )
                    }),
                Err(error) => Err((error.to_string(), "use a kernel with memory files (memfd)")),
            },
        );
        let actions = std::fs::read_to_string("/proc/sys/kernel/seccomp/actions_avail").unwrap_or_default();
        add(
            "seccomp",
            true,
            match seccomp::programs(capability::DEFAULT) {
                Ok(_) if actions.contains("errno") => Ok("Docker's default profile".into()),
                Ok(_) => Err(("the kernel has no seccomp filters".into(), "use a kernel with CONFIG_SECCOMP_FILTER")),
                Err(error) => Err((error.to_string(), "use x86_64 or aarch64")),
            },
        );
        Self { checks }
    }

    /// Whether containers can run here at all.
    pub fn can_run(&self) -> bool {
        self.checks.iter().all(|check| check.ok || !check.required)
    }
}

fn probe_device_program(root: &Path) -> std::io::Result<()> {
    let group = root.join(format!("longshore-probe-{}", std::process::id()));
    std::fs::create_dir(&group)?;
    let result = crate::device_bpf::attach(&group);
    std::fs::remove_dir(&group)?;
    result
}

/// In a thread of its own with its own mounts, so that nothing is seen outside.
fn probe_overlay(state_dir: &Path) -> std::io::Result<()> {
    let base = state_dir.join(format!("overlay-probe-{}", std::process::id()));
    for name in ["lower", "upper", "work", "merged"] {
        std::fs::create_dir_all(base.join(name))?;
    }
    let at = base.clone();
    let result = std::thread::spawn(move || {
        let name = |n: &str| at.join(n).display().to_string();
        let options =
            CString::new(format!("lowerdir={},upperdir={},workdir={}", name("lower"), name("upper"), name("work")))?;
        let target = CString::new(name("merged"))?;
        let check = |result: i32| if result < 0 { Err(std::io::Error::last_os_error()) } else { Ok(()) };
        // SAFETY: strings outlive the calls; only this thread's mounts change, and it ends here.
        unsafe {
            check(libc::unshare(libc::CLONE_FS | libc::CLONE_NEWNS))?;
            check(libc::mount(
                c"none".as_ptr(),
                c"/".as_ptr(),
                std::ptr::null(),
                libc::MS_REC | libc::MS_PRIVATE,
                std::ptr::null(),
            ))?;
            check(libc::mount(c"overlay".as_ptr(), target.as_ptr(), c"overlay".as_ptr(), 0, options.as_ptr().cast()))
        }
    })
    .join()
    .unwrap_or_else(|_| Err(std::io::Error::other("the probe panicked")));
    std::fs::remove_dir_all(&base)?;
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failed_check_has_a_remedy_and_nothing_is_left() {
        let directory = tempfile::tempdir().unwrap();
        let host = HostCapabilities::probe(directory.path());
        assert!(host.checks.len() >= 10);
        for check in &host.checks {
            assert_eq!(check.ok, check.remedy.is_empty(), "{check:?}");
        }
        assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
    }
}
