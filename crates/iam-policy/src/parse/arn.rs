//! What IAM refuses in the ARNs of a `Resource`.

const PARTITIONS: [&str; 9] =
    ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc", "*"];

/// What the path of an IAM resource begins with, in the order in which AWS's message lists it.
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// AWS's message on what is no ARN at all.
pub(super) fn not_an_arn(resource: &str) -> Option<String> {
    (resource != "*" && !resource.starts_with("arn:"))
        .then(|| format!("Resource {resource} must be in ARN format or \"*\"."))
}

/// AWS's message on a resource that it refuses.
pub(super) fn wrong(resource: &str, variables: bool) -> Option<String> {
    if resource == "*" {
        return None;
    }
    let fields = fields(resource, variables);
    let [_, partition, after @ ..] = fields.as_slice() else { return not_an_arn(resource) };
    if !partition_known(partition) {
        // AWS shows the ARN as it completes it, and five fields of it.
        let mut shown: Vec<&str> = after.to_vec();
        if let [only] = shown.as_mut_slice()
            && only.is_empty()
        {
            *only = "*";
        }
        shown.resize(shown.len().max(4), "*");
        return Some(format!(
            "Partition \"{partition}\" is not valid for resource \"arn:{partition}:{}\".",
            shown.join(":")
        ));
    }
    if let Some(message) = not_an_arn(resource) {
        return Some(message);
    }
    let Some(service) = after.first() else {
        return Some("Resource vendor must be fully qualified and cannot contain regexes.".to_owned());
    };
    let field = |index: usize| after.get(index).copied();
    let region = field(1).unwrap_or_default();
    match *service {
        "iam" if !region.is_empty() && region != "*" => {
            Some(format!("IAM resource {resource} cannot contain region information."))
        }
        "iam" => field(3)
            // AWS's message does not list the account's root, which its own policies name.
            .filter(|path| !matches!(*path, "*" | "root") && !IAM_PATHS.iter().any(|start| path.starts_with(start)))
            .map(|_| format!("IAM resource path must either be \"*\" or start with {}.", IAM_PATHS.join(", "))),
        // Buckets have neither Region nor account; access points have both.
        "s3" if !region.is_empty() && field(2) == Some("") => {
            Some(format!("Resource {resource} can not contain region information."))
        }
        _ => None,
    }
}

/// Why AWS's older parser refuses an ARN that is right otherwise.
pub(super) fn legacy_wrong(resource: &str, variables: bool) -> Option<String> {
    if resource == "*" {
        return None;
    }
    let fields = fields(resource, variables);
    if fields.get(2).is_none_or(|service| service.is_empty()) {
        return Some(format!("the ARN '{resource}' names no service"));
    }
    (fields.len() < 6 && resource.contains("::"))
        .then(|| format!("the ARN '{resource}' has {} of six fields", fields.len()))
}

fn partition_known(partition: &str) -> bool {
    PARTITIONS.contains(&partition)
        || partition.contains("${")
        || partition.strip_suffix('*').is_some_and(|start| PARTITIONS.iter().any(|known| known.starts_with(start)))
}

/// The fields between colons, at most six; a colon inside `${…}` separates nothing.
fn fields(text: &str, variables: bool) -> Vec<&str> {
    let mut fields = Vec::new();
    let (mut start, mut inside) = (0, false);
    for (at, c) in text.char_indices() {
        match c {
            '$' if variables && text[at..].starts_with("${") => inside = true,
            '}' => inside = false,
            ':' if !inside && fields.len() < 5 => {
                fields.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    fields.push(&text[start..]);
    fields
}
