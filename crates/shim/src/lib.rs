//! What the engine and the shim say to each other: the files of a container's directory, the status messages and the
//! log spool's format. The shim itself is the program of this package (feature `runtime`).
//!
//! A container's directory:
//!
//! | file | written by | holds |
//! | --- | --- | --- |
//! | `shim.json` | engine | [`RunConfig`] |
//! | `bundle/config.json` | engine | the OCI runtime spec |
//! | `identity.json` | shim, first of all | [`ProcessIdentity`] of the shim |
//! | `started.json` | shim, once the user's program was exec'ed | [`Started`] |
//! | `exit.json` | shim (or the engine, when the shim was killed) | [`Exit`] |
//! | `spool/<segment>.log` | shim; deleted by the engine | framed log [`record`]s |

pub mod protocol;
pub mod record;

pub use protocol::{
    ExecConfig, ExecOutcome, Exit, Launch, ProcessConfig, ProcessIdentity, RunConfig, SECRETS_FD, STAGE_DIR,
    SpoolConfig, Started, USER_NAMESPACE_FD, UserNamespaceConfig, add_secrets, files, staged,
};
