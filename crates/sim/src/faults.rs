//! What goes wrong, when, drawn from the seed.

use crate::balancer::Balancer;
use crate::disk::Disk;
use crate::node::Node;
use crate::plane::{Plane, kill};
use crate::sim::Sim;
use std::sync::Arc;
use std::time::Duration;

/// Clocks are set forward by at most this in one run, so that nothing that was acknowledged is forgotten for its age.
const FORWARD_MS_MAX: i64 = 900_000;

pub(crate) struct Faults {
    pub(crate) sim: Arc<Sim>,
    pub(crate) disk: Arc<Disk>,
    pub(crate) nodes: Vec<Arc<Node>>,
    pub(crate) balancer: Arc<Balancer>,
}

impl Faults {
    /// Starts the control plane again whenever it is gone.
    pub(crate) async fn revive(sim: Arc<Sim>, disk: Arc<Disk>) {
        let mut planes = sim.planes();
        while planes.wait_for(Option::is_none).await.is_ok() {
            sim.sleep(50, 6_000).await;
            Plane::start(&sim, &disk);
        }
    }

    pub(crate) async fn run(self) {
        let mut forward_ms = 0;
        while self.sim.is_faulty() {
            self.sim.sleep(500, 9_000).await;
            let node = &self.nodes[self.sim.between(0, self.nodes.len() as u64) as usize];
            match self.sim.between(0, 24) {
                0..3 => kill(&self.sim, &self.disk),
                3..6 => self.disk.crash_soon(self.sim.between(1, 30)),
                6..8 => node.cut_wires(),
                8..10 => self.partition(node, false).await,
                10 => self.partition(node, true).await,
                11 | 12 => {
                    node.kill_agent();
                    self.sim.sleep(100, 5_000).await;
                    node.start();
                }
                13 | 14 => {
                    node.reset_machine(self.sim.chance(300));
                    self.sim.sleep(1_000, 20_000).await;
                    node.start();
                }
                15..18 => self.end_container(),
                18 | 19 => self.sicken(),
                20 => self.balancer.restart(),
                21 => {
                    self.sim.note("the balancer is cut off");
                    self.balancer.set_cut_off(true);
                    self.balancer.silence();
                    self.sim.sleep(1_000, 120_000).await;
                    self.balancer.set_cut_off(false);
                }
                22 => {
                    self.sim.note("the disk is full, or failing");
                    if self.sim.chance(700) {
                        self.disk.fill_until(self.sim.ms() + self.sim.between(500, 15_000));
                    } else {
                        self.disk.fail_syncs();
                        // Somebody sees it and starts the control plane again.
                        self.sim.sleep(1_000, 15_000).await;
                        kill(&self.sim, &self.disk);
                    }
                }
                _ => {
                    let jump_ms = match self.sim.chance(500) {
                        true => -(self.sim.between(0, 60_000) as i64),
                        false => (self.sim.between(0, 300_000) as i64).min(FORWARD_MS_MAX - forward_ms),
                    };
                    forward_ms += jump_ms.max(0);
                    self.sim.note(&format!("the clock jumps by {jump_ms} ms"));
                    self.sim.clock.jump_ms(jump_ms);
                }
            }
        }
        self.end();
    }

    /// Everything that was broken works again.
    fn end(&self) {
        self.sim.note("the faults are over");
        self.disk.heal();
        self.balancer.set_cut_off(false);
        for node in &self.nodes {
            node.set_cut_off(false);
        }
        for container in self.sim.containers().values_mut() {
            container.sick_until_ms = 0;
        }
    }

    async fn partition(&self, node: &Node, unnoticed: bool) {
        self.sim.note(&format!("{} is cut off{}", node.name, if unnoticed { " unnoticed" } else { "" }));
        node.set_cut_off(true);
        if unnoticed {
            node.silence_wires();
        } else {
            node.cut_wires();
        }
        tokio::time::sleep(Duration::from_millis(self.sim.between(500, 120_000))).await;
        node.set_cut_off(false);
    }

    fn end_container(&self) {
        let containers = self.sim.containers();
        let running: Vec<_> = containers.iter().filter(|(_, container)| container.runs()).collect();
        if running.is_empty() {
            return;
        }
        let (arn, container) = running[self.sim.between(0, running.len() as u64) as usize];
        self.sim.note(&format!("the container of {arn} ends by itself"));
        container.end.send_replace(Some(self.sim.between(0, 3) as i32));
    }

    fn sicken(&self) {
        let until_ms = self.sim.ms() + self.sim.between(3_000, 60_000);
        let count = self.sim.containers().len() as u64;
        if count == 0 {
            return;
        }
        let pick = self.sim.between(0, count) as usize;
        if let Some((arn, container)) = self.sim.containers().iter_mut().nth(pick) {
            self.sim.note(&format!("the container of {arn} is sick"));
            container.sick_until_ms = until_ms;
        }
    }
}
