//! What each operation asks leave for: its action, the ARNs it touches, and the condition keys that go with them.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html>

use crate::names::{of_arn, repository_arn};
use crate::tables::REPOSITORIES;
use api_ecr::Op;
use base::{AccountId, Region};
use kernel::Error;
use kernel::access::{AccessRequest, Check, ResourcePolicy};
use store::Reader;

/// What `operation` asks leave for.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let account: AccountId =
        request.text("registryId").and_then(|id| id.parse().ok()).unwrap_or_else(|| request.ctx.account.clone());
    let region = request.ctx.region;
    let action = || format!("ecr:{}", operation.name());
    let on = |name: &str| check(request.reader, &account, region, action(), name);
    Ok(match operation {
        // About the registry as a whole.
        Op::GetAuthorizationToken | Op::DescribeRegistry | Op::GetRegistryPolicy => vec![Check::new(action(), "*")],
        Op::DescribeRepositories => match request.texts("repositoryNames") {
            none if none.is_empty() => vec![Check::new(action(), repository_arn(&account, region, "*"))],
            names => names.into_iter().map(on).collect::<Result<_, _>>()?,
        },
        Op::CreateRepository => {
            let arn = repository_arn(&account, region, request.text("repositoryName").unwrap_or_default());
            let tags = request.tags("tags");
            let create = Check::new(action(), arn.clone()).request_tags(tags.iter().copied());
            if tags.is_empty() {
                vec![create]
            } else {
                vec![create, Check::new("ecr:TagResource", arn).request_tags(tags)]
            }
        }
        Op::TagResource | Op::UntagResource | Op::ListTagsForResource => {
            let arn = request.text("resourceArn").unwrap_or_default();
            // What is no repository of the caller's is the handler's to refuse.
            let check = match of_arn(request.ctx, arn) {
                Ok(name) => on(&name)?,
                Err(_) => Check::new(action(), arn),
            };
            let removed = request.texts("tagKeys").into_iter().map(str::to_owned).collect();
            vec![check.request_tags(request.tags("tags")).tag_keys(removed)]
        }
        Op::BatchCheckLayerAvailability
        | Op::BatchDeleteImage
        | Op::BatchGetImage
        | Op::CompleteLayerUpload
        | Op::DeleteRepository
        | Op::DeleteRepositoryPolicy
        | Op::DescribeImages
        | Op::GetDownloadUrlForLayer
        | Op::GetRepositoryPolicy
        | Op::InitiateLayerUpload
        | Op::ListImages
        | Op::PutImage
        | Op::PutImageScanningConfiguration
        | Op::PutImageTagMutability
        | Op::SetRepositoryPolicy
        | Op::UploadLayerPart => vec![on(request.text("repositoryName").unwrap_or_default())?],
    })
}

/// `action` on a repository, with its tags and its policy if there is one of that name.
pub(crate) fn check(
    reader: &dyn Reader,
    account: &AccountId,
    region: Region,
    action: String,
    name: &str,
) -> Result<Check, Error> {
    let arn = repository_arn(account, region, name);
    let check = Check::new(action, arn.clone());
    let Some(row) = REPOSITORIES.get(reader, &(account, region, name))? else { return Ok(check) };
    let policy = row.policy_text.map(|text| ResourcePolicy { name: arn, document: text.into() });
    Ok(check.resource_tags("ecr", &row.tags).policy(policy))
}
