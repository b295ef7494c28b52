//! P5: durable writes of 1 KiB rows, by one client and by 64; SQLite with `synchronous=FULL`; the floors.

use super::outcome::{OURS, Outcome};
use super::process::{command, output};
use super::{Bed, peers};
use anyhow::{Context, Result};
use serde_json::Value;
use std::process::Command;

/// Of one side's turn.
const SECONDS: &str = "3";

/// Writers of an SQLite database in WAL mode, each with a connection of its own in a process of its own thread; prints
/// what bench-programs prints.
const SQLITE: &str = r#"
import json, sqlite3, sys, threading, time
directory, clients, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
path = directory + "/bench.sqlite"
with sqlite3.connect(path) as setup:
    setup.execute("PRAGMA journal_mode=WAL")
    setup.execute("CREATE TABLE IF NOT EXISTS written (client INTEGER, number INTEGER, text TEXT, PRIMARY KEY (client, number))")
until, times = time.monotonic() + seconds, []
def write(client):
    database = sqlite3.connect(path, timeout=60, isolation_level=None)
    database.execute("PRAGMA synchronous=FULL")
    own, number = [], 0
    while time.monotonic() < until:
        begun = time.monotonic()
        database.execute("BEGIN IMMEDIATE")
        database.execute("SELECT text FROM written WHERE client = ? AND number = ?", (client, number % 1000)).fetchone()
        database.execute("INSERT OR REPLACE INTO written VALUES (?, ?, ?)", (client, number % 1000, "x" * 1024))
        database.execute("COMMIT")
        own.append(time.monotonic() - begun)
        number += 1
    times.extend(own)
threads = [threading.Thread(target=write, args=(client,)) for client in range(clients)]
begun = time.monotonic()
[thread.start() for thread in threads]
[thread.join() for thread in threads]
times.sort()
at = lambda share: times[int((len(times) - 1) * share)] * 1e6 if times else 0
print(json.dumps({"writes": len(times), "seconds": time.monotonic() - begun, "p50_us": at(0.5), "p99_us": at(0.99)}))
"#;

pub fn run(bed: &Bed) -> Result<Outcome> {
    let programs = bed.programs()?;
    let mut outcome = Outcome::default();
    let python = peers::python(bed, "pip")?.join("python3");
    let version = output(command(&python).args(["-c", "import sqlite3; print(sqlite3.sqlite_version)"]))?;
    outcome.peer("sqlite", version.trim());
    outcome.missing("etcd", "a peer across the network: not part of this bench yet");
    for number in 1..=bed.turns {
        outcome.turn(number, bed.turns);
        for clients in [1, 64] {
            let count = clients.to_string();
            let floor = if clients == 1 { "floor: fdatasync" } else { "floor: raw log" };
            for side in [OURS, floor, "sqlite (WAL, FULL)"] {
                let dir = bed.scratch.dir("writes")?;
                let mut run: Command = match side {
                    "sqlite (WAL, FULL)" => {
                        let mut run = command(&python);
                        run.args(["-c", SQLITE]).arg(&dir).args([&count, SECONDS]);
                        run
                    }
                    _ => {
                        let mut run = command(&programs);
                        run.args(["write", if side == OURS { "store" } else { "log" }]);
                        run.arg("--directory").arg(&dir).args(["--clients", &count, "--seconds", SECONDS]);
                        run
                    }
                };
                let printed = output(&mut run)?;
                std::fs::remove_dir_all(&dir)?;
                let done: Value = serde_json::from_str(&printed)?;
                let value = |name: &str| done[name].as_f64().with_context(|| format!("no {name} in {done}"));
                let work = format!("{clients} client{}", if clients == 1 { "" } else { "s" });
                outcome.add(&work, "durable writes", "1/s", side, value("writes")? / value("seconds")?);
                outcome.add(&work, "p50", "ms", side, value("p50_us")? / 1000.0);
                outcome.add(&work, "p99", "ms", side, value("p99_us")? / 1000.0);
            }
        }
    }
    outcome.remark("rows of 1 KiB; longshore: a transaction that reads and writes its row, acknowledged when synced");
    Ok(outcome)
}
