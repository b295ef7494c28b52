//! Regions, zones and the account's attributes.

use crate::Ec2;
use crate::default_vpc::Place;
use crate::error::{Kind, invalid_parameter_value};
use crate::filter::{Described, Query, one, select};
use crate::limits::SECURITY_GROUPS_PER_INTERFACE_MAX;
use crate::tables::REGIONS;
use api_ec2::{
    AccountAttribute, AccountAttributeValue, AvailabilityZone, DescribeAccountAttributesRequest,
    DescribeAccountAttributesResult, DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResult,
    DescribeRegionsRequest, DescribeRegionsResult, Region, Tag,
};
use aws_wire::ApiError;
use kernel::{Error, RequestCtx};

impl Described for Region {
    const KIND: Option<Kind> = None;
    const FILTERS: &'static [&'static str] = &["endpoint", "opt-in-status", "region-name"];

    fn id(&self) -> String {
        self.region_name.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        &[]
    }

    fn values(&self, name: &str) -> Vec<String> {
        match name {
            "endpoint" => one(&self.endpoint),
            "opt-in-status" => one(&self.opt_in_status),
            "region-name" => one(&self.region_name),
            _ => Vec::new(),
        }
    }
}

pub async fn describe_regions(
    _: &Ec2,
    ctx: &RequestCtx,
    input: DescribeRegionsRequest,
) -> Result<DescribeRegionsResult, ApiError> {
    for name in input.region_names.iter().flatten() {
        name.parse::<base::Region>()
            .map_err(|_| invalid_parameter_value(format!("Invalid region provided: '{name}'")))?;
    }
    // Every Region is enabled, so `AllRegions` adds none.
    let all = base::Region::all()
        .map(|region| Region {
            region_name: Some(region.to_string()),
            endpoint: Some(format!("ec2.{region}.amazonaws.com")),
            opt_in_status: Some("opt-in-not-required".into()),
            ..Region::default()
        })
        .collect();
    let place = Place { account: ctx.account.clone(), region: ctx.region };
    let query =
        Query { operation: "DescribeRegions", ids: input.region_names, filters: input.filters, ..Query::default() };
    let (regions, _) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeRegionsResult { regions: Some(regions) })
}

impl Described for AvailabilityZone {
    const KIND: Option<Kind> = None;
    const FILTERS: &'static [&'static str] = &[
        "group-long-name",
        "group-name",
        "message",
        "opt-in-status",
        "parent-zone-id",
        "parent-zone-name",
        "region-name",
        "state",
        "zone-id",
        "zone-name",
        "zone-type",
    ];

    fn id(&self) -> String {
        self.zone_name.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        &[]
    }

    fn values(&self, name: &str) -> Vec<String> {
        match name {
            "group-long-name" => one(&self.group_long_name),
            "group-name" => one(&self.group_name),
            "opt-in-status" => one(&self.opt_in_status),
            "region-name" => one(&self.region_name),
            "state" => one(&self.state),
            "zone-id" => one(&self.zone_id),
            "zone-name" => one(&self.zone_name),
            "zone-type" => one(&self.zone_type),
            // No zone has a parent or messages.
            _ => Vec::new(),
        }
    }
}

pub async fn describe_availability_zones(
    _: &Ec2,
    ctx: &RequestCtx,
    input: DescribeAvailabilityZonesRequest,
) -> Result<DescribeAvailabilityZonesResult, ApiError> {
    let region = ctx.region;
    let zones = region.availability_zones();
    let mut names = input.zone_names.unwrap_or_default();
    for name in &names {
        if !zones.contains(name) {
            return Err(invalid_parameter_value(format!("Invalid availability zone: [{name}]")).into());
        }
    }
    for id in input.zone_ids.iter().flatten() {
        let zone = zones.iter().find(|zone| base::availability_zone_id(zone).as_ref() == Some(id));
        names.push(
            zone.cloned().ok_or_else(|| invalid_parameter_value(format!("Invalid availability zone-id: [{id}]")))?,
        );
    }
    // Every zone is enabled, so `AllAvailabilityZones` adds none.
    let all = zones
        .into_iter()
        .map(|zone| AvailabilityZone {
            zone_id: base::availability_zone_id(&zone),
            zone_name: Some(zone),
            region_name: Some(region.to_string()),
            group_name: Some(region.to_string()),
            network_border_group: Some(region.to_string()),
            opt_in_status: Some("opt-in-not-required".into()),
            state: Some("available".into()),
            zone_type: Some("availability-zone".into()),
            messages: Some(Vec::new()),
            ..AvailabilityZone::default()
        })
        .collect();
    let place = Place { account: ctx.account.clone(), region };
    let query =
        Query { operation: "DescribeAvailabilityZones", ids: Some(names), filters: input.filters, ..Query::default() };
    let (zones, _) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeAvailabilityZonesResult { availability_zones: Some(zones) })
}

pub async fn describe_account_attributes(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeAccountAttributesRequest,
) -> Result<DescribeAccountAttributesResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let default_vpc = REGIONS.get(&reader, &place.all()).map_err(Error::from)?.and_then(|row| row.default_vpc_id);
    // Instances and Elastic IP addresses are not offered, so none can be had.
    let attributes = [
        ("default-vpc", default_vpc.unwrap_or_else(|| "none".into())),
        ("max-elastic-ips", "0".into()),
        ("max-instances", "0".into()),
        ("supported-platforms", "VPC".into()),
        ("vpc-max-elastic-ips", "0".into()),
        ("vpc-max-security-groups-per-interface", SECURITY_GROUPS_PER_INTERFACE_MAX.to_string()),
    ];
    let wanted = input.attribute_names.unwrap_or_default();
    for name in &wanted {
        if !attributes.iter().any(|(known, _)| known == name) {
            let message = format!("Value ({name}) for parameter attributeName is invalid. Unknown attribute.");
            return Err(invalid_parameter_value(message).into());
        }
    }
    let shown = attributes
        .into_iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name))
        .map(|(name, value)| AccountAttribute {
            attribute_name: Some(name.to_owned()),
            attribute_values: Some(vec![AccountAttributeValue { attribute_value: Some(value) }]),
        })
        .collect();
    Ec2::described(input.dry_run, DescribeAccountAttributesResult { account_attributes: Some(shown) })
}
