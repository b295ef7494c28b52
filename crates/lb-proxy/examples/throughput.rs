//! Requests per second and latency, direct and through the proxy, on loopback. Prints only.
//!
//! `cargo run --release -p lb-proxy --example throughput`

use base::{OsRng, SystemClock};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Empty, Full};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use lb_core::*;
use lb_proxy::{Config, Proxy};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};

const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const CLIENTS: usize = 32;
const RUN: Duration = Duration::from_secs(3);

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let target = TcpListener::bind((LOOPBACK, 0)).await?;
    let target_port = target.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = target.accept().await {
            let _ = stream.set_nodelay(true);
            let service =
                service_fn(|_| async { Ok::<_, Failure>(Response::new(Full::new(Bytes::from_static(b"hello")))) });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    let port = TcpListener::bind((LOOPBACK, 0)).await?.local_addr()?.port();
    let data_dir = tempfile::tempdir()?;
    let proxy = Proxy::start(&Config {
        data_dir: data_dir.path().to_owned(),
        netns_dir: None,
        control: None,
        clock: Arc::new(SystemClock),
        rng: Arc::new(OsRng),
    });
    proxy.apply(tables(port, target_port))?;
    while TcpStream::connect((LOOPBACK, port)).await.is_err() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    for (name, port) in [("direct", target_port), ("proxy", port), ("direct", target_port), ("proxy", port)] {
        let clients: Vec<_> = (0..CLIENTS).map(|_| tokio::spawn(client(port))).collect();
        let mut latencies_us = Vec::new();
        for client in clients {
            latencies_us.extend(client.await??);
        }
        latencies_us.sort_unstable();
        let at = |share: f64| latencies_us[((latencies_us.len() - 1) as f64 * share) as usize];
        println!(
            "{name}: {:.0} requests/s, p50 {} us, p99 {} us",
            latencies_us.len() as f64 / RUN.as_secs_f64(),
            at(0.5),
            at(0.99)
        );
    }
    Ok(())
}

async fn client(port: u16) -> Result<Vec<u64>, Failure> {
    let stream = TcpStream::connect((LOOPBACK, port)).await?;
    stream.set_nodelay(true)?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let (start, mut latencies_us) = (Instant::now(), Vec::new());
    while start.elapsed() < RUN {
        let sent = Instant::now();
        sender.ready().await?;
        let response = sender.send_request(Request::get("/").header("host", "x").body(Empty::<Bytes>::new())?).await?;
        if !response.status().is_success() {
            return Err(format!("status {}", response.status()).into());
        }
        response.into_body().collect().await?;
        latencies_us.push(sent.elapsed().as_micros() as u64);
    }
    Ok(latencies_us)
}

fn tables(port: u16, target_port: u16) -> RoutingTables {
    let forward = ForwardAction {
        target_groups: vec![WeightedTargetGroup { target_group_arn: "tg".into(), weight: 1 }],
        stickiness: None,
    };
    RoutingTables {
        generation: 1,
        load_balancers: vec![LoadBalancer {
            arn: "lb".into(),
            name: "lb".into(),
            dns_name: "lb".into(),
            scheme: Scheme::Internal,
            attributes: LoadBalancerAttributes::default(),
            interfaces: vec![Interface {
                network_interface_id: "eni".into(),
                private_address: LOOPBACK,
                ipv6_address: None,
                availability_zone: "us-east-1a".into(),
            }],
            listeners: vec![Listener {
                arn: "listener".into(),
                port,
                protocol: ListenerProtocol::Http,
                rules: vec![],
                default_action: Action::Forward(forward),
            }],
        }],
        target_groups: vec![TargetGroup {
            arn: "tg".into(),
            name: "tg".into(),
            protocol: TargetGroupProtocol::Http,
            vpc_id: "vpc".into(),
            attributes: TargetGroupAttributes::default(),
            health_check: HealthCheck::default(),
            targets: vec![Target {
                address: LOOPBACK,
                port: target_port,
                availability_zone: None,
                state: TargetState::Active,
            }],
        }],
    }
}
