mod permissions;

use super::*;
use api_secretsmanager::{self as shapes, SecretsmanagerApi};
use aws_wire::{ApiError, Bytes, ToValue};
use base::{AccountId, ManualClock, Region, SeededRng, Timestamp};
use kernel::access::{AccessRequest, Check};
use kernel::{Endpoints, Error, Principal, PrincipalKind, RequestCtx};
use ports::KeyOwner;
use store::{Direction, KeyRange, Reader, Store};

const START: Timestamp = Timestamp::from_ms(1_700_000_000_000);
const DAY_MS: i64 = 24 * 3600 * 1000;

struct World {
    service: Arc<SecretsManager>,
    clock: Arc<ManualClock>,
    deps: Deps,
    account: AccountId,
}

fn token(number: u32) -> String {
    format!("{number:032}")
}

/// All but one.
struct Everybody;

impl Identities for Everybody {
    fn key_owner(&self, _: &dyn Reader, _: &str) -> Result<Option<KeyOwner>, Error> {
        Ok(None)
    }

    fn principal_exists(&self, _: &dyn Reader, named: &str) -> Result<bool, Error> {
        Ok(!named.ends_with("/nobody"))
    }

    fn note_use(&self, _: &RequestCtx, _: &str) {}
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
        let keyring = Arc::new(Keyring::in_memory(&SeededRng::new(2)));
        Self { service: SecretsManager::new(deps.clone(), keyring, Arc::new(Everybody)), clock, deps, account }
    }

    fn ctx(&self) -> RequestCtx {
        self.ctx_of(&self.account, Region::US_EAST_1)
    }

    fn ctx_of(&self, account: &AccountId, region: Region) -> RequestCtx {
        RequestCtx {
            account: account.clone(),
            region,
            request_id: "r".into(),
            principal: Principal {
                kind: PrincipalKind::Root,
                account: account.clone(),
                arn: format!("arn:aws:iam::{account}:root"),
                user_id: account.to_string(),
            },
            access_key_id: "AKIA".into(),
            source_ip: "127.0.0.1".parse().unwrap(),
            user_agent: None,
            now: self.deps.now(),
        }
    }

    async fn create(&self, name: &str, value: Option<&str>) -> Result<shapes::CreateSecretResponse, ApiError> {
        let input = shapes::CreateSecretRequest {
            name: Some(name.into()),
            secret_string: value.map(str::to_owned),
            client_request_token: Some(token(1)),
            ..Default::default()
        };
        self.service.create_secret(&self.ctx(), input).await
    }

    async fn put(
        &self,
        id: &str,
        number: u32,
        value: &str,
        stages: Option<&[&str]>,
    ) -> Result<shapes::PutSecretValueResponse, ApiError> {
        let input = shapes::PutSecretValueRequest {
            secret_id: Some(id.into()),
            client_request_token: Some(token(number)),
            secret_string: Some(value.into()),
            version_stages: stages.map(|stages| stages.iter().map(|s| (*s).to_owned()).collect()),
            ..Default::default()
        };
        self.service.put_secret_value(&self.ctx(), input).await
    }

    async fn get(
        &self,
        id: &str,
        version: Option<u32>,
        stage: Option<&str>,
    ) -> Result<shapes::GetSecretValueResponse, ApiError> {
        let input = shapes::GetSecretValueRequest {
            secret_id: Some(id.into()),
            version_id: version.map(token),
            version_stage: stage.map(str::to_owned),
        };
        self.service.get_secret_value(&self.ctx(), input).await
    }

    async fn text(&self, id: &str, stage: Option<&str>) -> String {
        self.get(id, None, stage).await.unwrap().secret_string.unwrap()
    }

    async fn move_stage(&self, id: &str, stage: &str, from: Option<u32>, to: Option<u32>) -> Result<(), ApiError> {
        let input = shapes::UpdateSecretVersionStageRequest {
            secret_id: Some(id.into()),
            version_stage: Some(stage.into()),
            remove_from_version_id: from.map(token),
            move_to_version_id: to.map(token),
        };
        self.service.update_secret_version_stage(&self.ctx(), input).await.map(|_| ())
    }

    async fn describe(&self, id: &str) -> Result<shapes::DescribeSecretResponse, ApiError> {
        let input = shapes::DescribeSecretRequest { secret_id: Some(id.into()) };
        self.service.describe_secret(&self.ctx(), input).await
    }

    async fn delete(&self, id: &str, days: Option<i64>, force: bool) -> Result<shapes::DeleteSecretResponse, ApiError> {
        let input = shapes::DeleteSecretRequest {
            secret_id: Some(id.into()),
            recovery_window_in_days: days,
            force_delete_without_recovery: force.then_some(true),
        };
        self.service.delete_secret(&self.ctx(), input).await
    }

    async fn names(&self, input: shapes::ListSecretsRequest) -> Vec<String> {
        let (mut names, mut input) = (Vec::new(), input);
        loop {
            let page = self.service.list_secrets(&self.ctx(), input.clone()).await.unwrap();
            names.extend(page.secret_list.unwrap().into_iter().map(|entry| entry.name.unwrap()));
            match page.next_token {
                Some(next) => input.next_token = Some(next),
                None => return names,
            }
        }
    }

    async fn run_controllers(&self) -> Option<Timestamp> {
        self.service.controllers()[0].run().await.unwrap()
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

fn message<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().message
}

#[tokio::test]
async fn a_secret_is_found_by_name_arn_and_partial_arn() {
    let world = World::new();
    for name in ["web/db", "web/db-abc123", "Valid/_+=.@-Name-a1b2c3-"] {
        let made = world.create(name, Some(name)).await.unwrap();
        let arn = made.arn.unwrap();
        let start = format!("arn:aws:secretsmanager:us-east-1:000000000000:secret:{name}-");
        assert_eq!(arn.strip_prefix(&start).unwrap().len(), 6, "{arn}");
        assert_eq!(made.version_id, Some(token(1)));
        for id in [name, &arn, &arn[..arn.len() - 7]] {
            let found = world.get(id, None, None).await.unwrap();
            assert_eq!((found.name.as_deref(), found.secret_string.as_deref()), (Some(name), Some(name)), "{id}");
            assert_eq!(found.version_stages, Some(vec!["AWSCURRENT".to_owned()]));
        }
        for wrong in [arn.replace("us-east-1", "eu-west-1"), format!("{}x", &arn[..arn.len() - 1]), "none".into()] {
            assert_eq!(code(world.get(&wrong, None, None).await), "ResourceNotFoundException", "{wrong}");
        }
        assert_eq!(code(world.create(name, Some("other")).await), "ResourceExistsException");
    }
    assert_eq!(code(world.create("a b", Some("x")).await), "ValidationException");
}

#[tokio::test]
async fn binary_and_absent_values() {
    let world = World::new();
    world.create("empty", None).await.unwrap();
    assert_eq!(
        message(world.get("empty", None, None).await),
        "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT"
    );
    let both = shapes::PutSecretValueRequest {
        secret_id: Some("empty".into()),
        client_request_token: Some(token(2)),
        secret_string: Some("x".into()),
        secret_binary: Some(Bytes::from_static(b"x")),
        ..Default::default()
    };
    let put = |input| async { world.service.put_secret_value(&world.ctx(), input).await };
    assert_eq!(code(put(both.clone()).await), "InvalidParameterException");
    let neither = shapes::PutSecretValueRequest { secret_string: None, secret_binary: None, ..both.clone() };
    assert_eq!(code(put(neither).await), "InvalidRequestException");
    let large =
        shapes::PutSecretValueRequest { secret_string: Some("ä".repeat(40_000)), secret_binary: None, ..both.clone() };
    assert_eq!(code(put(large).await), "InvalidParameterException");
    let binary = shapes::PutSecretValueRequest { secret_string: None, ..both.clone() };
    let unnamed = shapes::PutSecretValueRequest { client_request_token: None, ..binary.clone() };
    assert!(message(put(unnamed).await).contains("ClientRequestToken"));
    // The first version is the current one, whatever its labels.
    let odd = shapes::PutSecretValueRequest { version_stages: Some(vec!["MINE".into()]), ..binary };
    assert_eq!(put(odd).await.unwrap().version_stages.unwrap(), ["AWSCURRENT", "MINE"]);
    let found = world.get("empty", None, None).await.unwrap();
    assert_eq!((found.secret_string, found.secret_binary), (None, Some(Bytes::from_static(b"x"))));
}

#[tokio::test]
async fn stages_move_and_versions_are_told_apart() {
    let world = World::new();
    world.create("s", Some("one")).await.unwrap();
    assert_eq!(world.put("s", 2, "two", None).await.unwrap().version_stages.unwrap(), ["AWSCURRENT"]);
    assert_eq!(
        world.put("s", 3, "three", Some(&["AWSPENDING"])).await.unwrap().version_stages.unwrap(),
        ["AWSPENDING"]
    );
    let seen = |stage| world.text("s", Some(stage));
    assert_eq!(
        (seen("AWSCURRENT").await, seen("AWSPREVIOUS").await, seen("AWSPENDING").await),
        ("two".into(), "one".into(), "three".into())
    );

    assert_eq!(
        message(world.move_stage("s", "AWSCURRENT", None, Some(3)).await),
        format!(
            "The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version {}, so you must explicitly reference that version in RemoveFromVersionId.",
            token(2)
        )
    );
    assert_eq!(code(world.move_stage("s", "AWSCURRENT", Some(1), Some(3)).await), "InvalidParameterException");
    assert_eq!(code(world.move_stage("s", "AWSCURRENT", Some(2), None).await), "InvalidParameterException");
    assert_eq!(code(world.move_stage("s", "X", None, None).await), "InvalidParameterException");
    assert_eq!(code(world.move_stage("s", "X", None, Some(9)).await), "ResourceNotFoundException");
    world.move_stage("s", "AWSCURRENT", Some(2), Some(3)).await.unwrap();
    assert_eq!((seen("AWSCURRENT").await, seen("AWSPREVIOUS").await), ("three".into(), "two".into()));
    world.move_stage("s", "AWSPENDING", Some(3), None).await.unwrap();
    assert_eq!(code(world.get("s", None, Some("AWSPENDING")).await), "ResourceNotFoundException");
    // Back again.
    world.move_stage("s", "AWSCURRENT", Some(3), Some(2)).await.unwrap();
    assert_eq!((seen("AWSCURRENT").await, seen("AWSPREVIOUS").await), ("two".into(), "three".into()));

    assert_eq!(world.get("s", Some(1), None).await.unwrap().secret_string.unwrap(), "one");
    assert_eq!(
        message(world.get("s", Some(1), Some("AWSCURRENT")).await),
        "You provided a VersionStage that is not associated to the provided VersionId."
    );
    assert!(message(world.get("s", Some(9), None).await).contains("VersionId"));

    let list = |deprecated| {
        let input = shapes::ListSecretVersionIdsRequest {
            secret_id: Some("s".into()),
            include_deprecated: deprecated,
            ..Default::default()
        };
        async { world.service.list_secret_version_ids(&world.ctx(), input).await.unwrap().versions.unwrap().len() }
    };
    assert_eq!((list(None).await, list(Some(true)).await), (2, 3));
    let described = world.describe("s").await.unwrap().version_ids_to_stages.unwrap();
    assert_eq!(described.keys().cloned().collect::<Vec<_>>(), [token(2), token(3)]);
}

#[tokio::test]
async fn a_token_makes_one_version() {
    let world = World::new();
    let first = world.create("s", Some("one")).await.unwrap();
    assert_eq!(world.create("s", Some("one")).await.unwrap(), first);
    assert_eq!(
        message(world.create("s", Some("two")).await),
        format!(
            "You can't use ClientRequestToken {} because that value is already in use for a version of secret {}.",
            token(1),
            first.arn.clone().unwrap()
        )
    );
    world.put("s", 2, "two", None).await.unwrap();
    world.put("s", 2, "two", None).await.unwrap();
    assert_eq!(code(world.put("s", 2, "other", None).await), "ResourceExistsException");
    let update = |value: Option<&str>| {
        let input = shapes::UpdateSecretRequest {
            secret_id: Some("s".into()),
            client_request_token: Some(token(3)),
            description: Some("d".into()),
            secret_string: value.map(str::to_owned),
            ..Default::default()
        };
        async { world.service.update_secret(&world.ctx(), input).await }
    };
    assert_eq!(update(None).await.unwrap().version_id, None);
    assert_eq!(update(Some("three")).await.unwrap().version_id, Some(token(3)));
    assert_eq!(update(Some("three")).await.unwrap().version_id, Some(token(3)));
    assert_eq!(code(update(Some("four")).await), "ResourceExistsException");
    let described = world.describe("s").await.unwrap();
    assert_eq!(described.description.as_deref(), Some("d"));
    assert_eq!(world.text("s", Some("AWSPREVIOUS")).await, "two");
}

#[tokio::test]
async fn old_versions_go_and_young_ones_are_kept() {
    let world = World::new();
    world.create("s", Some("one")).await.unwrap();
    for number in 2..=100 {
        world.put("s", number, "x", None).await.unwrap();
    }
    assert_eq!(code(world.put("s", 101, "x", None).await), "LimitExceededException");
    world.clock.advance_ms(DAY_MS);
    world.put("s", 101, "x", None).await.unwrap();
    assert_eq!(code(world.get("s", Some(1), None).await), "ResourceNotFoundException");
    world.get("s", Some(2), None).await.unwrap();
    let labels: Vec<String> = (0..19).map(|n| format!("l{n}")).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    assert_eq!(code(world.put("s", 102, "x", Some(&labels)).await), "LimitExceededException");
    world.put("s", 102, "x", Some(&labels[..18])).await.unwrap();
}

#[tokio::test]
async fn deletion_waits_hides_and_ends() {
    let world = World::new();
    let arn = world.create("s", Some("one")).await.unwrap().arn.unwrap();
    for (days, force) in [(Some(6), false), (Some(31), false), (Some(7), true)] {
        assert_eq!(code(world.delete("s", days, force).await), "InvalidParameterException");
    }
    let deleted = world.delete("s", Some(7), false).await.unwrap();
    assert_eq!(deleted.deletion_date, Some(START.plus_ms(7 * DAY_MS)));
    let refused = "You can't perform this operation on the secret because it was marked for deletion.";
    assert_eq!(message(world.get("s", None, None).await), refused);
    assert_eq!(message(world.put("s", 2, "x", None).await), refused);
    assert_eq!(message(world.delete("s", None, false).await), refused);
    assert!(message(world.create("s", Some("one")).await).contains("already scheduled for deletion"));
    assert_eq!(world.describe("s").await.unwrap().deleted_date, deleted.deletion_date);
    let planned = shapes::ListSecretsRequest { include_planned_deletion: Some(true), ..Default::default() };
    assert_eq!((world.names(Default::default()).await.len(), world.names(planned).await.len()), (0, 1));

    let restore = shapes::RestoreSecretRequest { secret_id: Some(arn.clone()) };
    world.service.restore_secret(&world.ctx(), restore).await.unwrap();
    assert_eq!(world.text("s", None).await, "one");
    assert_eq!(world.run_controllers().await, None);

    world.delete(&arn, None, false).await.unwrap();
    let ends = START.plus_ms(30 * DAY_MS);
    assert_eq!(world.run_controllers().await, Some(ends));
    world.clock.set(Timestamp::from_ms(ends.as_ms() - 1));
    assert_eq!(world.run_controllers().await, Some(ends));
    world.clock.advance_ms(1);
    assert_eq!(world.run_controllers().await, None);
    assert_eq!(code(world.describe("s").await), "ResourceNotFoundException");
    assert!(world.stored().is_empty(), "nothing of it is left");

    // At once; and again, which does no harm.
    let other = world.create("s", Some("two")).await.unwrap().arn.unwrap();
    assert_ne!(other, arn);
    world.delete("s", None, true).await.unwrap();
    world.delete("s", None, true).await.unwrap();
    assert_eq!(code(world.delete("s", None, false).await), "ResourceNotFoundException");
    assert!(world.stored().is_empty());
}

#[tokio::test]
async fn no_value_is_in_the_store_or_in_debug_output() {
    const PLAIN: &str = "correct-horse-battery-staple";
    let world = World::new();
    world.create("s", Some(PLAIN)).await.unwrap();
    world.put("s", 2, PLAIN, None).await.unwrap();
    let stored = world.stored();
    let has = |needle: &[u8]| stored.windows(needle.len()).any(|window| window == needle);
    assert!(has(b"AWSPREVIOUS"), "the search finds what is there");
    use tables::{SECRETS, VALUES, VERSIONS};
    let reader = world.deps.store.read().unwrap();
    let answer = world.get("s", None, None).await.unwrap();
    assert_eq!(answer.secret_string.as_deref(), Some(PLAIN));
    let request = shapes::CreateSecretRequest { secret_string: Some(PLAIN.into()), ..Default::default() };
    let value = values::Value::from_request(Some(PLAIN.into()), None).unwrap();
    let shown = format!(
        "{answer:?} {request:#?} {value:?} {:?} {:?} {:?}",
        SECRETS.scan(&reader, &()).unwrap(),
        VERSIONS.scan(&reader, &()).unwrap(),
        VALUES.scan(&reader, &()).unwrap(),
    );
    // As it is, and as base64 and hexadecimal would hold it.
    for needle in [PLAIN, "Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5", "636f72726563742d686f727365"] {
        assert!(!has(needle.as_bytes()), "{needle} is in the store");
        assert!(!shown.contains(needle), "{needle} in {shown}");
    }
}

#[tokio::test]
async fn a_ciphertext_of_another_secret_does_not_open() {
    use tables::VALUES;
    let world = World::new();
    for name in ["a", "b"] {
        world.create(name, Some(name)).await.unwrap();
    }
    let rows = VALUES.scan(&world.deps.store.read().unwrap(), &()).unwrap();
    let (key, stolen) = (rows[0].0.clone(), rows[1].1.clone());
    world.deps.store.transact(|txn| VALUES.put(txn, &key, &stolen)).await.unwrap();
    assert_eq!(code(world.get("a", None, None).await), "DecryptionFailure");
    assert_eq!(world.text("b", None).await, "b");
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_paged() {
    let world = World::new();
    for name in ["b", "ab", "a", "c"] {
        world.create(name, None).await.unwrap();
        world.clock.advance_ms(1000);
    }
    let list = |sort_by: Option<&str>, order: Option<&str>| shapes::ListSecretsRequest {
        sort_by: sort_by.map(str::to_owned),
        sort_order: order.map(str::to_owned),
        max_results: Some(3),
        ..Default::default()
    };
    assert_eq!(world.names(list(None, None)).await, ["b", "ab", "a", "c"]);
    assert_eq!(world.names(list(Some("created-date"), Some("desc"))).await, ["c", "a", "ab", "b"]);
    assert_eq!(world.names(list(Some("name"), Some("asc"))).await, ["a", "ab", "b", "c"]);
    assert_eq!(world.names(list(Some("name"), Some("desc"))).await, ["c", "b", "ab", "a"]);
    let filter = shapes::Filter { key: Some("name".into()), values: Some(vec!["a".into()]) };
    let filtered = shapes::ListSecretsRequest { filters: Some(vec![filter.clone()]), ..list(None, None) };
    assert_eq!(world.names(filtered).await, ["ab", "a"]);
    let bad = shapes::ListSecretsRequest { next_token: Some("x".into()), ..Default::default() };
    assert_eq!(code(world.service.list_secrets(&world.ctx(), bad).await), "InvalidNextTokenException");

    world.put("a", 7, "value", None).await.unwrap();
    let batch = |input| async { world.service.batch_get_secret_value(&world.ctx(), input).await };
    let found =
        batch(shapes::BatchGetSecretValueRequest { filters: Some(vec![filter.clone()]), ..Default::default() }).await;
    let found = found.unwrap();
    assert_eq!(found.secret_values.unwrap()[0].secret_string.as_deref(), Some("value"));
    assert_eq!(found.errors.unwrap()[0].error_code.as_deref(), Some("ResourceNotFoundException"));
    let both = shapes::BatchGetSecretValueRequest {
        filters: Some(vec![filter]),
        secret_id_list: Some(vec!["a".into()]),
        ..Default::default()
    };
    assert_eq!(code(batch(both).await), "InvalidParameterException");
    assert_eq!(code(batch(Default::default()).await), "InvalidParameterException");
}

#[tokio::test]
async fn fields_that_would_have_no_effect_are_refused_by_name() {
    let world = World::new();
    let base = || shapes::CreateSecretRequest { name: Some("s".into()), ..Default::default() };
    let region = shapes::ReplicaRegionType { region: Some("eu-west-1".into()), ..Default::default() };
    for (input, field) in [
        (shapes::CreateSecretRequest { kms_key_id: Some("alias/mine".into()), ..base() }, "KmsKeyId"),
        (shapes::CreateSecretRequest { add_replica_regions: Some(vec![region]), ..base() }, "AddReplicaRegions"),
        (
            shapes::CreateSecretRequest { force_overwrite_replica_secret: Some(true), ..base() },
            "ForceOverwriteReplicaSecret",
        ),
        (shapes::CreateSecretRequest { r#type: Some("x".into()), ..base() }, "Type"),
    ] {
        let error = world.service.create_secret(&world.ctx(), input).await.unwrap_err();
        assert!(error.message.contains(field), "{error}");
    }
    assert!(world.stored().is_empty());
    let own = shapes::CreateSecretRequest { kms_key_id: Some("alias/aws/secretsmanager".into()), ..base() };
    world.service.create_secret(&world.ctx(), own).await.unwrap();
    assert_eq!(world.describe("s").await.unwrap().kms_key_id.as_deref(), Some("alias/aws/secretsmanager"));
}

#[tokio::test]
async fn access_days_are_noted_once() {
    let world = World::new();
    world.create("s", Some("x")).await.unwrap();
    assert_eq!(world.describe("s").await.unwrap().last_accessed_date, None);
    world.text("s", None).await;
    let day = Timestamp::from_ms(START.as_ms() / DAY_MS * DAY_MS);
    assert_eq!(world.describe("s").await.unwrap().last_accessed_date, Some(day));
    let rev = world.deps.store.read().unwrap().rev();
    world.text("s", None).await;
    assert_eq!(world.deps.store.read().unwrap().rev(), rev, "a second read writes nothing");
    world.clock.advance_ms(DAY_MS);
    world.text("s", None).await;
    assert_eq!(world.describe("s").await.unwrap().last_accessed_date, Some(day.plus_ms(DAY_MS)));
}
