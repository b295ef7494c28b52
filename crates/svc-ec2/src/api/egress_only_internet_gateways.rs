//! Egress-only internet gateways: the way out of a VPC over IPv6 that nobody comes in by.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html>

use super::route_tables::made_before;
use crate::Ec2;
use crate::convert;
use crate::default_vpc::{Place, new_id};
use crate::error::{Kind, invalid_parameter_value, required};
use crate::filter::{Described, Query, select};
use crate::limits::EGRESS_ONLY_INTERNET_GATEWAYS_PER_REGION_MAX;
use crate::model::EgressOnlyInternetGatewayRow;
use crate::tables::{EGRESS_ONLY_INTERNET_GATEWAYS, VPCS};
use crate::tagging;
use api_ec2::{
    CreateEgressOnlyInternetGatewayRequest, CreateEgressOnlyInternetGatewayResult,
    DeleteEgressOnlyInternetGatewayRequest, DeleteEgressOnlyInternetGatewayResult,
    DescribeEgressOnlyInternetGatewaysRequest, DescribeEgressOnlyInternetGatewaysResult, EgressOnlyInternetGateway,
    Tag,
};
use aws_wire::ApiError;
use kernel::idempotency;
use kernel::{Error, RequestCtx};
use store::Reader;

fn shown(reader: &dyn Reader, place: &Place, id: &str) -> Result<EgressOnlyInternetGateway, Error> {
    let missing = || Kind::EgressOnlyInternetGateway.not_found(id);
    let row = EGRESS_ONLY_INTERNET_GATEWAYS.require(reader, &place.key(id), missing)?;
    Ok(convert::egress_only_internet_gateway(id, &row))
}

pub async fn create_egress_only_internet_gateway(
    ec2: &Ec2,
    ctx: &RequestCtx,
    mut input: CreateEgressOnlyInternetGatewayRequest,
) -> Result<CreateEgressOnlyInternetGatewayResult, ApiError> {
    let client_token = input.client_token.take().filter(|token| !token.is_empty());
    let fingerprint = idempotency::fingerprint(&format!("{input:?}"));
    let vpc_id = required(input.vpc_id, "VpcId")?;
    Kind::Vpc.check(&vpc_id)?;
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::EgressOnlyInternetGateway)?;
    let gateway = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let operation = format!("CreateEgressOnlyInternetGateway/{}/{}", place.account, place.region);
            if let Some(made) = made_before(txn, &operation, client_token.as_deref(), &fingerprint, ctx)? {
                return shown(txn, place, &made);
            }
            VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
            let all = EGRESS_ONLY_INTERNET_GATEWAYS.scan(txn, &place.all())?;
            if let Some(((_, _, other), _)) = all.iter().find(|(_, row)| row.vpc_id == vpc_id) {
                let message = format!("Network {vpc_id} already has an egress-only internet gateway attached: {other}");
                return Err(invalid_parameter_value(message));
            }
            if all.len() >= EGRESS_ONLY_INTERNET_GATEWAYS_PER_REGION_MAX {
                let message = format!(
                    "The maximum number of egress-only internet gateways ({EGRESS_ONLY_INTERNET_GATEWAYS_PER_REGION_MAX}) has been reached."
                );
                return Err(Error::api("EgressOnlyInternetGatewayLimitExceeded", message));
            }
            let id = new_id(&*ec2.deps.rng, Kind::EgressOnlyInternetGateway);
            let row = EgressOnlyInternetGatewayRow { vpc_id: vpc_id.clone(), tags: tags.clone(), created_at: ctx.now };
            EGRESS_ONLY_INTERNET_GATEWAYS.put(txn, &place.key(&id), &row)?;
            if let Some(token) = &client_token {
                idempotency::remember(txn, &operation, token, &fingerprint, vec![id.clone()], ctx.now)?;
            }
            shown(txn, place, &id)
        })
        .await?;
    Ok(CreateEgressOnlyInternetGatewayResult { egress_only_internet_gateway: Some(gateway), client_token })
}

/// Routes that lead to it stay, and are black holes from here on.
pub async fn delete_egress_only_internet_gateway(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DeleteEgressOnlyInternetGatewayRequest,
) -> Result<DeleteEgressOnlyInternetGatewayResult, ApiError> {
    let id = required(input.egress_only_internet_gateway_id, "EgressOnlyInternetGatewayId")?;
    Kind::EgressOnlyInternetGateway.check(&id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let missing = || Kind::EgressOnlyInternetGateway.not_found(&id);
        EGRESS_ONLY_INTERNET_GATEWAYS.require(txn, &place.key(&id), missing)?;
        EGRESS_ONLY_INTERNET_GATEWAYS.delete(txn, &place.key(&id))?;
        Ok(())
    })
    .await?;
    Ok(DeleteEgressOnlyInternetGatewayResult { return_code: Some(true) })
}

impl Described for EgressOnlyInternetGateway {
    const KIND: Option<Kind> = Some(Kind::EgressOnlyInternetGateway);
    /// Tags alone.
    const FILTERS: &'static [&'static str] = &[];

    fn id(&self) -> String {
        self.egress_only_internet_gateway_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

pub async fn describe_egress_only_internet_gateways(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeEgressOnlyInternetGatewaysRequest,
) -> Result<DescribeEgressOnlyInternetGatewaysResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let rows = EGRESS_ONLY_INTERNET_GATEWAYS.scan(&reader, &place.all()).map_err(Error::from)?;
    let all = rows.iter().map(|((_, _, id), row)| convert::egress_only_internet_gateway(id, row)).collect();
    let query = Query {
        operation: "DescribeEgressOnlyInternetGateways",
        ids: input.egress_only_internet_gateway_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (gateways, next_token) = select(&place, query, all)?;
    let output = DescribeEgressOnlyInternetGatewaysResult { egress_only_internet_gateways: Some(gateways), next_token };
    Ec2::described(input.dry_run, output)
}
