//! Tags of everything that has any.

use super::{
    instance_profiles, mfa_devices, oidc_providers, policies, require_role, require_user, server_certificates,
};
use crate::paging::{Page, page};
use crate::tables::{
    INSTANCE_PROFILES, MFA_DEVICES, OIDC_PROVIDERS, POLICIES, SERVER_CERTIFICATES, name_key, put_role, put_user,
};
use crate::{Iam, convert, errors, tagging};
use api_iam::Tag;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use store::{Reader, Txn};

/// What has tags; each is named as its operations name it: by name, ARN or serial number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tagged {
    User,
    Role,
    Policy,
    InstanceProfile,
    ServerCertificate,
    OidcProvider,
    MfaDevice,
}

impl Tagged {
    fn quota_name(self) -> &'static str {
        match self {
            Self::User => super::users::TAGS_QUOTA,
            Self::Role => super::roles::TAGS_QUOTA,
            Self::Policy => policies::TAGS_QUOTA,
            Self::InstanceProfile => instance_profiles::TAGS_QUOTA,
            Self::ServerCertificate => server_certificates::TAGS_QUOTA,
            Self::OidcProvider => oidc_providers::TAGS_QUOTA,
            Self::MfaDevice => mfa_devices::TAGS_QUOTA,
        }
    }

    /// Its tags, and an id that no other thing has.
    fn read(self, reader: &dyn Reader, ctx: &RequestCtx, name: &str) -> Result<(String, Tags), Error> {
        let account = &ctx.account;
        Ok(match self {
            Self::User => {
                let row = require_user(reader, account, name)?;
                (row.user_id, row.tags)
            }
            Self::Role => {
                let row = require_role(reader, account, name)?;
                (row.role_id, row.tags)
            }
            Self::Policy => match crate::aws_managed::find(name) {
                Some(policy) => (policy.arn(), Tags::new()),
                None => {
                    let row = policies::find(reader, account, name)?.ok_or_else(|| errors::no_such_policy(name))?;
                    (row.policy_id, row.tags)
                }
            },
            Self::InstanceProfile => {
                let row = instance_profiles::require(reader, account, name)?;
                (row.profile_id, row.tags)
            }
            Self::ServerCertificate => {
                let row = server_certificates::require(reader, account, name)?;
                (row.certificate_id, row.tags)
            }
            Self::OidcProvider => {
                let row = oidc_providers::require(reader, account, name)?;
                (row.arn(account), row.tags)
            }
            Self::MfaDevice => {
                let row = mfa_devices::require(reader, account, name)?;
                (row.arn(account), row.tags)
            }
        })
    }

    fn change(
        self,
        txn: &mut Txn,
        ctx: &RequestCtx,
        name: &str,
        change: impl Fn(&Tags) -> Result<Tags, Error>,
    ) -> Result<(), Error> {
        let account = &ctx.account;
        match self {
            Self::User => {
                let mut row = require_user(txn, account, name)?;
                row.tags = change(&row.tags)?;
                put_user(txn, account, &row)?;
            }
            Self::Role => {
                let mut row = require_role(txn, account, name)?;
                row.tags = change(&row.tags)?;
                put_role(txn, account, &row)?;
            }
            Self::Policy => {
                let mut row = policies::require_own(txn, ctx, name)?;
                row.tags = change(&row.tags)?;
                POLICIES.put(txn, &(account, name_key(&row.policy_name)), &row)?;
            }
            Self::InstanceProfile => {
                let mut row = instance_profiles::require(txn, account, name)?;
                row.tags = change(&row.tags)?;
                INSTANCE_PROFILES.put(txn, &(account, name_key(name)), &row)?;
            }
            Self::ServerCertificate => {
                let mut row = server_certificates::require(txn, account, name)?;
                row.tags = change(&row.tags)?;
                SERVER_CERTIFICATES.put(txn, &(account, name_key(name)), &row)?;
            }
            Self::OidcProvider => {
                let mut row = oidc_providers::require(txn, account, name)?;
                row.tags = change(&row.tags)?;
                OIDC_PROVIDERS.put(txn, &(account, row.name()), &row)?;
            }
            Self::MfaDevice => {
                let mut row = mfa_devices::require(txn, account, name)?;
                row.tags = change(&row.tags)?;
                MFA_DEVICES.put(txn, &(account, name), &row)?;
            }
        }
        Ok(())
    }
}

pub async fn add(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: Tagged,
    name: Option<String>,
    tags: Option<Vec<Tag>>,
) -> Result<(), Error> {
    let (name, added) = (name.unwrap_or_default(), convert::pairs(tags));
    iam.deps
        .store
        .transact(|txn| kind.change(txn, ctx, &name, |tags| tagging::merge(tags, added.clone(), kind.quota_name())))
        .await
}

pub async fn remove(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: Tagged,
    name: Option<String>,
    keys: Option<Vec<String>>,
) -> Result<(), Error> {
    let (name, keys) = (name.unwrap_or_default(), keys.unwrap_or_default());
    iam.deps.store.transact(|txn| kind.change(txn, ctx, &name, |tags| Ok(tagging::remove(tags, &keys)))).await
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: Tagged,
    name: Option<String>,
    marker: Option<String>,
    max_items: Option<i32>,
) -> Result<Page<Tag>, Error> {
    let (id, tags) = kind.read(&iam.deps.store.read()?, ctx, &name.unwrap_or_default())?;
    let tags: Vec<(String, String)> = tags.into_iter().collect();
    let page = page(tags, |(key, _)| key.clone(), &format!("Tags/{id}"), marker.as_deref(), max_items)?;
    Ok(page.map(|(key, value)| convert::tag(&key, &value)))
}
