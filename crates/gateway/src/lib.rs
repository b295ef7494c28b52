//! The control plane's front: listens, detects the protocol, authenticates, authorises, dispatches. Knows no service.

mod api;
mod authenticate;
mod channels;
mod denial;
mod frames;
mod gate;
mod memo;
mod service;
mod state;
mod trail;

pub use memo::Memo;
pub use service::{Authorizer, Service};
pub use state::{Gateway, Limits};

use axum::Router;
use axum::routing::{any, get};
use std::sync::Arc;

/// The whole endpoint: API calls at `/`, channels at their paths, health, and `registry` at `/v2/`.
pub fn router(gateway: Arc<Gateway>, registry: Router) -> Router {
    let mut router = Router::new().route("/_longshore/health", get(api::health));
    for channel in gateway.channels() {
        router = router.route(channel.path(), any(channels::upgrade));
    }
    router.fallback(api::handle).with_state(gateway).merge(registry)
}
