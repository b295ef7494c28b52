//! Ranges of ids for tasks: each has 65,536 of the host's to itself.
//!
//! They lie where systemd's allocation of ids leaves a hole, above the containers of systemd-nspawn and below the ids
//! that no program may use (<https://systemd.io/UIDS-GIDS/>).

use std::collections::BTreeSet;

pub const IDS_PER_TASK: u32 = 65_536;
const FIRST: u32 = 0x7000_0000;
const END: u32 = 0x7ffe_0000;
/// Tasks with a range of their own at the same time.
pub const RANGES: u32 = (END - FIRST) / IDS_PER_TASK;

/// The lowest range that nobody has; `None` when all are taken.
pub fn allocate(taken: &BTreeSet<u32>) -> Option<u32> {
    (0..RANGES).map(|number| FIRST + number * IDS_PER_TASK).find(|base| !taken.contains(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_do_not_overlap_are_reused_and_end() {
        let mut taken = BTreeSet::new();
        while let Some(base) = allocate(&taken) {
            assert!(base >= FIRST && base.checked_add(IDS_PER_TASK).is_some_and(|end| end <= END));
            assert_eq!((base - FIRST) % IDS_PER_TASK, 0);
            assert!(taken.insert(base));
        }
        assert_eq!(taken.len() as u32, RANGES);
        let freed = FIRST + 7 * IDS_PER_TASK;
        taken.remove(&freed);
        assert_eq!(allocate(&taken), Some(freed));
    }
}
