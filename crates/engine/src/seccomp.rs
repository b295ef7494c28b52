//! Docker's default seccomp profile, compiled once per set of capabilities.
//!
//! Follows <https://github.com/moby/profiles/blob/main/seccomp/default.json>: everything not named is EPERM, `clone3`
//! is ENOSYS (its flags are behind a pointer that a filter cannot follow, and C libraries then fall back to `clone`).
//! On x86_64 the profile also covers i386 programs and x32 calls. Differences: `socketcall` of i386 is EPERM, because the
//! address family is behind a pointer and would get around the rule about sockets (C libraries of the last ten years
//! call `socket` itself); on aarch64 32-bit programs are killed, where Docker filters them.

#[cfg(target_arch = "x86_64")]
mod sub_architecture;
#[cfg(target_arch = "x86_64")]
mod sub_architecture_table;
mod table;

use crate::capability;
use crate::error::{Error, Result};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen as ArgLen, SeccompCmpOp as Op, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch,
};
use std::collections::BTreeMap;

const EPERM: u32 = libc::EPERM as u32;
const ENOSYS: u32 = libc::ENOSYS as u32;
/// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET.
const CLONE_NAMESPACE_FLAGS: u64 = 0x7e02_0000;
/// Personalities: Linux, Linux with 32-bit address space (8), UNAME26, both, and "only tell me".
const PERSONALITIES: [u64; 5] = [0, 8, 0x2_0000, 0x2_0008, 0xffff_ffff];
/// Address families that a container cannot open: obsolete ones, the kernel's crypto API, VM sockets.
const FAMILIES_DENIED: [u64; 9] = [12, 19, 20, 23, 25, 34, 37, 38, 40];
const FAMILIES: u64 = 46;

/// The filters of a container with these capabilities, to be installed in this order.
pub fn programs(capabilities: u64) -> Result<Vec<Vec<u8>>> {
    let arch = TargetArch::try_from(std::env::consts::ARCH)
        .map_err(|e| Error::Seccomp(format!("no seccomp profile for {}: {e}", std::env::consts::ARCH)))?;
    let compile = |filter: std::result::Result<SeccompFilter, seccompiler::BackendError>| -> Result<Vec<u8>> {
        let program: BpfProgram = filter
            .and_then(TryInto::try_into)
            .map_err(|e| Error::Seccomp(format!("the profile does not compile: {e}")))?;
        Ok(program
            .iter()
            .flat_map(|i| {
                let (code, k) = (i.code.to_ne_bytes(), i.k.to_ne_bytes());
                [code[0], code[1], i.jt, i.jf, k[0], k[1], k[2], k[3]]
            })
            .collect())
    };
    let mut programs = Vec::new();
    if !capability::contains(capabilities, capability::SYS_ADMIN) {
        // Of two filters the stricter answer counts, so this one turns an allowed clone3 into ENOSYS.
        let refuse_clone3 = compile(SeccompFilter::new(
            [(table::CLONE3, vec![])].into_iter().collect(),
            SeccompAction::Allow,
            SeccompAction::Errno(ENOSYS),
            arch,
        ))?;
        #[cfg(target_arch = "x86_64")]
        let refuse_clone3 = sub_architecture::only_native(&refuse_clone3);
        programs.push(refuse_clone3);
    }
    let profile =
        compile(SeccompFilter::new(rules(capabilities)?, SeccompAction::Errno(EPERM), SeccompAction::Allow, arch))?;
    #[cfg(target_arch = "x86_64")]
    let profile = sub_architecture::join(&profile, capabilities);
    programs.push(profile);
    Ok(programs)
}

fn rules(capabilities: u64) -> Result<BTreeMap<i64, Vec<SeccompRule>>> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
    for number in table::ALWAYS.iter().chain(table::ARCHITECTURE) {
        rules.insert(*number, vec![]);
    }
    let condition = |op: Op, value: u64| {
        SeccompCondition::new(0, ArgLen::Dword, op, value).map_err(|e| Error::Seccomp(e.to_string()))
    };
    let rule = |conditions| SeccompRule::new(conditions).map_err(|e| Error::Seccomp(e.to_string()));
    let mut socket = vec![condition(Op::Lt, FAMILIES)?];
    for family in FAMILIES_DENIED {
        socket.push(condition(Op::Ne, family)?);
    }
    rules.insert(libc::SYS_socket, vec![rule(socket)?]);
    rules.insert(
        libc::SYS_personality,
        PERSONALITIES.iter().map(|p| rule(vec![condition(Op::Eq, *p)?])).collect::<Result<_>>()?,
    );
    rules.insert(libc::SYS_clone, vec![rule(vec![condition(Op::MaskedEq(CLONE_NAMESPACE_FLAGS), 0)?])?]);
    // Answered by the filter before this one, unless the container has CAP_SYS_ADMIN.
    rules.insert(table::CLONE3, vec![]);
    for (capability, numbers) in table::BY_CAPABILITY {
        if capability::contains(capabilities, *capability) {
            for number in *numbers {
                rules.insert(*number, vec![]);
            }
        }
    }
    Ok(rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_compiles_and_capabilities_widen_it() {
        let default = programs(capability::DEFAULT).unwrap();
        assert_eq!(default.len(), 2);
        let all = programs(u64::MAX).unwrap();
        assert_eq!(all.len(), 1, "with CAP_SYS_ADMIN clone3 is allowed");
        let allowed = |capabilities| rules(capabilities).unwrap().len();
        assert!(allowed(capability::DEFAULT) > allowed(0), "CAP_SYS_CHROOT adds chroot");
        assert!(allowed(u64::MAX) > allowed(capability::DEFAULT));
        for program in default.iter().chain(&all) {
            assert!(program.len() / 8 < 4096, "the kernel takes 4096 instructions");
        }
    }

    #[test]
    fn calls_that_break_out_are_not_in_the_default() {
        let rules = rules(capability::DEFAULT).unwrap();
        for number in
            [libc::SYS_mount, libc::SYS_keyctl, libc::SYS_unshare, libc::SYS_setns, libc::SYS_bpf, libc::SYS_kexec_load]
        {
            assert!(!rules.contains_key(&number), "{number}");
        }
    }
}
