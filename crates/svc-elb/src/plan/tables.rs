//! Rows to routing tables. Pure: the same rows give the same tables.

use crate::model::{ListenerRow, LoadBalancerRow, RuleRow, TargetGroupRow, TargetRow};
use crate::plan::attributes;
use crate::tables::{
    LISTENERS, LOAD_BALANCERS, ListenerKey, NameKey, RULES, RuleKey, TARGET_GROUPS, TARGETS, TargetKey,
};
use lb_core::{
    Action, Interface, Listener, ListenerProtocol, LoadBalancer, RoutingTables, Rule, Target, TargetGroup,
    TargetGroupProtocol, TargetState,
};
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use store::{Reader, StoreError};

/// Everything the tables are made of.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub load_balancers: Vec<(NameKey, LoadBalancerRow)>,
    pub listeners: Vec<(ListenerKey, ListenerRow)>,
    pub rules: Vec<(RuleKey, RuleRow)>,
    pub target_groups: Vec<(NameKey, TargetGroupRow)>,
    pub targets: Vec<(TargetKey, TargetRow)>,
}

impl Rows {
    pub fn read(reader: &dyn Reader) -> Result<Self, StoreError> {
        Ok(Self {
            load_balancers: LOAD_BALANCERS.scan(reader, &())?,
            listeners: LISTENERS.scan(reader, &())?,
            rules: RULES.scan(reader, &())?,
            target_groups: TARGET_GROUPS.scan(reader, &())?,
            targets: TARGETS.scan(reader, &())?,
        })
    }
}

/// The tables of `rows`, of the revision they were read at. They validate whatever the rows are: a listener on a port
/// that is taken is left out, and so is a forward's target group that does not exist.
pub fn routing_tables(generation: u64, rows: &Rows) -> RoutingTables {
    let known: BTreeSet<&str> = rows.target_groups.iter().map(|(_, group)| group.arn.as_str()).collect();
    let mut rules: BTreeMap<&str, Vec<Rule>> = BTreeMap::new();
    // Rules lie below their listener by key; the listener's ARN is what its rows have in common.
    let listener_arns: BTreeMap<_, &str> = rows.listeners.iter().map(|(key, row)| (key, row.arn.as_str())).collect();
    for ((account, region, load_balancer, listener_id, _), row) in &rows.rules {
        let key = (account.clone(), *region, load_balancer.clone(), listener_id.clone());
        if let Some(listener_arn) = listener_arns.get(&key) {
            rules.entry(listener_arn).or_default().push(Rule {
                arn: row.arn.clone(),
                priority: row.priority,
                conditions: row.conditions.clone(),
                action: keep_known(&row.action.action, &known),
            });
        }
    }
    let mut listeners: BTreeMap<&str, BTreeMap<u16, Listener>> = BTreeMap::new();
    for (_, row) in &rows.listeners {
        listeners.entry(&row.load_balancer_arn).or_default().entry(row.port).or_insert_with(|| Listener {
            arn: row.arn.clone(),
            port: row.port,
            protocol: ListenerProtocol::Http,
            rules: rules.remove(row.arn.as_str()).unwrap_or_default(),
            default_action: keep_known(&row.default_action.action, &known),
        });
    }
    let load_balancers: Vec<LoadBalancer> = rows
        .load_balancers
        .iter()
        .map(|(_, row)| LoadBalancer {
            arn: row.arn.clone(),
            name: row.name.clone(),
            dns_name: row.dns_name.clone(),
            scheme: row.scheme,
            attributes: attributes::load_balancer(&row.attributes),
            interfaces: interfaces(row),
            listeners: listeners.remove(row.arn.as_str()).unwrap_or_default().into_values().collect(),
        })
        .collect();
    let used: BTreeSet<&str> =
        load_balancers.iter().flat_map(|lb| &lb.listeners).flat_map(Listener::target_group_arns).collect();
    let mut targets: BTreeMap<NameKey, Vec<Target>> = BTreeMap::new();
    for ((account, region, group, address, port), row) in &rows.targets {
        targets.entry((account.clone(), *region, group.clone())).or_default().push(Target {
            address: IpAddr::V4(*address),
            port: *port,
            availability_zone: row.availability_zone.clone(),
            state: row.draining.map_or(TargetState::Active, |draining| TargetState::Draining { since: draining.since }),
        });
    }
    let target_groups = rows
        .target_groups
        .iter()
        .filter(|(_, row)| used.contains(row.arn.as_str()))
        .map(|(key, row)| TargetGroup {
            arn: row.arn.clone(),
            name: row.name.clone(),
            protocol: TargetGroupProtocol::Http,
            vpc_id: row.vpc_id.clone(),
            attributes: attributes::target_group(&row.attributes),
            health_check: row.health_check.clone(),
            targets: targets.remove(key).unwrap_or_default(),
        })
        .collect();
    let mut tables = RoutingTables { generation, load_balancers, target_groups };
    tables.normalize();
    tables
}

/// A load balancer's interfaces as the tables have them.
pub fn interfaces(row: &LoadBalancerRow) -> Vec<Interface> {
    row.interfaces
        .iter()
        .map(|interface| Interface {
            network_interface_id: interface.network_interface_id.clone(),
            private_address: IpAddr::V4(interface.private_address),
            ipv6_address: interface.ipv6_address.map(IpAddr::V6),
            availability_zone: interface.availability_zone.clone(),
        })
        .collect()
}

fn keep_known(action: &Action, known: &BTreeSet<&str>) -> Action {
    let mut action = action.clone();
    if let Action::Forward(forward) = &mut action {
        forward.target_groups.retain(|group| known.contains(group.target_group_arn.as_str()));
    }
    action
}
