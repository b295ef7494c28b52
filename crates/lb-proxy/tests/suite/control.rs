use crate::support::*;
use futures::{SinkExt, StreamExt};
use lb_core::*;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

async fn next(socket: &mut WebSocketStream<TcpStream>) -> FromProxy {
    let message = tokio::time::timeout(PATIENCE, socket.next()).await.expect("a message").unwrap().unwrap();
    parse_from_proxy(message.to_text().unwrap()).unwrap()
}

async fn next_report(socket: &mut WebSocketStream<TcpStream>, holds: impl Fn(&ProxyReport) -> bool) -> ProxyReport {
    loop {
        match next(socket).await {
            FromProxy::Report(report) if holds(&report) => return report,
            _ => {}
        }
    }
}

#[tokio::test]
async fn tables_come_by_the_channel_survive_a_restart_and_health_goes_back() {
    let target = TestTarget::start("a").await;
    let control = TcpListener::bind((LOOPBACK, 0)).await.unwrap();
    let url = format!("ws://{}/control", control.local_addr().unwrap());
    let data_dir = tempfile::tempdir().unwrap();
    let mut config = config(data_dir.path());
    config.control = Some(Arc::new(move || url.as_str().into_client_request().map_err(|error| error.to_string())));
    let accept = || async { tokio_tungstenite::accept_async(control.accept().await.unwrap().0).await.unwrap() };

    let proxy = tokio::spawn(lb_proxy::run(config.clone(), std::future::pending()));
    let mut socket = accept().await;
    assert!(matches!(next(&mut socket).await, FromProxy::Hello { generation_applied: 0, .. }));
    let port = free_port();
    let send = tables(7, vec![listener(port, forward(&[(TG, 1)]))], vec![group(TG, vec![target.registered()])]);
    socket.send(Message::text(serde_json::to_string(&ToProxy::Heartbeat).unwrap())).await.unwrap();
    socket.send(Message::text(serde_json::to_string(&ToProxy::Tables(send)).unwrap())).await.unwrap();
    let healthy = |report: &ProxyReport| report.targets.iter().any(|t| t.health.state == HealthState::Healthy);
    assert_eq!(next_report(&mut socket, healthy).await.generation_applied, 7);
    assert_eq!(status(&get(port, "/").await), 200);

    // The control plane goes; requests go on; it comes back and is told what is in force.
    drop(socket);
    assert_eq!(status(&get(port, "/").await), 200);
    let mut socket = accept().await;
    assert!(matches!(next(&mut socket).await, FromProxy::Hello { generation_applied: 7, .. }));

    // Both go; the proxy comes back alone.
    drop(socket);
    proxy.abort();
    let _ = proxy.await;
    drop(control);
    until(|| std::net::TcpStream::connect((LOOPBACK, port)).is_err()).await;
    let proxy = lb_proxy::Proxy::start(&config);
    until_listening(port).await;
    assert_eq!(status(&get(port, "/").await), 200);
    assert_eq!(proxy.report().generation_applied, 7);
}
