//! Opening signed websockets to the control plane.

use crate::api_client::ApiClient;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

/// Largest message taken, bytes: the state of a network with some ten thousand interfaces.
const MESSAGE_BYTES_MAX: usize = 64 << 20;

pub type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    #[error("cannot make the upgrade request: {0}")]
    Request(String),
    #[error("{0}")]
    Websocket(Box<tokio_tungstenite::tungstenite::Error>),
}

/// Opens `ENDPOINT/ws?QUERY` (an `http` endpoint becomes `ws`), signed as the node.
pub async fn connect(api: &ApiClient, endpoint: &str, query: &str) -> Result<Socket, ConnectError> {
    let url = format!("{}/ws?{query}", endpoint.replacen("http", "ws", 1).trim_end_matches('/'));
    let mut request = http::Request::get(&url)
        .header("host", api.host())
        .header("connection", "Upgrade")
        .header("upgrade", "websocket")
        .header("sec-websocket-version", "13")
        .header("sec-websocket-key", generate_key())
        .body(())
        .map_err(|error| ConnectError::Request(error.to_string()))?;
    api.sign_upgrade(&mut request);
    let config =
        WebSocketConfig::default().max_message_size(Some(MESSAGE_BYTES_MAX)).max_frame_size(Some(MESSAGE_BYTES_MAX));
    let (socket, _) = connect_async_with_config(request, Some(config), true)
        .await
        .map_err(|error| ConnectError::Websocket(Box::new(error)))?;
    Ok(socket)
}
