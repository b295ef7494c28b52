//! Changes of a load balancer: attributes, security groups, subnets.

use super::load_balancers::{check_security_groups, check_subnets, is_dualstack, put_name, reserve, subnet_ids};
use super::required;
use crate::errors::{network_error, validation};
use crate::model::InterfaceRow;
use crate::plan::attributes;
use crate::tables::LOAD_BALANCERS;
use crate::{Elb, convert, rows};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx};
use store::Txn;

fn to_wire(set: &crate::model::Attributes) -> Option<Vec<wire::LoadBalancerAttribute>> {
    let all = attributes::all(attributes::LOAD_BALANCER, set);
    Some(
        all.into_iter()
            .map(|(key, value)| wire::LoadBalancerAttribute { key: Some(key), value: Some(value) })
            .collect(),
    )
}

pub async fn describe_attributes(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeLoadBalancerAttributesInput,
) -> Result<wire::DescribeLoadBalancerAttributesOutput, Error> {
    let arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    let (_, row) = rows::load_balancer(&elb.deps.store.read()?, ctx, &arn)?;
    Ok(wire::DescribeLoadBalancerAttributesOutput { attributes: to_wire(&row.attributes) })
}

/// No load balancer has one: `ModifyCapacityReservation` is not built, and a balancer here has all of its machine.
pub async fn describe_capacity_reservation(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeCapacityReservationInput,
) -> Result<wire::DescribeCapacityReservationOutput, Error> {
    let arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    rows::load_balancer(&elb.deps.store.read()?, ctx, &arn)?;
    Ok(wire::DescribeCapacityReservationOutput::default())
}

pub async fn modify_attributes(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::ModifyLoadBalancerAttributesInput,
) -> Result<wire::ModifyLoadBalancerAttributesOutput, Error> {
    let arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    let changes: Vec<_> = input.attributes.unwrap_or_default().into_iter().map(|a| (a.key, a.value)).collect();
    let set = elb
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = rows::load_balancer(txn, ctx, &arn)?;
            row.attributes = attributes::modify(attributes::LOAD_BALANCER, &row.attributes, changes.clone())?;
            LOAD_BALANCERS.put(txn, &key, &row)?;
            Ok::<_, Error>(row.attributes)
        })
        .await?;
    Ok(wire::ModifyLoadBalancerAttributesOutput { attributes: to_wire(&set) })
}

pub async fn set_security_groups(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::SetSecurityGroupsInput,
) -> Result<wire::SetSecurityGroupsOutput, Error> {
    let arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    if input.enforce_security_group_inbound_rules_on_private_link_traffic.is_some() {
        return Err(validation(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic cannot be specified for load balancers of type 'application'",
        ));
    }
    let given = input.security_groups.unwrap_or_default();
    if given.is_empty() {
        return Err(validation("At least one security group must be specified"));
    }
    let ids = elb
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = rows::load_balancer(txn, ctx, &arn)?;
            row.security_group_ids = check_security_groups(elb, txn, ctx, &row.vpc_id, given.clone())?;
            for interface in &row.interfaces {
                elb.network
                    .set_interface_security_groups(
                        txn,
                        &ctx.account,
                        ctx.region,
                        &interface.network_interface_id,
                        &row.security_group_ids,
                    )
                    .map_err(network_error)?;
            }
            LOAD_BALANCERS.put(txn, &key, &row)?;
            Ok::<_, Error>(row.security_group_ids)
        })
        .await?;
    Ok(wire::SetSecurityGroupsOutput { security_group_ids: Some(ids), ..Default::default() })
}

pub async fn set_subnets(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::SetSubnetsInput,
) -> Result<wire::SetSubnetsOutput, Error> {
    let arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    let kind = input.ip_address_type.as_deref().map(|kind| is_dualstack(Some(kind))).transpose()?;
    if input.enable_prefix_for_ipv6_source_nat.is_some() {
        return Err(validation(
            "EnablePrefixForIpv6SourceNat cannot be specified for load balancers of type 'application'",
        ));
    }
    let ids = subnet_ids(input.subnets, input.subnet_mappings)?;
    if ids.is_empty() {
        return Err(validation("At least two subnets in two different Availability Zones must be specified"));
    }
    let (interfaces, dualstack) = elb
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = rows::load_balancer(txn, ctx, &arn)?;
            // What is not said stays as it is.
            row.dualstack = kind.unwrap_or(row.dualstack);
            let subnets = check_subnets(elb, txn, ctx, &ids, row.scheme, row.dualstack)?;
            if subnets[0].vpc_id != row.vpc_id {
                return Err(Error::api(
                    "InvalidConfigurationRequest",
                    format!("The subnets are in '{}', the load balancer in '{}'", subnets[0].vpc_id, row.vpc_id),
                ));
            }
            let before = std::mem::take(&mut row.interfaces);
            for interface in before.iter().filter(|interface| !ids.contains(&interface.subnet_id)) {
                elb.network
                    .release_interface(txn, &ctx.account, ctx.region, &interface.network_interface_id)
                    .map_err(network_error)?;
            }
            for subnet in &subnets {
                let kept = before.iter().find(|interface| interface.subnet_id == subnet.subnet_id).cloned();
                let interface = match kept {
                    Some(mut kept) => {
                        set_family(elb, txn, ctx, &mut kept, row.dualstack)?;
                        kept
                    }
                    None => reserve(elb, txn, ctx, &row, subnet)?,
                };
                row.interfaces.push(interface);
            }
            LOAD_BALANCERS.put(txn, &key, &row)?;
            put_name(elb, txn, &row)?;
            Ok((row.interfaces, row.dualstack))
        })
        .await?;
    Ok(wire::SetSubnetsOutput {
        availability_zones: Some(convert::availability_zones(&interfaces)),
        ip_address_type: Some(convert::ip_address_type(dualstack).into()),
        ..Default::default()
    })
}

/// Gives an interface an IPv6 address or takes it, where that differs from what it has.
fn set_family(
    elb: &Elb,
    txn: &mut Txn,
    ctx: &RequestCtx,
    interface: &mut InterfaceRow,
    dualstack: bool,
) -> Result<(), Error> {
    if interface.ipv6_address.is_some() != dualstack {
        let id = &interface.network_interface_id;
        let set = elb.network.set_interface_ipv6(txn, &ctx.account, ctx.region, id, dualstack);
        interface.ipv6_address = set.map_err(network_error)?;
    }
    Ok(())
}

pub async fn set_ip_address_type(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::SetIpAddressTypeInput,
) -> Result<wire::SetIpAddressTypeOutput, Error> {
    let arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    let kind = required(input.ip_address_type, "IpAddressType")?;
    let dualstack = is_dualstack(Some(&kind))?;
    elb.deps
        .store
        .transact(|txn| {
            let (key, mut row) = rows::load_balancer(txn, ctx, &arn)?;
            let ids: Vec<String> = row.interfaces.iter().map(|interface| interface.subnet_id.clone()).collect();
            check_subnets(elb, txn, ctx, &ids, row.scheme, dualstack)?;
            row.dualstack = dualstack;
            for interface in &mut row.interfaces {
                set_family(elb, txn, ctx, interface, dualstack)?;
            }
            LOAD_BALANCERS.put(txn, &key, &row)?;
            put_name(elb, txn, &row)
        })
        .await?;
    Ok(wire::SetIpAddressTypeOutput { ip_address_type: Some(kind) })
}
