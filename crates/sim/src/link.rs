//! A websocket between a fake machine and the control plane: frames keep their order, take their time, and are lost only with
//! the connection, which may break at once or fall silent first.

use crate::plane::Plane;
use crate::sim::Sim;
use kernel::RequestCtx;
use kernel::channel::{Channel, ChannelSocket, FRAMES_QUEUED_MAX};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{mpsc, watch};

/// How long the control plane may take for an open connection what has silently died, milliseconds.
const UNNOTICED_MS_MAX: u64 = 300_000;

/// The machine's side.
pub(crate) struct Link {
    pub(crate) out: mpsc::Sender<String>,
    pub(crate) incoming: mpsc::Receiver<String>,
    pub(crate) wire: Arc<Wire>,
}

/// The connection between the two sides.
pub(crate) struct Wire {
    broken: watch::Sender<bool>,
    silent: AtomicBool,
}

impl Wire {
    /// Both sides see it close.
    pub(crate) fn cut(&self) {
        self.broken.send_replace(true);
    }

    /// Nothing gets through any more, and neither side is told.
    pub(crate) fn silence(&self) {
        self.silent.store(true, Ordering::SeqCst);
    }

    fn is_silent(&self) -> bool {
        self.silent.load(Ordering::SeqCst)
    }
}

/// `None`: it could not be opened.
pub(crate) async fn open(
    sim: &Arc<Sim>,
    plane: &Arc<Plane>,
    channel: Arc<dyn Channel>,
    ctx: RequestCtx,
    query: Vec<(String, String)>,
) -> Option<Link> {
    sim.latency().await;
    if let Err(error) = plane.call(channel.admit(&ctx, &query)).await? {
        sim.note(&format!("{} is refused to {}: {error}", channel.path(), ctx.principal.arn));
        return None;
    }
    let wire = Arc::new(Wire { broken: watch::Sender::new(false), silent: AtomicBool::new(false) });
    let (out, up) = mpsc::channel(FRAMES_QUEUED_MAX);
    let (up_end, server_incoming) = mpsc::channel(FRAMES_QUEUED_MAX);
    let (server_outgoing, down) = mpsc::channel(FRAMES_QUEUED_MAX);
    let (down_end, incoming) = mpsc::channel(FRAMES_QUEUED_MAX);
    tokio::spawn(carry(sim.clone(), wire.clone(), up, up_end));
    tokio::spawn(carry(sim.clone(), wire.clone(), down, down_end));
    let socket = ChannelSocket { incoming: server_incoming, outgoing: server_outgoing };
    plane.spawn(channel.serve(ctx, query, socket));
    Some(Link { out, incoming, wire })
}

async fn carry(sim: Arc<Sim>, wire: Arc<Wire>, mut from: mpsc::Receiver<String>, to: mpsc::Sender<String>) {
    let mut broken = wire.broken.subscribe();
    loop {
        let frame = tokio::select! {
            biased;
            _ = broken.wait_for(|broken| *broken) => return,
            frame = from.recv() => frame,
        };
        let Some(frame) = frame else {
            if wire.is_silent() {
                sim.sleep(0, UNNOTICED_MS_MAX).await;
            }
            return;
        };
        sim.latency().await;
        if wire.is_silent() {
            // Held for ever: whoever has the other end gives up some time, or is told when the wire is cut.
            tokio::select! {
                _ = broken.wait_for(|broken| *broken) => {}
                () = sim.sleep(UNNOTICED_MS_MAX, UNNOTICED_MS_MAX * 2) => {}
            }
            return;
        }
        if *broken.borrow() || to.send(frame).await.is_err() {
            return;
        }
    }
}
