//! OpenID Connect providers, whose tokens `AssumeRoleWithWebIdentity` takes.

use crate::errors::{invalid_input, no_such_entity, quota, taken, validation};
use crate::model::OidcProviderRow;
use crate::tables::OIDC_PROVIDERS;
use crate::{Iam, convert, tagging};
use api_iam::{
    AddClientIDToOpenIDConnectProviderRequest, CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse,
    DeleteOpenIDConnectProviderRequest, GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse,
    ListOpenIDConnectProvidersResponse, RemoveClientIDFromOpenIDConnectProviderRequest,
    UpdateOpenIDConnectProviderThumbprintRequest,
};
use base::AccountId;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use store::Reader;

pub const TAGS_QUOTA: &str = "TagsPerOpenIdConnectProvider";
const PROVIDERS_PER_ACCOUNT_MAX: usize = 100;
const CLIENT_IDS_MAX: usize = 100;
const THUMBPRINTS_MAX: usize = 5;

pub(super) fn require(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<OidcProviderRow, Error> {
    let name = arn.split_once(":oidc-provider/").map(|(_, name)| name).unwrap_or_default();
    OIDC_PROVIDERS
        .get(reader, &(account, name))?
        .filter(|row| row.arn(account) == arn)
        .ok_or_else(|| no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}")))
}

/// The issuer without a final slash. `https` as in AWS; `http` too, for providers on machines of one's own.
fn issuer(url: &str) -> Result<String, Error> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let rest = rest.filter(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        !host.is_empty() && !rest.contains(['?', '#', '@', ' '])
    });
    match rest {
        Some(_) => Ok(url.trim_end_matches('/').to_owned()),
        None => Err(validation(format!("Invalid Open ID Connect Provider URL '{url}': use https://HOST/PATH"))),
    }
}

fn check_client_ids(ids: &[String]) -> Result<(), Error> {
    if ids.len() > CLIENT_IDS_MAX {
        return Err(quota("ClientIdsPerOpenIdConnectProvider", CLIENT_IDS_MAX));
    }
    Ok(())
}

fn check_thumbprints(list: &[String]) -> Result<(), Error> {
    if list.len() > THUMBPRINTS_MAX {
        return Err(invalid_input("Thumbprint list must contain fewer than 5 entries."));
    }
    match list.iter().find(|text| text.len() != 40 || !text.bytes().all(|b| b.is_ascii_hexdigit())) {
        Some(bad) => Err(validation(format!("The thumbprint '{bad}' is not 40 hexadecimal digits."))),
        None => Ok(()),
    }
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreateOpenIDConnectProviderRequest,
) -> Result<CreateOpenIDConnectProviderResponse, Error> {
    let url = input.url.unwrap_or_default();
    let row = OidcProviderRow {
        issuer: issuer(&url)?,
        client_ids: input.client_id_list.unwrap_or_default(),
        thumbprints: input.thumbprint_list.unwrap_or_default(),
        created_at: ctx.now,
        tags: tagging::merge(&Tags::new(), convert::pairs(input.tags), TAGS_QUOTA)?,
    };
    check_client_ids(&row.client_ids)?;
    check_thumbprints(&row.thumbprints)?;
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            if OIDC_PROVIDERS.exists(txn, &(account, row.name()))? {
                return Err(taken(format!("Provider with url {url} already exists.")));
            }
            if OIDC_PROVIDERS.count(txn, &(account,))? >= PROVIDERS_PER_ACCOUNT_MAX {
                return Err(quota("OpenIdConnectProvidersPerAccount", PROVIDERS_PER_ACCOUNT_MAX));
            }
            OIDC_PROVIDERS.put(txn, &(account, row.name()), &row)?;
            Ok(())
        })
        .await?;
    Ok(CreateOpenIDConnectProviderResponse {
        open_id_connect_provider_arn: Some(row.arn(account)),
        tags: convert::tags(&row.tags),
    })
}

pub async fn get(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetOpenIDConnectProviderRequest,
) -> Result<GetOpenIDConnectProviderResponse, Error> {
    let arn = input.open_id_connect_provider_arn.unwrap_or_default();
    let row = require(&iam.deps.store.read()?, &ctx.account, &arn)?;
    Ok(GetOpenIDConnectProviderResponse {
        // Without its scheme, as IAM answers it.
        url: Some(row.name().to_owned()),
        tags: convert::tags(&row.tags),
        client_id_list: Some(row.client_ids),
        thumbprint_list: Some(row.thumbprints),
        create_date: Some(row.created_at),
    })
}

pub async fn list(iam: &Iam, ctx: &RequestCtx) -> Result<ListOpenIDConnectProvidersResponse, Error> {
    let rows = OIDC_PROVIDERS.scan(&iam.deps.store.read()?, &(&ctx.account,))?;
    let list = rows.iter().map(|(_, row)| convert::oidc_provider(&ctx.account, row)).collect();
    Ok(ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(list) })
}

/// Changes a provider that exists.
async fn change(
    iam: &Iam,
    ctx: &RequestCtx,
    arn: Option<String>,
    change: impl Fn(&mut OidcProviderRow) -> Result<(), Error>,
) -> Result<(), Error> {
    let arn = arn.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            let mut row = require(txn, &ctx.account, &arn)?;
            change(&mut row)?;
            OIDC_PROVIDERS.put(txn, &(&ctx.account, row.name()), &row)?;
            Ok(())
        })
        .await
}

pub async fn add_client_id(
    iam: &Iam,
    ctx: &RequestCtx,
    input: AddClientIDToOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let client_id = input.client_id.unwrap_or_default();
    change(iam, ctx, input.open_id_connect_provider_arn, |row| {
        if !row.client_ids.contains(&client_id) {
            row.client_ids.push(client_id.clone());
        }
        check_client_ids(&row.client_ids)
    })
    .await
}

pub async fn remove_client_id(
    iam: &Iam,
    ctx: &RequestCtx,
    input: RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let client_id = input.client_id.unwrap_or_default();
    change(iam, ctx, input.open_id_connect_provider_arn, |row| {
        row.client_ids.retain(|id| *id != client_id);
        Ok(())
    })
    .await
}

pub async fn update_thumbprints(
    iam: &Iam,
    ctx: &RequestCtx,
    input: UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<(), Error> {
    let list = input.thumbprint_list.unwrap_or_default();
    check_thumbprints(&list)?;
    change(iam, ctx, input.open_id_connect_provider_arn, |row| {
        row.thumbprints.clone_from(&list);
        Ok(())
    })
    .await
}

/// As in AWS, deleting what is not there is no error.
pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteOpenIDConnectProviderRequest) -> Result<(), Error> {
    let arn = input.open_id_connect_provider_arn.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            let name = arn.split_once(":oidc-provider/").map(|(_, name)| name).unwrap_or_default();
            let there = OIDC_PROVIDERS.get(txn, &(&ctx.account, name))?;
            if there.is_some_and(|row| row.arn(&ctx.account) == arn) {
                OIDC_PROVIDERS.delete(txn, &(&ctx.account, name))?;
            }
            Ok(())
        })
        .await
}
