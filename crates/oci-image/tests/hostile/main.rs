//! S4: generated hostile layers and references. Nothing may be written outside of the layer, no process memory beyond
//! a bound be taken, and nothing may panic; whether a layer is refused is not asked, for many are harmless.
//!
//! `LONGSHORE_HOSTILE_IMAGES` says how many (some hundreds by default), `LONGSHORE_HOSTILE_SEED` where to begin; a
//! failure names its seed. One test, because memory is measured for the whole process. Needs root, as unpacking does.

mod generate;
mod naive;

use generate::{Layer, Rng};
use oci_image::{Digest, LayerLimits, Reference, unpack_layer};
use std::collections::BTreeMap;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

const CASES_DEFAULT: u64 = 600;
/// Of the goal's 64 MiB over the baseline.
const MEMORY_KIB_MAX: u64 = 64 << 10;
/// Small, so that bombs end soon; the bounds themselves are the product's.
const LIMITS: LayerLimits =
    LayerLimits { max_unpacked_bytes: 8 << 20, max_entries: 300, max_expansion: 200, expansion_free_bytes: 1 << 20 };

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// A directory with files that a layer must not reach on every level above it.
struct Place {
    directory: tempfile::TempDir,
    before: BTreeMap<PathBuf, String>,
}

impl Place {
    fn new() -> Self {
        // In memory: a slow disk would take most of the time.
        let directory = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let mut path = directory.path().to_owned();
        for level in ["one", "two", "three"] {
            std::fs::write(path.join("victim"), "untouched").unwrap();
            path.push(level);
            std::fs::create_dir(&path).unwrap();
        }
        std::fs::create_dir_all(directory.path().join("etc")).unwrap();
        std::fs::write(directory.path().join("etc/passwd"), "untouched").unwrap();
        let mut place = Self { directory, before: BTreeMap::new() };
        place.clear();
        place.before = place.outside();
        place
    }

    fn layer(&self) -> PathBuf {
        self.directory.path().join("one/two/three/layer")
    }

    fn clear(&self) {
        let _ = std::fs::remove_dir_all(self.layer());
        std::fs::create_dir(self.layer()).unwrap();
    }

    /// Everything outside of the layer: kind, mode, owner, links, content.
    fn outside(&self) -> BTreeMap<PathBuf, String> {
        let mut found = BTreeMap::new();
        look(self.directory.path(), &self.layer(), &mut found);
        found
    }
}

fn look(path: &Path, except: &Path, found: &mut BTreeMap<PathBuf, String>) {
    use std::os::unix::fs::MetadataExt;
    if path == except {
        return;
    }
    let metadata = std::fs::symlink_metadata(path).unwrap();
    let content = if metadata.is_file() { std::fs::read_to_string(path).unwrap_or_default() } else { String::new() };
    // A directory's link count is that of its subdirectories; the layer itself comes and goes.
    let links = if metadata.is_dir() { 0 } else { metadata.nlink() };
    found.insert(
        path.to_owned(),
        format!("{:o} {}:{} {links} {content}", metadata.mode(), metadata.uid(), metadata.gid()),
    );
    if metadata.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            look(&entry.unwrap().path(), except, found);
        }
    }
}

/// A `Vm…` line of this process, in KiB.
fn memory_kib(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let value = status.lines().find_map(|l| l.strip_prefix(line)).unwrap();
    value.trim_start_matches(':').split_whitespace().next().unwrap().parse().unwrap()
}

/// The highest resident size from now on is measured anew.
fn forget_peak() -> u64 {
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
    memory_kib("VmHWM")
}

#[test]
fn hostile_layers_and_references() {
    let (cases, seed) = (number("LONGSHORE_HOSTILE_IMAGES", CASES_DEFAULT), number("LONGSHORE_HOSTILE_SEED", 1));
    let place = Place::new();
    let (mut refused, mut naive_escapes) = (0, 0);
    // What is made once does not count.
    (seed..seed + 40).for_each(|case| drop(Layer::generate(&mut Rng::new(case))));
    let baseline = forget_peak();
    let mut peak = baseline;
    for case in seed..seed + cases {
        let layer = Layer::generate(&mut Rng::new(case));
        let mut blob = tempfile::tempfile().unwrap();
        blob.write_all(&layer.bytes).unwrap();
        blob.rewind().unwrap();
        drop(layer);
        place.clear();
        refused += u64::from(unpack_layer(blob, &place.layer(), &LIMITS).is_err());
        assert_eq!(place.outside(), place.before, "seed {case} wrote outside of its layer");
        peak = peak.max(memory_kib("VmHWM"));
        reference(&mut Rng::new(case));
    }
    assert!(peak - baseline <= MEMORY_KIB_MAX, "{} KiB over the baseline of {baseline} KiB", peak - baseline);
    // The controls: an unpacker that trusts its input escapes in the same cases, and the measure sees memory.
    for case in seed..seed + cases.min(CASES_DEFAULT) {
        let place = Place::new();
        naive::unpack(&Layer::generate(&mut Rng::new(case)), &place.layer(), place.directory.path());
        naive_escapes += u64::from(place.outside() != place.before);
    }
    assert!(naive_escapes > 0, "no case is hostile enough to tell a careless unpacker");
    forget_peak();
    drop(std::hint::black_box(vec![1u8; (MEMORY_KIB_MAX as usize) << 11]));
    assert!(memory_kib("VmHWM") - baseline > MEMORY_KIB_MAX, "the measure does not see memory");
    println!(
        "{cases} hostile layers from seed {seed}: {refused} refused, 0 writes outside; {} MiB over the baseline; a \
         careless unpacker escaped in {naive_escapes} of {}",
        (peak - baseline) >> 10,
        cases.min(CASES_DEFAULT)
    );
}

/// Digests and references that carry paths (CVE-2024-3727) are refused, or are safe as names.
fn reference(rng: &mut Rng) {
    let text = generate::digest(rng);
    if let Ok(digest) = text.parse::<Digest>() {
        let hex = digest.hex();
        assert!(hex.len() == 64 && hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)), "{text:?}");
    }
    for reference in [format!("registry/app@{text}"), format!("registry/{text}/app:v1"), text.clone()] {
        if let Ok(parsed) = reference.parse::<Reference>() {
            let shown = parsed.to_string();
            let bad = shown.split('/').any(|part| part == "..") || shown.contains('\0');
            assert!(!bad, "{reference:?} became {shown:?}");
        }
    }
}
