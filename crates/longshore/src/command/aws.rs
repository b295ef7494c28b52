//! `longshore aws …`: the installed aws CLI, pointed here.

use super::env::variables;
use crate::cli::DEFAULT_DATA_DIR;
use crate::data_dir::DataDir;
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::ExitCode;

pub fn run(mut arguments: Vec<String>) -> Result<ExitCode> {
    let data_dir = take_data_dir(&mut arguments)?;
    let data_dir = DataDir::new(&data_dir);
    let installation = data_dir.require_installation()?;
    let credentials = data_dir.require_credentials()?;
    // The one program that is looked up, because the user asked for it by name.
    #[allow(clippy::disallowed_methods)]
    let mut command = std::process::Command::new("aws");
    let endpoint = format!("http://{}", installation.listen);
    // Said as an option too: versions before 2.13 and 1.29 do not read the variable, and would ask AWS.
    command
        .args(["--endpoint-url", &endpoint])
        .args(&arguments)
        .env_remove("AWS_SESSION_TOKEN")
        .env_remove("AWS_PROFILE");
    let found = variables(&endpoint, &credentials.root_access_key_id, &credentials.root_secret_access_key);
    for (name, value) in found {
        // A Region that the caller chose stays.
        if !(name.ends_with("REGION") && std::env::var_os(name).is_some()) {
            command.env(name, value);
        }
    }
    let status =
        command.status().context("cannot run 'aws': install the AWS CLI, for example with 'pip install awscli'")?;
    Ok(ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)))
}

/// `--data-dir` is ours wherever it stands before the service's name; everything else is the aws CLI's.
fn take_data_dir(arguments: &mut Vec<String>) -> Result<PathBuf> {
    match arguments.first().map(String::as_str) {
        Some("--data-dir") => {
            arguments.remove(0);
            anyhow::ensure!(!arguments.is_empty(), "--data-dir needs a directory");
            Ok(arguments.remove(0).into())
        }
        Some(first) if first.starts_with("--data-dir=") => {
            let dir = first["--data-dir=".len()..].into();
            arguments.remove(0);
            Ok(dir)
        }
        _ => Ok(std::env::var_os("LONGSHORE_DATA_DIR").map_or_else(|| DEFAULT_DATA_DIR.into(), PathBuf::from)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_dir_is_taken_and_the_rest_left() {
        let mut arguments: Vec<String> = ["--data-dir", "/x", "ecs", "list-clusters"].map(Into::into).into();
        assert_eq!(take_data_dir(&mut arguments).unwrap(), PathBuf::from("/x"));
        assert_eq!(arguments, ["ecs", "list-clusters"]);
        let mut arguments: Vec<String> = ["--data-dir=/y", "sts"].map(Into::into).into();
        assert_eq!(take_data_dir(&mut arguments).unwrap(), PathBuf::from("/y"));
        assert_eq!(arguments, ["sts"]);
    }
}
