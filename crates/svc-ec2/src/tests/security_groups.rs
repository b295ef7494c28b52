use super::*;
use api_ec2::*;

async fn group(ec2: &Ec2, name: &str, vpc_id: Option<&str>) -> String {
    let input = CreateSecurityGroupRequest {
        group_name: Some(name.into()),
        description: Some("a group".into()),
        vpc_id: vpc_id.map(str::to_owned),
        ..Default::default()
    };
    ec2.create_security_group(&ctx(), input).await.unwrap().group_id.unwrap()
}

fn tcp(port: i32, cidr: &str) -> IpPermission {
    IpPermission {
        ip_protocol: Some("tcp".into()),
        from_port: Some(port),
        to_port: Some(port),
        ip_ranges: Some(vec![IpRange { cidr_ip: Some(cidr.into()), description: Some("from".into()) }]),
        ..Default::default()
    }
}

fn from_group(group_id: &str) -> IpPermission {
    IpPermission {
        ip_protocol: Some("-1".into()),
        user_id_group_pairs: Some(vec![UserIdGroupPair { group_id: Some(group_id.into()), ..Default::default() }]),
        ..Default::default()
    }
}

fn ingress(group_id: &str, permissions: Vec<IpPermission>) -> AuthorizeSecurityGroupIngressRequest {
    AuthorizeSecurityGroupIngressRequest {
        group_id: Some(group_id.into()),
        ip_permissions: Some(permissions),
        ..Default::default()
    }
}

fn revoke(group_id: &str, permissions: Vec<IpPermission>) -> RevokeSecurityGroupIngressRequest {
    RevokeSecurityGroupIngressRequest {
        group_id: Some(group_id.into()),
        ip_permissions: Some(permissions),
        ..Default::default()
    }
}

async fn shown(ec2: &Ec2, group_id: &str) -> SecurityGroup {
    let input = DescribeSecurityGroupsRequest { group_ids: Some(vec![group_id.into()]), ..Default::default() };
    ec2.describe_security_groups(&ctx(), input).await.unwrap().security_groups.unwrap().remove(0)
}

#[tokio::test]
async fn rules_come_and_go() {
    let ec2 = service();
    let id = group(&ec2, "web", None).await;
    let added = ec2.authorize_security_group_ingress(&ctx(), ingress(&id, vec![tcp(80, "10.1.2.3/8")])).await.unwrap();
    let rule = added.security_group_rules.unwrap().remove(0);
    assert_eq!(rule.cidr_ipv4.as_deref(), Some("10.0.0.0/8"));
    assert_eq!(rule.security_group_rule_id.as_ref().unwrap().len(), "sgr-".len() + 17);
    let again = ingress(&id, vec![tcp(80, "10.0.0.0/8")]);
    assert_eq!(code(ec2.authorize_security_group_ingress(&ctx(), again).await), "InvalidPermission.Duplicate");
    let twice = ingress(&id, vec![tcp(81, "10.0.0.0/8"), tcp(81, "10.0.0.1/8")]);
    assert_eq!(code(ec2.authorize_security_group_ingress(&ctx(), twice).await), "InvalidParameterValue");
    // The flat form is the same permission.
    let flat = AuthorizeSecurityGroupIngressRequest {
        group_name: Some("WEB".into()),
        ip_protocol: Some("6".into()),
        from_port: Some(443),
        to_port: Some(443),
        cidr_ip: Some("0.0.0.0/0".into()),
        ..Default::default()
    };
    ec2.authorize_security_group_ingress(&ctx(), flat).await.unwrap();
    assert_eq!(shown(&ec2, &id).await.ip_permissions.unwrap().len(), 2);
    let absent = revoke(&id, vec![tcp(8080, "10.0.0.0/8")]);
    assert_eq!(code(ec2.revoke_security_group_ingress(&ctx(), absent).await), "InvalidPermission.NotFound");
    let output = ec2.revoke_security_group_ingress(&ctx(), revoke(&id, vec![tcp(80, "10.0.0.0/8")])).await.unwrap();
    assert_eq!(output.revoked_security_group_rules.unwrap()[0].security_group_rule_id, rule.security_group_rule_id);
    let by_id = RevokeSecurityGroupEgressRequest {
        group_id: Some(id.clone()),
        security_group_rule_ids: rule.security_group_rule_id.map(|id| vec![id]),
        ..Default::default()
    };
    assert_eq!(code(ec2.revoke_security_group_egress(&ctx(), by_id).await), "InvalidSecurityGroupRuleId.NotFound");
    let egress =
        DescribeSecurityGroupRulesRequest { filters: Some(vec![filter("group-id", &[&id])]), ..Default::default() };
    let rules = ec2.describe_security_group_rules(&ctx(), egress).await.unwrap().security_group_rules.unwrap();
    let default_egress = rules.into_iter().find(|rule| rule.is_egress == Some(true)).unwrap();
    let by_id = RevokeSecurityGroupEgressRequest {
        group_id: Some(id.clone()),
        security_group_rule_ids: default_egress.security_group_rule_id.map(|id| vec![id]),
        ..Default::default()
    };
    ec2.revoke_security_group_egress(&ctx(), by_id).await.unwrap();
    assert_eq!(shown(&ec2, &id).await.ip_permissions_egress, Some(vec![]));
}

#[tokio::test]
async fn permissions_that_mean_nothing_are_refused() {
    let ec2 = service();
    let id = group(&ec2, "web", None).await;
    let with = |change: fn(&mut IpPermission)| {
        let mut permission = tcp(80, "0.0.0.0/0");
        change(&mut permission);
        permission
    };
    let cases = [
        (with(|p| p.from_port = None), "InvalidParameterValue"),
        (with(|p| p.to_port = Some(79)), "InvalidParameterValue"),
        (with(|p| p.to_port = Some(65_536)), "InvalidParameterValue"),
        (with(|p| p.ip_protocol = Some("carrier-pigeon".into())), "InvalidParameterValue"),
        (with(|p| p.ip_protocol = Some("256".into())), "InvalidParameterValue"),
        (with(|p| p.ip_protocol = None), "MissingParameter"),
        (with(|p| p.ip_ranges = None), "MissingParameter"),
        (with(|p| p.ip_ranges.as_mut().unwrap()[0].cidr_ip = Some("1.2.3.4".into())), "InvalidParameterValue"),
        (with(|p| p.ip_ranges.as_mut().unwrap()[0].description = Some("é".into())), "InvalidParameterValue"),
        (with(|p| p.prefix_list_ids = Some(vec![Default::default()])), "MissingParameter"),
        (from_group("sg-00000000000000000"), "InvalidGroup.NotFound"),
        (from_group("web"), "InvalidGroupId.Malformed"),
    ];
    for (permission, wanted) in cases {
        let input = ingress(&id, vec![permission.clone()]);
        assert_eq!(code(ec2.authorize_security_group_ingress(&ctx(), input).await), wanted, "{permission:?}");
    }
    assert_eq!(code(ec2.authorize_security_group_ingress(&ctx(), ingress(&id, vec![])).await), "MissingParameter");
    assert_eq!(shown(&ec2, &id).await.ip_permissions, Some(vec![]));
}

#[tokio::test]
async fn ipv6_ranges_icmp_and_other_protocols_are_kept() {
    let ec2 = service();
    let id = group(&ec2, "web", None).await;
    let v6 = IpPermission {
        ip_protocol: Some("tcp".into()),
        from_port: Some(1),
        to_port: Some(2),
        ipv6_ranges: Some(vec![Ipv6Range { cidr_ipv6: Some("2001:db8::1/32".into()), description: None }]),
        ..Default::default()
    };
    let mut ping = tcp(0, "0.0.0.0/0");
    (ping.ip_protocol, ping.from_port, ping.to_port) = (Some("icmp".into()), Some(8), Some(-1));
    let mut esp = tcp(0, "0.0.0.0/0");
    esp.ip_protocol = Some("50".into());
    ec2.authorize_security_group_ingress(&ctx(), ingress(&id, vec![v6, ping, esp])).await.unwrap();
    let permissions = shown(&ec2, &id).await.ip_permissions.unwrap();
    assert_eq!(permissions[0].ipv6_ranges.as_ref().unwrap()[0].cidr_ipv6.as_deref(), Some("2001:db8::/32"));
    assert_eq!((permissions[1].from_port, permissions[1].to_port), (Some(8), Some(-1)));
    assert_eq!((permissions[2].ip_protocol.as_deref(), permissions[2].from_port), (Some("50"), None));
}

#[tokio::test]
async fn names_are_unique_in_a_vpc_whatever_their_case() {
    let ec2 = service();
    let (vpc_id, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    group(&ec2, "web", None).await;
    group(&ec2, "web", Some(&vpc_id)).await;
    for (name, wanted) in [
        ("Web", "InvalidGroup.Duplicate"),
        ("web ", "InvalidGroup.Duplicate"),
        ("default", "InvalidParameterValue"),
        ("sg-web", "InvalidParameterValue"),
        ("wéb", "InvalidParameterValue"),
        ("", "InvalidParameterValue"),
    ] {
        let input = CreateSecurityGroupRequest {
            group_name: Some(name.into()),
            description: Some("d".into()),
            ..Default::default()
        };
        assert_eq!(code(ec2.create_security_group(&ctx(), input).await), wanted, "'{name}'");
    }
    // A name that was given back can be used again.
    let delete = DeleteSecurityGroupRequest { group_name: Some("web".into()), ..Default::default() };
    ec2.delete_security_group(&ctx(), delete).await.unwrap();
    group(&ec2, "Web", None).await;
}

#[tokio::test]
async fn a_group_in_use_stays() {
    let ec2 = service();
    let (_, subnet_id) = default_network(&ec2).await;
    let (web, db) = (group(&ec2, "web", None).await, group(&ec2, "db", None).await);
    let delete = |id: &str| DeleteSecurityGroupRequest { group_id: Some(id.into()), ..Default::default() };
    // Its own rules may refer to it.
    ec2.authorize_security_group_ingress(&ctx(), ingress(&web, vec![from_group(&web)])).await.unwrap();
    ec2.authorize_security_group_ingress(&ctx(), ingress(&db, vec![from_group(&web)])).await.unwrap();
    assert_eq!(code(ec2.delete_security_group(&ctx(), delete(&web)).await), "DependencyViolation");
    ec2.revoke_security_group_ingress(&ctx(), revoke(&db, vec![from_group(&web)])).await.unwrap();
    let interface = reserve(&ec2, ReserveInterface { security_group_ids: vec![web.clone()], ..spec(&subnet_id) }).await;
    let interface = interface.unwrap();
    assert_eq!(code(ec2.delete_security_group(&ctx(), delete(&web)).await), "DependencyViolation");
    release(&ec2, &interface.network_interface_id).await;
    ec2.delete_security_group(&ctx(), delete(&web)).await.unwrap();
    assert_eq!(code(ec2.delete_security_group(&ctx(), delete(&web)).await), "InvalidGroup.NotFound");
    let default = DeleteSecurityGroupRequest { group_name: Some("default".into()), ..Default::default() };
    assert_eq!(code(ec2.delete_security_group(&ctx(), default).await), "CannotDelete");
}

#[tokio::test]
async fn a_group_of_another_vpc_is_no_peer() {
    let ec2 = service();
    let (vpc_id, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let (here, there) = (group(&ec2, "here", None).await, group(&ec2, "there", Some(&vpc_id)).await);
    let input = ingress(&here, vec![from_group(&there)]);
    assert_eq!(code(ec2.authorize_security_group_ingress(&ctx(), input).await), "InvalidGroup.NotFound");
    // Names are for the default VPC.
    let mut by_name = from_group(&here);
    by_name.user_id_group_pairs.as_mut().unwrap()[0] =
        UserIdGroupPair { group_name: Some("here".into()), ..Default::default() };
    ec2.authorize_security_group_ingress(&ctx(), ingress(&here, vec![by_name.clone()])).await.unwrap();
    let input = ingress(&there, vec![by_name]);
    assert_eq!(code(ec2.authorize_security_group_ingress(&ctx(), input).await), "InvalidParameterValue");
}

#[tokio::test]
async fn there_are_at_most_sixty_rules_in_a_direction() {
    let ec2 = service();
    let id = group(&ec2, "web", None).await;
    let many = |range: std::ops::Range<i32>| range.map(|port| tcp(port, "0.0.0.0/0")).collect();
    ec2.authorize_security_group_ingress(&ctx(), ingress(&id, many(1..61))).await.unwrap();
    let more = ingress(&id, many(61..62));
    assert_eq!(code(ec2.authorize_security_group_ingress(&ctx(), more).await), "RulesPerSecurityGroupLimitExceeded");
}

#[tokio::test]
async fn rules_are_modified_and_described_anew() {
    let ec2 = service();
    let id = group(&ec2, "web", None).await;
    let mut input = ingress(&id, vec![tcp(80, "0.0.0.0/0"), tcp(81, "0.0.0.0/0")]);
    input.tag_specifications = tag_specification("security-group-rule", "k", "v");
    let rules = ec2.authorize_security_group_ingress(&ctx(), input).await.unwrap().security_group_rules.unwrap();
    let rule_id = rules[0].security_group_rule_id.clone();
    let modify = |port| ModifySecurityGroupRulesRequest {
        group_id: Some(id.clone()),
        security_group_rules: Some(vec![SecurityGroupRuleUpdate {
            security_group_rule_id: rule_id.clone(),
            security_group_rule: Some(SecurityGroupRuleRequest {
                ip_protocol: Some("tcp".into()),
                from_port: Some(port),
                to_port: Some(port),
                cidr_ipv4: Some("0.0.0.0/0".into()),
                ..Default::default()
            }),
        }]),
        ..Default::default()
    };
    assert_eq!(code(ec2.modify_security_group_rules(&ctx(), modify(81)).await), "InvalidPermission.Duplicate");
    ec2.modify_security_group_rules(&ctx(), modify(82)).await.unwrap();
    let input = UpdateSecurityGroupRuleDescriptionsIngressRequest {
        group_id: Some(id.clone()),
        ip_permissions: Some(vec![tcp(81, "0.0.0.0/0")]),
        ..Default::default()
    };
    ec2.update_security_group_rule_descriptions_ingress(&ctx(), input).await.unwrap();
    let input = UpdateSecurityGroupRuleDescriptionsIngressRequest {
        group_id: Some(id.clone()),
        security_group_rule_descriptions: Some(vec![SecurityGroupRuleDescription {
            security_group_rule_id: rule_id.clone(),
            description: Some("new".into()),
        }]),
        ..Default::default()
    };
    ec2.update_security_group_rule_descriptions_ingress(&ctx(), input).await.unwrap();
    let input = DescribeSecurityGroupRulesRequest {
        security_group_rule_ids: rule_id.map(|id| vec![id]),
        filters: Some(vec![filter("tag:k", &["v"])]),
        ..Default::default()
    };
    let rule = ec2.describe_security_group_rules(&ctx(), input).await.unwrap().security_group_rules.unwrap().remove(0);
    assert_eq!((rule.from_port, rule.description.as_deref()), (Some(82), Some("new")));
}
