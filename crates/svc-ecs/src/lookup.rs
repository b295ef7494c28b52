//! What RunTask and the services' operations check alike.

use crate::Ecs;
use crate::api::account_settings;
use crate::api::capacity_providers::checked_strategy;
use crate::errors::{client, invalid, unsupported_parameter};
use crate::model::{ClusterRow, LoadBalancerRow, NetworkConfigurationRow, TaskDefinitionRow, TaskDefinitionStatus};
use crate::names;
use crate::tables::TAGS;
use api_ecs::{CapacityProviderStrategyItem, LoadBalancer, NetworkConfiguration};
use base::{AccountId, Arn, Region};
use kernel::tags::{Tags, merge};
use kernel::{Error, RequestCtx};
use ports::{NetworkError, SubnetView, TargetError};
use std::collections::BTreeMap;
use store::Reader;

pub(crate) const SUBNETS_MAX: usize = 16;
pub(crate) const SECURITY_GROUPS_MAX: usize = 5;
/// The one platform version there is; `LATEST` stands for it.
const PLATFORM_VERSION: &str = "1.4.0";
pub(crate) const LATEST: &str = "LATEST";

/// The key in a task definition's ARN with a revision.
pub(crate) fn definition_key(arn: &str) -> Option<(AccountId, Region, String, u32)> {
    let arn: Arn = arn.parse().ok()?;
    let (family, revision) = arn.resource.strip_prefix("task-definition/")?.split_once(':')?;
    Some((arn.account.parse().ok()?, arn.region.parse().ok()?, family.to_owned(), revision.parse().ok()?))
}

/// The ACTIVE task definition that is to be run on Fargate.
pub(crate) fn runnable_definition(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    given: Option<&str>,
) -> Result<TaskDefinitionRow, Error> {
    let given = given.filter(|given| !given.is_empty()).ok_or_else(|| client("TaskDefinition can not be blank."))?;
    let row = names::find_definition(reader, &names::definition_name(ctx, given)?)?
        .ok_or_else(|| client("TaskDefinition not found."))?;
    if row.status != TaskDefinitionStatus::Active {
        return Err(client("TaskDefinition is inactive"));
    }
    if !row.compatibilities.iter().any(|launch_type| launch_type == "FARGATE") {
        return Err(invalid("Task definition does not support launch_type FARGATE."));
    }
    Ok(row)
}

/// Tags of a task definition, whose row does not hold them.
pub(crate) fn definition_tags(reader: &dyn Reader, definition: &TaskDefinitionRow) -> Result<Tags, Error> {
    Ok(TAGS.get(reader, &(definition.arn(),))?.map(|row| row.tags).unwrap_or_default())
}

/// Tags that ECS puts on what it makes, when asked to.
pub(crate) fn managed_tags(cluster: &str, service: Option<&str>) -> Tags {
    let mut tags = Tags::from([("aws:ecs:clusterName".to_owned(), cluster.to_owned())]);
    if let Some(service) = service {
        tags.insert("aws:ecs:serviceName".to_owned(), service.to_owned());
    }
    tags
}

/// `current` with the tags of a request.
pub(crate) fn merged_tags(current: &Tags, given: Option<Vec<api_ecs::Tag>>) -> Result<Tags, Error> {
    let pairs =
        given.unwrap_or_default().into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    merge(current, pairs).map_err(|error| invalid(error.to_string()))
}

/// A parameter we do not act on yet is refused when it is given and says something.
pub(crate) fn refuse<T>(field: &str, given: Option<&Vec<T>>) -> Result<(), Error> {
    match given {
        Some(list) if !list.is_empty() => Err(unsupported_parameter(field)),
        _ => Ok(()),
    }
}

/// [`refuse`] for switches.
pub(crate) fn refuse_true(field: &str, given: Option<bool>) -> Result<(), Error> {
    if given == Some(true) { Err(unsupported_parameter(field)) } else { Ok(()) }
}

/// `LATEST` or the version there is; else PlatformUnknownException.
pub(crate) fn platform_version(given: Option<&str>) -> Result<String, Error> {
    match given {
        None | Some("") => Ok(LATEST.to_owned()),
        Some(version @ (LATEST | PLATFORM_VERSION)) => Ok(version.to_owned()),
        Some(other) => Err(Error::api(
            "PlatformUnknownException",
            format!("The specified platform does not exist: '{other}'. Use {LATEST} or {PLATFORM_VERSION}."),
        )),
    }
}

/// What a task shows that was started with `given`.
pub(crate) fn actual_platform_version(given: &str) -> String {
    if given == LATEST { PLATFORM_VERSION.to_owned() } else { given.to_owned() }
}

/// The interface's place as it was asked for, and the subnets as they are.
pub(crate) fn network(
    ecs: &Ecs,
    reader: &dyn Reader,
    ctx: &RequestCtx,
    given: Option<NetworkConfiguration>,
) -> Result<(NetworkConfigurationRow, Vec<SubnetView>), Error> {
    let Some(awsvpc) = given.and_then(|given| given.awsvpc_configuration) else {
        return Err(invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified."));
    };
    let row = NetworkConfigurationRow {
        subnets: awsvpc.subnets.unwrap_or_default(),
        security_groups: awsvpc.security_groups.unwrap_or_default(),
        assign_public_ip: awsvpc.assign_public_ip.as_deref() == Some("ENABLED"),
        dual_stack: account_settings::effective(reader, ctx, account_settings::DUAL_STACK_IPV6)? == "enabled",
    };
    if row.subnets.is_empty() {
        return Err(invalid("subnets can not be empty."));
    }
    if row.subnets.len() > SUBNETS_MAX {
        return Err(invalid(format!("subnets can have at most {SUBNETS_MAX} items.")));
    }
    if row.security_groups.len() > SECURITY_GROUPS_MAX {
        return Err(invalid(format!("securityGroups can have at most {SECURITY_GROUPS_MAX} items.")));
    }
    let subnets = ecs.ports.network.subnets(reader, &ctx.account, ctx.region, &row.subnets).map_err(network_error)?;
    let Some(first) = subnets.first() else { return Err(invalid("subnets can not be empty.")) };
    if let Some(other) = subnets.iter().find(|subnet| subnet.vpc_id != first.vpc_id) {
        return Err(invalid(format!(
            "Subnets must be of one VPC: {} is in {}, {} in {}.",
            first.subnet_id, first.vpc_id, other.subnet_id, other.vpc_id
        )));
    }
    let groups = ecs.ports.network.security_groups(reader, &ctx.account, ctx.region, &row.security_groups);
    for group in groups.map_err(network_error)? {
        if group.vpc_id != first.vpc_id {
            return Err(invalid(format!(
                "Security group {} does not appear to belong to the same VPC as the input subnets.",
                group.group_id
            )));
        }
    }
    Ok((row, subnets))
}

/// In the words of ECS.
pub(crate) fn network_error(error: NetworkError) -> Error {
    let code = error.code();
    match &error {
        NetworkError::SubnetNotFound(id) => {
            invalid(format!("Error retrieving subnet information for [{id}]: {error} (ErrorCode: {code})"))
        }
        NetworkError::SecurityGroupNotFound(id) => {
            invalid(format!("Error retrieving security group information for [{id}]: {error} (ErrorCode: {code})"))
        }
        NetworkError::Other(_) => match error {
            NetworkError::Other(error) => error,
            error => invalid(error.to_string()),
        },
        _ => invalid(error.to_string()),
    }
}

/// How tasks get their place: by launch type or by strategy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Launch {
    pub(crate) launch_type: Option<String>,
    /// (provider, weight, base)
    pub(crate) strategy: Vec<(String, i32, i32)>,
}

/// What the request says, or else the cluster's default strategy, or else (as with AWS) EC2, which there is not yet.
pub(crate) fn launch(
    cluster: &ClusterRow,
    launch_type: Option<String>,
    strategy: Option<Vec<CapacityProviderStrategyItem>>,
) -> Result<Launch, Error> {
    let strategy = strategy.unwrap_or_default();
    if launch_type.is_some() && !strategy.is_empty() {
        return Err(invalid(
            "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
        ));
    }
    let default = &cluster.default_capacity_provider_strategy;
    match launch_type.as_deref() {
        Some("FARGATE") => Ok(Launch { launch_type, strategy: Vec::new() }),
        None if !strategy.is_empty() => {
            Ok(Launch { launch_type: None, strategy: checked_strategy(Some(&strategy), &cluster.capacity_providers)? })
        }
        None if !default.is_empty() => Ok(Launch { launch_type: None, strategy: default.clone() }),
        None | Some("EC2") => Err(invalid(
            "No Container Instances were found in your cluster. (Longshore does not run the EC2 launch type yet: give launch type FARGATE.)",
        )),
        Some(other) => Err(invalid(format!(
            "The launch type {other} is not supported by Longshore yet: give launch type FARGATE."
        ))),
    }
}

/// The provider of the next task, when `used` tasks run already: bases first, then by weight.
pub(crate) fn pick_provider(strategy: &[(String, i32, i32)], used: &BTreeMap<String, usize>) -> Option<String> {
    let count = |name: &str| used.get(name).copied().unwrap_or_default() as i64;
    if let Some((name, _, _)) = strategy.iter().find(|(name, _, base)| count(name) < i64::from(*base)) {
        return Some(name.clone());
    }
    let weighted = strategy.iter().filter(|(_, weight, _)| *weight > 0);
    // Least tasks per weight, compared without fractions.
    let least = weighted.min_by(|(a, a_weight, a_base), (b, b_weight, b_base)| {
        let left = (count(a) - i64::from(*a_base)) * i64::from(*b_weight);
        left.cmp(&((count(b) - i64::from(*b_base)) * i64::from(*a_weight)))
    });
    least.or(strategy.first()).map(|(name, _, _)| name.clone())
}

/// The target groups of a service, checked against what they are and what the task definition has.
pub(crate) fn load_balancers(
    ecs: &Ecs,
    reader: &dyn Reader,
    definition: &TaskDefinitionRow,
    vpc_id: &str,
    given: Vec<LoadBalancer>,
) -> Result<Vec<LoadBalancerRow>, Error> {
    let mut rows: Vec<LoadBalancerRow> = Vec::new();
    for item in given {
        if item.load_balancer_name.is_some() {
            return Err(unsupported_parameter("loadBalancers.loadBalancerName (Classic Load Balancers)"));
        }
        if item.advanced_configuration.is_some() {
            return Err(unsupported_parameter("loadBalancers.advancedConfiguration"));
        }
        let arn = item.target_group_arn.ok_or_else(|| invalid("loadBalancers needs a targetGroupArn."))?;
        let name = item.container_name.ok_or_else(|| invalid("Container name should not be null or empty"))?;
        let port = item.container_port.ok_or_else(|| invalid("Container port should not be null"))?;
        let container = definition
            .containers
            .iter()
            .find(|container| container.name == name)
            .ok_or_else(|| invalid(format!("The container {name} does not exist in the task definition.")))?;
        let mapping = container.port_mappings.iter().find(|mapping| i32::from(mapping.container_port) == port);
        let Some(mapping) = mapping else {
            return Err(invalid(format!("The container {name} did not have a container port {port} defined.")));
        };
        let group = match ecs.ports.targets.target_group(reader, &arn) {
            Ok(group) => group,
            Err(TargetError::Other(error)) => return Err(error),
            Err(TargetError::NotFound(_)) => {
                return Err(invalid(format!("The target group with targetGroupArn {arn} does not exist.")));
            }
        };
        if group.target_type != "ip" {
            return Err(invalid(format!(
                "The provided target group {arn} has target type {}, which is incompatible with the awsvpc network mode specified in the task definition.",
                group.target_type
            )));
        }
        if group.load_balancer_arns.is_empty() {
            return Err(invalid(format!(
                "The target group with targetGroupArn {arn} does not have an associated load balancer."
            )));
        }
        if group.vpc_id != vpc_id {
            return Err(invalid(format!(
                "The target group with targetGroupArn {arn} is in {}, and the service's subnets are in {vpc_id}.",
                group.vpc_id
            )));
        }
        let row =
            LoadBalancerRow { target_group_arn: arn, container_name: name, container_port: mapping.container_port };
        if rows.contains(&row) {
            return Err(invalid("load balancers can not have duplicates"));
        }
        rows.push(row);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strategies_fill_the_base_first_and_then_go_by_weight() {
        let strategy = [("FARGATE".to_owned(), 1, 2), ("FARGATE_SPOT".to_owned(), 3, 0)];
        let mut used = BTreeMap::new();
        let mut order = Vec::new();
        for _ in 0..10 {
            let name = pick_provider(&strategy, &used).unwrap();
            *used.entry(name.clone()).or_default() += 1;
            order.push(name);
        }
        assert_eq!(order[..2], ["FARGATE", "FARGATE"]);
        assert_eq!(used["FARGATE"], 4);
        assert_eq!(used["FARGATE_SPOT"], 6);
        assert_eq!(pick_provider(&[], &used), None);
    }
}
