//! Connections to targets, and one request on one of them.

use crate::body::{BodyError, RequestBody};
use crate::limits::{CONNECT_TIMEOUT, MAX_CONNECTION_BUFFER_BYTES};
use crate::shared::Shared;
use crate::sockets::SocketError;
use crate::target::{OpenConnection, Target};
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::http1::{Builder, SendRequest};
use hyper_util::rt::TokioIo;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

#[derive(Debug, thiserror::Error)]
pub(crate) enum ConnectError {
    #[error(transparent)]
    Socket(#[from] SocketError),
    #[error("{0}")]
    Connect(std::io::Error),
    #[error("no connection within {} ms", .0.as_millis())]
    Timeout(Duration),
}

/// A new connection from an interface to a target.
pub(crate) async fn connect(
    shared: &Shared,
    target: &Arc<Target>,
    network_interface_id: &str,
) -> Result<SendRequest<RequestBody>, ConnectError> {
    let address = target.key.address;
    let socket = shared.sockets.socket(network_interface_id, address).await?;
    let stream = tokio::time::timeout(CONNECT_TIMEOUT, socket.connect(address))
        .await
        .map_err(|_| ConnectError::Timeout(CONNECT_TIMEOUT))?
        .map_err(ConnectError::Connect)?;
    let (sender, connection) = Builder::new()
        .max_buf_size(MAX_CONNECTION_BUFFER_BYTES)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(|error| ConnectError::Connect(std::io::Error::other(error)))?;
    let (open, gone) = (OpenConnection::new(target.clone()), target.gone());
    tokio::spawn(async move {
        let _open = open;
        // When the target leaves the tables its connections end, whatever they are at: the deregistration delay is over.
        tokio::select! {
            ended = connection.with_upgrades() => {
                if let Err(error) = ended {
                    tracing::debug!(%address, %error, "a connection to a target ended");
                }
            }
            () = gone => {}
        }
    });
    Ok(sender)
}

/// How a request on a connection ended.
pub(crate) enum Sent {
    Answered {
        sender: SendRequest<RequestBody>,
        response: Response<Incoming>,
        after: Duration,
    },
    /// Nothing of it was written: it can go elsewhere.
    Unsent(Box<Request<RequestBody>>),
    /// The connection broke before a response.
    Broken(hyper::Error),
    /// The client sent nothing more of its body.
    ClientSilent,
    /// No response within the idle timeout.
    Silent,
}

/// Sends a request and waits for the head of the response: at most `idle` after the last sign of the request's body.
pub(crate) async fn send(mut sender: SendRequest<RequestBody>, request: Request<RequestBody>, idle: Duration) -> Sent {
    let activity = request.body().activity();
    let start = Instant::now();
    let mut response = pin!(sender.try_send_request(request));
    let mut seen = activity.load(Relaxed);
    let outcome = loop {
        match tokio::time::timeout(idle, &mut response).await {
            Ok(outcome) => break outcome,
            Err(_) if activity.load(Relaxed) != seen => seen = activity.load(Relaxed),
            Err(_) => return Sent::Silent,
        }
    };
    match outcome {
        Ok(response) => Sent::Answered { sender, response, after: start.elapsed() },
        Err(mut error) => match error.take_message() {
            Some(request) => Sent::Unsent(Box::new(request)),
            None => {
                let error = error.into_error();
                let cause = std::error::Error::source(&error).and_then(|cause| cause.downcast_ref());
                if matches!(cause, Some(BodyError::Silence(_))) { Sent::ClientSilent } else { Sent::Broken(error) }
            }
        },
    }
}
