//! Certificates and keys in PEM: what is checked when one is uploaded.

use base::Timestamp;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256};
use x509_cert::der::Decode;

/// Why a certificate is refused, as IAM tells them apart.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    #[error("Unable to parse certificate. Please ensure the certificate is in PEM format. ({0})")]
    Body(String),
    #[error(
        "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. ({0})"
    )]
    Chain(String),
    #[error("Unable to parse key; the private key must be unencrypted, in PEM format. ({0})")]
    Key(String),
    #[error("Private key doesn't match certificate.")]
    Mismatch,
}

/// Checks a certificate, its chain and its key; answers when the certificate expires.
pub fn check(body: &str, chain: Option<&str>, private_key: &str) -> Result<Timestamp, CertificateError> {
    let certificate = only(body)?;
    let parsed = parse(&certificate).map_err(CertificateError::Body)?;
    if let Some(chain) = chain {
        let chain: Vec<CertificateDer> = CertificateDer::pem_slice_iter(chain.as_bytes())
            .collect::<Result<_, _>>()
            .map_err(|error| CertificateError::Chain(error.to_string()))?;
        let mut issuer = parsed.tbs_certificate.issuer.clone();
        if chain.is_empty() {
            return Err(CertificateError::Chain("it holds no certificate".into()));
        }
        for each in &chain {
            let each = parse(each).map_err(CertificateError::Chain)?;
            if each.tbs_certificate.subject != issuer {
                return Err(CertificateError::Chain(format!(
                    "'{}' did not sign what is before it",
                    each.tbs_certificate.subject
                )));
            }
            issuer = each.tbs_certificate.issuer.clone();
        }
    }
    let key = PrivateKeyDer::from_pem_slice(private_key.as_bytes())
        .map_err(|error| CertificateError::Key(error.to_string()))?;
    let key = rustls::crypto::ring::sign::any_supported_type(&key)
        .map_err(|error| CertificateError::Key(error.to_string()))?;
    rustls::sign::CertifiedKey::new(vec![certificate], key).keys_match().map_err(|_| CertificateError::Mismatch)?;
    Ok(expires_at(&parsed))
}

/// The SHA-256 of a certificate that comes alone, in hexadecimal digits, and when it expires.
pub fn identify(body: &str) -> Result<(String, Timestamp), CertificateError> {
    let certificate = only(body)?;
    let parsed = parse(&certificate).map_err(CertificateError::Body)?;
    Ok((hex::encode(Sha256::digest(&certificate)), expires_at(&parsed)))
}

fn expires_at(certificate: &x509_cert::Certificate) -> Timestamp {
    let ends = certificate.tbs_certificate.validity.not_after.to_unix_duration();
    Timestamp::from_ms(i64::try_from(ends.as_millis()).unwrap_or(i64::MAX))
}

fn only(body: &str) -> Result<CertificateDer<'static>, CertificateError> {
    let mut found = CertificateDer::pem_slice_iter(body.as_bytes());
    let first = found.next().ok_or_else(|| CertificateError::Body("it holds no certificate".into()))?;
    let first = first.map_err(|error| CertificateError::Body(error.to_string()))?;
    match found.next() {
        None => Ok(first),
        Some(_) => Err(CertificateError::Body("it holds more than one: the others go into CertificateChain".into())),
    }
}

fn parse(der: &CertificateDer) -> Result<x509_cert::Certificate, String> {
    x509_cert::Certificate::from_der(der).map_err(|error| error.to_string())
}
