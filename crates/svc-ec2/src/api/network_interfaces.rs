//! Network interfaces of users; those of tasks and balancers are shown here and made by the port.

use crate::Ec2;
use crate::convert;
use crate::default_vpc::Place;
use crate::error::{Kind, invalid_combination, invalid_parameter_value, missing_parameter, refuse, required};
use crate::filter::{Described, Query, one, select};
use crate::interfaces::{self, NewInterface, to_api};
use crate::ipv6::{self, Wanted};
use crate::limits::DESCRIPTION_CHARACTERS_MAX;
use crate::model::{InterfaceRow, SecurityGroupRow};
use crate::tables::{INTERFACES, ResourceKey, SECURITY_GROUPS};
use crate::tagging;
use api_ec2::{
    AssignIpv6AddressesRequest, AssignIpv6AddressesResult, CreateNetworkInterfaceRequest, CreateNetworkInterfaceResult,
    DeleteNetworkInterfaceRequest, DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult,
    ModifyNetworkInterfaceAttributeRequest, NetworkInterface, Tag, UnassignIpv6AddressesRequest,
    UnassignIpv6AddressesResult,
};
use aws_wire::ApiError;
use kernel::idempotency::{self, Seen};
use kernel::{Error, RequestCtx};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use store::Reader;

/// Names of the groups that one interface is in.
fn names_of(reader: &dyn Reader, place: &Place, group_ids: &[String]) -> Result<BTreeMap<String, String>, Error> {
    let mut names = BTreeMap::new();
    for group_id in group_ids {
        if let Some(group) = SECURITY_GROUPS.get(reader, &place.key(group_id))? {
            names.insert(group_id.clone(), group.name);
        }
    }
    Ok(names)
}

/// Names of groups by id.
pub fn group_names(rows: &[(ResourceKey, SecurityGroupRow)]) -> BTreeMap<String, String> {
    rows.iter().map(|((_, _, id), row)| (id.clone(), row.name.clone())).collect()
}

fn check_description(description: &str) -> Result<(), Error> {
    if description.chars().count() > DESCRIPTION_CHARACTERS_MAX {
        let message = format!("The description has more than {DESCRIPTION_CHARACTERS_MAX} characters: '{description}'");
        return Err(invalid_parameter_value(message));
    }
    Ok(())
}

/// The one private address that was asked for, in either of the two ways.
fn chosen_address(input: &CreateNetworkInterfaceRequest) -> Result<Option<Ipv4Addr>, Error> {
    let mut chosen: Vec<&str> = input.private_ip_address.iter().map(String::as_str).collect();
    for specification in input.private_ip_addresses.iter().flatten() {
        if specification.primary == Some(false) {
            return Err(crate::error::unsupported("PrivateIpAddresses with a secondary address"));
        }
        let address = specification.private_ip_address.as_deref();
        chosen.push(address.ok_or_else(|| missing_parameter("PrivateIpAddresses.PrivateIpAddress"))?);
    }
    match chosen.as_slice() {
        [] => Ok(None),
        [address] => match address.parse() {
            Ok(address) => Ok(Some(address)),
            Err(_) => Err(invalid_parameter_value(format!(
                "Value ({address}) for parameter privateIpAddress is invalid. It is not an IPv4 address."
            ))),
        },
        _ => Err(invalid_combination(
            "One private address can be given for an interface, in PrivateIpAddress or in PrivateIpAddresses: secondary addresses are not supported by this installation.",
        )),
    }
}

pub async fn create_network_interface(
    ec2: &Ec2,
    ctx: &RequestCtx,
    mut input: CreateNetworkInterfaceRequest,
) -> Result<CreateNetworkInterfaceResult, ApiError> {
    let client_token = input.client_token.take().filter(|token| !token.is_empty());
    let fingerprint = idempotency::fingerprint(&format!("{input:?}"));
    refuse(&[
        ("ConnectionTrackingSpecification", input.connection_tracking_specification.is_some()),
        ("EnablePrimaryIpv6", input.enable_primary_ipv6 == Some(true)),
        ("InterfaceType", input.interface_type.as_deref().is_some_and(|kind| kind != "interface")),
        ("Ipv4PrefixCount", input.ipv4_prefix_count.is_some_and(|count| count != 0)),
        ("Ipv4Prefixes", input.ipv4_prefixes.as_ref().is_some_and(|list| !list.is_empty())),
        ("Ipv6PrefixCount", input.ipv6_prefix_count.is_some_and(|count| count != 0)),
        ("Ipv6Prefixes", input.ipv6_prefixes.as_ref().is_some_and(|list| !list.is_empty())),
        ("Operator", input.operator.is_some()),
        ("SecondaryPrivateIpAddressCount", input.secondary_private_ip_address_count.is_some_and(|count| count != 0)),
    ])?;
    let private_address = chosen_address(&input)?;
    let chosen = input.ipv6_addresses.iter().flatten().filter_map(|given| given.ipv6_address.clone()).collect();
    let ipv6 = Wanted::of(input.ipv6_address_count, chosen)?.unwrap_or(Wanted::SubnetDefault);
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::NetworkInterface)?;
    let subnet_id = required(input.subnet_id, "SubnetId")?;
    Kind::Subnet.check(&subnet_id)?;
    let security_group_ids = input.groups.unwrap_or_default();
    for group_id in &security_group_ids {
        Kind::SecurityGroup.check(group_id)?;
    }
    let description = input.description.unwrap_or_default();
    check_description(&description)?;
    let shown = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let operation = format!("CreateNetworkInterface/{}/{}", place.account, place.region);
            if let Some(token) = &client_token {
                match idempotency::look_up(txn, &operation, token, &fingerprint, ctx.now)? {
                    Seen::New => {}
                    Seen::Same(made) => {
                        let id = made.first().map(String::as_str).unwrap_or_default();
                        let row = INTERFACES.require(txn, &place.key(id), || Kind::NetworkInterface.not_found(id))?;
                        let names = names_of(txn, place, &row.security_group_ids)?;
                        return Ok(convert::network_interface(place, id, &row, &names));
                    }
                    Seen::Different => {
                        let message =
                            format!("The client token '{token}' was used with other parameters: use a new one.");
                        return Err(Error::api("IdempotentParameterMismatch", message));
                    }
                }
            }
            interfaces::check_count(txn, place)?;
            let new = NewInterface {
                subnet_id: subnet_id.clone(),
                security_group_ids: security_group_ids.clone(),
                private_address,
                public_address: Some(false),
                ipv6: ipv6.clone(),
                description: description.clone(),
                interface_type: "interface".into(),
                owner: None,
                tags: tags.clone(),
                now: ctx.now,
            };
            let (id, row) = interfaces::create(txn, place, &*ec2.deps.rng, ec2.public_pool, new).map_err(to_api)?;
            if let Some(token) = &client_token {
                idempotency::remember(txn, &operation, token, &fingerprint, vec![id.clone()], ctx.now)?;
            }
            let names = names_of(txn, place, &row.security_group_ids)?;
            Ok(convert::network_interface(place, &id, &row, &names))
        })
        .await?;
    Ok(CreateNetworkInterfaceResult { network_interface: Some(shown), client_token })
}

pub async fn delete_network_interface(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DeleteNetworkInterfaceRequest,
) -> Result<(), ApiError> {
    let id = required(input.network_interface_id, "NetworkInterfaceId")?;
    Kind::NetworkInterface.check(&id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let row = INTERFACES.require(txn, &place.key(&id), || Kind::NetworkInterface.not_found(&id))?;
        if row.owner.is_some() {
            let message = format!("Network interface '{id}' is currently in use.");
            return Err(invalid_parameter_value(message));
        }
        interfaces::delete(txn, place, ec2.public_pool, &id)
    })
    .await
}

pub async fn modify_network_interface_attribute(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ModifyNetworkInterfaceAttributeRequest,
) -> Result<(), ApiError> {
    let id = required(input.network_interface_id, "NetworkInterfaceId")?;
    Kind::NetworkInterface.check(&id)?;
    refuse(&[
        ("AssociatePublicIpAddress", input.associate_public_ip_address.is_some()),
        ("AssociatedSubnetIds", input.associated_subnet_ids.as_ref().is_some_and(|ids| !ids.is_empty())),
        ("Attachment", input.attachment.is_some()),
        ("ConnectionTrackingSpecification", input.connection_tracking_specification.is_some()),
        ("EnaSrdSpecification", input.ena_srd_specification.is_some()),
        ("EnablePrimaryIpv6", input.enable_primary_ipv6.is_some()),
    ])?;
    let groups = input.groups.filter(|groups| !groups.is_empty());
    let description = input.description.map(|attribute| attribute.value.unwrap_or_default());
    let source_dest_check = input.source_dest_check.and_then(|attribute| attribute.value);
    let given = [groups.is_some(), description.is_some(), source_dest_check.is_some()];
    match given.iter().filter(|given| **given).count() {
        1 => {}
        0 => return Err(missing_parameter("Description, Groups or SourceDestCheck").into()),
        _ => {
            return Err(
                invalid_combination("Only one attribute of a network interface can be modified at a time.").into()
            );
        }
    }
    for group_id in groups.iter().flatten() {
        Kind::SecurityGroup.check(group_id)?;
    }
    check_description(description.as_deref().unwrap_or_default())?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let missing = || Kind::NetworkInterface.not_found(&id);
        let mut row: InterfaceRow = INTERFACES.require(txn, &place.key(&id), missing)?;
        if row.owner.is_some() {
            let message = format!(
                "You do not have permission to access the specified resource: the network interface '{id}' is managed by the service that made it."
            );
            return Err(Error::api("OperationNotPermitted", message));
        }
        if let Some(groups) = &groups {
            let checked = interfaces::checked_groups(txn, place, &row.subnet_id, &row.vpc_id, groups);
            row.security_group_ids = checked.map_err(to_api)?;
        }
        if let Some(description) = &description {
            row.description.clone_from(description);
        }
        row.source_dest_check = source_dest_check.unwrap_or(row.source_dest_check);
        Ok(INTERFACES.put(txn, &place.key(&id), &row)?)
    })
    .await
}

impl Described for NetworkInterface {
    const KIND: Option<Kind> = Some(Kind::NetworkInterface);
    const FILTERS: &'static [&'static str] = &[
        "addresses.association.owner-id",
        "addresses.association.public-ip",
        "addresses.primary",
        "addresses.private-ip-address",
        "association.allocation-id",
        "association.association-id",
        "association.ip-owner-id",
        "association.public-dns-name",
        "association.public-ip",
        "attachment.attach-time",
        "attachment.attachment-id",
        "attachment.delete-on-termination",
        "attachment.device-index",
        "attachment.instance-id",
        "attachment.instance-owner-id",
        "attachment.status",
        "availability-zone",
        "availability-zone-id",
        "description",
        "group-id",
        "group-name",
        "interface-type",
        "ipv6-addresses.ipv6-address",
        "mac-address",
        "network-interface-id",
        "operator.managed",
        "operator.principal",
        "owner-id",
        "private-dns-name",
        "private-ip-address",
        "requester-id",
        "requester-managed",
        "source-dest-check",
        "status",
        "subnet-id",
        "vpc-id",
    ];

    fn id(&self) -> String {
        self.network_interface_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tag_set.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        let addresses = self.private_ip_addresses.iter().flatten();
        if let Some(member) = name.strip_prefix("attachment.") {
            return self.attachment.as_ref().map(|a| attachment_values(a, member)).unwrap_or_default();
        }
        let association = self.association.as_ref();
        match name {
            "addresses.association.owner-id" | "association.ip-owner-id" => {
                association.map(|a| one(&a.ip_owner_id)).unwrap_or_default()
            }
            "addresses.association.public-ip" | "association.public-ip" => {
                association.map(|a| one(&a.public_ip)).unwrap_or_default()
            }
            "association.public-dns-name" => association.map(|a| one(&a.public_dns_name)).unwrap_or_default(),
            "addresses.primary" => addresses.flat_map(|a| one(&a.primary)).collect(),
            "addresses.private-ip-address" => addresses.flat_map(|a| one(&a.private_ip_address)).collect(),
            "availability-zone" => one(&self.availability_zone),
            "availability-zone-id" => one(&self.availability_zone_id),
            "description" => one(&self.description),
            "group-id" => self.groups.iter().flatten().flat_map(|group| one(&group.group_id)).collect(),
            "group-name" => self.groups.iter().flatten().flat_map(|group| one(&group.group_name)).collect(),
            "interface-type" => one(&self.interface_type),
            "ipv6-addresses.ipv6-address" => {
                self.ipv6_addresses.iter().flatten().flat_map(|a| one(&a.ipv6_address)).collect()
            }
            "mac-address" => one(&self.mac_address),
            "network-interface-id" => one(&self.network_interface_id),
            "operator.managed" => vec!["false".into()],
            "owner-id" => one(&self.owner_id),
            "private-dns-name" => one(&self.private_dns_name),
            "private-ip-address" => one(&self.private_ip_address),
            "requester-id" => one(&self.requester_id),
            "requester-managed" => one(&self.requester_managed),
            "source-dest-check" => one(&self.source_dest_check),
            "status" => one(&self.status),
            "subnet-id" => one(&self.subnet_id),
            "vpc-id" => one(&self.vpc_id),
            // Allocations (Elastic IP addresses) and operators: no interface has any.
            _ => Vec::new(),
        }
    }
}

fn attachment_values(attachment: &api_ec2::NetworkInterfaceAttachment, member: &str) -> Vec<String> {
    match member {
        "attach-time" => attachment.attach_time.iter().map(|at| at.to_rfc3339()).collect(),
        "attachment-id" => one(&attachment.attachment_id),
        "delete-on-termination" => one(&attachment.delete_on_termination),
        "device-index" => one(&attachment.device_index),
        "instance-owner-id" => one(&attachment.instance_owner_id),
        "status" => one(&attachment.status),
        // No interface is attached to an instance.
        _ => Vec::new(),
    }
}

pub async fn describe_network_interfaces(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeNetworkInterfacesRequest,
) -> Result<DescribeNetworkInterfacesResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let names = group_names(&SECURITY_GROUPS.scan(&reader, &place.all()).map_err(Error::from)?);
    // `IncludeManagedResources` shows interfaces of operators too; there are none, so both answers are the same.
    let rows = INTERFACES.scan(&reader, &place.all()).map_err(Error::from)?;
    let all = rows.iter().map(|((_, _, id), row)| convert::network_interface(&place, id, row, &names)).collect();
    let query = Query {
        operation: "DescribeNetworkInterfaces",
        ids: input.network_interface_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (interfaces, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeNetworkInterfacesResult { network_interfaces: Some(interfaces), next_token })
}

pub async fn assign_ipv6_addresses(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: AssignIpv6AddressesRequest,
) -> Result<AssignIpv6AddressesResult, ApiError> {
    refuse(&[
        ("Ipv6PrefixCount", input.ipv6_prefix_count.is_some_and(|count| count != 0)),
        ("Ipv6Prefixes", input.ipv6_prefixes.as_ref().is_some_and(|list| !list.is_empty())),
    ])?;
    let id = required(input.network_interface_id, "NetworkInterfaceId")?;
    Kind::NetworkInterface.check(&id)?;
    let wanted = Wanted::of(input.ipv6_address_count, input.ipv6_addresses.unwrap_or_default())?;
    let wanted = wanted.ok_or_else(|| missing_parameter("Ipv6AddressCount or Ipv6Addresses"))?;
    let assigned = ec2.change(ctx, None, |txn, place| ipv6::assign(txn, place, &*ec2.deps.rng, &id, &wanted)).await?;
    Ok(AssignIpv6AddressesResult {
        assigned_ipv6_addresses: Some(assigned.iter().map(ToString::to_string).collect()),
        assigned_ipv6_prefixes: Some(Vec::new()),
        network_interface_id: Some(id),
    })
}

pub async fn unassign_ipv6_addresses(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: UnassignIpv6AddressesRequest,
) -> Result<UnassignIpv6AddressesResult, ApiError> {
    refuse(&[("Ipv6Prefixes", input.ipv6_prefixes.as_ref().is_some_and(|list| !list.is_empty()))])?;
    let id = required(input.network_interface_id, "NetworkInterfaceId")?;
    Kind::NetworkInterface.check(&id)?;
    let given = input.ipv6_addresses.unwrap_or_default();
    if given.is_empty() {
        return Err(missing_parameter("Ipv6Addresses").into());
    }
    let addresses = given.iter().map(|text| ipv6::parse_address(text)).collect::<Result<Vec<_>, _>>()?;
    ec2.change(ctx, None, |txn, place| ipv6::unassign(txn, place, &id, &addresses)).await?;
    Ok(UnassignIpv6AddressesResult {
        network_interface_id: Some(id),
        unassigned_ipv6_addresses: Some(addresses.iter().map(ToString::to_string).collect()),
        unassigned_ipv6_prefixes: Some(Vec::new()),
    })
}
