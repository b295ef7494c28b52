//! Who may do what in the registry.

use super::gate::Ended;
use super::{ACCOUNT, OTHER_ACCOUNT, World};
use crate::tokens::basic;
use api_ecr::*;
use kernel::RequestCtx;
use oci_image::{Auth, Digest};

const ARN: &str = "arn:aws:ecr:us-east-1:000000000000:repository/web";

fn allow(actions: &[&str], resource: &str) -> String {
    let actions: Vec<String> = actions.iter().map(|action| format!("\"ecr:{action}\"")).collect();
    format!(r#"{{"Effect":"Allow","Action":[{}],"Resource":"{resource}"}}"#, actions.join(","))
}

async fn header(world: &World, ctx: &RequestCtx) -> String {
    format!("Authorization: Basic {}\r\n", basic(&world.token(ctx, Some(ACCOUNT)).await))
}

async fn set_policy(world: &World, name: &str, statements: &str) {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    let input = SetRepositoryPolicyRequest {
        repository_name: Some(name.into()),
        policy_text: Some(text),
        force: Some(true),
        ..Default::default()
    };
    world.ecr.set_repository_policy(&world.ctx(), input).await.unwrap();
}

#[tokio::test]
async fn each_request_needs_its_action_on_its_repository() {
    let world = World::serving().await;
    world.create("web").await;
    world.create("other").await;
    world.push("web:v1", "one").await;
    let blob = Digest::of(b"blob");
    let bob = world.user(ACCOUNT, "bob", "");
    let auth = header(&world, &bob).await;
    let upload = "/v2/web/blobs/uploads/".to_owned();
    let whole = format!("{upload}?digest={blob}");
    let layer = format!("/v2/web/blobs/{blob}");
    let cases: Vec<(&str, String, &str, &[&str], u16)> = vec![
        ("GET", "/v2/web/manifests/v1".into(), "", &["BatchGetImage"], 200),
        ("HEAD", "/v2/web/manifests/v1".into(), "", &["BatchGetImage"], 200),
        ("GET", "/v2/web/tags/list".into(), "", &["ListImages"], 200),
        ("POST", upload.clone(), "", &["InitiateLayerUpload"], 202),
        ("POST", whole, "blob", &["InitiateLayerUpload", "UploadLayerPart", "CompleteLayerUpload"], 201),
        ("HEAD", layer.clone(), "", &["BatchCheckLayerAvailability"], 200),
        ("GET", layer.clone(), "", &["GetDownloadUrlForLayer"], 200),
        ("PUT", "/v2/web/manifests/v2".into(), "{}", &["PutImage"], 400),
        ("DELETE", layer, "", &["BatchDeleteImage"], 202),
        ("DELETE", "/v2/web/manifests/v1".into(), "", &["BatchDeleteImage"], 202),
    ];
    for (method, path, body, actions, status) in cases {
        // With all but one of what it takes, and with all of it on another repository.
        for (left_out, action) in actions.iter().enumerate() {
            let others: Vec<&str> = (0..actions.len()).filter(|at| *at != left_out).map(|at| actions[at]).collect();
            let statements = if others.is_empty() { String::new() } else { allow(&others, ARN) };
            world.gate.give(&bob.principal.arn, &statements);
            let (refused, answer) = world.call(method, &path, &auth, body).await;
            assert_eq!(refused, 403, "{method} {path} without {action}: {answer}");
            let sentence = format!(
                "User: arn:aws:iam::000000000000:user/bob is not authorized to perform: ecr:{action} on resource: {ARN} because no identity-based policy allows the ecr:{action} action"
            );
            if method != "HEAD" {
                assert!(
                    answer.ends_with(&format!(r#"{{"errors":[{{"code":"DENIED","message":"{sentence}"}}]}}"#)),
                    "{answer}"
                );
            }
        }
        world.gate.give(&bob.principal.arn, &allow(actions, &ARN.replace("/web", "/other")));
        assert_eq!(world.call(method, &path, &auth, body).await.0, 403, "{method} {path} elsewhere");
        world.gate.give(&bob.principal.arn, &allow(actions, ARN));
        let (found, answer) = world.call(method, &path, &auth, body).await;
        assert_eq!(found, status, "{method} {path}: {answer}");
    }
    // What exists is not told to who may not see it.
    world.gate.give(&bob.principal.arn, "");
    assert_eq!(world.call("GET", "/v2/none/tags/list", &auth, "").await.0, 403);
    assert_eq!(world.call("GET", "/v2/_catalog", &auth, "").await.0, 403);
    world.gate.give(&bob.principal.arn, &allow(&["DescribeRepositories"], &ARN.replace("/web", "/*")));
    let (status, answer) = world.call("GET", "/v2/_catalog", &auth, "").await;
    assert!(status == 200 && answer.ends_with(r#"{"repositories":["other","web"]}"#), "{answer}");
    // Asking who one is takes a token and nothing else.
    assert_eq!(world.call("GET", "/v2/", &auth, "").await.0, 200);
}

#[tokio::test]
async fn the_repositorys_policy_lets_in_and_keeps_out() {
    let world = World::serving().await;
    world.create("web").await;
    world.push("web:v1", "one").await;
    let bob = world.user(ACCOUNT, "bob", "");
    let eve = world.user(OTHER_ACCOUNT, "eve", "");
    let (bobs, eves) = (header(&world, &bob).await, header(&world, &eve).await);
    let manifest = "/v2/web/manifests/v1";
    let status = async |auth: &str| world.call("GET", manifest, auth, "").await;
    assert_eq!(status(&bobs).await.0, 403);
    let statement = |effect: &str, principal: &str| {
        format!(r#"{{"Effect":"{effect}","Principal":{{"AWS":"{principal}"}},"Action":"ecr:BatchGetImage"}}"#)
    };
    set_policy(&world, "web", &statement("Allow", &bob.principal.arn)).await;
    assert_eq!(status(&bobs).await.0, 200);
    let (refused, answer) = status(&eves).await;
    assert!(refused == 403 && answer.contains("because no identity-based policy allows"), "{answer}");

    // From another account it takes both: the repository's policy and one's own.
    world.gate.give(&eve.principal.arn, &allow(&["BatchGetImage"], "*"));
    let (refused, answer) = status(&eves).await;
    assert!(
        refused == 403 && answer.contains("because no resource-based policy allows the ecr:BatchGetImage action"),
        "{answer}"
    );
    set_policy(&world, "web", &statement("Allow", &format!("arn:aws:iam::{OTHER_ACCOUNT}:root"))).await;
    assert_eq!(status(&eves).await.0, 200);
    assert_eq!(status(&bobs).await.0, 403);

    // A deny goes before everything, for the account's root too.
    world.gate.give(&bob.principal.arn, &allow(&["BatchGetImage"], "*"));
    assert_eq!(status(&bobs).await.0, 200);
    set_policy(&world, "web", &statement("Deny", "*")).await;
    let roots = header(&world, &world.ctx()).await;
    for auth in [&bobs, &roots, &eves] {
        let (refused, answer) = status(auth).await;
        assert!(refused == 403 && answer.contains("with an explicit deny in a resource-based policy"), "{answer}");
    }
}

#[tokio::test]
async fn a_mount_needs_pull_rights_there() {
    let world = World::serving().await;
    for name in ["base", "web"] {
        world.create(name).await;
    }
    let roots = header(&world, &world.ctx()).await;
    let blob = Digest::of(b"blob");
    assert_eq!(world.call("POST", &format!("/v2/base/blobs/uploads/?digest={blob}"), &roots, "blob").await.0, 201);
    let push = allow(&["InitiateLayerUpload", "UploadLayerPart", "CompleteLayerUpload"], ARN);
    let bob = world.user(ACCOUNT, "bob", &push);
    let auth = header(&world, &bob).await;
    let mount = format!("/v2/web/blobs/uploads/?mount={blob}&from=base");
    let base = ARN.replace("/web", "/base");
    let one = allow(&["GetDownloadUrlForLayer"], &base);
    let no_finish = allow(&["InitiateLayerUpload"], ARN);
    let pull = allow(&["BatchGetImage", "GetDownloadUrlForLayer"], &base);
    for statements in [push.clone(), format!("{push},{one}"), format!("{no_finish},{pull}")] {
        world.gate.give(&bob.principal.arn, &statements);
        world.gate.ended();
        let (status, answer) = world.call("POST", &mount, &auth, "").await;
        assert_eq!(status, 202, "an ordinary upload: {answer}");
        assert!(world.ecr.blobs.hold(&blob).await.unwrap().is_some());
        assert_eq!(world.call("HEAD", &format!("/v2/web/blobs/{blob}"), &roots, "").await.0, 404);
        assert_eq!(world.gate.ended()[0].error, None);
    }
    world.gate.give(&bob.principal.arn, &format!("{push},{pull}"));
    assert_eq!(world.call("POST", &mount, &auth, "").await.0, 201);
    assert_eq!(world.call("HEAD", &format!("/v2/web/blobs/{blob}"), &roots, "").await.0, 200);
}

#[tokio::test]
async fn a_token_is_worth_what_its_key_is() {
    let world = World::serving().await;
    world.create("web").await;
    let bob = world.user(ACCOUNT, "bob", &allow(&["ListImages"], ARN));
    let auth = header(&world, &bob).await;
    let tags = "/v2/web/tags/list";
    assert_eq!(world.call("GET", tags, &auth, "").await.0, 200);
    let key = world.keys.0.lock().unwrap().get(&bob.access_key_id).cloned().unwrap();
    let set = |key| world.keys.0.lock().unwrap().insert(bob.access_key_id.clone(), key);
    set(ports::KeyOwner { active: false, ..key.clone() });
    assert_eq!(world.call("GET", tags, &auth, "").await.0, 401);
    // A user of the same name, made again, is another.
    let again = kernel::Principal { user_id: "AIDAAGAIN".into(), ..key.principal.clone() };
    set(ports::KeyOwner { principal: again, ..key.clone() });
    assert_eq!(world.call("GET", tags, &auth, "").await.0, 401);
    set(key);
    assert_eq!(world.call("GET", tags, &auth, "").await.0, 200);
    world.keys.0.lock().unwrap().remove(&bob.access_key_id);
    let (status, answer) = world.call("GET", tags, &auth, "").await;
    assert!(status == 401 && answer.to_lowercase().contains("www-authenticate: basic"), "{answer}");
}

#[tokio::test]
async fn the_trail_has_what_was_asked() {
    let world = World::serving().await;
    world.create("web").await;
    let bob = world.user(ACCOUNT, "bob", &allow(&["ListImages"], ARN));
    let auth = header(&world, &bob).await;
    // Knocking, and asking who one is, are no calls.
    world.call("GET", "/v2/", "", "").await;
    world.call("GET", "/v2/web/tags/list", "", "").await;
    world.call("GET", "/v2/", &auth, "").await;
    assert_eq!(world.gate.ended(), []);
    let (_, answer) = world.call("GET", "/v2/web/tags/list", &auth, "").await;
    assert!(answer.contains("x-amzn-requestid: request"), "{answer}");
    world.call("GET", "/v2/web/manifests/v1", &auth, "").await;
    world.call("GET", "/v2/", "Authorization: Basic nonsense\r\n", "").await;
    let caller = Some(bob.principal.arn.clone());
    let sentence = format!(
        "DENIED: User: {} is not authorized to perform: ecr:BatchGetImage on resource: {ARN} because no identity-based policy allows the ecr:BatchGetImage action",
        bob.principal.arn
    );
    let expected = [
        Ended {
            event_name: "ListImages".into(),
            caller: caller.clone(),
            asked: vec![("ecr:ListImages".into(), ARN.into())],
            error: None,
        },
        Ended {
            event_name: "BatchGetImage".into(),
            caller,
            asked: vec![("ecr:BatchGetImage".into(), ARN.into())],
            error: Some(sentence),
        },
        Ended {
            event_name: String::new(),
            caller: None,
            asked: Vec::new(),
            error: Some("UNAUTHORIZED: Your Authorization Token is invalid.".into()),
        },
    ];
    assert_eq!(world.gate.ended(), expected);
}

#[tokio::test]
async fn push_and_pull_take_the_documented_actions_and_no_more() {
    let world = World::serving().await;
    world.create("web").await;
    let push = [
        "BatchCheckLayerAvailability",
        "InitiateLayerUpload",
        "UploadLayerPart",
        "CompleteLayerUpload",
        "PutImage",
        "BatchGetImage",
    ];
    let pusher = world.user(ACCOUNT, "pusher", &allow(&push, ARN));
    let puller = world.user(ACCOUNT, "puller", &allow(&["BatchGetImage", "GetDownloadUrlForLayer"], ARN));
    let auth = async |ctx: &RequestCtx| Auth::Basic { username: "AWS".into(), password: world.token(ctx, None).await };
    let (client, reference) = (world.client(), world.reference("web:v1"));
    let image = super::image("one");
    client.push(&reference, &image, &auth(&pusher).await).await.unwrap();
    let node = tempfile::tempdir().unwrap();
    let store = oci_image::ImageStore::open(
        node.path(),
        world.client(),
        oci_image::StoreOptions::default(),
        std::sync::Arc::new(base::SystemClock),
        std::sync::Arc::new(base::OsRng),
    )
    .unwrap();
    let pulled = store.pull(&reference, &auth(&puller).await, oci_image::PullPolicy::Always).await.unwrap();
    assert_eq!(pulled.digest, image.digest);
    let error = client.push(&reference, &super::image("two"), &auth(&puller).await).await.unwrap_err().to_string();
    // It asks for a layer first, by HEAD, whose answer has no body.
    assert!(error.contains("denied access to blob"), "{error}");
}
