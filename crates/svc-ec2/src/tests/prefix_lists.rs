use super::*;
use agent_proto::network::Peer;
use api_ec2::*;

async fn make(ec2: &Ec2, max_entries: i32, cidrs: &[&str]) -> Result<String, ApiError> {
    let input = CreateManagedPrefixListRequest {
        prefix_list_name: Some("offices".into()),
        address_family: Some("IPv4".into()),
        max_entries: Some(max_entries),
        entries: Some(cidrs.iter().map(|cidr| add(cidr)).collect()),
        ..Default::default()
    };
    Ok(ec2.create_managed_prefix_list(&ctx(), input).await?.prefix_list.unwrap().prefix_list_id.unwrap())
}

fn add(cidr: &str) -> AddPrefixListEntry {
    AddPrefixListEntry { cidr: Some(cidr.into()), description: None }
}

fn modify(id: &str, version: i64, added: &[&str], removed: &[&str]) -> ModifyManagedPrefixListRequest {
    ModifyManagedPrefixListRequest {
        prefix_list_id: Some(id.into()),
        current_version: Some(version),
        add_entries: Some(added.iter().map(|cidr| add(cidr)).collect()),
        remove_entries: Some(removed.iter().map(|c| RemovePrefixListEntry { cidr: Some((*c).into()) }).collect()),
        ..Default::default()
    }
}

async fn entries(ec2: &Ec2, id: &str, version: Option<i64>) -> Vec<String> {
    let input = GetManagedPrefixListEntriesRequest {
        prefix_list_id: Some(id.into()),
        target_version: version,
        ..Default::default()
    };
    let got = ec2.get_managed_prefix_list_entries(&ctx(), input).await.unwrap().entries.unwrap();
    got.into_iter().map(|entry| entry.cidr.unwrap()).collect()
}

fn rule(group_id: &str, list: &str, port: i32) -> AuthorizeSecurityGroupIngressRequest {
    AuthorizeSecurityGroupIngressRequest {
        group_id: Some(group_id.into()),
        ip_permissions: Some(vec![IpPermission {
            ip_protocol: Some("tcp".into()),
            from_port: Some(port),
            to_port: Some(port),
            prefix_list_ids: Some(vec![PrefixListId { prefix_list_id: Some(list.into()), description: None }]),
            ..Default::default()
        }]),
        ..Default::default()
    }
}

#[tokio::test]
async fn versions_are_made_and_restored() {
    let ec2 = service();
    assert_eq!(code(make(&ec2, 1, &["10.0.0.0/8", "10.1.0.0/16"]).await), "PrefixListMaxEntriesExceeded");
    assert_eq!(code(make(&ec2, 1001, &[]).await), "InvalidParameterValue");
    assert_eq!(code(make(&ec2, 2, &["2001:db8::/32"]).await), "InvalidParameterValue");
    let id = make(&ec2, 2, &["10.1.2.3/8"]).await.unwrap();
    let stale = ec2.modify_managed_prefix_list(&ctx(), modify(&id, 7, &["10.1.0.0/16"], &[])).await;
    assert_eq!(code(stale), "PrefixListVersionMismatch");
    let changed = modify(&id, 1, &["192.168.0.0/16"], &["10.0.0.0/8"]);
    let list = ec2.modify_managed_prefix_list(&ctx(), changed).await.unwrap().prefix_list.unwrap();
    assert_eq!((list.version, list.state.as_deref()), (Some(2), Some("modify-complete")));
    assert_eq!(entries(&ec2, &id, None).await, ["192.168.0.0/16"]);
    assert_eq!(entries(&ec2, &id, Some(1)).await, ["10.0.0.0/8"]);
    let restore = RestoreManagedPrefixListVersionRequest {
        prefix_list_id: Some(id.clone()),
        previous_version: Some(1),
        current_version: Some(2),
        ..Default::default()
    };
    let list = ec2.restore_managed_prefix_list_version(&ctx(), restore).await.unwrap().prefix_list.unwrap();
    assert_eq!(list.version, Some(3));
    assert_eq!(entries(&ec2, &id, None).await, ["10.0.0.0/8"]);
    let absent = ec2.modify_managed_prefix_list(&ctx(), modify(&id, 3, &[], &["1.2.3.0/24"])).await;
    assert_eq!(code(absent), "InvalidParameterValue");
}

#[tokio::test]
async fn a_rule_means_the_entries_the_list_has_now() {
    let ec2 = service();
    let (_, subnet_id) = default_network(&ec2).await;
    let groups = ec2.describe_security_groups(&ctx(), Default::default()).await.unwrap().security_groups.unwrap();
    let group_id = groups[0].group_id.clone().unwrap();
    let id = make(&ec2, 50, &["10.0.0.0/8"]).await.unwrap();
    ec2.authorize_security_group_ingress(&ctx(), rule(&group_id, &id, 80)).await.unwrap();
    reserve(&ec2, spec(&subnet_id)).await.unwrap();
    let told = || -> Vec<String> {
        let state = ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap();
        let rules = state.security_groups[0].ingress.iter().filter_map(|rule| match &rule.peer {
            Peer::Cidr { cidr } => Some(cidr.clone()),
            _ => None,
        });
        rules.collect()
    };
    assert_eq!(told(), ["10.0.0.0/8"]);
    ec2.modify_managed_prefix_list(&ctx(), modify(&id, 1, &["192.168.0.0/16"], &[])).await.unwrap();
    assert_eq!(told(), ["10.0.0.0/8", "192.168.0.0/16"]);

    // It counts as many rules as it may have entries.
    let second = ec2.authorize_security_group_ingress(&ctx(), rule(&group_id, &id, 81)).await;
    assert_eq!(code(second), "RulesPerSecurityGroupLimitExceeded");
    let larger = ModifyManagedPrefixListRequest {
        prefix_list_id: Some(id.clone()),
        max_entries: Some(60),
        ..Default::default()
    };
    assert_eq!(code(ec2.modify_managed_prefix_list(&ctx(), larger).await), "RulesPerSecurityGroupLimitExceeded");
    let delete = DeleteManagedPrefixListRequest { prefix_list_id: Some(id.clone()), ..Default::default() };
    assert_eq!(code(ec2.delete_managed_prefix_list(&ctx(), delete.clone()).await), "PrefixListInUse");
    let used = GetManagedPrefixListAssociationsRequest { prefix_list_id: Some(id.clone()), ..Default::default() };
    let used = ec2.get_managed_prefix_list_associations(&ctx(), used).await.unwrap();
    assert_eq!(used.prefix_list_associations.unwrap()[0].resource_id, Some(group_id.clone()));
    let input = rule(&group_id, &id, 80);
    let revoke = RevokeSecurityGroupIngressRequest {
        group_id: input.group_id,
        ip_permissions: input.ip_permissions,
        ..Default::default()
    };
    let revoked = ec2.revoke_security_group_ingress(&ctx(), revoke).await.unwrap();
    assert_eq!(revoked.revoked_security_group_rules.unwrap()[0].prefix_list_id, Some(id));
    ec2.delete_managed_prefix_list(&ctx(), delete).await.unwrap();
}
