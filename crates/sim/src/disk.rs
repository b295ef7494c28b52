//! The simulated disk, and the store's backend on it: group commit as `store-disk` makes it, with time between validation and
//! durability, and everything that may happen there.

use crate::check::Checker;
use crate::sim::{Broken, Sim};
use bytes::Bytes;
use futures::FutureExt;
use futures::future::BoxFuture;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{
    Backend, Commit, CommitError, MapSnapshot, RecentCommits, Rev, RowMap, Snapshot, StoreError, Watch, WatchHub,
    apply_writes,
};
use tokio::sync::{mpsc, oneshot};

const GROUP_MAX: usize = 64;

/// What survives a crash.
pub(crate) struct Disk(Mutex<State>);

struct State {
    rev: Rev,
    map: RowMap,
    /// As it was before the latest group.
    before: (Rev, RowMap),
    /// What somebody was told is durable.
    acknowledged: Rev,
    /// Accepted, and not on disk yet.
    in_flight: Vec<Commit>,
    checker: Checker,
    commits: u64,
    /// The control plane dies when this revision is on disk and nobody knows it yet.
    crash_at: Option<Rev>,
    /// The disk is full until then, milliseconds of simulated time.
    full_until_ms: u64,
    /// A sync failed: this process writes no more.
    sync_failed: bool,
}

impl Disk {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(State {
            rev: 0,
            map: RowMap::new_sync(),
            before: (0, RowMap::new_sync()),
            acknowledged: 0,
            in_flight: Vec::new(),
            checker: Checker::default(),
            commits: 0,
            crash_at: None,
            full_until_ms: 0,
            sync_failed: false,
        })))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn with_checker<R>(&self, look: impl FnOnce(&Checker) -> R) -> R {
        look(&self.lock().checker)
    }

    pub(crate) fn commits(&self) -> u64 {
        self.lock().commits
    }

    pub(crate) fn crash_soon(&self, commits: u64) {
        let mut state = self.lock();
        state.crash_at = Some(state.rev + commits);
    }

    pub(crate) fn fill_until(&self, ms: u64) {
        self.lock().full_until_ms = ms;
    }

    pub(crate) fn fail_syncs(&self) {
        self.lock().sync_failed = true;
    }

    /// No more faults of its own.
    pub(crate) fn heal(&self) {
        let mut state = self.lock();
        (state.crash_at, state.full_until_ms) = (None, 0);
    }

    /// The process is gone. What was under way may have made it to disk, or not.
    pub(crate) fn crash(&self, sim: &Sim) {
        let state = &mut *self.lock();
        (state.crash_at, state.sync_failed) = (None, false);
        let under_way = std::mem::take(&mut state.in_flight);
        if !under_way.is_empty() && sim.chance(500) {
            sim.note(&format!("{} commits made it to disk unacknowledged", under_way.len()));
            state.apply(sim, &under_way);
        } else if sim.is_broken(Broken::LosesAcknowledged) {
            (state.rev, state.map) = state.before.clone();
        }
        if state.rev < state.acknowledged {
            let what = format!("revision {} was acknowledged, {} is on disk", state.acknowledged, state.rev);
            sim.violated("an acknowledged commit lasts", &what);
        }
    }

    /// A new process opens it.
    pub(crate) fn recover(&self, sim: &Sim) -> Rev {
        let state = &mut *self.lock();
        state.sync_failed = false;
        state.checker.recovered(sim, state.rev, &state.map);
        state.acknowledged = state.rev;
        state.rev
    }
}

impl State {
    fn apply(&mut self, sim: &Sim, group: &[Commit]) {
        self.before = (self.rev, self.map.clone());
        for commit in group {
            self.rev += 1;
            self.commits += 1;
            apply_writes(&mut self.map, &commit.writes);
            for (key, value) in &commit.writes {
                sim.note_bytes(key);
                sim.note_bytes(value.as_deref().unwrap_or(b"-"));
            }
            if sim.options.print_trace {
                sim.note(&format!("commit {}: {}", self.rev, describe(commit)));
            }
            self.checker.step(sim, self.rev, commit, &self.map);
        }
    }
}

/// Tables and readable parts of keys.
fn describe(commit: &Commit) -> String {
    let text = |key: &Bytes| -> String {
        let text: String = key.iter().map(|b| if b.is_ascii_graphic() { char::from(*b) } else { ' ' }).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace("000000000000 us-east-1 ", "")
    };
    let keys: Vec<String> = commit
        .writes
        .iter()
        .map(|(key, value)| format!("{}{}", if value.is_none() { "-" } else { "" }, text(key)))
        .collect();
    keys.join(", ")
}

struct Request {
    commit: Commit,
    answer: oneshot::Sender<Result<Rev, CommitError>>,
}

/// One process's way to the disk.
pub(crate) struct SimBackend {
    disk: Arc<Disk>,
    hub: Arc<WatchHub>,
    queue: mpsc::UnboundedSender<Request>,
}

/// Runs until the process dies.
pub(crate) struct Committer {
    sim: Arc<Sim>,
    disk: Arc<Disk>,
    hub: Arc<WatchHub>,
    queue: mpsc::UnboundedReceiver<Request>,
    recent: RecentCommits,
}

impl SimBackend {
    pub(crate) fn open(sim: &Arc<Sim>, disk: &Arc<Disk>) -> (Arc<Self>, Committer) {
        let rev = disk.recover(sim);
        let hub = Arc::new(WatchHub::default());
        let (sender, queue) = mpsc::unbounded_channel();
        let committer = Committer {
            sim: sim.clone(),
            disk: disk.clone(),
            hub: hub.clone(),
            queue,
            recent: RecentCommits::new(rev),
        };
        (Arc::new(Self { disk: disk.clone(), hub, queue: sender }), committer)
    }
}

impl Committer {
    /// `crash` kills the process; nothing is done after it.
    pub(crate) async fn run(mut self, crash: impl Fn()) {
        while let Some(first) = self.queue.recv().await {
            let mut requests = vec![first];
            while requests.len() < GROUP_MAX
                && let Ok(next) = self.queue.try_recv()
            {
                requests.push(next);
            }
            let rev = self.disk.lock().rev;
            let (mut group, mut answers, mut refused) = (Vec::new(), Vec::new(), Vec::new());
            for Request { mut commit, answer } in requests {
                if self.sim.is_broken(Broken::ValidatesNothing) {
                    commit.reads.clear();
                    commit.scans.clear();
                }
                if self.recent.conflicts(&commit) {
                    refused.push((answer, commit.base));
                    continue;
                }
                let keys = commit.writes.iter().map(|(key, _)| key.clone()).collect();
                self.recent.push(rev + group.len() as u64 + 1, keys);
                group.push(commit);
                answers.push(answer);
            }
            if !group.is_empty() {
                self.disk.lock().in_flight.clone_from(&group);
                // Writing and syncing.
                if self.sim.fault(10) {
                    self.sim.sleep(50, 900).await
                } else {
                    self.sim.sleep(1, 7).await
                }
                if let Err(error) = self.write(&group) {
                    self.sim.note(&format!("{} commits failed: {error}", group.len()));
                    self.recent = RecentCommits::new(rev);
                    for answer in answers {
                        let _ = answer.send(Err(error.clone().into()));
                    }
                } else {
                    let (rev_now, dies) = {
                        let state = self.disk.lock();
                        (state.rev, state.crash_at.is_some_and(|at| state.rev >= at))
                    };
                    if dies {
                        return crash();
                    }
                    for (index, (commit, answer)) in group.iter().zip(answers).enumerate() {
                        let rev = rev + index as u64 + 1;
                        self.hub.publish(rev, commit.writes.iter().map(|(key, _)| key));
                        let _ = answer.send(Ok(rev));
                    }
                    self.disk.lock().acknowledged = rev_now;
                }
            }
            for (answer, base) in refused {
                let _ = answer.send(Err(CommitError::Conflict { base }));
            }
        }
    }

    fn write(&self, group: &[Commit]) -> Result<(), StoreError> {
        let state = &mut *self.disk.lock();
        state.in_flight.clear();
        let failed = |reason: &str| StoreError::Disk {
            action: "writing the simulated disk".into(),
            reason: reason.into(),
            advice: "wait".into(),
        };
        if state.sync_failed {
            return Err(failed("Input/output error (os error 5)"));
        }
        if self.sim.ms() < state.full_until_ms {
            return Err(failed("No space left on device (os error 28)"));
        }
        state.apply(&self.sim, group);
        Ok(())
    }
}

impl Backend for SimBackend {
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError> {
        let state = self.disk.lock();
        Ok(Arc::new(MapSnapshot { rev: state.rev, map: state.map.clone() }))
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'static, Result<Rev, CommitError>> {
        if let Err(error) = commit.check_size() {
            return std::future::ready(Err(error.into())).boxed();
        }
        let (answer, answered) = oneshot::channel();
        let _ = self.queue.send(Request { commit, answer });
        async move {
            match answered.await {
                Ok(result) => result,
                // The process is dead: nothing of it goes on.
                Err(_) => std::future::pending().await,
            }
        }
        .boxed()
    }

    fn watch(&self, prefixes: &[&[u8]]) -> Watch {
        self.hub.watch(prefixes)
    }
}
