//! A marked block in the host's hosts file, so that names of load balancers work outside the VPCs.

use rustix::fs::FlockOperation;
use std::fs::OpenOptions;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::net::IpAddr;
use std::path::Path;

/// A hosts file beyond this is not one.
const HOSTS_FILE_MAX_BYTES: u64 = 16 << 20;

/// Makes the block of `instance` in the hosts file at `path` hold exactly `entries` (address, names), in their order;
/// with no entries the block goes. Returns whether the file changed.
///
/// The file is written in place, under an advisory lock: it may be a bind mount, which a rename would miss. What is
/// outside the block stays as it is, byte for byte. A block whose end is missing (somebody cut it off) ends at the
/// first line that is neither an entry nor blank.
///
/// # Errors
/// When the file cannot be read or written, is larger than 16 MiB or not UTF-8; when a name would break the line.
pub fn update(path: &Path, instance: &str, entries: &[(IpAddr, Vec<String>)]) -> io::Result<bool> {
    for name in entries.iter().flat_map(|(_, names)| names).map(String::as_str).chain([instance]) {
        let plain = !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
        if !plain {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "{name:?} cannot stand in a hosts file: a name has letters, digits, dots, hyphens and underscores"
                ),
            ));
        }
    }
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    rustix::fs::flock(&file, FlockOperation::LockExclusive)?;
    if file.metadata()?.len() > HOSTS_FILE_MAX_BYTES {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("{} is larger than {HOSTS_FILE_MAX_BYTES} bytes", path.display()),
        ));
    }
    let mut before = String::new();
    file.read_to_string(&mut before)?;
    let after = edit(&before, instance, entries);
    if after == before {
        return Ok(false);
    }
    // One write of the whole, then the cut: a reader sees the old end for a moment, never an empty file.
    file.seek(SeekFrom::Start(0))?;
    file.write_all(after.as_bytes())?;
    file.set_len(after.len() as u64)?;
    file.sync_all()?;
    Ok(true)
}

fn edit(before: &str, instance: &str, entries: &[(IpAddr, Vec<String>)]) -> String {
    let (begin, end) = (format!("# longshore {instance} begin"), format!("# longshore {instance} end"));
    let mut kept = String::new();
    let mut inside = false;
    let mut place = None;
    for line in before.split_inclusive('\n') {
        let text = line.trim();
        if text == begin {
            place.get_or_insert(kept.len());
            inside = true;
        } else if inside && text == end {
            inside = false;
        } else if !(inside && (text.is_empty() || is_entry(text))) {
            inside = false;
            kept.push_str(line);
        }
    }
    let mut block = String::new();
    for (address, names) in entries.iter().filter(|(_, names)| !names.is_empty()) {
        block.push_str(&format!("{address}\t{}\n", names.join(" ")));
    }
    if block.is_empty() {
        return kept;
    }
    let mut block = format!("{begin}\n{block}{end}\n");
    let place = place.unwrap_or(kept.len());
    if place > 0 && !kept[..place].ends_with('\n') {
        block.insert(0, '\n');
    }
    kept.insert_str(place, &block);
    kept
}

fn is_entry(line: &str) -> bool {
    line.split_whitespace().next().is_some_and(|word| word.parse::<IpAddr>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(address: &str, name: &str) -> (IpAddr, Vec<String>) {
        (address.parse().unwrap(), vec![name.to_string()])
    }

    #[test]
    fn adds_changes_and_removes_its_own_block() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("hosts");
        let original = "127.0.0.1 localhost\n# mine\n::1 localhost";
        std::fs::write(&path, original).unwrap();
        assert!(update(&path, "one", &[entry("10.0.0.1", "web.elb.amazonaws.com")]).unwrap());
        assert!(!update(&path, "one", &[entry("10.0.0.1", "web.elb.amazonaws.com")]).unwrap());
        assert!(update(&path, "two", &[entry("10.0.0.2", "api.elb.amazonaws.com")]).unwrap());
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with(&format!("{original}\n# longshore one begin\n10.0.0.1\tweb.elb.amazonaws.com\n")));
        assert!(text.ends_with("# longshore two begin\n10.0.0.2\tapi.elb.amazonaws.com\n# longshore two end\n"));
        assert!(update(&path, "one", &[entry("10.0.0.9", "b"), entry("10.0.0.8", "a")]).unwrap());
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.contains(
                "# longshore one begin\n10.0.0.9\tb\n10.0.0.8\ta\n# longshore one end\n# longshore two begin"
            )
        );
        assert!(update(&path, "one", &[]).unwrap());
        assert!(update(&path, "two", &[]).unwrap());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), format!("{original}\n"));
    }

    #[test]
    fn keeps_the_file_itself() {
        use std::os::unix::fs::MetadataExt;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("hosts");
        std::fs::write(&path, "127.0.0.1 localhost\n").unwrap();
        let inode = std::fs::metadata(&path).unwrap().ino();
        update(&path, "one", &[entry("10.0.0.1", "a")]).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().ino(), inode);
    }

    #[test]
    fn a_block_without_its_end_loses_no_other_line() {
        let before = "# longshore one begin\n10.0.0.1\ta\n# mine\n127.0.0.1 localhost\n";
        assert_eq!(edit(before, "one", &[]), "# mine\n127.0.0.1 localhost\n");
    }

    #[test]
    fn refuses_names_that_break_the_line() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("hosts");
        let error = update(&path, "one", &[entry("10.0.0.1", "a\n0.0.0.0 b")]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    }
}
