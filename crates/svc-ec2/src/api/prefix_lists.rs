//! Managed prefix lists: named sets of blocks, with versions, that rules of security groups refer to.

use crate::Ec2;
use crate::convert;
use crate::default_vpc::{Place, new_id};
use crate::error::{Kind, invalid_combination, invalid_parameter_value, missing_parameter, refuse, required};
use crate::filter::{Described, Query, one, select};
use crate::limits::{
    DESCRIPTION_CHARACTERS_MAX, ENTRIES_PER_PREFIX_LIST_MAX, PREFIX_LIST_CHANGES_PER_REQUEST_MAX,
    PREFIX_LISTS_PER_REGION_MAX, VERSIONS_PER_PREFIX_LIST_MAX,
};
use crate::model::{PeerRow, PrefixListRow, PrefixListVersionRow, PrefixRow, SecurityGroupRow};
use crate::plan::cidr;
use crate::rules;
use crate::tables::{PREFIX_LISTS, SECURITY_GROUPS};
use crate::tagging;
use api_ec2::{
    AddPrefixListEntry, CreateManagedPrefixListRequest, CreateManagedPrefixListResult, DeleteManagedPrefixListRequest,
    DeleteManagedPrefixListResult, DescribeManagedPrefixListsRequest, DescribeManagedPrefixListsResult,
    GetManagedPrefixListAssociationsRequest, GetManagedPrefixListAssociationsResult,
    GetManagedPrefixListEntriesRequest, GetManagedPrefixListEntriesResult, ManagedPrefixList,
    ModifyManagedPrefixListRequest, ModifyManagedPrefixListResult, PrefixListAssociation, PrefixListEntry,
    RestoreManagedPrefixListVersionRequest, RestoreManagedPrefixListVersionResult, Tag,
};
use aws_wire::ApiError;
use ipnet::Ipv6Net;
use kernel::idempotency::{self, Seen};
use kernel::{Error, RequestCtx, paging};
use store::Reader;

fn require_list(reader: &dyn Reader, place: &Place, id: &str) -> Result<PrefixListRow, Error> {
    PREFIX_LISTS.require(reader, &place.key(id), || Kind::PrefixList.not_found(id))
}

fn check_name(name: &str) -> Result<(), Error> {
    if name.is_empty() || name.chars().count() > DESCRIPTION_CHARACTERS_MAX || name.starts_with("com.amazonaws") {
        return Err(invalid_parameter_value(format!(
            "Value ({name}) for parameter PrefixListName is invalid. It has 1 to {DESCRIPTION_CHARACTERS_MAX} characters and does not begin with com.amazonaws."
        )));
    }
    Ok(())
}

fn canonical(ipv6: bool, text: Option<&str>) -> Result<String, Error> {
    let text = text.ok_or_else(|| missing_parameter("Cidr"))?;
    let parsed = if ipv6 {
        text.parse::<Ipv6Net>().ok().map(|net| net.trunc().to_string())
    } else {
        cidr::parse(text).map(|net| net.to_string())
    };
    parsed
        .ok_or_else(|| invalid_parameter_value(format!("The CIDR '{text}' is invalid for the list's address family.")))
}

fn check_changes(name: &str, count: usize) -> Result<(), Error> {
    if count > PREFIX_LIST_CHANGES_PER_REQUEST_MAX {
        let message = format!("At most {PREFIX_LIST_CHANGES_PER_REQUEST_MAX} {name} can be given, {count} are.");
        return Err(invalid_parameter_value(message));
    }
    Ok(())
}

/// `entries` with `added`: an entry that is there already gets the new description.
fn add(ipv6: bool, entries: &mut Vec<PrefixRow>, added: &[AddPrefixListEntry]) -> Result<(), Error> {
    let mut seen: Vec<String> = Vec::new();
    for entry in added {
        let cidr = canonical(ipv6, entry.cidr.as_deref())?;
        if seen.contains(&cidr) {
            return Err(invalid_parameter_value(format!("The CIDR '{cidr}' is given more than once.")));
        }
        rules::check_description(&entry.description)?;
        let description = entry.description.clone().filter(|text| !text.is_empty());
        match entries.iter_mut().find(|there| there.cidr == cidr) {
            Some(there) => there.description = description,
            None => entries.push(PrefixRow { cidr: cidr.clone(), description }),
        }
        seen.push(cidr);
    }
    Ok(())
}

fn check_size(max_entries: i32, count: usize) -> Result<(), Error> {
    if !(1..=ENTRIES_PER_PREFIX_LIST_MAX).contains(&max_entries) {
        return Err(invalid_parameter_value(format!(
            "Value ({max_entries}) for parameter MaxEntries is invalid. It must be between 1 and {ENTRIES_PER_PREFIX_LIST_MAX}."
        )));
    }
    if usize::try_from(max_entries).is_ok_and(|most| count > most) {
        let message = format!(
            "You've reached the maximum number of entries for the prefix list: {count} would be in it, at most {max_entries} are allowed."
        );
        return Err(Error::api("PrefixListMaxEntriesExceeded", message));
    }
    Ok(())
}

fn push_version(row: &mut PrefixListRow, entries: Vec<PrefixRow>) {
    let version = row.newest().map_or(1, |newest| newest.version + 1);
    row.versions.push(PrefixListVersionRow { version, entries });
    if row.versions.len() > VERSIONS_PER_PREFIX_LIST_MAX {
        row.versions.remove(0);
    }
}

fn version_of(row: &PrefixListRow, id: &str, version: i64) -> Result<PrefixListVersionRow, Error> {
    row.versions
        .iter()
        .find(|there| there.version == version)
        .cloned()
        .ok_or_else(|| invalid_parameter_value(format!("The prefix list '{id}' has no version {version}.")))
}

fn check_current(row: &PrefixListRow, given: i64) -> Result<(), Error> {
    if row.newest().is_none_or(|newest| newest.version != given) {
        return Err(Error::api("PrefixListVersionMismatch", "The prefix list has the incorrect version number."));
    }
    Ok(())
}

/// Groups with a rule that refers to the list.
fn users(reader: &dyn Reader, place: &Place, id: &str) -> Result<Vec<(String, SecurityGroupRow)>, Error> {
    let refers = |peer: &PeerRow| matches!(peer, PeerRow::PrefixList { prefix_list_id } if prefix_list_id == id);
    let groups = SECURITY_GROUPS.scan(reader, &place.all())?.into_iter();
    Ok(groups
        .filter(|(_, group)| group.rules.iter().any(|rule| refers(&rule.peer)))
        .map(|((_, _, group_id), group)| (group_id, group))
        .collect())
}

pub async fn create_managed_prefix_list(
    ec2: &Ec2,
    ctx: &RequestCtx,
    mut input: CreateManagedPrefixListRequest,
) -> Result<CreateManagedPrefixListResult, ApiError> {
    let client_token = input.client_token.take().filter(|token| !token.is_empty());
    let fingerprint = idempotency::fingerprint(&format!("{input:?}"));
    let name = required(input.prefix_list_name, "PrefixListName")?;
    check_name(&name)?;
    let ipv6 = match required(input.address_family, "AddressFamily")?.as_str() {
        "IPv4" => false,
        "IPv6" => true,
        other => {
            let message =
                format!("Value ({other}) for parameter AddressFamily is invalid. It must be 'IPv4' or 'IPv6'.");
            return Err(invalid_parameter_value(message).into());
        }
    };
    let max_entries = required(input.max_entries, "MaxEntries")?;
    let given = input.entries.unwrap_or_default();
    check_changes("Entries", given.len())?;
    let mut entries = Vec::new();
    add(ipv6, &mut entries, &given)?;
    check_size(max_entries, entries.len())?;
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::PrefixList)?;
    let list = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let operation = format!("CreateManagedPrefixList/{}/{}", place.account, place.region);
            if let Some(token) = &client_token {
                match idempotency::look_up(txn, &operation, token, &fingerprint, ctx.now)? {
                    Seen::New => {}
                    Seen::Same(made) => {
                        let id = made.first().map(String::as_str).unwrap_or_default();
                        return Ok(convert::prefix_list(place, id, &require_list(txn, place, id)?, "create-complete"));
                    }
                    Seen::Different => {
                        let message =
                            format!("The client token '{token}' was used with other parameters: use a new one.");
                        return Err(Error::api("IdempotentParameterMismatch", message));
                    }
                }
            }
            if PREFIX_LISTS.count(txn, &place.all())? >= PREFIX_LISTS_PER_REGION_MAX {
                let message =
                    format!("The maximum number of prefix lists ({PREFIX_LISTS_PER_REGION_MAX}) has been reached.");
                return Err(Error::api("PrefixListLimitExceeded", message));
            }
            let row = PrefixListRow {
                name: name.clone(),
                ipv6,
                max_entries,
                versions: vec![PrefixListVersionRow { version: 1, entries: entries.clone() }],
                tags: tags.clone(),
                created_at: ctx.now,
            };
            let id = new_id(&*ec2.deps.rng, Kind::PrefixList);
            PREFIX_LISTS.put(txn, &place.key(&id), &row)?;
            if let Some(token) = &client_token {
                idempotency::remember(txn, &operation, token, &fingerprint, vec![id.clone()], ctx.now)?;
            }
            Ok(convert::prefix_list(place, &id, &row, "create-complete"))
        })
        .await?;
    Ok(CreateManagedPrefixListResult { prefix_list: Some(list) })
}

pub async fn modify_managed_prefix_list(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ModifyManagedPrefixListRequest,
) -> Result<ModifyManagedPrefixListResult, ApiError> {
    refuse(&[("IpamPrefixListResolverSyncEnabled", input.ipam_prefix_list_resolver_sync_enabled == Some(true))])?;
    let id = required(input.prefix_list_id, "PrefixListId")?;
    Kind::PrefixList.check(&id)?;
    let (added, removed) = (input.add_entries.unwrap_or_default(), input.remove_entries.unwrap_or_default());
    check_changes("AddEntries", added.len())?;
    check_changes("RemoveEntries", removed.len())?;
    if let Some(name) = &input.prefix_list_name {
        check_name(name)?;
    }
    let entries_change = !added.is_empty() || !removed.is_empty();
    if entries_change && input.max_entries.is_some() {
        return Err(invalid_combination(
            "MaxEntries cannot be changed together with entries: change one, then the other.",
        )
        .into());
    }
    if entries_change && input.current_version.is_none() {
        return Err(missing_parameter("CurrentVersion").into());
    }
    let list = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let mut row = require_list(txn, place, &id)?;
            if let Some(version) = input.current_version {
                check_current(&row, version)?;
            }
            if let Some(name) = &input.prefix_list_name {
                row.name.clone_from(name);
            }
            let mut entries = row.newest().map(|newest| newest.entries.clone()).unwrap_or_default();
            for entry in &removed {
                let cidr = canonical(row.ipv6, entry.cidr.as_deref())?;
                let there = entries.iter().position(|there| there.cidr == cidr);
                entries.remove(there.ok_or_else(|| {
                    invalid_parameter_value(format!("The CIDR '{cidr}' is not in the prefix list '{id}'."))
                })?);
            }
            add(row.ipv6, &mut entries, &added)?;
            row.max_entries = input.max_entries.unwrap_or(row.max_entries);
            check_size(row.max_entries, entries.len())?;
            if entries_change {
                push_version(&mut row, entries);
            }
            PREFIX_LISTS.put(txn, &place.key(&id), &row)?;
            // A list counts as many rules as it may have entries, wherever it is used.
            if input.max_entries.is_some() {
                for (group_id, group) in users(txn, place, &id)? {
                    rules::check_count(txn, place, &group_id, &group.rules)?;
                }
            }
            Ok(convert::prefix_list(place, &id, &row, "modify-complete"))
        })
        .await?;
    Ok(ModifyManagedPrefixListResult { prefix_list: Some(list) })
}

pub async fn restore_managed_prefix_list_version(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: RestoreManagedPrefixListVersionRequest,
) -> Result<RestoreManagedPrefixListVersionResult, ApiError> {
    let id = required(input.prefix_list_id, "PrefixListId")?;
    Kind::PrefixList.check(&id)?;
    let previous = required(input.previous_version, "PreviousVersion")?;
    let current = required(input.current_version, "CurrentVersion")?;
    let list = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let mut row = require_list(txn, place, &id)?;
            check_current(&row, current)?;
            let restored = version_of(&row, &id, previous)?;
            check_size(row.max_entries, restored.entries.len())?;
            push_version(&mut row, restored.entries);
            PREFIX_LISTS.put(txn, &place.key(&id), &row)?;
            Ok(convert::prefix_list(place, &id, &row, "restore-complete"))
        })
        .await?;
    Ok(RestoreManagedPrefixListVersionResult { prefix_list: Some(list) })
}

pub async fn delete_managed_prefix_list(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DeleteManagedPrefixListRequest,
) -> Result<DeleteManagedPrefixListResult, ApiError> {
    let id = required(input.prefix_list_id, "PrefixListId")?;
    Kind::PrefixList.check(&id)?;
    let list = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let row = require_list(txn, place, &id)?;
            if let Some((group_id, _)) = users(txn, place, &id)?.first() {
                let message = format!("The prefix list '{id}' is in use by the security group '{group_id}'.");
                return Err(Error::api("PrefixListInUse", message));
            }
            PREFIX_LISTS.delete(txn, &place.key(&id))?;
            Ok(convert::prefix_list(place, &id, &row, "delete-complete"))
        })
        .await?;
    Ok(DeleteManagedPrefixListResult { prefix_list: Some(list) })
}

fn bad_token() -> Error {
    Error::api("InvalidNextToken", "The token is not one that this operation gave for the same parameters.")
}

pub async fn get_managed_prefix_list_entries(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: GetManagedPrefixListEntriesRequest,
) -> Result<GetManagedPrefixListEntriesResult, ApiError> {
    let id = required(input.prefix_list_id, "PrefixListId")?;
    Kind::PrefixList.check(&id)?;
    let (reader, place) = ec2.view(ctx).await?;
    let row = require_list(&reader, &place, &id)?;
    let version = match input.target_version {
        Some(version) => version_of(&row, &id, version)?,
        None => row.newest().cloned().unwrap_or(PrefixListVersionRow { version: 1, entries: Vec::new() }),
    };
    let scope = format!("GetManagedPrefixListEntries/{}/{}/{id}/{}", place.account, place.region, version.version);
    let mut entries = version.entries;
    entries.sort_by(|a, b| a.cidr.cmp(&b.cidr));
    let limit = input.max_results.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(1).max(1));
    let (page, next_token) =
        paging::page(entries, |entry| entry.cidr.clone(), &scope, input.next_token.as_deref(), limit)
            .map_err(|()| bad_token())?;
    let shown = |entry: PrefixRow| PrefixListEntry { cidr: Some(entry.cidr), description: entry.description };
    let entries = Some(page.into_iter().map(shown).collect());
    Ec2::described(input.dry_run, GetManagedPrefixListEntriesResult { entries, next_token })
}

pub async fn get_managed_prefix_list_associations(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: GetManagedPrefixListAssociationsRequest,
) -> Result<GetManagedPrefixListAssociationsResult, ApiError> {
    let id = required(input.prefix_list_id, "PrefixListId")?;
    Kind::PrefixList.check(&id)?;
    let (reader, place) = ec2.view(ctx).await?;
    require_list(&reader, &place, &id)?;
    let groups: Vec<String> = users(&reader, &place, &id)?.into_iter().map(|(group_id, _)| group_id).collect();
    let scope = format!("GetManagedPrefixListAssociations/{}/{}/{id}", place.account, place.region);
    let limit = input.max_results.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(1).max(1));
    let (page, next_token) =
        paging::page(groups, String::clone, &scope, input.next_token.as_deref(), limit).map_err(|()| bad_token())?;
    let owner = place.account.to_string();
    let shown = |group_id| PrefixListAssociation { resource_id: Some(group_id), resource_owner: Some(owner.clone()) };
    let prefix_list_associations = Some(page.into_iter().map(shown).collect());
    Ec2::described(input.dry_run, GetManagedPrefixListAssociationsResult { prefix_list_associations, next_token })
}

impl Described for ManagedPrefixList {
    const KIND: Option<Kind> = Some(Kind::PrefixList);
    const FILTERS: &'static [&'static str] = &["owner-id", "prefix-list-id", "prefix-list-name"];

    fn id(&self) -> String {
        self.prefix_list_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        match name {
            "owner-id" => one(&self.owner_id),
            "prefix-list-id" => one(&self.prefix_list_id),
            "prefix-list-name" => one(&self.prefix_list_name),
            _ => Vec::new(),
        }
    }
}

pub async fn describe_managed_prefix_lists(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeManagedPrefixListsRequest,
) -> Result<DescribeManagedPrefixListsResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let rows = PREFIX_LISTS.scan(&reader, &place.all()).map_err(Error::from)?;
    let state = |row: &PrefixListRow| if row.versions.len() > 1 { "modify-complete" } else { "create-complete" };
    let all = rows.iter().map(|((_, _, id), row)| convert::prefix_list(&place, id, row, state(row))).collect();
    let query = Query {
        operation: "DescribeManagedPrefixLists",
        ids: input.prefix_list_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (lists, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeManagedPrefixListsResult { prefix_lists: Some(lists), next_token })
}
