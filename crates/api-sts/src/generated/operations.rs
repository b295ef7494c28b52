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
        name: "GetCallerIdentity",
        input: Some(&schema::GET_CALLER_IDENTITY_REQUEST),
        output: Some(&schema::GET_CALLER_IDENTITY_RESPONSE),
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
    },
];

static NOT_BUILT: &[&str] = &[
    "AssumeRoleWithSAML",
    "AssumeRoleWithWebIdentity",
    "AssumeRoot",
    "DecodeAuthorizationMessage",
    "GetAccessKeyInfo",
    "GetDelegatedAccessToken",
    "GetFederationToken",
    "GetSessionToken",
    "GetWebIdentityToken",
];

static ERRORS: &[ErrorShape] = &[
    ErrorShape {
        code: "ExpiredTokenException",
        http_status: 400,
        sender_fault: true,
        shape: &schema::EXPIRED_TOKEN_EXCEPTION,
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
