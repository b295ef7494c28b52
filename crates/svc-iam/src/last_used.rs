//! When access keys and roles were used last. Uses are noted in memory and written down once a minute: a request must not wait
//! for the disk to be able to say that it was made.

use crate::Iam;
use crate::model::LastUsedRow;
use crate::tables::LAST_USED;
use api_iam::RoleLastUsed;
use base::{AccountId, Timestamp};
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Error, PrincipalKind, RequestCtx};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use store::Reader;

/// Keys and roles whose latest use waits to be written. Beyond it, uses of further ones are not noted until the next writing.
const NOTED_MAX: usize = 10_000;
const PERIOD_MS: u64 = 60_000;

#[derive(Default)]
pub(crate) struct LastUsed {
    noted: Mutex<HashMap<(AccountId, String), LastUsedRow>>,
}

impl LastUsed {
    fn note(&self, account: &AccountId, id: &str, row: LastUsedRow) {
        let mut noted = self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let key = (account.clone(), id.to_owned());
        if noted.len() < NOTED_MAX || noted.contains_key(&key) {
            noted.insert(key, row);
        }
    }

    fn noted(&self, account: &AccountId, id: &str) -> Option<LastUsedRow> {
        let noted = self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        noted.get(&(account.clone(), id.to_owned())).cloned()
    }

    fn take(&self) -> HashMap<(AccountId, String), LastUsedRow> {
        std::mem::take(&mut *self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

impl Iam {
    /// Notes that a request with a verified signature came in. `service` is the signing name: `ecs`.
    pub(crate) fn note(&self, ctx: &RequestCtx, service: &str) {
        let row = || LastUsedRow { at: ctx.now, region: ctx.region.to_string(), service: service.to_owned() };
        match &ctx.principal.kind {
            PrincipalKind::AssumedRole { role_id, .. } => self.last_used.note(&ctx.account, role_id, row()),
            PrincipalKind::User { .. } | PrincipalKind::Root if ctx.access_key_id.starts_with("AKIA") => {
                self.last_used.note(&ctx.account, &ctx.access_key_id, row());
            }
            _ => {}
        }
    }

    pub(crate) fn last_used_of(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        id: &str,
    ) -> Result<Option<LastUsedRow>, Error> {
        match self.last_used.noted(account, id) {
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
                    for ((account, id), row) in &noted {
                        LAST_USED.put(txn, &(account, id), row)?;
                    }
                    Ok::<_, Error>(())
                })
                .await;
            if let Err(error) = written {
                // What was noted meanwhile is newer.
                for ((account, id), row) in noted {
                    if self.iam.last_used.noted(&account, &id).is_none() {
                        self.iam.last_used.note(&account, &id, row);
                    }
                }
                return Err(error);
            }
            Ok(None)
        })
    }
}
