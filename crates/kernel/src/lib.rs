//! What every service shares: request context, what calls ask leave for, errors, paging, tags, idempotency tokens, the
//! driver of controllers, and the seams by which services offer websocket channels and let other protocols in.

pub mod access;
pub mod channel;
mod context;
pub mod controller;
mod error;
pub mod gate;
pub mod idempotency;
pub mod paging;
pub mod tags;

pub use context::{Deps, Endpoints, Principal, PrincipalKind, RequestCtx};
pub use error::Error;
