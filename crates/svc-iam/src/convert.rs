//! Rows to what goes on the wire.

use crate::aws_managed::AwsManagedPolicy;
use crate::documents::url_encode;
use crate::model::{
    AccessKeyRow, GroupRow, InstanceProfileRow, OidcProviderRow, PolicyRow, PolicyVersionRow, RoleRow,
    ServerCertificateRow, UserRow,
};
use crate::tagging::Pairs;
use api_iam::{
    AccessKeyMetadata, AttachedPermissionsBoundary, Group, InstanceProfile, OpenIDConnectProviderListEntry, Policy,
    PolicyVersion, Role, ServerCertificateMetadata, Tag, User,
};
use base::AccountId;
use kernel::tags::Tags;

pub fn pairs(tags: Option<Vec<Tag>>) -> Pairs {
    let one = |tag: Tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    tags.unwrap_or_default().into_iter().map(one).collect()
}

/// How often a managed policy is used.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uses {
    pub attached: usize,
    pub boundaries: usize,
}

/// A permissions boundary as it stands on its user or role.
pub fn boundary(arn: Option<&String>) -> Option<AttachedPermissionsBoundary> {
    arn.map(|arn| AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".to_owned()),
        permissions_boundary_arn: Some(arn.clone()),
    })
}

/// `None` when there are none: an empty list of tags is left out.
pub fn tags(tags: &Tags) -> Option<Vec<Tag>> {
    (!tags.is_empty()).then(|| tags.iter().map(|(key, value)| tag(key, value)).collect())
}

pub fn tag(key: &str, value: &str) -> Tag {
    Tag { key: Some(key.to_owned()), value: Some(value.to_owned()) }
}

pub fn user(account: &AccountId, row: &UserRow) -> User {
    User {
        path: Some(row.path.clone()),
        user_name: Some(row.user_name.clone()),
        user_id: Some(row.user_id.clone()),
        arn: Some(row.arn(account)),
        create_date: Some(row.created_at),
        tags: tags(&row.tags),
        permissions_boundary: boundary(row.permissions_boundary.as_ref()),
        ..User::default()
    }
}

pub fn role(account: &AccountId, row: &RoleRow) -> Role {
    Role {
        path: Some(row.path.clone()),
        role_name: Some(row.role_name.clone()),
        role_id: Some(row.role_id.clone()),
        arn: Some(row.arn(account)),
        create_date: Some(row.created_at),
        assume_role_policy_document: Some(url_encode(&row.trust_policy)),
        description: row.description.clone(),
        max_session_duration: i32::try_from(row.max_session_duration_s).ok(),
        tags: tags(&row.tags),
        permissions_boundary: boundary(row.permissions_boundary.as_ref()),
        ..Role::default()
    }
}

pub fn access_key(user_name: Option<&str>, id: &str, row: &AccessKeyRow) -> AccessKeyMetadata {
    AccessKeyMetadata {
        user_name: user_name.map(str::to_owned),
        access_key_id: Some(id.to_owned()),
        status: Some(status(row).to_owned()),
        create_date: Some(row.created_at),
    }
}

pub fn status(row: &AccessKeyRow) -> &'static str {
    activity(row.active)
}

pub fn activity(active: bool) -> &'static str {
    if active { "Active" } else { "Inactive" }
}

pub fn policy(account: &AccountId, row: &PolicyRow, uses: Uses) -> Policy {
    Policy {
        policy_name: Some(row.policy_name.clone()),
        policy_id: Some(row.policy_id.clone()),
        arn: Some(row.arn(account)),
        path: Some(row.path.clone()),
        default_version_id: Some(format!("v{}", row.default_version)),
        attachment_count: i32::try_from(uses.attached).ok(),
        permissions_boundary_usage_count: i32::try_from(uses.boundaries).ok(),
        is_attachable: Some(true),
        description: row.description.clone(),
        create_date: Some(row.created_at),
        update_date: Some(row.updated_at),
        tags: tags(&row.tags),
    }
}

pub fn aws_managed(policy: &AwsManagedPolicy, uses: Uses) -> Policy {
    Policy {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.policy_id()),
        arn: Some(policy.arn()),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(format!("v{}", policy.default_version)),
        attachment_count: i32::try_from(uses.attached).ok(),
        permissions_boundary_usage_count: i32::try_from(uses.boundaries).ok(),
        is_attachable: Some(true),
        description: policy.description.map(str::to_owned),
        create_date: Some(policy.created_at()),
        update_date: Some(policy.updated_at()),
        tags: None,
    }
}

/// With the document only where one version is asked for, as IAM does.
pub fn policy_version(number: u32, row: &PolicyVersionRow, default_version: u32, with_document: bool) -> PolicyVersion {
    PolicyVersion {
        document: with_document.then(|| url_encode(&row.document)),
        version_id: Some(format!("v{number}")),
        is_default_version: Some(number == default_version),
        create_date: Some(row.created_at),
    }
}

pub fn group(account: &AccountId, row: &GroupRow) -> Group {
    Group {
        path: Some(row.path.clone()),
        group_name: Some(row.group_name.clone()),
        group_id: Some(row.group_id.clone()),
        arn: Some(row.arn(account)),
        create_date: Some(row.created_at),
    }
}

/// `held`: the role in it.
pub fn instance_profile(account: &AccountId, row: &InstanceProfileRow, held: Option<&RoleRow>) -> InstanceProfile {
    InstanceProfile {
        path: Some(row.path.clone()),
        instance_profile_name: Some(row.profile_name.clone()),
        instance_profile_id: Some(row.profile_id.clone()),
        arn: Some(row.arn(account)),
        create_date: Some(row.created_at),
        // As IAM shows them: without tags.
        roles: Some(held.map(|held| Role { tags: None, ..role(account, held) }).into_iter().collect()),
        tags: tags(&row.tags),
    }
}

pub fn server_certificate(account: &AccountId, row: &ServerCertificateRow) -> ServerCertificateMetadata {
    ServerCertificateMetadata {
        path: Some(row.path.clone()),
        server_certificate_name: Some(row.name.clone()),
        server_certificate_id: Some(row.certificate_id.clone()),
        arn: Some(row.arn(account)),
        upload_date: Some(row.uploaded_at),
        expiration: Some(row.expires_at),
    }
}

pub fn oidc_provider(account: &AccountId, row: &OidcProviderRow) -> OpenIDConnectProviderListEntry {
    OpenIDConnectProviderListEntry { arn: Some(row.arn(account)) }
}
