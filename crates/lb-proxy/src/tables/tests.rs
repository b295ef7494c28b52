use super::*;
use base::{ManualClock, SeededRng};
use lb_core::*;
use std::sync::PoisonError;

const NOW: Timestamp = Timestamp::from_ms(1_000_000);

fn group_of(attributes: TargetGroupAttributes, count: u16) -> Arc<GroupInForce> {
    let target = |port| lb_core::Target {
        address: [10, 0, 0, 1].into(),
        port,
        availability_zone: None,
        state: TargetState::Active,
    };
    let forward = ForwardAction {
        target_groups: vec![WeightedTargetGroup { target_group_arn: "tg".into(), weight: 1 }],
        stickiness: None,
    };
    let tables = RoutingTables {
        generation: 1,
        load_balancers: vec![LoadBalancer {
            arn: "lb".into(),
            name: "lb".into(),
            dns_name: "lb".into(),
            scheme: Scheme::Internal,
            attributes: LoadBalancerAttributes::default(),
            interfaces: vec![],
            listeners: vec![Listener {
                arn: "listener".into(),
                port: 80,
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
            attributes,
            health_check: HealthCheck::default(),
            targets: (0..count).map(target).collect(),
        }],
    };
    let in_force = TablesInForce::default().next(tables, &Arc::default());
    let group = in_force.groups["tg"].clone();
    for target in &group.targets {
        let mut tracker = target.tracker.lock().unwrap_or_else(PoisonError::into_inner);
        tracker.record(&HealthCheck::default(), CheckOutcome::Passed);
    }
    group.refresh();
    group
}

fn chosen(group: &GroupInForce, times: usize) -> Vec<usize> {
    let (clock, rng) = (ManualClock::new(NOW), SeededRng::new(1));
    let mut counts = vec![0; group.targets.len()];
    for _ in 0..times {
        let in_flight = group.choose(None, &[], &clock, &rng).unwrap();
        counts[usize::from(in_flight.target.key.address.port())] += 1;
    }
    counts
}

#[test]
fn a_target_in_slow_start_gets_the_share_of_its_time() {
    let group = group_of(TargetGroupAttributes { slow_start_s: 100, ..TargetGroupAttributes::default() }, 2);
    // The first is through with it, the second a quarter of the way.
    group.targets[1].healthy_since_ms.store(NOW.as_ms() - 25_000, Relaxed);
    let counts = chosen(&group, 4000);
    // Its turn comes every other time; a quarter of those are its own.
    assert!((400..=600).contains(&counts[1]), "{counts:?}");
    // Alone it serves everything, or nobody would.
    let alone = group_of(TargetGroupAttributes { slow_start_s: 100, ..TargetGroupAttributes::default() }, 1);
    alone.targets[0].healthy_since_ms.store(NOW.as_ms(), Relaxed);
    assert_eq!(chosen(&alone, 10), [10]);
}

#[test]
fn the_least_busy_target_is_chosen_when_asked() {
    let algorithm = LoadBalancingAlgorithm::LeastOutstandingRequests;
    let group = group_of(TargetGroupAttributes { algorithm, ..TargetGroupAttributes::default() }, 3);
    let _busy = [group.targets[0].begin(), group.targets[0].begin(), group.targets[2].begin()];
    assert_eq!(chosen(&group, 9), [0, 9, 0]);
}

#[test]
fn a_draining_target_is_not_chosen_even_by_old_tables() {
    let group = group_of(TargetGroupAttributes::default(), 2);
    group.targets[0].drain();
    assert_eq!(chosen(&group, 6), [0, 6]);
    group.targets[1].drain();
    let (clock, rng) = (ManualClock::new(NOW), SeededRng::new(1));
    assert!(group.choose(None, &[], &clock, &rng).is_none());
    assert!(group.targets.iter().all(|target| target.is_drained()));
}
