//! ACS: the control plane's end.

use super::session::Session;
use crate::Ecs;
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::channel::{Channel, ChannelSocket};
use kernel::{Error, RequestCtx};
use std::sync::Arc;

pub(super) struct AcsChannel(pub(super) Arc<Ecs>);

const CONTAINER_INSTANCE: &str = "containerInstanceArn";

impl Channel for AcsChannel {
    fn path(&self) -> &'static str {
        "/_ecs/acs/ws"
    }

    fn admit<'a>(&'a self, ctx: &'a RequestCtx, query: &'a [(String, String)]) -> BoxFuture<'a, Result<(), Error>> {
        async move { self.0.admitted_node(ctx, query, CONTAINER_INSTANCE).map(|_| ()) }.boxed()
    }

    fn serve(&self, ctx: RequestCtx, query: Vec<(String, String)>, socket: ChannelSocket) -> BoxFuture<'static, ()> {
        let ecs = self.0.clone();
        async move {
            let node = match ecs.admitted_node(&ctx, &query, CONTAINER_INSTANCE) {
                Ok(node) => node,
                Err(error) => {
                    tracing::warn!(%error, "an ACS channel was not served");
                    return;
                }
            };
            let wants_credentials = query.iter().any(|(name, value)| name == "sendCredentials" && value == "true");
            let node_id = node.node_id.clone();
            match Session::open(ecs, node, wants_credentials, socket).await {
                Ok(session) => session.run().await,
                Err(error) => tracing::warn!(%error, node_id, "an ACS session could not be opened"),
            }
        }
        .boxed()
    }
}
