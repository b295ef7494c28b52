use crate::CloudTrail;
use api_cloudtrail::{CloudtrailApi, LookupAttribute, LookupEventsRequest};
use audit::{Asked, AuditLog, AuditRecord, Identity, Limits};
use base::{Region, Timestamp};
use kernel::{Principal, PrincipalKind, RequestCtx};
use std::sync::Arc;

const ACCOUNT: &str = "000000000000";

fn ctx() -> RequestCtx {
    let account: base::AccountId = ACCOUNT.parse().unwrap();
    RequestCtx {
        account: account.clone(),
        region: Region::US_EAST_1,
        request_id: "r".into(),
        principal: Principal {
            kind: PrincipalKind::Root,
            account,
            arn: "arn:aws:iam::000000000000:root".into(),
            user_id: ACCOUNT.into(),
        },
        access_key_id: "AKIA".into(),
        source_ip: [127, 0, 0, 1].into(),
        user_agent: None,
        now: Timestamp(0),
    }
}

fn record(number: i64) -> AuditRecord {
    let user = format!("user-{}", number % 3);
    AuditRecord {
        event_id: format!("event-{number}"),
        request_id: "r".into(),
        at: Timestamp(number * 1000),
        latency_us: 5,
        event_source: "ecs.amazonaws.com".into(),
        event_name: if number % 2 == 0 { "RunTask" } else { "ListTasks" }.into(),
        read_only: number % 2 == 1,
        account: if number % 10 == 9 { "111111111111" } else { ACCOUNT }.into(),
        region: "us-east-1".into(),
        identity: Some(Identity {
            kind: "IAMUser".into(),
            arn: format!("arn:aws:iam::{ACCOUNT}:user/{user}"),
            principal_id: "AIDA".into(),
            account: ACCOUNT.into(),
            access_key_id: "AKIA1".into(),
            user_name: Some(user),
        }),
        source_ip: "127.0.0.1".into(),
        user_agent: None,
        asked: vec![Asked {
            action: "ecs:RunTask".into(),
            resource: format!("arn:aws:ecs:us-east-1:{ACCOUNT}:task-definition/web:{number}"),
        }],
        denied: None,
        error_code: None,
        error_message: None,
    }
}

fn trail(count: i64) -> (tempfile::TempDir, Arc<CloudTrail>) {
    let dir = tempfile::tempdir().unwrap();
    let log = AuditLog::open(dir.path(), Limits::default()).unwrap();
    (0..count).for_each(|number| log.record(record(number)));
    drop(log);
    let trail = CloudTrail::new(dir.path());
    (dir, trail)
}

async fn all(trail: &CloudTrail, request: LookupEventsRequest) -> Vec<String> {
    let (mut ids, mut next_token) = (Vec::new(), None);
    loop {
        let page = trail.lookup_events(&ctx(), LookupEventsRequest { next_token, ..request.clone() }).await.unwrap();
        ids.extend(page.events.unwrap().into_iter().map(|event| event.event_id.unwrap()));
        next_token = page.next_token;
        if next_token.is_none() {
            return ids;
        }
    }
}

fn by(key: &str, value: &str) -> LookupEventsRequest {
    let attribute = LookupAttribute { attribute_key: Some(key.into()), attribute_value: Some(value.into()) };
    LookupEventsRequest { lookup_attributes: Some(vec![attribute]), ..Default::default() }
}

#[tokio::test]
async fn pages_hold_the_callers_account_newest_first() {
    let (_dir, trail) = trail(200);
    let expected: Vec<String> = (0..200).rev().filter(|n| n % 10 != 9).map(|n| format!("event-{n}")).collect();
    assert_eq!(all(&trail, LookupEventsRequest::default()).await, expected);
    let small = LookupEventsRequest { max_results: Some(7), ..Default::default() };
    assert_eq!(all(&trail, small).await, expected);
}

#[tokio::test]
async fn attributes_and_times_select() {
    let (_dir, trail) = trail(60);
    assert_eq!(all(&trail, by("EventId", "event-7")).await, ["event-7"]);
    assert_eq!(all(&trail, by("EventName", "RunTask")).await.len(), 30);
    assert_eq!(all(&trail, by("ReadOnly", "true")).await.len(), 24);
    assert_eq!(all(&trail, by("Username", "user-1")).await.len(), 18);
    assert_eq!(all(&trail, by("ResourceName", "web:3")).await.len(), 0);
    let arn = format!("arn:aws:ecs:us-east-1:{ACCOUNT}:task-definition/web:3");
    assert_eq!(all(&trail, by("ResourceName", &arn)).await, ["event-3"]);
    assert_eq!(all(&trail, by("ResourceType", "AWS::ECS::TaskDefinition")).await.len(), 54);
    let times = LookupEventsRequest {
        start_time: Some(Timestamp(10_000)),
        end_time: Some(Timestamp(12_000)),
        ..Default::default()
    };
    assert_eq!(all(&trail, times).await, ["event-12", "event-11", "event-10"]);
}

#[tokio::test]
async fn what_is_wrong_is_refused_by_name() {
    let (_dir, trail) = trail(1);
    let code = |request| {
        let trail = trail.clone();
        async move { trail.lookup_events(&ctx(), request).await.unwrap_err().code.to_string() }
    };
    let two = LookupEventsRequest {
        lookup_attributes: Some(
            [by("EventId", "a"), by("EventId", "b")].map(|r| r.lookup_attributes.unwrap()[0].clone()).into(),
        ),
        ..Default::default()
    };
    assert_eq!(code(two).await, "InvalidLookupAttributesException");
    let backwards =
        LookupEventsRequest { start_time: Some(Timestamp(2)), end_time: Some(Timestamp(1)), ..Default::default() };
    assert_eq!(code(backwards).await, "InvalidTimeRangeException");
    let token = LookupEventsRequest { next_token: Some("x".into()), ..Default::default() };
    assert_eq!(code(token).await, "InvalidNextTokenException");
    let insight = LookupEventsRequest { event_category: Some("insight".into()), ..Default::default() };
    assert_eq!(code(insight).await, "InvalidEventCategoryException");
}
