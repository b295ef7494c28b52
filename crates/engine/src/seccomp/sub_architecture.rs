//! Filters for the other word sizes of x86_64, joined with the native one into one program.
//!
//! `seccompiler` makes programs of one architecture, which kill every other. This puts a dispatcher before it: i386
//! programs and x32 calls jump to a section of their own behind it. The sections are simple enough to be written out:
//! runs of allowed numbers, and four calls with conditions.

use super::sub_architecture_table::{Abi, I386, X32};
use super::{CLONE_NAMESPACE_FLAGS, ENOSYS, EPERM, FAMILIES, FAMILIES_DENIED, PERSONALITIES};
use crate::capability;

const AUDIT_ARCH_I386: u32 = 0x4000_0003;
const AUDIT_ARCH_X86_64: u32 = 0xc000_003e;
/// Set in the number of an x32 call; the architecture is x86_64's.
const X32_BIT: u32 = 0x4000_0000;
// Offsets in `struct seccomp_data`; of arguments the low word, which is all that a 32-bit program can set.
const NUMBER: u32 = 0;
const ARCHITECTURE: u32 = 4;
const FIRST_ARGUMENT: u32 = 16;
// Classic BPF.
const LOAD: u16 = 0x20;
const AND: u16 = 0x54;
const JUMP: u16 = 0x05;
const EQUAL: u16 = 0x15;
const GREATER: u16 = 0x25;
const GREATER_OR_EQUAL: u16 = 0x35;
const RETURN: u16 = 0x06;
const ALLOW: u32 = libc::SECCOMP_RET_ALLOW;

const fn errno(number: u32) -> u32 {
    libc::SECCOMP_RET_ERRNO | number
}

#[derive(Default)]
struct Program(Vec<u8>);

impl Program {
    fn push(&mut self, code: u16, when_true: u8, when_false: u8, value: u32) {
        self.0.extend_from_slice(&code.to_ne_bytes());
        self.0.extend_from_slice(&[when_true, when_false]);
        self.0.extend_from_slice(&value.to_ne_bytes());
    }

    fn answer(&mut self, value: u32) {
        self.push(RETURN, 0, 0, value);
    }

    /// The number is in the accumulator when the section begins.
    fn section(abi: &Abi, capabilities: u64) -> Self {
        let mut program = Self::default();
        if capability::contains(capabilities, capability::SYS_ADMIN) {
            for number in [abi.clone, abi.clone3] {
                program.push(EQUAL, 0, 1, number);
                program.answer(ALLOW);
            }
        } else {
            program.push(EQUAL, 0, 1, abi.clone3);
            program.answer(errno(ENOSYS));
            program.push(EQUAL, 0, 5, abi.clone);
            program.push(LOAD, 0, 0, FIRST_ARGUMENT);
            program.push(AND, 0, 0, CLONE_NAMESPACE_FLAGS as u32);
            program.push(EQUAL, 0, 1, 0);
            program.answer(ALLOW);
            program.answer(errno(EPERM));
        }
        program.push(EQUAL, 0, 2 + 2 * PERSONALITIES.len() as u8, abi.personality);
        program.push(LOAD, 0, 0, FIRST_ARGUMENT);
        for personality in PERSONALITIES {
            program.push(EQUAL, 0, 1, personality as u32);
            program.answer(ALLOW);
        }
        program.answer(errno(EPERM));
        program.push(EQUAL, 0, 4 + 2 * FAMILIES_DENIED.len() as u8, abi.socket);
        program.push(LOAD, 0, 0, FIRST_ARGUMENT);
        program.push(GREATER_OR_EQUAL, 0, 1, FAMILIES as u32);
        program.answer(errno(EPERM));
        for family in FAMILIES_DENIED {
            program.push(EQUAL, 0, 1, family as u32);
            program.answer(errno(EPERM));
        }
        program.answer(ALLOW);
        for (held, numbers) in abi.by_capability {
            if capability::contains(capabilities, *held) {
                for number in *numbers {
                    program.push(EQUAL, 0, 1, *number);
                    program.answer(ALLOW);
                }
            }
        }
        for (first, last) in abi.always {
            program.push(GREATER, 3, 0, *last);
            program.push(GREATER_OR_EQUAL, 0, 1, *first);
            program.answer(ALLOW);
            program.answer(errno(EPERM));
        }
        program.answer(errno(EPERM));
        program
    }
}

/// `native`, with the profile of these capabilities for i386 and x32 beside it. Other architectures are still killed.
pub fn join(native: &[u8], capabilities: u64) -> Vec<u8> {
    let native_length = (native.len() / 8) as u32;
    let x32 = Program::section(&X32, capabilities);
    let i386 = Program::section(&I386, capabilities);
    let x32_length = (x32.0.len() / 8) as u32;
    let mut program = Program::default();
    program.push(LOAD, 0, 0, ARCHITECTURE);
    program.push(EQUAL, 0, 2, AUDIT_ARCH_I386);
    program.push(LOAD, 0, 0, NUMBER);
    // Over: four instructions of this dispatcher, the native program, the mask of x32 and its section.
    program.push(JUMP, 0, 0, 4 + native_length + 1 + x32_length);
    program.push(EQUAL, 0, 3, AUDIT_ARCH_X86_64);
    program.push(LOAD, 0, 0, NUMBER);
    program.push(GREATER_OR_EQUAL, 0, 1, X32_BIT);
    program.push(JUMP, 0, 0, native_length);
    program.0.extend_from_slice(native);
    program.push(AND, 0, 0, !X32_BIT);
    program.0.extend_from_slice(&x32.0);
    program.0.extend_from_slice(&i386.0);
    program.0
}

/// `native`, which says nothing of other word sizes, so that another filter's answer counts.
pub fn only_native(native: &[u8]) -> Vec<u8> {
    let mut program = Program::default();
    program.push(LOAD, 0, 0, ARCHITECTURE);
    program.push(EQUAL, 0, 1, AUDIT_ARCH_I386);
    program.answer(ALLOW);
    program.0.extend_from_slice(native);
    program.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the kernel would do with a call, by running the program.
    fn run(program: &[u8], architecture: u32, number: u32, argument: u32) -> u32 {
        let word = |at: usize| u32::from_ne_bytes(program[at..at + 4].try_into().unwrap());
        let (mut pc, mut accumulator) = (0, 0u32);
        loop {
            let at = pc * 8;
            let code = u16::from_ne_bytes([program[at], program[at + 1]]);
            let (when_true, when_false, value) = (program[at + 2] as usize, program[at + 3] as usize, word(at + 4));
            pc += 1;
            let condition = match code {
                LOAD => {
                    accumulator = match value {
                        NUMBER => number,
                        ARCHITECTURE => architecture,
                        FIRST_ARGUMENT => argument,
                        _ => 0,
                    };
                    continue;
                }
                AND => {
                    accumulator &= value;
                    continue;
                }
                JUMP => {
                    pc += value as usize;
                    continue;
                }
                RETURN => return value,
                EQUAL => accumulator == value,
                GREATER => accumulator > value,
                GREATER_OR_EQUAL => accumulator >= value,
                other => panic!("instruction {other:#x}"),
            };
            pc += if condition { when_true } else { when_false };
        }
    }

    #[test]
    fn the_word_size_decides_which_section_answers() {
        let native = |answer: u32| {
            let mut program = Program::default();
            program.answer(answer);
            program.0
        };
        let marked = join(&native(0x1234), crate::capability::DEFAULT);
        assert_eq!(run(&marked, AUDIT_ARCH_X86_64, 0, 0), 0x1234);
        assert_eq!(run(&marked, 0xc000_00b7, 0, 0), 0x1234, "left to the native program, which kills");
        for (architecture, bit, abi) in [(AUDIT_ARCH_I386, 0, &I386), (AUDIT_ARCH_X86_64, X32_BIT, &X32)] {
            let answer = |number: u32, argument: u32| run(&marked, architecture, number | bit, argument);
            assert_eq!(answer(abi.clone, 17), ALLOW, "fork");
            assert_eq!(answer(abi.clone, libc::CLONE_NEWUSER as u32), errno(EPERM));
            assert_eq!(answer(abi.clone3, 0), errno(ENOSYS));
            assert_eq!(answer(abi.socket, libc::AF_INET as u32), ALLOW);
            assert_eq!(answer(abi.socket, libc::AF_VSOCK as u32), errno(EPERM));
            assert_eq!(answer(abi.personality, 0), ALLOW);
            assert_eq!(answer(abi.personality, 0x40_0000), errno(EPERM));
            for (first, last) in abi.always {
                assert_eq!((answer(*first, 0), answer(*last, 0)), (ALLOW, ALLOW));
            }
            for window in abi.always.windows(2) {
                assert!(window[0].1 + 1 < window[1].0, "ascending, with gaps: {window:?}");
            }
            for (held, numbers) in abi.by_capability {
                let expect =
                    if crate::capability::contains(crate::capability::DEFAULT, *held) { ALLOW } else { errno(EPERM) };
                for number in *numbers {
                    assert_eq!(answer(*number, 0), expect, "{number}");
                }
            }
            assert_eq!(answer(1000, 0), errno(EPERM));
        }
        assert_eq!(run(&marked, AUDIT_ARCH_I386, 102, 1), errno(EPERM), "socketcall");
        assert_eq!(run(&only_native(&native(7)), AUDIT_ARCH_I386, 1, 0), ALLOW);
        assert_eq!(run(&only_native(&native(7)), AUDIT_ARCH_X86_64, 1, 0), 7);
    }
}
