//! When a deregistered target is gone.

use crate::model::DrainingRow;
use base::Timestamp;

/// While no proxy is connected it may still route by the tables it has: draining then lasts this much longer than the
/// deregistration delay, seconds.
pub const DISCONNECTED_GRACE_S: i64 = 60;

/// What is known of the proxy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProxyView {
    pub connected: bool,
    /// The tables in force; 0: none.
    pub generation_applied: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drain {
    Over,
    /// Not before this.
    Until(Timestamp),
    /// When the proxy has applied the tables in which the target drains.
    AwaitsProxy,
}

/// The first generation in whose tables the target drains, or is a later registration.
pub fn generation(draining: &DrainingRow) -> u64 {
    draining.after_revision + 1
}

/// Whether the deregistration delay is over, whatever is in flight. `in_use`: a listener forwards to the group.
pub fn by_time(draining: &DrainingRow, delay_s: u32, in_use: bool, proxy: ProxyView, now: Timestamp) -> Drain {
    if !in_use {
        return Drain::Over;
    }
    let end = draining.since.plus_s(i64::from(delay_s));
    let end = if proxy.connected { end } else { end.plus_s(DISCONNECTED_GRACE_S) };
    if now < end {
        Drain::Until(end)
    } else if proxy.connected && proxy.generation_applied < generation(draining) {
        // It would go on to send new requests to a target that is about to be stopped.
        Drain::AwaitsProxy
    } else {
        Drain::Over
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_counts_and_the_proxy_must_know() {
        let draining = DrainingRow { since: Timestamp(0), after_revision: 4 };
        let knows = ProxyView { connected: true, generation_applied: 5 };
        let ignorant = ProxyView { connected: true, generation_applied: 4 };
        let at = |s, proxy| by_time(&draining, 10, true, proxy, Timestamp(0).plus_s(s));
        assert_eq!(at(9, knows), Drain::Until(Timestamp(10_000)));
        assert_eq!(at(10, knows), Drain::Over);
        assert_eq!(at(10, ignorant), Drain::AwaitsProxy);
        assert_eq!(at(10, ProxyView::default()), Drain::Until(Timestamp(70_000)));
        assert_eq!(at(70, ProxyView::default()), Drain::Over);
        assert_eq!(by_time(&draining, 10, false, ProxyView::default(), Timestamp(1)), Drain::Over);
    }
}
