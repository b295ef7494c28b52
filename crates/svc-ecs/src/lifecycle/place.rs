//! Which node a task goes to.

use crate::Ecs;
use crate::model::{NodeRow, TaskRow};
use crate::tables::{NODE_LOADS, NODES};
use kernel::Error;
use std::cmp::Reverse;
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

/// A connected node, with what it has left.
struct Left {
    node: NodeRow,
    cpu_units: i64,
    memory_mib: i64,
}

impl Ecs {
    /// The connected node that has most memory left, among those with room. `Err` within: why there is none, in words.
    pub(crate) fn place(&self, reader: &dyn Reader, demand: &Demand<'_>) -> Result<Result<NodeRow, String>, Error> {
        let mut connected = Vec::new();
        for ((node_id,), node) in NODES.scan(reader, &())? {
            if self.sessions.is_open(&node_id) {
                let load = NODE_LOADS.get(reader, &(&node_id,))?.unwrap_or_default();
                let (cpu_units, memory_mib) = (node.cpu_units - load.cpu_units, node.memory_mib - load.memory_mib);
                connected.push(Left { node, cpu_units, memory_mib });
            }
        }
        let fits = |left: &Left| {
            left.node.cpu_architecture == demand.cpu_architecture
                && left.cpu_units >= demand.cpu_units
                && left.memory_mib >= demand.memory_mib
        };
        let fitting = connected.iter().enumerate().filter(|(_, left)| fits(left));
        // Of equal ones the first.
        let best = fitting.max_by_key(|(index, left)| (left.memory_mib, Reverse(*index))).map(|(index, _)| index);
        Ok(match best {
            Some(index) => Ok(connected.swap_remove(index).node),
            None => Err(shortage(demand, &connected)),
        })
    }
}

/// Nodes that are named in a sentence.
const NODES_NAMED_MAX: usize = 5;

/// What no connected node has: a clause without a full stop. Nothing else than a lack of room is called one.
fn shortage(demand: &Demand<'_>, connected: &[Left]) -> String {
    let named = |nodes: &[&Left], text: fn(&Left) -> String| {
        let mut parts: Vec<String> =
            nodes.iter().take(NODES_NAMED_MAX).map(|left| format!("{} {}", left.node.node_id, text(left))).collect();
        if nodes.len() > NODES_NAMED_MAX {
            parts.push(format!("{} more likewise", nodes.len() - NODES_NAMED_MAX));
        }
        parts.join(", ")
    };
    let wanted = demand.cpu_architecture;
    let all: Vec<&Left> = connected.iter().collect();
    let same: Vec<&Left> = connected.iter().filter(|left| left.node.cpu_architecture == wanted).collect();
    if all.is_empty() {
        return "no node is connected".to_owned();
    }
    if same.is_empty() {
        return format!(
            "no connected node is {wanted}: {}",
            named(&all, |left| format!("is {}", left.node.cpu_architecture))
        );
    }
    format!(
        "no connected {wanted} node has room for {} CPU units and {} MiB: {}",
        demand.cpu_units,
        demand.memory_mib,
        named(&same, |left| format!("has {} CPU units and {} MiB left", left.cpu_units, left.memory_mib))
    )
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

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;

    fn left(name: &str, cpu_architecture: &str, cpu_units: i64, memory_mib: i64) -> Left {
        let node = NodeRow {
            node_id: name.into(),
            container_instance_arn: String::new(),
            cpu_units: 4096,
            memory_mib: 8192,
            cpu_architecture: cpu_architecture.into(),
            registered_at: Timestamp::from_ms(0),
            connected: true,
            disconnected_at: None,
            sequence: 0,
            network_generation: 0,
        };
        Left { node, cpu_units, memory_mib }
    }

    #[test]
    fn a_lack_of_room_and_a_lack_of_a_node_are_told_apart() {
        let demand = Demand { cpu_units: 1024, memory_mib: 2048, cpu_architecture: "ARM64" };
        assert_eq!(shortage(&demand, &[]), "no node is connected");
        let other = || left("big", "X86_64", 4096, 8192);
        assert_eq!(shortage(&demand, &[other()]), "no connected node is ARM64: big is X86_64");
        assert_eq!(
            shortage(&demand, &[other(), left("small", "ARM64", 512, 4096)]),
            "no connected ARM64 node has room for 1024 CPU units and 2048 MiB: small has 512 CPU units and 4096 MiB left"
        );
        let many: Vec<Left> = (0..7).map(|n| left(&format!("n{n}"), "ARM64", 0, 0)).collect();
        assert!(shortage(&demand, &many).ends_with("n4 has 0 CPU units and 0 MiB left, 2 more likewise"));
    }
}
