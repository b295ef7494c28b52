//! PutParameter.

use crate::Ssm;
use crate::convert::tag_pairs;
use crate::errors::{bad_policies, bad_tags, bad_tier, invalid};
use crate::model::{ExpirationRow, ParameterRow, ParameterType, VersionRow};
use crate::names::{check_new, parse, stored};
use crate::plan::policies::{self, Policies};
use crate::plan::tier::{ADVANCED_BYTES_MAX, choose, has_room};
use crate::tables::{COUNTS, EXPIRATIONS, PARAMETERS, VERSIONS, delete, recount};
use api_ssm::{PutParameterRequest, PutParameterResult};
use kernel::tags::{self, Tags};
use kernel::{Error, RequestCtx};
use regex::RegexBuilder;
use sealed::Secret;
use store::Txn;

const VERSIONS_MAX: usize = 100;
/// Memory that the pattern of one call may take when compiled, bytes.
const PATTERN_BYTES_MAX: usize = 1 << 20;
const KEY_ALIAS: &str = "alias/aws/ssm";

pub async fn put(ssm: &Ssm, ctx: &RequestCtx, mut input: PutParameterRequest) -> Result<PutParameterResult, Error> {
    let given = input.name.take().unwrap_or_default();
    // An ARN stands for the name in it.
    let name = match parse(ctx, &given) {
        Some(reference) if given.starts_with("arn:") && reference.selector.is_none() => reference.name,
        _ => given,
    };
    check_new(&ctx.account, ctx.region, &name)?;
    let value = Secret::new(input.value.take().unwrap_or_default());
    if value.len_bytes() == 0 {
        return Err(invalid(
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1.",
        ));
    }
    if value.len_bytes() > ADVANCED_BYTES_MAX {
        return Err(bad_tier(&crate::plan::tier::TierError::AdvancedTooLarge));
    }
    let added = tag_pairs(input.tags.take());
    if input.overwrite == Some(true) && !added.is_empty() {
        return Err(invalid(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
        ));
    }
    let tags = tags::merge(&Tags::new(), added).map_err(|error| bad_tags(&error))?;
    check_data_type(input.data_type.as_deref())?;
    let policies = match input.policies.as_deref() {
        Some(text) => Some(policies::parse(text, ctx.now).map_err(bad_policies)?),
        None => None,
    };
    let wanted = Wanted { name, value, tags, policies, input };
    ssm.deps.store.transact(|txn| write(ssm, ctx, txn, &wanted)).await
}

struct Wanted {
    name: String,
    value: Secret,
    tags: Tags,
    /// `None`: those of the version before.
    policies: Option<Policies>,
    input: PutParameterRequest,
}

fn write(ssm: &Ssm, ctx: &RequestCtx, txn: &mut Txn, wanted: &Wanted) -> Result<PutParameterResult, Error> {
    let (account, region, input) = (&ctx.account, ctx.region, &wanted.input);
    let name = stored(&wanted.name);
    let mut before = PARAMETERS.get(txn, &(account, region, name))?;
    if let Some(row) = before.take_if(|row| row.expires_at.is_some_and(|at| at <= ctx.now)) {
        delete(txn, account, region, name, &row)?;
    }
    if before.is_some() && input.overwrite != Some(true) {
        return Err(Error::api(
            "ParameterAlreadyExists",
            "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
        ));
    }
    let last = match &before {
        Some(row) => VERSIONS.get(txn, &(account, region, name, row.latest_version))?,
        None => None,
    };
    let parameter_type = match (input.r#type.as_deref().and_then(ParameterType::parse), &last) {
        (Some(given), _) => given,
        (None, Some(last)) => last.parameter_type,
        (None, None) => return Err(invalid("A parameter type is required when you create a parameter.")),
    };
    let is_secure = parameter_type == ParameterType::SecureString;
    let allowed_pattern = kept(&input.allowed_pattern, last.as_ref().and_then(|last| last.allowed_pattern.as_ref()));
    check_pattern(allowed_pattern.as_deref(), &wanted.value)?;
    let key_id = key_id(input.key_id.as_deref(), is_secure)?;
    let key_id = key_id.or_else(|| last.as_ref().and_then(|last| last.key_id.clone()).filter(|_| is_secure));
    let (rows, expires_at) = match (&wanted.policies, &last) {
        (Some(policies), _) => (policies.rows.clone(), policies.expires_at),
        (None, Some(last)) => (last.policies.clone(), before.as_ref().and_then(|row| row.expires_at)),
        (None, None) => (Vec::new(), None),
    };
    let counts = COUNTS.get(txn, &(account, region))?.unwrap_or_default();
    let tier_before = before.as_ref().map(|row| row.tier);
    let tier = choose(input.tier.as_deref(), tier_before, wanted.value.len_bytes(), !rows.is_empty(), &counts)
        .map_err(|error| bad_tier(&error))?;
    if tier_before != Some(tier) && !has_room(tier, &counts) {
        return Err(Error::api(
            "ParameterLimitExceeded",
            format!("The account has as many {} parameters in this Region as it may have: delete some.", tier.name()),
        ));
    }
    recount(txn, account, region, tier_before, Some(tier))?;

    let version = before.as_ref().map_or(0, |row| row.latest_version) + 1;
    if let Some(row) = &before {
        drop_oldest(ctx, txn, name, row)?;
        if let Some(at) = row.expires_at {
            EXPIRATIONS.delete(txn, &(at, account, region, name))?;
        }
    }
    if let Some(at) = expires_at {
        EXPIRATIONS.put(txn, &(at, account, region, name), &ExpirationRow {})?;
    }
    let key = (account, region, name, version);
    let row = VersionRow {
        parameter_type,
        value: ssm.store_value(&key, parameter_type, &wanted.value),
        description: kept(&input.description, last.as_ref().and_then(|last| last.description.as_ref())),
        allowed_pattern,
        tier,
        policies: rows,
        data_type: "text".to_owned(),
        key_id: key_id.or_else(|| is_secure.then(|| KEY_ALIAS.to_owned())),
        modified_at: ctx.now,
        modified_by: ctx.principal.arn.clone(),
    };
    VERSIONS.put(txn, &key, &row)?;
    let head = match before {
        Some(row) => ParameterRow { latest_version: version, tier, expires_at, ..row },
        None => ParameterRow {
            name: wanted.name.clone(),
            latest_version: version,
            tier,
            labels: Default::default(),
            tags: wanted.tags.clone(),
            expires_at,
        },
    };
    PARAMETERS.put(txn, &(account, region, name), &head)?;
    Ok(PutParameterResult { version: Some(version.cast_signed()), tier: Some(tier.name().to_owned()) })
}

/// What is given, else what was there; an empty text takes it away.
fn kept(given: &Option<String>, before: Option<&String>) -> Option<String> {
    given.as_ref().or(before).filter(|text| !text.is_empty()).cloned()
}

fn drop_oldest(ctx: &RequestCtx, txn: &mut Txn, name: &str, row: &ParameterRow) -> Result<(), Error> {
    let prefix = (&ctx.account, ctx.region, name);
    if VERSIONS.count(txn, &prefix)? < VERSIONS_MAX {
        return Ok(());
    }
    let Some(((.., oldest), _)) = VERSIONS.first(txn, &prefix)? else { return Ok(()) };
    if row.labels.values().any(|version| *version == oldest) {
        return Err(Error::api(
            "ParameterMaxVersionLimitExceeded",
            format!(
                "You attempted to create a new version of {} by calling the PutParameter API with the overwrite flag. Version {oldest}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.",
                row.name
            ),
        ));
    }
    VERSIONS.delete(txn, &(&ctx.account, ctx.region, name, oldest))?;
    Ok(())
}

fn check_pattern(pattern: Option<&str>, value: &Secret) -> Result<(), Error> {
    let Some(pattern) = pattern else { return Ok(()) };
    let compiled = RegexBuilder::new(&format!(r"\A(?:{pattern})\z")).size_limit(PATTERN_BYTES_MAX).build();
    let compiled = compiled.map_err(|error| {
        Error::api("InvalidAllowedPatternException", format!("The allowedPattern '{pattern}' is not usable: {error}"))
    })?;
    if compiled.is_match(value.expose_text().unwrap_or_default()) {
        return Ok(());
    }
    Err(Error::api(
        "ParameterPatternMismatchException",
        format!("Parameter value, cannot be validated against allowedPattern: {pattern}"),
    ))
}

fn check_data_type(data_type: Option<&str>) -> Result<(), Error> {
    match data_type {
        None | Some("" | "text") => Ok(()),
        Some(known @ ("aws:ec2:image" | "aws:ssm:integration")) => Err(invalid(format!(
            "DataType {known} is not supported by this installation: its values cannot be checked yet. Use text, or leave it out."
        ))),
        Some(other) => Err(invalid(format!(
            "The following data type is not supported: {other} (Data type names are all lowercase.)"
        ))),
    }
}

fn key_id(given: Option<&str>, is_secure: bool) -> Result<Option<String>, Error> {
    match given {
        None => Ok(None),
        Some(_) if !is_secure => Err(invalid("KeyId is required for SecureString parameter type only.")),
        Some(id) if id == KEY_ALIAS || (id.starts_with("arn:aws:kms:") && id.ends_with(&format!(":{KEY_ALIAS}"))) => {
            Ok(Some(id.to_owned()))
        }
        Some(id) => Err(Error::api(
            "InvalidKeyId",
            format!(
                "KeyId '{id}' is not supported by this installation: there is no KMS yet. Leave it out, or give {KEY_ALIAS}."
            ),
        )),
    }
}
