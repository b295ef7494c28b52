//! SSH public keys in their two forms.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html>

use md5::{Digest, Md5};
use ssh_key::public::{KeyData, RsaPublicKey};
use ssh_key::{Mpint, PublicKey};
use x509_cert::der::asn1::{BitString, Null};
use x509_cert::der::pem::LineEnding;
use x509_cert::der::{Decode, DecodePem, Encode, EncodePem};
use x509_cert::spki::{AlgorithmIdentifierOwned, ObjectIdentifier, SubjectPublicKeyInfoOwned};

/// `rsaEncryption`, of PKCS #1.
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
/// Bits of an RSA key at least.
const RSA_BITS_MIN: usize = 2048;

/// Why a key is refused, as IAM tells them apart.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SshKeyError {
    #[error(
        "The public key encoding is unsupported or unrecognized: give the key as 'ssh-rsa …' or as a PEM PUBLIC KEY."
    )]
    Encoding,
    #[error("The public key is malformed or otherwise invalid. ({0})")]
    Invalid(String),
}

/// An RSA public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshKey(RsaPublicKey);

fn invalid(error: impl std::fmt::Display) -> SshKeyError {
    SshKeyError::Invalid(error.to_string())
}

impl SshKey {
    /// Reads either form.
    pub fn parse(text: &str) -> Result<Self, SshKeyError> {
        let text = text.trim();
        let key = if text.starts_with("ssh-rsa ") {
            match PublicKey::from_openssh(text).map_err(invalid)?.key_data() {
                KeyData::Rsa(key) => key.clone(),
                _ => return Err(SshKeyError::Encoding),
            }
        } else if text.starts_with("-----BEGIN PUBLIC KEY-----") {
            of_pem(text)?
        } else {
            return Err(SshKeyError::Encoding);
        };
        let modulus = key.n.as_positive_bytes().ok_or_else(|| invalid("its modulus is not positive"))?;
        let bits = modulus.len() * 8 - modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
        if bits < RSA_BITS_MIN {
            return Err(invalid(format!("it has {bits} bits: {RSA_BITS_MIN} are needed")));
        }
        Ok(Self(key))
    }

    /// `ssh-rsa …`, without a comment.
    pub fn to_openssh(&self) -> Result<String, SshKeyError> {
        self.public().to_openssh().map_err(invalid)
    }

    /// PEM of a SubjectPublicKeyInfo.
    pub fn to_pem(&self) -> Result<String, SshKeyError> {
        let number = |number: &Mpint| number.as_positive_bytes().map(<[u8]>::to_vec).unwrap_or_default();
        let (modulus, exponent) = (number(&self.0.n), number(&self.0.e));
        let uint = |bytes| pkcs1::UintRef::new(bytes).map_err(invalid);
        let key = pkcs1::RsaPublicKey { modulus: uint(&modulus)?, public_exponent: uint(&exponent)? };
        let info = SubjectPublicKeyInfoOwned {
            algorithm: AlgorithmIdentifierOwned { oid: RSA_ENCRYPTION, parameters: Some(Null.into()) },
            subject_public_key: BitString::from_bytes(&key.to_der().map_err(invalid)?).map_err(invalid)?,
        };
        info.to_pem(LineEnding::LF).map_err(invalid)
    }

    /// MD5 of the key's wire encoding, `7a:1d:…`.
    pub fn fingerprint(&self) -> Result<String, SshKeyError> {
        let digest = Md5::digest(self.public().to_bytes().map_err(invalid)?);
        let pairs: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(pairs.join(":"))
    }

    fn public(&self) -> PublicKey {
        PublicKey::new(KeyData::Rsa(self.0.clone()), "")
    }
}

fn of_pem(text: &str) -> Result<RsaPublicKey, SshKeyError> {
    let info = SubjectPublicKeyInfoOwned::from_pem(text).map_err(invalid)?;
    if info.algorithm.oid != RSA_ENCRYPTION {
        return Err(SshKeyError::Encoding);
    }
    let key = pkcs1::RsaPublicKey::from_der(info.subject_public_key.raw_bytes()).map_err(invalid)?;
    let number = |number: pkcs1::UintRef<'_>| Mpint::from_positive_bytes(number.as_bytes()).map_err(invalid);
    Ok(RsaPublicKey { e: number(key.public_exponent)?, n: number(key.modulus)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key in the examples of IAM's API reference.
    const PEM: &str = "-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsu+WpO9hhmqGTctHI1BE
SJ/pq4GtAt9JJpIsDnjeB+mLbwnVJLFaaYzzoZuPOVhUc7yHMWjBLmfSEgJKfAH3
n8m8R9D3UFoRC0rtKR2jJwAwFO3Tp9wgnqzvPtLMnG7uBEuD/nHStanrd6bbBv83
kDSy5jiuc4yEWtTAEtyp8C8BxFTxHuCQ/sX4IbjtJ8M1IKZ3hjcJO5u6ooWCxZzQ
hXXlPDniK/RZnO+YOaJR5umaAv23HAB7qx5H3A6WpyUyzXy0eTo9eAmUrET+JDXZ
vqHufiDzO/MOCfb+KV1OJos2AxNtRuIFA1cTq7NF+upTIoV+gK1YJhCvjSuRkIJ/
cwIDAQAB
-----END PUBLIC KEY-----
";
    const FINGERPRINT: &str = "7a:1d:ea:9e:b0:80:ac:f8:ec:d8:dc:e6:a7:2c:fc:51";

    #[test]
    fn the_documented_key_has_the_documented_fingerprint_in_both_forms() {
        let key = SshKey::parse(PEM).unwrap();
        assert_eq!(key.fingerprint().unwrap(), FINGERPRINT);
        assert_eq!(key.to_pem().unwrap(), PEM);
        let openssh = key.to_openssh().unwrap();
        assert!(
            openssh.starts_with("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCy75ak72GGaoZNy0cjUERIn+mrga0C30k"),
            "{openssh}"
        );
        assert_eq!(SshKey::parse(&format!("{openssh} jane@example.com\n")).unwrap(), key);
    }

    #[test]
    fn other_keys_are_refused_with_the_reason() {
        for other in [
            "nonsense",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILM+rvN+ot98qgEN796jTiQfZfG1KaT0PtFDJ/XFSqti user",
            "-----BEGIN RSA PUBLIC KEY-----\nMAA=\n-----END RSA PUBLIC KEY-----",
        ] {
            assert_eq!(SshKey::parse(other), Err(SshKeyError::Encoding), "{other}");
        }
        let cut = PEM.replace("vqHufiDzO", "");
        for broken in ["ssh-rsa AAAA", "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----", cut.as_str()] {
            assert!(matches!(SshKey::parse(broken), Err(SshKeyError::Invalid(_))), "{broken}");
        }
        let small = RsaPublicKey {
            e: Mpint::from_positive_bytes(&[1, 0, 1]).unwrap(),
            n: Mpint::from_positive_bytes(&[0x7f; 256]).unwrap(),
        };
        let small = PublicKey::new(KeyData::Rsa(small), "").to_openssh().unwrap();
        let error = SshKey::parse(&small).unwrap_err();
        assert!(error.to_string().contains("it has 2047 bits: 2048 are needed"), "{error}");
    }
}
