//! Policy documents as they come in and go out.

use crate::errors::malformed;
use crate::plan::document::{DocumentKind, check};
use kernel::Error;

pub use crate::plan::document::{size, url_encode};

/// `MalformedPolicyDocument` unless it is a policy of an identity.
pub fn check_identity(text: &str) -> Result<(), Error> {
    check(text, DocumentKind::Identity).map(|_| ()).map_err(malformed)
}

/// `MalformedPolicyDocument` unless it is a trust policy.
pub fn check_trust(text: &str) -> Result<(), Error> {
    check(text, DocumentKind::Trust).map(|_| ()).map_err(malformed)
}
