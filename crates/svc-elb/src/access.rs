//! What each operation asks leave for: its action, the ARNs it touches, and the condition keys that go with them.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html>

use crate::rows::tags;
use api_elbv2::Op;
use base::{AccountId, Arn};
use kernel::Error;
use kernel::access::{AccessRequest, Check};

/// What `operation` asks leave for.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let asked = Asked { request, operation };
    Ok(match operation {
        // What describes has no resources.
        Op::DescribeAccountLimits
        | Op::DescribeListenerAttributes
        | Op::DescribeListeners
        | Op::DescribeCapacityReservation
        | Op::DescribeLoadBalancerAttributes
        | Op::DescribeLoadBalancers
        | Op::DescribeRules
        | Op::DescribeTags
        | Op::DescribeTargetGroupAttributes
        | Op::DescribeTargetGroups
        | Op::DescribeTargetHealth => vec![asked.on("*".to_owned())],
        Op::CreateLoadBalancer => {
            let arn = asked.named(match request.text("Type") {
                Some("network") => "loadbalancer/net",
                Some("gateway") => "loadbalancer/gwy",
                _ => "loadbalancer/app",
            });
            let check = asked
                .on(arn.clone())
                .key("elasticloadbalancing:Scheme", request.text("Scheme").unwrap_or("internet-facing"))
                .key_values("elasticloadbalancing:Subnet", asked.subnets())
                .key_values("elasticloadbalancing:SecurityGroup", asked.texts("SecurityGroups"));
            asked.creating(check, arn)
        }
        Op::CreateTargetGroup => {
            let arn = asked.named("targetgroup");
            asked.creating(asked.on(arn.clone()), arn)
        }
        Op::CreateListener => {
            let check = asked.existing(request.text("LoadBalancerArn").unwrap_or_default())?;
            let check = asked.listening(check);
            let arn = check.resource.replacen(":loadbalancer/", ":listener/", 1) + "/*";
            asked.creating(check, arn)
        }
        Op::CreateRule => {
            let check = asked.existing(request.text("ListenerArn").unwrap_or_default())?;
            let arn = check.resource.replacen(":listener/", ":listener-rule/", 1) + "/*";
            asked.creating(check, arn)
        }
        Op::AddTags => asked.each(request.texts("ResourceArns"), |check| check.request_tags(request.tags("Tags")))?,
        Op::RemoveTags => asked.each(request.texts("ResourceArns"), |check| check.tag_keys(asked.texts("TagKeys")))?,
        Op::SetRulePriorities => {
            let pairs = request.items("RulePriorities").iter();
            asked.each(pairs.filter_map(|pair| pair.member("RuleArn")?.as_str()).collect(), |check| check)?
        }
        Op::SetSubnets => {
            let check = asked.existing(request.text("LoadBalancerArn").unwrap_or_default())?;
            vec![check.key_values("elasticloadbalancing:Subnet", asked.subnets())]
        }
        Op::SetSecurityGroups => {
            let check = asked.existing(request.text("LoadBalancerArn").unwrap_or_default())?;
            vec![check.key_values("elasticloadbalancing:SecurityGroup", asked.texts("SecurityGroups"))]
        }
        Op::ModifyListener => {
            let check = asked.existing(request.text("ListenerArn").unwrap_or_default())?;
            vec![asked.listening(check)]
        }
        Op::DeleteLoadBalancer | Op::ModifyLoadBalancerAttributes | Op::SetIpAddressType => {
            vec![asked.existing(request.text("LoadBalancerArn").unwrap_or_default())?]
        }
        Op::DeleteListener | Op::ModifyListenerAttributes => {
            vec![asked.existing(request.text("ListenerArn").unwrap_or_default())?]
        }
        Op::DeleteRule | Op::ModifyRule => vec![asked.existing(request.text("RuleArn").unwrap_or_default())?],
        Op::DeleteTargetGroup
        | Op::DeregisterTargets
        | Op::RegisterTargets
        | Op::ModifyTargetGroup
        | Op::ModifyTargetGroupAttributes => {
            vec![asked.existing(request.text("TargetGroupArn").unwrap_or_default())?]
        }
    })
}

struct Asked<'a> {
    request: &'a AccessRequest<'a>,
    operation: Op,
}

impl Asked<'_> {
    fn on(&self, resource: String) -> Check {
        Check::new(format!("elasticloadbalancing:{}", self.operation.name()), resource)
    }

    /// On a resource, with the tags that it has.
    fn existing(&self, arn: &str) -> Result<Check, Error> {
        let check = self.on(arn.to_owned());
        let Ok(parsed) = arn.parse::<Arn>() else { return Ok(check) };
        let (Ok(account), Ok(region)) = (parsed.account.parse::<AccountId>(), parsed.region.parse()) else {
            return Ok(check);
        };
        Ok(check.resource_tags("elasticloadbalancing", &tags(self.request.reader, &account, region, arn)?))
    }

    fn each(&self, arns: Vec<&str>, with: impl Fn(Check) -> Check) -> Result<Vec<Check>, Error> {
        arns.into_iter().map(|arn| Ok(with(self.existing(arn)?))).collect()
    }

    /// What is made gets an id that nobody knows beforehand.
    fn named(&self, kind: &str) -> String {
        let name = self.request.text("Name").unwrap_or("*");
        self.request.arn("elasticloadbalancing", format_args!("{kind}/{name}/*"))
    }

    fn listening(&self, check: Check) -> Check {
        check
            .key_if("elasticloadbalancing:ListenerProtocol", self.request.text("Protocol"))
            .key_if("elasticloadbalancing:SecurityPolicy", self.request.text("SslPolicy"))
    }

    fn texts(&self, member: &str) -> Vec<String> {
        self.request.texts(member).into_iter().map(str::to_owned).collect()
    }

    fn subnets(&self) -> Vec<String> {
        let mappings = self.request.items("SubnetMappings").iter();
        let mapped = mappings.filter_map(|mapping| mapping.member("SubnetId")?.as_str().map(str::to_owned));
        self.texts("Subnets").into_iter().chain(mapped).collect()
    }

    /// With leave to tag, where tags are given at creation.
    fn creating(&self, check: Check, resource: String) -> Vec<Check> {
        let tags = self.request.tags("Tags");
        if tags.is_empty() {
            return vec![check];
        }
        let tagging = Check::new("elasticloadbalancing:AddTags", resource)
            .key("elasticloadbalancing:CreateAction", self.operation.name())
            .request_tags(tags.iter().copied());
        vec![check.request_tags(tags), tagging]
    }
}
