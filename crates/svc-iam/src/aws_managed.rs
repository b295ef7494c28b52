//! The AWS managed policies that every account has: those that users of ECS, ECR, EKS and what they lean on attach, with the
//! content that AWS publishes.
//! <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html>

mod table;

pub use table::AWS_MANAGED_POLICIES;

use crate::errors::malformed;
use base::Timestamp;
use iam_policy::{Kind, Policy};
use kernel::Error;
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

pub struct AwsManagedPolicy {
    pub name: &'static str,
    pub path: &'static str,
    /// `None` where AWS's is not known here.
    pub description: Option<&'static str>,
    /// `v1`, …: the version that `document` is. Earlier ones are not kept here.
    pub default_version: u32,
    /// RFC 3339.
    created_at: &'static str,
    updated_at: &'static str,
    pub document: &'static str,
    compiled: OnceLock<Policy>,
}

impl AwsManagedPolicy {
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::aws:policy{}{}", self.path, self.name)
    }

    /// An id of AWS's form, the same in every installation. AWS's own ids of these policies are not published.
    pub fn policy_id(&self) -> String {
        const BASE32: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let digest = Sha256::digest(self.arn().as_bytes());
        let tail: String = digest.iter().take(17).map(|b| char::from(BASE32[usize::from(b % 32)])).collect();
        format!("ANPA{tail}")
    }

    /// Parsed at its first use, and then for good.
    pub fn compiled(&self) -> Result<Policy, Error> {
        if let Some(policy) = self.compiled.get() {
            return Ok(policy.clone());
        }
        let policy = Policy::parse(self.document, Kind::Identity).map_err(malformed)?;
        Ok(self.compiled.get_or_init(|| policy).clone())
    }

    pub fn created_at(&self) -> Timestamp {
        Timestamp::parse_rfc3339(self.created_at).unwrap_or_default()
    }

    pub fn updated_at(&self) -> Timestamp {
        Timestamp::parse_rfc3339(self.updated_at).unwrap_or_default()
    }
}

/// The policy with this ARN.
pub fn find(arn: &str) -> Option<&'static AwsManagedPolicy> {
    let rest = arn.strip_prefix("arn:aws:iam::aws:policy")?;
    let (path, name) = rest.split_at(rest.rfind('/')? + 1);
    let at = AWS_MANAGED_POLICIES.binary_search_by(|policy| policy.name.cmp(name)).ok()?;
    Some(&AWS_MANAGED_POLICIES[at]).filter(|policy| policy.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_is_well_formed_and_found_by_its_arn() {
        assert!(AWS_MANAGED_POLICIES.is_sorted_by_key(|policy| policy.name));
        for policy in &AWS_MANAGED_POLICIES {
            policy.compiled().unwrap_or_else(|error| panic!("{}: {error}", policy.name));
            assert!(policy.created_at() > Timestamp::default() && policy.updated_at() >= policy.created_at());
            assert_eq!(find(&policy.arn()).unwrap().name, policy.name);
            assert_eq!(policy.policy_id().len(), 21);
        }
        assert!(find("arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy").is_some());
        assert!(find("arn:aws:iam::aws:policy/AmazonECSTaskExecutionRolePolicy").is_none());
    }
}
