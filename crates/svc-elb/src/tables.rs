//! The tables this crate writes.

use crate::model::{
    HealthRow, ListenerRow, LoadBalancerRow, RuleRow, StateRow, TagsRow, TargetGroupRow, TargetRow, UseRow,
};
use base::{AccountId, Region};
use std::net::Ipv4Addr;
use store::Table;

/// Account, Region, name.
pub type NameKey = (AccountId, Region, String);
/// Account, Region, load balancer's name, listener's id.
pub type ListenerKey = (AccountId, Region, String, String);
/// Account, Region, load balancer's name, listener's id, rule's id.
pub type RuleKey = (AccountId, Region, String, String, String);
/// Account, Region, target group's name, address, port.
pub type TargetKey = (AccountId, Region, String, Ipv4Addr, u16);

pub static LOAD_BALANCERS: Table<NameKey, LoadBalancerRow> = Table::new("elb/load_balancers", 1);
pub static STATES: Table<NameKey, StateRow> = Table::new("elb/load_balancer_states", 1);
pub static TARGET_GROUPS: Table<NameKey, TargetGroupRow> = Table::new("elb/target_groups", 1);
pub static LISTENERS: Table<ListenerKey, ListenerRow> = Table::new("elb/listeners", 1);
pub static RULES: Table<RuleKey, RuleRow> = Table::new("elb/rules", 1);
/// Account, Region, target group's name, ARN of the listener or rule.
pub static USES: Table<(AccountId, Region, String, String), UseRow> = Table::new("elb/target_group_uses", 1);
pub static TARGETS: Table<TargetKey, TargetRow> = Table::new("elb/targets", 1);
pub static HEALTH: Table<TargetKey, HealthRow> = Table::new("elb/target_health", 1);
/// Account, Region, ARN.
pub static TAGS: Table<NameKey, TagsRow> = Table::new("elb/tags", 1);

/// Changes under these change the routing tables.
pub fn routing_prefixes() -> Vec<Vec<u8>> {
    [
        LOAD_BALANCERS.prefix_bytes(),
        LISTENERS.prefix_bytes(),
        RULES.prefix_bytes(),
        TARGET_GROUPS.prefix_bytes(),
        TARGETS.prefix_bytes(),
    ]
    .map(|prefix| prefix.to_vec())
    .into()
}
