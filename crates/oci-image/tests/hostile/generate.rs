//! Layers that no honest tool writes, from a seed.

use std::io::Write;
use tar::{EntryType, Header};

/// xorshift64*: the same cases everywhere.
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        let mut rng = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        rng.next();
        rng
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize]
    }
}

/// One entry as a careless reader would take it; the bytes may say more.
#[derive(Clone, Debug)]
pub struct Entry {
    pub name: String,
    pub kind: EntryType,
    pub link: String,
    pub data: Vec<u8>,
}

pub struct Layer {
    pub entries: Vec<Entry>,
    pub bytes: Vec<u8>,
}

const NAMES: &[&str] = &[
    "a",
    "b",
    "d",
    "d/x",
    "d/e/f",
    "x",
    "x/victim",
    "a/victim",
    "b/etc/passwd",
    "etc/passwd",
    "./a",
    "a/",
    "d/./x",
    "../victim",
    "../../victim",
    "../../../victim",
    "a/../../victim",
    "/../victim",
    "/etc/passwd",
    "/victim",
    "x/..",
    "..",
    ".",
    "/",
    "",
    "d/../../victim",
    "x/../victim",
    "dev/null",
    "dev/sda",
    "proc/self",
    "usr/lib/so",
    "lib/so",
    ".wh.a",
    ".wh.x",
    "x/.wh.victim",
    "d/.wh.x",
    ".wh..wh..opq",
    "x/.wh..wh..opq",
    ".wh.",
    ".wh..",
    ".wh...",
    "a/.wh...",
    ".wh..wh.aufs",
    "a\\..\\victim",
    "a//b",
    "d/e/../../../victim",
    "\u{202e}txt",
    "%2e%2e/victim",
];
const LINKS: &[&str] = &[
    "..",
    "../..",
    "../../..",
    "../victim",
    "../../victim",
    "/",
    "/etc",
    "/etc/passwd",
    "/victim",
    "a",
    "b",
    "d",
    "x",
    "d/x",
    ".",
    "x/..",
    "a/../..",
    "/proc/self/root",
    "/proc/self/cwd/..",
    "nowhere",
    "",
    "./../victim",
    "d/../..",
];
const KINDS: &[EntryType] = &[
    EntryType::Regular,
    EntryType::Regular,
    EntryType::Regular,
    EntryType::Symlink,
    EntryType::Symlink,
    EntryType::Symlink,
    EntryType::Link,
    EntryType::Link,
    EntryType::Directory,
    EntryType::Directory,
    EntryType::Char,
    EntryType::Block,
    EntryType::Fifo,
    EntryType::Continuous,
    EntryType::GNUSparse,
];
const PAX: &[(&str, &[u8])] = &[
    ("path", b"../victim"),
    ("path", b"/etc/passwd"),
    ("path", b"a\0b"),
    ("path", b"not\xfftext"),
    ("linkpath", b"../../victim"),
    ("linkpath", b"/etc/passwd"),
    ("size", b"0"),
    ("size", b"512"),
    ("size", b"1536"),
    ("size", b"18446744073709551615"),
    ("size", b"-1"),
    ("uid", b"4294967295"),
    ("mtime", b"99999999999999999999"),
    ("SCHILY.xattr.trusted.overlay.redirect", b"/etc"),
    ("SCHILY.xattr.trusted.overlay.opaque", b"y"),
    ("SCHILY.xattr.security.capability", b"\x01\x00\x00\x02\xff\xff\xff\xff"),
    ("SCHILY.xattr.user.x", b"x"),
    ("GNU.sparse.major", b"1"),
    ("GNU.sparse.realsize", b"1099511627776"),
];

impl Layer {
    pub fn generate(rng: &mut Rng) -> Self {
        let mut layer = Self { entries: Vec::new(), bytes: Vec::new() };
        match rng.below(24) {
            0 => layer.many_entries(rng),
            1 => layer.deep(rng),
            2 => layer.large_header(rng),
            3 => layer.smuggled(rng),
            // Written through a link that comes first: the classic.
            4..=7 => {
                let link = rng.pick(LINKS);
                let kind = rng.pick(&[EntryType::Symlink, EntryType::Link]);
                layer.entry("x", kind, link, b"");
                let name =
                    rng.pick(&["x", "x/victim", "x/etc/passwd", "x/../victim", "x/.wh.victim", "x/.wh..wh..opq"]);
                layer.entry(name, EntryType::Regular, "", b"hostile");
            }
            _ => {}
        }
        for _ in 0..rng.below(12) {
            if rng.below(6) == 0 {
                layer.pax(rng);
            }
            let kind = rng.pick(KINDS);
            let data = if matches!(kind, EntryType::Regular | EntryType::Continuous) {
                vec![b'h'; rng.below(2000) as usize]
            } else {
                Vec::new()
            };
            layer.entry(rng.pick(NAMES), kind, rng.pick(LINKS), &data);
        }
        layer.bytes.extend_from_slice(&[0; 1024]);
        layer.damage(rng);
        layer.compress(rng);
        layer
    }

    fn entry(&mut self, name: &str, kind: EntryType, link: &str, data: &[u8]) {
        self.entries.push(Entry { name: name.into(), kind, link: link.into(), data: data.to_vec() });
        self.raw(name.as_bytes(), kind, link.as_bytes(), data, data.len() as u64);
    }

    fn raw(&mut self, name: &[u8], kind: EntryType, link: &[u8], data: &[u8], size: u64) {
        let mut header = Header::new_ustar();
        header.as_mut_bytes()[..name.len()].copy_from_slice(name);
        header.as_mut_bytes()[157..157 + link.len()].copy_from_slice(link);
        header.set_entry_type(kind);
        header.set_mode(0o4755);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(1);
        header.set_size(size);
        if matches!(kind, EntryType::Char | EntryType::Block) {
            header.set_device_major(8).unwrap();
            header.set_device_minor(0).unwrap();
        }
        header.set_cksum();
        self.bytes.extend_from_slice(header.as_bytes());
        self.bytes.extend_from_slice(data);
        self.bytes.resize(self.bytes.len().next_multiple_of(512), 0);
    }

    fn pax(&mut self, rng: &mut Rng) {
        let mut data = Vec::new();
        for _ in 0..=rng.below(2) {
            let (key, value) = rng.pick(PAX);
            let rest = key.len() + value.len() + 3;
            let mut length = rest + 1;
            while length != rest + length.to_string().len() {
                length += 1;
            }
            data.extend_from_slice(format!("{length} {key}=").as_bytes());
            data.extend_from_slice(value);
            data.push(b'\n');
        }
        let kind = if rng.below(8) == 0 { EntryType::XGlobalHeader } else { EntryType::XHeader };
        self.raw(b"PaxHeaders/x", kind, b"", &data, data.len() as u64);
    }

    fn many_entries(&mut self, rng: &mut Rng) {
        for number in 0..rng.below(600) {
            self.raw(format!("many/{number}").as_bytes(), EntryType::Directory, b"", b"", 0);
        }
    }

    fn deep(&mut self, rng: &mut Rng) {
        let path = "d/".repeat(rng.below(2500) as usize + 1);
        self.raw(b"././@LongLink", EntryType::GNULongName, b"", path.as_bytes(), path.len() as u64);
        self.raw(b"d", EntryType::Directory, b"", b"", 0);
    }

    /// Headers that want to live in memory, up to 16 MiB of them, or say that they are larger still.
    fn large_header(&mut self, rng: &mut Rng) {
        // The bound is 1 MiB; a reader without one would take all of it.
        let large = if rng.below(8) == 0 { 24 << 20 } else { 2 << 20 };
        let data = vec![b'x'; rng.below(large) as usize];
        let kind = rng.pick(&[EntryType::XHeader, EntryType::GNULongName, EntryType::GNULongLink]);
        let size = if rng.below(3) == 0 { 8_000_000_000 } else { data.len() as u64 };
        self.raw(b"h", kind, b"", &data, size);
    }

    /// CVE-2025-62518: an archive inside a file whose two sizes differ.
    fn smuggled(&mut self, rng: &mut Rng) {
        let mut inner = Self { entries: Vec::new(), bytes: Vec::new() };
        inner.entry("../victim", EntryType::Regular, "", b"smuggled");
        let size = rng.pick(&[0u64, 512, inner.bytes.len() as u64]);
        let record = format!("size={size}\n");
        let length = record.len() + 3;
        self.raw(b"p", EntryType::XHeader, b"", format!("{length} {record}").as_bytes(), length as u64);
        let ustar = if rng.below(2) == 0 { 0 } else { inner.bytes.len() as u64 };
        self.raw(b"outer", EntryType::Regular, b"", &inner.bytes, ustar);
    }

    fn damage(&mut self, rng: &mut Rng) {
        match rng.below(10) {
            0 => {
                let length = rng.below(self.bytes.len() as u64 + 1) as usize;
                self.bytes.truncate(length);
            }
            1 => {
                for _ in 0..rng.below(8) {
                    let at = rng.below(self.bytes.len() as u64) as usize;
                    self.bytes[at] ^= 1 << rng.below(8);
                }
            }
            _ => {}
        }
    }

    fn compress(&mut self, rng: &mut Rng) {
        match rng.below(8) {
            0..=2 => {
                let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                gzip.write_all(&self.bytes).unwrap();
                self.bytes = gzip.finish().unwrap();
                if rng.below(4) == 0 {
                    // A bomb: more after the archive than any limit allows, as one more member of the file.
                    self.bytes.extend_from_slice(bomb());
                }
            }
            3 => self.bytes = zstd::encode_all(self.bytes.as_slice(), 1).unwrap(),
            _ => {}
        }
    }
}

/// 32 MiB of zeros, compressed once: that takes long without optimisation.
fn bomb() -> &'static [u8] {
    static BOMB: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    BOMB.get_or_init(|| {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        for _ in 0..32 {
            gzip.write_all(&[0; 1 << 20]).unwrap();
        }
        gzip.finish().unwrap()
    })
}

pub fn digest(rng: &mut Rng) -> String {
    let hex = "0123456789abcdef".repeat(4);
    let mut text = format!("sha256:{hex}");
    for _ in 0..rng.below(4) {
        let at = rng.below(text.len() as u64 + 1) as usize;
        let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let piece = rng.pick(&["../", "/", "..", "\0", "%2f", "A", "é", ":", "@", "\n", "sha512:", " ", "0"]);
        if rng.below(2) == 0 {
            text.insert_str(at, piece);
        } else {
            text.truncate(at);
            text.push_str(piece);
        }
    }
    text
}
