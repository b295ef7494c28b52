//! The device allow list; on cgroup v2 as a BPF program, assembled and loaded here.

use std::fmt;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::path::Path;

/// One device, or a wildcard.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// `c` or `b`.
    kind: char,
    major: Option<u32>,
    minor: Option<u32>,
    /// Of `r`, `w`, `m`.
    access: &'static str,
}

const fn rule(kind: char, major: Option<u32>, minor: Option<u32>, access: &'static str) -> Rule {
    Rule { kind, major, minor, access }
}

/// As runc has it for every container: nodes may be made, only these may be opened.
pub const ALLOWED: &[Rule] = &[
    rule('c', None, None, "m"),
    rule('b', None, None, "m"),
    rule('c', Some(1), Some(3), "rwm"), // null
    rule('c', Some(1), Some(5), "rwm"), // zero
    rule('c', Some(1), Some(7), "rwm"), // full
    rule('c', Some(1), Some(8), "rwm"), // random
    rule('c', Some(1), Some(9), "rwm"), // urandom
    rule('c', Some(5), Some(0), "rwm"), // tty
    rule('c', Some(5), Some(1), "rwm"), // console
    rule('c', Some(5), Some(2), "rwm"), // ptmx
    rule('c', Some(136), None, "rwm"),  // pts
];

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |n: Option<u32>| n.map_or_else(|| "*".to_owned(), |n| n.to_string());
        write!(f, "{} {}:{} {}", self.kind, number(self.major), number(self.minor), self.access)
    }
}

// linux/bpf.h
const BPF_PROG_LOAD: libc::c_long = 5;
const BPF_PROG_ATTACH: libc::c_long = 8;
const BPF_PROG_TYPE_CGROUP_DEVICE: u32 = 15;
const BPF_CGROUP_DEVICE: u32 = 6;
const BPF_F_ALLOW_MULTI: u32 = 2;
const ACCESS_MKNOD: i32 = 1;
const ACCESS_READ: i32 = 2;
const ACCESS_WRITE: i32 = 4;
const DEVICE_BLOCK: i32 = 1;
const DEVICE_CHAR: i32 = 2;
const LOAD_WORD: u8 = 0x61;
const AND_IMMEDIATE: u8 = 0x54;
const RIGHT_SHIFT: u8 = 0x74;
const MOVE_IMMEDIATE: u8 = 0xb7;
const MOVE_WORD: u8 = 0xbc;
const JUMP_NOT_EQUAL: u8 = 0x55;
const EXIT: u8 = 0x95;

fn instruction(code: u8, destination: u8, source: u8, offset: i16, immediate: i32) -> [u8; 8] {
    let mut bytes = [0; 8];
    bytes[0] = code;
    bytes[1] = source << 4 | destination;
    bytes[2..4].copy_from_slice(&offset.to_ne_bytes());
    bytes[4..8].copy_from_slice(&immediate.to_ne_bytes());
    bytes
}

/// r2 type, r3 access, r4 major, r5 minor; a rule that does not fit jumps to the next, the last answer is no.
fn program(rules: &[Rule]) -> Vec<u8> {
    let mut program = vec![
        instruction(LOAD_WORD, 2, 1, 0, 0),
        instruction(AND_IMMEDIATE, 2, 0, 0, 0xffff),
        instruction(LOAD_WORD, 3, 1, 0, 0),
        instruction(RIGHT_SHIFT, 3, 0, 0, 16),
        instruction(LOAD_WORD, 4, 1, 4, 0),
        instruction(LOAD_WORD, 5, 1, 8, 0),
    ];
    for rule in rules {
        let mut denied = ACCESS_MKNOD | ACCESS_READ | ACCESS_WRITE;
        for letter in rule.access.bytes() {
            denied &= !match letter {
                b'r' => ACCESS_READ,
                b'w' => ACCESS_WRITE,
                _ => ACCESS_MKNOD,
            };
        }
        let mut body = Vec::new();
        let mut jumps = Vec::new();
        let mut jump_unless = |body: &mut Vec<[u8; 8]>, register: u8, value: i32| {
            jumps.push((body.len(), register, value));
            body.push([0; 8]);
        };
        jump_unless(&mut body, 2, if rule.kind == 'b' { DEVICE_BLOCK } else { DEVICE_CHAR });
        if denied != 0 {
            body.push(instruction(MOVE_WORD, 1, 3, 0, 0));
            body.push(instruction(AND_IMMEDIATE, 1, 0, 0, denied));
            jump_unless(&mut body, 1, 0);
        }
        if let Some(major) = rule.major {
            jump_unless(&mut body, 4, major as i32);
        }
        if let Some(minor) = rule.minor {
            jump_unless(&mut body, 5, minor as i32);
        }
        body.push(instruction(MOVE_IMMEDIATE, 0, 0, 0, 1));
        body.push(instruction(EXIT, 0, 0, 0, 0));
        let length = body.len();
        for (index, register, value) in jumps {
            body[index] = instruction(JUMP_NOT_EQUAL, register, 0, (length - index - 1) as i16, value);
        }
        program.append(&mut body);
    }
    program.push(instruction(MOVE_IMMEDIATE, 0, 0, 0, 0));
    program.push(instruction(EXIT, 0, 0, 0, 0));
    program.concat()
}

#[repr(C, align(8))]
#[derive(Default)]
struct LoadAttributes {
    program_type: u32,
    instruction_count: u32,
    instructions: u64,
    license: u64,
    log_level: u32,
    log_size: u32,
    log_buffer: u64,
    kernel_version: u32,
    flags: u32,
}

#[repr(C)]
#[derive(Default)]
struct AttachAttributes {
    target: u32,
    program: u32,
    attach_type: u32,
    flags: u32,
}

fn bpf<T>(command: libc::c_long, attributes: &T) -> io::Result<RawFd> {
    // SAFETY: attributes have the kernel's layout and outlive the call.
    let result =
        unsafe { libc::syscall(libc::SYS_bpf, command, std::ptr::from_ref(attributes), std::mem::size_of::<T>()) };
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result as RawFd) }
}

/// Attaches the allow list to a cgroup v2 directory; it lasts as long as the directory.
pub fn attach(group: &Path) -> io::Result<()> {
    let instructions = program(ALLOWED);
    let license = c"Apache-2.0";
    let program = bpf(
        BPF_PROG_LOAD,
        &LoadAttributes {
            program_type: BPF_PROG_TYPE_CGROUP_DEVICE,
            instruction_count: (instructions.len() / 8) as u32,
            instructions: instructions.as_ptr() as u64,
            license: license.as_ptr() as u64,
            ..LoadAttributes::default()
        },
    )?;
    // SAFETY: a new descriptor that nobody else owns.
    let program = unsafe { OwnedFd::from_raw_fd(program) };
    let group = std::fs::File::open(group)?;
    bpf(
        BPF_PROG_ATTACH,
        &AttachAttributes {
            target: group.as_raw_fd() as u32,
            program: program.as_raw_fd() as u32,
            attach_type: BPF_CGROUP_DEVICE,
            flags: BPF_F_ALLOW_MULTI,
        },
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_read_as_cgroup_v1_takes_them() {
        assert_eq!(ALLOWED[0].to_string(), "c *:* m");
        assert_eq!(ALLOWED[2].to_string(), "c 1:3 rwm");
    }

    /// Needs a cgroup v2 hierarchy anywhere; device programs need no controller.
    #[test]
    fn the_kernel_takes_the_program() {
        let Some(root) = ["/sys/fs/cgroup", "/sys/fs/cgroup/unified"]
            .iter()
            .map(Path::new)
            .find(|root| root.join("cgroup.procs").exists() && root.join("cgroup.subtree_control").exists())
        else {
            return;
        };
        let group = root.join(format!("longshore-device-test-{}", std::process::id()));
        std::fs::create_dir(&group).unwrap();
        let attached = attach(&group);
        std::fs::remove_dir(&group).unwrap();
        attached.unwrap();
    }
}
