// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    AssumeRole,
    AssumeRoleWithWebIdentity,
    DecodeAuthorizationMessage,
    GetAccessKeyInfo,
    GetCallerIdentity,
    GetFederationToken,
    GetSessionToken,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AssumeRole" => Op::AssumeRole,
            "AssumeRoleWithWebIdentity" => Op::AssumeRoleWithWebIdentity,
            "DecodeAuthorizationMessage" => Op::DecodeAuthorizationMessage,
            "GetAccessKeyInfo" => Op::GetAccessKeyInfo,
            "GetCallerIdentity" => Op::GetCallerIdentity,
            "GetFederationToken" => Op::GetFederationToken,
            "GetSessionToken" => Op::GetSessionToken,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::AssumeRole => "AssumeRole",
            Op::AssumeRoleWithWebIdentity => "AssumeRoleWithWebIdentity",
            Op::DecodeAuthorizationMessage => "DecodeAuthorizationMessage",
            Op::GetAccessKeyInfo => "GetAccessKeyInfo",
            Op::GetCallerIdentity => "GetCallerIdentity",
            Op::GetFederationToken => "GetFederationToken",
            Op::GetSessionToken => "GetSessionToken",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait StsApi<C>: Send + Sync + 'static {
    fn assume_role(
        &self,
        ctx: &C,
        input: AssumeRoleRequest,
    ) -> impl Future<Output = Result<AssumeRoleResponse, ApiError>> + Send;
    fn assume_role_with_web_identity(
        &self,
        ctx: &C,
        input: AssumeRoleWithWebIdentityRequest,
    ) -> impl Future<Output = Result<AssumeRoleWithWebIdentityResponse, ApiError>> + Send;
    fn decode_authorization_message(
        &self,
        ctx: &C,
        input: DecodeAuthorizationMessageRequest,
    ) -> impl Future<Output = Result<DecodeAuthorizationMessageResponse, ApiError>> + Send;
    fn get_access_key_info(
        &self,
        ctx: &C,
        input: GetAccessKeyInfoRequest,
    ) -> impl Future<Output = Result<GetAccessKeyInfoResponse, ApiError>> + Send;
    fn get_caller_identity(
        &self,
        ctx: &C,
        input: GetCallerIdentityRequest,
    ) -> impl Future<Output = Result<GetCallerIdentityResponse, ApiError>> + Send;
    fn get_federation_token(
        &self,
        ctx: &C,
        input: GetFederationTokenRequest,
    ) -> impl Future<Output = Result<GetFederationTokenResponse, ApiError>> + Send;
    fn get_session_token(
        &self,
        ctx: &C,
        input: GetSessionTokenRequest,
    ) -> impl Future<Output = Result<GetSessionTokenResponse, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: StsApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "AssumeRole" => {
            Box::pin(async move { Ok(api.assume_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "AssumeRoleWithWebIdentity" => Box::pin(async move {
            Ok(api.assume_role_with_web_identity(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DecodeAuthorizationMessage" => Box::pin(async move {
            Ok(api.decode_authorization_message(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetAccessKeyInfo" => {
            Box::pin(async move { Ok(api.get_access_key_info(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetCallerIdentity" => {
            Box::pin(async move { Ok(api.get_caller_identity(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetFederationToken" => {
            Box::pin(async move { Ok(api.get_federation_token(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetSessionToken" => {
            Box::pin(async move { Ok(api.get_session_token(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
