//! EC2 networking: VPCs, subnets, security groups, network interfaces, route tables and internet gateways.
//!
//! [`Ec2`] answers the API's operations and implements [`ports::Network`] for services that run something at an address.
//! Every account has a default VPC in every Region, made by the first call that looks there.

pub mod access;
mod api;
mod convert;
mod default_vpc;
mod error;
mod filter;
mod interfaces;
mod ipv6;
mod limits;
mod model;
mod plan;
mod port;
mod rules;
mod state;
mod tables;
mod tagging;
#[cfg(test)]
mod tests;

pub use ipnet::{Ipv4Net, Ipv6Net};

use aws_wire::ApiError;
use default_vpc::Place;
use kernel::{Deps, Error, RequestCtx};
use std::sync::Arc;
use store::{ReadTxn, Txn};

/// What the operator decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ec2Config {
    /// Addresses that stand for private ones outside the VPCs, such as `198.18.7.0/24`. Addresses of an earlier pool stay with
    /// the interfaces that hold them.
    pub public_pool: Ipv4Net,
    /// What Amazon's IPv6 addresses are here: a /40 of fd00::/8 that VPCs get their /56 from. Blocks of an earlier
    /// range stay with the VPCs that hold them.
    pub ipv6_range: Ipv6Net,
}

/// The service.
pub struct Ec2 {
    deps: Deps,
    public_pool: Ipv4Net,
    ipv6_range: Ipv6Net,
}

impl Ec2 {
    pub fn new(deps: Deps, config: Ec2Config) -> Arc<Self> {
        Arc::new(Self { deps, public_pool: config.public_pool.trunc(), ipv6_range: config.ipv6_range.trunc() })
    }
}

impl Ec2 {
    /// Runs a change in a transaction that sees the default VPC. With `DryRun` everything is checked and nothing kept.
    async fn change<R: Send>(
        &self,
        ctx: &RequestCtx,
        dry_run: Option<bool>,
        mut change: impl FnMut(&mut Txn, &Place) -> Result<R, Error> + Send,
    ) -> Result<R, ApiError> {
        let place = Place { account: ctx.account.clone(), region: ctx.region };
        let result = self.deps.store.transact(|txn| {
            default_vpc::ensure(txn, &place, &*self.deps.rng, ctx.now)?;
            let result = change(txn, &place)?;
            if dry_run == Some(true) { Err(error::dry_run()) } else { Ok(result) }
        });
        Ok(result.await?)
    }

    /// A consistent view that has the default VPC in it.
    async fn view(&self, ctx: &RequestCtx) -> Result<(ReadTxn, Place), Error> {
        let place = Place { account: ctx.account.clone(), region: ctx.region };
        let reader = self.deps.store.read()?;
        if default_vpc::default_vpc_made(&reader, &place)? {
            return Ok((reader, place));
        }
        self.deps.store.transact(|txn| default_vpc::ensure(txn, &place, &*self.deps.rng, ctx.now)).await?;
        Ok((self.deps.store.read()?, place))
    }

    /// Ends a Describe operation that asked for `DryRun`, after its parameters were checked.
    fn described<T>(dry_run: Option<bool>, output: T) -> Result<T, ApiError> {
        if dry_run == Some(true) { Err(error::dry_run().into()) } else { Ok(output) }
    }
}
