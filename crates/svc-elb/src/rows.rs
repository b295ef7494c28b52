//! Reading and writing rows by what requests name them.

use crate::errors;
use crate::model::{ActionRow, ListenerRow, LoadBalancerRow, RuleRow, TargetGroupRow, UseRow};
use crate::names::{Resource, parse_arn};
use crate::tables::{
    HEALTH, LISTENERS, LOAD_BALANCERS, ListenerKey, NameKey, RULES, RuleKey, TAGS, TARGET_GROUPS, TARGETS, TargetKey,
    USES,
};
use base::{AccountId, Region};
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use std::collections::BTreeSet;
use store::{Reader, Row, StoreError, Table, Txn};

fn ours(account: &AccountId, region: Region, ctx: &RequestCtx) -> bool {
    *account == ctx.account && region == ctx.region
}

pub fn load_balancer(reader: &dyn Reader, ctx: &RequestCtx, arn: &str) -> Result<(NameKey, LoadBalancerRow), Error> {
    if let Some((account, region, Resource::LoadBalancer { name })) = parse_arn(arn)
        && ours(&account, region, ctx)
    {
        let key = (account, region, name);
        if let Some(row) = LOAD_BALANCERS.get(reader, &key)?.filter(|row| row.arn == arn) {
            return Ok((key, row));
        }
    }
    Err(errors::load_balancer_not_found())
}

/// By ARN alone: ports have no caller.
pub fn target_group_by_arn(reader: &dyn Reader, arn: &str) -> Result<Option<(NameKey, TargetGroupRow)>, StoreError> {
    let Some((account, region, Resource::TargetGroup { name })) = parse_arn(arn) else { return Ok(None) };
    let key = (account, region, name);
    let row = TARGET_GROUPS.get(reader, &key)?.filter(|row| row.arn == arn);
    Ok(row.map(|row| (key, row)))
}

pub fn target_group(reader: &dyn Reader, ctx: &RequestCtx, arn: &str) -> Result<(NameKey, TargetGroupRow), Error> {
    target_group_by_arn(reader, arn)?
        .filter(|((account, region, _), _)| ours(account, *region, ctx))
        .ok_or_else(errors::target_group_not_found)
}

pub fn listener(reader: &dyn Reader, ctx: &RequestCtx, arn: &str) -> Result<(ListenerKey, ListenerRow), Error> {
    if let Some((account, region, Resource::Listener { load_balancer, id })) = parse_arn(arn)
        && ours(&account, region, ctx)
    {
        let key = (account, region, load_balancer, id);
        if let Some(row) = LISTENERS.get(reader, &key)?.filter(|row| row.arn == arn) {
            return Ok((key, row));
        }
    }
    Err(errors::listener_not_found())
}

/// A rule, or the default rule of its listener.
pub enum AnyRule {
    Rule(RuleKey, RuleRow),
    Default(ListenerRow),
}

pub fn rule(reader: &dyn Reader, ctx: &RequestCtx, arn: &str) -> Result<AnyRule, Error> {
    if let Some((account, region, Resource::Rule { load_balancer, listener_id, id })) = parse_arn(arn)
        && ours(&account, region, ctx)
    {
        let key = (account, region, load_balancer, listener_id, id);
        if let Some(row) = RULES.get(reader, &key)?.filter(|row| row.arn == arn) {
            return Ok(AnyRule::Rule(key, row));
        }
        let (account, region, load_balancer, listener_id, _) = key;
        let key = (account, region, load_balancer, listener_id);
        if let Some(row) = LISTENERS.get(reader, &key)?.filter(|row| row.default_rule_arn() == arn) {
            return Ok(AnyRule::Default(row));
        }
    }
    Err(errors::rule_not_found())
}

/// The rules of a listener by priority.
pub fn rules(reader: &dyn Reader, listener: &ListenerKey) -> Result<Vec<(RuleKey, RuleRow)>, StoreError> {
    let (account, region, load_balancer, id) = listener;
    let mut rules = RULES.scan(reader, &(account, *region, load_balancer, id))?;
    rules.sort_by_key(|(_, row)| row.priority);
    Ok(rules)
}

/// ARNs of the load balancers that forward to a target group, with their names.
pub fn users(reader: &dyn Reader, group: &NameKey) -> Result<BTreeSet<(String, String)>, StoreError> {
    let (account, region, name) = group;
    let rows = USES.scan(reader, &(account, *region, name))?;
    Ok(rows.into_iter().map(|(_, row)| (row.load_balancer_arn, row.load_balancer_name)).collect())
}

/// Notes which target groups the listener or rule `user_arn` forwards to from now on.
pub fn use_target_groups(
    txn: &mut Txn,
    ctx: &RequestCtx,
    load_balancer: &LoadBalancerRow,
    user_arn: &str,
    before: Option<&ActionRow>,
    after: &ActionRow,
) -> Result<(), Error> {
    let mut elsewhere = Vec::new();
    let mut keys = Vec::new();
    for arn in after.target_group_arns() {
        let (key, group) = target_group(txn, ctx, arn)?;
        if group.vpc_id != load_balancer.vpc_id {
            return Err(Error::api(
                "InvalidConfigurationRequest",
                format!(
                    "The target group '{arn}' is in {}, and the load balancer in {}: they must be in the same VPC",
                    group.vpc_id, load_balancer.vpc_id
                ),
            ));
        }
        if users(txn, &key)?.iter().any(|(user, _)| *user != load_balancer.arn) {
            elsewhere.push(arn.to_owned());
        }
        keys.push(key);
    }
    if !elsewhere.is_empty() {
        return Err(Error::api(
            "TargetGroupAssociationLimit",
            format!(
                "The following target groups cannot be associated with more than one load balancer: {}",
                elsewhere.join(", ")
            ),
        ));
    }
    for (account, region, name) in keys {
        let row =
            UseRow { load_balancer_arn: load_balancer.arn.clone(), load_balancer_name: load_balancer.name.clone() };
        USES.put(txn, &(&account, region, &name, user_arn), &row)?;
    }
    if let Some(before) = before {
        let kept = after.target_group_arns();
        forget_uses(txn, user_arn, before.target_group_arns().into_iter().filter(|arn| !kept.contains(arn)))?;
    }
    Ok(())
}

/// The listener or rule no longer forwards to these. A group that nothing forwards to any more has no health, and no
/// requests in flight to wait for.
pub fn forget_uses<'a>(txn: &mut Txn, user_arn: &str, arns: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {
    for arn in arns {
        let Some((key, _)) = target_group_by_arn(txn, arn)? else { continue };
        let (account, region, name) = &key;
        USES.delete(txn, &(account, *region, name, user_arn))?;
        if !USES.any(txn, &(account, *region, name))? {
            for (key, row) in TARGETS.scan(txn, &(account, *region, name))? {
                HEALTH.delete(txn, &key)?;
                if row.draining.is_some() {
                    TARGETS.delete(txn, &key)?;
                }
            }
        }
    }
    Ok(())
}

pub fn delete_target(txn: &mut Txn, key: &TargetKey) -> Result<(), StoreError> {
    TARGETS.delete(txn, key)?;
    HEALTH.delete(txn, key)?;
    Ok(())
}

pub fn delete_rule(txn: &mut Txn, key: &RuleKey, row: &RuleRow) -> Result<(), Error> {
    forget_uses(txn, &row.arn, row.action.target_group_arns())?;
    RULES.delete(txn, key)?;
    delete_tags(txn, &key.0, key.1, &row.arn)?;
    Ok(())
}

pub fn delete_listener(txn: &mut Txn, key: &ListenerKey, row: &ListenerRow) -> Result<(), Error> {
    for (rule_key, rule) in rules(txn, key)? {
        delete_rule(txn, &rule_key, &rule)?;
    }
    forget_uses(txn, &row.arn, row.default_action.target_group_arns())?;
    LISTENERS.delete(txn, key)?;
    delete_tags(txn, &key.0, key.1, &row.arn)?;
    Ok(())
}

pub fn tags(reader: &dyn Reader, account: &AccountId, region: Region, arn: &str) -> Result<Tags, StoreError> {
    Ok(TAGS.get(reader, &(account, region, arn))?.unwrap_or_default().tags)
}

pub fn put_tags(txn: &mut Txn, account: &AccountId, region: Region, arn: &str, tags: Tags) -> Result<(), StoreError> {
    if tags.is_empty() {
        return delete_tags(txn, account, region, arn);
    }
    TAGS.put(txn, &(account, region, arn), &crate::model::TagsRow { tags })
}

pub fn delete_tags(txn: &mut Txn, account: &AccountId, region: Region, arn: &str) -> Result<(), StoreError> {
    TAGS.delete(txn, &(account, region, arn)).map(drop)
}

/// All rows of a named kind in the caller's account and Region.
pub fn all<V: Row>(
    table: &Table<NameKey, V>,
    reader: &dyn Reader,
    ctx: &RequestCtx,
) -> Result<Vec<(NameKey, V)>, StoreError> {
    table.scan(reader, &(&ctx.account, ctx.region))
}
