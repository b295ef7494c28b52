//! Cgroups, version 1 and 2: `longshore/<instance>/<task>/<container>`.
//!
//! The engine makes the groups and writes the limits; libcontainer only joins them. What a task may use together is a
//! limit of its group, and the kernel holds a container to both.

mod stats;

pub use stats::{BlockIo, Stats};

use crate::device_bpf;
use crate::error::{Error, IoContext, Result};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const ROOT: &str = "/sys/fs/cgroup";
const CPU_PERIOD_US: u64 = 100_000;
/// The kernel's least quota.
const CPU_QUOTA_US_MIN: u64 = 1_000;
const CPU_SHARES_MIN: u64 = 2;
const CPU_SHARES_MAX: u64 = 262_144;
const CGROUP2_MAGIC: i64 = 0x6367_7270;
/// Removal is refused while the last process is still being torn down.
const REMOVE_ATTEMPTS: u32 = 200;
const REMOVE_PAUSE_MS: u64 = 5;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Thousandths of a CPU, enforced as a CFS quota: 250 is Fargate's 256 units.
    pub cpu_limit_milli: Option<u64>,
    /// Relative weight, Docker's scale: 1024 is one share.
    pub cpu_shares: Option<u64>,
    pub memory_limit_bytes: Option<u64>,
    pub memory_reservation_bytes: Option<u64>,
    pub pids_limit: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub cpu_usage_ns: u64,
    pub memory_usage_bytes: u64,
    pub pids: u64,
}

/// Where the host's controllers are.
#[derive(Clone, Debug)]
pub enum Hierarchy {
    /// Controller name and mount point; a mount point may serve several.
    V1(Vec<(String, PathBuf)>),
    V2(PathBuf),
}

const V1_CONTROLLERS: &[&str] = &[
    "cpu",
    "cpuacct",
    "memory",
    "pids",
    "devices",
    "freezer",
    "blkio",
    "cpuset",
    "hugetlb",
    "net_cls",
    "net_prio",
    "perf_event",
];
const NEEDED: &[&str] = &["cpu", "memory", "pids"];

impl Hierarchy {
    pub fn detect() -> Result<Self> {
        if filesystem_magic(Path::new(ROOT)).at("stat", ROOT)? == CGROUP2_MAGIC {
            return Ok(Self::V2(ROOT.into()));
        }
        let mounts = fs::read_to_string("/proc/self/mountinfo").at("read", "/proc/self/mountinfo")?;
        let mut found = Vec::new();
        for line in mounts.lines() {
            let Some((left, right)) = line.split_once(" - ") else { continue };
            let mut right = right.split(' ');
            if right.next() != Some("cgroup") {
                continue;
            }
            let (Some(mount_point), Some(options)) = (left.split(' ').nth(4), right.nth(1)) else { continue };
            for option in options.split(',').filter(|o| V1_CONTROLLERS.contains(o)) {
                if !found.iter().any(|(name, _)| name == option) {
                    found.push((option.to_owned(), PathBuf::from(mount_point)));
                }
            }
        }
        Ok(Self::V1(found))
    }

    pub fn version(&self) -> u8 {
        match self {
            Self::V1(_) => 1,
            Self::V2(_) => 2,
        }
    }

    pub fn has(&self, controller: &str) -> bool {
        match self {
            Self::V1(mounts) => mounts.iter().any(|(name, _)| name == controller),
            Self::V2(root) => fs::read_to_string(root.join("cgroup.controllers"))
                .is_ok_and(|list| list.split_whitespace().any(|c| c == controller)),
        }
    }

    /// What has to be made read-only in a container one by one: of version 1 libcontainer mounts every hierarchy for
    /// writing, whatever the bundle says, and root with the host's ids would change its own limits there.
    pub fn read_only_paths(&self) -> Result<Vec<String>> {
        let Self::V1(_) = self else { return Ok(vec![]) };
        let mut paths = vec![ROOT.to_owned()];
        for entry in fs::read_dir(ROOT).at("list", ROOT)?.flatten() {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                paths.push(format!("{ROOT}/{}", entry.file_name().to_string_lossy()));
            }
        }
        Ok(paths)
    }

    /// The directory of `group` for `controller`.
    fn directory(&self, controller: &str, group: &str) -> Result<PathBuf> {
        match self {
            Self::V1(mounts) => mounts
                .iter()
                .find(|(name, _)| name == controller)
                .map(|(_, mount)| mount.join(group))
                .ok_or_else(|| missing(controller)),
            Self::V2(root) => Ok(root.join(group)),
        }
    }

    /// Makes the group and all above it, with the controllers that limits need.
    pub fn create(&self, group: &str) -> Result<()> {
        for controller in NEEDED {
            if !self.has(controller) {
                return Err(missing(controller));
            }
        }
        match self {
            Self::V1(_) => {
                for controller in ["cpu", "cpuacct", "memory", "pids", "devices"] {
                    if self.has(controller) {
                        let directory = self.directory(controller, group)?;
                        fs::create_dir_all(&directory).at("create", &directory)?;
                    }
                }
            }
            Self::V2(root) => {
                let mut current = root.clone();
                for part in group.split('/') {
                    let control = current.join("cgroup.subtree_control");
                    let wanted: String = NEEDED.iter().map(|c| format!("+{c} ")).collect();
                    write(&control, wanted.trim_end())?;
                    current.push(part);
                    match fs::create_dir(&current) {
                        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                        other => other.at("create", &current)?,
                    }
                }
            }
        }
        Ok(())
    }

    pub fn limit(&self, group: &str, limits: &Limits) -> Result<()> {
        let file = |controller: &str, name: &str| Ok::<_, Error>(self.directory(controller, group)?.join(name));
        let v1 = self.version() == 1;
        if let Some(milli) = limits.cpu_limit_milli {
            let quota_us = (milli * CPU_PERIOD_US / 1000).max(CPU_QUOTA_US_MIN);
            if v1 {
                write(&file("cpu", "cpu.cfs_period_us")?, &CPU_PERIOD_US.to_string())?;
                write(&file("cpu", "cpu.cfs_quota_us")?, &quota_us.to_string())?;
            } else {
                write(&file("cpu", "cpu.max")?, &format!("{quota_us} {CPU_PERIOD_US}"))?;
            }
        }
        if let Some(shares) = limits.cpu_shares {
            let shares = shares.clamp(CPU_SHARES_MIN, CPU_SHARES_MAX);
            if v1 {
                write(&file("cpu", "cpu.shares")?, &shares.to_string())?;
            } else {
                write(&file("cpu", "cpu.weight")?, &weight_of_shares(shares).to_string())?;
            }
        }
        if let Some(bytes) = limits.memory_limit_bytes {
            if v1 {
                write(&file("memory", "memory.limit_in_bytes")?, &bytes.to_string())?;
                // Absent where the kernel does not account swap.
                let with_swap = file("memory", "memory.memsw.limit_in_bytes")?;
                if with_swap.exists() {
                    write(&with_swap, &bytes.to_string())?;
                }
            } else {
                write(&file("memory", "memory.max")?, &bytes.to_string())?;
                let swap = file("memory", "memory.swap.max")?;
                if swap.exists() {
                    write(&swap, "0")?;
                }
            }
        }
        if let Some(bytes) = limits.memory_reservation_bytes {
            let name = if v1 { "memory.soft_limit_in_bytes" } else { "memory.low" };
            let path = file("memory", name)?;
            // A hint, not a limit: kernels with PREEMPT_RT have no soft limits (EOPNOTSUPP).
            match fs::write(&path, bytes.to_string()) {
                Err(e) if e.raw_os_error() == Some(libc::EOPNOTSUPP) => {
                    tracing::warn!(path = %path.display(), "memory reservations are not supported by this kernel");
                }
                other => other.at("write", &path)?,
            }
        }
        if let Some(count) = limits.pids_limit {
            write(&file("pids", "pids.max")?, &count.to_string())?;
        }
        Ok(())
    }

    /// Only the devices that Docker allows can be opened or made.
    pub fn restrict_devices(&self, group: &str) -> Result<()> {
        match self {
            Self::V1(_) => {
                let directory = self.directory("devices", group)?;
                write(&directory.join("devices.deny"), "a")?;
                for rule in device_bpf::ALLOWED {
                    write(&directory.join("devices.allow"), &rule.to_string())?;
                }
                Ok(())
            }
            Self::V2(root) => device_bpf::attach(&root.join(group)).map_err(|source| Error::Unenforceable {
                what: "the device allow list".into(),
                reason: format!("loading a BPF program of type cgroup_device failed: {source}"),
                remedy: "run as root on a kernel with CONFIG_CGROUP_BPF".into(),
            }),
        }
    }

    pub fn usage(&self, group: &str) -> Result<Usage> {
        let number = |controller: &str, name: &str| -> Result<u64> {
            let path = self.directory(controller, group)?.join(name);
            let text = fs::read_to_string(&path).at("read", &path)?;
            text.trim().parse().map_err(|_| Error::Damaged(path, text))
        };
        let pids = number("pids", "pids.current")?;
        if self.version() == 1 {
            return Ok(Usage {
                cpu_usage_ns: number("cpuacct", "cpuacct.usage")?,
                memory_usage_bytes: number("memory", "memory.usage_in_bytes")?,
                pids,
            });
        }
        let path = self.directory("cpu", group)?.join("cpu.stat");
        let stat = fs::read_to_string(&path).at("read", &path)?;
        let usage_us: u64 = stat
            .lines()
            .find_map(|l| l.strip_prefix("usage_usec "))
            .and_then(|v| v.trim().parse().ok())
            .ok_or_else(|| Error::Damaged(path, stat.clone()))?;
        Ok(Usage { cpu_usage_ns: usage_us * 1000, memory_usage_bytes: number("memory", "memory.current")?, pids })
    }

    /// The file whose `oom_kill` line counts kills in this group.
    pub fn oom_events(&self, group: &str) -> Result<PathBuf> {
        let name = if self.version() == 1 { "memory.oom_control" } else { "memory.events" };
        Ok(self.directory("memory", group)?.join(name))
    }

    fn every_directory(&self, group: &str) -> Vec<PathBuf> {
        let mut directories: Vec<PathBuf> = match self {
            Self::V1(mounts) => mounts.iter().map(|(_, mount)| mount.join(group)).collect(),
            Self::V2(root) => vec![root.join(group)],
        };
        directories.sort();
        directories.dedup();
        directories
    }

    /// Kills whatever is left in the group and the ones below.
    pub fn kill(&self, group: &str) {
        for directory in self.every_directory(group) {
            kill_in(&directory);
        }
    }

    /// Removes the group where nothing is below it and nothing in it.
    pub fn remove_empty(&self, group: &str) {
        for directory in self.every_directory(group) {
            // Refused by the kernel while in use, which is the point.
            let _ = fs::remove_dir(directory);
        }
    }

    /// Removes the group and those below it, deepest first. Waits for dying processes; what is not there is fine.
    pub fn remove(&self, group: &str) -> Result<()> {
        for directory in self.every_directory(group) {
            let mut last = Ok(());
            for _ in 0..REMOVE_ATTEMPTS {
                last = remove_tree(&directory);
                match &last {
                    Err(e) if e.raw_os_error() == Some(libc::EBUSY) => kill_in(&directory),
                    _ => break,
                }
                std::thread::sleep(std::time::Duration::from_millis(REMOVE_PAUSE_MS));
            }
            last.at("remove", directory)?;
        }
        Ok(())
    }
}

fn missing(controller: &str) -> Error {
    Error::Unenforceable {
        what: format!("the {controller} limit"),
        reason: format!("the cgroup controller '{controller}' is not available below {ROOT}"),
        remedy: "boot a kernel with this controller enabled and mounted (cgroup_enable=memory for memory)".into(),
    }
}

/// Docker's and systemd's mapping of 2..=262144 to 1..=10000.
fn weight_of_shares(shares: u64) -> u64 {
    1 + (shares - CPU_SHARES_MIN) * 9_999 / (CPU_SHARES_MAX - CPU_SHARES_MIN)
}

fn write(path: &Path, value: &str) -> Result<()> {
    fs::write(path, value).at("write", path)
}

fn filesystem_magic(path: &Path) -> io::Result<i64> {
    let path = std::ffi::CString::new(path.as_os_str().as_encoded_bytes())?;
    // SAFETY: zero is a valid value of every field; path and structure outlive the call.
    unsafe {
        let mut stat: libc::statfs = std::mem::zeroed();
        if libc::statfs(path.as_ptr(), &raw mut stat) < 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(stat.f_type)
    }
}

fn children(directory: &Path) -> Vec<PathBuf> {
    fs::read_dir(directory)
        .map(|entries| {
            entries.flatten().filter(|e| e.file_type().is_ok_and(|t| t.is_dir())).map(|e| e.path()).collect()
        })
        .unwrap_or_default()
}

fn kill_in(directory: &Path) {
    for child in children(directory) {
        kill_in(&child);
    }
    let Ok(pids) = fs::read_to_string(directory.join("cgroup.procs")) else { return };
    for pid in pids.lines().filter_map(|l| l.trim().parse::<i32>().ok()).filter(|pid| *pid > 1) {
        // SAFETY: only processes of a group that the engine made.
        unsafe { libc::kill(pid, libc::SIGKILL) };
    }
}

fn remove_tree(directory: &Path) -> io::Result<()> {
    for child in children(directory) {
        remove_tree(&child)?;
    }
    match fs::remove_dir(directory) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_become_weights_as_docker_does_it() {
        assert_eq!(weight_of_shares(2), 1);
        assert_eq!(weight_of_shares(1024), 39);
        assert_eq!(weight_of_shares(262_144), 10_000);
    }
}
