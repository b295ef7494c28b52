//! Parameter names, ARNs and selectors.
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html#sysman-parameter-name-constraints>

use crate::errors::invalid;
use base::{AccountId, Arn, Region};
use kernel::{Error, RequestCtx};

const LEVELS_MAX: usize = 15;
/// Of the whole ARN.
const ARN_CHARACTERS_MAX: usize = 1011;

/// The one form under which a name is kept: `/a` and `a` are the same parameter, as their ARNs are.
pub fn stored(name: &str) -> &str {
    match name.strip_prefix('/') {
        Some(rest) if !rest.contains('/') => rest,
        _ => name,
    }
}

/// With its slash, whether it was kept with one or not.
pub fn path(stored: &str) -> String {
    if stored.starts_with('/') { stored.to_owned() } else { format!("/{stored}") }
}

pub fn is_public(name: &str) -> bool {
    name.starts_with("/aws/")
}

/// `arn:…:parameter/a/b`, with one slash whatever the name begins with. Public parameters belong to no account.
pub fn arn(account: &AccountId, region: Region, name: &str) -> String {
    let account = if is_public(name) { "" } else { account.as_str() };
    format!("arn:aws:ssm:{region}:{account}:parameter/{}", name.trim_start_matches('/'))
}

/// What a request calls a parameter by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// As kept.
    pub name: String,
    pub selector: Option<Selector>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    Version(i64),
    Label(String),
}

impl Selector {
    /// As answers have it: `:3`, `:prod`.
    pub fn text(&self) -> String {
        match self {
            Self::Version(version) => format!(":{version}"),
            Self::Label(label) => format!(":{label}"),
        }
    }
}

/// A name or an ARN of this account and Region, with a selector or not. `None`: it names nothing here.
pub fn parse(ctx: &RequestCtx, text: &str) -> Option<Reference> {
    let rest = if text.starts_with("arn:") {
        let parsed: Arn = text.parse().ok()?;
        let rest = parsed.resource.strip_prefix("parameter")?.to_owned();
        let own = if rest.starts_with("/aws/") { "" } else { ctx.account.as_str() };
        let here = parsed.service == "ssm" && parsed.account == own && parsed.region == ctx.region.as_str();
        if !here || !rest.starts_with('/') {
            return None;
        }
        rest
    } else {
        text.to_owned()
    };
    let (name, selector) = match rest.split_once(':') {
        None => (rest.as_str(), None),
        Some((_, selector)) if selector.contains(':') || selector.is_empty() => return None,
        Some((name, selector)) if selector.bytes().all(|b| b.is_ascii_digit()) => {
            // One that is too large names no version.
            (name, Some(Selector::Version(selector.parse().unwrap_or(i64::MAX))))
        }
        Some((name, selector)) => (name, Some(Selector::Label(selector.to_owned()))),
    };
    (!name.is_empty()).then(|| Reference { name: stored(name).to_owned(), selector })
}

/// Whether a parameter may be made under this name.
pub fn check_new(account: &AccountId, region: Region, name: &str) -> Result<(), Error> {
    const RULE: &str = "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_";
    let lower = name.to_ascii_lowercase();
    let bare = lower.trim_start_matches('/');
    let is_path = bare.contains('/');
    if lower.starts_with("/aws") && is_path {
        return Err(Error::api("AccessDeniedException", format!("No access to reserved parameter name: {name}.")));
    }
    if bare.starts_with("ssm") && is_path {
        return Err(invalid(RULE));
    }
    if bare.starts_with("aws") || bare.starts_with("ssm") {
        return Err(invalid("Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."));
    }
    let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b));
    if !name.strip_prefix('/').unwrap_or(name).split('/').all(good) {
        return Err(invalid(RULE));
    }
    if is_path && !name.starts_with('/') {
        return Err(invalid("Parameter name must be a fully qualified name."));
    }
    let levels = bare.split('/').count();
    if levels > LEVELS_MAX {
        return Err(Error::api(
            "HierarchyLevelLimitExceededException",
            format!("A hierarchy can have a maximum of {LEVELS_MAX} levels; '{name}' has {levels}."),
        ));
    }
    let characters = arn(account, region, name).len();
    if characters > ARN_CHARACTERS_MAX {
        return Err(invalid(format!(
            "A parameter's ARN can have at most {ARN_CHARACTERS_MAX} characters; with this name it has {characters}."
        )));
    }
    Ok(())
}

/// A path that a request lists parameters of, with no slash at its end; the root is the empty one.
pub fn check_path(path: &str) -> Result<&str, Error> {
    let bare = path.strip_suffix('/').unwrap_or(path);
    let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b));
    if path.starts_with('/') && (bare.is_empty() || bare[1..].split('/').all(good)) {
        return Ok(bare);
    }
    Err(invalid(
        "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: /get/parameters2-/by1./path0_.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(name: &str) -> String {
        match check_new(&"000000000000".parse().unwrap(), Region::US_EAST_1, name) {
            Ok(()) => String::new(),
            Err(Error::Api(error)) => error.code.into_owned(),
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn names_follow_awss_rules() {
        let deep = |levels: usize| "/x".repeat(levels);
        for good in ["a", "/a", "/a/b.c-d_e", "Prod", &deep(15)] {
            assert_eq!(code(good), "", "{good}");
        }
        for bad in
            ["", "/", "a/b", "/a//b", "/a/", "a b", "a:1", "ä", "awsome", "/SSM", "/ssm/x", "ssm-x", &"x".repeat(970)]
        {
            assert_eq!(code(bad), "ValidationException", "{bad}");
        }
        assert_eq!(code("/aws/x"), "AccessDeniedException");
        assert_eq!(code(&deep(16)), "HierarchyLevelLimitExceededException");
    }

    #[test]
    fn one_level_has_one_form() {
        assert_eq!((stored("/a"), stored("a"), stored("/a/b")), ("a", "a", "/a/b"));
        let account = "000000000000".parse().unwrap();
        assert_eq!(arn(&account, Region::US_EAST_1, "/a/b"), "arn:aws:ssm:us-east-1:000000000000:parameter/a/b");
        assert_eq!(arn(&account, Region::US_EAST_1, "a"), "arn:aws:ssm:us-east-1:000000000000:parameter/a");
        assert_eq!(
            arn(&account, Region::US_EAST_1, "/aws/service/x"),
            "arn:aws:ssm:us-east-1::parameter/aws/service/x"
        );
    }
}
