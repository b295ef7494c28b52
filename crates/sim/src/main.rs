//! `sim --seeds N [--seed S]`: runs seeds, each in a process of its own.

use anyhow::{Context, Result, bail};
use clap::Parser;
use sim::{Broken, Options};
use std::io::Write;
use std::process::{Child, ExitCode, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Parser)]
#[command(name = "sim", about = "Simulates the control plane under faults; a seed gives the same run every time")]
struct Arguments {
    /// The first seed
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many seeds, one after the other
    #[arg(long, default_value_t = 100)]
    seeds: u64,
    /// Runs every seed twice and compares the traces
    #[arg(long)]
    twice: bool,
    /// Processes at once
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Breaks something on purpose: loses-acknowledged, validates-nothing, restarts-stopped, lies-about-stops
    #[arg(long, value_parser = broken)]
    broken: Option<String>,
    /// Prints the trace to stderr
    #[arg(long)]
    trace: bool,
    /// Runs this one seed in this process and prints its outcome
    #[arg(long, hide = true)]
    one: Option<u64>,
}

fn broken(name: &str) -> Result<String, String> {
    match Broken::ALL.iter().find(|(known, _)| *known == name) {
        Some(_) => Ok(name.to_owned()),
        None => Err(format!("one of {}", Broken::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "))),
    }
}

/// State of [`getrandom`]: this process's only randomness.
static ENTROPY: AtomicU64 = AtomicU64::new(0x5eed);

/// Takes the place of the C library's: the standard library seeds its hash maps from it, and tokio its choice among ready
/// branches. The standard library looks it up as a weak symbol so that this can be done.
///
/// # Safety
/// `buffer` must be valid for writes of `length` bytes, as the C library's function asks for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn getrandom(buffer: *mut u8, length: usize, _flags: u32) -> isize {
    for index in 0..length {
        let x = ENTROPY.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
        let x = (x ^ (x >> 31)).wrapping_mul(0x94d0_49bb_1331_11eb);
        // SAFETY: the caller's buffer has `length` bytes.
        unsafe { *buffer.add(index) = (x >> 32) as u8 };
    }
    length as isize
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.one {
        Some(seed) => one(&arguments, seed),
        None => many(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("sim: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn one(arguments: &Arguments, seed: u64) -> Result<ExitCode> {
    let broken = arguments.broken.as_ref().and_then(|name| Broken::ALL.iter().find(|(known, _)| known == name));
    let options = Options { seed, broken: broken.map(|(_, broken)| *broken), print_trace: arguments.trace };
    if arguments.trace {
        tracing_subscriber::fmt().with_writer(std::io::stderr).without_time().with_ansi(false).init();
    }
    ENTROPY.store(seed, Ordering::SeqCst);
    // A thread of its own begins with fresh thread-local randomness.
    let outcome = std::thread::spawn(move || sim::run(options)).join();
    let Ok(outcome) = outcome else { bail!("seed {seed} panicked") };
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "seed {seed} trace {:016x} commits {} crashes {} simulated {} s{}",
        outcome.trace_hash,
        outcome.commits,
        outcome.crashes,
        outcome.simulated_ms / 1000,
        outcome.violation.as_ref().map(|violation| format!(" VIOLATION {violation}")).unwrap_or_default()
    )?;
    Ok(if outcome.violation.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn start(arguments: &Arguments, seed: u64) -> Result<Child> {
    let program = std::env::current_exe().context("this program has no path")?;
    // This program itself, not one of the PATH.
    #[allow(clippy::disallowed_methods)]
    let mut command = std::process::Command::new(program);
    command.arg("--one").arg(seed.to_string()).stdout(Stdio::piped());
    if let Some(broken) = &arguments.broken {
        command.arg("--broken").arg(broken);
    }
    if arguments.trace {
        command.arg("--trace");
    }
    command.spawn().context("cannot run a seed")
}

fn many(arguments: &Arguments) -> Result<ExitCode> {
    let times = if arguments.twice { 2 } else { 1 };
    let runs: Vec<u64> =
        (arguments.seed..arguments.seed + arguments.seeds).flat_map(|seed| vec![seed; times]).collect();
    let (mut failed, mut commits, mut crashes) = (0_u64, 0_u64, 0_u64);
    let mut before: Option<(u64, String)> = None;
    let mut done = 0_u64;
    let mut waiting = std::collections::VecDeque::new();
    let mut runs = runs.into_iter();
    loop {
        while waiting.len() < arguments.jobs.max(1)
            && let Some(seed) = runs.next()
        {
            waiting.push_back((seed, start(arguments, seed)?));
        }
        let Some((seed, child)) = waiting.pop_front() else { break };
        let output = child.wait_with_output()?;
        let line = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let number = |name: &str| {
            let mut words = line.split(' ').skip_while(|word| *word != name).skip(1);
            words.next().and_then(|word| word.parse::<u64>().ok()).unwrap_or_default()
        };
        commits += number("commits");
        crashes += number("crashes");
        if !output.status.success() {
            failed += 1;
            println!(
                "{}",
                if line.is_empty() { format!("seed {seed} ended with {}", output.status) } else { line.clone() }
            );
        }
        done += 1;
        if done.is_multiple_of(25) {
            eprintln!("{done} runs, {failed} failed");
        }
        if let Some((other, first)) = before.take()
            && other == seed
        {
            if first != line {
                failed += 1;
                println!("seed {seed} is not the same twice:\n  {first}\n  {line}");
            }
        } else {
            before = Some((seed, line));
        }
    }
    println!("{} seeds, {failed} failed, {commits} commits checked, {crashes} crashes", arguments.seeds);
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
