//! Delivery from real containers to a sink that does what the test says, in time that the test moves. Needs root.

use super::backlog::Backlog;
use super::lines::Event;
use super::pump::Pump;
use super::sink::{NotTaken, Sink};
use base::SystemClock;
use engine::{ContainerSpec, Engine, TaskSpec};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

const HOUR: Duration = Duration::from_secs(3600);
const LINE_BYTES: usize = 256;

/// A container that has written its lines and ended.
struct Ended {
    engine: Option<Arc<Engine>>,
    directory: tempfile::TempDir,
}

const ID: &str = "chatty";

impl Ended {
    async fn new(lines: usize) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let layer = directory.path().join("layer");
        for name in ["proc", "sys", "dev", "etc"] {
            std::fs::create_dir_all(layer.join(name)).unwrap();
        }
        std::fs::write(layer.join("test"), engine::SHIM).unwrap();
        std::fs::set_permissions(layer.join("test"), PermissionsExt::from_mode(0o755)).unwrap();
        let name = directory.path().file_name().unwrap().to_string_lossy().replace('.', "");
        let instance = format!("logs-{}-{name}", std::process::id());
        let engine = Engine::open(directory.path().join("state"), &instance, Arc::new(SystemClock)).unwrap();
        let this = Self { engine: Some(Arc::new(engine)), directory };
        this.engine().create_task(TaskSpec { task_id: "task".into(), ..TaskSpec::default() }).await.unwrap();
        let words = ["/test", "selftest", "lines", &lines.to_string(), &LINE_BYTES.to_string()];
        let spec = ContainerSpec {
            id: ID.into(),
            task_id: "task".into(),
            rootfs_layers: vec![layer],
            argv: words.iter().map(|word| (*word).to_owned()).collect(),
            ..ContainerSpec::default()
        };
        this.engine().create_container(spec).await.unwrap();
        this.engine().start(ID).await.unwrap();
        assert_eq!(this.engine().wait(ID).await.unwrap().code, 0);
        // The shim ends after it: then its output is whole, and reading it waits for nothing.
        while this.engine().log_bytes(ID).unwrap() < (lines * (LINE_BYTES + 16)) as u64 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        this
    }

    fn engine(&self) -> &Arc<Engine> {
        self.engine.as_ref().unwrap()
    }

    fn position_file(&self) -> PathBuf {
        self.directory.path().join("cursors/chatty.json")
    }

    fn pump(&self, sink: Scripted, backlog: &Backlog) -> Pump<Scripted> {
        let (engine, backlog) = (self.engine().clone(), backlog.clone());
        backlog.enter(ID, engine.log_bytes(ID).unwrap());
        Pump { engine, container_id: ID.into(), sink, backlog, position_file: self.position_file() }
    }

    fn lines_dropped(&self) -> u64 {
        let text = std::fs::read(self.position_file()).unwrap();
        serde_json::from_slice::<serde_json::Value>(&text).unwrap()["lines_dropped"].as_u64().unwrap()
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        let Some(engine) = self.engine.take() else { return };
        // The test's runtime may be shutting down: a thread with its own.
        let _ = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let _ = engine.stop(ID, Some(9), Duration::ZERO).await;
                let _ = engine.remove(ID).await;
                let _ = engine.remove_task("task").await;
            });
        })
        .join();
    }
}

/// Answers `before` until `at`, and takes lines from then on.
#[derive(Clone)]
struct Scripted {
    before: fn() -> NotTaken,
    at: Instant,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    fn new(before: fn() -> NotTaken, after: Duration) -> Self {
        Self { before, at: Instant::now() + after, taken: Arc::default() }
    }

    /// The numbers that the lines begin with.
    fn numbers(&self) -> Vec<usize> {
        self.taken.lock().unwrap().iter().map(|line| line[..10].parse().unwrap()).collect()
    }
}

impl Sink for Scripted {
    async fn put(&self, events: &[Event]) -> Result<(), NotTaken> {
        if Instant::now() < self.at {
            return Err((self.before)());
        }
        self.taken.lock().unwrap().extend(events.iter().map(|event| event.message.clone()));
        Ok(())
    }
}

fn away() -> NotTaken {
    NotTaken::Away("nobody answers".into())
}

#[tokio::test]
async fn lines_of_a_container_that_ended_wait_for_hours_and_over_a_restart() {
    let ended = Ended::new(20_000).await;
    tokio::time::pause();
    let (sink, backlog) = (Scripted::new(away, HOUR), Backlog::new(256 << 20));
    // The agent is killed in the middle of it, and starts again.
    let killed = tokio::time::timeout(HOUR / 2, ended.pump(sink.clone(), &backlog).run()).await;
    assert!(killed.is_err() && sink.numbers().is_empty());
    ended.pump(sink.clone(), &backlog).run().await.unwrap();
    assert!(Instant::now() >= sink.at, "an hour has passed");
    assert_eq!(sink.numbers(), (0..20_000).collect::<Vec<_>>());
    assert_eq!(ended.lines_dropped(), 0);
    // What is handed on is not handed on again by an agent that starts before the container is removed.
    ended.pump(sink.clone(), &backlog).run().await.unwrap();
    assert_eq!(sink.numbers().len(), 20_000);
}

#[tokio::test]
async fn killed_at_any_moment_nothing_is_lost() {
    let ended = Ended::new(20_000).await;
    tokio::time::pause();
    let (mut seen, backlog) = (Vec::new(), Backlog::new(256 << 20));
    // Each life of the agent ends while a batch is being put.
    for life in 1.. {
        let sink = Scripted::new(away, Duration::ZERO);
        let pump = ended.pump(sink.clone(), &backlog);
        let limited = Limited { sink: pump.sink.clone(), puts: Mutex::new(life % 3) };
        let pump = Pump {
            sink: limited,
            engine: pump.engine,
            container_id: pump.container_id,
            backlog: pump.backlog,
            position_file: pump.position_file,
        };
        let over = tokio::time::timeout(HOUR, pump.run()).await.is_ok();
        seen.extend(sink.numbers());
        if over {
            break;
        }
        assert!(life < 100);
    }
    let all: std::collections::BTreeSet<usize> = seen.into_iter().collect();
    assert_eq!(all.len(), 20_000);
}

/// Takes so many batches, and answers no more.
struct Limited {
    sink: Scripted,
    puts: Mutex<usize>,
}

impl Sink for Limited {
    async fn put(&self, events: &[Event]) -> Result<(), NotTaken> {
        {
            let mut puts = self.puts.lock().unwrap();
            if *puts == 0 {
                return Err(away());
            }
            *puts -= 1;
        }
        self.sink.put(events).await
    }
}

#[tokio::test]
async fn the_oldest_lines_make_room_and_are_counted() {
    let ended = Ended::new(20_000).await;
    tokio::time::pause();
    let (sink, backlog) = (Scripted::new(away, HOUR), Backlog::new(2 << 20));
    ended.pump(sink.clone(), &backlog).run().await.unwrap();
    let numbers = sink.numbers();
    let dropped = ended.lines_dropped() as usize;
    assert!(dropped > 0 && dropped < 20_000, "{dropped}");
    assert_eq!(numbers, (dropped..20_000).collect::<Vec<_>>(), "the newest are kept, without a gap");
    assert!(numbers.len() * (LINE_BYTES + 16) > 1 << 19, "no more than needed went: {} are left", numbers.len());
    assert!(ended.engine().log_bytes(ID).unwrap() <= 2 << 20);
}

#[tokio::test]
async fn without_credentials_they_wait_no_longer_than_newer_ones_may_take() {
    let ended = Ended::new(10).await;
    tokio::time::pause();
    let unauthorised = || NotTaken::Unauthorised("ExpiredTokenException".into());
    // In time: newer credentials come.
    let (sink, backlog) = (Scripted::new(unauthorised, Duration::from_secs(100)), Backlog::new(256 << 20));
    ended.pump(sink.clone(), &backlog).run().await.unwrap();
    assert_eq!((sink.numbers().len(), ended.lines_dropped()), (10, 0));
    // Never: the task is not known any more.
    std::fs::remove_file(ended.position_file()).unwrap();
    let sink = Scripted::new(unauthorised, HOUR);
    ended.pump(sink.clone(), &backlog).run().await.unwrap();
    assert!(Instant::now() < sink.at);
    assert_eq!((sink.numbers().len(), ended.lines_dropped()), (0, 10));
}
