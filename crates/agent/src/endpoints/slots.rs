//! Bounds on connections: a task that opens too many takes none from the others.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Clone)]
pub struct Slots {
    open: Arc<Mutex<HashMap<IpAddr, usize>>>,
    per_address_max: usize,
}

/// One open connection; gives its slot back when dropped.
pub struct Slot {
    slots: Slots,
    address: IpAddr,
}

impl Slots {
    pub fn new(per_address_max: usize) -> Self {
        Self { open: Arc::default(), per_address_max }
    }

    /// `None`: the address has as many as it may have.
    pub fn take(&self, address: IpAddr) -> Option<Slot> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(address).or_default();
        if *count >= self.per_address_max {
            return None;
        }
        *count += 1;
        Some(Slot { slots: self.clone(), address })
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut open = self.slots.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_has_its_own() {
        let slots = Slots::new(2);
        let (one, other) = ([10, 0, 0, 1].into(), [10, 0, 0, 2].into());
        let first = slots.take(one).unwrap();
        let _second = slots.take(one).unwrap();
        assert!(slots.take(one).is_none());
        let _third = slots.take(other).unwrap();
        drop(first);
        assert!(slots.take(one).is_some());
        drop((_second, _third));
        assert!(slots.open.lock().unwrap().is_empty());
    }
}
