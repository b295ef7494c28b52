//! Content digests.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;

const PREFIX: &str = "sha256:";
const HEX_DIGITS: usize = 64;

/// `sha256:` and 64 lower-case hexadecimal digits, and nothing else.
///
/// A value of this type is safe as a file name: digests that carry paths (CVE-2024-3727) do not parse.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(String);

/// A digest that is not `sha256:` and 64 lower-case hexadecimal digits.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("invalid digest {0:?}: expected sha256: followed by 64 lower-case hexadecimal digits")]
pub struct DigestError(pub String);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = Hasher::default();
        hasher.update(bytes);
        hasher.finish()
    }

    /// The 64 hexadecimal digits.
    pub fn hex(&self) -> &str {
        &self.0[PREFIX.len()..]
    }

    /// The whole text, `sha256:…`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Digest {
    type Err = DigestError;

    fn from_str(text: &str) -> Result<Self, DigestError> {
        // Errors quote only the beginning: the text may be as long as an attacker likes.
        let refuse = || DigestError(text.chars().take(100).collect());
        let digits = text.strip_prefix(PREFIX).ok_or_else(refuse)?;
        let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if digits.len() == HEX_DIGITS && digits.bytes().all(is_hex) { Ok(Self(text.to_owned())) } else { Err(refuse()) }
    }
}

impl TryFrom<String> for Digest {
    type Error = DigestError;

    fn try_from(text: String) -> Result<Self, DigestError> {
        text.parse()
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A digest being computed.
#[derive(Clone, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub fn finish(self) -> Digest {
        Digest(format!("{PREFIX}{}", hex::encode(self.0.finalize())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_strict_sha256_parses() {
        let good = Digest::of(b"x");
        assert_eq!(good.as_str().parse::<Digest>(), Ok(good.clone()));
        let upper = good.as_str().to_uppercase();
        let traversal = format!("sha256:../../../../etc/passwd{}", "a".repeat(39));
        for bad in [
            "",
            "sha256:",
            "sha256:ab",
            "md5:d41d8cd98f00b204e9800998ecf8427e",
            "sha256:../../../etc/passwd",
            &upper,
            &traversal,
            &format!("{good}\n"),
            &format!("{good}/.."),
        ] {
            assert!(bad.parse::<Digest>().is_err(), "{bad}");
        }
    }
}
