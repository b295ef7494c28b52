//! Service-linked roles: those of the services here, with AWS's names, trust and policies.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html>

use super::attached_policies;
use crate::errors::{invalid_input, no_such_entity, quota};
use crate::model::{LinkedRoleDeletionRow, RoleRow};
use crate::sessions::DURATION_S_DEFAULT;
use crate::tables::{
    ATTACHED_TO, ATTACHMENTS, ENTITIES, LINKED_ROLE_DELETIONS, ROLES, forget_uses, name_key, put_role,
};
use crate::{Iam, convert, ids};
use api_iam::{
    CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse, DeleteServiceLinkedRoleRequest,
    DeleteServiceLinkedRoleResponse, GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse,
};
use base::{AccountId, Timestamp};
use kernel::access::Check;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use ports::LinkedRoles;
use store::{Reader, Txn};

/// A service with a role of its own.
struct LinkedService {
    /// Such as `ecs.amazonaws.com`.
    service: &'static str,
    role_name: &'static str,
    /// The managed policy's name, under `/aws-service-role/` but where the table says otherwise.
    policy_arn: &'static str,
    /// Whether there may be several, told apart by a suffix.
    suffix: bool,
}

const LINKED_SERVICES: &[LinkedService] = &[
    linked(
        "ecs.amazonaws.com",
        "AWSServiceRoleForECS",
        "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy",
    ),
    linked(
        "ecs-compute.amazonaws.com",
        "AWSServiceRoleForECSCompute",
        "arn:aws:iam::aws:policy/aws-service-role/AmazonECSComputeServiceRolePolicy",
    ),
    linked(
        "elasticloadbalancing.amazonaws.com",
        "AWSServiceRoleForElasticLoadBalancing",
        "arn:aws:iam::aws:policy/aws-service-role/AWSElasticLoadBalancingServiceRolePolicy",
    ),
    LinkedService {
        service: "autoscaling.amazonaws.com",
        role_name: "AWSServiceRoleForAutoScaling",
        policy_arn: "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy",
        suffix: true,
    },
    linked(
        "ecs.application-autoscaling.amazonaws.com",
        "AWSServiceRoleForApplicationAutoScaling_ECSService",
        "arn:aws:iam::aws:policy/aws-service-role/AWSApplicationAutoscalingECSServicePolicy",
    ),
    linked(
        "eks.amazonaws.com",
        "AWSServiceRoleForAmazonEKS",
        "arn:aws:iam::aws:policy/aws-service-role/AmazonEKSServiceRolePolicy",
    ),
    linked(
        "eks-nodegroup.amazonaws.com",
        "AWSServiceRoleForAmazonEKSNodegroup",
        "arn:aws:iam::aws:policy/aws-service-role/AWSServiceRoleForAmazonEKSNodegroup",
    ),
    linked(
        "eks-fargate.amazonaws.com",
        "AWSServiceRoleForAmazonEKSForFargate",
        "arn:aws:iam::aws:policy/aws-service-role/AmazonEKSForFargateServiceRolePolicy",
    ),
    linked(
        "pullthroughcache.ecr.amazonaws.com",
        "AWSServiceRoleForECRPullThroughCache",
        "arn:aws:iam::aws:policy/aws-service-role/AWSECRPullThroughCache_ServiceRolePolicy",
    ),
    linked(
        "spot.amazonaws.com",
        "AWSServiceRoleForEC2Spot",
        "arn:aws:iam::aws:policy/aws-service-role/AWSEC2SpotServiceRolePolicy",
    ),
];

const fn linked(service: &'static str, role_name: &'static str, policy_arn: &'static str) -> LinkedService {
    LinkedService { service, role_name, policy_arn, suffix: false }
}

/// The name that the service's role would have; `None` for services without one.
pub fn role_name(service: &str, suffix: Option<&str>) -> Option<String> {
    let linked = LINKED_SERVICES.iter().find(|linked| linked.service == service)?;
    Some(suffix.map_or(linked.role_name.to_owned(), |suffix| format!("{}_{suffix}", linked.role_name)))
}

/// What a caller whose call makes a service use its role for the first time is asked; `None`: the role is there, or the
/// service has none. The same as for `CreateServiceLinkedRole`.
pub fn first_use(reader: &dyn Reader, account: &AccountId, service: &str) -> Result<Option<Check>, Error> {
    let Some(name) = role_name(service, None) else { return Ok(None) };
    if ROLES.exists(reader, &(account, name_key(&name)))? {
        return Ok(None);
    }
    let arn = format!("arn:aws:iam::{account}:role/aws-service-role/{service}/{name}");
    Ok(Some(Check::new("iam:CreateServiceLinkedRole", arn).key("iam:AWSServiceName", service)))
}

impl LinkedRoles for Iam {
    fn ensure_linked_role(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        service: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let Some(linked) = LINKED_SERVICES.iter().find(|linked| linked.service == service) else { return Ok(()) };
        if ROLES.exists(txn, &(account, name_key(linked.role_name)))? {
            return Ok(());
        }
        let row = role(linked, linked.role_name.to_owned(), None, ids::role_id(self.deps.rng.as_ref()), now);
        put(txn, account, linked, &row)
    }
}

fn role(
    linked: &LinkedService,
    role_name: String,
    description: Option<String>,
    role_id: String,
    now: Timestamp,
) -> RoleRow {
    let service = linked.service;
    RoleRow {
        role_name,
        path: format!("/aws-service-role/{service}/"),
        role_id,
        trust_policy: format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"sts:AssumeRole"}}]}}"#
        ),
        description,
        max_session_duration_s: DURATION_S_DEFAULT,
        created_at: now,
        tags: Tags::new(),
        permissions_boundary: None,
        linked_service: Some(service.to_owned()),
    }
}

/// A role whose name is not taken.
fn put(txn: &mut Txn, account: &AccountId, linked: &LinkedService, row: &RoleRow) -> Result<(), Error> {
    if ROLES.count(txn, &(account,))? >= super::roles::ROLES_PER_ACCOUNT_MAX {
        return Err(quota("RolesPerAccount", super::roles::ROLES_PER_ACCOUNT_MAX));
    }
    put_role(txn, account, row)?;
    attached_policies::put(txn, account, &row.role_id, linked.policy_arn, row.created_at)
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreateServiceLinkedRoleRequest,
) -> Result<CreateServiceLinkedRoleResponse, Error> {
    let service = input.aws_service_name.unwrap_or_default();
    let linked = LINKED_SERVICES.iter().find(|linked| linked.service == service).ok_or_else(|| {
        let known: Vec<&str> = LINKED_SERVICES.iter().map(|linked| linked.service).collect();
        invalid_input(format!(
            "The service {service} has no service-linked role here. Those that have: {}.",
            known.join(", ")
        ))
    })?;
    let role_name = match input.custom_suffix.filter(|suffix| !suffix.is_empty()) {
        None => linked.role_name.to_owned(),
        Some(suffix) if linked.suffix => format!("{}_{suffix}", linked.role_name),
        Some(_) => return Err(invalid_input(format!("Custom suffix is not allowed for {service}"))),
    };
    let row = role(linked, role_name, input.description, ids::role_id(iam.deps.rng.as_ref()), ctx.now);
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            if ROLES.exists(txn, &(account, name_key(&row.role_name)))? {
                return Err(invalid_input(format!(
                    "Service role name {} has been taken in this account, please try a different suffix.",
                    row.role_name
                )));
            }
            put(txn, account, linked, &row)
        })
        .await?;
    Ok(CreateServiceLinkedRoleResponse { role: Some(convert::role(account, &row)) })
}

/// The services here do their work without their roles, so nothing keeps one from being deleted: the task that AWS makes of
/// it is done when it is answered.
pub async fn delete(
    iam: &Iam,
    ctx: &RequestCtx,
    input: DeleteServiceLinkedRoleRequest,
) -> Result<DeleteServiceLinkedRoleResponse, Error> {
    let name = input.role_name.unwrap_or_default();
    let account = &ctx.account;
    let uuid = iam.deps.rng.uuid();
    let task_id = iam
        .deps
        .store
        .transact(|txn| {
            let row = super::require_role(txn, account, &name)?;
            let Some(service) = &row.linked_service else {
                return Err(no_such_entity(format!("{name} is not a service-linked role: use DeleteRole.")));
            };
            let task_id = format!("task/aws-service-role/{service}/{name}/{uuid}");
            for ((_, _, arn), _) in ATTACHMENTS.scan(txn, &(account, &row.role_id))? {
                ATTACHMENTS.delete(txn, &(account, &row.role_id, &arn))?;
                ATTACHED_TO.delete(txn, &(account, &arn, &row.role_id))?;
            }
            ROLES.delete(txn, &(account, name_key(&name)))?;
            ENTITIES.delete(txn, &(account, &row.role_id))?;
            forget_uses(txn, account, &row.role_id)?;
            // One task a role's name is remembered, so that their number is bounded by the roles there can be.
            let old = LINKED_ROLE_DELETIONS.scan(txn, &(account,))?;
            for ((_, id), _) in old.iter().filter(|(_, old)| old.role_name == name) {
                LINKED_ROLE_DELETIONS.delete(txn, &(account, id))?;
            }
            let done = LinkedRoleDeletionRow { role_name: name.clone(), at: ctx.now };
            LINKED_ROLE_DELETIONS.put(txn, &(account, &task_id), &done)?;
            Ok(task_id)
        })
        .await?;
    Ok(DeleteServiceLinkedRoleResponse { deletion_task_id: Some(task_id) })
}

pub async fn deletion_status(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let task_id = input.deletion_task_id.unwrap_or_default();
    if !LINKED_ROLE_DELETIONS.exists(&iam.deps.store.read()?, &(&ctx.account, &task_id))? {
        return Err(no_such_entity(format!("The deletion task {task_id} cannot be found.")));
    }
    Ok(GetServiceLinkedRoleDeletionStatusResponse { status: Some("SUCCEEDED".to_owned()), reason: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policies_of_linked_roles_are_kept_here() {
        for linked in LINKED_SERVICES {
            assert!(crate::aws_managed::find(linked.policy_arn).is_some(), "{}", linked.policy_arn);
        }
    }
}
