//! The control plane in a box: the real `svc-ecs`, `svc-ec2`, `svc-elb` and `svc-iam` on a simulated disk, with fake nodes that
//! speak the agents' protocol, a fake load balancer, clients at random work, and faults, all drawn from one seed.
//!
//! Everything runs on one thread under tokio's paused clock, so simulated minutes pass in milliseconds and the same seed gives
//! the same trace. Every commit is checked against the promises in [`check`]; when the faults are over, everything must come
//! to rest as asked for. A seed that fails is a test case: `cargo xtask sim --seed S --seeds 1 --trace`.
//!
//! [`run`] wants a process of its own (see `main.rs`): tokio's and the standard library's own randomness is fixed there.

mod balancer;
mod check;
mod client;
mod disk;
mod faults;
mod link;
mod node;
mod plane;
mod rows;
mod run;
mod sim;

pub use run::run;
pub use sim::{Broken, Options, Outcome};
