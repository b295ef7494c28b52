//! Filters of DescribeParameters and GetParametersByPath.
//! <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html>

use crate::names::{check_path, path};
use kernel::tags::Tags;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    #[error("{0}")]
    Key(String),
    #[error("{0}")]
    Option(String),
    #[error("{0}")]
    Value(String),
    #[error("{0}")]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    key: String,
    option: String,
    values: Vec<String>,
}

/// Which operation filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Describe,
    ByPath,
}

impl Of {
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Describe => &["Path", "Name", "Type", "KeyId", "Tier", "DataType"],
            Self::ByPath => &["Type", "KeyId", "Label", "DataType"],
        }
    }
}

/// What is looked at.
pub struct Seen<'a> {
    /// As kept.
    pub name: &'a str,
    pub parameter_type: &'a str,
    pub key_id: Option<&'a str>,
    pub tier: &'a str,
    pub data_type: &'a str,
    pub tags: &'a Tags,
}

/// Key, option and values as they come in.
pub type Given = (String, Option<String>, Vec<String>);

pub fn check(given: Vec<Given>, of: Of) -> Result<Vec<Filter>, FilterError> {
    let mut filters: Vec<Filter> = Vec::new();
    for (key, option, values) in given {
        let is_tag = key.starts_with("tag:") && of == Of::Describe;
        if !is_tag && !of.keys().contains(&key.as_str()) {
            return Err(FilterError::Key(format!(
                "The following filter key is not valid: {key}. Valid filter keys include: [{}].",
                of.keys().join(", ")
            )));
        }
        if filters.iter().any(|filter| filter.key == key) {
            return Err(FilterError::Key(format!(
                "The following filter is duplicated in the request: {key}. A request can contain only one occurrence of a specific filter."
            )));
        }
        if values.is_empty() && !is_tag {
            return Err(FilterError::Value(format!(
                "The following filter values are missing : null for filter key {key}."
            )));
        }
        let options: &[&str] = match key.as_str() {
            "Path" => &["OneLevel", "Recursive"],
            "Name" => &["Equals", "BeginsWith", "Contains"],
            "Label" => &["Equals"],
            _ => &["Equals", "BeginsWith"],
        };
        let option = option.unwrap_or_else(|| options[0].to_owned());
        if !options.contains(&option.as_str()) {
            return Err(FilterError::Option(format!(
                "The following filter option is not valid: {option}. Valid options include: [{}].",
                options.join(", ")
            )));
        }
        check_values(&key, &option, &values)?;
        filters.push(Filter { key, option, values });
    }
    Ok(filters)
}

fn check_values(key: &str, option: &str, values: &[String]) -> Result<(), FilterError> {
    let set: &[&str] = match key {
        "Type" => &["String", "StringList", "SecureString"],
        "Tier" => &["Standard", "Advanced", "Intelligent-Tiering"],
        "Path" => {
            for value in values {
                let lower = value.to_ascii_lowercase();
                if lower.starts_with("/aws") || lower.starts_with("/ssm") {
                    return Err(FilterError::Other(
                        "Filters for common parameters can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). When using global parameters, please specify within a global namespace.".to_owned(),
                    ));
                }
                check_path(value).map_err(|error| FilterError::Other(error.to_string()))?;
            }
            return Ok(());
        }
        _ => return Ok(()),
    };
    match values.iter().find(|value| !set.contains(&value.as_str())) {
        Some(value) if option == "Equals" => Err(FilterError::Option(format!(
            "The following filter value is not valid: {value}. Valid values include: [{}].",
            set.join(", ")
        ))),
        _ => Ok(()),
    }
}

/// The filter on labels, which chooses versions.
pub fn labels(filters: &[Filter]) -> Option<&[String]> {
    filters.iter().find(|filter| filter.key == "Label").map(|filter| filter.values.as_slice())
}

/// Whether every filter but the one on labels fits.
pub fn fit(filters: &[Filter], seen: &Seen<'_>) -> bool {
    filters.iter().all(|filter| filter.fits(seen))
}

impl Filter {
    fn fits(&self, seen: &Seen<'_>) -> bool {
        match self.key.as_str() {
            "Label" => true,
            "Path" => self.values.iter().any(|value| below(value, seen.name, self.option == "Recursive")),
            "Name" if self.option == "Contains" => {
                self.values.iter().any(|value| path(seen.name).contains(value.as_str()))
            }
            // With and without its slash, a name is the same.
            "Name" => {
                let name = path(seen.name);
                self.values.iter().any(|value| self.compares(&name, &format!("/{}", value.trim_start_matches('/'))))
            }
            "Type" => self.any(seen.parameter_type),
            "KeyId" => seen.key_id.is_some_and(|id| self.any(id)),
            "Tier" => self.any(seen.tier),
            "DataType" => self.any(seen.data_type),
            tag => {
                let value = tag.strip_prefix("tag:").and_then(|key| seen.tags.get(key));
                value.is_some_and(|value| self.values.is_empty() || self.any(value))
            }
        }
    }

    fn any(&self, text: &str) -> bool {
        self.values.iter().any(|value| self.compares(text, value))
    }

    fn compares(&self, text: &str, value: &str) -> bool {
        if self.option == "BeginsWith" { text.starts_with(value) } else { text == value }
    }
}

/// Whether a parameter is under a path: directly, or at any depth.
pub fn below(under: &str, stored_name: &str, recursive: bool) -> bool {
    let under = under.trim_end_matches('/');
    let name = path(stored_name);
    let rest = name.strip_prefix(under).and_then(|rest| rest.strip_prefix('/'));
    rest.is_some_and(|rest| !rest.is_empty() && (recursive || !rest.contains('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(key: &str, option: Option<&str>, values: &[&str]) -> Given {
        (key.to_owned(), option.map(str::to_owned), values.iter().map(|v| (*v).to_owned()).collect())
    }

    fn names(filter: Given) -> Vec<&'static str> {
        let filters = check(vec![filter], Of::Describe).unwrap();
        let tags = Tags::from([("team".to_owned(), "blue".to_owned())]);
        ["/a/b", "/a/b/c", "/ab/c", "a"]
            .into_iter()
            .filter(|name| {
                let seen = Seen {
                    name,
                    parameter_type: "String",
                    key_id: None,
                    tier: "Standard",
                    data_type: "text",
                    tags: &tags,
                };
                fit(&filters, &seen)
            })
            .collect()
    }

    #[test]
    fn each_key_with_its_options() {
        assert_eq!(names(given("Path", None, &["/a"])), ["/a/b"]);
        assert_eq!(names(given("Path", Some("Recursive"), &["/a/"])), ["/a/b", "/a/b/c"]);
        assert_eq!(names(given("Path", None, &["/"])), ["a"]);
        assert_eq!(names(given("Path", Some("Recursive"), &["/"])).len(), 4);
        assert_eq!(names(given("Name", None, &["/a"])), ["a"]);
        assert_eq!(names(given("Name", Some("BeginsWith"), &["/a/", "ab"])), ["/a/b", "/a/b/c", "/ab/c"]);
        assert_eq!(names(given("Name", Some("Contains"), &["/c"])), ["/a/b/c", "/ab/c"]);
        assert_eq!(names(given("Type", Some("BeginsWith"), &["Str"])).len(), 4);
        assert_eq!(names(given("KeyId", None, &["alias/aws/ssm"])).len(), 0);
        assert_eq!(names(given("tag:team", None, &[])).len(), 4);
        assert_eq!(names(given("tag:team", None, &["red"])).len(), 0);
        assert_eq!(names(given("tag:none", None, &[])).len(), 0);
        assert_eq!(names(given("Tier", None, &["Advanced"])).len(), 0);
        assert_eq!(names(given("DataType", None, &["text"])).len(), 4);
    }

    #[test]
    fn what_is_wrong_has_its_own_error() {
        let one = |filter: Given, of: Of| check(vec![filter], of).unwrap_err();
        assert!(matches!(one(given("Label", None, &["x"]), Of::Describe), FilterError::Key(_)));
        assert!(matches!(one(given("Name", None, &["x"]), Of::ByPath), FilterError::Key(_)));
        assert!(matches!(one(given("tag:x", None, &["x"]), Of::ByPath), FilterError::Key(_)));
        assert!(matches!(one(given("Type", None, &[]), Of::ByPath), FilterError::Value(_)));
        assert!(matches!(one(given("Type", None, &["Int"]), Of::ByPath), FilterError::Option(_)));
        assert!(matches!(one(given("Type", Some("Contains"), &["S"]), Of::Describe), FilterError::Option(_)));
        assert!(matches!(one(given("Path", None, &["/aws/x"]), Of::Describe), FilterError::Other(_)));
        assert!(matches!(one(given("Path", None, &["x"]), Of::Describe), FilterError::Other(_)));
        let twice = vec![given("Type", None, &["String"]), given("Type", None, &["String"])];
        assert!(matches!(check(twice, Of::Describe), Err(FilterError::Key(_))));
    }
}
