//! Values that a task definition takes from Parameter Store and Secrets Manager, fetched with the execution role.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html>
//!
//! They are held in memory only, and only until the containers have been started: the state on disk has no place for them.

use super::calls::{Caller, Failed, call};
use crate::api_client::Service;
use agent_proto::acs::{Container, Secret};
use serde_json::{Value, json};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// Names in one GetParameters.
const PARAMETERS_PER_CALL_MAX: usize = 10;
const LOG_DRIVER: &str = "LOG_DRIVER";

/// Fetched values, by name of the variable or option. Printed without them.
#[derive(Clone, Default)]
pub struct Values(BTreeMap<String, String>);

impl std::fmt::Debug for Values {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} secret values", self.0.len())
    }
}

impl Values {
    /// `NAME=value`.
    pub fn environment(&self) -> engine::SecretEnvironment {
        engine::SecretEnvironment::new(self.0.iter().map(|(name, value)| format!("{name}={value}")).collect())
    }

    pub fn into_options(self) -> BTreeMap<String, String> {
        self.0
    }
}

fn wanted(container: &Container, of_log_driver: bool) -> Vec<&Secret> {
    container.secrets.iter().filter(|secret| (secret.target == LOG_DRIVER) == of_log_driver).collect()
}

/// The secret part of a container's environment. An error is the reason why the task cannot start, in Fargate's words.
pub async fn environment(caller: Caller<'_>, container: &Container) -> Result<Values, String> {
    fetch(caller, &wanted(container, false)).await.map_err(|error| {
        format!(
            "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: {error}"
        )
    })
}

/// The secret options of a container's log driver.
pub async fn log_options(caller: Caller<'_>, container: &Container) -> Result<Values, FetchError> {
    fetch(caller, &wanted(container, true)).await
}

#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    #[error("unable to retrieve secrets from ssm: {}", .0.retried())]
    Parameters(Failed),
    #[error("unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: {}", .0.join(", "))]
    NoSuchParameters(Vec<String>),
    #[error("unable to retrieve secret from asm: service call has been retried {} time(s): failed to fetch secret {secret_id} from secrets manager: {}", .failed.tries, .failed.error)]
    Secret { secret_id: String, failed: Failed },
    #[error("unable to retrieve secret from asm: {0}")]
    Unusable(String),
}

impl FetchError {
    /// Whether the same may go through later.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Parameters(failed) | Self::Secret { failed, .. } => {
                failed.error.is_transient() || failed.error.is_expiry()
            }
            Self::NoSuchParameters(_) | Self::Unusable(_) => false,
        }
    }
}

async fn fetch(caller: Caller<'_>, secrets: &[&Secret]) -> Result<Values, FetchError> {
    let mut values = BTreeMap::new();
    let mut by_region: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for secret in secrets.iter().filter(|secret| secret.provider != "asm") {
        by_region.entry(&secret.region).or_default().insert(&secret.value_from);
    }
    let mut parameters: BTreeMap<(&str, &str), String> = BTreeMap::new();
    for (region, names) in by_region {
        let names: Vec<&str> = names.into_iter().collect();
        for names in names.chunks(PARAMETERS_PER_CALL_MAX) {
            let body = json!({ "Names": names, "WithDecryption": true });
            let answer = call(caller, region, Service::Ssm, "GetParameters", body).await;
            let answer = answer.map_err(FetchError::Parameters)?;
            for (name, value) in parameter_values(names, &answer)? {
                parameters.insert((region, name), value);
            }
        }
    }
    // The same secret may be asked for several of its keys.
    let mut fetched: BTreeMap<(&str, SecretPlace<'_>), String> = BTreeMap::new();
    for secret in secrets {
        let value = if secret.provider == "asm" {
            let (place, json_key) = SecretPlace::parse(&secret.value_from);
            let whole = match fetched.entry((secret.region.as_str(), place)) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => entry.insert(secret_string(caller, &secret.region, place).await?),
            };
            of_key(whole, json_key)?
        } else {
            parameters[&(secret.region.as_str(), secret.value_from.as_str())].clone()
        };
        values.insert(secret.name.clone(), value);
    }
    Ok(Values(values))
}

/// The value of each of `names` in an answer of GetParameters, which tells them by name or, where that was given, by ARN.
fn parameter_values<'a>(names: &[&'a str], answer: &Value) -> Result<Vec<(&'a str, String)>, FetchError> {
    let found = answer["Parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut missing = Vec::new();
    let mut values = Vec::new();
    for name in names {
        let is_it = |parameter: &&Value| {
            let selector = parameter["Selector"].as_str().unwrap_or_default();
            ["Name", "ARN"].iter().any(|member| {
                parameter[*member]
                    .as_str()
                    .and_then(|text| name.strip_prefix(text))
                    .is_some_and(|rest| rest == selector)
                    || parameter[*member] == *name
            })
        };
        match found.iter().find(is_it).and_then(|parameter| parameter["Value"].as_str()) {
            Some(value) => values.push((*name, value.to_owned())),
            None => missing.push((*name).to_owned()),
        }
    }
    if missing.is_empty() { Ok(values) } else { Err(FetchError::NoSuchParameters(missing)) }
}

/// Which version of which secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct SecretPlace<'a> {
    secret_id: &'a str,
    version_stage: Option<&'a str>,
    version_id: Option<&'a str>,
}

impl<'a> SecretPlace<'a> {
    /// With the JSON key, from `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME[:JSON-KEY:VERSION-STAGE:VERSION-ID]`.
    fn parse(value_from: &'a str) -> (Self, Option<&'a str>) {
        const COLONS_OF_ARN: usize = 6;
        let end = value_from.match_indices(':').nth(COLONS_OF_ARN).map_or(value_from.len(), |(at, _)| at);
        let mut rest = value_from[end..].split(':').skip(1).map(|part| Some(part).filter(|part| !part.is_empty()));
        let (json_key, version_stage, version_id) =
            (rest.next().flatten(), rest.next().flatten(), rest.next().flatten());
        (Self { secret_id: &value_from[..end], version_stage, version_id }, json_key)
    }
}

async fn secret_string(caller: Caller<'_>, region: &str, place: SecretPlace<'_>) -> Result<String, FetchError> {
    let mut body = json!({ "SecretId": place.secret_id });
    if let Some(stage) = place.version_stage {
        body["VersionStage"] = json!(stage);
    }
    if let Some(id) = place.version_id {
        body["VersionId"] = json!(id);
    }
    let answer = call(caller, region, Service::SecretsManager, "GetSecretValue", body).await;
    let answer = answer.map_err(|failed| FetchError::Secret { secret_id: place.secret_id.to_owned(), failed })?;
    answer["SecretString"].as_str().map(str::to_owned).ok_or_else(|| {
        FetchError::Unusable(format!("the secret {} is binary: only a SecretString can be injected", place.secret_id))
    })
}

/// The value of a key, or the whole secret. Errors name the key and never show what the secret is.
fn of_key(secret: &str, json_key: Option<&str>) -> Result<String, FetchError> {
    let Some(key) = json_key else { return Ok(secret.to_owned()) };
    let parsed: Value = serde_json::from_str(secret).map_err(|_| {
        FetchError::Unusable(format!("the secret is not JSON, so that it has no key {key}: leave the key out"))
    })?;
    match parsed.get(key) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(other) => Ok(other.to_string()),
        None => {
            Err(FetchError::Unusable(format!("retrieved secret from Secrets Manager did not contain json key {key}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "arn:aws:secretsmanager:us-east-1:000000000000:secret:db-AbCdEf";

    #[test]
    fn a_secret_may_name_key_stage_and_version() {
        let parse = |suffix: &str| {
            let text = format!("{SECRET}{suffix}");
            let (place, key) = SecretPlace::parse(&text);
            assert_eq!(place.secret_id, SECRET);
            let owned = |part: Option<&str>| part.map(str::to_owned);
            (owned(key), owned(place.version_stage), owned(place.version_id))
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(parse(""), (None, None, None));
        assert_eq!(parse(":password::"), (some("password"), None, None));
        assert_eq!(parse("::AWSPREVIOUS:"), (None, some("AWSPREVIOUS"), None));
        assert_eq!(parse(":password::v1"), (some("password"), None, some("v1")));
    }

    #[test]
    fn keys_are_taken_out_of_json() {
        let secret = r#"{"user":"app","port":5432,"tls":true,"more":{"a":1}}"#;
        assert_eq!(of_key(secret, None).unwrap(), secret);
        for (key, value) in [("user", "app"), ("port", "5432"), ("tls", "true"), ("more", r#"{"a":1}"#)] {
            assert_eq!(of_key(secret, Some(key)).unwrap(), value);
        }
        let missing = of_key(secret, Some("password")).unwrap_err().to_string();
        assert!(missing.ends_with("did not contain json key password") && !missing.contains("app"), "{missing}");
        let text = of_key("hunter2", Some("password")).unwrap_err().to_string();
        assert!(!text.contains("hunter2"), "{text}");
    }

    #[test]
    fn parameters_are_told_by_name_and_by_arn() {
        let arn = "arn:aws:ssm:us-east-1:000000000000:parameter/b";
        let answer = json!({ "Parameters": [
            { "Name": "/a", "ARN": "arn:aws:ssm:us-east-1:000000000000:parameter/a", "Value": "1" },
            { "Name": "/b", "ARN": arn, "Value": "2" },
            { "Name": "c", "ARN": "x", "Selector": ":3", "Value": "3" },
        ] });
        let values = parameter_values(&["/a", arn, "c:3"], &answer).unwrap();
        assert_eq!(values, [("/a", "1".to_owned()), (arn, "2".to_owned()), ("c:3", "3".to_owned())]);
        let error = parameter_values(&["/a", "/d", "/e"], &answer).unwrap_err().to_string();
        assert!(error.ends_with("invalid ssm parameters: /d, /e"), "{error}");
    }

    type Asked = std::sync::Arc<std::sync::Mutex<Vec<(String, String)>>>;

    /// Services that know the parameters `/known…` and one secret, and deny what is called `/denied`; operation and signature
    /// of each request.
    async fn services() -> (String, Asked) {
        use http_body_util::{BodyExt, Full};
        let asked = Asked::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let log = asked.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let log = log.clone();
                let service = hyper::service::service_fn(move |request: http::Request<hyper::body::Incoming>| {
                    let log = log.clone();
                    async move {
                        let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
                        let operation = header("x-amz-target").rsplit('.').next().unwrap().to_owned();
                        log.lock().unwrap().push((operation.clone(), header("authorization")));
                        let body = request.into_body().collect().await.unwrap().to_bytes();
                        let (status, answer) = respond(&operation, &serde_json::from_slice(&body).unwrap());
                        let body = Full::new(bytes::Bytes::from(answer.to_string()));
                        http::Response::builder().status(status).body(body)
                    }
                });
                let io = hyper_util::rt::TokioIo::new(stream);
                tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(io, service));
            }
        });
        (url, asked)
    }

    fn respond(operation: &str, body: &Value) -> (u16, Value) {
        if body.to_string().contains("/denied") {
            return (400, json!({ "__type": "AccessDeniedException", "message": "User: x is not authorized" }));
        }
        if operation == "GetSecretValue" {
            assert_eq!(body["SecretId"], SECRET);
            return (200, json!({ "SecretString": r#"{"user":"app","password":"p"}"# }));
        }
        assert_eq!((operation, &body["WithDecryption"]), ("GetParameters", &json!(true)));
        let names = body["Names"].as_array().unwrap();
        assert!(names.len() <= PARAMETERS_PER_CALL_MAX);
        let known = names.iter().filter_map(Value::as_str).filter(|name| name.starts_with("/known"));
        let found: Vec<Value> =
            known.map(|name| json!({ "Name": name, "Value": format!("value of {name}") })).collect();
        (200, json!({ "Parameters": found }))
    }

    fn secret(name: &str, value_from: &str) -> Secret {
        let provider = if value_from.contains(":secretsmanager:") { "asm" } else { "ssm" };
        Secret {
            name: name.into(),
            value_from: value_from.into(),
            region: "us-east-1".into(),
            provider: provider.into(),
            target: "CONTAINER".into(),
            ..Secret::default()
        }
    }

    fn container(secrets: Vec<Secret>) -> Container {
        Container { secrets, ..Container::default() }
    }

    #[tokio::test]
    async fn values_are_fetched_with_the_execution_role() {
        let (api_url, asked) = services().await;
        let config = crate::Config {
            api_url,
            region: base::Region::US_EAST_1,
            access_key_id: "AKIANODE".into(),
            secret_access_key: "node".into(),
            instance: "test".into(),
            node_dir: "/nowhere".into(),
            netns_dir: "/nowhere".into(),
            hosts_file: None,
            clock: std::sync::Arc::new(base::SystemClock),
            rng: std::sync::Arc::new(base::OsRng),
        };
        let api = crate::api_client::ApiClient::new(&config);
        let book = crate::credentials::CredentialsBook::default();
        let role = agent_proto::acs::RoleCredentials {
            access_key_id: "ASIAEXECUTION".into(),
            secret_access_key: "s".into(),
            session_token: "t".into(),
            ..Default::default()
        };
        let task =
            agent_proto::acs::Task { arn: "t1".into(), execution_role_credentials: Some(role), ..Default::default() };
        book.take(&task);
        let caller = Caller { api: &api, credentials: &book, task: &task };

        // Twelve parameters are two calls, two keys of one secret are one.
        let mut wanted: Vec<Secret> =
            (0..12).map(|number| secret(&format!("P{number}"), &format!("/known/{number}"))).collect();
        wanted.push(secret("USER", &format!("{SECRET}:user::")));
        wanted.push(secret("PASSWORD", &format!("{SECRET}:password::")));
        let values = environment(caller, &container(wanted)).await.unwrap();
        assert_eq!((&*values.0["P11"], &*values.0["USER"], &*values.0["PASSWORD"]), ("value of /known/11", "app", "p"));
        assert_eq!(values.0.len(), 14);
        let calls = std::mem::take(&mut *asked.lock().unwrap());
        let operations: Vec<&str> = calls.iter().map(|(operation, _)| operation.as_str()).collect();
        assert_eq!(operations, ["GetParameters", "GetParameters", "GetSecretValue"]);
        assert!(calls.iter().all(|(_, by)| by.contains("ASIAEXECUTION/")), "{calls:?}");

        const REASON: &str = "ResourceInitializationError: unable to pull secrets or registry auth: execution resource \
                              retrieval failed: ";
        let failed = async |from: &str| environment(caller, &container(vec![secret("A", from)])).await.unwrap_err();
        let ssm = format!("{REASON}unable to retrieve secrets from ssm: service call has been retried 1 time(s): ");
        assert_eq!(failed("/unknown").await, format!("{ssm}invalid ssm parameters: /unknown"));
        assert_eq!(failed("/denied").await, format!("{ssm}AccessDeniedException: User: x is not authorized"));
        let missing = failed(&format!("{SECRET}:nope::")).await;
        assert!(missing.ends_with("did not contain json key nope"), "{missing}");
        // A task without an execution role asks nobody, least of all as the node.
        asked.lock().unwrap().clear();
        let without = agent_proto::acs::Task { arn: "t2".into(), ..Default::default() };
        let caller = Caller { task: &without, ..caller };
        let refused = environment(caller, &container(vec![secret("A", "/known/1")])).await.unwrap_err();
        assert!(refused.contains("no execution role") && asked.lock().unwrap().is_empty(), "{refused}");
    }

    #[test]
    fn values_are_not_printed() {
        let values = Values(BTreeMap::from([("DB".to_owned(), "hunter2".to_owned())]));
        assert!(!format!("{values:?} {:?}", values.environment()).contains("hunter2"));
    }
}
