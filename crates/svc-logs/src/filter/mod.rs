//! Filter patterns: which log events a `FilterLogEvents` wants.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>
//!
//! What is not understood is refused, never taken for "everything".

mod compare;
mod fields;
mod json;
mod terms;

#[cfg(test)]
mod tests;

/// Why a pattern is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Invalid filter pattern: {0}")]
pub struct PatternError(pub String);

fn bad<T>(why: impl Into<String>) -> Result<T, PatternError> {
    Err(PatternError(why.into()))
}

#[derive(Clone, Debug)]
pub enum FilterPattern {
    /// The empty pattern.
    Everything,
    Terms(terms::Terms),
    Json(json::Expression),
    Fields(fields::Fields),
}

impl FilterPattern {
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let text = text.trim();
        match text.chars().next() {
            None => Ok(Self::Everything),
            Some('{') => Ok(Self::Json(json::parse(text)?)),
            Some('[') => Ok(Self::Fields(fields::parse(text)?)),
            Some('%') => bad(
                "regular expressions (%...%) are not supported by this installation yet: use terms, or wildcards in a JSON or field pattern",
            ),
            Some(_) => Ok(Self::Terms(terms::parse(text)?)),
        }
    }

    pub fn matches(&self, message: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Terms(terms) => terms.matches(message),
            Self::Json(expression) => {
                serde_json::from_str(message).is_ok_and(|value: serde_json::Value| expression.matches(&value))
            }
            Self::Fields(fields) => fields.matches(message),
        }
    }
}
