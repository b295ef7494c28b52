//! `DecodeAuthorizationMessage`.

use crate::Iam;
use api_sts::{DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse};
use kernel::{Error, RequestCtx};

/// `InvalidAuthorizationMessageException` for what was changed, and for messages of other accounts or installations.
pub fn decode(
    iam: &Iam,
    ctx: &RequestCtx,
    input: DecodeAuthorizationMessageRequest,
) -> Result<DecodeAuthorizationMessageResponse, Error> {
    let encoded = input.encoded_message.unwrap_or_default();
    match iam.decode_denial(&ctx.account, &encoded) {
        Some(message) => Ok(DecodeAuthorizationMessageResponse { decoded_message: Some(message) }),
        None => Err(Error::api("InvalidAuthorizationMessageException", "Message is not valid")),
    }
}
