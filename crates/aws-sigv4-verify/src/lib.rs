//! Signing and verification of AWS Signature Version 4 requests: headers, presigned URLs, chunked payloads.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html>
//!
//! Pure: time and secrets are given. [`Signed::parse`] tells who claims to have signed; the caller looks the secret up and
//! [`Signed::verify`] tells whether they did.

mod canonical;
mod chunked;
mod sign;
mod verify;

pub use canonical::{parse_query, percent_encode};
pub use chunked::decode_chunked;
pub use sign::{sign_frame, sign_request};
pub use verify::{PayloadHash, Refusal, Request, Signed, SigningKey};

/// How far a request's time may be from ours, milliseconds: AWS allows five minutes for most services and fifteen for some.
pub const CLOCK_SKEW_MS_MAX: i64 = 15 * 60 * 1000;
/// Longest life of a presigned URL, seconds: seven days.
pub const PRESIGNED_LIFETIME_S_MAX: i64 = 604_800;

#[cfg(test)]
mod tests;
