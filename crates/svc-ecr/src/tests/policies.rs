//! What may be a policy, and what the registry's does.

use super::{ACCOUNT, World, code};
use crate::tokens::basic;
use api_ecr::*;
use kernel::access::AccessRequest;

fn set(text: &str, force: Option<bool>) -> SetRepositoryPolicyRequest {
    SetRepositoryPolicyRequest {
        repository_name: Some("web".into()),
        policy_text: Some(text.into()),
        force,
        registry_id: None,
    }
}

fn document(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#)
}

const PULL: &str = r#"{"Effect":"Allow","Principal":"*","Action":["ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"]}"#;

#[tokio::test]
async fn what_is_no_policy_of_a_repository_is_refused() {
    let world = World::new().await;
    world.create("web").await;
    world.ecr.set_repository_policy(&world.ctx(), set(&document(PULL), None)).await.unwrap();
    let resource = r#","Resource":"*"}"#;
    for (text, why) in [
        ("{".to_owned(), "line 1"),
        ("[]".to_owned(), "line 1"),
        (document(&PULL.replace("\"Principal\":\"*\",", "")), "rincipal"),
        (document(&PULL.replace("ecr:BatchGetImage", "s3:GetObject")), "'s3:GetObject' of statement 1"),
        (document(&PULL.replace("]}", &format!("]{resource}"))), "statement 1 names a Resource"),
        (document(&PULL.replace("Allow", "Permit")), "ffect"),
    ] {
        let error = world.ecr.set_repository_policy(&world.ctx(), set(&text, None)).await.unwrap_err();
        assert_eq!(error.code, "InvalidParameterException", "{text}");
        let words =
            "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'";
        assert!(error.message.starts_with(words) && error.message.contains(why), "{text}: {error}");
    }
    let nobody = document(&PULL.replace("\"*\"", r#"{"AWS":"arn:aws:iam::000000000000:user/nobody"}"#));
    let error = world.ecr.set_repository_policy(&world.ctx(), set(&nobody, None)).await.unwrap_err();
    let words = "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Principal not found'";
    assert!(error.code == "InvalidParameterException" && error.message.starts_with(words), "{error}");
    let get = GetRepositoryPolicyRequest { repository_name: Some("web".into()), ..Default::default() };
    let kept = world.ecr.get_repository_policy(&world.ctx(), get).await.unwrap().policy_text;
    assert_eq!(kept, Some(document(PULL)));
}

#[tokio::test]
async fn nobody_locks_himself_out_without_force() {
    let world = World::new().await;
    world.create("web").await;
    let everyone = document(r#"{"Effect":"Deny","Principal":"*","Action":"ecr:*"}"#);
    let error = world.ecr.set_repository_policy(&world.ctx(), set(&everyone, None)).await.unwrap_err();
    assert!(error.message.contains("give force"), "{error}");
    let bob = world.user(ACCOUNT, "bob", "");
    assert_eq!(
        code(world.ecr.set_repository_policy(&bob, set(&everyone, Some(false))).await),
        "InvalidParameterException"
    );
    let others = document(&format!(
        r#"{{"Effect":"Deny","Principal":"*","Action":"ecr:*","Condition":{{"StringNotEquals":{{"aws:PrincipalArn":"{}"}}}}}}"#,
        bob.principal.arn
    ));
    world.ecr.set_repository_policy(&bob, set(&others, None)).await.unwrap();
    world.ecr.set_repository_policy(&world.ctx(), set(&everyone, Some(true))).await.unwrap();
}

#[tokio::test]
async fn the_registrys_policy_takes_part_in_every_request() {
    let world = World::serving().await;
    world.create("web").await;
    world.push("web:v1", "one").await;
    let (ecr, ctx) = (&world.ecr, world.ctx());
    let put = |text: &str| PutRegistryPolicyRequest { policy_text: Some(text.into()) };
    for (text, why) in [("{".to_owned(), "line 1"), (document(PULL), "names no Resource")] {
        let error = ecr.put_registry_policy(&ctx, put(&text)).await.unwrap_err();
        assert_eq!(error.code, "InvalidParameterException");
        let words =
            "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid registry policy provided'";
        assert!(error.message.starts_with(words) && error.message.contains(why), "{error}");
    }
    let bob = world.user(ACCOUNT, "bob", "");
    let auth = format!("Authorization: Basic {}\r\n", basic(&world.token(&bob, None).await));
    let manifest = "/v2/web/manifests/v1";
    assert_eq!(world.call("GET", manifest, &auth, "").await.0, 403);
    let statement = |effect: &str, resource: &str| {
        document(&format!(
            r#"{{"Effect":"{effect}","Principal":{{"AWS":"{}"}},"Action":"ecr:*","Resource":"arn:aws:ecr:us-east-1:{ACCOUNT}:repository/{resource}"}}"#,
            bob.principal.arn
        ))
    };
    let text = statement("Allow", "we*");
    let answer = ecr.put_registry_policy(&ctx, put(&text)).await.unwrap();
    assert_eq!((answer.policy_text.as_ref(), answer.registry_id.as_deref()), (Some(&text), Some(ACCOUNT)));
    assert_eq!(world.call("GET", manifest, &auth, "").await.0, 200);
    // The repository's own policy and the registry's: either allows, either denies.
    let own =
        format!(r#"{{"Effect":"Deny","Principal":{{"AWS":"{}"}},"Action":"ecr:BatchGetImage"}}"#, bob.principal.arn);
    ecr.set_repository_policy(&ctx, set(&document(&own), None)).await.unwrap();
    assert_eq!(world.call("GET", manifest, &auth, "").await.0, 403);
    ecr.set_repository_policy(&ctx, set(&document(&own.replace("Deny", "Allow")), None)).await.unwrap();
    assert_eq!(world.call("GET", manifest, &auth, "").await.0, 200);
    ecr.put_registry_policy(&ctx, put(&statement("Deny", "*"))).await.unwrap();
    let (status, answer) = world.call("GET", manifest, &auth, "").await;
    assert!(status == 403 && answer.contains("with an explicit deny in a resource-based policy"), "{answer}");

    // It goes with calls of the API as well.
    let reader = ecr.deps.store.read().unwrap();
    let nothing = aws_wire::Value::empty_structure();
    let request = AccessRequest { ctx: &ctx, reader: &reader, input: &nothing };
    for (operation, carries) in [
        (Op::PutRegistryPolicy, true),
        (Op::DescribeRepositories, true),
        (Op::CreateRepository, true),
        (Op::ListImages, true),
        (Op::GetAuthorizationToken, false),
    ] {
        let checks = crate::access(&request, operation).unwrap();
        assert!(checks.iter().all(|check| check.enclosing_policy.is_some() == carries), "{}", operation.name());
    }
    drop(reader);
    ecr.delete_registry_policy(&ctx, DeleteRegistryPolicyRequest {}).await.unwrap();
    assert_eq!(
        code(ecr.delete_registry_policy(&ctx, DeleteRegistryPolicyRequest {}).await),
        "RegistryPolicyNotFoundException"
    );
    assert_eq!(world.call("GET", manifest, &auth, "").await.0, 200);
}
