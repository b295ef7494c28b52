//! Names of repositories in their several forms.

use crate::errors::{invalid, other_registry};
use base::{AccountId, Arn, Region};
use kernel::{Endpoints, Error, RequestCtx};

pub fn repository_arn(account: &AccountId, region: Region, name: &str) -> String {
    Arn::new("ecr", region.as_str(), account.as_str(), format!("repository/{name}")).to_string()
}

/// What stands before `:TAG` in an image reference.
pub fn repository_uri(endpoints: &Endpoints, region: Region, name: &str) -> String {
    format!("{}/{name}", endpoints.registry_host(region))
}

/// Refuses the registry of another account.
pub fn own_registry(ctx: &RequestCtx, registry_id: Option<&str>) -> Result<(), Error> {
    match registry_id {
        Some(id) if id != ctx.account.as_str() => Err(other_registry(id, &ctx.account)),
        _ => Ok(()),
    }
}

/// The repository that a `resourceArn` of this account and Region names.
pub fn of_arn(ctx: &RequestCtx, arn: &str) -> Result<String, Error> {
    let refused = |constraint: &str| {
        invalid(format!(
            "Invalid parameter at 'resourceArn' failed to satisfy constraint: '{constraint}' (it is '{arn}')"
        ))
    };
    let parsed: Arn = arn.parse().map_err(|_| refused("must be an ARN"))?;
    let name = parsed.resource.strip_prefix("repository/").filter(|_| parsed.service == "ecr");
    let name = name.ok_or_else(|| refused("must be the ARN of an ECR repository"))?;
    if parsed.account != ctx.account.as_str() {
        return Err(other_registry(&parsed.account, &ctx.account));
    }
    if parsed.region != ctx.region.as_str() {
        return Err(refused("must be of the Region of the request"));
    }
    Ok(name.to_owned())
}
