//! Stored rows. Actions, conditions and health checks are `lb-core`'s, which the proxy keeps on disk in the same form.

use base::Timestamp;
use lb_core::{Action, Condition, HealthCheck, Scheme, TargetHealth};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};
use store::Row;

/// Attributes that were set, by AWS's key; the others have their default.
pub type Attributes = BTreeMap<String, String>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadBalancerRow {
    pub arn: String,
    /// 16 hexadecimal digits, the end of the ARN.
    pub id: String,
    pub name: String,
    pub scheme: Scheme,
    pub dns_name: String,
    pub vpc_id: String,
    pub created_at: Timestamp,
    pub security_group_ids: Vec<String>,
    /// One per subnet, in the order of their subnets' ids.
    pub interfaces: Vec<InterfaceRow>,
    /// `IpAddressType` dualstack; ipv4 otherwise.
    #[serde(default)]
    pub dualstack: bool,
    pub attributes: Attributes,
}

impl Row for LoadBalancerRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfaceRow {
    pub network_interface_id: String,
    pub subnet_id: String,
    pub availability_zone: String,
    pub private_address: Ipv4Addr,
    pub public_address: Option<Ipv4Addr>,
    #[serde(default)]
    pub ipv6_address: Option<Ipv6Addr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateCode {
    Provisioning,
    Active,
    ActiveImpaired,
    Failed,
}

impl StateCode {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Provisioning => "provisioning",
            Self::Active => "active",
            Self::ActiveImpaired => "active_impaired",
            Self::Failed => "failed",
        }
    }
}

/// What the proxy made true of a load balancer. Apart from [`LoadBalancerRow`], so that a change of it sends no tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateRow {
    pub code: StateCode,
    pub reason: Option<String>,
}

impl Row for StateRow {}

impl Default for StateRow {
    fn default() -> Self {
        Self { code: StateCode::Provisioning, reason: None }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetGroupRow {
    pub arn: String,
    pub id: String,
    pub name: String,
    pub port: u16,
    pub vpc_id: String,
    pub created_at: Timestamp,
    pub health_check: HealthCheck,
    pub attributes: Attributes,
}

impl Row for TargetGroupRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionRow {
    pub order: Option<u32>,
    pub action: Action,
    /// `DurationSeconds` of a stickiness that is not enabled: shown, and of no effect.
    #[serde(default)]
    pub disabled_stickiness_duration_s: Option<u32>,
}

impl ActionRow {
    pub fn target_group_arns(&self) -> Vec<&str> {
        match &self.action {
            Action::Forward(forward) => forward.target_groups.iter().map(|g| g.target_group_arn.as_str()).collect(),
            Action::Redirect(_) | Action::FixedResponse(_) => Vec::new(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListenerRow {
    pub arn: String,
    pub id: String,
    pub load_balancer_arn: String,
    pub port: u16,
    /// The id of the rule with priority `default`, which has no row of its own.
    pub default_rule_id: String,
    pub default_action: ActionRow,
}

impl Row for ListenerRow {}

impl ListenerRow {
    pub fn default_rule_arn(&self) -> String {
        crate::names::rule_arn(&self.arn, &self.default_rule_id)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRow {
    pub arn: String,
    pub id: String,
    pub priority: u32,
    pub conditions: Vec<Condition>,
    pub action: ActionRow,
}

impl Row for RuleRow {}

/// That a listener's default action or a rule forwards to a target group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseRow {
    pub load_balancer_arn: String,
    pub load_balancer_name: String,
}

impl Row for UseRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetRow {
    /// `None`: AWS's `all`, an address outside the VPC.
    pub availability_zone: Option<String>,
    pub registered_at: Timestamp,
    /// Revision that the registration's transaction read at: tables of a later generation know the target as this
    /// registration or not at all.
    pub registered_after_revision: u64,
    pub draining: Option<DrainingRow>,
}

impl Row for TargetRow {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrainingRow {
    pub since: Timestamp,
    /// Revision that the deregistration's transaction read at.
    pub after_revision: u64,
}

/// What the proxy's checks say of a registered target; no row: it has not said anything yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthRow {
    pub health: TargetHealth,
}

impl Row for HealthRow {}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagsRow {
    pub tags: kernel::tags::Tags,
}

impl Row for TagsRow {}
