use super::*;
use ports::{TargetState, Targets};
use std::net::Ipv4Addr;

#[tokio::test]
async fn defaults_are_awss_and_what_is_not_built_is_refused() {
    let world = world();
    let made = world.elb.create_target_group(&world.ctx(), World::group_input("g")).await.unwrap();
    let group = made.target_groups.unwrap().remove(0);
    assert_eq!(group.health_check_interval_seconds, Some(30));
    assert_eq!(group.health_check_timeout_seconds, Some(5));
    assert_eq!(group.healthy_threshold_count, Some(5));
    assert_eq!(group.unhealthy_threshold_count, Some(2));
    assert_eq!(group.health_check_path.as_deref(), Some("/"));
    assert_eq!(group.matcher.unwrap().http_code.as_deref(), Some("200"));
    assert_eq!(group.protocol_version.as_deref(), Some("HTTP1"));
    let try_with = |change: fn(&mut wire::CreateTargetGroupInput)| {
        let mut input = World::group_input("g");
        change(&mut input);
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { elb.create_target_group(&ctx, input).await.map(drop).unwrap_err() }
    };
    assert_eq!(try_with(|i| i.port = Some(81)).await.code, "DuplicateTargetGroupName");
    let refused = try_with(|i| i.target_type = None).await;
    assert!(refused.message.contains("instance") && refused.message.ends_with("not supported by Longshore yet"));
    assert_eq!(try_with(|i| i.protocol = Some("HTTPS".into())).await.code, "InvalidConfigurationRequest");
    assert_eq!(try_with(|i| i.protocol_version = Some("GRPC".into())).await.code, "InvalidConfigurationRequest");
    assert_eq!(try_with(|i| i.health_check_enabled = Some(false)).await.code, "ValidationError");
    assert_eq!(try_with(|i| i.health_check_interval_seconds = Some(5)).await.code, "ValidationError");
    assert_eq!(try_with(|i| i.health_check_path = Some("x".into())).await.code, "ValidationError");
    assert_eq!(try_with(|i| i.vpc_id = Some("vpc-no".into())).await.code, "ValidationError");
}

#[tokio::test]
async fn attributes_reach_the_port() {
    let world = world();
    let arn = world.group("g").await;
    let set = |pairs: &[(&str, &str)]| {
        let input = wire::ModifyTargetGroupAttributesInput {
            target_group_arn: Some(arn.clone()),
            attributes: Some(
                pairs
                    .iter()
                    .map(|(k, v)| wire::TargetGroupAttribute { key: Some((*k).into()), value: Some((*v).into()) })
                    .collect(),
            ),
        };
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { elb.modify_target_group_attributes(&ctx, input).await }
    };
    set(&[("deregistration_delay.timeout_seconds", "7"), ("stickiness.enabled", "true")]).await.unwrap();
    let reader = world.elb.deps.store.read().unwrap();
    assert_eq!(world.elb.target_group(&reader, &arn).unwrap().deregistration_delay_s, 7);
    assert_eq!(code(set(&[("stickiness.type", "app_cookie")]).await), "ValidationError");
    assert_eq!(code(set(&[("slow_start.duration_seconds", "10")]).await), "ValidationError");
    assert_eq!(code(set(&[("load_balancing.algorithm.type", "weighted_random")]).await), "InvalidConfigurationRequest");
    let both = [("slow_start.duration_seconds", "30"), ("load_balancing.algorithm.type", "least_outstanding_requests")];
    assert_eq!(code(set(&both).await), "ValidationError");
}

#[tokio::test]
async fn targets_must_be_in_the_vpc_or_said_to_be_outside() {
    let world = world();
    let arn = world.group("g").await;
    let register = |id: &str, zone: Option<&str>| {
        let input = wire::RegisterTargetsInput {
            target_group_arn: Some(arn.clone()),
            targets: Some(vec![wire::TargetDescription {
                id: Some(id.into()),
                availability_zone: zone.map(Into::into),
                ..Default::default()
            }]),
        };
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { elb.register_targets(&ctx, input).await.map(drop) }
    };
    register("10.0.1.9", None).await.unwrap();
    register("10.0.1.9", Some("us-east-1a")).await.unwrap();
    register("192.168.0.1", Some("all")).await.unwrap();
    for (id, zone) in [
        ("10.0.1.9", Some("us-east-1b")),
        ("10.0.99.9", None),
        ("192.168.0.2", None),
        ("192.168.0.2", Some("us-east-1a")),
        ("8.8.8.8", Some("all")),
        ("web", None),
    ] {
        assert_eq!(code(register(id, zone).await), "ValidationError", "{id}");
    }
    let input = wire::DescribeTargetHealthInput {
        target_group_arn: Some(arn.clone()),
        targets: Some(vec![
            wire::TargetDescription { id: Some("10.0.1.9".into()), ..Default::default() },
            wire::TargetDescription { id: Some("10.0.1.10".into()), ..Default::default() },
        ]),
        ..Default::default()
    };
    let got = world.elb.describe_target_health(&world.ctx(), input).await.unwrap();
    let reasons: Vec<_> =
        got.target_health_descriptions.unwrap().into_iter().map(|d| d.target_health.unwrap().reason.unwrap()).collect();
    assert_eq!(reasons, ["Target.NotInUse", "Target.NotRegistered"]);
    // Nothing forwards to the group: deregistered is gone.
    let address = Ipv4Addr::new(10, 0, 1, 9);
    let now = world.elb.deps.now();
    let elb = &world.elb;
    elb.deps.store.transact(|txn| elb.deregister(txn, &arn, address, 80, now)).await.unwrap();
    let health = elb.health(&elb.deps.store.read().unwrap(), &arn, address, 80).unwrap();
    assert_eq!(health.state, TargetState::Absent);
}

#[tokio::test]
async fn targets_of_a_vpc_that_is_gone_are_refused() {
    let world = world();
    let input = wire::CreateTargetGroupInput { vpc_id: Some("vpc-gone".into()), ..World::group_input("g") };
    let made = world.elb.create_target_group(&world.ctx(), input).await.unwrap();
    let arn = made.target_groups.unwrap().remove(0).target_group_arn.unwrap();
    let (elb, now) = (&world.elb, world.elb.deps.now());
    let register = elb.deps.store.transact(|txn| elb.register(txn, &arn, Ipv4Addr::new(10, 0, 1, 9), 80, now)).await;
    let error = register.unwrap_err().to_string();
    assert!(error.contains("vpc-gone") && error.contains("does not exist"), "{error}");
}
