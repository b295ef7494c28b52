//! The control channel: tables come in, reports go out.

use crate::limits::{
    CONTROL_CONNECT_TIMEOUT, CONTROL_RETRY_MAX_MS, CONTROL_RETRY_MIN_MS, CONTROL_SILENCE_MAX,
    MAX_CONTROL_MESSAGE_BYTES, REPORT_GATHER, REPORT_INTERVAL,
};
use crate::{Proxy, UpgradeRequest};
use futures::{SinkExt, StreamExt};
use lb_core::{FromProxy, ToProxy, parse_to_proxy};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

#[derive(Debug, thiserror::Error)]
enum ControlError {
    #[error("the request to connect cannot be made: {0}")]
    Request(String),
    #[error("no connection within {} s", CONTROL_CONNECT_TIMEOUT.as_secs())]
    ConnectTimeout,
    #[error("{0}")]
    WebSocket(#[from] Box<tokio_tungstenite::tungstenite::Error>),
    #[error("a message is not understood: {0}")]
    Message(#[from] serde_json::Error),
    #[error("nothing came for {} s", CONTROL_SILENCE_MAX.as_secs())]
    Silence,
    #[error("the control plane closed the connection")]
    Closed,
}

impl From<tokio_tungstenite::tungstenite::Error> for ControlError {
    fn from(error: tokio_tungstenite::tungstenite::Error) -> Self {
        Self::WebSocket(Box::new(error))
    }
}

/// Stays connected for as long as it runs.
pub(crate) async fn run(proxy: Proxy, upgrade_request: UpgradeRequest) {
    let mut pause_ms = CONTROL_RETRY_MIN_MS;
    loop {
        let start = Instant::now();
        let error = match connect(&upgrade_request).await {
            Ok(socket) => {
                let Err(error) = converse(&proxy, socket).await;
                error
            }
            Err(error) => error,
        };
        tracing::warn!(%error, "no control plane; serving by the tables in force");
        if start.elapsed() > CONTROL_SILENCE_MAX {
            pause_ms = CONTROL_RETRY_MIN_MS;
        }
        // Half of it at random, so that proxies do not come back all at once.
        let jittered_ms = pause_ms / 2 + proxy.shared.rng.below(pause_ms / 2 + 1);
        tokio::time::sleep(Duration::from_millis(jittered_ms)).await;
        pause_ms = (pause_ms * 2).min(CONTROL_RETRY_MAX_MS);
    }
}

async fn connect(upgrade_request: &UpgradeRequest) -> Result<Socket, ControlError> {
    let request = upgrade_request().map_err(ControlError::Request)?;
    let config = WebSocketConfig::default()
        .max_message_size(Some(MAX_CONTROL_MESSAGE_BYTES))
        .max_frame_size(Some(MAX_CONTROL_MESSAGE_BYTES));
    let connecting = tokio_tungstenite::connect_async_with_config(request, Some(config), true);
    let (socket, _) =
        tokio::time::timeout(CONTROL_CONNECT_TIMEOUT, connecting).await.map_err(|_| ControlError::ConnectTimeout)??;
    Ok(socket)
}

async fn converse(proxy: &Proxy, mut socket: Socket) -> Result<std::convert::Infallible, ControlError> {
    let hello = FromProxy::Hello {
        proxy_id: proxy.id.clone(),
        generation_applied: proxy.shared.tables().generation,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    send(&mut socket, &hello).await?;
    let mut heard = Instant::now();
    let mut next_report = Instant::now();
    loop {
        tokio::select! {
            message = socket.next() => {
                heard = Instant::now();
                match message {
                    None | Some(Ok(Message::Close(_))) => return Err(ControlError::Closed),
                    Some(Ok(Message::Text(text))) => match parse_to_proxy(&text)? {
                        ToProxy::Heartbeat => {}
                        ToProxy::Tables(tables) => {
                            let generation = tables.generation;
                            match proxy.apply_and_store(tables).await {
                                Ok(()) => tracing::debug!(generation, "tables in force"),
                                Err(error) => tracing::error!(generation, %error, "tables refused"),
                            }
                        }
                    },
                    Some(Ok(_)) => {}
                    Some(Err(error)) => return Err(error.into()),
                }
            }
            () = proxy.shared.changed.notified() => {
                next_report = next_report.min(Instant::now() + REPORT_GATHER);
            }
            () = tokio::time::sleep_until(next_report) => {
                send(&mut socket, &FromProxy::Report(proxy.shared.report())).await?;
                next_report = Instant::now() + REPORT_INTERVAL;
            }
            () = tokio::time::sleep_until(heard + CONTROL_SILENCE_MAX) => return Err(ControlError::Silence),
        }
    }
}

async fn send(socket: &mut Socket, message: &FromProxy) -> Result<(), ControlError> {
    let text = serde_json::to_string(message)?;
    match tokio::time::timeout(CONTROL_SILENCE_MAX, socket.send(Message::text(text))).await {
        Ok(sent) => Ok(sent?),
        Err(_) => Err(ControlError::Silence),
    }
}
