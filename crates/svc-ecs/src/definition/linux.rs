//! Linux parameters, resource limits and kernel parameters of containers.

use super::{refuse, refuse_list};
use crate::errors::client;
use crate::model::{LinuxParametersRow, TmpfsRow, UlimitRow};
use api_ecs::{LinuxParameters, SystemControl, Ulimit};
use kernel::Error;
use std::collections::BTreeSet;

/// What a container can be given or denied.
const CAPABILITIES: [&str; 38] = [
    "ALL",
    "AUDIT_CONTROL",
    "AUDIT_WRITE",
    "BLOCK_SUSPEND",
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "IPC_LOCK",
    "IPC_OWNER",
    "KILL",
    "LEASE",
    "LINUX_IMMUTABLE",
    "MAC_ADMIN",
    "MAC_OVERRIDE",
    "MKNOD",
    "NET_ADMIN",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_RAW",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_CHROOT",
    "SYS_MODULE",
    "SYS_NICE",
    "SYS_PACCT",
    "SYS_PTRACE",
    "SYS_RAWIO",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "SYSLOG",
    "WAKE_ALARM",
];
/// Kernel parameters that belong to a container and not to the machine.
const IPC_SYSTEM_CONTROLS: [&str; 8] = [
    "kernel.msgmax",
    "kernel.msgmnb",
    "kernel.msgmni",
    "kernel.sem",
    "kernel.shmall",
    "kernel.shmmax",
    "kernel.shmmni",
    "kernel.shm_rmid_forced",
];

pub(super) fn parameters(given: &LinuxParameters, container: &str) -> Result<LinuxParametersRow, Error> {
    let of = |field: &str| format!("linuxParameters.{field} of the container '{container}'");
    refuse_list(given.devices.as_ref(), &of("devices"))?;
    refuse(given.max_swap.as_ref(), &of("maxSwap"))?;
    refuse(given.swappiness.as_ref(), &of("swappiness"))?;
    let (add, drop) = given
        .capabilities
        .as_ref()
        .map(|held| (held.add.clone().unwrap_or_default(), held.drop.clone().unwrap_or_default()))
        .unwrap_or_default();
    if let Some(unknown) = add.iter().chain(&drop).find(|name| !CAPABILITIES.contains(&name.as_str())) {
        return Err(client(format!(
            "'{unknown}' is not a capability that the container '{container}' can be given or denied."
        )));
    }
    let shared_memory_size_mib = given.shared_memory_size.map(i64::from);
    if shared_memory_size_mib.is_some_and(|mib| mib <= 0) {
        return Err(client(format!(
            "Invalid 'sharedMemorySize' setting for container '{container}': it must be greater than 0."
        )));
    }
    let tmpfs = given.tmpfs.iter().flatten().map(|tmpfs| {
        let size_mib = i64::from(tmpfs.size.unwrap_or_default());
        if size_mib <= 0 {
            return Err(client(
                "The container has an invalid tmpfs size value specified. It must be a non-zero, non-negative integer.",
            ));
        }
        let container_path = tmpfs.container_path.clone().unwrap_or_default();
        if !container_path.starts_with('/') {
            return Err(client(format!(
                "The tmpfs path '{container_path}' of the container '{container}' must be absolute."
            )));
        }
        Ok(TmpfsRow { container_path, size_mib, mount_options: tmpfs.mount_options.clone().unwrap_or_default() })
    });
    Ok(LinuxParametersRow {
        capabilities_add: add,
        capabilities_drop: drop,
        has_capabilities: given.capabilities.is_some(),
        init_process_enabled: given.init_process_enabled,
        shared_memory_size_mib,
        tmpfs: tmpfs.collect::<Result<_, Error>>()?,
    })
}

pub(super) fn ulimits(given: &[Ulimit], container: &str) -> Result<Vec<UlimitRow>, Error> {
    let mut names = BTreeSet::new();
    given
        .iter()
        .map(|limit| {
            let row = UlimitRow {
                name: limit.name.clone().unwrap_or_default(),
                soft_limit: limit.soft_limit.unwrap_or_default().into(),
                hard_limit: limit.hard_limit.unwrap_or_default().into(),
            };
            if !names.insert(row.name.clone()) {
                return Err(client(format!("The ulimit '{}' of the container '{container}' is given more than once.", row.name)));
            }
            // -1 is no limit at all.
            let greater = row.hard_limit >= 0 && (row.soft_limit < 0 || row.soft_limit > row.hard_limit);
            if greater || row.soft_limit < -1 || row.hard_limit < -1 {
                return Err(client(format!(
                    "Invalid ulimit '{}' of the container '{container}': soft limit {} and hard limit {}; the soft limit must not be greater than the hard limit.",
                    row.name, row.soft_limit, row.hard_limit
                )));
            }
            Ok(row)
        })
        .collect()
}

pub(super) fn system_controls(given: &[SystemControl], container: &str) -> Result<Vec<(String, String)>, Error> {
    given
        .iter()
        .map(|control| {
            let (name, value) = (control.namespace.clone().unwrap_or_default(), control.value.clone().unwrap_or_default());
            let known = name.starts_with("net.") || name.starts_with("fs.mqueue.") || IPC_SYSTEM_CONTROLS.contains(&name.as_str());
            if !known || value.is_empty() || name.contains(['/', '\0']) || name.contains("..") {
                return Err(client(format!(
                    "Invalid system control '{name}' = '{value}' of the container '{container}': only net.*, fs.mqueue.* and the parameters of System V IPC are a container's own."
                )));
            }
            Ok((name, value))
        })
        .collect()
}
