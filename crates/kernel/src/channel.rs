//! Websocket channels that services offer to nodes: the agents' and the balancers'.
//!
//! A service sees text frames; the gateway carries them, after it verified the signature of the upgrade request.

use crate::{Error, RequestCtx};
use futures::future::BoxFuture;
use tokio::sync::mpsc;

/// Frames that may wait in either direction before the sender has to.
pub const FRAMES_QUEUED_MAX: usize = 64;

/// The service's side of an open socket. Either half closing ends the channel.
pub struct ChannelSocket {
    pub incoming: mpsc::Receiver<String>,
    pub outgoing: mpsc::Sender<String>,
}

/// A channel by its path, such as `/_ecs/acs/ws`.
pub trait Channel: Send + Sync + 'static {
    fn path(&self) -> &'static str;

    /// Whether each incoming frame carries a signature of its own: header lines, an empty line, the message. The gateway
    /// verifies it and hands on the message alone; a frame that fails closes the channel.
    fn signs_frames(&self) -> bool {
        false
    }

    /// Decides before the upgrade whether this caller may open the channel; an error is answered as JSON with its status.
    fn admit<'a>(&'a self, ctx: &'a RequestCtx, query: &'a [(String, String)]) -> BoxFuture<'a, Result<(), Error>>;

    /// Serves the channel until it closes.
    fn serve(&self, ctx: RequestCtx, query: Vec<(String, String)>, socket: ChannelSocket) -> BoxFuture<'static, ()>;
}
