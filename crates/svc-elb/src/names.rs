//! ARNs and names: made, taken apart and checked.

use base::{AccountId, Arn, Region};
use kernel::Error;

/// Names of load balancers and target groups, characters.
pub const NAME_CHARACTERS_MAX: usize = 32;
/// The hosted zone that Route 53 aliases would name; one for the installation.
pub const CANONICAL_HOSTED_ZONE_ID: &str = "Z35SXDOTRQ7X7K";

pub fn load_balancer_arn(account: &AccountId, region: Region, name: &str, id: &str) -> String {
    format!("arn:aws:elasticloadbalancing:{region}:{account}:loadbalancer/app/{name}/{id}")
}

pub fn target_group_arn(account: &AccountId, region: Region, name: &str, id: &str) -> String {
    format!("arn:aws:elasticloadbalancing:{region}:{account}:targetgroup/{name}/{id}")
}

/// Of a listener of the load balancer with this ARN.
pub fn listener_arn(load_balancer_arn: &str, id: &str) -> String {
    format!("{}/{id}", load_balancer_arn.replacen(":loadbalancer/", ":listener/", 1))
}

/// Of a rule of the listener with this ARN.
pub fn rule_arn(listener_arn: &str, id: &str) -> String {
    format!("{}/{id}", listener_arn.replacen(":listener/", ":listener-rule/", 1))
}

/// What an ARN of ours names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resource {
    LoadBalancer { name: String },
    TargetGroup { name: String },
    Listener { load_balancer: String, id: String },
    Rule { load_balancer: String, listener_id: String, id: String },
}

/// Account, Region and resource of an ARN; `None` when it is none of ours.
pub fn parse_arn(text: &str) -> Option<(AccountId, Region, Resource)> {
    let arn: Arn = text.parse().ok()?;
    if arn.service != "elasticloadbalancing" {
        return None;
    }
    let (account, region) = (arn.account.parse().ok()?, arn.region.parse().ok()?);
    let parts: Vec<&str> = arn.resource.split('/').collect();
    let resource = match parts.as_slice() {
        ["loadbalancer", "app", name, _] => Resource::LoadBalancer { name: (*name).into() },
        ["targetgroup", name, _] => Resource::TargetGroup { name: (*name).into() },
        ["listener", "app", load_balancer, _, id] => {
            Resource::Listener { load_balancer: (*load_balancer).into(), id: (*id).into() }
        }
        ["listener-rule", "app", load_balancer, _, listener_id, id] => Resource::Rule {
            load_balancer: (*load_balancer).into(),
            listener_id: (*listener_id).into(),
            id: (*id).into(),
        },
        _ => return None,
    };
    Some((account, region, resource))
}

pub fn dns_name(name: &str, number: u64, region: Region, internal: bool) -> String {
    let prefix = if internal { "internal-" } else { "" };
    format!("{prefix}{}-{number}.{region}.elb.longshore.internal", name.to_ascii_lowercase())
}

/// 1 to 32 letters, digits and hyphens, no hyphen at either end; `what` is `load balancer` or `target group`.
pub fn check_name(what: &str, name: &str) -> Result<(), Error> {
    let refuse = |why: String| Err(crate::errors::validation(format!("The {what} name '{name}' {why}")));
    if name.is_empty() || name.len() > NAME_CHARACTERS_MAX {
        return refuse(format!("must have 1 to {NAME_CHARACTERS_MAX} characters"));
    }
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return refuse("can contain only letters, digits and hyphens".into());
    }
    if name.starts_with('-') || name.ends_with('-') {
        return refuse("cannot begin or end with a hyphen".into());
    }
    if what == "load balancer" && name.starts_with("internal-") {
        return refuse("cannot begin with 'internal-'".into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_lead_back_to_what_they_name() {
        let account: AccountId = "000000000000".parse().unwrap();
        let lb = load_balancer_arn(&account, Region::US_EAST_1, "web", "0123456789abcdef");
        let listener = listener_arn(&lb, "fedcba9876543210");
        let rule = rule_arn(&listener, "00");
        assert_eq!(parse_arn(&lb).unwrap().2, Resource::LoadBalancer { name: "web".into() });
        assert_eq!(
            parse_arn(&listener).unwrap().2,
            Resource::Listener { load_balancer: "web".into(), id: "fedcba9876543210".into() }
        );
        assert_eq!(
            parse_arn(&rule).unwrap().2,
            Resource::Rule { load_balancer: "web".into(), listener_id: "fedcba9876543210".into(), id: "00".into() }
        );
        assert_eq!(parse_arn("arn:aws:ecs:us-east-1:000000000000:targetgroup/a/b"), None);
        assert_eq!(parse_arn("web"), None);
    }

    #[test]
    fn names_are_checked() {
        for good in ["a", "web-1", "A1"] {
            assert!(check_name("load balancer", good).is_ok());
        }
        for bad in ["", "-a", "a-", "a_b", "internal-web", "a23456789012345678901234567890123"] {
            assert!(check_name("load balancer", bad).is_err(), "{bad}");
        }
        assert!(check_name("target group", "internal-web").is_ok());
    }
}
