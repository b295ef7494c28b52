//! Steady requests through the load balancer's name, and what became of them.

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

const CLIENTS: usize = 4;
/// Between two requests of one client.
const PAUSE: Duration = Duration::from_millis(5);
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// Every so many requests a client opens a new connection.
const REQUESTS_PER_CONNECTION: usize = 50;
const HOSTS_TIMEOUT: Duration = Duration::from_secs(30);
const ANSWER_BYTES_MAX: usize = 64 * 1024;
const CHART_COLUMNS: usize = 64;

type Http = Client<HttpConnector, Empty<Bytes>>;

fn http() -> Http {
    Client::builder(TokioExecutor::new()).build_http()
}

/// `(version, host)` of one answer.
async fn ask(http: &Http, dns_name: &str) -> Result<(String, String)> {
    let response = tokio::time::timeout(REQUEST_TIMEOUT, http.get(format!("http://{dns_name}/").parse()?))
        .await
        .context("no answer in time")??;
    let status = response.status();
    let body = Limited::new(response.into_body(), ANSWER_BYTES_MAX).collect().await.map_err(|e| anyhow::anyhow!(e))?;
    let text = String::from_utf8_lossy(&body.to_bytes()).into_owned();
    ensure!(status == 200, "status {status}: {text}");
    let (version, host) = text.trim().split_once(' ').with_context(|| format!("unexpected answer '{text}'"))?;
    Ok((version.to_owned(), host.to_owned()))
}

/// Asks until `count` different tasks have answered.
pub async fn hosts(dns_name: &str, count: i32) -> Result<Vec<String>> {
    let http = http();
    let mut seen = BTreeSet::new();
    let asked = async {
        while seen.len() < count as usize {
            seen.insert(ask(&http, dns_name).await?.1);
        }
        anyhow::Ok(())
    };
    let finished = tokio::time::timeout(HOSTS_TIMEOUT, asked).await;
    match finished {
        Ok(result) => result?,
        Err(_) => anyhow::bail!("only {} of {count} tasks have answered: {seen:?}", seen.len()),
    }
    Ok(seen.into_iter().collect())
}

pub struct Load {
    stop: Arc<AtomicBool>,
    started: Instant,
    clients: Vec<JoinHandle<Served>>,
}

/// What the clients saw.
#[derive(Default)]
pub struct Served {
    /// When (since the start) and by which version.
    answers: Vec<(Duration, String)>,
    pub failures: Vec<String>,
}

impl Load {
    pub fn start(dns_name: &str) -> Self {
        let (stop, started) = (Arc::new(AtomicBool::new(false)), Instant::now());
        let clients = (0..CLIENTS).map(|_| tokio::spawn(client(dns_name.to_owned(), stop.clone(), started))).collect();
        Self { stop, started, clients }
    }

    pub async fn stop(self) -> Served {
        self.stop.store(true, Ordering::Relaxed);
        let mut all = Served::default();
        for client in self.clients {
            match client.await {
                Ok(served) => {
                    all.answers.extend(served.answers);
                    all.failures.extend(served.failures);
                }
                Err(error) => all.failures.push(format!("a client ended: {error}")),
            }
        }
        all.answers.sort();
        debug_assert!(all.answers.last().is_none_or(|(at, _)| *at <= self.started.elapsed()));
        all
    }
}

async fn client(dns_name: String, stop: Arc<AtomicBool>, started: Instant) -> Served {
    let mut served = Served::default();
    let mut http_client = http();
    for number in 1.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        match ask(&http_client, &dns_name).await {
            Ok((version, _)) => served.answers.push((started.elapsed(), version)),
            Err(error) => served.failures.push(format!("after {:.2} s: {error:#}", started.elapsed().as_secs_f64())),
        }
        if number % REQUESTS_PER_CONNECTION == 0 {
            http_client = http();
        }
        tokio::time::sleep(PAUSE).await;
    }
    served
}

impl Served {
    pub fn count(&self, version: &str) -> u64 {
        self.answers.iter().filter(|(_, v)| v == version).count() as u64
    }

    pub fn total(&self) -> usize {
        self.answers.len() + self.failures.len()
    }

    pub fn last_version(&self) -> Option<&str> {
        self.answers.last().map(|(_, version)| version.as_str())
    }

    /// Requests over time, a row a version.
    pub fn chart(&self) -> String {
        const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        let Some((end, _)) = self.answers.last() else { return String::new() };
        let width_s = end.as_secs_f64().max(0.001) / CHART_COLUMNS as f64;
        let mut rows = Vec::new();
        let mut highest = 1;
        for version in ["v1", "v2"] {
            let mut columns = [0_usize; CHART_COLUMNS];
            for (at, _) in self.answers.iter().filter(|(_, v)| v == version) {
                columns[((at.as_secs_f64() / width_s) as usize).min(CHART_COLUMNS - 1)] += 1;
            }
            highest = highest.max(columns.iter().copied().max().unwrap_or(0));
            rows.push((version, columns));
        }
        let mut text = String::from("  requests over time\n");
        for (version, columns) in rows {
            let bars: String = columns.iter().map(|n| BARS[(n * 8).div_ceil(highest)]).collect();
            text.push_str(&format!("  {version} │{bars}│\n"));
        }
        let line = "─".repeat(CHART_COLUMNS);
        text.push_str(&format!(
            "     └{line}┘\n      0 s{:>width$.1} s\n",
            end.as_secs_f64(),
            width = CHART_COLUMNS - 5
        ));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chart_shows_who_served_when() {
        let answers =
            (0..100).map(|i| (Duration::from_millis(i * 10), if i < 50 { "v1" } else { "v2" }.to_owned())).collect();
        let served = Served { answers, failures: vec![] };
        let chart = served.chart();
        let rows: Vec<&str> = chart.lines().filter(|line| line.contains('│')).collect();
        assert_eq!(rows.len(), 2);
        assert!(rows[0].contains("v1 │█") && rows[0].ends_with(" │"), "{chart}");
        assert!(rows[1].starts_with("  v2 │ ") && rows[1].ends_with("█│"), "{chart}");
        assert_eq!((served.count("v1"), served.last_version()), (50, Some("v2")));
    }
}
