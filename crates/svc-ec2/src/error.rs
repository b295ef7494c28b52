//! EC2's own error codes and words.

use aws_wire::ApiError;
use kernel::Error;

/// The kinds of resources that have ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Vpc,
    Subnet,
    SecurityGroup,
    SecurityGroupRule,
    NetworkInterface,
    RouteTable,
    InternetGateway,
    EgressOnlyInternetGateway,
    RouteTableAssociation,
    NetworkAcl,
    NetworkAclAssociation,
    PrefixList,
}

impl Kind {
    /// Kinds that carry tags.
    pub const TAGGED: [Kind; 10] = [
        Kind::EgressOnlyInternetGateway,
        Kind::InternetGateway,
        Kind::NetworkAcl,
        Kind::NetworkInterface,
        Kind::PrefixList,
        Kind::RouteTable,
        Kind::SecurityGroup,
        Kind::SecurityGroupRule,
        Kind::Subnet,
        Kind::Vpc,
    ];

    /// What its ids begin with, the hyphen not included.
    pub fn prefix(self) -> &'static str {
        match self {
            Kind::Vpc => "vpc",
            Kind::Subnet => "subnet",
            Kind::SecurityGroup => "sg",
            Kind::SecurityGroupRule => "sgr",
            Kind::NetworkInterface => "eni",
            Kind::RouteTable => "rtb",
            Kind::InternetGateway => "igw",
            Kind::EgressOnlyInternetGateway => "eigw",
            Kind::RouteTableAssociation => "rtbassoc",
            Kind::NetworkAcl => "acl",
            Kind::NetworkAclAssociation => "aclassoc",
            Kind::PrefixList => "pl",
        }
    }

    /// As in `TagSpecification` and in ARNs.
    pub fn resource_type(self) -> &'static str {
        match self {
            Kind::Vpc => "vpc",
            Kind::Subnet => "subnet",
            Kind::SecurityGroup => "security-group",
            Kind::SecurityGroupRule => "security-group-rule",
            Kind::NetworkInterface => "network-interface",
            Kind::RouteTable => "route-table",
            Kind::InternetGateway => "internet-gateway",
            Kind::EgressOnlyInternetGateway => "egress-only-internet-gateway",
            Kind::RouteTableAssociation => "route-table-association",
            Kind::NetworkAcl => "network-acl",
            Kind::NetworkAclAssociation => "network-acl-association",
            Kind::PrefixList => "prefix-list",
        }
    }

    pub fn of_id(id: &str) -> Option<Kind> {
        let prefix = id.split_once('-')?.0;
        Kind::TAGGED.into_iter().chain([Kind::RouteTableAssociation]).find(|kind| kind.prefix() == prefix)
    }

    /// The error for an id that names nothing here.
    pub fn not_found(self, id: &str) -> Error {
        let (code, message) = match self {
            Kind::Vpc => ("InvalidVpcID.NotFound", format!("The vpc ID '{id}' does not exist")),
            Kind::Subnet => ("InvalidSubnetID.NotFound", format!("The subnet ID '{id}' does not exist")),
            Kind::SecurityGroup => ("InvalidGroup.NotFound", format!("The security group '{id}' does not exist")),
            Kind::SecurityGroupRule => {
                ("InvalidSecurityGroupRuleId.NotFound", format!("The security group rule ID '{id}' does not exist"))
            }
            Kind::NetworkInterface => {
                ("InvalidNetworkInterfaceID.NotFound", format!("The networkInterface ID '{id}' does not exist"))
            }
            Kind::RouteTable => ("InvalidRouteTableID.NotFound", format!("The routeTable ID '{id}' does not exist")),
            Kind::InternetGateway => {
                ("InvalidInternetGatewayID.NotFound", format!("The internetGateway ID '{id}' does not exist"))
            }
            Kind::EgressOnlyInternetGateway => {
                ("InvalidGatewayID.NotFound", format!("The eigw ID '{id}' does not exist"))
            }
            Kind::NetworkAcl => ("InvalidNetworkAclID.NotFound", format!("The networkAcl ID '{id}' does not exist")),
            Kind::PrefixList => ("InvalidPrefixListID.NotFound", format!("The prefix list ID '{id}' does not exist")),
            Kind::RouteTableAssociation | Kind::NetworkAclAssociation => {
                ("InvalidAssociationID.NotFound", format!("The association ID '{id}' does not exist"))
            }
        };
        Error::api(code, message)
    }

    fn malformed_code(self) -> &'static str {
        match self {
            Kind::Vpc => "InvalidVpcID.Malformed",
            Kind::Subnet => "InvalidSubnetID.Malformed",
            Kind::SecurityGroup => "InvalidGroupId.Malformed",
            Kind::SecurityGroupRule => "InvalidSecurityGroupRuleId.Malformed",
            Kind::NetworkInterface => "InvalidNetworkInterfaceID.Malformed",
            Kind::RouteTable => "InvalidRouteTableID.Malformed",
            Kind::InternetGateway => "InvalidInternetGatewayID.Malformed",
            Kind::EgressOnlyInternetGateway => "InvalidEgressOnlyInternetGatewayId.Malformed",
            Kind::RouteTableAssociation | Kind::NetworkAclAssociation => "InvalidAssociationID.Malformed",
            Kind::NetworkAcl => "InvalidNetworkAclID.Malformed",
            Kind::PrefixList => "InvalidPrefixListID.Malformed",
        }
    }

    /// Refuses what cannot be an id of this kind, without looking for it.
    pub fn check(self, id: &str) -> Result<(), Error> {
        let digits = id.strip_prefix(self.prefix()).and_then(|rest| rest.strip_prefix('-'));
        match digits {
            Some(digits) if (8..=17).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit()) => Ok(()),
            _ => Err(Error::api(
                self.malformed_code(),
                format!("Invalid id: \"{id}\" (expecting \"{}-...\")", self.prefix()),
            )),
        }
    }
}

pub fn invalid_parameter_value(message: impl Into<String>) -> Error {
    Error::api("InvalidParameterValue", message)
}

pub fn invalid_combination(message: impl Into<String>) -> Error {
    Error::api("InvalidParameterCombination", message)
}

pub fn missing_parameter(name: &str) -> Error {
    Error::api("MissingParameter", format!("The request must contain the parameter {name}"))
}

pub fn dependency_violation(message: impl Into<String>) -> Error {
    Error::api("DependencyViolation", message)
}

/// A parameter that this installation cannot act on: refused rather than dropped.
pub fn unsupported(parameter: &str) -> Error {
    Error::api(
        "UnsupportedOperation",
        format!("The parameter {parameter} is not supported by this installation: repeat the request without it."),
    )
}

/// Refuses parameters that are present and cannot be acted on.
pub fn refuse(parameters: &[(&str, bool)]) -> Result<(), Error> {
    match parameters.iter().find(|(_, present)| *present) {
        Some((name, _)) => Err(unsupported(name)),
        None => Ok(()),
    }
}

/// What a request with `DryRun` answers when it would have been carried out.
pub fn dry_run() -> Error {
    let error = ApiError::new("DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
    error.status(412).into()
}

/// The value of a member the service model requires; the gateway has refused requests without it already.
pub fn required<T>(value: Option<T>, name: &str) -> Result<T, Error> {
    value.ok_or_else(|| missing_parameter(name))
}
