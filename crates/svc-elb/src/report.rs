//! Reports of the proxy to rows: health, drained targets, states of load balancers. Only what differs is written.

use crate::Elb;
use crate::model::{HealthRow, LoadBalancerRow, StateCode, StateRow, TargetRow};
use crate::names::{Resource, parse_arn};
use crate::plan::{drain, tables::interfaces};
use crate::rows;
use crate::tables::{HEALTH, LOAD_BALANCERS, NameKey, STATES, TARGET_GROUPS, TARGETS, TargetKey, USES};
use base::Timestamp;
use kernel::Error;
use lb_core::{HealthState, ProxyReport, RoutingTables, TargetReport, drained};
use std::net::IpAddr;
use store::Reader;

/// How long a new load balancer whose interfaces do not serve counts as provisioning, seconds.
pub const PROVISIONING_TIMEOUT_S: i64 = 300;

impl Elb {
    /// `in_force`: the tables of the report's generation, if they are known. Without them no load balancer's state changes.
    pub(crate) async fn take_report(
        &self,
        report: &ProxyReport,
        in_force: Option<&RoutingTables>,
    ) -> Result<(), Error> {
        let now = self.deps.now();
        let mut health: Vec<(TargetKey, &TargetReport)> = Vec::new();
        let mut gone: Vec<TargetKey> = Vec::new();
        let mut states: Vec<NameKey> = Vec::new();
        {
            let reader = self.deps.store.read()?;
            for target in &report.targets {
                if let Some(key) = target_key(target)
                    && health_to_write(&reader, &key, target, report)?.is_some()
                {
                    health.push((key, target));
                }
            }
            for (key, row) in TARGETS.scan(&reader, &())? {
                if is_drained(&reader, &key, &row, report)? {
                    gone.push(key);
                }
            }
            if let Some(tables) = in_force {
                for (key, row) in LOAD_BALANCERS.scan(&reader, &())? {
                    if state_to_write(&reader, &key, &row, report, tables, now)?.is_some() {
                        states.push(key);
                    }
                }
            }
        }
        if health.is_empty() && gone.is_empty() && states.is_empty() {
            return Ok(());
        }
        self.deps
            .store
            .transact(|txn| {
                for (key, target) in &health {
                    if let Some(row) = health_to_write(txn, key, target, report)? {
                        HEALTH.put(txn, key, &row)?;
                    }
                }
                for key in &gone {
                    if let Some(row) = TARGETS.get(txn, key)?
                        && is_drained(txn, key, &row, report)?
                    {
                        rows::delete_target(txn, key)?;
                    }
                }
                if let Some(tables) = in_force {
                    for key in &states {
                        if let Some(row) = LOAD_BALANCERS.get(txn, key)?
                            && let Some(state) = state_to_write(txn, key, &row, report, tables, now)?
                        {
                            STATES.put(txn, key, &state)?;
                        }
                    }
                }
                Ok(())
            })
            .await
    }
}

fn target_key(target: &TargetReport) -> Option<TargetKey> {
    let IpAddr::V4(address) = target.address else { return None };
    match parse_arn(&target.target_group_arn)? {
        (account, region, Resource::TargetGroup { name }) => Some((account, region, name, address, target.port)),
        _ => None,
    }
}

/// `None`: the row says so already, or the report is about another registration of the address.
fn health_to_write(
    reader: &dyn Reader,
    key: &TargetKey,
    target: &TargetReport,
    report: &ProxyReport,
) -> Result<Option<HealthRow>, Error> {
    // What is unused or draining follows from other rows.
    if !matches!(target.health.state, HealthState::Initial | HealthState::Healthy | HealthState::Unhealthy) {
        return Ok(None);
    }
    let group = TARGET_GROUPS.get(reader, &(&key.0, key.1, &key.2))?;
    if group.is_none_or(|group| group.arn != target.target_group_arn) {
        return Ok(None);
    }
    // A report of older tables may still speak of a group that nothing forwards to any more.
    if !USES.any(reader, &(&key.0, key.1, &key.2))? {
        return Ok(None);
    }
    let Some(row) = TARGETS.get(reader, key)? else { return Ok(None) };
    if row.draining.is_some() || report.generation_applied <= row.registered_after_revision {
        return Ok(None);
    }
    let new = HealthRow { health: target.health.clone() };
    Ok((HEALTH.get(reader, key)?.as_ref() != Some(&new)).then_some(new))
}

fn is_drained(reader: &dyn Reader, key: &TargetKey, row: &TargetRow, report: &ProxyReport) -> Result<bool, Error> {
    let Some(draining) = &row.draining else { return Ok(false) };
    let Some(group) = TARGET_GROUPS.get(reader, &(&key.0, key.1, &key.2))? else { return Ok(true) };
    Ok(drained(report, drain::generation(draining), &group.arn, IpAddr::V4(key.3), key.4))
}

fn state_to_write(
    reader: &dyn Reader,
    key: &NameKey,
    row: &LoadBalancerRow,
    report: &ProxyReport,
    tables: &RoutingTables,
    now: Timestamp,
) -> Result<Option<StateRow>, Error> {
    let current = STATES.get(reader, key)?.unwrap_or_default();
    let served = tables.load_balancers.iter().any(|lb| lb.arn == row.arn && lb.interfaces == interfaces(row));
    if !served {
        return Ok(None);
    }
    let problems: Vec<String> = report
        .problems
        .iter()
        .filter(|problem| problem.load_balancer_arn == row.arn)
        .map(|problem| match problem.listener_port {
            Some(port) => format!("{}, port {port}: {}", problem.network_interface_id, problem.problem),
            None => format!("{}: {}", problem.network_interface_id, problem.problem),
        })
        .collect();
    let new = if problems.is_empty() {
        StateRow { code: StateCode::Active, reason: None }
    } else {
        let code = match current.code {
            StateCode::Active | StateCode::ActiveImpaired => StateCode::ActiveImpaired,
            StateCode::Provisioning if now.since_ms(row.created_at) < PROVISIONING_TIMEOUT_S * 1000 => {
                StateCode::Provisioning
            }
            StateCode::Provisioning | StateCode::Failed => StateCode::Failed,
        };
        StateRow { code, reason: Some(problems.join("; ")) }
    };
    Ok((new != current).then_some(new))
}
