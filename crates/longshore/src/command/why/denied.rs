//! `longshore why denied [REQUEST-ID]`.

use crate::command::listing::print;
use crate::data_dir::DataDir;
use anyhow::{Result, bail};
use audit::{AuditReader, AuditRecord, Denied, MissedCondition, Statement};
use serde_json::json;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

pub fn run(data_dir: &Path, request_id: Option<&str>, as_json: bool) -> Result<ExitCode> {
    let reader = AuditReader::new(&DataDir::new(data_dir).audit_dir());
    let mut found = None;
    for record in reader.newest()? {
        let record = record?;
        let meant = match request_id {
            Some(id) => record.request_id == id || record.event_id == id,
            None => record.denied.is_some(),
        };
        if meant {
            found = Some(record);
            break;
        }
    }
    let Some(record) = found else {
        match request_id {
            Some(id) => bail!(
                "no call with request id {id} is in the audit trail of {}: it keeps the newest calls up to a bound on \
                 its size ('longshore audit' lists them)",
                data_dir.display()
            ),
            None => bail!("no call was denied, as far as the audit trail of {} goes back", data_dir.display()),
        }
    };
    if as_json {
        print(&format!("{}\n", json!({ "sentences": sentences(&record), "record": record })))?;
    } else {
        print(&text(&record)?)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn text(record: &AuditRecord) -> Result<String> {
    let mut out = String::new();
    for sentence in sentences(record) {
        writeln!(out, "{sentence}")?;
    }
    writeln!(out)?;
    let caller = record.identity.as_ref();
    let mut fact = |name: &str, value: &str| writeln!(out, "  {name:<11} {value}");
    fact("request", &record.request_id)?;
    fact("when", &record.at.to_rfc3339())?;
    fact("caller", caller.map_or("not authenticated", |caller| &caller.arn))?;
    fact("access key", caller.map_or("-", |caller| &caller.access_key_id))?;
    fact("from", &record.source_ip)?;
    if let Some(denied) = &record.denied {
        fact("action", &denied.action)?;
        fact("resource", &denied.resource)?;
        if denied.policies.is_empty() {
            fact("policies", "none apply to the caller")?;
        }
        for policy in &denied.policies {
            fact("policy", policy)?;
        }
    }
    Ok(out)
}

fn sentences(record: &AuditRecord) -> Vec<String> {
    let Some(denied) = &record.denied else {
        return vec![match (&record.error_code, &record.error_message) {
            (Some(code), message) => format!(
                "The call was not denied by a policy. It failed with {code}: {}",
                message.as_deref().unwrap_or_default()
            ),
            (None, _) => "The call was allowed and succeeded.".to_owned(),
        }];
    };
    let caller = record.identity.as_ref().map_or("The caller", |caller| caller.arn.as_str());
    let mut out = vec![format!("{caller} may not {} on {}: {}.", denied.action, denied.resource, reason(denied))];
    if let Some(statement) = &denied.statement {
        out.push(format!("{} decided it.", named(statement)));
    }
    for miss in &denied.near_misses {
        let conditions: Vec<String> = miss.missed.iter().map(missed).collect();
        out.push(format!("{} would have allowed it, but {}.", named(&miss.statement), conditions.join(", and ")));
    }
    if !denied.explicit && denied.near_misses.is_empty() {
        out.push(format!(
            "To allow it, give the caller a policy with a statement that allows {} there.",
            denied.action
        ));
    }
    out
}

fn reason(denied: &Denied) -> &str {
    denied.clause.trim_start_matches("because ")
}

fn named(statement: &Statement) -> String {
    match &statement.sid {
        Some(sid) => format!("Statement '{sid}' of {} ({})", statement.policy, statement.layer),
        None => format!("Statement {} of {} ({})", statement.index + 1, statement.policy, statement.layer),
    }
}

fn missed(condition: &MissedCondition) -> String {
    let wanted = condition.wanted.join("' or '");
    match &condition.had {
        Some(had) => {
            format!("{} wants {} to be '{wanted}' and it was '{}'", condition.operator, condition.key, had.join("', '"))
        }
        None => format!("{} wants {} to be '{wanted}' and the request has none", condition.operator, condition.key),
    }
}
