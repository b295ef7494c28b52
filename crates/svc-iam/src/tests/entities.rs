//! Groups, instance profiles, boundaries, linked roles, the account, MFA devices, passwords, reports.

use super::*;
use crate::{tables, totp};

#[tokio::test]
async fn groups_hold_users_and_policies_until_they_are_empty() {
    let world = World::new();
    let root = world.root();
    world.user("ann").await;
    let create = iam::CreateGroupRequest { group_name: Some("devs".into()), path: Some("/team/".into()) };
    let group = world.iam.create_group(&root, create.clone()).await.unwrap().group.unwrap();
    assert_eq!(group.arn.as_deref(), Some("arn:aws:iam::000000000000:group/team/devs"));
    assert!(group.group_id.unwrap().starts_with("AGPA"));
    assert_eq!(refused(world.iam.create_group(&root, create).await), code("EntityAlreadyExists", 409));
    let add = iam::AddUserToGroupRequest { group_name: Some("devs".into()), user_name: Some("ann".into()) };
    world.iam.add_user_to_group(&root, add.clone()).await.unwrap();
    world.iam.add_user_to_group(&root, add).await.unwrap();
    let put = iam::PutGroupPolicyRequest {
        group_name: Some("devs".into()),
        policy_name: Some("p".into()),
        policy_document: Some(POLICY.into()),
    };
    world.iam.put_group_policy(&root, put).await.unwrap();
    let get = iam::GetGroupRequest { group_name: Some("devs".into()), ..Default::default() };
    let users = world.iam.get_group(&root, get).await.unwrap().users.unwrap();
    assert_eq!(users[0].user_name.as_deref(), Some("ann"));

    // Renaming keeps members and policies.
    let rename = iam::UpdateGroupRequest {
        group_name: Some("devs".into()),
        new_group_name: Some("engineers".into()),
        new_path: None,
    };
    world.iam.update_group(&root, rename).await.unwrap();
    let list = iam::ListGroupsForUserRequest { user_name: Some("ann".into()), ..Default::default() };
    let groups = world.iam.list_groups_for_user(&root, list).await.unwrap().groups.unwrap();
    assert_eq!(groups[0].group_name.as_deref(), Some("engineers"));

    // The group's policies are the user's.
    let key = world.key("ann").await.unwrap().access_key_id.unwrap();
    let ann = world.as_key(&key).unwrap();
    let reader = world.deps.store.read().unwrap();
    let effective = world.iam.effective(&reader, &ann.principal, &key).unwrap();
    assert_eq!(effective.identity.len(), 1);
    assert_eq!(effective.identity[0].attached_to, "arn:aws:iam::000000000000:group/team/engineers");

    let delete = iam::DeleteGroupRequest { group_name: Some("engineers".into()) };
    assert_eq!(refused(world.iam.delete_group(&root, delete.clone()).await), code("DeleteConflict", 409));
    let delete_user = iam::DeleteUserRequest { user_name: Some("ann".into()) };
    assert_eq!(refused(world.iam.delete_user(&root, delete_user).await), code("DeleteConflict", 409));
    let remove =
        iam::RemoveUserFromGroupRequest { group_name: Some("engineers".into()), user_name: Some("ann".into()) };
    world.iam.remove_user_from_group(&root, remove.clone()).await.unwrap();
    assert_eq!(refused(world.iam.remove_user_from_group(&root, remove).await), code("NoSuchEntity", 404));
    assert_eq!(refused(world.iam.delete_group(&root, delete.clone()).await), code("DeleteConflict", 409));
    let unput = iam::DeleteGroupPolicyRequest { group_name: Some("engineers".into()), policy_name: Some("p".into()) };
    world.iam.delete_group_policy(&root, unput).await.unwrap();
    world.iam.delete_group(&root, delete).await.unwrap();
}

#[tokio::test]
async fn a_role_in_an_instance_profile_is_not_deleted() {
    let world = World::new();
    let root = world.root();
    world.role("web", TASK_TRUST).await;
    let create = iam::CreateInstanceProfileRequest { instance_profile_name: Some("p".into()), ..Default::default() };
    world.iam.create_instance_profile(&root, create.clone()).await.unwrap();
    assert_eq!(refused(world.iam.create_instance_profile(&root, create).await), code("EntityAlreadyExists", 409));
    let add = |role: &str| iam::AddRoleToInstanceProfileRequest {
        instance_profile_name: Some("p".into()),
        role_name: Some(role.into()),
    };
    world.iam.add_role_to_instance_profile(&root, add("web")).await.unwrap();
    world.role("other", TASK_TRUST).await;
    assert_eq!(refused(world.iam.add_role_to_instance_profile(&root, add("other")).await), code("LimitExceeded", 409));
    let of_role = iam::ListInstanceProfilesForRoleRequest { role_name: Some("web".into()), ..Default::default() };
    let profiles = world.iam.list_instance_profiles_for_role(&root, of_role).await.unwrap().instance_profiles.unwrap();
    assert_eq!(profiles[0].roles.as_ref().unwrap()[0].role_name.as_deref(), Some("web"));
    let delete_role = iam::DeleteRoleRequest { role_name: Some("web".into()) };
    assert_eq!(refused(world.iam.delete_role(&root, delete_role.clone()).await), code("DeleteConflict", 409));
    let delete = iam::DeleteInstanceProfileRequest { instance_profile_name: Some("p".into()) };
    assert_eq!(refused(world.iam.delete_instance_profile(&root, delete.clone()).await), code("DeleteConflict", 409));
    let remove = iam::RemoveRoleFromInstanceProfileRequest {
        instance_profile_name: Some("p".into()),
        role_name: Some("web".into()),
    };
    world.iam.remove_role_from_instance_profile(&root, remove).await.unwrap();
    world.iam.delete_instance_profile(&root, delete).await.unwrap();
    world.iam.delete_role(&root, delete_role).await.unwrap();
}

#[tokio::test]
async fn boundaries_are_set_counted_and_taken_away() {
    let world = World::new();
    let root = world.root();
    let arn = world.policy("limit").await.unwrap();
    let missing = iam::CreateUserRequest {
        user_name: Some("x".into()),
        permissions_boundary: Some(format!("{arn}x")),
        ..Default::default()
    };
    assert_eq!(refused(world.iam.create_user(&root, missing).await), code("NoSuchEntity", 404));
    let create = iam::CreateUserRequest {
        user_name: Some("bob".into()),
        permissions_boundary: Some(arn.clone()),
        ..Default::default()
    };
    let user = world.iam.create_user(&root, create).await.unwrap().user.unwrap();
    assert_eq!(user.permissions_boundary.unwrap().permissions_boundary_arn.as_ref(), Some(&arn));
    let get = iam::GetPolicyRequest { policy_arn: Some(arn.clone()) };
    let policy = world.iam.get_policy(&root, get).await.unwrap().policy.unwrap();
    assert_eq!((policy.attachment_count, policy.permissions_boundary_usage_count), (Some(0), Some(1)));
    let delete = iam::DeletePolicyRequest { policy_arn: Some(arn.clone()) };
    assert_eq!(refused(world.iam.delete_policy(&root, delete.clone()).await), code("DeleteConflict", 409));
    let unset = iam::DeleteUserPermissionsBoundaryRequest { user_name: Some("bob".into()) };
    world.iam.delete_user_permissions_boundary(&root, unset).await.unwrap();
    world.iam.delete_policy(&root, delete).await.unwrap();
}

#[tokio::test]
async fn linked_roles_are_their_services_to_change() {
    let world = World::new();
    let root = world.root();
    let create = iam::CreateServiceLinkedRoleRequest {
        aws_service_name: Some("ecs.amazonaws.com".into()),
        ..Default::default()
    };
    let role = world.iam.create_service_linked_role(&root, create.clone()).await.unwrap().role.unwrap();
    assert_eq!(
        role.arn.as_deref(),
        Some("arn:aws:iam::000000000000:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS")
    );
    assert_eq!(refused(world.iam.create_service_linked_role(&root, create).await), code("InvalidInput", 400));
    let name = Some("AWSServiceRoleForECS".to_owned());
    let delete = iam::DeleteRoleRequest { role_name: name.clone() };
    assert_eq!(refused(world.iam.delete_role(&root, delete).await), code("UnmodifiableEntity", 400));
    let attach = iam::AttachRolePolicyRequest {
        role_name: name.clone(),
        policy_arn: Some("arn:aws:iam::aws:policy/AdministratorAccess".into()),
    };
    assert_eq!(refused(world.iam.attach_role_policy(&root, attach).await), code("UnmodifiableEntity", 400));
    let delete = iam::DeleteServiceLinkedRoleRequest { role_name: name.clone() };
    let task = world.iam.delete_service_linked_role(&root, delete).await.unwrap().deletion_task_id;
    let status = iam::GetServiceLinkedRoleDeletionStatusRequest { deletion_task_id: task };
    let status = world.iam.get_service_linked_role_deletion_status(&root, status).await.unwrap();
    assert_eq!(status.status.as_deref(), Some("SUCCEEDED"));
    let get = iam::GetRoleRequest { role_name: name };
    assert_eq!(refused(world.iam.get_role(&root, get).await), code("NoSuchEntity", 404));
}

#[tokio::test]
async fn an_account_has_one_alias_a_summary_and_a_password_policy() {
    let world = World::new();
    let root = world.root();
    for bad in ["a", "-ab", "a--b", "UPPER", "123456789012"] {
        let create = iam::CreateAccountAliasRequest { account_alias: Some(bad.into()) };
        assert_eq!(refused(world.iam.create_account_alias(&root, create).await), code("ValidationError", 400), "{bad}");
    }
    for alias in ["first", "second"] {
        let create = iam::CreateAccountAliasRequest { account_alias: Some(alias.into()) };
        world.iam.create_account_alias(&root, create).await.unwrap();
    }
    let aliases = world.iam.list_account_aliases(&root, Default::default()).await.unwrap().account_aliases;
    assert_eq!(aliases, Some(vec!["second".to_owned()]));
    let delete = iam::DeleteAccountAliasRequest { account_alias: Some("first".into()) };
    assert_eq!(refused(world.iam.delete_account_alias(&root, delete).await), code("NoSuchEntity", 404));

    world.user("bob").await;
    let summary = world.iam.get_account_summary(&root, ()).await.unwrap().summary_map.unwrap();
    assert_eq!((summary["Users"], summary["UsersQuota"], summary["VersionsPerPolicyQuota"]), (1, 5000, 5));

    assert_eq!(refused(world.iam.get_account_password_policy(&root, ()).await), code("NoSuchEntity", 404));
    let update = iam::UpdateAccountPasswordPolicyRequest {
        minimum_password_length: Some(10),
        require_numbers: Some(true),
        password_reuse_prevention: Some(1),
        ..Default::default()
    };
    world.iam.update_account_password_policy(&root, update).await.unwrap();
    let login = |password: &str| iam::CreateLoginProfileRequest {
        user_name: Some("bob".into()),
        password: Some(password.into()),
        password_reset_required: None,
    };
    let weak = world.iam.create_login_profile(&root, login("short1")).await;
    assert_eq!(refused(weak), code("PasswordPolicyViolation", 400));
    world.iam.create_login_profile(&root, login("long enough 1")).await.unwrap();
    let key = world.key("bob").await.unwrap().access_key_id.unwrap();
    let bob = world.as_key(&key).unwrap();
    let change = |old: &str, new: &str| iam::ChangePasswordRequest {
        old_password: Some(old.into()),
        new_password: Some(new.into()),
    };
    assert_eq!(refused(world.iam.change_password(&bob, change("wrong", "another one 2")).await).0, "AccessDenied");
    let again = world.iam.change_password(&bob, change("long enough 1", "long enough 1")).await;
    assert_eq!(refused(again).0, "PasswordPolicyViolation");
    world.iam.change_password(&bob, change("long enough 1", "another one 2")).await.unwrap();
    // The password itself is nowhere.
    let reader = world.deps.store.read().unwrap();
    let rows = tables::LOGIN_PROFILES.scan(&reader, &(&world.account,)).unwrap();
    assert!(!format!("{rows:?}").contains("another one 2"));
}

#[tokio::test]
async fn codes_of_mfa_devices_work_once_and_open_sessions() {
    let world = World::new();
    let bob = world.caller("bob").await;
    let create =
        iam::CreateVirtualMFADeviceRequest { virtual_mfa_device_name: Some("phone".into()), ..Default::default() };
    let device = world.iam.create_virtual_mfa_device(&world.root(), create).await.unwrap().virtual_mfa_device.unwrap();
    let seed = String::from_utf8(device.base32_string_seed.unwrap().to_vec()).unwrap();
    let serial = device.serial_number.unwrap();
    assert_eq!(serial, "arn:aws:iam::000000000000:mfa/phone");
    let step = totp::step(world.deps.now());
    let code_of = |step: i64| totp::code(&seed, step).unwrap();
    let enable = |first: String, second: String| iam::EnableMFADeviceRequest {
        user_name: Some("bob".into()),
        serial_number: Some(serial.clone()),
        authentication_code1: Some(first),
        authentication_code2: Some(second),
    };
    let wrong = world.iam.enable_mfa_device(&bob, enable(code_of(step), code_of(step + 5))).await;
    assert_eq!(refused(wrong), code("InvalidAuthenticationCode", 403));
    world.iam.enable_mfa_device(&bob, enable(code_of(step - 1), code_of(step))).await.unwrap();
    let token = |code: String| api_sts::GetSessionTokenRequest {
        serial_number: Some(serial.clone()),
        token_code: Some(code),
        ..Default::default()
    };
    let used = world.iam.get_session_token(&bob, token(code_of(step))).await;
    assert_eq!(refused(used), code("AccessDenied", 403));
    world.clock.advance_ms(30_000);
    let bob = RequestCtx { now: world.deps.now(), ..bob };
    let session = world.iam.get_session_token(&bob, token(code_of(step + 1))).await.unwrap().credentials.unwrap();
    let id = session.access_key_id.unwrap();
    let caller = world.as_key(&id).unwrap();
    assert_eq!(caller.principal.kind, PrincipalKind::User { user_name: "bob".into() });
    let effective = world.iam.effective(&world.deps.store.read().unwrap(), &caller.principal, &id).unwrap();
    let context = effective.context(&caller);
    assert_eq!(context.get("aws:MultiFactorAuthPresent"), Some(&["true".to_owned()][..]));
    let delete = iam::DeleteVirtualMFADeviceRequest { serial_number: Some(serial.clone()) };
    assert_eq!(refused(world.iam.delete_virtual_mfa_device(&bob, delete).await), code("DeleteConflict", 409));
}

#[tokio::test]
async fn uses_are_noted_written_and_reported() {
    let world = World::new();
    let bob = world.caller("bob").await;
    let ask = iam::GetAccessKeyLastUsedRequest { access_key_id: Some(bob.access_key_id.clone()) };
    let never = world.iam.get_access_key_last_used(&bob, ask.clone()).await.unwrap();
    assert_eq!(never.access_key_last_used.unwrap().service_name.as_deref(), Some("N/A"));
    world.iam.note(&bob, "ecs");
    let noted = world.iam.get_access_key_last_used(&bob, ask.clone()).await.unwrap();
    crate::last_used::WriteLastUsed { iam: world.iam.clone() }.run().await.unwrap();
    let written = world.iam.get_access_key_last_used(&bob, ask).await.unwrap();
    assert_eq!(noted, written);
    assert_eq!(written.user_name.as_deref(), Some("bob"));
    assert_eq!(written.access_key_last_used.unwrap().last_used_date, Some(START));

    assert_eq!(refused(world.iam.get_credential_report(&bob, ()).await), code("ReportNotPresent", 410));
    world.iam.generate_credential_report(&bob, ()).await.unwrap();
    let report = world.iam.get_credential_report(&bob, ()).await.unwrap().content.unwrap();
    let report = String::from_utf8(report.to_vec()).unwrap();
    let columns: Vec<usize> = report.lines().map(|line| line.split(',').count()).collect();
    assert_eq!(columns, [22, 22, 22]);
    assert!(report.lines().nth(2).unwrap().contains(",us-east-1,ecs,"), "{report}");
}

#[tokio::test]
async fn everything_of_an_account_is_answered_in_pages() {
    let world = World::new();
    let root = world.root();
    world.user("ann").await;
    world.role("web", TASK_TRUST).await;
    world.policy("own").await.unwrap();
    let mut seen = (0, 0, 0, 0);
    let mut marker = None;
    loop {
        let input = iam::GetAccountAuthorizationDetailsRequest { marker, max_items: Some(1), ..Default::default() };
        let page = world.iam.get_account_authorization_details(&root, input).await.unwrap();
        seen.0 += page.user_detail_list.unwrap().len();
        seen.1 += page.role_detail_list.unwrap().len();
        seen.2 += page.policies.unwrap().len();
        seen.3 += 1;
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, (1, 1, 1, 3));
    let all_of_aws = iam::GetAccountAuthorizationDetailsRequest {
        filter: Some(vec!["AWSManagedPolicy".into()]),
        max_items: Some(1000),
        ..Default::default()
    };
    let page = world.iam.get_account_authorization_details(&root, all_of_aws).await.unwrap();
    assert_eq!(page.policies.unwrap().len(), aws_managed::AWS_MANAGED_POLICIES.len());
    assert!(page.user_detail_list.unwrap().is_empty());
}

#[tokio::test]
async fn roles_trust_only_whom_there_is() {
    let world = World::new();
    let (root, user) = (world.root(), world.user("ann").await);
    let role = world.role("first", ACCOUNT_TRUST).await;
    let trust = |named: &str| ACCOUNT_TRUST.replace("arn:aws:iam::000000000000:root", named);
    let set = |named: &str| {
        let input =
            iam::UpdateAssumeRolePolicyRequest { role_name: Some("first".into()), policy_document: Some(trust(named)) };
        let (iam, root) = (world.iam.clone(), root.clone());
        async move { iam.update_assume_role_policy(&root, input).await }
    };
    for named in [
        user.arn.as_deref().unwrap(),
        user.user_id.as_deref().unwrap(),
        role.arn.as_deref().unwrap(),
        role.role_id.as_deref().unwrap(),
        "arn:aws:sts::000000000000:assumed-role/first/any",
        // Of another account nothing is known.
        "arn:aws:iam::111122223333:user/bob",
    ] {
        set(named).await.unwrap_or_else(|error| panic!("{named}: {error}"));
    }
    for named in [
        "arn:aws:iam::000000000000:user/bob",
        "arn:aws:iam::000000000000:user/team/ann",
        "arn:aws:iam::000000000000:role/second",
        "arn:aws:sts::000000000000:assumed-role/second/any",
        "AIDAAAAAAAAAAAAAAAAAA",
    ] {
        let error = set(named).await.unwrap_err();
        assert_eq!(error.code, "MalformedPolicyDocument");
        assert_eq!(error.message, format!("Invalid principal in policy: \"AWS\":\"{named}\""));
    }
    // A role that trusts itself can only be made in two steps.
    let input = iam::CreateRoleRequest {
        role_name: Some("second".into()),
        assume_role_policy_document: Some(trust("arn:aws:iam::000000000000:role/second")),
        ..Default::default()
    };
    assert_eq!(world.iam.create_role(&root, input).await.unwrap_err().code, "MalformedPolicyDocument");
}
