//! Load balancers: made, described, deleted.

use super::{distinct, page, required};
use crate::errors::{self, network_error, unsupported, validation};
use crate::model::{InterfaceRow, LoadBalancerRow, StateRow};
use crate::names::{self, Resource};
use crate::plan::attributes;
use crate::tables::{LISTENERS, LOAD_BALANCERS, STATES};
use crate::{Elb, SERVICE_PRINCIPAL, convert, rows};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx, tags};
use lb_core::Scheme;
use ports::{NameAddresses, PublicAddress, ReserveInterface, SubnetView};
use std::collections::BTreeSet;
use store::{Reader, Txn};

/// `application-load-balancers` of AWS's default quotas.
pub const LOAD_BALANCERS_MAX: usize = 50;
/// Free addresses that a subnet must have.
const FREE_ADDRESSES_MIN: u64 = 8;
/// Security groups of a load balancer.
const SECURITY_GROUPS_MAX: usize = 5;

/// The subnets that a request names, by either of its members.
pub(super) fn subnet_ids(
    subnets: Option<Vec<String>>,
    mappings: Option<Vec<wire::SubnetMapping>>,
) -> Result<Vec<String>, Error> {
    let (subnets, mappings) = (subnets.unwrap_or_default(), mappings.unwrap_or_default());
    if !subnets.is_empty() && !mappings.is_empty() {
        return Err(validation("You must specify either subnets or subnet mappings, not both"));
    }
    let mut ids = subnets;
    for mapping in mappings {
        let extra = [
            ("AllocationId", mapping.allocation_id.is_some()),
            ("PrivateIPv4Address", mapping.private_i_pv4_address.is_some()),
            ("IPv6Address", mapping.i_pv6_address.is_some()),
            ("SourceNatIpv6Prefix", mapping.source_nat_ipv6_prefix.is_some()),
        ];
        if let Some((member, _)) = extra.iter().find(|(_, given)| *given) {
            return Err(Error::api(
                "InvalidConfigurationRequest",
                format!("{member} of a subnet mapping cannot be specified for load balancers of type 'application'"),
            ));
        }
        ids.push(required(mapping.subnet_id, "SubnetId")?);
    }
    Ok(distinct(ids))
}

/// The subnets, checked for a load balancer of this scheme, in the order of their ids.
pub(super) fn check_subnets(
    elb: &Elb,
    reader: &dyn Reader,
    ctx: &RequestCtx,
    ids: &[String],
    scheme: Scheme,
    dualstack: bool,
) -> Result<Vec<SubnetView>, Error> {
    let mut subnets = elb.network.subnets(reader, &ctx.account, ctx.region, ids).map_err(network_error)?;
    let zones: BTreeSet<&str> = subnets.iter().map(|subnet| subnet.availability_zone.as_str()).collect();
    if zones.len() < 2 {
        return Err(validation("At least two subnets in two different Availability Zones must be specified"));
    }
    if zones.len() < subnets.len() {
        return Err(Error::api(
            "InvalidConfigurationRequest",
            "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
        ));
    }
    if let Some(other) = subnets.iter().find(|subnet| subnet.vpc_id != subnets[0].vpc_id) {
        return Err(Error::api(
            "InvalidConfigurationRequest",
            format!(
                "All subnets must belong to the same VPC: '{}' is in '{}', '{}' in '{}'",
                subnets[0].subnet_id, subnets[0].vpc_id, other.subnet_id, other.vpc_id
            ),
        ));
    }
    if scheme == Scheme::InternetFacing
        && let Some(subnet) = subnets.iter().find(|subnet| !subnet.public)
    {
        return Err(Error::api(
            "InvalidSubnet",
            format!("The subnet '{}' of VPC {} has no route to an internet gateway", subnet.subnet_id, subnet.vpc_id),
        ));
    }
    if dualstack && subnets.iter().any(|subnet| subnet.ipv6_cidr_block.is_none()) {
        return Err(validation("You must specify subnets with an associated IPv6 CIDR block."));
    }
    subnets.sort_by(|a, b| a.subnet_id.cmp(&b.subnet_id));
    Ok(subnets)
}

/// Whether an `IpAddressType` means both families; refused by name where it is neither of those that are built.
pub(super) fn is_dualstack(ip_address_type: Option<&str>) -> Result<bool, Error> {
    match ip_address_type {
        None | Some("ipv4") => Ok(false),
        Some("dualstack") => Ok(true),
        Some(kind) => Err(unsupported(format!("The IP address type '{kind}' is"))),
    }
}

/// The groups' ids; the VPC's default group when there are none.
pub(super) fn check_security_groups(
    elb: &Elb,
    reader: &dyn Reader,
    ctx: &RequestCtx,
    vpc_id: &str,
    ids: Vec<String>,
) -> Result<Vec<String>, Error> {
    let ids = distinct(ids);
    if ids.is_empty() {
        let group =
            elb.network.default_security_group(reader, &ctx.account, ctx.region, vpc_id).map_err(network_error)?;
        return Ok(vec![group.group_id]);
    }
    if ids.len() > SECURITY_GROUPS_MAX {
        return Err(validation(format!("A load balancer can have at most {SECURITY_GROUPS_MAX} security groups")));
    }
    let groups = elb.network.security_groups(reader, &ctx.account, ctx.region, &ids).map_err(network_error)?;
    match groups.iter().find(|group| group.vpc_id != vpc_id) {
        None => Ok(ids),
        Some(group) => Err(Error::api(
            "InvalidConfigurationRequest",
            format!(
                "One or more security groups are invalid: '{}' is in '{}', the load balancer in '{vpc_id}'",
                group.group_id, group.vpc_id
            ),
        )),
    }
}

/// A new interface of `row` in `subnet`.
pub(super) fn reserve(
    elb: &Elb,
    txn: &mut Txn,
    ctx: &RequestCtx,
    row: &LoadBalancerRow,
    subnet: &SubnetView,
) -> Result<InterfaceRow, Error> {
    if subnet.available_addresses < FREE_ADDRESSES_MIN {
        return Err(Error::api(
            "InvalidSubnet",
            format!(
                "Not enough IP space available in {}. ELB requires at least {FREE_ADDRESSES_MIN} free IP addresses in each subnet.",
                subnet.subnet_id
            ),
        ));
    }
    let spec = ReserveInterface {
        ipv6: row.dualstack,
        account: ctx.account.clone(),
        region: ctx.region,
        subnet_id: subnet.subnet_id.clone(),
        security_group_ids: row.security_group_ids.clone(),
        public_address: match row.scheme {
            Scheme::InternetFacing => PublicAddress::Enabled,
            Scheme::Internal => PublicAddress::Disabled,
        },
        description: format!("ELB app/{}/{}", row.name, row.id),
        interface_type: "interface".into(),
        requester_id: "amazon-elb".into(),
        owner_arn: row.arn.clone(),
        tags: tags::Tags::new(),
        now: ctx.now,
    };
    let view = elb.network.reserve_interface(txn, spec).map_err(network_error)?;
    Ok(InterfaceRow {
        network_interface_id: view.network_interface_id,
        subnet_id: view.subnet_id,
        availability_zone: view.availability_zone,
        private_address: view.private_address,
        public_address: view.public_address,
        ipv6_address: view.ipv6_addresses.first().copied(),
    })
}

/// Makes the DNS name stand for the interfaces.
pub(super) fn put_name(elb: &Elb, txn: &mut Txn, row: &LoadBalancerRow) -> Result<(), Error> {
    let addresses = NameAddresses {
        private: row.interfaces.iter().map(|interface| interface.private_address).collect(),
        ipv6: row.interfaces.iter().filter_map(|interface| interface.ipv6_address).collect(),
        public: row.interfaces.iter().filter_map(|interface| interface.public_address).collect(),
    };
    elb.network.put_name(txn, &row.vpc_id, &row.dns_name, addresses).map_err(network_error)
}

pub async fn create(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::CreateLoadBalancerInput,
) -> Result<wire::CreateLoadBalancerOutput, Error> {
    let name = required(input.name, "Name")?;
    names::check_name("load balancer", &name)?;
    if let Some(kind) = input.r#type.filter(|kind| kind != "application") {
        return Err(unsupported(format!("The load balancer type '{kind}' is")));
    }
    let dualstack = is_dualstack(input.ip_address_type.as_deref())?;
    if input.customer_owned_ipv4_pool.is_some() {
        return Err(unsupported("CustomerOwnedIpv4Pool is"));
    }
    if input.ipam_pools.is_some() {
        return Err(unsupported("IpamPools is"));
    }
    if input.enable_prefix_for_ipv6_source_nat.is_some() {
        return Err(validation(
            "EnablePrefixForIpv6SourceNat cannot be specified for load balancers of type 'application'",
        ));
    }
    let scheme = match input.scheme.as_deref() {
        None | Some("internet-facing") => Scheme::InternetFacing,
        Some("internal") => Scheme::Internal,
        Some(other) => return Err(validation(format!("Scheme '{other}' must be 'internet-facing' or 'internal'"))),
    };
    let subnet_ids = subnet_ids(input.subnets, input.subnet_mappings)?;
    if subnet_ids.is_empty() {
        return Err(validation("At least two subnets in two different Availability Zones must be specified"));
    }
    let group_ids = input.security_groups.unwrap_or_default();
    let tags = tags::merge(&tags::Tags::new(), convert::tags_from_wire(input.tags)).map_err(errors::tag_error)?;
    let id = elb.deps.rng.hex(16);
    let number = 1_000_000_000 + elb.deps.rng.below(1_000_000_000);
    let arn = names::load_balancer_arn(&ctx.account, ctx.region, &name, &id);
    let key = (ctx.account.clone(), ctx.region, name.clone());
    let (row, state) = elb
        .deps
        .store
        .transact(|txn| {
            elb.linked_roles.ensure_linked_role(txn, &ctx.account, SERVICE_PRINCIPAL, ctx.now)?;
            let subnets = check_subnets(elb, txn, ctx, &subnet_ids, scheme, dualstack)?;
            let vpc_id = subnets[0].vpc_id.clone();
            let security_group_ids = check_security_groups(elb, txn, ctx, &vpc_id, group_ids.clone())?;
            if let Some(current) = LOAD_BALANCERS.get(txn, &key)? {
                let same = current.scheme == scheme
                    && current.dualstack == dualstack
                    && BTreeSet::from_iter(current.interfaces.iter().map(|i| &i.subnet_id))
                        == BTreeSet::from_iter(&subnet_ids)
                    && BTreeSet::from_iter(&current.security_group_ids) == BTreeSet::from_iter(&security_group_ids)
                    && rows::tags(txn, &ctx.account, ctx.region, &current.arn)? == tags;
                if !same {
                    return Err(Error::api(
                        "DuplicateLoadBalancerName",
                        format!("A load balancer with the same name '{name}' exists, but with different settings"),
                    ));
                }
                let state = STATES.get(txn, &key)?.unwrap_or_default();
                return Ok((current, state));
            }
            if LOAD_BALANCERS.count(txn, &(&ctx.account, ctx.region))? >= LOAD_BALANCERS_MAX {
                return Err(Error::api(
                    "TooManyLoadBalancers",
                    format!("You have reached the maximum number of load balancers in this account and Region, {LOAD_BALANCERS_MAX}"),
                ));
            }
            let mut row = LoadBalancerRow {
                arn: arn.clone(),
                id: id.clone(),
                name: name.clone(),
                scheme,
                dns_name: names::dns_name(&name, number, ctx.region, scheme == Scheme::Internal),
                vpc_id,
                created_at: ctx.now,
                security_group_ids,
                interfaces: Vec::new(),
                dualstack,
                attributes: Default::default(),
            };
            for subnet in &subnets {
                let interface = reserve(elb, txn, ctx, &row, subnet)?;
                row.interfaces.push(interface);
            }
            LOAD_BALANCERS.put(txn, &key, &row)?;
            STATES.put(txn, &key, &StateRow::default())?;
            rows::put_tags(txn, &ctx.account, ctx.region, &arn, tags.clone())?;
            put_name(elb, txn, &row)?;
            Ok((row, StateRow::default()))
        })
        .await?;
    Ok(wire::CreateLoadBalancerOutput { load_balancers: Some(vec![convert::load_balancer(&row, &state)]) })
}

pub async fn delete(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DeleteLoadBalancerInput,
) -> Result<wire::DeleteLoadBalancerOutput, Error> {
    let arn = required(input.load_balancer_arn, "LoadBalancerArn")?;
    if !matches!(names::parse_arn(&arn), Some((_, _, Resource::LoadBalancer { .. }))) {
        return Err(validation(format!("'{arn}' is not a valid load balancer ARN")));
    }
    elb.deps
        .store
        .transact(|txn| {
            // "If the load balancer does not exist or has already been deleted, the call succeeds."
            let Some((key, row)) = not_found_is_none(rows::load_balancer(txn, ctx, &arn))? else { return Ok(()) };
            if attributes::deletion_protection(&row.attributes) {
                return Err(Error::api(
                    "OperationNotPermitted",
                    format!("Load balancer '{arn}' cannot be deleted because deletion protection is enabled"),
                ));
            }
            for (listener_key, listener) in LISTENERS.scan(txn, &(&ctx.account, ctx.region, &row.name))? {
                rows::delete_listener(txn, &listener_key, &listener)?;
            }
            for interface in &row.interfaces {
                elb.network
                    .release_interface(txn, &ctx.account, ctx.region, &interface.network_interface_id)
                    .map_err(network_error)?;
            }
            elb.network.delete_name(txn, &row.vpc_id, &row.dns_name).map_err(network_error)?;
            rows::delete_tags(txn, &ctx.account, ctx.region, &arn)?;
            STATES.delete(txn, &key)?;
            LOAD_BALANCERS.delete(txn, &key)?;
            Ok(())
        })
        .await?;
    Ok(wire::DeleteLoadBalancerOutput::default())
}

/// `None` for AWS's "not found"; other errors stay.
pub(super) fn not_found_is_none<T>(found: Result<T, Error>) -> Result<Option<T>, Error> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::Api(error)) if error.code.ends_with("NotFound") => Ok(None),
        Err(error) => Err(error),
    }
}

pub async fn describe(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeLoadBalancersInput,
) -> Result<wire::DescribeLoadBalancersOutput, Error> {
    let (arns, names) = (input.load_balancer_arns.unwrap_or_default(), input.names.unwrap_or_default());
    if !arns.is_empty() && !names.is_empty() {
        return Err(validation("Load balancer names and load balancer ARNs cannot be specified at the same time"));
    }
    let reader = elb.deps.store.read()?;
    let filters = format!("{arns:?}{names:?}");
    let found = if !arns.is_empty() {
        distinct(arns).iter().map(|arn| rows::load_balancer(&reader, ctx, arn)).collect::<Result<Vec<_>, _>>()?
    } else if !names.is_empty() {
        let mut found = Vec::new();
        for name in distinct(names) {
            let key = (ctx.account.clone(), ctx.region, name);
            let row = LOAD_BALANCERS.require(&reader, &key, errors::load_balancer_not_found)?;
            found.push((key, row));
        }
        found
    } else {
        rows::all(&LOAD_BALANCERS, &reader, ctx)?
    };
    let (found, next_marker) = page(
        ctx,
        "DescribeLoadBalancers",
        &filters,
        found,
        |(_, row)| row.name.clone(),
        input.marker.as_deref(),
        input.page_size,
    )?;
    let mut load_balancers = Vec::new();
    for (key, row) in &found {
        load_balancers.push(convert::load_balancer(row, &STATES.get(&reader, key)?.unwrap_or_default()));
    }
    Ok(wire::DescribeLoadBalancersOutput { load_balancers: Some(load_balancers), next_marker })
}
