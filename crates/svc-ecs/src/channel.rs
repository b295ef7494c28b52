//! The agents' websocket channels: ACS carries work, TCS carries container health.

mod acs;
mod credentials;
mod session;
mod sessions;
mod tcs;

pub(crate) use sessions::Sessions;

use crate::Ecs;
use crate::model::NodeRow;
use crate::tables::NODES;
use kernel::channel::Channel;
use kernel::{Error, PrincipalKind, RequestCtx};
use std::sync::Arc;

/// Path of the ACS channel; agents append `/ws` to the endpoint they are given.
pub(crate) const ACS_PATH: &str = "/_ecs/acs";
pub(crate) const TCS_PATH: &str = "/_ecs/tcs";
/// Agents take 60 s of silence for a dead connection.
const HEARTBEAT_S: i64 = 30;
/// A frame that the node does not take off the queue in this time means that the connection is dead.
const SEND_TIMEOUT_S: u64 = 30;

impl Ecs {
    pub fn channels(self: &Arc<Self>) -> Vec<Arc<dyn Channel>> {
        vec![Arc::new(acs::AcsChannel(self.clone())), Arc::new(tcs::TcsChannel(self.clone()))]
    }

    /// Whether some node is connected and its network is as it should be: tasks can be run.
    pub fn node_connected(&self) -> bool {
        self.sessions.any_ready()
    }

    /// The node that this caller is, when it opens a channel for the container instance in `query`.
    fn admitted_node(&self, ctx: &RequestCtx, query: &[(String, String)], parameter: &str) -> Result<NodeRow, Error> {
        let PrincipalKind::Node { node_name } = &ctx.principal.kind else {
            return Err(Error::Api(
                aws_wire::ApiError::new(
                    "AccessDeniedException",
                    format!(
                        "{} is not a node: only container agents of this installation may open this channel",
                        ctx.principal.arn
                    ),
                )
                .status(403),
            ));
        };
        let given =
            query.iter().find(|(name, _)| name == parameter).map(|(_, value)| value.as_str()).unwrap_or_default();
        let reader = self.deps.store.read()?;
        match NODES.get(&reader, &(node_name,))? {
            Some(node) if node.container_instance_arn == given => Ok(node),
            Some(node) => Err(Error::api(
                "InvalidInstanceException",
                format!(
                    "The container instance '{given}' is not this node, which is '{}'",
                    node.container_instance_arn
                ),
            )),
            None => Err(Error::api(
                "InvalidInstanceException",
                format!("The node '{node_name}' is not registered: call RegisterContainerInstance first"),
            )),
        }
    }
}
