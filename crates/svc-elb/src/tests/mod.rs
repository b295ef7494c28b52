//! The service driven as the gateway drives it, on a store in memory, with a network of subnets and a scripted proxy.

mod access;
mod channel;
mod listeners;
mod load_balancers;
mod network;
mod tables;
mod target_groups;

use crate::Elb;
use api_elbv2 as wire;
use api_elbv2::Elbv2Api;
use aws_wire::ApiError;
use base::{ManualClock, Region, SeededRng, Timestamp};
use kernel::{Deps, Endpoints, Principal, PrincipalKind, RequestCtx};
use network::FakeNetwork;
use std::sync::Arc;
use store::Store;

pub struct World {
    pub elb: Arc<Elb>,
    pub clock: Arc<ManualClock>,
    pub network: Arc<FakeNetwork>,
}

/// Roles are somebody else's.
struct NoRoles;

impl ports::LinkedRoles for NoRoles {
    fn ensure_linked_role(
        &self,
        _: &mut store::Txn,
        _: &base::AccountId,
        service: &str,
        _: Timestamp,
    ) -> Result<(), kernel::Error> {
        assert_eq!(service, crate::SERVICE_PRINCIPAL);
        Ok(())
    }
}

pub fn world() -> World {
    let clock = Arc::new(ManualClock::new(Timestamp::from_ms(1_700_000_000_000)));
    let deps = Deps {
        store: Store::memory(),
        clock: clock.clone(),
        rng: Arc::new(SeededRng::new(7)),
        endpoints: Arc::new(Endpoints {
            api_url: "http://127.0.0.1:4566".into(),
            api_port: 4566,
            default_account: "000000000000".parse().unwrap(),
        }),
    };
    let network = Arc::new(FakeNetwork);
    World { elb: Elb::new(deps, network.clone(), Arc::new(NoRoles)), clock, network }
}

pub fn texts(values: &[&str]) -> Option<Vec<String>> {
    Some(values.iter().map(|value| (*value).to_owned()).collect())
}

pub fn code<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().code.into_owned()
}

impl World {
    pub fn ctx(&self) -> RequestCtx {
        self.ctx_in(Region::US_EAST_1)
    }

    pub fn ctx_in(&self, region: Region) -> RequestCtx {
        let account: base::AccountId = "000000000000".parse().unwrap();
        RequestCtx {
            account: account.clone(),
            region,
            request_id: "r".into(),
            principal: Principal {
                kind: PrincipalKind::Root,
                account,
                arn: "arn:aws:iam::000000000000:root".into(),
                user_id: "000000000000".into(),
            },
            access_key_id: "AKIA".into(),
            source_ip: "127.0.0.1".parse().unwrap(),
            user_agent: None,
            now: self.elb.deps.now(),
        }
    }

    pub async fn load_balancer(&self, name: &str) -> wire::LoadBalancer {
        let input = wire::CreateLoadBalancerInput {
            name: Some(name.into()),
            subnets: texts(&["subnet-a", "subnet-b"]),
            ..Default::default()
        };
        let made = self.elb.create_load_balancer(&self.ctx(), input).await.unwrap();
        made.load_balancers.unwrap().remove(0)
    }

    pub fn group_input(name: &str) -> wire::CreateTargetGroupInput {
        wire::CreateTargetGroupInput {
            name: Some(name.into()),
            target_type: Some("ip".into()),
            protocol: Some("HTTP".into()),
            port: Some(80),
            vpc_id: Some("vpc-1".into()),
            ..Default::default()
        }
    }

    pub async fn group(&self, name: &str) -> String {
        let made = self.elb.create_target_group(&self.ctx(), Self::group_input(name)).await.unwrap();
        made.target_groups.unwrap().remove(0).target_group_arn.unwrap()
    }

    pub async fn listener(&self, load_balancer_arn: &str, port: i32, group: &str) -> Result<wire::Listener, ApiError> {
        let input = wire::CreateListenerInput {
            load_balancer_arn: Some(load_balancer_arn.into()),
            protocol: Some("HTTP".into()),
            port: Some(port),
            default_actions: Some(vec![forward(group)]),
            ..Default::default()
        };
        Ok(self.elb.create_listener(&self.ctx(), input).await?.listeners.unwrap().remove(0))
    }

    pub async fn state(&self, arn: &str) -> (String, Option<String>) {
        let input = wire::DescribeLoadBalancersInput { load_balancer_arns: texts(&[arn]), ..Default::default() };
        let state = self.elb.describe_load_balancers(&self.ctx(), input).await.unwrap().load_balancers.unwrap()[0]
            .state
            .clone()
            .unwrap();
        (state.code.unwrap(), state.reason)
    }
}

pub fn forward(group: &str) -> wire::Action {
    wire::Action { r#type: Some("forward".into()), target_group_arn: Some(group.into()), ..Default::default() }
}
