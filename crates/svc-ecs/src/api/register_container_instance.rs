//! RegisterContainerInstance: a machine of this installation says that it runs Fargate tasks.

use crate::Ecs;
use crate::errors::{client, invalid};
use crate::lifecycle::NODE_OF_PRINCIPAL_EXPECTED;
use crate::model::NodeRow;
use crate::tables::NODES;
use api_ecs::{
    Attribute, ContainerInstance, RegisterContainerInstanceRequest, RegisterContainerInstanceResponse, Resource,
};
use kernel::{Error, PrincipalKind, RequestCtx};

/// A task's CPU and memory are limits and not reservations, and on machines of one's own most tasks use little of them: a node
/// takes on this many times what it has. The kernel shares CPU by the tasks' weights, and holds each task to its memory.
const CPU_OVERCOMMIT: i64 = 64;
const MEMORY_OVERCOMMIT: i64 = 64;

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: RegisterContainerInstanceRequest,
) -> Result<RegisterContainerInstanceResponse, Error> {
    let PrincipalKind::Node { node_name } = &ctx.principal.kind else {
        return Err(client(NODE_OF_PRINCIPAL_EXPECTED));
    };
    let resources = input.total_resources.unwrap_or_default();
    let (cpu_units, memory_mib) = (resource(&resources, "CPU")?, resource(&resources, "MEMORY")?);
    let attributes = input.attributes.unwrap_or_default();
    let architecture = attributes
        .iter()
        .find(|attribute| attribute.name.as_deref() == Some("ecs.cpu-architecture"))
        .and_then(|attribute| attribute.value.as_deref());
    let cpu_architecture = match architecture {
        None | Some("x86_64" | "amd64") => "X86_64",
        Some("arm64" | "aarch64") => "ARM64",
        Some(other) => {
            return Err(invalid(format!(
                "The attribute ecs.cpu-architecture is '{other}': it must be x86_64 or arm64."
            )));
        }
    };
    let row = ecs
        .deps
        .store
        .transact(|txn| -> Result<NodeRow, Error> {
            let known = NODES.get(txn, &(node_name,))?;
            if let (Some(given), Some(known)) = (&input.container_instance_arn, &known)
                && *given != known.container_instance_arn
            {
                return Err(invalid(format!(
                    "The container instance '{given}' is not this node, which is '{}'",
                    known.container_instance_arn
                )));
            }
            let row = NodeRow {
                node_id: node_name.clone(),
                container_instance_arn: known.as_ref().map_or_else(
                    || format!("arn:aws:ecs:{}:{}:container-instance/fargate/{node_name}", ctx.region, ctx.account),
                    |known| known.container_instance_arn.clone(),
                ),
                cpu_units: cpu_units * CPU_OVERCOMMIT,
                memory_mib: memory_mib * MEMORY_OVERCOMMIT,
                cpu_architecture: cpu_architecture.to_owned(),
                registered_at: known.as_ref().map_or(ctx.now, |known| known.registered_at),
                connected: known.as_ref().is_some_and(|known| known.connected),
                disconnected_at: known.as_ref().and_then(|known| known.disconnected_at),
                sequence: known.as_ref().map_or(0, |known| known.sequence),
                network_generation: known.as_ref().map_or(0, |known| known.network_generation),
            };
            if known.as_ref() != Some(&row) {
                NODES.put(txn, &(node_name,), &row)?;
            }
            Ok(row)
        })
        .await?;
    let version = input.version_info;
    Ok(RegisterContainerInstanceResponse {
        container_instance: Some(ContainerInstance {
            agent_connected: Some(ecs.sessions.is_open(&row.node_id)),
            container_instance_arn: Some(row.container_instance_arn),
            registered_at: Some(row.registered_at),
            registered_resources: Some(resources),
            status: Some("ACTIVE".into()),
            version_info: version,
            // Agents end themselves when an attribute with a value does not come back as it was.
            attributes: Some(
                attributes.into_iter().filter(|attribute: &Attribute| attribute.value.is_some()).collect(),
            ),
            ..ContainerInstance::default()
        }),
    })
}

fn resource(resources: &[Resource], name: &str) -> Result<i64, Error> {
    let found = resources.iter().find(|resource| resource.name.as_deref() == Some(name));
    let value = found.and_then(|resource| resource.integer_value.map(i64::from).or(resource.long_value));
    value
        .filter(|value| *value > 0)
        .ok_or_else(|| invalid(format!("totalResources has no positive integer value for {name}.")))
}
