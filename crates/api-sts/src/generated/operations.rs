// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operation table.

use super::schema;
use aws_wire::{ErrorShape, Operation, Protocol, ServiceModel, ViolationCodes};

/// The service as the gateway and clients of it see it.
pub static MODEL: ServiceModel = ServiceModel {
    service: "sts",
    signing_name: "sts",
    target_prefix: "",
    protocol: Protocol::AwsQuery,
    api_version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    operations: OPERATIONS,
    not_built: NOT_BUILT,
    errors: ERRORS,
    violation_codes: ViolationCodes {
        required: "ValidationError",
        constraint: "ValidationError",
        malformed: "MalformedInput",
    },
    violation_code_overrides: &[],
};

static OPERATIONS: &[Operation] = &[
    Operation {
        name: "AssumeRole",
        input: Some(&schema::ASSUME_ROLE_REQUEST),
        output: Some(&schema::ASSUME_ROLE_RESPONSE),
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            "ExpiredTokenException",
            "MalformedPolicyDocument",
            "PackedPolicyTooLarge",
            "RegionDisabledException",
        ],
    },
    Operation {
        name: "AssumeRoleWithWebIdentity",
        input: Some(&schema::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST),
        output: Some(&schema::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE),
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            "ExpiredTokenException",
            "IDPCommunicationError",
            "IDPRejectedClaim",
            "InvalidIdentityToken",
            "MalformedPolicyDocument",
            "PackedPolicyTooLarge",
            "RegionDisabledException",
        ],
    },
    Operation {
        name: "DecodeAuthorizationMessage",
        input: Some(&schema::DECODE_AUTHORIZATION_MESSAGE_REQUEST),
        output: Some(&schema::DECODE_AUTHORIZATION_MESSAGE_RESPONSE),
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &["InvalidAuthorizationMessageException"],
    },
    Operation {
        name: "GetAccessKeyInfo",
        input: Some(&schema::GET_ACCESS_KEY_INFO_REQUEST),
        output: Some(&schema::GET_ACCESS_KEY_INFO_RESPONSE),
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
    },
    Operation {
        name: "GetCallerIdentity",
        input: Some(&schema::GET_CALLER_IDENTITY_REQUEST),
        output: Some(&schema::GET_CALLER_IDENTITY_RESPONSE),
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
    },
    Operation {
        name: "GetFederationToken",
        input: Some(&schema::GET_FEDERATION_TOKEN_REQUEST),
        output: Some(&schema::GET_FEDERATION_TOKEN_RESPONSE),
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &["MalformedPolicyDocument", "PackedPolicyTooLarge", "RegionDisabledException"],
    },
    Operation {
        name: "GetSessionToken",
        input: Some(&schema::GET_SESSION_TOKEN_REQUEST),
        output: Some(&schema::GET_SESSION_TOKEN_RESPONSE),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &["RegionDisabledException"],
    },
];

static NOT_BUILT: &[&str] = &["AssumeRoleWithSAML", "AssumeRoot", "GetDelegatedAccessToken", "GetWebIdentityToken"];

static ERRORS: &[ErrorShape] = &[
    ErrorShape {
        code: "ExpiredTokenException",
        http_status: 400,
        sender_fault: true,
        shape: &schema::EXPIRED_TOKEN_EXCEPTION,
    },
    ErrorShape {
        code: "IDPCommunicationError",
        http_status: 400,
        sender_fault: true,
        shape: &schema::IDP_COMMUNICATION_ERROR_EXCEPTION,
    },
    ErrorShape {
        code: "IDPRejectedClaim",
        http_status: 403,
        sender_fault: true,
        shape: &schema::IDP_REJECTED_CLAIM_EXCEPTION,
    },
    ErrorShape {
        code: "InvalidAuthorizationMessageException",
        http_status: 400,
        sender_fault: true,
        shape: &schema::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
    },
    ErrorShape {
        code: "InvalidIdentityToken",
        http_status: 400,
        sender_fault: true,
        shape: &schema::INVALID_IDENTITY_TOKEN_EXCEPTION,
    },
    ErrorShape {
        code: "MalformedPolicyDocument",
        http_status: 400,
        sender_fault: true,
        shape: &schema::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    },
    ErrorShape {
        code: "PackedPolicyTooLarge",
        http_status: 400,
        sender_fault: true,
        shape: &schema::PACKED_POLICY_TOO_LARGE_EXCEPTION,
    },
    ErrorShape {
        code: "RegionDisabledException",
        http_status: 403,
        sender_fault: true,
        shape: &schema::REGION_DISABLED_EXCEPTION,
    },
];
