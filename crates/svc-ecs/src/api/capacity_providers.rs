//! Capacity providers: the two of Fargate.

use super::paging;
use crate::Ecs;
use crate::convert::missing;
use crate::errors::invalid;
use crate::names::active_cluster;
use api_ecs::*;
use kernel::{Error, RequestCtx};

const PROVIDERS: [&str; 2] = ["FARGATE", "FARGATE_SPOT"];
const WEIGHT_MAX: i32 = 1000;
const BASE_MAX: i32 = 100_000;
const STRATEGY_ITEMS_MAX: usize = 20;

/// The names of providers that a cluster is to have, each one that exists, none twice.
pub(crate) fn checked_providers(given: Option<&[String]>) -> Result<Vec<String>, Error> {
    let mut providers = Vec::new();
    for provider in given.unwrap_or_default() {
        if !PROVIDERS.contains(&provider.as_str()) {
            return Err(invalid(format!(
                "The specified capacity provider '{provider}' was not found. Specify a valid name or ARN and try again: here there are {}.",
                PROVIDERS.join(" and ")
            )));
        }
        if providers.contains(provider) {
            return Err(invalid(format!("The capacity provider '{provider}' is given more than once.")));
        }
        providers.push(provider.clone());
    }
    Ok(providers)
}

/// A strategy over `providers`, as (provider, weight, base).
pub(crate) fn checked_strategy(
    given: Option<&[CapacityProviderStrategyItem]>,
    providers: &[String],
) -> Result<Vec<(String, i32, i32)>, Error> {
    let given = given.unwrap_or_default();
    if given.len() > STRATEGY_ITEMS_MAX {
        return Err(invalid(format!(
            "A capacity provider strategy has at most {STRATEGY_ITEMS_MAX} capacity providers."
        )));
    }
    let mut strategy: Vec<(String, i32, i32)> = Vec::new();
    for item in given {
        let provider = item.capacity_provider.clone().unwrap_or_default();
        // AWS's defaults when they are left out.
        let (weight, base) = (item.weight.unwrap_or(0), item.base.unwrap_or(0));
        if !providers.contains(&provider) {
            return Err(invalid(format!(
                "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster: '{provider}'. Associate the capacity provider with the cluster and try again."
            )));
        }
        if strategy.iter().any(|(of, ..)| *of == provider) {
            return Err(invalid(format!("The capacity provider '{provider}' is in the strategy more than once.")));
        }
        if !(0..=WEIGHT_MAX).contains(&weight) {
            return Err(invalid(format!(
                "The weight of a capacity provider is from 0 to {WEIGHT_MAX}; {weight} is not."
            )));
        }
        if !(0..=BASE_MAX).contains(&base) {
            return Err(invalid(format!("The base of a capacity provider is from 0 to {BASE_MAX}; {base} is not.")));
        }
        strategy.push((provider, weight, base));
    }
    if strategy.iter().filter(|(_, _, base)| *base > 0).count() > 1 {
        return Err(invalid(
            "The specified capacity provider strategy contains more than one capacity provider with a base value. Only one capacity provider in a strategy can have a base value defined.",
        ));
    }
    if strategy.len() > 1 && strategy.iter().all(|(_, weight, _)| *weight == 0) {
        return Err(invalid(
            "The specified capacity provider strategy must contain at least one capacity provider with a weight value greater than zero.",
        ));
    }
    Ok(strategy)
}

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeCapacityProvidersRequest,
) -> Result<DescribeCapacityProvidersResponse, Error> {
    if let Some(cluster) = input.cluster.as_deref() {
        active_cluster(&ecs.deps.store.read()?, ctx, Some(cluster))?;
    }
    let arn = |name: &str| format!("arn:aws:ecs:{}:{}:capacity-provider/{name}", ctx.region, ctx.account);
    let asked = input.capacity_providers.filter(|asked| !asked.is_empty());
    let mut failures = Vec::new();
    let mut names = Vec::new();
    match asked {
        None => names.extend(PROVIDERS.map(str::to_owned)),
        Some(asked) => {
            for given in asked {
                let name = given.rsplit('/').next().unwrap_or_default();
                if PROVIDERS.contains(&name) && (name == given || arn(name) == given) {
                    names.push(name.to_owned());
                } else {
                    failures.push(missing(if given.starts_with("arn:") { given } else { arn(&given) }));
                }
            }
        }
    }
    names.sort();
    names.dedup();
    let (names, next_token) =
        paging::page(ctx, "DescribeCapacityProviders", "", names, input.next_token.as_deref(), input.max_results)?;
    let providers = names
        .iter()
        .map(|name| CapacityProvider {
            capacity_provider_arn: Some(arn(name)),
            name: Some(name.clone()),
            status: Some("ACTIVE".into()),
            r#type: Some(name.clone()),
            tags: Some(Vec::new()),
            ..CapacityProvider::default()
        })
        .collect();
    Ok(DescribeCapacityProvidersResponse { capacity_providers: Some(providers), failures: Some(failures), next_token })
}
