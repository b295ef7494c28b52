//! What each operation asks leave for: its action, the parameters it touches with their tags, and the condition keys.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html>

use crate::api::find_named;
use crate::names::{arn, parse};
use api_ssm::Op;
use aws_wire::Value;
use kernel::Error;
use kernel::access::{AccessRequest, Check};

/// What `operation` asks leave for.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let action = format!("ssm:{}", operation.name());
    let named = || on_parameter(request, &action, request.text("Name").unwrap_or_default());
    let each = || request.texts("Names").into_iter().map(|name| on_parameter(request, &action, name)).collect();
    let tagged = || {
        let id = request.text("ResourceId").unwrap_or_default();
        match request.text("ResourceType") {
            Some("Parameter") => on_parameter(request, &action, id),
            // The handler refuses it.
            other => {
                let kind = other.unwrap_or_default().to_ascii_lowercase();
                Ok(Check::new(action.clone(), request.arn("ssm", format_args!("{kind}/{id}"))))
            }
        }
    };
    match operation {
        Op::DescribeParameters => Ok(vec![Check::new(action, request.arn("ssm", "*"))]),
        Op::GetParametersByPath => {
            let path = request.text("Path").unwrap_or_default();
            let recursive = flag(request, "Recursive").unwrap_or_else(|| "false".to_owned());
            let resource = arn(&request.ctx.account, request.ctx.region, path);
            Ok(vec![Check::new(action, resource).key("ssm:Recursive", recursive)])
        }
        Op::GetParameters | Op::DeleteParameters => each(),
        Op::DeleteParameter
        | Op::GetParameter
        | Op::GetParameterHistory
        | Op::LabelParameterVersion
        | Op::UnlabelParameterVersion => Ok(vec![named()?]),
        Op::PutParameter => {
            let tags = request.tags("Tags");
            let overwrite = flag(request, "Overwrite").unwrap_or_else(|| "false".to_owned());
            let check = named()?
                .key("ssm:Overwrite", overwrite)
                .key_if("ssm:Policies", request.text("Policies"))
                .request_tags(tags.iter().copied());
            if tags.is_empty() {
                return Ok(vec![check]);
            }
            let tagging = Check::new("ssm:AddTagsToResource", check.resource.clone()).request_tags(tags);
            Ok(vec![check, tagging])
        }
        Op::AddTagsToResource => Ok(vec![tagged()?.request_tags(request.tags("Tags"))]),
        Op::RemoveTagsFromResource => {
            Ok(vec![tagged()?.tag_keys(request.texts("TagKeys").into_iter().map(str::to_owned).collect())])
        }
        Op::ListTagsForResource => Ok(vec![tagged()?]),
    }
}

/// On a parameter by name or ARN, be it there or not; what selects a version of it does not count.
fn on_parameter(request: &AccessRequest<'_>, action: &str, text: &str) -> Result<Check, Error> {
    let ctx = request.ctx;
    let resource = match parse(ctx, text) {
        Some(reference) => arn(&ctx.account, ctx.region, &reference.name),
        // Of another account or Region: as it was given.
        None if text.starts_with("arn:") => text.to_owned(),
        None => arn(&ctx.account, ctx.region, text),
    };
    let check = Check::new(action.to_owned(), resource);
    Ok(match find_named(request.reader, ctx, text)? {
        Some((_, row)) => check.resource_tags("ssm", &row.tags),
        None => check,
    })
}

fn flag(request: &AccessRequest<'_>, member: &str) -> Option<String> {
    match request.input.member(member) {
        Some(Value::Bool(set)) => Some(set.to_string()),
        _ => None,
    }
}
