//! Nothing of a container's output is lost.

mod support;

use engine::{LogCursor, LogStream};
use support::{Bench, WAIT};

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
    'reader: loop {
        let mut reader = bench.engine().logs(&id, cursor).unwrap();
        while let Some(batch) = tokio::time::timeout(WAIT, reader.next_batch()).await.unwrap().unwrap() {
            for record in batch {
                assert_eq!(record.stream, LogStream::Stdout);
                assert!(!record.partial);
                let number: usize = std::str::from_utf8(&record.bytes[..10]).unwrap().parse().unwrap();
                assert_eq!((number, record.bytes.len()), (next, LINE_BYTES));
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
    let records = bench.records(&id).await;
    let shape: Vec<_> = records.iter().map(|r| (r.bytes.len(), r.partial)).collect();
    let line = [(16384, true), (16384, true), (7232, false)];
    assert_eq!(shape, [line, line].concat());
    let id = bench.start(bench.spec("error", &["error", "went", "wrong"])).await;
    bench.wait(&id).await;
    let records = bench.records(&id).await;
    assert_eq!(
        (records.len(), records[0].stream, records[0].bytes.as_slice()),
        (1, LogStream::Stderr, &b"went wrong"[..])
    );
}
