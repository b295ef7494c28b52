//! Signed requests over a connection that is kept.

use anyhow::{Context, Result, bail};
use aws_sigv4_verify::sign_request;
use base::{Clock, SystemClock};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderName, HeaderValue, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use tokio::net::TcpStream;

/// Who calls whom.
#[derive(Clone, Debug, Deserialize)]
pub struct Caller {
    /// Address and port.
    pub host: String,
    pub access_key_id: String,
    pub secret_access_key: String,
    pub region: String,
}

/// What is asked.
#[derive(Clone, Debug, Deserialize)]
pub struct Call {
    /// The service of the signature's scope.
    pub service: String,
    /// `Prefix.Operation` of awsJson; absent for the query protocols.
    pub target: Option<String>,
    pub body: String,
    /// Headers besides.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Once {
    caller: Caller,
    call: Call,
}

pub struct Connection {
    sender: SendRequest<Full<Bytes>>,
    caller: Caller,
}

impl Connection {
    pub async fn open(caller: &Caller) -> Result<Self> {
        let stream =
            TcpStream::connect(&caller.host).await.with_context(|| format!("cannot connect to {}", caller.host))?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self { sender, caller: caller.clone() })
    }

    /// Whether the other side keeps it open.
    pub fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Signs and sends `call` with `body`, and reads the whole answer.
    pub async fn send(&mut self, call: &Call, body: String) -> Result<(StatusCode, Bytes)> {
        let body = Bytes::from(body);
        let content_type = match call.target {
            Some(_) => "application/x-amz-json-1.1",
            None => "application/x-www-form-urlencoded; charset=utf-8",
        };
        let mut request = Request::post("/")
            .header(HOST, &self.caller.host)
            .header(CONTENT_TYPE, content_type)
            .body(Full::new(body.clone()))?;
        let headers = request.headers_mut();
        if let Some(target) = &call.target {
            headers.insert("x-amz-target", HeaderValue::from_str(target)?);
        }
        for (name, value) in &call.headers {
            headers.insert(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(value)?);
        }
        sign_request(
            &mut request,
            &body,
            &self.caller.access_key_id,
            &self.caller.secret_access_key,
            None,
            &self.caller.region,
            &call.service,
            SystemClock.now(),
        );
        self.sender.ready().await?;
        let response = self.sender.send_request(request).await?;
        let status = response.status();
        Ok((status, response.into_body().collect().await?.to_bytes()))
    }

    /// An awsJson call whose answer must be a success.
    pub async fn json(&mut self, service: &str, target: &str, body: &Value) -> Result<Value> {
        let call = Call {
            service: service.to_owned(),
            target: Some(target.to_owned()),
            body: String::new(),
            headers: BTreeMap::new(),
        };
        let (status, answer) = self.send(&call, body.to_string()).await?;
        if !status.is_success() {
            bail!("{target} answered {status}: {}", String::from_utf8_lossy(&answer));
        }
        // Operations without an output answer with nothing.
        if answer.is_empty() { Ok(Value::Null) } else { Ok(serde_json::from_slice(&answer)?) }
    }
}

pub fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not what was expected", path.display()))
}

pub fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

pub fn call_once(path: &Path) -> Result<Value> {
    let once: Once = read(path)?;
    runtime()?.block_on(async {
        let mut connection = Connection::open(&once.caller).await?;
        let (status, body) = connection.send(&once.call, once.call.body.clone()).await?;
        Ok(json!({ "status": status.as_u16(), "body": String::from_utf8_lossy(&body) }))
    })
}
