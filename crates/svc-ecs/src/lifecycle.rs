//! What happens to a task, as steps inside a transaction. Each is called again without harm.

mod create;
mod place;
mod report;
mod stop;
mod targets;

pub(crate) use create::{CreateError, NO_CAPACITY, NewTask, SubnetUse, execution_role, task_role};
pub(crate) use place::NODE_OF_PRINCIPAL_EXPECTED;
pub(crate) use report::{ContainerReport, TaskReport};

use crate::model::{LiveTaskRow, TaskRow, TaskStatus};
use crate::tables::{LIVE_TASKS, TASKS};
use base::{AccountId, Arn, Region, Timestamp};
use kernel::Error;
use ports::ServiceCaller;
use store::{Reader, Txn};

/// The service that roles of tasks trust.
pub(crate) const TASKS_SERVICE: &str = "ecs-tasks.amazonaws.com";

/// ECS acting for a task.
pub(crate) fn tasks_caller<'a>(account: &'a AccountId, task_arn: &'a str) -> ServiceCaller<'a> {
    ServiceCaller { service: TASKS_SERVICE, source_account: Some(account.as_str()), source_arn: Some(task_arn) }
}

/// Account, Region, cluster name and task id.
pub(crate) type TaskKey = (AccountId, Region, String, String);

/// The key in a task's ARN, `arn:aws:ecs:REGION:ACCOUNT:task/CLUSTER/ID`.
pub(crate) fn task_key(arn: &str) -> Option<TaskKey> {
    let arn: Arn = arn.parse().ok()?;
    let (cluster, id) = arn.resource.strip_prefix("task/")?.split_once('/')?;
    if arn.service != "ecs" || id.is_empty() || id.contains('/') {
        return None;
    }
    Some((arn.account.parse().ok()?, arn.region.parse().ok()?, cluster.to_owned(), id.to_owned()))
}

/// How a node owns tasks in [`LIVE_TASKS`].
pub(crate) fn node_owner(node_id: &str) -> String {
    format!("node/{node_id}")
}

fn owners(task: &TaskRow) -> Vec<String> {
    let service = task
        .service
        .as_ref()
        .map(|name| format!("arn:aws:ecs:{}:{}:service/{}/{name}", task.region, task.account, task.cluster));
    service.into_iter().chain(task.node_id.as_deref().map(node_owner)).collect()
}

/// Writes a task that changed, and what follows from it: its version, and whether it is among the live ones.
pub(crate) fn save(txn: &mut Txn, task: &mut TaskRow) -> Result<(), Error> {
    task.version += 1;
    let arn = task.arn();
    for owner in owners(task) {
        let key = (owner, arn.clone());
        if task.last_status == TaskStatus::Stopped {
            LIVE_TASKS.delete(txn, &key)?;
        } else {
            LIVE_TASKS.put(txn, &key, &LiveTaskRow::of(task))?;
        }
    }
    TASKS.put(txn, &task.key(), task)?;
    Ok(())
}

/// The tasks of `owner` that are not STOPPED, in the order of their ARNs.
pub(crate) fn live_tasks(reader: &dyn Reader, owner: &str) -> Result<Vec<TaskRow>, Error> {
    let mut tasks = Vec::new();
    for ((_, arn), _) in LIVE_TASKS.scan(reader, &(owner,))? {
        if let Some(key) = task_key(&arn)
            && let Some(task) = TASKS.get(reader, &key)?
        {
            tasks.push(task);
        }
    }
    Ok(tasks)
}

/// A task that is not STOPPED, in short.
pub(crate) struct Live {
    pub(crate) arn: String,
    pub(crate) key: TaskKey,
    pub(crate) row: LiveTaskRow,
}

impl Live {
    pub(crate) fn cluster_arn(&self) -> String {
        let (account, region, cluster, _) = &self.key;
        format!("arn:aws:ecs:{region}:{account}:cluster/{cluster}")
    }
}

/// As [`live_tasks`], without reading the tasks themselves.
pub(crate) fn live(reader: &dyn Reader, owner: &str) -> Result<Vec<Live>, Error> {
    let rows = LIVE_TASKS.scan(reader, &(owner,))?;
    Ok(rows.into_iter().filter_map(|((_, arn), row)| Some(Live { key: task_key(&arn)?, arn, row })).collect())
}

/// How long a task ran before it ended, milliseconds; `None` when it never ran.
pub(crate) fn ran_ms(task: &TaskRow, now: Timestamp) -> Option<i64> {
    task.started_at.map(|at| now.since_ms(at))
}
