//! Internet gateways and their attachment to VPCs.

use crate::Ec2;
use crate::convert;
use crate::default_vpc::new_id;
use crate::error::{Kind, dependency_violation, invalid_parameter_value, required};
use crate::filter::{Described, Query, one, select};
use crate::limits::INTERNET_GATEWAYS_PER_REGION_MAX;
use crate::model::InternetGatewayRow;
use crate::tables::{INTERFACES, INTERNET_GATEWAYS, VPCS};
use crate::tagging;
use api_ec2::{
    AttachInternetGatewayRequest, CreateInternetGatewayRequest, CreateInternetGatewayResult,
    DeleteInternetGatewayRequest, DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult,
    DetachInternetGatewayRequest, InternetGateway, Tag,
};
use aws_wire::ApiError;
use kernel::{Error, RequestCtx};

pub async fn create_internet_gateway(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: CreateInternetGatewayRequest,
) -> Result<CreateInternetGatewayResult, ApiError> {
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::InternetGateway)?;
    let gateway = ec2
        .change(ctx, input.dry_run, |txn, place| {
            if INTERNET_GATEWAYS.count(txn, &place.all())? >= INTERNET_GATEWAYS_PER_REGION_MAX {
                let message = format!(
                    "The maximum number of internet gateways ({INTERNET_GATEWAYS_PER_REGION_MAX}) has been reached."
                );
                return Err(Error::api("InternetGatewayLimitExceeded", message));
            }
            let id = new_id(&*ec2.deps.rng, Kind::InternetGateway);
            let row = InternetGatewayRow { vpc_id: None, tags: tags.clone(), created_at: ctx.now };
            INTERNET_GATEWAYS.put(txn, &place.key(&id), &row)?;
            Ok(convert::internet_gateway(place, &id, &row))
        })
        .await?;
    Ok(CreateInternetGatewayResult { internet_gateway: Some(gateway) })
}

pub async fn delete_internet_gateway(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DeleteInternetGatewayRequest,
) -> Result<(), ApiError> {
    let id = required(input.internet_gateway_id, "InternetGatewayId")?;
    Kind::InternetGateway.check(&id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let missing = || Kind::InternetGateway.not_found(&id);
        let row = INTERNET_GATEWAYS.require(txn, &place.key(&id), missing)?;
        if row.vpc_id.is_some() {
            let message = format!("The internetGateway '{id}' has dependencies and cannot be deleted.");
            return Err(dependency_violation(message));
        }
        INTERNET_GATEWAYS.delete(txn, &place.key(&id))?;
        Ok(())
    })
    .await
}

pub async fn attach_internet_gateway(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: AttachInternetGatewayRequest,
) -> Result<(), ApiError> {
    let id = required(input.internet_gateway_id, "InternetGatewayId")?;
    let vpc_id = required(input.vpc_id, "VpcId")?;
    Kind::InternetGateway.check(&id)?;
    Kind::Vpc.check(&vpc_id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let missing = || Kind::InternetGateway.not_found(&id);
        let mut gateway = INTERNET_GATEWAYS.require(txn, &place.key(&id), missing)?;
        let mut vpc = VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
        if let Some(other) = &gateway.vpc_id {
            let message = format!("resource {id} is already attached to network {other}");
            return Err(Error::api("Resource.AlreadyAssociated", message));
        }
        if let Some(other) = &vpc.internet_gateway_id {
            let message = format!("Network {vpc_id} already has an internet gateway attached: {other}");
            return Err(invalid_parameter_value(message));
        }
        gateway.vpc_id = Some(vpc_id.clone());
        vpc.internet_gateway_id = Some(id.clone());
        INTERNET_GATEWAYS.put(txn, &place.key(&id), &gateway)?;
        Ok(VPCS.put(txn, &place.key(&vpc_id), &vpc)?)
    })
    .await
}

pub async fn detach_internet_gateway(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DetachInternetGatewayRequest,
) -> Result<(), ApiError> {
    let id = required(input.internet_gateway_id, "InternetGatewayId")?;
    let vpc_id = required(input.vpc_id, "VpcId")?;
    Kind::InternetGateway.check(&id)?;
    Kind::Vpc.check(&vpc_id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let missing = || Kind::InternetGateway.not_found(&id);
        let mut gateway = INTERNET_GATEWAYS.require(txn, &place.key(&id), missing)?;
        let mut vpc = VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
        if gateway.vpc_id.as_ref() != Some(&vpc_id) {
            let message = format!("resource {id} is not attached to network {vpc_id}");
            return Err(Error::api("Gateway.NotAttached", message));
        }
        let mapped = INTERFACES
            .scan(txn, &place.all())?
            .iter()
            .any(|(_, row)| row.vpc_id == vpc_id && row.public_address.is_some());
        if mapped {
            let message = format!(
                "Network {vpc_id} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway."
            );
            return Err(dependency_violation(message));
        }
        gateway.vpc_id = None;
        vpc.internet_gateway_id = None;
        INTERNET_GATEWAYS.put(txn, &place.key(&id), &gateway)?;
        Ok(VPCS.put(txn, &place.key(&vpc_id), &vpc)?)
    })
    .await
}

impl Described for InternetGateway {
    const KIND: Option<Kind> = Some(Kind::InternetGateway);
    const FILTERS: &'static [&'static str] =
        &["attachment.state", "attachment.vpc-id", "internet-gateway-id", "owner-id"];

    fn id(&self) -> String {
        self.internet_gateway_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        let attachments = self.attachments.iter().flatten();
        match name {
            "attachment.state" => attachments.flat_map(|a| one(&a.state)).collect(),
            "attachment.vpc-id" => attachments.flat_map(|a| one(&a.vpc_id)).collect(),
            "internet-gateway-id" => one(&self.internet_gateway_id),
            "owner-id" => one(&self.owner_id),
            _ => Vec::new(),
        }
    }
}

pub async fn describe_internet_gateways(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeInternetGatewaysRequest,
) -> Result<DescribeInternetGatewaysResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let rows = INTERNET_GATEWAYS.scan(&reader, &place.all()).map_err(Error::from)?;
    let all = rows.iter().map(|((_, _, id), row)| convert::internet_gateway(&place, id, row)).collect();
    let query = Query {
        operation: "DescribeInternetGateways",
        ids: input.internet_gateway_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (gateways, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeInternetGatewaysResult { internet_gateways: Some(gateways), next_token })
}
