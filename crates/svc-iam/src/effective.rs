//! What the policy engine must know of who calls: policies, boundary, session policies, and the condition keys of the principal.

use crate::Iam;
use crate::api::policies;
use crate::model::{SessionOf, SessionRow};
use crate::policy_cache::PolicyCache;
use crate::tables::{self, ATTACHMENTS, INLINE_POLICIES, SESSIONS};
use base::{AccountId, Timestamp};
use iam_policy::{Context, Kind, Policy};
use kernel::tags::Tags;
use kernel::{Error, Principal, PrincipalKind, RequestCtx};
use store::Reader;

/// A policy with what a reader knows it by; made into an [`iam_policy::Named`] without copying.
#[derive(Clone, Debug)]
pub struct NamedPolicy {
    /// Its ARN, or the name of an inline policy.
    pub name: String,
    /// ARN of the user, group or role that it is attached to.
    pub attached_to: String,
    pub policy: Policy,
}

impl NamedPolicy {
    pub fn named(&self) -> iam_policy::Named<'_> {
        iam_policy::Named { name: &self.name, attached_to: &self.attached_to, policy: &self.policy }
    }
}

/// Who calls, as the engine takes it, with owned texts.
#[derive(Clone, Debug, Default)]
pub struct Effective {
    /// Inline, then attached; of a user the groups' too.
    pub identity: Vec<NamedPolicy>,
    /// `None`: there is no boundary.
    pub boundary: Option<Vec<NamedPolicy>>,
    /// `None`: the session is not narrowed.
    pub session: Option<Vec<NamedPolicy>>,
    /// ARN of the user or role behind the caller.
    pub behind_arn: String,
    /// Id of the user or role behind the caller.
    pub behind_id: String,
    /// Of the role or user, with the session's on top.
    pub principal_tags: Tags,
    pub issued_at: Option<Timestamp>,
    pub mfa_at: Option<Timestamp>,
    pub source_identity: Option<String>,
    /// Temporary credentials.
    pub is_session: bool,
    /// Credentials of `GetSessionToken` or `GetFederationToken`, which may not call IAM and most of STS.
    pub token_of_user: bool,
    /// Condition keys that the provider of a web identity gave.
    pub federated_keys: Vec<(String, String)>,
    pub federated_provider: Option<String>,
}

impl Effective {
    /// The caller as the engine names it. `None`: a node, whom no policy speaks of.
    pub fn principal<'a>(&'a self, principal: &'a Principal) -> Option<iam_policy::Principal<'a>> {
        use iam_policy::PrincipalKind as Named;
        let kind = match &principal.kind {
            PrincipalKind::Root => Named::Root,
            PrincipalKind::User { .. } => Named::User { arn: &principal.arn, id: &principal.user_id },
            PrincipalKind::AssumedRole { role_id, .. } => {
                Named::RoleSession { role_arn: &self.behind_arn, session_arn: &principal.arn, role_id }
            }
            PrincipalKind::FederatedUser { .. } => {
                Named::FederatedUser { arn: &principal.arn, user_arn: &self.behind_arn, user_id: &self.behind_id }
            }
            PrincipalKind::Anonymous => Named::Anonymous,
            PrincipalKind::Node { .. } => return None,
        };
        Some(iam_policy::Principal { account: principal.account.as_str(), kind })
    }

    /// The condition keys that say who calls, and how: those that are the same for every action of one request.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
    pub fn context(&self, ctx: &RequestCtx) -> Context {
        let mut context = Context::new();
        let principal = &ctx.principal;
        context
            .insert("aws:CurrentTime", ctx.now.to_rfc3339())
            .insert("aws:EpochTime", (ctx.now.as_ms() / 1000).to_string())
            .insert("aws:SourceIp", ctx.source_ip.to_string())
            .insert("aws:RequestedRegion", ctx.region.to_string())
            .insert("aws:SecureTransport", "false")
            .insert("aws:userid", principal.user_id.clone())
            .insert("aws:PrincipalAccount", principal.account.to_string())
            // Nobody calls on another's behalf: what services do for a caller they do without calling.
            .insert("aws:ViaAWSService", "false")
            .insert("aws:PrincipalIsAWSService", "false")
            // Of what has no account in its ARN, the caller's; the authoriser puts the ARN's in its place.
            .insert("aws:ResourceAccount", principal.account.to_string());
        let kind = match &principal.kind {
            PrincipalKind::Root => "Account",
            PrincipalKind::User { .. } => "User",
            PrincipalKind::AssumedRole { .. } | PrincipalKind::Node { .. } => "AssumedRole",
            PrincipalKind::FederatedUser { .. } => "FederatedUser",
            PrincipalKind::Anonymous => "Anonymous",
        };
        context.insert("aws:PrincipalType", kind);
        if principal.kind != PrincipalKind::Anonymous {
            // A federated user goes by its own ARN, a role's session by the role's.
            let arn = match &principal.kind {
                PrincipalKind::AssumedRole { .. } => &self.behind_arn,
                _ => &principal.arn,
            };
            context.insert("aws:PrincipalArn", arn.clone());
        }
        if let PrincipalKind::User { user_name } = &principal.kind {
            context.insert("aws:username", user_name.clone());
        }
        for (key, value) in &self.principal_tags {
            context.insert(&format!("aws:PrincipalTag/{key}"), value.clone());
        }
        if self.is_session {
            // Keys that last have neither of these.
            context.insert("aws:MultiFactorAuthPresent", self.mfa_at.is_some().to_string());
            if let Some(at) = self.issued_at {
                context.insert("aws:TokenIssueTime", at.to_rfc3339());
            }
            if let Some(at) = self.mfa_at {
                context.insert("aws:MultiFactorAuthAge", (ctx.now.since_ms(at).max(0) / 1000).to_string());
            }
        }
        if let Some(identity) = &self.source_identity {
            context.insert("aws:SourceIdentity", identity.clone());
        }
        if let Some(provider) = &self.federated_provider {
            context.insert("aws:FederatedProvider", provider.clone());
        }
        for (key, value) in &self.federated_keys {
            let mut values = context.get(key).unwrap_or_default().to_vec();
            values.push(value.clone());
            context.insert_all(key, values);
        }
        context
    }

    /// Whether credentials of a `GetSessionToken` or `GetFederationToken` may not call `action`, whatever policies say.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html>
    pub fn refused_by_session(&self, principal: &PrincipalKind, action: &str) -> bool {
        if !self.token_of_user {
            return false;
        }
        let federated = matches!(principal, PrincipalKind::FederatedUser { .. });
        match action.split_once(':') {
            Some((service, _)) if service.eq_ignore_ascii_case("iam") => federated || self.mfa_at.is_none(),
            Some((service, name)) if service.eq_ignore_ascii_case("sts") => {
                let may = if federated { &["GetCallerIdentity"][..] } else { &["GetCallerIdentity", "AssumeRole"][..] };
                !may.iter().any(|one| one.eq_ignore_ascii_case(name))
            }
            _ => false,
        }
    }
}

impl Iam {
    /// What holds for a caller. `access_key_id` finds the session of temporary credentials.
    pub fn effective(
        &self,
        reader: &dyn Reader,
        principal: &Principal,
        access_key_id: &str,
    ) -> Result<Effective, Error> {
        let session = match access_key_id.starts_with("ASIA") {
            true => SESSIONS.get(reader, &(access_key_id,))?,
            false => None,
        };
        let mut effective = self.standing(reader, principal)?;
        if let Some(session) = &session {
            self.narrow(reader, &mut effective, session)?;
        }
        Ok(effective)
    }

    /// What a user, a role or the root holds by itself, whatever the session.
    fn standing(&self, reader: &dyn Reader, principal: &Principal) -> Result<Effective, Error> {
        let account = &principal.account;
        let mut effective = Effective { behind_arn: principal.arn.clone(), ..Effective::default() };
        let user_id = match &principal.kind {
            PrincipalKind::User { .. } => Some(principal.user_id.clone()),
            PrincipalKind::FederatedUser { issuer_user_id, .. } => {
                effective.behind_arn = format!("arn:aws:iam::{account}:root");
                effective.behind_id = account.to_string();
                if issuer_user_id.is_none() {
                    // Of the root, who may do everything: only the session's policies bound it.
                    let arn = "arn:aws:iam::aws:policy/AdministratorAccess";
                    effective.identity.extend(self.managed(reader, account, arn, &effective.behind_arn)?);
                }
                issuer_user_id.clone()
            }
            PrincipalKind::AssumedRole { role_id, .. } => {
                let Some(role) = tables::role_by_id(reader, account, role_id)? else { return Ok(effective) };
                effective.behind_arn = role.arn(account);
                effective.behind_id.clone_from(role_id);
                effective.principal_tags = role.tags;
                self.gather(reader, account, role_id, &effective.behind_arn, &mut effective.identity)?;
                effective.boundary =
                    self.boundary(reader, account, role.permissions_boundary, &effective.behind_arn)?;
                return Ok(effective);
            }
            PrincipalKind::Root | PrincipalKind::Node { .. } | PrincipalKind::Anonymous => None,
        };
        let Some(user_id) = user_id else { return Ok(effective) };
        let Some(user) = tables::user_by_id(reader, account, &user_id)? else { return Ok(effective) };
        effective.behind_arn = user.arn(account);
        self.gather(reader, account, &user_id, &effective.behind_arn, &mut effective.identity)?;
        for group in tables::groups_of(reader, account, &user_id)? {
            self.gather(reader, account, &group.group_id, &group.arn(account), &mut effective.identity)?;
        }
        effective.boundary = self.boundary(reader, account, user.permissions_boundary, &effective.behind_arn)?;
        effective.principal_tags = user.tags;
        effective.behind_id = user_id;
        Ok(effective)
    }

    fn narrow(&self, reader: &dyn Reader, effective: &mut Effective, session: &SessionRow) -> Result<(), Error> {
        let facts = &session.facts;
        effective.is_session = true;
        effective.token_of_user = facts.of != SessionOf::Role;
        effective.issued_at = Some(session.issued_at);
        effective.mfa_at = facts.mfa_at;
        effective.source_identity.clone_from(&facts.source_identity);
        effective.federated_keys.clone_from(&facts.federated_keys);
        effective.federated_provider.clone_from(&facts.federated_provider);
        // Tag keys differ by more than case: the session's take the place of the role's.
        effective.principal_tags.retain(|key, _| !facts.tags.keys().any(|own| own.eq_ignore_ascii_case(key)));
        effective.principal_tags.extend(facts.tags.clone());
        if !facts.policies.is_empty() || !facts.policy_arns.is_empty() {
            let attached_to = effective.behind_arn.clone();
            let mut policies = Vec::new();
            for text in &facts.policies {
                policies.push(NamedPolicy {
                    name: "session policy".to_owned(),
                    attached_to: attached_to.clone(),
                    policy: self.policies.get(text, Kind::Session)?,
                });
            }
            for arn in &facts.policy_arns {
                policies.extend(self.managed(reader, &session.account, arn, &attached_to)?);
            }
            effective.session = Some(policies);
        }
        Ok(())
    }

    fn boundary(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        arn: Option<String>,
        attached_to: &str,
    ) -> Result<Option<Vec<NamedPolicy>>, Error> {
        let Some(arn) = arn else { return Ok(None) };
        // A boundary whose policy is gone bounds everything away.
        Ok(Some(self.managed(reader, account, &arn, attached_to)?.into_iter().collect()))
    }

    /// The policies of one user, role or group.
    pub(crate) fn gather(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        id: &str,
        attached_to: &str,
        into: &mut Vec<NamedPolicy>,
    ) -> Result<(), Error> {
        for (_, row) in INLINE_POLICIES.scan(reader, &(account, id))? {
            let policy = self.policies.get(&row.document, Kind::Identity)?;
            into.push(NamedPolicy { name: row.policy_name, attached_to: attached_to.to_owned(), policy });
        }
        for ((_, _, arn), _) in ATTACHMENTS.scan(reader, &(account, id))? {
            into.extend(self.managed(reader, account, &arn, attached_to)?);
        }
        Ok(())
    }

    /// A managed policy in its default version.
    pub(crate) fn managed(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        arn: &str,
        attached_to: &str,
    ) -> Result<Option<NamedPolicy>, Error> {
        let policy = match crate::aws_managed::find(arn) {
            Some(policy) => policy.compiled()?,
            None => match policies::document(reader, account, arn)? {
                Some(text) => self.policies.get(&text, Kind::Identity)?,
                None => return Ok(None),
            },
        };
        Ok(Some(NamedPolicy { name: arn.to_owned(), attached_to: attached_to.to_owned(), policy }))
    }

    /// Policies that were parsed, for those who keep documents of their own (resource policies).
    pub fn policy_cache(&self) -> &PolicyCache {
        &self.policies
    }
}
