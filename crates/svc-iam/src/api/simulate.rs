//! What policies would decide, without doing anything.

use crate::Iam;
use crate::effective::{Effective, NamedPolicy};
use crate::errors::{invalid_input, malformed, no_such_entity};
use crate::model::EntityKind;
use crate::paging::page;
use crate::tables;
use api_iam::{
    ContextEntry, EvaluationResult, GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest, PermissionsBoundaryDecisionDetail, Position, SimulateCustomPolicyRequest,
    SimulatePolicyResponse, SimulatePrincipalPolicyRequest, Statement,
};
use base::{AccountId, Arn};
use iam_policy::{
    Context, Decision, Effect, Kind, Layer, Named, Policies, Policy, Principal, PrincipalKind, Request, evaluate,
    matching_statements,
};
use kernel::{Error, RequestCtx};
use std::collections::BTreeMap;
use store::Reader;

/// Actions times resources in one simulation.
const QUESTIONS_MAX: usize = 10_000;

/// A simulation, ready to be asked.
struct Simulation {
    identity: Vec<NamedPolicy>,
    boundary: Option<Vec<NamedPolicy>>,
    resource_policy: Option<Policy>,
    resource_account: Option<String>,
    actions: Vec<String>,
    resources: Vec<String>,
    context: Context,
    caller_arn: String,
    caller_id: String,
    caller_account: String,
}

/// Policies given as text; `PolicyInputList.1` and so on are the names that AWS gives them.
fn given(texts: Option<Vec<String>>, list: &str, kind: Kind) -> Result<Vec<NamedPolicy>, Error> {
    let named = |(at, text): (usize, String)| {
        let policy = Policy::parse(&text, kind).map_err(malformed)?;
        Ok(NamedPolicy { name: format!("{list}.{}", at + 1), attached_to: String::new(), policy })
    };
    texts.unwrap_or_default().into_iter().enumerate().map(named).collect()
}

/// The keys of a simulation: what the caller gives, over what is the same for every request.
fn context(ctx: &RequestCtx, entries: Option<Vec<ContextEntry>>, mut context: Context) -> Context {
    context.insert("aws:CurrentTime", ctx.now.to_rfc3339());
    context.insert("aws:EpochTime", (ctx.now.as_ms() / 1000).to_string());
    for entry in entries.unwrap_or_default() {
        let key = entry.context_key_name.unwrap_or_default();
        context.insert_all(&key, entry.context_key_values.unwrap_or_default());
    }
    context
}

/// An account given as `arn:aws:iam::ACCOUNT:root` or by its number.
fn owner(given: Option<String>) -> Option<String> {
    let given = given?;
    Some(given.parse::<Arn>().map(|arn| arn.account).unwrap_or(given))
}

fn refuse_handling_option(option: Option<String>) -> Result<(), Error> {
    match option {
        None => Ok(()),
        Some(option) => Err(invalid_input(format!(
            "ResourceHandlingOption {option} is not supported: name the resources of the scenario in ResourceArns instead."
        ))),
    }
}

/// A caller's ARN must be a user's, as in AWS.
fn check_caller(arn: &str) -> Result<Arn, Error> {
    match arn.parse::<Arn>() {
        Ok(parsed) if parsed.service == "iam" && parsed.resource.starts_with("user/") => Ok(parsed),
        _ => Err(invalid_input(format!("Invalid CallerArn {arn}: it must be the ARN of a user."))),
    }
}

impl Simulation {
    fn run(&self, scope: &str, marker: Option<&str>, max_items: Option<i32>) -> Result<SimulatePolicyResponse, Error> {
        if self.actions.len() * self.resources.len() > QUESTIONS_MAX {
            return Err(invalid_input(format!("More than {QUESTIONS_MAX} actions times resources: simulate fewer.")));
        }
        let pairs =
            self.actions.iter().flat_map(|action| self.resources.iter().map(move |resource| (action, resource)));
        let numbered: Vec<(usize, (&String, &String))> = pairs.enumerate().collect();
        let page = page(numbered, |(at, _)| format!("{at:06}"), scope, marker, max_items)?;
        let page = page.map(|(_, (action, resource))| self.ask(action, resource));
        Ok(SimulatePolicyResponse {
            evaluation_results: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }

    fn ask(&self, action: &str, resource: &str) -> EvaluationResult {
        let identity: Vec<Named> = self.identity.iter().map(NamedPolicy::named).collect();
        let boundary: Option<Vec<Named>> =
            self.boundary.as_ref().map(|list| list.iter().map(NamedPolicy::named).collect());
        let principal = Principal {
            account: &self.caller_account,
            kind: match self.caller_arn.contains(":role/") {
                true => PrincipalKind::RoleSession {
                    role_arn: &self.caller_arn,
                    session_arn: &self.caller_arn,
                    role_id: &self.caller_id,
                },
                false => PrincipalKind::User { arn: &self.caller_arn, id: &self.caller_id },
            },
        };
        let request = Request {
            action,
            resource,
            resource_account: self.resource_account.as_deref(),
            principal: &principal,
            context: &self.context,
        };
        let policies = Policies {
            identity: &identity,
            boundary: boundary.as_deref(),
            resource: self.resource_policy.as_ref().map(|policy| Named {
                name: "ResourcePolicy",
                attached_to: resource,
                policy,
            }),
            ..Policies::default()
        };
        let decision = evaluate(&request, &policies);
        let (decided, effect) = match &decision {
            Decision::Allowed { .. } => ("allowed", Effect::Allow),
            Decision::ExplicitlyDenied { .. } => ("explicitDeny", Effect::Deny),
            Decision::ImplicitlyDenied { .. } => ("implicitDeny", Effect::Allow),
        };
        let matched = matching_statements(&request, &policies)
            .into_iter()
            .filter(|(by, statement)| statement.effect() == effect && by.layer != Layer::PermissionsBoundary)
            .map(|(by, statement)| Statement {
                source_policy_id: Some(by.policy.to_owned()),
                source_policy_type: Some(
                    if by.layer == Layer::ResourcePolicy { "Resource Policy" } else { "IAM Policy" }.to_owned(),
                ),
                start_position: Some(position(statement.start())),
                end_position: Some(position(statement.end())),
            })
            .collect();
        // What the boundary alone says.
        let bounded = boundary.as_deref().map(|boundary| {
            let alone = Policies { identity: boundary, ..Policies::default() };
            let own = Request { resource_account: None, ..request };
            PermissionsBoundaryDecisionDetail {
                allowed_by_permissions_boundary: Some(evaluate(&own, &alone).allowed()),
            }
        });
        EvaluationResult {
            eval_action_name: Some(action.to_owned()),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: Some(decided.to_owned()),
            matched_statements: Some(matched),
            missing_context_values: Some(self.missing()),
            permissions_boundary_decision_detail: bounded,
            ..EvaluationResult::default()
        }
    }

    /// Keys that the policies ask for and nobody gave.
    fn missing(&self) -> Vec<String> {
        let policies = self.identity.iter().chain(self.boundary.iter().flatten()).map(|named| &named.policy);
        let mut keys = spelled(policies.chain(&self.resource_policy));
        keys.retain(|key| self.context.get(key).is_none());
        keys
    }
}

/// Each condition key of the policies once, as it was first written: keys are the same in any case.
fn spelled<'a>(policies: impl Iterator<Item = &'a Policy>) -> Vec<String> {
    let mut keys = BTreeMap::new();
    for key in policies.flat_map(Policy::condition_keys) {
        keys.entry(key.to_lowercase()).or_insert_with(|| key.to_owned());
    }
    keys.into_values().collect()
}

fn position(at: iam_policy::Position) -> Position {
    Position { line: i32::try_from(at.line).ok(), column: i32::try_from(at.column).ok() }
}

/// What pages must have in common: everything that was asked.
fn scope(operation: &str, input: &impl std::fmt::Debug) -> String {
    format!("{operation}/{input:?}")
}

pub async fn custom(
    _iam: &Iam,
    ctx: &RequestCtx,
    mut input: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let (marker, max_items) = (input.marker.take(), input.max_items.take());
    let scope = scope("SimulateCustomPolicy", &input);
    refuse_handling_option(input.resource_handling_option)?;
    let caller_arn = match input.caller_arn {
        Some(arn) => check_caller(&arn).map(|_| arn)?,
        None if input.resource_policy.is_some() => {
            return Err(invalid_input("CallerArn is required when a ResourcePolicy is given."));
        }
        None => format!("arn:aws:iam::{}:user/simulated", ctx.account),
    };
    let caller_account = check_caller(&caller_arn)?.account;
    let resource_policy = input.resource_policy.map(|text| Policy::parse(&text, Kind::Resource)).transpose();
    let boundary = input.permissions_boundary_policy_input_list;
    let boundary = match boundary.is_some() {
        true => Some(given(boundary, "PermissionsBoundaryPolicyInputList", Kind::Boundary)?),
        false => None,
    };
    Simulation {
        identity: given(input.policy_input_list, "PolicyInputList", Kind::Identity)?,
        boundary,
        resource_policy: resource_policy.map_err(malformed)?,
        resource_account: owner(input.resource_owner),
        actions: input.action_names.unwrap_or_default(),
        resources: input.resource_arns.filter(|list| !list.is_empty()).unwrap_or_else(|| vec!["*".to_owned()]),
        context: context(ctx, input.context_entries, Context::new()),
        caller_arn,
        caller_id: String::new(),
        caller_account,
    }
    .run(&scope, marker.as_deref(), max_items)
}

/// The policies and boundary of the user, group or role with this ARN.
fn source(iam: &Iam, reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<Effective, Error> {
    let invalid = || invalid_input(format!("Invalid Entity Arn: {arn} does not clearly define entity type and name."));
    let parsed: Arn = arn.parse().map_err(|_| invalid())?;
    let (kind, name) = parsed.resource.split_once('/').ok_or_else(invalid)?;
    let name = name.rsplit('/').next().unwrap_or_default();
    let kind = match kind {
        "user" => EntityKind::User,
        "role" => EntityKind::Role,
        "group" => EntityKind::Group,
        _ => return Err(invalid()),
    };
    let missing = || no_such_entity(format!("The entity {arn} cannot be found."));
    let entity = tables::entity(reader, account, kind, name)?
        .filter(|_| parsed.account == account.as_str())
        .ok_or_else(missing)?;
    let mut effective = Effective { behind_arn: arn.to_owned(), behind_id: entity.id.clone(), ..Effective::default() };
    iam.gather(reader, account, &entity.id, arn, &mut effective.identity)?;
    if kind == EntityKind::User {
        for group in tables::groups_of(reader, account, &entity.id)? {
            iam.gather(reader, account, &group.group_id, &group.arn(account), &mut effective.identity)?;
        }
        effective.principal_tags = tables::user(reader, account, name)?.map(|row| row.tags).unwrap_or_default();
    }
    if kind == EntityKind::Role {
        effective.principal_tags = tables::role(reader, account, name)?.map(|row| row.tags).unwrap_or_default();
    }
    if let Some(boundary) = &entity.permissions_boundary {
        effective.boundary = Some(iam.managed(reader, account, boundary, arn)?.into_iter().collect());
    }
    Ok(effective)
}

pub async fn principal(
    iam: &Iam,
    ctx: &RequestCtx,
    mut input: SimulatePrincipalPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let (marker, max_items) = (input.marker.take(), input.max_items.take());
    let scope = scope("SimulatePrincipalPolicy", &input);
    refuse_handling_option(input.resource_handling_option)?;
    let arn = input.policy_source_arn.unwrap_or_default();
    let reader = iam.deps.store.read()?;
    let effective = source(iam, &reader, &ctx.account, &arn)?;
    let is_group = arn.contains(":group/");
    let mut identity = effective.identity;
    identity.extend(given(input.policy_input_list, "PolicyInputList", Kind::Identity)?);
    let boundary = match input.permissions_boundary_policy_input_list {
        Some(list) => Some(given(Some(list), "PermissionsBoundaryPolicyInputList", Kind::Boundary)?),
        None => effective.boundary,
    };
    let caller_arn = match input.caller_arn {
        Some(caller) => check_caller(&caller).map(|_| caller)?,
        None if is_group && input.resource_policy.is_some() => {
            return Err(invalid_input(
                "CallerArn is required when a ResourcePolicy is given and the source is a group.",
            ));
        }
        None if is_group => format!("arn:aws:iam::{}:user/simulated", ctx.account),
        None => arn.clone(),
    };
    let mut keys = Context::new();
    keys.insert("aws:PrincipalArn", caller_arn.clone());
    keys.insert("aws:PrincipalAccount", ctx.account.to_string());
    if caller_arn == arn {
        keys.insert("aws:userid", effective.behind_id.clone());
        if let Some((_, name)) = arn.split_once(":user/") {
            keys.insert("aws:username", name.rsplit('/').next().unwrap_or_default());
        }
        for (key, value) in &effective.principal_tags {
            keys.insert(&format!("aws:PrincipalTag/{key}"), value.clone());
        }
    }
    let resource_policy = input.resource_policy.map(|text| Policy::parse(&text, Kind::Resource)).transpose();
    let caller_account = caller_arn.parse::<Arn>().map(|arn| arn.account).unwrap_or_default();
    Simulation {
        identity,
        boundary,
        resource_policy: resource_policy.map_err(malformed)?,
        resource_account: owner(input.resource_owner),
        actions: input.action_names.unwrap_or_default(),
        resources: input.resource_arns.filter(|list| !list.is_empty()).unwrap_or_else(|| vec!["*".to_owned()]),
        context: context(ctx, input.context_entries, keys),
        caller_arn,
        caller_id: effective.behind_id,
        caller_account,
    }
    .run(&scope, marker.as_deref(), max_items)
}

fn keys_of(policies: &[NamedPolicy]) -> GetContextKeysForPolicyResponse {
    let keys = spelled(policies.iter().map(|named| &named.policy));
    GetContextKeysForPolicyResponse { context_key_names: Some(keys) }
}

pub async fn context_keys_of_policies(
    _iam: &Iam,
    _ctx: &RequestCtx,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    Ok(keys_of(&given(input.policy_input_list, "PolicyInputList", Kind::Identity)?))
}

pub async fn context_keys_of_principal(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let arn = input.policy_source_arn.unwrap_or_default();
    let mut policies = source(iam, &iam.deps.store.read()?, &ctx.account, &arn)?.identity;
    policies.extend(given(input.policy_input_list, "PolicyInputList", Kind::Identity)?);
    Ok(keys_of(&policies))
}
