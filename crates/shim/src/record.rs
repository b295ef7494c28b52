//! The log spool's records.
//!
//! A segment is a file of records, `{segment:020}.log`, counted from 1. A record is a header of 16 bytes, little
//! endian, then the payload without its line feed:
//!
//! ```text
//! u8 stream   1 stdout, 2 stderr, 255 end of log
//! u8 flags    bit 0: partial, the line goes on in the next record of the same stream, if there is one
//! u16         0
//! u32         length of the payload
//! i64         milliseconds since the epoch, when the shim read it
//! ```

pub const HEADER_BYTES: usize = 16;
/// A longer payload than any shim writes means that the file is not a segment.
pub const PAYLOAD_BYTES_MAX: usize = 1 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
    /// No record follows, ever.
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub stream: Stream,
    pub partial: bool,
    pub length: usize,
    pub timestamp_ms: i64,
}

impl Header {
    pub fn encode(&self) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        bytes[0] = match self.stream {
            Stream::Stdout => 1,
            Stream::Stderr => 2,
            Stream::End => 255,
        };
        bytes[1] = u8::from(self.partial);
        bytes[4..8].copy_from_slice(&(self.length as u32).to_le_bytes());
        bytes[8..16].copy_from_slice(&self.timestamp_ms.to_le_bytes());
        bytes
    }

    /// `None` for bytes that no shim wrote.
    pub fn decode(bytes: &[u8; HEADER_BYTES]) -> Option<Self> {
        let stream = match bytes[0] {
            1 => Stream::Stdout,
            2 => Stream::Stderr,
            255 => Stream::End,
            _ => return None,
        };
        let length = u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]) as usize;
        if bytes[1] > 1 || bytes[2] != 0 || bytes[3] != 0 || length > PAYLOAD_BYTES_MAX {
            return None;
        }
        let mut timestamp = [0; 8];
        timestamp.copy_from_slice(&bytes[8..16]);
        Some(Self { stream, partial: bytes[1] == 1, length, timestamp_ms: i64::from_le_bytes(timestamp) })
    }
}

/// `00000000000000000001.log`.
pub fn segment_name(segment: u64) -> String {
    format!("{segment:020}.log")
}

/// The number of a segment's file name.
pub fn segment_number(name: &str) -> Option<u64> {
    name.strip_suffix(".log").filter(|digits| digits.len() == 20)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_survive_a_round_trip() {
        for stream in [Stream::Stdout, Stream::Stderr, Stream::End] {
            for partial in [false, true] {
                let header = Header { stream, partial, length: 16 * 1024, timestamp_ms: 1_767_225_599_123 };
                assert_eq!(Header::decode(&header.encode()), Some(header));
            }
        }
    }

    #[test]
    fn other_bytes_are_not_a_header() {
        assert_eq!(Header::decode(&[0; HEADER_BYTES]), None);
        let mut long = Header { stream: Stream::Stdout, partial: false, length: 1, timestamp_ms: 0 }.encode();
        long[7] = 0xff;
        assert_eq!(Header::decode(&long), None);
    }

    #[test]
    fn segment_names_sort_and_parse() {
        assert_eq!(segment_number(&segment_name(42)), Some(42));
        assert!(segment_name(9) < segment_name(10));
        assert_eq!(segment_number("42.log"), None);
    }
}
