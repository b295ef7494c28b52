//! A listener on one interface: opens its socket, accepts, serves connections.

use crate::forward::{Connection, handle};
use crate::head_tape::{HeadTape, TapedStream};
use crate::limits::{
    LISTEN_RETRY_MAX, LISTEN_RETRY_MIN, MAX_CONNECTION_BUFFER_BYTES, MAX_REQUEST_HEAD_BYTES, NAMESPACE_CHECK_INTERVAL,
};
use crate::shared::{ListenerKey, Shared};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, watch};

/// Listens until `closing` turns true, then lets connections finish what they are at.
pub(crate) async fn run(shared: Arc<Shared>, key: ListenerKey, mut closing: watch::Receiver<bool>) {
    let mut asked_to_close = closing.clone();
    tokio::select! {
        () = listen(&shared, &key, &mut closing) => {}
        _ = asked_to_close.wait_for(|closing| *closing) => {}
    }
}

async fn listen(shared: &Arc<Shared>, key: &ListenerKey, closing: &mut watch::Receiver<bool>) {
    let interface = &*key.network_interface_id;
    let (lb, port) = (&key.load_balancer_arn, Some(key.address.port()));
    let mut pause = LISTEN_RETRY_MIN;
    loop {
        let identity = shared.sockets.namespace_identity(interface);
        let opened = match shared.sockets.listen(interface, key.address).await {
            Ok(listener) => TcpListener::from_std(listener).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match opened {
            Ok(listener) => {
                pause = LISTEN_RETRY_MIN;
                shared.problem(lb, interface, port, None);
                tokio::select! {
                    () = accept(shared, key, &listener, closing) => {}
                    () = namespace_replaced(shared, interface, identity) => {}
                }
            }
            Err(problem) => {
                shared.problem(lb, interface, port, Some(problem));
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LISTEN_RETRY_MAX);
            }
        }
    }
}

/// Ends when the interface's namespace is another than the socket's.
async fn namespace_replaced(shared: &Shared, interface: &str, identity: Option<(u64, u64)>) {
    loop {
        tokio::time::sleep(NAMESPACE_CHECK_INTERVAL).await;
        let now = shared.sockets.namespace_identity(interface);
        if now.is_some() && now != identity {
            for target in shared.tables().targets.values() {
                target.forget_interface(interface);
            }
            return;
        }
    }
}

async fn accept(shared: &Arc<Shared>, key: &ListenerKey, listener: &TcpListener, closing: &watch::Receiver<bool>) {
    loop {
        let (stream, client) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of descriptors, say: others must end first.
                tracing::warn!(%error, address = %key.address, "cannot accept");
                tokio::time::sleep(LISTEN_RETRY_MIN).await;
                continue;
            }
        };
        let tables = shared.tables();
        let Some(lb) = tables.load_balancers.get(&key.load_balancer_arn) else { continue };
        lb.meter.new_connections.fetch_add(1, Relaxed);
        match shared.connections.clone().try_acquire_owned() {
            Ok(permit) => {
                tokio::spawn(serve(shared.clone(), key.clone(), stream, client, closing.clone(), permit));
            }
            Err(_) => {
                lb.meter.rejected_connections.fetch_add(1, Relaxed);
            }
        }
    }
}

async fn serve(
    shared: Arc<Shared>,
    key: ListenerKey,
    stream: TcpStream,
    client: SocketAddr,
    mut closing: watch::Receiver<bool>,
    _permit: OwnedSemaphorePermit,
) {
    let tables = shared.tables();
    let Some(lb) = tables.load_balancers.get(&key.load_balancer_arn) else { return };
    let (idle_timeout_s, keep_alive_s) =
        (lb.config.attributes.idle_timeout_s, lb.config.attributes.client_keep_alive_s);
    let meter = lb.meter.clone();
    drop(tables);
    meter.active_connections.fetch_add(1, Relaxed);
    let _active = OnDrop(|| {
        meter.active_connections.fetch_sub(1, Relaxed);
    });
    let _ = stream.set_nodelay(true);
    let tape = Arc::new(HeadTape::default());
    let connection = Arc::new(Connection {
        shared,
        load_balancer_arn: key.load_balancer_arn,
        network_interface_id: key.network_interface_id,
        listener_port: key.address.port(),
        client,
        tape: tape.clone(),
    });
    let service = service_fn(move |request| {
        let connection = connection.clone();
        async move { Ok::<_, std::convert::Infallible>(handle(connection, request).await) }
    });
    let http = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(u64::from(idle_timeout_s.max(1))))
        .max_buf_size(MAX_CONNECTION_BUFFER_BYTES)
        .max_header_size(MAX_REQUEST_HEAD_BYTES)
        .serve_connection(TokioIo::new(TapedStream { stream, tape }), service)
        .with_upgrades();
    let mut http = pin!(http);
    let ended = tokio::select! {
        ended = &mut http => Some(ended),
        _ = closing.wait_for(|closing| *closing) => None,
        () = tokio::time::sleep(Duration::from_secs(u64::from(keep_alive_s.max(1)))) => None,
    };
    let ended = match ended {
        Some(ended) => ended,
        None => {
            http.as_mut().graceful_shutdown();
            http.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%client, %error, "a client's connection ended early");
    }
}

struct OnDrop<F: FnMut()>(F);

impl<F: FnMut()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}
