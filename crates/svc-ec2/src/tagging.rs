//! Tags as EC2 gives and takes them.

use crate::error::{Kind, invalid_parameter_value};
use api_ec2::{Tag, TagSpecification};
use kernel::Error;
use kernel::tags::{self, TagError, Tags};

pub fn to_wire(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

/// `current` with `added` merged in, or EC2's error.
pub fn merge(current: &Tags, added: &[Tag]) -> Result<Tags, Error> {
    let pairs = added.iter().map(|tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default()));
    tags::merge(current, pairs).map_err(|error| match error {
        TagError::TooMany => {
            Error::api("TagLimitExceeded", "The maximum number of Tags for a resource has been reached.")
        }
        TagError::Reserved(key) => invalid_parameter_value(format!(
            "Tag keys starting with 'aws:' are reserved for internal use: '{key}' cannot be given."
        )),
        error => invalid_parameter_value(error.to_string()),
    })
}

/// The tags that a creation gives to its resource.
pub fn of_specifications(specifications: &Option<Vec<TagSpecification>>, kind: Kind) -> Result<Tags, Error> {
    let mut tags = Tags::new();
    for (at, specification) in specifications.iter().flatten().enumerate() {
        let resource_type = specification.resource_type.as_deref().unwrap_or_default();
        if resource_type != kind.resource_type() {
            let message = format!("'{resource_type}' is not a valid taggable resource type for this operation.");
            return Err(invalid_parameter_value(message));
        }
        if at > 0 {
            let message = format!("Tag specifications for '{resource_type}' can be given once only.");
            return Err(invalid_parameter_value(message));
        }
        tags = merge(&tags, specification.tags.as_deref().unwrap_or_default())?;
    }
    Ok(tags)
}
