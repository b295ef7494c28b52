//! The load balancers' process.

use crate::client::reachable;
use crate::data_dir::DataDir;
use anyhow::Result;
use base::{Clock, OsRng, SystemClock};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

pub fn run(data_dir: &Path) -> Result<ExitCode> {
    super::start_logging();
    let data_dir = DataDir::new(data_dir);
    let installation = data_dir.require_installation()?;
    let credentials = super::wait_for_credentials(&data_dir)?;
    let address = reachable(installation.listen);
    let url = format!("ws://{address}/_elb/ws");
    let upgrade = move || {
        let mut request = url.as_str().into_client_request().map_err(|error| error.to_string())?;
        aws_sigv4_verify::sign_request(
            &mut request,
            b"",
            &credentials.node_access_key_id,
            &credentials.node_secret_access_key,
            None,
            "us-east-1",
            "elasticloadbalancing",
            SystemClock.now(),
        );
        Ok(request)
    };
    let config = lb_proxy::Config {
        data_dir: data_dir.balancer_dir(),
        netns_dir: Some(data_dir.netns_dir().join("interfaces")),
        control: Some(Arc::new(upgrade)),
        clock: Arc::new(SystemClock),
        rng: Arc::new(OsRng),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        lb_proxy::run(config, async {
            let _ = super::termination().await;
        })
        .await;
    });
    Ok(ExitCode::SUCCESS)
}
