//! Decompression and hashing on a thread of their own, so that they overlap with making files.

use super::UnpackReport;
use crate::{Digest, Hasher, ImageError};
use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

const CHUNK_BYTES: usize = 256 << 10;
/// Chunks between the two threads: 2 MiB.
const CHUNKS_IN_FLIGHT: usize = 8;
/// Largest window a zstd layer may ask for: 32 MiB (levels up to 19 use 8 MiB).
const ZSTD_WINDOW_LOG_MAX: u32 = 25;

/// How a layer is compressed, told by its first bytes: media types are not always right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    None,
    Gzip,
    Zstd,
}

impl Compression {
    pub fn detect(beginning: &[u8]) -> Self {
        match beginning {
            [0x1f, 0x8b, ..] => Self::Gzip,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Self::Zstd,
            // zstd's skippable frames, which some tools put first.
            [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Self::Zstd,
            _ => Self::None,
        }
    }
}

/// What a reader may still deliver before the next entry's data begins: the archive library keeps long names and extended headers
/// in memory, and would take gigabytes of them.
#[derive(Clone, Default)]
pub struct HeaderBudget(Rc<Cell<Option<u64>>>);

impl HeaderBudget {
    pub fn limit(&self, bytes: u64) {
        self.0.set(Some(bytes));
    }

    pub fn lift(&self) {
        self.0.set(None);
    }
}

/// The uncompressed archive as it arrives from the decoder.
pub struct ChunkReader {
    chunks: Receiver<io::Result<Vec<u8>>>,
    current: Vec<u8>,
    position: usize,
    budget: HeaderBudget,
}

impl Read for ChunkReader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.position == self.current.len() {
            match self.chunks.recv() {
                Ok(chunk) => self.current = chunk?,
                Err(_) => return Ok(0),
            }
            self.position = 0;
        }
        let mut n = out.len().min(self.current.len() - self.position);
        if let Some(left) = self.budget.0.get() {
            if left == 0 {
                return Err(io::Error::other(HeadersTooLarge));
            }
            n = n.min(usize::try_from(left).unwrap_or(usize::MAX));
            self.budget.0.set(Some(left - n as u64));
        }
        out[..n].copy_from_slice(&self.current[self.position..self.position + n]);
        self.position += n;
        Ok(n)
    }
}

#[derive(Debug, thiserror::Error)]
#[error("headers of one entry exceed their bound")]
pub struct HeadersTooLarge;

#[derive(Debug, thiserror::Error)]
#[error("unpacked size exceeds its bound")]
struct ExpandsTooMuch;

struct Decoded {
    diff_id: Digest,
    archive_bytes: u64,
}

/// Run `apply` over the uncompressed content of `blob`, which may not be longer than `max_bytes`, and read it to its end: bytes
/// behind the archive's end are part of the digest.
pub fn with_decoder(
    blob: File,
    max_bytes: u64,
    apply: impl FnOnce(&mut ChunkReader, HeaderBudget) -> Result<UnpackReport, ImageError>,
) -> Result<UnpackReport, ImageError> {
    let (sender, chunks) = sync_channel(CHUNKS_IN_FLIGHT);
    std::thread::scope(|scope| {
        let decoder = std::thread::Builder::new()
            .name("layer-decode".to_owned())
            .spawn_scoped(scope, move || decode(blob, max_bytes, &sender))
            .map_err(|e| ImageError::io("start a thread to decode", "layer", e))?;
        let budget = HeaderBudget::default();
        let mut reader = ChunkReader { chunks, current: Vec::new(), position: 0, budget: budget.clone() };
        let report = apply(&mut reader, budget.clone()).and_then(|report| {
            budget.lift();
            io::copy(&mut reader, &mut io::sink()).map_err(|e| stream_error(e, max_bytes))?;
            Ok(report)
        });
        // The decoder ends when nobody listens any more.
        drop(reader);
        let decoded = decoder.join().map_err(|_| ImageError::invalid("layer", "the decoder failed"))?;
        let mut report = report?;
        let decoded = decoded.ok_or_else(|| ImageError::invalid("layer", "the decoder stopped early"))?;
        report.diff_id = Some(decoded.diff_id);
        report.archive_bytes = decoded.archive_bytes;
        Ok(report)
    })
}

/// What an error of the stream means: one of our own bounds, or damaged content.
pub fn stream_error(error: io::Error, max_bytes: u64) -> ImageError {
    match error.get_ref() {
        Some(inner) if inner.is::<ExpandsTooMuch>() => {
            ImageError::TooLarge { what: "the layer when unpacked".to_owned(), limit: max_bytes, unit: "bytes" }
        }
        Some(inner) if inner.is::<HeadersTooLarge>() => ImageError::TooLarge {
            what: "the header of a layer entry".to_owned(),
            limit: crate::limits::MAX_ENTRY_HEADER_BYTES,
            unit: "bytes",
        },
        _ => ImageError::invalid("layer archive", error),
    }
}

fn decode(blob: File, max_bytes: u64, sender: &SyncSender<io::Result<Vec<u8>>>) -> Option<Decoded> {
    let mut blob = BufReader::with_capacity(CHUNK_BYTES, blob);
    let compression = match io::BufRead::fill_buf(&mut blob) {
        Ok(beginning) => Compression::detect(beginning),
        Err(error) => {
            let _ = sender.send(Err(error));
            return None;
        }
    };
    let mut source: Box<dyn Read> = match compression {
        Compression::None => Box::new(blob),
        Compression::Gzip => Box::new(flate2::bufread::MultiGzDecoder::new(blob)),
        Compression::Zstd => {
            let decoder =
                zstd::Decoder::with_buffer(blob).and_then(|mut d| d.window_log_max(ZSTD_WINDOW_LOG_MAX).map(|()| d));
            match decoder {
                Ok(decoder) => Box::new(decoder),
                Err(error) => {
                    let _ = sender.send(Err(error));
                    return None;
                }
            }
        }
    };
    let mut hasher = Hasher::default();
    let mut archive_bytes = 0;
    loop {
        let mut chunk = Vec::with_capacity(CHUNK_BYTES);
        let end = match (&mut source).take(CHUNK_BYTES as u64).read_to_end(&mut chunk) {
            Ok(n) => n == 0,
            Err(error) => {
                let _ = sender.send(Err(error));
                return None;
            }
        };
        if end {
            return Some(Decoded { diff_id: hasher.finish(), archive_bytes });
        }
        archive_bytes += chunk.len() as u64;
        if archive_bytes > max_bytes {
            let _ = sender.send(Err(io::Error::other(ExpandsTooMuch)));
            return None;
        }
        hasher.update(&chunk);
        // An error means that the other side has given up, and knows why.
        sender.send(Ok(chunk)).ok()?;
    }
}
