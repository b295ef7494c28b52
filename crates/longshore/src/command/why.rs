//! `longshore why …`: why something is not as one would have it. Plain sentences first, then the facts.

pub mod denied;

use clap::Subcommand;

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
}

pub fn run(why: Why) -> anyhow::Result<std::process::ExitCode> {
    match why {
        Why::Denied { data_dir, request_id, json } => denied::run(&data_dir.data_dir, request_id.as_deref(), json),
    }
}
