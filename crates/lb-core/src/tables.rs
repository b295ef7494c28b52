//! The desired state of every load balancer, as the control plane sends it to a proxy.

use crate::HttpCodeMatcher;
use base::Timestamp;
use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::net::IpAddr;

/// Everything a proxy needs to carry traffic. Always whole: a proxy replaces what it had, and refuses a `generation`
/// older than the one it has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutingTables {
    /// Grows with every change; the store's revision the tables were read at.
    pub generation: u64,
    pub load_balancers: Vec<LoadBalancer>,
    pub target_groups: Vec<TargetGroup>,
}

/// An Application Load Balancer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadBalancer {
    /// `arn:aws:elasticloadbalancing:REGION:ACCOUNT:loadbalancer/app/NAME/ID`.
    pub arn: String,
    pub name: String,
    pub dns_name: String,
    pub scheme: Scheme,
    pub attributes: LoadBalancerAttributes,
    /// One per enabled Availability Zone.
    pub interfaces: Vec<Interface>,
    pub listeners: Vec<Listener>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    InternetFacing,
    Internal,
}

/// The attributes of a load balancer that change how it carries traffic. Defaults are AWS's.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LoadBalancerAttributes {
    /// `idle_timeout.timeout_seconds`, 1 to 4000: how long a client or target may stay silent in the middle of a
    /// request, or a WebSocket be silent both ways.
    pub idle_timeout_s: u32,
    /// `client_keep_alive.seconds`, 60 to 604800: the longest life of a client's connection.
    pub client_keep_alive_s: u32,
    /// `routing.http.drop_invalid_header_fields.enabled`: drop request header fields whose names have characters other
    /// than letters, digits and hyphens.
    pub drop_invalid_header_fields: bool,
    /// `routing.http.preserve_host_header.enabled`. When false, the Host header that targets get names the listener's
    /// port where that is not the protocol's default, and no port where it is.
    pub preserve_host_header: bool,
    /// `routing.http.xff_header_processing.mode`.
    pub xff_header_processing: XffHeaderProcessing,
    /// `routing.http.xff_client_port.enabled`: X-Forwarded-For entries carry the client's port.
    pub xff_client_port: bool,
    /// `routing.http.desync_mitigation_mode`.
    pub desync_mitigation_mode: DesyncMitigationMode,
}

impl Default for LoadBalancerAttributes {
    fn default() -> Self {
        Self {
            idle_timeout_s: 60,
            client_keep_alive_s: 3600,
            drop_invalid_header_fields: false,
            preserve_host_header: false,
            xff_header_processing: XffHeaderProcessing::Append,
            xff_client_port: false,
            desync_mitigation_mode: DesyncMitigationMode::Defensive,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum XffHeaderProcessing {
    Append,
    Preserve,
    Remove,
}

/// The proxy refuses every ambiguous request in all three modes: a server cannot desynchronise on a request it never
/// gets. The mode is kept because the API reads it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DesyncMitigationMode {
    Monitor,
    Defensive,
    Strictest,
}

/// A load balancer's network interface in one zone. The proxy opens its listening and upstream sockets in the network
/// namespace that the node made for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Interface {
    /// `eni-` and 17 hexadecimal digits; the namespace is the file of this name in the proxy's namespace directory.
    pub network_interface_id: String,
    pub private_address: IpAddr,
    /// Where listeners listen too, of a dual-stack load balancer.
    #[serde(default)]
    pub ipv6_address: Option<IpAddr>,
    pub availability_zone: String,
}

impl Interface {
    /// Where listeners listen.
    pub fn addresses(&self) -> impl Iterator<Item = IpAddr> {
        std::iter::once(self.private_address).chain(self.ipv6_address)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listener {
    pub arn: String,
    pub port: u16,
    pub protocol: ListenerProtocol,
    /// In the order of their priority, smallest number first; [`RoutingTables::normalize`] sorts them.
    pub rules: Vec<Rule>,
    /// The action of the rule with priority `default`.
    pub default_action: Action,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListenerProtocol {
    #[serde(rename = "HTTP")]
    Http,
}

impl ListenerProtocol {
    /// The scheme that reaches clients: `X-Forwarded-Proto`, `#{protocol}`.
    pub fn scheme(self) -> &'static str {
        match self {
            Self::Http => "http",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    pub arn: String,
    /// 1 to 50000.
    pub priority: u32,
    /// All must hold. Each holds when any of its values does.
    pub conditions: Vec<Condition>,
    pub action: Action,
}

/// What a rule asks of a request.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "field")]
pub enum Condition {
    /// Wildcards, case-insensitive, against the Host header without its port.
    HostHeader { values: Vec<String> },
    /// Wildcards, case-sensitive, against the path without the query.
    PathPattern { values: Vec<String> },
    /// Wildcards, case-insensitive, against each value of the header; the name has no wildcards.
    HttpHeader { name: String, values: Vec<String> },
    /// Exact, case-sensitive.
    HttpRequestMethod { values: Vec<String> },
    /// Wildcards, case-insensitive; `\*`, `\?` and `\\` stand for the characters themselves.
    QueryString { values: Vec<QueryStringPair> },
    /// Against the address of the connection, never against X-Forwarded-For.
    SourceIp { values: Vec<IpNet> },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryStringPair {
    /// `None`: any key.
    pub key: Option<String>,
    pub value: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "type")]
pub enum Action {
    Forward(ForwardAction),
    Redirect(RedirectAction),
    FixedResponse(FixedResponseAction),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForwardAction {
    pub target_groups: Vec<WeightedTargetGroup>,
    /// Keeps a client on the target group it was first sent to, by the cookie `AWSALBTG`.
    pub stickiness: Option<ForwardStickiness>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeightedTargetGroup {
    pub target_group_arn: String,
    /// 0 to 999; a lone group without a weight has 1.
    pub weight: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForwardStickiness {
    /// 1 to 604800.
    pub duration_s: u32,
}

/// Each part may hold `#{protocol}`, `#{host}`, `#{port}`, `#{path}` (without its leading slash) and `#{query}`.
/// The control plane fills in AWS's defaults, which [`RedirectAction::keep_all`] has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedirectAction {
    pub protocol: String,
    pub host: String,
    pub port: String,
    pub path: String,
    pub query: String,
    pub status: RedirectStatus,
}

impl RedirectAction {
    /// AWS's defaults: every part as in the request.
    pub fn keep_all(status: RedirectStatus) -> Self {
        Self {
            protocol: "#{protocol}".into(),
            host: "#{host}".into(),
            port: "#{port}".into(),
            path: "/#{path}".into(),
            query: "#{query}".into(),
            status,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RedirectStatus {
    #[serde(rename = "HTTP_301")]
    Http301,
    #[serde(rename = "HTTP_302")]
    Http302,
}

impl RedirectStatus {
    pub fn code(self) -> u16 {
        match self {
            Self::Http301 => 301,
            Self::Http302 => 302,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FixedResponseAction {
    /// 2xx, 4xx or 5xx.
    pub status_code: u16,
    pub content_type: Option<String>,
    /// At most 1024 bytes.
    pub message_body: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetGroup {
    /// `arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID`.
    pub arn: String,
    pub name: String,
    /// Protocol version HTTP1.
    pub protocol: TargetGroupProtocol,
    pub vpc_id: String,
    pub attributes: TargetGroupAttributes,
    pub health_check: HealthCheck,
    pub targets: Vec<Target>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetGroupProtocol {
    #[serde(rename = "HTTP")]
    Http,
}

/// Defaults are AWS's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TargetGroupAttributes {
    /// `deregistration_delay.timeout_seconds`, 0 to 3600. The control plane ends the deregistration; the proxy cuts
    /// what is left on a target when the target leaves the tables.
    pub deregistration_delay_s: u32,
    /// `slow_start.duration_seconds`: 0 (off) or 30 to 900. A target that turned healthy gets a share of requests
    /// that grows linearly to its full one.
    pub slow_start_s: u32,
    pub stickiness: Stickiness,
    /// `load_balancing.algorithm.type`.
    pub algorithm: LoadBalancingAlgorithm,
}

impl Default for TargetGroupAttributes {
    fn default() -> Self {
        Self {
            deregistration_delay_s: 300,
            slow_start_s: 0,
            stickiness: Stickiness::Off,
            algorithm: LoadBalancingAlgorithm::RoundRobin,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type")]
pub enum Stickiness {
    Off,
    /// The cookie `AWSALB`, made by the load balancer.
    LbCookie {
        duration_s: u32,
    },
    /// The application's cookie of this name, with the load balancer's `AWSALBAPP-0` beside it.
    AppCookie {
        cookie_name: String,
        duration_s: u32,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoadBalancingAlgorithm {
    RoundRobin,
    LeastOutstandingRequests,
}

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    pub protocol: HealthCheckProtocol,
    pub port: HealthCheckPort,
    /// Path and, where there is one, query.
    pub path: String,
    /// 5 to 300.
    pub interval_s: u32,
    /// 2 to 120.
    pub timeout_s: u32,
    /// 2 to 10.
    pub healthy_threshold: u32,
    /// 2 to 10.
    pub unhealthy_threshold: u32,
    pub matcher: HttpCodeMatcher,
}

impl Default for HealthCheck {
    fn default() -> Self {
        Self {
            protocol: HealthCheckProtocol::Http,
            port: HealthCheckPort::TrafficPort,
            path: "/".into(),
            interval_s: 30,
            timeout_s: 5,
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: HttpCodeMatcher::default(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HealthCheckProtocol {
    #[serde(rename = "HTTP")]
    Http,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HealthCheckPort {
    TrafficPort,
    Number(u16),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    pub address: IpAddr,
    pub port: u16,
    /// The zone the target is in; `None` stands for AWS's `all` (an address outside the VPC).
    pub availability_zone: Option<String>,
    pub state: TargetState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum TargetState {
    Active,
    /// Being deregistered: no new requests; those in flight go on.
    Draining {
        since: Timestamp,
    },
}

/// Why tables cannot be put in force.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TablesError {
    #[error("load balancer or target group {0} is in the tables twice: send each once")]
    Duplicate(String),
    #[error("listener {listener} forwards to {target_group}, which is not in the tables: send its target group too")]
    UnknownTargetGroup { listener: String, target_group: String },
    #[error("two listeners of {load_balancer} have port {port}: a port has one listener")]
    PortTwice { load_balancer: String, port: u16 },
    #[error("{address}:{port} is registered twice with {target_group}: a target is registered once")]
    TargetTwice { target_group: String, address: IpAddr, port: u16 },
}

impl RoutingTables {
    /// Puts rules in the order of their priority.
    pub fn normalize(&mut self) {
        for listener in self.load_balancers.iter_mut().flat_map(|lb| &mut lb.listeners) {
            listener.rules.sort_by_key(|rule| rule.priority);
        }
    }

    /// What every reader of the tables may rely on.
    pub fn validate(&self) -> Result<(), TablesError> {
        let mut arns = HashSet::new();
        let all = self.load_balancers.iter().map(|lb| &lb.arn).chain(self.target_groups.iter().map(|tg| &tg.arn));
        for arn in all {
            if !arns.insert(arn.as_str()) {
                return Err(TablesError::Duplicate(arn.clone()));
            }
        }
        for group in &self.target_groups {
            let mut seen = HashSet::new();
            for target in &group.targets {
                if !seen.insert((target.address, target.port)) {
                    return Err(TablesError::TargetTwice {
                        target_group: group.arn.clone(),
                        address: target.address,
                        port: target.port,
                    });
                }
            }
        }
        for lb in &self.load_balancers {
            let mut ports = HashSet::new();
            for listener in &lb.listeners {
                if !ports.insert(listener.port) {
                    return Err(TablesError::PortTwice { load_balancer: lb.arn.clone(), port: listener.port });
                }
                for arn in listener.target_group_arns() {
                    if !arns.contains(arn) {
                        return Err(TablesError::UnknownTargetGroup {
                            listener: listener.arn.clone(),
                            target_group: arn.to_owned(),
                        });
                    }
                }
            }
        }
        Ok(())
    }
}

impl Listener {
    /// Every target group that an action of this listener forwards to.
    pub fn target_group_arns(&self) -> impl Iterator<Item = &str> {
        let actions = self.rules.iter().map(|rule| &rule.action).chain(std::iter::once(&self.default_action));
        actions.flat_map(|action| {
            let groups = match action {
                Action::Forward(forward) => forward.target_groups.as_slice(),
                Action::Redirect(_) | Action::FixedResponse(_) => &[],
            };
            groups.iter().map(|group| group.target_group_arn.as_str())
        })
    }
}
