//! What the access tables ask.

use super::*;
use aws_wire::Value;
use kernel::access::{AccessRequest, Check};

fn value(members: &[(&'static str, &str)]) -> Value {
    Value::Structure(members.iter().map(|(name, text)| (*name, Value::String((*text).to_owned()))).collect())
}

fn asked(world: &World, operation: iam::Op, members: &[(&'static str, &str)]) -> Vec<Check> {
    let (ctx, reader, input) = (world.root(), world.deps.store.read().unwrap(), value(members));
    crate::access::iam(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, operation).unwrap()
}

#[tokio::test]
async fn resources_have_their_paths_and_tags() {
    let world = World::new();
    let create = iam::CreateUserRequest {
        user_name: Some("bob".into()),
        path: Some("/staff/".into()),
        tags: Some(vec![iam::Tag { key: Some("team".into()), value: Some("blue".into()) }]),
        permissions_boundary: Some("arn:aws:iam::aws:policy/ReadOnlyAccess".into()),
    };
    world.iam.create_user(&world.root(), create).await.unwrap();
    let policy = "arn:aws:iam::aws:policy/AdministratorAccess";
    let checks = asked(&world, iam::Op::AttachUserPolicy, &[("UserName", "bob"), ("PolicyArn", policy)]);
    assert_eq!(checks[0].action, "iam:AttachUserPolicy");
    assert_eq!(checks[0].resource, "arn:aws:iam::000000000000:user/staff/bob");
    assert_eq!(checks[0].values("iam:PolicyARN"), Some(&[policy.to_owned()][..]));
    assert_eq!(checks[0].values("iam:ResourceTag/team"), Some(&["blue".to_owned()][..]));
    let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned();
    assert_eq!(checks[0].values("iam:PermissionsBoundary"), Some(&[boundary][..]));

    let linked = asked(&world, iam::Op::CreateServiceLinkedRole, &[("AWSServiceName", "ecs.amazonaws.com")]);
    assert_eq!(
        linked[0].resource,
        "arn:aws:iam::000000000000:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    );
    let pass = asked(&world, iam::Op::AddRoleToInstanceProfile, &[("InstanceProfileName", "p"), ("RoleName", "r")]);
    assert_eq!(pass[1].action, "iam:PassRole");
}

#[tokio::test]
async fn a_role_is_asked_for_with_its_trust_policy() {
    let world = World::new();
    let arn = world.role("ops", ACCOUNT_TRUST).await.arn.unwrap();
    let (ctx, reader) = (world.root(), world.deps.store.read().unwrap());
    let input = value(&[("RoleArn", &arn), ("RoleSessionName", "s1"), ("ExternalId", "x")]);
    let request = AccessRequest { ctx: &ctx, reader: &reader, input: &input };
    let checks = crate::access::sts(&request, api_sts::Op::AssumeRole).unwrap();
    assert_eq!(checks.len(), 1);
    assert_eq!(&*checks[0].resource_policy.as_ref().unwrap().document, ACCOUNT_TRUST);
    assert_eq!(checks[0].values("sts:ExternalId"), Some(&["x".to_owned()][..]));
}

/// Every operation that is here once, with what it asks about. All of IAM counts as us-east-1.
#[tokio::test]
async fn actions_resources_and_keys_are_the_documented_ones() {
    let world = World::new();
    let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let create =
        iam::CreateUserRequest { user_name: Some("bob".into()), path: Some("/staff/".into()), ..Default::default() };
    world.iam.create_user(&world.root(), create).await.unwrap();
    let key = iam::CreateAccessKeyRequest { user_name: Some("bob".into()) };
    let key = world.iam.create_access_key(&world.root(), key).await.unwrap().access_key.unwrap().access_key_id.unwrap();
    world.role("app", ACCOUNT_TRUST).await;
    let bound = iam::PutRolePermissionsBoundaryRequest {
        role_name: Some("app".into()),
        permissions_boundary: Some(boundary.into()),
    };
    world.iam.put_role_permissions_boundary(&world.root(), bound).await.unwrap();

    let bounded = format!("role/app iam:PermissionsBoundary={boundary}");
    for (operation, members, wanted) in [
        (iam::Op::GetRole, vec![("RoleName", "app")], vec![format!("iam:GetRole {bounded}")]),
        (iam::Op::DeleteRole, vec![("RoleName", "app")], vec![format!("iam:DeleteRole {bounded}")]),
        (
            iam::Op::UpdateAssumeRolePolicy,
            vec![("RoleName", "app")],
            vec![format!("iam:UpdateAssumeRolePolicy {bounded}")],
        ),
        (iam::Op::ListRolePolicies, vec![("RoleName", "app")], vec!["iam:ListRolePolicies role/app".to_owned()]),
        (
            iam::Op::UpdateUser,
            vec![("UserName", "bob"), ("NewUserName", "rob"), ("NewPath", "/gone/")],
            vec!["iam:UpdateUser user/staff/bob".into(), "iam:UpdateUser user/gone/rob".into()],
        ),
        (
            iam::Op::UpdateUser,
            vec![("UserName", "bob"), ("NewUserName", "rob")],
            vec!["iam:UpdateUser user/staff/bob".into(), "iam:UpdateUser user/staff/rob".into()],
        ),
        (iam::Op::UpdateUser, vec![("UserName", "bob")], vec!["iam:UpdateUser user/staff/bob".into()]),
        (
            iam::Op::GetAccessKeyLastUsed,
            vec![("AccessKeyId", &key)],
            vec!["iam:GetAccessKeyLastUsed user/staff/bob".into()],
        ),
        (iam::Op::GetAccessKeyLastUsed, vec![("AccessKeyId", "AKIANONE")], vec!["iam:GetAccessKeyLastUsed *".into()]),
        (
            iam::Op::CreateUser,
            vec![("UserName", "new"), ("PermissionsBoundary", boundary)],
            vec![format!("iam:CreateUser user/new iam:PermissionsBoundary={boundary}")],
        ),
        (iam::Op::ListUsers, vec![], vec!["iam:ListUsers *".into()]),
        (
            iam::Op::CreateServiceSpecificCredential,
            vec![("UserName", "bob"), ("ServiceName", "logs.amazonaws.com")],
            vec![
                "iam:CreateServiceSpecificCredential user/staff/bob \
                 iam:ServiceSpecificCredentialServiceName=logs.amazonaws.com"
                    .into(),
            ],
        ),
        (iam::Op::UploadSSHPublicKey, vec![("UserName", "bob")], vec!["iam:UploadSSHPublicKey user/staff/bob".into()]),
        (
            iam::Op::GenerateServiceLastAccessedDetails,
            vec![("Arn", "arn:aws:iam::000000000000:role/app")],
            vec!["iam:GenerateServiceLastAccessedDetails role/app".into()],
        ),
        (
            iam::Op::GetServiceLastAccessedDetails,
            vec![("JobId", "x")],
            vec!["iam:GetServiceLastAccessedDetails *".into()],
        ),
    ] {
        let region = " aws:RequestedRegion=us-east-1";
        let lines = kernel::access::written(&asked(&world, operation, &members)).into_iter();
        let lines: Vec<String> = lines
            .map(|line| {
                assert!(line.contains(region), "{line}");
                line.replace(region, "").replace("arn:aws:iam::000000000000:", "")
            })
            .collect();
        assert_eq!(lines, wanted);
    }
}

/// Whoever makes something with tags needs leave to tag it, too.
#[tokio::test]
async fn tags_at_creation_need_leave_to_tag() {
    let world = World::new();
    let tag = Value::Structure(vec![("Key", Value::String("team".into())), ("Value", Value::String("a".into()))]);
    for (operation, name, tagging) in [
        (iam::Op::CreateUser, "UserName", "iam:TagUser"),
        (iam::Op::CreateRole, "RoleName", "iam:TagRole"),
        (iam::Op::CreatePolicy, "PolicyName", "iam:TagPolicy"),
        (iam::Op::CreateInstanceProfile, "InstanceProfileName", "iam:TagInstanceProfile"),
        (iam::Op::UploadServerCertificate, "ServerCertificateName", "iam:TagServerCertificate"),
        (iam::Op::CreateOpenIDConnectProvider, "Url", "iam:TagOpenIDConnectProvider"),
        (iam::Op::CreateVirtualMFADevice, "VirtualMFADeviceName", "iam:TagMFADevice"),
    ] {
        let input =
            Value::Structure(vec![(name, Value::String("https://x".into())), ("Tags", Value::List(vec![tag.clone()]))]);
        let (ctx, reader) = (world.root(), world.deps.store.read().unwrap());
        let checks =
            crate::access::iam(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, operation).unwrap();
        let [create, tag] = checks.as_slice() else { panic!("{checks:?}") };
        assert_eq!((tag.action.as_ref(), &tag.resource), (tagging, &create.resource));
        for check in [create, tag] {
            assert_eq!(check.values("aws:RequestTag/team"), Some(&["a".to_owned()][..]));
            assert_eq!(check.values("aws:TagKeys"), Some(&["team".to_owned()][..]));
        }
    }
}
