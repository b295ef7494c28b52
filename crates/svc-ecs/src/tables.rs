//! Where rows live. Only this crate writes these prefixes.

use crate::model::{
    ClusterRow, EventRow, FamilyRow, LiveTaskRow, NodeLoadRow, NodeRow, ServiceDeploymentRow, ServiceRevisionRow,
    ServiceRow, SettingRow, TagsRow, TaskDefinitionRow, TaskRow,
};
use base::{AccountId, Region, Timestamp};
use store::Table;

/// Key: account, Region, cluster name.
pub static CLUSTERS: Table<(AccountId, Region, String), ClusterRow> = Table::new("ecs/clusters", 1);

/// Key: account, Region, family. Holds the last revision, which is never given twice.
pub static FAMILIES: Table<(AccountId, Region, String), FamilyRow> = Table::new("ecs/families", 1);

/// Key: account, Region, family, revision.
pub static TASK_DEFINITIONS: Table<(AccountId, Region, String, u32), TaskDefinitionRow> =
    Table::new("ecs/task_definitions", 1);

/// Key: account, Region, cluster name, task id (32 hexadecimal digits).
pub static TASKS: Table<(AccountId, Region, String, String), TaskRow> = Table::new("ecs/tasks", 1);

/// Key: account, Region, cluster name, service name.
pub static SERVICES: Table<(AccountId, Region, String, String), ServiceRow> = Table::new("ecs/services", 1);

/// Key: account, Region, ARN of the service, time, sequence. The newest [`crate::model::EVENTS_KEPT_MAX`] are kept.
pub static EVENTS: Table<(AccountId, Region, String, Timestamp, u32), EventRow> = Table::new("ecs/service_events", 1);

/// Key: account, Region, ARN of the service, service deployment id. What ListServiceDeployments and
/// DescribeServiceDeployments answer from, also after the deployment left the service.
pub static SERVICE_DEPLOYMENTS: Table<(AccountId, Region, String, String), ServiceDeploymentRow> =
    Table::new("ecs/service_deployments", 1);

/// Key: account, Region, ARN of the service, revision id (the digits of `ecs-svc/…`). What DescribeServiceRevisions answers
/// from, also after the deployment left the service.
pub static SERVICE_REVISIONS: Table<(AccountId, Region, String, String), ServiceRevisionRow> =
    Table::new("ecs/service_revisions", 1);

/// Key: node id. Machines that run Fargate tasks.
pub static NODES: Table<(String,), NodeRow> = Table::new("ecs/nodes", 1);

/// Key: node id.
pub static NODE_LOADS: Table<(String,), NodeLoadRow> = Table::new("ecs/node_loads", 1);

/// Key: `node/NODE_ID` or the ARN of a service; ARN of a task that is not STOPPED. So that a node's session and a service's
/// scheduler read their own tasks and no others.
pub static LIVE_TASKS: Table<(String, String), LiveTaskRow> = Table::new("ecs/live_tasks", 1);

/// Key: account, Region, principal ARN or `default`, setting name.
pub static SETTINGS: Table<(AccountId, Region, String, String), SettingRow> = Table::new("ecs/account_settings", 1);

/// Key: ARN. Tags of resources whose rows do not hold them: none so far but task definitions, whose rows are immutable.
pub static TAGS: Table<(String,), TagsRow> = Table::new("ecs/tags", 1);
