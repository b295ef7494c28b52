//! Which target group and which targets a request may go to.

use crate::{ForwardAction, HealthState, LoadBalancer, RoutingTables, TargetGroup, TargetState};

/// The target group that `draw` (any number) falls on, in proportion to the weights. None when no group has a weight
/// above 0: the request is answered 503.
pub fn choose_target_group(forward: &ForwardAction, draw: u64) -> Option<&str> {
    let total: u64 = forward.target_groups.iter().map(|group| u64::from(group.weight)).sum();
    if total == 0 {
        return None;
    }
    // The high bits, so that a draw uniform over u64 gives a uniform point.
    let mut point = ((u128::from(draw) * u128::from(total)) >> 64) as u64;
    for group in &forward.target_groups {
        let weight = u64::from(group.weight);
        if point < weight {
            return Some(&group.target_group_arn);
        }
        point -= weight;
    }
    None
}

/// Indices of `group.targets` that a new request may be sent to: the healthy ones; when there is none, every active
/// target ("fail open",
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>).
/// Targets that drain or lie in a zone `load_balancer` is not enabled in never take new requests. Empty: answer 503.
///
/// Targets still in their initial checks count as not healthy here, so that a proxy that has just started serves at once.
pub fn eligible_targets(
    load_balancer: &LoadBalancer,
    group: &TargetGroup,
    health: impl Fn(usize) -> HealthState,
) -> Vec<usize> {
    let active: Vec<usize> = group
        .targets
        .iter()
        .enumerate()
        .filter(|(_, target)| target.state == TargetState::Active)
        .filter(|(_, target)| load_balancer.zone_enabled(target.availability_zone.as_deref()))
        .map(|(index, _)| index)
        .collect();
    let healthy: Vec<usize> = active.iter().copied().filter(|index| health(*index) == HealthState::Healthy).collect();
    if healthy.is_empty() { active } else { healthy }
}

impl LoadBalancer {
    /// Whether a target of this zone (`None`: outside the VPC, any zone) takes traffic from this load balancer.
    pub fn zone_enabled(&self, zone: Option<&str>) -> bool {
        zone.is_none_or(|zone| self.interfaces.iter().any(|interface| interface.availability_zone == zone))
    }
}

/// The load balancer that forwards to a target group; AWS allows one. None: its targets are `unused`.
pub fn target_group_in_use<'a>(tables: &'a RoutingTables, target_group_arn: &str) -> Option<&'a LoadBalancer> {
    tables
        .load_balancers
        .iter()
        .find(|lb| lb.listeners.iter().any(|listener| listener.target_group_arns().any(|arn| arn == target_group_arn)))
}
