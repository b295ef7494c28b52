mod access;
mod certificates;
mod credentials;
mod entities;
mod messages;
mod oidc;
mod service_access;
mod simulate;
mod sts;

use super::*;
use crate::control::ExpiredSessions;
use api_iam::{self as iam, IamApi};
use api_sts::{AssumeRoleRequest, Credentials, StsApi};
use aws_wire::ApiError;
use base::{AccountId, ManualClock, Region, SeededRng, Timestamp};
use kernel::controller::Controller as _;
use kernel::{Endpoints, Principal, PrincipalKind, RequestCtx};
use ports::{Identities, RoleError, Roles, ServiceCaller};
use store::Store;

const ACCOUNT: &str = "000000000000";
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ecs:*","Resource":"*"}]}"#;
const TASK_TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const ACCOUNT_TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::000000000000:root"},"Action":"sts:AssumeRole"}]}"#;
const START: Timestamp = Timestamp::from_ms(1_700_000_000_000);

struct World {
    iam: Arc<Iam>,
    clock: Arc<ManualClock>,
    deps: Deps,
    account: AccountId,
}

impl World {
    fn new() -> Self {
        let clock = Arc::new(ManualClock::new(START));
        let account: AccountId = ACCOUNT.parse().unwrap();
        let deps = Deps {
            store: Store::memory(),
            clock: clock.clone(),
            rng: Arc::new(SeededRng::new(1)),
            endpoints: Arc::new(Endpoints {
                api_url: "http://127.0.0.1:4566".into(),
                api_port: 4566,
                default_account: account.clone(),
            }),
        };
        let keyring = Arc::new(Keyring::in_memory(&SeededRng::new(2)));
        Self { iam: Iam::new(deps.clone(), keyring), clock, deps, account }
    }

    fn ctx(&self, principal: Principal) -> RequestCtx {
        RequestCtx {
            account: self.account.clone(),
            region: Region::US_EAST_1,
            request_id: "r".into(),
            principal,
            access_key_id: "AKIA".into(),
            source_ip: "127.0.0.1".parse().unwrap(),
            user_agent: None,
            now: self.deps.now(),
        }
    }

    fn root(&self) -> RequestCtx {
        self.ctx(Principal {
            kind: PrincipalKind::Root,
            account: self.account.clone(),
            arn: format!("arn:aws:iam::{ACCOUNT}:root"),
            user_id: ACCOUNT.into(),
        })
    }

    /// The context of whoever holds a key.
    fn as_key(&self, access_key_id: &str) -> Option<RequestCtx> {
        let owner = self.iam.key_owner(&self.deps.store.read().unwrap(), access_key_id).unwrap()?;
        Some(RequestCtx { access_key_id: access_key_id.into(), ..self.ctx(owner.principal) })
    }

    async fn user(&self, name: &str) -> iam::User {
        let input = iam::CreateUserRequest { user_name: Some(name.into()), ..Default::default() };
        self.iam.create_user(&self.root(), input).await.unwrap().user.unwrap()
    }

    async fn key(&self, user: &str) -> Result<iam::AccessKey, ApiError> {
        let input = iam::CreateAccessKeyRequest { user_name: Some(user.into()) };
        Ok(self.iam.create_access_key(&self.root(), input).await?.access_key.unwrap())
    }

    /// A new user who calls with a key of its own.
    async fn caller(&self, name: &str) -> RequestCtx {
        self.user(name).await;
        let key = self.key(name).await.unwrap().access_key_id.unwrap();
        self.as_key(&key).unwrap()
    }

    async fn role(&self, name: &str, trust: &str) -> iam::Role {
        let input = iam::CreateRoleRequest {
            role_name: Some(name.into()),
            assume_role_policy_document: Some(trust.into()),
            ..Default::default()
        };
        self.iam.create_role(&self.root(), input).await.unwrap().role.unwrap()
    }

    async fn policy(&self, name: &str) -> Result<String, ApiError> {
        let input = iam::CreatePolicyRequest {
            policy_name: Some(name.into()),
            policy_document: Some(POLICY.into()),
            ..Default::default()
        };
        Ok(self.iam.create_policy(&self.root(), input).await?.policy.unwrap().arn.unwrap())
    }

    async fn assume(&self, ctx: &RequestCtx, input: AssumeRoleRequest) -> Result<Credentials, ApiError> {
        Ok(self.iam.assume_role(ctx, input).await?.credentials.unwrap())
    }
}

/// A service that acts for nothing in particular.
fn by(service: &str) -> ServiceCaller<'_> {
    ServiceCaller { service, source_account: None, source_arn: None }
}

fn assume(role: &iam::Role) -> AssumeRoleRequest {
    AssumeRoleRequest { role_arn: role.arn.clone(), role_session_name: Some("s1".into()), ..Default::default() }
}

/// The code and the status that the model gives it.
#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, ApiError>) -> (String, u16) {
    let error = result.unwrap_err();
    (error.code.to_string(), error.resolved_status(Some(&iam::MODEL)))
}

fn code(code: &str, status: u16) -> (String, u16) {
    (code.into(), status)
}

#[tokio::test]
async fn the_first_start_makes_keys_and_later_ones_answer_them_again() {
    let world = World::new();
    let rng = world.deps.rng.as_ref();
    let first = bootstrap(&world.deps.store, rng, &world.account, START).await.unwrap();
    let again = bootstrap(&world.deps.store, rng, &world.account, START.plus_s(60)).await.unwrap();
    assert_eq!(first, again);
    assert!(first.root.access_key_id.starts_with("AKIA") && first.root.access_key_id.len() == 20);
    assert_eq!(first.root.secret_access_key.len(), 40);
    let root = world.as_key(&first.root.access_key_id).unwrap().principal;
    assert_eq!(
        (root.kind, root.arn.as_str(), root.user_id.as_str()),
        (PrincipalKind::Root, "arn:aws:iam::000000000000:root", ACCOUNT)
    );
    let node = world.as_key(&first.node.access_key_id).unwrap();
    assert_eq!(node.principal.kind, PrincipalKind::Node { node_name: LOCAL_NODE_NAME.into() });
    assert_eq!(refused(world.iam.create_access_key(&node, Default::default()).await), code("AccessDenied", 403));

    // A root key that was deleted is not answered again.
    let delete =
        iam::DeleteAccessKeyRequest { access_key_id: Some(first.root.access_key_id.clone()), ..Default::default() };
    world.iam.delete_access_key(&world.root(), delete).await.unwrap();
    assert!(world.as_key(&first.root.access_key_id).is_none());
    let renewed = bootstrap(&world.deps.store, rng, &world.account, START).await.unwrap();
    assert_ne!(renewed.root, first.root);
    assert_eq!(renewed.node, first.node);
}

#[tokio::test]
async fn a_users_keys_work_until_they_are_inactive_or_gone() {
    let world = World::new();
    let user = world.user("Bob").await;
    assert_eq!(user.arn.as_deref(), Some("arn:aws:iam::000000000000:user/Bob"));
    assert!(user.user_id.as_ref().unwrap().starts_with("AIDA") && user.user_id.unwrap().len() == 21);
    let duplicate = iam::CreateUserRequest { user_name: Some("bob".into()), ..Default::default() };
    assert_eq!(refused(world.iam.create_user(&world.root(), duplicate).await), code("EntityAlreadyExists", 409));
    let other_case = iam::GetUserRequest { user_name: Some("bob".into()) };
    assert_eq!(refused(world.iam.get_user(&world.root(), other_case).await), code("NoSuchEntity", 404));

    let key = world.key("Bob").await.unwrap();
    world.key("Bob").await.unwrap();
    assert_eq!(refused(world.key("Bob").await), code("LimitExceeded", 409));
    let id = key.access_key_id.clone().unwrap();
    let bob = world.as_key(&id).unwrap();
    let me = world.iam.get_user(&bob, Default::default()).await.unwrap().user.unwrap();
    assert_eq!(me.user_name.as_deref(), Some("Bob"));
    let who = world.iam.get_caller_identity(&bob, Default::default()).await.unwrap();
    assert_eq!(who.arn.as_deref(), Some("arn:aws:iam::000000000000:user/Bob"));
    assert_eq!(who.user_id, me.user_id);

    // Renaming keeps keys and changes the ARN they speak for.
    let rename = iam::UpdateUserRequest {
        user_name: Some("Bob".into()),
        new_user_name: Some("Robert".into()),
        new_path: Some("/staff/".into()),
    };
    world.iam.update_user(&world.root(), rename).await.unwrap();
    assert_eq!(world.as_key(&id).unwrap().principal.arn, "arn:aws:iam::000000000000:user/staff/Robert");

    let status = |status: &str| iam::UpdateAccessKeyRequest {
        user_name: Some("Robert".into()),
        access_key_id: Some(id.clone()),
        status: Some(status.into()),
    };
    world.iam.update_access_key(&world.root(), status("Inactive")).await.unwrap();
    let reader = world.deps.store.read().unwrap();
    assert!(!world.iam.key_owner(&reader, &id).unwrap().unwrap().active);
    assert_eq!(refused(world.iam.update_access_key(&world.root(), status("Expired")).await).0, "ValidationError");

    let delete_user = iam::DeleteUserRequest { user_name: Some("Robert".into()) };
    assert_eq!(refused(world.iam.delete_user(&world.root(), delete_user.clone()).await), code("DeleteConflict", 409));
    let list = iam::ListAccessKeysRequest { user_name: Some("Robert".into()), ..Default::default() };
    let keys = world.iam.list_access_keys(&world.root(), list).await.unwrap().access_key_metadata.unwrap();
    assert_eq!(keys.len(), 2);
    for key in keys {
        let delete = iam::DeleteAccessKeyRequest { user_name: Some("Robert".into()), access_key_id: key.access_key_id };
        world.iam.delete_access_key(&world.root(), delete).await.unwrap();
    }
    world.iam.delete_user(&world.root(), delete_user.clone()).await.unwrap();
    assert!(world.as_key(&id).is_none());
    assert_eq!(refused(world.iam.delete_user(&world.root(), delete_user).await), code("NoSuchEntity", 404));
}

#[tokio::test]
async fn listings_page_and_filter_by_path() {
    let world = World::new();
    for i in 0..7 {
        let path = if i % 2 == 0 { "/a/" } else { "/b/" };
        let input =
            iam::CreateUserRequest { user_name: Some(format!("u{i}")), path: Some(path.into()), ..Default::default() };
        world.iam.create_user(&world.root(), input).await.unwrap();
    }
    let (mut names, mut marker) = (Vec::new(), None);
    loop {
        let input =
            iam::ListUsersRequest { path_prefix: Some("/a".into()), marker: marker.clone(), max_items: Some(3) };
        let page = world.iam.list_users(&world.root(), input).await.unwrap();
        names.extend(page.users.unwrap().into_iter().map(|user| user.user_name.unwrap()));
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(names, ["u0", "u2", "u4", "u6"]);
    let bad = iam::ListUsersRequest { marker: Some("nonsense".into()), ..Default::default() };
    assert_eq!(refused(world.iam.list_users(&world.root(), bad).await), code("ValidationError", 400));
    let bad = iam::CreateUserRequest { user_name: Some("x".into()), path: Some("a".into()), ..Default::default() };
    assert_eq!(refused(world.iam.create_user(&world.root(), bad).await), code("ValidationError", 400));
}

#[tokio::test]
async fn policies_are_embedded_attached_and_read_back() {
    let world = World::new();
    let root = world.root();
    let role = world.role("web", TASK_TRUST).await;
    assert!(role.assume_role_policy_document.unwrap().starts_with("%7B%22Version%22"));
    let bad = iam::CreateRoleRequest {
        role_name: Some("bad".into()),
        assume_role_policy_document: Some("{}".into()),
        ..Default::default()
    };
    assert_eq!(refused(world.iam.create_role(&root, bad).await), code("MalformedPolicyDocument", 400));

    let put = |document: &str| iam::PutRolePolicyRequest {
        role_name: Some("web".into()),
        policy_name: Some("inline".into()),
        policy_document: Some(document.into()),
    };
    world.iam.put_role_policy(&root, put(POLICY)).await.unwrap();
    assert_eq!(refused(world.iam.put_role_policy(&root, put("no")).await), code("MalformedPolicyDocument", 400));
    let large = POLICY.replace("ecs:*", &"ecs:a".repeat(3000).replace(":", ""));
    assert_eq!(refused(world.iam.put_role_policy(&root, put(&large)).await).0, "MalformedPolicyDocument");
    let large = POLICY.replace("ecs:*", &format!("ecs:{}", "a".repeat(11_000)));
    assert_eq!(refused(world.iam.put_role_policy(&root, put(&large)).await), code("LimitExceeded", 409));
    let get = iam::GetRolePolicyRequest { role_name: Some("web".into()), policy_name: Some("inline".into()) };
    let inline = world.iam.get_role_policy(&root, get).await.unwrap();
    assert_eq!(inline.policy_document.unwrap(), crate::documents::url_encode(POLICY));

    let arn = world.policy("own").await.unwrap();
    assert_eq!(refused(world.policy("OWN").await), code("EntityAlreadyExists", 409));
    let execution = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
    for policy_arn in [arn.as_str(), execution, execution] {
        let attach =
            iam::AttachRolePolicyRequest { role_name: Some("web".into()), policy_arn: Some(policy_arn.into()) };
        world.iam.attach_role_policy(&root, attach).await.unwrap();
    }
    let missing = iam::AttachRolePolicyRequest {
        role_name: Some("web".into()),
        policy_arn: Some("arn:aws:iam::aws:policy/None".into()),
    };
    assert_eq!(refused(world.iam.attach_role_policy(&root, missing).await), code("NoSuchEntity", 404));
    let list = iam::ListAttachedRolePoliciesRequest { role_name: Some("web".into()), ..Default::default() };
    let attached = world.iam.list_attached_role_policies(&root, list.clone()).await.unwrap();
    let names: Vec<_> = attached.attached_policies.unwrap().into_iter().map(|p| p.policy_name.unwrap()).collect();
    assert_eq!(names, ["AmazonECSTaskExecutionRolePolicy", "own"]);
    let entities = iam::ListEntitiesForPolicyRequest { policy_arn: Some(arn.clone()), ..Default::default() };
    let roles = world.iam.list_entities_for_policy(&root, entities).await.unwrap().policy_roles.unwrap();
    assert_eq!(roles[0].role_name.as_deref(), Some("web"));
    let only_attached =
        iam::ListPoliciesRequest { only_attached: Some(true), scope: Some("AWS".into()), ..Default::default() };
    assert_eq!(world.iam.list_policies(&root, only_attached).await.unwrap().policies.unwrap().len(), 1);

    // Nothing in use is deleted.
    let delete_policy = iam::DeletePolicyRequest { policy_arn: Some(arn.clone()) };
    assert_eq!(refused(world.iam.delete_policy(&root, delete_policy.clone()).await), code("DeleteConflict", 409));
    let delete_role = iam::DeleteRoleRequest { role_name: Some("web".into()) };
    assert_eq!(refused(world.iam.delete_role(&root, delete_role.clone()).await), code("DeleteConflict", 409));
    for policy_arn in [arn.as_str(), execution] {
        let detach =
            iam::DetachRolePolicyRequest { role_name: Some("web".into()), policy_arn: Some(policy_arn.into()) };
        world.iam.detach_role_policy(&root, detach.clone()).await.unwrap();
        assert_eq!(refused(world.iam.detach_role_policy(&root, detach).await), code("NoSuchEntity", 404));
    }
    assert_eq!(refused(world.iam.delete_role(&root, delete_role.clone()).await), code("DeleteConflict", 409));
    let delete = iam::DeleteRolePolicyRequest { role_name: Some("web".into()), policy_name: Some("inline".into()) };
    world.iam.delete_role_policy(&root, delete).await.unwrap();
    world.iam.delete_role(&root, delete_role).await.unwrap();
    world.iam.delete_policy(&root, delete_policy).await.unwrap();
    let aws = iam::DeletePolicyRequest { policy_arn: Some(execution.into()) };
    assert_eq!(refused(world.iam.delete_policy(&root, aws).await), code("AccessDenied", 403));
}

#[tokio::test]
async fn a_policy_has_at_most_five_versions() {
    let world = World::new();
    let root = world.root();
    let arn = world.policy("p").await.unwrap();
    let create = |default: bool| iam::CreatePolicyVersionRequest {
        policy_arn: Some(arn.clone()),
        policy_document: Some(POLICY.replace("ecs", "ecr")),
        set_as_default: Some(default),
    };
    for i in 2..=5 {
        let made = world.iam.create_policy_version(&root, create(i == 3)).await.unwrap().policy_version.unwrap();
        assert_eq!(made.version_id, Some(format!("v{i}")));
        assert_eq!(made.is_default_version, Some(i == 3));
    }
    assert_eq!(refused(world.iam.create_policy_version(&root, create(false)).await), code("LimitExceeded", 409));
    let delete = |version: &str| iam::DeletePolicyVersionRequest {
        policy_arn: Some(arn.clone()),
        version_id: Some(version.into()),
    };
    assert_eq!(refused(world.iam.delete_policy_version(&root, delete("v3")).await), code("DeleteConflict", 409));
    world.iam.delete_policy_version(&root, delete("v5")).await.unwrap();
    // A number is never used again.
    let made = world.iam.create_policy_version(&root, create(false)).await.unwrap().policy_version.unwrap();
    assert_eq!(made.version_id.as_deref(), Some("v6"));
    let set = iam::SetDefaultPolicyVersionRequest { policy_arn: Some(arn.clone()), version_id: Some("v1".into()) };
    world.iam.set_default_policy_version(&root, set).await.unwrap();
    let get = iam::GetPolicyVersionRequest { policy_arn: Some(arn.clone()), version_id: Some("v1".into()) };
    let version = world.iam.get_policy_version(&root, get).await.unwrap().policy_version.unwrap();
    assert_eq!(version.is_default_version, Some(true));
    assert!(version.document.unwrap().contains("ecs"));
    let list = iam::ListPolicyVersionsRequest { policy_arn: Some(arn.clone()), ..Default::default() };
    let versions = world.iam.list_policy_versions(&root, list).await.unwrap().versions.unwrap();
    let ids: Vec<_> = versions.into_iter().map(|v| v.version_id.unwrap()).collect();
    assert_eq!(ids, ["v6", "v4", "v3", "v2", "v1"]);
    let delete = iam::DeletePolicyRequest { policy_arn: Some(arn.clone()) };
    assert_eq!(refused(world.iam.delete_policy(&root, delete).await), code("DeleteConflict", 409));
}

#[tokio::test]
async fn a_role_is_assumed_for_as_long_as_it_allows() {
    let world = World::new();
    let role = world.role("ops", ACCOUNT_TRUST).await;
    world.user("bob").await;
    let key = world.key("bob").await.unwrap().access_key_id.unwrap();
    let bob = world.as_key(&key).unwrap();
    let credentials = world.assume(&bob, assume(&role)).await.unwrap();
    assert_eq!(credentials.expiration, Some(START.plus_s(3600)));
    let id = credentials.access_key_id.unwrap();
    assert!(id.starts_with("ASIA") && id.len() == 20);
    let owner = world.iam.key_owner(&world.deps.store.read().unwrap(), &id).unwrap().unwrap();
    assert_eq!(owner.session_token, credentials.session_token);
    assert_eq!(owner.expires_at, credentials.expiration);
    let session = world.as_key(&id).unwrap();
    let who = world.iam.get_caller_identity(&session, Default::default()).await.unwrap();
    assert_eq!(who.arn.as_deref(), Some("arn:aws:sts::000000000000:assumed-role/ops/s1"));
    assert_eq!(who.user_id, Some(format!("{}:s1", role.role_id.clone().unwrap())));

    let too_long = AssumeRoleRequest { duration_seconds: Some(3601), ..assume(&role) };
    assert_eq!(refused(world.assume(&bob, too_long.clone()).await), code("ValidationError", 400));
    let longer = iam::UpdateRoleRequest {
        role_name: Some("ops".into()),
        max_session_duration: Some(7200),
        ..Default::default()
    };
    world.iam.update_role(&world.root(), longer).await.unwrap();
    world.assume(&bob, too_long.clone()).await.unwrap();
    // Chaining stays at an hour.
    world.assume(&session, assume(&role)).await.unwrap();
    assert!(world.assume(&session, too_long).await.unwrap_err().message.contains("chaining"));

    let missing = AssumeRoleRequest { role_arn: Some("arn:aws:iam::000000000000:role/none".into()), ..assume(&role) };
    assert_eq!(refused(world.assume(&bob, missing).await), code("AccessDenied", 403));

    // A role made again under the name does not inherit its sessions.
    let delete = iam::DeleteRoleRequest { role_name: Some("ops".into()) };
    world.iam.delete_role(&world.root(), delete).await.unwrap();
    assert!(world.as_key(&id).is_none());
    world.role("ops", ACCOUNT_TRUST).await;
    assert!(world.as_key(&id).is_none());
}

#[tokio::test]
async fn whom_the_trust_policy_does_not_name_is_refused_with_the_reason() {
    let world = World::new();
    let role = world.role("task", TASK_TRUST).await;
    assert_eq!(
        world.assume(&world.root(), assume(&role)).await.unwrap_err().message,
        "Roles may not be assumed by root accounts."
    );
    let bob = world.caller("bob").await;
    assert_eq!(
        world.assume(&bob, assume(&role)).await.unwrap_err().message,
        "User: arn:aws:iam::000000000000:user/bob is not authorized to perform: sts:AssumeRole on resource: \
         arn:aws:iam::000000000000:role/task because no role trust policy allows the sts:AssumeRole action"
    );
}

#[tokio::test]
async fn services_get_and_end_sessions_of_roles_that_trust_them() {
    let world = World::new();
    let arn = world.role("task", TASK_TRUST).await.arn.unwrap();
    let service = "ecs-tasks.amazonaws.com";
    let reader = world.deps.store.read().unwrap();
    world.iam.check_trust(&reader, &arn, by(service)).unwrap();
    let not_trusted = world.iam.check_trust(&reader, &arn, by("ecs.amazonaws.com")).unwrap_err();
    assert!(matches!(not_trusted, RoleError::NotTrusted { .. }));
    let not_found = world.iam.check_trust(&reader, &format!("{arn}x"), by(service)).unwrap_err();
    assert!(matches!(not_found, RoleError::NotFound(_)));
    for bad in ["task", "arn:aws:iam::000000000000:user/task", "arn:aws:iam:us-east-1:000000000000:role/task"] {
        assert!(matches!(world.iam.check_trust(&reader, bad, by(service)), Err(RoleError::NotARole(_))), "{bad}");
    }
    let begin = |name: &'static str| {
        let (world, arn) = (&world, &arn);
        async move {
            world
                .deps
                .store
                .transact(|txn| world.iam.assume_for_service(txn, arn, by(service), name, 6 * 3600, world.deps.now()))
                .await
                .unwrap()
        }
    };
    let (one, two) = (begin("task-1").await, begin("task-2").await);
    // The role's own maximum shortens what a service asks for.
    assert_eq!(one.expires_at, START.plus_s(3600));
    assert_eq!(
        world.as_key(&one.access_key_id).unwrap().principal.arn,
        "arn:aws:sts::000000000000:assumed-role/task/task-1"
    );
    world.deps.store.transact(|txn| world.iam.end_sessions(txn, &arn, "task-1")).await.unwrap();
    assert!(world.as_key(&one.access_key_id).is_none());
    assert!(world.as_key(&two.access_key_id).is_some());
}

#[tokio::test]
async fn ended_sessions_are_forgotten_and_no_others() {
    let world = World::new();
    let role = world.role("ops", ACCOUNT_TRUST).await;
    let bob = world.caller("bob").await;
    let old = world.assume(&bob, assume(&role)).await.unwrap().access_key_id.unwrap();
    world.clock.advance_ms(3600 * 1000);
    let bob = RequestCtx { now: world.deps.now(), ..bob };
    let young = world.assume(&bob, assume(&role)).await.unwrap().access_key_id.unwrap();
    let sweep = ExpiredSessions { deps: world.deps.clone() };
    sweep.run().await.unwrap();
    // Still known, as expired.
    assert!(world.as_key(&old).is_some());
    world.clock.advance_ms(3600 * 1000);
    sweep.run().await.unwrap();
    assert!(world.as_key(&old).is_none());
    assert!(world.as_key(&young).is_some());
}

#[tokio::test]
async fn tags_are_told_apart_without_regard_to_case() {
    let world = World::new();
    world.user("bob").await;
    let tag = |key: &str, value: &str| iam::Tag { key: Some(key.into()), value: Some(value.into()) };
    let add = |tags: Vec<iam::Tag>| iam::TagUserRequest { user_name: Some("bob".into()), tags: Some(tags) };
    world.iam.tag_user(&world.root(), add(vec![tag("Team", "a"), tag("x", "1")])).await.unwrap();
    world.iam.tag_user(&world.root(), add(vec![tag("team", "b")])).await.unwrap();
    let list = iam::ListUserTagsRequest { user_name: Some("bob".into()), ..Default::default() };
    let tags = world.iam.list_user_tags(&world.root(), list.clone()).await.unwrap().tags.unwrap();
    assert_eq!(tags, [tag("team", "b"), tag("x", "1")]);
    let twice = add(vec![tag("a", "1"), tag("A", "2")]);
    assert_eq!(refused(world.iam.tag_user(&world.root(), twice).await), code("InvalidInput", 400));
    let many = add((0..50).map(|i| tag(&format!("k{i}"), "")).collect());
    assert_eq!(refused(world.iam.tag_user(&world.root(), many).await), code("LimitExceeded", 409));
    let remove = iam::UntagUserRequest { user_name: Some("bob".into()), tag_keys: Some(vec!["TEAM".into()]) };
    world.iam.untag_user(&world.root(), remove).await.unwrap();
    assert_eq!(world.iam.list_user_tags(&world.root(), list).await.unwrap().tags.unwrap(), [tag("x", "1")]);
}
