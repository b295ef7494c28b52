use super::*;
use proptest::prelude::*;
use std::fs;
use std::io::Write as _;

const SEGMENT_BYTES: u64 = 400;

fn store(dir: &Path) -> Arc<EventStore> {
    EventStore::with_segment_bytes(dir.to_owned(), SEGMENT_BYTES)
}

fn event(timestamp_ms: i64, message: impl Into<String>) -> NewEvent {
    NewEvent { timestamp_ms, message: message.into() }
}

fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|e| e == extension)).collect();
    files.sort();
    files
}

/// Every page joined, in the order of time.
fn read_all(store: &EventStore, id: &str, range: &ReadRange, direction: Direction, limit: usize) -> Vec<Event> {
    let mut range = range.clone();
    let mut all: Vec<Event> = Vec::new();
    loop {
        let page = store.read(id, &range, direction, limit, u64::MAX).unwrap();
        assert!(page.events.len() <= limit);
        assert!(page.events.is_sorted_by_key(|event| event.key));
        let (first, last) = (page.events.first().map(|e| e.key), page.events.last().map(|e| e.key));
        match direction {
            Direction::Forward => {
                all.extend(page.events);
                range.after = last;
            }
            Direction::Backward => {
                all.splice(0..0, page.events);
                range.before = first;
            }
        }
        if !page.more {
            return all;
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    /// Timestamps, message length and ingestion time.
    Append(Vec<(i64, usize)>),
    Reopen,
    /// The machine stops while something is written that nobody was told of: so many bytes of it arrive.
    Torn(usize),
    Expire(i64),
    Read {
        start: Option<i64>,
        end: Option<i64>,
        limit: usize,
        backward: bool,
    },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => proptest::collection::vec((0..100_i64, 1..60_usize), 1..8).prop_map(Step::Append),
        1 => Just(Step::Reopen),
        1 => (1..60_usize).prop_map(Step::Torn),
        1 => (0..60_i64).prop_map(Step::Expire),
        3 => (proptest::option::of(0..100_i64), proptest::option::of(0..120_i64), 1..9_usize, any::<bool>())
            .prop_map(|(start, end, limit, backward)| Step::Read { start, end, limit, backward }),
    ];
    proptest::collection::vec(step, 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// The store answers what a sorted list would, whatever happens in between. Expired segments may go, and only those.
    #[test]
    fn behaves_like_a_sorted_list(steps in steps()) {
        let dir = tempfile::tempdir().unwrap();
        let mut events = store(dir.path());
        let mut model: Vec<Event> = Vec::new();
        let mut next = 1;
        let mut cutoff = 0;
        for (at, step) in steps.into_iter().enumerate() {
            match step {
                Step::Append(batch) => {
                    let ingested_at_ms = 1000 + at as i64;
                    let new: Vec<NewEvent> =
                        batch.iter().map(|(t, length)| event(*t, format!("{at}").repeat(*length))).collect();
                    for new in &new {
                        let key = EventKey { timestamp_ms: new.timestamp_ms, sequence: next };
                        next += 1;
                        model.push(Event { key, ingested_at_ms, message: new.message.clone() });
                    }
                    model.sort_by_key(|event| event.key);
                    prop_assert_eq!(events.append("s", new, ingested_at_ms).unwrap(), next);
                }
                Step::Reopen => events = store(dir.path()),
                Step::Torn(bytes) => {
                    let stream_dir = dir.path().join("s");
                    if stream_dir.exists() && let Some(last) = files(&stream_dir, "events").last() {
                        let mut record = Vec::new();
                        record::encode(&mut record, 1, 1, &"x".repeat(60));
                        fs::OpenOptions::new().append(true).open(last).unwrap().write_all(&record[..bytes]).unwrap();
                    }
                    events = store(dir.path());
                }
                Step::Expire(cutoff_ms) => {
                    events.expire("s", cutoff_ms).unwrap();
                    cutoff = cutoff.max(cutoff_ms);
                }
                Step::Read { start, end, limit, backward } => {
                    let start = start.unwrap_or(0).max(cutoff);
                    let range = ReadRange { start_ms: Some(start), end_ms: end, ..ReadRange::default() };
                    let direction = if backward { Direction::Backward } else { Direction::Forward };
                    let wanted: Vec<Event> = model
                        .iter()
                        .filter(|e| e.key.timestamp_ms >= start && end.is_none_or(|end| e.key.timestamp_ms < end))
                        .cloned()
                        .collect();
                    prop_assert_eq!(read_all(&events, "s", &range, direction, limit), wanted);
                }
            }
        }
        let range = ReadRange { start_ms: Some(cutoff), ..ReadRange::default() };
        model.retain(|event| event.key.timestamp_ms >= cutoff);
        prop_assert_eq!(read_all(&events, "s", &range, Direction::Forward, 5), model.clone());
        let stats = events.stats("s").unwrap();
        prop_assert_eq!(&store(dir.path()).stats("s").unwrap(), &stats);
        if cutoff == 0 {
            prop_assert_eq!(stats.first_event_ms, model.first().map(|e| e.key.timestamp_ms));
            prop_assert_eq!(stats.last_event_ms, model.last().map(|e| e.key.timestamp_ms));
            let bytes: usize = model.iter().map(|e| e.message.len() + 26).sum();
            prop_assert_eq!(stats.stored_bytes, bytes as u64);
        }
    }

    /// Pages of a merge, with a filter, join to the sorted whole.
    #[test]
    fn a_merge_is_the_sorted_whole(
        batches in proptest::collection::vec((0..4_usize, 0..30_i64, 0..3_u8), 0..120),
        limit in 1..7_usize,
        start in proptest::option::of(0..30_i64),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let events = store(dir.path());
        let sources: Vec<Source> = (0..4_u64)
            .map(|i| Source { stream_id: format!("s{i}"), number: 100 - i, name: format!("n{i}") })
            .collect();
        let mut model = Vec::new();
        let mut sequences = [0; 4];
        for (stream, timestamp_ms, kind) in batches {
            sequences[stream] += 1;
            events.append(&format!("s{stream}"), vec![event(timestamp_ms, format!("kind{kind}"))], 5).unwrap();
            if kind == 1 && start.is_none_or(|start| timestamp_ms >= start) {
                model.push((timestamp_ms, sources[stream].number, sequences[stream]));
            }
        }
        model.sort_unstable();
        let (mut got, mut after) = (Vec::new(), None);
        loop {
            let page = events.merged(&sources, after, start, None, limit, u64::MAX, |m| m == "kind1").unwrap();
            prop_assert!(page.events.len() <= limit);
            got.extend(page.events.iter().map(|merged| {
                (merged.event.key.timestamp_ms, sources[merged.source].number, merged.event.key.sequence)
            }));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        prop_assert_eq!(got, model);
    }
}

#[test]
fn a_page_stops_at_its_bytes_but_holds_at_least_one_event() {
    let dir = tempfile::tempdir().unwrap();
    let events = store(dir.path());
    events.append("s", (0..5).map(|i| event(i, "x".repeat(74))).collect(), 1).unwrap();
    let page = |bytes| events.read("s", &ReadRange::default(), Direction::Forward, 100, bytes).unwrap();
    assert_eq!((page(1).events.len(), page(250).events.len(), page(500).events.len()), (1, 2, 5));
    assert!(page(250).more && !page(500).more);
}

#[test]
fn the_unfinished_last_record_is_cut_and_everything_before_it_stays() {
    let dir = tempfile::tempdir().unwrap();
    store(dir.path()).append("s", (0..3).map(|i| event(i, "message")).collect(), 1).unwrap();
    let path = files(&dir.path().join("s"), "events").pop().unwrap();
    let length = fs::metadata(&path).unwrap().len();
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length - 1).unwrap();
    let events = store(dir.path());
    let left = read_all(&events, "s", &ReadRange::default(), Direction::Forward, 10);
    assert_eq!(left.iter().map(|e| e.key.timestamp_ms).collect::<Vec<_>>(), [0, 1]);
    // The place is used again, and what follows is readable.
    assert_eq!(events.append("s", vec![event(9, "new")], 2).unwrap(), 4);
    assert_eq!(read_all(&store(dir.path()), "s", &ReadRange::default(), Direction::Backward, 10).len(), 3);
}

#[test]
fn damage_inside_a_sealed_segment_is_an_error_and_not_a_gap() {
    let dir = tempfile::tempdir().unwrap();
    let events = store(dir.path());
    for i in 0..30 {
        events.append("s", vec![event(i, "x".repeat(40))], i).unwrap();
    }
    let stream_dir = dir.path().join("s");
    let sealed = files(&stream_dir, "events").remove(0);
    let mut bytes = fs::read(&sealed).unwrap();
    bytes[60] ^= 1;
    fs::write(&sealed, bytes).unwrap();
    let read = |events: &EventStore| events.read("s", &ReadRange::default(), Direction::Forward, 100, u64::MAX);
    assert!(read(&store(dir.path())).unwrap_err().0.contains("damaged"));
    // Nor without its index.
    for index in files(&stream_dir, "index") {
        fs::remove_file(index).unwrap();
    }
    assert!(read(&store(dir.path())).unwrap_err().0.contains("damaged"));
}

#[test]
fn a_lost_index_is_made_again() {
    let dir = tempfile::tempdir().unwrap();
    let events = store(dir.path());
    for i in 0..40 {
        events.append("s", vec![event(i, "x".repeat(40))], i).unwrap();
    }
    let stream_dir = dir.path().join("s");
    let kept = files(&stream_dir, "index");
    assert!(kept.len() > 2);
    fs::remove_file(&kept[0]).unwrap();
    fs::write(&kept[1], "{").unwrap();
    let again = store(dir.path());
    assert_eq!(again.stats("s").unwrap(), events.stats("s").unwrap());
    assert_eq!(read_all(&again, "s", &ReadRange::default(), Direction::Forward, 7).len(), 40);
}

#[test]
fn expired_segments_leave_the_disk_and_ids_go_on() {
    let dir = tempfile::tempdir().unwrap();
    let events = store(dir.path());
    for i in 0..20 {
        events.append("s", vec![event(i, "x".repeat(40))], i).unwrap();
    }
    let before = files(&dir.path().join("s"), "events").len();
    let deleted = events.expire("s", 10).unwrap();
    assert!(deleted > 0 && deleted < before);
    assert_eq!(files(&dir.path().join("s"), "events").len(), before - deleted);
    let left = read_all(&events, "s", &ReadRange::default(), Direction::Forward, 100);
    assert!((10..20).all(|i| left.iter().any(|event| event.key.timestamp_ms == i)));
    events.expire("s", 1000).unwrap();
    assert_eq!(events.stats("s").unwrap(), StreamStats::default());
    let again = store(dir.path());
    assert_eq!(again.append("s", vec![event(1, "y")], 1).unwrap(), 22);
}

#[test]
fn more_streams_than_may_be_open_are_served() {
    let dir = tempfile::tempdir().unwrap();
    let events = store(dir.path());
    let streams = OPEN_STREAMS_MAX + 10;
    for round in 0..2 {
        for i in 0..streams {
            events.append(&format!("s{i}"), vec![event(round, "x")], 1).unwrap();
        }
    }
    assert!(locked(&events.open).by_id.len() <= OPEN_STREAMS_MAX);
    assert!(
        (0..streams)
            .all(|i| read_all(&events, &format!("s{i}"), &ReadRange::default(), Direction::Forward, 9).len() == 2)
    );
    assert_eq!(events.stream_ids().unwrap().len(), streams);
    events.delete("s0").unwrap();
    events.delete("s0").unwrap();
    assert_eq!(events.stream_ids().unwrap().len(), streams - 1);
    assert!(read_all(&events, "s0", &ReadRange::default(), Direction::Forward, 9).is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn batches_that_arrive_together_are_all_kept_once() {
    let dir = tempfile::tempdir().unwrap();
    let events = store(dir.path());
    let puts = (0..100).map(|i| {
        let events = events.clone();
        async move { events.run(move |events| events.append("s", vec![event(i, format!("m{i}"))], i)).await.unwrap() }
    });
    let mut next: Vec<u64> = futures::future::join_all(puts).await;
    assert!(next.iter().all(|next| (2..=101).contains(next)));
    next.sort_unstable();
    assert_eq!(next.last(), Some(&101));
    let all = read_all(&store(dir.path()), "s", &ReadRange::default(), Direction::Forward, 1000);
    assert_eq!(
        all.iter().map(|e| e.message.clone()).collect::<Vec<_>>(),
        (0..100).map(|i| format!("m{i}")).collect::<Vec<_>>()
    );
}
