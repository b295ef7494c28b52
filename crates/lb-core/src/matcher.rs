//! `Matcher.HttpCode`: which answers to a health check are good.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// `200`, `200,202` or `200-299`, and mixtures; codes 200 to 499.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpCodeMatcher {
    text: String,
    ranges: Vec<RangeInclusive<u16>>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a matcher: give HTTP codes from 200 to 499, such as 200, 200,202 or 200-299")]
pub struct HttpCodeMatcherError(pub String);

impl HttpCodeMatcher {
    /// The values AWS allows for an Application Load Balancer.
    pub const CODES: RangeInclusive<u16> = 200..=499;

    pub fn matches(&self, code: u16) -> bool {
        self.ranges.iter().any(|range| range.contains(&code))
    }
}

impl Default for HttpCodeMatcher {
    fn default() -> Self {
        Self { text: "200".into(), ranges: vec![200..=200] }
    }
}

impl FromStr for HttpCodeMatcher {
    type Err = HttpCodeMatcherError;

    fn from_str(text: &str) -> Result<Self, HttpCodeMatcherError> {
        let bad = || HttpCodeMatcherError(text.to_owned());
        let code = |part: &str| -> Result<u16, HttpCodeMatcherError> {
            if part.len() != 3 || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(bad());
            }
            part.parse().ok().filter(|code| Self::CODES.contains(code)).ok_or_else(bad)
        };
        let ranges = text
            .split(',')
            .map(|part| match part.split_once('-') {
                None => code(part).map(|c| c..=c),
                Some((low, high)) => {
                    let (low, high) = (code(low)?, code(high)?);
                    if low <= high { Ok(low..=high) } else { Err(bad()) }
                }
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self { text: text.to_owned(), ranges })
    }
}

impl fmt::Display for HttpCodeMatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for HttpCodeMatcher {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for HttpCodeMatcher {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_ranges_match() {
        let matcher: HttpCodeMatcher = "200,202,300-399".parse().unwrap();
        let matched: Vec<u16> =
            [199, 200, 201, 202, 299, 300, 350, 399, 400].into_iter().filter(|c| matcher.matches(*c)).collect();
        assert_eq!(matched, [200, 202, 300, 350, 399]);
        assert_eq!(matcher.to_string(), "200,202,300-399");
    }

    #[test]
    fn what_is_not_a_matcher_is_refused_with_its_text() {
        for text in ["", "20", "2000", "abc", "200-", "-200", "299-200", "200,,201", "500", "199", "200 "] {
            assert_eq!(text.parse::<HttpCodeMatcher>(), Err(HttpCodeMatcherError(text.into())), "{text}");
        }
    }
}
