//! The operations, by noun.

pub mod create;
pub mod delete;
pub mod list;
pub mod password;
pub mod policies;
pub mod put_value;
pub mod read;
pub mod stages;
pub mod tags;
pub mod versions;

use crate::errors::{invalid_parameter, not_supported};
use kernel::Error;

/// The key that AWS manages, by its alias or the alias's ARN; any other needs KMS, which is not built.
fn check_key(kms_key_id: Option<&str>) -> Result<(), Error> {
    const ALIAS: &str = "alias/aws/secretsmanager";
    let Some(id) = kms_key_id.filter(|id| !id.is_empty()) else { return Ok(()) };
    if id == ALIAS || (id.starts_with("arn:aws:kms:") && id.ends_with(&format!(":{ALIAS}"))) {
        return Ok(());
    }
    Err(invalid_parameter(format!(
        "KmsKeyId '{id}' is not supported by this installation: there is no KMS yet. Leave it out, or give {ALIAS}."
    )))
}

fn check_type(secret_type: Option<&str>) -> Result<(), Error> {
    match secret_type {
        None | Some("") => Ok(()),
        Some(_) => Err(not_supported("Type", "there are no secrets that third parties manage")),
    }
}
