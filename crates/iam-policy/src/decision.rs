//! What an evaluation answers, and why.

use std::fmt;

/// The kinds of policies that take part, in the order in which AWS evaluates them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    ResourceControlPolicy,
    ServiceControlPolicy,
    ResourcePolicy,
    /// The trust policy of the role that is to be assumed.
    Trust,
    IdentityPolicy,
    PermissionsBoundary,
    SessionPolicy,
}

impl Layer {
    /// As AWS's denials call it: "identity-based policy".
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>
    pub fn phrase(self) -> &'static str {
        match self {
            Layer::ServiceControlPolicy => "service control policy",
            Layer::ResourceControlPolicy => "resource control policy",
            Layer::ResourcePolicy => "resource-based policy",
            Layer::Trust => "role trust policy",
            Layer::IdentityPolicy => "identity-based policy",
            Layer::PermissionsBoundary => "permissions boundary",
            Layer::SessionPolicy => "session policy",
        }
    }
}

/// The statement that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By<'a> {
    pub layer: Layer,
    /// The policy's name, as its [`crate::Named`] gave it.
    pub policy: &'a str,
    /// What the policy is attached to.
    pub attached_to: &'a str,
    /// Index of the statement in the policy, from 0.
    pub statement: usize,
    pub sid: Option<&'a str>,
}

impl fmt::Display for By<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "statement {}", self.statement + 1)?;
        if let Some(sid) = self.sid {
            write!(f, " ({sid})")?;
        }
        write!(f, " of the {} {}", self.layer.phrase(), self.policy)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision<'a> {
    /// `by` is `None` for the account's root user, who needs no policy.
    Allowed {
        by: Option<By<'a>>,
    },
    ExplicitlyDenied {
        by: By<'a>,
    },
    /// No statement of this layer allows the request.
    ImplicitlyDenied {
        missing: Layer,
    },
}

impl Decision<'_> {
    pub fn allowed(&self) -> bool {
        matches!(self, Decision::Allowed { .. })
    }

    /// How AWS ends the sentence "User: … is not authorized to perform: … on resource: … ": "because no identity-based
    /// policy allows the ecs:RunTask action" or "with an explicit deny in an identity-based policy". Empty for what is
    /// allowed. `action` is shown as given.
    pub fn reason_clause(&self, action: &str) -> String {
        match self {
            Decision::Allowed { .. } => String::new(),
            Decision::ImplicitlyDenied { missing } => {
                format!("because no {} allows the {action} action", missing.phrase())
            }
            Decision::ExplicitlyDenied { by } => {
                let article = match by.layer {
                    Layer::IdentityPolicy => "an",
                    Layer::Trust => "the",
                    _ => "a",
                };
                format!("with an explicit deny in {article} {}", by.layer.phrase())
            }
        }
    }
}

/// A statement that would have allowed the request, had its conditions been met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss<'a> {
    pub by: By<'a>,
    pub unmet: Vec<UnmetCondition<'a>>,
}

/// A condition that was not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnmetCondition<'a> {
    /// As written: "ForAnyValue:StringEqualsIfExists".
    pub operator: &'a str,
    /// As written.
    pub key: &'a str,
    /// As written in the policy, variables not replaced.
    pub wanted: &'a [String],
    /// What the request had; `None` when it did not have the key.
    pub had: Option<Vec<String>>,
}
