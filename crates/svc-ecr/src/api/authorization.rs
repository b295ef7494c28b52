//! `GetAuthorizationToken`.

use crate::Ecr;
use crate::errors::invalid;
use crate::tokens::{TOKEN_LIFETIME_S, basic};
use api_ecr::{AuthorizationData, GetAuthorizationTokenRequest, GetAuthorizationTokenResponse};
use base::AccountId;
use kernel::{Error, RequestCtx};

/// One token for each registry asked for, the caller's own if none is. As in AWS, anyone may have a token for any registry: what
/// it opens is decided when it is used.
pub async fn get_authorization_token(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: GetAuthorizationTokenRequest,
) -> Result<GetAuthorizationTokenResponse, Error> {
    let registries: Vec<AccountId> = match input.registry_ids {
        None => vec![ctx.account.clone()],
        Some(ids) => {
            let parsed: Result<_, _> = ids.iter().map(|id| id.parse::<AccountId>()).collect();
            parsed.map_err(|e| invalid(format!("Invalid parameter at 'registryIds': {e}")))?
        }
    };
    let mut data = Vec::new();
    for registry in &registries {
        let (token, expires_at) = ecr.issue_token(ctx, registry, TOKEN_LIFETIME_S, None).await?;
        data.push(AuthorizationData {
            authorization_token: Some(basic(&token)),
            expires_at: Some(expires_at),
            proxy_endpoint: Some(format!("http://{}", ecr.deps.endpoints.registry_host(ctx.region))),
        });
    }
    Ok(GetAuthorizationTokenResponse { authorization_data: Some(data) })
}
