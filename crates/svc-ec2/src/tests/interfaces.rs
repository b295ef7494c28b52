use super::*;
use api_ec2::*;
use std::collections::BTreeSet;

fn create(subnet_id: &str) -> CreateNetworkInterfaceRequest {
    CreateNetworkInterfaceRequest { subnet_id: Some(subnet_id.into()), ..Default::default() }
}

async fn shown(ec2: &Ec2, id: &str) -> NetworkInterface {
    let input = DescribeNetworkInterfacesRequest { network_interface_ids: Some(vec![id.into()]), ..Default::default() };
    ec2.describe_network_interfaces(&ctx(), input).await.unwrap().network_interfaces.unwrap().remove(0)
}

#[tokio::test]
async fn interfaces_of_users_come_and_go() {
    let ec2 = service();
    let (_, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/28").await;
    let input = CreateNetworkInterfaceRequest {
        private_ip_address: Some("10.0.0.7".into()),
        description: Some("mine".into()),
        tag_specifications: tag_specification("network-interface", "Name", "n"),
        client_token: Some("token".into()),
        ..create(&subnet_id)
    };
    let made = ec2.create_network_interface(&ctx(), input.clone()).await.unwrap().network_interface.unwrap();
    assert_eq!(made.private_ip_address.as_deref(), Some("10.0.0.7"));
    assert_eq!(made.private_dns_name.as_deref(), Some("ip-10-0-0-7.ec2.internal"));
    assert_eq!(made.status.as_deref(), Some("available"));
    assert_eq!(made.groups.as_ref().unwrap()[0].group_name.as_deref(), Some("default"));
    assert!(made.mac_address.as_ref().unwrap().starts_with("02:"));
    // The same token answers the same interface; with other parameters it is refused.
    let again = ec2.create_network_interface(&ctx(), input.clone()).await.unwrap().network_interface.unwrap();
    assert_eq!(again, made);
    let other = CreateNetworkInterfaceRequest { description: Some("other".into()), ..input };
    assert_eq!(code(ec2.create_network_interface(&ctx(), other).await), "IdempotentParameterMismatch");
    assert_eq!(available(&ec2, &subnet_id).await, 10);
    for (address, wanted) in [
        ("10.0.0.7", "InvalidIPAddress.InUse"),
        ("10.0.0.3", "InvalidParameterValue"),
        ("10.0.0.15", "InvalidParameterValue"),
        ("10.0.1.7", "InvalidParameterValue"),
        ("seven", "InvalidParameterValue"),
    ] {
        let input = CreateNetworkInterfaceRequest { private_ip_address: Some(address.into()), ..create(&subnet_id) };
        assert_eq!(code(ec2.create_network_interface(&ctx(), input).await), wanted, "{address}");
    }
    let secondary = CreateNetworkInterfaceRequest { secondary_private_ip_address_count: Some(2), ..create(&subnet_id) };
    assert_eq!(code(ec2.create_network_interface(&ctx(), secondary).await), "UnsupportedOperation");

    let id = made.network_interface_id.unwrap();
    let modify = |source_dest_check: Option<bool>, description: Option<&str>| ModifyNetworkInterfaceAttributeRequest {
        network_interface_id: Some(id.clone()),
        source_dest_check: source_dest_check.map(|value| AttributeBooleanValue { value: Some(value) }),
        description: description.map(|value| AttributeValue { value: Some(value.into()) }),
        ..Default::default()
    };
    ec2.modify_network_interface_attribute(&ctx(), modify(Some(false), None)).await.unwrap();
    ec2.modify_network_interface_attribute(&ctx(), modify(None, Some("changed"))).await.unwrap();
    let both = modify(Some(true), Some("x"));
    assert_eq!(code(ec2.modify_network_interface_attribute(&ctx(), both).await), "InvalidParameterCombination");
    let now = shown(&ec2, &id).await;
    assert_eq!((now.source_dest_check, now.description.as_deref()), (Some(false), Some("changed")));

    let delete = DeleteSubnetRequest { subnet_id: Some(subnet_id.clone()), ..Default::default() };
    assert_eq!(code(ec2.delete_subnet(&ctx(), delete.clone()).await), "DependencyViolation");
    let input = DeleteNetworkInterfaceRequest { network_interface_id: Some(id.clone()), ..Default::default() };
    ec2.delete_network_interface(&ctx(), input.clone()).await.unwrap();
    assert_eq!(code(ec2.delete_network_interface(&ctx(), input).await), "InvalidNetworkInterfaceID.NotFound");
    assert_eq!(available(&ec2, &subnet_id).await, 11);
    ec2.delete_subnet(&ctx(), delete).await.unwrap();
}

#[tokio::test]
async fn an_interface_of_a_task_is_shown_and_left_alone() {
    let ec2 = service();
    let (_, subnet_id) = default_network(&ec2).await;
    let view = reserve(&ec2, ReserveInterface { public_address: PublicAddress::SubnetDefault, ..spec(&subnet_id) });
    let view = view.await.unwrap();
    let id = view.network_interface_id.clone();
    assert_eq!(view.public_address.unwrap().to_string(), "198.18.7.1");
    assert!(view.subnet_gateway.ends_with(".1/20"));
    assert_eq!(view.dns_server.to_string(), "172.31.0.2");
    let wire = shown(&ec2, &id).await;
    assert_eq!(wire.status.as_deref(), Some("in-use"));
    assert_eq!(wire.requester_managed, Some(true));
    assert_eq!(wire.interface_type.as_deref(), Some("interface"));
    assert_eq!(wire.association.as_ref().unwrap().public_ip.as_deref(), Some("198.18.7.1"));
    let attachment = wire.attachment.unwrap();
    assert_eq!(attachment.status.as_deref(), Some("attached"));
    assert_eq!(attachment.attachment_id.as_ref(), Some(&view.attachment_id));
    let input = DeleteNetworkInterfaceRequest { network_interface_id: Some(id.clone()), ..Default::default() };
    assert_eq!(code(ec2.delete_network_interface(&ctx(), input).await), "InvalidParameterValue");
    let input = ModifyNetworkInterfaceAttributeRequest {
        network_interface_id: Some(id.clone()),
        description: Some(AttributeValue { value: Some("mine now".into()) }),
        ..Default::default()
    };
    assert_eq!(code(ec2.modify_network_interface_attribute(&ctx(), input).await), "OperationNotPermitted");

    let reader = ec2.deps.store.read().unwrap();
    let again = ec2.interface(&reader, &account(), base::Region::US_EAST_1, &id).unwrap().unwrap();
    assert_eq!(again, view);
    release(&ec2, &id).await;
    release(&ec2, &id).await;
    let reader = ec2.deps.store.read().unwrap();
    assert_eq!(ec2.interface(&reader, &account(), base::Region::US_EAST_1, &id).unwrap(), None);
    assert_eq!(available(&ec2, &subnet_id).await, 4091);
}

#[tokio::test]
async fn what_a_task_asks_for_must_be_there() {
    let ec2 = service();
    let (_, subnet_id) = default_network(&ec2).await;
    let (other_vpc, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let reader = ec2.deps.store.read().unwrap();
    let region = base::Region::US_EAST_1;
    let foreign = ec2.default_security_group(&reader, &account(), region, &other_vpc).unwrap();
    let with_group = |id: &str| ReserveInterface { security_group_ids: vec![id.into()], ..spec(&subnet_id) };
    assert!(matches!(reserve(&ec2, spec("subnet-00000000000000000")).await, Err(NetworkError::SubnetNotFound(_))));
    assert!(matches!(
        reserve(&ec2, with_group("sg-00000000000000000")).await,
        Err(NetworkError::SecurityGroupNotFound(_))
    ));
    assert!(matches!(reserve(&ec2, with_group(&foreign.group_id)).await, Err(NetworkError::DifferentVpc { .. })));
    assert_eq!(available(&ec2, &subnet_id).await, 4091);
    let view = ec2.subnets(&reader, &account(), region, std::slice::from_ref(&subnet_id)).unwrap().remove(0);
    assert!(view.public && view.map_public_ip_on_launch && view.available_addresses == 4091);
    assert!(ec2.vpc_exists(&reader, &account(), region, &other_vpc).unwrap());
    assert!(!ec2.vpc_exists(&reader, &account(), "eu-west-1".parse().unwrap(), &other_vpc).unwrap());
}

#[tokio::test]
async fn a_full_subnet_fails_and_takes_nothing() {
    let ec2 = service();
    let (_, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/28").await;
    for _ in 0..11 {
        reserve(&ec2, spec(&subnet_id)).await.unwrap();
    }
    assert_eq!(available(&ec2, &subnet_id).await, 0);
    let public = ReserveInterface { public_address: PublicAddress::Enabled, ..spec(&subnet_id) };
    // The caller carries on after the error, and commits something else.
    let outcome: Result<bool, NetworkError> = ec2
        .deps
        .store
        .transact(|txn| {
            let full = matches!(
                ec2.reserve_interface(txn, public.clone()),
                Err(NetworkError::InsufficientFreeAddresses(id)) if id == subnet_id
            );
            ec2.put_name(txn, "vpc-1", "x", Default::default())?;
            Ok(full)
        })
        .await;
    assert!(outcome.unwrap());
    let reader = ec2.deps.store.read().unwrap();
    assert_eq!(crate::tables::INTERFACES.count(&reader, &()).unwrap(), 11);
    assert_eq!(crate::tables::PUBLIC_ADDRESSES.count(&reader, &()).unwrap(), 0);
    assert_eq!(crate::tables::MAC_ADDRESSES.count(&reader, &()).unwrap(), 11);
    assert_eq!(
        code(ec2.create_network_interface(&ctx(), create(&subnet_id)).await),
        "InsufficientFreeAddressesInSubnet"
    );
}

#[tokio::test]
async fn the_public_pool_ends_and_may_change() {
    let store = Store::memory();
    let ec2 = with_pool(store.clone(), "198.18.7.0/30");
    let (_, subnet_id) = default_network(&ec2).await;
    let public = ReserveInterface { public_address: PublicAddress::Enabled, ..spec(&subnet_id) };
    let first = reserve(&ec2, public.clone()).await.unwrap();
    let second = reserve(&ec2, public.clone()).await.unwrap();
    assert!(matches!(reserve(&ec2, public.clone()).await, Err(NetworkError::InsufficientPublicAddresses(_))));
    assert_eq!(available(&ec2, &subnet_id).await, 4089);
    // Another pool: what was given stays, and is not given again.
    let wider = with_pool(store.clone(), "198.18.7.0/29");
    let mut held: BTreeSet<_> = [first.public_address, second.public_address].into();
    for _ in 0..4 {
        assert!(held.insert(reserve(&wider, public.clone()).await.unwrap().public_address));
    }
    assert!(matches!(reserve(&wider, public.clone()).await, Err(NetworkError::InsufficientPublicAddresses(_))));
    let elsewhere = with_pool(store.clone(), "203.0.113.0/28");
    assert_eq!(reserve(&elsewhere, public.clone()).await.unwrap().public_address, Some("203.0.113.1".parse().unwrap()));
    release(&elsewhere, &first.network_interface_id).await;
    // Back again: the one that was released meanwhile is free, the others are not.
    let back = with_pool(store, "198.18.7.0/30");
    assert_eq!(reserve(&back, public.clone()).await.unwrap().public_address, first.public_address);
    assert!(matches!(reserve(&back, public).await, Err(NetworkError::InsufficientPublicAddresses(_))));
}

#[tokio::test]
async fn public_addresses_come_back_to_the_pool() {
    let ec2 = with_pool(Store::memory(), "198.18.7.0/30");
    let (_, subnet_id) = default_network(&ec2).await;
    let public = ReserveInterface { public_address: PublicAddress::Enabled, ..spec(&subnet_id) };
    let kept = reserve(&ec2, public.clone()).await.unwrap();
    for _ in 0..5 {
        let view = reserve(&ec2, public.clone()).await.unwrap();
        assert_ne!(view.public_address, kept.public_address);
        release(&ec2, &view.network_interface_id).await;
    }
}
