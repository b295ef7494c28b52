//! Condition operators.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html>

use crate::context::Context;
use crate::pattern::{Pattern, Syntax};
use crate::resource::{ArnFields, ArnPattern};
use crate::values::{Decimal, Range, parse_bool, parse_date};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::cmp::Ordering;
use std::net::IpAddr;

/// How a key with several values is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Set {
    /// One value is expected; with several, one that matches is enough.
    None,
    ForAnyValue,
    ForAllValues,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Compare {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Compare {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Compare::Equal => ordering.is_eq(),
            Compare::Less => ordering.is_lt(),
            Compare::LessOrEqual => ordering.is_le(),
            Compare::Greater => ordering.is_gt(),
            Compare::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    String,
    StringIgnoringCase,
    StringLike,
    Numeric(Compare),
    Date(Compare),
    Bool,
    Binary,
    Ip,
    Arn,
    Null,
}

/// An operator by its name: family, whether it is negated, set operator, `IfExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operator {
    family: Family,
    negated: bool,
    set: Set,
    if_exists: bool,
}

impl Operator {
    pub fn parse(name: &str) -> Option<Operator> {
        let (set, plain) = if let Some(rest) = name.strip_prefix("ForAnyValue:") {
            (Set::ForAnyValue, rest)
        } else if let Some(rest) = name.strip_prefix("ForAllValues:") {
            (Set::ForAllValues, rest)
        } else {
            (Set::None, name)
        };
        let (plain, if_exists) = match plain.strip_suffix("IfExists") {
            Some(rest) => (rest, true),
            None => (plain, false),
        };
        let (family, negated) = match plain {
            "StringEquals" => (Family::String, false),
            "StringNotEquals" => (Family::String, true),
            "StringEqualsIgnoreCase" => (Family::StringIgnoringCase, false),
            "StringNotEqualsIgnoreCase" => (Family::StringIgnoringCase, true),
            "StringLike" => (Family::StringLike, false),
            "StringNotLike" => (Family::StringLike, true),
            "NumericEquals" => (Family::Numeric(Compare::Equal), false),
            "NumericNotEquals" => (Family::Numeric(Compare::Equal), true),
            "NumericLessThan" => (Family::Numeric(Compare::Less), false),
            "NumericLessThanEquals" => (Family::Numeric(Compare::LessOrEqual), false),
            "NumericGreaterThan" => (Family::Numeric(Compare::Greater), false),
            "NumericGreaterThanEquals" => (Family::Numeric(Compare::GreaterOrEqual), false),
            "DateEquals" => (Family::Date(Compare::Equal), false),
            "DateNotEquals" => (Family::Date(Compare::Equal), true),
            "DateLessThan" => (Family::Date(Compare::Less), false),
            "DateLessThanEquals" => (Family::Date(Compare::LessOrEqual), false),
            "DateGreaterThan" => (Family::Date(Compare::Greater), false),
            "DateGreaterThanEquals" => (Family::Date(Compare::GreaterOrEqual), false),
            "Bool" => (Family::Bool, false),
            "BinaryEquals" => (Family::Binary, false),
            "IpAddress" => (Family::Ip, false),
            "NotIpAddress" => (Family::Ip, true),
            "ArnEquals" | "ArnLike" => (Family::Arn, false),
            "ArnNotEquals" | "ArnNotLike" => (Family::Arn, true),
            // A key's existence has no "if it exists".
            "Null" if !if_exists => (Family::Null, false),
            _ => return None,
        };
        Some(Operator { family, negated, set, if_exists })
    }

    pub fn is_date(self) -> bool {
        matches!(self.family, Family::Date(_))
    }
}

/// The values of a condition, compiled for its operator.
#[derive(Clone, Debug)]
enum Values {
    Strings(Vec<Pattern>),
    Numbers(Vec<Box<str>>),
    Dates(Vec<i128>),
    Bools(Vec<Pattern>),
    Binaries(Vec<Vec<u8>>),
    Ranges(Vec<Range>),
    Arns(Vec<ArnPattern>),
    Nulls(Vec<bool>),
}

#[derive(Clone, Debug)]
pub(crate) struct Condition {
    /// As written.
    pub operator_text: Box<str>,
    /// As written.
    pub key_text: Box<str>,
    pub texts: Vec<String>,
    operator: Operator,
    key: Box<str>,
    values: Values,
}

impl Condition {
    /// Compiles the values; an error says which value is wrong (by index) and why.
    pub fn compile(
        operator_text: &str,
        operator: Operator,
        key: &str,
        texts: Vec<String>,
        variables: bool,
    ) -> Result<Condition, (usize, String)> {
        let literal = Syntax { wildcards: false, variables };
        let globs = Syntax { wildcards: true, variables };
        let values = match operator.family {
            Family::String | Family::StringIgnoringCase => {
                Values::Strings(each(&texts, |text| Pattern::parse(text, literal).map_err(|error| error.0))?)
            }
            Family::StringLike => {
                Values::Strings(each(&texts, |text| Pattern::parse(text, globs).map_err(|error| error.0))?)
            }
            Family::Numeric(_) => Values::Numbers(each(&texts, |text| {
                Decimal::parse(text).map(|_| text.into()).ok_or_else(|| format!("'{text}' is not a number"))
            })?),
            Family::Date(_) => Values::Dates(each(&texts, |text| {
                parse_date(text).ok_or_else(|| format!("'{text}' is neither an ISO 8601 date nor epoch seconds"))
            })?),
            Family::Bool => Values::Bools(each(&texts, |text| {
                let variable = variables && text.contains("${");
                if !variable && parse_bool(text).is_none() {
                    return Err(format!("'{text}' is neither true nor false"));
                }
                Pattern::parse(text, literal).map_err(|error| error.0)
            })?),
            Family::Binary => Values::Binaries(each(&texts, |text| {
                BASE64.decode(text).map_err(|error| format!("'{text}' is not base64: {error}"))
            })?),
            Family::Ip => Values::Ranges(each(&texts, |text| {
                Range::parse(text).ok_or_else(|| format!("'{text}' is neither an IP address nor a CIDR range"))
            })?),
            Family::Arn => {
                Values::Arns(each(&texts, |text| ArnPattern::of_condition(text, variables).map_err(|error| error.0))?)
            }
            Family::Null => Values::Nulls(each(&texts, |text| {
                parse_bool(text).ok_or_else(|| format!("'{text}' is neither true nor false"))
            })?),
        };
        Ok(Condition {
            operator_text: operator_text.into(),
            key_text: key.into(),
            texts,
            operator,
            key: key.to_lowercase().into(),
            values,
        })
    }

    /// Calls `see` with the key and with each key that a variable names, as they were written.
    pub fn keys<'a>(&'a self, see: &mut dyn FnMut(&'a str)) {
        see(&self.key_text);
        match &self.values {
            Values::Strings(patterns) | Values::Bools(patterns) => patterns.iter().for_each(|one| one.variables(see)),
            Values::Arns(patterns) => patterns.iter().for_each(|one| one.variables(see)),
            _ => {}
        }
    }

    pub fn had<'c>(&self, context: &'c Context) -> Option<&'c [String]> {
        context.get_lower(&self.key)
    }

    pub fn met(&self, context: &Context) -> bool {
        let had = self.had(context).filter(|values| !values.is_empty());
        // AWS calls a set of nothing, or of nothing but an empty text, a null data set.
        let null = had.is_none_or(|values| values.iter().all(String::is_empty));
        if let Values::Nulls(wanted) = &self.values {
            return wanted.contains(&null);
        }
        let Operator { negated, set, if_exists, .. } = self.operator;
        let Some(had) = had else {
            return if_exists
                || match set {
                    Set::None => negated,
                    Set::ForAnyValue => false,
                    Set::ForAllValues => true,
                };
        };
        match set {
            Set::None => had.iter().any(|value| self.one_matches(value, context)) != negated,
            Set::ForAnyValue => !null && had.iter().any(|value| self.one_matches(value, context) != negated),
            Set::ForAllValues => null || had.iter().all(|value| self.one_matches(value, context) != negated),
        }
    }

    /// Whether one value of the request matches any of the condition's, negation aside. A value of the request that is
    /// no number, date, address and so on matches nothing.
    fn one_matches(&self, value: &str, context: &Context) -> bool {
        match &self.values {
            Values::Strings(wanted) if self.operator.family == Family::StringIgnoringCase => {
                wanted.iter().any(|one| one.equals_ignoring_case(value, context))
            }
            Values::Strings(wanted) => wanted.iter().any(|one| one.matches(value, context)),
            Values::Numbers(wanted) => {
                let Family::Numeric(compare) = self.operator.family else { return false };
                Decimal::parse(value).is_some_and(|value| {
                    wanted.iter().filter_map(|one| Decimal::parse(one)).any(|one| compare.holds(value.cmp(&one)))
                })
            }
            Values::Dates(wanted) => {
                let Family::Date(compare) = self.operator.family else { return false };
                parse_date(value).is_some_and(|value| wanted.iter().any(|one| compare.holds(value.cmp(one))))
            }
            Values::Bools(wanted) => {
                parse_bool(value).is_some_and(|_| wanted.iter().any(|one| one.equals_ignoring_case(value, context)))
            }
            Values::Binaries(wanted) => BASE64.decode(value).is_ok_and(|value| wanted.contains(&value)),
            Values::Ranges(wanted) => {
                value.parse::<IpAddr>().is_ok_and(|value| wanted.iter().any(|one| one.holds(value)))
            }
            Values::Arns(wanted) => {
                let arn = ArnFields::of(value);
                arn.is_some() && wanted.iter().any(|one| one.matches_fields(arn.as_ref(), context))
            }
            Values::Nulls(_) => false,
        }
    }
}

fn each<T>(texts: &[String], compile: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, (usize, String)> {
    texts.iter().enumerate().map(|(index, text)| compile(text).map_err(|why| (index, why))).collect()
}
