use super::*;
use crate::model::{HealthCheckRow, KeyValueRow, LinuxParametersRow, TmpfsRow};
use crate::scenario::{container, definition, task_row};

struct NoImages;

impl Images for NoImages {
    fn resolve(&self, _: &str) -> Option<ports::EcrImage> {
        None
    }
}

fn pair(name: &str, value: &str) -> KeyValueRow {
    KeyValueRow { name: name.into(), value: value.into() }
}

#[test]
fn a_task_definition_and_its_overrides_become_one_payload() {
    let mut app = container("app");
    app.command = Some(vec!["serve".into()]);
    app.environment = vec![pair("A", "1"), pair("B", "2")];
    app.user = Some("1000".into());
    app.health_check = Some(HealthCheckRow {
        command: vec!["CMD-SHELL".into(), "true".into()],
        interval_s: 30,
        timeout_s: 5,
        retries: 3,
        start_period_s: None,
    });
    let options = [("awslogs-group", "/web"), ("awslogs-region", "us-east-1"), ("awslogs-stream-prefix", "web")];
    app.log_configuration = Some(LogConfigurationRow {
        driver: "awslogs".into(),
        options: options.map(|(key, value)| (key.to_owned(), value.to_owned())).into(),
        secret_options: Vec::new(),
    });
    let asm = "arn:aws:secretsmanager:eu-west-1:000000000000:secret:db-AbCdEf:password::";
    let secret = |name: &str, from: &str| SecretRow { name: name.into(), value_from: from.into() };
    app.secrets = vec![secret("S", "/prod/db"), secret("T", asm)];
    app.linux_parameters = Some(LinuxParametersRow {
        init_process_enabled: Some(true),
        tmpfs: vec![TmpfsRow { container_path: "/t".into(), size_mib: 8, mount_options: vec!["noexec".into()] }],
        ..LinuxParametersRow::default()
    });
    let mut definition = definition("web", 3);
    definition.containers = vec![app];
    definition.execution_role_arn = Some("arn:aws:iam::000000000000:role/execution".into());
    let mut row = task_row(&definition);
    row.containers[0].memory_reservation_mib = Some(64);
    row.overrides.containers = vec![ContainerOverrideRow {
        name: "app".into(),
        command: Some(vec!["other".into()]),
        environment: vec![pair("B", "3"), pair("C", "4")],
        ..ContainerOverrideRow::default()
    }];
    let payload = task(&row, &definition, &TaskCredentials::default(), &NoImages, "http://127.0.0.1:4566");
    assert_eq!(
        (payload.family.as_str(), payload.version.as_str(), payload.desired_status.as_str()),
        ("web", "3", "RUNNING")
    );
    let container = &payload.containers[0];
    assert_eq!(container.command.as_deref(), Some(&["other".to_owned()][..]));
    let environment: Vec<_> = container.environment.iter().map(|(k, v)| format!("{k}={v}")).collect();
    assert_eq!(environment, ["A=1", "B=3", "C=4"]);
    assert_eq!(container.logs_auth_strategy.as_deref(), Some("ExecutionRole"));
    assert_eq!(container.registry_authentication, None);
    let secrets: Vec<_> =
        container.secrets.iter().map(|s| (&*s.name, &*s.provider, &*s.region, &*s.value_from)).collect();
    assert_eq!(secrets, [("S", "ssm", "us-east-1", "/prod/db"), ("T", "asm", "eu-west-1", asm)]);
    let docker = container.docker_config.as_ref().unwrap();
    let config: DockerConfig = serde_json::from_str(docker.config.as_ref().unwrap()).unwrap();
    assert_eq!(config.user.as_deref(), Some("1000"));
    assert_eq!(config.healthcheck.unwrap().interval, 30_000_000_000);
    let host: DockerHostConfig = serde_json::from_str(docker.host_config.as_ref().unwrap()).unwrap();
    assert_eq!((host.init, host.memory_reservation), (Some(true), Some(64 * 1024 * 1024)));
    assert_eq!(host.tmpfs["/t"], "noexec,size=8m");
    let log = host.log_config.unwrap().config;
    assert_eq!(log["awslogs-stream"], format!("web/app/{}", row.task_id));
    assert!(!log.contains_key("awslogs-stream-prefix"));
}

#[test]
fn nothing_set_is_nothing_sent() {
    let definition = definition("web", 1);
    let payload = task(&task_row(&definition), &definition, &TaskCredentials::default(), &NoImages, "http://x");
    let docker = payload.containers[0].docker_config.as_ref().unwrap();
    assert_eq!((&docker.config, &docker.host_config), (&None, &None));
}
