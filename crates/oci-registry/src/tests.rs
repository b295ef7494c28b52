//! The registry over loopback, driven by our own client and by hand-made requests.

use crate::*;
use base::{Clock, OsRng, Region, SystemClock, Timestamp};
use bytes::Bytes;
use futures::future::BoxFuture;
use http::request::Parts;
use oci_image::{
    Auth, ClientOptions, Descriptor, Digest, ImageBuilder, ImageConfig, ImageError, ImageFile, ImageStore, Platform,
    PullPolicy, Reference, RegistryClient, StoreOptions, media_type,
};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const CREDENTIALS: &str = "Basic QVdTOnNlY3JldA==";

#[derive(Default)]
struct Repository {
    blobs: HashMap<Digest, u64>,
    manifests: HashMap<Digest, ManifestToStore>,
    tags: BTreeMap<String, Digest>,
}

/// Rows in memory; the repository `private` may not be pulled, `locked` has immutable tags.
#[derive(Default)]
struct Rows {
    repositories: Mutex<BTreeMap<String, Repository>>,
    /// What was asked leave for, and where.
    asked: Mutex<Vec<(Vec<Action>, String)>>,
}

impl Rows {
    fn with<T>(&self, repository: &str, f: impl FnOnce(&mut Repository) -> T) -> T {
        f(self.repositories.lock().unwrap().get_mut(repository).unwrap())
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, T> {
    Box::pin(std::future::ready(value))
}

impl Metadata for Rows {
    fn authorize<'a>(
        &'a self,
        _: &'a RegistryId,
        request: &'a Parts,
        actions: &'a [Action],
        repository: &'a str,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        self.asked.lock().unwrap().push((actions.to_vec(), repository.to_owned()));
        let authorization = request.headers.get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        ready(match authorization {
            Some(CREDENTIALS) if repository == "private" && actions.contains(&Action::ReadManifest) => {
                Err(RegistryError::denied("not yours"))
            }
            Some(CREDENTIALS) => Ok(()),
            _ => Err(RegistryError::unauthorized(
                "Not Authorized",
                "Basic realm=\"https://localhost/\",service=\"ecr.amazonaws.com\"",
            )),
        })
    }

    fn may_mount<'a>(
        &'a self,
        _: &'a RegistryId,
        _: &'a Parts,
        from: &'a str,
        _: &'a str,
    ) -> BoxFuture<'a, Result<bool, RegistryError>> {
        ready(Ok(from != "private"))
    }

    fn require_repository<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        ready(if self.repositories.lock().unwrap().contains_key(repository) {
            Ok(())
        } else {
            Err(RegistryError::name_unknown(repository, registry))
        })
    }

    fn blob_size<'a>(
        &'a self,
        _: &'a RegistryId,
        repository: &'a str,
        digest: &'a Digest,
    ) -> BoxFuture<'a, Result<Option<u64>, RegistryError>> {
        ready(Ok(self.with(repository, |r| r.blobs.get(digest).copied())))
    }

    fn link_blob<'a>(
        &'a self,
        _: &'a RegistryId,
        repository: &'a str,
        digest: &'a Digest,
        size: u64,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        self.with(repository, |r| r.blobs.insert(digest.clone(), size));
        ready(Ok(()))
    }

    fn unlink_blob<'a>(
        &'a self,
        _: &'a RegistryId,
        repository: &'a str,
        digest: &'a Digest,
    ) -> BoxFuture<'a, Result<bool, RegistryError>> {
        ready(Ok(self.with(repository, |r| r.blobs.remove(digest).is_some())))
    }

    fn is_linked<'a>(&'a self, digest: &'a Digest) -> BoxFuture<'a, Result<bool, RegistryError>> {
        ready(Ok(self.repositories.lock().unwrap().values().any(|r| r.blobs.contains_key(digest))))
    }

    fn manifest<'a>(
        &'a self,
        _: &'a RegistryId,
        repository: &'a str,
        key: &'a ManifestKey,
    ) -> BoxFuture<'a, Result<Option<StoredManifest>, RegistryError>> {
        ready(Ok(self.with(repository, |r| {
            let digest = match key {
                ManifestKey::Tag(tag) => r.tags.get(tag)?,
                ManifestKey::Digest(digest) => digest,
            };
            r.manifests.get(digest).map(|m| m.manifest.clone())
        })))
    }

    fn put_manifest<'a>(
        &'a self,
        _: &'a RegistryId,
        repository: &'a str,
        manifest: ManifestToStore,
    ) -> BoxFuture<'a, Result<(), RegistryError>> {
        ready(self.with(repository, |r| {
            if let Some(tag) = &manifest.tag {
                if repository == "locked" && r.tags.get(tag).is_some_and(|d| *d != manifest.manifest.digest) {
                    return Err(RegistryError::new(ErrorCode::TagImmutable, format!("The image tag '{tag}' already exists in the 'locked' repository and cannot be overwritten because the repository is immutable.")));
                }
                r.tags.insert(tag.clone(), manifest.manifest.digest.clone());
            }
            r.manifests.insert(manifest.manifest.digest.clone(), manifest);
            Ok(())
        }))
    }

    fn delete_manifest<'a>(
        &'a self,
        _: &'a RegistryId,
        repository: &'a str,
        key: &'a ManifestKey,
    ) -> BoxFuture<'a, Result<bool, RegistryError>> {
        ready(Ok(self.with(repository, |r| match key {
            ManifestKey::Tag(tag) => r.tags.remove(tag).is_some(),
            ManifestKey::Digest(digest) => {
                r.tags.retain(|_, d| d != digest);
                r.manifests.remove(digest).is_some()
            }
        })))
    }

    fn tags<'a>(
        &'a self,
        _: &'a RegistryId,
        repository: &'a str,
        after: Option<&'a str>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, RegistryError>> {
        ready(Ok(self.with(repository, |r| {
            r.tags.keys().filter(|t| after.is_none_or(|a| t.as_str() > a)).take(limit).cloned().collect()
        })))
    }

    fn repositories<'a>(
        &'a self,
        _: &'a RegistryId,
        after: Option<&'a str>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, RegistryError>> {
        let repositories = self.repositories.lock().unwrap();
        let behind = repositories.keys().filter(|name| after.is_none_or(|after| name.as_str() > after));
        ready(Ok(behind.take(limit).cloned().collect()))
    }
}

struct Server {
    address: String,
    rows: Arc<Rows>,
    blobs: BlobStore,
    directory: tempfile::TempDir,
    client: RegistryClient,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    async fn start() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let blobs = BlobStore::local(directory.path(), Arc::new(SystemClock), Arc::new(OsRng)).await.unwrap();
        let rows = Arc::new(Rows::default());
        for name in ["web", "other/app", "private", "locked"] {
            rows.repositories.lock().unwrap().insert(name.to_owned(), Repository::default());
        }
        let resolve: Resolve =
            Arc::new(|_| Ok(RegistryId { account: "000000000000".parse().unwrap(), region: Region::US_EAST_1 }));
        let router = router(RegistryState { metadata: rows.clone(), blobs: blobs.clone(), resolve });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { address, rows, blobs, directory, client: RegistryClient::new(ClientOptions::default()).unwrap(), task }
    }

    fn reference(&self, rest: &str) -> Reference {
        format!("{}/{rest}", self.address).parse().unwrap()
    }

    fn auth() -> Auth {
        Auth::Basic { username: "AWS".into(), password: "secret".into() }
    }

    /// One request on a connection of its own; the answer's head and body.
    async fn call(&self, method: &str, path: &str, headers: &str, body: &[u8]) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).await.unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nAuthorization: {CREDENTIALS}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n",
            self.address,
            body.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(body).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let text = String::from_utf8_lossy(&answer).into_owned();
        (text[9..12].parse().unwrap(), text)
    }

    async fn upload(&self, repository: &str) -> String {
        let (status, answer) = self.call("POST", &format!("/v2/{repository}/blobs/uploads/"), "", b"").await;
        assert_eq!(status, 202, "{answer}");
        header(&answer, "location")
    }
}

fn header(answer: &str, name: &str) -> String {
    answer
        .lines()
        .find_map(|l| l.split_once(": ").filter(|(n, _)| n.eq_ignore_ascii_case(name)))
        .map(|(_, v)| v.to_owned())
        .unwrap_or_default()
}

fn image(size: usize) -> oci_image::BuiltImage {
    let bytes: Vec<u8> = (0..size as u64).map(|i| (i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as u8).collect();
    let base = vec![
        ImageFile::Directory { path: "bin".into(), mode: 0o755 },
        ImageFile::File { path: "bin/server".into(), mode: 0o755, bytes },
    ];
    let top = vec![ImageFile::File { path: "etc/version".into(), mode: 0o644, bytes: b"1".to_vec() }];
    ImageBuilder::new(ImageConfig { command: vec!["/bin/server".into()], ..ImageConfig::default() })
        .layer(base)
        .layer(top)
        .build(&Platform::current())
        .unwrap()
}

#[tokio::test]
async fn push_pull_and_collect() {
    let server = Server::start().await;
    let (reference, auth) = (server.reference("web:v1"), Server::auth());
    let image = image(300_000);
    assert_eq!(server.client.push(&reference, &image, &auth).await.unwrap(), image.digest);
    // Pushing again uploads nothing and changes nothing.
    server.client.push(&reference, &image, &auth).await.unwrap();
    let node = tempfile::tempdir().unwrap();
    let open = || {
        ImageStore::open(
            node.path(),
            server.client.clone(),
            StoreOptions::default(),
            Arc::new(SystemClock),
            Arc::new(OsRng),
        )
    };
    let store = open().unwrap();
    assert!(matches!(open(), Err(ImageError::StoreInUse { .. })));
    let pulls = futures::future::join_all((0..4).map(|_| store.pull(&reference, &auth, PullPolicy::Always))).await;
    let pulled = pulls.into_iter().collect::<Result<Vec<_>, _>>().unwrap().pop().unwrap();
    assert_eq!((pulled.digest.clone(), pulled.layer_dirs.len()), (image.digest.clone(), 2));
    assert_eq!(std::fs::read(pulled.layer_dirs[0].join("etc/version")).unwrap(), b"1");
    assert_eq!(std::fs::metadata(pulled.layer_dirs[1].join("bin/server")).unwrap().len(), 300_000);
    assert_eq!(pulled.config.command, ["/bin/server"]);

    // What a container or a living value holds stays; what nothing holds goes.
    store.lease("container-1", &pulled).await.unwrap();
    assert_eq!(store.gc(0).await.unwrap().layers_removed, 0);
    drop(pulled);
    drop(store);
    let store = loop {
        // The background sync of the pull holds the store for a moment longer.
        match open() {
            Err(ImageError::StoreInUse { .. }) => tokio::task::yield_now().await,
            other => break other.unwrap(),
        }
    };
    assert_eq!(store.gc(0).await.unwrap().layers_removed, 0);
    assert_eq!(store.leases().await.unwrap(), ["container-1"]);
    let missing = server.reference("web:none");
    assert!(matches!(store.pull(&missing, &auth, PullPolicy::Never).await, Err(ImageError::NotPresent { .. })));
    store.pull(&reference, &auth, PullPolicy::Never).await.unwrap();
    store.release("container-1").await.unwrap();
    let report = store.gc(0).await.unwrap();
    assert_eq!((report.layers_removed, report.bytes_removed, report.bytes_kept), (2, 300_001, 0));
    assert!(store.present(&reference).await.unwrap().is_none());
    store.pull(&reference, &auth, PullPolicy::IfNotPresent).await.unwrap();
}

#[tokio::test]
async fn refusals_are_told_apart() {
    let server = Server::start().await;
    let image = image(10);
    let push = |repository: &str, auth: Auth| {
        let (client, reference, image) = (server.client.clone(), server.reference(repository), image.clone());
        async move { client.push(&reference, &image, &auth).await }
    };
    assert!(matches!(push("web:v1", Auth::Anonymous).await, Err(ImageError::Unauthorized { .. })));
    assert!(matches!(
        push("web:v1", Auth::Basic { username: "AWS".into(), password: "no".into() }).await,
        Err(ImageError::Unauthorized { .. })
    ));
    let error = push("missing:v1", Server::auth()).await.unwrap_err().to_string();
    assert!(
        error.contains(
            "NAME_UNKNOWN: The repository with name 'missing' does not exist in the registry with id '000000000000'"
        ),
        "{error}"
    );
    let error = server.client.manifest(&server.reference("web:none"), &Server::auth()).await.unwrap_err();
    assert!(matches!(error, ImageError::NotFound { .. }), "{error}");
    assert!(matches!(
        server.client.manifest(&server.reference("private:v1"), &Server::auth()).await,
        Err(ImageError::Denied { .. })
    ));
    let nobody: Reference = "127.0.0.1:1/x:v".parse().unwrap();
    assert!(matches!(server.client.manifest(&nobody, &Auth::Anonymous).await, Err(ImageError::Unreachable { .. })));
    push("locked:v1", Server::auth()).await.unwrap();
    let other = self::image(11);
    let error =
        server.client.push(&server.reference("locked:v1"), &other, &Server::auth()).await.unwrap_err().to_string();
    assert!(error.contains("cannot be overwritten"), "{error}");
    // The version check of clients.
    let (status, answer) = server.call("GET", "/v2/", "", b"").await;
    assert_eq!((status, header(&answer, "docker-distribution-api-version").as_str()), (200, "registry/2.0"));
}

#[tokio::test]
async fn chunks_resume_after_a_cut() {
    let server = Server::start().await;
    let location = server.upload("web").await;
    let content: Vec<u8> = (0..100_000u32).map(|i| i as u8).collect();
    let digest = Digest::of(&content);
    let (status, answer) = server.call("PATCH", &location, "Content-Range: 0-39999\r\n", &content[..40_000]).await;
    assert_eq!((status, header(&answer, "range").as_str()), (202, "0-39999"));
    // A connection that dies in the middle of a chunk: what arrived counts.
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    let head = format!(
        "PATCH {location} HTTP/1.1\r\nHost: x\r\nAuthorization: {CREDENTIALS}\r\nContent-Length: 60000\r\nContent-Range: 40000-99999\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&content[40_000..70_000]).await.unwrap();
    stream.shutdown().await.unwrap();
    drop(stream);
    let (status, answer) = server.call("GET", &location, "", b"").await;
    assert_eq!(status, 204, "{answer}");
    let have: usize = header(&answer, "range")[2..].parse::<usize>().unwrap() + 1;
    assert!((40_000..=70_000).contains(&have), "{have}");
    // A gap, an overlap, and lengths that disagree are refused, and change nothing.
    let (status, answer) = server.call("PATCH", &location, "Content-Range: 90000-99999\r\n", &content[90_000..]).await;
    assert_eq!((status, header(&answer, "range")), (416, format!("0-{}", have - 1)));
    let (status, _) = server.call("PATCH", &location, "Content-Range: 0-5\r\n", b"12").await;
    assert_eq!(status, 400);
    // A restart of the registry in between.
    let reopened = BlobStore::local(server.directory.path(), Arc::new(SystemClock), Arc::new(OsRng)).await.unwrap();
    let owner = UploadOwner { account: "000000000000".into(), region: "us-east-1".into(), repository: "web".into() };
    let id = location.rsplit('/').next().unwrap();
    assert_eq!(reopened.upload_size(id, &owner).await.unwrap(), have as u64);
    let stranger = UploadOwner { repository: "other/app".into(), ..owner.clone() };
    assert_eq!(reopened.upload_size(id, &stranger).await.unwrap_err().code, ErrorCode::BlobUploadUnknown);
    drop(reopened);
    let range = format!("Content-Range: {have}-99999\r\n");
    let (status, answer) = server.call("PATCH", &location, &range, &content[have..]).await;
    assert_eq!((status, header(&answer, "range").as_str()), (202, "0-99999"));
    let (status, answer) = server.call("PUT", &format!("{location}?digest={digest}"), "", b"").await;
    assert_eq!((status, header(&answer, "docker-content-digest")), (201, digest.to_string()));
    // Ranges of what is there now.
    let blob = format!("/v2/web/blobs/{digest}");
    let (status, answer) = server.call("GET", &blob, "Range: bytes=99998-\r\n", b"").await;
    assert_eq!((status, header(&answer, "content-range").as_str()), (206, "bytes 99998-99999/100000"));
    assert_eq!(server.call("GET", &blob, "Range: bytes=100000-\r\n", b"").await.0, 416);
    let (status, answer) = server.call("HEAD", &blob, "", b"").await;
    assert_eq!((status, header(&answer, "content-length").as_str()), (200, "100000"));
    assert_eq!(server.call("GET", &location, "", b"").await.0, 404);
}

#[tokio::test]
async fn hostile_uploads_change_nothing() {
    let server = Server::start().await;
    let good = Digest::of(b"good");
    let (status, _) = server.call("POST", &format!("/v2/web/blobs/uploads/?digest={good}"), "", b"good").await;
    assert_eq!(status, 201);
    // The wrong content for a digest that is there.
    let (status, answer) = server.call("POST", &format!("/v2/web/blobs/uploads/?digest={good}"), "", b"evil").await;
    assert!(status == 400 && answer.contains("DIGEST_INVALID"), "{answer}");
    let location = server.upload("web").await;
    let (status, answer) = server.call("PUT", &format!("{location}?digest={good}"), "", b"evil").await;
    assert!(status == 400 && answer.contains("DIGEST_INVALID"), "{answer}");
    let (status, answer) = server.call("GET", &format!("/v2/web/blobs/{good}"), "", b"").await;
    assert!(status == 200 && answer.ends_with("\r\n\r\ngood"), "{answer}");
    for hostile in ["sha256:../../../../etc/passwd", "sha256:..%2f..%2fx", "md5:x", "sha256:", "..", "sha512:aa"] {
        let (status, answer) = server.call("GET", &format!("/v2/web/blobs/{hostile}"), "", b"").await;
        assert!(status == 400 || status == 404, "{hostile}: {answer}");
        assert_eq!(
            server.call("POST", &format!("/v2/web/blobs/uploads/?digest={hostile}"), "", b"x").await.0,
            400,
            "{hostile}"
        );
    }
    for hostile in
        ["/v2/../etc/blobs/uploads/", "/v2/%2e%2e/x/blobs/uploads/", "/v2/UPPER/blobs/uploads/", "/v2//blobs/uploads/"]
    {
        let (status, answer) = server.call("POST", hostile, "", b"").await;
        assert!(status == 400 || status == 404, "{hostile}: {answer}");
    }
    assert_eq!(server.call("PATCH", "/v2/web/blobs/uploads/..%2f..%2fx", "", b"x").await.0, 400);
    assert_eq!(server.call("PATCH", "/v2/web/blobs/uploads/nothing", "", b"x").await.0, 404);
    // Nothing but the one blob was left anywhere.
    let spool: Vec<_> = std::fs::read_dir(server.directory.path().join("uploads")).unwrap().collect();
    assert!(spool.is_empty(), "{spool:?}");
    // Another repository does not have it, and may not mount it out of one it can not pull from.
    assert_eq!(server.call("GET", &format!("/v2/other/app/blobs/{good}"), "", b"").await.0, 404);
    server.rows.with("private", |r| r.blobs.insert(good.clone(), 4));
    assert_eq!(
        server.call("POST", &format!("/v2/other/app/blobs/uploads/?mount={good}&from=private"), "", b"").await.0,
        202
    );
    assert_eq!(
        server.call("POST", &format!("/v2/other/app/blobs/uploads/?mount={good}&from=nowhere"), "", b"").await.0,
        202
    );
    assert_eq!(
        server.call("POST", &format!("/v2/other/app/blobs/uploads/?mount={good}&from=web"), "", b"").await.0,
        201
    );
    assert_eq!(server.call("GET", &format!("/v2/other/app/blobs/{good}"), "", b"").await.0, 200);
}

#[tokio::test]
async fn manifests_tags_and_deletion() {
    let server = Server::start().await;
    let auth = Server::auth();
    let image = image(10);
    // A manifest before its blobs.
    let error = server
        .client
        .push_manifest(&server.reference("web:v1"), image.media_type(), image.manifest.clone().into(), &auth)
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("MANIFEST_BLOB_UNKNOWN"), "{error}");
    for tag in ["a", "b", "c", "d"] {
        server.client.push(&server.reference(&format!("web:{tag}")), &image, &auth).await.unwrap();
    }
    let (_, page) = server.call("GET", "/v2/web/tags/list?n=2", "", b"").await;
    assert!(
        page.ends_with(r#"{"name":"web","tags":["a","b"]}"#)
            && header(&page, "link") == "</v2/web/tags/list?n=2&last=b>; rel=\"next\"",
        "{page}"
    );
    let (_, page) = server.call("GET", "/v2/web/tags/list?n=2&last=b", "", b"").await;
    assert!(page.ends_with(r#"["c","d"]}"#) && header(&page, "link").is_empty(), "{page}");
    let index = serde_json::json!({ "schemaVersion": 2, "mediaType": media_type::OCI_INDEX, "manifests": [{ "mediaType": image.media_type(), "digest": image.digest, "size": image.manifest.len(), "platform": { "os": "linux", "architecture": Platform::current().architecture } }] });
    let index = Bytes::from(index.to_string());
    server
        .client
        .push_manifest(&server.reference("web:index"), media_type::OCI_INDEX, index.clone(), &auth)
        .await
        .unwrap();
    let error = server
        .client
        .push_manifest(&server.reference("other/app:index"), media_type::OCI_INDEX, index.clone(), &auth)
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("MANIFEST_BLOB_UNKNOWN"), "{error}");
    let node = tempfile::tempdir().unwrap();
    let store = ImageStore::open(
        node.path(),
        server.client.clone(),
        StoreOptions::default(),
        Arc::new(SystemClock),
        Arc::new(OsRng),
    )
    .unwrap();
    let pulled = store.pull(&server.reference("web:index"), &auth, PullPolicy::Always).await.unwrap();
    assert_eq!((pulled.digest, pulled.manifest_digest), (Digest::of(&index), image.digest.clone()));
    for (content_type, body, code) in [
        ("text/plain", "{}", "MANIFEST_INVALID"),
        (media_type::OCI_MANIFEST, "{", "MANIFEST_INVALID"),
        (media_type::DOCKER_MANIFEST, std::str::from_utf8(&image.manifest).unwrap(), "MANIFEST_INVALID"),
    ] {
        let (status, answer) = server
            .call("PUT", "/v2/web/manifests/x", &format!("Content-Type: {content_type}\r\n"), body.as_bytes())
            .await;
        assert!(status == 400 && answer.contains(code), "{answer}");
    }
    let (status, answer) =
        server.call("PUT", &format!("/v2/web/manifests/{}", Digest::of(b"other")), "", &image.manifest).await;
    assert!(status == 400 && answer.contains("DIGEST_INVALID"), "{answer}");
    let by_digest = format!("/v2/web/manifests/{}", image.digest);
    let (status, answer) = server.call("HEAD", &by_digest, "", b"").await;
    assert_eq!(
        (status, header(&answer, "content-type"), header(&answer, "content-length")),
        (200, image.media_type().to_owned(), image.manifest.len().to_string())
    );
    assert_eq!(server.call("DELETE", "/v2/web/manifests/a", "", b"").await.0, 202);
    assert_eq!(server.call("DELETE", "/v2/web/manifests/a", "", b"").await.0, 404);
    assert_eq!(server.call("DELETE", &by_digest, "", b"").await.0, 202);
    assert_eq!(server.call("GET", "/v2/web/manifests/b", "", b"").await.0, 404);
}

#[tokio::test]
async fn sweeping() {
    let server = Server::start().await;
    let kept = Digest::of(b"kept");
    let loose = Digest::of(b"loose");
    for (digest, content) in [(&kept, b"kept".as_slice()), (&loose, b"loose")] {
        assert_eq!(server.call("POST", &format!("/v2/web/blobs/uploads/?digest={digest}"), "", content).await.0, 201);
    }
    assert_eq!(server.call("DELETE", &format!("/v2/web/blobs/{loose}"), "", b"").await.0, 202);
    let abandoned = server.upload("web").await;
    let now = SystemClock.now();
    // Too early for everything.
    assert_eq!(server.blobs.sweep(now, server.rows.as_ref()).await.unwrap(), SweepReport::default());
    let later = Timestamp::from_ms(now.as_ms() + UPLOAD_LIFETIME_MS + 60_000);
    assert_eq!(
        server.blobs.sweep(later, server.rows.as_ref()).await.unwrap(),
        SweepReport { uploads_expired: 1, blobs_removed: 1, bytes_removed: 5 }
    );
    assert_eq!(server.call("GET", &abandoned, "", b"").await.0, 404);
    assert_eq!(server.blobs.size(&loose).await.unwrap(), None);
    assert_eq!(server.call("GET", &format!("/v2/web/blobs/{kept}"), "", b"").await.0, 200);
}

/// Peak resident memory of this process, KiB.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    status
        .lines()
        .find_map(|l| l.strip_prefix("VmHWM:"))
        .and_then(|l| l.trim().strip_suffix(" kB"))
        .unwrap()
        .trim()
        .parse()
        .unwrap()
}

#[tokio::test]
async fn big_blobs_in_flat_memory() {
    const CHUNK: usize = 1 << 20;
    const CHUNKS: usize = 64;
    let server = Server::start().await;
    let chunk = Bytes::from((0..CHUNK).map(|i| (i / 7) as u8).collect::<Vec<_>>());
    let mut hasher = oci_image::Hasher::default();
    (0..CHUNKS).for_each(|_| hasher.update(&chunk));
    let digest = hasher.finish();
    let before = peak_kib();
    let location = server.upload("web").await;
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    let head = format!(
        "PUT {location}?digest={digest} HTTP/1.1\r\nHost: x\r\nAuthorization: {CREDENTIALS}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        CHUNK * CHUNKS
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    for _ in 0..CHUNKS {
        stream.write_all(&chunk).await.unwrap();
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    let target = server.directory.path().join("downloaded");
    let descriptor =
        Descriptor { media_type: media_type::OCI_LAYER_TAR.to_owned(), digest, size: (CHUNK * CHUNKS) as u64 };
    // The first half is there from an interrupted download.
    std::fs::write(&target, chunk.repeat(CHUNKS / 2)).unwrap();
    server.client.download_blob(&server.reference("web:x"), &descriptor, &Server::auth(), &target).await.unwrap();
    // The tests beside this one run in the same process: 32 MiB of it is the half written above.
    let grown_kib = peak_kib() - before;
    assert!(grown_kib < 56 << 10, "{grown_kib} KiB more at the peak");
    // A damaged beginning is found out and not kept.
    std::fs::write(&target, b"damaged").unwrap();
    let error = server
        .client
        .download_blob(&server.reference("web:x"), &descriptor, &Server::auth(), &target)
        .await
        .unwrap_err();
    assert!(matches!(error, ImageError::DigestMismatch { .. }), "{error}");
    assert!(!target.exists());
}

#[tokio::test]
async fn every_request_says_what_it_wants_to_do() {
    use Action::*;
    let server = Server::start().await;
    let blob = Digest::of(b"blob");
    let id = server.upload("web").await;
    let begun = server.upload("web").await;
    let cases: Vec<(&str, String, &[u8], &[Action])> = vec![
        ("GET", "/v2/".into(), b"", &[Ping]),
        ("GET", "/v2/_catalog".into(), b"", &[ListRepositories]),
        ("GET", "/v2/web/tags/list".into(), b"", &[ListTags]),
        ("HEAD", "/v2/web/manifests/v1".into(), b"", &[ReadManifest]),
        ("GET", "/v2/web/manifests/v1".into(), b"", &[ReadManifest]),
        ("PUT", "/v2/web/manifests/v1".into(), b"{}", &[PutManifest]),
        ("DELETE", "/v2/web/manifests/v1".into(), b"", &[DeleteManifest]),
        ("HEAD", format!("/v2/web/blobs/{blob}"), b"", &[CheckBlob]),
        ("GET", format!("/v2/web/blobs/{blob}"), b"", &[ReadBlob]),
        ("DELETE", format!("/v2/web/blobs/{blob}"), b"", &[DeleteBlob]),
        ("POST", "/v2/web/blobs/uploads/".into(), b"", &[BeginUpload]),
        ("POST", format!("/v2/web/blobs/uploads/?digest={blob}"), b"blob", &[BeginUpload, UploadPart, FinishUpload]),
        ("PATCH", id.clone(), b"blob", &[UploadPart]),
        ("GET", id.clone(), b"", &[UploadPart]),
        ("PUT", format!("{id}?digest={blob}"), b"", &[FinishUpload]),
        ("PUT", format!("{begun}?digest={blob}"), b"blob", &[UploadPart, FinishUpload]),
        ("DELETE", begun, b"", &[UploadPart]),
    ];
    for (method, path, body, wanted) in cases {
        server.rows.asked.lock().unwrap().clear();
        server.call(method, &path, "", body).await;
        let repository = if matches!(wanted[0], Ping | ListRepositories) { "" } else { "web" };
        let asked = server.rows.asked.lock().unwrap().clone();
        assert_eq!(asked, [(wanted.to_vec(), repository.to_owned())], "{method} {path}");
    }
    // A mount that may not be, with a digest and the content at hand, becomes the whole upload, asked for as such.
    server.rows.asked.lock().unwrap().clear();
    let path = format!("/v2/web/blobs/uploads/?mount={blob}&from=private&digest={blob}");
    assert_eq!(server.call("POST", &path, "", b"blob").await.0, 201);
    let asked: Vec<Action> =
        server.rows.asked.lock().unwrap().iter().flat_map(|(actions, _)| actions.clone()).collect();
    assert_eq!(asked, [BeginUpload, UploadPart, FinishUpload]);
}

#[tokio::test]
async fn repositories_come_in_pages() {
    let server = Server::start().await;
    let (status, answer) = server.call("GET", "/v2/_catalog?n=3", "", b"").await;
    assert!(status == 200 && answer.ends_with(r#"{"repositories":["locked","other/app","private"]}"#), "{answer}");
    assert_eq!(header(&answer, "link"), "</v2/_catalog?n=3&last=private>; rel=\"next\"");
    let (_, answer) = server.call("GET", "/v2/_catalog?n=3&last=private", "", b"").await;
    assert!(answer.ends_with(r#"{"repositories":["web"]}"#) && header(&answer, "link").is_empty(), "{answer}");
    for n in ["0", "1001"] {
        let (status, answer) = server.call("GET", &format!("/v2/_catalog?n={n}"), "", b"").await;
        assert!(status == 405 && answer.contains("Invalid parameter at 'maxResults'"), "{answer}");
    }
    assert_eq!(server.call("GET", "/v2/_catalog?n=x", "", b"").await.0, 400);
}
