//! Plain structs, and constants for value sets.

use super::model::Service;
use super::names::{Names, snake, type_name};
use std::fmt::Write;

pub fn structures(service: &Service) -> String {
    let mut body = String::new();
    for (name, shape) in service.structures() {
        let rust_name = type_name(name);
        let mut fields = String::new();
        let mut reads = String::new();
        let mut writes = String::new();
        let mut shown = String::new();
        for (member, reference) in &shape.members {
            let field = snake(member);
            let mut kind = service.rust_type(&reference.shape);
            if service.is_boxed(name, member) {
                kind = format!("Box<{kind}>");
            }
            let _ = writeln!(fields, "pub {field}: Option<{kind}>,");
            let _ = writeln!(reads, "{field}: reader.take({member:?}),");
            let _ = writeln!(writes, "writer.put({member:?}, &self.{field});");
            if service.is_sensitive(&reference.shape) {
                let _ = writeln!(shown, ".field({field:?}, &self.{field}.as_ref().map(|_| aws_wire::NOT_SHOWN))");
            } else {
                let _ = writeln!(shown, ".field({field:?}, &self.{field})");
            }
        }
        // What the model calls sensitive does not end up in a log by way of `{:?}`.
        let hides = shape.members.values().any(|reference| service.is_sensitive(&reference.shape));
        let debug = if hides { "" } else { "Debug, " };
        let _ = writeln!(body, "#[derive(Clone, {debug}Default, PartialEq)]\npub struct {rust_name} {{\n{fields}}}\n");
        if hides {
            let _ = writeln!(
                body,
                "impl std::fmt::Debug for {rust_name} {{ fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
                 f.debug_struct({rust_name:?})\n{shown}.finish()\n}} }}\n"
            );
        }
        if shape.members.is_empty() {
            let _ = writeln!(
                body,
                "impl FromValue for {rust_name} {{ fn from_value(_: Value) -> Self {{ Self {{}} }} }}\n\
                 impl ToValue for {rust_name} {{ fn to_value(&self) -> Value {{ Value::empty_structure() }} }}\n"
            );
        } else {
            let _ = writeln!(
                body,
                "impl FromValue for {rust_name} {{ fn from_value(value: Value) -> Self {{\n\
                 let mut reader = StructureReader::new(value);\nSelf {{\n{reads}}}\n}} }}\n\n\
                 impl ToValue for {rust_name} {{ fn to_value(&self) -> Value {{\n\
                 let mut writer = StructureWriter::default();\n{writes}writer.finish()\n}} }}\n"
            );
        }
    }
    let mut imports = String::from("use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};\n");
    for (word, import) in [
        ("Bytes", "use aws_wire::Bytes;\n"),
        ("Timestamp", "use aws_wire::Timestamp;\n"),
        ("BTreeMap", "use std::collections::BTreeMap;\n"),
    ] {
        if body.contains(&format!("<{word}>")) || body.contains(&format!("<{word}<")) {
            imports.push_str(import);
        }
    }
    format!("//! Structures of inputs and outputs.\n\n{imports}\n{body}")
}

pub fn values(service: &Service) -> String {
    let mut body = String::from("//! The values of strings that have a fixed set of them, one module a shape.\n\n");
    for (name, shape) in service.value_sets() {
        let _ = writeln!(body, "pub mod {} {{", snake(name));
        let mut names = Names::default();
        for value in &shape.values {
            let _ = writeln!(body, "pub const {}: &str = {value:?};", names.constant(value));
        }
        body.push_str("}\n\n");
    }
    let errors = service.errors();
    if !errors.is_empty() {
        body.push_str("/// Codes of the errors the model names.\npub mod error_code {\n");
        let mut names = Names::default();
        for code in errors.keys() {
            let _ = writeln!(body, "pub const {}: &str = {code:?};", names.constant(code));
        }
        body.push_str("}\n");
    }
    body
}
