//! Routes of route tables.

use crate::Ec2;
use crate::default_vpc::Place;
use crate::error::{
    Kind, invalid_combination, invalid_parameter_value, missing_parameter, refuse, required, unsupported,
};
use crate::limits::ROUTES_PER_ROUTE_TABLE_MAX;
use crate::model::{RouteTableRow, RouteTargetRow};
use crate::plan::{cidr, cidr6};
use crate::tables::{EGRESS_ONLY_INTERNET_GATEWAYS, INTERFACES, INTERNET_GATEWAYS, ROUTE_TABLES, SUBNETS};
use api_ec2::{CreateRouteRequest, CreateRouteResult, DeleteRouteRequest, ReplaceRouteRequest};
use aws_wire::ApiError;
use ipnet::IpNet;
use kernel::{Error, RequestCtx};
use store::Reader;

/// The block a route is for, of either family.
fn destination(ipv4: Option<String>, ipv6: Option<String>, prefix_list: Option<String>) -> Result<IpNet, Error> {
    refuse(&[("DestinationPrefixListId", prefix_list.is_some())])?;
    let (parameter, text, parsed) = match (ipv4, ipv6) {
        (Some(_), Some(_)) => {
            return Err(invalid_combination("Give DestinationCidrBlock or DestinationIpv6CidrBlock, not both."));
        }
        (Some(text), None) => ("destinationCidrBlock", text.clone(), cidr::parse(&text).map(IpNet::V4)),
        (None, Some(text)) => ("destinationIpv6CidrBlock", text.clone(), cidr6::parse(&text).map(IpNet::V6)),
        (None, None) => return Err(missing_parameter("DestinationCidrBlock or DestinationIpv6CidrBlock")),
    };
    parsed.ok_or_else(|| {
        let message = format!("Value ({text}) for parameter {parameter} is invalid. This is not a valid CIDR block.");
        invalid_parameter_value(message)
    })
}

fn no_route(route_table_id: &str, destination: IpNet) -> Error {
    let parameter = if matches!(destination, IpNet::V6(_)) { "ipv6-cidr-block" } else { "cidr-block" };
    let message = format!("no route with destination-{parameter} {destination} in route table {route_table_id}");
    Error::api("InvalidRoute.NotFound", message)
}

/// Refuses targets that are not built: two requests have the same members for them.
macro_rules! refuse_targets {
    ($input:expr) => {
        refuse(&[
            ("CarrierGatewayId", $input.carrier_gateway_id.is_some()),
            ("CoreNetworkArn", $input.core_network_arn.is_some()),
            ("InstanceId", $input.instance_id.is_some()),
            ("LocalGatewayId", $input.local_gateway_id.is_some()),
            ("NatGatewayId", $input.nat_gateway_id.is_some()),
            ("OdbNetworkArn", $input.odb_network_arn.is_some()),
            ("TransitGatewayId", $input.transit_gateway_id.is_some()),
            ("VpcEndpointId", $input.vpc_endpoint_id.is_some()),
            ("VpcPeeringConnectionId", $input.vpc_peering_connection_id.is_some()),
        ])
    };
}

/// A target as a request names it.
struct Named {
    gateway_id: Option<String>,
    egress_only_internet_gateway_id: Option<String>,
    network_interface_id: Option<String>,
}

impl Named {
    /// The target, which must be in the table's VPC and carry what goes to `destination`.
    fn read(
        &self,
        reader: &dyn Reader,
        place: &Place,
        table_id: &str,
        table: &RouteTableRow,
        destination: IpNet,
    ) -> Result<RouteTargetRow, Error> {
        let different = |what: &str, id: &str| {
            invalid_parameter_value(format!("route table {table_id} and {what} {id} belong to different networks"))
        };
        match (&self.gateway_id, &self.egress_only_internet_gateway_id, &self.network_interface_id) {
            (Some(id), None, None) => {
                if !id.starts_with("igw-") {
                    return Err(unsupported(&format!("GatewayId '{id}', which is not an internet gateway,")));
                }
                Kind::InternetGateway.check(id)?;
                let missing =
                    || Error::api("InvalidGatewayID.NotFound", format!("The gateway ID '{id}' does not exist"));
                let gateway = INTERNET_GATEWAYS.require(reader, &place.key(id), missing)?;
                if gateway.vpc_id.as_ref() != Some(&table.vpc_id) {
                    return Err(different("network gateway", id));
                }
                Ok(RouteTargetRow::InternetGateway { internet_gateway_id: id.clone() })
            }
            (None, Some(id), None) => {
                if matches!(destination, IpNet::V4(_)) {
                    let message = format!(
                        "The destination {destination} is IPv4: an egress-only internet gateway carries IPv6 traffic only."
                    );
                    return Err(invalid_combination(message));
                }
                Kind::EgressOnlyInternetGateway.check(id)?;
                let missing = || Kind::EgressOnlyInternetGateway.not_found(id);
                let gateway = EGRESS_ONLY_INTERNET_GATEWAYS.require(reader, &place.key(id), missing)?;
                if gateway.vpc_id != table.vpc_id {
                    return Err(different("network gateway", id));
                }
                Ok(RouteTargetRow::EgressOnlyInternetGateway { egress_only_internet_gateway_id: id.clone() })
            }
            (None, None, Some(id)) => {
                Kind::NetworkInterface.check(id)?;
                let missing = || Kind::NetworkInterface.not_found(id);
                let interface = INTERFACES.require(reader, &place.key(id), missing)?;
                if interface.vpc_id != table.vpc_id {
                    return Err(different("interface", id));
                }
                Ok(RouteTargetRow::NetworkInterface { network_interface_id: id.clone() })
            }
            (None, None, None) => {
                Err(missing_parameter("GatewayId, EgressOnlyInternetGatewayId or NetworkInterfaceId"))
            }
            _ => Err(invalid_combination(
                "Give one target for a route: GatewayId, EgressOnlyInternetGatewayId or NetworkInterfaceId.",
            )),
        }
    }
}

/// A route inside the VPC's own block may lead to an interface, for a whole subnet, as AWS allows; nowhere else.
fn check_inside(
    reader: &dyn Reader,
    place: &Place,
    table: &RouteTableRow,
    destination: IpNet,
    target: &RouteTargetRow,
) -> Result<(), Error> {
    let is_local = |target: &RouteTargetRow| *target == RouteTargetRow::Local;
    let destination = match destination {
        IpNet::V4(destination) => destination,
        IpNet::V6(destination) => {
            let mut locals = table.ipv6_routes.iter().filter(|route| is_local(&route.target));
            if locals.any(|local| local.destination.contains(&destination)) {
                let what = format!("DestinationIpv6CidrBlock '{destination}', which is inside the VPC's own block,");
                return Err(unsupported(&what));
            }
            return Ok(());
        }
    };
    let local = table.routes.iter().find(|route| is_local(&route.target));
    if !local.is_some_and(|local| local.destination.contains(&destination)) {
        return Ok(());
    }
    let to_interface = matches!(target, RouteTargetRow::NetworkInterface { .. });
    let whole_subnet = SUBNETS
        .scan(reader, &place.all())?
        .iter()
        .any(|(_, subnet)| subnet.vpc_id == table.vpc_id && subnet.cidr_block == destination);
    if to_interface && whole_subnet {
        return Ok(());
    }
    Err(invalid_parameter_value(format!(
        "The destination {destination} is more specific than the local route: it must be the block of a subnet, with a network interface as target."
    )))
}

fn require_table(reader: &dyn Reader, place: &Place, id: &str) -> Result<RouteTableRow, Error> {
    Kind::RouteTable.check(id)?;
    ROUTE_TABLES.require(reader, &place.key(id), || Kind::RouteTable.not_found(id))
}

pub async fn create_route(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: CreateRouteRequest,
) -> Result<CreateRouteResult, ApiError> {
    refuse_targets!(input)?;
    let (ipv6, list) = (input.destination_ipv6_cidr_block, input.destination_prefix_list_id);
    let destination = destination(input.destination_cidr_block, ipv6, list)?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    let named = Named {
        gateway_id: input.gateway_id,
        egress_only_internet_gateway_id: input.egress_only_internet_gateway_id,
        network_interface_id: input.network_interface_id,
    };
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut table = require_table(txn, place, &table_id)?;
        let target = named.read(txn, place, &table_id, &table, destination)?;
        if let Some(there) = table.target(destination) {
            // The same again is not an error.
            if *there == target {
                return Ok(());
            }
            let message = format!("The route identified by {destination} already exists.");
            return Err(Error::api("RouteAlreadyExists", message));
        }
        check_inside(txn, place, &table, destination, &target)?;
        let of_family = if matches!(destination, IpNet::V4(_)) { table.routes.len() } else { table.ipv6_routes.len() };
        if of_family >= ROUTES_PER_ROUTE_TABLE_MAX {
            let message =
                format!("The maximum number of routes per table ({ROUTES_PER_ROUTE_TABLE_MAX}) has been reached.");
            return Err(Error::api("RouteLimitExceeded", message));
        }
        table.lead(destination, target);
        Ok(ROUTE_TABLES.put(txn, &place.key(&table_id), &table)?)
    })
    .await?;
    Ok(CreateRouteResult { r#return: Some(true) })
}

pub async fn replace_route(ec2: &Ec2, ctx: &RequestCtx, input: ReplaceRouteRequest) -> Result<(), ApiError> {
    refuse(&[("LocalTarget", input.local_target == Some(true))])?;
    refuse_targets!(input)?;
    let (ipv6, list) = (input.destination_ipv6_cidr_block, input.destination_prefix_list_id);
    let destination = destination(input.destination_cidr_block, ipv6, list)?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    let named = Named {
        gateway_id: input.gateway_id,
        egress_only_internet_gateway_id: input.egress_only_internet_gateway_id,
        network_interface_id: input.network_interface_id,
    };
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut table = require_table(txn, place, &table_id)?;
        let target = named.read(txn, place, &table_id, &table, destination)?;
        let there = table.target(destination).ok_or_else(|| no_route(&table_id, destination))?;
        if *there == RouteTargetRow::Local {
            let message = format!("cannot replace the local route {destination} in route table {table_id}");
            return Err(invalid_parameter_value(message));
        }
        check_inside(txn, place, &table, destination, &target)?;
        table.lead(destination, target);
        Ok(ROUTE_TABLES.put(txn, &place.key(&table_id), &table)?)
    })
    .await
}

pub async fn delete_route(ec2: &Ec2, ctx: &RequestCtx, input: DeleteRouteRequest) -> Result<(), ApiError> {
    let (ipv6, list) = (input.destination_ipv6_cidr_block, input.destination_prefix_list_id);
    let destination = destination(input.destination_cidr_block, ipv6, list)?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut table = require_table(txn, place, &table_id)?;
        let there = table.target(destination).ok_or_else(|| no_route(&table_id, destination))?;
        if *there == RouteTargetRow::Local {
            let message = format!("cannot remove local route {destination} in route table {table_id}");
            return Err(invalid_parameter_value(message));
        }
        table.remove(destination);
        Ok(ROUTE_TABLES.put(txn, &place.key(&table_id), &table)?)
    })
    .await
}
