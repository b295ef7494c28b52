//! Names, ARNs, and what a `SecretId` may be: a name, an ARN, or an ARN without its last seven characters.
//! <https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen>

use crate::model::SecretRow;
use crate::tables::SECRETS;
use base::{AccountId, Arn, Region, Rng};
use kernel::{Error, RequestCtx};
use store::Reader;

const SUFFIX_CHARACTERS: usize = 6;
const SUFFIX_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Where a secret is in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretKey {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
}

impl SecretKey {
    /// What the rows of its versions are kept under.
    pub fn unique_name(&self, row: &SecretRow) -> String {
        format!("{}-{}", self.name, row.arn_suffix)
    }

    pub fn arn(&self, row: &SecretRow) -> String {
        arn(&self.account, self.region, &self.unique_name(row))
    }
}

pub fn arn(account: &AccountId, region: Region, unique_name: &str) -> String {
    format!("arn:aws:secretsmanager:{region}:{account}:secret:{unique_name}")
}

pub fn new_suffix(rng: &dyn Rng) -> String {
    rng.text(SUFFIX_CHARACTERS, SUFFIX_ALPHABET)
}

pub fn is_valid(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-/_+=.@!".contains(&b))
}

/// Account, Region and the rest of a secret's ARN.
pub fn parse_arn(text: &str) -> Option<(AccountId, Region, String)> {
    let parsed: Arn = text.parse().ok()?;
    let rest = parsed.resource.strip_prefix("secret:")?.to_owned();
    let secret = parsed.service == "secretsmanager" && !rest.is_empty();
    secret.then_some((parsed.account.parse().ok()?, parsed.region.parse().ok()?, rest))
}

/// The secret that is meant. One of another account is found by its ARN alone; whether the caller may have it is for the
/// resource policy to say, before the handler.
pub fn resolve(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    secret_id: &str,
) -> Result<Option<(SecretKey, SecretRow)>, Error> {
    let get = |account: &AccountId, name: &str| -> Result<Option<(SecretKey, SecretRow)>, Error> {
        let row = SECRETS.get(reader, &(account, ctx.region, name))?;
        let key = || SecretKey { account: account.clone(), region: ctx.region, name: name.to_owned() };
        Ok(row.map(|row| (key(), row)))
    };
    if !secret_id.starts_with("arn:") {
        return get(&ctx.account, secret_id);
    }
    let Some((account, region, rest)) = parse_arn(secret_id) else { return Ok(None) };
    if region != ctx.region {
        return Ok(None);
    }
    let whole = rest.len().checked_sub(SUFFIX_CHARACTERS + 1).and_then(|at| rest.split_at_checked(at));
    if let Some((name, suffix)) = whole
        && let Some(suffix) = suffix.strip_prefix('-')
        && let Some(found) = get(&account, name)?
        && found.1.arn_suffix == suffix
    {
        return Ok(Some(found));
    }
    get(&account, &rest)
}
