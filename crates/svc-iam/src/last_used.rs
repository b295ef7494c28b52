//! When access keys and roles were used last, and services by users and roles. Uses are noted in memory and written down
//! once a minute: a request must not wait for the disk to be able to say that it was made.

use crate::Iam;
use crate::model::LastUsedRow;
use crate::tables::{ENTITIES, LAST_USED, SERVICE_LAST_USED};
use api_iam::RoleLastUsed;
use base::{AccountId, Timestamp};
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Error, PrincipalKind, RequestCtx};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use store::Reader;

/// The services that are here, by the name in signatures and policies, and as AWS calls them. Uses of others are not kept: a
/// signature may name anything.
pub(crate) const SERVICES: &[(&str, &str)] = &[
    ("cloudtrail", "AWS CloudTrail"),
    ("ec2", "Amazon EC2"),
    ("ecr", "Amazon Elastic Container Registry"),
    ("ecs", "Amazon Elastic Container Service"),
    ("elasticloadbalancing", "Elastic Load Balancing"),
    ("iam", "AWS Identity and Access Management"),
    ("logs", "Amazon CloudWatch Logs"),
    ("secretsmanager", "AWS Secrets Manager"),
    ("ssm", "AWS Systems Manager"),
    ("sts", "AWS Security Token Service"),
];

/// Keys, roles and pairs of a principal and a service whose latest use waits to be written. Beyond it, uses of further
/// ones are not noted until the next writing.
const NOTED_MAX: usize = 10_000;
const PERIOD_MS: u64 = 60_000;

/// Account; access key, user or role; and for the uses of one service that service, else the empty text.
type Noted = (AccountId, String, String);

#[derive(Default)]
pub(crate) struct LastUsed {
    noted: Mutex<HashMap<Noted, LastUsedRow>>,
}

impl LastUsed {
    fn note(&self, key: Noted, row: LastUsedRow) {
        let mut noted = self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if noted.len() < NOTED_MAX || noted.contains_key(&key) {
            noted.insert(key, row);
        }
    }

    fn noted(&self, account: &AccountId, id: &str, service: &str) -> Option<LastUsedRow> {
        let noted = self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        noted.get(&(account.clone(), id.to_owned(), service.to_owned())).cloned()
    }

    fn take(&self) -> HashMap<Noted, LastUsedRow> {
        std::mem::take(&mut *self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

impl Iam {
    /// Notes that a request with a verified signature came in. `service` is the signing name: `ecs`.
    pub(crate) fn note(&self, ctx: &RequestCtx, service: &str) {
        let row = || LastUsedRow { at: ctx.now, region: ctx.region.to_string(), service: service.to_owned() };
        let note = |id: &str, service: &str| {
            self.last_used.note((ctx.account.clone(), id.to_owned(), service.to_owned()), row());
        };
        match &ctx.principal.kind {
            PrincipalKind::AssumedRole { role_id, .. } => note(role_id, ""),
            PrincipalKind::User { .. } | PrincipalKind::Root if ctx.access_key_id.starts_with("AKIA") => {
                note(&ctx.access_key_id, "");
            }
            _ => {}
        }
        let caller = match &ctx.principal.kind {
            PrincipalKind::AssumedRole { role_id, .. } => Some(role_id),
            PrincipalKind::User { .. } => Some(&ctx.principal.user_id),
            PrincipalKind::FederatedUser { issuer_user_id, .. } => issuer_user_id.as_ref(),
            PrincipalKind::Root | PrincipalKind::Node { .. } | PrincipalKind::Anonymous => None,
        };
        if let Some(id) = caller
            && SERVICES.iter().any(|(known, _)| *known == service)
        {
            note(id, service);
        }
    }

    /// When a user or role used a service last.
    pub(crate) fn service_last_used(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        id: &str,
        service: &str,
    ) -> Result<Option<LastUsedRow>, Error> {
        match self.last_used.noted(account, id, service) {
            Some(row) => Ok(Some(row)),
            None => Ok(SERVICE_LAST_USED.get(reader, &(account, id, service))?),
        }
    }

    pub(crate) fn last_used_of(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        id: &str,
    ) -> Result<Option<LastUsedRow>, Error> {
        match self.last_used.noted(account, id, "") {
            Some(row) => Ok(Some(row)),
            None => Ok(LAST_USED.get(reader, &(account, id))?),
        }
    }

    /// Empty for a role that was never used.
    pub(crate) fn role_last_used(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        role_id: &str,
    ) -> Result<RoleLastUsed, Error> {
        let row = self.last_used_of(reader, account, role_id)?;
        let (at, region) = row.map(|row| (row.at, row.region)).unzip();
        Ok(RoleLastUsed { last_used_date: at, region })
    }
}

/// Writes down what was noted.
pub(crate) struct WriteLastUsed {
    pub iam: Arc<Iam>,
}

impl Controller for WriteLastUsed {
    fn name(&self) -> &'static str {
        "iam-last-used"
    }

    /// Nothing: uses are not in the store until this writes them.
    fn watches(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    fn period_ms(&self) -> u64 {
        PERIOD_MS
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            let noted = self.iam.last_used.take();
            if noted.is_empty() {
                return Ok(None);
            }
            let written = self
                .iam
                .deps
                .store
                .transact(|txn| {
                    for ((account, id, service), row) in &noted {
                        if service.is_empty() {
                            LAST_USED.put(txn, &(account, id), row)?;
                        } else if ENTITIES.exists(txn, &(account, id))? {
                            SERVICE_LAST_USED.put(txn, &(account, id, service), row)?;
                        }
                    }
                    Ok::<_, Error>(())
                })
                .await;
            if let Err(error) = written {
                // What was noted meanwhile is newer.
                for (key, row) in noted {
                    if self.iam.last_used.noted(&key.0, &key.1, &key.2).is_none() {
                        self.iam.last_used.note(key, row);
                    }
                }
                return Err(error);
            }
            Ok(None)
        })
    }
}
