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
