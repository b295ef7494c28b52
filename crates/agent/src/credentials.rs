//! Role credentials of tasks: kept in memory only, answered at 169.254.170.2 to the task they belong to.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html>

use agent_proto::acs::{RoleCredentials, RoleCredentialsUpdate, Task};
use serde_json::json;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Task(String),
    Execution(String),
}

/// Credentials by task ARN and kind of role.
#[derive(Clone)]
pub struct CredentialsBook(Arc<watch::Sender<HashMap<Key, RoleCredentials>>>);

impl Default for CredentialsBook {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(HashMap::new())))
    }
}

impl CredentialsBook {
    /// Takes what a payload brought. What the disk remembers of a role has no key in it, and is not taken.
    pub fn take(&self, task: &Task) {
        let roles = [
            (Key::Task(task.arn.clone()), &task.role_credentials),
            (Key::Execution(task.arn.clone()), &task.execution_role_credentials),
        ];
        for (key, role) in roles {
            if let Some(role) = role.as_ref().filter(|role| !role.access_key_id.is_empty()) {
                self.0.send_modify(|book| drop(book.insert(key, role.clone())));
            }
        }
    }

    /// Takes a refresh; `false` for a kind of role that is not known.
    pub fn update(&self, update: &RoleCredentialsUpdate) -> bool {
        let key = match update.role_type.as_str() {
            "TaskApplication" => Key::Task(update.task_arn.clone()),
            "TaskExecution" => Key::Execution(update.task_arn.clone()),
            _ => return false,
        };
        self.0.send_modify(|book| drop(book.insert(key, update.role_credentials.clone())));
        true
    }

    /// Those of the task's execution role, as soon as they are there: an agent that was restarted is sent them again.
    pub async fn execution_role(&self, task_arn: &str, patience: Duration) -> Option<RoleCredentials> {
        let key = Key::Execution(task_arn.to_owned());
        let mut changes = self.0.subscribe();
        let arrived = changes.wait_for(|book| book.contains_key(&key));
        let book = tokio::time::timeout(patience, arrived).await.ok()?.ok()?;
        book.get(&key).cloned()
    }

    pub fn task_role(&self, task_arn: &str) -> Option<RoleCredentials> {
        self.0.borrow().get(&Key::Task(task_arn.to_owned())).cloned()
    }

    pub fn forget(&self, task_arn: &str) {
        self.0.send_modify(|book| {
            book.remove(&Key::Task(task_arn.to_owned()));
            book.remove(&Key::Execution(task_arn.to_owned()));
        });
    }
}

/// What `GET /v2/credentials/ID` answers a container of `task_arn`: its own task role's, or an error and its status.
pub fn answer(book: &CredentialsBook, task_arn: Option<&str>, credentials_id: &str) -> (u16, String) {
    let refuse = |status: u16, code: &str, message: &str| {
        (status, json!({ "code": code, "message": message, "HTTPErrorCode": status }).to_string())
    };
    let Some(task_arn) = task_arn else {
        return refuse(400, "InvalidIdInRequest", "no task has the address this request comes from");
    };
    match book.task_role(task_arn) {
        Some(role) if role.credentials_id == credentials_id => (
            200,
            json!({
                "RoleArn": role.role_arn,
                "AccessKeyId": role.access_key_id,
                "SecretAccessKey": role.secret_access_key,
                "Token": role.session_token,
                "Expiration": role.expiration,
            })
            .to_string(),
        ),
        Some(_) => refuse(400, "InvalidIdInRequest", "these credentials belong to another task"),
        None => refuse(503, "CredentialsUninitialized", "the credentials of this task have not arrived yet"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_gets_its_own_credentials_only() {
        let book = CredentialsBook::default();
        let role = RoleCredentials { credentials_id: "c1".into(), access_key_id: "ASIA1".into(), ..Default::default() };
        book.take(&Task { arn: "t1".into(), role_credentials: Some(role), ..Default::default() });
        assert_eq!(answer(&book, Some("t1"), "c1").0, 200);
        assert_eq!(answer(&book, Some("t1"), "c2").0, 400);
        assert_eq!(answer(&book, Some("t2"), "c1").0, 503);
        assert_eq!(answer(&book, None, "c1").0, 400);
        book.forget("t1");
        assert_eq!(answer(&book, Some("t1"), "c1").0, 503);
    }

    #[test]
    fn a_refresh_replaces_and_what_the_disk_knows_is_no_key() {
        let book = CredentialsBook::default();
        let role = |key: &str| RoleCredentials {
            credentials_id: "c1".into(),
            access_key_id: key.into(),
            ..Default::default()
        };
        book.take(&Task { arn: "t1".into(), role_credentials: Some(role("")), ..Default::default() });
        assert_eq!(answer(&book, Some("t1"), "c1").0, 503);
        for key in ["ASIA1", "ASIA2"] {
            let update = RoleCredentialsUpdate {
                task_arn: "t1".into(),
                role_type: "TaskApplication".into(),
                role_credentials: role(key),
                ..Default::default()
            };
            assert!(book.update(&update));
            assert!(answer(&book, Some("t1"), "c1").1.contains(key));
        }
        // The execution role is nobody's in the task.
        let update = RoleCredentialsUpdate { role_type: "TaskOther".into(), ..Default::default() };
        assert!(!book.update(&update));
    }

    #[tokio::test]
    async fn the_execution_role_is_waited_for() {
        let book = CredentialsBook::default();
        assert_eq!(book.execution_role("t1", Duration::from_millis(1)).await, None);
        let waits = tokio::spawn({
            let book = book.clone();
            async move { book.execution_role("t1", Duration::from_secs(60)).await }
        });
        let role = RoleCredentials { access_key_id: "ASIA1".into(), ..Default::default() };
        book.take(&Task { arn: "t1".into(), execution_role_credentials: Some(role.clone()), ..Default::default() });
        assert_eq!(waits.await.unwrap(), Some(role));
        assert_eq!(book.task_role("t1"), None);
    }
}
