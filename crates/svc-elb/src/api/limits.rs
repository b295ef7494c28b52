//! The limits that are enforced, by AWS's names.

use super::page;
use crate::Elb;
use crate::plan::{actions, conditions};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx};

pub async fn describe(
    _elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeAccountLimitsInput,
) -> Result<wire::DescribeAccountLimitsOutput, Error> {
    let limits = [
        ("application-load-balancers", super::load_balancers::LOAD_BALANCERS_MAX),
        ("condition-values-per-alb-rule", conditions::VALUES_PER_RULE_MAX),
        ("condition-wildcards-per-alb-rule", conditions::WILDCARDS_PER_RULE_MAX),
        ("listeners-per-application-load-balancer", super::listeners::LISTENERS_PER_LOAD_BALANCER_MAX),
        ("rules-per-application-load-balancer", super::rules::RULES_PER_LOAD_BALANCER_MAX),
        ("target-groups", super::target_groups::TARGET_GROUPS_MAX),
        ("target-groups-per-action-on-application-load-balancer", actions::TARGET_GROUPS_PER_ACTION_MAX),
        ("targets-per-target-group", crate::port::TARGETS_PER_GROUP_MAX),
    ];
    let (limits, next_marker) = page(
        ctx,
        "DescribeAccountLimits",
        "",
        limits.to_vec(),
        |(name, _)| (*name).to_owned(),
        input.marker.as_deref(),
        input.page_size,
    )?;
    let limits =
        limits.into_iter().map(|(name, max)| wire::Limit { name: Some(name.into()), max: Some(max.to_string()) });
    Ok(wire::DescribeAccountLimitsOutput { limits: Some(limits.collect()), next_marker })
}
