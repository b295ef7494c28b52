use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap()
}

#[test]
fn thirty_tasks_at_once_share_eleven_addresses_without_sharing_one() {
    runtime().block_on(async {
        let ec2 = service();
        let (_, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/28").await;
        let public = ReserveInterface { public_address: PublicAddress::Enabled, ..spec(&subnet_id) };
        let calls: Vec<_> = (0..30)
            .map(|_| {
                let (ec2, spec) = (ec2.clone(), public.clone());
                tokio::spawn(async move { reserve(&ec2, spec).await })
            })
            .collect();
        let (mut private, mut public, mut full) = (BTreeSet::new(), BTreeSet::new(), 0);
        for call in calls {
            match call.await.unwrap() {
                Ok(view) => {
                    assert!(private.insert(view.private_address));
                    assert!(public.insert(view.public_address.unwrap()));
                }
                Err(NetworkError::InsufficientFreeAddresses(_)) => full += 1,
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!((private.len(), public.len(), full), (11, 11, 19));
        assert_eq!(available(&ec2, &subnet_id).await, 0);
    });
}

#[derive(Clone, Debug)]
enum Act {
    Reserve,
    /// Releases the n-th of those reserved in the round before.
    Release(usize),
    /// A user takes the address with this last number.
    Take(u8),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => Just(Act::Reserve),
        3 => (0_usize..12).prop_map(Act::Release),
        1 => (4_u8..15).prop_map(Act::Take),
    ]
}

async fn perform(ec2: &Ec2, subnet_id: &str, act: Act, held: &[String]) {
    match act {
        Act::Reserve => match reserve(ec2, spec(subnet_id)).await {
            Ok(_) | Err(NetworkError::InsufficientFreeAddresses(_)) => {}
            Err(other) => panic!("{other}"),
        },
        Act::Release(n) => {
            if let Some(id) = held.get(n) {
                release(ec2, id).await;
            }
        }
        Act::Take(last) => {
            let input = api_ec2::CreateNetworkInterfaceRequest {
                subnet_id: Some(subnet_id.into()),
                private_ip_address: Some(format!("10.0.0.{last}")),
                ..Default::default()
            };
            if let Err(error) = ec2.create_network_interface(&ctx(), input).await {
                assert_eq!(error.code, "InvalidIPAddress.InUse");
            }
        }
    }
}

/// Rows agree with each other: interfaces, addresses, bits, MAC addresses.
fn check(ec2: &Ec2, subnet_id: &str) -> Vec<String> {
    use crate::tables::{ADDRESSES, ALLOCATIONS, INTERFACES, MAC_ADDRESSES};
    let reader = ec2.deps.store.read().unwrap();
    let interfaces = INTERFACES.scan(&reader, &()).unwrap();
    let by_interface: BTreeMap<_, _> = interfaces.iter().map(|(k, row)| (row.private_address, k.2.clone())).collect();
    assert_eq!(by_interface.len(), interfaces.len(), "an address has two interfaces");
    let by_address: BTreeMap<_, _> =
        ADDRESSES.scan(&reader, &()).unwrap().into_iter().map(|(key, row)| (key.3, row.network_interface_id)).collect();
    assert_eq!(by_address, by_interface);
    let key = (account(), base::Region::US_EAST_1, subnet_id.to_owned());
    let row = ALLOCATIONS.get(&reader, &key).unwrap().unwrap();
    assert_eq!(row.used as usize, interfaces.len());
    let macs: BTreeSet<_> = interfaces.iter().map(|(_, row)| row.mac_address.clone()).collect();
    assert_eq!(macs.len(), MAC_ADDRESSES.count(&reader, &()).unwrap());
    by_interface.into_values().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_address_has_one_interface_whatever_races(
        rounds in proptest::collection::vec(proptest::collection::vec(act(), 1..14), 1..6),
    ) {
        runtime().block_on(async {
            let ec2 = service();
            let (_, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/28").await;
            let mut held = Vec::new();
            for round in rounds {
                let calls: Vec<_> = round
                    .into_iter()
                    .map(|act| {
                        let (ec2, subnet_id, held) = (ec2.clone(), subnet_id.clone(), held.clone());
                        tokio::spawn(async move { perform(&ec2, &subnet_id, act, &held).await })
                    })
                    .collect();
                for call in calls {
                    call.await.unwrap();
                }
                held = check(&ec2, &subnet_id);
                assert_eq!(available(&ec2, &subnet_id).await, 11 - held.len() as i32);
            }
        });
    }
}
