//! Rules of listeners.

use super::{distinct, page, required};
use crate::errors::{self, unsupported, validation};
use crate::model::RuleRow;
use crate::plan::{actions, conditions};
use crate::rows::AnyRule;
use crate::tables::RULES;
use crate::{Elb, convert, names, rows};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx, tags};
use std::collections::{BTreeMap, BTreeSet};

/// `rules-per-application-load-balancer`, default rules not counted.
pub const RULES_PER_LOAD_BALANCER_MAX: usize = 100;
const PRIORITY_MAX: u32 = 50_000;

fn check_priority(priority: Option<i32>) -> Result<u32, Error> {
    let priority = required(priority, "Priority")?;
    u32::try_from(priority)
        .ok()
        .filter(|priority| (1..=PRIORITY_MAX).contains(priority))
        .ok_or_else(|| validation(format!("Priority '{priority}' must be in the range [1-{PRIORITY_MAX}]")))
}

fn check_transforms(transforms: Option<Vec<wire::RuleTransform>>) -> Result<(), Error> {
    if transforms.is_some_and(|list| !list.is_empty()) {
        return Err(unsupported("Transforms of a rule are"));
    }
    Ok(())
}

fn priority_in_use(priority: u32) -> Error {
    Error::api("PriorityInUse", format!("Priority '{priority}' is currently in use"))
}

pub async fn create(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::CreateRuleInput,
) -> Result<wire::CreateRuleOutput, Error> {
    let listener_arn = required(input.listener_arn, "ListenerArn")?;
    let priority = check_priority(input.priority)?;
    check_transforms(input.transforms)?;
    let conditions = conditions::from_wire(input.conditions)?;
    let action = actions::from_wire(input.actions)?;
    let tags = tags::merge(&tags::Tags::new(), convert::tags_from_wire(input.tags)).map_err(errors::tag_error)?;
    let id = elb.deps.rng.hex(16);
    let rule = elb
        .deps
        .store
        .transact(|txn| {
            let (key, listener) = rows::listener(txn, ctx, &listener_arn)?;
            let (_, load_balancer) = rows::load_balancer(txn, ctx, &listener.load_balancer_arn)?;
            if rows::rules(txn, &key)?.iter().any(|(_, rule)| rule.priority == priority) {
                return Err(priority_in_use(priority));
            }
            if RULES.count(txn, &(&key.0, key.1, &key.2))? >= RULES_PER_LOAD_BALANCER_MAX {
                return Err(Error::api(
                    "TooManyRules",
                    format!("A load balancer can have at most {RULES_PER_LOAD_BALANCER_MAX} rules, default rules not counted"),
                ));
            }
            let row = RuleRow {
                arn: names::rule_arn(&listener_arn, &id),
                id: id.clone(),
                priority,
                conditions: conditions.clone(),
                action: action.clone(),
            };
            rows::use_target_groups(txn, ctx, &load_balancer, &row.arn, None, &row.action)?;
            RULES.put(txn, &(&key.0, key.1, &key.2, &key.3, &id), &row)?;
            rows::put_tags(txn, &ctx.account, ctx.region, &row.arn, tags.clone())?;
            Ok(convert::rule(&row))
        })
        .await?;
    Ok(wire::CreateRuleOutput { rules: Some(vec![rule]) })
}

fn default_rule(arn: &str, what: &str) -> Error {
    Error::api("OperationNotPermitted", format!("Default rule '{arn}' cannot be {what}"))
}

pub async fn modify(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::ModifyRuleInput,
) -> Result<wire::ModifyRuleOutput, Error> {
    let arn = required(input.rule_arn, "RuleArn")?;
    check_transforms(input.transforms)?;
    // `ResetTransforms` has nothing to do: no rule has transforms.
    let conditions = input.conditions.map(|conditions| conditions::from_wire(Some(conditions))).transpose()?;
    let action = input.actions.map(|actions| actions::from_wire(Some(actions))).transpose()?;
    let rule = elb
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = match rows::rule(txn, ctx, &arn)? {
                AnyRule::Rule(key, row) => (key, row),
                AnyRule::Default(..) => {
                    return Err(default_rule(&arn, "modified: modify the listener's default actions"));
                }
            };
            if let Some(conditions) = &conditions {
                row.conditions = conditions.clone();
            }
            if let Some(action) = &action {
                let listener = crate::tables::LISTENERS.require(
                    txn,
                    &(&key.0, key.1, &key.2, &key.3),
                    errors::listener_not_found,
                )?;
                let (_, load_balancer) = rows::load_balancer(txn, ctx, &listener.load_balancer_arn)?;
                let before = std::mem::replace(&mut row.action, action.clone());
                rows::use_target_groups(txn, ctx, &load_balancer, &row.arn, Some(&before), action)?;
            }
            RULES.put(txn, &key, &row)?;
            Ok(convert::rule(&row))
        })
        .await?;
    Ok(wire::ModifyRuleOutput { rules: Some(vec![rule]) })
}

pub async fn delete(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DeleteRuleInput,
) -> Result<wire::DeleteRuleOutput, Error> {
    let arn = required(input.rule_arn, "RuleArn")?;
    elb.deps
        .store
        .transact(|txn| match rows::rule(txn, ctx, &arn)? {
            AnyRule::Rule(key, row) => rows::delete_rule(txn, &key, &row),
            AnyRule::Default(..) => Err(default_rule(&arn, "deleted")),
        })
        .await?;
    Ok(wire::DeleteRuleOutput::default())
}

pub async fn describe(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeRulesInput,
) -> Result<wire::DescribeRulesOutput, Error> {
    let arns = input.rule_arns.unwrap_or_default();
    let filters = format!("{arns:?}{:?}", input.listener_arn);
    let reader = elb.deps.store.read()?;
    // By priority, the default rule last.
    let mut found: Vec<(u32, wire::Rule)> = Vec::new();
    match (&input.listener_arn, arns.is_empty()) {
        (Some(arn), true) => {
            let (key, listener) = rows::listener(&reader, ctx, arn)?;
            found.extend(rows::rules(&reader, &key)?.iter().map(|(_, row)| (row.priority, convert::rule(row))));
            found.push((u32::MAX, convert::default_rule(&listener)));
        }
        (None, false) => {
            for arn in distinct(arns) {
                found.push(match rows::rule(&reader, ctx, &arn)? {
                    AnyRule::Rule(_, row) => (row.priority, convert::rule(&row)),
                    AnyRule::Default(row) => (u32::MAX, convert::default_rule(&row)),
                });
            }
        }
        _ => return Err(validation("You must specify either listener ARN or rule ARNs")),
    }
    let key = |(priority, rule): &(u32, wire::Rule)| {
        format!("{priority:010}{}", rule.rule_arn.as_deref().unwrap_or_default())
    };
    let (found, next_marker) =
        page(ctx, "DescribeRules", &filters, found, key, input.marker.as_deref(), input.page_size)?;
    Ok(wire::DescribeRulesOutput { rules: Some(found.into_iter().map(|(_, rule)| rule).collect()), next_marker })
}

pub async fn set_priorities(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::SetRulePrioritiesInput,
) -> Result<wire::SetRulePrioritiesOutput, Error> {
    let mut wanted = BTreeMap::new();
    for pair in input.rule_priorities.unwrap_or_default() {
        let arn = required(pair.rule_arn, "RuleArn")?;
        let priority = check_priority(pair.priority)?;
        if wanted.insert(arn.clone(), priority).is_some() {
            return Err(validation(format!("The rule '{arn}' is given more than once")));
        }
    }
    if wanted.is_empty() {
        return Err(validation("At least one rule priority must be specified"));
    }
    let rules = elb
        .deps
        .store
        .transact(|txn| {
            let mut changed = Vec::new();
            let mut listeners = BTreeSet::new();
            for (arn, priority) in &wanted {
                match rows::rule(txn, ctx, arn)? {
                    AnyRule::Rule(key, mut row) => {
                        row.priority = *priority;
                        RULES.put(txn, &key, &row)?;
                        let (account, region, load_balancer, listener_id, _) = key;
                        listeners.insert((account, region, load_balancer, listener_id));
                        changed.push(row);
                    }
                    AnyRule::Default(..) => return Err(default_rule(arn, "given another priority")),
                }
            }
            for key in &listeners {
                let mut taken = BTreeSet::new();
                for (_, rule) in rows::rules(txn, key)? {
                    if !taken.insert(rule.priority) {
                        return Err(priority_in_use(rule.priority));
                    }
                }
            }
            changed.sort_by_key(|row| row.priority);
            Ok(changed.iter().map(convert::rule).collect::<Vec<_>>())
        })
        .await?;
    Ok(wire::SetRulePrioritiesOutput { rules: Some(rules) })
}
