use crate::support::*;
use lb_core::*;
use std::sync::atomic::Ordering::SeqCst;

#[tokio::test]
async fn health_follows_the_target_with_awss_reasons() {
    let (a, b) = (TestTarget::start("a").await, TestTarget::start("b").await);
    let bench = bench(&[&a, &b]).await;
    a.health.store(503, SeqCst);
    until(|| report_of(&bench.proxy, &a).health.state == HealthState::Unhealthy).await;
    let health = report_of(&bench.proxy, &a).health;
    assert_eq!(health.reason, Some(HealthReason::ResponseCodeMismatch));
    assert_eq!(health.description.as_deref(), Some("Health checks failed with these codes: [503]"));
    for _ in 0..4 {
        assert_eq!(name(&get(bench.port, "/").await), "b");
    }
    a.health.store(0, SeqCst);
    until(|| report_of(&bench.proxy, &a).health.reason == Some(HealthReason::Timeout)).await;
    a.health.store(200, SeqCst);
    until(|| report_of(&bench.proxy, &a).health.state == HealthState::Healthy).await;
    // When nobody is healthy, everybody serves.
    a.health.store(500, SeqCst);
    b.health.store(500, SeqCst);
    until(|| states(&bench.proxy).values().all(|state| *state == HealthState::Unhealthy)).await;
    assert_eq!(status(&get(bench.port, "/").await), 200);
}

#[tokio::test]
async fn a_target_that_nothing_listens_on_fails_its_checks_and_a_group_without_listener_is_unused() {
    let a = TestTarget::start("a").await;
    let bench = bench(&[&a]).await;
    let mut nobody = a.registered();
    nobody.port = free_port();
    let mut elsewhere = a.registered();
    elsewhere.availability_zone = Some("us-east-1f".into());
    let groups =
        vec![group(TG, vec![nobody.clone()]), group("unused", vec![a.registered()]), group("zone", vec![elsewhere])];
    let listeners = vec![listener(bench.port, forward(&[(TG, 1), ("zone", 1)]))];
    bench.proxy.apply(tables(2, listeners, groups)).unwrap();
    let of =
        |group: &str| bench.proxy.report().targets.into_iter().find(|t| t.target_group_arn == group).unwrap().health;
    assert_eq!(of(TG), TargetHealth::initial_health_checking());
    assert_eq!(of("unused"), TargetHealth::not_in_use());
    assert_eq!(of("zone"), TargetHealth::zone_not_enabled());
    until(|| of(TG).reason == Some(HealthReason::FailedHealthChecks)).await;
    assert_eq!(of(TG).description.as_deref(), Some("Health checks failed"));
}
