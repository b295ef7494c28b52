//! The service on a store in memory, and the registry over loopback.

mod authorization;
mod gate;
mod images;
mod layers;
mod policies;
mod registry;
mod repositories;

use crate::Ecr;
use aws_wire::ApiError;
use base::{AccountId, Clock, ManualClock, OsRng, Region, SeededRng, Timestamp};
use gate::TestGate;
use kernel::{Deps, Endpoints, Error, Principal, PrincipalKind, RequestCtx};
use oci_image::{Auth, ClientOptions, ImageBuilder, ImageConfig, ImageFile, Platform, Reference, RegistryClient};
use oci_registry::BlobStore;
use ports::{Identities, KeyOwner};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use store::{Reader, Store};

pub const ACCOUNT: &str = "000000000000";
pub const OTHER_ACCOUNT: &str = "111111111111";

pub fn account(id: &str) -> AccountId {
    id.parse().unwrap()
}

fn principal(id: &str) -> Principal {
    Principal {
        kind: PrincipalKind::Root,
        account: account(id),
        arn: format!("arn:aws:iam::{id}:root"),
        user_id: id.to_owned(),
    }
}

/// Access keys that tests change.
#[derive(Default)]
pub struct Keys(pub Mutex<HashMap<String, KeyOwner>>);

impl Identities for Keys {
    fn key_owner(&self, _: &dyn Reader, access_key_id: &str) -> Result<Option<KeyOwner>, Error> {
        Ok(self.0.lock().unwrap().get(access_key_id).cloned())
    }

    fn principal_exists(&self, _: &dyn Reader, named: &str) -> Result<bool, Error> {
        Ok(!named.ends_with("/nobody"))
    }

    fn note_use(&self, _: &RequestCtx, _: &str) {}
}

pub struct World {
    pub ecr: Arc<Ecr>,
    pub clock: Arc<ManualClock>,
    pub keys: Arc<Keys>,
    pub gate: Arc<TestGate>,
    pub port: u16,
    listener: Option<tokio::net::TcpListener>,
    task: Option<tokio::task::JoinHandle<()>>,
    /// Where the blobs are; removed with the world.
    _directory: tempfile::TempDir,
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl World {
    pub async fn new() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        // The real time, because files have real ages; it moves when a test says so.
        let clock = Arc::new(ManualClock::new(base::SystemClock.now()));
        let directory = tempfile::tempdir().unwrap();
        let blobs = BlobStore::local(directory.path(), clock.clone(), Arc::new(OsRng)).await.unwrap();
        let deps = Deps {
            store: Store::memory(),
            clock: clock.clone(),
            rng: Arc::new(SeededRng::new(7)),
            endpoints: Arc::new(Endpoints {
                api_url: format!("http://127.0.0.1:{port}"),
                api_port: port,
                default_account: account(ACCOUNT),
            }),
        };
        let keys = Arc::new(Keys::default());
        for id in [ACCOUNT, OTHER_ACCOUNT] {
            let owner = KeyOwner {
                principal: principal(id),
                secret_access_key: "secret".into(),
                session_token: None,
                expires_at: None,
                active: true,
            };
            keys.0.lock().unwrap().insert(format!("AKIA{id}"), owner);
        }
        let gate = Arc::new(TestGate::new(keys.clone(), clock.clone()));
        let ecr = Ecr::new(deps, blobs, Some(keys.clone()));
        Self { ecr, clock, keys, gate, port, listener: Some(listener), task: None, _directory: directory }
    }

    /// With the registry answering on loopback.
    pub async fn serving() -> Self {
        let mut world = Self::new().await;
        let router = world.ecr.registry_router(world.gate.clone());
        let listener = world.listener.take().unwrap();
        world.task = Some(tokio::spawn(async move { axum::serve(listener, router).await.unwrap() }));
        world
    }

    pub fn ctx_of(&self, id: &str) -> RequestCtx {
        RequestCtx {
            account: account(id),
            region: Region::US_EAST_1,
            request_id: "request".into(),
            principal: principal(id),
            access_key_id: format!("AKIA{id}"),
            source_ip: "127.0.0.1".parse().unwrap(),
            user_agent: None,
            now: self.clock.now(),
        }
    }

    /// A user with a key, and with an identity policy of these statements.
    pub fn user(&self, account_id: &str, name: &str, statements: &str) -> RequestCtx {
        let principal = Principal {
            kind: PrincipalKind::User { user_name: name.to_owned() },
            account: account(account_id),
            arn: format!("arn:aws:iam::{account_id}:user/{name}"),
            user_id: format!("AIDA{account_id}{name}"),
        };
        let access_key_id = format!("AKIA{account_id}{name}");
        let owner = KeyOwner {
            principal: principal.clone(),
            secret_access_key: "secret".into(),
            session_token: None,
            expires_at: None,
            active: true,
        };
        self.keys.0.lock().unwrap().insert(access_key_id.clone(), owner);
        self.gate.give(&principal.arn, statements);
        RequestCtx { principal, access_key_id, ..self.ctx_of(account_id) }
    }

    /// One request on a connection of its own; status and the whole answer.
    pub async fn call(&self, method: &str, path: &str, headers: &str, body: &str) -> (u16, String) {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let host =
            if headers.contains("Host: ") { String::new() } else { format!("Host: 127.0.0.1:{}\r\n", self.port) };
        let length = body.len();
        let head =
            format!("{method} {path} HTTP/1.1\r\n{host}Connection: close\r\nContent-Length: {length}\r\n{headers}\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(body.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let text = String::from_utf8_lossy(&answer).into_owned();
        (text[9..12].parse().unwrap(), text)
    }

    pub fn ctx(&self) -> RequestCtx {
        self.ctx_of(ACCOUNT)
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub async fn create(&self, name: &str) -> api_ecr::Repository {
        let input = api_ecr::CreateRepositoryRequest { repository_name: Some(name.into()), ..Default::default() };
        api_ecr::EcrApi::create_repository(self.ecr.as_ref(), &self.ctx(), input).await.unwrap().repository.unwrap()
    }

    /// What a client puts behind its user name: the second half of the token.
    pub async fn token(&self, ctx: &RequestCtx, registry: Option<&str>) -> String {
        let input = api_ecr::GetAuthorizationTokenRequest { registry_ids: registry.map(|r| vec![r.to_owned()]) };
        let data = api_ecr::EcrApi::get_authorization_token(self.ecr.as_ref(), ctx, input).await.unwrap();
        let token = data.authorization_data.unwrap().remove(0).authorization_token.unwrap();
        crate::tokens::of_basic(&format!("Basic {token}")).unwrap()
    }

    pub async fn auth(&self) -> Auth {
        Auth::Basic { username: "AWS".into(), password: self.token(&self.ctx(), None).await }
    }

    pub fn reference(&self, rest: &str) -> Reference {
        format!("127.0.0.1:{}/{rest}", self.port).parse().unwrap()
    }

    pub fn client(&self) -> RegistryClient {
        RegistryClient::new(ClientOptions::default()).unwrap()
    }

    /// Pushes a small image that says `text`; its digest.
    pub async fn push(&self, rest: &str, text: &str) -> oci_image::Digest {
        let image = image(text);
        self.client().push(&self.reference(rest), &image, &self.auth().await).await.unwrap()
    }
}

pub fn image(text: &str) -> oci_image::BuiltImage {
    let common = vec![ImageFile::File { path: "bin/server".into(), mode: 0o755, bytes: vec![b'x'; 5000] }];
    let own = vec![ImageFile::File { path: "etc/version".into(), mode: 0o644, bytes: text.as_bytes().to_vec() }];
    ImageBuilder::new(ImageConfig { command: vec!["/bin/server".into()], ..ImageConfig::default() })
        .layer(common)
        .layer(own)
        .build(&Platform::current())
        .unwrap()
}

#[track_caller]
pub fn code<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().code.into_owned()
}
