//! Which images are ours.

use crate::Ecr;
use oci_registry::Reference;
use ports::{EcrImage, Images};

impl Images for Ecr {
    fn resolve(&self, image: &str) -> Option<EcrImage> {
        let (host, rest) = image.split_once('/')?;
        let (account, region) = self.deps.endpoints.parse_registry_host(host)?;
        let pull_reference = format!("{}/{rest}", self.deps.endpoints.registry_host(region));
        let repository = pull_reference.parse::<Reference>().ok()?.repository().to_owned();
        Some(EcrImage { account, region, repository, pull_reference })
    }
}
