//! Who asks, and whom a policy names.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

/// Who makes a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Principal<'a> {
    /// Twelve digits; empty for services, web identities and anonymous callers.
    pub account: &'a str,
    pub kind: PrincipalKind<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalKind<'a> {
    /// The root user of the account.
    Root,
    /// `id`: "AIDA…".
    User {
        arn: &'a str,
        id: &'a str,
    },
    /// A session of a role. `role_id`: "AROA…", without the session's name.
    RoleSession {
        role_arn: &'a str,
        session_arn: &'a str,
        role_id: &'a str,
    },
    /// A session from `GetFederationToken`. `user_arn` and `user_id` are those of the user who asked for it.
    FederatedUser {
        arn: &'a str,
        user_arn: &'a str,
        user_id: &'a str,
    },
    /// Someone with a token of an identity provider, before a role is assumed: the provider's ARN or domain.
    Federated {
        provider: &'a str,
    },
    /// "ecs-tasks.amazonaws.com".
    Service {
        name: &'a str,
    },
    Anonymous,
}

/// How directly a statement names who asks. The order matters: more is stronger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grant {
    /// The account: it delegates to the account's own policies.
    Account,
    /// The role of a session, or the user behind a federated session: limited by boundary and session policies.
    Entity,
    /// The user, session, service, or everyone: implicit denials of the principal's own policies do not matter.
    Direct,
}

/// A principal as a policy names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamedPrincipal {
    /// `*`
    Everyone,
    /// An account's number, from a number or a `:root` ARN.
    Account(String),
    /// The ARN of a user, role, role session or federated session.
    Arn(String),
    /// A unique id, which AWS puts in place of the ARN of a user or role that is gone.
    Id(String),
    Service(String),
    Federated(String),
    CanonicalUser(String),
}

impl NamedPrincipal {
    pub(crate) fn grants(&self, principal: &Principal<'_>) -> Option<Grant> {
        match self {
            NamedPrincipal::Everyone => Some(Grant::Direct),
            NamedPrincipal::Account(account) => {
                let root = matches!(principal.kind, PrincipalKind::Root);
                (*account == principal.account).then_some(if root { Grant::Direct } else { Grant::Account })
            }
            NamedPrincipal::Arn(named) => match principal.kind {
                PrincipalKind::User { arn, .. } if named == arn => Some(Grant::Direct),
                PrincipalKind::RoleSession { session_arn, .. } if named == session_arn => Some(Grant::Direct),
                PrincipalKind::RoleSession { role_arn, .. } if named == role_arn => Some(Grant::Entity),
                PrincipalKind::FederatedUser { arn, .. } if named == arn => Some(Grant::Direct),
                PrincipalKind::FederatedUser { user_arn, .. } if named == user_arn => Some(Grant::Entity),
                _ => None,
            },
            NamedPrincipal::Id(named) => match principal.kind {
                PrincipalKind::User { id, .. } if named == id => Some(Grant::Direct),
                PrincipalKind::RoleSession { role_id, .. } if named == role_id => Some(Grant::Entity),
                PrincipalKind::FederatedUser { user_id, .. } if named == user_id => Some(Grant::Entity),
                _ => None,
            },
            NamedPrincipal::Service(named) => {
                matches!(principal.kind, PrincipalKind::Service { name } if name == named).then_some(Grant::Direct)
            }
            NamedPrincipal::Federated(named) => {
                matches!(principal.kind, PrincipalKind::Federated { provider } if provider == named)
                    .then_some(Grant::Direct)
            }
            // Canonical ids belong to S3 alone; no principal has one here.
            NamedPrincipal::CanonicalUser(_) => None,
        }
    }

    /// Whether this names a user, role or session of the account.
    fn is_inside(&self, account: &str) -> bool {
        matches!(self, NamedPrincipal::Arn(arn) if arn.split(':').nth(4) == Some(account))
    }
}

/// `NotPrincipal` of a deny spares whom it names. A session is spared by its own ARN, not by its role's; an account
/// spares all that is in it only where nothing inside it is named beside it, since AWS asks to name the account
/// together with the one user or session that is meant.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html>
pub(crate) fn spared(named: &[NamedPrincipal], principal: &Principal<'_>) -> bool {
    named.iter().any(|one| match one.grants(principal) {
        Some(Grant::Direct) => true,
        Some(Grant::Account) => !named.iter().any(|other| other.is_inside(principal.account)),
        _ => false,
    })
}
