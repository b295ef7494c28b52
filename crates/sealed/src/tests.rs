use super::*;
use base::{OsRng, Timestamp};
use proptest::prelude::*;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use store::Store;

const NOW: Timestamp = Timestamp::from_ms(1_700_000_000_000);

fn dir() -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("master.key");
    (dir, path)
}

async fn open(store: &Store, path: &std::path::Path, at: Timestamp) -> Result<Keyring, KeyringError> {
    Keyring::open(store, &OsRng, at, path).await
}

#[tokio::test]
async fn what_is_sealed_opens_after_a_restart_and_only_at_its_place() {
    let (_dir, path) = dir();
    let store = Store::memory();
    let secret = Secret::new("hunter2");
    let sealed = open(&store, &path, NOW).await.unwrap().seal(&OsRng, b"a", &secret);
    let keyring = open(&store, &path, NOW).await.unwrap();
    assert_eq!(keyring.open_sealed(b"a", &sealed).unwrap(), secret);
    assert_eq!(keyring.open_sealed(b"b", &sealed), Err(OpenError::Damaged));
    let mut changed = sealed.clone();
    *changed.bytes.last_mut().unwrap() ^= 1;
    assert_eq!(keyring.open_sealed(b"a", &changed), Err(OpenError::Damaged));
    changed.bytes.truncate(5);
    assert_eq!(keyring.open_sealed(b"a", &changed), Err(OpenError::Damaged));
    let foreign = Sealed { data_key: 9, ..sealed };
    assert_eq!(keyring.open_sealed(b"a", &foreign), Err(OpenError::NoDataKey { data_key: 9 }));
}

#[tokio::test]
async fn a_years_old_data_key_gets_a_successor_and_still_opens() {
    let (_dir, path) = dir();
    let store = Store::memory();
    let old = open(&store, &path, NOW).await.unwrap().seal(&OsRng, b"a", &Secret::new("old"));
    let keyring = open(&store, &path, NOW.plus_ms(DATA_KEY_LIFETIME_MS)).await.unwrap();
    let new = keyring.seal(&OsRng, b"a", &Secret::new("new"));
    assert_eq!((old.data_key, new.data_key), (1, 2));
    let again = open(&store, &path, NOW.plus_ms(DATA_KEY_LIFETIME_MS + 1)).await.unwrap();
    assert_eq!(again.open_sealed(b"a", &old).unwrap(), Secret::new("old"));
    assert_eq!(again.open_sealed(b"a", &new).unwrap(), Secret::new("new"));
    assert_eq!(again.newest, 2);
}

#[tokio::test]
async fn a_missing_wrong_damaged_or_readable_master_key_is_refused_and_nothing_changes() {
    let (_dir, path) = dir();
    let store = Store::memory();
    let sealed = open(&store, &path, NOW).await.unwrap().seal(&OsRng, b"a", &Secret::new("x"));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let right = fs::read(&path).unwrap();

    fs::remove_file(&path).unwrap();
    let error = open(&store, &path, NOW).await.unwrap_err();
    assert!(matches!(error, KeyringError::Missing { .. }), "{error}");
    assert!(error.to_string().contains("master.key"), "{error}");
    assert!(!path.exists(), "no other key was made in its place");

    MasterKey::create(&path, &OsRng).unwrap();
    let error = open(&store, &path, NOW).await.unwrap_err();
    assert!(matches!(error, KeyringError::Wrong { .. }), "{error}");

    for damaged in [&b""[..], b"longshore-master-key-1\n00", b"\xff\xfe", &[b'x'; 5000]] {
        fs::write(&path, damaged).unwrap();
        let error = open(&store, &path, NOW).await.unwrap_err();
        assert!(matches!(error, KeyringError::Master(MasterKeyError::Damaged { .. })), "{error}");
    }

    fs::write(&path, &right).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let error = open(&store, &path, NOW).await.unwrap_err();
    assert!(error.to_string().contains("chmod 600"), "{error}");

    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(open(&store, &path, NOW).await.unwrap().open_sealed(b"a", &sealed).unwrap(), Secret::new("x"));
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let (_dir, path) = dir();
    let keyring = open(&Store::memory(), &path, NOW).await.unwrap();
    let secret = Secret::new("plain-as-day");
    let sealed = keyring.seal(&OsRng, b"a", &secret);
    let json = serde_json::to_string(&sealed).unwrap();
    assert_eq!(serde_json::from_str::<Sealed>(&json).unwrap(), sealed);
    let key = fs::read_to_string(&path).unwrap();
    let digits = key.lines().nth(1).unwrap();
    for shown in [format!("{secret:?}{secret:#?}"), format!("{sealed:?}"), format!("{keyring:?}"), json] {
        assert!(!shown.contains("plain") && !shown.contains(digits), "{shown}");
    }
}

proptest! {
    #[test]
    fn any_bytes_come_back_and_no_two_ciphertexts_are_equal(bytes: Vec<u8>, place: Vec<u8>) {
        let keyring = Keyring::in_memory(&OsRng);
        let secret = Secret::new(bytes);
        let (one, two) = (keyring.seal(&OsRng, &place, &secret), keyring.seal(&OsRng, &place, &secret));
        prop_assert_ne!(&one, &two);
        prop_assert_eq!(keyring.open_sealed(&place, &one).unwrap(), secret);
    }
}
