use super::*;
use api_logs::{self as shapes, LogsApi};
use aws_wire::ApiError;
use base::{AccountId, ManualClock, Region, SeededRng, Timestamp};
use kernel::{Endpoints, Principal, PrincipalKind, RequestCtx};
use std::collections::BTreeMap;
use store::Store;

const START: Timestamp = Timestamp::from_ms(1_700_000_000_000);
const NOW_MS: i64 = START.as_ms();

struct World {
    logs: Arc<Logs>,
    clock: Arc<ManualClock>,
    deps: Deps,
    dir: tempfile::TempDir,
    account: AccountId,
}

impl World {
    fn new() -> Self {
        let clock = Arc::new(ManualClock::new(START));
        let account: AccountId = "000000000000".parse().unwrap();
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
        let dir = tempfile::tempdir().unwrap();
        Self { logs: Logs::new(deps.clone(), dir.path().join("events")), clock, deps, dir, account }
    }

    fn ctx(&self) -> RequestCtx {
        self.ctx_in(Region::US_EAST_1)
    }

    fn ctx_in(&self, region: Region) -> RequestCtx {
        RequestCtx {
            account: self.account.clone(),
            region,
            request_id: "r".into(),
            principal: Principal {
                kind: PrincipalKind::Root,
                account: self.account.clone(),
                arn: "arn:aws:iam::000000000000:root".into(),
                user_id: "000000000000".into(),
            },
            access_key_id: "AKIA".into(),
            source_ip: "127.0.0.1".parse().unwrap(),
            user_agent: None,
            now: self.deps.now(),
        }
    }

    async fn group(&self, name: &str) {
        let input = shapes::CreateLogGroupRequest { log_group_name: Some(name.into()), ..Default::default() };
        self.logs.create_log_group(&self.ctx(), input).await.unwrap();
    }

    async fn stream(&self, group: &str, name: &str) {
        let input =
            shapes::CreateLogStreamRequest { log_group_name: Some(group.into()), log_stream_name: Some(name.into()) };
        self.logs.create_log_stream(&self.ctx(), input).await.unwrap();
    }

    async fn put(
        &self,
        group: &str,
        stream: &str,
        events: &[(i64, &str)],
    ) -> Result<shapes::PutLogEventsResponse, ApiError> {
        let event = |(at, message): &(i64, &str)| shapes::InputLogEvent {
            timestamp: Some(NOW_MS + at),
            message: Some((*message).into()),
        };
        let input = shapes::PutLogEventsRequest {
            log_group_name: Some(group.into()),
            log_stream_name: Some(stream.into()),
            log_events: Some(events.iter().map(event).collect()),
            sequence_token: Some("ignored".into()),
            ..Default::default()
        };
        self.logs.put_log_events(&self.ctx(), input).await
    }

    async fn get(&self, input: shapes::GetLogEventsRequest) -> Result<shapes::GetLogEventsResponse, ApiError> {
        let input = shapes::GetLogEventsRequest {
            log_group_name: Some("g".into()),
            log_stream_name: Some("s".into()),
            ..input
        };
        self.logs.get_log_events(&self.ctx(), input).await
    }

    async fn filter(&self, input: shapes::FilterLogEventsRequest) -> Result<shapes::FilterLogEventsResponse, ApiError> {
        let input = shapes::FilterLogEventsRequest { log_group_name: Some("g".into()), ..input };
        self.logs.filter_log_events(&self.ctx(), input).await
    }
}

fn messages(response: &shapes::GetLogEventsResponse) -> Vec<&str> {
    response.events.as_ref().unwrap().iter().map(|event| event.message.as_deref().unwrap()).collect()
}

fn filtered(response: &shapes::FilterLogEventsResponse) -> Vec<&str> {
    response.events.as_ref().unwrap().iter().map(|event| event.message.as_deref().unwrap()).collect()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, ApiError>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code.to_string(), error.message)
}

#[tokio::test]
async fn groups_are_made_described_tagged_and_deleted() {
    let world = World::new();
    let ctx = world.ctx();
    for name in ["/web", "/web/api", "jobs"] {
        world.group(name).await;
    }
    let again = shapes::CreateLogGroupRequest { log_group_name: Some("/web".into()), ..Default::default() };
    assert_eq!(refused(world.logs.create_log_group(&ctx, again.clone()).await).0, "ResourceAlreadyExistsException");
    // Another Region is another world.
    world.logs.create_log_group(&world.ctx_in("eu-west-1".parse().unwrap()), again).await.unwrap();
    for refused_input in [
        shapes::CreateLogGroupRequest { kms_key_id: Some("k".into()), ..Default::default() },
        shapes::CreateLogGroupRequest { log_group_class: Some("INFREQUENT_ACCESS".into()), ..Default::default() },
        shapes::CreateLogGroupRequest { deletion_protection_enabled: Some(true), ..Default::default() },
    ] {
        let input = shapes::CreateLogGroupRequest { log_group_name: Some("x".into()), ..refused_input };
        assert!(refused(world.logs.create_log_group(&ctx, input).await).1.contains("not supported"));
    }
    let describe = |prefix: Option<&str>, pattern: Option<&str>, token: Option<String>| {
        let input = shapes::DescribeLogGroupsRequest {
            log_group_name_prefix: prefix.map(str::to_owned),
            log_group_name_pattern: pattern.map(str::to_owned),
            next_token: token,
            limit: Some(2),
            ..Default::default()
        };
        world.logs.describe_log_groups(&ctx, input)
    };
    let names = |response: &shapes::DescribeLogGroupsResponse| {
        let groups = response.log_groups.as_ref().unwrap().iter();
        groups.map(|group| group.log_group_name.clone().unwrap()).collect::<Vec<_>>()
    };
    let first = describe(None, None, None).await.unwrap();
    let second = describe(None, None, first.next_token.clone()).await.unwrap();
    assert_eq!((names(&first), names(&second)), (vec!["/web".into(), "/web/api".into()], vec!["jobs".into()]));
    assert_eq!(second.next_token, None);
    assert_eq!(names(&describe(Some("/web/"), None, None).await.unwrap()), ["/web/api"]);
    assert_eq!(names(&describe(None, Some("ob"), None).await.unwrap()), ["jobs"]);
    assert!(refused(describe(Some("a"), Some("b"), None).await).1.contains("mutually exclusive"));
    assert!(refused(describe(None, None, Some("x".into())).await).1.contains("nextToken"));
    let group = &first.log_groups.unwrap()[0];
    assert_eq!(group.arn.as_deref(), Some("arn:aws:logs:us-east-1:000000000000:log-group:/web:*"));
    assert_eq!(group.log_group_arn.as_deref(), Some("arn:aws:logs:us-east-1:000000000000:log-group:/web"));
    assert_eq!(group.retention_in_days, None);

    let tags = BTreeMap::from([("team".to_owned(), "a".to_owned())]);
    let tag = shapes::TagResourceRequest { resource_arn: group.arn.clone(), tags: Some(tags.clone()) };
    world.logs.tag_resource(&ctx, tag).await.unwrap();
    let list = shapes::ListTagsLogGroupRequest { log_group_name: Some("/web".into()) };
    assert_eq!(world.logs.list_tags_log_group(&ctx, list).await.unwrap().tags, Some(tags));

    let delete = shapes::DeleteLogGroupRequest { log_group_name: Some("/web".into()) };
    world.logs.delete_log_group(&ctx, delete.clone()).await.unwrap();
    let (code, message) = refused(world.logs.delete_log_group(&ctx, delete).await);
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("ResourceNotFoundException", "The specified log group does not exist.")
    );
}

#[tokio::test]
async fn events_are_read_page_by_page_in_both_directions() {
    let world = World::new();
    world.group("g").await;
    world.stream("g", "s").await;
    let empty = world.get(Default::default()).await.unwrap();
    assert!(messages(&empty).is_empty());
    world.put("g", "s", &[(10, "c"), (20, "d")]).await.unwrap();
    world.put("g", "s", &[(0, "a"), (5, "b"), (10, "c2")]).await.unwrap();
    world.put("g", "s", &[(30, "e")]).await.unwrap();
    // What came since the empty page.
    let since = world.get(shapes::GetLogEventsRequest { next_token: empty.next_forward_token, ..Default::default() });
    assert_eq!(messages(&since.await.unwrap()), ["a", "b", "c", "c2", "d", "e"]);

    let page = |token: Option<String>, head: bool| {
        world.get(shapes::GetLogEventsRequest {
            next_token: token,
            start_from_head: Some(head),
            limit: Some(4),
            ..Default::default()
        })
    };
    let first = page(None, true).await.unwrap();
    assert_eq!(messages(&first), ["a", "b", "c", "c2"]);
    let second = page(first.next_forward_token.clone(), true).await.unwrap();
    assert_eq!(messages(&second), ["d", "e"]);
    let end = page(second.next_forward_token.clone(), true).await.unwrap();
    assert!(messages(&end).is_empty());
    assert_eq!(end.next_forward_token, second.next_forward_token);
    // Back from the end, and from the second page.
    assert_eq!(messages(&page(end.next_backward_token, true).await.unwrap()), ["c", "c2", "d", "e"]);
    let back = page(second.next_backward_token, true).await.unwrap();
    assert_eq!(messages(&back), ["a", "b", "c", "c2"]);
    let start = page(back.next_backward_token.clone(), true).await.unwrap();
    assert!(messages(&start).is_empty());
    assert_eq!(start.next_backward_token, back.next_backward_token);
    assert_eq!(messages(&page(start.next_forward_token, true).await.unwrap()), ["a", "b", "c", "c2"]);
    // A forward token goes on where new events come.
    world.put("g", "s", &[(40, "f")]).await.unwrap();
    assert_eq!(messages(&page(end.next_forward_token, true).await.unwrap()), ["f"]);
    // Without a token the newest come first.
    assert_eq!(messages(&page(None, false).await.unwrap()), ["c2", "d", "e", "f"]);
    let ranged = world.get(shapes::GetLogEventsRequest {
        start_time: Some(NOW_MS + 5),
        end_time: Some(NOW_MS + 20),
        ..Default::default()
    });
    assert_eq!(messages(&ranged.await.unwrap()), ["b", "c", "c2"]);
    for token in ["x", "f/1", "f/00000000000000000000000000000000000000000000000000000000"] {
        let bad = page(Some(token.into()), true).await;
        assert_eq!(refused(bad).0, "InvalidParameterException", "{token}");
    }
    // A restart changes nothing.
    let again = Logs::new(world.deps.clone(), world.dir.path().join("events"));
    let input = shapes::GetLogEventsRequest {
        log_group_identifier: Some("arn:aws:logs:us-east-1:000000000000:log-group:g:*".into()),
        log_stream_name: Some("s".into()),
        ..Default::default()
    };
    let all = again.get_log_events(&world.ctx(), input).await.unwrap();
    assert_eq!(messages(&all), ["a", "b", "c", "c2", "d", "e", "f"]);
}

#[tokio::test]
async fn put_says_what_it_left_out() {
    let world = World::new();
    world.group("g").await;
    let (code, message) = refused(world.put("none", "s", &[(0, "x")]).await);
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("ResourceNotFoundException", "The specified log group does not exist.")
    );
    assert_eq!(refused(world.put("g", "s", &[(0, "x")]).await).1, "The specified log stream does not exist.");
    world.stream("g", "s").await;
    let response = world.put("g", "s", &[(0, "x"), (3 * 3600 * 1000, "future")]).await.unwrap();
    assert_eq!(response.rejected_log_events_info.unwrap().too_new_log_event_start_index, Some(1));
    assert!(response.next_sequence_token.is_some());
    assert!(refused(world.put("g", "s", &[(1, "x"), (0, "y")]).await).1.contains("chronological"));
    let all = world.get(Default::default()).await.unwrap();
    assert_eq!(messages(&all), ["x"]);

    let describe = shapes::DescribeLogStreamsRequest { log_group_name: Some("g".into()), ..Default::default() };
    let streams = world.logs.describe_log_streams(&world.ctx(), describe).await.unwrap().log_streams.unwrap();
    let stream = &streams[0];
    assert_eq!(stream.first_event_timestamp, Some(NOW_MS));
    assert_eq!(stream.last_ingestion_time, Some(NOW_MS));
    assert_eq!(stream.stored_bytes, Some(27));
    assert_eq!(stream.arn.as_deref(), Some("arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:s"));
}

#[tokio::test]
async fn streams_are_listed_by_name_or_by_their_last_event() {
    let world = World::new();
    world.group("g").await;
    for (i, name) in ["a", "b", "c", "d"].into_iter().enumerate() {
        world.stream("g", name).await;
        if name != "d" {
            world.put("g", name, &[(-(i as i64), "x")]).await.unwrap();
        }
    }
    let list = async |by_time: bool, descending: bool| {
        let (mut names, mut token) = (Vec::new(), None);
        loop {
            let input = shapes::DescribeLogStreamsRequest {
                log_group_name: Some("g".into()),
                order_by: by_time.then(|| "LastEventTime".into()),
                descending: Some(descending),
                next_token: token,
                limit: Some(3),
                ..Default::default()
            };
            let page = world.logs.describe_log_streams(&world.ctx(), input).await.unwrap();
            names.extend(page.log_streams.unwrap().into_iter().map(|stream| stream.log_stream_name.unwrap()));
            token = page.next_token;
            if token.is_none() {
                return names.concat();
            }
        }
    };
    assert_eq!(list(false, false).await, "abcd");
    assert_eq!(list(false, true).await, "dcba");
    assert_eq!(list(true, true).await, "abcd");
    assert_eq!(list(true, false).await, "dcba");
    let input = shapes::DescribeLogStreamsRequest {
        log_group_name: Some("g".into()),
        order_by: Some("LastEventTime".into()),
        log_stream_name_prefix: Some("a".into()),
        ..Default::default()
    };
    assert!(refused(world.logs.describe_log_streams(&world.ctx(), input).await).1.contains("LastEventTime"));
}

#[tokio::test]
async fn filtering_merges_streams_and_follows_like_a_tail() {
    let world = World::new();
    world.group("g").await;
    for name in ["web-1", "web-2", "job"] {
        world.stream("g", name).await;
    }
    world.put("g", "web-1", &[(0, "GET 1"), (2, "ERROR 3")]).await.unwrap();
    world.put("g", "web-2", &[(1, "GET 2"), (2, "ERROR 4")]).await.unwrap();
    world.put("g", "job", &[(3, r#"{"level":"ERROR"}"#)]).await.unwrap();
    let all = world.filter(Default::default()).await.unwrap();
    let numbers: Vec<i64> =
        all.events.as_ref().unwrap().iter().map(|event| event.timestamp.unwrap() - NOW_MS).collect();
    assert_eq!(numbers, [0, 1, 2, 2, 3]);
    assert_eq!(all.next_token, None);
    let with = |pattern: &str, prefix: &str| {
        world.filter(shapes::FilterLogEventsRequest {
            filter_pattern: Some(pattern.into()),
            log_stream_name_prefix: (!prefix.is_empty()).then(|| prefix.into()),
            interleaved: Some(true),
            ..Default::default()
        })
    };
    assert_eq!(filtered(&with("GET", "").await.unwrap()), ["GET 1", "GET 2"]);
    assert_eq!(filtered(&with("", "web-2").await.unwrap()), ["GET 2", "ERROR 4"]);
    assert_eq!(filtered(&with(r#"{ $.level = "ERROR" }"#, "").await.unwrap()), [r#"{"level":"ERROR"}"#]);
    assert_eq!(refused(with("{ $.level }", "").await).0, "InvalidParameterException");
    let missing = world
        .filter(shapes::FilterLogEventsRequest { log_stream_names: Some(vec!["none".into()]), ..Default::default() });
    assert_eq!(refused(missing.await).0, "ResourceNotFoundException");

    // Small pages join to the whole, and ids are unique and stable.
    let (mut ids, mut token) = (Vec::new(), None);
    loop {
        let page = world
            .filter(shapes::FilterLogEventsRequest { limit: Some(2), next_token: token, ..Default::default() })
            .await
            .unwrap();
        ids.extend(page.events.unwrap().into_iter().map(|event| event.event_id.unwrap()));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    let of = |response: shapes::FilterLogEventsResponse| {
        response.events.unwrap().into_iter().map(|event| event.event_id.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids, of(all));
    // What a tail does: ask again from the last timestamp on and leave out the ids it has seen.
    world.put("g", "web-1", &[(3, "late")]).await.unwrap();
    let poll = shapes::FilterLogEventsRequest { start_time: Some(NOW_MS + 3), ..Default::default() };
    let fresh: Vec<String> = of(world.filter(poll).await.unwrap()).into_iter().filter(|id| !ids.contains(id)).collect();
    assert_eq!(fresh.len(), 1);
    ids.extend(fresh);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 6);
}

#[tokio::test]
async fn retention_hides_expired_events_at_once_and_then_deletes_them() {
    let world = World::new();
    world.group("g").await;
    world.stream("g", "s").await;
    world.put("g", "s", &[(0, "old")]).await.unwrap();
    let put = |days: i32| shapes::PutRetentionPolicyRequest {
        log_group_name: Some("g".into()),
        retention_in_days: Some(days),
    };
    for days in [0, 2, -1, 4000] {
        assert_eq!(
            refused(world.logs.put_retention_policy(&world.ctx(), put(days)).await).0,
            "InvalidParameterException"
        );
    }
    world.logs.put_retention_policy(&world.ctx(), put(1)).await.unwrap();
    world.clock.advance_ms(25 * 3600 * 1000);
    world.put("g", "s", &[(25 * 3600 * 1000, "new")]).await.unwrap();
    assert_eq!(messages(&world.get(Default::default()).await.unwrap()), ["new"]);
    assert_eq!(filtered(&world.filter(Default::default()).await.unwrap()), ["new"]);
    let response =
        world.put("g", "s", &[(3600 * 1000 - 1, "expired"), (25 * 3600 * 1000 - 1, "in time")]).await.unwrap();
    assert_eq!(response.rejected_log_events_info.unwrap().expired_log_event_end_index, Some(1));

    // "old" lies in a segment of its own, because the next event came a day later.
    let stored = async || {
        let input = shapes::DescribeLogGroupsRequest::default();
        let groups = world.logs.describe_log_groups(&world.ctx(), input).await.unwrap().log_groups.unwrap();
        groups[0].stored_bytes.unwrap()
    };
    assert_eq!(stored().await, 29 + 29 + 33);
    for controller in world.logs.controllers() {
        controller.run().await.unwrap();
    }
    assert_eq!(stored().await, 29 + 33);
    let delete = shapes::DeleteRetentionPolicyRequest { log_group_name: Some("g".into()) };
    world.logs.delete_retention_policy(&world.ctx(), delete).await.unwrap();
    assert_eq!(messages(&world.get(Default::default()).await.unwrap()), ["in time", "new"]);
}

#[tokio::test]
async fn deleted_streams_leave_nothing_and_come_back_empty() {
    let world = World::new();
    world.group("g").await;
    world.stream("g", "s").await;
    world.put("g", "s", &[(0, "x")]).await.unwrap();
    let events = world.dir.path().join("events");
    let directories = || std::fs::read_dir(&events).unwrap().count();
    assert_eq!(directories(), 1);
    let delete = shapes::DeleteLogStreamRequest { log_group_name: Some("g".into()), log_stream_name: Some("s".into()) };
    world.logs.delete_log_stream(&world.ctx(), delete).await.unwrap();
    assert_eq!(directories(), 0);
    world.stream("g", "s").await;
    assert!(messages(&world.get(Default::default()).await.unwrap()).is_empty());
    world.put("g", "s", &[(0, "y")]).await.unwrap();
    // Files that a deletion left behind are swept; those of streams that exist stay.
    std::fs::create_dir(events.join("0123456789abcdef0123456789abcdef")).unwrap();
    for controller in world.logs.controllers() {
        controller.run().await.unwrap();
    }
    assert_eq!(directories(), 1);
    let delete = shapes::DeleteLogGroupRequest { log_group_name: Some("g".into()) };
    world.logs.delete_log_group(&world.ctx(), delete).await.unwrap();
    assert_eq!(directories(), 0);
}

/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html>; the ARNs are those
/// that CloudWatch Logs names in its denials.
#[tokio::test]
async fn access_names_groups_and_streams() {
    use aws_wire::Value;
    use kernel::access::{AccessRequest, written};
    use shapes::Op;
    let world = World::new();
    let tags = BTreeMap::from([("team".to_owned(), "a".to_owned())]);
    let input = shapes::CreateLogGroupRequest {
        log_group_name: Some("/g".into()),
        tags: Some(tags.into_iter().collect()),
        ..Default::default()
    };
    world.logs.create_log_group(&world.ctx(), input).await.unwrap();
    let text = |text: &str| Value::String(text.into());
    let group = ("logGroupName", text("/g"));
    let arn = "arn:aws:logs:us-east-1:000000000000:log-group:";
    let tagged = "aws:ResourceTag/team=a logs:ResourceTag/team=a";
    let new = Value::Map(vec![("cost".to_owned(), text("1"))]);
    for (operation, members, wanted) in [
        (Op::DescribeLogGroups, vec![], vec![format!("logs:DescribeLogGroups {arn}:log-stream:")]),
        (
            Op::CreateLogGroup,
            vec![("logGroupName", text("/new")), ("tags", new.clone())],
            vec![
                format!("logs:CreateLogGroup {arn}/new:log-stream: aws:RequestTag/cost=1 aws:TagKeys=cost"),
                format!("logs:TagResource|logs:TagLogGroup {arn}/new aws:RequestTag/cost=1 aws:TagKeys=cost"),
            ],
        ),
        (
            Op::PutLogEvents,
            vec![group.clone(), ("logStreamName", text("s"))],
            vec![format!("logs:PutLogEvents {arn}/g:log-stream:s {tagged}")],
        ),
        (
            Op::FilterLogEvents,
            vec![("logGroupIdentifier", text(&format!("{arn}/g")))],
            vec![format!("logs:FilterLogEvents {arn}/g:log-stream: {tagged}")],
        ),
        (
            Op::TagResource,
            vec![("resourceArn", text(&format!("{arn}/g"))), ("tags", new)],
            vec![format!(
                "logs:TagResource {arn}/g aws:RequestTag/cost=1 aws:ResourceTag/team=a aws:TagKeys=cost logs:ResourceTag/team=a"
            )],
        ),
        (
            Op::UntagLogGroup,
            vec![group, ("tags", Value::List(vec![text("team")]))],
            vec![format!("logs:UntagLogGroup {arn}/g aws:ResourceTag/team=a aws:TagKeys=team logs:ResourceTag/team=a")],
        ),
    ] {
        let (ctx, reader, input) = (world.ctx(), world.deps.store.read().unwrap(), Value::Structure(members));
        let checks = crate::access::access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, operation);
        assert_eq!(written(&checks.unwrap()), wanted);
    }
}
