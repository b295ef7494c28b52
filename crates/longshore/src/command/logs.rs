//! `longshore logs`: what a service's containers wrote, from CloudWatch Logs.
//!
//! Streams are found as the awslogs driver names them, `PREFIX/CONTAINER/TASK`: services that share a log group, a
//! prefix and a container's name are shown together.

use super::listing::{self, short};
use crate::client::Client;
use crate::data_dir::DataDir;
use anyhow::{Context, Result, bail};
use api_ecs::{DescribeTaskDefinitionRequest, DescribeTaskDefinitionResponse, Service, TaskDefinition};
use api_logs::{FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent};
use aws_wire::ApiError;
use base::{Clock, SystemClock, Timestamp};
use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

/// Between looks with `-f`.
const FOLLOW_PERIOD: Duration = Duration::from_secs(1);
/// Looks between two questions whether a new deployment writes elsewhere.
const POLLS_PER_SERVICE_LOOK: u32 = 5;
/// How far back a look with `-f` reads again: tasks deliver in batches, so an event may come after a later one.
const OVERLAP_MS: i64 = 5_000;
/// Of a task's id, enough to tell tasks apart.
const TASK_ID_CHARS: usize = 8;

/// Where one container of a task definition writes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Source {
    region: String,
    group: String,
    /// `PREFIX/CONTAINER/`
    streams: String,
    container: String,
}

pub fn run(data_dir: &Path, service: &str, follow: bool) -> Result<ExitCode> {
    let data_dir = DataDir::new(data_dir);
    let client = Client::of(&data_dir, &listing::region())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let (cluster, service) = find_service(&client, service).await?;
        let sources = sources_of(&client, &service).await?;
        if sources.is_empty() {
            bail!(
                "no container of {} writes to CloudWatch Logs: give the task definition a logConfiguration with the \
                 awslogs driver and deploy it",
                short(service.task_definition.as_deref().unwrap_or_default())
            );
        }
        let mut readers: Vec<Reader> = sources.into_iter().map(|source| Reader::new(&client, source)).collect();
        // Only up to now: containers that write faster than we read must not keep this from ending.
        let end = (!follow).then(|| SystemClock.now());
        let go_on = print_new(&mut readers, end).await?;
        if !follow {
            for reader in readers.iter().filter(|reader| reader.group_missing) {
                eprintln!("log group {} does not exist (yet)", reader.source.group);
            }
        } else if go_on {
            let name = service.service_name.unwrap_or_default();
            tokio::select! {
                result = following(&client, &cluster, &name, readers) => result?,
                result = crate::process::termination() => result?,
            }
        }
        Ok(ExitCode::SUCCESS)
    })
}

async fn following(client: &Client, cluster: &str, service: &str, mut readers: Vec<Reader>) -> Result<()> {
    let mut failing = false;
    for poll in 1_u32.. {
        tokio::time::sleep(FOLLOW_PERIOD).await;
        let look = async {
            if poll.is_multiple_of(POLLS_PER_SERVICE_LOOK) {
                for service in listing::describe_services(client, cluster, vec![service.to_owned()]).await? {
                    for source in sources_of(client, &service).await? {
                        if readers.iter().all(|reader| reader.source != source) {
                            readers.push(Reader::new(client, source));
                        }
                    }
                }
            }
            print_new(&mut readers, None).await
        };
        match look.await {
            Ok(true) => failing = false,
            Ok(false) => return Ok(()),
            // The control plane may be starting again: said once, tried until Ctrl-C.
            Err(error) if !failing => {
                eprintln!("{error:#}; trying again");
                failing = true;
            }
            Err(_) => {}
        }
    }
    Ok(())
}

/// The one service meant by `NAME` or `CLUSTER/NAME`, and its cluster's ARN.
pub async fn find_service(client: &Client, wanted: &str) -> Result<(String, Service)> {
    let (cluster_name, name) = match wanted.split_once('/') {
        Some((cluster, name)) => (Some(cluster), name),
        None => (None, wanted),
    };
    let mut found = Vec::new();
    let mut others = Vec::new();
    for cluster in listing::clusters(client).await? {
        let label = cluster.cluster_name.unwrap_or_default();
        if cluster_name.is_some_and(|wanted| wanted != label) {
            continue;
        }
        let arn = cluster.cluster_arn.unwrap_or_default();
        let described = listing::describe_services(client, &arn, vec![name.to_owned()]).await?;
        if described.is_empty() {
            let services = listing::services(client, &arn).await?;
            others
                .extend(services.iter().map(|s| format!("{label}/{}", s.service_name.as_deref().unwrap_or_default())));
        }
        found.extend(described.into_iter().map(|service| (label.clone(), arn.clone(), service)));
    }
    choose(wanted, &client.region, found, &others)
}

/// A service that runs is preferred to deleted ones of its name.
fn choose(
    wanted: &str,
    region: &str,
    mut found: Vec<(String, String, Service)>,
    others: &[String],
) -> Result<(String, Service)> {
    if found.iter().any(|(_, _, service)| !deleted(service)) {
        found.retain(|(_, _, service)| !deleted(service));
    }
    match found.len() {
        1 => {
            let (_, arn, service) = found.remove(0);
            Ok((arn, service))
        }
        0 if others.is_empty() => bail!("no service '{wanted}' in {region}, and no other either"),
        0 => bail!("no service '{wanted}' in {region}; there are: {}", others.join(", ")),
        _ => {
            let names: Vec<String> = found
                .iter()
                .map(|(label, _, service)| format!("{label}/{}", service.service_name.as_deref().unwrap_or_default()))
                .collect();
            bail!("'{wanted}' is the name of several services: say which of {}", names.join(", "))
        }
    }
}

fn deleted(service: &Service) -> bool {
    service.status.as_deref() == Some("INACTIVE")
}

/// Of every task definition that a deployment of the service still runs.
async fn sources_of(client: &Client, service: &Service) -> Result<BTreeSet<Source>> {
    let deployments = service.deployments.iter().flatten().filter_map(|deployment| deployment.task_definition.clone());
    let arns: BTreeSet<String> = service.task_definition.clone().into_iter().chain(deployments).collect();
    let mut sources = BTreeSet::new();
    for arn in arns {
        let input = DescribeTaskDefinitionRequest { task_definition: Some(arn.clone()), ..Default::default() };
        let output: DescribeTaskDefinitionResponse = client
            .call(&api_ecs::MODEL, "DescribeTaskDefinition", &input)
            .await
            .with_context(|| format!("cannot read task definition {}", short(&arn)))?;
        sources.extend(output.task_definition.iter().flat_map(|definition| sources_in(definition, &client.region)));
    }
    Ok(sources)
}

fn sources_in(definition: &TaskDefinition, default_region: &str) -> Vec<Source> {
    let containers = definition.container_definitions.iter().flatten();
    containers
        .filter_map(|container| {
            let log = container.log_configuration.as_ref()?;
            let options = log.options.as_ref()?;
            let name = container.name.clone()?;
            (log.log_driver.as_deref() == Some("awslogs")).then_some(())?;
            Some(Source {
                region: options.get("awslogs-region").map_or(default_region, String::as_str).to_owned(),
                group: options.get("awslogs-group")?.clone(),
                streams: format!("{}/{name}/", options.get("awslogs-stream-prefix")?),
                container: name,
            })
        })
        .collect()
}

/// Reads one source's events in the order of their time, a page at a time, each once.
struct Reader {
    client: Client,
    source: Source,
    group_missing: bool,
    seen: Seen,
    buffer: VecDeque<FilteredLogEvent>,
    /// Where this pass began.
    start_ms: i64,
    token: Option<String>,
    /// No more pages in this pass.
    finished: bool,
}

/// The events that may be read again.
#[derive(Default)]
struct Seen {
    /// Of the latest event.
    last_ms: i64,
    /// Time and id of events within [`OVERLAP_MS`] of the latest.
    events: BTreeSet<(i64, String)>,
}

impl Seen {
    /// Those of `page` that are new.
    fn sift(&mut self, page: Vec<FilteredLogEvent>) -> Vec<FilteredLogEvent> {
        let mut fresh = Vec::with_capacity(page.len());
        for event in page {
            let at = event.timestamp.unwrap_or_default();
            self.last_ms = self.last_ms.max(at);
            if self.events.insert((at, event.event_id.clone().unwrap_or_default())) {
                fresh.push(event);
            }
        }
        self.events = self.events.split_off(&(self.next_start_ms(), String::new()));
        fresh
    }

    fn next_start_ms(&self) -> i64 {
        (self.last_ms - OVERLAP_MS).max(0)
    }
}

impl Reader {
    fn new(client: &Client, source: Source) -> Self {
        let mut client = client.clone();
        client.region.clone_from(&source.region);
        Self {
            client,
            source,
            group_missing: false,
            seen: Seen::default(),
            buffer: VecDeque::new(),
            start_ms: 0,
            token: None,
            finished: false,
        }
    }

    fn begin_pass(&mut self) {
        self.start_ms = self.seen.next_start_ms();
        self.token = None;
        self.finished = false;
    }

    /// Fills the buffer unless this pass is at its end.
    async fn fill(&mut self, end: Option<Timestamp>) -> Result<(), ApiError> {
        while self.buffer.is_empty() && !self.finished {
            let input = FilterLogEventsRequest {
                log_group_name: Some(self.source.group.clone()),
                log_stream_name_prefix: Some(self.source.streams.clone()),
                start_time: Some(self.start_ms),
                end_time: end.map(Timestamp::as_ms),
                next_token: self.token.take(),
                ..Default::default()
            };
            let output: Result<FilterLogEventsResponse, _> =
                self.client.call(&api_logs::MODEL, "FilterLogEvents", &input).await;
            let output = match output {
                Err(error) if error.code == "ResourceNotFoundException" => {
                    self.group_missing = true;
                    self.finished = true;
                    return Ok(());
                }
                other => other?,
            };
            self.group_missing = false;
            self.buffer.extend(self.seen.sift(output.events.unwrap_or_default()));
            self.token = output.next_token;
            self.finished = self.token.is_none();
        }
        Ok(())
    }

    fn next_ms(&self) -> Option<i64> {
        self.buffer.front().map(|event| event.timestamp.unwrap_or_default())
    }
}

/// One pass over all sources, merged by time. `false` when nobody reads our output any more.
async fn print_new(readers: &mut [Reader], end: Option<Timestamp>) -> Result<bool> {
    readers.iter_mut().for_each(Reader::begin_pass);
    loop {
        for reader in readers.iter_mut() {
            reader.fill(end).await.with_context(|| format!("cannot read log group {}", reader.source.group))?;
        }
        let mut text = String::new();
        // Up to the first reader that is empty: its next page may have something earlier than the others'.
        while let Some(reader) = readers.iter_mut().filter(|r| r.next_ms().is_some()).min_by_key(|r| r.next_ms()) {
            let event = reader.buffer.pop_front().unwrap_or_default();
            text.push_str(&line(&reader.source, &event));
            if reader.buffer.is_empty() && !reader.finished {
                break;
            }
        }
        if text.is_empty() {
            return Ok(true);
        }
        if !listing::print(&text)? {
            return Ok(false);
        }
    }
}

/// `TIME TASK/CONTAINER MESSAGE`
fn line(source: &Source, event: &FilteredLogEvent) -> String {
    let stream = event.log_stream_name.as_deref().unwrap_or_default();
    let task: String = stream.strip_prefix(&source.streams).unwrap_or(stream).chars().take(TASK_ID_CHARS).collect();
    let at = Timestamp::from_ms(event.timestamp.unwrap_or_default()).to_rfc3339();
    let message = event.message.as_deref().unwrap_or_default().trim_end_matches(['\n', '\r']);
    format!("{at} {task}/{} {message}\n", source.container)
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_ecs::{ContainerDefinition, LogConfiguration};
    use std::collections::BTreeMap;

    fn service(name: &str, status: &str) -> Service {
        Service { service_name: Some(name.into()), status: Some(status.into()), ..Default::default() }
    }

    fn candidate(cluster: &str, status: &str) -> (String, String, Service) {
        (cluster.into(), format!("arn:aws:ecs:us-east-1:000000000000:cluster/{cluster}"), service("web", status))
    }

    #[test]
    fn one_service_is_chosen_and_several_are_listed() {
        let (arn, _) = choose("web", "us-east-1", vec![candidate("prod", "ACTIVE")], &[]).unwrap();
        assert!(arn.ends_with("cluster/prod"));
        let both = vec![candidate("prod", "ACTIVE"), candidate("test", "ACTIVE")];
        let error = choose("web", "us-east-1", both, &[]).unwrap_err().to_string();
        assert!(error.contains("prod/web, test/web"), "{error}");
        let (arn, _) =
            choose("web", "us-east-1", vec![candidate("old", "INACTIVE"), candidate("prod", "ACTIVE")], &[]).unwrap();
        assert!(arn.ends_with("cluster/prod"));
        let error = choose("wbe", "us-east-1", vec![], &["prod/web".into()]).unwrap_err().to_string();
        assert!(error.contains("'wbe'") && error.contains("prod/web"), "{error}");
    }

    #[test]
    fn sources_are_the_containers_that_write_to_awslogs() {
        let container = |name: &str, driver: &str, region: Option<&str>| ContainerDefinition {
            name: Some(name.into()),
            log_configuration: Some(LogConfiguration {
                log_driver: Some(driver.into()),
                options: Some(BTreeMap::from_iter(
                    [
                        ("awslogs-group", Some("/web")),
                        ("awslogs-stream-prefix", Some("ecs")),
                        ("awslogs-region", region),
                    ]
                    .into_iter()
                    .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned()))),
                )),
                ..Default::default()
            }),
            ..Default::default()
        };
        let definition = TaskDefinition {
            container_definitions: Some(vec![
                container("app", "awslogs", Some("eu-west-1")),
                container("side", "awslogs", None),
                container("other", "json-file", None),
            ]),
            ..Default::default()
        };
        let sources = sources_in(&definition, "us-east-1");
        assert_eq!(sources.len(), 2);
        assert_eq!((sources[0].region.as_str(), sources[0].streams.as_str()), ("eu-west-1", "ecs/app/"));
        assert_eq!(sources[1].region, "us-east-1");
        let event = FilteredLogEvent {
            log_stream_name: Some("ecs/app/0123456789abcdef".into()),
            timestamp: Some(1_767_225_599_123),
            message: Some("hello\n".into()),
            ..Default::default()
        };
        assert_eq!(line(&sources[0], &event), "2025-12-31T23:59:59.123Z 01234567/app hello\n");
    }

    #[test]
    fn an_event_that_is_read_again_is_printed_once_and_memory_is_bounded() {
        let event = |at: i64, id: &str| FilteredLogEvent {
            timestamp: Some(at),
            event_id: Some(id.into()),
            ..Default::default()
        };
        let mut seen = Seen::default();
        assert_eq!(seen.sift(vec![event(10_000, "a"), event(10_001, "b")]).len(), 2);
        assert_eq!(seen.next_start_ms(), 5_001);
        // A second look: one that was delivered late, one known, one new.
        let again = vec![event(9_000, "late"), event(10_001, "b"), event(10_002, "c")];
        let ids: Vec<_> = seen.sift(again).into_iter().filter_map(|event| event.event_id).collect();
        assert_eq!(ids, ["late", "c"]);
        seen.sift(vec![event(60_000, "d")]);
        assert_eq!(seen.events.len(), 1);
    }
}
