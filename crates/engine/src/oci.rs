//! From [`ContainerSpec`] to an OCI runtime spec, with Docker's defaults.

use crate::capability;
use crate::error::{Error, Result};
use crate::spec::{ContainerSpec, Mount, Ulimit};
use crate::user_namespace;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

pub const PATH_DEFAULT: &str = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const SHM_SIZE_BYTES_DEFAULT: u64 = 64 << 20;
const MASKED_PATHS: &[&str] = &[
    "/proc/acpi",
    "/proc/asound",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/timer_list",
    "/proc/timer_stats",
    "/proc/sched_debug",
    "/proc/scsi",
    "/sys/firmware",
    "/sys/devices/virtual/powercap",
];
const READONLY_PATHS: &[&str] = &["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];
const TMPFS_OPTIONS: &[&str] = &[
    "defaults",
    "ro",
    "rw",
    "suid",
    "nosuid",
    "dev",
    "nodev",
    "exec",
    "noexec",
    "sync",
    "async",
    "dirsync",
    "remount",
    "mand",
    "nomand",
    "atime",
    "noatime",
    "diratime",
    "nodiratime",
    "relatime",
    "norelatime",
    "strictatime",
    "nostrictatime",
    "mode",
    "uid",
    "gid",
    "nr_inodes",
    "nr_blocks",
];

/// The environment that the process gets.
pub fn environment(spec: &ContainerSpec) -> Vec<String> {
    let mut env: Vec<String> = Vec::new();
    if !spec.env.iter().any(|e| e.starts_with("PATH=")) {
        env.push(PATH_DEFAULT.to_owned());
    }
    if !spec.hostname.is_empty() && !spec.env.iter().any(|e| e.starts_with("HOSTNAME=")) {
        env.push(format!("HOSTNAME={}", spec.hostname));
    }
    env.extend(spec.env.iter().cloned());
    env
}

/// An absolute path without `.` and `..`; `/proc/…/fd` is refused (CVE-2024-21626).
pub fn working_directory(cwd: &str) -> Result<String> {
    let invalid =
        |remedy: &str| Error::Invalid { field: "workingDirectory", value: cwd.to_owned(), remedy: remedy.to_owned() };
    if cwd.is_empty() {
        return Ok("/".into());
    }
    if !cwd.starts_with('/') {
        return Err(invalid("it must be an absolute path"));
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in cwd.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    if parts.first() == Some(&"proc") && parts.contains(&"fd") {
        return Err(invalid("a descriptor of another process is not a working directory"));
    }
    Ok(format!("/{}", parts.join("/")))
}

/// The `process` object, with root and no capability sets: the shim sets identity, filter and capabilities itself.
pub fn process(argv: &[String], env: &[String], cwd: &str, rlimits: &[Value]) -> Value {
    json!({
        "terminal": false,
        "user": { "uid": 0, "gid": 0 },
        "args": argv,
        "env": env,
        "cwd": cwd,
        "rlimits": rlimits,
    })
}

/// Docker's rlimits object; what this process may not raise is clamped, and said.
pub fn rlimits(ulimits: &[Ulimit], capabilities: u64, warnings: &mut Vec<String>) -> Result<Vec<Value>> {
    let mut result = Vec::new();
    for ulimit in ulimits {
        let (kind, resource) = resource(&ulimit.name).ok_or_else(|| Error::Invalid {
            field: "ulimits",
            value: ulimit.name.clone(),
            remedy: "use one of core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime \
                     sigpending stack"
                .into(),
        })?;
        let (mut soft, mut hard) = (ulimit.soft, ulimit.hard);
        if soft > hard {
            return Err(Error::Invalid {
                field: "ulimits",
                value: format!("{} soft {soft} hard {hard}", ulimit.name),
                remedy: "the soft limit must not exceed the hard limit".into(),
            });
        }
        if !capability::contains(capabilities, capability::SYS_RESOURCE) {
            let own = own_hard_limit(resource);
            if hard > own {
                warnings.push(format!(
                    "ulimit {} {hard} was lowered to {own}: the engine lacks CAP_SYS_RESOURCE to raise it",
                    ulimit.name
                ));
                hard = own;
                soft = soft.min(own);
            }
        }
        result.push(json!({ "type": kind, "soft": soft, "hard": hard }));
    }
    Ok(result)
}

fn resource(name: &str) -> Option<(&'static str, libc::__rlimit_resource_t)> {
    Some(match name {
        "core" => ("RLIMIT_CORE", libc::RLIMIT_CORE),
        "cpu" => ("RLIMIT_CPU", libc::RLIMIT_CPU),
        "data" => ("RLIMIT_DATA", libc::RLIMIT_DATA),
        "fsize" => ("RLIMIT_FSIZE", libc::RLIMIT_FSIZE),
        "locks" => ("RLIMIT_LOCKS", libc::RLIMIT_LOCKS),
        "memlock" => ("RLIMIT_MEMLOCK", libc::RLIMIT_MEMLOCK),
        "msgqueue" => ("RLIMIT_MSGQUEUE", libc::RLIMIT_MSGQUEUE),
        "nice" => ("RLIMIT_NICE", libc::RLIMIT_NICE),
        "nofile" => ("RLIMIT_NOFILE", libc::RLIMIT_NOFILE),
        "nproc" => ("RLIMIT_NPROC", libc::RLIMIT_NPROC),
        "rss" => ("RLIMIT_RSS", libc::RLIMIT_RSS),
        "rtprio" => ("RLIMIT_RTPRIO", libc::RLIMIT_RTPRIO),
        "rttime" => ("RLIMIT_RTTIME", libc::RLIMIT_RTTIME),
        "sigpending" => ("RLIMIT_SIGPENDING", libc::RLIMIT_SIGPENDING),
        "stack" => ("RLIMIT_STACK", libc::RLIMIT_STACK),
        _ => return None,
    })
}

/// Resource and hard limit of each.
pub fn hard_limits(ulimits: &[Ulimit]) -> Vec<(u32, u64)> {
    ulimits.iter().filter_map(|limit| Some((resource(&limit.name)?.1, limit.hard))).collect()
}

fn own_hard_limit(resource: libc::__rlimit_resource_t) -> u64 {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the structure outlives the call.
    unsafe { libc::getrlimit(resource, &raw mut limit) };
    limit.rlim_max
}

/// `config.json`. `files` is the directory that holds the injected files.
///
/// With `own_ids` the shim stages what a container with a user namespace may not mount itself; the user namespace is
/// then a descriptor of the shim's, and the network namespace the shim's own at that moment.
pub fn config(
    spec: &ContainerSpec,
    cgroup: &str,
    files: &Path,
    rlimits: &[Value],
    own_ids: bool,
    read_only_cgroups: &[String],
) -> Result<Value> {
    let cwd = working_directory(&spec.cwd)?;
    let mut linux = json!({
        "cgroupsPath": format!("/{cgroup}"),
        "namespaces": [
            { "type": "pid" }, { "type": "ipc" }, { "type": "uts" }, { "type": "mount" }, { "type": "cgroup" },
            match (&spec.netns_path, own_ids) {
                (_, true) => json!({ "type": "user", "path": format!("/proc/self/fd/{}", shim::USER_NAMESPACE_FD) }),
                (Some(path), false) => json!({ "type": "network", "path": path }),
                (None, false) => json!({ "type": "network" }),
            },
        ],
        "maskedPaths": MASKED_PATHS,
        "readonlyPaths": READONLY_PATHS.iter().copied().chain(read_only_cgroups.iter().map(String::as_str)).collect::<Vec<_>>(),
    });
    if !spec.sysctls.is_empty() {
        let mut sysctls = sysctls(spec)?.clone();
        sysctls.retain(|name, _| !own_ids || !is_network_sysctl(name));
        linux["sysctl"] = json!(sysctls);
    }
    let mut config = json!({
        "ociVersion": "1.0.2",
        "process": process(&spec.argv, &environment(spec), &cwd, rlimits),
        "root": { "path": staged(shim::staged::ROOTFS), "readonly": spec.readonly_rootfs },
        "mounts": mounts(spec, files, own_ids)?,
        "linux": linux,
    });
    if !spec.hostname.is_empty() {
        config["hostname"] = json!(spec.hostname);
    }
    Ok(config)
}

/// The network namespace is the host's even where the container has a user namespace: the shim sets these.
pub fn is_network_sysctl(name: &str) -> bool {
    name.starts_with("net.")
}

fn sysctls(spec: &ContainerSpec) -> Result<&std::collections::BTreeMap<String, String>> {
    for name in spec.sysctls.keys() {
        let own = name.starts_with("net.")
            || name.starts_with("fs.mqueue.")
            || name.starts_with("kernel.msg")
            || name.starts_with("kernel.shm")
            || name == "kernel.sem";
        if !own || name.contains('/') || name.contains("..") {
            return Err(Error::Invalid {
                field: "systemControls",
                value: name.clone(),
                remedy: "only net.*, fs.mqueue.*, kernel.msg*, kernel.shm* and kernel.sem belong to a container".into(),
            });
        }
    }
    Ok(&spec.sysctls)
}

/// Where the shim has put `name`.
fn staged(name: &str) -> PathBuf {
    Path::new(shim::STAGE_DIR).join(name)
}

fn mounts(spec: &ContainerSpec, files: &Path, own_ids: bool) -> Result<Vec<Value>> {
    let shm_bytes = spec.shm_size_bytes.unwrap_or(SHM_SIZE_BYTES_DEFAULT);
    let mut mounts = vec![
        json!({ "destination": "/proc", "type": "proc", "source": "proc", "options": ["nosuid", "noexec", "nodev"] }),
        json!({ "destination": "/dev", "type": "tmpfs", "source": "tmpfs",
                "options": ["nosuid", "strictatime", "mode=755", "size=65536k"] }),
        json!({ "destination": "/dev/pts", "type": "devpts", "source": "devpts",
                "options": ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"] }),
        match own_ids {
            false => json!({ "destination": "/sys", "type": "sysfs", "source": "sysfs",
                            "options": ["nosuid", "noexec", "nodev", "ro"] }),
            true => json!({ "destination": "/sys", "type": "bind", "source": staged(shim::staged::SYSFS),
                                   "options": ["bind", "nosuid", "noexec", "nodev", "ro"] }),
        },
        json!({ "destination": "/sys/fs/cgroup", "type": "cgroup", "source": "cgroup",
                "options": ["nosuid", "noexec", "nodev", "relatime", "ro"] }),
        json!({ "destination": "/dev/mqueue", "type": "mqueue", "source": "mqueue",
                "options": ["nosuid", "noexec", "nodev"] }),
        json!({ "destination": "/dev/shm", "type": "tmpfs", "source": "shm",
                "options": ["nosuid", "noexec", "nodev", "mode=1777", format!("size={shm_bytes}")] }),
    ];
    for (number, mount) in spec.mounts.iter().enumerate() {
        let destination = |destination: &String| -> Result<()> {
            let parts: Vec<&str> = destination.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
            let remedy = match parts.first() {
                // As runc refuses it: what is masked there would come with it.
                Some(&"proc") => {
                    "nothing may be mounted over /proc, which is the kernel's: choose another container path"
                }
                Some(_) if destination.starts_with('/') && !parts.contains(&"..") => return Ok(()),
                _ => "the container path must be absolute, below /, and without '..'",
            };
            Err(Error::Invalid { field: "mountPoints", value: destination.clone(), remedy: remedy.into() })
        };
        match mount {
            Mount::Bind { source, destination: to, read_only } => {
                destination(to)?;
                let staged = own_ids.then(|| staged(&user_namespace::staged_volume(number)));
                let source = staged.as_ref().unwrap_or(source);
                let access = if *read_only { "ro" } else { "rw" };
                mounts.push(json!({ "destination": to, "type": "bind", "source": source,
                                    "options": ["rbind", "rprivate", access] }));
            }
            Mount::Tmpfs { destination: to, size_bytes, options } => {
                destination(to)?;
                for option in options {
                    let name = option.split('=').next().unwrap_or_default();
                    if !TMPFS_OPTIONS.contains(&name) || option.contains(',') {
                        return Err(Error::Invalid {
                            field: "tmpfs.mountOptions",
                            value: option.clone(),
                            remedy: "use options that ECS documents, such as noexec or mode=1777".into(),
                        });
                    }
                }
                let mut all = vec!["nosuid".to_owned(), "nodev".into(), "noexec".into(), format!("size={size_bytes}")];
                all.extend(options.iter().filter(|o| *o != "defaults").cloned());
                mounts.push(json!({ "destination": to, "type": "tmpfs", "source": "tmpfs", "options": all }));
            }
        }
    }
    let staged = own_ids.then(|| staged(user_namespace::STAGED_FILES));
    let files = staged.as_deref().unwrap_or(files);
    for (name, content) in injected_files(spec) {
        if content.is_some() {
            mounts.push(json!({ "destination": format!("/etc/{name}"), "type": "bind", "source": files.join(name),
                                "options": ["bind", "rprivate"] }));
        }
    }
    Ok(mounts)
}

/// Name below /etc and content.
pub fn injected_files(spec: &ContainerSpec) -> [(&'static str, &Option<String>); 3] {
    [("hosts", &spec.etc_hosts), ("resolv.conf", &spec.etc_resolv_conf), ("hostname", &spec.etc_hostname)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_directories() {
        for (cwd, expect) in [("", "/"), ("/", "/"), ("/srv/./a/../web/", "/srv/web"), ("/../..", "/")] {
            assert_eq!(working_directory(cwd).unwrap(), expect);
        }
        for cwd in ["srv", "/proc/self/fd/7", "/x/../proc/self/fd/8/..", "/proc/1/fd/3/../../.."] {
            let refused = working_directory(cwd);
            assert!(refused.is_err() || !refused.unwrap().contains("fd"), "{cwd}");
        }
    }

    #[test]
    fn only_a_containers_own_sysctls_and_known_tmpfs_options() {
        let mut spec = ContainerSpec::default();
        spec.sysctls.insert("kernel.core_pattern".into(), "|/x".into());
        assert!(config(&spec, "g", Path::new("/f"), &[], false, &[]).is_err());
        spec.sysctls.clear();
        spec.mounts.push(Mount::Tmpfs { destination: "/t".into(), size_bytes: 1, options: vec!["upperdir=/".into()] });
        assert!(config(&spec, "g", Path::new("/f"), &[], false, &[]).is_err());
        spec.mounts = vec![Mount::Bind { source: "/a".into(), destination: "/a/../..".into(), read_only: true }];
        assert!(config(&spec, "g", Path::new("/f"), &[], false, &[]).is_err());
    }
}
