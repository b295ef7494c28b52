//! The order in which policies are evaluated.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html>

use crate::context::Context;
use crate::decision::{By, Decision, Layer, NearMiss};
use crate::policy::{Effect, Kind, Policy, Prepared, Statement};
use crate::principal::{Grant, Principal, PrincipalKind};

/// Near misses answered at most.
const NEAR_MISSES_MAX: usize = 16;

/// A policy with what a reader knows it by.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// Its ARN, or the name of an inline policy.
    pub name: &'a str,
    /// The ARN of the user, group, role, resource or account that it is attached to.
    pub attached_to: &'a str,
    pub policy: &'a Policy,
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// "ecs:RunTask"
    pub action: &'a str,
    /// An ARN, or `*` where the action has no resource.
    pub resource: &'a str,
    /// The account that owns the resource; `None`: the principal's.
    pub resource_account: Option<&'a str>,
    pub principal: &'a Principal<'a>,
    pub context: &'a Context,
}

/// The policies that apply to a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Policies<'a> {
    /// Of the user and its groups, or of the role.
    pub identity: &'a [Named<'a>],
    /// `None`: no boundary is set.
    pub boundary: Option<&'a [Named<'a>]>,
    /// `None`: the session was made without a session policy.
    pub session: Option<&'a [Named<'a>]>,
    /// Of the principal's account; one list a level, root first. Empty: none in force.
    pub service_control: &'a [&'a [Named<'a>]],
    /// Of the resource's account; one list a level. Empty: none in force.
    pub resource_control: &'a [&'a [Named<'a>]],
    /// Of the resource. One of [`Kind::Trust`] must allow, whatever identity policies say.
    pub resource: Option<Named<'a>>,
    /// Of what the resource is in, of [`Kind::Resource`]; says as much of the resource as the resource's own: an ECR
    /// registry's, beside a repository's.
    pub enclosing: Option<Named<'a>>,
}

/// Decides one request.
pub fn evaluate<'a>(request: &Request<'_>, policies: &Policies<'a>) -> Decision<'a> {
    let prepared = Prepared::new(request.action, request.resource, request.principal, request.context);
    match explicit_deny(&prepared, policies) {
        Some(by) => Decision::ExplicitlyDenied { by },
        None => match allow(request, &prepared, policies) {
            Ok(by) => Decision::Allowed { by },
            Err(missing) => Decision::ImplicitlyDenied { missing },
        },
    }
}

/// The statements that come near to allowing a request denied implicitly: of the layer that lacks an allow (and, where
/// it would do as well, of the resource's policy), all but conditions fit.
pub fn near_misses<'a>(request: &Request<'_>, policies: &Policies<'a>, missing: Layer) -> Vec<NearMiss<'a>> {
    let prepared = Prepared::new(request.action, request.resource, request.principal, request.context);
    let same_account = request.resource_account.is_none_or(|owner| owner == request.principal.account);
    let mut found = Vec::new();
    every(request.principal, policies, &mut |layer, named| {
        let would_do =
            layer == missing || (layer == Layer::ResourcePolicy && missing == Layer::IdentityPolicy && same_account);
        if would_do {
            for (index, statement) in named.policy.statements().iter().enumerate() {
                let near = statement.effect == Effect::Allow
                    && statement.fits(&prepared)
                    && statement.grant(&prepared).is_some();
                let unmet = if near { statement.unmet(request.context) } else { Vec::new() };
                if !unmet.is_empty() && found.len() < NEAR_MISSES_MAX {
                    found.push(NearMiss { by: by(layer, named, index, statement), unmet });
                }
            }
        }
        None
    });
    found
}

/// Every statement, allowing or denying, that applies to the request: what `SimulateCustomPolicy` lists.
pub fn matching_statements<'a>(request: &Request<'_>, policies: &Policies<'a>) -> Vec<(By<'a>, &'a Statement)> {
    let prepared = Prepared::new(request.action, request.resource, request.principal, request.context);
    let mut found = Vec::new();
    every(request.principal, policies, &mut |layer, named| {
        for (index, statement) in named.policy.statements().iter().enumerate() {
            if statement.applies(&prepared).is_some() {
                found.push((by(layer, named, index, statement), statement));
            }
        }
        None
    });
    found
}

fn by<'a>(layer: Layer, named: &Named<'a>, index: usize, statement: &'a Statement) -> By<'a> {
    By { layer, policy: named.name, attached_to: named.attached_to, statement: index, sid: statement.sid() }
}

fn of_resource<'p, 'a>(policies: &'p Policies<'a>) -> impl Iterator<Item = &'p Named<'a>> {
    policies.resource.iter().chain(&policies.enclosing)
}

fn resource_layer(named: &Named<'_>) -> Layer {
    if named.policy.kind() == Kind::Trust { Layer::Trust } else { Layer::ResourcePolicy }
}

/// Organizations' policies do not bind service-linked roles.
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html>
fn service_linked(principal: &Principal<'_>) -> bool {
    matches!(principal.kind, PrincipalKind::RoleSession { role_arn, .. } if role_arn.contains(":role/aws-service-role/"))
}

/// Whether the principal is of an account whose service control policies bind it.
fn has_account(principal: &Principal<'_>) -> bool {
    !matches!(
        principal.kind,
        PrincipalKind::Service { .. } | PrincipalKind::Federated { .. } | PrincipalKind::Anonymous
    )
}

/// Shows every policy that takes part, in the order in which AWS evaluates them, until one gives an answer.
fn every<'a>(
    principal: &Principal<'_>,
    policies: &Policies<'a>,
    see: &mut dyn FnMut(Layer, &Named<'a>) -> Option<By<'a>>,
) -> Option<By<'a>> {
    let bound = !service_linked(principal);
    let mut levels = |layer, levels: &'a [&'a [Named<'a>]], in_force: bool| {
        levels.iter().filter(|_| in_force).flat_map(|level| level.iter()).find_map(|named| see(layer, named))
    };
    levels(Layer::ResourceControlPolicy, policies.resource_control, bound)
        .or_else(|| levels(Layer::ServiceControlPolicy, policies.service_control, bound && has_account(principal)))
        .or_else(|| of_resource(policies).find_map(|named| see(resource_layer(named), named)))
        .or_else(|| policies.identity.iter().find_map(|named| see(Layer::IdentityPolicy, named)))
        .or_else(|| policies.boundary.unwrap_or(&[]).iter().find_map(|named| see(Layer::PermissionsBoundary, named)))
        .or_else(|| policies.session.unwrap_or(&[]).iter().find_map(|named| see(Layer::SessionPolicy, named)))
}

fn explicit_deny<'a>(request: &Prepared<'_>, policies: &Policies<'a>) -> Option<By<'a>> {
    every(request.principal, policies, &mut |layer, named| {
        find(named, Effect::Deny, request).map(|(index, statement, _)| by(layer, named, index, statement))
    })
}

/// The first statement of the effect that applies and names who asks most directly.
fn find<'a>(named: &Named<'a>, effect: Effect, request: &Prepared<'_>) -> Option<(usize, &'a Statement, Grant)> {
    let mut best: Option<(usize, &Statement, Grant)> = None;
    let statements = named.policy.statements().iter().enumerate();
    for (index, statement) in statements.filter(|(_, statement)| statement.effect == effect) {
        if best.is_some_and(|(_, _, grant)| grant == Grant::Direct) {
            break;
        }
        if let Some(grant) = statement.applies(request)
            && best.is_none_or(|(_, _, before)| grant > before)
        {
            best = Some((index, statement, grant));
        }
    }
    best
}

/// The first statement that allows, among the policies of one layer.
fn allowed_by<'a>(layer: Layer, policies: &'a [Named<'a>], request: &Prepared<'_>) -> Option<By<'a>> {
    policies.iter().find_map(|named| {
        find(named, Effect::Allow, request).map(|(index, statement, _)| by(layer, named, index, statement))
    })
}

/// Which statement allows, nothing denying explicitly; else the layer that lacks an allow.
fn allow<'a>(request: &Request<'_>, prepared: &Prepared<'_>, policies: &Policies<'a>) -> Result<Option<By<'a>>, Layer> {
    let principal = request.principal;
    let every_level = |layer: Layer, levels: &'a [&'a [Named<'a>]]| match levels
        .iter()
        .all(|level| allowed_by(layer, level, prepared).is_some())
    {
        true => Ok(()),
        false => Err(layer),
    };
    if !service_linked(principal) {
        every_level(Layer::ResourceControlPolicy, policies.resource_control)?;
        if has_account(principal) {
            every_level(Layer::ServiceControlPolicy, policies.service_control)?;
        }
    }

    let granted = of_resource(policies).filter_map(|named| {
        find(named, Effect::Allow, prepared)
            .map(|(index, statement, grant)| (by(resource_layer(named), named, index, statement), grant))
    });
    // Of equal ones the resource's own.
    let of_resource = granted.reduce(|own, other| if other.1 > own.1 { other } else { own });
    let resource_layer = policies.resource.as_ref().map_or(Layer::ResourcePolicy, resource_layer);
    let same_account = request.resource_account.is_none_or(|owner| owner == principal.account);
    // Roles are assumed only by whom they trust; what belongs to others is theirs to give.
    let must_grant = resource_layer == Layer::Trust || !has_account(principal) || !same_account;
    if must_grant && of_resource.is_none() && (resource_layer == Layer::Trust || !has_account(principal)) {
        return Err(resource_layer);
    }
    if !has_account(principal) {
        return Ok(of_resource.map(|(by, _)| by));
    }
    if same_account && let Some((by, Grant::Direct)) = of_resource {
        return Ok(Some(by));
    }

    // The account's root has all permissions of its own account.
    let is_root = matches!(principal.kind, PrincipalKind::Root);
    let mut allowing = None;
    if !is_root {
        let identity = allowed_by(Layer::IdentityPolicy, policies.identity, prepared);
        allowing = match of_resource {
            Some((by, Grant::Entity)) if same_account => Some(identity.unwrap_or(by)),
            _ => Some(identity.ok_or(Layer::IdentityPolicy)?),
        };
        if let Some(boundary) = policies.boundary {
            allowed_by(Layer::PermissionsBoundary, boundary, prepared).ok_or(Layer::PermissionsBoundary)?;
        }
        match policies.session {
            Some(session) => {
                allowed_by(Layer::SessionPolicy, session, prepared).ok_or(Layer::SessionPolicy)?;
            }
            // A federated user has only what the session policies name.
            None if matches!(principal.kind, PrincipalKind::FederatedUser { .. }) => return Err(Layer::SessionPolicy),
            None => {}
        }
    }
    if !same_account && of_resource.is_none() {
        return Err(resource_layer);
    }
    Ok(allowing)
}
