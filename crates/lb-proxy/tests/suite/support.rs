//! Targets, tables and clients for the tests.

use base::{OsRng, SystemClock};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, combinators::BoxBody};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use lb_core::*;
use lb_proxy::{Config, Proxy};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering::SeqCst};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

pub const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
/// No test waits longer for a value.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A web server under test conditions.
pub struct TestTarget {
    pub address: SocketAddr,
    /// What `/health` answers; 0: nothing at all.
    pub health: Arc<AtomicU16>,
    /// Requests other than health checks.
    pub served: Arc<AtomicUsize>,
    /// Lets `/held` go on.
    pub release: Arc<Notify>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for TestTarget {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl TestTarget {
    pub async fn start(name: &str) -> Self {
        let listener = TcpListener::bind((LOOPBACK, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (health, served, release) =
            (Arc::new(AtomicU16::new(200)), Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
        let (name, h, s, r) = (name.to_owned(), health.clone(), served.clone(), release.clone());
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                let (name, h, s, r) = (name.clone(), h.clone(), s.clone(), r.clone());
                connections.spawn(async move {
                    let service =
                        service_fn(move |request| answer(name.clone(), h.clone(), s.clone(), r.clone(), request));
                    let _ = hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .with_upgrades()
                        .await;
                });
            }
        });
        Self { address, health, served, release, task }
    }

    pub fn registered(&self) -> Target {
        Target {
            address: self.address.ip(),
            port: self.address.port(),
            availability_zone: None,
            state: TargetState::Active,
        }
    }
}

type Body = BoxBody<Bytes, hyper::Error>;

fn text(text: impl Into<Bytes>) -> Body {
    Full::new(text.into()).map_err(|never| match never {}).boxed()
}

async fn answer(
    name: String,
    health: Arc<AtomicU16>,
    served: Arc<AtomicUsize>,
    release: Arc<Notify>,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, std::io::Error> {
    let path = request.uri().path().to_owned();
    if path == "/health" {
        let code = health.load(SeqCst);
        if code == 0 {
            std::future::pending::<()>().await;
        }
        return Ok(Response::builder().status(code).body(text("")).unwrap());
    }
    served.fetch_add(1, SeqCst);
    match path.as_str() {
        "/echo" => {
            let frames = request.into_body();
            Ok(Response::new(frames.boxed()))
        }
        "/collect" => match request.into_body().collect().await {
            Ok(body) => Ok(Response::new(text(body.to_bytes()))),
            Err(error) => Err(std::io::Error::other(error)),
        },
        "/held" => {
            release.notified().await;
            Ok(Response::new(text(name)))
        }
        "/app-cookie" => Ok(Response::builder().header("set-cookie", "app=1; Path=/").body(text(name)).unwrap()),
        // An error ends the connection without a response.
        "/die" => Err(std::io::Error::other("dies")),
        "/ws" => {
            let upgrade = hyper::upgrade::on(&mut request);
            tokio::spawn(async move {
                if let Ok(upgraded) = upgrade.await {
                    let mut io = TokioIo::new(upgraded);
                    let mut buffer = [0; 1024];
                    while let Ok(length @ 1..) = io.read(&mut buffer).await {
                        if io.write_all(&buffer[..length]).await.is_err() {
                            return;
                        }
                    }
                }
            });
            Ok(Response::builder()
                .status(StatusCode::SWITCHING_PROTOCOLS)
                .header("connection", "upgrade")
                .header("upgrade", "websocket")
                .body(text(""))
                .unwrap())
        }
        _ => {
            let mut lines = format!("{name}\n{} {}\n", request.method(), request.uri());
            for (key, value) in request.headers() {
                lines.push_str(&format!("{key}: {}\n", value.to_str().unwrap()));
            }
            Ok(Response::builder()
                .header("keep-alive", "timeout=9")
                .header("x-target", name)
                .body(text(lines))
                .unwrap())
        }
    }
}

/// Answers every connection with these bytes and closes it.
pub async fn start_raw(answer: &'static str) -> (SocketAddr, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind((LOOPBACK, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (address, task)
}

pub const LB: &str = "lb";
pub const TG: &str = "tg";

pub fn free_port() -> u16 {
    std::net::TcpListener::bind((LOOPBACK, 0)).unwrap().local_addr().unwrap().port()
}

pub fn forward(groups: &[(&str, u32)]) -> Action {
    let target_groups =
        groups.iter().map(|(arn, weight)| WeightedTargetGroup { target_group_arn: (*arn).into(), weight: *weight });
    Action::Forward(ForwardAction { target_groups: target_groups.collect(), stickiness: None })
}

pub fn listener(port: u16, default_action: Action) -> Listener {
    Listener { arn: format!("listener-{port}"), port, protocol: ListenerProtocol::Http, rules: vec![], default_action }
}

pub fn group(arn: &str, targets: Vec<Target>) -> TargetGroup {
    TargetGroup {
        arn: arn.into(),
        name: arn.into(),
        protocol: TargetGroupProtocol::Http,
        vpc_id: "vpc".into(),
        attributes: TargetGroupAttributes::default(),
        health_check: HealthCheck {
            path: "/health".into(),
            interval_s: 1,
            timeout_s: 1,
            healthy_threshold: 2,
            ..HealthCheck::default()
        },
        targets,
    }
}

pub fn tables(generation: u64, listeners: Vec<Listener>, target_groups: Vec<TargetGroup>) -> RoutingTables {
    RoutingTables {
        generation,
        load_balancers: vec![LoadBalancer {
            arn: LB.into(),
            name: LB.into(),
            dns_name: "lb.example".into(),
            scheme: Scheme::Internal,
            attributes: LoadBalancerAttributes { idle_timeout_s: 5, ..LoadBalancerAttributes::default() },
            interfaces: vec![Interface {
                network_interface_id: "eni-1".into(),
                private_address: LOOPBACK,
                ipv6_address: None,
                availability_zone: "us-east-1a".into(),
            }],
            listeners,
        }],
        target_groups,
    }
}

pub struct Bench {
    pub proxy: Proxy,
    pub port: u16,
    _data_dir: tempfile::TempDir,
}

pub fn config(data_dir: &std::path::Path) -> Config {
    Config {
        data_dir: data_dir.to_owned(),
        netns_dir: None,
        control: None,
        clock: Arc::new(SystemClock),
        rng: Arc::new(OsRng),
    }
}

/// A proxy with one listener that forwards to one group of these targets, all of them healthy.
pub async fn bench(targets: &[&TestTarget]) -> Bench {
    let data_dir = tempfile::tempdir().unwrap();
    let port = free_port();
    let proxy = Proxy::start(&config(data_dir.path()));
    let targets: Vec<Target> = targets.iter().map(|target| target.registered()).collect();
    let count = targets.len();
    proxy.apply(tables(1, vec![listener(port, forward(&[(TG, 1)]))], vec![group(TG, targets)])).unwrap();
    until(|| states(&proxy).values().filter(|state| **state == HealthState::Healthy).count() == count).await;
    until_listening(port).await;
    Bench { proxy, port, _data_dir: data_dir }
}

pub fn states(proxy: &Proxy) -> HashMap<u16, HealthState> {
    proxy.report().targets.iter().map(|target| (target.port, target.health.state)).collect()
}

pub fn report_of(proxy: &Proxy, target: &TestTarget) -> TargetReport {
    proxy.report().targets.into_iter().find(|t| t.port == target.address.port()).unwrap()
}

pub async fn until(mut holds: impl FnMut() -> bool) {
    let wait = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, wait).await.expect("the value comes in time");
}

pub async fn until_listening(port: u16) {
    let wait = async {
        while TcpStream::connect((LOOPBACK, port)).await.is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(PATIENCE, wait).await.expect("the listener opens");
}

/// Sends bytes as they are and reads until the other side closes or is silent for a while.
pub async fn raw(port: u16, bytes: &str) -> String {
    let mut stream = TcpStream::connect((LOOPBACK, port)).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("the connection ends");
    String::from_utf8_lossy(&answer).into_owned()
}

/// One request on a connection of its own.
pub async fn get(port: u16, path: &str) -> String {
    get_with(port, path, "").await
}

pub async fn get_with(port: u16, path: &str, headers: &str) -> String {
    raw(port, &format!("GET {path} HTTP/1.1\r\nHost: www.example.com\r\n{headers}Connection: close\r\n\r\n")).await
}

pub fn status(response: &str) -> u16 {
    response.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_else(|| panic!("no status in {response:?}"))
}

/// The first line of the body: the target's name.
pub fn name(response: &str) -> &str {
    response.split("\r\n\r\n").nth(1).and_then(|body| body.lines().next()).unwrap_or_default()
}

/// A client's connection that is kept alive.
pub struct Client {
    sender: hyper::client::conn::http1::SendRequest<Full<Bytes>>,
}

impl Client {
    pub async fn connect(port: u16) -> Self {
        let stream = TcpStream::connect((LOOPBACK, port)).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Self { sender }
    }

    pub async fn send(&mut self, request: Request<Full<Bytes>>) -> Result<(StatusCode, Bytes), hyper::Error> {
        self.sender.ready().await?;
        let response = self.sender.send_request(request).await?;
        let status = response.status();
        Ok((status, response.into_body().collect().await?.to_bytes()))
    }

    pub async fn get(&mut self, path: &str) -> Result<(StatusCode, Bytes), hyper::Error> {
        let request = Request::get(path).header("host", "www.example.com").body(Full::default()).unwrap();
        self.send(request).await
    }

    pub async fn post(&mut self, path: &str, body: Bytes) -> Result<(StatusCode, Bytes), hyper::Error> {
        let request = Request::post(path).header("host", "www.example.com").body(Full::new(body)).unwrap();
        self.send(request).await
    }
}
