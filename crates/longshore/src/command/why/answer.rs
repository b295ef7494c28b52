//! What is printed: plain sentences, then the facts.

use crate::command::listing::print;
use base::Timestamp;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Columns that names of facts get.
const NAME_COLUMNS: usize = 22;

#[derive(Debug, Default)]
pub struct Answer {
    pub sentences: Vec<String>,
    /// Name and value, in order; for people.
    pub facts: Vec<(String, String)>,
    /// The same and more, for programs.
    pub details: Value,
}

impl Answer {
    pub fn say(&mut self, sentence: impl Into<String>) {
        self.sentences.push(sentence.into());
    }

    pub fn fact(&mut self, name: &str, value: impl Into<String>) {
        self.facts.push((name.to_owned(), value.into()));
    }

    /// A fact that may not be known.
    pub fn fact_if(&mut self, name: &str, value: Option<impl Into<String>>) {
        if let Some(value) = value {
            self.fact(name, value);
        }
    }

    pub fn print(&self, as_json: bool) -> anyhow::Result<()> {
        if as_json {
            let answer = json!({ "sentences": self.sentences, "facts": self.details });
            print(&format!("{}\n", serde_json::to_string_pretty(&answer)?))?;
        } else {
            print(&self.text()?)?;
        }
        Ok(())
    }

    fn text(&self) -> Result<String, std::fmt::Error> {
        let mut out = String::new();
        for sentence in &self.sentences {
            writeln!(out, "{sentence}")?;
        }
        if !self.facts.is_empty() {
            writeln!(out)?;
        }
        for (name, value) in &self.facts {
            for (n, line) in value.lines().enumerate() {
                let name = if n == 0 { name.as_str() } else { "" };
                writeln!(out, "  {name:<NAME_COLUMNS$} {line}")?;
            }
        }
        Ok(out)
    }
}

/// `2026-01-31T12:00:00Z`
pub fn at(at: Timestamp) -> String {
    let text = at.to_rfc3339();
    text.split_once('.').map_or(text.clone(), |(whole, _)| format!("{whole}Z"))
}

/// `since 2026-01-31T12:00:00Z (2 min 5 s)`
pub fn since(begin: Timestamp, now: Timestamp) -> String {
    format!("since {} ({})", at(begin), lasted(begin, now))
}

/// `2 min 5 s`
pub fn lasted(begin: Timestamp, end: Timestamp) -> String {
    let seconds = end.since_ms(begin).max(0) / 1000;
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, s) => format!("{s} s"),
        (0, min, s) => format!("{min} min {s} s"),
        (h, min, _) => format!("{h} h {min} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_come_before_facts_and_times_are_short() {
        let mut answer = Answer::default();
        answer.say("It is so.");
        answer.fact("task", "0123\nand more");
        let name = format!("{:<NAME_COLUMNS$}", "task");
        let rest = " ".repeat(NAME_COLUMNS);
        assert_eq!(answer.text().unwrap(), format!("It is so.\n\n  {name} 0123\n  {rest} and more\n"));
        let begin = Timestamp::from_ms(1_767_225_600_123);
        assert_eq!(since(begin, Timestamp::from_ms(1_767_225_725_999)), "since 2026-01-01T00:00:00Z (2 min 5 s)");
        assert_eq!(lasted(begin, Timestamp::from_ms(0)), "0 s");
        assert_eq!(lasted(begin, Timestamp::from_ms(1_767_225_600_123 + 7_260_000)), "2 h 1 min");
    }
}
