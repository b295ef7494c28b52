//! Role credentials of tasks: kept in memory only, answered at 169.254.170.2 to the task they belong to.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html>

use agent_proto::acs::{RoleCredentials, RoleCredentialsUpdate, Task};
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Task(String),
    Execution(String),
}

/// Credentials by task ARN and kind of role.
#[derive(Clone, Default)]
pub struct CredentialsBook(Arc<Mutex<HashMap<Key, RoleCredentials>>>);

impl CredentialsBook {
    /// Takes what a payload brought.
    pub fn take(&self, task: &Task) {
        let mut book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(role) = &task.role_credentials {
            book.insert(Key::Task(task.arn.clone()), role.clone());
        }
        if let Some(role) = &task.execution_role_credentials {
            book.insert(Key::Execution(task.arn.clone()), role.clone());
        }
    }

    /// Takes a refresh; `false` for a kind of role that is not known.
    pub fn update(&self, update: &RoleCredentialsUpdate) -> bool {
        let key = match update.role_type.as_str() {
            "TaskApplication" => Key::Task(update.task_arn.clone()),
            "TaskExecution" => Key::Execution(update.task_arn.clone()),
            _ => return false,
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, update.role_credentials.clone());
        true
    }

    pub fn execution_role(&self, task_arn: &str) -> Option<RoleCredentials> {
        let book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        book.get(&Key::Execution(task_arn.to_owned())).cloned()
    }

    pub fn task_role(&self, task_arn: &str) -> Option<RoleCredentials> {
        let book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        book.get(&Key::Task(task_arn.to_owned())).cloned()
    }

    pub fn forget(&self, task_arn: &str) {
        let mut book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        book.remove(&Key::Task(task_arn.to_owned()));
        book.remove(&Key::Execution(task_arn.to_owned()));
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
}
