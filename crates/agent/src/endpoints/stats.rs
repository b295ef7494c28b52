//! Samples of what containers use: from their cgroups, and their interface's counters.

use crate::tasks::Tasks;
use base::Timestamp;
use engine::{ContainerState, Engine, Stats};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Rates are over at least this long, as Docker has them; within it the last sample is given again.
const INTERVAL_MS: i64 = 1_000;
/// A container that nobody asked about for so long is forgotten.
const FORGOTTEN_MS: i64 = 600_000;
const NS_PER_TICK: u64 = 10_000_000;

#[derive(Clone, Debug, Default)]
pub struct Sample {
    pub at: Timestamp,
    pub stats: Stats,
    /// Time of all processors of the machine, nanoseconds.
    pub system_cpu_ns: u64,
    pub processors: usize,
    /// By link name.
    pub links: BTreeMap<String, LinkCounters>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinkCounters {
    pub rx_bytes: u64,
    pub rx_packets: u64,
    pub rx_errors: u64,
    pub rx_dropped: u64,
    pub tx_bytes: u64,
    pub tx_packets: u64,
    pub tx_errors: u64,
    pub tx_dropped: u64,
}

/// The last two samples of each container that is asked about.
#[derive(Default)]
pub struct StatsBook(Mutex<HashMap<String, (Sample, Option<Sample>)>>);

impl StatsBook {
    /// The newest sample and the one before it. The first time that a container is asked about takes a second, as with
    /// Docker: there is nothing before. `None`: it does not run.
    pub async fn samples(&self, tasks: &Tasks, container_id: &str) -> Option<(Sample, Option<Sample>)> {
        let now = tasks.now();
        let known = self.known(container_id, now);
        match known {
            Some((last, Some(before))) if now.since_ms(last.at) < INTERVAL_MS => return Some((last, Some(before))),
            Some((last, _)) => {
                let wait_ms = (INTERVAL_MS - now.since_ms(last.at)).clamp(0, INTERVAL_MS);
                tokio::time::sleep(Duration::from_millis(wait_ms as u64)).await;
            }
            None => {
                self.take(tasks, container_id).await?;
                tokio::time::sleep(Duration::from_millis(INTERVAL_MS as u64)).await;
            }
        }
        self.take(tasks, container_id).await
    }

    fn known(&self, container_id: &str, now: Timestamp) -> Option<(Sample, Option<Sample>)> {
        let mut book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        book.retain(|_, (last, _)| now.since_ms(last.at) < FORGOTTEN_MS);
        book.get(container_id).cloned()
    }

    async fn take(&self, tasks: &Tasks, container_id: &str) -> Option<(Sample, Option<Sample>)> {
        let (engine, id, at) = (tasks.engine().clone(), container_id.to_owned(), tasks.now());
        let sample = tokio::task::spawn_blocking(move || sample(&engine, &id, at)).await.ok()??;
        let mut book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = book.remove(container_id).map(|(last, _)| last);
        let both = (sample, before);
        book.insert(container_id.to_owned(), both.clone());
        Some(both)
    }
}

fn sample(engine: &Engine, container_id: &str, at: Timestamp) -> Option<Sample> {
    let ContainerState::Running { init_pid, .. } = engine.inspect(container_id).ok()?.state else { return None };
    let read = |path: String| std::fs::read_to_string(path).unwrap_or_default();
    Some(Sample {
        at,
        stats: engine.container_stats(container_id).ok()?,
        system_cpu_ns: system_cpu_ns(&read("/proc/stat".into())),
        processors: std::thread::available_parallelism().map_or(1, usize::from),
        // Of the namespace that the process is in, which is the task's.
        links: links(&read(format!("/proc/{init_pid}/net/dev"))),
    })
}

/// The sum of the first line of /proc/stat, without guests' time, which is in user time already.
fn system_cpu_ns(text: &str) -> u64 {
    const FIELDS: usize = 8;
    let line = text.lines().next().and_then(|line| line.strip_prefix("cpu ")).unwrap_or_default();
    line.split_whitespace().take(FIELDS).filter_map(|word| word.parse::<u64>().ok()).sum::<u64>() * NS_PER_TICK
}

/// /proc/net/dev, without the loopback.
fn links(text: &str) -> BTreeMap<String, LinkCounters> {
    const TX_BYTES: usize = 8;
    let line = |line: &str| {
        let (name, rest) = line.split_once(':')?;
        let numbers: Vec<u64> = rest.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        let at = |index: usize| numbers.get(index).copied();
        let counters = LinkCounters {
            rx_bytes: at(0)?,
            rx_packets: at(1)?,
            rx_errors: at(2)?,
            rx_dropped: at(3)?,
            tx_bytes: at(TX_BYTES)?,
            tx_packets: at(TX_BYTES + 1)?,
            tx_errors: at(TX_BYTES + 2)?,
            tx_dropped: at(TX_BYTES + 3)?,
        };
        Some((name.trim().to_owned(), counters))
    };
    text.lines().filter_map(line).filter(|(name, _)| name != "lo").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_read_by_column() {
        let text = "Inter-|   Receive                                                |  Transmit\n \
                     face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n\
                     lo: 9 9 0 0 0 0 0 0 9 9 0 0 0 0 0 0\n  \
                     eth0: 100 2 3 4 0 0 0 0 500 6 7 8 0 0 0 0\n";
        let found = links(text);
        assert_eq!(found.len(), 1);
        let eth0 = found["eth0"];
        assert_eq!((eth0.rx_bytes, eth0.rx_packets, eth0.rx_errors, eth0.rx_dropped), (100, 2, 3, 4));
        assert_eq!((eth0.tx_bytes, eth0.tx_packets, eth0.tx_errors, eth0.tx_dropped), (500, 6, 7, 8));
        assert_eq!(system_cpu_ns("cpu  1 2 3 4 5 6 7 8 100 100\ncpu0 1\n"), 36 * NS_PER_TICK);
    }
}
