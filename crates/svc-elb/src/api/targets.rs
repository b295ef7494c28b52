//! Targets and their health.

use super::required;
use crate::errors::{unsupported, validation};
use crate::health::GroupUse;
use crate::model::TargetGroupRow;
use crate::tables::{HEALTH, TARGETS, TargetKey};
use crate::{Elb, rows};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx};
use lb_core::{HealthCheckPort, TargetHealth};
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};

struct Given {
    address: Ipv4Addr,
    /// `None`: the group's port.
    port: Option<u16>,
    availability_zone: Option<String>,
}

fn parse(target: wire::TargetDescription) -> Result<Given, Error> {
    let id = required(target.id, "Id")?;
    if target.quic_server_id.is_some() {
        return Err(unsupported("QuicServerId is"));
    }
    let address = match id.parse() {
        Ok(IpAddr::V4(address)) => address,
        Ok(IpAddr::V6(_)) => return Err(unsupported(format!("The IPv6 target '{id}' is"))),
        Err(_) => return Err(validation(format!("The IP address '{id}' is not a valid IPv4 address"))),
    };
    let port = match target.port {
        None => None,
        Some(port) => match u16::try_from(port) {
            Ok(port) if port > 0 => Some(port),
            _ => return Err(validation(format!("Port '{port}' must be in the range [1-65535]"))),
        },
    };
    Ok(Given { address, port, availability_zone: target.availability_zone })
}

fn parse_all(targets: Option<Vec<wire::TargetDescription>>) -> Result<Vec<Given>, Error> {
    targets.unwrap_or_default().into_iter().map(parse).collect()
}

pub async fn register(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::RegisterTargetsInput,
) -> Result<wire::RegisterTargetsOutput, Error> {
    let arn = required(input.target_group_arn, "TargetGroupArn")?;
    let given = parse_all(input.targets)?;
    if given.is_empty() {
        return Err(validation("At least one target must be specified"));
    }
    elb.deps
        .store
        .transact(|txn| {
            let (key, group) = rows::target_group(txn, ctx, &arn)?;
            for target in &given {
                let port = target.port.unwrap_or(group.port);
                let zone = target.availability_zone.as_deref();
                elb.register_target(txn, &key, &group, target.address, port, zone, ctx.now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(wire::RegisterTargetsOutput::default())
}

pub async fn deregister(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DeregisterTargetsInput,
) -> Result<wire::DeregisterTargetsOutput, Error> {
    let arn = required(input.target_group_arn, "TargetGroupArn")?;
    let given = parse_all(input.targets)?;
    if given.is_empty() {
        return Err(validation("At least one target must be specified"));
    }
    elb.deps
        .store
        .transact(|txn| {
            let (key, group) = rows::target_group(txn, ctx, &arn)?;
            for target in &given {
                elb.deregister_target(txn, &key, target.address, target.port.unwrap_or(group.port), ctx.now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(wire::DeregisterTargetsOutput::default())
}

pub async fn describe_health(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeTargetHealthInput,
) -> Result<wire::DescribeTargetHealthOutput, Error> {
    let arn = required(input.target_group_arn, "TargetGroupArn")?;
    if input.include.is_some_and(|include| !include.is_empty()) {
        return Err(unsupported("Include (anomaly detection) is"));
    }
    let given = parse_all(input.targets)?;
    let reader = elb.deps.store.read()?;
    let (key, group) = rows::target_group(&reader, ctx, &arn)?;
    let group_use = GroupUse::read(&reader, &key)?;
    let registered = TARGETS.scan(&reader, &(&key.0, key.1, &key.2))?;
    let wanted: Option<BTreeSet<(Ipv4Addr, u16)>> = (!given.is_empty())
        .then(|| given.iter().map(|target| (target.address, target.port.unwrap_or(group.port))).collect());
    let mut missing = wanted.clone().unwrap_or_default();
    let mut descriptions = Vec::new();
    for (target_key, row) in registered {
        let at = (target_key.3, target_key.4);
        if wanted.as_ref().is_some_and(|wanted| !wanted.contains(&at)) {
            continue;
        }
        missing.remove(&at);
        let health = group_use.health(&row, HEALTH.get(&reader, &target_key)?);
        let zone = row.availability_zone.unwrap_or_else(|| "all".into());
        descriptions.push(describe(&group, &target_key, Some(zone), health));
    }
    for (address, port) in missing {
        let target_key = (key.0.clone(), key.1, key.2.clone(), address, port);
        descriptions.push(describe(&group, &target_key, None, TargetHealth::not_registered()));
    }
    Ok(wire::DescribeTargetHealthOutput { target_health_descriptions: Some(descriptions) })
}

fn describe(
    group: &TargetGroupRow,
    (_, _, _, address, port): &TargetKey,
    availability_zone: Option<String>,
    health: TargetHealth,
) -> wire::TargetHealthDescription {
    let health_check_port = match group.health_check.port {
        HealthCheckPort::TrafficPort => *port,
        HealthCheckPort::Number(port) => port,
    };
    wire::TargetHealthDescription {
        health_check_port: Some(health_check_port.to_string()),
        target: Some(wire::TargetDescription {
            id: Some(address.to_string()),
            port: Some((*port).into()),
            availability_zone,
            quic_server_id: None,
        }),
        target_health: Some(wire::TargetHealth {
            state: Some(health.state.as_str().into()),
            reason: health.reason.map(|reason| reason.as_str().into()),
            description: health.description,
        }),
        ..Default::default()
    }
}
