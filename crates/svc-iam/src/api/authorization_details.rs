//! Everything of an account at once.

use super::{attached_policies, instance_profiles, policies};
use crate::aws_managed::AWS_MANAGED_POLICIES;
use crate::convert::Uses;
use crate::documents::url_encode;
use crate::model::{GroupRow, PolicyVersionRow, RoleRow, UserRow};
use crate::paging::page;
use crate::tables::{self, GROUPS, INLINE_POLICIES, POLICIES, POLICY_VERSIONS, ROLES, USERS, name_key};
use crate::{Iam, convert};
use api_iam::{
    AttachedPolicy, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse, GroupDetail,
    ManagedPolicyDetail, Policy, PolicyDetail, RoleDetail, UserDetail,
};
use base::AccountId;
use kernel::{Error, RequestCtx};
use store::Reader;

enum Detail {
    User(UserRow),
    Role(RoleRow),
    Group(GroupRow),
    /// What its policy is made of, and its versions.
    Managed(Box<Policy>, Vec<(u32, PolicyVersionRow)>, u32),
}

fn inline(reader: &dyn Reader, account: &AccountId, id: &str) -> Result<Option<Vec<PolicyDetail>>, Error> {
    let rows = INLINE_POLICIES.scan(reader, &(account, id))?;
    let detail = |row: crate::model::InlinePolicyRow| PolicyDetail {
        policy_name: Some(row.policy_name),
        policy_document: Some(url_encode(&row.document)),
    };
    Ok(Some(rows.into_iter().map(|(_, row)| detail(row)).collect()))
}

fn attached(reader: &dyn Reader, account: &AccountId, id: &str) -> Result<Option<Vec<AttachedPolicy>>, Error> {
    let list = attached_policies::attached(reader, account, id)?;
    let one = |(name, arn)| AttachedPolicy { policy_name: Some(name), policy_arn: Some(arn) };
    Ok(Some(list.into_iter().map(one).collect()))
}

pub async fn get(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
    let filter = input.filter.unwrap_or_default();
    let wanted = |kind: &str| filter.is_empty() || filter.iter().any(|one| one == kind);
    let account = &ctx.account;
    let reader = iam.deps.store.read()?;
    // Keys begin with a digit of the kind, so that pages go through one kind after the other.
    let mut details: Vec<(String, Detail)> = Vec::new();
    if wanted("User") {
        let rows = USERS.scan(&reader, &(account,))?;
        details.extend(rows.into_iter().map(|((_, key), row)| (format!("1{key}"), Detail::User(row))));
    }
    if wanted("Group") {
        let rows = GROUPS.scan(&reader, &(account,))?;
        details.extend(rows.into_iter().map(|((_, key), row)| (format!("2{key}"), Detail::Group(row))));
    }
    if wanted("Role") {
        let rows = ROLES.scan(&reader, &(account,))?;
        details.extend(rows.into_iter().map(|((_, key), row)| (format!("3{key}"), Detail::Role(row))));
    }
    if wanted("LocalManagedPolicy") {
        for ((_, key), row) in POLICIES.scan(&reader, &(account,))? {
            let uses = policies::uses(&reader, account, &row.arn(account))?;
            let versions = POLICY_VERSIONS.scan(&reader, &(account, &row.policy_id))?;
            let versions = versions.into_iter().map(|((_, _, number), row)| (number, row)).collect();
            let policy = Box::new(convert::policy(account, &row, uses));
            details.push((format!("4{key}"), Detail::Managed(policy, versions, row.default_version)));
        }
    }
    if wanted("AWSManagedPolicy") {
        for policy in &AWS_MANAGED_POLICIES {
            let uses = policies::uses(&reader, account, &policy.arn())?;
            // Without a filter, AWS answers those that are in use.
            if filter.is_empty() && matches!(uses, Uses { attached: 0, boundaries: 0 }) {
                continue;
            }
            let version = PolicyVersionRow { document: policy.document.to_owned(), created_at: policy.updated_at() };
            let shown = Box::new(convert::aws_managed(policy, uses));
            let versions = vec![(policy.default_version, version)];
            details.push((
                format!("5{}", name_key(policy.name)),
                Detail::Managed(shown, versions, policy.default_version),
            ));
        }
    }
    let scope = format!("GetAccountAuthorizationDetails/{account}/{}", filter.join(","));
    let page = page(details, |(key, _)| key.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let (mut users, mut groups, mut roles, mut managed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (_, detail) in page.items {
        match detail {
            Detail::User(row) => users.push(user(&reader, account, row)?),
            Detail::Group(row) => groups.push(GroupDetail {
                path: Some(row.path.clone()),
                group_name: Some(row.group_name.clone()),
                group_id: Some(row.group_id.clone()),
                arn: Some(row.arn(account)),
                create_date: Some(row.created_at),
                group_policy_list: inline(&reader, account, &row.group_id)?,
                attached_managed_policies: attached(&reader, account, &row.group_id)?,
            }),
            Detail::Role(row) => roles.push(role(iam, &reader, account, row)?),
            Detail::Managed(policy, versions, default_version) => {
                let versions = versions
                    .iter()
                    .map(|(number, row)| convert::policy_version(*number, row, default_version, true))
                    .collect();
                managed.push(ManagedPolicyDetail {
                    policy_name: policy.policy_name,
                    policy_id: policy.policy_id,
                    arn: policy.arn,
                    path: policy.path,
                    default_version_id: policy.default_version_id,
                    attachment_count: policy.attachment_count,
                    permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
                    is_attachable: policy.is_attachable,
                    description: policy.description,
                    create_date: policy.create_date,
                    update_date: policy.update_date,
                    policy_version_list: Some(versions),
                });
            }
        }
    }
    Ok(GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(users),
        group_detail_list: Some(groups),
        role_detail_list: Some(roles),
        policies: Some(managed),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

fn user(reader: &dyn Reader, account: &AccountId, row: UserRow) -> Result<UserDetail, Error> {
    let groups = tables::groups_of(reader, account, &row.user_id)?;
    Ok(UserDetail {
        arn: Some(row.arn(account)),
        create_date: Some(row.created_at),
        group_list: Some(groups.into_iter().map(|group| group.group_name).collect()),
        user_policy_list: inline(reader, account, &row.user_id)?,
        attached_managed_policies: attached(reader, account, &row.user_id)?,
        permissions_boundary: convert::boundary(row.permissions_boundary.as_ref()),
        tags: convert::tags(&row.tags),
        path: Some(row.path),
        user_name: Some(row.user_name),
        user_id: Some(row.user_id),
    })
}

fn role(iam: &Iam, reader: &dyn Reader, account: &AccountId, row: RoleRow) -> Result<RoleDetail, Error> {
    let mut profiles = Vec::new();
    for profile in instance_profiles::of_role(reader, account, &row.role_id)? {
        profiles.push(instance_profiles::shown(reader, account, &profile)?);
    }
    Ok(RoleDetail {
        arn: Some(row.arn(account)),
        create_date: Some(row.created_at),
        assume_role_policy_document: Some(url_encode(&row.trust_policy)),
        instance_profile_list: Some(profiles),
        role_policy_list: inline(reader, account, &row.role_id)?,
        attached_managed_policies: attached(reader, account, &row.role_id)?,
        permissions_boundary: convert::boundary(row.permissions_boundary.as_ref()),
        role_last_used: Some(iam.role_last_used(reader, account, &row.role_id)?),
        tags: convert::tags(&row.tags),
        path: Some(row.path),
        role_name: Some(row.role_name),
        role_id: Some(row.role_id),
    })
}
