//! The proxy's channel: tables go out, reports come in.

use crate::Elb;
use crate::plan::tables::{Rows, routing_tables};
use crate::tables::routing_prefixes;
use futures::future::BoxFuture;
use kernel::channel::{Channel, ChannelSocket};
use kernel::{Error, PrincipalKind, RequestCtx};
use lb_core::{FromProxy, ProxyReport, RoutingTables, ToProxy, parse_from_proxy};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use store::Reader;

/// How long a new connection may take to say Hello.
const HELLO_TIMEOUT: Duration = Duration::from_secs(10);
/// How often the proxy hears from us at least.
const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(5);
/// How long a frame may wait for the proxy to take it.
const SEND_TIMEOUT: Duration = Duration::from_secs(10);
/// A proxy reports every second; one that says nothing for this long is gone.
const SILENCE_MAX: Duration = Duration::from_secs(30);
/// Tables sent that the proxy has not applied yet: it applies the latest, so older ones may be forgotten.
const TABLES_REMEMBERED_MAX: usize = 16;

/// `/_elb/ws`.
pub struct BalancerChannel(pub(crate) Arc<Elb>);

impl Channel for BalancerChannel {
    fn path(&self) -> &'static str {
        "/_elb/ws"
    }

    fn admit<'a>(&'a self, ctx: &'a RequestCtx, _query: &'a [(String, String)]) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            match &ctx.principal.kind {
                PrincipalKind::Node { .. } => Ok(()),
                _ => Err(Error::Api(
                    aws_wire::ApiError::new(
                        "AccessDenied",
                        format!("{} is not a node: only load balancer processes may connect here", ctx.principal.arn),
                    )
                    .status(403),
                )),
            }
        })
    }

    fn serve(&self, _ctx: RequestCtx, _query: Vec<(String, String)>, socket: ChannelSocket) -> BoxFuture<'static, ()> {
        let elb = self.0.clone();
        Box::pin(async move {
            match converse(&elb, socket).await {
                Ok(()) => tracing::info!("a load balancer process disconnected"),
                Err(reason) => tracing::warn!(%reason, "a load balancer process's channel was closed"),
            }
        })
    }
}

/// Ends when the proxy is gone; the error is why we closed.
async fn converse(elb: &Arc<Elb>, mut socket: ChannelSocket) -> Result<(), String> {
    let hello = tokio::time::timeout(HELLO_TIMEOUT, socket.incoming.recv())
        .await
        .map_err(|_| format!("no Hello within {} s", HELLO_TIMEOUT.as_secs()))?;
    let Some(hello) = hello else { return Ok(()) };
    let generation = match parse_from_proxy(&hello) {
        Ok(FromProxy::Hello { proxy_id, generation_applied, version }) => {
            tracing::info!(proxy_id, generation_applied, version, "a load balancer process connected");
            generation_applied
        }
        Ok(FromProxy::Report(_)) => return Err("the first frame is not Hello".into()),
        Err(error) => return Err(format!("the first frame is not understood: {error}")),
    };
    let prefixes = routing_prefixes();
    let prefixes: Vec<&[u8]> = prefixes.iter().map(Vec::as_slice).collect();
    // Before the first read: no change is missed.
    let mut changes = elb.deps.store.watch(&prefixes);
    let mut session = elb.balancer.begin(generation);
    let mut conversation = Conversation { elb, sent: VecDeque::new() };
    let tables = conversation.tables()?;
    if tables.generation < generation {
        tracing::error!(
            generation,
            ours = tables.generation,
            "the load balancer process has tables of a later state than the store's and will refuse ours: was the data \
             directory replaced? Remove the load balancer's stored tables"
        );
    }
    conversation.send_tables(&socket, tables).await?;
    let mut heartbeat = tokio::time::interval(HEARTBEAT_INTERVAL);
    let mut heard = tokio::time::Instant::now();
    loop {
        tokio::select! {
            () = session.superseded() => return Err("another load balancer process took its place".into()),
            frame = socket.incoming.recv() => {
                let Some(frame) = frame else { return Ok(()) };
                heard = tokio::time::Instant::now();
                // The latest report says everything the ones before it said.
                let mut report = parse(&frame)?;
                while let Ok(frame) = socket.incoming.try_recv() {
                    report = parse(&frame)?;
                }
                if !session.applied(report.generation_applied) {
                    continue;
                }
                let in_force = conversation.in_force(report.generation_applied);
                // Told again by the next report, a second from now.
                if let Err(error) = elb.take_report(&report, in_force.as_deref()).await {
                    tracing::warn!(%error, "a load balancer's report could not be taken in");
                }
            }
            change = changes.changed() => {
                if change.is_none() {
                    return Err("the store is closed".into());
                }
                let tables = conversation.tables()?;
                conversation.send_tables(&socket, tables).await?;
            }
            _ = heartbeat.tick() => send(&socket, &ToProxy::Heartbeat).await?,
            () = tokio::time::sleep_until(heard + SILENCE_MAX) => {
                return Err(format!("nothing came for {} s", SILENCE_MAX.as_secs()));
            }
        }
    }
}

fn parse(frame: &str) -> Result<ProxyReport, String> {
    match parse_from_proxy(frame) {
        Ok(FromProxy::Report(report)) => Ok(report),
        Ok(FromProxy::Hello { .. }) => Err("a second Hello".into()),
        Err(error) => Err(format!("a frame is not understood: {error}")),
    }
}

struct Conversation<'a> {
    elb: &'a Elb,
    /// Oldest first; the first one is in force if any is.
    sent: VecDeque<Arc<RoutingTables>>,
}

impl Conversation<'_> {
    fn tables(&self) -> Result<RoutingTables, String> {
        let read = || {
            let reader = self.elb.deps.store.read()?;
            let rows = Rows::read(&reader)?;
            Ok::<_, store::StoreError>(routing_tables(reader.rev(), &rows))
        };
        let tables = read().map_err(|error| error.to_string())?;
        tables.validate().map_err(|error| error.to_string())?;
        Ok(tables)
    }

    async fn send_tables(&mut self, socket: &ChannelSocket, tables: RoutingTables) -> Result<(), String> {
        if self.sent.len() == TABLES_REMEMBERED_MAX {
            self.sent.pop_front();
        }
        let message = ToProxy::Tables(tables);
        send(socket, &message).await?;
        if let ToProxy::Tables(tables) = message {
            self.sent.push_back(Arc::new(tables));
        }
        Ok(())
    }

    /// The tables of this generation, if they were sent on this connection.
    fn in_force(&mut self, generation: u64) -> Option<Arc<RoutingTables>> {
        while self.sent.front().is_some_and(|tables| tables.generation < generation) {
            self.sent.pop_front();
        }
        self.sent.front().filter(|tables| tables.generation == generation).cloned()
    }
}

async fn send(socket: &ChannelSocket, message: &ToProxy) -> Result<(), String> {
    let text = serde_json::to_string(message).map_err(|error| error.to_string())?;
    match tokio::time::timeout(SEND_TIMEOUT, socket.outgoing.send(text)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err("the socket is closed".into()),
        Err(_) => Err(format!("the socket took no frame for {} s", SEND_TIMEOUT.as_secs())),
    }
}
