//! Account settings. Those that would change what nothing here does yet can only be set to what is so anyway.

use super::paging;
use crate::Ecs;
use crate::errors::invalid;
use crate::model::SettingRow;
use crate::tables::SETTINGS;
use api_ecs::*;
use base::Arn;
use kernel::{Error, PrincipalKind, RequestCtx};
use store::{Reader, Txn};

/// Whether tasks get an IPv6 address too, where their subnet has a block for it.
pub(crate) const DUAL_STACK_IPV6: &str = "dualStackIPv6";
/// Under this principal is what holds for everybody in the account who has no setting of their own.
const DEFAULT: &str = "default";

/// A setting: its name, what it is when nobody set it, and what it may be set to.
struct Known {
    name: &'static str,
    initial: &'static str,
    /// AWS's values that are refused here because nothing acts on them.
    refused: &'static [&'static str],
    allowed: &'static [&'static str],
}

const fn fixed(name: &'static str, initial: &'static [&'static str], refused: &'static [&'static str]) -> Known {
    Known { name, initial: initial[0], refused, allowed: initial }
}

static KNOWN: &[Known] = &[
    fixed("awsvpcTrunking", &["disabled"], &["enabled"]),
    Known {
        name: "containerInsights",
        initial: "disabled",
        refused: &[],
        allowed: &["enabled", "disabled", "enhanced"],
    },
    fixed("containerInstanceLongArnFormat", &["enabled"], &["disabled"]),
    fixed("defaultLogDriverMode", &["non-blocking"], &["blocking"]),
    // As AWS has it when nobody set it: a task in a subnet with an IPv6 block gets an address of it.
    Known { name: DUAL_STACK_IPV6, initial: "enabled", refused: &[], allowed: &["enabled", "disabled"] },
    fixed("fargateEventWindows", &["disabled"], &["enabled"]),
    fixed("fargateFIPSMode", &["disabled"], &["enabled"]),
    fixed("fargateTaskRetirementWaitPeriod", &["7"], &["0", "14"]),
    fixed("guardDutyActivate", &["off"], &["on"]),
    fixed("serviceLongArnFormat", &["enabled"], &["disabled"]),
    fixed("tagResourceAuthorization", &["off"], &["on"]),
    fixed("taskLongArnFormat", &["enabled"], &["disabled"]),
];
/// Set by AWS and by nobody else.
const AWS_MANAGED: &str = "guardDutyActivate";

fn known(name: &str) -> Result<&'static Known, Error> {
    KNOWN.iter().find(|known| known.name == name).ok_or_else(|| {
        invalid(format!(
            "'{name}' is not the name of an account setting: there are {}.",
            KNOWN.iter().map(|known| known.name).collect::<Vec<_>>().join(", ")
        ))
    })
}

fn root_arn(ctx: &RequestCtx) -> String {
    format!("arn:aws:iam::{}:root", ctx.account)
}

/// Whose setting it is: that of `given`, or the caller's; the root user's are everybody's.
fn principal(ctx: &RequestCtx, given: Option<&str>) -> Result<String, Error> {
    let arn = match (given, &ctx.principal.kind) {
        (Some(given), _) => {
            let parsed: Option<Arn> = given.parse().ok();
            if !parsed.is_some_and(|arn| arn.service == "iam" && arn.account == ctx.account.as_str()) {
                return Err(invalid(format!(
                    "The specified principalArn '{given}' is not the ARN of a user, role or the root user of account {}.",
                    ctx.account
                )));
            }
            given.to_owned()
        }
        (None, PrincipalKind::AssumedRole { role_arn, .. }) => role_arn.clone(),
        (None, _) => ctx.principal.arn.clone(),
    };
    Ok(if arn == root_arn(ctx) { DEFAULT.to_owned() } else { arn })
}

fn shown(ctx: &RequestCtx, principal: &str, name: &str, value: &str) -> Setting {
    Setting {
        name: Some(name.to_owned()),
        value: Some(value.to_owned()),
        principal_arn: Some(if principal == DEFAULT { root_arn(ctx) } else { principal.to_owned() }),
        r#type: Some(if name == AWS_MANAGED { "aws_managed" } else { "user" }.into()),
    }
}

/// The value that holds for a principal: its own, else the account's, else AWS's.
fn effective_of(reader: &dyn Reader, ctx: &RequestCtx, principal: &str, name: &str) -> Result<String, Error> {
    for of in [principal, DEFAULT] {
        if let Some(row) = SETTINGS.get(reader, &(&ctx.account, ctx.region, of, name))? {
            return Ok(row.value);
        }
    }
    Ok(known(name)?.initial.to_owned())
}

/// The value that holds for the caller.
pub(crate) fn effective(reader: &dyn Reader, ctx: &RequestCtx, name: &str) -> Result<String, Error> {
    effective_of(reader, ctx, &principal(ctx, None)?, name)
}

async fn set(ecs: &Ecs, ctx: &RequestCtx, principal: String, name: &str, value: &str) -> Result<Setting, Error> {
    let known = known(name)?;
    if name == AWS_MANAGED {
        return Err(invalid(format!("The setting {name} is managed by AWS and cannot be changed.")));
    }
    if known.refused.contains(&value) {
        return Err(invalid(format!(
            "The value '{value}' of the setting {name} is not supported by Longshore yet: it is always {}.",
            known.initial
        )));
    }
    // AWS takes `on` and `off` for some that it shows as enabled and disabled.
    let value = match value {
        "on" if known.allowed.contains(&"enabled") => "enabled",
        "off" if known.allowed.contains(&"disabled") => "disabled",
        value => value,
    };
    if !known.allowed.contains(&value) {
        return Err(invalid(format!(
            "'{value}' is not a value of the setting {name}: use one of {}.",
            known.allowed.join(", ")
        )));
    }
    ecs.deps
        .store
        .transact(|txn: &mut Txn| -> Result<(), Error> {
            let row = SettingRow { value: value.to_owned() };
            SETTINGS.put(txn, &(&ctx.account, ctx.region, principal.as_str(), name), &row)?;
            Ok(())
        })
        .await?;
    Ok(shown(ctx, &principal, name, value))
}

pub(crate) async fn put(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: PutAccountSettingRequest,
) -> Result<PutAccountSettingResponse, Error> {
    let principal = principal(ctx, input.principal_arn.as_deref())?;
    let (name, value) = (input.name.unwrap_or_default(), input.value.unwrap_or_default());
    Ok(PutAccountSettingResponse { setting: Some(set(ecs, ctx, principal, &name, &value).await?) })
}

pub(crate) async fn put_default(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: PutAccountSettingDefaultRequest,
) -> Result<PutAccountSettingDefaultResponse, Error> {
    let (name, value) = (input.name.unwrap_or_default(), input.value.unwrap_or_default());
    Ok(PutAccountSettingDefaultResponse { setting: Some(set(ecs, ctx, DEFAULT.into(), &name, &value).await?) })
}

pub(crate) async fn delete(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DeleteAccountSettingRequest,
) -> Result<DeleteAccountSettingResponse, Error> {
    let principal = principal(ctx, input.principal_arn.as_deref())?;
    let name = input.name.unwrap_or_default();
    known(&name)?;
    let value = ecs
        .deps
        .store
        .transact(|txn: &mut Txn| -> Result<String, Error> {
            SETTINGS.delete(txn, &(&ctx.account, ctx.region, principal.as_str(), name.as_str()))?;
            effective_of(txn, ctx, &principal, &name)
        })
        .await?;
    // What holds now that the setting is gone.
    Ok(DeleteAccountSettingResponse { setting: Some(shown(ctx, &principal, &name, &value)) })
}

pub(crate) async fn list(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListAccountSettingsRequest,
) -> Result<ListAccountSettingsResponse, Error> {
    let effective = input.effective_settings.unwrap_or(false);
    if input.value.is_some() && input.name.is_none() {
        return Err(invalid("A value can be filtered by only together with the name of a setting: give both."));
    }
    if let Some(name) = input.name.as_deref() {
        known(name)?;
    }
    let reader = ecs.deps.store.read()?;
    let principal = principal(ctx, input.principal_arn.as_deref())?;
    let mut settings = Vec::new();
    for known in KNOWN {
        let value = if effective {
            Some(effective_of(&reader, ctx, &principal, known.name)?)
        } else {
            SETTINGS.get(&reader, &(&ctx.account, ctx.region, principal.as_str(), known.name))?.map(|row| row.value)
        };
        let wanted = |value: &String| {
            input.name.as_deref().is_none_or(|name| name == known.name)
                && input.value.as_ref().is_none_or(|asked| asked == value)
        };
        settings.extend(value.filter(wanted).map(|value| shown(ctx, &principal, known.name, &value)));
    }
    let filters = format!("{principal}/{effective}/{:?}/{:?}", input.name, input.value);
    let key = |setting: &Setting| setting.name.clone().unwrap_or_default();
    let (settings, next_token) = paging::page_by(
        ctx,
        "ListAccountSettings",
        &filters,
        settings,
        key,
        input.next_token.as_deref(),
        input.max_results,
    )?;
    Ok(ListAccountSettingsResponse { settings: Some(settings), next_token })
}
