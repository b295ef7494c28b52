//! Encoded authorization messages.

use super::*;
use api_sts::DecodeAuthorizationMessageRequest;
use iam_policy::{Context, Kind, Named, Policies, Policy, Request, matching_statements};
use kernel::access::Check;
use serde_json::{Value, json};

const ARN: &str = "arn:aws:ec2:us-east-1:000000000000:vpc/vpc-1";

fn bob() -> Principal {
    Principal {
        kind: PrincipalKind::User { user_name: "bob".into() },
        account: ACCOUNT.parse().unwrap(),
        arn: "arn:aws:iam::000000000000:user/bob".into(),
        user_id: "AIDABOB".into(),
    }
}

/// The message about bob's call under a policy of these statements.
fn message(world: &World, check: &Check, statements: &str, explicit: bool) -> String {
    let ctx = world.ctx(bob());
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    let policy = Policy::parse(&text, Kind::Identity).unwrap();
    let named = [Named { name: "inline", attached_to: &ctx.principal.arn, policy: &policy }];
    let policies = Policies { identity: &named, ..Policies::default() };
    let kind = iam_policy::PrincipalKind::User { arn: &ctx.principal.arn, id: &ctx.principal.user_id };
    let mut context = Context::new();
    context.insert("aws:SourceIp", "127.0.0.1").insert("ec2:Vpc", "shown once");
    let request = Request {
        action: &check.action,
        resource: &check.resource,
        resource_account: None,
        principal: &iam_policy::Principal { account: ACCOUNT, kind },
        context: &context,
    };
    let matched: Vec<Matched<'_>> = matching_statements(&request, &policies)
        .into_iter()
        .map(|(by, statement)| Matched { by, effect: statement.effect(), policy: &policy })
        .collect();
    world.iam.encode_denial(&ctx, check, explicit, (&ctx.principal.arn, "AIDABOB"), Some(&request), &matched)
}

async fn decode(world: &World, principal: Principal, encoded: &str) -> Result<Value, ApiError> {
    let input = DecodeAuthorizationMessageRequest { encoded_message: Some(encoded.to_owned()) };
    let answer = world.iam.decode_authorization_message(&world.ctx(principal), input).await?;
    Ok(serde_json::from_str(&answer.decoded_message.unwrap()).unwrap())
}

#[tokio::test]
async fn a_message_says_what_aws_documents() {
    let world = World::new();
    let check = Check::new("ec2:DeleteVpc", ARN).key("ec2:Vpc", ARN);
    let deny = r#"{"Sid":"No","Effect":"Deny","Action":"ec2:Delete*","Resource":["*"],"Condition":{"IpAddress":{"aws:SourceIp":"127.0.0.0/8"}}}"#;
    let allow = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let encoded = message(&world, &check, &format!("{allow},{deny}"), true);
    let item = |value: &str| json!({ "items": [{ "value": value }] });
    let expected = json!({
        "allowed": false,
        "explicitDeny": true,
        "matchedStatements": { "items": [{
            "statementId": "No",
            "effect": "DENY",
            "principals": item("AIDABOB"),
            "principalGroups": { "items": [] },
            "actions": item("ec2:Delete*"),
            "resources": item("*"),
            "conditions": { "items": [{ "key": "aws:SourceIp", "values": item("127.0.0.0/8") }] },
        }] },
        "failures": { "items": [] },
        "context": {
            "principal": { "id": "AIDABOB", "name": "bob", "arn": "arn:aws:iam::000000000000:user/bob" },
            "action": "ec2:DeleteVpc",
            "resource": ARN,
            "conditions": { "items": [
                { "key": "ec2:Vpc", "values": item(ARN) },
                { "key": "aws:sourceip", "values": item("127.0.0.1") },
            ] },
        },
    });
    assert_eq!(decode(&world, bob(), &encoded).await.unwrap(), expected);
}

#[tokio::test]
async fn what_was_changed_or_is_foreign_does_not_open() {
    let world = World::new();
    let check = Check::new("ec2:DeleteVpc", ARN);
    let encoded = message(&world, &check, r#"{"Effect":"Allow","Action":"ecs:*","Resource":"*"}"#, false);
    decode(&world, bob(), &encoded).await.unwrap();
    let code = |result: Result<Value, ApiError>| result.unwrap_err().code.into_owned();
    let other = Principal { account: "111111111111".parse().unwrap(), ..bob() };
    let stranger = RequestCtx { account: other.account.clone(), ..world.ctx(other) };
    let input = DecodeAuthorizationMessageRequest { encoded_message: Some(encoded.clone()) };
    let refused = world.iam.decode_authorization_message(&stranger, input).await.unwrap_err();
    assert_eq!(refused.code, "InvalidAuthorizationMessageException");
    for at in (0..encoded.len()).step_by(7) {
        let mut bytes = encoded.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).unwrap();
        assert_eq!(code(decode(&world, bob(), &changed).await), "InvalidAuthorizationMessageException", "{at}");
    }
    for bad in ["", "x", "!!!!", &encoded[..encoded.len() - 4]] {
        assert_eq!(code(decode(&world, bob(), bad).await), "InvalidAuthorizationMessageException", "{bad}");
    }
    // Another installation has another key.
    let elsewhere = Iam::new(world.deps.clone(), Arc::new(Keyring::in_memory(&SeededRng::new(3))));
    let input = DecodeAuthorizationMessageRequest { encoded_message: Some(encoded) };
    assert!(elsewhere.decode_authorization_message(&world.ctx(bob()), input).await.is_err());
}

#[tokio::test]
async fn no_message_is_longer_than_can_be_decoded() {
    let world = World::new();
    let mut check = Check::new("ec2:DeleteVpc", "x".repeat(100_000));
    for n in 0..200 {
        check = check.key(format!("aws:RequestTag/{n}"), "é".repeat(2_000));
    }
    let deny = (0..100).map(|n| format!(r#"{{"Sid":"Deny{n}","Effect":"Deny","Action":"*","Resource":"*"}}"#));
    let encoded = message(&world, &check, &deny.collect::<Vec<_>>().join(","), true);
    assert!(encoded.len() <= 10_240, "{}", encoded.len());
    let decoded = decode(&world, bob(), &encoded).await.unwrap();
    let statements = decoded["matchedStatements"]["items"].as_array().unwrap().len();
    assert!((10..100).contains(&statements), "{statements}");
}
