//! Tests of the service through its API, on a store in memory.

mod clusters;
mod definitions;
mod describing;
mod settings;

use crate::scenario::fakes::{FakeImages, FakeNetwork, FakeRoles, FakeTargets};
use crate::{Ecs, Ports};
use base::{ManualClock, Region, SeededRng, Timestamp};
use kernel::{Deps, Endpoints, Principal, PrincipalKind, RequestCtx};
use std::sync::Arc;
use store::Store;

const NOW: Timestamp = Timestamp::from_ms(1_800_000_000_000);
const ECS: &str = "arn:aws:ecs:us-east-1:000000000000";

/// A request of the account's root user.
pub(crate) fn context() -> RequestCtx {
    let account: base::AccountId = "000000000000".parse().unwrap();
    RequestCtx {
        account: account.clone(),
        region: Region::US_EAST_1,
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
        now: NOW,
    }
}

fn service() -> Arc<Ecs> {
    let deps = Deps {
        store: Store::memory(),
        clock: Arc::new(ManualClock::new(NOW)),
        rng: Arc::new(SeededRng::new(1)),
        endpoints: Arc::new(Endpoints {
            api_url: "http://127.0.0.1:4566".into(),
            api_port: 4566,
            default_account: "000000000000".parse().unwrap(),
        }),
    };
    let ports = Ports {
        network: Arc::new(FakeNetwork::default()),
        targets: Arc::new(FakeTargets::default()),
        roles: Arc::new(FakeRoles::default()),
        images: Arc::new(FakeImages),
    };
    Ecs::new(deps, ports)
}

/// Code and message of an error.
fn refused<T: std::fmt::Debug>(result: Result<T, aws_wire::ApiError>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code.into_owned(), error.message)
}

fn owned(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|item| (*item).to_owned()).collect())
}
