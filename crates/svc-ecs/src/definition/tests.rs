//! Tests of what may be registered.

use super::from_request;
use crate::model::TaskDefinitionRow;
use crate::scenario::fakes::FakeImages;
use crate::tests::context;
use api_ecs::*;
use kernel::Error;

type Request = RegisterTaskDefinitionRequest;

fn container(name: &str) -> ContainerDefinition {
    ContainerDefinition { name: Some(name.into()), image: Some("nginx".into()), ..ContainerDefinition::default() }
}

fn fargate() -> Request {
    Request {
        family: Some("web".into()),
        requires_compatibilities: Some(vec!["FARGATE".into()]),
        network_mode: Some("awsvpc".into()),
        cpu: Some(".25 vCPU".into()),
        memory: Some("0.5GB".into()),
        execution_role_arn: Some("arn:aws:iam::000000000000:role/execution".into()),
        container_definitions: Some(vec![container("app")]),
        ..Request::default()
    }
}

fn ec2() -> Request {
    let app = ContainerDefinition { memory: Some(64), ..container("app") };
    Request { family: Some("web".into()), container_definitions: Some(vec![app]), ..Request::default() }
}

fn row(input: &Request) -> TaskDefinitionRow {
    from_request(&context(), input, &FakeImages).unwrap()
}

fn message(input: &Request) -> String {
    match from_request(&context(), input, &FakeImages) {
        Err(Error::Api(error)) => {
            assert_eq!(error.code, "ClientException");
            error.message
        }
        other => panic!("{other:?}"),
    }
}

/// The message for the first container changed.
fn refused(change: impl FnOnce(&mut ContainerDefinition)) -> String {
    let mut app = container("app");
    change(&mut app);
    message(&Request { container_definitions: Some(vec![app]), ..fargate() })
}

fn accepted(change: impl FnOnce(&mut ContainerDefinition)) -> TaskDefinitionRow {
    let mut app = container("app");
    change(&mut app);
    row(&Request { container_definitions: Some(vec![app]), ..fargate() })
}

fn awslogs(options: &[(&str, &str)]) -> Option<LogConfiguration> {
    let mut all = vec![("awslogs-group", "/web"), ("awslogs-region", "us-east-1"), ("awslogs-stream-prefix", "ecs")];
    all.extend(options);
    Some(LogConfiguration {
        log_driver: Some("awslogs".into()),
        options: Some(all.into_iter().map(|(name, value)| (name.into(), value.into())).collect()),
        secret_options: None,
    })
}

#[test]
fn sizes_are_normalised_and_must_be_fargates() {
    let made = row(&fargate());
    assert_eq!((made.cpu, made.memory_mib), (Some(256), Some(512)));
    assert_eq!(made.compatibilities, ["EC2", "FARGATE"]);
    let with = |cpu: Option<&str>, memory: Option<&str>| Request {
        cpu: cpu.map(str::to_owned),
        memory: memory.map(str::to_owned),
        ..fargate()
    };
    assert!(message(&with(Some("256"), Some("4096"))).starts_with("No Fargate configuration exists for given values"));
    assert_eq!(message(&with(None, Some("512"))), "Fargate requires that 'cpu' be defined at the task level.");
    assert_eq!(message(&with(Some("256"), None)), "Fargate requires that 'memory' be defined at the task level.");
    assert!(message(&with(Some("some"), Some("512"))).starts_with("Invalid 'cpu' setting for task"));
    let bridge = Request { network_mode: Some("bridge".into()), ..fargate() };
    assert_eq!(message(&bridge), "Fargate only supports network mode 'awsvpc'.");
}

#[test]
fn definitions_for_ec2_are_kept_but_not_fargates() {
    let made = row(&ec2());
    assert_eq!(made.compatibilities, ["EXTERNAL", "EC2"]);
    // What Fargate could run is said to be so, without being asked for.
    let both = Request { requires_compatibilities: None, ..fargate() };
    assert_eq!(row(&both).compatibilities, ["EC2", "FARGATE"]);
    let unlimited = Request { container_definitions: Some(vec![container("app")]), ..ec2() };
    assert!(message(&unlimited).contains("At least one of 'memory' or 'memoryReservation' must be specified."));
}

#[test]
fn every_field_comes_back_as_it_was_given() {
    let pair = |name: &str, value: &str| KeyValuePair { name: Some(name.into()), value: Some(value.into()) };
    let init = ContainerDefinition { essential: Some(false), ..container("init") };
    let app = ContainerDefinition {
        cpu: Some(128),
        memory: Some(256),
        memory_reservation: Some(128),
        essential: Some(true),
        entry_point: Some(vec!["/bin/sh".into()]),
        command: Some(vec!["-c".into(), "true".into()]),
        environment: Some(vec![pair("A", "1")]),
        working_directory: Some("/srv".into()),
        user: Some("1000".into()),
        port_mappings: Some(vec![PortMapping {
            container_port: Some(80),
            host_port: Some(80),
            protocol: Some("tcp".into()),
            name: Some("http".into()),
            app_protocol: Some("http".into()),
            container_port_range: None,
        }]),
        mount_points: Some(vec![MountPoint {
            source_volume: Some("data".into()),
            container_path: Some("/data".into()),
            read_only: Some(true),
        }]),
        volumes_from: Some(vec![VolumeFrom { source_container: Some("init".into()), read_only: Some(false) }]),
        depends_on: Some(vec![ContainerDependency {
            container_name: Some("init".into()),
            condition: Some("SUCCESS".into()),
        }]),
        health_check: Some(HealthCheck {
            command: Some(vec!["CMD".into(), "true".into()]),
            interval: Some(10),
            timeout: Some(2),
            retries: Some(1),
            start_period: Some(5),
        }),
        log_configuration: Some(LogConfiguration { secret_options: Some(vec![]), ..awslogs(&[]).unwrap() }),
        linux_parameters: Some(LinuxParameters {
            capabilities: Some(KernelCapabilities {
                add: Some(vec!["SYS_PTRACE".into()]),
                drop: Some(vec!["NET_RAW".into()]),
            }),
            init_process_enabled: Some(true),
            tmpfs: Some(vec![Tmpfs {
                container_path: Some("/run".into()),
                size: Some(16),
                mount_options: Some(vec!["noexec".into()]),
            }]),
            ..LinuxParameters::default()
        }),
        ulimits: Some(vec![Ulimit { name: Some("nofile".into()), soft_limit: Some(1024), hard_limit: Some(4096) }]),
        docker_labels: Some([("team".to_owned(), "x".to_owned())].into()),
        system_controls: Some(vec![SystemControl {
            namespace: Some("net.core.somaxconn".into()),
            value: Some("1024".into()),
        }]),
        readonly_root_filesystem: Some(true),
        start_timeout: Some(60),
        stop_timeout: Some(120),
        interactive: Some(false),
        pseudo_terminal: Some(false),
        privileged: Some(false),
        version_consistency: Some("enabled".into()),
        ..container("app")
    };
    let input = Request {
        container_definitions: Some(vec![app.clone(), init]),
        volumes: Some(vec![Volume {
            name: Some("data".into()),
            host: Some(HostVolumeProperties::default()),
            ..Volume::default()
        }]),
        task_role_arn: Some("arn:aws:iam::000000000000:role/app".into()),
        runtime_platform: Some(RuntimePlatform {
            cpu_architecture: Some("ARM64".into()),
            operating_system_family: Some("LINUX".into()),
        }),
        ephemeral_storage: Some(EphemeralStorage { size_in_gi_b: Some(40) }),
        ..fargate()
    };
    let shown = crate::convert::task_definition(&row(&input));
    assert_eq!(shown.container_definitions.unwrap()[0], app);
    assert_eq!(shown.volumes, input.volumes);
    assert_eq!(shown.runtime_platform, input.runtime_platform);
    assert_eq!(shown.ephemeral_storage, input.ephemeral_storage);
    assert_eq!((shown.task_role_arn, shown.execution_role_arn), (input.task_role_arn, input.execution_role_arn));
    assert_eq!((shown.cpu.as_deref(), shown.memory.as_deref()), (Some("256"), Some("512")));
    let attributes: Vec<_> = shown.requires_attributes.unwrap().into_iter().map(|a| a.name.unwrap()).collect();
    for expected in [
        "com.amazonaws.ecs.capability.logging-driver.awslogs",
        "com.amazonaws.ecs.capability.task-iam-role",
        "ecs.capability.execution-role-awslogs",
        "ecs.capability.task-eni",
    ] {
        assert!(attributes.iter().any(|name| name == expected), "{expected} in {attributes:?}");
    }
}

#[test]
fn defaults_are_filled_in() {
    let made = accepted(|app| {
        app.health_check =
            Some(HealthCheck { command: Some(vec!["CMD-SHELL".into(), "true".into()]), ..HealthCheck::default() });
        app.port_mappings = Some(vec![PortMapping { container_port: Some(80), ..PortMapping::default() }]);
    });
    let app = &made.containers[0];
    let check = app.health_check.as_ref().unwrap();
    assert_eq!((check.interval_s, check.timeout_s, check.retries, check.start_period_s), (30, 5, 3, None));
    assert_eq!((app.port_mappings[0].host_port, &*app.port_mappings[0].protocol), (80, "tcp"));
    assert!(app.essential && app.cpu == 0);
}

#[test]
fn what_is_not_acted_on_is_refused_by_name() {
    let cases: Vec<(&str, String)> = vec![
        ("environmentFiles", refused(|app| app.environment_files = Some(vec![EnvironmentFile::default()]))),
        ("firelensConfiguration", refused(|app| app.firelens_configuration = Some(FirelensConfiguration::default()))),
        ("links", refused(|app| app.links = Some(vec!["x".into()]))),
        ("hostname", refused(|app| app.hostname = Some("x".into()))),
        ("dnsServers", refused(|app| app.dns_servers = Some(vec!["1.1.1.1".into()]))),
        ("extraHosts", refused(|app| app.extra_hosts = Some(vec![HostEntry::default()]))),
        ("repositoryCredentials", refused(|app| app.repository_credentials = Some(RepositoryCredentials::default()))),
        ("resourceRequirements", refused(|app| app.resource_requirements = Some(vec![ResourceRequirement::default()]))),
        (
            "restartPolicy",
            refused(|app| {
                app.restart_policy = Some(ContainerRestartPolicy { enabled: Some(true), ..Default::default() })
            }),
        ),
        ("pseudoTerminal", refused(|app| app.pseudo_terminal = Some(true))),
        ("interactive", refused(|app| app.interactive = Some(true))),
        ("enableFaultInjection", message(&Request { enable_fault_injection: Some(true), ..fargate() })),
        ("proxyConfiguration", message(&Request { proxy_configuration: Some(Default::default()), ..fargate() })),
        ("pidMode", message(&Request { pid_mode: Some("task".into()), ..fargate() })),
        (
            "efsVolumeConfiguration",
            message(&Request {
                volumes: Some(vec![Volume {
                    name: Some("v".into()),
                    efs_volume_configuration: Some(Default::default()),
                    ..Volume::default()
                }]),
                ..fargate()
            }),
        ),
        (
            "awslogs-multiline-pattern",
            refused(|app| app.log_configuration = awslogs(&[("awslogs-multiline-pattern", "x")])),
        ),
        (
            "maxSwap",
            refused(|app| app.linux_parameters = Some(LinuxParameters { max_swap: Some(1), ..Default::default() })),
        ),
    ];
    for (field, message) in cases {
        assert!(message.contains(field) && message.contains("is not supported by Longshore yet"), "{field}: {message}");
    }
    // Given and empty is not given.
    accepted(|app| {
        app.secrets = Some(vec![]);
        app.links = Some(vec![]);
        app.hostname = Some(String::new());
    });
}

#[test]
fn containers_are_checked_against_each_other() {
    let with = |containers: Vec<ContainerDefinition>| Request { container_definitions: Some(containers), ..fargate() };
    let on = |name: &str, condition: &str| {
        Some(vec![ContainerDependency { container_name: Some(name.into()), condition: Some(condition.into()) }])
    };
    assert!(message(&with(vec![])).contains("cannot be empty"));
    assert!(message(&with(vec![container("a"), container("a")])).contains("more than once"));
    let aside = ContainerDefinition { essential: Some(false), ..container("a") };
    assert!(message(&with(vec![aside.clone()])).contains("essential"));
    let first = ContainerDefinition { depends_on: on("b", "START"), ..container("a") };
    let second = ContainerDefinition { depends_on: on("a", "START"), ..container("b") };
    assert!(message(&with(vec![first.clone(), second])).contains("cyclic"));
    assert!(message(&with(vec![first])).contains("unknown container 'b'"));
    let waits = |condition: &str| ContainerDefinition { depends_on: on("a", condition), ..container("b") };
    assert!(message(&with(vec![container("a"), waits("COMPLETE")])).contains("essential"));
    assert!(message(&with(vec![container("a"), waits("HEALTHY")])).contains("no health check"));
    row(&with(vec![aside, waits("COMPLETE")]));
    let port = |name: &str| ContainerDefinition {
        port_mappings: Some(vec![PortMapping { container_port: Some(80), ..PortMapping::default() }]),
        ..container(name)
    };
    assert!(message(&with(vec![port("a"), port("b")])).contains("mapped more than once"));
    let large = |name: &str| ContainerDefinition { memory: Some(300), ..container(name) };
    assert!(message(&with(vec![large("a"), large("b")])).contains("greater than the task's memory"));
    let busy = |name: &str| ContainerDefinition { cpu: Some(200), ..container(name) };
    assert!(message(&with(vec![busy("a"), busy("b")])).contains("greater than the task's cpu"));
}

#[test]
fn fargates_limits_hold() {
    let linux = |parameters: LinuxParameters| refused(|app| app.linux_parameters = Some(parameters));
    assert!(linux(LinuxParameters { shared_memory_size: Some(64), ..Default::default() }).contains("sharedMemorySize"));
    let add = KernelCapabilities { add: Some(vec!["SYS_ADMIN".into()]), drop: None };
    assert!(linux(LinuxParameters { capabilities: Some(add), ..Default::default() }).contains("SYS_PTRACE"));
    assert!(refused(|app| app.privileged = Some(true)).contains("privileged"));
    assert!(refused(|app| app.stop_timeout = Some(121)).contains("stopTimeout"));
    assert!(refused(|app| app.start_timeout = Some(1)).contains("startTimeout"));
    let mismatch = refused(|app| {
        app.port_mappings =
            Some(vec![PortMapping { container_port: Some(80), host_port: Some(8080), ..PortMapping::default() }]);
    });
    assert!(mismatch.starts_with("When networkMode=awsvpc, the host ports and container ports"), "{mismatch}");
    let no_prefix = refused(|app| {
        let mut log = awslogs(&[]).unwrap();
        log.options.as_mut().unwrap().remove("awslogs-stream-prefix");
        app.log_configuration = Some(log);
    });
    assert!(no_prefix.contains("awslogs-stream-prefix"));
    for gib in [20, 201] {
        let storage = EphemeralStorage { size_in_gi_b: Some(gib) };
        assert!(message(&Request { ephemeral_storage: Some(storage), ..fargate() }).contains("Ephemeral storage"));
    }
    accepted(|app| app.log_configuration = awslogs(&[("mode", "blocking")]));
    assert!(refused(|app| app.log_configuration = awslogs(&[("mode", "non-blocking")])).contains("non-blocking"));
    assert!(refused(|app| app.log_configuration = awslogs(&[("max-buffer-size", "25m")])).contains("max-buffer-size"));
    let check = |interval| HealthCheck {
        command: Some(vec!["CMD".into(), "x".into()]),
        interval: Some(interval),
        ..HealthCheck::default()
    };
    assert!(refused(|app| app.health_check = Some(check(4))).contains("interval"));
    assert!(refused(|app| app.image = Some("a b".into())).contains("invalid characters"));
    let windows =
        RuntimePlatform { operating_system_family: Some("WINDOWS_SERVER_2022_CORE".into()), cpu_architecture: None };
    assert!(message(&Request { runtime_platform: Some(windows), ..fargate() }).contains("not supported by Longshore"));
}

/// Without the role the definition is not for Fargate, in AWS's words; what needs none is.
#[test]
fn fargate_does_with_the_execution_role_what_comes_before_the_containers() {
    const NEEDS: &str = "Fargate requires task definition to have execution role ARN to support";
    const ECR: &str = "000000000000.dkr.ecr.us-east-1.amazonaws.com/web:v1";
    let with = |app: ContainerDefinition| Request {
        execution_role_arn: None,
        container_definitions: Some(vec![app]),
        ..fargate()
    };
    let logs = ContainerDefinition { log_configuration: awslogs(&[]), ..container("app") };
    assert_eq!(message(&with(logs.clone())), format!("{NEEDS} log driver awslogs."));
    let ours = ContainerDefinition { image: Some(ECR.into()), ..container("app") };
    assert_eq!(message(&with(ours.clone())), format!("{NEEDS} ECR images."));
    let secret = Secret { name: Some("A".into()), value_from: Some("/a".into()) };
    let secrets = ContainerDefinition { secrets: Some(vec![secret.clone()]), ..container("app") };
    let missing = "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.";
    assert_eq!(message(&with(secrets.clone())), missing);
    row(&with(container("app")));
    for app in [logs, ours, secrets] {
        row(&Request { container_definitions: Some(vec![app]), ..fargate() });
    }
    // Where it is not asked to be Fargate's it is taken, and is not Fargate's.
    let anywhere = with(ContainerDefinition { image: Some(ECR.into()), memory: Some(64), ..container("app") });
    assert_eq!(row(&Request { requires_compatibilities: None, ..anywhere }).compatibilities, ["EC2"]);
}

#[test]
fn secrets_come_back_as_they_were_given() {
    let secret = |name: &str, from: &str| Secret { name: Some(name.into()), value_from: Some(from.into()) };
    let asm = "arn:aws:secretsmanager:eu-west-1:000000000000:secret:db-AbCdEf:password::";
    let mut log = awslogs(&[]).unwrap();
    log.options.as_mut().unwrap().remove("awslogs-group");
    log.secret_options = Some(vec![secret("awslogs-group", "/group")]);
    let made = accepted(|app| {
        app.secrets = Some(vec![secret("A", "/a"), secret("B", asm)]);
        app.log_configuration = Some(log.clone());
    });
    let shown = crate::convert::task_definition(&made).container_definitions.unwrap().remove(0);
    assert_eq!(shown.secrets.unwrap(), [secret("A", "/a"), secret("B", asm)]);
    assert_eq!(shown.log_configuration.unwrap(), log);
    for name in ["secrets.ssm.environment-variables", "secrets.asm.environment-variables", "execution-role-awslogs"] {
        assert!(made.requires_attributes.contains(&format!("ecs.capability.{name}")), "{name}");
    }
    // The stream's name is made here, and here no secret is read.
    log.secret_options = Some(vec![secret("awslogs-stream-prefix", "/prefix")]);
    log.options.as_mut().unwrap().insert("awslogs-group".into(), "/web".into());
    log.options.as_mut().unwrap().remove("awslogs-stream-prefix");
    assert!(refused(|app| app.log_configuration = Some(log)).contains("awslogs-stream-prefix"));
}
