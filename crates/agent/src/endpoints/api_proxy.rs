//! The control plane's API inside a VPC: bytes are handed on as they are, so that signatures stay what they were.
//!
//! A task says `AWS_ENDPOINT_URL=http://api.longshore.internal` in its environment and uses its own credentials. Unlike the
//! other link-local addresses this one is behind the task's security groups, as AWS's endpoints are.

use super::slots::{Slot, Slots};
use std::time::Duration;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

const CONNECTIONS_PER_ADDRESS_MAX: usize = 256;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// `control_plane`: host and port.
pub async fn serve(listener: TcpListener, control_plane: String) {
    let slots = Slots::new(CONNECTIONS_PER_ADDRESS_MAX);
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                if let Some(slot) = slots.take(peer.ip()) {
                    tokio::spawn(hand_on(stream, control_plane.clone(), slot));
                }
            }
            Err(error) => {
                // Out of descriptors, most of all: connections that end give some back.
                tracing::debug!(%error, "a connection for the API was not accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
}

async fn hand_on(mut inside: TcpStream, control_plane: String, _slot: Slot) {
    let connected = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(&control_plane)).await;
    // A control plane that is starting looks to the caller as a connection that is closed: SDKs try again.
    let Ok(Ok(mut outside)) = connected else { return };
    let _ = (inside.set_nodelay(true), outside.set_nodelay(true));
    // Whatever ends a connection concerns its two ends alone.
    let _ = copy_bidirectional(&mut inside, &mut outside).await;
}
