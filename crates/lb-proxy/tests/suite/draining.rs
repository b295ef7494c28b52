use crate::support::*;
use base::Timestamp;
use bytes::Bytes;
use lb_core::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

#[tokio::test]
async fn a_draining_target_finishes_what_it_has_and_gets_nothing_new() {
    let (old, new) = (TestTarget::start("old").await, TestTarget::start("new").await);
    let bench = bench(&[&old]).await;
    let port = bench.port;
    let held = tokio::spawn(async move { get(port, "/held").await });
    until(|| report_of(&bench.proxy, &old).requests_in_flight == 1).await;
    let mut draining = old.registered();
    draining.state = TargetState::Draining { since: Timestamp(0) };
    let groups = vec![group(TG, vec![draining, new.registered()])];
    bench.proxy.apply(tables(2, vec![listener(port, forward(&[(TG, 1)]))], groups)).unwrap();
    let report = report_of(&bench.proxy, &old);
    assert_eq!(report.health, TargetHealth::deregistration_in_progress());
    assert!(!report.drained);
    assert!(!drained(&bench.proxy.report(), 2, TG, LOOPBACK, old.address.port()));
    for _ in 0..10 {
        assert_eq!(name(&get(port, "/").await), "new");
    }
    old.release.notify_waiters();
    assert_eq!(status(&held.await.unwrap()), 200);
    until(|| drained(&bench.proxy.report(), 2, TG, LOOPBACK, old.address.port())).await;
    assert!(!drained(&bench.proxy.report(), 3, TG, LOOPBACK, old.address.port()), "not in those tables yet");
}

/// A rolling update again and again: a new target joins, the old one drains, stops when it is drained, and leaves.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_fails_while_targets_are_replaced_under_load() {
    let mut current = TestTarget::start("0").await;
    let bench = bench(&[&current]).await;
    let stop = Arc::new(AtomicBool::new(false));
    let served = Arc::new(AtomicUsize::new(0));
    let clients: Vec<_> = (0..8)
        .map(|client| {
            let (stop, served, port) = (stop.clone(), served.clone(), bench.port);
            tokio::spawn(async move {
                let mut connection = Client::connect(port).await;
                while !stop.load(SeqCst) {
                    let answer = if client % 2 == 0 {
                        connection.get("/").await
                    } else {
                        connection.post("/echo", Bytes::from_static(b"not to be sent twice")).await
                    };
                    assert_eq!(answer.expect("no connection breaks").0, 200);
                    served.fetch_add(1, SeqCst);
                }
            })
        })
        .collect();
    let mut generation = 1;
    for round in 1..=12 {
        let next = TestTarget::start(&round.to_string()).await;
        let mut apply = |targets: Vec<Target>| {
            generation += 1;
            let listeners = vec![listener(bench.port, forward(&[(TG, 1)]))];
            bench.proxy.apply(tables(generation, listeners, vec![group(TG, targets)])).unwrap();
            generation
        };
        apply(vec![current.registered(), next.registered()]);
        until(|| report_of(&bench.proxy, &next).health.state == HealthState::Healthy).await;
        let mut draining = current.registered();
        draining.state = TargetState::Draining { since: Timestamp(0) };
        let generation = apply(vec![draining, next.registered()]);
        let port = current.address.port();
        until(|| drained(&bench.proxy.report(), generation, TG, LOOPBACK, port)).await;
        // SIGTERM, as it were: whatever still came here would fail.
        current = next;
        apply(vec![current.registered()]);
        let before = served.load(SeqCst);
        until(|| served.load(SeqCst) > before + 50).await;
    }
    stop.store(true, SeqCst);
    for client in clients {
        client.await.unwrap();
    }
    assert_eq!(bench.proxy.report().load_balancers[0].elb_status, StatusClassCounts::default());
}
