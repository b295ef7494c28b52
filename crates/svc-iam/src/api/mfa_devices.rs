//! Virtual MFA devices: real one-time passwords, for `GetSessionToken`, `AssumeRole` and what policies ask with
//! `aws:MultiFactorAuthPresent`. Hardware devices cannot be registered.

use super::{path_or_root, require_user};
use crate::errors::{access_denied, delete_conflict, no_such_entity, quota, refused, taken, validation};
use crate::model::{IndexRow, MfaDeviceRow};
use crate::paging::page;
use crate::tables::{MFA_BY_OWNER, MFA_DEVICES, user_by_id};
use crate::{Iam, convert, ids, tagging, totp};
use api_iam::{
    CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse, DeactivateMFADeviceRequest,
    DeleteVirtualMFADeviceRequest, EnableMFADeviceRequest, GetMFADeviceRequest, GetMFADeviceResponse,
    ListMFADevicesRequest, ListMFADevicesResponse, ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse,
    MFADevice, ResyncMFADeviceRequest, User, VirtualMFADevice,
};
use base::{AccountId, Timestamp};
use kernel::tags::Tags;
use kernel::{Error, PrincipalKind, RequestCtx};
use store::{Reader, Txn};

pub const TAGS_QUOTA: &str = "TagsPerVirtualMFADevice";
const DEVICES_PER_USER_MAX: usize = 8;
/// The root as an owner.
const ROOT: &str = "root";
/// Steps by which a device's clock may be wrong when it is enabled or brought in step.
const STEPS_SEARCHED: i64 = 40;
/// Steps by which one code may be early or late.
const STEPS_TOLERATED: i64 = 1;

pub(super) fn require(reader: &dyn Reader, account: &AccountId, serial: &str) -> Result<MfaDeviceRow, Error> {
    MFA_DEVICES
        .get(reader, &(account, serial))?
        .ok_or_else(|| no_such_entity(format!("VirtualMFADevice with serial number {serial} doesn't exist.")))
}

fn wrong_codes() -> Error {
    access_code("Authentication code for device is not valid.")
}

fn access_code(message: &str) -> Error {
    aws_wire::ApiError::new("InvalidAuthenticationCode", message).status(403).into()
}

/// Whose device it is: a named user's, or the caller's own.
fn owner(reader: &dyn Reader, ctx: &RequestCtx, user_name: Option<&String>) -> Result<(String, Option<String>), Error> {
    let name = match (user_name, &ctx.principal.kind) {
        (Some(name), _) => name,
        (None, PrincipalKind::User { user_name }) => user_name,
        (None, PrincipalKind::Root) => return Ok((ROOT.to_owned(), None)),
        (None, _) => return Err(validation("Must specify userName when calling with non-User credentials")),
    };
    let user = require_user(reader, &ctx.account, name)?;
    Ok((user.user_id, Some(user.user_name)))
}

/// Looks for two consecutive codes; answers the second's step and how far the device is ahead.
fn consecutive(row: &MfaDeviceRow, first: &str, second: &str, now: Timestamp) -> Option<(u64, i64)> {
    let here = totp::step(now);
    let found = totp::find(&row.seed_base32, first, here - STEPS_SEARCHED..=here + STEPS_SEARCHED)?;
    totp::find(&row.seed_base32, second, [found + 1])?;
    Some((u64::try_from(found + 1).ok()?, found + 1 - here))
}

/// Takes one code of a device that is enabled for `owner`; it does not work again. The message is STS's.
pub fn take_code(
    txn: &mut Txn,
    account: &AccountId,
    owner: &str,
    serial: &str,
    given: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let denied = || access_denied("MultiFactorAuthentication failed with invalid MFA one time pass code.");
    let mut row = MFA_DEVICES
        .get(txn, &(account, serial))?
        .filter(|row| row.owner.as_deref() == Some(owner) && row.enabled_at.is_some())
        .ok_or_else(|| {
            access_denied(format!(
                "MultiFactorAuthentication failed, unable to validate MFA code: the caller has no MFA device {serial}."
            ))
        })?;
    let here = totp::step(now) + row.drift_steps;
    let step = totp::find(&row.seed_base32, given, here - STEPS_TOLERATED..=here + STEPS_TOLERATED)
        .and_then(|step| u64::try_from(step).ok())
        .filter(|step| row.step_used.is_none_or(|used| *step > used))
        .ok_or_else(denied)?;
    row.step_used = Some(step);
    MFA_DEVICES.put(txn, &(account, serial), &row)?;
    Ok(())
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreateVirtualMFADeviceRequest,
) -> Result<CreateVirtualMFADeviceResponse, Error> {
    let row = MfaDeviceRow {
        name: input.virtual_mfa_device_name.unwrap_or_default(),
        path: path_or_root(input.path)?,
        seed_base32: ids::mfa_seed(iam.deps.rng.as_ref()),
        created_at: ctx.now,
        tags: tagging::merge(&Tags::new(), convert::pairs(input.tags), TAGS_QUOTA)?,
        owner: None,
        enabled_at: None,
        step_used: None,
        drift_steps: 0,
    };
    let serial = row.arn(&ctx.account);
    iam.deps
        .store
        .transact(|txn| {
            if !MFA_DEVICES.insert(txn, &(&ctx.account, &serial), &row)? {
                return Err(taken("MFADevice entity at the same path and name already exists."));
            }
            Ok(())
        })
        .await?;
    // Without QRCodePNG: the seed says it all, and authenticator programs take it as text.
    let device = VirtualMFADevice {
        serial_number: Some(serial),
        base32_string_seed: Some(row.seed_base32.clone().into_bytes().into()),
        tags: convert::tags(&row.tags),
        ..VirtualMFADevice::default()
    };
    Ok(CreateVirtualMFADeviceResponse { virtual_mfa_device: Some(device) })
}

pub async fn enable(iam: &Iam, ctx: &RequestCtx, input: EnableMFADeviceRequest) -> Result<(), Error> {
    let serial = input.serial_number.unwrap_or_default();
    let (first, second) =
        (input.authentication_code1.unwrap_or_default(), input.authentication_code2.unwrap_or_default());
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let (owner, _) = owner(txn, ctx, input.user_name.as_ref())?;
            let mut row = require(txn, account, &serial)?;
            if row.owner.is_some() {
                return Err(taken("MFA Device is already in use."));
            }
            if MFA_BY_OWNER.count(txn, &(account, &owner))? >= DEVICES_PER_USER_MAX {
                return Err(quota("MFADevicesPerUser", DEVICES_PER_USER_MAX));
            }
            let (step, drift) = consecutive(&row, &first, &second, ctx.now).ok_or_else(wrong_codes)?;
            (row.step_used, row.drift_steps, row.enabled_at) = (Some(step), drift, Some(ctx.now));
            row.owner = Some(owner.clone());
            MFA_BY_OWNER.put(txn, &(account, &owner, &serial), &IndexRow {})?;
            MFA_DEVICES.put(txn, &(account, &serial), &row)?;
            Ok(())
        })
        .await
}

/// The device, if it is enabled for that user.
fn require_enabled(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    user_name: Option<&String>,
    serial: &str,
) -> Result<(MfaDeviceRow, String), Error> {
    let (owner, name) = owner(reader, ctx, user_name)?;
    let row = MFA_DEVICES.get(reader, &(&ctx.account, serial))?.filter(|row| row.owner.as_ref() == Some(&owner));
    let whom = name.unwrap_or_else(|| ROOT.to_owned());
    Ok((row.ok_or_else(|| no_such_entity(format!("MFA Device invalid for user {whom}.")))?, owner))
}

pub async fn resync(iam: &Iam, ctx: &RequestCtx, input: ResyncMFADeviceRequest) -> Result<(), Error> {
    let serial = input.serial_number.unwrap_or_default();
    let (first, second) =
        (input.authentication_code1.unwrap_or_default(), input.authentication_code2.unwrap_or_default());
    iam.deps
        .store
        .transact(|txn| {
            let (mut row, _) = require_enabled(txn, ctx, input.user_name.as_ref(), &serial)?;
            let (step, drift) = consecutive(&row, &first, &second, ctx.now).ok_or_else(wrong_codes)?;
            (row.step_used, row.drift_steps) = (Some(row.step_used.unwrap_or(0).max(step)), drift);
            MFA_DEVICES.put(txn, &(&ctx.account, &serial), &row)?;
            Ok(())
        })
        .await
}

pub async fn deactivate(iam: &Iam, ctx: &RequestCtx, input: DeactivateMFADeviceRequest) -> Result<(), Error> {
    let serial = input.serial_number.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            let (mut row, owner) = require_enabled(txn, ctx, input.user_name.as_ref(), &serial)?;
            (row.owner, row.enabled_at) = (None, None);
            MFA_BY_OWNER.delete(txn, &(&ctx.account, &owner, &serial))?;
            MFA_DEVICES.put(txn, &(&ctx.account, &serial), &row)?;
            Ok(())
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteVirtualMFADeviceRequest) -> Result<(), Error> {
    let serial = input.serial_number.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            if require(txn, &ctx.account, &serial)?.owner.is_some() {
                return Err(delete_conflict("MFA VirtualDevice in use. Must deactivate first."));
            }
            MFA_DEVICES.delete(txn, &(&ctx.account, &serial))?;
            Ok(())
        })
        .await
}

pub async fn get(iam: &Iam, ctx: &RequestCtx, input: GetMFADeviceRequest) -> Result<GetMFADeviceResponse, Error> {
    let serial = input.serial_number.unwrap_or_default();
    let reader = iam.deps.store.read()?;
    let (row, owner) = require_enabled(&reader, ctx, input.user_name.as_ref(), &serial)?;
    let user_name = user_by_id(&reader, &ctx.account, &owner)?.map(|user| user.user_name);
    Ok(GetMFADeviceResponse {
        user_name,
        serial_number: Some(serial),
        enable_date: row.enabled_at,
        ..GetMFADeviceResponse::default()
    })
}

pub async fn list(iam: &Iam, ctx: &RequestCtx, input: ListMFADevicesRequest) -> Result<ListMFADevicesResponse, Error> {
    let reader = iam.deps.store.read()?;
    let (owner, user_name) = owner(&reader, ctx, input.user_name.as_ref())?;
    let mut rows = Vec::new();
    for ((_, _, serial), _) in MFA_BY_OWNER.scan(&reader, &(&ctx.account, &owner))? {
        rows.extend(MFA_DEVICES.get(&reader, &(&ctx.account, &serial))?.map(|row| (serial, row)));
    }
    let scope = format!("ListMFADevices/{}/{owner}", ctx.account);
    let page = page(rows, |(serial, _)| serial.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(serial, row)| MFADevice {
        user_name: user_name.clone(),
        serial_number: Some(serial),
        enable_date: row.enabled_at,
    });
    Ok(ListMFADevicesResponse { mfa_devices: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn list_virtual(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListVirtualMFADevicesRequest,
) -> Result<ListVirtualMFADevicesResponse, Error> {
    let status = input.assignment_status.unwrap_or_else(|| "Any".to_owned());
    if !["Any", "Assigned", "Unassigned"].contains(&status.as_str()) {
        return Err(refused(
            "ValidationError",
            format!("AssignmentStatus {status} is not Assigned, Unassigned or Any."),
        ));
    }
    let account = &ctx.account;
    let reader = iam.deps.store.read()?;
    let mut rows = MFA_DEVICES.scan(&reader, &(account,))?;
    rows.retain(|(_, row)| status == "Any" || (status == "Assigned") == row.owner.is_some());
    let scope = format!("ListVirtualMFADevices/{account}/{status}");
    let page = page(rows, |((_, serial), _)| serial.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let mut devices = Vec::with_capacity(page.items.len());
    for ((_, serial), row) in &page.items {
        let user = match row.owner.as_deref() {
            Some(ROOT) => Some(User {
                user_id: Some(account.to_string()),
                arn: Some(format!("arn:aws:iam::{account}:root")),
                ..User::default()
            }),
            Some(user_id) => user_by_id(&reader, account, user_id)?.map(|user| convert::user(account, &user)),
            None => None,
        };
        devices.push(VirtualMFADevice {
            serial_number: Some(serial.clone()),
            user,
            enable_date: row.enabled_at,
            ..VirtualMFADevice::default()
        });
    }
    Ok(ListVirtualMFADevicesResponse {
        virtual_mfa_devices: Some(devices),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
