//! Amazon Resource Names: `arn:partition:service:region:account-id:resource`.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>

use std::fmt;
use std::str::FromStr;

/// An ARN taken apart. `resource` keeps everything after the fifth colon, colons and slashes included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn {
    pub partition: String,
    pub service: String,
    pub region: String,
    pub account: String,
    pub resource: String,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not an ARN: it needs the form arn:partition:service:region:account-id:resource")]
pub struct ArnError(pub String);

impl Arn {
    /// An ARN of the `aws` partition.
    pub fn new(service: &str, region: &str, account: &str, resource: impl Into<String>) -> Self {
        Self {
            partition: "aws".into(),
            service: service.into(),
            region: region.into(),
            account: account.into(),
            resource: resource.into(),
        }
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "arn:{}:{}:{}:{}:{}", self.partition, self.service, self.region, self.account, self.resource)
    }
}

impl FromStr for Arn {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().ok_or_else(|| ArnError(text.to_owned()));
        if next()? != "arn" {
            return Err(ArnError(text.to_owned()));
        }
        let arn = Self {
            partition: next()?.into(),
            service: next()?.into(),
            region: next()?.into(),
            account: next()?.into(),
            resource: next()?.into(),
        };
        if arn.partition.is_empty() || arn.service.is_empty() || arn.resource.is_empty() {
            return Err(ArnError(text.to_owned()));
        }
        Ok(arn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_survive_a_round_trip_with_colons_and_slashes_in_the_resource() {
        for text in [
            "arn:aws:ecs:us-east-1:000000000000:task/prod/0123",
            "arn:aws:iam::000000000000:role/path/name",
            "arn:aws:logs:eu-west-1:123456789012:log-group:/web:*",
        ] {
            assert_eq!(text.parse::<Arn>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_not_an_arn_is_refused_with_its_text() {
        for text in ["", "arn", "web", "arn:aws:ecs", "arn:aws:ecs:us-east-1:0:", "urn:aws:ecs:a:b:c"] {
            assert_eq!(text.parse::<Arn>(), Err(ArnError(text.into())));
        }
    }
}
