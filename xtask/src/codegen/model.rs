//! A service model, reduced to what the listed operations reach.

use super::ServiceConfig;
use super::names::{Names, type_name};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    metadata: Metadata,
    operations: BTreeMap<String, Operation>,
    shapes: BTreeMap<String, Shape>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    pub api_version: String,
    pub endpoint_prefix: String,
    pub protocol: String,
    pub json_version: Option<String>,
    pub signing_name: Option<String>,
    pub target_prefix: Option<String>,
    pub xml_namespace: Option<Value>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    pub input: Option<Reference>,
    pub output: Option<Reference>,
    #[serde(default)]
    pub errors: Vec<Reference>,
}

/// A use of a shape: an operation's, a member's, an entry's.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    pub shape: String,
    pub location_name: Option<String>,
    pub query_name: Option<String>,
    pub result_wrapper: Option<String>,
    #[serde(default)]
    pub flattened: bool,
    pub timestamp_format: Option<String>,
    pub location: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub members: BTreeMap<String, Reference>,
    #[serde(default)]
    pub required: Vec<String>,
    pub member: Option<Reference>,
    pub key: Option<Reference>,
    pub value: Option<Reference>,
    #[serde(default, rename = "enum")]
    pub values: Vec<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<String>,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub flattened: bool,
    #[serde(default)]
    pub document: bool,
    #[serde(default)]
    pub fault: bool,
    #[serde(default)]
    pub eventstream: bool,
    pub error: Option<ErrorTrait>,
    pub location_name: Option<String>,
    pub timestamp_format: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorTrait {
    pub code: Option<String>,
    pub http_status_code: Option<u16>,
    #[serde(default)]
    pub sender_fault: bool,
}

pub struct Service {
    pub name: String,
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub not_built: Vec<String>,
    /// What inputs, outputs and errors reach.
    pub shapes: BTreeMap<String, Shape>,
    /// What inputs and outputs reach.
    in_messages: BTreeSet<String>,
    /// Shape name to the name of its static.
    pub statics: BTreeMap<String, String>,
    /// (structure, member) whose type would contain itself without a box.
    boxed: BTreeSet<(String, String)>,
}

impl Service {
    pub fn load(name: &str, config: &ServiceConfig, model: Value) -> Result<Self> {
        let mut file: File = serde_json::from_value(model).with_context(|| format!("the model of {name}"))?;
        for (shape, values) in &config.values_of {
            let named = file.shapes.get_mut(shape);
            let named = named.with_context(|| format!("xtask/operations.toml: {name} has no shape '{shape}'"))?;
            named
                .values
                .extend(values.iter().filter(|value| !named.values.contains(value)).cloned().collect::<Vec<_>>());
        }
        let mut operations = BTreeMap::new();
        for wanted in &config.operations {
            let operation = file
                .operations
                .get(wanted)
                .with_context(|| format!("xtask/operations.toml: {name} has no operation '{wanted}'"))?;
            operations.insert(wanted.clone(), operation.clone());
        }
        for named in config.violations_of.keys() {
            if !operations.contains_key(named) {
                bail!("xtask/operations.toml: violations_of.{named} of {name} is not among its operations");
            }
        }
        let not_built = file.operations.keys().filter(|n| !operations.contains_key(*n)).cloned().collect();

        let mut in_messages = BTreeSet::new();
        let mut reached = BTreeSet::new();
        for operation in operations.values() {
            for reference in operation.input.iter().chain(&operation.output) {
                reach(&file.shapes, &reference.shape, &mut in_messages)?;
            }
            for reference in &operation.errors {
                reach(&file.shapes, &reference.shape, &mut reached)?;
            }
        }
        reached.extend(in_messages.iter().cloned());
        let shapes: BTreeMap<String, Shape> =
            reached.iter().map(|name| (name.clone(), file.shapes[name].clone())).collect();
        for (shape_name, shape) in &shapes {
            if shape.eventstream {
                bail!("{name}: {shape_name} is an event stream; the codecs have none");
            }
            if let Some(member) = shape.members.iter().find(|(_, member)| member.location.is_some()) {
                bail!("{name}: {shape_name}.{} is bound outside the body; its protocol has no codec", member.0);
            }
        }
        let mut names = Names::default();
        let statics = shapes.keys().map(|shape| (shape.clone(), names.constant(shape))).collect();
        let boxed = boxes(&shapes);
        Ok(Self {
            name: name.to_owned(),
            metadata: file.metadata,
            operations,
            not_built,
            shapes,
            in_messages,
            statics,
            boxed,
        })
    }

    pub fn is_ec2(&self) -> bool {
        self.metadata.protocol == "ec2"
    }

    /// Structures that get a Rust type.
    pub fn structures(&self) -> impl Iterator<Item = (&String, &Shape)> {
        self.in_messages
            .iter()
            .filter_map(|name| self.shapes.get_key_value(name))
            .filter(|(_, shape)| shape.kind == "structure" && !shape.document)
    }

    /// String shapes with a value set.
    pub fn value_sets(&self) -> impl Iterator<Item = (&String, &Shape)> {
        self.in_messages
            .iter()
            .filter_map(|name| self.shapes.get_key_value(name))
            .filter(|(_, shape)| shape.kind == "string" && !shape.values.is_empty())
    }

    /// Error shapes of the built operations with their codes, sorted by code.
    pub fn errors(&self) -> BTreeMap<String, &String> {
        self.operations
            .values()
            .flat_map(|operation| &operation.errors)
            .filter_map(|reference| self.shapes.get_key_value(&reference.shape))
            .map(|(name, _)| (self.error_code(name), name))
            .collect()
    }

    pub fn error_code(&self, shape: &str) -> String {
        let coded = self.shapes.get(shape).and_then(|s| s.error.as_ref()).and_then(|e| e.code.clone());
        coded.unwrap_or_else(|| shape.to_owned())
    }

    /// The Rust type of a shape, without `Option`.
    pub fn rust_type(&self, name: &str) -> String {
        let shape = &self.shapes[name];
        let inner = |reference: &Option<Reference>| {
            self.rust_type(&reference.as_ref().expect("lists and maps have members").shape)
        };
        match shape.kind.as_str() {
            "boolean" => "bool".into(),
            "integer" => "i32".into(),
            "long" => "i64".into(),
            "float" | "double" => "f64".into(),
            "blob" => "Bytes".into(),
            "timestamp" => "Timestamp".into(),
            "list" => format!("Vec<{}>", inner(&shape.member)),
            "map" => format!("BTreeMap<String, {}>", inner(&shape.value)),
            "structure" if shape.document => "Value".into(),
            "structure" => type_name(name),
            _ => "String".into(),
        }
    }

    /// Whether values of the shape are not to be shown: itself, or what a list or map of it holds.
    pub fn is_sensitive(&self, name: &str) -> bool {
        let shape = &self.shapes[name];
        let inner = shape.member.iter().chain(&shape.key).chain(&shape.value);
        shape.sensitive || inner.into_iter().any(|reference| self.is_sensitive(&reference.shape))
    }

    pub fn is_boxed(&self, structure: &str, member: &str) -> bool {
        self.boxed.contains(&(structure.to_owned(), member.to_owned()))
    }
}

fn reach(shapes: &BTreeMap<String, Shape>, name: &str, found: &mut BTreeSet<String>) -> Result<()> {
    if !found.insert(name.to_owned()) {
        return Ok(());
    }
    let shape = shapes.get(name).with_context(|| format!("shape '{name}' is used but not defined"))?;
    let references = shape.members.values().chain(&shape.member).chain(&shape.key).chain(&shape.value);
    references.into_iter().try_for_each(|reference| reach(shapes, &reference.shape, found))
}

/// Members that lead from a structure back to itself through structures alone.
fn boxes(shapes: &BTreeMap<String, Shape>) -> BTreeSet<(String, String)> {
    fn leads_to(shapes: &BTreeMap<String, Shape>, from: &str, to: &str, seen: &mut BTreeSet<String>) -> bool {
        if from == to {
            return true;
        }
        let shape = &shapes[from];
        shape.kind == "structure"
            && seen.insert(from.to_owned())
            && shape.members.values().any(|member| leads_to(shapes, &member.shape, to, seen))
    }
    let mut boxed = BTreeSet::new();
    for (name, shape) in shapes.iter().filter(|(_, shape)| shape.kind == "structure") {
        for (member, reference) in &shape.members {
            if shapes[&reference.shape].kind == "structure"
                && leads_to(shapes, &reference.shape, name, &mut BTreeSet::new())
            {
                boxed.insert((name.clone(), member.clone()));
            }
        }
    }
    boxed
}
