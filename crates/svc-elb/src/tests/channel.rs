use super::*;
use kernel::channel::ChannelSocket;
use lb_core::{
    FromProxy, InterfaceProblem, ProxyReport, RoutingTables, TargetHealth, TargetReport, TargetState as TableState,
    ToProxy, parse_to_proxy,
};
use ports::{TargetState, Targets};
use std::net::{IpAddr, Ipv4Addr};
use tokio::sync::mpsc;

/// What a proxy does, told what to say.
struct Proxy {
    to: mpsc::Sender<String>,
    from: mpsc::Receiver<String>,
    serving: tokio::task::JoinHandle<()>,
}

impl Proxy {
    async fn connect(world: &World, generation_applied: u64) -> Self {
        let (to, incoming) = mpsc::channel(kernel::channel::FRAMES_QUEUED_MAX);
        let (outgoing, from) = mpsc::channel(kernel::channel::FRAMES_QUEUED_MAX);
        let channel = world.elb.channels().remove(0);
        let serving = tokio::spawn(channel.serve(world.ctx(), Vec::new(), ChannelSocket { incoming, outgoing }));
        let hello = FromProxy::Hello { proxy_id: "p".into(), generation_applied, version: "0".into() };
        to.send(serde_json::to_string(&hello).unwrap()).await.unwrap();
        Self { to, from, serving }
    }

    /// Tables that satisfy `wanted`.
    async fn tables(&mut self, wanted: impl Fn(&RoutingTables) -> bool) -> RoutingTables {
        loop {
            let frame = self.from.recv().await.expect("the channel is open");
            if let ToProxy::Tables(tables) = parse_to_proxy(&frame).unwrap() {
                tables.validate().unwrap();
                if wanted(&tables) {
                    return tables;
                }
            }
        }
    }

    async fn report(&self, report: ProxyReport) {
        self.to.send(serde_json::to_string(&FromProxy::Report(report)).unwrap()).await.unwrap();
    }
}

const ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 0, 1, 9);

fn target_report(group: &str, health: TargetHealth, drained: bool) -> TargetReport {
    TargetReport {
        target_group_arn: group.into(),
        address: IpAddr::V4(ADDRESS),
        port: 80,
        health,
        requests_in_flight: 0,
        upgraded_connections: 0,
        open_connections: 0,
        drained,
    }
}

impl World {
    async fn register(&self, group: &str) {
        let (elb, now) = (&self.elb, self.elb.deps.now());
        elb.deps.store.transact(|txn| elb.register(txn, group, ADDRESS, 80, now)).await.unwrap();
    }

    async fn deregister(&self, group: &str) {
        let (elb, now) = (&self.elb, self.elb.deps.now());
        elb.deps.store.transact(|txn| elb.deregister(txn, group, ADDRESS, 80, now)).await.unwrap();
    }

    fn target(&self, group: &str) -> TargetState {
        self.elb.health(&self.elb.deps.store.read().unwrap(), group, ADDRESS, 80).unwrap().state
    }

    /// Waits for a value, not for a time.
    async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        for _ in 0..20_000 {
            if holds().await {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("never: {what}");
    }

    async fn drain_pass(&self) -> Option<Timestamp> {
        self.elb.controllers()[0].run().await.unwrap()
    }
}

async fn served(world: &World) -> (String, String) {
    let lb = world.load_balancer("web").await.load_balancer_arn.unwrap();
    let group = world.group("g").await;
    world.listener(&lb, 80, &group).await.unwrap();
    (lb, group)
}

#[tokio::test]
async fn only_nodes_are_let_in() {
    let world = world();
    let channel = world.elb.channels().remove(0);
    assert_eq!(channel.path(), "/_elb/ws");
    let mut ctx = world.ctx();
    assert!(channel.admit(&ctx, &[]).await.is_err());
    ctx.principal.kind = PrincipalKind::Node { node_name: "n".into() };
    channel.admit(&ctx, &[]).await.unwrap();
}

#[tokio::test]
async fn a_load_balancer_is_active_when_the_proxy_serves_it_and_impaired_when_it_says_so() {
    let world = world();
    let (lb, _) = served(&world).await;
    assert!(!world.elb.balancer_connected());
    let mut proxy = Proxy::connect(&world, 0).await;
    let tables = proxy.tables(|tables| !tables.load_balancers.is_empty()).await;
    assert!(world.elb.balancer_connected());
    assert_eq!(tables.load_balancers[0].interfaces.len(), 2);
    assert_eq!(world.state(&lb).await.0, "provisioning");
    let problem = InterfaceProblem {
        load_balancer_arn: lb.clone(),
        network_interface_id: tables.load_balancers[0].interfaces[0].network_interface_id.clone(),
        listener_port: None,
        problem: "no namespace".into(),
    };
    let with = |problems| ProxyReport { generation_applied: tables.generation, problems, ..Default::default() };
    proxy.report(with(vec![problem.clone()])).await;
    world.until("the reason shows", async || world.state(&lb).await.1.is_some()).await;
    assert_eq!(world.state(&lb).await.0, "provisioning");
    proxy.report(with(vec![])).await;
    world.until("active", async || world.state(&lb).await == ("active".to_owned(), None)).await;
    proxy.report(with(vec![problem])).await;
    world.until("impaired", async || world.state(&lb).await.0 == "active_impaired").await;
    drop(proxy);
    world.until("disconnected", async || !world.elb.balancer_connected()).await;
    // What nobody reports does not change.
    assert_eq!(world.state(&lb).await.0, "active_impaired");
}

#[tokio::test]
async fn tables_the_proxy_had_before_prove_nothing() {
    let world = world();
    let (lb, group) = served(&world).await;
    world.register(&group).await;
    let mut proxy = Proxy::connect(&world, 3).await;
    let tables = proxy.tables(|_| true).await;
    let old = ProxyReport {
        generation_applied: 1,
        targets: vec![target_report(&group, TargetHealth::healthy(), false)],
        ..Default::default()
    };
    proxy.report(old.clone()).await;
    // A second report is read after the first one was taken in.
    let fresh = ProxyReport {
        generation_applied: tables.generation,
        targets: vec![target_report(&group, TargetHealth::initial_health_checking(), false)],
        ..Default::default()
    };
    proxy.report(fresh).await;
    world.until("active", async || world.state(&lb).await.0 == "active").await;
    assert_eq!(world.target(&group), TargetState::Initial);
}

#[tokio::test]
async fn health_is_what_the_proxy_reports_and_draining_ends_when_it_is_drained() {
    let world = world();
    let (_, group) = served(&world).await;
    world.register(&group).await;
    assert_eq!(world.target(&group), TargetState::Initial);
    let mut proxy = Proxy::connect(&world, 0).await;
    let tables = proxy.tables(|tables| tables.target_groups.iter().any(|g| !g.targets.is_empty())).await;
    let report = |generation_applied, health, drained| ProxyReport {
        generation_applied,
        targets: vec![target_report(&group, health, drained)],
        ..Default::default()
    };
    proxy.report(report(tables.generation, TargetHealth::healthy(), false)).await;
    world.until("healthy", async || world.target(&group) == TargetState::Healthy).await;
    let before = world.elb.deps.store.read().unwrap();
    proxy.report(report(tables.generation, TargetHealth::internal_error(), false)).await;
    world.until("unhealthy", async || world.target(&group) == TargetState::Unhealthy).await;
    assert!(store::Reader::rev(&world.elb.deps.store.read().unwrap()) == store::Reader::rev(&before) + 1);

    world.deregister(&group).await;
    assert_eq!(world.target(&group), TargetState::Draining);
    let draining = |tables: &RoutingTables| matches!(tables.target_groups[0].targets[..], [ref t] if matches!(t.state, TableState::Draining { .. }));
    let next = proxy.tables(draining).await;
    // "Drained" of tables in which it did not drain yet does not count.
    proxy.report(report(tables.generation, TargetHealth::healthy(), true)).await;
    proxy.report(report(next.generation, TargetHealth::deregistration_in_progress(), false)).await;
    assert_eq!(world.target(&group), TargetState::Draining);
    proxy.report(report(next.generation, TargetHealth::deregistration_in_progress(), true)).await;
    world.until("drained", async || world.target(&group) == TargetState::Absent).await;
}

#[tokio::test]
async fn registering_again_ends_draining() {
    let world = world();
    let (_, group) = served(&world).await;
    world.register(&group).await;
    world.deregister(&group).await;
    world.register(&group).await;
    assert_eq!(world.target(&group), TargetState::Initial);
    world.clock.advance_ms(3_600_000);
    world.drain_pass().await;
    assert_eq!(world.target(&group), TargetState::Initial);
}

#[tokio::test]
async fn the_delay_ends_draining_once_the_proxy_knows() {
    let world = world();
    let (_, group) = served(&world).await;
    world.register(&group).await;
    let mut proxy = Proxy::connect(&world, 0).await;
    let tables = proxy.tables(|tables| tables.target_groups.iter().any(|g| !g.targets.is_empty())).await;
    world.deregister(&group).await;
    let wake = world.drain_pass().await.unwrap();
    assert_eq!(wake, world.elb.deps.now().plus_s(300));
    world.clock.set(wake);
    proxy.report(ProxyReport { generation_applied: tables.generation, ..Default::default() }).await;
    world.until("the report is in", async || world.elb.balancer.view().generation_applied == tables.generation).await;
    world.drain_pass().await;
    assert_eq!(world.target(&group), TargetState::Draining);
    let next = proxy.tables(|t| t.generation > tables.generation).await;
    let busy = target_report(&group, TargetHealth::deregistration_in_progress(), false);
    proxy.report(ProxyReport { generation_applied: next.generation, targets: vec![busy], ..Default::default() }).await;
    world.until("the report is in", async || world.elb.balancer.view().generation_applied == next.generation).await;
    world.drain_pass().await;
    assert_eq!(world.target(&group), TargetState::Absent);
}

#[tokio::test]
async fn a_group_that_nothing_forwards_to_is_unused_and_drains_at_once() {
    let world = world();
    let (lb, group) = served(&world).await;
    world.register(&group).await;
    world.deregister(&group).await;
    assert_eq!(world.target(&group), TargetState::Draining);
    let input = wire::DeleteLoadBalancerInput { load_balancer_arn: Some(lb) };
    world.elb.delete_load_balancer(&world.ctx(), input).await.unwrap();
    assert_eq!(world.target(&group), TargetState::Absent);
    world.register(&group).await;
    assert_eq!(world.target(&group), TargetState::Unused);
}

#[tokio::test]
async fn a_later_connection_takes_over_and_bad_frames_close() {
    let world = world();
    let first = Proxy::connect(&world, 0).await;
    world.until("connected", async || world.elb.balancer_connected()).await;
    let mut second = Proxy::connect(&world, 0).await;
    first.serving.await.unwrap();
    second.tables(|_| true).await;
    assert!(world.elb.balancer_connected());
    second.to.send("{\"message\":\"nonsense\"}".into()).await.unwrap();
    second.serving.await.unwrap();
    assert!(!world.elb.balancer_connected());
}

#[tokio::test(start_paused = true)]
async fn heartbeats_come_and_silence_closes() {
    let world = world();
    let mut proxy = Proxy::connect(&world, 0).await;
    proxy.tables(|_| true).await;
    let mut heartbeats = 0;
    while let Some(frame) = proxy.from.recv().await {
        heartbeats += usize::from(parse_to_proxy(&frame).unwrap() == ToProxy::Heartbeat);
    }
    assert!(heartbeats >= 4, "{heartbeats}");
    proxy.serving.await.unwrap();
}
