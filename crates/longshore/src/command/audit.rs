//! `longshore audit`: the trail of all calls, read from the data directory, whether the control plane runs or not.

use super::listing::print;
use crate::data_dir::DataDir;
use anyhow::Result;
use audit::{AuditReader, AuditRecord, Place};
use clap::Args;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

/// Between looks with `-f`.
const FOLLOW_PERIOD: Duration = Duration::from_millis(500);

/// Which calls are shown.
#[derive(Args, Clone)]
pub struct AuditArgs {
    /// Calls that were denied only.
    #[arg(long)]
    denied: bool,
    /// Calls that failed only, denied ones among them.
    #[arg(long)]
    errors: bool,
    /// Calls of whose caller's ARN, user name or access key this is a part.
    #[arg(long, value_name = "TEXT")]
    caller: Option<String>,
    /// Calls of this operation, or of this service: `RunTask`, `ecs:RunTask`, `ecs`.
    #[arg(long, value_name = "OPERATION")]
    operation: Option<String>,
    /// Calls about a resource of whose ARN this is a part.
    #[arg(long, value_name = "TEXT")]
    resource: Option<String>,
    /// Show at most so many, the newest.
    #[arg(short = 'n', long, value_name = "COUNT", default_value_t = 50)]
    lines: usize,
    /// Go on as calls come.
    #[arg(short, long)]
    follow: bool,
    /// One JSON object a line, every field.
    #[arg(long)]
    json: bool,
}

pub fn run(data_dir: &Path, args: &AuditArgs) -> Result<ExitCode> {
    let reader = AuditReader::new(&DataDir::new(data_dir).audit_dir());
    let place = reader.end()?;
    let mut newest = Vec::new();
    for record in reader.newest()? {
        let record = record?;
        if newest.len() == args.lines {
            break;
        }
        if args.wants(&record) {
            newest.push(record);
        }
    }
    newest.reverse();
    print(&args.render(&newest)?)?;
    if args.follow {
        follow(&reader, place, args)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn follow(reader: &AuditReader, mut place: Place, args: &AuditArgs) -> Result<()> {
    loop {
        let (records, next) = reader.after(place)?;
        if next == place {
            std::thread::sleep(FOLLOW_PERIOD);
        }
        place = next;
        let wanted: Vec<AuditRecord> = records.into_iter().filter(|record| args.wants(record)).collect();
        print(&args.render(&wanted)?)?;
    }
}

impl AuditArgs {
    fn wants(&self, record: &AuditRecord) -> bool {
        let caller = |text: &str| {
            record.identity.as_ref().is_some_and(|identity| {
                let name = identity.user_name.as_deref().unwrap_or_default();
                identity.arn.contains(text) || identity.access_key_id == text || name == text
            })
        };
        let service = record.event_source.split('.').next().unwrap_or_default();
        let operation = |text: &str| {
            text == record.event_name || text == service || text == format!("{service}:{}", record.event_name)
        };
        (!self.denied || record.denied.is_some())
            && (!self.errors || record.error_code.is_some())
            && self.caller.as_deref().is_none_or(caller)
            && self.operation.as_deref().is_none_or(operation)
            && self.resource.as_deref().is_none_or(|text| record.asked.iter().any(|it| it.resource.contains(text)))
    }

    fn render(&self, records: &[AuditRecord]) -> Result<String> {
        let mut out = String::new();
        for record in records {
            if self.json {
                writeln!(out, "{}", serde_json::to_string(record)?)?;
            } else {
                writeln!(out, "{}", line(record))?;
            }
        }
        Ok(out)
    }
}

/// One call on one line.
fn line(record: &AuditRecord) -> String {
    let caller = record
        .identity
        .as_ref()
        .map_or("(not authenticated)", |identity| identity.arn.split(':').next_back().unwrap_or(&identity.arn));
    let service = record.event_source.split('.').next().unwrap_or_default();
    let resource = record.asked.first().map_or("", |asked| asked.resource.as_str());
    let outcome = match (&record.denied, &record.error_code) {
        (Some(_), _) => "DENIED".to_owned(),
        (None, Some(code)) => code.clone(),
        (None, None) => "ok".to_owned(),
    };
    format!(
        "{}  {caller}  {}  {service}:{}  {outcome}  {:.1} ms  {resource}  {}",
        record.at.to_rfc3339(),
        record.source_ip,
        record.event_name,
        record.latency_us as f64 / 1000.0,
        record.request_id
    )
}
