//! What layers may and may not do. Need root, as unpacking does.

use super::*;
use std::io::{Seek, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::PathBuf;
use tar::{EntryType, Header};

/// An archive written header by header, so that it can say what no honest writer would.
#[derive(Default)]
struct Archive(Vec<u8>);

impl Archive {
    fn raw(mut self, name: &str, kind: EntryType, link: &str, data: &[u8], change: impl FnOnce(&mut Header)) -> Self {
        let mut header = Header::new_ustar();
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.as_mut_bytes()[157..157 + link.len()].copy_from_slice(link.as_bytes());
        header.set_entry_type(kind);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(1_000_000_000);
        header.set_size(data.len() as u64);
        change(&mut header);
        header.set_cksum();
        self.0.extend_from_slice(header.as_bytes());
        self.0.extend_from_slice(data);
        self.0.resize(self.0.len().next_multiple_of(512), 0);
        self
    }

    fn file(self, name: &str, data: &[u8]) -> Self {
        self.raw(name, EntryType::Regular, "", data, |_| {})
    }

    fn directory(self, name: &str) -> Self {
        self.raw(name, EntryType::Directory, "", b"", |h| h.set_mode(0o755))
    }

    fn symlink(self, name: &str, target: &str) -> Self {
        self.raw(name, EntryType::Symlink, target, b"", |_| {})
    }

    fn hard_link(self, name: &str, target: &str) -> Self {
        self.raw(name, EntryType::Link, target, b"", |_| {})
    }

    fn pax(self, records: &[(&str, &[u8])]) -> Self {
        let mut data = Vec::new();
        for (key, value) in records {
            let rest = key.len() + value.len() + 3;
            let mut length = rest + 1;
            while length != rest + length.to_string().len() {
                length += 1;
            }
            data.extend_from_slice(format!("{length} {key}=").as_bytes());
            data.extend_from_slice(value);
            data.push(b'\n');
        }
        self.raw("PaxHeaders/x", EntryType::XHeader, "", &data, |_| {})
    }

    fn bytes(mut self) -> Vec<u8> {
        self.0.extend_from_slice(&[0; 1024]);
        self.0
    }
}

struct Unpacked {
    outer: tempfile::TempDir,
    result: Result<UnpackReport, ImageError>,
}

impl Unpacked {
    fn path(&self, path: &str) -> PathBuf {
        self.outer.path().join("layer").join(path)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }
}

fn unpack_bytes(bytes: &[u8], limits: &LayerLimits) -> Unpacked {
    let outer = tempfile::tempdir().unwrap();
    std::fs::create_dir(outer.path().join("layer")).unwrap();
    std::fs::write(outer.path().join("victim"), "untouched").unwrap();
    let mut blob = tempfile::tempfile().unwrap();
    blob.write_all(bytes).unwrap();
    blob.rewind().unwrap();
    let result = unpack_layer(blob, &outer.path().join("layer"), limits);
    // Whatever happened, nothing outside has changed.
    let mut outside: Vec<_> = std::fs::read_dir(outer.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    outside.sort();
    assert_eq!(outside, ["layer", "victim"]);
    assert_eq!(std::fs::read_to_string(outer.path().join("victim")).unwrap(), "untouched");
    assert_eq!(std::fs::metadata(outer.path().join("victim")).unwrap().nlink(), 1);
    Unpacked { outer, result }
}

fn unpack(archive: Archive) -> Unpacked {
    unpack_bytes(&archive.bytes(), &LayerLimits::default())
}

fn refused(archive: Archive, reason: &str) {
    let error = unpack(archive).result.unwrap_err().to_string();
    assert!(error.contains(reason), "{error:?} does not say {reason:?}");
}

#[test]
fn an_honest_layer() {
    let archive = Archive::default()
        .directory("./")
        .directory("etc/")
        .file("etc/hosts", b"localhost")
        .raw("etc/secret", EntryType::Regular, "", b"s", |h| {
            h.set_mode(0o4750);
            h.set_uid(101);
            h.set_gid(102);
        })
        .symlink("etc/link", "/somewhere/else")
        .hard_link("etc/hosts2", "etc/hosts")
        .file("implied/deep/file", b"x")
        .raw("run/pipe", EntryType::Fifo, "", b"", |_| {})
        .raw("dev/null", EntryType::Char, "", b"", |h| h.set_device_major(1).unwrap())
        .pax(&[
            ("SCHILY.xattr.user.note", b"hello"),
            ("SCHILY.xattr.security.selinux", b"x"),
            ("mtime", b"1000000001.5"),
        ])
        .file("noted", b"n")
        .file("/absolute", b"a");
    let unpacked = unpack(archive);
    let report = unpacked.result.as_ref().unwrap();
    assert_eq!((report.xattrs_ignored, report.devices_ignored), (1, 1));
    assert_eq!(unpacked.read("etc/hosts2"), "localhost");
    assert_eq!(std::fs::metadata(unpacked.path("etc/hosts")).unwrap().nlink(), 2);
    let secret = std::fs::metadata(unpacked.path("etc/secret")).unwrap();
    assert_eq!((secret.mode() & 0o7777, secret.uid(), secret.gid()), (0o4750, 101, 102));
    assert_eq!(std::fs::read_link(unpacked.path("etc/link")).unwrap(), Path::new("/somewhere/else"));
    assert_eq!(std::fs::metadata(unpacked.path("etc")).unwrap().mtime(), 1_000_000_000);
    assert_eq!(std::fs::metadata(unpacked.path("noted")).unwrap().mtime(), 1_000_000_001);
    assert!(std::fs::metadata(unpacked.path("run/pipe")).unwrap().file_type().is_fifo());
    assert_eq!(unpacked.read("absolute"), "a");
    assert!(!unpacked.path("dev/null").exists());
    let mut value = [0; 16];
    if let Ok(n) = rustix::fs::getxattr(unpacked.path("noted"), "user.note", &mut value[..]) {
        assert_eq!(&value[..n], b"hello");
    }
}

#[test]
fn whiteouts_hide_only_what_is_below() {
    let archive = Archive::default()
        .file("a/.wh.gone", b"")
        .directory("opaque/")
        .file("opaque/.wh..wh..opq", b"")
        .file("opaque/new", b"n")
        .file("kept", b"k")
        .file(".wh.kept", b"")
        .file(".wh.redone", b"")
        .file("redone/file", b"f")
        .file(".wh..wh.aufs", b"");
    let unpacked = unpack(archive);
    unpacked.result.as_ref().unwrap_err();
    // A file below a whiteout that is no directory entry of its own is nonsense; with the directory listed it is a replacement.
    let archive = Archive::default()
        .file("a/.wh.gone", b"")
        .directory("opaque/")
        .file("opaque/.wh..wh..opq", b"")
        .file("opaque/new", b"n")
        .file("kept", b"k")
        .file(".wh.kept", b"")
        .file(".wh.redone", b"")
        .directory("redone/")
        .file("redone/file", b"f")
        .file(".wh..wh.aufs", b"");
    let unpacked = unpack(archive);
    unpacked.result.as_ref().unwrap();
    let gone = std::fs::symlink_metadata(unpacked.path("a/gone")).unwrap();
    assert!(gone.file_type().is_char_device() && gone.rdev() == 0);
    for opaque in ["opaque", "redone"] {
        let mut value = [0; 4];
        let n = rustix::fs::getxattr(unpacked.path(opaque), "trusted.overlay.opaque", &mut value[..]).unwrap();
        assert_eq!(&value[..n], b"y", "{opaque}");
    }
    assert_eq!(unpacked.read("kept"), "k");
    assert_eq!(unpacked.read("redone/file"), "f");
    assert!(!unpacked.path(".wh..wh.aufs").exists());
}

#[test]
fn paths_that_leave_the_layer() {
    refused(Archive::default().file("../victim", b"x"), "..");
    refused(Archive::default().file("a/../../victim", b"x"), "..");
    refused(Archive::default().file("/../victim", b"x"), "..");
    refused(Archive::default().directory("x").file("x/..", b"x"), "..");
    refused(Archive::default().file(".wh...", b""), "whiteout of nothing");
    refused(Archive::default().file("a/.wh..", b""), "whiteout of nothing");
    refused(Archive::default().file("./", b""), "root");
    refused(Archive::default().symlink(".", "/"), "root");
}

#[test]
fn writing_through_links() {
    refused(Archive::default().symlink("x", "/etc").file("x/passwd", b"x"), "symbolic link that leaves");
    refused(Archive::default().symlink("x", "..").file("x/victim", b"x"), "symbolic link that leaves");
    refused(Archive::default().symlink("x", "..").directory("x/made"), "symbolic link that leaves");
    refused(Archive::default().symlink("a", "b/..").symlink("b", "..").file("a/victim", b"x"), "passes through");
    refused(Archive::default().symlink("x", "..").file("x/.wh.victim", b""), "symbolic link that leaves");
    refused(Archive::default().symlink("x", "..").file("x/.wh..wh..opq", b""), "symbolic link that leaves");
    refused(Archive::default().symlink("x", "/proc/self/root").file("x/etc/passwd", b""), "symbolic link that leaves");
    refused(Archive::default().symlink("x", "x").file("x/y", b""), "loop");
    refused(Archive::default().symlink("x", "nowhere").file("x/y", b""), "passes through");
    // A link replaced by a file of the same name is replaced, not followed.
    let unpacked = unpack(Archive::default().symlink("x", "../victim").file("x", b"mine"));
    unpacked.result.as_ref().unwrap();
    assert_eq!(unpacked.read("x"), "mine");
    let unpacked = unpack(Archive::default().symlink("x", "..").directory("x").file("x/victim", b"mine"));
    unpacked.result.as_ref().unwrap();
    assert_eq!(unpacked.read("x/victim"), "mine");
    // Links that stay inside are followed: usr-merged layers need it.
    let unpacked = unpack(Archive::default().directory("usr/lib").symlink("lib", "usr/lib").file("lib/so", b"so"));
    unpacked.result.as_ref().unwrap();
    assert_eq!(unpacked.read("usr/lib/so"), "so");
    // A held directory that becomes a link does not stay held.
    refused(
        Archive::default().file("d/one", b"1").symlink("d", "..").file("d/victim", b"x"),
        "symbolic link that leaves",
    );
}

#[test]
fn hard_links() {
    refused(Archive::default().hard_link("x", "../victim"), "outside the layer");
    refused(Archive::default().hard_link("x", "/etc/passwd"), "not in this layer");
    refused(Archive::default().symlink("d", "..").hard_link("x", "d/victim"), "symbolic link that leaves");
    refused(Archive::default().directory("d").hard_link("x", "d"), "directory");
    // A second name of a link, never of what it leads to.
    let unpacked = unpack(Archive::default().symlink("l", "../victim").hard_link("x", "l").file("x", b"mine"));
    unpacked.result.as_ref().unwrap();
    assert_eq!(unpacked.read("x"), "mine");
}

#[test]
fn devices_and_attributes() {
    refused(Archive::default().raw("sda", EntryType::Block, "", b"", |_| {}), "device nodes");
    refused(Archive::default().raw("etc/zero", EntryType::Char, "", b"", |_| {}), "device nodes");
    refused(
        Archive::default().pax(&[("SCHILY.xattr.trusted.overlay.redirect", b"/etc")]).directory("d"),
        "trusted.overlay.redirect",
    );
    refused(Archive::default().pax(&[("GNU.sparse.major", b"1")]).file("f", b""), "sparse");
    refused(Archive::default().raw("odd", EntryType::new(b'Q'), "", b"", |_| {}), "type 'Q'");
}

#[test]
fn sizes_that_disagree() {
    // Inside the file's content, as PAX says, is what a reader of ustar sizes takes for the next entry.
    let smuggled = Archive::default().file("smuggled", b"x").0;
    let size = smuggled.len().to_string();
    let outer = Archive::default()
        .pax(&[("size", size.as_bytes())])
        .raw("f", EntryType::Regular, "", &smuggled, |h| h.set_size(0));
    refused(outer, "disagree");
    let outer = Archive::default().pax(&[("size", b"0")]).file("f", &smuggled);
    refused(outer, "disagree");
    refused(Archive::default().pax(&[("size", b"many")]).file("f", b""), "");
}

#[test]
fn absurd_names() {
    let long = "n".repeat(300);
    refused(Archive::default().pax(&[("path", long.as_bytes())]).file("f", b""), "longer than 255");
    let deep = "d/".repeat(300);
    refused(Archive::default().pax(&[("path", deep.as_bytes())]).directory("f"), "deeper than");
    let huge = "a/".repeat(3000);
    refused(Archive::default().pax(&[("path", huge.as_bytes())]).directory("f"), "longer than 4096");
    refused(Archive::default().pax(&[("path", b"a\0b")]).file("f", b""), "NUL");
    let unpacked = unpack(Archive::default().pax(&[("path", b"not\xffutf8")]).file("f", b"x"));
    unpacked.result.unwrap();
}

#[test]
fn bombs() {
    // 32 MiB of zeros in about 32 KiB.
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let header = Archive::default().raw("zeros", EntryType::Regular, "", b"", |h| h.set_size(32 << 20)).0;
    gzip.write_all(&header).unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..32 {
        gzip.write_all(&zeros).unwrap();
    }
    let bomb = gzip.finish().unwrap();
    assert!(bomb.len() < 64 << 10);
    let limits = LayerLimits { max_unpacked_bytes: 8 << 20, ..LayerLimits::default() };
    let error = unpack_bytes(&bomb, &limits).result.unwrap_err().to_string();
    assert!(error.contains("more than 8388608 bytes"), "{error}");
    // By the ratio alone.
    let error = unpack_bytes(&bomb, &LayerLimits { expansion_free_bytes: 1 << 20, ..LayerLimits::default() })
        .result
        .unwrap_err()
        .to_string();
    assert!(error.contains("too large"), "{error}");
    // Entries.
    let many = (0..200).fold(Archive::default(), |a, i| a.directory(&format!("d{i}")));
    let error = unpack_bytes(&many.bytes(), &LayerLimits { max_entries: 100, ..LayerLimits::default() })
        .result
        .unwrap_err()
        .to_string();
    assert!(error.contains("more than 100 entries"), "{error}");
    // A header that wants to live in memory.
    let fat =
        Archive::default().raw("PaxHeaders/x", EntryType::XHeader, "", &vec![b'x'; 4 << 20], |_| {}).file("f", b"");
    let error = unpack(fat).result.unwrap_err().to_string();
    assert!(error.contains("header of a layer entry is too large"), "{error}");
    // A sparse file made out of nothing: 512 GiB.
    let sparse = sparse_entry(512 << 30);
    let error = unpack_bytes(&sparse, &limits).result.unwrap_err().to_string();
    assert!(error.contains("too large") || error.contains("invalid layer archive"), "{error}");
}

/// A GNU sparse entry of `real_size` bytes without any data.
fn sparse_entry(real_size: u64) -> Vec<u8> {
    let mut header = Header::new_gnu();
    header.set_path("sparse").unwrap();
    header.set_entry_type(EntryType::GNUSparse);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_size(0);
    let gnu = header.as_gnu_mut().unwrap();
    let octal = |field: &mut [u8; 12], value: u64| field[..].copy_from_slice(format!("{value:011o}\0").as_bytes());
    // 11 octal digits end at 8 GiB; base-256 carries more.
    gnu.realsize = [0; 12];
    gnu.realsize[0] = 0x80;
    gnu.realsize[4..].copy_from_slice(&real_size.to_be_bytes());
    gnu.sparse[0].offset = gnu.realsize;
    octal(&mut gnu.sparse[0].numbytes, 0);
    header.set_cksum();
    let mut bytes = header.as_bytes().to_vec();
    bytes.extend_from_slice(&[0; 1024]);
    bytes
}

#[test]
fn damaged_archives() {
    let whole = Archive::default().file("f", &[7; 5000]).bytes();
    for cut in [100, 600, 2000, 5000] {
        assert!(unpack_bytes(&whole[..cut], &LayerLimits::default()).result.is_err(), "{cut}");
    }
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&whole).unwrap();
    let gzip = gzip.finish().unwrap();
    unpack_bytes(&gzip, &LayerLimits::default()).result.unwrap();
    assert!(unpack_bytes(&gzip[..gzip.len() - 9], &LayerLimits::default()).result.is_err());
    assert!(unpack_bytes(b"\x1f\x8bnonsense", &LayerLimits::default()).result.is_err());
    assert!(unpack_bytes(&[b'x'; 2048], &LayerLimits::default()).result.is_err());
}

#[test]
fn every_compression_gives_the_same_layer() {
    let plain = Archive::default().file("f", &[7; 5000]).bytes();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&plain).unwrap();
    let zstd = zstd::encode_all(plain.as_slice(), 3).unwrap();
    for bytes in [plain.clone(), gzip.finish().unwrap(), zstd] {
        let unpacked = unpack_bytes(&bytes, &LayerLimits::default());
        assert_eq!(unpacked.result.as_ref().unwrap().diff_id, Some(Digest::of(&plain)));
        assert_eq!(std::fs::read(unpacked.path("f")).unwrap(), [7; 5000]);
    }
}
