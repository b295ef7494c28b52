//! Public parameters: what AWS publishes under /aws/service and holds here as well.
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-global-infrastructure.html>
//!
//! Regions, their zones, and the services that this installation has. The parameters of machine images are not among
//! them: there are no machine images yet, and asking for one finds nothing.

use base::{Region, availability_zone_id};
use std::collections::BTreeMap;
use std::sync::OnceLock;

const ROOT: &str = "/aws/service/global-infrastructure";

/// Short names as AWS publishes them.
const SERVICES: &[&str] = &["ec2", "ecr", "ecs", "elb", "iam", "logs", "secretsmanager", "ssm", "sts"];

/// Name to value, in the order of names.
pub fn all() -> &'static BTreeMap<String, String> {
    static ALL: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut found = BTreeMap::new();
        let mut put = |path: String, value: &str| found.insert(format!("{ROOT}/{path}"), value.to_owned());
        for service in SERVICES {
            put(format!("services/{service}"), service);
        }
        for region in Region::all() {
            put(format!("regions/{region}"), region.as_str());
            put(format!("regions/{region}/domain"), "amazonaws.com");
            put(format!("regions/{region}/partition"), "aws");
            for id in region.availability_zones().iter().filter_map(|zone| availability_zone_id(zone)) {
                put(format!("availability-zones/{id}"), &id);
                put(format!("availability-zones/{id}/parent-region"), region.as_str());
                put(format!("regions/{region}/availability-zones/{id}"), &id);
            }
            for service in SERVICES {
                put(format!("regions/{region}/services/{service}"), service);
                put(format!("services/{service}/regions/{region}"), region.as_str());
            }
        }
        found
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_and_services_are_there_and_images_are_not() {
        let all = all();
        assert_eq!(all["/aws/service/global-infrastructure/regions/eu-west-1"], "eu-west-1");
        assert_eq!(all["/aws/service/global-infrastructure/regions/eu-west-1/availability-zones/euw1-az2"], "euw1-az2");
        assert_eq!(all["/aws/service/global-infrastructure/services/ecs/regions/us-east-1"], "us-east-1");
        assert!(!all.keys().any(|name| name.contains("ami")));
    }
}
