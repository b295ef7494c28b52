//! Clients of the API: they make what services need, and then change it at random.

use crate::disk::Disk;
use crate::plane::{Plane, user_ctx};
use crate::sim::Sim;
use api_ec2::{self as ec2, Ec2Api};
use api_ecs::*;
use api_elbv2::{self as elb, Elbv2Api};
use api_iam::{self as iam, IamApi};
use aws_wire::ApiError;
use base::Rng;
use std::sync::Arc;

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const ROLE: &str = "arn:aws:iam::000000000000:role/task";
const SERVICES: u64 = 4;
/// minimumHealthyPercent and maximumPercent.
const PERCENTS: [(i32, i32); 6] = [(100, 200), (50, 100), (0, 100), (50, 200), (34, 167), (100, 150)];
const TRIES: u32 = 12;

/// What every client knows.
pub(crate) struct Town {
    sim: Arc<Sim>,
    subnets: Vec<String>,
    vpc_id: String,
    target_groups: Vec<String>,
}

/// Makes a call again until it is answered: `None` when that never happened. Whoever uses it must live with a call that was
/// carried out more than once.
macro_rules! call {
    ($town:expr, |$plane:ident, $ctx:ident| $work:expr) => {{
        let mut answer = None;
        for _ in 0..TRIES {
            $town.sim.latency().await;
            if let Some($plane) = $town.sim.plane() {
                let $ctx = user_ctx(&$town.sim);
                match $plane.call($work).await {
                    Some(Err(error)) if error.code == "InternalFailure" => {}
                    Some(result) => {
                        answer = Some(result);
                        break;
                    }
                    None => {}
                }
            }
            $town.sim.sleep(200, 2_000).await;
        }
        answer
    }};
}

fn texts(values: &[String]) -> Option<Vec<String>> {
    Some(values.to_vec())
}

impl Town {
    /// Before anything goes wrong.
    pub(crate) async fn build(sim: &Arc<Sim>, plane: &Plane) -> Result<Arc<Self>, ApiError> {
        let ctx = user_ctx(sim);
        let role = iam::CreateRoleRequest {
            role_name: Some("task".into()),
            assume_role_policy_document: Some(TRUST.into()),
            ..Default::default()
        };
        plane.iam.create_role(&ctx, role).await?;
        let vpc = ec2::CreateVpcRequest {
            cidr_block: Some("10.0.0.0/24".into()),
            amazon_provided_ipv6_cidr_block: Some(true),
            ..Default::default()
        };
        let vpc = plane.ec2.create_vpc(&ctx, vpc).await?.vpc.unwrap_or_default();
        let vpc_id = vpc.vpc_id.unwrap_or_default();
        let block = vpc.ipv6_cidr_block_association_set.unwrap_or_default().into_iter().next();
        let block = block.and_then(|association| association.ipv6_cidr_block).unwrap_or_default();
        // A /56 ends in two digits that are free, which number its subnets.
        let ipv6 = |index: usize| block.replacen("00::/56", &format!("{index:02x}::/64"), 1);
        let mut subnets = Vec::new();
        for (index, zone) in ["us-east-1a", "us-east-1b", "us-east-1c"].into_iter().enumerate() {
            let subnet = ec2::CreateSubnetRequest {
                vpc_id: Some(vpc_id.clone()),
                availability_zone: Some(zone.into()),
                cidr_block: Some(format!("10.0.0.{}/28", index * 16)),
                ipv6_cidr_block: Some(ipv6(index)),
                ..Default::default()
            };
            let made = plane.ec2.create_subnet(&ctx, subnet).await?.subnet;
            subnets.extend(made.and_then(|subnet| subnet.subnet_id));
        }
        let balancer = elb::CreateLoadBalancerInput {
            name: Some("front".into()),
            scheme: Some("internal".into()),
            ip_address_type: Some("dualstack".into()),
            subnets: texts(&subnets),
            ..Default::default()
        };
        let made = plane.elb.create_load_balancer(&ctx, balancer).await?.load_balancers.unwrap_or_default();
        let balancer_arn = made.into_iter().next().and_then(|balancer| balancer.load_balancer_arn);
        let mut target_groups = Vec::new();
        for index in 0..2 {
            let group = elb::CreateTargetGroupInput {
                name: Some(format!("group-{index}")),
                target_type: Some("ip".into()),
                protocol: Some("HTTP".into()),
                port: Some(80),
                vpc_id: Some(vpc_id.clone()),
                health_check_interval_seconds: Some(5),
                health_check_timeout_seconds: Some(2),
                healthy_threshold_count: Some(2),
                ..Default::default()
            };
            let made = plane.elb.create_target_group(&ctx, group).await?.target_groups.unwrap_or_default();
            let arn = made.into_iter().next().and_then(|group| group.target_group_arn).unwrap_or_default();
            let listener = elb::CreateListenerInput {
                load_balancer_arn: balancer_arn.clone(),
                protocol: Some("HTTP".into()),
                port: Some(80 + index),
                default_actions: Some(vec![elb::Action {
                    r#type: Some("forward".into()),
                    target_group_arn: Some(arn.clone()),
                    ..Default::default()
                }]),
                ..Default::default()
            };
            plane.elb.create_listener(&ctx, listener).await?;
            target_groups.push(arn);
        }
        let cluster = CreateClusterRequest { cluster_name: Some("default".into()), ..Default::default() };
        plane.ecs.create_cluster(&ctx, cluster).await?;
        let town = Arc::new(Self { sim: sim.clone(), subnets, vpc_id, target_groups });
        for family in ["web", "checked", "job"] {
            plane.ecs.register_task_definition(&ctx, town.definition(family, "good")).await?;
        }
        Ok(town)
    }

    fn definition(&self, family: &str, image: &str) -> RegisterTaskDefinitionRequest {
        let checked = || HealthCheck { command: Some(vec!["CMD".into(), "true".into()]), ..Default::default() };
        RegisterTaskDefinitionRequest {
            family: Some(family.into()),
            network_mode: Some("awsvpc".into()),
            requires_compatibilities: Some(vec!["FARGATE".into()]),
            cpu: Some("256".into()),
            memory: Some("512".into()),
            task_role_arn: Some(ROLE.into()),
            container_definitions: Some(vec![ContainerDefinition {
                name: Some("app".into()),
                image: Some(image.into()),
                essential: Some(true),
                port_mappings: Some(vec![PortMapping { container_port: Some(80), ..Default::default() }]),
                health_check: (family == "checked").then(checked),
                ..Default::default()
            }]),
            ..Default::default()
        }
    }

    fn network(&self, group: Option<String>) -> Option<NetworkConfiguration> {
        Some(NetworkConfiguration {
            awsvpc_configuration: Some(AwsVpcConfiguration {
                subnets: texts(&self.subnets),
                security_groups: group.map(|group| vec![group]),
                assign_public_ip: None,
            }),
        })
    }

    /// A group that was made, most of the time.
    fn some_group(&self) -> Option<String> {
        let ledger = self.sim.ledger();
        let groups: Vec<&String> = ledger.security_groups.iter().collect();
        let pick = self.sim.between(0, 6) as usize;
        groups.get(pick).map(|group| (*group).clone())
    }

    /// At random work until the faults are over.
    pub(crate) async fn work(self: Arc<Self>) {
        while self.sim.is_faulty() {
            self.sim.sleep(200, 6_000).await;
            match self.sim.between(0, 20) {
                0..4 => self.create_service().await,
                4..9 => self.update_service().await,
                9 => self.delete_service().await,
                10..13 => self.run_task().await,
                13..15 => self.stop_task().await,
                15..17 => self.register().await,
                17 => self.make_group().await,
                18 => self.change_group().await,
                _ => self.delete_group().await,
            }
        }
    }

    fn service_name(&self) -> String {
        format!("service-{}", self.sim.between(0, SERVICES))
    }

    /// The family that a service of this name runs, so that target groups go on fitting.
    fn family_of(name: &str) -> &'static str {
        match name {
            "service-0" | "service-1" => "web",
            "service-2" => "checked",
            _ => "job",
        }
    }

    fn configuration(&self) -> DeploymentConfiguration {
        let (minimum, maximum) = PERCENTS[self.sim.between(0, PERCENTS.len() as u64) as usize];
        DeploymentConfiguration {
            minimum_healthy_percent: Some(minimum),
            maximum_percent: Some(maximum),
            deployment_circuit_breaker: Some(DeploymentCircuitBreaker {
                enable: Some(self.sim.chance(500)),
                rollback: Some(self.sim.chance(500)),
            }),
            ..Default::default()
        }
    }

    async fn create_service(&self) {
        let name = self.service_name();
        let family = Self::family_of(&name);
        let balanced = family == "web" || self.sim.chance(300) && family == "checked";
        let balancer = || {
            vec![LoadBalancer {
                target_group_arn: Some(self.target_groups[self.sim.between(0, 2) as usize].clone()),
                container_name: Some("app".into()),
                container_port: Some(80),
                ..Default::default()
            }]
        };
        let input = CreateServiceRequest {
            service_name: Some(name.clone()),
            client_token: Some(self.sim.rng.hex(16)),
            task_definition: Some(family.into()),
            desired_count: Some(self.sim.between(0, 6) as i32),
            launch_type: Some("FARGATE".into()),
            network_configuration: self.network(self.some_group()),
            load_balancers: balanced.then(balancer),
            health_check_grace_period_seconds: balanced.then(|| self.sim.between(0, 30) as i32),
            deployment_configuration: Some(self.configuration()),
            ..Default::default()
        };
        let answer = call!(self, |plane, ctx| plane.ecs.create_service(&ctx, input.clone()));
        self.note("CreateService", &name, answer.map(|answer| answer.map(|_| ())));
    }

    async fn update_service(&self) {
        let name = self.service_name();
        let chance = |in_thousand| self.sim.chance(in_thousand);
        let family = Self::family_of(&name);
        let latest = self.sim.ledger().revisions.get(family).copied().unwrap_or(1);
        let revision = 1 + self.sim.between(0, latest as u64);
        let input = UpdateServiceRequest {
            service: Some(name.clone()),
            desired_count: chance(400).then(|| self.sim.between(0, 7) as i32),
            task_definition: chance(600).then(|| format!("{family}:{revision}")),
            force_new_deployment: Some(chance(200)),
            deployment_configuration: chance(300).then(|| self.configuration()),
            network_configuration: if chance(100) { self.network(self.some_group()) } else { None },
            ..Default::default()
        };
        let answer = call!(self, |plane, ctx| plane.ecs.update_service(&ctx, input.clone()));
        self.note("UpdateService", &name, answer.map(|answer| answer.map(|_| ())));
    }

    async fn delete_service(&self) {
        let name = self.service_name();
        let input = DeleteServiceRequest { service: Some(name.clone()), force: Some(true), ..Default::default() };
        let answer = call!(self, |plane, ctx| plane.ecs.delete_service(&ctx, input.clone()));
        self.note("DeleteService", &name, answer.map(|answer| answer.map(|_| ())));
    }

    async fn run_task(&self) {
        let token = format!("token-{}", self.sim.rng.hex(8));
        let count = self.sim.between(1, 4);
        self.sim.ledger().tokens.insert(token.clone(), count as usize);
        let input = RunTaskRequest {
            task_definition: Some(["web", "checked", "job"][self.sim.between(0, 3) as usize].into()),
            count: Some(count as i32),
            launch_type: Some("FARGATE".into()),
            client_token: Some(token.clone()),
            started_by: Some(token.clone()),
            network_configuration: self.network(self.some_group()),
            ..Default::default()
        };
        let first = call!(self, |plane, ctx| plane.ecs.run_task(&ctx, input.clone()));
        let made = |answer: Option<Result<RunTaskResponse, ApiError>>| -> Vec<String> {
            let tasks = answer.and_then(Result::ok).and_then(|answer| answer.tasks).unwrap_or_default();
            tasks.into_iter().filter_map(|task| task.task_arn).collect()
        };
        self.note("RunTask", &token, first.as_ref().map(|answer| answer.as_ref().map(|_| ()).map_err(Clone::clone)));
        let first = made(first);
        let now = self.sim.ms();
        self.sim.ledger().tasks.extend(first.iter().map(|arn| (arn.clone(), now)));
        if !first.is_empty() && self.sim.chance(300) {
            let again = made(call!(self, |plane, ctx| plane.ecs.run_task(&ctx, input.clone())));
            if !again.is_empty() && again != first {
                self.sim.violated("a token makes once", &format!("{token}: {first:?}, then {again:?}"));
            }
        }
    }

    async fn stop_task(&self) {
        let list = call!(self, |plane, ctx| plane.ecs.list_tasks(&ctx, ListTasksRequest::default()));
        let arns = list.and_then(Result::ok).and_then(|list| list.task_arns).unwrap_or_default();
        if arns.is_empty() {
            return;
        }
        let arn = arns[self.sim.between(0, arns.len() as u64) as usize].clone();
        let input = StopTaskRequest { task: Some(arn.clone()), ..Default::default() };
        let answer = call!(self, |plane, ctx| plane.ecs.stop_task(&ctx, input.clone()));
        self.note("StopTask", &arn, answer.map(|answer| answer.map(|_| ())));
    }

    async fn register(&self) {
        let family = ["web", "checked", "job"][self.sim.between(0, 3) as usize];
        let image = match self.sim.between(0, 12) {
            0 => "crash",
            1 => "nopull",
            2 => "deaf",
            3..5 if family == "job" => "job",
            _ => "good",
        };
        let input = self.definition(family, image);
        let answer = call!(self, |plane, ctx| plane.ecs.register_task_definition(&ctx, input.clone()));
        self.note(
            "RegisterTaskDefinition",
            image,
            answer.as_ref().map(|answer| answer.as_ref().map(|_| ()).map_err(Clone::clone)),
        );
        if let Some(Ok(RegisterTaskDefinitionResponse { task_definition: Some(definition), .. })) = answer {
            let revision = definition.revision.unwrap_or_default();
            let known = self.sim.ledger().revisions.get(family).copied();
            let mut ledger = self.sim.ledger();
            ledger.revisions.insert(family.into(), known.unwrap_or_default().max(revision));
        }
    }

    async fn make_group(&self) {
        let name = format!("group-{}", self.sim.rng.hex(6));
        let input = ec2::CreateSecurityGroupRequest {
            group_name: Some(name.clone()),
            description: Some("simulated".into()),
            vpc_id: Some(self.vpc_id.clone()),
            ..Default::default()
        };
        let answer = call!(self, |plane, ctx| plane.ec2.create_security_group(&ctx, input.clone()));
        let id = answer.and_then(Result::ok).and_then(|made| made.group_id);
        self.sim.ledger().security_groups.extend(id);
    }

    async fn change_group(&self) {
        let Some(group_id) = self.some_group() else { return };
        let port = self.sim.between(1, 5) as i32;
        let permissions = Some(vec![ec2::IpPermission {
            ip_protocol: Some("tcp".into()),
            from_port: Some(port),
            to_port: Some(port),
            ip_ranges: Some(vec![ec2::IpRange { cidr_ip: Some("10.0.0.0/8".into()), description: None }]),
            ..Default::default()
        }]);
        if self.sim.chance(600) {
            let input = ec2::AuthorizeSecurityGroupIngressRequest {
                group_id: Some(group_id),
                ip_permissions: permissions,
                ..Default::default()
            };
            let _ = call!(self, |plane, ctx| plane.ec2.authorize_security_group_ingress(&ctx, input.clone()));
        } else {
            let input = ec2::RevokeSecurityGroupIngressRequest {
                group_id: Some(group_id),
                ip_permissions: permissions,
                ..Default::default()
            };
            let _ = call!(self, |plane, ctx| plane.ec2.revoke_security_group_ingress(&ctx, input.clone()));
        }
    }

    async fn delete_group(&self) {
        let Some(group_id) = self.some_group() else { return };
        // Nobody knows from here on whether it is there.
        self.sim.ledger().security_groups.remove(&group_id);
        let input = ec2::DeleteSecurityGroupRequest { group_id: Some(group_id.clone()), ..Default::default() };
        if let Some(Err(_)) = call!(self, |plane, ctx| plane.ec2.delete_security_group(&ctx, input.clone())) {
            // Refused, or gone by the try before it.
            let describe =
                ec2::DescribeSecurityGroupsRequest { group_ids: Some(vec![group_id.clone()]), ..Default::default() };
            if let Some(Ok(_)) = call!(self, |plane, ctx| plane.ec2.describe_security_groups(&ctx, describe.clone())) {
                self.sim.ledger().security_groups.insert(group_id);
            }
        }
    }

    /// Asks every service for something that can be had, once the faults are over.
    pub(crate) async fn ask_for_what_can_be(&self, disk: &Disk) {
        let (services, tasks) =
            disk.with_checker(|checker| (checker.mirror.services.clone(), checker.mirror.tasks.clone()));
        // Their addresses are needed: there may be none left.
        for (arn, _) in tasks.iter().filter(|(_, task)| task.service.is_none() && task.is_active()) {
            let input = StopTaskRequest { task: Some(arn.clone()), ..Default::default() };
            let answer = call!(self, |plane, ctx| plane.ecs.stop_task(&ctx, input.clone()));
            self.note("StopTask", arn, answer.map(|answer| answer.map(|_| ())));
        }
        for service in services.values().filter(|service| service.status == "ACTIVE") {
            let family = Self::family_of(&service.name);
            // A revision that works, where nothing would ever end the attempts with another one: a circuit breaker looks
            // only at deployments that are not complete, and one of no tasks is complete at once.
            let completed = service.deployments.iter().any(|deployment| deployment.rollout_state == "COMPLETED");
            let good = (!service.has_breaker() || completed || service.desired_count == 0)
                .then(|| self.definition(family, "good"));
            let mut revision = None;
            if let Some(good) = good {
                let answer = call!(self, |plane, ctx| plane.ecs.register_task_definition(&ctx, good.clone()));
                revision = answer.and_then(Result::ok).and_then(|made| made.task_definition?.task_definition_arn);
            }
            let input = UpdateServiceRequest {
                service: Some(service.name.clone()),
                desired_count: Some(self.sim.between(1, 4) as i32),
                task_definition: revision,
                network_configuration: self.network(None),
                deployment_configuration: Some(DeploymentConfiguration {
                    minimum_healthy_percent: Some(50),
                    maximum_percent: Some(200),
                    ..Default::default()
                }),
                ..Default::default()
            };
            let answer = call!(self, |plane, ctx| plane.ecs.update_service(&ctx, input.clone()));
            self.note("UpdateService", &service.name, answer.map(|answer| answer.map(|_| ())));
        }
    }

    fn note(&self, operation: &str, what: &str, answer: Option<Result<(), ApiError>>) {
        let answer = match answer {
            None => "no answer".to_owned(),
            Some(Ok(())) => "done".to_owned(),
            Some(Err(error)) => format!("{}: {}", error.code, error.message),
        };
        self.sim.note(&format!("{operation} {what}: {answer}"));
    }
}
