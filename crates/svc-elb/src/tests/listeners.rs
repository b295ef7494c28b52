use super::*;

fn fixed(status: &str) -> wire::Action {
    wire::Action {
        r#type: Some("fixed-response".into()),
        fixed_response_config: Some(wire::FixedResponseActionConfig {
            status_code: Some(status.into()),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn path(values: &[&str]) -> wire::RuleCondition {
    wire::RuleCondition { field: Some("path-pattern".into()), values: texts(values), ..Default::default() }
}

#[tokio::test]
async fn a_port_has_one_listener_and_a_group_one_load_balancer() {
    let world = world();
    let one = world.load_balancer("one").await.load_balancer_arn.unwrap();
    let two = world.load_balancer("two").await.load_balancer_arn.unwrap();
    let (g, h) = (world.group("g").await, world.group("h").await);
    let listener = world.listener(&one, 80, &g).await.unwrap();
    assert_eq!(world.listener(&one, 80, &g).await.unwrap(), listener);
    assert_eq!(code(world.listener(&one, 80, &h).await), "DuplicateListener");
    world.listener(&one, 81, &g).await.unwrap();
    assert_eq!(code(world.listener(&two, 80, &g).await), "TargetGroupAssociationLimit");
    assert_eq!(
        code(world.listener(&two, 80, "arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/x/1").await),
        "TargetGroupNotFound"
    );
    let action = &listener.default_actions.unwrap()[0];
    assert_eq!(action.target_group_arn.as_deref(), Some(g.as_str()));
    assert_eq!(action.forward_config.as_ref().unwrap().target_groups.as_ref().unwrap()[0].weight, Some(1));
    let delete = wire::DeleteTargetGroupInput { target_group_arn: Some(g.clone()) };
    assert_eq!(code(world.elb.delete_target_group(&world.ctx(), delete).await), "ResourceInUse");
    let of = wire::DescribeTargetGroupsInput { load_balancer_arn: Some(one.clone()), ..Default::default() };
    let groups = world.elb.describe_target_groups(&world.ctx(), of).await.unwrap().target_groups.unwrap();
    assert_eq!(groups.len(), 1);
    assert_eq!(groups[0].load_balancer_arns, texts(&[&one]));
    let https = wire::CreateListenerInput {
        load_balancer_arn: Some(one),
        protocol: Some("HTTPS".into()),
        port: Some(443),
        default_actions: Some(vec![forward(&g)]),
        ..Default::default()
    };
    let refused = world.elb.create_listener(&world.ctx(), https).await.unwrap_err();
    assert!(refused.message.contains("HTTPS"), "{refused}");
}

#[tokio::test]
async fn rules_have_their_own_priorities_and_the_default_rule_stays() {
    let world = world();
    let lb = world.load_balancer("web").await.load_balancer_arn.unwrap();
    let g = world.group("g").await;
    let listener = world.listener(&lb, 80, &g).await.unwrap().listener_arn.unwrap();
    let create = |priority: i32, conditions: Vec<wire::RuleCondition>, action: wire::Action| {
        let input = wire::CreateRuleInput {
            listener_arn: Some(listener.clone()),
            priority: Some(priority),
            conditions: Some(conditions),
            actions: Some(vec![action]),
            ..Default::default()
        };
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { Ok::<_, ApiError>(elb.create_rule(&ctx, input).await?.rules.unwrap().remove(0)) }
    };
    let first = create(10, vec![path(&["/a/*"])], fixed("404")).await.unwrap();
    assert_eq!(first.conditions.as_ref().unwrap()[0].path_pattern_config.as_ref().unwrap().values, texts(&["/a/*"]));
    let second = create(5, vec![path(&["/b"])], forward(&g)).await.unwrap();
    assert_eq!(code(create(10, vec![path(&["/c"])], fixed("404")).await), "PriorityInUse");
    assert_eq!(code(create(11, vec![], fixed("404")).await), "ValidationError");
    assert_eq!(code(create(11, vec![path(&["1", "2", "3", "4", "5", "6"])], fixed("404")).await), "ValidationError");
    assert_eq!(code(create(11, vec![path(&["/a"]), path(&["/b"])], fixed("404")).await), "InvalidConfigurationRequest");
    assert_eq!(code(create(11, vec![path(&["/a"])], fixed("301")).await), "ValidationError");
    let oidc = wire::Action { r#type: Some("authenticate-oidc".into()), ..Default::default() };
    assert_eq!(code(create(11, vec![path(&["/a"])], oidc).await), "InvalidConfigurationRequest");
    let regex = wire::RuleCondition { regex_values: texts(&["^/a"]), values: None, ..path(&[]) };
    assert_eq!(code(create(11, vec![regex], fixed("404")).await), "InvalidConfigurationRequest");

    let list = || async {
        let input = wire::DescribeRulesInput { listener_arn: Some(listener.clone()), ..Default::default() };
        world.elb.describe_rules(&world.ctx(), input).await.unwrap().rules.unwrap()
    };
    let priorities: Vec<_> = list().await.into_iter().map(|rule| rule.priority.unwrap()).collect();
    assert_eq!(priorities, ["5", "10", "default"]);
    // Swapped in one step.
    let pair = |rule: &wire::Rule, priority| wire::RulePriorityPair {
        rule_arn: rule.rule_arn.clone(),
        priority: Some(priority),
    };
    let swap = wire::SetRulePrioritiesInput { rule_priorities: Some(vec![pair(&first, 5), pair(&second, 10)]) };
    world.elb.set_rule_priorities(&world.ctx(), swap).await.unwrap();
    assert_eq!(list().await[0].rule_arn, first.rule_arn);
    let clash = wire::SetRulePrioritiesInput { rule_priorities: Some(vec![pair(&first, 10)]) };
    assert_eq!(code(world.elb.set_rule_priorities(&world.ctx(), clash).await), "PriorityInUse");
    let default = list().await[2].rule_arn.clone();
    let delete = |rule_arn| wire::DeleteRuleInput { rule_arn };
    assert_eq!(code(world.elb.delete_rule(&world.ctx(), delete(default)).await), "OperationNotPermitted");
    world.elb.delete_rule(&world.ctx(), delete(first.rule_arn.clone())).await.unwrap();
    assert_eq!(code(world.elb.delete_rule(&world.ctx(), delete(first.rule_arn)).await), "RuleNotFound");
}

#[tokio::test]
async fn redirects_get_their_defaults_and_loops_are_refused() {
    let world = world();
    let lb = world.load_balancer("web").await.load_balancer_arn.unwrap();
    let redirect = |config: wire::RedirectActionConfig| {
        let input = wire::CreateListenerInput {
            load_balancer_arn: Some(lb.clone()),
            protocol: Some("HTTP".into()),
            port: Some(80),
            default_actions: Some(vec![wire::Action {
                r#type: Some("redirect".into()),
                redirect_config: Some(config),
                ..Default::default()
            }]),
            ..Default::default()
        };
        let (elb, ctx) = (world.elb.clone(), world.ctx());
        async move { elb.create_listener(&ctx, input).await }
    };
    let status = || wire::RedirectActionConfig { status_code: Some("HTTP_301".into()), ..Default::default() };
    assert_eq!(code(redirect(status()).await), "InvalidLoadBalancerAction");
    let made = redirect(wire::RedirectActionConfig { protocol: Some("HTTPS".into()), ..status() }).await.unwrap();
    let config = made.listeners.unwrap()[0].default_actions.as_ref().unwrap()[0].redirect_config.clone().unwrap();
    assert_eq!((config.host.as_deref(), config.path.as_deref()), (Some("#{host}"), Some("/#{path}")));
}
