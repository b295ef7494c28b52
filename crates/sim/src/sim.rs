//! What everything in the simulation shares: draws, time, the trace, what really runs where.

use crate::plane::Plane;
use base::{Clock, Rng, SeededRng, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// 2027-01-15: where simulated time begins.
const START_MS: i64 = 1_800_000_000_000;

/// A part that is broken on purpose, to see that it is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// A crash takes the last group of commits with it, though they were acknowledged.
    LosesAcknowledged,
    /// Commits are made without a look at what they read and scanned.
    ValidatesNothing,
    /// A node starts the container of a task again that it reported stopped.
    RestartsStopped,
    /// A node reports a task stopped whose container still runs.
    LiesAboutStops,
}

impl Broken {
    pub const ALL: &[(&str, Broken)] = &[
        ("loses-acknowledged", Broken::LosesAcknowledged),
        ("validates-nothing", Broken::ValidatesNothing),
        ("restarts-stopped", Broken::RestartsStopped),
        ("lies-about-stops", Broken::LiesAboutStops),
    ];
}

#[derive(Clone, Debug)]
pub struct Options {
    pub seed: u64,
    pub broken: Option<Broken>,
    /// Prints the trace to stderr as it grows.
    pub print_trace: bool,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub seed: u64,
    /// FNV-1a of the trace.
    pub trace_hash: u64,
    pub commits: u64,
    pub crashes: u64,
    /// Milliseconds of simulated time.
    pub simulated_ms: u64,
    /// `rule: what was seen`.
    pub violation: Option<String>,
}

/// Simulated wall time: tokio's paused clock plus what clock jumps added.
pub(crate) struct SimClock {
    began: Instant,
    skew_ms: AtomicI64,
}

impl SimClock {
    pub(crate) fn new() -> Self {
        Self { began: Instant::now(), skew_ms: AtomicI64::new(0) }
    }

    pub(crate) fn elapsed_ms(&self) -> u64 {
        self.began.elapsed().as_millis() as u64
    }

    pub(crate) fn jump_ms(&self, ms: i64) {
        self.skew_ms.fetch_add(ms, Ordering::SeqCst);
    }
}

impl Clock for SimClock {
    fn now(&self) -> Timestamp {
        Timestamp(START_MS + self.elapsed_ms() as i64 + self.skew_ms.load(Ordering::SeqCst))
    }
}

/// A container that was started: it outlives the agent that did.
pub(crate) struct Container {
    pub(crate) node: usize,
    pub(crate) address: Ipv4Addr,
    /// From when it answers; never, for an image that is broken that way.
    pub(crate) ready_ms: u64,
    pub(crate) sick_until_ms: u64,
    /// Its exit code once it has ended.
    pub(crate) end: watch::Sender<Option<i32>>,
}

impl Container {
    pub(crate) fn runs(&self) -> bool {
        self.end.borrow().is_none()
    }
}

/// What clients were answered, and what therefore must be true.
#[derive(Default)]
pub(crate) struct Ledger {
    /// ARNs of tasks, with when they were acknowledged.
    pub(crate) tasks: Vec<(String, u64)>,
    /// How many tasks each client token asked for.
    pub(crate) tokens: BTreeMap<String, usize>,
    /// Highest acknowledged revision of each family.
    pub(crate) revisions: BTreeMap<String, i32>,
    pub(crate) security_groups: BTreeSet<String>,
}

pub(crate) struct Sim {
    pub(crate) options: Options,
    pub(crate) rng: SeededRng,
    pub(crate) service_rng: Arc<SeededRng>,
    pub(crate) clock: Arc<SimClock>,
    trace_hash: AtomicU64,
    /// ARN of the task to its (only) container.
    containers: Mutex<BTreeMap<String, Container>>,
    ledger: Mutex<Ledger>,
    plane: watch::Sender<Option<Arc<Plane>>>,
    pub(crate) crashes: AtomicU64,
    faulty: AtomicBool,
    violation: watch::Sender<Option<String>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Sim {
    pub(crate) fn new(options: Options) -> Arc<Self> {
        let seed = options.seed;
        Arc::new(Self {
            options,
            rng: SeededRng::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5157),
            service_rng: Arc::new(SeededRng::new(seed ^ 0xa5a5_0000)),
            clock: Arc::new(SimClock::new()),
            trace_hash: AtomicU64::new(0xcbf2_9ce4_8422_2325),
            containers: Mutex::default(),
            ledger: Mutex::default(),
            plane: watch::Sender::new(None),
            crashes: AtomicU64::new(0),
            faulty: AtomicBool::new(false),
            violation: watch::Sender::new(None),
        })
    }

    pub(crate) fn ms(&self) -> u64 {
        self.clock.elapsed_ms()
    }

    /// A number from `low` up to and without `high`.
    pub(crate) fn between(&self, low: u64, high: u64) -> u64 {
        low + self.rng.below(high - low)
    }

    /// True `in_thousand` times out of a thousand.
    pub(crate) fn chance(&self, in_thousand: u64) -> bool {
        self.rng.below(1000) < in_thousand
    }

    /// As [`Self::chance`], and never once the faults are over.
    pub(crate) fn fault(&self, in_thousand: u64) -> bool {
        self.faulty.load(Ordering::SeqCst) && self.chance(in_thousand)
    }

    pub(crate) fn set_faulty(&self, faulty: bool) {
        self.faulty.store(faulty, Ordering::SeqCst);
    }

    pub(crate) fn is_faulty(&self) -> bool {
        self.faulty.load(Ordering::SeqCst)
    }

    pub(crate) async fn sleep(&self, low_ms: u64, high_ms: u64) {
        tokio::time::sleep(Duration::from_millis(self.between(low_ms, high_ms))).await;
    }

    /// How long a message is under way.
    pub(crate) async fn latency(&self) {
        if self.fault(20) { self.sleep(100, 1500).await } else { self.sleep(0, 12).await }
    }

    pub(crate) fn is_broken(&self, broken: Broken) -> bool {
        self.options.broken == Some(broken)
    }

    pub(crate) fn note_bytes(&self, bytes: &[u8]) {
        let mut hash = self.trace_hash.load(Ordering::Relaxed);
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self.trace_hash.store(hash, Ordering::Relaxed);
    }

    pub(crate) fn note(&self, line: &str) {
        let at_ms = self.ms();
        self.note_bytes(&at_ms.to_le_bytes());
        self.note_bytes(line.as_bytes());
        if self.options.print_trace {
            eprintln!("{:>9.3} {line}", at_ms as f64 / 1000.0);
        }
    }

    pub(crate) fn trace_hash(&self) -> u64 {
        self.trace_hash.load(Ordering::Relaxed)
    }

    /// The first one counts, and ends the run.
    pub(crate) fn violated(&self, rule: &str, what: &str) {
        self.note(&format!("VIOLATION {rule}: {what}"));
        self.violation.send_if_modified(|violation| {
            let first = violation.is_none();
            violation.get_or_insert_with(|| format!("{rule}: {what}"));
            first
        });
    }

    pub(crate) fn violation(&self) -> watch::Receiver<Option<String>> {
        self.violation.subscribe()
    }

    pub(crate) fn containers(&self) -> MutexGuard<'_, BTreeMap<String, Container>> {
        lock(&self.containers)
    }

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        lock(&self.ledger)
    }

    /// The control plane, while there is one.
    pub(crate) fn plane(&self) -> Option<Arc<Plane>> {
        self.plane.borrow().clone()
    }

    pub(crate) fn set_plane(&self, plane: Option<Arc<Plane>>) {
        self.plane.send_replace(plane);
    }

    pub(crate) fn planes(&self) -> watch::Receiver<Option<Arc<Plane>>> {
        self.plane.subscribe()
    }
}
