//! Resource ARNs of policies and requests.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>

use crate::context::Context;
use crate::pattern::{Pattern, Syntax, VariableError};

const FIELDS: usize = 6;

/// An ARN of a request, cut once at its first five colons.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ArnFields<'a>([&'a str; FIELDS]);

impl<'a> ArnFields<'a> {
    /// `None` for what is not an ARN.
    pub fn of(text: &'a str) -> Option<Self> {
        let mut fields = [""; FIELDS];
        let mut parts = text.splitn(FIELDS, ':');
        for field in &mut fields {
            *field = parts.next()?;
        }
        (fields[0] == "arn").then_some(Self(fields))
    }
}

#[derive(Clone, Debug)]
pub(crate) enum ArnPattern {
    /// `*`
    Any,
    /// One per field; fewer when the pattern has fewer.
    Fields(Vec<Pattern>),
}

impl ArnPattern {
    /// The pattern of a `Resource`: fields that it lacks are `*`.
    pub fn of_resource(text: &str, variables: bool) -> Result<Self, VariableError> {
        if text == "*" {
            return Ok(ArnPattern::Any);
        }
        let mut fields = Pattern::parse_arn(text, Syntax { wildcards: true, variables })?;
        fields.resize(FIELDS, Pattern::Any);
        Ok(ArnPattern::Fields(fields))
    }

    /// The pattern of an ARN operator: `*` is any ARN, and one with fewer than six fields is none.
    pub fn of_condition(text: &str, variables: bool) -> Result<Self, VariableError> {
        if text == "*" {
            return Ok(ArnPattern::Any);
        }
        Ok(ArnPattern::Fields(Pattern::parse_arn(text, Syntax { wildcards: true, variables })?))
    }

    pub fn matches_fields(&self, arn: Option<&ArnFields<'_>>, context: &Context) -> bool {
        match (self, arn) {
            (ArnPattern::Fields(fields), Some(arn)) => {
                // From the back: resources differ more than partitions do.
                fields.len() == FIELDS
                    && fields.iter().zip(&arn.0).rev().all(|(pattern, text)| pattern.matches(text, context))
            }
            (ArnPattern::Any, _) => true,
            (ArnPattern::Fields(_), None) => false,
        }
    }

    pub fn variables<'a>(&'a self, see: &mut dyn FnMut(&'a str)) {
        if let ArnPattern::Fields(fields) = self {
            for field in fields {
                field.variables(see);
            }
        }
    }
}
