//! Injects ports, registers handlers and controllers: the only crate that knows every service.

mod authorize;
mod linked_roles;
mod services;
mod sweep;

use anyhow::{Context, Result};
use audit::AuditLog;
use authorize::PolicyAuthorizer;
use base::{AccountId, Clock, OsRng, Region, Rng, SystemClock};
use gateway::{Gateway, Service};
use kernel::channel::Channel;
use kernel::controller::{Controller, drive};
use kernel::{Deps, Endpoints};
use linked_roles::{AttemptingEcs, EcsRole};
use oci_registry::BlobStore;
use sealed::Keyring;
use services::Bound;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use store_disk::{DiskBackend, OpenOptions};
use svc_cloudtrail::CloudTrail;
use svc_ec2::{Ec2, Ec2Config};
use svc_ecr::Ecr;
use svc_ecs::Ecs;
use svc_elb::Elb;
use svc_iam::{BootstrapKeys, Iam};
use svc_logs::Logs;
use svc_secretsmanager::SecretsManager;
use svc_ssm::Ssm;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long open requests may take to end when the control plane stops.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(5);

#[derive(Clone, Debug)]
pub struct Config {
    pub listen: SocketAddr,
    pub account: AccountId,
    pub store_dir: PathBuf,
    pub logs_dir: PathBuf,
    pub registry_dir: PathBuf,
    /// The trail of all calls.
    pub audit_dir: PathBuf,
    /// Secrets in the store are sealed under the key in this file; made at first start.
    pub master_key_file: PathBuf,
    /// CIDR form: addresses that stand for interfaces outside their VPCs.
    pub public_pool: String,
    /// CIDR form: what VPCs get their IPv6 blocks from.
    pub ipv6_range: String,
    pub accept_any_credentials: bool,
}

/// Everything in one process: services, controllers, gateway.
pub struct ControlPlane {
    deps: Deps,
    keys: BootstrapKeys,
    listeners: Vec<TcpListener>,
    router: axum::Router,
    controllers: Vec<Arc<dyn Controller>>,
}

impl ControlPlane {
    /// Opens the state, makes the services, and binds the endpoint; nothing is served yet.
    pub async fn start(config: Config) -> Result<Self> {
        let store_dir = config.store_dir.clone();
        let backend =
            tokio::task::spawn_blocking(move || DiskBackend::open(store_dir, OpenOptions::default())).await??;
        let store = Store::new(Arc::new(backend));
        let (clock, rng): (Arc<dyn Clock>, Arc<dyn Rng>) = (Arc::new(SystemClock), Arc::new(OsRng));
        let keyring = Arc::new(Keyring::open(&store, &*rng, clock.now(), &config.master_key_file).await?);
        let listeners = bind(config.listen).await?;
        let port = listeners.first().context("nothing to listen on")?.local_addr()?.port();
        let host = if config.listen.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { config.listen.ip() };
        let endpoints = Arc::new(Endpoints {
            api_url: format!("http://{}", SocketAddr::new(host, port)),
            api_port: port,
            default_account: config.account.clone(),
        });
        let deps = Deps { store: store.clone(), clock: clock.clone(), rng: rng.clone(), endpoints: endpoints.clone() };
        let keys = svc_iam::bootstrap(&store, &*rng, &config.account, clock.now()).await?;

        let blobs = BlobStore::local(&config.registry_dir, clock, rng).await?;
        let iam = Iam::new(deps.clone(), keyring.clone());
        let public_pool =
            config.public_pool.parse().with_context(|| format!("'{}' is no block of addresses", config.public_pool))?;
        let ipv6_range =
            config.ipv6_range.parse().with_context(|| format!("'{}' is no block of addresses", config.ipv6_range))?;
        let ec2 = Ec2::new(deps.clone(), Ec2Config { public_pool, ipv6_range });
        let elb = Elb::new(deps.clone(), ec2.clone(), iam.clone());
        let ecr = Ecr::new(deps.clone(), blobs, Some(iam.clone()));
        let logs = Logs::new(deps.clone(), config.logs_dir.clone());
        let ssm = Ssm::new(deps.clone(), keyring.clone());
        let secrets_manager = SecretsManager::new(deps.clone(), keyring, iam.clone());
        let ports =
            svc_ecs::Ports { network: ec2.clone(), targets: elb.clone(), roles: iam.clone(), images: ecr.clone() };
        let ecs = Ecs::new(deps.clone(), ports);

        let authorizer = Arc::new(PolicyAuthorizer::new(iam.clone()));
        let services: Vec<Arc<dyn Service>> = vec![
            Arc::new(Bound {
                model: &api_sts::MODEL,
                operation: api_sts::Op::from_name,
                access: svc_iam::access::sts,
                dispatch: api_sts::dispatch,
                service: iam.clone(),
            }),
            Arc::new(Bound {
                model: &api_iam::MODEL,
                operation: api_iam::Op::from_name,
                access: svc_iam::access::iam,
                dispatch: api_iam::dispatch,
                service: iam.clone(),
            }),
            Arc::new(Bound {
                model: &api_ec2::MODEL,
                operation: api_ec2::Op::from_name,
                access: svc_ec2::access::access,
                dispatch: api_ec2::dispatch,
                service: ec2.clone(),
            }),
            Arc::new(Bound {
                model: &api_elbv2::MODEL,
                operation: api_elbv2::Op::from_name,
                access: linked_roles::elb,
                dispatch: api_elbv2::dispatch,
                service: elb.clone(),
            }),
            Arc::new(AttemptingEcs {
                ecs: Arc::new(Bound {
                    model: &api_ecs::MODEL,
                    operation: api_ecs::Op::from_name,
                    access: svc_ecs::access,
                    dispatch: api_ecs::dispatch,
                    service: ecs.clone(),
                }),
                role: Arc::new(EcsRole { store, iam: iam.clone(), authorizer: authorizer.clone() }),
            }),
            Arc::new(Bound {
                model: &api_ecr::MODEL,
                operation: api_ecr::Op::from_name,
                access: svc_ecr::access,
                dispatch: api_ecr::dispatch,
                service: ecr.clone(),
            }),
            Arc::new(Bound {
                model: &api_logs::MODEL,
                operation: api_logs::Op::from_name,
                access: svc_logs::access,
                dispatch: api_logs::dispatch,
                service: logs.clone(),
            }),
            Arc::new(Bound {
                model: &api_cloudtrail::MODEL,
                operation: api_cloudtrail::Op::from_name,
                access: svc_cloudtrail::access,
                dispatch: api_cloudtrail::dispatch,
                service: CloudTrail::new(&config.audit_dir),
            }),
            Arc::new(Bound {
                model: &api_ssm::MODEL,
                operation: api_ssm::Op::from_name,
                access: svc_ssm::access,
                dispatch: api_ssm::dispatch,
                service: ssm.clone(),
            }),
            Arc::new(Bound {
                model: &api_secretsmanager::MODEL,
                operation: api_secretsmanager::Op::from_name,
                access: svc_secretsmanager::access,
                dispatch: api_secretsmanager::dispatch,
                service: secrets_manager.clone(),
            }),
        ];
        let mut channels: Vec<Arc<dyn Channel>> = ecs.channels();
        channels.extend(elb.channels());
        let mut controllers: Vec<Arc<dyn Controller>> = vec![Arc::new(sweep::TokenSweep { deps: deps.clone() })];
        controllers.extend(iam.controllers());
        controllers.extend(elb.controllers());
        controllers.extend(ecr.controllers());
        controllers.extend(logs.controllers());
        controllers.extend(ssm.controllers());
        controllers.extend(secrets_manager.controllers());
        controllers.extend(ecs.controllers());

        let (for_node, for_balancer) = (ecs.clone(), elb.clone());
        let gateway = Gateway::new(
            deps.clone(),
            services,
            channels,
            iam.clone(),
            authorizer,
            AuditLog::open(&config.audit_dir, audit::Limits::default())?,
            config.accept_any_credentials,
            Arc::new(move || for_node.node_connected()),
            Arc::new(move || for_balancer.balancer_connected()),
        );
        let registry = ecr.registry_router(gateway.gate());
        let router = gateway::router(gateway, registry);
        Ok(Self { deps, keys, listeners, router, controllers })
    }

    pub fn keys(&self) -> &BootstrapKeys {
        &self.keys
    }

    /// Serves until `stop` completes.
    pub async fn serve(self, stop: impl Future<Output = std::io::Result<()>>) -> Result<()> {
        let (shutdown, watcher) = watch::channel(false);
        let mut work = tokio::task::JoinSet::new();
        for controller in self.controllers {
            work.spawn(drive(controller, self.deps.clone(), watcher.clone()));
        }
        let mut servers = tokio::task::JoinSet::new();
        for listener in self.listeners {
            tracing::debug!(address = %listener.local_addr()?, "listening");
            let service = self.router.clone().into_make_service_with_connect_info::<SocketAddr>();
            let mut watcher = watcher.clone();
            let listener = axum::serve::ListenerExt::tap_io(listener, |stream| {
                let _ = stream.set_nodelay(true);
            });
            servers.spawn(async move {
                let stopped = async move {
                    let _ = watcher.wait_for(|stop| *stop).await;
                };
                axum::serve(listener, service).with_graceful_shutdown(stopped).await
            });
        }
        stop.await?;
        shutdown.send_replace(true);
        let ended = async {
            while servers.join_next().await.is_some() {}
            while work.join_next().await.is_some() {}
        };
        // Channels stay open as long as their other side wants; they do not hold up the end.
        let _ = tokio::time::timeout(SHUTDOWN_GRACE, ended).await;
        Ok(())
    }
}

/// The endpoint, and on loopback the registry hosts of the other Regions beside it ([`Endpoints::registry_host`]).
async fn bind(listen: SocketAddr) -> Result<Vec<TcpListener>> {
    let first = TcpListener::bind(listen)
        .await
        .with_context(|| format!("cannot listen on {listen}: give another address with --listen"))?;
    let port = first.local_addr()?.port();
    let mut listeners = vec![first];
    if listen.ip() == Ipv4Addr::LOCALHOST {
        for region in Region::all().skip(1) {
            let index = u8::try_from(region.index()).context("more Regions than loopback addresses")?;
            let address = SocketAddr::from(([127, 0, index, 1], port));
            let listener =
                TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address} for {region}"))?;
            listeners.push(listener);
        }
    }
    Ok(listeners)
}
