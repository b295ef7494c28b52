//! One life of the control plane: the services and controllers on the store, until it is killed.

use crate::disk::{Disk, SimBackend};
use crate::sim::Sim;
use base::{AccountId, Clock, Region, SeededRng};
use kernel::controller::{Controller, drive};
use kernel::{Deps, Endpoints, Principal, PrincipalKind, RequestCtx};
use ports::{EcrImage, Images};
use sealed::Keyring;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::Store;
use svc_ec2::{Ec2, Ec2Config};
use svc_ecs::Ecs;
use svc_elb::Elb;
use svc_iam::Iam;
use tokio::sync::watch;

pub(crate) struct Plane {
    dead: watch::Sender<bool>,
    pub(crate) iam: Arc<Iam>,
    pub(crate) ec2: Arc<Ec2>,
    pub(crate) elb: Arc<Elb>,
    pub(crate) ecs: Arc<Ecs>,
}

/// Every image is of a registry elsewhere.
struct NoImages;

impl Images for NoImages {
    fn resolve(&self, _: &str) -> Option<EcrImage> {
        None
    }
}

pub(crate) fn account() -> AccountId {
    "000000000000".parse().expect("twelve digits")
}

fn ctx(sim: &Sim, kind: PrincipalKind, arn: &str) -> RequestCtx {
    RequestCtx {
        account: account(),
        region: Region::US_EAST_1,
        request_id: base::Rng::uuid(&sim.rng),
        principal: Principal { kind, account: account(), arn: arn.into(), user_id: "000000000000".into() },
        access_key_id: "AKIASIMULATED".into(),
        source_ip: [127, 0, 0, 1].into(),
        user_agent: None,
        now: sim.clock.now(),
    }
}

pub(crate) fn user_ctx(sim: &Sim) -> RequestCtx {
    ctx(sim, PrincipalKind::Root, "arn:aws:iam::000000000000:root")
}

pub(crate) fn node_ctx(sim: &Sim, name: &str) -> RequestCtx {
    let arn = format!("arn:aws:sts::000000000000:assumed-role/longshore-node/{name}");
    ctx(sim, PrincipalKind::Node { node_name: name.into() }, &arn)
}

impl Plane {
    /// A new process on what the disk has.
    pub(crate) fn start(sim: &Arc<Sim>, disk: &Arc<Disk>) {
        let (backend, committer) = SimBackend::open(sim, disk);
        let deps = Deps {
            store: Store::new(backend),
            clock: sim.clock.clone(),
            rng: sim.service_rng.clone(),
            endpoints: Arc::new(Endpoints {
                api_url: "http://127.0.0.1:4566".into(),
                api_port: 4566,
                default_account: account(),
            }),
        };
        // No message about a denied call is decoded here: the key need not last, and the services' chances stay as they are.
        let iam = Iam::new(deps.clone(), Arc::new(Keyring::in_memory(&SeededRng::new(0))));
        let public_pool = "198.18.0.0/24".parse().expect("a block");
        let ipv6_range = "fd00::/40".parse().expect("a block");
        let ec2 = Ec2::new(deps.clone(), Ec2Config { public_pool, ipv6_range });
        let elb = Elb::new(deps.clone(), ec2.clone(), iam.clone());
        let ports = svc_ecs::Ports {
            network: ec2.clone(),
            targets: elb.clone(),
            roles: iam.clone(),
            images: Arc::new(NoImages),
        };
        let ecs = Ecs::new(deps.clone(), ports);
        let plane = Arc::new(Self { dead: watch::Sender::new(false), iam, ec2, elb, ecs });
        let (at, on) = (sim.clone(), disk.clone());
        plane.spawn(committer.run(move || kill(&at, &on)));
        let mut controllers: Vec<Arc<dyn Controller>> = plane.iam.controllers();
        controllers.extend(plane.elb.controllers());
        controllers.extend(plane.ecs.controllers());
        for controller in controllers {
            plane.spawn(drive(controller, deps.clone(), plane.dead.subscribe()));
        }
        sim.note("the control plane starts");
        sim.set_plane(Some(plane));
    }

    pub(crate) fn death(&self) -> watch::Receiver<bool> {
        self.dead.subscribe()
    }

    /// Work inside the process: it ends where it is when the process dies.
    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut dead = self.death();
        tokio::spawn(async move {
            tokio::select! {
                biased;
                _ = dead.wait_for(|dead| *dead) => {}
                () = work => {}
            }
        });
    }

    /// A call from outside; `None`: the connection broke, and nobody knows whether it was carried out.
    pub(crate) async fn call<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut dead = self.death();
        tokio::select! {
            biased;
            _ = dead.wait_for(|dead| *dead) => None,
            answer = work => Some(answer),
        }
    }
}

/// `kill -9`: everything in memory is gone.
pub(crate) fn kill(sim: &Sim, disk: &Disk) {
    let Some(plane) = sim.plane() else { return };
    sim.note("the control plane is killed");
    sim.crashes.fetch_add(1, Ordering::SeqCst);
    plane.dead.send_replace(true);
    sim.set_plane(None);
    disk.crash(sim);
}
