//! What a group has used, in the terms of Docker's stats; read from cgroup v1 and v2 alike.
//! <https://docs.docker.com/reference/api/engine/version/v1.43/#tag/Container/operation/ContainerStats>

use super::Hierarchy;
use crate::error::{Error, IoContext, Result};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// `USER_HZ`: what the kernel counts ticks of processor time in, on every architecture this runs on.
const TICKS_PER_S: u64 = 100;
const NS_PER_S: u64 = 1_000_000_000;
/// v1 says "no limit" with a number near the top of what a page counter holds.
const UNLIMITED_BYTES: u64 = 1 << 60;

/// Counters only grow while the container runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    pub cpu_total_ns: u64,
    pub cpu_user_ns: u64,
    pub cpu_system_ns: u64,
    /// By processor; empty on cgroup v2, which does not count them.
    pub cpu_each_ns: Vec<u64>,
    pub throttling_periods: u64,
    pub throttled_periods: u64,
    pub throttled_ns: u64,
    pub memory_usage_bytes: u64,
    /// `None`: the kernel does not remember it (v2 before 5.19).
    pub memory_max_usage_bytes: Option<u64>,
    /// `None`: no limit of its own.
    pub memory_limit_bytes: Option<u64>,
    /// How often the limit was hit; `None` on v2.
    pub memory_fail_count: Option<u64>,
    /// The lines of `memory.stat`.
    pub memory_details: BTreeMap<String, u64>,
    pub pids: u64,
    /// Bytes read and written by block device; empty where the group is not in a hierarchy that counts them.
    pub block_io: Vec<BlockIo>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockIo {
    pub major: u64,
    pub minor: u64,
    pub read_bytes: u64,
    pub written_bytes: u64,
}

impl Hierarchy {
    pub fn stats(&self, group: &str) -> Result<Stats> {
        match self {
            Self::V1(_) => self.stats_v1(group),
            Self::V2(root) => stats_v2(&Group(root.join(group))),
        }
    }

    fn stats_v1(&self, group: &str) -> Result<Stats> {
        let in_hierarchy = |controller: &str| self.directory(controller, group).map(Group);
        let (cpu, accounting) = (in_hierarchy("cpu")?, in_hierarchy("cpuacct")?);
        let memory = in_hierarchy("memory")?;
        let ticks = accounting.table("cpuacct.stat")?;
        let throttling = cpu.table("cpu.stat")?;
        let of = |table: &BTreeMap<String, u64>, name: &str| table.get(name).copied().unwrap_or_default();
        Ok(Stats {
            cpu_total_ns: accounting.number("cpuacct.usage")?,
            cpu_user_ns: of(&ticks, "user") * (NS_PER_S / TICKS_PER_S),
            cpu_system_ns: of(&ticks, "system") * (NS_PER_S / TICKS_PER_S),
            cpu_each_ns: accounting
                .text("cpuacct.usage_percpu")?
                .split_whitespace()
                .filter_map(|word| word.parse().ok())
                .collect(),
            throttling_periods: of(&throttling, "nr_periods"),
            throttled_periods: of(&throttling, "nr_throttled"),
            throttled_ns: of(&throttling, "throttled_time"),
            memory_usage_bytes: memory.number("memory.usage_in_bytes")?,
            memory_max_usage_bytes: Some(memory.number("memory.max_usage_in_bytes")?),
            memory_limit_bytes: Some(memory.number("memory.limit_in_bytes")?).filter(|bytes| *bytes < UNLIMITED_BYTES),
            memory_fail_count: Some(memory.number("memory.failcnt")?),
            memory_details: memory.table("memory.stat")?,
            pids: in_hierarchy("pids")?.number("pids.current")?,
            // The engine makes no group in the blkio hierarchy.
            block_io: Vec::new(),
        })
    }
}

fn stats_v2(group: &Group) -> Result<Stats> {
    let cpu = group.table("cpu.stat")?;
    let of = |name: &str| cpu.get(name).copied().unwrap_or_default();
    Ok(Stats {
        cpu_total_ns: of("usage_usec") * 1000,
        cpu_user_ns: of("user_usec") * 1000,
        cpu_system_ns: of("system_usec") * 1000,
        cpu_each_ns: Vec::new(),
        throttling_periods: of("nr_periods"),
        throttled_periods: of("nr_throttled"),
        throttled_ns: of("throttled_usec") * 1000,
        memory_usage_bytes: group.number("memory.current")?,
        memory_max_usage_bytes: group.number("memory.peak").ok(),
        // "max" is no number.
        memory_limit_bytes: group.text("memory.max")?.trim().parse().ok(),
        memory_fail_count: None,
        memory_details: group.table("memory.stat")?,
        pids: group.number("pids.current")?,
        // There only when the controller is on for the group.
        block_io: group.text("io.stat").map(|text| block_io(&text)).unwrap_or_default(),
    })
}

/// A group's directory in one hierarchy.
struct Group(PathBuf);

impl Group {
    fn text(&self, name: &str) -> Result<String> {
        let path = self.0.join(name);
        std::fs::read_to_string(&path).at("read", &path)
    }

    fn number(&self, name: &str) -> Result<u64> {
        let text = self.text(name)?;
        text.trim().parse().map_err(|_| Error::Damaged(self.0.join(name), text))
    }

    /// `name value` lines.
    fn table(&self, name: &str) -> Result<BTreeMap<String, u64>> {
        let text = self.text(name)?;
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        Ok(lines.filter_map(|(name, value)| Some((name.to_owned(), value.trim().parse().ok()?))).collect())
    }
}

/// `8:0 rbytes=1 wbytes=2 rios=…`
fn block_io(text: &str) -> Vec<BlockIo> {
    let line = |line: &str| -> Option<BlockIo> {
        let mut words = line.split_whitespace();
        let (major, minor) = words.next()?.split_once(':')?;
        let mut io =
            BlockIo { major: major.parse().ok()?, minor: minor.parse().ok()?, read_bytes: 0, written_bytes: 0 };
        for (name, value) in words.filter_map(|word| word.split_once('=')) {
            match name {
                "rbytes" => io.read_bytes = value.parse().ok()?,
                "wbytes" => io.written_bytes = value.parse().ok()?,
                _ => {}
            }
        }
        Some(io)
    };
    text.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_2_is_read_as_docker_shows_it() {
        let directory = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(directory.path().join(name), text).unwrap();
        write(
            "cpu.stat",
            "usage_usec 30\nuser_usec 20\nsystem_usec 10\nnr_periods 3\nnr_throttled 1\nthrottled_usec 7\n",
        );
        write("memory.current", "4096\n");
        write("memory.max", "max\n");
        write("memory.stat", "anon 1024\nfile 2048\n");
        write("pids.current", "2\n");
        write("io.stat", "8:0 rbytes=5 wbytes=6 rios=1 wios=1 dbytes=0 dios=0\n");
        let stats = stats_v2(&Group(directory.path().into())).unwrap();
        assert_eq!((stats.cpu_total_ns, stats.cpu_user_ns, stats.throttled_ns), (30_000, 20_000, 7_000));
        assert_eq!((stats.memory_usage_bytes, stats.memory_limit_bytes, stats.pids), (4096, None, 2));
        assert_eq!(stats.memory_details["file"], 2048);
        assert_eq!(stats.block_io, [BlockIo { major: 8, minor: 0, read_bytes: 5, written_bytes: 6 }]);
        write("memory.max", "536870912\n");
        assert_eq!(stats_v2(&Group(directory.path().into())).unwrap().memory_limit_bytes, Some(536_870_912));
    }
}
