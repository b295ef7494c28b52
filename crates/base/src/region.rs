//! AWS Regions of the `aws` partition and their zones.
//! <https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html>

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Name and the short code that zone ids start with (`use1-az1`), in the order of the index that
/// [`Region::index`] gives. Append only: indices are stored.
pub const REGIONS: &[(&str, &str)] = &[
    ("us-east-1", "use1"),
    ("us-east-2", "use2"),
    ("us-west-1", "usw1"),
    ("us-west-2", "usw2"),
    ("af-south-1", "afs1"),
    ("ap-east-1", "ape1"),
    ("ap-south-1", "aps1"),
    ("ap-south-2", "aps2"),
    ("ap-southeast-1", "apse1"),
    ("ap-southeast-2", "apse2"),
    ("ap-southeast-3", "apse3"),
    ("ap-southeast-4", "apse4"),
    ("ap-southeast-5", "apse5"),
    ("ap-southeast-7", "apse7"),
    ("ap-northeast-1", "apne1"),
    ("ap-northeast-2", "apne2"),
    ("ap-northeast-3", "apne3"),
    ("ca-central-1", "cac1"),
    ("ca-west-1", "caw1"),
    ("eu-central-1", "euc1"),
    ("eu-central-2", "euc2"),
    ("eu-west-1", "euw1"),
    ("eu-west-2", "euw2"),
    ("eu-west-3", "euw3"),
    ("eu-south-1", "eus1"),
    ("eu-south-2", "eus2"),
    ("eu-north-1", "eun1"),
    ("il-central-1", "ilc1"),
    ("me-south-1", "mes1"),
    ("me-central-1", "mec1"),
    ("mx-central-1", "mxc1"),
    ("sa-east-1", "sae1"),
];

/// A Region that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(u16);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a Region: use one such as us-east-1 (aws ec2 describe-regions lists them)")]
pub struct RegionError(pub String);

impl Region {
    pub const US_EAST_1: Region = Region(0);

    pub fn as_str(self) -> &'static str {
        REGIONS[usize::from(self.0)].0
    }

    /// Position in [`REGIONS`]; stable for ever.
    pub fn index(self) -> u16 {
        self.0
    }

    pub fn all() -> impl Iterator<Item = Region> {
        (0..REGIONS.len() as u16).map(Region)
    }

    /// The three zones every Region has here: `us-east-1a` to `c`.
    pub fn availability_zones(self) -> [String; 3] {
        ["a", "b", "c"].map(|letter| format!("{}{letter}", self.as_str()))
    }
}

/// `use1-az1` for `us-east-1a`; `None` for a zone that does not exist.
pub fn availability_zone_id(zone: &str) -> Option<String> {
    let letter = zone.chars().last()?;
    let region: Region = zone.get(..zone.len() - letter.len_utf8())?.parse().ok()?;
    let number = match letter {
        'a' => 1,
        'b' => 2,
        'c' => 3,
        _ => return None,
    };
    Some(format!("{}-az{number}", REGIONS[usize::from(region.0)].1))
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Region {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, RegionError> {
        REGIONS
            .iter()
            .position(|(name, _)| *name == text)
            .map(|i| Region(i as u16))
            .ok_or_else(|| RegionError(text.to_owned()))
    }
}

impl Serialize for Region {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_have_ids() {
        assert_eq!(availability_zone_id("us-east-1c").as_deref(), Some("use1-az3"));
        assert_eq!(availability_zone_id("us-east-1d"), None);
        assert_eq!(availability_zone_id("mars-1a"), None);
        assert_eq!(availability_zone_id(""), None);
    }
}
