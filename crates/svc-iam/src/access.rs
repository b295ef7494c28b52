//! What each operation asks leave for: its action, the ARNs it touches and its condition keys.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html>

use crate::api::{linked_roles, policies};
use crate::model::{EntityKind, KeyHolder};
use crate::port::role_by_arn;
use crate::tables::{
    self, ACCESS_KEYS, INSTANCE_PROFILES, MFA_DEVICES, OIDC_PROVIDERS, SERVER_CERTIFICATES, SESSIONS, name_key,
};
use aws_wire::Value;
use kernel::access::{AccessRequest, Check, ResourcePolicy};
use kernel::tags::Tags;
use kernel::{Error, PrincipalKind};

/// What an operation of STS asks leave for. The resource policy of `sts:AssumeRole` is the role's trust policy.
pub fn sts(request: &AccessRequest<'_>, operation: api_sts::Op) -> Result<Vec<Check>, Error> {
    use api_sts::Op;
    Ok(match operation {
        // AWS lets every authenticated caller ask who it is, and every user take temporary credentials of itself; a web
        // identity has no policies of its own, the trust policy alone decides about it.
        Op::GetCallerIdentity | Op::GetSessionToken | Op::AssumeRoleWithWebIdentity => Vec::new(),
        Op::DecodeAuthorizationMessage => vec![Check::new("sts:DecodeAuthorizationMessage", "*")],
        Op::GetAccessKeyInfo => vec![Check::new("sts:GetAccessKeyInfo", "*")],
        Op::GetFederationToken => {
            let name = request.text("Name").unwrap_or_default();
            let arn = format!("arn:aws:sts::{}:federated-user/{name}", request.ctx.account);
            let mut checks =
                vec![Check::new("sts:GetFederationToken", arn.as_str()).request_tags(request.tags("Tags"))];
            if !request.items("Tags").is_empty() {
                checks.push(Check::new("sts:TagSession", arn).request_tags(request.tags("Tags")));
            }
            checks
        }
        Op::AssumeRole => assume_role(request)?,
    })
}

fn assume_role(request: &AccessRequest<'_>) -> Result<Vec<Check>, Error> {
    let arn = request.text("RoleArn").unwrap_or_default();
    // A role that is not there is refused by the handler, in the words for one that may not be assumed.
    let role = role_by_arn(request.reader, arn).ok().map(|(_, role)| role);
    let session = SESSIONS.get(request.reader, &(&request.ctx.access_key_id,))?;
    let source_identity = request
        .text("SourceIdentity")
        .map(str::to_owned)
        .or_else(|| session.and_then(|session| session.facts.source_identity));
    // The handler refuses a code that is not right: until then it counts as one that is.
    let with_mfa = request.text("SerialNumber").is_some() && request.text("TokenCode").is_some();
    let check = |action: &'static str| {
        let check = Check::new(action, arn)
            .key_if("aws:MultiFactorAuthPresent", with_mfa.then_some("true"))
            .key_if("aws:MultiFactorAuthAge", with_mfa.then_some("0"))
            .key_if("sts:ExternalId", request.text("ExternalId"))
            .key_if("sts:RoleSessionName", request.text("RoleSessionName"))
            .key_if("sts:SourceIdentity", source_identity.as_deref())
            .key_values(
                "sts:TransitiveTagKeys",
                request.texts("TransitiveTagKeys").iter().map(|k| (*k).into()).collect(),
            )
            .request_tags(request.tags("Tags"));
        match &role {
            Some(role) => check
                .resource_tags("iam", &role.tags)
                .policy(Some(ResourcePolicy { name: arn.to_owned(), document: role.trust_policy.as_str().into() })),
            None => check,
        }
    };
    let mut checks = vec![check("sts:AssumeRole")];
    if !request.items("Tags").is_empty() {
        checks.push(check("sts:TagSession"));
    }
    if request.text("SourceIdentity").is_some() {
        checks.push(check("sts:SetSourceIdentity"));
    }
    Ok(checks)
}

/// A resource of a request: its ARN with the path that the stored row knows, its tags, its boundary.
struct Target {
    arn: String,
    tags: Tags,
    boundary: Option<String>,
}

impl Target {
    fn named(arn: String) -> Self {
        Self { arn, tags: Tags::new(), boundary: None }
    }

    fn check(&self, action: &str) -> Check {
        Check::new(action.to_owned(), self.arn.as_str()).resource_tags("iam", &self.tags)
    }

    /// With the permissions boundary that the user or role has.
    fn bounded(&self, action: &str) -> Check {
        self.check(action).key_if("iam:PermissionsBoundary", self.boundary.as_deref())
    }
}

fn entity(request: &AccessRequest<'_>, kind: EntityKind, name: &str) -> Result<Target, Error> {
    let (account, reader) = (&request.ctx.account, request.reader);
    let kind_name = match kind {
        EntityKind::User => "user",
        EntityKind::Role => "role",
        EntityKind::Group => "group",
    };
    let Some(entity) = tables::entity(reader, account, kind, name)? else {
        let path = request.text("Path").unwrap_or("/");
        return Ok(Target::named(format!("arn:aws:iam::{account}:{kind_name}{path}{name}")));
    };
    let tags = match kind {
        EntityKind::User => tables::user(reader, account, name)?.map(|row| row.tags),
        EntityKind::Role => tables::role(reader, account, name)?.map(|row| row.tags),
        EntityKind::Group => None,
    };
    Ok(Target {
        arn: format!("arn:aws:iam::{account}:{kind_name}{}{name}", entity.path),
        tags: tags.unwrap_or_default(),
        boundary: entity.permissions_boundary,
    })
}

/// The ARN that something gets with another path, another name or both; `None` when it keeps its own.
fn moved(arn: &str, path: Option<&str>, name: Option<&str>) -> Option<String> {
    let (head, resource) = arn.rsplit_once(':')?;
    let (kind, rest) = resource.split_once('/')?;
    let (old_path, old_name) = rest.rsplit_once('/').map_or(("/".to_owned(), rest), |(p, n)| (format!("/{p}/"), n));
    let to = format!("{head}:{kind}{}{}", path.unwrap_or(&old_path), name.unwrap_or(old_name));
    (to != arn).then_some(to)
}

/// A creation, with leave to tag what it makes where it gives tags.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html>
fn tagging(request: &AccessRequest<'_>, check: Check, tag_action: &'static str) -> Vec<Check> {
    let tags = request.tags("Tags");
    if tags.is_empty() {
        return vec![check];
    }
    let tagging = Check::new(tag_action, check.resource.as_str()).request_tags(tags.iter().copied());
    vec![check.request_tags(tags), tagging]
}

/// The user whose key is asked about; a key that is not there is the handler's to refuse.
fn user_of_key(request: &AccessRequest<'_>) -> Result<Target, Error> {
    let id = request.text("AccessKeyId").unwrap_or_default();
    let account = &request.ctx.account;
    let holder = ACCESS_KEYS.get(request.reader, &(id,))?.filter(|row| row.account == *account).map(|row| row.holder);
    let user = match holder {
        Some(KeyHolder::User { user_id }) => tables::user_by_id(request.reader, account, &user_id)?,
        _ => None,
    };
    match user {
        Some(user) => entity(request, EntityKind::User, &user.user_name),
        None => Ok(Target::named("*".to_owned())),
    }
}

/// The named user; without a name it is about the caller.
fn user(request: &AccessRequest<'_>) -> Result<Target, Error> {
    let name = match (request.text("UserName"), &request.ctx.principal.kind) {
        (Some(name), _) => name,
        (None, PrincipalKind::User { user_name }) => user_name,
        (None, _) => return Ok(Target::named(request.ctx.principal.arn.clone())),
    };
    entity(request, EntityKind::User, name)
}

fn role(request: &AccessRequest<'_>) -> Result<Target, Error> {
    entity(request, EntityKind::Role, request.text("RoleName").unwrap_or_default())
}

fn group(request: &AccessRequest<'_>) -> Result<Target, Error> {
    entity(request, EntityKind::Group, request.text("GroupName").unwrap_or_default())
}

fn policy(request: &AccessRequest<'_>) -> Result<Target, Error> {
    let arn = request.text("PolicyArn").unwrap_or_default();
    let row = policies::find(request.reader, &request.ctx.account, arn)?;
    Ok(Target { tags: row.map(|row| row.tags).unwrap_or_default(), ..Target::named(arn.to_owned()) })
}

fn instance_profile(request: &AccessRequest<'_>) -> Result<Target, Error> {
    let (account, name) = (&request.ctx.account, request.text("InstanceProfileName").unwrap_or_default());
    Ok(match INSTANCE_PROFILES.get(request.reader, &(account, name_key(name)))? {
        Some(row) => Target { arn: row.arn(account), tags: row.tags, boundary: None },
        None => {
            let path = request.text("Path").unwrap_or("/");
            Target::named(format!("arn:aws:iam::{account}:instance-profile{path}{name}"))
        }
    })
}

fn server_certificate(request: &AccessRequest<'_>) -> Result<Target, Error> {
    let (account, name) = (&request.ctx.account, request.text("ServerCertificateName").unwrap_or_default());
    Ok(match SERVER_CERTIFICATES.get(request.reader, &(account, name_key(name)))? {
        Some(row) => Target { arn: row.arn(account), tags: row.tags, boundary: None },
        None => {
            let path = request.text("Path").unwrap_or("/");
            Target::named(format!("arn:aws:iam::{account}:server-certificate{path}{name}"))
        }
    })
}

fn oidc_provider(request: &AccessRequest<'_>) -> Result<Target, Error> {
    let arn = request.text("OpenIDConnectProviderArn").unwrap_or_default();
    let name = arn.split_once(":oidc-provider/").map(|(_, name)| name).unwrap_or_default();
    let row = OIDC_PROVIDERS.get(request.reader, &(&request.ctx.account, name))?;
    Ok(Target { tags: row.map(|row| row.tags).unwrap_or_default(), ..Target::named(arn.to_owned()) })
}

fn mfa_device(request: &AccessRequest<'_>) -> Result<Target, Error> {
    let serial = request.text("SerialNumber").unwrap_or_default();
    let row = MFA_DEVICES.get(request.reader, &(&request.ctx.account, serial))?;
    Ok(Target { tags: row.map(|row| row.tags).unwrap_or_default(), ..Target::named(serial.to_owned()) })
}

/// What an operation of IAM asks leave for. IAM is one for all Regions, and its calls count as made in us-east-1.
pub fn iam(request: &AccessRequest<'_>, operation: api_iam::Op) -> Result<Vec<Check>, Error> {
    let checks = of_iam(request, operation)?.into_iter();
    Ok(checks.map(|check| check.key("aws:RequestedRegion", base::Region::US_EAST_1.as_str())).collect())
}

fn of_iam(request: &AccessRequest<'_>, operation: api_iam::Op) -> Result<Vec<Check>, Error> {
    use api_iam::Op;
    let action = format!("iam:{}", operation.name());
    let action = action.as_str();
    let account = &request.ctx.account;
    let text = |member: &str| request.text(member).unwrap_or_default();
    let request_tags = || request.tags("Tags");
    let tag_keys = || request.texts("TagKeys").iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    Ok(match operation {
        Op::CreateUser => {
            let check = user(request)?.check(action);
            tagging(
                request,
                check.key_if("iam:PermissionsBoundary", request.text("PermissionsBoundary")),
                "iam:TagUser",
            )
        }
        Op::CreateRole => {
            let check = role(request)?.check(action);
            tagging(
                request,
                check.key_if("iam:PermissionsBoundary", request.text("PermissionsBoundary")),
                "iam:TagRole",
            )
        }
        Op::PutUserPermissionsBoundary => {
            vec![user(request)?.check(action).key("iam:PermissionsBoundary", text("PermissionsBoundary"))]
        }
        Op::PutRolePermissionsBoundary => {
            vec![role(request)?.check(action).key("iam:PermissionsBoundary", text("PermissionsBoundary"))]
        }
        Op::AttachUserPolicy | Op::DetachUserPolicy => {
            vec![user(request)?.bounded(action).key("iam:PolicyARN", text("PolicyArn"))]
        }
        Op::AttachRolePolicy | Op::DetachRolePolicy => {
            vec![role(request)?.bounded(action).key("iam:PolicyARN", text("PolicyArn"))]
        }
        Op::AttachGroupPolicy | Op::DetachGroupPolicy => {
            vec![group(request)?.check(action).key("iam:PolicyARN", text("PolicyArn"))]
        }
        Op::DeleteUserPermissionsBoundary | Op::PutUserPolicy | Op::DeleteUserPolicy => {
            vec![user(request)?.bounded(action)]
        }
        Op::DeleteRole
        | Op::DeleteRolePermissionsBoundary
        | Op::DeleteRolePolicy
        | Op::GetRole
        | Op::PutRolePolicy
        | Op::UpdateAssumeRolePolicy
        | Op::UpdateRole
        | Op::UpdateRoleDescription => vec![role(request)?.bounded(action)],
        Op::TagUser => vec![user(request)?.check(action).request_tags(request_tags())],
        Op::UntagUser => vec![user(request)?.check(action).tag_keys(tag_keys())],
        Op::TagRole => vec![role(request)?.check(action).request_tags(request_tags())],
        Op::UntagRole => vec![role(request)?.check(action).tag_keys(tag_keys())],
        Op::ChangePassword
        | Op::CreateAccessKey
        | Op::CreateLoginProfile
        | Op::DeactivateMFADevice
        | Op::DeleteAccessKey
        | Op::DeleteLoginProfile
        | Op::DeleteSSHPublicKey
        | Op::DeleteServiceSpecificCredential
        | Op::DeleteSigningCertificate
        | Op::DeleteUser
        | Op::EnableMFADevice
        | Op::GetLoginProfile
        | Op::GetMFADevice
        | Op::GetSSHPublicKey
        | Op::GetUser
        | Op::GetUserPolicy
        | Op::ListAccessKeys
        | Op::ListAttachedUserPolicies
        | Op::ListGroupsForUser
        | Op::ListMFADevices
        | Op::ListSSHPublicKeys
        | Op::ListSigningCertificates
        | Op::ListUserPolicies
        | Op::ListUserTags
        | Op::ResetServiceSpecificCredential
        | Op::ResyncMFADevice
        | Op::UpdateAccessKey
        | Op::UpdateLoginProfile
        | Op::UpdateSSHPublicKey
        | Op::UpdateServiceSpecificCredential
        | Op::UpdateSigningCertificate
        | Op::UploadSSHPublicKey
        | Op::UploadSigningCertificate => vec![user(request)?.check(action)],
        Op::CreateServiceSpecificCredential => {
            let days = match request.input.member("CredentialAgeDays") {
                Some(Value::Integer(days)) => Some(days.to_string()),
                _ => None,
            };
            let check = user(request)?.check(action);
            vec![
                check
                    .key_if("iam:ServiceSpecificCredentialServiceName", request.text("ServiceName"))
                    .key_if("iam:ServiceSpecificCredentialAgeDays", days),
            ]
        }
        Op::ListServiceSpecificCredentials => match request.input.member("AllUsers") {
            Some(Value::Bool(true)) => {
                vec![Check::new(action.to_owned(), format!("arn:aws:iam::{account}:user/*"))]
            }
            _ => vec![user(request)?.check(action)],
        },
        // Renaming asks about both names, moving about both paths.
        Op::UpdateUser => {
            let target = user(request)?;
            let moved = moved(&target.arn, request.text("NewPath"), request.text("NewUserName"));
            let to = moved.map(|arn| Check::new(action.to_owned(), arn));
            std::iter::once(target.check(action)).chain(to).collect()
        }
        Op::DeleteServiceLinkedRole
        | Op::GetRolePolicy
        | Op::ListAttachedRolePolicies
        | Op::ListInstanceProfilesForRole
        | Op::ListRolePolicies
        | Op::ListRoleTags => vec![role(request)?.check(action)],
        Op::CreateServiceLinkedRole => {
            let service = text("AWSServiceName");
            let name = linked_roles::role_name(service, request.text("CustomSuffix")).unwrap_or_else(|| "*".to_owned());
            let arn = format!("arn:aws:iam::{account}:role/aws-service-role/{service}/{name}");
            vec![Check::new(action.to_owned(), arn).key("iam:AWSServiceName", service)]
        }
        Op::GetServiceLinkedRoleDeletionStatus => {
            let role = text("DeletionTaskId").trim_start_matches("task/");
            let role = role.rsplit_once('/').map_or(role, |(role, _)| role);
            vec![Check::new(action.to_owned(), format!("arn:aws:iam::{account}:role/{role}"))]
        }
        Op::CreateGroup
        | Op::AddUserToGroup
        | Op::DeleteGroup
        | Op::DeleteGroupPolicy
        | Op::GetGroup
        | Op::GetGroupPolicy
        | Op::ListAttachedGroupPolicies
        | Op::ListGroupPolicies
        | Op::PutGroupPolicy
        | Op::RemoveUserFromGroup => vec![group(request)?.check(action)],
        Op::UpdateGroup => {
            let target = group(request)?;
            let moved = moved(&target.arn, request.text("NewPath"), request.text("NewGroupName"));
            let to = moved.map(|arn| Check::new(action.to_owned(), arn));
            std::iter::once(target.check(action)).chain(to).collect()
        }
        Op::CreatePolicy => {
            let (path, name) = (request.text("Path").unwrap_or("/"), text("PolicyName"));
            let arn = format!("arn:aws:iam::{account}:policy{path}{name}");
            tagging(request, Check::new(action.to_owned(), arn), "iam:TagPolicy")
        }
        Op::TagPolicy => vec![policy(request)?.check(action).request_tags(request_tags())],
        Op::UntagPolicy => vec![policy(request)?.check(action).tag_keys(tag_keys())],
        Op::CreatePolicyVersion
        | Op::DeletePolicy
        | Op::DeletePolicyVersion
        | Op::GetPolicy
        | Op::GetPolicyVersion
        | Op::ListEntitiesForPolicy
        | Op::ListPolicyTags
        | Op::ListPolicyVersions
        | Op::SetDefaultPolicyVersion => vec![policy(request)?.check(action)],
        Op::CreateInstanceProfile => {
            tagging(request, instance_profile(request)?.check(action), "iam:TagInstanceProfile")
        }
        Op::TagInstanceProfile => vec![instance_profile(request)?.check(action).request_tags(request_tags())],
        Op::UntagInstanceProfile => vec![instance_profile(request)?.check(action).tag_keys(tag_keys())],
        Op::AddRoleToInstanceProfile => {
            vec![instance_profile(request)?.check(action), Check::pass_role(role(request)?.arn, "ec2.amazonaws.com")]
        }
        Op::DeleteInstanceProfile
        | Op::GetInstanceProfile
        | Op::ListInstanceProfileTags
        | Op::RemoveRoleFromInstanceProfile => vec![instance_profile(request)?.check(action)],
        Op::UploadServerCertificate => {
            tagging(request, server_certificate(request)?.check(action), "iam:TagServerCertificate")
        }
        Op::TagServerCertificate => vec![server_certificate(request)?.check(action).request_tags(request_tags())],
        Op::UntagServerCertificate => vec![server_certificate(request)?.check(action).tag_keys(tag_keys())],
        Op::DeleteServerCertificate | Op::GetServerCertificate | Op::ListServerCertificateTags => {
            vec![server_certificate(request)?.check(action)]
        }
        Op::UpdateServerCertificate => {
            let target = server_certificate(request)?;
            let moved = moved(&target.arn, request.text("NewPath"), request.text("NewServerCertificateName"));
            let to = moved.map(|arn| Check::new(action.to_owned(), arn));
            std::iter::once(target.check(action)).chain(to).collect()
        }
        Op::CreateOpenIDConnectProvider => {
            let url = text("Url");
            let name = url.split_once("://").map_or(url, |(_, name)| name).trim_end_matches('/');
            let arn = format!("arn:aws:iam::{account}:oidc-provider/{name}");
            tagging(request, Check::new(action.to_owned(), arn), "iam:TagOpenIDConnectProvider")
        }
        Op::TagOpenIDConnectProvider => vec![oidc_provider(request)?.check(action).request_tags(request_tags())],
        Op::UntagOpenIDConnectProvider => vec![oidc_provider(request)?.check(action).tag_keys(tag_keys())],
        Op::AddClientIDToOpenIDConnectProvider
        | Op::DeleteOpenIDConnectProvider
        | Op::GetOpenIDConnectProvider
        | Op::ListOpenIDConnectProviderTags
        | Op::RemoveClientIDFromOpenIDConnectProvider
        | Op::UpdateOpenIDConnectProviderThumbprint => vec![oidc_provider(request)?.check(action)],
        Op::CreateVirtualMFADevice => {
            let (path, name) = (request.text("Path").unwrap_or("/"), text("VirtualMFADeviceName"));
            let arn = format!("arn:aws:iam::{account}:mfa{path}{name}");
            tagging(request, Check::new(action.to_owned(), arn), "iam:TagMFADevice")
        }
        Op::TagMFADevice => vec![mfa_device(request)?.check(action).request_tags(request_tags())],
        Op::UntagMFADevice => vec![mfa_device(request)?.check(action).tag_keys(tag_keys())],
        Op::DeleteVirtualMFADevice | Op::ListMFADeviceTags => vec![mfa_device(request)?.check(action)],
        Op::GenerateServiceLastAccessedDetails | Op::ListPoliciesGrantingServiceAccess => {
            vec![Check::new(action.to_owned(), text("Arn"))]
        }
        Op::SimulatePrincipalPolicy | Op::GetContextKeysForPrincipalPolicy => {
            vec![Check::new(action.to_owned(), text("PolicySourceArn"))]
        }
        Op::GetAccessKeyLastUsed => vec![user_of_key(request)?.check(action)],
        Op::CreateAccountAlias
        | Op::DeleteAccountAlias
        | Op::DeleteAccountPasswordPolicy
        | Op::GenerateCredentialReport
        | Op::GetAccountAuthorizationDetails
        | Op::GetAccountPasswordPolicy
        | Op::GetAccountSummary
        | Op::GetContextKeysForCustomPolicy
        | Op::GetCredentialReport
        | Op::GetServiceLastAccessedDetails
        | Op::GetServiceLastAccessedDetailsWithEntities
        | Op::ListAccountAliases
        | Op::ListGroups
        | Op::ListInstanceProfiles
        | Op::ListOpenIDConnectProviders
        | Op::ListPolicies
        | Op::ListRoles
        | Op::ListSAMLProviders
        | Op::ListServerCertificates
        | Op::ListUsers
        | Op::ListVirtualMFADevices
        | Op::SimulateCustomPolicy
        | Op::UpdateAccountPasswordPolicy => vec![Check::new(action.to_owned(), "*")],
    })
}
