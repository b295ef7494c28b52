//! `Principal` and `NotPrincipal`.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

use super::{Malformed, Spot, Text, texts};
use crate::json::{Data, Node};
use crate::principal::NamedPrincipal;

pub(super) fn parse(node: Node, spot: &Spot) -> Result<Vec<NamedPrincipal>, Malformed> {
    let members = match node.data {
        Data::String(text) if text == "*" => return Ok(vec![NamedPrincipal::Everyone]),
        Data::String(text) => return Err(spot.refuse(format!("Invalid principal in policy: \"{text}\""), "")),
        Data::Object(members) => members,
        other => return Err(spot.syntax(format!("{} where \"*\" or an object is expected", other.type_name()))),
    };
    let mut named = Vec::new();
    for member in members {
        let at = spot.member(&member);
        let read: fn(&str) -> Option<NamedPrincipal> = match member.name.as_str() {
            "AWS" => aws,
            "Service" => service,
            "Federated" => federated,
            "CanonicalUser" => canonical_user,
            other => {
                let detail = format!("'{other}' is none of AWS, Service, Federated and CanonicalUser");
                return Err(at.syntax(detail));
            }
        };
        for Text { text, spot } in texts(member.value, &at, false)? {
            named.push(read(&text).ok_or_else(|| {
                let message = format!("Invalid principal in policy: \"{}\":\"{text}\"", shown(&member.name));
                spot.refuse(message, "")
            })?);
        }
    }
    if named.is_empty() {
        return Err(spot.refuse("Missing required field Principal cannot be empty!", ""));
    }
    Ok(named)
}

/// How AWS's message writes the type.
fn shown(name: &str) -> String {
    name.to_ascii_uppercase()
}

fn aws(text: &str) -> Option<NamedPrincipal> {
    let is_account = |account: &str| account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
    if text == "*" {
        return Some(NamedPrincipal::Everyone);
    }
    if is_account(text) {
        return Some(NamedPrincipal::Account(text.to_owned()));
    }
    let is_id = |text: &str| text.len() >= 16 && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if (text.starts_with("AIDA") || text.starts_with("AROA")) && is_id(text) {
        return Some(NamedPrincipal::Id(text.to_owned()));
    }
    let fields: Vec<&str> = text.splitn(6, ':').collect();
    let [arn, partition, service, region, account, resource] = fields.as_slice() else { return None };
    if *arn != "arn" || !partition.starts_with("aws") || !region.is_empty() || !is_account(account) {
        return None;
    }
    if text.contains(['*', '?']) {
        return None;
    }
    let (resource_type, name) = resource.split_once('/').unwrap_or((resource, ""));
    match (*service, resource_type) {
        ("iam", "root") if name.is_empty() => Some(NamedPrincipal::Account((*account).to_owned())),
        ("iam", "user" | "role") if !name.is_empty() => Some(NamedPrincipal::Arn(text.to_owned())),
        ("sts", "federated-user") if !name.is_empty() => Some(NamedPrincipal::Arn(text.to_owned())),
        ("sts", "assumed-role")
            if name.split_once('/').is_some_and(|(role, session)| !role.is_empty() && !session.is_empty()) =>
        {
            Some(NamedPrincipal::Arn(text.to_owned()))
        }
        _ => None,
    }
}

fn service(text: &str) -> Option<NamedPrincipal> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    (text.contains('.') && text.chars().all(plain)).then(|| NamedPrincipal::Service(text.to_owned()))
}

/// A domain, or the ARN of a SAML or OIDC provider.
fn federated(text: &str) -> Option<NamedPrincipal> {
    let provider = |resource: &str| resource.starts_with("saml-provider/") || resource.starts_with("oidc-provider/");
    let right = if text.starts_with("arn:") {
        let fields: Vec<&str> = text.splitn(6, ':').collect();
        fields.len() == 6 && fields[2] == "iam" && provider(fields[5]) && !text.contains(['*', '?'])
    } else {
        text.contains('.') && !text.contains(['*', '?', ' '])
    };
    right.then(|| NamedPrincipal::Federated(text.to_owned()))
}

fn canonical_user(text: &str) -> Option<NamedPrincipal> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric()))
        .then(|| NamedPrincipal::CanonicalUser(text.to_owned()))
}
