//! Bodies on their way through: streamed, counted, with an end to silence.

use crate::counters::LoadBalancerMeter;
use crate::head_tape::HeadTape;
use crate::target::InFlight;
use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::client::conn::http1::SendRequest;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::Sleep;

#[derive(Debug, thiserror::Error)]
pub(crate) enum BodyError {
    #[error("the other side was silent for {} s in the middle of a body", .0.as_secs())]
    Silence(Duration),
    #[error(transparent)]
    Transport(#[from] hyper::Error),
}

/// A body that fails when nothing of it came for `idle`.
struct Watched {
    inner: Incoming,
    idle: Duration,
    silence: Option<Pin<Box<Sleep>>>,
    meter: Arc<LoadBalancerMeter>,
}

impl Watched {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match Pin::new(&mut self.inner).poll_frame(cx) {
            Poll::Ready(frame) => {
                self.silence = None;
                if let Some(Ok(frame)) = &frame {
                    let length = frame.data_ref().map_or(0, Bytes::len);
                    self.meter.processed_bytes.fetch_add(length as u64, Relaxed);
                }
                Poll::Ready(frame.map(|frame| frame.map_err(BodyError::from)))
            }
            Poll::Pending => {
                let idle = self.idle;
                let silence = self.silence.get_or_insert_with(|| Box::pin(tokio::time::sleep(idle)));
                ready!(silence.as_mut().poll(cx));
                Poll::Ready(Some(Err(BodyError::Silence(idle))))
            }
        }
    }
}

/// A client's request body, on its way to a target.
pub(crate) struct RequestBody {
    watched: Option<Watched>,
    /// Grows with every frame: while a client uploads, the target owes no answer.
    activity: Arc<AtomicU64>,
    tape: Option<Arc<HeadTape>>,
}

impl RequestBody {
    pub(crate) fn empty() -> Self {
        Self { watched: None, activity: Arc::default(), tape: None }
    }

    pub(crate) fn new(inner: Incoming, idle: Duration, meter: Arc<LoadBalancerMeter>, tape: Arc<HeadTape>) -> Self {
        if inner.is_end_stream() {
            return Self::empty();
        }
        Self {
            watched: Some(Watched { inner, idle, silence: None, meter }),
            activity: Arc::default(),
            tape: Some(tape),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.watched.is_none()
    }

    pub(crate) fn activity(&self) -> Arc<AtomicU64> {
        self.activity.clone()
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let Some(watched) = &mut self.watched else { return Poll::Ready(None) };
        let frame = ready!(watched.poll(cx));
        self.activity.fetch_add(1, Relaxed);
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.watched.as_ref().is_none_or(|watched| watched.inner.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        self.watched.as_ref().map_or_else(|| SizeHint::with_exact(0), |watched| watched.inner.size_hint())
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if let Some(tape) = &self.tape {
            tape.record();
        }
    }
}

/// What a client gets: a text of the proxy's own, or a target's response.
pub(crate) enum ResponseBody {
    Own(Option<Bytes>),
    Target(Box<TargetBody>),
}

/// A target's response body; while it lives, its request is in flight on the target.
pub(crate) struct TargetBody {
    watched: Watched,
    ended: bool,
    sender: Option<SendRequest<RequestBody>>,
    network_interface_id: Arc<str>,
    in_flight: InFlight,
}

impl TargetBody {
    pub(crate) fn new(
        inner: Incoming,
        idle: Duration,
        meter: Arc<LoadBalancerMeter>,
        sender: SendRequest<RequestBody>,
        network_interface_id: Arc<str>,
        in_flight: InFlight,
    ) -> Self {
        Self {
            watched: Watched { inner, idle, silence: None, meter },
            ended: false,
            sender: Some(sender),
            network_interface_id,
            in_flight,
        }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut *self {
            Self::Own(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Target(body) => {
                let frame = ready!(body.watched.poll(cx));
                body.ended |= frame.is_none();
                Poll::Ready(frame)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Own(bytes) => bytes.as_ref().is_none_or(Bytes::is_empty),
            Self::Target(body) => body.watched.inner.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Own(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Self::Target(body) => body.watched.inner.size_hint(),
        }
    }
}

impl Drop for TargetBody {
    fn drop(&mut self) {
        // A body that was cut short leaves its connection in an unknown state: the connection ends with its sender.
        if !self.ended && !self.watched.inner.is_end_stream() {
            return;
        }
        let Some(mut sender) = self.sender.take() else { return };
        let (target, interface) = (self.in_flight.target.clone(), self.network_interface_id.clone());
        if sender.is_ready() {
            target.checkin(interface, sender);
        } else if !sender.is_closed()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            // The connection's own task has yet to see the end; it does so at once or the connection is of no use.
            runtime.spawn(async move {
                if let Ok(Ok(())) = tokio::time::timeout(Duration::from_secs(1), sender.ready()).await {
                    target.checkin(interface, sender);
                }
            });
        }
    }
}
