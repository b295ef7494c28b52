//! Nothing of a container's output is lost.

mod support;

use engine::{LogCursor, LogStream};
use support::{Bench, JoinedLines, WAIT};

const LINES: usize = 100_000;
const LINE_BYTES: usize = 256;

/// 25 MB, more than the spool holds: the container blocks until its output is released.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn much_output_survives_a_restart_and_back_pressure() {
    let mut bench = Bench::new().await;
    let id = bench.start(bench.spec("chatty", &["lines", &LINES.to_string(), &LINE_BYTES.to_string()])).await;
    let spool = bench.state_dir.join("containers/chatty/spool");
    let size = |path: &std::path::Path| -> u64 {
        std::fs::read_dir(path).unwrap().flatten().map(|e| e.metadata().map_or(0, |m| m.len())).sum()
    };
    for _ in 0..6000 {
        if size(&spool) >= 16 << 20 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let blocked_at = size(&spool);
    assert!(((16 << 20)..(18 << 20)).contains(&blocked_at), "{blocked_at}");
    assert_eq!(bench.engine().inspect(&id).unwrap().state.name(), "running");

    let mut next = 0;
    let mut cursor = LogCursor::START;
    let mut reopened = false;
    let mut lines = JoinedLines::default();
    'reader: loop {
        let mut reader = bench.engine().logs(&id, cursor).unwrap();
        while let Some(batch) = tokio::time::timeout(WAIT, reader.next_batch()).await.unwrap().unwrap() {
            for record in batch {
                assert_eq!(record.stream, LogStream::Stdout);
                let Some((_, line)) = lines.take(&record) else { continue };
                let number: usize = line[..10].parse().unwrap();
                assert_eq!((number, line.len()), (next, LINE_BYTES));
                next += 1;
            }
            cursor = reader.cursor();
            reader.release(cursor).unwrap();
            if next > LINES / 2 && !reopened {
                reopened = true;
                drop(reader);
                bench.reopen();
                continue 'reader;
            }
        }
        break;
    }
    assert_eq!(next, LINES);
    assert_eq!(bench.wait(&id).await.code, 0);
    assert!(size(&spool) <= 2 << 20, "released segments are gone");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn long_lines_are_split_and_streams_told_apart() {
    let bench = Bench::new().await;
    let id = bench.start(bench.spec("long", &["lines", "2", "40000"])).await;
    bench.wait(&id).await;
    let (mut whole, mut joined) = (vec![], 0);
    for record in bench.records(&id).await {
        assert!(record.bytes.len() <= 16384, "{}", record.bytes.len());
        joined += record.bytes.len();
        if !record.partial {
            whole.push(std::mem::take(&mut joined));
        }
    }
    assert_eq!((whole, joined), (vec![40000, 40000], 0));
    let id = bench.start(bench.spec("error", &["error", "went", "wrong"])).await;
    bench.wait(&id).await;
    let records = bench.records(&id).await;
    assert!(records.iter().all(|record| record.stream == LogStream::Stderr), "{records:?}");
    assert_eq!(bench.output(&id).await, "went wrong\n");
}

/// A prompt, say: the shim has read it, and is killed before the line ends.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_beginning_of_a_line_outlives_its_shim() {
    let bench = Bench::new().await;
    let id = bench.start(bench.spec("unfinished", &["unfinished", "no end of line"])).await;
    let mut reader = bench.engine().logs(&id, LogCursor::START).unwrap();
    let mut read = Vec::new();
    while read.len() < b"whole\nno end of line".len() - 1 {
        let batch = tokio::time::timeout(WAIT, reader.next_batch()).await.unwrap().unwrap().unwrap();
        read.extend(batch.into_iter().flat_map(|record| record.bytes));
    }
    let identity = std::fs::read(bench.state_dir.join("containers").join(&id).join("identity.json")).unwrap();
    let shim = serde_json::from_slice::<serde_json::Value>(&identity).unwrap()["pid"].as_i64().unwrap();
    // SAFETY: the shim that this test started.
    unsafe { libc::kill(shim as i32, libc::SIGKILL) };
    assert_eq!(bench.wait(&id).await.reason.as_deref(), Some("its shim was killed"));
    assert_eq!(bench.output(&id).await, "whole\nno end of line\n");
}
