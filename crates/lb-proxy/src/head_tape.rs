//! A request's head as it came over the wire.
//!
//! hyper follows RFC 9112 for a request with both Content-Length and Transfer-Encoding: the length is dropped and the
//! connection closed after. Nothing can be smuggled past that, but the handler cannot see that it happened, and such
//! a request deserves a 400. So the bytes of heads are kept until they are handled, and looked at when a request has
//! a Transfer-Encoding. Nothing is routed or framed by what is read here. Pipelined requests escape this look; hyper's
//! own rule still covers them.

use crate::limits::MAX_REQUEST_HEAD_BYTES;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

#[derive(Default)]
pub(crate) struct HeadTape(Mutex<Tape>);

struct Tape {
    recording: bool,
    bytes: Vec<u8>,
}

impl Default for Tape {
    fn default() -> Self {
        Self { recording: true, bytes: Vec::new() }
    }
}

impl HeadTape {
    fn lock(&self) -> MutexGuard<'_, Tape> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The request before is over: what comes now is a head.
    pub(crate) fn record(&self) {
        self.lock().recording = true;
    }

    /// The head is handled: forgets it, and goes on recording only when no body follows.
    pub(crate) fn next(&self, body_follows: bool) {
        let mut tape = self.lock();
        tape.bytes.clear();
        tape.recording = !body_follows;
    }

    /// Whether the head on tape has a Content-Length field.
    pub(crate) fn has_content_length(&self) -> bool {
        let tape = self.lock();
        tape.bytes
            .split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
            .skip_while(|line| line.is_empty())
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split(|byte| *byte == b':').next())
            .any(|name| name.trim_ascii().eq_ignore_ascii_case(b"content-length"))
    }
}

/// A client's connection with its tape.
pub(crate) struct TapedStream {
    pub(crate) stream: TcpStream,
    pub(crate) tape: Arc<HeadTape>,
}

impl AsyncRead for TapedStream {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buf))?;
        let mut tape = self.tape.lock();
        if tape.recording {
            let new = &buf.filled()[before..];
            let room = MAX_REQUEST_HEAD_BYTES.saturating_sub(tape.bytes.len());
            tape.bytes.extend_from_slice(&new[..new.len().min(room)]);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for TapedStream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
