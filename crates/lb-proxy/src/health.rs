//! Health checks, from the load balancer's interface to each target.

use crate::limits::{FIRST_CHECK_JITTER_MS, INITIAL_RECHECK_INTERVAL, MAX_CONNECTION_BUFFER_BYTES};
use crate::shared::Shared;
use crate::sockets::SocketError;
use crate::target::Target;
use bytes::Bytes;
use http::Request;
use http::header::{CONNECTION, HOST, USER_AGENT};
use http_body_util::Empty;
use hyper_util::rt::TokioIo;
use lb_core::{CheckOutcome, HealthCheck, HealthCheckPort, HealthState};
use std::net::SocketAddr;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// What a checker goes by; with another one it is started anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    load_balancer_arn: String,
    network_interface_id: String,
    check: HealthCheck,
}

impl Plan {
    pub(crate) fn new(load_balancer_arn: String, network_interface_id: &str, check: &HealthCheck) -> Self {
        Self { load_balancer_arn, network_interface_id: network_interface_id.to_owned(), check: check.clone() }
    }
}

/// Checks a target for as long as it is let.
pub(crate) async fn run(shared: Arc<Shared>, target: Arc<Target>, plan: Plan) {
    let interval = Duration::from_secs(u64::from(plan.check.interval_s.max(1)));
    tokio::time::sleep(Duration::from_millis(shared.rng.below(FIRST_CHECK_JITTER_MS))).await;
    let mut due = Instant::now();
    loop {
        let counts = Instant::now() >= due;
        match check(&shared, &target, &plan).await {
            Ok(outcome) if counts || outcome == CheckOutcome::Passed => record(&shared, &target, &plan, outcome),
            // A container that has just started is not listening yet: in between it is only asked whether it is.
            Ok(_) => {}
            Err(error) => {
                // Not the target's fault: says nothing about it.
                let (lb, interface) = (&plan.load_balancer_arn, &plan.network_interface_id);
                shared.problem(lb, interface, None, Some(error.to_string()));
                tokio::time::sleep(INITIAL_RECHECK_INTERVAL).await;
                continue;
            }
        }
        shared.problem(&plan.load_balancer_arn, &plan.network_interface_id, None, None);
        if counts {
            due += interval;
            due = due.max(Instant::now());
        }
        let wake = if target.health().state == HealthState::Initial {
            due.min(Instant::now() + INITIAL_RECHECK_INTERVAL)
        } else {
            due
        };
        tokio::time::sleep_until(wake).await;
    }
}

fn record(shared: &Shared, target: &Target, plan: &Plan, outcome: CheckOutcome) {
    let before = target.health();
    let changed = target.tracker.lock().unwrap_or_else(PoisonError::into_inner).record(&plan.check, outcome);
    if !changed {
        return;
    }
    let after = target.health();
    if after.state == HealthState::Healthy {
        target.healthy_since_ms.store(shared.clock.now().as_ms(), Relaxed);
    }
    tracing::info!(
        target = %target.key.address,
        group = target.key.target_group_arn,
        before = before.state.as_str(),
        after = after.state.as_str(),
        reason = after.description.as_deref().unwrap_or_default(),
        "target health"
    );
    if let Some(group) = shared.tables().groups.get(&target.key.target_group_arn) {
        group.refresh();
    }
    shared.changed.notify_one();
}

/// One check. Errors are ours, outcomes the target's.
async fn check(shared: &Shared, target: &Target, plan: &Plan) -> Result<CheckOutcome, SocketError> {
    let mut address = target.key.address;
    if let HealthCheckPort::Number(port) = plan.check.port {
        address.set_port(port);
    }
    let socket = shared.sockets.socket(&plan.network_interface_id, address).await?;
    let timeout = Duration::from_secs(u64::from(plan.check.timeout_s.max(1)));
    let exchange = async {
        let stream = socket.connect(address).await.ok()?;
        status(stream, address, &plan.check.path).await
    };
    Ok(match tokio::time::timeout(timeout, exchange).await {
        Err(_) => CheckOutcome::TimedOut,
        Ok(None) => CheckOutcome::ConnectionFailed,
        Ok(Some(code)) if plan.check.matcher.matches(code) => CheckOutcome::Passed,
        Ok(Some(code)) => CheckOutcome::CodeMismatch(code),
    })
}

/// The status of a GET; the connection is closed after, as AWS's checks do.
async fn status(stream: tokio::net::TcpStream, address: SocketAddr, path: &str) -> Option<u16> {
    let (mut sender, connection) = hyper::client::conn::http1::Builder::new()
        .max_buf_size(MAX_CONNECTION_BUFFER_BYTES)
        .handshake(TokioIo::new(stream))
        .await
        .ok()?;
    let request = Request::get(path)
        .header(HOST, address.to_string())
        .header(USER_AGENT, "ELB-HealthChecker/2.0")
        .header(CONNECTION, "close")
        .body(Empty::<Bytes>::new())
        .ok()?;
    let response = sender.send_request(request);
    tokio::pin!(response, connection);
    // Both by this task: whatever becomes of it, nothing stays behind.
    tokio::select! {
        biased;
        response = &mut response => response.ok().map(|response| response.status().as_u16()),
        _ = &mut connection => response.await.ok().map(|response| response.status().as_u16()),
    }
}
