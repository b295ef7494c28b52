//! Upgraded connections (WebSockets): bytes both ways until a side ends, both fall silent, or the target is gone.

use crate::counters::LoadBalancerMeter;
use crate::limits::TUNNEL_BUFFER_BYTES;
use crate::target::Upgraded;
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

pub(crate) async fn run(
    client: OnUpgrade,
    target: OnUpgrade,
    gone: impl Future<Output = ()>,
    _upgraded: Upgraded,
    idle: Duration,
    meter: Arc<LoadBalancerMeter>,
) {
    let (client, target) = match tokio::try_join!(client, target) {
        Ok(both) => both,
        Err(error) => return tracing::debug!(%error, "an upgrade did not complete"),
    };
    let (mut from_client, mut to_client) = tokio::io::split(TokioIo::new(client));
    let (mut from_target, mut to_target) = tokio::io::split(TokioIo::new(target));
    let passed = AtomicU64::new(0);
    let both = async {
        tokio::try_join!(
            pass(&mut from_client, &mut to_target, &passed),
            pass(&mut from_target, &mut to_client, &passed)
        )
    };
    tokio::select! {
        _ = both => {}
        () = silence(&passed, idle) => {}
        () = gone => {}
    }
    meter.processed_bytes.fetch_add(passed.load(Relaxed), Relaxed);
}

async fn pass<R, W>(from: &mut R, to: &mut W, passed: &AtomicU64) -> std::io::Result<()>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let mut buffer = vec![0; TUNNEL_BUFFER_BYTES];
    loop {
        let length = from.read(&mut buffer).await?;
        if length == 0 {
            return to.shutdown().await;
        }
        to.write_all(&buffer[..length]).await?;
        passed.fetch_add(length as u64, Relaxed);
    }
}

/// Ends when nothing passed for `idle`.
async fn silence(passed: &AtomicU64, idle: Duration) {
    let mut before = passed.load(Relaxed);
    loop {
        tokio::time::sleep(idle).await;
        let now = passed.load(Relaxed);
        if now == before {
            return;
        }
        before = now;
    }
}
