//! The program whose attacks `tests/escapes` runs inside containers.

/// A static binary; its exit code is 0 when the attack named by its arguments succeeded, 1 when it was held off.
pub static ATTACKER: &[u8] = include_bytes!(env!("LONGSHORE_ATTACKER"));
