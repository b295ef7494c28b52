use super::*;
use api_ssm::{self as shapes, SsmApi};
use aws_wire::{ApiError, ToValue};
use base::{AccountId, ManualClock, Region, SeededRng, Timestamp};
use kernel::access::{AccessRequest, Check};
use kernel::{Endpoints, Principal, PrincipalKind, RequestCtx};
use store::{Direction, KeyRange, Reader, Store};

const START: Timestamp = Timestamp::from_ms(1_700_000_000_000);

struct World {
    ssm: Arc<Ssm>,
    clock: Arc<ManualClock>,
    deps: Deps,
}

fn put(name: &str, value: &str) -> shapes::PutParameterRequest {
    shapes::PutParameterRequest {
        name: Some(name.into()),
        value: Some(value.into()),
        r#type: Some("String".into()),
        ..Default::default()
    }
}

fn over(name: &str, value: &str) -> shapes::PutParameterRequest {
    shapes::PutParameterRequest { overwrite: Some(true), r#type: None, ..put(name, value) }
}

fn secure(name: &str, value: &str) -> shapes::PutParameterRequest {
    shapes::PutParameterRequest { r#type: Some("SecureString".into()), ..put(name, value) }
}

impl World {
    fn new() -> Self {
        let clock = Arc::new(ManualClock::new(START));
        let deps = Deps {
            store: Store::memory(),
            clock: clock.clone(),
            rng: Arc::new(SeededRng::new(1)),
            endpoints: Arc::new(Endpoints {
                api_url: "http://127.0.0.1:4566".into(),
                api_port: 4566,
                default_account: "000000000000".parse().unwrap(),
            }),
        };
        let keyring = Arc::new(Keyring::in_memory(&SeededRng::new(2)));
        Self { ssm: Ssm::new(deps.clone(), keyring), clock, deps }
    }

    fn ctx(&self) -> RequestCtx {
        let account: AccountId = "000000000000".parse().unwrap();
        RequestCtx {
            account: account.clone(),
            region: Region::US_EAST_1,
            request_id: "r".into(),
            principal: Principal {
                kind: PrincipalKind::Root,
                account,
                arn: "arn:aws:iam::000000000000:root".into(),
                user_id: "000000000000".into(),
            },
            access_key_id: "AKIA".into(),
            source_ip: "127.0.0.1".parse().unwrap(),
            user_agent: None,
            now: self.deps.now(),
        }
    }

    async fn put(&self, input: shapes::PutParameterRequest) -> Result<shapes::PutParameterResult, ApiError> {
        self.ssm.put_parameter(&self.ctx(), input).await
    }

    async fn get(&self, name: &str) -> Result<shapes::Parameter, ApiError> {
        let input = shapes::GetParameterRequest { name: Some(name.into()), with_decryption: Some(true) };
        self.ssm.get_parameter(&self.ctx(), input).await.map(|it| it.parameter.unwrap())
    }

    async fn value(&self, name: &str) -> String {
        self.get(name).await.unwrap().value.unwrap()
    }

    async fn label(&self, name: &str, version: Option<i64>, labels: &[&str]) -> Result<Vec<String>, ApiError> {
        let input = shapes::LabelParameterVersionRequest {
            name: Some(name.into()),
            parameter_version: version,
            labels: Some(labels.iter().map(|label| (*label).to_owned()).collect()),
        };
        self.ssm.label_parameter_version(&self.ctx(), input).await.map(|it| it.invalid_labels.unwrap())
    }

    /// Names below a path, page by page.
    async fn below(&self, input: shapes::GetParametersByPathRequest) -> Vec<String> {
        let (mut names, mut input) = (Vec::new(), input);
        loop {
            let page = self.ssm.get_parameters_by_path(&self.ctx(), input.clone()).await.unwrap();
            names.extend(page.parameters.unwrap().into_iter().map(|it| it.name.unwrap()));
            match page.next_token {
                Some(next) => input.next_token = Some(next),
                None => return names,
            }
        }
    }

    async fn described(&self, input: shapes::DescribeParametersRequest) -> Vec<String> {
        let (mut names, mut input) = (Vec::new(), input);
        loop {
            let page = self.ssm.describe_parameters(&self.ctx(), input.clone()).await.unwrap();
            names.extend(page.parameters.unwrap().into_iter().map(|it| it.name.unwrap()));
            match page.next_token {
                Some(next) => input.next_token = Some(next),
                None => return names,
            }
        }
    }

    /// Every byte of the store.
    fn stored(&self) -> Vec<u8> {
        let rows =
            self.deps.store.read().unwrap().scan_bytes(&KeyRange::default(), 100_000, Direction::Forward).unwrap();
        rows.into_iter().flat_map(|(key, value)| [key, value].concat()).collect()
    }

    fn checks<T: ToValue>(&self, operation: shapes::Op, input: &T) -> Vec<Check> {
        let (ctx, reader) = (self.ctx(), self.deps.store.read().unwrap());
        access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input.to_value() }, operation).unwrap()
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().code.into_owned()
}

fn under(path: &str, recursive: bool) -> shapes::GetParametersByPathRequest {
    shapes::GetParametersByPathRequest { path: Some(path.into()), recursive: Some(recursive), ..Default::default() }
}

fn filter(key: &str, option: Option<&str>, values: &[&str]) -> shapes::ParameterStringFilter {
    shapes::ParameterStringFilter {
        key: Some(key.into()),
        option: option.map(str::to_owned),
        values: (!values.is_empty()).then(|| values.iter().map(|v| (*v).to_owned()).collect()),
    }
}

#[tokio::test]
async fn versions_labels_and_arns_select() {
    let world = World::new();
    assert_eq!(world.put(put("/app/db", "one")).await.unwrap().version, Some(1));
    assert_eq!(code(world.put(put("/app/db", "two")).await), "ParameterAlreadyExists");
    assert_eq!(world.put(over("/app/db", "two")).await.unwrap().version, Some(2));
    assert_eq!(world.label("/app/db", Some(1), &["prod", "1st"]).await.unwrap(), ["1st"]);
    let arn = "arn:aws:ssm:us-east-1:000000000000:parameter/app/db";
    for (name, value, selector) in [
        ("/app/db".to_owned(), "two", None),
        ("/app/db:1".into(), "one", Some(":1")),
        ("/app/db:prod".into(), "one", Some(":prod")),
        (arn.into(), "two", None),
        (format!("{arn}:1"), "one", Some(":1")),
        (format!("{arn}:prod"), "one", Some(":prod")),
    ] {
        let found = world.get(&name).await.unwrap();
        assert_eq!((found.value.as_deref(), found.selector.as_deref()), (Some(value), selector), "{name}");
        assert_eq!((found.name.as_deref(), found.arn.as_deref()), (Some("/app/db"), Some(arn)));
    }
    for (name, expected) in [
        ("/app/db:9", "ParameterVersionNotFound"),
        ("/app/db:99999999999999999999999", "ParameterVersionNotFound"),
        ("/app/db:none", "ParameterVersionNotFound"),
        ("/app/db:1:2", "ParameterNotFound"),
        ("/app/none", "ParameterNotFound"),
        ("arn:aws:ssm:eu-west-1:000000000000:parameter/app/db", "ParameterNotFound"),
        ("arn:aws:ssm:us-east-1:111111111111:parameter/app/db", "ParameterNotFound"),
    ] {
        assert_eq!(code(world.get(name).await), expected, "{name}");
    }
    world.label("/app/db", None, &["prod"]).await.unwrap();
    assert_eq!(world.value("/app/db:prod").await, "two");
    let unlabel = shapes::UnlabelParameterVersionRequest {
        name: Some("/app/db".into()),
        parameter_version: Some(2),
        labels: Some(vec!["prod".into(), "none".into()]),
    };
    let done = world.ssm.unlabel_parameter_version(&world.ctx(), unlabel).await.unwrap();
    assert_eq!(
        (done.removed_labels.unwrap(), done.invalid_labels.unwrap()),
        (vec!["prod".into()], vec!["none".into()])
    );
    let eleven: Vec<String> = (0..11).map(|n| format!("l{n}")).collect();
    let eleven: Vec<&str> = eleven.iter().map(String::as_str).collect();
    assert_eq!(code(world.label("/app/db", None, &eleven).await), "ParameterVersionLabelLimitExceeded");
    assert_eq!(code(world.label("/app/db", Some(9), &["x"]).await), "ParameterVersionNotFound");

    let names = ["/app/db", "/app/db", "/app/db:7", "none", "/app/db:1"].map(str::to_owned).to_vec();
    let input = shapes::GetParametersRequest { names: Some(names), ..Default::default() };
    let found = world.ssm.get_parameters(&world.ctx(), input).await.unwrap();
    assert_eq!(found.parameters.unwrap().len(), 2);
    assert_eq!(found.invalid_parameters.unwrap(), ["/app/db:7", "none"]);
}

#[tokio::test]
async fn one_level_is_one_parameter_with_a_slash_or_without() {
    let world = World::new();
    world.put(put("/one", "x")).await.unwrap();
    assert_eq!(code(world.put(put("one", "y")).await), "ParameterAlreadyExists");
    for name in ["one", "/one", "arn:aws:ssm:us-east-1:000000000000:parameter/one"] {
        assert_eq!(world.get(name).await.unwrap().name.as_deref(), Some("/one"));
    }
}

#[tokio::test]
async fn what_is_not_given_is_kept_and_history_has_it_all() {
    let world = World::new();
    let first = shapes::PutParameterRequest {
        description: Some("d".into()),
        allowed_pattern: Some("[a-z]+".into()),
        ..put("p", "abc")
    };
    world.put(first).await.unwrap();
    world.put(over("p", "def")).await.unwrap();
    assert_eq!(code(world.put(over("p", "123")).await), "ParameterPatternMismatchException");
    let loosened = shapes::PutParameterRequest { allowed_pattern: Some(String::new()), ..over("p", "123") };
    world.put(loosened).await.unwrap();
    let bad = shapes::PutParameterRequest { allowed_pattern: Some("[".into()), ..over("p", "x") };
    assert_eq!(code(world.put(bad).await), "InvalidAllowedPatternException");
    let page = |token: Option<String>| {
        let input = shapes::GetParameterHistoryRequest {
            name: Some("p".into()),
            max_results: Some(2),
            next_token: token,
            with_decryption: None,
        };
        async { world.ssm.get_parameter_history(&world.ctx(), input).await.unwrap() }
    };
    world.label("p", Some(2), &["mine"]).await.unwrap();
    let one = page(None).await;
    let two = page(one.next_token.clone()).await;
    assert_eq!(two.next_token, None);
    let all: Vec<_> = [one.parameters.unwrap(), two.parameters.unwrap()].concat();
    assert_eq!(all.iter().map(|it| it.value.as_deref().unwrap()).collect::<Vec<_>>(), ["abc", "def", "123"]);
    assert_eq!(all[1].labels.as_ref().unwrap(), &["mine"]);
    assert!(all.iter().all(|it| it.description.as_deref() == Some("d")));
    assert_eq!(all[2].allowed_pattern, None);
    assert_eq!(all[0].last_modified_user.as_deref(), Some("arn:aws:iam::000000000000:root"));
}

#[tokio::test]
async fn a_hundred_versions_are_kept_and_a_labelled_one_stops_the_next() {
    let world = World::new();
    world.put(put("p", "1")).await.unwrap();
    for number in 2..=101 {
        world.put(over("p", &number.to_string())).await.unwrap();
    }
    assert_eq!(code(world.get("p:1").await), "ParameterVersionNotFound");
    assert_eq!(world.value("p:2").await, "2");
    world.label("p", Some(2), &["keep"]).await.unwrap();
    let refused = world.put(over("p", "x")).await.unwrap_err();
    assert_eq!(refused.code, "ParameterMaxVersionLimitExceeded");
    assert!(refused.message.contains("Version 2"), "{refused}");
    world.label("p", None, &["keep"]).await.unwrap();
    world.put(over("p", "102")).await.unwrap();
    assert_eq!(code(world.get("p:2").await), "ParameterVersionNotFound");
}

#[tokio::test]
async fn secure_strings_are_sealed_and_shown_only_when_decrypted() {
    const PLAIN: &str = "correct-horse-battery-staple";
    let world = World::new();
    world.put(secure("/app/key", PLAIN)).await.unwrap();
    assert_eq!(world.value("/app/key").await, PLAIN);
    let closed = shapes::GetParameterRequest { name: Some("/app/key".into()), with_decryption: None };
    let closed = world.ssm.get_parameter(&world.ctx(), closed).await.unwrap().parameter.unwrap().value.unwrap();
    assert!(!closed.contains("correct") && closed.len() > PLAIN.len(), "{closed}");
    let stored = world.stored();
    let has = |needle: &[u8]| stored.windows(needle.len()).any(|window| window == needle);
    assert!(has(b"SecureString"), "the search finds what is there");
    let reader = world.deps.store.read().unwrap();
    let shown = format!(
        "{:?} {:?} {:?} {:?}",
        world.get("/app/key").await.unwrap(),
        secure("/app/key", PLAIN),
        tables::PARAMETERS.scan(&reader, &()).unwrap(),
        tables::VERSIONS.scan(&reader, &()).unwrap()
    );
    for needle in [PLAIN, "Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5", "636f72726563742d686f727365"] {
        assert!(!has(needle.as_bytes()), "{needle} is in the store");
        assert!(!shown.contains(needle), "{needle} in {shown}");
    }
    // The plain kinds are stored as they are, and not shown either.
    world.put(put("/app/plain", PLAIN)).await.unwrap();
    assert!(world.stored().windows(PLAIN.len()).any(|window| window == PLAIN.as_bytes()), "positive control");
    let rows = format!("{:?}", tables::VERSIONS.scan(&world.deps.store.read().unwrap(), &()).unwrap());
    assert!(!rows.contains(PLAIN), "{rows}");

    // Moved to another parameter, it does not open.
    let account: AccountId = "000000000000".parse().unwrap();
    let key = (&account, Region::US_EAST_1, "/app/key", 1_u64);
    let row = tables::VERSIONS.get(&world.deps.store.read().unwrap(), &key).unwrap().unwrap();
    let other = (&account, Region::US_EAST_1, "/app/plain", 1_u64);
    world.deps.store.transact(|txn| tables::VERSIONS.put(txn, &other, &row)).await.unwrap();
    assert_eq!(code(world.get("/app/plain").await), "InternalServerError");
    let moved = shapes::DeleteParameterRequest { name: Some("/app/plain".into()) };
    world.ssm.delete_parameter(&world.ctx(), moved).await.unwrap();

    for (input, expected) in [
        (shapes::PutParameterRequest { key_id: Some("alias/mine".into()), ..secure("k", "x") }, "InvalidKeyId"),
        (shapes::PutParameterRequest { key_id: Some("alias/aws/ssm".into()), ..put("k", "x") }, "ValidationException"),
    ] {
        assert_eq!(code(world.put(input).await), expected);
    }
    let own = shapes::PutParameterRequest { key_id: Some("alias/aws/ssm".into()), ..secure("k", "x") };
    world.put(own).await.unwrap();
    let by_key = shapes::DescribeParametersRequest {
        parameter_filters: Some(vec![filter("KeyId", None, &["alias/aws/ssm"])]),
        ..Default::default()
    };
    assert_eq!(world.described(by_key).await, ["/app/key", "k"]);
}

#[tokio::test]
async fn puts_that_break_a_rule_change_nothing() {
    let world = World::new();
    let tag = shapes::Tag { key: Some("a".into()), value: Some("b".into()) };
    let policies = r#"[{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2030-01-01T00:00:00Z"}}]"#;
    for (input, expected) in [
        (put("a/b", "x"), "ValidationException"),
        (put("/aws/x", "x"), "AccessDeniedException"),
        (put(&"/x".repeat(16), "x"), "HierarchyLevelLimitExceededException"),
        (put("a:1", "x"), "ValidationException"),
        (put("a", ""), "ValidationException"),
        (put("a", &"x".repeat(4097)), "ValidationException"),
        (
            shapes::PutParameterRequest { tier: Some("Advanced".into()), ..put("a", &"x".repeat(8193)) },
            "ValidationException",
        ),
        (shapes::PutParameterRequest { r#type: None, ..put("a", "x") }, "ValidationException"),
        (
            shapes::PutParameterRequest { data_type: Some("aws:ec2:image".into()), ..put("a", "x") },
            "ValidationException",
        ),
        (shapes::PutParameterRequest { data_type: Some("Text".into()), ..put("a", "x") }, "ValidationException"),
        (
            shapes::PutParameterRequest { tags: Some(vec![tag]), overwrite: Some(true), ..put("a", "x") },
            "ValidationException",
        ),
        (shapes::PutParameterRequest { policies: Some(policies.into()), ..put("a", "x") }, "ValidationException"),
        (shapes::PutParameterRequest { policies: Some("x".into()), ..put("a", "x") }, "ValidationException"),
    ] {
        let error = world.put(input.clone()).await.unwrap_err();
        assert_eq!(error.code, expected, "{input:?}: {error}");
    }
    assert!(world.stored().is_empty());
}

#[tokio::test]
async fn tiers_are_counted_and_bounded() {
    let world = World::new();
    let account: AccountId = "000000000000".parse().unwrap();
    let counts = || {
        let row =
            tables::COUNTS.get(&world.deps.store.read().unwrap(), &(&account, Region::US_EAST_1)).unwrap().unwrap();
        (row.standard, row.advanced)
    };
    let tier = |tier: &str, input| shapes::PutParameterRequest { tier: Some(tier.into()), ..input };
    assert_eq!(world.put(put("a", "x")).await.unwrap().tier.as_deref(), Some("Standard"));
    assert_eq!(
        world.put(tier("Intelligent-Tiering", put("b", &"x".repeat(5000)))).await.unwrap().tier.as_deref(),
        Some("Advanced")
    );
    assert_eq!(counts(), (1, 1));
    world.put(tier("Advanced", over("a", "y"))).await.unwrap();
    assert_eq!(counts(), (0, 2));
    assert_eq!(code(world.put(tier("Standard", over("a", "y"))).await), "ValidationException");
    let names = shapes::DeleteParametersRequest { names: Some(vec!["a".into(), "none".into(), "/b".into()]) };
    let deleted = world.ssm.delete_parameters(&world.ctx(), names).await.unwrap();
    assert_eq!(
        (deleted.deleted_parameters.unwrap(), deleted.invalid_parameters.unwrap()),
        (vec!["a".into(), "/b".into()], vec!["none".into()])
    );
    assert_eq!(counts(), (0, 0));
    let full = model::CountsRow { standard: 10_000, advanced: 0 };
    world.deps.store.transact(|txn| tables::COUNTS.put(txn, &(&account, Region::US_EAST_1), &full)).await.unwrap();
    assert_eq!(code(world.put(put("c", "x")).await), "ParameterLimitExceeded");
    assert_eq!(world.put(tier("Intelligent-Tiering", put("c", "x"))).await.unwrap().tier.as_deref(), Some("Advanced"));
    let missing = shapes::DeleteParameterRequest { name: Some("none".into()) };
    assert_eq!(code(world.ssm.delete_parameter(&world.ctx(), missing).await), "ParameterNotFound");
}

#[tokio::test]
async fn an_expired_parameter_is_gone_at_once_and_then_for_good() {
    let world = World::new();
    let at = START.plus_s(60);
    let policies =
        format!(r#"[{{"Type":"Expiration","Version":"1.0","Attributes":{{"Timestamp":"{}"}}}}]"#, at.to_rfc3339());
    let input =
        shapes::PutParameterRequest { policies: Some(policies), tier: Some("Advanced".into()), ..put("/a/p", "x") };
    world.put(input.clone()).await.unwrap();
    // Kept by a version that says nothing of policies.
    world.put(over("/a/p", "y")).await.unwrap();
    let controller = &world.ssm.controllers()[0];
    assert_eq!(controller.run().await.unwrap(), Some(at));
    world.clock.set(at);
    assert_eq!(code(world.get("/a/p").await), "ParameterNotFound");
    assert_eq!(world.below(under("/a", true)).await, [""; 0]);
    assert_eq!(world.described(Default::default()).await, [""; 0]);
    assert_eq!(controller.run().await.unwrap(), None);
    let rows = tables::VERSIONS.count(&world.deps.store.read().unwrap(), &()).unwrap();
    assert_eq!(rows, 0);
    // Made again, and its policy taken away.
    world.clock.set(START);
    world.put(input).await.unwrap();
    world.put(shapes::PutParameterRequest { policies: Some("[]".into()), ..over("/a/p", "z") }).await.unwrap();
    assert_eq!(controller.run().await.unwrap(), None);
    world.clock.set(at);
    assert_eq!(world.value("/a/p").await, "z");
}

#[tokio::test]
async fn hierarchies_are_read_by_path() {
    let world = World::new();
    let names = ["/a/1", "/a/b/1", "/a/b/2", "/ab/1", "one", "/a/b/c/1"];
    for name in names {
        world.put(put(name, name)).await.unwrap();
    }
    assert_eq!(world.below(under("/a", false)).await, ["/a/1"]);
    assert_eq!(world.below(under("/a/", true)).await, ["/a/1", "/a/b/1", "/a/b/2", "/a/b/c/1"]);
    let paged = shapes::GetParametersByPathRequest { max_results: Some(1), ..under("/a", true) };
    assert_eq!(world.below(paged).await, ["/a/1", "/a/b/1", "/a/b/2", "/a/b/c/1"]);
    assert_eq!(world.below(under("/", false)).await, ["one"]);
    assert_eq!(world.below(under("/", true)).await.len(), 6);
    assert_eq!(world.below(under("/none", true)).await, [""; 0]);
    world.put(over("/a/b/1", "new")).await.unwrap();
    world.label("/a/b/1", Some(1), &["old"]).await.unwrap();
    let labelled = shapes::GetParametersByPathRequest {
        parameter_filters: Some(vec![filter("Label", None, &["old"])]),
        ..under("/a", true)
    };
    let found = world.ssm.get_parameters_by_path(&world.ctx(), labelled).await.unwrap().parameters.unwrap();
    assert_eq!(
        (found.len(), found[0].value.as_deref(), found[0].selector.as_deref()),
        (1, Some("/a/b/1"), Some(":old"))
    );
    let by = |input| async { world.ssm.get_parameters_by_path(&world.ctx(), input).await };
    assert_eq!(code(by(under("a", true)).await), "ValidationException");
    let named = shapes::GetParametersByPathRequest {
        parameter_filters: Some(vec![filter("Name", None, &["x"])]),
        ..under("/a", true)
    };
    assert_eq!(code(by(named).await), "InvalidFilterKey");
    let lost = shapes::GetParametersByPathRequest { next_token: Some("x".into()), ..under("/a", true) };
    assert_eq!(code(by(lost).await), "InvalidNextToken");
}

#[tokio::test]
async fn parameters_are_described_by_filters() {
    let world = World::new();
    for name in ["/a/1", "/a/b/2", "one"] {
        world.put(put(name, "x")).await.unwrap();
    }
    world.put(secure("/s", "x")).await.unwrap();
    let of = |filters: Vec<shapes::ParameterStringFilter>| shapes::DescribeParametersRequest {
        parameter_filters: Some(filters),
        max_results: Some(1),
        ..Default::default()
    };
    assert_eq!(world.described(of(vec![])).await, ["/a/1", "/a/b/2", "one", "/s"]);
    assert_eq!(world.described(of(vec![filter("Path", Some("Recursive"), &["/a"])])).await, ["/a/1", "/a/b/2"]);
    assert_eq!(world.described(of(vec![filter("Type", None, &["SecureString"])])).await, ["/s"]);
    assert_eq!(
        world.described(of(vec![filter("Name", Some("Contains"), &["/"]), filter("Path", None, &["/a"])])).await,
        ["/a/1"]
    );
    let old = |key: &str, value: &str| shapes::DescribeParametersRequest {
        filters: Some(vec![shapes::ParametersFilter { key: Some(key.into()), values: Some(vec![value.into()]) }]),
        ..Default::default()
    };
    assert_eq!(world.described(old("Name", "/a/")).await, ["/a/1", "/a/b/2"]);
    let both = shapes::DescribeParametersRequest {
        parameter_filters: Some(vec![filter("Name", None, &["x"])]),
        ..old("Name", "x")
    };
    assert_eq!(code(world.ssm.describe_parameters(&world.ctx(), both).await), "ValidationException");
    let shared = shapes::DescribeParametersRequest { shared: Some(true), ..Default::default() };
    assert_eq!(world.described(shared).await, [""; 0]);
}

#[tokio::test]
async fn public_parameters_are_true_or_absent() {
    let world = World::new();
    let found = world.get("/aws/service/global-infrastructure/regions/eu-west-1").await.unwrap();
    assert_eq!(found.value.as_deref(), Some("eu-west-1"));
    assert_eq!(
        found.arn.as_deref(),
        Some("arn:aws:ssm:us-east-1::parameter/aws/service/global-infrastructure/regions/eu-west-1")
    );
    assert_eq!(world.value(&found.arn.unwrap()).await, "eu-west-1");
    let image = "/aws/service/ecs/optimized-ami/amazon-linux-2/recommended/image_id";
    assert_eq!(code(world.get(image).await), "ParameterNotFound");
    let regions = world.below(under("/aws/service/global-infrastructure/regions", false)).await;
    assert_eq!(regions.len(), Region::all().count());
}

#[tokio::test]
async fn tags_and_access() {
    let world = World::new();
    let tag = |key: &str, value: &str| shapes::Tag { key: Some(key.into()), value: Some(value.into()) };
    let input = shapes::PutParameterRequest { tags: Some(vec![tag("team", "blue")]), ..put("/app/x", "1") };
    let [write, tagging] = &world.checks(shapes::Op::PutParameter, &input)[..] else { panic!() };
    assert_eq!(write.resource, "arn:aws:ssm:us-east-1:000000000000:parameter/app/x");
    assert_eq!(write.values("ssm:Overwrite").unwrap(), ["false"]);
    assert_eq!(write.values("aws:RequestTag/team").unwrap(), ["blue"]);
    assert_eq!(tagging.action, "ssm:AddTagsToResource");
    world.put(input).await.unwrap();
    let add = shapes::AddTagsToResourceRequest {
        resource_type: Some("Parameter".into()),
        resource_id: Some("/app/x".into()),
        tags: Some(vec![tag("env", "prod")]),
    };
    world.ssm.add_tags_to_resource(&world.ctx(), add.clone()).await.unwrap();
    let remove = shapes::RemoveTagsFromResourceRequest {
        resource_type: Some("Parameter".into()),
        resource_id: Some("/app/x".into()),
        tag_keys: Some(vec!["team".into()]),
    };
    world.ssm.remove_tags_from_resource(&world.ctx(), remove).await.unwrap();
    let list = shapes::ListTagsForResourceRequest {
        resource_type: Some("Parameter".into()),
        resource_id: Some("/app/x".into()),
    };
    let tags = world.ssm.list_tags_for_resource(&world.ctx(), list).await.unwrap().tag_list.unwrap();
    assert_eq!(tags, [tag("env", "prod")]);
    let with = |kind: &str, id: &str| shapes::AddTagsToResourceRequest {
        resource_type: Some(kind.into()),
        resource_id: Some(id.into()),
        ..add.clone()
    };
    assert_eq!(code(world.ssm.add_tags_to_resource(&world.ctx(), with("Document", "x")).await), "InvalidResourceType");
    assert_eq!(
        code(world.ssm.add_tags_to_resource(&world.ctx(), with("Parameter", "none")).await),
        "InvalidResourceId"
    );
    let many: Vec<_> = (0..50).map(|n| tag(&format!("k{n}"), "")).collect();
    let many = shapes::AddTagsToResourceRequest { tags: Some(many), ..add };
    assert_eq!(code(world.ssm.add_tags_to_resource(&world.ctx(), many).await), "TooManyTagsError");

    let names = [
        "/app/x:1",
        "one",
        "arn:aws:ssm:us-east-1:000000000000:parameter/app/x",
        "arn:aws:ssm:us-east-1:111111111111:parameter/y",
    ];
    let get = shapes::GetParametersRequest { names: Some(names.map(str::to_owned).to_vec()), ..Default::default() };
    let checks = world.checks(shapes::Op::GetParameters, &get);
    let resources: Vec<_> = checks.iter().map(|check| check.resource.rsplit(':').next().unwrap()).collect();
    assert_eq!(resources, ["parameter/app/x", "parameter/one", "parameter/app/x", "parameter/y"]);
    assert!(checks[3].resource.contains("111111111111"));
    assert_eq!(checks[0].values("ssm:ResourceTag/env").unwrap(), ["prod"]);
    let [path] = &world.checks(shapes::Op::GetParametersByPath, &under("/app/", true))[..] else { panic!() };
    assert_eq!(path.resource, "arn:aws:ssm:us-east-1:000000000000:parameter/app/");
    assert_eq!(path.values("ssm:Recursive").unwrap(), ["true"]);
}
