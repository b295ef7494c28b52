//! One `longshore up` on a throw-away data directory, and calls to it.

use super::process::{self, Started, command, free_port, output, pinned};
use anyhow::{Context, Result, bail};
use regex::Regex;
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

const READY_WAIT_MAX: Duration = Duration::from_secs(90);
pub const REGION: &str = "us-east-1";

pub struct Installation {
    binary: PathBuf,
    programs: PathBuf,
    dir: PathBuf,
    pub data_dir: PathBuf,
    pub host: String,
    root: (String, String),
    up: Option<Started>,
    /// When `up` was started.
    pub begun: Instant,
    /// From then to its ready line.
    pub ready_after: Duration,
}

/// Who calls, as bench-programs takes it.
pub fn caller(host: &str, key: &str, secret: &str) -> Value {
    json!({ "host": host, "access_key_id": key, "secret_access_key": secret, "region": REGION })
}

/// Whom peers take, since they check nothing.
pub fn anybody(host: &str) -> Value {
    caller(host, "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
}

impl Installation {
    /// `core`: all its processes run there alone. A data directory that is there already is used as it is.
    pub fn start(binary: &Path, programs: &Path, dir: &Path, core: Option<usize>) -> Result<Self> {
        let data_dir = dir.join("data");
        let host = format!("127.0.0.1:{}", free_port()?);
        let mut up = match core {
            Some(core) => pinned(core, binary),
            None => command(binary),
        };
        up.args(["up", "--no-hosts-file", "--listen", &host, "--data-dir"]).arg(&data_dir);
        let begun = Instant::now();
        let mut started = Started::with_output("longshore up", &mut up, &dir.join("up.log"))?;
        let stdout = started.stdout().context("up has no output")?;
        let mut installation = Self {
            binary: binary.to_owned(),
            programs: programs.to_owned(),
            dir: dir.to_owned(),
            data_dir,
            host,
            root: Default::default(),
            up: Some(started),
            begun,
            ready_after: Duration::ZERO,
        };
        let (sender, lines) = mpsc::sync_channel(1);
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let _ = sender.try_send((Instant::now(), line));
            }
        });
        match lines.recv_timeout(READY_WAIT_MAX) {
            Ok((at, line)) if line.starts_with("ready ") => installation.ready_after = at - begun,
            Ok((_, line)) => bail!("'longshore up' said '{line}', not that it is ready"),
            Err(_) => {
                if let Some(up) = &mut installation.up {
                    up.check()?;
                }
                bail!("'longshore up' is not ready within {} s", READY_WAIT_MAX.as_secs());
            }
        }
        let mut env = command(binary);
        let printed = output(env.args(["env", "--format", "json", "--data-dir"]).arg(&installation.data_dir))?;
        let printed: Value = serde_json::from_str(&printed)?;
        let text =
            |name: &str| printed[name].as_str().map(str::to_owned).with_context(|| format!("env gives no {name}"));
        installation.root = (text("AWS_ACCESS_KEY_ID")?, text("AWS_SECRET_ACCESS_KEY")?);
        Ok(installation)
    }

    /// The account's root, as a caller.
    pub fn root(&self) -> Value {
        caller(&self.host, &self.root.0, &self.root.1)
    }

    /// The process id of `server`, `agent` or `balancer`.
    pub fn pid(&self, name: &str) -> Result<u32> {
        let path = self.data_dir.join("run").join(format!("{name}.pid"));
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        text.split(' ').next().and_then(|pid| pid.parse().ok()).with_context(|| format!("no process in {text}"))
    }

    pub fn up_pid(&self) -> Option<u32> {
        self.up.as_ref().map(Started::pid)
    }

    /// A JSON call by the root.
    pub fn json(&self, service: &str, target: &str, body: &Value) -> Result<Value> {
        let answer = self.call(&json!({ "service": service, "target": target, "body": body.to_string() }))?;
        // Operations without an output answer with nothing.
        if answer.is_empty() { Ok(Value::Null) } else { Ok(serde_json::from_str(&answer)?) }
    }

    pub fn ecs(&self, operation: &str, body: &Value) -> Result<Value> {
        self.json("ecs", &format!("AmazonEC2ContainerServiceV20141113.{operation}"), body)
    }

    /// A query call by the root; the XML.
    pub fn query(&self, service: &str, version: &str, action: &str, parameters: &[(&str, &str)]) -> Result<String> {
        let mut body = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            body.push_str(&format!("&{name}={}", encoded(value)));
        }
        self.call(&json!({ "service": service, "body": body }))
    }

    pub fn iam(&self, action: &str, parameters: &[(&str, &str)]) -> Result<String> {
        self.query("iam", "2010-05-08", action, parameters)
    }

    fn call(&self, call: &Value) -> Result<String> {
        call_once(&self.programs, &self.dir, &self.root(), call)
    }

    /// Ends everything, and waits for it.
    pub fn down(&mut self) -> Result<()> {
        let mut down = command(&self.binary);
        let ended = output(down.args(["down", "--data-dir"]).arg(&self.data_dir)).map(|_| ());
        self.up = None;
        ended
    }
}

impl Drop for Installation {
    fn drop(&mut self) {
        if self.up.is_some()
            && let Err(error) = self.down()
        {
            super::say(format_args!("{error:#}"));
        }
    }
}

/// One signed call; the body of its answer, which must be a success.
pub fn call_once(programs: &Path, dir: &Path, caller: &Value, call: &Value) -> Result<String> {
    let path = dir.join("call.json");
    fs::write(&path, json!({ "caller": caller, "call": call }).to_string())?;
    let answer: Value = serde_json::from_str(&output(process::command(programs).arg("call").arg(&path))?)?;
    let body = answer["body"].as_str().unwrap_or_default();
    if !answer["status"].as_u64().is_some_and(|status| (200..300).contains(&status)) {
        bail!("{call} was answered {}: {body}", answer["status"]);
    }
    Ok(body.to_owned())
}

/// The text of an XML answer's first element of that name.
pub fn element(xml: &str, name: &str) -> Result<String> {
    let pattern = Regex::new(&format!("<{name}>([^<]*)</{name}>"))?;
    let found = pattern.captures(xml).with_context(|| format!("no {name} in {xml}"))?;
    Ok(found[1].to_owned())
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
