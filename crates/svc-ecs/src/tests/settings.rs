use super::*;
use api_ecs::*;

#[tokio::test]
async fn a_default_holds_until_a_principal_has_its_own() {
    let ecs = service();
    let root = context();
    let mut user = context();
    user.principal.kind = PrincipalKind::User { user_name: "ann".into() };
    user.principal.arn = "arn:aws:iam::000000000000:user/ann".into();
    let put = |value: &str| PutAccountSettingRequest {
        name: Some("containerInsights".into()),
        value: Some(value.into()),
        principal_arn: None,
    };
    let effective = async |ctx: &RequestCtx| {
        let input = ListAccountSettingsRequest {
            name: Some("containerInsights".into()),
            effective_settings: Some(true),
            ..ListAccountSettingsRequest::default()
        };
        ecs.list_account_settings(ctx, input).await.unwrap().settings.unwrap()[0].value.clone().unwrap()
    };
    assert_eq!(effective(&user).await, "disabled");
    ecs.put_account_setting(&root, put("enabled")).await.unwrap();
    assert_eq!(effective(&user).await, "enabled");
    ecs.put_account_setting(&user, put("enhanced")).await.unwrap();
    assert_eq!((&*effective(&user).await, &*effective(&root).await), ("enhanced", "enabled"));
    // Clusters start with what holds for their maker.
    let made = ecs.create_cluster(&user, CreateClusterRequest::default()).await.unwrap().cluster.unwrap();
    assert_eq!(made.settings.unwrap()[0].value.as_deref(), Some("enhanced"));
    let delete = DeleteAccountSettingRequest { name: Some("containerInsights".into()), principal_arn: None };
    let left = ecs.delete_account_setting(&user, delete).await.unwrap().setting.unwrap();
    assert_eq!(left.value.as_deref(), Some("enabled"));
    let own = ecs.list_account_settings(&user, ListAccountSettingsRequest::default()).await.unwrap();
    assert!(own.settings.unwrap().is_empty());
}

#[tokio::test]
async fn what_nothing_acts_on_cannot_be_switched_on() {
    let (ecs, ctx) = (service(), context());
    let put = async |name: &str, value: &str| {
        let input = PutAccountSettingDefaultRequest { name: Some(name.into()), value: Some(value.into()) };
        ecs.put_account_setting_default(&ctx, input).await
    };
    assert!(put("taskLongArnFormat", "enabled").await.is_ok());
    for (name, value) in
        [("fargateFIPSMode", "enabled"), ("guardDutyActivate", "off"), ("awsvpcTrunking", "enabled"), ("x", "y")]
    {
        assert_eq!(refused(put(name, value).await).0, "InvalidParameterException", "{name}");
    }
}
