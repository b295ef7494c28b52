//! Rules of security groups.

use super::security_groups::resolve;
use crate::Ec2;
use crate::convert;
use crate::default_vpc::Place;
use crate::error::{Kind, invalid_combination, missing_parameter, required};
use crate::filter::{Described, Query, one, select};
use crate::model::{PeerRow, RuleRow, SecurityGroupRow};
use crate::rules::{Scope, check_count, check_description, describe};
use crate::tables::SECURITY_GROUPS;
use crate::tagging;
use api_ec2::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult, AuthorizeSecurityGroupIngressRequest,
    AuthorizeSecurityGroupIngressResult, DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult,
    IpPermission, IpRange, ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult,
    RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResult, RevokeSecurityGroupIngressRequest,
    RevokeSecurityGroupIngressResult, RevokedSecurityGroupRule, SecurityGroupRule, SecurityGroupRuleDescription,
    SecurityGroupRuleRequest, Tag, TagSpecification, UpdateSecurityGroupRuleDescriptionsEgressRequest,
    UpdateSecurityGroupRuleDescriptionsEgressResult, UpdateSecurityGroupRuleDescriptionsIngressRequest,
    UpdateSecurityGroupRuleDescriptionsIngressResult,
};
use aws_wire::ApiError;
use kernel::{Error, RequestCtx};
use store::{Reader, Txn};

/// What the older form of these requests says with members of its own.
struct Flat {
    cidr_ip: Option<String>,
    ip_protocol: Option<String>,
    from_port: Option<i32>,
    to_port: Option<i32>,
    source_security_group_name: Option<String>,
    source_security_group_owner_id: Option<String>,
}

/// The permissions of a request, in whichever form they are given.
fn permissions(given: Option<Vec<IpPermission>>, flat: Flat) -> Result<Vec<IpPermission>, Error> {
    if flat.source_security_group_name.is_some() || flat.source_security_group_owner_id.is_some() {
        return Err(Error::api(
            "UnsupportedOperation",
            "SourceSecurityGroupName and SourceSecurityGroupOwnerId are not supported by this installation: give the group in IpPermissions.UserIdGroupPairs.",
        ));
    }
    let flat_given =
        flat.cidr_ip.is_some() || flat.ip_protocol.is_some() || flat.from_port.is_some() || flat.to_port.is_some();
    let mut permissions = given.unwrap_or_default();
    if flat_given {
        if !permissions.is_empty() {
            return Err(invalid_combination(
                "Give IpPermissions, or IpProtocol with FromPort, ToPort and CidrIp, not both.",
            ));
        }
        let range = IpRange { cidr_ip: flat.cidr_ip, description: None };
        permissions.push(IpPermission {
            ip_protocol: flat.ip_protocol,
            from_port: flat.from_port,
            to_port: flat.to_port,
            ip_ranges: Some(vec![range]),
            ..IpPermission::default()
        });
    }
    Ok(permissions)
}

fn require_group(reader: &dyn Reader, place: &Place, group_id: &str) -> Result<SecurityGroupRow, Error> {
    SECURITY_GROUPS.require(reader, &place.key(group_id), || Kind::SecurityGroup.not_found(group_id))
}

/// A group as a request names it.
#[derive(Clone, Copy)]
struct Named<'a> {
    id: Option<&'a str>,
    name: Option<&'a str>,
}

impl Named<'_> {
    fn read(self, txn: &Txn, place: &Place) -> Result<(String, SecurityGroupRow), Error> {
        let group_id = resolve(txn, place, self.id, self.name)?;
        let group = require_group(txn, place, &group_id)?;
        Ok((group_id, group))
    }
}

async fn authorize(
    ec2: &Ec2,
    ctx: &RequestCtx,
    dry_run: Option<bool>,
    named: Named<'_>,
    egress: bool,
    permissions: Vec<IpPermission>,
    tag_specifications: Option<Vec<TagSpecification>>,
) -> Result<Vec<SecurityGroupRule>, ApiError> {
    if permissions.is_empty() {
        return Err(missing_parameter("IpPermissions").into());
    }
    let tags = tagging::of_specifications(&tag_specifications, Kind::SecurityGroupRule)?;
    ec2.change(ctx, dry_run, |txn, place| {
        let (group_id, mut group) = named.read(txn, place)?;
        let scope = Scope { reader: txn, place, group_id: &group_id, group: &group, egress };
        let mut added = scope.rules(&permissions, &*ec2.deps.rng)?;
        for rule in &mut added {
            rule.tags = tags.clone();
            if group.rules.iter().any(|other| other.same_permission(rule)) {
                let message = format!("the specified rule {} already exists", describe(rule));
                return Err(Error::api("InvalidPermission.Duplicate", message));
            }
        }
        let shown = added.iter().map(|rule| convert::security_group_rule(place, &group_id, rule)).collect();
        group.rules.append(&mut added);
        check_count(txn, place, &group_id, &group.rules)?;
        SECURITY_GROUPS.put(txn, &place.key(&group_id), &group)?;
        Ok(shown)
    })
    .await
}

pub async fn authorize_security_group_ingress(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: AuthorizeSecurityGroupIngressRequest,
) -> Result<AuthorizeSecurityGroupIngressResult, ApiError> {
    let flat = Flat {
        cidr_ip: input.cidr_ip,
        ip_protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        source_security_group_name: input.source_security_group_name,
        source_security_group_owner_id: input.source_security_group_owner_id,
    };
    let permissions = permissions(input.ip_permissions, flat)?;
    let named = Named { id: input.group_id.as_deref(), name: input.group_name.as_deref() };
    let rules = authorize(ec2, ctx, input.dry_run, named, false, permissions, input.tag_specifications).await?;
    Ok(AuthorizeSecurityGroupIngressResult { r#return: Some(true), security_group_rules: Some(rules) })
}

pub async fn authorize_security_group_egress(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: AuthorizeSecurityGroupEgressRequest,
) -> Result<AuthorizeSecurityGroupEgressResult, ApiError> {
    let flat = Flat {
        cidr_ip: input.cidr_ip,
        ip_protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        source_security_group_name: input.source_security_group_name,
        source_security_group_owner_id: input.source_security_group_owner_id,
    };
    let permissions = permissions(input.ip_permissions, flat)?;
    let named = Named { id: input.group_id.as_deref(), name: None };
    let rules = authorize(ec2, ctx, input.dry_run, named, true, permissions, input.tag_specifications).await?;
    Ok(AuthorizeSecurityGroupEgressResult { r#return: Some(true), security_group_rules: Some(rules) })
}

fn revoked(group_id: &str, rule: &RuleRow) -> RevokedSecurityGroupRule {
    let (mut cidr_ipv4, mut cidr_ipv6, mut referenced_group_id, mut list) = (None, None, None, None);
    match &rule.peer {
        PeerRow::Cidr4 { cidr } => cidr_ipv4 = Some(cidr.to_string()),
        PeerRow::Cidr6 { cidr } => cidr_ipv6 = Some(cidr.to_string()),
        PeerRow::Group { group_id } => referenced_group_id = Some(group_id.clone()),
        PeerRow::PrefixList { prefix_list_id } => list = Some(prefix_list_id.clone()),
    }
    RevokedSecurityGroupRule {
        security_group_rule_id: Some(rule.rule_id.clone()),
        group_id: Some(group_id.to_owned()),
        is_egress: Some(rule.egress),
        ip_protocol: Some(rule.ip_protocol.clone()),
        from_port: Some(rule.from_port),
        to_port: Some(rule.to_port),
        cidr_ipv4,
        cidr_ipv6,
        referenced_group_id,
        prefix_list_id: list,
        description: rule.description.clone(),
    }
}

/// Where in the group the rules that permissions or ids mean are.
fn positions(
    scope: &Scope<'_>,
    permissions: &[IpPermission],
    rule_ids: &[String],
    ec2: &Ec2,
) -> Result<Vec<usize>, Error> {
    let mut found = Vec::new();
    for rule in scope.rules(permissions, &*ec2.deps.rng)? {
        let at = scope.group.rules.iter().position(|other| other.same_permission(&rule)).ok_or_else(|| {
            let message = format!("The specified rule does not exist in this security group: {}", describe(&rule));
            Error::api("InvalidPermission.NotFound", message)
        })?;
        found.push(at);
    }
    for rule_id in rule_ids {
        Kind::SecurityGroupRule.check(rule_id)?;
        let matches = |rule: &RuleRow| rule.rule_id == *rule_id && rule.egress == scope.egress;
        let at = scope.group.rules.iter().position(matches);
        found.push(at.ok_or_else(|| Kind::SecurityGroupRule.not_found(rule_id))?);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

async fn revoke(
    ec2: &Ec2,
    ctx: &RequestCtx,
    dry_run: Option<bool>,
    named: Named<'_>,
    egress: bool,
    permissions: Vec<IpPermission>,
    rule_ids: Vec<String>,
) -> Result<Vec<RevokedSecurityGroupRule>, ApiError> {
    match (permissions.is_empty(), rule_ids.is_empty()) {
        (true, true) => return Err(missing_parameter("IpPermissions or SecurityGroupRuleIds").into()),
        (false, false) => {
            return Err(invalid_combination("Give IpPermissions or SecurityGroupRuleIds, not both.").into());
        }
        _ => {}
    }
    ec2.change(ctx, dry_run, |txn, place| {
        let (group_id, mut group) = named.read(txn, place)?;
        let scope = Scope { reader: txn, place, group_id: &group_id, group: &group, egress };
        let found = positions(&scope, &permissions, &rule_ids, ec2)?;
        let shown = found.iter().map(|at| revoked(&group_id, &group.rules[*at])).collect();
        for at in found.into_iter().rev() {
            group.rules.remove(at);
        }
        SECURITY_GROUPS.put(txn, &place.key(&group_id), &group)?;
        Ok(shown)
    })
    .await
}

pub async fn revoke_security_group_ingress(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: RevokeSecurityGroupIngressRequest,
) -> Result<RevokeSecurityGroupIngressResult, ApiError> {
    let flat = Flat {
        cidr_ip: input.cidr_ip,
        ip_protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        source_security_group_name: input.source_security_group_name,
        source_security_group_owner_id: input.source_security_group_owner_id,
    };
    let permissions = permissions(input.ip_permissions, flat)?;
    let named = Named { id: input.group_id.as_deref(), name: input.group_name.as_deref() };
    let rule_ids = input.security_group_rule_ids.unwrap_or_default();
    let revoked = revoke(ec2, ctx, input.dry_run, named, false, permissions, rule_ids).await?;
    Ok(RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        revoked_security_group_rules: Some(revoked),
        unknown_ip_permissions: None,
    })
}

pub async fn revoke_security_group_egress(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: RevokeSecurityGroupEgressRequest,
) -> Result<RevokeSecurityGroupEgressResult, ApiError> {
    let flat = Flat {
        cidr_ip: input.cidr_ip,
        ip_protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        source_security_group_name: input.source_security_group_name,
        source_security_group_owner_id: input.source_security_group_owner_id,
    };
    let permissions = permissions(input.ip_permissions, flat)?;
    let named = Named { id: input.group_id.as_deref(), name: None };
    let rule_ids = input.security_group_rule_ids.unwrap_or_default();
    let revoked = revoke(ec2, ctx, input.dry_run, named, true, permissions, rule_ids).await?;
    Ok(RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        revoked_security_group_rules: Some(revoked),
        unknown_ip_permissions: None,
    })
}

pub async fn modify_security_group_rules(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ModifySecurityGroupRulesRequest,
) -> Result<ModifySecurityGroupRulesResult, ApiError> {
    let group_id = required(input.group_id, "GroupId")?;
    Kind::SecurityGroup.check(&group_id)?;
    let updates = required(input.security_group_rules, "SecurityGroupRule")?;
    if updates.is_empty() {
        return Err(missing_parameter("SecurityGroupRule").into());
    }
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut group = require_group(txn, place, &group_id)?;
        for update in &updates {
            let rule_id = update.security_group_rule_id.as_deref().unwrap_or_default();
            Kind::SecurityGroupRule.check(rule_id)?;
            let at = group.rules.iter().position(|rule| rule.rule_id == rule_id);
            let at = at.ok_or_else(|| Kind::SecurityGroupRule.not_found(rule_id))?;
            let empty = SecurityGroupRuleRequest::default();
            let request = update.security_group_rule.as_ref().unwrap_or(&empty);
            let egress = group.rules[at].egress;
            let scope = Scope { reader: txn, place, group_id: &group_id, group: &group, egress };
            let (traffic, peer) = scope.single(request)?;
            let changed = RuleRow {
                ip_protocol: traffic.ip_protocol,
                from_port: traffic.from_port,
                to_port: traffic.to_port,
                peer,
                description: request.description.clone().filter(|text| !text.is_empty()),
                ..group.rules[at].clone()
            };
            group.rules[at] = changed;
        }
        check_count(txn, place, &group_id, &group.rules)?;
        // Checked at the end: rules may change places with each other.
        for (at, rule) in group.rules.iter().enumerate() {
            if group.rules[..at].iter().any(|other| other.same_permission(rule)) {
                let message = format!("the specified rule {} already exists", describe(rule));
                return Err(Error::api("InvalidPermission.Duplicate", message));
            }
        }
        Ok(SECURITY_GROUPS.put(txn, &place.key(&group_id), &group)?)
    })
    .await?;
    Ok(ModifySecurityGroupRulesResult { r#return: Some(true) })
}

async fn update_descriptions(
    ec2: &Ec2,
    ctx: &RequestCtx,
    dry_run: Option<bool>,
    named: Named<'_>,
    egress: bool,
    permissions: Option<Vec<IpPermission>>,
    descriptions: Option<Vec<SecurityGroupRuleDescription>>,
) -> Result<(), ApiError> {
    let (permissions, descriptions) = (permissions.unwrap_or_default(), descriptions.unwrap_or_default());
    match (permissions.is_empty(), descriptions.is_empty()) {
        (true, true) => return Err(missing_parameter("IpPermissions or SecurityGroupRuleDescriptions").into()),
        (false, false) => {
            return Err(invalid_combination("Give IpPermissions or SecurityGroupRuleDescriptions, not both.").into());
        }
        _ => {}
    }
    ec2.change(ctx, dry_run, |txn, place| {
        let (group_id, mut group) = named.read(txn, place)?;
        let scope = Scope { reader: txn, place, group_id: &group_id, group: &group, egress };
        let mut changes = Vec::new();
        for rule in scope.rules(&permissions, &*ec2.deps.rng)? {
            let at = group.rules.iter().position(|other| other.same_permission(&rule)).ok_or_else(|| {
                let message = format!("The specified rule does not exist in this security group: {}", describe(&rule));
                Error::api("InvalidPermission.NotFound", message)
            })?;
            changes.push((at, rule.description));
        }
        for given in &descriptions {
            let rule_id = given
                .security_group_rule_id
                .as_deref()
                .ok_or_else(|| missing_parameter("SecurityGroupRuleDescriptions.SecurityGroupRuleId"))?;
            check_description(&given.description)?;
            let at = positions(&scope, &[], &[rule_id.to_owned()], ec2)?;
            changes.extend(at.into_iter().map(|at| (at, given.description.clone().filter(|text| !text.is_empty()))));
        }
        for (at, description) in changes {
            group.rules[at].description = description;
        }
        Ok(SECURITY_GROUPS.put(txn, &place.key(&group_id), &group)?)
    })
    .await
}

pub async fn update_security_group_rule_descriptions_ingress(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsIngressResult, ApiError> {
    let named = Named { id: input.group_id.as_deref(), name: input.group_name.as_deref() };
    let descriptions = input.security_group_rule_descriptions;
    update_descriptions(ec2, ctx, input.dry_run, named, false, input.ip_permissions, descriptions).await?;
    Ok(UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

pub async fn update_security_group_rule_descriptions_egress(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsEgressResult, ApiError> {
    let named = Named { id: input.group_id.as_deref(), name: input.group_name.as_deref() };
    let descriptions = input.security_group_rule_descriptions;
    update_descriptions(ec2, ctx, input.dry_run, named, true, input.ip_permissions, descriptions).await?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}

impl Described for SecurityGroupRule {
    const KIND: Option<Kind> = Some(Kind::SecurityGroupRule);
    const FILTERS: &'static [&'static str] = &["group-id", "security-group-rule-id"];

    fn id(&self) -> String {
        self.security_group_rule_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        match name {
            "group-id" => one(&self.group_id),
            "security-group-rule-id" => one(&self.security_group_rule_id),
            _ => Vec::new(),
        }
    }
}

pub async fn describe_security_group_rules(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeSecurityGroupRulesRequest,
) -> Result<DescribeSecurityGroupRulesResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let groups = SECURITY_GROUPS.scan(&reader, &place.all()).map_err(Error::from)?;
    let all = groups
        .iter()
        .flat_map(|((_, _, id), group)| group.rules.iter().map(move |rule| (id, rule)))
        .map(|(group_id, rule)| convert::security_group_rule(&place, group_id, rule))
        .collect();
    let query = Query {
        operation: "DescribeSecurityGroupRules",
        ids: input.security_group_rule_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (rules, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeSecurityGroupRulesResult { security_group_rules: Some(rules), next_token })
}
