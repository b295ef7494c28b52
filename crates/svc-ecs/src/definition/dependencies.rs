//! The order in which containers start.

use crate::errors::client;
use crate::model::ContainerDefinitionRow;
use kernel::Error;
use std::collections::{BTreeMap, BTreeSet};

/// Every container waited for exists, can be in the state waited for, and waits for nothing that waits for it.
pub(super) fn check(containers: &[ContainerDefinitionRow]) -> Result<(), Error> {
    let by_name: BTreeMap<&str, &ContainerDefinitionRow> = containers.iter().map(|c| (c.name.as_str(), c)).collect();
    for container in containers {
        let name = &container.name;
        let mut seen = BTreeSet::new();
        for on in &container.depends_on {
            let waited = &on.container_name;
            let Some(other) = by_name.get(waited.as_str()) else {
                return Err(client(format!("The container '{name}' depends on an unknown container '{waited}'.")));
            };
            if !seen.insert(waited) {
                return Err(client(format!("The container '{name}' depends on '{waited}' more than once.")));
            }
            match on.condition.as_str() {
                "START" => {}
                "HEALTHY" if other.health_check.is_none() => {
                    return Err(client(format!(
                        "The container '{name}' waits for '{waited}' to be HEALTHY, which has no health check."
                    )));
                }
                "HEALTHY" => {}
                condition @ ("COMPLETE" | "SUCCESS") if other.essential => {
                    return Err(client(format!(
                        "The container '{name}' waits for '{waited}' with the condition {condition}, which an essential container cannot be waited for with: its end is the task's."
                    )));
                }
                "COMPLETE" | "SUCCESS" => {}
                other => {
                    return Err(client(format!(
                        "Invalid condition '{other}' in dependsOn of the container '{name}': use START, COMPLETE, SUCCESS or HEALTHY."
                    )));
                }
            }
        }
    }
    // Takes away what waits for nothing left, until nothing is left or all that is left waits in a circle.
    let mut left: BTreeMap<&str, BTreeSet<&str>> = containers
        .iter()
        .map(|c| (c.name.as_str(), c.depends_on.iter().map(|on| on.container_name.as_str()).collect()))
        .collect();
    while !left.is_empty() {
        let free: Vec<&str> = left.iter().filter(|(_, on)| on.is_empty()).map(|(name, _)| *name).collect();
        if free.is_empty() {
            let names = left.keys().copied().collect::<Vec<_>>().join(", ");
            return Err(client(format!("There is a cyclic dependency among the containers {names}.")));
        }
        for name in free {
            left.remove(name);
            left.values_mut().for_each(|on| {
                on.remove(name);
            });
        }
    }
    Ok(())
}
