// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ASSUME_ROLE_REQUEST: Shape = Shape { name: "AssumeRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", required: false, shape: &ROLE_DURATION_SECONDS_TYPE },
    Member { name: "ExternalId", wire: "ExternalId", query: "ExternalId", required: false, shape: &EXTERNAL_ID_TYPE },
    Member { name: "Policy", wire: "Policy", query: "Policy", required: false, shape: &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", query: "PolicyArns", required: false, shape: &POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "ProvidedContexts", wire: "ProvidedContexts", query: "ProvidedContexts", required: false, shape: &PROVIDED_CONTEXTS_LIST_TYPE },
    Member { name: "RoleArn", wire: "RoleArn", query: "RoleArn", required: true, shape: &ARN_TYPE },
    Member { name: "RoleSessionName", wire: "RoleSessionName", query: "RoleSessionName", required: true, shape: &ROLE_SESSION_NAME_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: false, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", query: "SourceIdentity", required: false, shape: &SOURCE_IDENTITY_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "TokenCode", wire: "TokenCode", query: "TokenCode", required: false, shape: &TOKEN_CODE_TYPE },
    Member { name: "TransitiveTagKeys", wire: "TransitiveTagKeys", query: "TransitiveTagKeys", required: false, shape: &TAG_KEY_LIST_TYPE },] } };
pub static ASSUME_ROLE_RESPONSE: Shape = Shape { name: "AssumeRoleResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", query: "AssumedRoleUser", required: false, shape: &ASSUMED_ROLE_USER },
    Member { name: "Credentials", wire: "Credentials", query: "Credentials", required: false, shape: &CREDENTIALS },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", query: "PackedPolicySize", required: false, shape: &NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", query: "SourceIdentity", required: false, shape: &SOURCE_IDENTITY_TYPE },] } };
pub static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Shape = Shape { name: "AssumeRoleWithWebIdentityRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", required: false, shape: &ROLE_DURATION_SECONDS_TYPE },
    Member { name: "Policy", wire: "Policy", query: "Policy", required: false, shape: &SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", query: "PolicyArns", required: false, shape: &POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "ProviderId", wire: "ProviderId", query: "ProviderId", required: false, shape: &URL_TYPE },
    Member { name: "RoleArn", wire: "RoleArn", query: "RoleArn", required: true, shape: &ARN_TYPE },
    Member { name: "RoleSessionName", wire: "RoleSessionName", query: "RoleSessionName", required: true, shape: &ROLE_SESSION_NAME_TYPE },
    Member { name: "WebIdentityToken", wire: "WebIdentityToken", query: "WebIdentityToken", required: true, shape: &CLIENT_TOKEN_TYPE },] } };
pub static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Shape = Shape { name: "AssumeRoleWithWebIdentityResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", query: "AssumedRoleUser", required: false, shape: &ASSUMED_ROLE_USER },
    Member { name: "Audience", wire: "Audience", query: "Audience", required: false, shape: &AUDIENCE },
    Member { name: "Credentials", wire: "Credentials", query: "Credentials", required: false, shape: &CREDENTIALS },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", query: "PackedPolicySize", required: false, shape: &NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "Provider", wire: "Provider", query: "Provider", required: false, shape: &ISSUER },
    Member { name: "SourceIdentity", wire: "SourceIdentity", query: "SourceIdentity", required: false, shape: &SOURCE_IDENTITY_TYPE },
    Member { name: "SubjectFromWebIdentityToken", wire: "SubjectFromWebIdentityToken", query: "SubjectFromWebIdentityToken", required: false, shape: &WEB_IDENTITY_SUBJECT_TYPE },] } };
pub static ASSUMED_ROLE_USER: Shape = Shape { name: "AssumedRoleUser", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "AssumedRoleId", wire: "AssumedRoleId", query: "AssumedRoleId", required: true, shape: &ASSUMED_ROLE_ID_TYPE },] } };
pub static AUDIENCE: Shape = Shape { name: "Audience", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CREDENTIALS: Shape = Shape { name: "Credentials", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "Expiration", wire: "Expiration", query: "Expiration", required: true, shape: &DATE_TYPE },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", query: "SecretAccessKey", required: true, shape: &ACCESS_KEY_SECRET_TYPE },
    Member { name: "SessionToken", wire: "SessionToken", query: "SessionToken", required: true, shape: &TOKEN_TYPE },] } };
pub static DECODE_AUTHORIZATION_MESSAGE_REQUEST: Shape = Shape { name: "DecodeAuthorizationMessageRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EncodedMessage", wire: "EncodedMessage", query: "EncodedMessage", required: true, shape: &ENCODED_MESSAGE_TYPE },] } };
pub static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: Shape = Shape { name: "DecodeAuthorizationMessageResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DecodedMessage", wire: "DecodedMessage", query: "DecodedMessage", required: false, shape: &DECODED_MESSAGE_TYPE },] } };
pub static EXPIRED_TOKEN_EXCEPTION: Shape = Shape { name: "ExpiredTokenException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXPIRED_IDENTITY_TOKEN_MESSAGE },] } };
pub static FEDERATED_USER: Shape = Shape { name: "FederatedUser", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "FederatedUserId", wire: "FederatedUserId", query: "FederatedUserId", required: true, shape: &FEDERATED_ID_TYPE },] } };
pub static GET_ACCESS_KEY_INFO_REQUEST: Shape = Shape { name: "GetAccessKeyInfoRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },] } };
pub static GET_ACCESS_KEY_INFO_RESPONSE: Shape = Shape { name: "GetAccessKeyInfoResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Account", wire: "Account", query: "Account", required: false, shape: &ACCOUNT_TYPE },] } };
pub static GET_CALLER_IDENTITY_REQUEST: Shape = Shape { name: "GetCallerIdentityRequest", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static GET_CALLER_IDENTITY_RESPONSE: Shape = Shape { name: "GetCallerIdentityResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Account", wire: "Account", query: "Account", required: false, shape: &ACCOUNT_TYPE },
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },
    Member { name: "UserId", wire: "UserId", query: "UserId", required: false, shape: &USER_ID_TYPE },] } };
pub static GET_FEDERATION_TOKEN_REQUEST: Shape = Shape { name: "GetFederationTokenRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", required: false, shape: &DURATION_SECONDS_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &USER_NAME_TYPE },
    Member { name: "Policy", wire: "Policy", query: "Policy", required: false, shape: &SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", query: "PolicyArns", required: false, shape: &POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static GET_FEDERATION_TOKEN_RESPONSE: Shape = Shape { name: "GetFederationTokenResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Credentials", wire: "Credentials", query: "Credentials", required: false, shape: &CREDENTIALS },
    Member { name: "FederatedUser", wire: "FederatedUser", query: "FederatedUser", required: false, shape: &FEDERATED_USER },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", query: "PackedPolicySize", required: false, shape: &NON_NEGATIVE_INTEGER_TYPE },] } };
pub static GET_SESSION_TOKEN_REQUEST: Shape = Shape { name: "GetSessionTokenRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", required: false, shape: &DURATION_SECONDS_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: false, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "TokenCode", wire: "TokenCode", query: "TokenCode", required: false, shape: &TOKEN_CODE_TYPE },] } };
pub static GET_SESSION_TOKEN_RESPONSE: Shape = Shape { name: "GetSessionTokenResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Credentials", wire: "Credentials", query: "Credentials", required: false, shape: &CREDENTIALS },] } };
pub static IDP_COMMUNICATION_ERROR_EXCEPTION: Shape = Shape { name: "IDPCommunicationErrorException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &IDP_COMMUNICATION_ERROR_MESSAGE },] } };
pub static IDP_REJECTED_CLAIM_EXCEPTION: Shape = Shape { name: "IDPRejectedClaimException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &IDP_REJECTED_CLAIM_MESSAGE },] } };
pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: Shape = Shape { name: "InvalidAuthorizationMessageException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_AUTHORIZATION_MESSAGE },] } };
pub static INVALID_IDENTITY_TOKEN_EXCEPTION: Shape = Shape { name: "InvalidIdentityTokenException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_IDENTITY_TOKEN_MESSAGE },] } };
pub static ISSUER: Shape = Shape { name: "Issuer", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Shape = Shape { name: "MalformedPolicyDocumentException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &MALFORMED_POLICY_DOCUMENT_MESSAGE },] } };
pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: Shape = Shape { name: "PackedPolicyTooLargeException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &PACKED_POLICY_TOO_LARGE_MESSAGE },] } };
pub static POLICY_DESCRIPTOR_TYPE: Shape = Shape { name: "PolicyDescriptorType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &ARN_TYPE },] } };
pub static PROVIDED_CONTEXT: Shape = Shape { name: "ProvidedContext", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ContextAssertion", wire: "ContextAssertion", query: "ContextAssertion", required: false, shape: &CONTEXT_ASSERTION_TYPE },
    Member { name: "ProviderArn", wire: "ProviderArn", query: "ProviderArn", required: false, shape: &ARN_TYPE },] } };
pub static PROVIDED_CONTEXTS_LIST_TYPE: Shape = Shape { name: "ProvidedContextsListType", sensitive: false, kind: Kind::List { member: &PROVIDED_CONTEXT, member_name: "member", flattened: false, min: Some(1), max: Some(5) } };
pub static REGION_DISABLED_EXCEPTION: Shape = Shape { name: "RegionDisabledException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &REGION_DISABLED_MESSAGE },] } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &TAG_KEY_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: true, shape: &TAG_VALUE_TYPE },] } };
pub static ACCESS_KEY_ID_TYPE: Shape = Shape { name: "accessKeyIdType", sensitive: false, kind: Kind::String { min: Some(16), max: Some(128), pattern: Some(Pattern::new("[\\w]*", Some("\\A(?:[0-9_A-Za-z]*)\\z"))), values: &[] } };
pub static ACCESS_KEY_SECRET_TYPE: Shape = Shape { name: "accessKeySecretType", sensitive: true, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ACCOUNT_TYPE: Shape = Shape { name: "accountType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ARN_TYPE: Shape = Shape { name: "arnType", sensitive: false, kind: Kind::String { min: Some(20), max: Some(2048), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+)\\z"))), values: &[] } };
pub static ASSUMED_ROLE_ID_TYPE: Shape = Shape { name: "assumedRoleIdType", sensitive: false, kind: Kind::String { min: Some(2), max: Some(193), pattern: Some(Pattern::new("[\\w+=,.@:-]*", Some("\\A(?:[0-9_A-Za-z+=,.@:-]*)\\z"))), values: &[] } };
pub static CLIENT_TOKEN_TYPE: Shape = Shape { name: "clientTokenType", sensitive: true, kind: Kind::String { min: Some(4), max: Some(20000), pattern: None, values: &[] } };
pub static CONTEXT_ASSERTION_TYPE: Shape = Shape { name: "contextAssertionType", sensitive: false, kind: Kind::String { min: Some(4), max: Some(2048), pattern: None, values: &[] } };
pub static DATE_TYPE: Shape = Shape { name: "dateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DECODED_MESSAGE_TYPE: Shape = Shape { name: "decodedMessageType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static DURATION_SECONDS_TYPE: Shape = Shape { name: "durationSecondsType", sensitive: false, kind: Kind::Integer { min: Some(900), max: Some(129600) } };
pub static ENCODED_MESSAGE_TYPE: Shape = Shape { name: "encodedMessageType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(10240), pattern: None, values: &[] } };
pub static EXPIRED_IDENTITY_TOKEN_MESSAGE: Shape = Shape { name: "expiredIdentityTokenMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EXTERNAL_ID_TYPE: Shape = Shape { name: "externalIdType", sensitive: false, kind: Kind::String { min: Some(2), max: Some(1224), pattern: Some(Pattern::new("[\\w+=,.@:\\/-]*", Some("\\A(?:[0-9_A-Za-z+=,.@:\\/-]*)\\z"))), values: &[] } };
pub static FEDERATED_ID_TYPE: Shape = Shape { name: "federatedIdType", sensitive: false, kind: Kind::String { min: Some(2), max: Some(193), pattern: Some(Pattern::new("[\\w+=,.@\\:-]*", Some("\\A(?:[0-9_A-Za-z+=,.@\\:-]*)\\z"))), values: &[] } };
pub static IDP_COMMUNICATION_ERROR_MESSAGE: Shape = Shape { name: "idpCommunicationErrorMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IDP_REJECTED_CLAIM_MESSAGE: Shape = Shape { name: "idpRejectedClaimMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INVALID_AUTHORIZATION_MESSAGE: Shape = Shape { name: "invalidAuthorizationMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INVALID_IDENTITY_TOKEN_MESSAGE: Shape = Shape { name: "invalidIdentityTokenMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Shape = Shape { name: "malformedPolicyDocumentMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static NON_NEGATIVE_INTEGER_TYPE: Shape = Shape { name: "nonNegativeIntegerType", sensitive: false, kind: Kind::Integer { min: Some(0), max: None } };
pub static PACKED_POLICY_TOO_LARGE_MESSAGE: Shape = Shape { name: "packedPolicyTooLargeMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static POLICY_DESCRIPTOR_LIST_TYPE: Shape = Shape { name: "policyDescriptorListType", sensitive: false, kind: Kind::List { member: &POLICY_DESCRIPTOR_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static REGION_DISABLED_MESSAGE: Shape = Shape { name: "regionDisabledMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ROLE_DURATION_SECONDS_TYPE: Shape = Shape { name: "roleDurationSecondsType", sensitive: false, kind: Kind::Integer { min: Some(900), max: Some(43200) } };
pub static ROLE_SESSION_NAME_TYPE: Shape = Shape { name: "roleSessionNameType", sensitive: false, kind: Kind::String { min: Some(2), max: Some(64), pattern: Some(Pattern::new("[\\w+=,.@-]*", Some("\\A(?:[0-9_A-Za-z+=,.@-]*)\\z"))), values: &[] } };
pub static SERIAL_NUMBER_TYPE: Shape = Shape { name: "serialNumberType", sensitive: false, kind: Kind::String { min: Some(9), max: Some(256), pattern: Some(Pattern::new("[\\w+=/:,.@-]*", Some("\\A(?:[0-9_A-Za-z+=/:,.@-]*)\\z"))), values: &[] } };
pub static SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape { name: "sessionPolicyDocumentType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static SOURCE_IDENTITY_TYPE: Shape = Shape { name: "sourceIdentityType", sensitive: false, kind: Kind::String { min: Some(2), max: Some(64), pattern: Some(Pattern::new("[\\w+=,.@-]*", Some("\\A(?:[0-9_A-Za-z+=,.@-]*)\\z"))), values: &[] } };
pub static TAG_KEY_LIST_TYPE: Shape = Shape { name: "tagKeyListType", sensitive: false, kind: Kind::List { member: &TAG_KEY_TYPE, member_name: "member", flattened: false, min: None, max: Some(50) } };
pub static TAG_KEY_TYPE: Shape = Shape { name: "tagKeyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", Some("\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)\\z"))), values: &[] } };
pub static TAG_LIST_TYPE: Shape = Shape { name: "tagListType", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: None, max: Some(50) } };
pub static TAG_VALUE_TYPE: Shape = Shape { name: "tagValueType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", Some("\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\z"))), values: &[] } };
pub static TOKEN_CODE_TYPE: Shape = Shape { name: "tokenCodeType", sensitive: false, kind: Kind::String { min: Some(6), max: Some(6), pattern: Some(Pattern::new("[\\d]*", Some("\\A(?:[0-9]*)\\z"))), values: &[] } };
pub static TOKEN_TYPE: Shape = Shape { name: "tokenType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Shape = Shape { name: "unrestrictedSessionPolicyDocumentType", sensitive: false, kind: Kind::String { min: Some(1), max: None, pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static URL_TYPE: Shape = Shape { name: "urlType", sensitive: false, kind: Kind::String { min: Some(4), max: Some(2048), pattern: None, values: &[] } };
pub static USER_ID_TYPE: Shape = Shape { name: "userIdType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static USER_NAME_TYPE: Shape = Shape { name: "userNameType", sensitive: false, kind: Kind::String { min: Some(2), max: Some(32), pattern: Some(Pattern::new("[\\w+=,.@-]*", Some("\\A(?:[0-9_A-Za-z+=,.@-]*)\\z"))), values: &[] } };
pub static WEB_IDENTITY_SUBJECT_TYPE: Shape = Shape { name: "webIdentitySubjectType", sensitive: false, kind: Kind::String { min: Some(6), max: Some(255), pattern: None, values: &[] } };
