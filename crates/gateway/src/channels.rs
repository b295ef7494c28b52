//! Websocket channels: authenticated as any request, then carried frame by frame; some channels' frames carry signatures
//! of their own.

use crate::Gateway;
use crate::authenticate::{Claimed, authenticate};
use crate::frames::SignedFrames;
use aws_wire::{ApiError, WireRequest};
use axum::extract::connect_info::ConnectInfo;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{FromRequestParts, Request, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use kernel::channel::{ChannelSocket, FRAMES_QUEUED_MAX};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::sync::mpsc;

/// Largest frame, bytes: the state of a network with some ten thousand interfaces.
const FRAME_BYTES_MAX: usize = 64 << 20;

pub async fn upgrade(State(gateway): State<Arc<Gateway>>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    let wire = WireRequest {
        method: parts.method.clone(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers.clone(),
        body: Bytes::new(),
    };
    let source = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let ctx = match authenticate(&gateway, &wire, &Claimed::of(&wire), source, &gateway.deps.rng.uuid()) {
        Ok(ctx) => ctx,
        Err(error) => return refusal(&error),
    };
    let Some(channel) = gateway.channel(&wire.path).cloned() else {
        return refusal(&ApiError::new("BadRequestException", "no channel has this path"));
    };
    let query = parse_query(&wire.query);
    if let Err(error) = channel.admit(&ctx, &query).await {
        return refusal(&error.into());
    }
    let upgrade = match WebSocketUpgrade::from_request_parts(&mut parts, &gateway).await {
        Ok(upgrade) => upgrade,
        Err(rejection) => return rejection.into_response(),
    };
    let frames = channel.signs_frames().then(|| SignedFrames::new(gateway.clone(), &wire, ctx.principal.clone()));
    upgrade.max_message_size(FRAME_BYTES_MAX).max_frame_size(FRAME_BYTES_MAX).on_upgrade(move |socket| async move {
        let (incoming_sender, incoming) = mpsc::channel(FRAMES_QUEUED_MAX);
        let (outgoing, outgoing_receiver) = mpsc::channel(FRAMES_QUEUED_MAX);
        let served = channel.serve(ctx, query, ChannelSocket { incoming, outgoing });
        tokio::select! {
            () = served => {}
            () = carry(socket, frames, incoming_sender, outgoing_receiver) => {}
        }
    })
}

/// Until either side ends it. A frame whose signature is not good ends it too: whoever sends that is not the node.
async fn carry(
    socket: WebSocket,
    frames: Option<SignedFrames>,
    incoming: mpsc::Sender<String>,
    mut outgoing: mpsc::Receiver<String>,
) {
    let (mut sink, mut stream) = socket.split();
    let receive = async {
        while let Some(Ok(message)) = stream.next().await {
            match message {
                Message::Text(text) => {
                    let message = match frames.as_ref().map(|frames| frames.open(&text)) {
                        None => text.to_string(),
                        Some(Ok(message)) => message,
                        Some(Err(error)) => {
                            tracing::warn!(code = %error.code, message = error.message, "a channel was closed");
                            break;
                        }
                    };
                    if incoming.send(message).await.is_err() {
                        break;
                    }
                }
                Message::Close(_) => break,
                Message::Binary(_) | Message::Ping(_) | Message::Pong(_) => {}
            }
        }
    };
    let send = async {
        while let Some(text) = outgoing.recv().await {
            if sink.send(Message::Text(text.into())).await.is_err() {
                break;
            }
        }
        let _ = sink.close().await;
    };
    tokio::select! {
        () = receive => {}
        () = send => {}
    }
}

/// The form in which agents expect a refusal: `{"type": CODE, "message": {"message": …}}`.
fn refusal(error: &ApiError) -> Response {
    let body = serde_json::json!({ "type": error.code, "message": { "message": error.message } });
    let status = http::StatusCode::from_u16(error.resolved_status(None)).unwrap_or(http::StatusCode::BAD_REQUEST);
    (status, [("content-type", "application/json")], body.to_string()).into_response()
}

fn parse_query(query: &str) -> Vec<(String, String)> {
    aws_sigv4_verify::parse_query(query)
}
