//! The floor of an API call: HTTP in and out, and one HMAC over the body, as a signature needs at the least.

use crate::client::runtime;
use anyhow::Result;
use bytes::Bytes;
use hmac::{Hmac, Mac};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use sha2::Sha256;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

const KEY: &[u8] = b"a key of thirty-two bytes length";
const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>> {
    let body = request.into_body().collect().await?.to_bytes();
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY)?;
    mac.update(&body);
    let signature = hex::encode(mac.finalize().into_bytes());
    let response = Response::builder().header("content-type", CONTENT_TYPE).header("x-signature", signature);
    Ok(response.body(Full::new(body))?)
}

/// Serves until it is ended.
pub fn run(port: u16) -> Result<serde_json::Value> {
    runtime()?.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            tokio::spawn(
                http1::Builder::new()
                    .timer(TokioTimer::new())
                    .serve_connection(TokioIo::new(stream), service_fn(answer)),
            );
        }
    })
}
