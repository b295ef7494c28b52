//! What each operation asks leave for: its action, the ARNs it touches, and the condition keys that go with them.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html>

use crate::names::{of_arn, repository_arn};
use crate::tables::{REGISTRY_POLICIES, REPOSITORIES};
use api_ecr::Op;
use base::{AccountId, Region};
use kernel::Error;
use kernel::access::{AccessRequest, Check, ResourcePolicy};
use std::borrow::Cow;
use store::Reader;

/// What `operation` asks leave for.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let account: AccountId =
        request.text("registryId").and_then(|id| id.parse().ok()).unwrap_or_else(|| request.ctx.account.clone());
    let region = request.ctx.region;
    let action = || format!("ecr:{}", operation.name());
    let on = |name: &str| check(request.reader, &account, region, action(), name);
    let whole = |resource: &str| in_registry(request.reader, &account, region, Check::new(action(), resource));
    Ok(match operation {
        // For whichever registries the caller names.
        Op::GetAuthorizationToken => vec![Check::new(action(), "*")],
        // About the registry as a whole.
        Op::DescribeRegistry => vec![whole("*")?],
        Op::GetRegistryPolicy | Op::PutRegistryPolicy | Op::DeleteRegistryPolicy => {
            vec![whole("*")?.repairs_policy()]
        }
        Op::DescribeRepositories => match request.texts("repositoryNames") {
            none if none.is_empty() => vec![whole(&repository_arn(&account, region, "*"))?],
            names => names.into_iter().map(on).collect::<Result<_, _>>()?,
        },
        Op::CreateRepository => {
            let arn = repository_arn(&account, region, request.text("repositoryName").unwrap_or_default());
            let tags = request.tags("tags");
            let create = whole(&arn)?.request_tags(tags.iter().copied());
            if tags.is_empty() {
                vec![create]
            } else {
                let tag = Check::new("ecr:TagResource", arn).request_tags(tags);
                vec![create, in_registry(request.reader, &account, region, tag)?]
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
        Op::DeleteRepositoryPolicy | Op::GetRepositoryPolicy | Op::SetRepositoryPolicy => {
            vec![on(request.text("repositoryName").unwrap_or_default())?.repairs_policy()]
        }
        Op::BatchCheckLayerAvailability
        | Op::BatchDeleteImage
        | Op::BatchGetImage
        | Op::CompleteLayerUpload
        | Op::DeleteRepository
        | Op::DescribeImages
        | Op::GetDownloadUrlForLayer
        | Op::InitiateLayerUpload
        | Op::ListImages
        | Op::PutImage
        | Op::PutImageScanningConfiguration
        | Op::PutImageTagMutability
        | Op::UploadLayerPart => vec![on(request.text("repositoryName").unwrap_or_default())?],
    })
}

/// `action` on a repository, with its tags and its policy if there is one of that name, and the registry's policy.
pub(crate) fn check(
    reader: &dyn Reader,
    account: &AccountId,
    region: Region,
    action: impl Into<Cow<'static, str>>,
    name: &str,
) -> Result<Check, Error> {
    let arn = repository_arn(account, region, name);
    let check = in_registry(reader, account, region, Check::new(action, arn.clone()))?;
    let Some(row) = REPOSITORIES.get(reader, &(account, region, name))? else { return Ok(check) };
    let policy = row.policy_text.map(|text| ResourcePolicy { name: arn, document: text.into() });
    Ok(check.resource_tags("ecr", &row.tags).policy(policy))
}

/// With the registry's policy, which takes part in every request to it.
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html>
pub(crate) fn in_registry(
    reader: &dyn Reader,
    account: &AccountId,
    region: Region,
    check: Check,
) -> Result<Check, Error> {
    let row = REGISTRY_POLICIES.get(reader, &(account, region))?;
    Ok(check.enclosing_policy(row.map(|row| ResourcePolicy {
        name: format!("registry policy of {account} in {region}"),
        document: row.policy_text.into(),
    })))
}
