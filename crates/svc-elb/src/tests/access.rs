//! What the access table asks.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html>

use super::*;
use aws_wire::Value;
use kernel::access::{AccessRequest, written};
use wire::Op;

fn text(text: &str) -> Value {
    Value::String(text.into())
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| text(item)).collect())
}

/// What is asked, with `elb:` for the service's name and `elb/` for ARNs of the account and Region.
fn asked(world: &World, operation: Op, members: Vec<(&'static str, Value)>) -> Vec<String> {
    let (ctx, reader) = (world.ctx(), world.elb.deps.store.read().unwrap());
    let input = Value::Structure(members);
    let checks =
        crate::access::access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, operation).unwrap();
    let lines = written(&checks).into_iter();
    let short = |line: String| {
        let line = line.replace("arn:aws:elasticloadbalancing:us-east-1:000000000000:", "elb/");
        line.replace("elasticloadbalancing:", "elb:")
    };
    lines.map(short).collect()
}

#[tokio::test]
async fn resources_and_keys_are_the_documented_ones() {
    let world = world();
    let tags = || {
        let tag = Value::Structure(vec![("Key", text("team")), ("Value", text("a"))]);
        ("Tags", Value::List(vec![tag]))
    };
    let balancer = world.load_balancer("web").await.load_balancer_arn.unwrap();
    let input = wire::CreateTargetGroupInput {
        tags: Some(vec![wire::Tag { key: Some("team".into()), value: Some("a".into()) }]),
        ..World::group_input("tagged")
    };
    let group = world.elb.create_target_group(&world.ctx(), input).await.unwrap().target_groups.unwrap().remove(0);
    let group = group.target_group_arn.unwrap();
    let short = |arn: &str| arn.replace("arn:aws:elasticloadbalancing:us-east-1:000000000000:", "elb/");
    let of_balancer = |kind: &str| short(&balancer).replacen("loadbalancer/", &format!("{kind}/"), 1);
    let listener = balancer.replacen(":loadbalancer/", ":listener/", 1) + "/l1";
    let rule = balancer.replacen(":loadbalancer/", ":listener-rule/", 1) + "/l1/r1";
    let cases: Vec<(Op, Vec<(&'static str, Value)>, Vec<String>)> = vec![
        (Op::DescribeLoadBalancers, vec![], vec!["elb:DescribeLoadBalancers *".into()]),
        (Op::DescribeTargetHealth, vec![("TargetGroupArn", text(&group))], vec!["elb:DescribeTargetHealth *".into()]),
        (
            Op::CreateLoadBalancer,
            vec![
                ("Name", text("web")),
                ("Subnets", list(&["subnet-a", "subnet-b"])),
                ("SecurityGroups", list(&["sg-1"])),
                tags(),
            ],
            vec![
                "elb:CreateLoadBalancer elb/loadbalancer/app/web/* aws:RequestTag/team=a aws:TagKeys=team \
                 elb:Scheme=internet-facing elb:SecurityGroup=sg-1 elb:Subnet=subnet-a,subnet-b"
                    .into(),
                "elb:AddTags elb/loadbalancer/app/web/* aws:RequestTag/team=a aws:TagKeys=team \
                 elb:CreateAction=CreateLoadBalancer"
                    .into(),
            ],
        ),
        (
            Op::CreateLoadBalancer,
            vec![("Name", text("n")), ("Type", text("network")), ("Scheme", text("internal"))],
            vec!["elb:CreateLoadBalancer elb/loadbalancer/net/n/* elb:Scheme=internal".into()],
        ),
        (
            Op::CreateTargetGroup,
            vec![("Name", text("web"))],
            vec!["elb:CreateTargetGroup elb/targetgroup/web/*".into()],
        ),
        (
            Op::CreateListener,
            vec![
                ("LoadBalancerArn", text(&balancer)),
                ("Protocol", text("HTTPS")),
                ("SslPolicy", text("ELBSecurityPolicy-2016-08")),
                tags(),
            ],
            vec![
                format!(
                    "elb:CreateListener {} aws:RequestTag/team=a aws:TagKeys=team elb:ListenerProtocol=HTTPS \
                     elb:SecurityPolicy=ELBSecurityPolicy-2016-08",
                    short(&balancer)
                ),
                format!(
                    "elb:AddTags {}/* aws:RequestTag/team=a aws:TagKeys=team elb:CreateAction=CreateListener",
                    of_balancer("listener")
                ),
            ],
        ),
        (
            Op::CreateRule,
            vec![("ListenerArn", text(&listener))],
            vec![format!("elb:CreateRule {}/l1", of_balancer("listener"))],
        ),
        (
            Op::SetRulePriorities,
            vec![("RulePriorities", Value::List(vec![Value::Structure(vec![("RuleArn", text(&rule))])]))],
            vec![format!("elb:SetRulePriorities {}/l1/r1", of_balancer("listener-rule"))],
        ),
        (
            Op::RegisterTargets,
            vec![("TargetGroupArn", text(&group))],
            vec![format!("elb:RegisterTargets {} aws:ResourceTag/team=a elb:ResourceTag/team=a", short(&group))],
        ),
        (
            Op::AddTags,
            vec![("ResourceArns", list(&[&group, &balancer])), tags()],
            vec![
                format!(
                    "elb:AddTags {} aws:RequestTag/team=a aws:ResourceTag/team=a aws:TagKeys=team elb:ResourceTag/team=a",
                    short(&group)
                ),
                format!("elb:AddTags {} aws:RequestTag/team=a aws:TagKeys=team", short(&balancer)),
            ],
        ),
        (
            Op::RemoveTags,
            vec![("ResourceArns", list(&[&balancer])), ("TagKeys", list(&["team"]))],
            vec![format!("elb:RemoveTags {} aws:TagKeys=team", short(&balancer))],
        ),
    ];
    for (operation, members, wanted) in cases {
        assert_eq!(asked(&world, operation, members), wanted);
    }
}
