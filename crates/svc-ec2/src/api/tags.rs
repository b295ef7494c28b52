//! Tags of every kind of resource.

use crate::Ec2;
use crate::default_vpc::Place;
use crate::error::{Kind, invalid_parameter_value, missing_parameter, required};
use crate::filter::{Described, Query, one, select};
use crate::limits::IDS_PER_REQUEST_MAX;
use crate::tables::{
    EGRESS_ONLY_INTERNET_GATEWAYS, INTERFACES, INTERNET_GATEWAYS, NETWORK_ACLS, PREFIX_LISTS, ROUTE_TABLES,
    SECURITY_GROUPS, SUBNETS, VPCS,
};
use crate::tagging;
use api_ec2::{CreateTagsRequest, DeleteTagsRequest, DescribeTagsRequest, DescribeTagsResult, Tag, TagDescription};
use aws_wire::ApiError;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use store::{Reader, Txn};

/// Changes the tags of the resource `id`, whatever it is.
fn change(
    txn: &mut Txn,
    place: &Place,
    id: &str,
    change: impl Fn(&mut Tags) -> Result<(), Error>,
) -> Result<(), Error> {
    let kind = Kind::of_id(id).filter(|kind| Kind::TAGGED.contains(kind));
    let Some(kind) = kind else {
        return Err(Error::api("InvalidID", format!("The ID '{id}' is not valid")));
    };
    kind.check(id)?;
    let key = place.key(id);
    macro_rules! in_table {
        ($table:expr) => {{
            let mut row = $table.require(txn, &key, || kind.not_found(id))?;
            change(&mut row.tags)?;
            $table.put(txn, &key, &row)?;
        }};
    }
    match kind {
        Kind::Vpc => in_table!(VPCS),
        Kind::Subnet => in_table!(SUBNETS),
        Kind::SecurityGroup => in_table!(SECURITY_GROUPS),
        Kind::NetworkInterface => in_table!(INTERFACES),
        Kind::RouteTable => in_table!(ROUTE_TABLES),
        Kind::InternetGateway => in_table!(INTERNET_GATEWAYS),
        Kind::EgressOnlyInternetGateway => in_table!(EGRESS_ONLY_INTERNET_GATEWAYS),
        Kind::NetworkAcl => in_table!(NETWORK_ACLS),
        Kind::PrefixList => in_table!(PREFIX_LISTS),
        Kind::SecurityGroupRule => {
            for ((_, _, group_id), mut group) in SECURITY_GROUPS.scan(txn, &place.all())? {
                if let Some(rule) = group.rules.iter_mut().find(|rule| rule.rule_id == id) {
                    change(&mut rule.tags)?;
                    SECURITY_GROUPS.put(txn, &place.key(&group_id), &group)?;
                    return Ok(());
                }
            }
            return Err(kind.not_found(id));
        }
        Kind::RouteTableAssociation | Kind::NetworkAclAssociation => return Err(kind.not_found(id)),
    }
    Ok(())
}

/// The tags of the resource `id`; none where there is none of that id.
pub fn tags_of(reader: &dyn Reader, place: &Place, id: &str) -> Result<Tags, Error> {
    let key = place.key(id);
    macro_rules! in_table {
        ($table:expr) => {
            $table.get(reader, &key)?.map(|row| row.tags)
        };
    }
    let tags = match Kind::of_id(id) {
        Some(Kind::Vpc) => in_table!(VPCS),
        Some(Kind::Subnet) => in_table!(SUBNETS),
        Some(Kind::SecurityGroup) => in_table!(SECURITY_GROUPS),
        Some(Kind::NetworkInterface) => in_table!(INTERFACES),
        Some(Kind::RouteTable) => in_table!(ROUTE_TABLES),
        Some(Kind::InternetGateway) => in_table!(INTERNET_GATEWAYS),
        Some(Kind::EgressOnlyInternetGateway) => in_table!(EGRESS_ONLY_INTERNET_GATEWAYS),
        Some(Kind::NetworkAcl) => in_table!(NETWORK_ACLS),
        Some(Kind::PrefixList) => in_table!(PREFIX_LISTS),
        Some(Kind::SecurityGroupRule) => {
            let groups = SECURITY_GROUPS.scan(reader, &place.all())?;
            let mut rules = groups.into_iter().flat_map(|(_, group)| group.rules);
            rules.find(|rule| rule.rule_id == id).map(|rule| rule.tags)
        }
        Some(Kind::RouteTableAssociation | Kind::NetworkAclAssociation) | None => None,
    };
    Ok(tags.unwrap_or_default())
}

fn resources(ids: Option<Vec<String>>) -> Result<Vec<String>, Error> {
    let ids = required(ids, "Resources")?;
    match ids.len() {
        0 => Err(missing_parameter("Resources")),
        1..=IDS_PER_REQUEST_MAX => Ok(ids),
        count => {
            Err(invalid_parameter_value(format!("At most {IDS_PER_REQUEST_MAX} resources can be given, {count} are.")))
        }
    }
}

pub async fn create_tags(ec2: &Ec2, ctx: &RequestCtx, input: CreateTagsRequest) -> Result<(), ApiError> {
    let ids = resources(input.resources)?;
    let tags = required(input.tags, "Tags")?;
    if tags.is_empty() {
        return Err(missing_parameter("Tags").into());
    }
    ec2.change(ctx, input.dry_run, |txn, place| {
        ids.iter().try_for_each(|id| {
            change(txn, place, id, |current| {
                *current = tagging::merge(current, &tags)?;
                Ok(())
            })
        })
    })
    .await
}

pub async fn delete_tags(ec2: &Ec2, ctx: &RequestCtx, input: DeleteTagsRequest) -> Result<(), ApiError> {
    let ids = resources(input.resources)?;
    let tags = input.tags.unwrap_or_default();
    ec2.change(ctx, input.dry_run, |txn, place| {
        ids.iter().try_for_each(|id| {
            change(txn, place, id, |current| {
                current.retain(|key, value| {
                    let named = tags.iter().any(|tag| {
                        tag.key.as_ref() == Some(key) && tag.value.as_ref().is_none_or(|given| given == value)
                    });
                    // No tags given: all that users may give.
                    let all = tags.is_empty() && !key.starts_with("aws:");
                    !named && !all
                });
                Ok(())
            })
        })
    })
    .await
}

/// Every tag there is, of every resource.
fn all(reader: &dyn Reader, place: &Place) -> Result<Vec<TagDescription>, Error> {
    let mut found = Vec::new();
    let mut add = |kind: Kind, id: &str, tags: &Tags| {
        found.extend(tags.iter().map(|(key, value)| TagDescription {
            key: Some(key.clone()),
            value: Some(value.clone()),
            resource_id: Some(id.to_owned()),
            resource_type: Some(kind.resource_type().to_owned()),
        }));
    };
    macro_rules! of_table {
        ($kind:expr, $table:expr) => {
            for ((_, _, id), row) in $table.scan(reader, &place.all())? {
                add($kind, &id, &row.tags);
            }
        };
    }
    of_table!(Kind::Vpc, VPCS);
    of_table!(Kind::Subnet, SUBNETS);
    of_table!(Kind::NetworkInterface, INTERFACES);
    of_table!(Kind::RouteTable, ROUTE_TABLES);
    of_table!(Kind::InternetGateway, INTERNET_GATEWAYS);
    of_table!(Kind::EgressOnlyInternetGateway, EGRESS_ONLY_INTERNET_GATEWAYS);
    of_table!(Kind::NetworkAcl, NETWORK_ACLS);
    of_table!(Kind::PrefixList, PREFIX_LISTS);
    for ((_, _, id), row) in SECURITY_GROUPS.scan(reader, &place.all())? {
        add(Kind::SecurityGroup, &id, &row.tags);
        row.rules.iter().for_each(|rule| add(Kind::SecurityGroupRule, &rule.rule_id, &rule.tags));
    }
    Ok(found)
}

/// A tag, seen by filters as the one tag of itself.
struct Entry {
    description: TagDescription,
    tags: [Tag; 1],
}

impl Described for Entry {
    const KIND: Option<Kind> = None;
    const FILTERS: &'static [&'static str] = &["key", "resource-id", "resource-type", "value"];

    fn id(&self) -> String {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        format!("{} {}", part(&self.description.resource_id), part(&self.description.key))
    }

    fn tags(&self) -> &[Tag] {
        &self.tags
    }

    fn values(&self, name: &str) -> Vec<String> {
        match name {
            "key" => one(&self.description.key),
            "resource-id" => one(&self.description.resource_id),
            "resource-type" => one(&self.description.resource_type),
            "value" => one(&self.description.value),
            _ => Vec::new(),
        }
    }
}

pub async fn describe_tags(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeTagsRequest,
) -> Result<DescribeTagsResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let entry = |description: TagDescription| {
        let tags = [Tag { key: description.key.clone(), value: description.value.clone() }];
        Entry { description, tags }
    };
    let all = all(&reader, &place)?.into_iter().map(entry).collect();
    let query = Query {
        operation: "DescribeTags",
        ids: None,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (entries, next_token) = select(&place, query, all)?;
    let tags = entries.into_iter().map(|entry| entry.description).collect();
    Ec2::described(input.dry_run, DescribeTagsResult { tags: Some(tags), next_token })
}
