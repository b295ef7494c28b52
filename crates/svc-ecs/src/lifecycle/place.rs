//! Which node a task goes to.

use crate::Ecs;
use crate::model::{NodeRow, TaskRow};
use crate::tables::{NODE_LOADS, NODES};
use kernel::Error;
use store::{Reader, Txn};

/// Why an agent's operation is refused to anybody else.
pub(crate) const NODE_OF_PRINCIPAL_EXPECTED: &str = "Container instances of your own (the EC2 launch type) are not supported by Longshore yet; \
     its Fargate nodes register themselves with their own credentials. Run the task with launch type FARGATE.";

/// What a task needs of a node.
pub(crate) struct Demand<'a> {
    pub(crate) cpu_units: i64,
    pub(crate) memory_mib: i64,
    /// `X86_64` or `ARM64`.
    pub(crate) cpu_architecture: &'a str,
}

impl Ecs {
    /// The connected node that has most memory left, among those with room. `None`: there is no room.
    pub(crate) fn place(&self, reader: &dyn Reader, demand: &Demand<'_>) -> Result<Option<NodeRow>, Error> {
        let mut best: Option<(i64, NodeRow)> = None;
        for ((node_id,), node) in NODES.scan(reader, &())? {
            if !self.sessions.is_open(&node_id) || node.cpu_architecture != demand.cpu_architecture {
                continue;
            }
            let load = NODE_LOADS.get(reader, &(&node_id,))?.unwrap_or_default();
            let memory_left_mib = node.memory_mib - load.memory_mib - demand.memory_mib;
            if load.cpu_units + demand.cpu_units > node.cpu_units || memory_left_mib < 0 {
                continue;
            }
            if best.as_ref().is_none_or(|(left_mib, _)| memory_left_mib > *left_mib) {
                best = Some((memory_left_mib, node));
            }
        }
        Ok(best.map(|(_, node)| node))
    }
}

/// Counts a placed task on its node.
pub(crate) fn occupy(txn: &mut Txn, task: &TaskRow) -> Result<(), Error> {
    change(txn, task, 1)
}

/// Takes it off again. Called once in a task's life, when nothing of it runs any more.
pub(crate) fn vacate(txn: &mut Txn, task: &TaskRow) -> Result<(), Error> {
    change(txn, task, -1)
}

fn change(txn: &mut Txn, task: &TaskRow, sign: i64) -> Result<(), Error> {
    let Some(node_id) = &task.node_id else { return Ok(()) };
    let mut load = NODE_LOADS.get(txn, &(node_id,))?.unwrap_or_default();
    load.cpu_units += sign * task.cpu_units;
    load.memory_mib += sign * task.memory_mib;
    load.tasks += sign;
    NODE_LOADS.put(txn, &(node_id,), &load)?;
    Ok(())
}
