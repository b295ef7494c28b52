use crate::*;
use base::Timestamp;
use std::fs;
use std::io::Write;
use std::time::{Duration, Instant};

fn record(number: u64) -> AuditRecord {
    AuditRecord {
        event_id: format!("event-{number}"),
        request_id: format!("request-{number}"),
        at: Timestamp(1_000),
        latency_us: number,
        event_source: "ecs.amazonaws.com".into(),
        event_name: "RunTask".into(),
        read_only: false,
        account: "000000000000".into(),
        region: "us-east-1".into(),
        identity: None,
        source_ip: "127.0.0.1".into(),
        user_agent: None,
        asked: Vec::new(),
        denied: None,
        error_code: None,
        error_message: None,
    }
}

fn newest(dir: &std::path::Path) -> Vec<u64> {
    AuditReader::new(dir).newest().unwrap().map(|record| record.unwrap().latency_us).collect()
}

#[test]
fn records_come_back_newest_first_over_restarts() {
    let dir = tempfile::tempdir().unwrap();
    for start in [0, 10] {
        let log = AuditLog::open(dir.path(), Limits::default()).unwrap();
        (start..start + 10).for_each(|number| log.record(record(number)));
        assert_eq!(log.lost(), 0);
    }
    assert_eq!(newest(dir.path()), (0..20).rev().collect::<Vec<_>>());
}

#[test]
fn records_are_readable_while_more_are_awaited() {
    let dir = tempfile::tempdir().unwrap();
    let log = AuditLog::open(dir.path(), Limits::default()).unwrap();
    // One alone, then more than are written at once.
    for count in [1, 1000] {
        let before = newest(dir.path()).len() as u64;
        (before..before + count).for_each(|number| log.record(record(number)));
        let until = Instant::now() + Duration::from_secs(30);
        while newest(dir.path()).len() as u64 != before + count {
            assert!(Instant::now() < until, "{} of {}", newest(dir.path()).len(), before + count);
            std::thread::sleep(GATHER_INTERVAL);
        }
    }
    assert_eq!(newest(dir.path()), (0..1001).rev().collect::<Vec<_>>());
}

#[test]
fn a_torn_line_is_passed_over() {
    let dir = tempfile::tempdir().unwrap();
    let log = AuditLog::open(dir.path(), Limits::default()).unwrap();
    log.record(record(1));
    drop(log);
    let file = fs::read_dir(dir.path()).unwrap().next().unwrap().unwrap().path();
    fs::OpenOptions::new().append(true).open(file).unwrap().write_all(b"{\"event_id\":\"ev").unwrap();
    let log = AuditLog::open(dir.path(), Limits::default()).unwrap();
    log.record(record(2));
    drop(log);
    assert_eq!(newest(dir.path()), [2, 1]);
}

#[test]
fn the_oldest_go_and_the_bound_holds() {
    let dir = tempfile::tempdir().unwrap();
    let limits = Limits { segment_bytes_max: 4 << 10, bytes_max: 32 << 10 };
    let log = AuditLog::open(dir.path(), limits).unwrap();
    (0..1000).for_each(|number| log.record(record(number)));
    drop(log);
    let bytes: u64 = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len()).sum();
    assert!(bytes <= limits.bytes_max, "{bytes}");
    let kept = newest(dir.path());
    assert!(kept.len() > 20, "{}", kept.len());
    assert_eq!(kept, (1000 - kept.len() as u64..1000).rev().collect::<Vec<_>>());
}

#[test]
fn following_sees_every_record_once_over_segments() {
    let dir = tempfile::tempdir().unwrap();
    let log = AuditLog::open(dir.path(), Limits { segment_bytes_max: 4 << 10, bytes_max: 1 << 20 }).unwrap();
    (0..100).for_each(|number| log.record(record(number)));
    drop(log);
    let (reader, mut place, mut seen) = (AuditReader::new(dir.path()), Place::default(), Vec::new());
    loop {
        let (records, next) = reader.after(place).unwrap();
        if records.is_empty() {
            break;
        }
        seen.extend(records.into_iter().map(|record| record.latency_us));
        place = next;
    }
    assert_eq!(seen, (0..100).collect::<Vec<_>>());
    assert_eq!(reader.end().unwrap(), place);
}

#[test]
fn long_texts_are_cut_at_a_character() {
    let mut long = record(1);
    long.user_agent = Some("é".repeat(4000));
    let cut = long.bounded().user_agent.unwrap();
    assert!(cut.len() <= TEXT_BYTES_MAX + '…'.len_utf8() && cut.ends_with('…'));
}
