//! What the demo makes and asks for, call by call.

use super::world::World;
use crate::client::Client;
use anyhow::{Context, Result, ensure};
use api_ec2 as ec2;
use api_ecr as ecr;
use api_ecs as ecs;
use api_elbv2 as elbv2;
use api_iam as iam;
use api_logs as logs;
use aws_wire::{FromValue, ToValue};
use base64::Engine as _;
use oci_image::{Auth, ClientOptions, ImageBuilder, ImageConfig, ImageFile, Platform, Reference, RegistryClient};
use std::cell::OnceCell;
use std::time::{Duration, Instant};

const CLUSTER: &str = "prod";
const SERVICE: &str = "web";
const REPOSITORY: &str = "web";
const LOG_GROUP: &str = "/web";
const PORT: i32 = 8080;
const EXECUTION_ROLE: &str = "ecsTaskExecutionRole";
/// Pulls from ECR, and writes to CloudWatch Logs.
const EXECUTION_POLICY: &str = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
const TASKS_TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const WAIT: Duration = Duration::from_secs(90);
/// Between two looks at something that changes.
const POLL: Duration = Duration::from_millis(20);
const POLL_START: Duration = Duration::from_millis(1);

/// The static server that every image of the demo contains.
static APP: &[u8] = include_bytes!(env!("LONGSHORE_DEMO_APP"));

pub struct Stack {
    client: Client,
    registry_url: String,
    network: OnceCell<Network>,
    execution_role_arn: OnceCell<String>,
    target_group_arn: OnceCell<String>,
}

struct Network {
    vpc_id: String,
    subnets: Vec<String>,
    balancer_group: String,
    task_group: String,
}

impl Stack {
    pub fn new(client: Client, world: &World) -> Self {
        Self {
            client,
            registry_url: format!("http://{}", world.endpoint),
            network: OnceCell::new(),
            execution_role_arn: OnceCell::new(),
            target_group_arn: OnceCell::new(),
        }
    }

    async fn ec2<I: ToValue, O: FromValue>(&self, operation: &str, input: I) -> Result<O> {
        Ok(self.client.call(&ec2::MODEL, operation, &input).await?)
    }

    async fn elbv2<I: ToValue, O: FromValue>(&self, operation: &str, input: I) -> Result<O> {
        Ok(self.client.call(&elbv2::MODEL, operation, &input).await?)
    }

    async fn ecs<I: ToValue, O: FromValue>(&self, operation: &str, input: I) -> Result<O> {
        Ok(self.client.call(&ecs::MODEL, operation, &input).await?)
    }

    pub async fn caller(&self) -> Result<String> {
        let input = api_sts::GetCallerIdentityRequest::default();
        let answer: api_sts::GetCallerIdentityResponse =
            self.client.call(&api_sts::MODEL, "GetCallerIdentity", &input).await?;
        answer.account.context("GetCallerIdentity answered no account")
    }

    pub async fn create_repository(&self) -> Result<String> {
        let input = ecr::CreateRepositoryRequest { repository_name: Some(REPOSITORY.into()), ..Default::default() };
        let answer: ecr::CreateRepositoryResponse = self.client.call(&ecr::MODEL, "CreateRepository", &input).await?;
        answer.repository.and_then(|repository| repository.repository_uri).context("no repositoryUri")
    }

    /// Pushes `:v1` and `:v2`; bytes of one image.
    pub async fn push_images(&self, uri: &str) -> Result<usize> {
        let answer: ecr::GetAuthorizationTokenResponse = self
            .client
            .call(&ecr::MODEL, "GetAuthorizationToken", &ecr::GetAuthorizationTokenRequest::default())
            .await?;
        let data = answer.authorization_data.unwrap_or_default();
        let token = data.first().and_then(|data| data.authorization_token.clone()).context("no token")?;
        let decoded = String::from_utf8(base64::engine::general_purpose::STANDARD.decode(token)?)?;
        let (username, password) = decoded.split_once(':').context("the token has no password")?;
        let auth = Auth::Basic { username: username.to_owned(), password: password.to_owned() };
        let registry = RegistryClient::new(ClientOptions::default())?;
        let mut bytes = 0;
        for version in ["v1", "v2"] {
            let config = ImageConfig {
                entrypoint: vec!["/server".into()],
                environment: vec![format!("VERSION={version}")],
                ..ImageConfig::default()
            };
            let image = ImageBuilder::new(config)
                .layer(vec![
                    ImageFile::Directory { path: "etc".into(), mode: 0o755 },
                    ImageFile::File { path: "server".into(), mode: 0o755, bytes: APP.to_vec() },
                ])
                .build(&Platform::current())?;
            let reference: Reference = format!("{uri}:{version}").parse()?;
            registry
                .push(&reference, &image, &auth)
                .await
                .with_context(|| format!("cannot push {uri}:{version} to {}", self.registry_url))?;
            bytes = APP.len();
        }
        Ok(bytes)
    }

    pub async fn create_surroundings(&self) -> Result<()> {
        self.create_execution_role().await?;
        let input = logs::CreateLogGroupRequest { log_group_name: Some(LOG_GROUP.into()), ..Default::default() };
        self.client.call::<_, aws_wire::Value>(&logs::MODEL, "CreateLogGroup", &input).await?;
        let input = ecs::CreateClusterRequest { cluster_name: Some(CLUSTER.into()), ..Default::default() };
        let _: ecs::CreateClusterResponse = self.ecs("CreateCluster", input).await?;

        let described: ec2::DescribeSubnetsResult =
            self.ec2("DescribeSubnets", ec2::DescribeSubnetsRequest::default()).await?;
        let subnets = described.subnets.unwrap_or_default();
        let vpc_id = subnets.first().and_then(|subnet| subnet.vpc_id.clone()).context("there is no default subnet")?;
        let balancer_group = self.create_group(&vpc_id, "web-balancer").await?;
        let task_group = self.create_group(&vpc_id, "web-tasks").await?;
        let anybody = ec2::IpPermission {
            ip_protocol: Some("tcp".into()),
            from_port: Some(80),
            to_port: Some(80),
            ip_ranges: Some(vec![ec2::IpRange { cidr_ip: Some("0.0.0.0/0".into()), ..Default::default() }]),
            ..Default::default()
        };
        self.authorize(&balancer_group, anybody).await?;
        // Only the balancer reaches the tasks.
        let balancer = ec2::IpPermission {
            ip_protocol: Some("tcp".into()),
            from_port: Some(PORT),
            to_port: Some(PORT),
            user_id_group_pairs: Some(vec![ec2::UserIdGroupPair {
                group_id: Some(balancer_group.clone()),
                ..Default::default()
            }]),
            ..Default::default()
        };
        self.authorize(&task_group, balancer).await?;
        let subnets = subnets.into_iter().filter_map(|subnet| subnet.subnet_id).collect();
        let network = Network { vpc_id, subnets, balancer_group, task_group };
        self.network.set(network).ok().context("made twice")
    }

    /// The role that Fargate pulls images and writes logs with.
    async fn create_execution_role(&self) -> Result<()> {
        let input = iam::CreateRoleRequest {
            role_name: Some(EXECUTION_ROLE.into()),
            assume_role_policy_document: Some(TASKS_TRUST.into()),
            ..Default::default()
        };
        let made: iam::CreateRoleResponse = self.client.call(&iam::MODEL, "CreateRole", &input).await?;
        let arn = made.role.and_then(|role| role.arn).context("no Arn of the role")?;
        let input = iam::AttachRolePolicyRequest {
            role_name: Some(EXECUTION_ROLE.into()),
            policy_arn: Some(EXECUTION_POLICY.into()),
        };
        self.client.call::<_, aws_wire::Value>(&iam::MODEL, "AttachRolePolicy", &input).await?;
        self.execution_role_arn.set(arn).ok().context("made twice")
    }

    async fn create_group(&self, vpc_id: &str, name: &str) -> Result<String> {
        let input = ec2::CreateSecurityGroupRequest {
            group_name: Some(name.into()),
            description: Some(format!("{name} of the demo")),
            vpc_id: Some(vpc_id.into()),
            ..Default::default()
        };
        let made: ec2::CreateSecurityGroupResult = self.ec2("CreateSecurityGroup", input).await?;
        made.group_id.context("no GroupId")
    }

    async fn authorize(&self, group_id: &str, permission: ec2::IpPermission) -> Result<()> {
        let input = ec2::AuthorizeSecurityGroupIngressRequest {
            group_id: Some(group_id.into()),
            ip_permissions: Some(vec![permission]),
            ..Default::default()
        };
        let _: ec2::AuthorizeSecurityGroupIngressResult = self.ec2("AuthorizeSecurityGroupIngress", input).await?;
        Ok(())
    }

    fn network(&self) -> Result<&Network> {
        self.network.get().context("the network was not made")
    }

    /// The name that the balancer answers to.
    pub async fn create_load_balancer(&self) -> Result<String> {
        let network = self.network()?;
        let input = elbv2::CreateLoadBalancerInput {
            name: Some("web".into()),
            subnets: Some(network.subnets.clone()),
            security_groups: Some(vec![network.balancer_group.clone()]),
            ..Default::default()
        };
        let made: elbv2::CreateLoadBalancerOutput = self.elbv2("CreateLoadBalancer", input).await?;
        let balancer = made.load_balancers.unwrap_or_default().pop().context("no load balancer")?;
        let arn = balancer.load_balancer_arn.context("no LoadBalancerArn")?;
        let input = elbv2::CreateTargetGroupInput {
            name: Some("web".into()),
            protocol: Some("HTTP".into()),
            port: Some(PORT),
            vpc_id: Some(network.vpc_id.clone()),
            target_type: Some("ip".into()),
            health_check_path: Some("/health".into()),
            health_check_interval_seconds: Some(5),
            health_check_timeout_seconds: Some(2),
            ..Default::default()
        };
        let made: elbv2::CreateTargetGroupOutput = self.elbv2("CreateTargetGroup", input).await?;
        let group = made.target_groups.unwrap_or_default().pop().context("no target group")?;
        let group_arn = group.target_group_arn.context("no TargetGroupArn")?;
        let input = elbv2::CreateListenerInput {
            load_balancer_arn: Some(arn.clone()),
            protocol: Some("HTTP".into()),
            port: Some(80),
            default_actions: Some(vec![elbv2::Action {
                r#type: Some("forward".into()),
                target_group_arn: Some(group_arn.clone()),
                ..Default::default()
            }]),
            ..Default::default()
        };
        let _: elbv2::CreateListenerOutput = self.elbv2("CreateListener", input).await?;
        self.target_group_arn.set(group_arn).ok().context("made twice")?;
        wait("the load balancer is active", POLL, || async {
            let input =
                elbv2::DescribeLoadBalancersInput { load_balancer_arns: Some(vec![arn.clone()]), ..Default::default() };
            let described: elbv2::DescribeLoadBalancersOutput = self.elbv2("DescribeLoadBalancers", input).await?;
            let balancer = described.load_balancers.unwrap_or_default().pop();
            let state = balancer.and_then(|balancer| balancer.state).and_then(|state| state.code);
            Ok(state.as_deref() == Some("active"))
        })
        .await?;
        balancer.dns_name.context("no DNSName")
    }

    /// Registers the next revision, with the image of `version`; its ARN.
    pub async fn register(&self, version: &str) -> Result<String> {
        let uri = {
            let described: ecr::DescribeRepositoriesResponse = self
                .client
                .call(&ecr::MODEL, "DescribeRepositories", &ecr::DescribeRepositoriesRequest::default())
                .await?;
            let repository = described.repositories.unwrap_or_default().pop().context("no repository")?;
            repository.repository_uri.context("no repositoryUri")?
        };
        let options = [
            ("awslogs-group", LOG_GROUP),
            ("awslogs-region", self.client.region.as_str()),
            ("awslogs-stream-prefix", "demo"),
        ];
        let input = ecs::RegisterTaskDefinitionRequest {
            family: Some("web".into()),
            requires_compatibilities: Some(vec!["FARGATE".into()]),
            network_mode: Some("awsvpc".into()),
            cpu: Some("256".into()),
            memory: Some("512".into()),
            execution_role_arn: self.execution_role_arn.get().cloned(),
            container_definitions: Some(vec![ecs::ContainerDefinition {
                name: Some("web".into()),
                image: Some(format!("{uri}:{version}")),
                essential: Some(true),
                port_mappings: Some(vec![ecs::PortMapping { container_port: Some(PORT), ..Default::default() }]),
                log_configuration: Some(ecs::LogConfiguration {
                    log_driver: Some("awslogs".into()),
                    options: Some(options.map(|(name, value)| (name.to_owned(), value.to_owned())).into()),
                    ..Default::default()
                }),
                ..Default::default()
            }]),
            ..Default::default()
        };
        let made: ecs::RegisterTaskDefinitionResponse = self.ecs("RegisterTaskDefinition", input).await?;
        made.task_definition.and_then(|definition| definition.task_definition_arn).context("no taskDefinitionArn")
    }

    fn network_configuration(&self) -> Result<ecs::NetworkConfiguration> {
        let network = self.network()?;
        Ok(ecs::NetworkConfiguration {
            awsvpc_configuration: Some(ecs::AwsVpcConfiguration {
                subnets: Some(network.subnets.clone()),
                security_groups: Some(vec![network.task_group.clone()]),
                assign_public_ip: Some("DISABLED".into()),
            }),
        })
    }

    pub async fn create_service(&self, task_definition: &str, desired_count: i32) -> Result<()> {
        let input = ecs::CreateServiceRequest {
            cluster: Some(CLUSTER.into()),
            service_name: Some(SERVICE.into()),
            task_definition: Some(task_definition.into()),
            desired_count: Some(desired_count),
            launch_type: Some("FARGATE".into()),
            network_configuration: Some(self.network_configuration()?),
            load_balancers: Some(vec![ecs::LoadBalancer {
                target_group_arn: self.target_group_arn.get().cloned(),
                container_name: Some("web".into()),
                container_port: Some(PORT),
                ..Default::default()
            }]),
            ..Default::default()
        };
        let _: ecs::CreateServiceResponse = self.ecs("CreateService", input).await?;
        Ok(())
    }

    async fn service(&self) -> Result<ecs::Service> {
        let input = ecs::DescribeServicesRequest {
            cluster: Some(CLUSTER.into()),
            services: Some(vec![SERVICE.into()]),
            ..Default::default()
        };
        let described: ecs::DescribeServicesResponse = self.ecs("DescribeServices", input).await?;
        described.services.unwrap_or_default().pop().context("the service is gone")
    }

    /// As `aws ecs wait services-stable` has it: one deployment, and as many tasks running as desired.
    pub async fn wait_stable(&self, desired_count: i32) -> Result<()> {
        wait("the service is stable", POLL, || async {
            let service = self.service().await?;
            Ok(service.deployments.unwrap_or_default().len() == 1 && service.running_count == Some(desired_count))
        })
        .await
    }

    /// Updates the service to another revision; at every look as many tasks run as its percentages demand.
    pub async fn roll(&self, task_definition: &str, desired_count: i32) -> Result<()> {
        let input = ecs::UpdateServiceRequest {
            cluster: Some(CLUSTER.into()),
            service: Some(SERVICE.into()),
            task_definition: Some(task_definition.into()),
            ..Default::default()
        };
        let _: ecs::UpdateServiceResponse = self.ecs("UpdateService", input).await?;
        wait("the new deployment is complete", POLL, || async {
            let service = self.service().await?;
            let (running, pending) = (service.running_count.unwrap_or(0), service.pending_count.unwrap_or(0));
            ensure!(
                running >= desired_count,
                "{running} tasks run, and minimumHealthyPercent 100 needs {desired_count}"
            );
            ensure!(running + pending <= 2 * desired_count, "{running} + {pending} tasks are above maximumPercent 200");
            let deployments = service.deployments.unwrap_or_default();
            let complete =
                deployments.iter().all(|deployment| deployment.rollout_state.as_deref() == Some("COMPLETED"));
            Ok(deployments.len() == 1 && complete && running == desired_count)
        })
        .await
    }

    pub async fn scale(&self, desired_count: i32) -> Result<()> {
        let input = ecs::UpdateServiceRequest {
            cluster: Some(CLUSTER.into()),
            service: Some(SERVICE.into()),
            desired_count: Some(desired_count),
            ..Default::default()
        };
        let _: ecs::UpdateServiceResponse = self.ecs("UpdateService", input).await?;
        self.wait_stable(desired_count).await
    }

    async fn task_arns(&self) -> Result<Vec<String>> {
        let input = ecs::ListTasksRequest {
            cluster: Some(CLUSTER.into()),
            service_name: Some(SERVICE.into()),
            ..Default::default()
        };
        let listed: ecs::ListTasksResponse = self.ecs("ListTasks", input).await?;
        Ok(listed.task_arns.unwrap_or_default())
    }

    async fn task(&self, arn: &str) -> Result<ecs::Task> {
        let input = ecs::DescribeTasksRequest {
            cluster: Some(CLUSTER.into()),
            tasks: Some(vec![arn.into()]),
            ..Default::default()
        };
        let described: ecs::DescribeTasksResponse = self.ecs("DescribeTasks", input).await?;
        described.tasks.unwrap_or_default().pop().with_context(|| format!("task {arn} is gone"))
    }

    async fn stop_task(&self, arn: &str, reason: &str) -> Result<()> {
        let input =
            ecs::StopTaskRequest { cluster: Some(CLUSTER.into()), task: Some(arn.into()), reason: Some(reason.into()) };
        let _: ecs::StopTaskResponse = self.ecs("StopTask", input).await?;
        Ok(())
    }

    pub async fn stop_one(&self, desired_count: i32) -> Result<()> {
        let arn = self.task_arns().await?.pop().context("the service has no task")?;
        self.stop_task(&arn, "the demo shows that it is replaced").await?;
        wait("the task is stopped", POLL, || async {
            Ok(self.task(&arn).await?.last_status.as_deref() == Some("STOPPED"))
        })
        .await?;
        self.wait_stable(desired_count).await
    }

    /// Milliseconds from RunTask to RUNNING, as a client sees it, task after task.
    pub async fn measure_starts(&self, task_definition: &str, samples: usize) -> Result<Vec<f64>> {
        let mut measured = Vec::with_capacity(samples);
        for _ in 0..samples {
            let input = ecs::RunTaskRequest {
                cluster: Some(CLUSTER.into()),
                task_definition: Some(task_definition.into()),
                launch_type: Some("FARGATE".into()),
                network_configuration: Some(self.network_configuration()?),
                ..Default::default()
            };
            let asked = Instant::now();
            let ran: ecs::RunTaskResponse = self.ecs("RunTask", input).await?;
            let task = ran.tasks.unwrap_or_default().pop();
            let arn =
                task.and_then(|task| task.task_arn).with_context(|| format!("RunTask failed: {:?}", ran.failures))?;
            wait("the task runs", POLL_START, || async {
                let task = self.task(&arn).await?;
                ensure!(task.stopped_reason.is_none(), "the task stopped: {:?}", task.stopped_reason);
                Ok(task.last_status.as_deref() == Some("RUNNING"))
            })
            .await?;
            measured.push(asked.elapsed().as_secs_f64() * 1000.0);
            self.stop_task(&arn, "measured").await?;
            wait("the task is stopped", POLL, || async {
                Ok(self.task(&arn).await?.last_status.as_deref() == Some("STOPPED"))
            })
            .await?;
        }
        Ok(measured)
    }

    /// The first line of each task arrives.
    pub async fn check_logs(&self) -> Result<()> {
        wait("the tasks' first lines are there", POLL, || async {
            let input = logs::FilterLogEventsRequest {
                log_group_name: Some(LOG_GROUP.into()),
                filter_pattern: Some("\"listens on port\"".into()),
                ..Default::default()
            };
            let found: logs::FilterLogEventsResponse =
                self.client.call(&logs::MODEL, "FilterLogEvents", &input).await?;
            Ok(found.events.unwrap_or_default().len() >= 3)
        })
        .await
    }

    pub async fn delete(&self) -> Result<()> {
        let input = ecs::DeleteServiceRequest {
            cluster: Some(CLUSTER.into()),
            service: Some(SERVICE.into()),
            force: Some(true),
        };
        let _: ecs::DeleteServiceResponse = self.ecs("DeleteService", input).await?;
        wait("no task of the service is left", POLL, || async {
            Ok(self.task_arns().await?.is_empty() && self.service().await?.status.as_deref() == Some("INACTIVE"))
        })
        .await
    }
}

/// Looks again and again until it is so.
async fn wait<F: Future<Output = Result<bool>>>(what: &str, pause: Duration, look: impl Fn() -> F) -> Result<()> {
    let deadline = Instant::now() + WAIT;
    while !look().await? {
        ensure!(Instant::now() < deadline, "waited {} s, and it is not so that {what}", WAIT.as_secs());
        tokio::time::sleep(pause).await;
    }
    Ok(())
}
