//! What services offer each other. A port belongs to the service that implements it and works inside the caller's
//! transaction: no I/O, no clock, no await. An ECS task and its network interface therefore commit together or not at all.

mod identities;
mod images;
mod network;
mod roles;
mod targets;

pub use identities::{Identities, KeyOwner};
pub use images::{EcrImage, Images};
pub use network::{
    InterfaceView, NameAddresses, Network, NetworkError, PublicAddress, ReserveInterface, SecurityGroupView,
    SubnetView, VpcView,
};
pub use roles::{LinkedRoles, RoleError, Roles, ServiceCaller, SessionCredentials};
pub use targets::{TargetError, TargetGroupView, TargetHealth, TargetState, Targets};
