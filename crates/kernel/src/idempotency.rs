//! Client tokens: the same token with the same parameters answers what the first call made; with others it is an error.

use crate::Error;
use base::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Row, Table, Txn};

/// How long a token is remembered, milliseconds: AWS documents 24 hours for ECS.
pub const TOKEN_LIFETIME_MS: i64 = 24 * 3600 * 1000;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TokenRow {
    pub parameters_sha256: String,
    /// Ids or ARNs of what the first call made.
    pub made: Vec<String>,
    pub at: Timestamp,
}

impl Row for TokenRow {}

/// Key: operation with its account and Region (`ecs:RunTask/000000000000/us-east-1`), token.
static TOKENS: Table<(String, String), TokenRow> = Table::new("kernel/client_tokens", 1);

/// What a token means for this call.
pub enum Seen {
    /// Not used before: carry on, then [`remember`].
    New,
    /// The same call was made: answer these again.
    Same(Vec<String>),
    /// The token belongs to a call with other parameters.
    Different,
}

/// A stable digest of the parameters of a call.
pub fn fingerprint(parameters: &str) -> String {
    hex::encode(Sha256::digest(parameters.as_bytes()))
}

pub fn look_up(
    txn: &Txn,
    operation: &str,
    token: &str,
    parameters_sha256: &str,
    now: Timestamp,
) -> Result<Seen, Error> {
    let row = TOKENS.get(txn, &(operation.to_owned(), token.to_owned()))?;
    Ok(match row {
        Some(row) if now.since_ms(row.at) < TOKEN_LIFETIME_MS => {
            if row.parameters_sha256 == parameters_sha256 {
                Seen::Same(row.made)
            } else {
                Seen::Different
            }
        }
        _ => Seen::New,
    })
}

pub fn remember(
    txn: &mut Txn,
    operation: &str,
    token: &str,
    parameters_sha256: &str,
    made: Vec<String>,
    now: Timestamp,
) -> Result<(), Error> {
    let row = TokenRow { parameters_sha256: parameters_sha256.to_owned(), made, at: now };
    TOKENS.put(txn, &(operation.to_owned(), token.to_owned()), &row)?;
    Ok(())
}

/// Forgets up to `limit` tokens that have expired; answers how many. Run by a controller.
pub fn sweep(txn: &mut Txn, now: Timestamp, limit: usize) -> Result<usize, Error> {
    let expired: Vec<_> = TOKENS
        .scan(txn, &())?
        .into_iter()
        .filter(|(_, row)| now.since_ms(row.at) >= TOKEN_LIFETIME_MS)
        .take(limit)
        .map(|(key, _)| key)
        .collect();
    for key in &expired {
        TOKENS.delete(txn, key)?;
    }
    Ok(expired.len())
}
