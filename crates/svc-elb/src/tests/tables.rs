//! Tables validate whatever the rows are, and the same rows give the same tables.

use crate::model::{ActionRow, DrainingRow, ListenerRow, LoadBalancerRow, RuleRow, TargetGroupRow, TargetRow};
use crate::names;
use crate::plan::tables::{Rows, routing_tables};
use base::{AccountId, Region, Timestamp};
use lb_core::{
    Action, Condition, FixedResponseAction, ForwardAction, HealthCheck, Scheme, TargetState, WeightedTargetGroup,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

fn account() -> AccountId {
    "000000000000".parse().unwrap()
}

fn group_arn(n: u8) -> String {
    names::target_group_arn(&account(), Region::US_EAST_1, &format!("g{n}"), "0")
}

fn load_balancer_arn(n: u8) -> String {
    names::load_balancer_arn(&account(), Region::US_EAST_1, &format!("lb{n}"), "0")
}

fn action() -> impl Strategy<Value = ActionRow> {
    // Groups 0 to 5, of which some exist.
    let forward = proptest::collection::btree_map(0_u8..6, 0_u32..1000, 1..5).prop_map(|groups| {
        Action::Forward(ForwardAction {
            target_groups: groups
                .into_iter()
                .map(|(n, weight)| WeightedTargetGroup { target_group_arn: group_arn(n), weight })
                .collect(),
            stickiness: None,
        })
    });
    let fixed = (400_u16..600).prop_map(|status_code| {
        Action::FixedResponse(FixedResponseAction { status_code, content_type: None, message_body: None })
    });
    prop_oneof![3 => forward, 1 => fixed].prop_map(|action| ActionRow {
        order: None,
        action,
        disabled_stickiness_duration_s: None,
    })
}

prop_compose! {
    fn rows()(
        groups in proptest::collection::btree_set(0_u8..6, 0..5),
        load_balancers in proptest::collection::btree_set(0_u8..3, 0..3),
        // Load balancer, id: port. Load balancers may be missing, ports taken.
        listeners in proptest::collection::btree_map((0_u8..3, 0_u8..4), (1_u16..4, action()), 0..8),
        rules in proptest::collection::btree_map((0_u8..3, 0_u8..4, 0_u8..5), (1_u32..50, action()), 0..12),
        targets in proptest::collection::btree_map((0_u8..6, any::<[u8; 2]>(), 1_u16..3), any::<bool>(), 0..20),
    ) -> Rows {
        let (account, region) = (account(), Region::US_EAST_1);
        Rows {
            load_balancers: load_balancers.iter().map(|n| {
                let name = format!("lb{n}");
                ((account.clone(), region, name.clone()), LoadBalancerRow {
                    dualstack: false,
                    arn: load_balancer_arn(*n),
                    id: "0".into(),
                    name,
                    scheme: Scheme::Internal,
                    dns_name: format!("lb{n}.internal"),
                    vpc_id: "vpc-1".into(),
                    created_at: Timestamp(0),
                    security_group_ids: Vec::new(),
                    interfaces: Vec::new(),
                    attributes: BTreeMap::new(),
                })
            }).collect(),
            listeners: listeners.iter().map(|((lb, id), (port, action))| {
                ((account.clone(), region, format!("lb{lb}"), id.to_string()), ListenerRow {
                    arn: names::listener_arn(&load_balancer_arn(*lb), &id.to_string()),
                    id: id.to_string(),
                    load_balancer_arn: load_balancer_arn(*lb),
                    port: *port,
                    default_rule_id: "d".into(),
                    default_action: action.clone(),
                })
            }).collect(),
            rules: rules.iter().map(|((lb, listener, id), (priority, action))| {
                let listener_arn = names::listener_arn(&load_balancer_arn(*lb), &listener.to_string());
                ((account.clone(), region, format!("lb{lb}"), listener.to_string(), id.to_string()), RuleRow {
                    arn: names::rule_arn(&listener_arn, &id.to_string()),
                    id: id.to_string(),
                    priority: *priority,
                    conditions: vec![Condition::PathPattern { values: vec!["/*".into()] }],
                    action: action.clone(),
                })
            }).collect(),
            target_groups: groups.iter().map(|n| {
                ((account.clone(), region, format!("g{n}")), TargetGroupRow {
                    arn: group_arn(*n),
                    id: "0".into(),
                    name: format!("g{n}"),
                    port: 80,
                    vpc_id: "vpc-1".into(),
                    created_at: Timestamp(0),
                    health_check: HealthCheck::default(),
                    attributes: BTreeMap::new(),
                })
            }).collect(),
            targets: targets.iter().map(|((group, [c, d], port), draining)| {
                ((account.clone(), region, format!("g{group}"), Ipv4Addr::new(10, 0, *c, *d), *port), TargetRow {
                    availability_zone: None,
                    registered_at: Timestamp(0),
                    registered_after_revision: 0,
                    draining: draining.then_some(DrainingRow { since: Timestamp(1), after_revision: 1 }),
                })
            }).collect(),
        }
    }
}

proptest! {
    #[test]
    fn tables_always_validate_and_hold_what_is_forwarded_to(rows in rows()) {
        let tables = routing_tables(9, &rows);
        prop_assert_eq!(tables.validate(), Ok(()));
        prop_assert_eq!(&tables, &routing_tables(9, &rows));
        prop_assert_eq!(tables.load_balancers.len(), rows.load_balancers.len());
        for lb in &tables.load_balancers {
            for listener in &lb.listeners {
                prop_assert!(listener.rules.is_sorted_by_key(|rule| rule.priority));
                let key = rows.listeners.iter().find(|(_, row)| row.arn == listener.arn).unwrap().0.clone();
                let expected = rows.rules.iter().filter(|(k, _)| (&k.2, &k.3) == (&key.2, &key.3)).count();
                prop_assert_eq!(listener.rules.len(), expected);
            }
        }
        for group in &tables.target_groups {
            let mine: Vec<_> = rows.targets.iter().filter(|(key, _)| key.2 == group.name).collect();
            prop_assert_eq!(group.targets.len(), mine.len());
            let draining = group.targets.iter().filter(|t| matches!(t.state, TargetState::Draining { .. })).count();
            prop_assert_eq!(draining, mine.iter().filter(|(_, row)| row.draining.is_some()).count());
        }
    }
}
