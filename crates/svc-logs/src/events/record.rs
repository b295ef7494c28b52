//! Events as bytes: length (4), CRC-32 of the rest (4), timestamp (8), ingestion time (8), message; numbers little-endian.

/// Length and checksum.
const HEAD_BYTES: usize = 8;
/// Timestamp and ingestion time.
const TIMES_BYTES: usize = 16;
/// Bytes of a record besides its message.
pub const RECORD_OVERHEAD_BYTES: u64 = (HEAD_BYTES + TIMES_BYTES) as u64;
/// Longest message a record may claim, bytes. `PutLogEvents` takes less; more is a length that was never written.
pub const MESSAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub timestamp_ms: i64,
    pub ingested_at_ms: i64,
    pub message: String,
}

pub fn encode(out: &mut Vec<u8>, timestamp_ms: i64, ingested_at_ms: i64, message: &str) {
    let start = out.len();
    let length = (TIMES_BYTES + message.len()) as u32;
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&[0; 4]);
    out.extend_from_slice(&timestamp_ms.to_le_bytes());
    out.extend_from_slice(&ingested_at_ms.to_le_bytes());
    out.extend_from_slice(message.as_bytes());
    let crc = crc32fast::hash(&out[start + HEAD_BYTES..]);
    out[start + 4..start + HEAD_BYTES].copy_from_slice(&crc.to_le_bytes());
}

/// What is at the front of some bytes.
#[derive(Debug, PartialEq, Eq)]
pub enum Decoded {
    /// A record and how many bytes it takes.
    Record(Record, usize),
    /// It may be whole with more bytes: this many in all.
    Short(usize),
    /// No record was ever written like this.
    Bad,
}

pub fn decode(bytes: &[u8]) -> Decoded {
    let Some((head, rest)) = bytes.split_at_checked(HEAD_BYTES) else { return Decoded::Short(HEAD_BYTES) };
    let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let (length, crc) = (number(0) as usize, number(4));
    if !(TIMES_BYTES..=TIMES_BYTES + MESSAGE_BYTES_MAX).contains(&length) {
        return Decoded::Bad;
    }
    let Some(payload) = rest.get(..length) else { return Decoded::Short(HEAD_BYTES + length) };
    if crc32fast::hash(payload) != crc {
        return Decoded::Bad;
    }
    let time = |at: usize| payload[at..at + 8].try_into().map(i64::from_le_bytes).unwrap_or_default();
    let Ok(message) = std::str::from_utf8(&payload[TIMES_BYTES..]) else { return Decoded::Bad };
    let record = Record { timestamp_ms: time(0), ingested_at_ms: time(8), message: message.to_owned() };
    Decoded::Record(record, HEAD_BYTES + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_survive_and_damage_is_seen() {
        let mut bytes = Vec::new();
        encode(&mut bytes, -5, 7, "grüße");
        let record = Record { timestamp_ms: -5, ingested_at_ms: 7, message: "grüße".into() };
        assert_eq!(decode(&bytes), Decoded::Record(record, bytes.len()));
        for cut in 0..bytes.len() {
            assert!(matches!(decode(&bytes[..cut]), Decoded::Short(_)), "{cut}");
        }
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x40;
            assert!(!matches!(decode(&damaged), Decoded::Record(..)), "{at}");
        }
        assert_eq!(decode(&[0; 64]), Decoded::Bad);
    }
}
