//! Values in and out of the store: sealed on the way in, opened on the way out.

use crate::SecretsManager;
use crate::errors::{cannot_open, invalid_parameter, invalid_request, no_such_version};
use crate::model::{SecretRow, ValueKind, ValueRow};
use crate::names::SecretKey;
use crate::tables::VALUES;
use aws_wire::Bytes;
use kernel::Error;
use sealed::Secret;
use store::{Reader, Txn};

const VALUE_BYTES_MAX: usize = 65_536;

/// A value in the clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    pub kind: ValueKind,
    pub secret: Secret,
}

impl Value {
    /// What a request carries; `None` if it carries none.
    pub fn from_request(text: Option<String>, binary: Option<Bytes>) -> Result<Option<Self>, Error> {
        let value = match (text, binary) {
            (Some(_), Some(_)) => {
                return Err(invalid_parameter(
                    "You can't specify both a binary secret value and a string secret value in the same secret.",
                ));
            }
            (Some(text), None) => Self { kind: ValueKind::Text, secret: Secret::new(text) },
            (None, Some(bytes)) => Self { kind: ValueKind::Binary, secret: Secret::new(bytes) },
            (None, None) => return Ok(None),
        };
        if value.secret.len_bytes() > VALUE_BYTES_MAX {
            return Err(invalid_parameter(format!(
                "A secret value can have at most {VALUE_BYTES_MAX} bytes; this one has {}.",
                value.secret.len_bytes()
            )));
        }
        Ok(Some(value))
    }

    pub fn text(&self) -> Option<String> {
        (self.kind == ValueKind::Text).then(|| self.secret.expose_text().unwrap_or_default().to_owned())
    }

    pub fn binary(&self) -> Option<Bytes> {
        (self.kind == ValueKind::Binary).then(|| Bytes::copy_from_slice(self.secret.expose()))
    }
}

/// The version id that a call with a value must bring along.
pub fn require_token(token: Option<String>) -> Result<String, Error> {
    token.ok_or_else(|| invalid_request("You must provide a ClientRequestToken value. We recommend a UUID-type value."))
}

impl SecretsManager {
    pub(crate) fn write_value(
        &self,
        txn: &mut Txn,
        key: &SecretKey,
        row: &SecretRow,
        version_id: &str,
        value: &Value,
    ) -> Result<(), Error> {
        let unique = key.unique_name(row);
        let place = VALUES.prefix_bytes_of(&(&key.account, key.region, &unique, version_id));
        let sealed = self.keyring.seal(&*self.deps.rng, &place, &value.secret);
        let row = ValueRow { kind: value.kind, sealed };
        Ok(VALUES.put(txn, &(&key.account, key.region, &unique, version_id), &row)?)
    }

    pub(crate) fn read_value(
        &self,
        reader: &dyn Reader,
        key: &SecretKey,
        row: &SecretRow,
        version_id: &str,
    ) -> Result<Value, Error> {
        let unique = key.unique_name(row);
        let at = (&key.account, key.region, &unique, version_id);
        let row = VALUES.require(reader, &at, || no_such_version(version_id))?;
        let secret = self.keyring.open_sealed(&VALUES.prefix_bytes_of(&at), &row.sealed).map_err(cannot_open)?;
        Ok(Value { kind: row.kind, secret })
    }
}
