//! What each operation asks leave for: its action, the secret with its tags and policy, and the condition keys.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html>

use crate::api::read::batch;
use crate::names::{arn, parse_arn, resolve};
use api_secretsmanager::{BatchGetSecretValueRequest, Op};
use aws_wire::{FromValue, Value};
use kernel::Error;
use kernel::access::{AccessRequest, Check, ResourcePolicy};

/// Stands for the random end of an ARN that is not known: `?` in a policy fits it.
const ANY_SUFFIX: &str = "??????";

/// What `operation` asks leave for.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let action = format!("secretsmanager:{}", operation.name());
    let secret_id = request.text("SecretId").unwrap_or_default();
    let existing = || on_secret(request, action.clone(), secret_id);
    Ok(match operation {
        Op::GetRandomPassword | Op::ListSecrets => vec![Check::new(action, "*")],
        Op::CreateSecret => {
            let name = request.text("Name").unwrap_or_default();
            let made = arn(&request.ctx.account, request.ctx.region, &format!("{name}-{ANY_SUFFIX}"));
            let tags = request.tags("Tags");
            let check = Check::new(action, made.clone())
                .key("secretsmanager:Name", name)
                .key_if("secretsmanager:Description", request.text("Description"))
                .key_values("secretsmanager:AddReplicaRegions", replicas(request))
                .key_if("secretsmanager:ForceOverwriteReplicaSecret", flag(request, "ForceOverwriteReplicaSecret"))
                .key_if("secretsmanager:Type", request.text("Type"))
                .request_tags(tags.iter().copied());
            let check = with_kms_key(request, check);
            if tags.is_empty() {
                vec![check]
            } else {
                vec![check, Check::new("secretsmanager:TagResource", made).request_tags(tags)]
            }
        }
        Op::BatchGetSecretValue => {
            let mut checks = vec![Check::new(action, "*")];
            let input = BatchGetSecretValueRequest::from_value(request.input.clone());
            if input.filters.is_some() {
                checks.push(Check::new("secretsmanager:ListSecrets", "*"));
            }
            // What cannot be listed is the handler's to refuse.
            for id in batch(request.reader, request.ctx, &input).map(|(ids, _)| ids).unwrap_or_default() {
                checks.push(on_secret(request, "secretsmanager:GetSecretValue".to_owned(), &id)?);
            }
            checks
        }
        Op::GetSecretValue => vec![
            existing()?
                .key_if("secretsmanager:VersionId", request.text("VersionId"))
                .key_if("secretsmanager:VersionStage", request.text("VersionStage")),
        ],
        Op::UpdateSecretVersionStage => {
            vec![existing()?.key_if("secretsmanager:VersionStage", request.text("VersionStage"))]
        }
        Op::UpdateSecret => {
            let check = existing()?
                .key_if("secretsmanager:Description", request.text("Description"))
                .key_if("secretsmanager:Type", request.text("Type"));
            vec![with_kms_key(request, check)]
        }
        Op::DeleteSecret => {
            let days = match request.input.member("RecoveryWindowInDays") {
                Some(Value::Integer(days)) => Some(days.to_string()),
                _ => None,
            };
            vec![
                existing()?
                    .key_if("secretsmanager:ForceDeleteWithoutRecovery", flag(request, "ForceDeleteWithoutRecovery"))
                    .key_if("secretsmanager:RecoveryWindowInDays", days),
            ]
        }
        Op::PutResourcePolicy => {
            let check = existing()?.repairs_policy();
            vec![check.key_if("secretsmanager:BlockPublicPolicy", flag(request, "BlockPublicPolicy"))]
        }
        Op::DeleteResourcePolicy | Op::GetResourcePolicy => vec![existing()?.repairs_policy()],
        Op::ValidateResourcePolicy if secret_id.is_empty() => vec![Check::new(action, "*")],
        Op::TagResource => vec![existing()?.request_tags(request.tags("Tags"))],
        Op::UntagResource => {
            vec![existing()?.tag_keys(request.texts("TagKeys").into_iter().map(str::to_owned).collect())]
        }
        Op::DescribeSecret
        | Op::ListSecretVersionIds
        | Op::PutSecretValue
        | Op::RestoreSecret
        | Op::ValidateResourcePolicy => vec![existing()?],
    })
}

/// On the secret that an id names, be it there or not.
fn on_secret(request: &AccessRequest<'_>, action: String, secret_id: &str) -> Result<Check, Error> {
    let Some((key, row)) = resolve(request.reader, request.ctx, secret_id)? else {
        let named = match parse_arn(secret_id) {
            Some(_) => secret_id.to_owned(),
            None => arn(&request.ctx.account, request.ctx.region, &format!("{secret_id}-{ANY_SUFFIX}")),
        };
        return Ok(Check::new(action, named.clone()).key("secretsmanager:SecretId", named));
    };
    let arn = key.arn(&row);
    let policy = row.policy.as_deref().map(|document| ResourcePolicy { name: arn.clone(), document: document.into() });
    Ok(Check::new(action, arn.clone())
        .key("secretsmanager:SecretId", arn)
        .resource_tags("secretsmanager", &row.tags)
        .policy(policy))
}

/// With the key that is to encrypt, by its identifier, and by its ARN where that is what was given.
fn with_kms_key(request: &AccessRequest<'_>, check: Check) -> Check {
    let given = request.text("KmsKeyId");
    let arn = given.filter(|key| key.starts_with("arn:"));
    check.key_if("secretsmanager:KmsKeyId", given).key_if("secretsmanager:KmsKeyArn", arn)
}

fn replicas(request: &AccessRequest<'_>) -> Vec<String> {
    let replicas = request.items("AddReplicaRegions").iter();
    replicas.filter_map(|replica| replica.member("Region")?.as_str().map(str::to_owned)).collect()
}

fn flag(request: &AccessRequest<'_>, member: &str) -> Option<String> {
    match request.input.member(member) {
        Some(Value::Bool(set)) => Some(set.to_string()),
        _ => None,
    }
}
