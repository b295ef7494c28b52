//! `longshore env`.

use crate::cli::EnvFormat;
use crate::data_dir::DataDir;
use anyhow::Result;
use std::path::Path;
use std::process::ExitCode;

pub const DEFAULT_REGION: &str = "us-east-1";

pub fn run(data_dir: &Path, format: EnvFormat) -> Result<ExitCode> {
    let data_dir = DataDir::new(data_dir);
    let installation = data_dir.require_installation()?;
    let credentials = data_dir.require_credentials()?;
    let endpoint = format!("http://{}", installation.listen);
    let (key, secret) = (&credentials.root_access_key_id, &credentials.root_secret_access_key);
    let text = match format {
        EnvFormat::Shell => {
            let lines = variables(&endpoint, key, secret).into_iter();
            let exports: String = lines.map(|(name, value)| format!("export {name}='{value}'\n")).collect();
            format!("{exports}unset AWS_SESSION_TOKEN AWS_PROFILE\n")
        }
        EnvFormat::Json => {
            let object: serde_json::Map<_, _> =
                variables(&endpoint, key, secret).into_iter().map(|(n, v)| (n.to_owned(), v.into())).collect();
            format!("{}\n", serde_json::to_string_pretty(&object)?)
        }
        EnvFormat::Profile => format!(
            "[profile longshore]\nregion = {DEFAULT_REGION}\nendpoint_url = {endpoint}\naws_access_key_id = \
             {key}\naws_secret_access_key = {secret}\n"
        ),
    };
    super::listing::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

pub fn variables(endpoint: &str, key: &str, secret: &str) -> Vec<(&'static str, String)> {
    vec![
        ("AWS_ENDPOINT_URL", endpoint.to_owned()),
        ("AWS_ACCESS_KEY_ID", key.to_owned()),
        ("AWS_SECRET_ACCESS_KEY", secret.to_owned()),
        ("AWS_DEFAULT_REGION", DEFAULT_REGION.to_owned()),
        ("AWS_REGION", DEFAULT_REGION.to_owned()),
    ]
}
