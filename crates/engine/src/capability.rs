//! Linux capabilities as numbers and as bit masks.

use crate::error::{Error, Result};

/// Names in the order of their numbers, from 0 (`linux/capability.h`).
const NAMES: &[&str] = &[
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "KILL",
    "SETGID",
    "SETUID",
    "SETPCAP",
    "LINUX_IMMUTABLE",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_ADMIN",
    "NET_RAW",
    "IPC_LOCK",
    "IPC_OWNER",
    "SYS_MODULE",
    "SYS_RAWIO",
    "SYS_CHROOT",
    "SYS_PTRACE",
    "SYS_PACCT",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_NICE",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "MKNOD",
    "LEASE",
    "AUDIT_WRITE",
    "AUDIT_CONTROL",
    "SETFCAP",
    "MAC_OVERRIDE",
    "MAC_ADMIN",
    "SYSLOG",
    "WAKE_ALARM",
    "BLOCK_SUSPEND",
    "AUDIT_READ",
    "PERFMON",
    "BPF",
    "CHECKPOINT_RESTORE",
];

pub const DAC_READ_SEARCH: u32 = 2;
pub const SYS_MODULE: u32 = 16;
pub const SYS_RAWIO: u32 = 17;
pub const SYS_CHROOT: u32 = 18;
pub const SYS_PTRACE: u32 = 19;
pub const SYS_PACCT: u32 = 20;
pub const SYS_ADMIN: u32 = 21;
pub const SYS_BOOT: u32 = 22;
pub const SYS_NICE: u32 = 23;
pub const SYS_RESOURCE: u32 = 24;
pub const SYS_TIME: u32 = 25;
pub const SYS_TTY_CONFIG: u32 = 26;
pub const SYSLOG: u32 = 34;
pub const PERFMON: u32 = 38;
pub const BPF: u32 = 39;

/// Docker's fourteen: CHOWN DAC_OVERRIDE FOWNER FSETID KILL SETGID SETUID SETPCAP NET_BIND_SERVICE NET_RAW
/// SYS_CHROOT MKNOD AUDIT_WRITE SETFCAP.
pub const DEFAULT: u64 = 0xa804_25fb;

pub fn contains(mask: u64, capability: u32) -> bool {
    mask & (1 << capability) != 0
}

/// `NET_ADMIN` or `CAP_NET_ADMIN`, in any case; `ALL` is every one.
fn parse(name: &str) -> Result<u64> {
    let upper = name.to_ascii_uppercase();
    let bare = upper.strip_prefix("CAP_").unwrap_or(&upper);
    if bare == "ALL" {
        return Ok((1 << NAMES.len()) - 1);
    }
    NAMES.iter().position(|n| *n == bare).map(|number| 1 << number).ok_or_else(|| Error::Invalid {
        field: "linuxParameters.capabilities",
        value: name.to_owned(),
        remedy: "name a Linux capability such as NET_ADMIN".into(),
    })
}

fn names(mask: u64) -> String {
    NAMES
        .iter()
        .enumerate()
        .filter(|(number, _)| contains(mask, *number as u32))
        .map(|(_, name)| *name)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Docker's default, less `drop`, plus `add`. A capability that this process itself cannot give is an error when
/// asked for by name, and left out (with a warning) when it is one of the defaults or of `ALL`.
pub fn effective(add: &[String], drop: &[String], bounding: u64, warnings: &mut Vec<String>) -> Result<u64> {
    let mut mask = DEFAULT;
    for name in drop {
        mask &= !parse(name)?;
    }
    for name in add {
        let added = parse(name)?;
        let missing = added & !bounding;
        if missing != 0 && added.count_ones() == 1 {
            return Err(Error::Unenforceable {
                what: format!("capability {name}"),
                reason: "the engine's own process does not have it in its bounding set".into(),
                remedy: "run longshore with all of root's capabilities, or do not add this one".into(),
            });
        }
        mask |= added;
    }
    let missing = mask & !bounding;
    if missing != 0 {
        warnings.push(format!("capabilities {} are not in the engine's bounding set: left out", names(missing)));
    }
    Ok(mask & bounding)
}

/// A `Cap…:` line of /proc/self/status.
pub fn of_this_process(line: &str) -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|status| {
            status
                .lines()
                .find_map(|l| l.strip_prefix(line)?.strip_prefix(':').map(|v| u64::from_str_radix(v.trim(), 16)))
        })
        .and_then(|v| v.ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_dockers_fourteen() {
        assert_eq!(DEFAULT.count_ones(), 14);
        assert_eq!(
            names(DEFAULT),
            "CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, SETGID, SETUID, SETPCAP, NET_BIND_SERVICE, NET_RAW, \
             SYS_CHROOT, MKNOD, AUDIT_WRITE, SETFCAP"
        );
        assert_eq!(NAMES[SYS_ADMIN as usize], "SYS_ADMIN");
        assert_eq!(NAMES[BPF as usize], "BPF");
    }

    #[test]
    fn add_and_drop_work_on_the_default_within_the_bounding_set() {
        let words = |list: &[&str]| list.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        let mut warnings = vec![];
        let mask = effective(&words(&["cap_net_admin"]), &words(&["ALL"]), u64::MAX, &mut warnings).unwrap();
        assert_eq!(names(mask), "NET_ADMIN");
        let bounding = !(1 << SYS_RESOURCE);
        assert!(effective(&words(&["SYS_RESOURCE"]), &[], bounding, &mut warnings).is_err());
        assert!(warnings.is_empty());
        let mask = effective(&words(&["ALL"]), &[], bounding, &mut warnings).unwrap();
        assert!(!contains(mask, SYS_RESOURCE) && warnings.len() == 1, "{warnings:?}");
        assert!(effective(&words(&["NONSENSE"]), &[], bounding, &mut warnings).is_err());
    }
}
