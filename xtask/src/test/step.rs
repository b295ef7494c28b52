//! One step: a program, its output kept in a file, its time, and the tests it counted.

use anyhow::{Context, Result, bail};
use regex::Regex;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::ops::AddAssign;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

/// How much of a failed step's output is shown when it was not shown as it came; the file has all of it.
const SHOWN_LINES_MAX: usize = 400;

/// What cargo's and pytest's closing lines say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl Counts {
    /// Of one line of output; zero for a line that is not a closing line.
    ///
    /// cargo: `test result: ok. 12 passed; 0 failed; 1 ignored; …`; pytest: `==== 3 failed, 40 passed in 61.20s ====`.
    fn of_line(line: &str) -> Self {
        let closing = line.starts_with("test result: ")
            || (line.starts_with("==") && line.ends_with("==") && line.contains(" in "));
        if !closing {
            return Self::default();
        }
        let pattern = Regex::new(r"(\d+) (passed|failed|errors?|ignored|skipped)").expect("a constant pattern");
        let mut counts = Self::default();
        for found in pattern.captures_iter(line) {
            let number: u64 = found[1].parse().unwrap_or_default();
            match &found[2] {
                "passed" => counts.passed += number,
                "ignored" | "skipped" => counts.skipped += number,
                _ => counts.failed += number,
            }
        }
        counts
    }
}

pub struct Step {
    name: &'static str,
    program: String,
    arguments: Vec<String>,
    directory: PathBuf,
    environment: Vec<(String, OsString)>,
    live: bool,
}

impl Step {
    pub fn new(name: &'static str, program: &str, arguments: &[&str]) -> Self {
        Self {
            name,
            program: program.to_owned(),
            arguments: arguments.iter().map(|a| (*a).to_owned()).collect(),
            directory: PathBuf::from("."),
            environment: Vec::new(),
            live: false,
        }
    }

    pub fn directory(mut self, directory: &Path) -> Self {
        self.directory = directory.to_owned();
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.into()));
        self
    }

    /// Programs in `directory` are found before others of their name.
    pub fn first_on_path(mut self, directory: &Path) -> Self {
        let mut directories = vec![directory.to_owned()];
        if let Some(path) = std::env::var_os("PATH") {
            directories.extend(std::env::split_paths(&path));
        }
        if let Ok(path) = std::env::join_paths(directories) {
            self.environment.push(("PATH".to_owned(), path));
        }
        self
    }

    /// The output is shown as it comes, rather than only after a failure.
    pub fn live(mut self) -> Self {
        self.live = true;
        self
    }

    /// Runs to the end. A failure is an error; the output has been shown by then.
    pub fn run(&self, logs: &Path) -> Result<Counts> {
        let log_path = logs.join(format!("{}.log", self.name.replace(' ', "-")));
        println!("== {} …", self.name);
        let started = Instant::now();
        let (succeeded, lines) = self.run_into(&log_path)?;
        let mut counts = Counts::default();
        for line in &lines {
            counts += Counts::of_line(line);
        }
        let seconds = started.elapsed().as_secs_f64();
        if !succeeded {
            if !self.live {
                let start = lines.len().saturating_sub(SHOWN_LINES_MAX);
                for line in &lines[start..] {
                    println!("{line}");
                }
            }
            bail!("{} failed after {seconds:.1} s; its whole output is in {}", self.name, log_path.display());
        }
        println!("== {}: ok, {seconds:.1} s", self.name);
        Ok(counts)
    }

    fn run_into(&self, log_path: &Path) -> Result<(bool, Vec<String>)> {
        let mut log = File::create(log_path).with_context(|| format!("cannot write {}", log_path.display()))?;
        let (reader, writer) = std::io::pipe().context("cannot make a pipe")?;
        // A developer's tool runs the developer's programs.
        #[allow(clippy::disallowed_methods)]
        let mut command = std::process::Command::new(&self.program);
        command
            .args(&self.arguments)
            .current_dir(&self.directory)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(writer.try_clone()?)
            .stderr(writer);
        let mut child = command.spawn().with_context(|| format!("cannot start {}", self.program))?;
        // The command holds the pipe's writing ends: the reader would never see the end of file.
        drop(command);
        let mut lines = Vec::new();
        let mut reader = BufReader::new(reader);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes)? > 0 {
            log.write_all(&bytes)?;
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            if self.live {
                println!("{line}");
            }
            lines.push(line);
            bytes.clear();
        }
        let status = child.wait()?;
        writeln!(log, "{status}")?;
        Ok((status.success(), lines))
    }
}

/// Whether `path` holds exactly `text`.
pub fn is_stamped(path: &Path, text: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|found| found == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted_and_others_are_not() {
        let cargo = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(Counts::of_line(cargo), Counts { passed: 12, failed: 0, skipped: 1 });
        let pytest = "=========== 3 failed, 40 passed, 2 skipped, 1 error in 61.20s (0:01:01) ===========";
        assert_eq!(Counts::of_line(pytest), Counts { passed: 40, failed: 4, skipped: 2 });
        assert_eq!(Counts::of_line("== demo: ok, 12 passed"), Counts::default());
        assert_eq!(Counts::of_line("3 failed"), Counts::default());
    }

    #[test]
    fn a_failing_program_is_an_error_and_its_output_is_kept() {
        let logs = std::env::temp_dir().join(format!("xtask-step-{}", std::process::id()));
        fs::create_dir_all(&logs).unwrap();
        let failing = Step::new("a failing step", "sh", &["-c", "echo out; echo err >&2; exit 3"]);
        let error = failing.run(&logs).unwrap_err().to_string();
        assert!(error.contains("a failing step failed"), "{error}");
        let kept = fs::read_to_string(logs.join("a-failing-step.log")).unwrap();
        assert!(kept.contains("out\n") && kept.contains("err\n") && kept.contains("exit status: 3"), "{kept}");
        let counting = Step::new("a counting step", "sh", &["-c", "echo 'test result: ok. 2 passed; 0 failed;'"]);
        assert_eq!(counting.run(&logs).unwrap().passed, 2);
        fs::remove_dir_all(&logs).unwrap();
    }
}
