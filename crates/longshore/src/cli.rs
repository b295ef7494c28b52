//! The command line, and which function carries each verb out.

use crate::{command, process};
use anyhow::Result;
use base::AccountId;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Where state lives when nothing else is said.
pub const DEFAULT_DATA_DIR: &str = "/var/lib/longshore";

#[derive(Parser)]
#[command(
    name = "longshore",
    version,
    about = "The container cloud in one binary: ECS, ECR and what they lean on, on machines you own."
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Args, Clone)]
pub struct DataDirArg {
    /// Where everything is kept.
    #[arg(long, value_name = "DIR", env = "LONGSHORE_DATA_DIR", default_value = DEFAULT_DATA_DIR)]
    pub data_dir: PathBuf,
}

#[derive(Args, Clone)]
pub struct UpArgs {
    #[command(flatten)]
    pub data_dir: DataDirArg,
    /// Address and port of the endpoint: every service and Region, and the image registry.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:4566")]
    pub listen: SocketAddr,
    /// The account that is made at first start.
    #[arg(long, value_name = "ID", default_value = "000000000000")]
    pub account_id: AccountId,
    /// Any access key, with any secret, is the account's root. For test suites that must; anybody who reaches the
    /// endpoint can do anything.
    #[arg(long)]
    pub accept_any_credentials: bool,
    /// Leave the machine's hosts file alone. Load balancers' names then resolve inside VPCs only.
    #[arg(long)]
    pub no_hosts_file: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum EnvFormat {
    /// Lines for `eval "$(longshore env)"`.
    Shell,
    Json,
    /// A profile for ~/.aws/config.
    Profile,
}

#[derive(Subcommand)]
enum Command {
    /// Start everything and stay in the foreground; prints one line on stdout when it can serve.
    Up(UpArgs),
    /// Stop tasks, take down networks and end every process of a data directory.
    Down(DataDirArg),
    /// Print what clients need: endpoint, keys, Region.
    Env {
        #[command(flatten)]
        data_dir: DataDirArg,
        #[arg(long, value_enum, default_value_t = EnvFormat::Shell)]
        format: EnvFormat,
    },
    /// Build an image, run it as a Fargate service behind a load balancer and roll it to a second version under load,
    /// in a throw-away data directory.
    Demo(command::demo::DemoArgs),
    /// Clusters, services, tasks, load balancers and processes on one screen.
    Status {
        #[command(flatten)]
        data_dir: DataDirArg,
        /// Draw it again whenever something may have changed, until Ctrl-C.
        #[arg(long)]
        watch: bool,
        #[arg(long)]
        json: bool,
    },
    /// What a service's containers wrote.
    Logs {
        #[command(flatten)]
        data_dir: DataDirArg,
        /// Name of the service, or CLUSTER/SERVICE.
        service: String,
        /// Go on as lines are written.
        #[arg(short, long)]
        follow: bool,
    },
    /// Every call: who, from where, what, on what, the decision, how long, which error.
    Audit {
        #[command(flatten)]
        data_dir: DataDirArg,
        #[command(flatten)]
        args: command::audit::AuditArgs,
    },
    /// Why something is not as one would have it.
    #[command(subcommand)]
    Why(command::why::Why),
    /// What this machine can enforce and what it cannot, with remedies.
    Doctor {
        #[command(flatten)]
        data_dir: DataDirArg,
        #[arg(long)]
        json: bool,
    },
    /// Run the installed aws CLI against this endpoint.
    #[command(disable_help_flag = true)]
    Aws {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Print completions for a shell.
    Completions { shell: clap_complete::Shell },
    /// The control plane's process; `up` starts it.
    #[command(hide = true)]
    Server(DataDirArg),
    /// The node agent's process; `up` starts it.
    #[command(hide = true)]
    Agent(DataDirArg),
    /// The load balancers' process; `up` starts it.
    #[command(hide = true)]
    Balancer(DataDirArg),
    /// Stop every container of a data directory and take its network down; `down` runs it.
    #[command(hide = true)]
    NodeCleanup(DataDirArg),
}

pub fn run(cli: Cli) -> Result<ExitCode> {
    match cli.command {
        Command::Up(args) => process::supervisor::up(args),
        Command::Down(args) => command::down::run(&args),
        Command::Env { data_dir, format } => command::env::run(&data_dir.data_dir, format),
        Command::Demo(args) => command::demo::run(args),
        Command::Status { data_dir, watch, json } => command::status::run(&data_dir.data_dir, watch, json),
        Command::Logs { data_dir, service, follow } => command::logs::run(&data_dir.data_dir, &service, follow),
        Command::Audit { data_dir, args } => command::audit::run(&data_dir.data_dir, &args),
        Command::Why(why) => command::why::run(why),
        Command::Doctor { data_dir, json } => command::doctor::run(&data_dir.data_dir, json),
        Command::Aws { arguments } => command::aws::run(arguments),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "longshore", &mut text);
            command::listing::print(&String::from_utf8_lossy(&text))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Server(args) => process::server::run(&args.data_dir),
        Command::Agent(args) => process::agent::run(&args.data_dir),
        Command::Balancer(args) => process::balancer::run(&args.data_dir),
        Command::NodeCleanup(args) => process::cleanup::run(&args.data_dir),
    }
}
