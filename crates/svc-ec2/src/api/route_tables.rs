//! Route tables and which subnets they are in force for.

use crate::Ec2;
use crate::convert::{RouteTableView, associated};
use crate::default_vpc::{Place, new_id};
use crate::error::{Kind, dependency_violation, invalid_parameter_value, refuse, required};
use crate::filter::{Described, Query, one, select};
use crate::limits::ROUTE_TABLES_PER_VPC_MAX;
use crate::model::{AssociationRow, Ipv6RouteRow, RouteRow, RouteTableRow, RouteTargetRow, SubnetRow, VpcRow};
use crate::tables::{ROUTE_TABLES, SUBNETS, VPCS};
use crate::tagging;
use api_ec2::{
    AssociateRouteTableRequest, AssociateRouteTableResult, CreateRouteTableRequest, CreateRouteTableResult,
    DeleteRouteTableRequest, DescribeRouteTablesRequest, DescribeRouteTablesResult, DisassociateRouteTableRequest,
    ReplaceRouteTableAssociationRequest, ReplaceRouteTableAssociationResult, RouteTable, Tag,
};
use aws_wire::ApiError;
use kernel::idempotency::{self, Seen};
use kernel::{Error, RequestCtx};
use store::{Reader, Txn};

fn require_table(reader: &dyn Reader, place: &Place, id: &str) -> Result<RouteTableRow, Error> {
    ROUTE_TABLES.require(reader, &place.key(id), || Kind::RouteTable.not_found(id))
}

fn shown(reader: &dyn Reader, place: &Place, id: &str) -> Result<RouteTable, Error> {
    let row = require_table(reader, place, id)?;
    RouteTableView::read(reader, place)?.route_table(reader, place, id, &row)
}

/// What an earlier call with the same client token made.
pub(super) fn made_before(
    txn: &mut Txn,
    operation: &str,
    client_token: Option<&str>,
    fingerprint: &str,
    ctx: &RequestCtx,
) -> Result<Option<String>, Error> {
    let Some(token) = client_token else { return Ok(None) };
    match idempotency::look_up(txn, operation, token, fingerprint, ctx.now)? {
        Seen::New => Ok(None),
        Seen::Same(made) => Ok(made.into_iter().next()),
        Seen::Different => {
            let message = format!("The client token '{token}' was used with other parameters: use a new one.");
            Err(Error::api("IdempotentParameterMismatch", message))
        }
    }
}

fn local(destination: ipnet::Ipv6Net) -> Ipv6RouteRow {
    Ipv6RouteRow { destination, target: RouteTargetRow::Local }
}

pub async fn create_route_table(
    ec2: &Ec2,
    ctx: &RequestCtx,
    mut input: CreateRouteTableRequest,
) -> Result<CreateRouteTableResult, ApiError> {
    let client_token = input.client_token.take().filter(|token| !token.is_empty());
    let fingerprint = idempotency::fingerprint(&format!("{input:?}"));
    let vpc_id = required(input.vpc_id, "VpcId")?;
    Kind::Vpc.check(&vpc_id)?;
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::RouteTable)?;
    let table = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let operation = format!("CreateRouteTable/{}/{}", place.account, place.region);
            if let Some(made) = made_before(txn, &operation, client_token.as_deref(), &fingerprint, ctx)? {
                return shown(txn, place, &made);
            }
            let vpc = VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
            let tables = ROUTE_TABLES.scan(txn, &place.all())?;
            if tables.iter().filter(|(_, row)| row.vpc_id == vpc_id).count() >= ROUTE_TABLES_PER_VPC_MAX {
                let message = format!(
                    "The maximum number of route tables per VPC ({ROUTE_TABLES_PER_VPC_MAX}) has been reached."
                );
                return Err(Error::api("RouteTableLimitExceeded", message));
            }
            let row = RouteTableRow {
                vpc_id: vpc_id.clone(),
                routes: vec![RouteRow { destination: vpc.cidr_block, target: RouteTargetRow::Local }],
                ipv6_routes: vpc.ipv6_blocks.iter().map(|own| local(own.cidr_block)).collect(),
                tags: tags.clone(),
                created_at: ctx.now,
            };
            let id = new_id(&*ec2.deps.rng, Kind::RouteTable);
            ROUTE_TABLES.put(txn, &place.key(&id), &row)?;
            if let Some(token) = &client_token {
                idempotency::remember(txn, &operation, token, &fingerprint, vec![id.clone()], ctx.now)?;
            }
            shown(txn, place, &id)
        })
        .await?;
    Ok(CreateRouteTableResult { route_table: Some(table), client_token })
}

pub async fn delete_route_table(ec2: &Ec2, ctx: &RequestCtx, input: DeleteRouteTableRequest) -> Result<(), ApiError> {
    let id = required(input.route_table_id, "RouteTableId")?;
    Kind::RouteTable.check(&id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let table = shown(txn, place, &id)?;
        // The main table of a VPC counts: it goes with its VPC.
        if table.associations.is_some_and(|associations| !associations.is_empty()) {
            let message = format!("The routeTable '{id}' has dependencies and cannot be deleted.");
            return Err(dependency_violation(message));
        }
        ROUTE_TABLES.delete(txn, &place.key(&id))?;
        Ok(())
    })
    .await
}

fn different_networks(table_id: &str, other: &str) -> Error {
    invalid_parameter_value(format!("route table {table_id} and {other} belong to different networks"))
}

pub async fn associate_route_table(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: AssociateRouteTableRequest,
) -> Result<AssociateRouteTableResult, ApiError> {
    refuse(&[("GatewayId", input.gateway_id.is_some()), ("PublicIpv4Pool", input.public_ipv4_pool.is_some())])?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    let subnet_id = required(input.subnet_id, "SubnetId")?;
    Kind::RouteTable.check(&table_id)?;
    Kind::Subnet.check(&subnet_id)?;
    let association_id = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let table = require_table(txn, place, &table_id)?;
            let missing = || Kind::Subnet.not_found(&subnet_id);
            let mut subnet = SUBNETS.require(txn, &place.key(&subnet_id), missing)?;
            if table.vpc_id != subnet.vpc_id {
                return Err(different_networks(&table_id, &format!("subnet {subnet_id}")));
            }
            if let Some(there) = &subnet.route_table_association {
                // The same again answers what there is.
                if there.route_table_id == table_id {
                    return Ok(there.association_id.clone());
                }
                let message = format!(
                    "the specified association for route table {table_id} conflicts with an existing association"
                );
                return Err(Error::api("Resource.AlreadyAssociated", message));
            }
            let association_id = new_id(&*ec2.deps.rng, Kind::RouteTableAssociation);
            subnet.route_table_association =
                Some(AssociationRow { association_id: association_id.clone(), route_table_id: table_id.clone() });
            SUBNETS.put(txn, &place.key(&subnet_id), &subnet)?;
            Ok(association_id)
        })
        .await?;
    Ok(AssociateRouteTableResult { association_id: Some(association_id), association_state: Some(associated()) })
}

/// What an association id names.
enum Found {
    Subnet(String, SubnetRow),
    /// The main table of this VPC.
    Main(String, VpcRow),
}

fn find(reader: &dyn Reader, place: &Place, association_id: &str) -> Result<Found, Error> {
    for ((_, _, id), row) in SUBNETS.scan(reader, &place.all())? {
        if row.route_table_association.as_ref().is_some_and(|there| there.association_id == association_id) {
            return Ok(Found::Subnet(id, row));
        }
    }
    for ((_, _, id), row) in VPCS.scan(reader, &place.all())? {
        if row.main_association_id == association_id {
            return Ok(Found::Main(id, row));
        }
    }
    Err(Kind::RouteTableAssociation.not_found(association_id))
}

pub async fn disassociate_route_table(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DisassociateRouteTableRequest,
) -> Result<(), ApiError> {
    let association_id = required(input.association_id, "AssociationId")?;
    Kind::RouteTableAssociation.check(&association_id)?;
    ec2.change(ctx, input.dry_run, |txn, place| match find(txn, place, &association_id)? {
        Found::Subnet(id, mut subnet) => {
            subnet.route_table_association = None;
            Ok(SUBNETS.put(txn, &place.key(&id), &subnet)?)
        }
        Found::Main(id, _) => {
            let message = format!("cannot disassociate the main route table association {association_id} of {id}");
            Err(invalid_parameter_value(message))
        }
    })
    .await
}

pub async fn replace_route_table_association(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ReplaceRouteTableAssociationRequest,
) -> Result<ReplaceRouteTableAssociationResult, ApiError> {
    let association_id = required(input.association_id, "AssociationId")?;
    let table_id = required(input.route_table_id, "RouteTableId")?;
    Kind::RouteTableAssociation.check(&association_id)?;
    Kind::RouteTable.check(&table_id)?;
    let new_association_id = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let table = require_table(txn, place, &table_id)?;
            let new_association_id = new_id(&*ec2.deps.rng, Kind::RouteTableAssociation);
            match find(txn, place, &association_id)? {
                Found::Subnet(id, mut subnet) => {
                    if subnet.vpc_id != table.vpc_id {
                        return Err(different_networks(&table_id, &format!("subnet {id}")));
                    }
                    subnet.route_table_association = Some(AssociationRow {
                        association_id: new_association_id.clone(),
                        route_table_id: table_id.clone(),
                    });
                    SUBNETS.put(txn, &place.key(&id), &subnet)?;
                }
                Found::Main(id, mut vpc) => {
                    if id != table.vpc_id {
                        return Err(different_networks(&table_id, &format!("VPC {id}")));
                    }
                    vpc.main_association_id.clone_from(&new_association_id);
                    vpc.main_route_table_id.clone_from(&table_id);
                    VPCS.put(txn, &place.key(&id), &vpc)?;
                }
            }
            Ok(new_association_id)
        })
        .await?;
    Ok(ReplaceRouteTableAssociationResult {
        new_association_id: Some(new_association_id),
        association_state: Some(associated()),
    })
}

impl Described for RouteTable {
    const KIND: Option<Kind> = Some(Kind::RouteTable);
    const FILTERS: &'static [&'static str] = &[
        "association.gateway-id",
        "association.main",
        "association.route-table-association-id",
        "association.route-table-id",
        "association.subnet-id",
        "owner-id",
        "route-table-id",
        "route.destination-cidr-block",
        "route.destination-ipv6-cidr-block",
        "route.destination-prefix-list-id",
        "route.egress-only-internet-gateway-id",
        "route.gateway-id",
        "route.instance-id",
        "route.nat-gateway-id",
        "route.origin",
        "route.state",
        "route.transit-gateway-id",
        "route.vpc-peering-connection-id",
        "vpc-id",
    ];

    fn id(&self) -> String {
        self.route_table_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        let (associations, routes) = (self.associations.iter().flatten(), self.routes.iter().flatten());
        match name {
            "association.main" => associations.flat_map(|a| one(&a.main)).collect(),
            "association.route-table-association-id" => {
                associations.flat_map(|a| one(&a.route_table_association_id)).collect()
            }
            "association.route-table-id" => associations.flat_map(|a| one(&a.route_table_id)).collect(),
            "association.subnet-id" => associations.flat_map(|a| one(&a.subnet_id)).collect(),
            "owner-id" => one(&self.owner_id),
            "route-table-id" => one(&self.route_table_id),
            "route.destination-cidr-block" => routes.flat_map(|r| one(&r.destination_cidr_block)).collect(),
            "route.destination-ipv6-cidr-block" => routes.flat_map(|r| one(&r.destination_ipv6_cidr_block)).collect(),
            "route.egress-only-internet-gateway-id" => {
                routes.flat_map(|r| one(&r.egress_only_internet_gateway_id)).collect()
            }
            "route.gateway-id" => routes.flat_map(|r| one(&r.gateway_id)).collect(),
            "route.origin" => routes.flat_map(|r| one(&r.origin)).collect(),
            "route.state" => routes.flat_map(|r| one(&r.state)).collect(),
            "vpc-id" => one(&self.vpc_id),
            // Targets and destinations that no route here has.
            _ => Vec::new(),
        }
    }
}

pub async fn describe_route_tables(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeRouteTablesRequest,
) -> Result<DescribeRouteTablesResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let view = RouteTableView::read(&reader, &place)?;
    let rows = ROUTE_TABLES.scan(&reader, &place.all()).map_err(Error::from)?;
    let all: Result<Vec<_>, Error> =
        rows.iter().map(|((_, _, id), row)| view.route_table(&reader, &place, id, row)).collect();
    let query = Query {
        operation: "DescribeRouteTables",
        ids: input.route_table_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (tables, next_token) = select(&place, query, all?)?;
    Ec2::described(input.dry_run, DescribeRouteTablesResult { route_tables: Some(tables), next_token })
}
