//! Which services policies open, and when they were used last. A report holds no more than its question: it is answered from
//! what is known when it is read, which is never older than what was known when it was asked for. Services that are not here
//! are not listed: nobody can have used them.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html>

use super::attached_policies::path_and_name;
use crate::effective::NamedPolicy;
use crate::errors::{invalid_input, no_such_entity, no_such_policy};
use crate::model::{EntityKind, LastUsedRow, ServiceAccessJobRow};
use crate::paging::page;
use crate::tables::{self, ATTACHED_TO, Entity, MEMBERS, SERVICE_ACCESS_JOBS};
use crate::{Iam, last_used};
use api_iam::{
    EntityDetails, EntityInfo, GenerateServiceLastAccessedDetailsRequest, GenerateServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsWithEntitiesRequest, GetServiceLastAccessedDetailsWithEntitiesResponse,
    ListPoliciesGrantingServiceAccessEntry, ListPoliciesGrantingServiceAccessRequest,
    ListPoliciesGrantingServiceAccessResponse, PolicyGrantingServiceAccess, ServiceLastAccessed,
};
use base::AccountId;
use kernel::{Error, RequestCtx};
use std::collections::BTreeMap;
use store::Reader;

/// How long a report can be read.
const JOB_MS_MAX: i64 = 7 * 24 * 3600 * 1000;
/// Beyond these the oldest goes.
const JOBS_PER_ACCOUNT_MAX: usize = 1000;
/// Uses before that are not reported.
const TRACKED_MS: i64 = 400 * 24 * 3600 * 1000;

/// What a report is about.
enum Subject {
    Entity(Entity),
    Policy(NamedPolicy),
}

fn no_such_arn(arn: &str) -> Error {
    no_such_entity(format!("ARN {arn} cannot be found."))
}

fn arn_of(account: &AccountId, entity: &Entity) -> String {
    format!("arn:aws:iam::{account}:{}{}{}", kind_name(entity.kind).to_lowercase(), entity.path, entity.name)
}

fn kind_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::User => "USER",
        EntityKind::Role => "ROLE",
        EntityKind::Group => "GROUP",
    }
}

/// The user, group or role with exactly this ARN.
fn entity_of(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<Option<Entity>, Error> {
    let Some((kind, path)) = arn.strip_prefix(&format!("arn:aws:iam::{account}:")).and_then(|it| it.split_once('/'))
    else {
        return Ok(None);
    };
    let kind = match kind {
        "user" => EntityKind::User,
        "role" => EntityKind::Role,
        "group" => EntityKind::Group,
        _ => return Ok(None),
    };
    let name = path.rsplit('/').next().unwrap_or_default();
    Ok(tables::entity(reader, account, kind, name)?.filter(|entity| arn_of(account, entity) == arn))
}

/// The policies that count for an entity: of a user its groups' too, boundaries never.
fn policies_of(
    iam: &Iam,
    reader: &dyn Reader,
    account: &AccountId,
    entity: &Entity,
) -> Result<Vec<NamedPolicy>, Error> {
    let mut found = Vec::new();
    iam.gather(reader, account, &entity.id, &arn_of(account, entity), &mut found)?;
    if entity.kind == EntityKind::User {
        for group in tables::groups_of(reader, account, &entity.id)? {
            iam.gather(reader, account, &group.group_id, &group.arn(account), &mut found)?;
        }
    }
    Ok(found)
}

impl Subject {
    fn find(iam: &Iam, reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<Self, Error> {
        if arn.contains(":policy/") {
            let policy = iam.managed(reader, account, arn, arn)?.ok_or_else(|| no_such_policy(arn))?;
            return Ok(Self::Policy(policy));
        }
        entity_of(reader, account, arn)?.map(Self::Entity).ok_or_else(|| no_such_arn(arn))
    }

    /// The services here that it opens, with their names.
    fn services(
        &self,
        iam: &Iam,
        reader: &dyn Reader,
        account: &AccountId,
    ) -> Result<Vec<(&'static str, &'static str)>, Error> {
        let policies = match self {
            Self::Entity(entity) => policies_of(iam, reader, account, entity)?,
            Self::Policy(policy) => vec![policy.clone()],
        };
        let opens = |service: &str| policies.iter().any(|named| named.policy.allows_some_of(service));
        Ok(last_used::SERVICES.iter().copied().filter(|(namespace, _)| opens(namespace)).collect())
    }

    /// Who calls by it: a user or role itself, the users of a group, whoever a policy is attached to.
    fn callers(&self, reader: &dyn Reader, account: &AccountId) -> Result<Vec<Entity>, Error> {
        let mut found = BTreeMap::new();
        let mut pending: Vec<Entity> = match self {
            Self::Entity(entity) => vec![entity.clone()],
            Self::Policy(policy) => {
                let mut attached = Vec::new();
                for ((_, _, id), _) in ATTACHED_TO.scan(reader, &(account, &policy.name))? {
                    attached.extend(tables::entity_by_id(reader, account, &id)?);
                }
                attached
            }
        };
        while let Some(entity) = pending.pop() {
            if entity.kind == EntityKind::Group {
                for ((_, _, user_id), _) in MEMBERS.scan(reader, &(account, &entity.id))? {
                    pending.extend(tables::entity_by_id(reader, account, &user_id)?);
                }
            } else {
                found.insert(entity.id.clone(), entity);
            }
        }
        Ok(found.into_values().collect())
    }
}

impl Iam {
    /// The use of a service by a user or role, if it is not too long ago.
    fn tracked(
        &self,
        reader: &dyn Reader,
        ctx: &RequestCtx,
        entity: &Entity,
        service: &str,
    ) -> Result<Option<LastUsedRow>, Error> {
        let used = self.service_last_used(reader, &ctx.account, &entity.id, service)?;
        Ok(used.filter(|row| ctx.now.since_ms(row.at) <= TRACKED_MS))
    }
}

pub async fn list_granting(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListPoliciesGrantingServiceAccessRequest,
) -> Result<ListPoliciesGrantingServiceAccessResponse, Error> {
    let (arn, account, reader) = (input.arn.unwrap_or_default(), &ctx.account, iam.deps.store.read()?);
    let entity = entity_of(&reader, account, &arn)?.ok_or_else(|| no_such_arn(&arn))?;
    let namespaces = input.service_namespaces.unwrap_or_default();
    let held = policies_of(iam, &reader, account, &entity)?;
    let scope = format!("ListPoliciesGrantingServiceAccess/{arn}/{}", namespaces.join(","));
    let page = page(namespaces, Clone::clone, &scope, input.marker.as_deref(), None)?;
    let page = page.map(|namespace| {
        let granting = held.iter().filter(|named| named.policy.allows_some_of(&namespace)).map(granting).collect();
        ListPoliciesGrantingServiceAccessEntry { service_namespace: Some(namespace), policies: Some(granting) }
    });
    Ok(ListPoliciesGrantingServiceAccessResponse {
        policies_granting_service_access: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn granting(named: &NamedPolicy) -> PolicyGrantingServiceAccess {
    if let Some((_, name)) = path_and_name(&named.name) {
        return PolicyGrantingServiceAccess {
            policy_name: Some(name),
            policy_type: Some("MANAGED".to_owned()),
            policy_arn: Some(named.name.clone()),
            ..Default::default()
        };
    }
    // An inline policy says whose it is.
    let resource = named.attached_to.splitn(6, ':').nth(5).unwrap_or_default();
    let (kind, path) = resource.split_once('/').unwrap_or((resource, ""));
    PolicyGrantingServiceAccess {
        policy_name: Some(named.name.clone()),
        policy_type: Some("INLINE".to_owned()),
        policy_arn: None,
        entity_type: Some(kind.to_uppercase()),
        entity_name: path.rsplit('/').next().map(str::to_owned),
    }
}

pub async fn generate(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GenerateServiceLastAccessedDetailsRequest,
) -> Result<GenerateServiceLastAccessedDetailsResponse, Error> {
    if input.granularity.as_deref() == Some("ACTION_LEVEL") {
        return Err(invalid_input(
            "Granularity ACTION_LEVEL is not supported by this installation: it keeps uses by service. Leave it out.",
        ));
    }
    let (arn, account) = (input.arn.unwrap_or_default(), &ctx.account);
    let job_id = iam.deps.rng.uuid();
    let row = ServiceAccessJobRow { arn, asked_by: asker(ctx), at: ctx.now };
    iam.deps
        .store
        .transact(|txn| {
            Subject::find(iam, txn, account, &row.arn)?;
            let mut jobs = SERVICE_ACCESS_JOBS.scan(txn, &(account,))?;
            jobs.sort_by_key(|(_, job)| job.at);
            let over = (jobs.len() + 1).saturating_sub(JOBS_PER_ACCOUNT_MAX);
            for (index, ((_, id), job)) in jobs.iter().enumerate() {
                if index < over || ctx.now.since_ms(job.at) >= JOB_MS_MAX {
                    SERVICE_ACCESS_JOBS.delete(txn, &(account, id))?;
                }
            }
            Ok::<_, Error>(SERVICE_ACCESS_JOBS.put(txn, &(account, &job_id), &row)?)
        })
        .await?;
    Ok(GenerateServiceLastAccessedDetailsResponse { job_id: Some(job_id) })
}

/// A report is for the user or role that asked for it, whatever the session.
fn asker(ctx: &RequestCtx) -> String {
    let id = &ctx.principal.user_id;
    id.split_once(':').map_or(id.as_str(), |(role_id, _)| role_id).to_owned()
}

fn job(reader: &dyn Reader, ctx: &RequestCtx, job_id: &str) -> Result<ServiceAccessJobRow, Error> {
    SERVICE_ACCESS_JOBS
        .get(reader, &(&ctx.account, job_id))?
        .filter(|job| job.asked_by == asker(ctx) && ctx.now.since_ms(job.at) < JOB_MS_MAX)
        .ok_or_else(|| no_such_entity(format!("JobId {job_id} was not found.")))
}

pub async fn details(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetServiceLastAccessedDetailsRequest,
) -> Result<GetServiceLastAccessedDetailsResponse, Error> {
    let (reader, account, job_id) = (iam.deps.store.read()?, &ctx.account, input.job_id.unwrap_or_default());
    let job = job(&reader, ctx, &job_id)?;
    let subject = Subject::find(iam, &reader, account, &job.arn)?;
    let callers = subject.callers(&reader, account)?;
    let services = subject.services(iam, &reader, account)?;
    let scope = format!("GetServiceLastAccessedDetails/{job_id}");
    let page =
        page(services, |(namespace, _)| (*namespace).to_owned(), &scope, input.marker.as_deref(), input.max_items)?;
    let mut answers = Vec::new();
    for (namespace, name) in page.items {
        let mut uses = Vec::new();
        for caller in &callers {
            uses.extend(iam.tracked(&reader, ctx, caller, namespace)?.map(|used| (used, caller)));
        }
        let last = uses.iter().max_by_key(|(used, _)| used.at);
        answers.push(ServiceLastAccessed {
            service_name: Some(name.to_owned()),
            service_namespace: Some(namespace.to_owned()),
            last_authenticated: last.map(|(used, _)| used.at),
            last_authenticated_entity: last.map(|(_, caller)| arn_of(account, caller)),
            last_authenticated_region: last.map(|(used, _)| used.region.clone()),
            total_authenticated_entities: i32::try_from(uses.len()).ok(),
            tracked_actions_last_accessed: None,
        });
    }
    Ok(GetServiceLastAccessedDetailsResponse {
        job_status: Some("COMPLETED".to_owned()),
        job_type: Some("SERVICE_LEVEL".to_owned()),
        job_creation_date: Some(job.at),
        job_completion_date: Some(job.at),
        services_last_accessed: Some(answers),
        is_truncated: page.is_truncated,
        marker: page.marker,
        error: None,
    })
}

pub async fn details_with_entities(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetServiceLastAccessedDetailsWithEntitiesRequest,
) -> Result<GetServiceLastAccessedDetailsWithEntitiesResponse, Error> {
    let (reader, account, job_id) = (iam.deps.store.read()?, &ctx.account, input.job_id.unwrap_or_default());
    let namespace = input.service_namespace.unwrap_or_default();
    let job = job(&reader, ctx, &job_id)?;
    let subject = Subject::find(iam, &reader, account, &job.arn)?;
    let opens = subject.services(iam, &reader, account)?.iter().any(|(one, _)| *one == namespace);
    let mut uses = Vec::new();
    for caller in if opens { subject.callers(&reader, account)? } else { Vec::new() } {
        uses.push((iam.tracked(&reader, ctx, &caller, &namespace)?.map(|used| used.at), caller));
    }
    let scope = format!("GetServiceLastAccessedDetailsWithEntities/{job_id}/{namespace}");
    // The latest first, those that never came last.
    let key = |(at, caller): &(Option<base::Timestamp>, Entity)| {
        format!("{:020}/{}", i64::MAX - at.map_or(0, base::Timestamp::as_ms), caller.id)
    };
    let page = page(uses, key, &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(at, caller)| EntityDetails {
        entity_info: Some(EntityInfo {
            arn: Some(arn_of(account, &caller)),
            r#type: Some(kind_name(caller.kind).to_owned()),
            name: Some(caller.name),
            id: Some(caller.id),
            path: Some(caller.path),
        }),
        last_authenticated: at,
    });
    Ok(GetServiceLastAccessedDetailsWithEntitiesResponse {
        job_status: Some("COMPLETED".to_owned()),
        job_creation_date: Some(job.at),
        job_completion_date: Some(job.at),
        entity_details_list: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
        error: None,
    })
}
