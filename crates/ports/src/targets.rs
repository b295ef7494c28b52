//! Target groups, for services that register what they run.

use base::Timestamp;
use kernel::Error;
use std::net::Ipv4Addr;
use store::{Reader, Txn};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetGroupView {
    pub target_group_arn: String,
    pub vpc_id: String,
    /// `ip`, `instance`, …
    pub target_type: String,
    pub protocol: String,
    pub port: u16,
    /// Load balancers with a listener or rule that forwards to it.
    pub load_balancer_arns: Vec<String>,
    pub deregistration_delay_s: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetState {
    Initial,
    Healthy,
    Unhealthy,
    /// The group is in no listener's rules, or the target in a zone that no balancer has.
    Unused,
    /// Deregistered; requests in flight may still finish.
    Draining,
    /// Not registered (any more): draining, if there was any, is over.
    Absent,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetHealth {
    pub state: TargetState,
    /// AWS's reason code, such as `Target.ResponseCodeMismatch`.
    pub reason: Option<String>,
    pub description: Option<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    #[error("The target group '{0}' does not exist.")]
    NotFound(String),
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<store::StoreError> for TargetError {
    fn from(error: store::StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// Implemented by `svc-elb`.
pub trait Targets: Send + Sync + 'static {
    fn target_group(&self, reader: &dyn Reader, target_group_arn: &str) -> Result<TargetGroupView, TargetError>;

    /// Registers an address; again is not an error, and ends its draining.
    fn register(
        &self,
        txn: &mut Txn,
        target_group_arn: &str,
        address: Ipv4Addr,
        port: u16,
        now: Timestamp,
    ) -> Result<(), TargetError>;

    /// Begins draining: `health` answers `Draining`, then `Absent`.
    fn deregister(
        &self,
        txn: &mut Txn,
        target_group_arn: &str,
        address: Ipv4Addr,
        port: u16,
        now: Timestamp,
    ) -> Result<(), TargetError>;

    fn health(
        &self,
        reader: &dyn Reader,
        target_group_arn: &str,
        address: Ipv4Addr,
        port: u16,
    ) -> Result<TargetHealth, TargetError>;

    /// Key prefixes whose changes change [`Targets::health`].
    fn health_prefixes(&self) -> Vec<Vec<u8>>;
}
