//! Rust names for the model's names.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeSet;

/// Words that cannot name a field or a method without `r#`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
/// Words that not even `r#` allows.
const NEVER: &[&str] = &["self", "super", "crate"];
/// Types the generated code itself uses.
const TAKEN_TYPES: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "Default",
    "Future",
    "Option",
    "Result",
    "Send",
    "String",
    "Timestamp",
    "Value",
    "Vec",
];

/// A field, method or module: `clusterName` to `cluster_name`, `type` to `r#type`.
pub fn snake(name: &str) -> String {
    let snake = name.to_snake_case();
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else if NEVER.contains(&snake.as_str()) {
        format!("{snake}_")
    } else {
        snake
    }
}

/// A type: the model's own name, unless it would hide one the generated code uses.
pub fn type_name(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().unwrap_or('X').to_ascii_uppercase();
    let name: String = std::iter::once(first).chain(chars).collect();
    if TAKEN_TYPES.contains(&name.as_str()) { format!("{name}Shape") } else { name }
}

/// The trait of a service: `ecs` to `EcsApi`.
pub fn trait_name(service: &str) -> String {
    format!("{}Api", service.to_upper_camel_case())
}

/// Constants that must differ from each other.
#[derive(Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// `us-east-1` to `US_EAST_1`; `*` to `ANY`, and a number behind what is taken.
    pub fn constant(&mut self, text: &str) -> String {
        let cleaned: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        let mut name = cleaned.to_shouty_snake_case();
        if name.is_empty() {
            name = "ANY".into();
        }
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, '_');
        }
        let base = name.clone();
        let mut number = 2;
        while !self.0.insert(name.clone()) {
            name = format!("{base}_{number}");
            number += 1;
        }
        name
    }
}
