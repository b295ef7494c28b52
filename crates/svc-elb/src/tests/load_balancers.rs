use super::*;

#[tokio::test]
async fn a_load_balancer_has_an_interface_per_subnet_and_a_name() {
    let world = world();
    let lb = world.load_balancer("Web").await;
    assert_eq!(lb.state.unwrap().code.as_deref(), Some("provisioning"));
    assert_eq!(lb.scheme.as_deref(), Some("internet-facing"));
    assert_eq!(lb.security_groups, texts(&["sg-default"]));
    let dns_name = lb.dns_name.unwrap();
    assert!(dns_name.starts_with("web-") && dns_name.ends_with(".us-east-1.elb.longshore.internal"), "{dns_name}");
    let enis = world.network.enis(&world.elb.deps.store).unwrap();
    assert_eq!(enis.len(), 2);
    let id = lb.load_balancer_arn.as_ref().unwrap().rsplit('/').next().unwrap();
    assert!(enis.iter().all(|eni| eni.public && eni.description == format!("ELB app/Web/{id}")));
    let name = world.network.name(&world.elb.deps.store, &dns_name).unwrap().unwrap();
    assert_eq!((name.private.len(), name.public.len()), (2, 2));
    // The same call again answers the same; with other settings it is refused.
    assert_eq!(world.load_balancer("Web").await.load_balancer_arn, lb.load_balancer_arn);
    let other = wire::CreateLoadBalancerInput {
        name: Some("Web".into()),
        subnets: texts(&["subnet-a", "subnet-c"]),
        ..Default::default()
    };
    assert_eq!(code(world.elb.create_load_balancer(&world.ctx(), other).await), "DuplicateLoadBalancerName");
    assert_eq!(world.network.enis(&world.elb.deps.store).unwrap().len(), 2);
}

#[tokio::test]
async fn bad_load_balancers_are_refused_and_leave_nothing() {
    let world = world();
    let try_with = |change: fn(&mut wire::CreateLoadBalancerInput)| {
        let mut input = wire::CreateLoadBalancerInput {
            name: Some("web".into()),
            subnets: texts(&["subnet-a", "subnet-b"]),
            ..Default::default()
        };
        change(&mut input);
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { code(elb.create_load_balancer(&ctx, input).await) }
    };
    assert_eq!(try_with(|i| i.subnets = texts(&["subnet-a"])).await, "ValidationError");
    assert_eq!(try_with(|i| i.subnets = texts(&["subnet-a", "subnet-a2"])).await, "ValidationError");
    let zones = try_with(|i| i.subnets = texts(&["subnet-a", "subnet-a2", "subnet-b"])).await;
    assert_eq!(zones, "InvalidConfigurationRequest");
    assert_eq!(try_with(|i| i.subnets = texts(&["subnet-a", "subnet-other"])).await, "InvalidConfigurationRequest");
    assert_eq!(try_with(|i| i.subnets = texts(&["subnet-a", "subnet-private"])).await, "InvalidSubnet");
    assert_eq!(try_with(|i| i.subnets = texts(&["subnet-a", "subnet-full"])).await, "InvalidSubnet");
    assert_eq!(try_with(|i| i.subnets = texts(&["subnet-a", "subnet-no"])).await, "SubnetNotFound");
    assert_eq!(try_with(|i| i.security_groups = texts(&["sg-no"])).await, "InvalidSecurityGroup");
    assert_eq!(try_with(|i| i.security_groups = texts(&["sg-other"])).await, "InvalidConfigurationRequest");
    assert_eq!(try_with(|i| i.r#type = Some("network".into())).await, "InvalidConfigurationRequest");
    let without_ipv4 = try_with(|i| i.ip_address_type = Some("dualstack-without-public-ipv4".into())).await;
    assert_eq!(without_ipv4, "InvalidConfigurationRequest");
    let no_block = try_with(|i| {
        i.ip_address_type = Some("dualstack".into());
        i.subnets = texts(&["subnet-a", "subnet-c"]);
    });
    assert_eq!(no_block.await, "ValidationError");
    assert_eq!(try_with(|i| i.name = Some("internal-web".into())).await, "ValidationError");
    assert!(world.network.enis(&world.elb.deps.store).unwrap().is_empty());
}

#[tokio::test]
async fn dual_stack_ones_have_both_addresses_and_change_between_the_kinds() {
    let world = world();
    let input = wire::CreateLoadBalancerInput {
        name: Some("web".into()),
        subnets: texts(&["subnet-a", "subnet-b"]),
        ip_address_type: Some("dualstack".into()),
        ..Default::default()
    };
    let made = world.elb.create_load_balancer(&world.ctx(), input.clone()).await.unwrap();
    let made = made.load_balancers.unwrap().remove(0);
    assert_eq!(made.ip_address_type.as_deref(), Some("dualstack"));
    let (arn, name) = (made.load_balancer_arn.unwrap(), made.dns_name.unwrap());
    let other = wire::CreateLoadBalancerInput { ip_address_type: None, ..input };
    assert_eq!(code(world.elb.create_load_balancer(&world.ctx(), other).await), "DuplicateLoadBalancerName");
    let store = &world.elb.deps.store;
    let counts = || {
        let enis = world.network.enis(store).unwrap();
        let named = world.network.name(store, &name).unwrap().unwrap();
        let rows = crate::plan::tables::Rows::read(&store.read().unwrap()).unwrap();
        let tables = crate::plan::tables::routing_tables(1, &rows);
        let listening = tables.load_balancers[0].interfaces.iter().flat_map(lb_core::Interface::addresses).count();
        (enis.iter().filter(|eni| eni.ipv6.is_some()).count(), named.ipv6.len(), named.private.len(), listening)
    };
    assert_eq!(counts(), (2, 2, 2, 4));
    let set = async |kind: &str| {
        let input =
            wire::SetIpAddressTypeInput { load_balancer_arn: Some(arn.clone()), ip_address_type: Some(kind.into()) };
        world.elb.set_ip_address_type(&world.ctx(), input).await
    };
    assert_eq!(set("ipv4").await.unwrap().ip_address_type.as_deref(), Some("ipv4"));
    assert_eq!(counts(), (0, 0, 2, 2));
    set("dualstack").await.unwrap();
    assert_eq!(counts(), (2, 2, 2, 4));
    assert_eq!(code(set("dualstack-without-public-ipv4").await), "InvalidConfigurationRequest");
    // A subnet without a block is refused while it is dual-stack, and stays so unless something else is said.
    let subnets = async |ids: &[&str], kind: Option<&str>| {
        let input = wire::SetSubnetsInput {
            load_balancer_arn: Some(arn.clone()),
            subnets: texts(ids),
            ip_address_type: kind.map(str::to_owned),
            ..Default::default()
        };
        world.elb.set_subnets(&world.ctx(), input).await
    };
    assert_eq!(code(subnets(&["subnet-a", "subnet-c"], None).await), "ValidationError");
    let kept = subnets(&["subnet-a", "subnet-b"], None).await.unwrap();
    assert_eq!(kept.ip_address_type.as_deref(), Some("dualstack"));
    subnets(&["subnet-a", "subnet-c"], Some("ipv4")).await.unwrap();
    assert_eq!(counts(), (0, 0, 2, 2));
    assert_eq!(code(set("dualstack").await), "ValidationError");
}

#[tokio::test]
async fn internal_ones_have_no_public_address_and_may_lie_in_private_subnets() {
    let world = world();
    let input = wire::CreateLoadBalancerInput {
        name: Some("web".into()),
        subnets: texts(&["subnet-a", "subnet-private"]),
        scheme: Some("internal".into()),
        ..Default::default()
    };
    let made = world.elb.create_load_balancer(&world.ctx(), input).await.unwrap().load_balancers.unwrap().remove(0);
    assert!(made.dns_name.unwrap().starts_with("internal-web-"));
    assert!(world.network.enis(&world.elb.deps.store).unwrap().iter().all(|eni| !eni.public));
}

#[tokio::test]
async fn attributes_are_known_acted_on_or_refused_by_name() {
    let world = world();
    let arn = world.load_balancer("web").await.load_balancer_arn.unwrap();
    let set = |key: &str, value: &str| {
        let input = wire::ModifyLoadBalancerAttributesInput {
            load_balancer_arn: Some(arn.clone()),
            attributes: Some(vec![wire::LoadBalancerAttribute { key: Some(key.into()), value: Some(value.into()) }]),
        };
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { elb.modify_load_balancer_attributes(&ctx, input).await }
    };
    let all = set("idle_timeout.timeout_seconds", "120").await.unwrap().attributes.unwrap();
    let value = |key: &str| all.iter().find(|a| a.key.as_deref() == Some(key)).unwrap().value.clone().unwrap();
    assert_eq!(value("idle_timeout.timeout_seconds"), "120");
    assert_eq!(value("deletion_protection.enabled"), "false");
    assert_eq!(code(set("idle_timeout.timeout_seconds", "4001").await), "ValidationError");
    assert_eq!(code(set("no.such.key", "1").await), "ValidationError");
    let refused = set("access_logs.s3.enabled", "true").await.unwrap_err();
    assert!(refused.message.contains("access_logs.s3.enabled"), "{refused}");
    set("access_logs.s3.enabled", "false").await.unwrap();
    let reservation = |arn: &str| {
        let input = wire::DescribeCapacityReservationInput { load_balancer_arn: Some(arn.to_owned()) };
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { elb.describe_capacity_reservation(&ctx, input).await }
    };
    assert!(reservation(&arn).await.unwrap().minimum_load_balancer_capacity.is_none());
    assert_eq!(code(reservation(&format!("{arn}0")).await), "LoadBalancerNotFound");
    set("deletion_protection.enabled", "true").await.unwrap();
    let delete = || wire::DeleteLoadBalancerInput { load_balancer_arn: Some(arn.clone()) };
    assert_eq!(code(world.elb.delete_load_balancer(&world.ctx(), delete()).await), "OperationNotPermitted");
    set("deletion_protection.enabled", "false").await.unwrap();
    world.elb.delete_load_balancer(&world.ctx(), delete()).await.unwrap();
    world.elb.delete_load_balancer(&world.ctx(), delete()).await.unwrap();
}

#[tokio::test]
async fn deleting_gives_everything_back() {
    let world = world();
    let lb = world.load_balancer("web").await;
    let arn = lb.load_balancer_arn.unwrap();
    let group = world.group("g").await;
    world.listener(&arn, 80, &group).await.unwrap();
    let input = wire::DeleteLoadBalancerInput { load_balancer_arn: Some(arn.clone()) };
    world.elb.delete_load_balancer(&world.ctx(), input).await.unwrap();
    assert!(world.network.enis(&world.elb.deps.store).unwrap().is_empty());
    assert_eq!(world.network.name(&world.elb.deps.store, &lb.dns_name.unwrap()).unwrap(), None);
    let describe = wire::DescribeLoadBalancersInput { load_balancer_arns: texts(&[&arn]), ..Default::default() };
    let error = world.elb.describe_load_balancers(&world.ctx(), describe).await.unwrap_err();
    assert_eq!(
        (error.code.as_ref(), error.message.as_str()),
        ("LoadBalancerNotFound", "One or more load balancers not found")
    );
    // The group is free again.
    let input = wire::DeleteTargetGroupInput { target_group_arn: Some(group) };
    world.elb.delete_target_group(&world.ctx(), input).await.unwrap();
}

#[tokio::test]
async fn subnets_and_security_groups_can_be_replaced() {
    let world = world();
    let lb = world.load_balancer("web").await;
    let arn = lb.load_balancer_arn.unwrap();
    let before = world.network.enis(&world.elb.deps.store).unwrap();
    let input = wire::SetSubnetsInput {
        load_balancer_arn: Some(arn.clone()),
        subnets: texts(&["subnet-a", "subnet-c"]),
        ..Default::default()
    };
    let zones = world.elb.set_subnets(&world.ctx(), input).await.unwrap().availability_zones.unwrap();
    assert_eq!(zones.iter().map(|z| z.subnet_id.as_deref().unwrap()).collect::<Vec<_>>(), ["subnet-a", "subnet-c"]);
    let after = world.network.enis(&world.elb.deps.store).unwrap();
    assert_eq!(after.len(), 2);
    assert_eq!(before[0].address, after[0].address);
    let name = world.network.name(&world.elb.deps.store, &lb.dns_name.unwrap()).unwrap().unwrap();
    assert_eq!(name.private, after.iter().map(|eni| eni.address).collect::<Vec<_>>());
    let input = wire::SetSecurityGroupsInput {
        load_balancer_arn: Some(arn),
        security_groups: texts(&["sg-1", "sg-2"]),
        ..Default::default()
    };
    world.elb.set_security_groups(&world.ctx(), input).await.unwrap();
    let enis = world.network.enis(&world.elb.deps.store).unwrap();
    assert!(enis.iter().all(|eni| eni.security_group_ids == ["sg-1", "sg-2"]));
}

#[tokio::test]
async fn regions_are_separate_and_pages_join() {
    let world = world();
    for name in ["c", "a", "b"] {
        world.load_balancer(name).await;
    }
    let (mut names, mut marker) = (Vec::new(), None);
    loop {
        let input = wire::DescribeLoadBalancersInput { page_size: Some(2), marker, ..Default::default() };
        let page = world.elb.describe_load_balancers(&world.ctx(), input).await.unwrap();
        names.extend(page.load_balancers.unwrap().into_iter().map(|lb| lb.load_balancer_name.unwrap()));
        marker = page.next_marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(names, ["a", "b", "c"]);
    let bad = wire::DescribeLoadBalancersInput { marker: Some("x".into()), ..Default::default() };
    assert_eq!(code(world.elb.describe_load_balancers(&world.ctx(), bad).await), "ValidationError");
    let elsewhere = world.ctx_in("eu-west-1".parse().unwrap());
    let none = world.elb.describe_load_balancers(&elsewhere, Default::default()).await.unwrap();
    assert!(none.load_balancers.unwrap().is_empty());
}

#[tokio::test]
async fn tags_are_kept_merged_and_removed() {
    let world = world();
    let arn = world.load_balancer("web").await.load_balancer_arn.unwrap();
    let tag = |key: &str, value: &str| wire::Tag { key: Some(key.into()), value: Some(value.into()) };
    let add = |tags| wire::AddTagsInput { resource_arns: texts(&[&arn]), tags: Some(tags) };
    world.elb.add_tags(&world.ctx(), add(vec![tag("a", "1"), tag("b", "2")])).await.unwrap();
    world.elb.add_tags(&world.ctx(), add(vec![tag("a", "3")])).await.unwrap();
    let remove = wire::RemoveTagsInput { resource_arns: texts(&[&arn]), tag_keys: texts(&["b"]) };
    world.elb.remove_tags(&world.ctx(), remove).await.unwrap();
    let describe = wire::DescribeTagsInput { resource_arns: texts(&[&arn]) };
    let got = world.elb.describe_tags(&world.ctx(), describe).await.unwrap().tag_descriptions.unwrap();
    assert_eq!(got[0].tags, Some(vec![tag("a", "3")]));
    assert_eq!(code(world.elb.add_tags(&world.ctx(), add(vec![tag("aws:x", "1")])).await), "ValidationError");
}
