//! 169.254.170.2: HTTP, path by path.

use super::slots::Slots;
use super::stats::Sample;
use super::{CREDENTIALS_PATH, Shared, metadata};
use crate::api_client::Service;
use crate::credentials;
use crate::tasks::TaskView;
use agent_proto::acs::Container;
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use metadata::Version;
use serde_json::{Map, Value, json};
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

const CONNECTIONS_PER_ADDRESS_MAX: usize = 64;
/// Between two requests of one connection, and for the head of each.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

pub async fn serve(listener: TcpListener, shared: Shared, vpc_id: String) {
    let slots = Slots::new(CONNECTIONS_PER_ADDRESS_MAX);
    let vpc_id: Arc<str> = vpc_id.into();
    loop {
        let (stream, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::debug!(%error, "a task's connection was not accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let Some(slot) = slots.take(peer.ip()) else { continue };
        let (shared, vpc_id) = (shared.clone(), vpc_id.clone());
        tokio::spawn(async move {
            let _slot = slot;
            let service = service_fn(|request: Request<Incoming>| {
                let (shared, vpc_id) = (shared.clone(), vpc_id.clone());
                async move { Ok::<_, Infallible>(respond(&shared, &vpc_id, peer.ip(), &request).await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADER_TIMEOUT)
                .serve_connection(TokioIo::new(stream), service);
            // Whatever ends the connection concerns its client alone.
            let _ = connection.await;
        });
    }
}

async fn respond(shared: &Shared, vpc_id: &str, peer: IpAddr, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let (status, body) = answer(shared, vpc_id, peer, request.method(), request.uri().path()).await;
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
    response
}

async fn answer(shared: &Shared, vpc_id: &str, peer: IpAddr, method: &Method, path: &str) -> (u16, String) {
    if method != Method::GET {
        return (405, json!("only GET is answered here").to_string());
    }
    let task_arn = shared.task_at(vpc_id, peer);
    let now = shared.tasks.now();
    if let Some(arn) = &task_arn
        && !shared.throttle.admit(arn, now)
    {
        return (429, json!("You have reached maximum request limit.").to_string());
    }
    if let Some(id) = path.strip_prefix(CREDENTIALS_PATH).and_then(|rest| rest.strip_prefix('/')) {
        return credentials::answer(&shared.book, task_arn.as_deref(), id);
    }
    let mut parts = path.trim_start_matches('/').splitn(3, '/');
    let version = match parts.next() {
        Some("v3") => Version::V3,
        Some("v4") => Version::V4,
        _ => return (404, json!(format!("there is nothing at {path}")).to_string()),
    };
    let container_id = parts.next().unwrap_or_default();
    let rest = parts.next().unwrap_or_default().trim_end_matches('/');
    let view = task_arn.and_then(|arn| shared.tasks.view(&arn));
    let found = view.as_ref().and_then(|view| {
        let named = |container: &&Container| metadata::container_id(&view.state, container) == container_id;
        Some((view, view.state.task.containers.iter().find(named)?))
    });
    // Also for an id of another task's: nothing is said of it.
    let Some((view, container)) = found else {
        let what = match version {
            Version::V3 => "V3",
            Version::V4 => "V4",
        };
        let sentence = format!("{what} metadata handler: unable to get the container '{container_id}' of this task");
        return (404, json!(sentence).to_string());
    };
    let document = match (rest, version) {
        ("", _) => Ok(metadata::container(version, view, container)),
        ("task", _) => Ok(task(shared, version, view).await),
        ("taskWithTags", Version::V4) => with_tags(shared, view).await,
        ("stats", _) => container_stats(shared, version, view, container).await,
        ("task/stats", _) => task_stats(shared, version, view).await,
        _ => Err((404, format!("there is nothing at {path}"))),
    };
    match document {
        Ok(document) => (200, document.to_string()),
        Err((status, sentence)) => (status, json!(sentence).to_string()),
    }
}

async fn task(shared: &Shared, version: Version, view: &TaskView) -> Value {
    let storage = match version {
        Version::V3 => None,
        Version::V4 => shared.storage.of(&shared.tasks, &view.state).await,
    };
    metadata::task(version, view, storage)
}

/// With the task's tags as the control plane has them.
async fn with_tags(shared: &Shared, view: &TaskView) -> Result<Value, (u16, String)> {
    let body = json!({ "resourceArn": view.state.task.arn });
    let region = view.state.task.arn.split(':').nth(3).unwrap_or_default();
    let answer = shared.tasks.api().call_in(region, Service::Ecs, "ListTagsForResource", body).await;
    let answer = answer.map_err(|error| (500, format!("unable to get the tags of the task: {error}")))?;
    let tags: Map<String, Value> = answer["tags"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|tag| Some((tag["key"].as_str()?.to_owned(), tag["value"].clone())))
        .collect();
    let mut document = task(shared, Version::V4, view).await;
    document["TaskTags"] = Value::Object(tags);
    Ok(document)
}

async fn samples(shared: &Shared, view: &TaskView, container: &Container) -> Option<(Sample, Option<Sample>)> {
    let id = metadata::container_id(&view.state, container);
    shared.stats.samples(&shared.tasks, &id).await
}

async fn container_stats(
    shared: &Shared,
    version: Version,
    view: &TaskView,
    container: &Container,
) -> Result<Value, (u16, String)> {
    match samples(shared, view, container).await {
        Some(samples) => Ok(metadata::stats(version, view, container, &samples)),
        None => Err((500, format!("unable to get stats of the container '{}': it does not run", container.name))),
    }
}

/// Of every container that runs, by its id; `null` for the others.
async fn task_stats(shared: &Shared, version: Version, view: &TaskView) -> Result<Value, (u16, String)> {
    let all = view.state.task.containers.iter().map(|container| async move {
        let id = metadata::container_id(&view.state, container);
        let document = container_stats(shared, version, view, container).await.unwrap_or(Value::Null);
        (id, document)
    });
    Ok(Value::Object(futures::future::join_all(all).await.into_iter().collect()))
}
