use super::*;
use agent_proto::network::{AclEntry, Protocol};
use api_ec2::*;

fn entry(acl_id: &str, rule_number: i32, port: i32) -> CreateNetworkAclEntryRequest {
    CreateNetworkAclEntryRequest {
        network_acl_id: Some(acl_id.into()),
        rule_number: Some(rule_number),
        rule_action: Some("allow".into()),
        protocol: Some("tcp".into()),
        cidr_block: Some("10.0.0.9/24".into()),
        egress: Some(false),
        port_range: Some(PortRange { from: Some(port), to: Some(port) }),
        ..Default::default()
    }
}

async fn acls(ec2: &Ec2, vpc_id: &str) -> Vec<NetworkAcl> {
    let input = DescribeNetworkAclsRequest { filters: Some(vec![filter("vpc-id", &[vpc_id])]), ..Default::default() };
    ec2.describe_network_acls(&ctx(), input).await.unwrap().network_acls.unwrap()
}

async fn make(ec2: &Ec2, vpc_id: &str) -> String {
    let input = CreateNetworkAclRequest { vpc_id: Some(vpc_id.into()), ..Default::default() };
    ec2.create_network_acl(&ctx(), input).await.unwrap().network_acl.unwrap().network_acl_id.unwrap()
}

#[tokio::test]
async fn every_vpc_has_a_default_acl_that_guards_its_subnets() {
    let ec2 = service();
    let (vpc_id, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let default = acls(&ec2, &vpc_id).await.remove(0);
    assert_eq!(default.is_default, Some(true));
    let shown: Vec<_> = default.entries.unwrap().iter().map(|e| (e.egress.unwrap(), e.rule_number.unwrap())).collect();
    assert_eq!(shown, [(true, 100), (true, 32767), (false, 100), (false, 32767)]);
    let association = default.associations.unwrap().remove(0);
    assert_eq!(association.subnet_id, Some(subnet_id.clone()));
    let delete = |id: Option<String>| DeleteNetworkAclRequest { network_acl_id: id, ..Default::default() };
    assert_eq!(code(ec2.delete_network_acl(&ctx(), delete(default.network_acl_id)).await), "InvalidParameterValue");
    // The default VPC's three subnets too.
    let (default_vpc, _) = default_network(&ec2).await;
    assert_eq!(acls(&ec2, &default_vpc).await[0].associations.as_ref().unwrap().len(), 3);

    let acl_id = make(&ec2, &vpc_id).await;
    let replace = ReplaceNetworkAclAssociationRequest {
        association_id: association.network_acl_association_id,
        network_acl_id: Some(acl_id.clone()),
        ..Default::default()
    };
    ec2.replace_network_acl_association(&ctx(), replace.clone()).await.unwrap();
    assert_eq!(code(ec2.replace_network_acl_association(&ctx(), replace).await), "InvalidAssociationID.NotFound");
    assert_eq!(code(ec2.delete_network_acl(&ctx(), delete(Some(acl_id.clone()))).await), "DependencyViolation");
    reserve(&ec2, spec(&subnet_id)).await.unwrap();
    let state = ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap();
    let subnets: Vec<_> = state.vpcs[0].subnets.iter().map(|s| s.network_acl_id.clone()).collect();
    assert_eq!(subnets, [Some(acl_id.clone())]);
    let told = state.network_acls.iter().find(|acl| acl.network_acl_id == acl_id).unwrap();
    assert!(told.ingress.is_empty() && told.egress.is_empty());
}

#[tokio::test]
async fn entries_are_kept_in_the_order_of_their_numbers() {
    let ec2 = service();
    let (vpc_id, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let acl_id = make(&ec2, &vpc_id).await;
    ec2.create_network_acl_entry(&ctx(), entry(&acl_id, 200, 80)).await.unwrap();
    ec2.create_network_acl_entry(&ctx(), entry(&acl_id, 100, 443)).await.unwrap();
    let again = ec2.create_network_acl_entry(&ctx(), entry(&acl_id, 100, 443)).await;
    assert_eq!(code(again), "NetworkAclEntryAlreadyExists");
    let replace = |rule_number| ReplaceNetworkAclEntryRequest {
        network_acl_id: Some(acl_id.clone()),
        rule_number: Some(rule_number),
        rule_action: Some("deny".into()),
        protocol: Some("1".into()),
        cidr_block: Some("0.0.0.0/0".into()),
        egress: Some(false),
        icmp_type_code: Some(IcmpTypeCode { code: Some(-1), r#type: Some(8) }),
        ..Default::default()
    };
    ec2.replace_network_acl_entry(&ctx(), replace(200)).await.unwrap();
    assert_eq!(code(ec2.replace_network_acl_entry(&ctx(), replace(201)).await), "InvalidNetworkAclEntry.NotFound");
    reserve(&ec2, spec(&subnet_id)).await.unwrap();
    let state = ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap();
    let told = state.network_acls.iter().find(|acl| acl.network_acl_id == acl_id).unwrap();
    let tcp = Protocol::Tcp { from_port: 443, to_port: 443 };
    assert_eq!(
        told.ingress,
        [
            AclEntry { allow: true, protocol: tcp, cidr: "10.0.0.0/24".into() },
            AclEntry {
                allow: false,
                protocol: Protocol::Icmp { icmp_type: Some(8), icmp_code: None },
                cidr: "0.0.0.0/0".into()
            },
        ]
    );
    let delete = DeleteNetworkAclEntryRequest {
        network_acl_id: Some(acl_id.clone()),
        rule_number: Some(100),
        egress: Some(false),
        ..Default::default()
    };
    ec2.delete_network_acl_entry(&ctx(), delete.clone()).await.unwrap();
    assert_eq!(code(ec2.delete_network_acl_entry(&ctx(), delete).await), "InvalidNetworkAclEntry.NotFound");
    for number in 1..20 {
        ec2.create_network_acl_entry(&ctx(), entry(&acl_id, number, 80)).await.unwrap();
    }
    let more = ec2.create_network_acl_entry(&ctx(), entry(&acl_id, 20, 80)).await;
    assert_eq!(code(more), "NetworkAclEntryLimitExceeded");
}

#[tokio::test]
async fn entries_that_mean_nothing_are_refused() {
    let ec2 = service();
    let (vpc_id, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let acl_id = make(&ec2, &vpc_id).await;
    type Change = fn(&mut CreateNetworkAclEntryRequest);
    let cases: [(Change, &str); 8] = [
        (|e| e.rule_number = Some(32_767), "InvalidParameterValue"),
        (|e| e.rule_number = Some(0), "InvalidParameterValue"),
        (|e| e.rule_action = Some("maybe".into()), "InvalidParameterValue"),
        (|e| e.cidr_block = None, "MissingParameter"),
        (|e| e.cidr_block = Some("10.0.0.0".into()), "InvalidParameterValue"),
        (|e| e.port_range = None, "MissingParameter"),
        (|e| e.protocol = Some("icmp".into()), "MissingParameter"),
        (|e| e.network_acl_id = Some("acl-00000000000000000".into()), "InvalidNetworkAclID.NotFound"),
    ];
    for (change, wanted) in cases {
        let mut input = entry(&acl_id, 100, 80);
        change(&mut input);
        assert_eq!(code(ec2.create_network_acl_entry(&ctx(), input.clone()).await), wanted, "{input:?}");
    }
}
