//! Rows to what goes on the wire.

use crate::aws_managed::AwsManagedPolicy;
use crate::model::{AccessKeyRow, PolicyRow, PolicyVersionRow, RoleRow, UserRow};
use crate::plan::document::url_encode;
use crate::tagging::Pairs;
use api_iam::{AccessKeyMetadata, Policy, PolicyVersion, Role, Tag, User};
use base::AccountId;
use kernel::tags::Tags;

pub fn pairs(tags: Option<Vec<Tag>>) -> Pairs {
    let one = |tag: Tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    tags.unwrap_or_default().into_iter().map(one).collect()
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
    if row.active { "Active" } else { "Inactive" }
}

pub fn policy(account: &AccountId, row: &PolicyRow, attachments: usize) -> Policy {
    Policy {
        policy_name: Some(row.policy_name.clone()),
        policy_id: Some(row.policy_id.clone()),
        arn: Some(row.arn(account)),
        path: Some(row.path.clone()),
        default_version_id: Some(format!("v{}", row.default_version)),
        attachment_count: i32::try_from(attachments).ok(),
        permissions_boundary_usage_count: Some(0),
        is_attachable: Some(true),
        description: row.description.clone(),
        create_date: Some(row.created_at),
        update_date: Some(row.updated_at),
        tags: tags(&row.tags),
    }
}

pub fn aws_managed(policy: &AwsManagedPolicy, attachments: usize) -> Policy {
    Policy {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.policy_id()),
        arn: Some(policy.arn()),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(format!("v{}", policy.default_version)),
        attachment_count: i32::try_from(attachments).ok(),
        permissions_boundary_usage_count: Some(0),
        is_attachable: Some(true),
        description: Some(policy.description.to_owned()),
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
