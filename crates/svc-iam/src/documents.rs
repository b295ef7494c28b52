//! Policy documents as they come in and go out.

use crate::errors::malformed;
use crate::port::principal_exists;
use base::AccountId;
use iam_policy::{Kind, Policy, Version};
use kernel::Error;
use store::Reader;

/// `MalformedPolicyDocument` unless it is a policy of an identity.
pub fn check_identity(text: &str) -> Result<(), Error> {
    Policy::parse(text, Kind::Identity).map(|_| ()).map_err(malformed)
}

/// The same for managed policies, which must be of the present version of the language.
pub fn check_managed(text: &str) -> Result<(), Error> {
    let policy = Policy::parse(text, Kind::Identity).map_err(malformed)?;
    match policy.version() {
        Version::V2012_10_17 => Ok(()),
        Version::V2008_10_17 => Err(malformed(Policy::OLD_VERSION)),
    }
}

/// `MalformedPolicyDocument` unless it is a trust policy.
pub fn check_trust(text: &str) -> Result<Policy, Error> {
    Policy::parse(text, Kind::Trust).map_err(malformed)
}

/// `MalformedPolicyDocument` for a trust policy that names a user or role of `own` that is not there.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html>
pub fn check_trusted(reader: &dyn Reader, own: &AccountId, trust: &Policy) -> Result<(), Error> {
    for named in trust.named_identities() {
        if !principal_exists(reader, own, named)? {
            return Err(malformed(format!("Invalid principal in policy: \"AWS\":\"{named}\"")));
        }
    }
    Ok(())
}

/// Characters that count against IAM's limits: white space does not.
pub fn size(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// RFC 3986 percent encoding, the form in which IAM answers documents.
pub fn url_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_answered_percent_encoded() {
        assert_eq!(url_encode("{\"a\": \"é~\"}"), "%7B%22a%22%3A%20%22%C3%A9~%22%7D");
        assert_eq!(size(" { \n} "), 2);
    }
}
