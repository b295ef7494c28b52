//! The data directory: layout, format, lock, and what an installation is.

use anyhow::{Context, Result, bail};
use base::{AccountId, Rng};
use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::net::SocketAddr;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Format of the directory that this release writes. A newer one is refused, untouched.
pub const FORMAT: u32 = 1;

/// Blocks of public addresses that installations of one machine take: /24s of 198.18.0.0/15, the range set aside for
/// benchmarks (RFC 2544), which no real network routes.
const PUBLIC_POOL_COUNT: u32 = 512;
const POOL_CLAIMS_DIR: &str = "/run/longshore/pools";

/// What an installation is; written once, at first start. `listen` and the flags follow each `up`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Installation {
    pub format: u32,
    /// Eight hexadecimal digits: part of the names of everything made on the host.
    pub instance: String,
    pub account_id: AccountId,
    pub listen: SocketAddr,
    /// CIDR form.
    pub public_pool: String,
    pub accept_any_credentials: bool,
    pub hosts_file: bool,
}

/// Access keys that first start makes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Credentials {
    pub root_access_key_id: String,
    pub root_secret_access_key: String,
    pub node_access_key_id: String,
    pub node_secret_access_key: String,
}

#[derive(Clone, Debug)]
pub struct DataDir {
    root: PathBuf,
}

impl DataDir {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn store_dir(&self) -> PathBuf {
        self.root.join("control/store")
    }

    pub fn logs_dir(&self) -> PathBuf {
        self.root.join("control/logs")
    }

    pub fn registry_dir(&self) -> PathBuf {
        self.root.join("control/registry")
    }

    pub fn audit_dir(&self) -> PathBuf {
        self.root.join("control/audit")
    }

    /// Without it the secrets in the store cannot be read.
    pub fn master_key_file(&self) -> PathBuf {
        self.root.join("control/master.key")
    }

    pub fn node_dir(&self) -> PathBuf {
        self.root.join("node")
    }

    /// Where network namespaces of interfaces are mounted.
    pub fn netns_dir(&self) -> PathBuf {
        self.root.join("node/netns")
    }

    pub fn balancer_dir(&self) -> PathBuf {
        self.root.join("balancer")
    }

    pub fn process_log(&self, process: &str) -> PathBuf {
        self.root.join("log").join(format!("{process}.log"))
    }

    pub fn pid_file(&self, process: &str) -> PathBuf {
        self.root.join("run").join(format!("{process}.pid"))
    }

    fn installation_file(&self) -> PathBuf {
        self.root.join("installation.json")
    }

    fn credentials_file(&self) -> PathBuf {
        self.root.join("credentials.json")
    }

    /// What was installed here, or `None` for a directory that is empty or not there.
    pub fn installation(&self) -> Result<Option<Installation>> {
        let path = self.installation_file();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
        };
        // The format is looked at before anything else is believed.
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head =
            serde_json::from_str(&text).with_context(|| format!("{} is not what longshore wrote", path.display()))?;
        if head.format > FORMAT {
            bail!(
                "{} has format {}, and this release knows formats up to {FORMAT}: use the release that wrote it, or \
                 another --data-dir. Nothing was changed.",
                self.root.display(),
                head.format
            );
        }
        let installation =
            serde_json::from_str(&text).with_context(|| format!("{} is not what longshore wrote", path.display()))?;
        Ok(Some(installation))
    }

    /// The installation of a directory that `up` has been run on.
    pub fn require_installation(&self) -> Result<Installation> {
        self.installation()?.with_context(|| {
            format!("nothing is installed in {}: run 'longshore up --data-dir {0}' first", self.root.display())
        })
    }

    /// Reads or makes the installation, and brings what follows the flags up to date.
    pub fn install(
        &self,
        account_id: &AccountId,
        listen: SocketAddr,
        accept_any_credentials: bool,
        hosts_file: bool,
        rng: &dyn Rng,
    ) -> Result<Installation> {
        let mut installation = match self.installation()? {
            Some(found) => found,
            None => Installation {
                format: FORMAT,
                instance: rng.hex(8),
                account_id: account_id.clone(),
                listen,
                public_pool: String::new(),
                accept_any_credentials,
                hosts_file,
            },
        };
        if installation.account_id != *account_id {
            bail!(
                "{} was made with --account-id {}, not {account_id}: an installation's account cannot change",
                self.root.display(),
                installation.account_id
            );
        }
        installation.public_pool = self.claim_public_pool(&installation.public_pool)?;
        installation.listen = listen;
        installation.accept_any_credentials = accept_any_credentials;
        installation.hosts_file = hosts_file;
        write_durably(&self.installation_file(), &serde_json::to_vec_pretty(&installation)?, 0o600)?;
        Ok(installation)
    }

    /// Creates the layout, readable by nobody else.
    pub fn create(&self) -> Result<()> {
        for dir in ["", "control", "node", "node/netns", "balancer", "log", "run"] {
            let path = self.root.join(dir);
            fs::DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&path)
                .with_context(|| format!("cannot create {}", path.display()))?;
        }
        fs::set_permissions(&self.root, fs::Permissions::from_mode(0o700))
            .with_context(|| format!("cannot make {} private", self.root.display()))?;
        Ok(())
    }

    /// Takes the directory for this process; the lock ends with it. The error names the process that has it.
    pub fn lock(&self) -> Result<File> {
        let path = self.root.join("lock");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        if flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
            let mut owner = String::new();
            file.read_to_string(&mut owner).ok();
            bail!(
                "another 'longshore up' (process {}) uses {}: stop it with 'longshore down --data-dir {1}', or give \
                 another --data-dir",
                owner.trim(),
                self.root.display()
            );
        }
        file.set_len(0)?;
        file.rewind()?;
        write!(file, "{}", std::process::id())?;
        Ok(file)
    }

    /// The process that holds the lock, if one does.
    pub fn lock_owner(&self) -> Option<u32> {
        let path = self.root.join("lock");
        let mut file = OpenOptions::new().read(true).write(true).open(path).ok()?;
        if flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok() {
            return None;
        }
        let mut owner = String::new();
        file.read_to_string(&mut owner).ok()?;
        owner.trim().parse().ok()
    }

    pub fn credentials(&self) -> Result<Option<Credentials>> {
        match fs::read(self.credentials_file()) {
            Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes).context("credentials.json is damaged")?)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).context("cannot read credentials.json"),
        }
    }

    pub fn require_credentials(&self) -> Result<Credentials> {
        self.credentials()?.with_context(|| {
            format!("{} has no credentials yet: has 'longshore up' said that it is ready?", self.root.display())
        })
    }

    pub fn write_credentials(&self, credentials: &Credentials) -> Result<()> {
        write_durably(&self.credentials_file(), &serde_json::to_vec_pretty(credentials)?, 0o600)
    }

    /// Takes a block of public addresses that no other installation of this machine has. A claim is a file that names
    /// the data directory; one whose directory is gone is free again.
    fn claim_public_pool(&self, current: &str) -> Result<String> {
        let root = fs::canonicalize(&self.root)?;
        let root = root.to_string_lossy();
        fs::create_dir_all(POOL_CLAIMS_DIR).with_context(|| format!("cannot create {POOL_CLAIMS_DIR}"))?;
        let guard = File::create(Path::new(POOL_CLAIMS_DIR).join("lock"))?;
        flock(&guard, FlockOperation::LockExclusive)?;
        let preferred = (0..PUBLIC_POOL_COUNT).find(|n| pool_cidr(*n) == current);
        // Addresses that were given out must stay: an installation that has a block keeps it unless another runs on it.
        for number in preferred.into_iter().chain(0..PUBLIC_POOL_COUNT) {
            let claim = Path::new(POOL_CLAIMS_DIR).join(number.to_string());
            let owner = fs::read_to_string(&claim).unwrap_or_default();
            let taken = !owner.is_empty() && owner != root && Path::new(&owner).join("installation.json").exists();
            if !taken {
                fs::write(&claim, root.as_bytes())?;
                return Ok(pool_cidr(number));
            }
        }
        bail!(
            "all {PUBLIC_POOL_COUNT} blocks of public addresses are claimed by installations in {POOL_CLAIMS_DIR}: \
             remove the data directories that are not needed"
        )
    }

    /// Gives the block back; for a directory that is about to be deleted.
    pub fn release_public_pool(&self) {
        let Ok(Some(installation)) = self.installation() else { return };
        let Ok(root) = fs::canonicalize(&self.root) else { return };
        if let Some(number) = (0..PUBLIC_POOL_COUNT).find(|n| pool_cidr(*n) == installation.public_pool) {
            let claim = Path::new(POOL_CLAIMS_DIR).join(number.to_string());
            if fs::read_to_string(&claim).is_ok_and(|owner| owner == root.to_string_lossy()) {
                fs::remove_file(claim).ok();
            }
        }
    }
}

fn pool_cidr(number: u32) -> String {
    format!("198.{}.{}.0/24", 18 + number / 256, number % 256)
}

/// What VPCs get their IPv6 blocks from: unique local addresses (RFC 4193) that no real network routes, a /40 of fd00::/8
/// for each installation, by the digits it is named by. They stay clear of fd00:ec2::/32, where AWS's own services are.
pub fn ipv6_range(instance: &str) -> Result<String> {
    let number = u32::from_str_radix(instance, 16)
        .with_context(|| format!("the instance '{instance}' has other than hexadecimal digits"))?;
    let number = if number >> 8 == 0x00_0ec2 { number | 0x8000_0000 } else { number };
    let prefix = (0xfd_u128 << 120) | (u128::from(number) << 88);
    Ok(format!("{}/40", std::net::Ipv6Addr::from(prefix)))
}

/// Writes beside the target, syncs, and renames: a crash leaves the old file or the new one. What is there already is left
/// alone, so that a process that writes the same at each start can start on a full disk.
pub fn write_durably(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let temporary = path.with_extension("new");
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(mode)
        .open(&temporary)
        .with_context(|| format!("cannot write {}", temporary.display()))?;
    file.write_all(bytes).with_context(|| format!("cannot write {}", temporary.display()))?;
    file.sync_all()?;
    fs::rename(&temporary, path).with_context(|| format!("cannot write {}", path.display()))?;
    if let Some(parent) = path.parent() {
        File::open(parent)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededRng;

    fn made() -> (tempfile::TempDir, DataDir) {
        let dir = tempfile::tempdir().unwrap();
        let data_dir = DataDir::new(dir.path());
        data_dir.create().unwrap();
        (dir, data_dir)
    }

    #[test]
    fn what_is_there_already_is_not_written_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        write_durably(&path, b"one", 0o600).unwrap();
        // Nothing can be written beside it any more.
        fs::create_dir(dir.path().join("file.new")).unwrap();
        write_durably(&path, b"one", 0o600).unwrap();
        assert!(write_durably(&path, b"two", 0o600).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"one");
    }

    #[test]
    fn a_newer_format_is_refused_and_left_alone() {
        let (_guard, data_dir) = made();
        let text = r#"{"format":99,"something":"else"}"#;
        fs::write(data_dir.installation_file(), text).unwrap();
        let error = data_dir.installation().unwrap_err().to_string();
        assert!(error.contains("format 99"), "{error}");
        assert_eq!(fs::read_to_string(data_dir.installation_file()).unwrap(), text);
    }

    #[test]
    fn the_second_up_is_told_who_has_the_directory() {
        let (_guard, data_dir) = made();
        let _lock = data_dir.lock().unwrap();
        let error = data_dir.lock().unwrap_err().to_string();
        assert!(error.contains(&std::process::id().to_string()), "{error}");
        assert_eq!(data_dir.lock_owner(), Some(std::process::id()));
    }

    #[test]
    fn an_installations_ipv6_range_is_made_of_its_digits() {
        assert_eq!(ipv6_range("12345678").unwrap(), "fd12:3456:7800::/40");
        assert_eq!(ipv6_range("00000000").unwrap(), "fd00::/40");
        // fd00:ec2::/32 is AWS's own.
        assert_eq!(ipv6_range("000ec201").unwrap(), "fd80:ec2:100::/40");
        assert!(ipv6_range("nothex").is_err());
    }

    #[test]
    fn installations_of_one_machine_have_different_pools() {
        let ((_g1, a), (_g2, b)) = (made(), made());
        let account: AccountId = "000000000000".parse().unwrap();
        let listen = "127.0.0.1:1".parse().unwrap();
        let first = a.install(&account, listen, false, true, &SeededRng::new(1)).unwrap();
        let second = b.install(&account, listen, false, true, &SeededRng::new(2)).unwrap();
        assert_ne!(first.public_pool, second.public_pool);
        let again = a.install(&account, listen, false, true, &SeededRng::new(3)).unwrap();
        assert_eq!((again.instance, again.public_pool), (first.instance, first.public_pool));
        a.release_public_pool();
        b.release_public_pool();
    }
}
