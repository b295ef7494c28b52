// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

/// Codes of the errors the model names.
pub mod error_code {
    pub const EXPIRED_TOKEN_EXCEPTION: &str = "ExpiredTokenException";
    pub const IDP_COMMUNICATION_ERROR: &str = "IDPCommunicationError";
    pub const IDP_REJECTED_CLAIM: &str = "IDPRejectedClaim";
    pub const INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: &str = "InvalidAuthorizationMessageException";
    pub const INVALID_IDENTITY_TOKEN: &str = "InvalidIdentityToken";
    pub const MALFORMED_POLICY_DOCUMENT: &str = "MalformedPolicyDocument";
    pub const PACKED_POLICY_TOO_LARGE: &str = "PackedPolicyTooLarge";
    pub const REGION_DISABLED_EXCEPTION: &str = "RegionDisabledException";
}
