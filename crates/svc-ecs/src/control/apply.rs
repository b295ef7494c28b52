//! Carrying out a plan.

use crate::Ecs;
use crate::lifecycle::{CreateError, NO_CAPACITY, NewTask, SubnetUse, live_tasks};
use crate::lookup;
use crate::model::{DeploymentRow, ServiceRow, ServiceStatus, StopCode, TaskRow};
use crate::plan::service::{Failing, Plan, StopReason, plan};
use crate::tables::{SERVICES, TASK_DEFINITIONS, TASKS};
use base::{AccountId, Region, Timestamp};
use kernel::Error;
use std::collections::BTreeMap;
use store::Txn;

/// Tasks started for one service in one transaction; the next pass goes on.
const STARTS_AT_ONCE_MAX: u32 = 10;
/// How long a service that found no capacity waits, milliseconds. A node that connects does not shorten it.
const NO_CAPACITY_WAIT_MS: i64 = 2_000;

impl Ecs {
    /// One service, one transaction. Answers when to look again.
    pub(super) async fn step_service(
        &self,
        key: &(AccountId, Region, String, String),
    ) -> Result<Option<Timestamp>, Error> {
        let now = self.deps.now();
        self.deps
            .store
            .transact(|txn| -> Result<Option<Timestamp>, Error> {
                let Some(service) = SERVICES.get(txn, key)? else { return Ok(None) };
                if service.status == ServiceStatus::Inactive {
                    return Ok(None);
                }
                let tasks = live_tasks(txn, &service.arn())?;
                let seen = self.see(txn, &service, &tasks, now)?;
                let plan = plan(&seen.view, now);
                self.stop_planned(txn, &service, &plan, now)?;
                let held_until = self.start_planned(txn, &service, &tasks, &plan, now)?;
                self.conclude(txn, key, &plan, tasks.is_empty(), held_until, now)?;
                Ok([seen.wake_at, plan.wake_at, held_until].into_iter().flatten().min())
            })
            .await
    }

    fn stop_planned(&self, txn: &mut Txn, service: &ServiceRow, plan: &Plan, now: Timestamp) -> Result<(), Error> {
        if plan.stop.is_empty() {
            return Ok(());
        }
        let mut stopped = String::new();
        let mut by_group: BTreeMap<String, usize> = BTreeMap::new();
        let mut draining = 0;
        for (task_id, reason) in &plan.stop {
            let key = (service.account.clone(), service.region, service.cluster.clone(), task_id.clone());
            let Some(mut task) = TASKS.get(txn, &key)? else { continue };
            let words = match reason {
                StopReason::Scaling { deployment_id } => {
                    format!("Scaling activity initiated by (deployment {deployment_id})")
                }
                StopReason::Failing(Failing::Container) => "Task failed container health checks".to_owned(),
                StopReason::Failing(Failing::Target { target_group_arn }) => {
                    format!("Task failed ELB health checks in (target-group {target_group_arn})")
                }
            };
            if let StopReason::Failing(failing) = reason {
                self.tell_failing(txn, service, &task, failing, now)?;
                self.note_failure(txn, &task, now)?;
            }
            let registered: Vec<String> = task
                .targets
                .iter()
                .filter(|target| target.registered && !target.deregistered)
                .map(|target| target.target_group_arn.clone())
                .collect();
            draining += usize::from(!registered.is_empty());
            for group in registered {
                *by_group.entry(group).or_default() += 1;
            }
            self.begin_stop(txn, &mut task, StopCode::ServiceSchedulerInitiated, &words, now)?;
            stopped.push_str(&format!(" (task {task_id})"));
        }
        let name = &service.name;
        for (group, count) in by_group {
            self.service_event(
                txn,
                service,
                &format!("(service {name}) deregistered {count} targets in (target-group {group})"),
                now,
            )?;
        }
        if draining > 0 {
            self.service_event(
                txn,
                service,
                &format!("(service {name}) has begun draining connections on {draining} tasks."),
                now,
            )?;
        }
        let count = plan.stop.len();
        self.service_event(txn, service, &format!("(service {name}) has stopped {count} running tasks:{stopped}."), now)
    }

    fn tell_failing(
        &self,
        txn: &mut Txn,
        service: &ServiceRow,
        task: &TaskRow,
        failing: &Failing,
        now: Timestamp,
    ) -> Result<(), Error> {
        let name = &service.name;
        let message = match failing {
            Failing::Container => format!("(service {name}) (task {}) failed container health checks.", task.task_id),
            Failing::Target { target_group_arn } => {
                let health = self.health_in(txn, task, target_group_arn)?;
                let why = health
                    .and_then(|health| health.description.or(health.reason))
                    .unwrap_or_else(|| "Health checks failed".into());
                let port = task
                    .targets
                    .iter()
                    .find(|target| target.target_group_arn == *target_group_arn)
                    .map(|target| target.port);
                format!(
                    "(service {name}) (port {}) is unhealthy in (target-group {target_group_arn}) due to (reason {why})",
                    port.unwrap_or_default()
                )
            }
        };
        self.service_event(txn, service, &message, now)
    }

    /// Answers until when further starts are held back, if they are.
    fn start_planned(
        &self,
        txn: &mut Txn,
        service: &ServiceRow,
        tasks: &[TaskRow],
        plan: &Plan,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, Error> {
        let Some(primary) = service.deployments.first().filter(|_| plan.start > 0) else { return Ok(None) };
        let mut subnet_use = SubnetUse::of(tasks);
        let mut providers: BTreeMap<String, usize> = BTreeMap::new();
        for provider in tasks.iter().filter_map(|task| task.capacity_provider.clone()) {
            *providers.entry(provider).or_default() += 1;
        }
        let mut started = Vec::new();
        let mut refused = None;
        for _ in 0..plan.start.min(STARTS_AT_ONCE_MAX) {
            match self.start_one(txn, service, primary, &mut subnet_use, &mut providers, now) {
                Ok(task) => started.push(task),
                Err(CreateError::Other(Error::Store(error))) => return Err(error.into()),
                Err(error) => {
                    refused = Some(error);
                    break;
                }
            }
        }
        let name = &service.name;
        if !started.is_empty() {
            let ids: String = started.iter().map(|task| format!(" (task {})", task.task_id)).collect();
            let message = format!("(service {name}) has started {} tasks:{ids}.", started.len());
            self.service_event(txn, service, &message, now)?;
            for reason in started.iter().filter_map(|task| task.stopped_reason.as_ref()) {
                let message = format!("(service {name}) was unable to place a task. Reason: {reason}.");
                self.service_event_once(txn, service, &message, now)?;
            }
        }
        match refused {
            None => Ok(None),
            Some(CreateError::NoCapacity(detail)) => {
                let message = format!("(service {name}) was unable to place a task. Reason: {NO_CAPACITY}.");
                self.service_event_renewed(txn, service, &message, &detail, now)?;
                Ok(Some(now.plus_ms(NO_CAPACITY_WAIT_MS)))
            }
            Some(error) => {
                let message = format!("(service {name}) failed to launch a task with (error {error}).");
                self.service_event_once(txn, service, &message, now)?;
                self.note_failed_launch(txn, service, now)?;
                Ok(Some(now.plus_ms(NO_CAPACITY_WAIT_MS)))
            }
        }
    }

    /// A start that did not even make a task counts as a failed task.
    fn note_failed_launch(&self, txn: &mut Txn, service: &ServiceRow, now: Timestamp) -> Result<(), Error> {
        let Some(mut row) = SERVICES.get(txn, &service.key())? else { return Ok(()) };
        row.consecutive_failures += 1;
        row.next_start_at = crate::plan::service::next_start_after(row.consecutive_failures, now);
        if let Some(primary) = row.deployments.first_mut() {
            primary.failed_tasks += 1;
            primary.updated_at = now;
        }
        SERVICES.put(txn, &row.key(), &row)?;
        Ok(())
    }

    fn start_one(
        &self,
        txn: &mut Txn,
        service: &ServiceRow,
        primary: &DeploymentRow,
        subnet_use: &mut SubnetUse,
        providers: &mut BTreeMap<String, usize>,
        now: Timestamp,
    ) -> Result<TaskRow, CreateError> {
        let gone = |what: &str| CreateError::Other(Error::api("ClientException", what.to_owned()));
        let key =
            lookup::definition_key(&primary.task_definition_arn).ok_or_else(|| gone("TaskDefinition not found."))?;
        let definition = TASK_DEFINITIONS.get(txn, &key)?.ok_or_else(|| gone("TaskDefinition not found."))?;
        let subnets = self
            .ports
            .network
            .subnets(txn, &service.account, service.region, &primary.network.subnets)
            .map_err(lookup::network_error)?;
        let capacity_provider = lookup::pick_provider(&primary.capacity_provider_strategy, providers);
        let propagated = match service.propagate_tags.as_deref() {
            Some("SERVICE") => service.tags.clone(),
            Some("TASK_DEFINITION") => lookup::definition_tags(txn, &definition)?,
            _ => kernel::tags::Tags::new(),
        };
        let managed = match service.enable_ecs_managed_tags {
            true => lookup::managed_tags(&service.cluster, Some(&service.name)),
            false => kernel::tags::Tags::new(),
        };
        let mut tags = propagated;
        tags.extend(managed.clone());
        let task = self.create_task(
            txn,
            &NewTask {
                account: &service.account,
                region: service.region,
                cluster: &service.cluster,
                definition: &definition,
                group: format!("service:{}", service.name),
                started_by: Some(primary.id.clone()),
                capacity_provider: capacity_provider.clone(),
                platform_version: lookup::actual_platform_version(&primary.platform_version),
                overrides: crate::model::TaskOverrideRow::default(),
                cpu_units: definition.cpu.unwrap_or_default(),
                memory_mib: definition.memory_mib.unwrap_or_default(),
                network: &primary.network,
                subnets: &subnets,
                service: Some((service.name.clone(), primary.id.clone())),
                load_balancers: &primary.load_balancers,
                tags,
                interface_tags: managed,
                now,
            },
            subnet_use,
        )?;
        if let Some(provider) = capacity_provider {
            *providers.entry(provider).or_default() += 1;
        }
        Ok(task)
    }

    /// What the plan says of the deployments and of the service itself.
    fn conclude(
        &self,
        txn: &mut Txn,
        key: &(AccountId, Region, String, String),
        plan: &Plan,
        no_tasks: bool,
        held_until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<(), Error> {
        // Read again: stops and starts may have counted failures.
        let Some(before) = SERVICES.get(txn, key)? else { return Ok(()) };
        let mut service = before.clone();
        if service.status == ServiceStatus::Draining {
            if no_tasks {
                service.status = ServiceStatus::Inactive;
                service.deleted_at = Some(now);
                service.deployments.clear();
                SERVICES.put(txn, key, &service)?;
            }
            return Ok(());
        }
        if plan.complete {
            self.complete_deployment(txn, &mut service, now)?;
        }
        if plan.fail {
            self.fail_deployment(txn, &mut service, now)?;
        }
        service.deployments.retain(|deployment| {
            deployment.status == crate::model::DeploymentStatus::Primary || !plan.retire.contains(&deployment.id)
        });
        if let Some(until) = held_until {
            service.next_start_at = Some(service.next_start_at.map_or(until, |at| at.max(until)));
        }
        if plan.steady && !service.steady {
            service.steady = true;
            service.consecutive_failures = 0;
            service.next_start_at = None;
            let message = format!("(service {}) has reached a steady state.", service.name);
            self.service_event(txn, &service, &message, now)?;
        } else if !plan.steady {
            service.steady = false;
        }
        if service != before {
            SERVICES.put(txn, key, &service)?;
        }
        Ok(())
    }
}
