//! Routing tables and health policy of load balancers: what the control plane and the proxy agree on.
//!
//! Nothing here does I/O, reads a clock or draws randomness. The control plane writes [`RoutingTables`], sends them as
//! [`ToProxy`] and reads [`FromProxy`]; the proxy answers each request by [`route`] and keeps a [`HealthTracker`] per
//! target.

mod balance;
mod health;
mod matcher;
mod messages;
mod route;
mod tables;
mod wildcard;

pub use balance::{choose_target_group, eligible_targets, target_group_in_use};
pub use health::{CheckOutcome, HealthReason, HealthState, HealthTracker, TargetHealth};
pub use matcher::{HttpCodeMatcher, HttpCodeMatcherError};
pub use messages::{
    FromProxy, InterfaceProblem, LoadBalancerCounters, ProxyReport, StatusClassCounts, TargetGroupCounters,
    TargetReport, ToProxy, drained, parse_from_proxy, parse_to_proxy,
};
pub use route::{Decision, FixedResponse, RequestHeaders, RequestView, route};
pub use tables::{
    Action, Condition, DesyncMitigationMode, FixedResponseAction, ForwardAction, ForwardStickiness, HealthCheck,
    HealthCheckPort, HealthCheckProtocol, Interface, Listener, ListenerProtocol, LoadBalancer, LoadBalancerAttributes,
    LoadBalancingAlgorithm, QueryStringPair, RedirectAction, RedirectStatus, RoutingTables, Rule, Scheme, Stickiness,
    TablesError, Target, TargetGroup, TargetGroupAttributes, TargetGroupProtocol, TargetState, WeightedTargetGroup,
    XffHeaderProcessing,
};
pub use wildcard::{CaseRule, Escapes, wildcard_matches};
