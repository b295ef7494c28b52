//! Registering task definitions.

use crate::errors::client;
use crate::lookup::merged_tags;
use crate::model::{FamilyRow, TagsRow, TaskDefinitionRow};
use crate::tables::{FAMILIES, TAGS, TASK_DEFINITIONS};
use crate::{Ecs, convert, definition};
use api_ecs::{RegisterTaskDefinitionRequest, RegisterTaskDefinitionResponse};
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};

/// As many revisions as a family can have on AWS.
const REVISIONS_MAX: u32 = 1_000_000;

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: RegisterTaskDefinitionRequest,
) -> Result<RegisterTaskDefinitionResponse, Error> {
    let checked = definition::from_request(ctx, &input, ecs.ports.images.as_ref())?;
    let tags = merged_tags(&Tags::new(), input.tags.clone())?;
    let row = ecs
        .deps
        .store
        .transact(|txn| -> Result<TaskDefinitionRow, Error> {
            let mut row = checked.clone();
            let family = (&row.account, row.region, &row.family);
            let last = FAMILIES.get(txn, &family)?.map_or(0, |family| family.last_revision);
            if last >= REVISIONS_MAX {
                return Err(client(format!(
                    "The family '{}' has had all of its {REVISIONS_MAX} revisions.",
                    row.family
                )));
            }
            row.revision = last + 1;
            FAMILIES.put(txn, &(&row.account, row.region, &row.family), &FamilyRow { last_revision: row.revision })?;
            TASK_DEFINITIONS.put(txn, &(&row.account, row.region, &row.family, row.revision), &row)?;
            if !tags.is_empty() {
                TAGS.put(txn, &(row.arn(),), &TagsRow { tags: tags.clone() })?;
            }
            Ok(row)
        })
        .await?;
    Ok(RegisterTaskDefinitionResponse {
        task_definition: Some(convert::task_definition(&row)),
        tags: Some(convert::tags(&tags)),
    })
}
