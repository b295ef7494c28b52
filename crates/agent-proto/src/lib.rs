//! Messages between the control plane and a node.
//!
//! [`acs`] is the language of Amazon's own container agent (agent communication service): websocket text frames
//! `{"type": "...", "message": {...}}`. [`network`] is the one extension: the desired state of the VPC data plane,
//! pushed over the same socket as a message type that Amazon's agent ignores.

pub mod acs;
pub mod network;
pub mod tcs;
