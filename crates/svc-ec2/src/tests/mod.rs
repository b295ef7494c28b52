//! The service driven as the gateway and other services drive it, on the memory store.

mod access;
mod default_vpc;
mod describe;
mod interfaces;
mod ipv6;
mod network_acls;
mod prefix_lists;
mod races;
mod reach;
mod routing;
mod security_groups;
mod state;
mod vpcs;

use crate::{Ec2, Ec2Config};
use api_ec2::{DescribeSubnetsRequest, DescribeVpcsRequest, Ec2Api, Filter, Subnet, Tag, TagSpecification, Vpc};
use aws_wire::ApiError;
use base::{AccountId, ManualClock, SeededRng, Timestamp};
use kernel::tags::Tags;
use kernel::{Deps, Endpoints, Principal, PrincipalKind, RequestCtx};
use ports::{InterfaceView, Network, NetworkError, PublicAddress, ReserveInterface};
use std::sync::Arc;
use store::Store;

pub const NOW: Timestamp = Timestamp::from_ms(1_767_225_600_000);

pub fn account() -> AccountId {
    "000000000000".parse().unwrap()
}

pub fn deps(store: Store) -> Deps {
    Deps {
        store,
        clock: Arc::new(ManualClock::new(NOW)),
        rng: Arc::new(SeededRng::new(7)),
        endpoints: Arc::new(Endpoints {
            api_url: "http://127.0.0.1:4566".into(),
            api_port: 4566,
            default_account: account(),
        }),
    }
}

pub fn service() -> Arc<Ec2> {
    with_pool(Store::memory(), "198.18.7.0/24")
}

pub fn with_pool(store: Store, pool: &str) -> Arc<Ec2> {
    Ec2::new(
        deps(store),
        Ec2Config { public_pool: pool.parse().unwrap(), ipv6_range: "fd12:3456:7800::/40".parse().unwrap() },
    )
}

pub fn ctx() -> RequestCtx {
    ctx_in("us-east-1")
}

pub fn ctx_in(region: &str) -> RequestCtx {
    RequestCtx {
        account: account(),
        region: region.parse().unwrap(),
        request_id: "00000000-0000-4000-8000-000000000000".into(),
        principal: Principal {
            kind: PrincipalKind::Root,
            account: account(),
            arn: "arn:aws:iam::000000000000:root".into(),
            user_id: "000000000000".into(),
        },
        access_key_id: "AKIAEXAMPLE".into(),
        source_ip: "127.0.0.1".parse().unwrap(),
        user_agent: None,
        now: NOW,
    }
}

pub async fn subnets(ec2: &Ec2, ctx: &RequestCtx) -> Vec<Subnet> {
    ec2.describe_subnets(ctx, DescribeSubnetsRequest::default()).await.unwrap().subnets.unwrap()
}

pub async fn vpcs(ec2: &Ec2, ctx: &RequestCtx) -> Vec<Vpc> {
    ec2.describe_vpcs(ctx, DescribeVpcsRequest::default()).await.unwrap().vpcs.unwrap()
}

/// The default VPC and its first subnet.
pub async fn default_network(ec2: &Ec2) -> (String, String) {
    let subnet = subnets(ec2, &ctx()).await.remove(0);
    (subnet.vpc_id.unwrap(), subnet.subnet_id.unwrap())
}

pub fn filter(name: &str, values: &[&str]) -> Filter {
    Filter { name: Some(name.into()), values: Some(values.iter().map(|v| (*v).to_owned()).collect()) }
}

pub fn tag_specification(resource_type: &str, key: &str, value: &str) -> Option<Vec<TagSpecification>> {
    let tags = Some(vec![Tag { key: Some(key.into()), value: Some(value.into()) }]);
    Some(vec![TagSpecification { resource_type: Some(resource_type.into()), tags }])
}

#[track_caller]
pub fn code<T>(result: Result<T, ApiError>) -> String {
    match result {
        Ok(_) => panic!("it should have been refused"),
        Err(error) => error.code.into_owned(),
    }
}

pub fn spec(subnet_id: &str) -> ReserveInterface {
    ReserveInterface {
        account: account(),
        region: base::Region::US_EAST_1,
        subnet_id: subnet_id.into(),
        security_group_ids: Vec::new(),
        public_address: PublicAddress::Disabled,
        ipv6: false,
        description: "arn:aws:ecs:us-east-1:000000000000:attachment/1".into(),
        interface_type: "interface".into(),
        requester_id: "000000000000".into(),
        owner_arn: "arn:aws:ecs:us-east-1:000000000000:task/prod/1".into(),
        tags: Tags::new(),
        now: NOW,
    }
}

pub async fn reserve(ec2: &Ec2, spec: ReserveInterface) -> Result<InterfaceView, NetworkError> {
    ec2.deps.store.transact(|txn| ec2.reserve_interface(txn, spec.clone())).await
}

pub async fn release(ec2: &Ec2, id: &str) {
    let released: Result<(), NetworkError> =
        ec2.deps.store.transact(|txn| ec2.release_interface(txn, &account(), base::Region::US_EAST_1, id)).await;
    released.unwrap();
}

/// A VPC of its own with one subnet; answers both ids.
pub async fn network(ec2: &Ec2, vpc_block: &str, subnet_block: &str) -> (String, String) {
    let input = api_ec2::CreateVpcRequest { cidr_block: Some(vpc_block.into()), ..Default::default() };
    let vpc_id = ec2.create_vpc(&ctx(), input).await.unwrap().vpc.unwrap().vpc_id.unwrap();
    let input = api_ec2::CreateSubnetRequest {
        vpc_id: Some(vpc_id.clone()),
        cidr_block: Some(subnet_block.into()),
        ..Default::default()
    };
    let subnet_id = ec2.create_subnet(&ctx(), input).await.unwrap().subnet.unwrap().subnet_id.unwrap();
    (vpc_id, subnet_id)
}

pub async fn available(ec2: &Ec2, subnet_id: &str) -> i32 {
    let input = DescribeSubnetsRequest { subnet_ids: Some(vec![subnet_id.into()]), ..Default::default() };
    let subnet = ec2.describe_subnets(&ctx(), input).await.unwrap().subnets.unwrap().remove(0);
    subnet.available_ip_address_count.unwrap()
}
