//! Simulations say what the engine would.

use super::*;

#[tokio::test]
async fn simulations_name_the_statement_the_boundary_and_the_missing_keys() {
    let world = World::new();
    let root = world.root();
    let policy = r#"{"Version":"2012-10-17","Statement":[
{"Effect":"Allow","Action":"ecs:*","Resource":"*"},
{"Effect":"Deny","Action":"ecs:DeleteCluster","Resource":"*","Condition":{"StringNotEquals":{"aws:SourceIp":"10.0.0.1"}}}]}"#;
    let input = iam::SimulateCustomPolicyRequest {
        policy_input_list: Some(vec![policy.into()]),
        permissions_boundary_policy_input_list: Some(vec![POLICY.replace("ecs:*", "ecs:R*")]),
        action_names: Some(vec![
            "ecs:RunTask".into(),
            "ecs:ListTasks".into(),
            "ecs:DeleteCluster".into(),
            "ecr:X".into(),
        ]),
        ..Default::default()
    };
    let results = world.iam.simulate_custom_policy(&root, input.clone()).await.unwrap().evaluation_results.unwrap();
    let decided: Vec<_> = results.iter().map(|result| result.eval_decision.clone().unwrap()).collect();
    assert_eq!(decided, ["allowed", "implicitDeny", "explicitDeny", "implicitDeny"]);
    let bounded: Vec<_> = results
        .iter()
        .map(|result| result.permissions_boundary_decision_detail.clone().unwrap().allowed_by_permissions_boundary)
        .collect();
    assert_eq!(bounded, [Some(true), Some(false), Some(false), Some(false)]);
    assert_eq!(results[0].missing_context_values, Some(vec!["aws:SourceIp".to_owned()]));
    let denied = &results[2].matched_statements.as_ref().unwrap()[0];
    assert_eq!(denied.source_policy_id.as_deref(), Some("PolicyInputList.1"));
    assert_eq!(denied.start_position.as_ref().unwrap().line, Some(3));

    // Pages join to the whole.
    let first = iam::SimulateCustomPolicyRequest { max_items: Some(3), ..input.clone() };
    let page = world.iam.simulate_custom_policy(&root, first).await.unwrap();
    let rest = iam::SimulateCustomPolicyRequest { marker: page.marker, ..input };
    let rest = world.iam.simulate_custom_policy(&root, rest).await.unwrap();
    assert_eq!(page.evaluation_results.unwrap().len() + rest.evaluation_results.unwrap().len(), 4);
}

#[tokio::test]
async fn simulations_of_a_principal_use_what_it_holds() {
    let world = World::new();
    let root = world.root();
    let arn = world.user("bob").await.arn.unwrap();
    let ask = |actions: &[&str]| iam::SimulatePrincipalPolicyRequest {
        policy_source_arn: Some(arn.clone()),
        action_names: Some(actions.iter().map(|action| (*action).into()).collect()),
        ..Default::default()
    };
    let decide = async |world: &World| {
        let results = world.iam.simulate_principal_policy(&root, ask(&["ecs:RunTask"])).await.unwrap();
        results.evaluation_results.unwrap()[0].eval_decision.clone().unwrap()
    };
    assert_eq!(decide(&world).await, "implicitDeny");
    let own = world.policy("own").await.unwrap();
    let attach = iam::AttachUserPolicyRequest { user_name: Some("bob".into()), policy_arn: Some(own.clone()) };
    world.iam.attach_user_policy(&root, attach).await.unwrap();
    assert_eq!(decide(&world).await, "allowed");
    // A new default version holds at once.
    let narrower = iam::CreatePolicyVersionRequest {
        policy_arn: Some(own),
        policy_document: Some(POLICY.replace("ecs:*", "ecs:List*")),
        set_as_default: Some(true),
    };
    world.iam.create_policy_version(&root, narrower).await.unwrap();
    assert_eq!(decide(&world).await, "implicitDeny");

    let missing = iam::SimulatePrincipalPolicyRequest { policy_source_arn: Some(format!("{arn}x")), ..ask(&["a:b"]) };
    assert_eq!(refused(world.iam.simulate_principal_policy(&root, missing).await), code("NoSuchEntity", 404));

    let keys = iam::GetContextKeysForCustomPolicyRequest {
        policy_input_list: Some(vec![
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}/*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}"#.into(),
        ]),
    };
    let keys = world.iam.get_context_keys_for_custom_policy(&root, keys).await.unwrap().context_key_names.unwrap();
    assert_eq!(keys, ["aws:MultiFactorAuthPresent", "aws:username"]);
}
