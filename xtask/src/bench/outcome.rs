//! What a bench found: for each figure the sides that were compared, and what each turn of a side gave.

use super::{machine, say};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The side that the others are compared with.
pub const OURS: &str = "longshore";

#[derive(Default)]
pub struct Outcome {
    figures: Vec<Figure>,
    /// Versions of the peers that took part.
    peers: BTreeMap<String, String>,
    /// Peers that could not be had, and why.
    missing: BTreeMap<String, String>,
    remarks: Vec<String>,
    load_averages: Vec<f64>,
}

struct Figure {
    /// What was done: `DescribeClusters`.
    work: String,
    /// What was measured: `server CPU per request`.
    what: String,
    unit: &'static str,
    sides: Vec<Side>,
}

struct Side {
    name: String,
    turns: Vec<f64>,
}

impl Outcome {
    /// Begins a turn: writes down what else the machine does.
    pub fn turn(&mut self, number: u32, of: u32) {
        let load = machine::load_average();
        say(format_args!("turn {number} of {of}, load average {load:.2}"));
        self.load_averages.push(load);
    }

    /// What one turn of one side gave.
    pub fn add(&mut self, work: &str, what: &str, unit: &'static str, side: &str, value: f64) {
        let at = self.figures.iter().position(|figure| figure.work == work && figure.what == what);
        let at = at.unwrap_or_else(|| {
            self.figures.push(Figure { work: work.to_owned(), what: what.to_owned(), unit, sides: Vec::new() });
            self.figures.len() - 1
        });
        let sides = &mut self.figures[at].sides;
        match sides.iter_mut().find(|known| known.name == side) {
            Some(known) => known.turns.push(value),
            None => sides.push(Side { name: side.to_owned(), turns: vec![value] }),
        }
    }

    pub fn peer(&mut self, name: &str, version: impl Into<String>) {
        self.peers.insert(name.to_owned(), version.into());
    }

    /// A peer that took no part; nothing stands in for its figures.
    pub fn missing(&mut self, name: &str, why: impl Into<String>) {
        let why = why.into();
        say(format_args!("{name} takes no part: {why}"));
        self.missing.insert(name.to_owned(), why);
    }

    pub fn remark(&mut self, text: impl Into<String>) {
        self.remarks.push(text.into());
    }

    pub fn to_json(&self) -> Value {
        let figures: Vec<Value> = self.figures.iter().map(Figure::to_json).collect();
        json!({
            "figures": figures,
            "peers": self.peers,
            "missing": self.missing,
            "remarks": self.remarks,
            "load_averages": self.load_averages,
        })
    }

    /// For people: medians, the least and the most of all turns, and the ratio to ours.
    pub fn table(&self) -> String {
        let mut out = String::new();
        for figure in &self.figures {
            let _ = writeln!(out, "\n  {} · {} ({})", figure.work, figure.what, figure.unit);
            let ours = figure.ours();
            for side in &figure.sides {
                let median = side.median();
                let ratio = match ours.filter(|ours| *ours > 0.0 && side.name != OURS) {
                    Some(ours) => format!("{:>8} × longshore", number(median / ours)),
                    None => String::new(),
                };
                let least = side.turns.iter().copied().fold(f64::INFINITY, f64::min);
                let most = side.turns.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let range = format!("{} … {}", number(least), number(most));
                let line = format!("    {:<24} {:>10}   {range:<24}{ratio}", side.name, number(median));
                let _ = writeln!(out, "{}", line.trim_end());
            }
        }
        out.push('\n');
        for (name, version) in &self.peers {
            let _ = writeln!(out, "  {name}: {version}");
        }
        for (name, why) in &self.missing {
            let _ = writeln!(out, "  {name} is missing: {why}");
        }
        for remark in &self.remarks {
            let _ = writeln!(out, "  {remark}");
        }
        let least = self.load_averages.iter().copied().fold(f64::INFINITY, f64::min);
        let most = self.load_averages.iter().copied().fold(0.0, f64::max);
        if !self.load_averages.is_empty() {
            let cores = machine::cores();
            let _ = writeln!(out, "  load average at the turns' beginnings: {least:.2} … {most:.2} on {cores} cores");
        }
        out
    }
}

impl Figure {
    fn ours(&self) -> Option<f64> {
        self.sides.iter().find(|side| side.name == OURS).map(Side::median)
    }

    fn to_json(&self) -> Value {
        let ours = self.ours();
        let sides: Vec<Value> = self
            .sides
            .iter()
            .map(|side| {
                let median = side.median();
                let ratio = ours.filter(|ours| *ours > 0.0).map(|ours| rounded(median / ours));
                let turns: Vec<f64> = side.turns.iter().copied().map(rounded).collect();
                json!({ "side": side.name, "median": rounded(median), "turns": turns, "ratio_to_ours": ratio })
            })
            .collect();
        json!({ "work": self.work, "what": self.what, "unit": self.unit, "sides": sides })
    }
}

impl Side {
    fn median(&self) -> f64 {
        let mut sorted = self.turns.clone();
        sorted.sort_by(f64::total_cmp);
        match sorted.len() {
            0 => f64::NAN,
            count if count % 2 == 1 => sorted[count / 2],
            count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
        }
    }
}

/// To four digits that count.
fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let scale = 10_f64.powf(3.0 - value.abs().log10().floor());
    (value * scale).round() / scale
}

/// Three digits that count, and every digit before the point.
fn number(value: f64) -> String {
    let digits = match value.abs() {
        size if size >= 100.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.1 => 3,
        _ => 4,
    };
    format!("{value:.digits$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_and_ratios() {
        let mut outcome = Outcome::default();
        for value in [3.0, 1.0, 2.0] {
            outcome.add("read", "CPU", "ms", OURS, value);
            outcome.add("read", "CPU", "ms", "peer", value * 10.0);
        }
        outcome.add("read", "CPU", "ms", "peer", 0.0);
        let told = outcome.to_json();
        assert_eq!(told["figures"][0]["sides"][0]["median"], 2.0);
        assert_eq!(told["figures"][0]["sides"][1]["median"], 15.0);
        assert_eq!(told["figures"][0]["sides"][1]["ratio_to_ours"], 7.5);
        assert!(outcome.table().contains("7.50 × longshore"), "{}", outcome.table());
    }

    #[test]
    fn numbers_keep_the_digits_that_count() {
        assert_eq!((rounded(0.0123456), rounded(123_456.0), rounded(0.0)), (0.01235, 123_500.0, 0.0));
        assert_eq!((number(0.01234), number(1.234), number(1234.5)), ("0.0123".into(), "1.23".into(), "1234".into()));
    }
}
