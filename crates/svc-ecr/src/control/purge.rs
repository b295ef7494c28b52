//! Deletes the rows of deleted repositories, some at a time: a repository of 20,000 images is more than one transaction takes.

use crate::Ecr;
use crate::tables::{
    COUNTS, DOOMED, IMAGES, LINKED_IN, LINKS, LISTED_BY, MANIFESTS, TAGS, TAGS_OF_IMAGE, UNUSED, USES,
};
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::Error;
use kernel::controller::Controller;
use std::sync::Arc;
use store::{Key, Row, Table, Txn};

/// Rows of one table deleted in one transaction.
const ROWS_PER_TRANSACTION: usize = 500;

pub struct Purge {
    ecr: Arc<Ecr>,
}

/// Deletes some rows of a repository from a table; whether there are more.
macro_rules! purge {
    ($txn:expr, $id:expr, $($table:ident),+) => {{
        let mut more = false;
        $(
            let (rows, rest) = $table.page($txn, &($id,), None, ROWS_PER_TRANSACTION)?;
            for (key, _) in rows {
                delete($txn, &$table, key)?;
            }
            more |= rest;
        )+
        more
    }};
}

fn delete<K: Key + store::AsKey<K>, V: Row>(txn: &mut Txn, table: &Table<K, V>, key: K) -> Result<(), Error> {
    table.delete(txn, &key)?;
    Ok(())
}

impl Purge {
    pub fn new(ecr: Arc<Ecr>) -> Self {
        Self { ecr }
    }

    /// One transaction's worth; whether there is more to do.
    async fn step(&self) -> Result<bool, Error> {
        self.ecr
            .deps
            .store
            .transact(|txn| -> Result<bool, Error> {
                let Some(((id,), _)) = DOOMED.first(txn, &())? else { return Ok(false) };
                let id = id.as_str();
                let (links, more_links) = LINKS.page(txn, &(id,), None, ROWS_PER_TRANSACTION)?;
                for ((_, digest), link) in links {
                    LINKED_IN.delete(txn, &(digest.as_str(), id))?;
                    if let Some(since) = link.unused_since {
                        UNUSED.delete(txn, &(since, id, digest.as_str()))?;
                    }
                    LINKS.delete(txn, &(id, digest.as_str()))?;
                }
                // Manifests may be megabytes each: a page of them would be too much memory, so they go by the keys of their images.
                let (images, more_images) = IMAGES.page(txn, &(id,), None, ROWS_PER_TRANSACTION)?;
                for (key, _) in images {
                    MANIFESTS.delete(txn, &key)?;
                    IMAGES.delete(txn, &key)?;
                }
                let more = purge!(txn, id, TAGS, TAGS_OF_IMAGE, LISTED_BY, USES);
                if !more && !more_links && !more_images {
                    COUNTS.delete(txn, &(id,))?;
                    DOOMED.delete(txn, &(id,))?;
                }
                Ok(true)
            })
            .await
    }
}

impl Controller for Purge {
    fn name(&self) -> &'static str {
        "ecr-purge"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        vec![DOOMED.prefix_bytes().to_vec()]
    }

    fn period_ms(&self) -> u64 {
        60_000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            while self.step().await? {}
            Ok(None)
        })
    }
}
