//! From a client's request to its response.

use crate::body::{RequestBody, ResponseBody, TargetBody};
use crate::head_tape::HeadTape;
use crate::headers::{self, Fields, Forwarding};
use crate::limits::{MAX_ATTEMPTS, MAX_REPLAYS};
use crate::shared::Shared;
use crate::sticky;
use crate::tables::{GroupInForce, LoadBalancerInForce};
use crate::target::Target;
use crate::tunnel;
use crate::upstream::{ConnectError, Sent, connect, send};
use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode, Version};
use hyper::body::Incoming;
use lb_core::{Decision, ForwardAction, RequestView, choose_target_group, route};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

/// A client's connection.
pub(crate) struct Connection {
    pub(crate) shared: Arc<Shared>,
    pub(crate) load_balancer_arn: String,
    pub(crate) network_interface_id: Arc<str>,
    pub(crate) listener_port: u16,
    pub(crate) client: SocketAddr,
    pub(crate) tape: Arc<HeadTape>,
}

type ToClient = Response<ResponseBody>;

pub(crate) async fn handle(connection: Arc<Connection>, request: Request<Incoming>) -> ToClient {
    let conflict = request.headers().contains_key(header::TRANSFER_ENCODING) && connection.tape.has_content_length();
    connection.tape.next(!hyper::body::Body::is_end_stream(request.body()));
    let tables = connection.shared.tables();
    let Some(lb) = tables.load_balancers.get(&connection.load_balancer_arn).cloned() else {
        return closing(own_page(StatusCode::SERVICE_UNAVAILABLE));
    };
    drop(tables);
    let response = if conflict { Err(StatusCode::BAD_REQUEST) } else { answer(&connection, &lb, request).await };
    match response {
        Ok(response) => response,
        Err(status) => {
            lb.meter.elb_status.count(status.as_u16());
            let response = own_page(status);
            // What is wrong with the bytes so far is wrong with those to come.
            if matches!(status.as_u16(), 400 | 408 | 414 | 431) { closing(response) } else { response }
        }
    }
}

/// The response, or the status of the balancer's own.
async fn answer(
    connection: &Arc<Connection>,
    lb: &Arc<LoadBalancerInForce>,
    mut request: Request<Incoming>,
) -> Result<ToClient, StatusCode> {
    let client_upgrade = (request.version() == Version::HTTP_11 && headers::upgrade(request.headers()).is_some())
        .then(|| hyper::upgrade::on(&mut request));
    let (parts, body) = request.into_parts();
    headers::check(&parts)?;
    let authority = headers::authority(&parts)?;
    let listener = lb.listener(connection.listener_port).ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
    lb.meter.requests.fetch_add(1, Relaxed);
    let decision = route(
        listener,
        &RequestView {
            method: parts.method.as_str(),
            host: authority.as_ref().map_or("", |authority| authority.host()),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            headers: &Fields(&parts.headers),
            source_address: connection.client.ip(),
        },
    );
    match decision {
        Decision::Redirect { status_code, location } => {
            let location = HeaderValue::try_from(location).map_err(|_| StatusCode::BAD_REQUEST)?;
            let status = StatusCode::from_u16(status_code).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
            lb.meter.elb_status.count(status_code);
            let mut response = own_page(status);
            response.headers_mut().insert(header::LOCATION, location);
            Ok(response)
        }
        Decision::FixedResponse(fixed) => {
            let status = StatusCode::from_u16(fixed.status_code).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
            lb.meter.elb_status.count(fixed.status_code);
            let content_type = fixed.content_type.unwrap_or("text/plain; charset=utf-8");
            let content_type = HeaderValue::try_from(content_type).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
            Ok(own(status, content_type, Bytes::copy_from_slice(fixed.message_body.as_bytes())))
        }
        Decision::Forward(action) => {
            let authority = authority.map_or_else(|| lb.config.dns_name.clone(), |a| a.as_str().to_owned());
            let exchange = Exchange { connection, lb, action, client_upgrade };
            exchange.run(parts, body, &authority).await
        }
    }
}

struct Exchange<'a> {
    connection: &'a Arc<Connection>,
    lb: &'a Arc<LoadBalancerInForce>,
    action: &'a ForwardAction,
    client_upgrade: Option<hyper::upgrade::OnUpgrade>,
}

impl Exchange<'_> {
    /// The group of this request, and whether its stickiness cookie is to be set.
    fn group(&self, client_headers: &http::HeaderMap) -> Option<Arc<GroupInForce>> {
        let tables = self.connection.shared.tables();
        if self.action.stickiness.is_some()
            && let Some(token) = sticky::group_token(client_headers)
        {
            let weighted = self.action.target_groups.iter().filter(|group| group.weight > 0);
            let mut groups = weighted.filter_map(|group| tables.groups.get(&group.target_group_arn));
            if let Some(group) = groups.find(|group| group.token == token) {
                return Some(group.clone());
            }
        }
        let arn = match self.action.target_groups.as_slice() {
            [only] if only.weight > 0 => only.target_group_arn.as_str(),
            _ => choose_target_group(self.action, self.connection.shared.rng.next_u64())?,
        };
        tables.groups.get(arn).cloned()
    }

    async fn run(self, mut parts: Parts, body: Incoming, authority: &str) -> Result<ToClient, StatusCode> {
        let shared = &self.connection.shared;
        let attributes = &self.lb.config.attributes;
        let idle = Duration::from_secs(u64::from(attributes.idle_timeout_s.max(1)));
        let mut group = self.group(&parts.headers).ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
        let now = shared.clock.now();
        let sticky = sticky::target_token(&group.config.attributes.stickiness, &parts.headers, now).map(str::to_owned);

        let listener = self.lb.listener(self.connection.listener_port).ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
        let forwarding = Forwarding {
            attributes,
            protocol: listener.protocol,
            listener_port: self.connection.listener_port,
            client: self.connection.client,
            clock: &*shared.clock,
            rng: &*shared.rng,
        };
        forwarding.apply(&mut parts.headers, authority);
        // The path alone: to a target the request is for its origin.
        parts.uri = parts
            .uri
            .path_and_query()
            .map_or_else(|| "/".parse(), |path| path.as_str().parse())
            .map_err(|_| StatusCode::BAD_REQUEST)?;
        parts.version = Version::HTTP_11;
        parts.extensions = http::Extensions::new();
        let body = RequestBody::new(body, idle, self.lb.meter.clone(), self.connection.tape.clone());
        // Sent again only if nothing is lost or done twice by it.
        let replayable = body.is_empty()
            && matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS | Method::PUT | Method::DELETE);
        let copy = |parts: &Parts| {
            let mut copy = Request::new(RequestBody::empty());
            *copy.method_mut() = parts.method.clone();
            *copy.uri_mut() = parts.uri.clone();
            *copy.headers_mut() = parts.headers.clone();
            copy
        };
        let spare = replayable.then(|| copy(&parts));
        let mut request = Request::from_parts(parts, body);

        let mut tried: Vec<Arc<Target>> = Vec::new();
        let (mut attempts, mut replays) = (0, 0);
        let mut failure = StatusCode::BAD_GATEWAY;
        while attempts < MAX_ATTEMPTS {
            let Some(in_flight) = group.choose(sticky.as_deref(), &tried, &*shared.clock, &*shared.rng) else {
                // Every target may have begun to drain since these tables were read.
                let current = shared.tables().groups.get(&group.config.arn).cloned();
                let newer = current.filter(|current| !Arc::ptr_eq(current, &group));
                group = newer.ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
                continue;
            };
            let target = in_flight.target.clone();
            let interface = &self.connection.network_interface_id;
            let (sender, reused) = match target.checkout(interface) {
                Some(sender) => (sender, true),
                None => match connect(shared, &target, interface).await {
                    Ok(sender) => (sender, false),
                    Err(error) => {
                        tracing::debug!(target = %target.key.address, %error, "cannot connect");
                        group.meter.connection_errors.fetch_add(1, Relaxed);
                        failure = match error {
                            ConnectError::Timeout(_) => StatusCode::GATEWAY_TIMEOUT,
                            ConnectError::Socket(_) | ConnectError::Connect(_) => StatusCode::BAD_GATEWAY,
                        };
                        tried.push(target);
                        attempts += 1;
                        continue;
                    }
                },
            };
            match send(sender, request, idle).await {
                Sent::Answered { sender, response, after } => {
                    group.meter.requests.fetch_add(1, Relaxed);
                    group.meter.responded(response.status().as_u16(), after);
                    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
                        return self.switch(response, &target, idle);
                    }
                    let (mut head, incoming) = response.into_parts();
                    headers::strip_hop_by_hop(&mut head.headers);
                    head.version = Version::HTTP_11;
                    head.extensions = http::Extensions::new();
                    if let (Some(stickiness), true) = (self.action.stickiness, self.action.target_groups.len() > 1) {
                        sticky::set_group_cookie(&mut head.headers, stickiness, &group.token, now);
                    }
                    sticky::set_target_cookie(
                        &mut head.headers,
                        &group.config.attributes.stickiness,
                        &target.token,
                        now,
                    );
                    let meter = self.lb.meter.clone();
                    let body = TargetBody::new(incoming, idle, meter, sender, interface.clone(), in_flight);
                    return Ok(Response::from_parts(head, ResponseBody::Target(Box::new(body))));
                }
                // The connection was closed while it was idle; nothing of the request went out. That is no attempt on
                // a target, and idle connections are bounded.
                Sent::Unsent(unsent) if reused => request = *unsent,
                Sent::Unsent(unsent) => {
                    request = *unsent;
                    tried.push(target);
                    attempts += 1;
                }
                Sent::Broken(error) => {
                    tracing::debug!(target = %target.key.address, %error, "the target broke the connection");
                    let Some(spare) = spare.as_ref().filter(|_| replays < MAX_REPLAYS) else {
                        group.meter.connection_errors.fetch_add(1, Relaxed);
                        group.meter.requests.fetch_add(1, Relaxed);
                        return Err(StatusCode::BAD_GATEWAY);
                    };
                    let mut again = Request::new(RequestBody::empty());
                    *again.method_mut() = spare.method().clone();
                    *again.uri_mut() = spare.uri().clone();
                    *again.headers_mut() = spare.headers().clone();
                    request = again;
                    replays += 1;
                    if !reused {
                        tried.push(target);
                    }
                }
                Sent::ClientSilent => return Err(StatusCode::REQUEST_TIMEOUT),
                Sent::Silent => {
                    group.meter.requests.fetch_add(1, Relaxed);
                    return Err(StatusCode::GATEWAY_TIMEOUT);
                }
            }
        }
        Err(failure)
    }

    /// The target agreed to another protocol: from here on bytes pass both ways.
    fn switch(
        self,
        mut response: Response<Incoming>,
        target: &Arc<Target>,
        idle: Duration,
    ) -> Result<ToClient, StatusCode> {
        // A target that switches unasked is out of step.
        let client = self.client_upgrade.ok_or(StatusCode::BAD_GATEWAY)?;
        let upgrade = headers::upgrade(response.headers()).ok_or(StatusCode::BAD_GATEWAY)?;
        let to_target = hyper::upgrade::on(&mut response);
        let (mut head, _) = response.into_parts();
        headers::strip_hop_by_hop(&mut head.headers);
        head.headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
        head.headers.insert(header::UPGRADE, upgrade);
        let meter = self.lb.meter.clone();
        tokio::spawn(tunnel::run(client, to_target, target.gone(), target.begin_upgraded(), idle, meter));
        let mut to_client = Response::from_parts(head, ResponseBody::Own(None));
        *to_client.extensions_mut() = http::Extensions::new();
        Ok(to_client)
    }
}

fn own(status: StatusCode, content_type: HeaderValue, body: Bytes) -> ToClient {
    let mut response = Response::new(ResponseBody::Own(Some(body)));
    *response.status_mut() = status;
    response.headers_mut().insert(header::SERVER, HeaderValue::from_static("awselb/2.0"));
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response
}

/// The page that a load balancer answers with itself.
fn own_page(status: StatusCode) -> ToClient {
    let text = format!("{} {}", status.as_u16(), status.canonical_reason().unwrap_or_default());
    let page = format!(
        "<html>\r\n<head><title>{text}</title></head>\r\n<body>\r\n<center><h1>{text}</h1></center>\r\n</body>\r\n</html>\r\n"
    );
    own(status, HeaderValue::from_static("text/html"), Bytes::from(page))
}

fn closing(mut response: ToClient) -> ToClient {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}
