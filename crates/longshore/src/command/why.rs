//! `longshore why …`: why something is not as one would have it. Plain sentences first, then the facts.
//!
//! All but `denied` ask the API as any client does; what they find out is put into words by pure functions.

mod answer;
pub mod denied;
mod ends;
mod find;
mod network;
mod pending;
mod stopped;
mod unhealthy;
mod unreachable;

use crate::client::Client;
use crate::data_dir::DataDir;
use answer::Answer;
use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Why {
    /// Why a call was denied: which statement of which policy, or which condition was not met.
    Denied {
        #[command(flatten)]
        data_dir: crate::cli::DataDirArg,
        /// The id that the error came with (x-amzn-RequestId); the newest denied call when none is given.
        request_id: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// Why one end of the network does not reach another: route, security group, network ACL.
    Unreachable {
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        question: unreachable::Question,
    },
    /// Why a task does not run yet: which step it is in, and since when.
    Pending {
        #[command(flatten)]
        common: Common,
        /// A task: its id, the beginning of it, or its ARN; or a service (NAME or CLUSTER/NAME) that has too few tasks.
        task: String,
    },
    /// Why a task stopped: reason, exit codes, who stopped it, the last lines it wrote.
    Stopped {
        #[command(flatten)]
        common: Common,
        /// A task: its id, the beginning of it, or its ARN.
        task: String,
    },
    /// Why a target is not healthy: the health check, the way from the balancer, the task behind it.
    Unhealthy {
        #[command(flatten)]
        common: Common,
        /// ADDRESS or ADDRESS:PORT of a target, a task, a service, or a target group (name or ARN).
        target: String,
    },
}

#[derive(Args, Clone)]
pub struct Common {
    #[command(flatten)]
    data_dir: crate::cli::DataDirArg,
    #[arg(long)]
    json: bool,
}

pub fn run(why: Why) -> Result<ExitCode> {
    match why {
        Why::Denied { data_dir, request_id, json } => denied::run(&data_dir.data_dir, request_id.as_deref(), json),
        Why::Unreachable { common, question } => {
            let traffic = question.traffic()?;
            common.answer(async |asked| unreachable::answer(asked, &question, traffic).await)
        }
        Why::Pending { common, task } => common.answer(async |asked| pending::answer(asked, &task).await),
        Why::Stopped { common, task } => common.answer(async |asked| stopped::answer(asked, &task).await),
        Why::Unhealthy { common, target } => common.answer(async |asked| unhealthy::answer(asked, &target).await),
    }
}

/// Whom a question is put to.
pub struct Asked {
    pub data_dir: DataDir,
    pub client: Client,
}

impl Asked {
    /// The same, in the Region that an ARN names.
    pub fn in_region_of(&self, arn: &str) -> Client {
        let mut client = self.client.clone();
        let region = arn.strip_prefix("arn:").and_then(|rest| rest.split(':').nth(2));
        if let Some(region) = region.filter(|region| !region.is_empty()) {
            region.clone_into(&mut client.region);
        }
        client
    }

    /// Whether a node is connected; `None` when the control plane does not say.
    pub async fn node_connected(&self) -> Option<bool> {
        let installation = self.data_dir.require_installation().ok()?;
        Some(crate::process::supervisor::health(&installation).await.ok()?.node_connected)
    }
}

impl Common {
    fn answer(&self, question: impl AsyncFnOnce(&Asked) -> Result<Answer>) -> Result<ExitCode> {
        let data_dir = DataDir::new(&self.data_dir.data_dir);
        let installation = data_dir.require_installation()?;
        let client = Client::of(&data_dir, &super::listing::region())?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            if crate::process::supervisor::health(&installation).await.is_err() {
                bail!(
                    "the control plane at http://{} does not answer: start it with 'longshore up --data-dir {}'",
                    installation.listen,
                    data_dir.root().display()
                );
            }
            let answer = question(&Asked { data_dir, client }).await?;
            answer.print(self.json)?;
            Ok(ExitCode::SUCCESS)
        })
    }
}
