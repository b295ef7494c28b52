//! Values that are kept in Parameter Store and Secrets Manager, and the role that reads them.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html>

use crate::errors::client;
use crate::model::{KeyValueRow, SecretRow, TaskDefinitionRow};
use api_ecs::Secret;
use base::{Arn, Region};
use kernel::Error;
use std::collections::BTreeSet;

const PARAMETER_CHARACTERS_MAX: usize = 2048;
/// `secret`, its name with AWS's six characters, and after it JSON key, version stage and version id, all or none.
const SECRET_PARTS: [usize; 2] = [2, 5];

/// The secrets of a container, which get names that nothing else in its environment has.
pub(super) fn of_container(given: &[Secret], environment: &[KeyValueRow]) -> Result<Vec<SecretRow>, Error> {
    let mut names: BTreeSet<String> = environment.iter().map(|pair| pair.name.clone()).collect();
    let mut rows = Vec::new();
    for secret in given {
        let row = from_request(secret)?;
        if row.name.contains(['=', '\0']) {
            return Err(client(format!("The secret name '{}' is not the name of an environment variable.", row.name)));
        }
        if !names.insert(row.name.clone()) {
            return Err(client(format!(
                "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '{}'.",
                row.name
            )));
        }
        rows.push(row);
    }
    Ok(rows)
}

/// One secret: its name, and a place that the agent can ask.
pub(super) fn from_request(given: &Secret) -> Result<SecretRow, Error> {
    let name = given.name.clone().unwrap_or_default();
    let value_from = given.value_from.clone().unwrap_or_default();
    if name.is_empty() {
        return Err(client("Secret.name should not be null or empty."));
    }
    if value_from.is_empty() {
        return Err(client("Secret.valueFrom should not be null or empty."));
    }
    check_place(&name, &value_from)?;
    Ok(SecretRow { name, value_from })
}

fn check_place(name: &str, value_from: &str) -> Result<(), Error> {
    let unusable = |why: &str| {
        client(format!(
            "Invalid valueFrom '{value_from}' of the secret {name}: {why}. Give the name or ARN of a Systems Manager \
             parameter, or the ARN of a Secrets Manager secret."
        ))
    };
    if !value_from.starts_with("arn:") {
        let valid = value_from.len() <= PARAMETER_CHARACTERS_MAX
            && value_from.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_/".contains(&b));
        if !valid {
            return Err(client(format!(
                "The Systems Manager parameter name specified for secret {name} is invalid. The parameter name can be up to {PARAMETER_CHARACTERS_MAX} characters and include the following letters and symbols: a to z, A to Z, 0 to 9, ., -, _, /"
            )));
        }
        return Ok(());
    }
    let arn: Arn = value_from.parse().map_err(|_| unusable("it is not an ARN"))?;
    if arn.region.parse::<Region>().is_err() {
        return Err(unusable("its Region is not one"));
    }
    match arn.service.as_str() {
        "ssm" if arn.resource.starts_with("parameter/") => Ok(()),
        "ssm" => Err(unusable("it is not the ARN of a parameter")),
        "secretsmanager" => {
            let parts: Vec<&str> = arn.resource.split(':').collect();
            if parts.first() != Some(&"secret") || parts.get(1).is_none_or(|name| name.is_empty()) {
                return Err(unusable("it is not the ARN of a secret"));
            }
            if !SECRET_PARTS.contains(&parts.len()) {
                return Err(unusable(
                    "after the secret's name there is nothing, or :json-key:version-stage:version-id",
                ));
            }
            if parts.len() == SECRET_PARTS[1] && !parts[3].is_empty() && !parts[4].is_empty() {
                return Err(unusable("either a version stage or a version id can be given, not both"));
            }
            Ok(())
        }
        other => Err(unusable(&format!("{other} keeps no secrets"))),
    }
}

/// Secrets are read with the execution role, on whatever the task runs.
pub(super) fn check(row: &TaskDefinitionRow) -> Result<(), Error> {
    if row.execution_role_arn.is_none() && row.has_secrets() {
        return Err(client(
            "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(value_from: &str) -> Result<(), Error> {
        check_place("DB", value_from)
    }

    #[test]
    fn parameters_and_secrets_have_their_forms() {
        const SECRET: &str = "arn:aws:secretsmanager:us-east-1:000000000000:secret:db-AbCdEf";
        let good = [
            "/prod/db".to_owned(),
            "plain".to_owned(),
            "arn:aws:ssm:eu-west-1:000000000000:parameter/prod/db".to_owned(),
            SECRET.to_owned(),
            format!("{SECRET}:password::"),
            format!("{SECRET}::AWSPREVIOUS:"),
            format!("{SECRET}:password::0f8fad5b-d9cb-469f-a165-70867728950e"),
        ];
        for value_from in good {
            place(&value_from).unwrap();
        }
        let bad = [
            "db:password".to_owned(),
            "arn:aws:s3:::bucket".to_owned(),
            "arn:aws:ssm:nowhere:000000000000:parameter/x".to_owned(),
            "arn:aws:ssm:us-east-1:000000000000:document/x".to_owned(),
            format!("{SECRET}:password"),
            format!("{SECRET}:password:AWSCURRENT:0f8fad5b"),
        ];
        for value_from in bad {
            place(&value_from).unwrap_err();
        }
    }

    #[test]
    fn names_do_not_hide_each_other() {
        let secret = |name: &str| Secret { name: Some(name.into()), value_from: Some("/x".into()) };
        let environment = [KeyValueRow { name: "A".into(), value: "1".into() }];
        assert_eq!(of_container(&[secret("B"), secret("C")], &environment).unwrap().len(), 2);
        of_container(&[secret("A")], &environment).unwrap_err();
        of_container(&[secret("B"), secret("B")], &environment).unwrap_err();
    }
}
