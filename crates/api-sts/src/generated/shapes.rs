// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub duration_seconds: Option<i32>,
    pub external_id: Option<String>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub role_arn: Option<String>,
    pub role_session_name: Option<String>,
    pub serial_number: Option<String>,
    pub source_identity: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub token_code: Option<String>,
    pub transitive_tag_keys: Option<Vec<String>>,
}

impl FromValue for AssumeRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            duration_seconds: reader.take("DurationSeconds"),
            external_id: reader.take("ExternalId"),
            policy: reader.take("Policy"),
            policy_arns: reader.take("PolicyArns"),
            provided_contexts: reader.take("ProvidedContexts"),
            role_arn: reader.take("RoleArn"),
            role_session_name: reader.take("RoleSessionName"),
            serial_number: reader.take("SerialNumber"),
            source_identity: reader.take("SourceIdentity"),
            tags: reader.take("Tags"),
            token_code: reader.take("TokenCode"),
            transitive_tag_keys: reader.take("TransitiveTagKeys"),
        }
    }
}

impl ToValue for AssumeRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DurationSeconds", &self.duration_seconds);
        writer.put("ExternalId", &self.external_id);
        writer.put("Policy", &self.policy);
        writer.put("PolicyArns", &self.policy_arns);
        writer.put("ProvidedContexts", &self.provided_contexts);
        writer.put("RoleArn", &self.role_arn);
        writer.put("RoleSessionName", &self.role_session_name);
        writer.put("SerialNumber", &self.serial_number);
        writer.put("SourceIdentity", &self.source_identity);
        writer.put("Tags", &self.tags);
        writer.put("TokenCode", &self.token_code);
        writer.put("TransitiveTagKeys", &self.transitive_tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
}

impl FromValue for AssumeRoleResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assumed_role_user: reader.take("AssumedRoleUser"),
            credentials: reader.take("Credentials"),
            packed_policy_size: reader.take("PackedPolicySize"),
            source_identity: reader.take("SourceIdentity"),
        }
    }
}

impl ToValue for AssumeRoleResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssumedRoleUser", &self.assumed_role_user);
        writer.put("Credentials", &self.credentials);
        writer.put("PackedPolicySize", &self.packed_policy_size);
        writer.put("SourceIdentity", &self.source_identity);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub duration_seconds: Option<i32>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub provider_id: Option<String>,
    pub role_arn: Option<String>,
    pub role_session_name: Option<String>,
    pub web_identity_token: Option<String>,
}

impl std::fmt::Debug for AssumeRoleWithWebIdentityRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityRequest")
            .field("duration_seconds", &self.duration_seconds)
            .field("policy", &self.policy)
            .field("policy_arns", &self.policy_arns)
            .field("provider_id", &self.provider_id)
            .field("role_arn", &self.role_arn)
            .field("role_session_name", &self.role_session_name)
            .field("web_identity_token", &self.web_identity_token.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .finish()
    }
}

impl FromValue for AssumeRoleWithWebIdentityRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            duration_seconds: reader.take("DurationSeconds"),
            policy: reader.take("Policy"),
            policy_arns: reader.take("PolicyArns"),
            provider_id: reader.take("ProviderId"),
            role_arn: reader.take("RoleArn"),
            role_session_name: reader.take("RoleSessionName"),
            web_identity_token: reader.take("WebIdentityToken"),
        }
    }
}

impl ToValue for AssumeRoleWithWebIdentityRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DurationSeconds", &self.duration_seconds);
        writer.put("Policy", &self.policy);
        writer.put("PolicyArns", &self.policy_arns);
        writer.put("ProviderId", &self.provider_id);
        writer.put("RoleArn", &self.role_arn);
        writer.put("RoleSessionName", &self.role_session_name);
        writer.put("WebIdentityToken", &self.web_identity_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub audience: Option<String>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub source_identity: Option<String>,
    pub subject_from_web_identity_token: Option<String>,
}

impl FromValue for AssumeRoleWithWebIdentityResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assumed_role_user: reader.take("AssumedRoleUser"),
            audience: reader.take("Audience"),
            credentials: reader.take("Credentials"),
            packed_policy_size: reader.take("PackedPolicySize"),
            provider: reader.take("Provider"),
            source_identity: reader.take("SourceIdentity"),
            subject_from_web_identity_token: reader.take("SubjectFromWebIdentityToken"),
        }
    }
}

impl ToValue for AssumeRoleWithWebIdentityResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssumedRoleUser", &self.assumed_role_user);
        writer.put("Audience", &self.audience);
        writer.put("Credentials", &self.credentials);
        writer.put("PackedPolicySize", &self.packed_policy_size);
        writer.put("Provider", &self.provider);
        writer.put("SourceIdentity", &self.source_identity);
        writer.put("SubjectFromWebIdentityToken", &self.subject_from_web_identity_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}

impl FromValue for AssumedRoleUser {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("Arn"), assumed_role_id: reader.take("AssumedRoleId") }
    }
}

impl ToValue for AssumedRoleUser {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("AssumedRoleId", &self.assumed_role_id);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub expiration: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("expiration", &self.expiration)
            .field("secret_access_key", &self.secret_access_key.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("session_token", &self.session_token)
            .finish()
    }
}

impl FromValue for Credentials {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_key_id: reader.take("AccessKeyId"),
            expiration: reader.take("Expiration"),
            secret_access_key: reader.take("SecretAccessKey"),
            session_token: reader.take("SessionToken"),
        }
    }
}

impl ToValue for Credentials {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.put("Expiration", &self.expiration);
        writer.put("SecretAccessKey", &self.secret_access_key);
        writer.put("SessionToken", &self.session_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: Option<String>,
}

impl FromValue for DecodeAuthorizationMessageRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { encoded_message: reader.take("EncodedMessage") }
    }
}

impl ToValue for DecodeAuthorizationMessageRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EncodedMessage", &self.encoded_message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

impl FromValue for DecodeAuthorizationMessageResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { decoded_message: reader.take("DecodedMessage") }
    }
}

impl ToValue for DecodeAuthorizationMessageResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DecodedMessage", &self.decoded_message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FederatedUser {
    pub arn: Option<String>,
    pub federated_user_id: Option<String>,
}

impl FromValue for FederatedUser {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("Arn"), federated_user_id: reader.take("FederatedUserId") }
    }
}

impl ToValue for FederatedUser {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("FederatedUserId", &self.federated_user_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: Option<String>,
}

impl FromValue for GetAccessKeyInfoRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { access_key_id: reader.take("AccessKeyId") }
    }
}

impl ToValue for GetAccessKeyInfoRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

impl FromValue for GetAccessKeyInfoResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { account: reader.take("Account") }
    }
}

impl ToValue for GetAccessKeyInfoResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Account", &self.account);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

impl FromValue for GetCallerIdentityRequest {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for GetCallerIdentityRequest {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub account: Option<String>,
    pub arn: Option<String>,
    pub user_id: Option<String>,
}

impl FromValue for GetCallerIdentityResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { account: reader.take("Account"), arn: reader.take("Arn"), user_id: reader.take("UserId") }
    }
}

impl ToValue for GetCallerIdentityResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Account", &self.account);
        writer.put("Arn", &self.arn);
        writer.put("UserId", &self.user_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    pub duration_seconds: Option<i32>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for GetFederationTokenRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            duration_seconds: reader.take("DurationSeconds"),
            name: reader.take("Name"),
            policy: reader.take("Policy"),
            policy_arns: reader.take("PolicyArns"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for GetFederationTokenRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DurationSeconds", &self.duration_seconds);
        writer.put("Name", &self.name);
        writer.put("Policy", &self.policy);
        writer.put("PolicyArns", &self.policy_arns);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
}

impl FromValue for GetFederationTokenResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            credentials: reader.take("Credentials"),
            federated_user: reader.take("FederatedUser"),
            packed_policy_size: reader.take("PackedPolicySize"),
        }
    }
}

impl ToValue for GetFederationTokenResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Credentials", &self.credentials);
        writer.put("FederatedUser", &self.federated_user);
        writer.put("PackedPolicySize", &self.packed_policy_size);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}

impl FromValue for GetSessionTokenRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            duration_seconds: reader.take("DurationSeconds"),
            serial_number: reader.take("SerialNumber"),
            token_code: reader.take("TokenCode"),
        }
    }
}

impl ToValue for GetSessionTokenRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DurationSeconds", &self.duration_seconds);
        writer.put("SerialNumber", &self.serial_number);
        writer.put("TokenCode", &self.token_code);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
}

impl FromValue for GetSessionTokenResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { credentials: reader.take("Credentials") }
    }
}

impl ToValue for GetSessionTokenResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Credentials", &self.credentials);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl FromValue for PolicyDescriptorType {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("arn") }
    }
}

impl ToValue for PolicyDescriptorType {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvidedContext {
    pub context_assertion: Option<String>,
    pub provider_arn: Option<String>,
}

impl FromValue for ProvidedContext {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { context_assertion: reader.take("ContextAssertion"), provider_arn: reader.take("ProviderArn") }
    }
}

impl ToValue for ProvidedContext {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ContextAssertion", &self.context_assertion);
        writer.put("ProviderArn", &self.provider_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for Tag {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for Tag {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}
