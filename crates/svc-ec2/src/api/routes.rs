//! Routes of route tables.

use crate::Ec2;
use crate::default_vpc::Place;
use crate::error::{
    Kind, invalid_combination, invalid_parameter_value, missing_parameter, refuse, required, unsupported,
};
use crate::limits::ROUTES_PER_ROUTE_TABLE_MAX;
use crate::model::{RouteRow, RouteTableRow, RouteTargetRow};
use crate::plan::cidr;
use crate::tables::{INTERFACES, INTERNET_GATEWAYS, ROUTE_TABLES, SUBNETS};
use api_ec2::{CreateRouteRequest, CreateRouteResult, DeleteRouteRequest, ReplaceRouteRequest};
use aws_wire::ApiError;
use ipnet::Ipv4Net;
use kernel::{Error, RequestCtx};
use store::Reader;

/// The IPv4 block a route is for.
fn destination(cidr_block: Option<String>, ipv6: bool, prefix_list: bool) -> Result<Ipv4Net, Error> {
    refuse(&[("DestinationIpv6CidrBlock", ipv6), ("DestinationPrefixListId", prefix_list)])?;
    let text = cidr_block.ok_or_else(|| missing_parameter("DestinationCidrBlock"))?;
    cidr::parse(&text).ok_or_else(|| {
        let message =
            format!("Value ({text}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.");
        invalid_parameter_value(message)
    })
}

fn no_route(route_table_id: &str, destination: Ipv4Net) -> Error {
    let message = format!("no route with destination-cidr-block {destination} in route table {route_table_id}");
    Error::api("InvalidRoute.NotFound", message)
}

/// A target as a request names it.
struct Named {
    gateway_id: Option<String>,
    network_interface_id: Option<String>,
}

impl Named {
    /// The target, which must be in the table's VPC.
    fn read(
        &self,
        reader: &dyn Reader,
        place: &Place,
        table_id: &str,
        table: &RouteTableRow,
    ) -> Result<RouteTargetRow, Error> {
        match (&self.gateway_id, &self.network_interface_id) {
            (Some(id), None) => {
                if !id.starts_with("igw-") {
                    return Err(unsupported(&format!("GatewayId '{id}', which is not an internet gateway,")));
                }
                Kind::InternetGateway.check(id)?;
                let missing =
                    || Error::api("InvalidGatewayID.NotFound", format!("The gateway ID '{id}' does not exist"));
                let gateway = INTERNET_GATEWAYS.require(reader, &place.key(id), missing)?;
                if gateway.vpc_id.as_ref() != Some(&table.vpc_id) {
                    let message =
                        format!("route table {table_id} and network gateway {id} belong to different networks");
                    return Err(invalid_parameter_value(message));
                }
                Ok(RouteTargetRow::InternetGateway { internet_gateway_id: id.clone() })
            }
            (None, Some(id)) => {
                Kind::NetworkInterface.check(id)?;
                let missing = || Kind::NetworkInterface.not_found(id);
                let interface = INTERFACES.require(reader, &place.key(id), missing)?;
                if interface.vpc_id != table.vpc_id {
                    let message = format!("route table {table_id} and interface {id} belong to different networks");
                    return Err(invalid_parameter_value(message));
                }
                Ok(RouteTargetRow::NetworkInterface { network_interface_id: id.clone() })
            }
            (None, None) => Err(missing_parameter("GatewayId or NetworkInterfaceId")),
            (Some(_), Some(_)) => {
                Err(invalid_combination("Give one target for a route: GatewayId or NetworkInterfaceId."))
            }
        }
    }
}

/// A route inside the VPC's own block may lead to an interface, for a whole subnet, as AWS allows; nowhere else.
fn check_inside(
    reader: &dyn Reader,
    place: &Place,
    table: &RouteTableRow,
    destination: Ipv4Net,
    target: &RouteTargetRow,
) -> Result<(), Error> {
    let local = table.routes.iter().find(|route| route.target == RouteTargetRow::Local);
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
    refuse(&[
        ("CarrierGatewayId", input.carrier_gateway_id.is_some()),
        ("CoreNetworkArn", input.core_network_arn.is_some()),
        ("EgressOnlyInternetGatewayId", input.egress_only_internet_gateway_id.is_some()),
        ("InstanceId", input.instance_id.is_some()),
        ("LocalGatewayId", input.local_gateway_id.is_some()),
        ("NatGatewayId", input.nat_gateway_id.is_some()),
        ("OdbNetworkArn", input.odb_network_arn.is_some()),
        ("TransitGatewayId", input.transit_gateway_id.is_some()),
        ("VpcEndpointId", input.vpc_endpoint_id.is_some()),
        ("VpcPeeringConnectionId", input.vpc_peering_connection_id.is_some()),
    ])?;
    let (ipv6, list) = (input.destination_ipv6_cidr_block.is_some(), input.destination_prefix_list_id.is_some());
    let destination = destination(input.destination_cidr_block, ipv6, list)?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    let named = Named { gateway_id: input.gateway_id, network_interface_id: input.network_interface_id };
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut table = require_table(txn, place, &table_id)?;
        let target = named.read(txn, place, &table_id, &table)?;
        if let Some(there) = table.routes.iter().find(|route| route.destination == destination) {
            // The same again is not an error.
            if there.target == target {
                return Ok(());
            }
            let message = format!("The route identified by {destination} already exists.");
            return Err(Error::api("RouteAlreadyExists", message));
        }
        check_inside(txn, place, &table, destination, &target)?;
        if table.routes.len() >= ROUTES_PER_ROUTE_TABLE_MAX {
            let message =
                format!("The maximum number of routes per table ({ROUTES_PER_ROUTE_TABLE_MAX}) has been reached.");
            return Err(Error::api("RouteLimitExceeded", message));
        }
        table.routes.push(RouteRow { destination, target });
        Ok(ROUTE_TABLES.put(txn, &place.key(&table_id), &table)?)
    })
    .await?;
    Ok(CreateRouteResult { r#return: Some(true) })
}

pub async fn replace_route(ec2: &Ec2, ctx: &RequestCtx, input: ReplaceRouteRequest) -> Result<(), ApiError> {
    refuse(&[
        ("CarrierGatewayId", input.carrier_gateway_id.is_some()),
        ("CoreNetworkArn", input.core_network_arn.is_some()),
        ("EgressOnlyInternetGatewayId", input.egress_only_internet_gateway_id.is_some()),
        ("InstanceId", input.instance_id.is_some()),
        ("LocalGatewayId", input.local_gateway_id.is_some()),
        ("LocalTarget", input.local_target == Some(true)),
        ("NatGatewayId", input.nat_gateway_id.is_some()),
        ("OdbNetworkArn", input.odb_network_arn.is_some()),
        ("TransitGatewayId", input.transit_gateway_id.is_some()),
        ("VpcEndpointId", input.vpc_endpoint_id.is_some()),
        ("VpcPeeringConnectionId", input.vpc_peering_connection_id.is_some()),
    ])?;
    let (ipv6, list) = (input.destination_ipv6_cidr_block.is_some(), input.destination_prefix_list_id.is_some());
    let destination = destination(input.destination_cidr_block, ipv6, list)?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    let named = Named { gateway_id: input.gateway_id, network_interface_id: input.network_interface_id };
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut table = require_table(txn, place, &table_id)?;
        let target = named.read(txn, place, &table_id, &table)?;
        let there = table.routes.iter().position(|route| route.destination == destination);
        let there = there.ok_or_else(|| no_route(&table_id, destination))?;
        if table.routes[there].target == RouteTargetRow::Local {
            let message = format!("cannot replace the local route {destination} in route table {table_id}");
            return Err(invalid_parameter_value(message));
        }
        check_inside(txn, place, &table, destination, &target)?;
        table.routes[there].target = target;
        Ok(ROUTE_TABLES.put(txn, &place.key(&table_id), &table)?)
    })
    .await
}

pub async fn delete_route(ec2: &Ec2, ctx: &RequestCtx, input: DeleteRouteRequest) -> Result<(), ApiError> {
    let (ipv6, list) = (input.destination_ipv6_cidr_block.is_some(), input.destination_prefix_list_id.is_some());
    let destination = destination(input.destination_cidr_block, ipv6, list)?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut table = require_table(txn, place, &table_id)?;
        let there = table.routes.iter().position(|route| route.destination == destination);
        let there = there.ok_or_else(|| no_route(&table_id, destination))?;
        if table.routes[there].target == RouteTargetRow::Local {
            let message = format!("cannot remove local route {destination} in route table {table_id}");
            return Err(invalid_parameter_value(message));
        }
        table.routes.remove(there);
        Ok(ROUTE_TABLES.put(txn, &place.key(&table_id), &table)?)
    })
    .await
}
