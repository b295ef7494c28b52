//! What the agent must still know after it was killed: who it is, which tasks it has, how far each got.
//!
//! One JSON file a task, written beside, synced and renamed, so that a crash leaves the old state or the new one.

use agent_proto::acs;
use base::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    pub container_instance_arn: String,
}

/// Where a container got to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerState {
    /// The engine's id of it; empty until it was created.
    pub container_id: String,
    pub image_digest: Option<String>,
    pub started_at: Option<Timestamp>,
    pub stopped: Option<ContainerEnd>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerEnd {
    /// `None`: it never ran.
    pub exit_code: Option<i32>,
    /// ECS's wording, such as `CannotStartContainerError: …`.
    pub reason: Option<String>,
    pub at: Timestamp,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Reported {
    #[default]
    Nothing,
    Pending,
    Running,
    Stopped,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskState {
    /// As it came.
    pub task: acs::Task,
    pub desired_stopped: bool,
    pub containers: BTreeMap<String, ContainerState>,
    pub pull_started_at: Option<Timestamp>,
    pub pull_stopped_at: Option<Timestamp>,
    pub execution_stopped_at: Option<Timestamp>,
    /// Why the task as a whole could not run.
    pub reason: Option<String>,
    /// The last status the control plane acknowledged.
    pub reported: Reported,
}

impl TaskState {
    pub fn new(task: acs::Task) -> Self {
        let containers = task.containers.iter().map(|c| (c.name.clone(), ContainerState::default())).collect();
        Self {
            task,
            desired_stopped: false,
            containers,
            pull_started_at: None,
            pull_stopped_at: None,
            execution_stopped_at: None,
            reason: None,
            reported: Reported::Nothing,
        }
    }

    /// The last part of the ARN.
    pub fn task_id(&self) -> &str {
        task_id(&self.task.arn)
    }
}

/// The last part of a task's ARN.
pub fn task_id(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

#[derive(Clone, Debug)]
pub struct StateDir {
    root: PathBuf,
}

impl StateDir {
    pub fn open(root: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(root.join("tasks"))?;
        Ok(Self { root })
    }

    pub fn identity(&self) -> io::Result<Option<Identity>> {
        read(&self.root.join("identity.json"))
    }

    pub fn put_identity(&self, identity: &Identity) -> io::Result<()> {
        write(&self.root.join("identity.json"), identity)
    }

    pub fn network(&self) -> io::Result<Option<agent_proto::network::NetworkState>> {
        read(&self.root.join("network.json"))
    }

    pub fn put_network(&self, state: &agent_proto::network::NetworkState) -> io::Result<()> {
        write(&self.root.join("network.json"), state)
    }

    pub fn tasks(&self) -> io::Result<Vec<TaskState>> {
        let mut tasks = Vec::new();
        for entry in fs::read_dir(self.root.join("tasks"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "json")
                && let Some(task) = read(&path)?
            {
                tasks.push(task);
            }
        }
        Ok(tasks)
    }

    pub fn put_task(&self, task: &TaskState) -> io::Result<()> {
        write(&self.task_file(task.task_id()), task)
    }

    pub fn delete_task(&self, task_id: &str) -> io::Result<()> {
        match fs::remove_file(self.task_file(task_id)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn task_file(&self, task_id: &str) -> PathBuf {
        self.root.join("tasks").join(format!("{task_id}.json"))
    }
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes)
            .map(Some)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {error}", path.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn write<T: Serialize>(path: &Path, value: &T) -> io::Result<()> {
    let temporary = path.with_extension("new");
    let mut file = File::create(&temporary)?;
    file.write_all(&serde_json::to_vec(value)?)?;
    file.sync_all()?;
    fs::rename(&temporary, path)?;
    path.parent().map_or(Ok(()), |parent| File::open(parent)?.sync_all())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_survive_and_can_be_forgotten() {
        let dir = tempfile::tempdir().unwrap();
        let state = StateDir::open(dir.path().into()).unwrap();
        let arn = "arn:aws:ecs:us-east-1:000000000000:task/prod/0a".to_owned();
        let task = TaskState::new(acs::Task { arn, ..Default::default() });
        state.put_task(&task).unwrap();
        assert_eq!(StateDir::open(dir.path().into()).unwrap().tasks().unwrap(), [task]);
        state.delete_task("0a").unwrap();
        state.delete_task("0a").unwrap();
        assert!(state.tasks().unwrap().is_empty());
    }
}
