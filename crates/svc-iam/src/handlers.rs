//! The traits of the two services: one line an operation, the work is under `api/`.

use crate::Iam;
use crate::api::tags::Tagged;
use crate::api::{
    access_keys, account, attached_policies, authorization_details, boundaries, credential_report, decode_message,
    groups, inline_policies, instance_profiles, linked_roles, login_profiles, mfa_devices, oidc_providers, policies,
    policy_versions, roles, server_certificates, service_access, service_credentials, signing_certificates, simulate,
    ssh_public_keys, sts, tags, users, web_identity,
};
use crate::documents::url_encode;
use crate::model::EntityKind::{Group, Role, User};
use api_iam::*;
use api_sts as sts_api;
use aws_wire::ApiError;
use kernel::RequestCtx;

/// `method(iam, ctx, input: Input) -> Output { what answers it }`: the methods of a handler trait.
macro_rules! handlers {
    ($($method:ident($iam:ident, $ctx:ident, $input:ident: $Input:ty) -> $Output:ty { $answer:expr })*) => {
        $(async fn $method(&self, ctx: &RequestCtx, $input: $Input) -> Result<$Output, ApiError> {
            let ($iam, $ctx) = (self, ctx);
            Ok($answer)
        })*
    };
}

/// A page as a response whose list has this name.
macro_rules! paged {
    ($Response:ident, $list:ident, $page:expr) => {{
        let page = $page;
        $Response { $list: Some(page.items), is_truncated: page.is_truncated, marker: page.marker }
    }};
}

/// The answer about one inline policy.
macro_rules! inline_policy {
    ($Response:ident, $owner:ident, $kind:expr, $iam:ident, $ctx:ident, $i:ident) => {{
        let (name, policy_name) = ($i.$owner.unwrap_or_default(), $i.policy_name.unwrap_or_default());
        let row = inline_policies::get($iam, $ctx, $kind, &name, &policy_name).await?;
        $Response {
            $owner: Some(name),
            policy_name: Some(row.policy_name),
            policy_document: Some(url_encode(&row.document)),
        }
    }};
}

impl sts_api::StsApi<RequestCtx> for Iam {
    handlers! {
        assume_role(iam, ctx, i: sts_api::AssumeRoleRequest) -> sts_api::AssumeRoleResponse { sts::assume_role(iam, ctx, i).await? }
        assume_role_with_web_identity(iam, ctx, i: sts_api::AssumeRoleWithWebIdentityRequest) -> sts_api::AssumeRoleWithWebIdentityResponse {
            web_identity::assume(iam, ctx, i).await?
        }
        decode_authorization_message(iam, ctx, i: sts_api::DecodeAuthorizationMessageRequest) -> sts_api::DecodeAuthorizationMessageResponse {
            decode_message::decode(iam, ctx, i)?
        }
        get_access_key_info(iam, _ctx, i: sts_api::GetAccessKeyInfoRequest) -> sts_api::GetAccessKeyInfoResponse { sts::get_access_key_info(iam, i).await? }
        get_caller_identity(_iam, ctx, _i: sts_api::GetCallerIdentityRequest) -> sts_api::GetCallerIdentityResponse { sts::get_caller_identity(ctx) }
        get_federation_token(iam, ctx, i: sts_api::GetFederationTokenRequest) -> sts_api::GetFederationTokenResponse { sts::get_federation_token(iam, ctx, i).await? }
        get_session_token(iam, ctx, i: sts_api::GetSessionTokenRequest) -> sts_api::GetSessionTokenResponse { sts::get_session_token(iam, ctx, i).await? }
    }
}

impl IamApi<RequestCtx> for Iam {
    handlers! {
        add_client_id_to_open_id_connect_provider(iam, ctx, i: AddClientIDToOpenIDConnectProviderRequest) -> () {
            oidc_providers::add_client_id(iam, ctx, i).await?
        }
        add_role_to_instance_profile(iam, ctx, i: AddRoleToInstanceProfileRequest) -> () {
            instance_profiles::add_role(iam, ctx, i).await?
        }
        add_user_to_group(iam, ctx, i: AddUserToGroupRequest) -> () { groups::add_user(iam, ctx, i).await? }
        attach_group_policy(iam, ctx, i: AttachGroupPolicyRequest) -> () {
            attached_policies::attach(iam, ctx, Group, i.group_name, i.policy_arn).await?
        }
        attach_role_policy(iam, ctx, i: AttachRolePolicyRequest) -> () {
            attached_policies::attach(iam, ctx, Role, i.role_name, i.policy_arn).await?
        }
        attach_user_policy(iam, ctx, i: AttachUserPolicyRequest) -> () {
            attached_policies::attach(iam, ctx, User, i.user_name, i.policy_arn).await?
        }
        change_password(iam, ctx, i: ChangePasswordRequest) -> () { login_profiles::change(iam, ctx, i).await? }
        create_access_key(iam, ctx, i: CreateAccessKeyRequest) -> CreateAccessKeyResponse {
            access_keys::create(iam, ctx, i).await?
        }
        create_account_alias(iam, ctx, i: CreateAccountAliasRequest) -> () { account::create_alias(iam, ctx, i).await? }
        create_group(iam, ctx, i: CreateGroupRequest) -> CreateGroupResponse { groups::create(iam, ctx, i).await? }
        create_instance_profile(iam, ctx, i: CreateInstanceProfileRequest) -> CreateInstanceProfileResponse {
            instance_profiles::create(iam, ctx, i).await?
        }
        create_login_profile(iam, ctx, i: CreateLoginProfileRequest) -> CreateLoginProfileResponse {
            login_profiles::create(iam, ctx, i).await?
        }
        create_open_id_connect_provider(iam, ctx, i: CreateOpenIDConnectProviderRequest) -> CreateOpenIDConnectProviderResponse {
            oidc_providers::create(iam, ctx, i).await?
        }
        create_policy(iam, ctx, i: CreatePolicyRequest) -> CreatePolicyResponse { policies::create(iam, ctx, i).await? }
        create_policy_version(iam, ctx, i: CreatePolicyVersionRequest) -> CreatePolicyVersionResponse {
            policy_versions::create(iam, ctx, i).await?
        }
        create_role(iam, ctx, i: CreateRoleRequest) -> CreateRoleResponse { roles::create(iam, ctx, i).await? }
        create_service_linked_role(iam, ctx, i: CreateServiceLinkedRoleRequest) -> CreateServiceLinkedRoleResponse {
            linked_roles::create(iam, ctx, i).await?
        }
        create_service_specific_credential(iam, ctx, i: CreateServiceSpecificCredentialRequest) -> CreateServiceSpecificCredentialResponse {
            service_credentials::create(iam, ctx, i).await?
        }
        create_user(iam, ctx, i: CreateUserRequest) -> CreateUserResponse { users::create(iam, ctx, i).await? }
        create_virtual_mfa_device(iam, ctx, i: CreateVirtualMFADeviceRequest) -> CreateVirtualMFADeviceResponse {
            mfa_devices::create(iam, ctx, i).await?
        }
        deactivate_mfa_device(iam, ctx, i: DeactivateMFADeviceRequest) -> () {
            mfa_devices::deactivate(iam, ctx, i).await?
        }
        delete_access_key(iam, ctx, i: DeleteAccessKeyRequest) -> () { access_keys::delete(iam, ctx, i).await? }
        delete_account_alias(iam, ctx, i: DeleteAccountAliasRequest) -> () { account::delete_alias(iam, ctx, i).await? }
        delete_account_password_policy(iam, ctx, _i: ()) -> () { account::delete_password_policy(iam, ctx).await? }
        delete_group(iam, ctx, i: DeleteGroupRequest) -> () { groups::delete(iam, ctx, i).await? }
        delete_group_policy(iam, ctx, i: DeleteGroupPolicyRequest) -> () {
            inline_policies::delete(iam, ctx, Group, i.group_name, i.policy_name).await?
        }
        delete_instance_profile(iam, ctx, i: DeleteInstanceProfileRequest) -> () {
            instance_profiles::delete(iam, ctx, i).await?
        }
        delete_login_profile(iam, ctx, i: DeleteLoginProfileRequest) -> () {
            login_profiles::delete(iam, ctx, i).await?
        }
        delete_open_id_connect_provider(iam, ctx, i: DeleteOpenIDConnectProviderRequest) -> () {
            oidc_providers::delete(iam, ctx, i).await?
        }
        delete_policy(iam, ctx, i: DeletePolicyRequest) -> () { policies::delete(iam, ctx, i).await? }
        delete_policy_version(iam, ctx, i: DeletePolicyVersionRequest) -> () {
            policy_versions::delete(iam, ctx, i).await?
        }
        delete_role(iam, ctx, i: DeleteRoleRequest) -> () { roles::delete(iam, ctx, i).await? }
        delete_role_permissions_boundary(iam, ctx, i: DeleteRolePermissionsBoundaryRequest) -> () {
            boundaries::set(iam, ctx, Role, i.role_name, None).await?
        }
        delete_role_policy(iam, ctx, i: DeleteRolePolicyRequest) -> () {
            inline_policies::delete(iam, ctx, Role, i.role_name, i.policy_name).await?
        }
        delete_server_certificate(iam, ctx, i: DeleteServerCertificateRequest) -> () {
            server_certificates::delete(iam, ctx, i).await?
        }
        delete_service_linked_role(iam, ctx, i: DeleteServiceLinkedRoleRequest) -> DeleteServiceLinkedRoleResponse {
            linked_roles::delete(iam, ctx, i).await?
        }
        delete_service_specific_credential(iam, ctx, i: DeleteServiceSpecificCredentialRequest) -> () {
            service_credentials::delete(iam, ctx, i).await?
        }
        delete_signing_certificate(iam, ctx, i: DeleteSigningCertificateRequest) -> () {
            signing_certificates::delete(iam, ctx, i).await?
        }
        delete_ssh_public_key(iam, ctx, i: DeleteSSHPublicKeyRequest) -> () {
            ssh_public_keys::delete(iam, ctx, i).await?
        }
        delete_user(iam, ctx, i: DeleteUserRequest) -> () { users::delete(iam, ctx, i).await? }
        delete_user_permissions_boundary(iam, ctx, i: DeleteUserPermissionsBoundaryRequest) -> () {
            boundaries::set(iam, ctx, User, i.user_name, None).await?
        }
        delete_user_policy(iam, ctx, i: DeleteUserPolicyRequest) -> () {
            inline_policies::delete(iam, ctx, User, i.user_name, i.policy_name).await?
        }
        delete_virtual_mfa_device(iam, ctx, i: DeleteVirtualMFADeviceRequest) -> () {
            mfa_devices::delete(iam, ctx, i).await?
        }
        detach_group_policy(iam, ctx, i: DetachGroupPolicyRequest) -> () {
            attached_policies::detach(iam, ctx, Group, i.group_name, i.policy_arn).await?
        }
        detach_role_policy(iam, ctx, i: DetachRolePolicyRequest) -> () {
            attached_policies::detach(iam, ctx, Role, i.role_name, i.policy_arn).await?
        }
        detach_user_policy(iam, ctx, i: DetachUserPolicyRequest) -> () {
            attached_policies::detach(iam, ctx, User, i.user_name, i.policy_arn).await?
        }
        enable_mfa_device(iam, ctx, i: EnableMFADeviceRequest) -> () { mfa_devices::enable(iam, ctx, i).await? }
        generate_credential_report(iam, ctx, _i: ()) -> GenerateCredentialReportResponse {
            credential_report::generate(iam, ctx).await?
        }
        generate_service_last_accessed_details(iam, ctx, i: GenerateServiceLastAccessedDetailsRequest) -> GenerateServiceLastAccessedDetailsResponse {
            service_access::generate(iam, ctx, i).await?
        }
        get_access_key_last_used(iam, ctx, i: GetAccessKeyLastUsedRequest) -> GetAccessKeyLastUsedResponse {
            access_keys::last_used(iam, ctx, i).await?
        }
        get_account_authorization_details(iam, ctx, i: GetAccountAuthorizationDetailsRequest) -> GetAccountAuthorizationDetailsResponse {
            authorization_details::get(iam, ctx, i).await?
        }
        get_account_password_policy(iam, ctx, _i: ()) -> GetAccountPasswordPolicyResponse {
            account::get_password_policy(iam, ctx).await?
        }
        get_account_summary(iam, ctx, _i: ()) -> GetAccountSummaryResponse { account::summary(iam, ctx).await? }
        get_context_keys_for_custom_policy(iam, ctx, i: GetContextKeysForCustomPolicyRequest) -> GetContextKeysForPolicyResponse {
            simulate::context_keys_of_policies(iam, ctx, i).await?
        }
        get_context_keys_for_principal_policy(iam, ctx, i: GetContextKeysForPrincipalPolicyRequest) -> GetContextKeysForPolicyResponse {
            simulate::context_keys_of_principal(iam, ctx, i).await?
        }
        get_credential_report(iam, ctx, _i: ()) -> GetCredentialReportResponse {
            credential_report::get(iam, ctx).await?
        }
        get_group(iam, ctx, i: GetGroupRequest) -> GetGroupResponse { groups::get(iam, ctx, i).await? }
        get_group_policy(iam, ctx, i: GetGroupPolicyRequest) -> GetGroupPolicyResponse {
            inline_policy!(GetGroupPolicyResponse, group_name, Group, iam, ctx, i)
        }
        get_instance_profile(iam, ctx, i: GetInstanceProfileRequest) -> GetInstanceProfileResponse {
            instance_profiles::get(iam, ctx, i).await?
        }
        get_login_profile(iam, ctx, i: GetLoginProfileRequest) -> GetLoginProfileResponse {
            login_profiles::get(iam, ctx, i).await?
        }
        get_mfa_device(iam, ctx, i: GetMFADeviceRequest) -> GetMFADeviceResponse {
            mfa_devices::get(iam, ctx, i).await?
        }
        get_open_id_connect_provider(iam, ctx, i: GetOpenIDConnectProviderRequest) -> GetOpenIDConnectProviderResponse {
            oidc_providers::get(iam, ctx, i).await?
        }
        get_policy(iam, ctx, i: GetPolicyRequest) -> GetPolicyResponse { policies::get(iam, ctx, i).await? }
        get_policy_version(iam, ctx, i: GetPolicyVersionRequest) -> GetPolicyVersionResponse {
            policy_versions::get(iam, ctx, i).await?
        }
        get_role(iam, ctx, i: GetRoleRequest) -> GetRoleResponse { roles::get(iam, ctx, i).await? }
        get_role_policy(iam, ctx, i: GetRolePolicyRequest) -> GetRolePolicyResponse {
            inline_policy!(GetRolePolicyResponse, role_name, Role, iam, ctx, i)
        }
        get_ssh_public_key(iam, ctx, i: GetSSHPublicKeyRequest) -> GetSSHPublicKeyResponse {
            ssh_public_keys::get(iam, ctx, i).await?
        }
        get_server_certificate(iam, ctx, i: GetServerCertificateRequest) -> GetServerCertificateResponse {
            server_certificates::get(iam, ctx, i).await?
        }
        get_service_linked_role_deletion_status(iam, ctx, i: GetServiceLinkedRoleDeletionStatusRequest) -> GetServiceLinkedRoleDeletionStatusResponse {
            linked_roles::deletion_status(iam, ctx, i).await?
        }
        get_service_last_accessed_details(iam, ctx, i: GetServiceLastAccessedDetailsRequest) -> GetServiceLastAccessedDetailsResponse {
            service_access::details(iam, ctx, i).await?
        }
        get_service_last_accessed_details_with_entities(iam, ctx, i: GetServiceLastAccessedDetailsWithEntitiesRequest) -> GetServiceLastAccessedDetailsWithEntitiesResponse {
            service_access::details_with_entities(iam, ctx, i).await?
        }
        get_user(iam, ctx, i: GetUserRequest) -> GetUserResponse { users::get(iam, ctx, i).await? }
        get_user_policy(iam, ctx, i: GetUserPolicyRequest) -> GetUserPolicyResponse {
            inline_policy!(GetUserPolicyResponse, user_name, User, iam, ctx, i)
        }
        list_access_keys(iam, ctx, i: ListAccessKeysRequest) -> ListAccessKeysResponse {
            access_keys::list(iam, ctx, i).await?
        }
        list_account_aliases(iam, ctx, i: ListAccountAliasesRequest) -> ListAccountAliasesResponse {
            account::list_aliases(iam, ctx, i).await?
        }
        list_attached_group_policies(iam, ctx, i: ListAttachedGroupPoliciesRequest) -> ListAttachedGroupPoliciesResponse {
            paged!(ListAttachedGroupPoliciesResponse, attached_policies, attached_policies::list(iam, ctx, Group, i.group_name, i.path_prefix, i.marker, i.max_items).await?)
        }
        list_attached_role_policies(iam, ctx, i: ListAttachedRolePoliciesRequest) -> ListAttachedRolePoliciesResponse {
            paged!(ListAttachedRolePoliciesResponse, attached_policies, attached_policies::list(iam, ctx, Role, i.role_name, i.path_prefix, i.marker, i.max_items).await?)
        }
        list_attached_user_policies(iam, ctx, i: ListAttachedUserPoliciesRequest) -> ListAttachedUserPoliciesResponse {
            paged!(ListAttachedUserPoliciesResponse, attached_policies, attached_policies::list(iam, ctx, User, i.user_name, i.path_prefix, i.marker, i.max_items).await?)
        }
        list_entities_for_policy(iam, ctx, i: ListEntitiesForPolicyRequest) -> ListEntitiesForPolicyResponse {
            attached_policies::list_entities(iam, ctx, i).await?
        }
        list_group_policies(iam, ctx, i: ListGroupPoliciesRequest) -> ListGroupPoliciesResponse {
            paged!(ListGroupPoliciesResponse, policy_names, inline_policies::list(iam, ctx, Group, i.group_name, i.marker, i.max_items).await?)
        }
        list_groups(iam, ctx, i: ListGroupsRequest) -> ListGroupsResponse { groups::list(iam, ctx, i).await? }
        list_groups_for_user(iam, ctx, i: ListGroupsForUserRequest) -> ListGroupsForUserResponse {
            groups::list_of_user(iam, ctx, i).await?
        }
        list_instance_profile_tags(iam, ctx, i: ListInstanceProfileTagsRequest) -> ListInstanceProfileTagsResponse {
            paged!(ListInstanceProfileTagsResponse, tags, tags::list(iam, ctx, Tagged::InstanceProfile, i.instance_profile_name, i.marker, i.max_items).await?)
        }
        list_instance_profiles(iam, ctx, i: ListInstanceProfilesRequest) -> ListInstanceProfilesResponse {
            instance_profiles::list(iam, ctx, i).await?
        }
        list_instance_profiles_for_role(iam, ctx, i: ListInstanceProfilesForRoleRequest) -> ListInstanceProfilesForRoleResponse {
            instance_profiles::list_for_role(iam, ctx, i).await?
        }
        list_mfa_device_tags(iam, ctx, i: ListMFADeviceTagsRequest) -> ListMFADeviceTagsResponse {
            paged!(ListMFADeviceTagsResponse, tags, tags::list(iam, ctx, Tagged::MfaDevice, i.serial_number, i.marker, i.max_items).await?)
        }
        list_mfa_devices(iam, ctx, i: ListMFADevicesRequest) -> ListMFADevicesResponse {
            mfa_devices::list(iam, ctx, i).await?
        }
        list_open_id_connect_provider_tags(iam, ctx, i: ListOpenIDConnectProviderTagsRequest) -> ListOpenIDConnectProviderTagsResponse {
            paged!(ListOpenIDConnectProviderTagsResponse, tags, tags::list(iam, ctx, Tagged::OidcProvider, i.open_id_connect_provider_arn, i.marker, i.max_items).await?)
        }
        list_open_id_connect_providers(iam, ctx, _i: ListOpenIDConnectProvidersRequest) -> ListOpenIDConnectProvidersResponse {
            oidc_providers::list(iam, ctx).await?
        }
        list_policies(iam, ctx, i: ListPoliciesRequest) -> ListPoliciesResponse { policies::list(iam, ctx, i).await? }
        list_policies_granting_service_access(iam, ctx, i: ListPoliciesGrantingServiceAccessRequest) -> ListPoliciesGrantingServiceAccessResponse {
            service_access::list_granting(iam, ctx, i).await?
        }
        list_policy_tags(iam, ctx, i: ListPolicyTagsRequest) -> ListPolicyTagsResponse {
            paged!(ListPolicyTagsResponse, tags, tags::list(iam, ctx, Tagged::Policy, i.policy_arn, i.marker, i.max_items).await?)
        }
        list_policy_versions(iam, ctx, i: ListPolicyVersionsRequest) -> ListPolicyVersionsResponse {
            policy_versions::list(iam, ctx, i).await?
        }
        list_role_policies(iam, ctx, i: ListRolePoliciesRequest) -> ListRolePoliciesResponse {
            paged!(ListRolePoliciesResponse, policy_names, inline_policies::list(iam, ctx, Role, i.role_name, i.marker, i.max_items).await?)
        }
        list_role_tags(iam, ctx, i: ListRoleTagsRequest) -> ListRoleTagsResponse {
            paged!(ListRoleTagsResponse, tags, tags::list(iam, ctx, Tagged::Role, i.role_name, i.marker, i.max_items).await?)
        }
        list_roles(iam, ctx, i: ListRolesRequest) -> ListRolesResponse { roles::list(iam, ctx, i).await? }
        list_saml_providers(_iam, _ctx, _i: ListSAMLProvidersRequest) -> ListSAMLProvidersResponse {
            ListSAMLProvidersResponse { saml_provider_list: Some(Vec::new()) }
        }
        list_server_certificate_tags(iam, ctx, i: ListServerCertificateTagsRequest) -> ListServerCertificateTagsResponse {
            paged!(ListServerCertificateTagsResponse, tags, tags::list(iam, ctx, Tagged::ServerCertificate, i.server_certificate_name, i.marker, i.max_items).await?)
        }
        list_server_certificates(iam, ctx, i: ListServerCertificatesRequest) -> ListServerCertificatesResponse {
            server_certificates::list(iam, ctx, i).await?
        }
        list_service_specific_credentials(iam, ctx, i: ListServiceSpecificCredentialsRequest) -> ListServiceSpecificCredentialsResponse {
            service_credentials::list(iam, ctx, i).await?
        }
        list_signing_certificates(iam, ctx, i: ListSigningCertificatesRequest) -> ListSigningCertificatesResponse {
            signing_certificates::list(iam, ctx, i).await?
        }
        list_ssh_public_keys(iam, ctx, i: ListSSHPublicKeysRequest) -> ListSSHPublicKeysResponse {
            ssh_public_keys::list(iam, ctx, i).await?
        }
        list_user_policies(iam, ctx, i: ListUserPoliciesRequest) -> ListUserPoliciesResponse {
            paged!(ListUserPoliciesResponse, policy_names, inline_policies::list(iam, ctx, User, i.user_name, i.marker, i.max_items).await?)
        }
        list_user_tags(iam, ctx, i: ListUserTagsRequest) -> ListUserTagsResponse {
            paged!(ListUserTagsResponse, tags, tags::list(iam, ctx, Tagged::User, i.user_name, i.marker, i.max_items).await?)
        }
        list_users(iam, ctx, i: ListUsersRequest) -> ListUsersResponse { users::list(iam, ctx, i).await? }
        list_virtual_mfa_devices(iam, ctx, i: ListVirtualMFADevicesRequest) -> ListVirtualMFADevicesResponse {
            mfa_devices::list_virtual(iam, ctx, i).await?
        }
        put_group_policy(iam, ctx, i: PutGroupPolicyRequest) -> () {
            inline_policies::put(iam, ctx, Group, i.group_name, i.policy_name, i.policy_document).await?
        }
        put_role_permissions_boundary(iam, ctx, i: PutRolePermissionsBoundaryRequest) -> () {
            boundaries::set(iam, ctx, Role, i.role_name, i.permissions_boundary).await?
        }
        put_role_policy(iam, ctx, i: PutRolePolicyRequest) -> () {
            inline_policies::put(iam, ctx, Role, i.role_name, i.policy_name, i.policy_document).await?
        }
        put_user_permissions_boundary(iam, ctx, i: PutUserPermissionsBoundaryRequest) -> () {
            boundaries::set(iam, ctx, User, i.user_name, i.permissions_boundary).await?
        }
        put_user_policy(iam, ctx, i: PutUserPolicyRequest) -> () {
            inline_policies::put(iam, ctx, User, i.user_name, i.policy_name, i.policy_document).await?
        }
        remove_client_id_from_open_id_connect_provider(iam, ctx, i: RemoveClientIDFromOpenIDConnectProviderRequest) -> () {
            oidc_providers::remove_client_id(iam, ctx, i).await?
        }
        remove_role_from_instance_profile(iam, ctx, i: RemoveRoleFromInstanceProfileRequest) -> () {
            instance_profiles::remove_role(iam, ctx, i).await?
        }
        remove_user_from_group(iam, ctx, i: RemoveUserFromGroupRequest) -> () {
            groups::remove_user(iam, ctx, i).await?
        }
        reset_service_specific_credential(iam, ctx, i: ResetServiceSpecificCredentialRequest) -> ResetServiceSpecificCredentialResponse {
            service_credentials::reset(iam, ctx, i).await?
        }
        resync_mfa_device(iam, ctx, i: ResyncMFADeviceRequest) -> () { mfa_devices::resync(iam, ctx, i).await? }
        set_default_policy_version(iam, ctx, i: SetDefaultPolicyVersionRequest) -> () {
            policy_versions::set_default(iam, ctx, i).await?
        }
        simulate_custom_policy(iam, ctx, i: SimulateCustomPolicyRequest) -> SimulatePolicyResponse {
            simulate::custom(iam, ctx, i).await?
        }
        simulate_principal_policy(iam, ctx, i: SimulatePrincipalPolicyRequest) -> SimulatePolicyResponse {
            simulate::principal(iam, ctx, i).await?
        }
        tag_instance_profile(iam, ctx, i: TagInstanceProfileRequest) -> () {
            tags::add(iam, ctx, Tagged::InstanceProfile, i.instance_profile_name, i.tags).await?
        }
        tag_mfa_device(iam, ctx, i: TagMFADeviceRequest) -> () {
            tags::add(iam, ctx, Tagged::MfaDevice, i.serial_number, i.tags).await?
        }
        tag_open_id_connect_provider(iam, ctx, i: TagOpenIDConnectProviderRequest) -> () {
            tags::add(iam, ctx, Tagged::OidcProvider, i.open_id_connect_provider_arn, i.tags).await?
        }
        tag_policy(iam, ctx, i: TagPolicyRequest) -> () {
            tags::add(iam, ctx, Tagged::Policy, i.policy_arn, i.tags).await?
        }
        tag_role(iam, ctx, i: TagRoleRequest) -> () { tags::add(iam, ctx, Tagged::Role, i.role_name, i.tags).await? }
        tag_server_certificate(iam, ctx, i: TagServerCertificateRequest) -> () {
            tags::add(iam, ctx, Tagged::ServerCertificate, i.server_certificate_name, i.tags).await?
        }
        tag_user(iam, ctx, i: TagUserRequest) -> () { tags::add(iam, ctx, Tagged::User, i.user_name, i.tags).await? }
        untag_instance_profile(iam, ctx, i: UntagInstanceProfileRequest) -> () {
            tags::remove(iam, ctx, Tagged::InstanceProfile, i.instance_profile_name, i.tag_keys).await?
        }
        untag_mfa_device(iam, ctx, i: UntagMFADeviceRequest) -> () {
            tags::remove(iam, ctx, Tagged::MfaDevice, i.serial_number, i.tag_keys).await?
        }
        untag_open_id_connect_provider(iam, ctx, i: UntagOpenIDConnectProviderRequest) -> () {
            tags::remove(iam, ctx, Tagged::OidcProvider, i.open_id_connect_provider_arn, i.tag_keys).await?
        }
        untag_policy(iam, ctx, i: UntagPolicyRequest) -> () {
            tags::remove(iam, ctx, Tagged::Policy, i.policy_arn, i.tag_keys).await?
        }
        untag_role(iam, ctx, i: UntagRoleRequest) -> () {
            tags::remove(iam, ctx, Tagged::Role, i.role_name, i.tag_keys).await?
        }
        untag_server_certificate(iam, ctx, i: UntagServerCertificateRequest) -> () {
            tags::remove(iam, ctx, Tagged::ServerCertificate, i.server_certificate_name, i.tag_keys).await?
        }
        untag_user(iam, ctx, i: UntagUserRequest) -> () {
            tags::remove(iam, ctx, Tagged::User, i.user_name, i.tag_keys).await?
        }
        update_access_key(iam, ctx, i: UpdateAccessKeyRequest) -> () { access_keys::update(iam, ctx, i).await? }
        update_account_password_policy(iam, ctx, i: UpdateAccountPasswordPolicyRequest) -> () {
            account::update_password_policy(iam, ctx, i).await?
        }
        update_assume_role_policy(iam, ctx, i: UpdateAssumeRolePolicyRequest) -> () {
            roles::update_trust_policy(iam, ctx, i).await?
        }
        update_group(iam, ctx, i: UpdateGroupRequest) -> () { groups::update(iam, ctx, i).await? }
        update_login_profile(iam, ctx, i: UpdateLoginProfileRequest) -> () {
            login_profiles::update(iam, ctx, i).await?
        }
        update_open_id_connect_provider_thumbprint(iam, ctx, i: UpdateOpenIDConnectProviderThumbprintRequest) -> () {
            oidc_providers::update_thumbprints(iam, ctx, i).await?
        }
        update_role(iam, ctx, i: UpdateRoleRequest) -> UpdateRoleResponse { roles::update(iam, ctx, i).await? }
        update_role_description(iam, ctx, i: UpdateRoleDescriptionRequest) -> UpdateRoleDescriptionResponse {
            roles::update_description(iam, ctx, i).await?
        }
        update_server_certificate(iam, ctx, i: UpdateServerCertificateRequest) -> () {
            server_certificates::update(iam, ctx, i).await?
        }
        update_service_specific_credential(iam, ctx, i: UpdateServiceSpecificCredentialRequest) -> () {
            service_credentials::update(iam, ctx, i).await?
        }
        update_signing_certificate(iam, ctx, i: UpdateSigningCertificateRequest) -> () {
            signing_certificates::update(iam, ctx, i).await?
        }
        update_ssh_public_key(iam, ctx, i: UpdateSSHPublicKeyRequest) -> () {
            ssh_public_keys::update(iam, ctx, i).await?
        }
        update_user(iam, ctx, i: UpdateUserRequest) -> () { users::update(iam, ctx, i).await? }
        upload_server_certificate(iam, ctx, i: UploadServerCertificateRequest) -> UploadServerCertificateResponse {
            server_certificates::upload(iam, ctx, i).await?
        }
        upload_ssh_public_key(iam, ctx, i: UploadSSHPublicKeyRequest) -> UploadSSHPublicKeyResponse {
            ssh_public_keys::upload(iam, ctx, i).await?
        }
        upload_signing_certificate(iam, ctx, i: UploadSigningCertificateRequest) -> UploadSigningCertificateResponse {
            signing_certificates::upload(iam, ctx, i).await?
        }
    }
}
