//! Who calls, from where, on which account and Region; and what every service is made with.

use base::{AccountId, Clock, Region, Rng, Timestamp};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use std::sync::Arc;
use store::Store;

/// The kind of identity behind an access key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum PrincipalKind {
    /// The account itself.
    Root,
    User {
        user_name: String,
    },
    AssumedRole {
        role_arn: String,
        role_id: String,
        session_name: String,
    },
    /// Somebody whom `GetFederationToken` named: holds what the issuer holds, cut by the session's policies.
    FederatedUser {
        federated_name: String,
        /// The user who asked; `None`: the root did.
        issuer_user_id: Option<String>,
    },
    /// Nobody: the call was not signed. Only operations that need no signature are called so.
    Anonymous,
    /// A machine of ours: may only do what an agent or a balancer does.
    Node {
        node_name: String,
    },
}

/// An authenticated caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Principal {
    #[serde(flatten)]
    pub kind: PrincipalKind,
    pub account: AccountId,
    /// What `GetCallerIdentity` answers as `Arn`.
    pub arn: String,
    /// What `GetCallerIdentity` answers as `UserId`.
    pub user_id: String,
}

/// One request, after its signature was verified.
#[derive(Clone, Debug)]
pub struct RequestCtx {
    /// The account of the caller; resources without an account of their own live in it.
    pub account: AccountId,
    /// The Region of the signature's scope.
    pub region: Region,
    /// A UUID, answered as `x-amzn-RequestId`.
    pub request_id: String,
    pub principal: Principal,
    pub access_key_id: String,
    pub source_ip: IpAddr,
    /// What the client says it is.
    pub user_agent: Option<String>,
    /// When the request arrived.
    pub now: Timestamp,
}

/// How clients and nodes reach this installation.
#[derive(Clone, Debug)]
pub struct Endpoints {
    /// The API endpoint, such as `http://127.0.0.1:4566`, no final slash.
    pub api_url: String,
    /// Its port: the registry hosts of all accounts and Regions listen on it too.
    pub api_port: u16,
    /// The account that the installation was made with.
    pub default_account: AccountId,
}

impl Endpoints {
    /// Host and port of a Region's image registry, as it stands in `repositoryUri`.
    ///
    /// Docker talks plain HTTP to registries in 127.0.0.0/8 with no configuration, and a registry's name has no room for
    /// account and Region; so each Region has a loopback address of its own, `127.0.INDEX.1`, us-east-1 being 127.0.0.1.
    pub fn registry_host(&self, region: Region) -> String {
        format!("127.0.{}.1:{}", region.index(), self.api_port)
    }

    /// The registry that a `Host` header or the beginning of an image reference names: one of [`Self::registry_host`],
    /// `localhost` with our port, or AWS's own form `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
    pub fn parse_registry_host(&self, host: &str) -> Option<(AccountId, Region)> {
        if let Some((account, rest)) = host.split_once(".dkr.ecr.") {
            let region = rest.strip_suffix(".amazonaws.com")?;
            return Some((account.parse().ok()?, region.parse().ok()?));
        }
        let (name, port) = host.rsplit_once(':')?;
        if port.parse() != Ok(self.api_port) {
            return None;
        }
        if name == "localhost" {
            return Some((self.default_account.clone(), Region::US_EAST_1));
        }
        let address: std::net::Ipv4Addr = name.parse().ok()?;
        let [127, 0, index, 1] = address.octets() else { return None };
        let region = Region::all().nth(usize::from(index))?;
        Some((self.default_account.clone(), region))
    }
}

/// What every service is made with.
#[derive(Clone)]
pub struct Deps {
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub rng: Arc<dyn Rng>,
    pub endpoints: Arc<Endpoints>,
}

impl Deps {
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registry_hosts_name_their_region_and_back() {
        let endpoints = Endpoints {
            api_url: "http://127.0.0.1:4566".into(),
            api_port: 4566,
            default_account: "000000000000".parse().unwrap(),
        };
        for region in Region::all() {
            let host = endpoints.registry_host(region);
            assert_eq!(endpoints.parse_registry_host(&host), Some((endpoints.default_account.clone(), region)));
        }
        assert_eq!(
            endpoints.parse_registry_host("123456789012.dkr.ecr.eu-west-1.amazonaws.com"),
            Some(("123456789012".parse().unwrap(), "eu-west-1".parse().unwrap()))
        );
        for other in ["docker.io", "127.0.0.1:5000", "127.0.200.1:4566", "127.1.0.1:4566", "quay.io:4566"] {
            assert_eq!(endpoints.parse_registry_host(other), None, "{other}");
        }
    }
}
