//! `ports::Targets`: what services register with target groups.

use crate::errors::validation;
use crate::model::{DrainingRow, TargetGroupRow, TargetRow};
use crate::plan::attributes;
use crate::tables::{HEALTH, LOAD_BALANCERS, NameKey, TARGET_GROUPS, TARGETS, TargetKey, USES};
use crate::zones::Location;
use crate::{Elb, health, rows};
use base::Timestamp;
use kernel::Error;
use lb_core::HealthState;
use ports::{TargetError, TargetGroupView, TargetHealth, TargetState, Targets};
use std::net::Ipv4Addr;
use store::{Reader, Txn};

/// AWS: 1000 targets per load balancer.
pub const TARGETS_PER_GROUP_MAX: usize = 1000;

impl Elb {
    /// Registers, or ends draining; `zone_given` is a request's `AvailabilityZone`.
    pub(crate) fn register_target(
        &self,
        txn: &mut Txn,
        (account, region, name): &NameKey,
        group: &TargetGroupRow,
        address: Ipv4Addr,
        port: u16,
        zone_given: Option<&str>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let key: TargetKey = (account.clone(), *region, name.clone(), address, port);
        let current = TARGETS.get(txn, &key)?;
        let location = self.zones.locate(self.network.as_ref(), txn, account, *region, &group.vpc_id, address)?;
        let availability_zone = match (location, zone_given) {
            (Location::Zone(zone), Some(given)) if given != "all" && given != zone => {
                return Err(validation(format!(
                    "The target '{address}' is in the Availability Zone '{zone}', not in '{given}'"
                )));
            }
            (Location::Zone(zone), _) => Some(zone),
            (Location::NoVpc, _) => {
                return Err(validation(format!("The VPC '{}' of the target group does not exist", group.vpc_id)));
            }
            (Location::NoSubnet, _) => {
                return Err(validation(format!(
                    "The IP address '{address}' is not in a subnet of the VPC '{}'",
                    group.vpc_id
                )));
            }
            (Location::OutsideVpc, Some("all")) if may_be_outside(address) => None,
            (Location::OutsideVpc, Some("all")) => {
                return Err(validation(format!(
                    "The IP address '{address}' is not a valid target: outside the VPC, use addresses of 10.0.0.0/8, \
                     100.64.0.0/10, 172.16.0.0/12 or 192.168.0.0/16"
                )));
            }
            (Location::OutsideVpc, Some(given)) => {
                return Err(validation(format!(
                    "The IP address '{address}' is outside the VPC: its Availability Zone must be 'all', not '{given}'"
                )));
            }
            (Location::OutsideVpc, None) => {
                return Err(validation(format!(
                    "The IP address '{address}' is not within the VPC '{}': specify the Availability Zone 'all' for a target outside the VPC",
                    group.vpc_id
                )));
            }
        };
        if current.as_ref().is_some_and(|row| row.draining.is_none() && row.availability_zone == availability_zone) {
            return Ok(());
        }
        if current.is_none() && TARGETS.count(txn, &(account, *region, name))? >= TARGETS_PER_GROUP_MAX {
            return Err(Error::api(
                "TooManyTargets",
                format!(
                    "The target group '{}' already has the most targets it can have, {TARGETS_PER_GROUP_MAX}",
                    group.arn
                ),
            ));
        }
        let row =
            TargetRow { availability_zone, registered_at: now, registered_after_revision: txn.rev(), draining: None };
        TARGETS.put(txn, &key, &row)?;
        HEALTH.delete(txn, &key)?;
        Ok(())
    }

    /// Begins draining; a target of a group that nothing forwards to is gone at once.
    pub(crate) fn deregister_target(
        &self,
        txn: &mut Txn,
        (account, region, name): &NameKey,
        address: Ipv4Addr,
        port: u16,
        now: Timestamp,
    ) -> Result<(), Error> {
        let key: TargetKey = (account.clone(), *region, name.clone(), address, port);
        let Some(mut row) = TARGETS.get(txn, &key)? else { return Ok(()) };
        if !USES.any(txn, &(account, *region, name))? {
            rows::delete_target(txn, &key)?;
        } else if row.draining.is_none() {
            row.draining = Some(DrainingRow { since: now, after_revision: txn.rev() });
            TARGETS.put(txn, &key, &row)?;
            HEALTH.delete(txn, &key)?;
        }
        Ok(())
    }
}

fn may_be_outside(address: Ipv4Addr) -> bool {
    let [a, b, ..] = address.octets();
    address.is_private() || (a == 100 && (64..128).contains(&b))
}

fn required(reader: &dyn Reader, arn: &str) -> Result<(NameKey, TargetGroupRow), TargetError> {
    rows::target_group_by_arn(reader, arn)?.ok_or_else(|| TargetError::NotFound(arn.to_owned()))
}

impl Targets for Elb {
    fn target_group(&self, reader: &dyn Reader, target_group_arn: &str) -> Result<TargetGroupView, TargetError> {
        let (key, group) = required(reader, target_group_arn)?;
        Ok(TargetGroupView {
            target_group_arn: group.arn,
            vpc_id: group.vpc_id,
            target_type: "ip".into(),
            protocol: "HTTP".into(),
            port: group.port,
            load_balancer_arns: rows::users(reader, &key)?.into_iter().map(|(arn, _)| arn).collect(),
            deregistration_delay_s: attributes::deregistration_delay_s(&group.attributes),
        })
    }

    fn register(
        &self,
        txn: &mut Txn,
        target_group_arn: &str,
        address: Ipv4Addr,
        port: u16,
        now: Timestamp,
    ) -> Result<(), TargetError> {
        let (key, group) = required(txn, target_group_arn)?;
        Ok(self.register_target(txn, &key, &group, address, port, None, now)?)
    }

    fn deregister(
        &self,
        txn: &mut Txn,
        target_group_arn: &str,
        address: Ipv4Addr,
        port: u16,
        now: Timestamp,
    ) -> Result<(), TargetError> {
        let (key, _) = required(txn, target_group_arn)?;
        Ok(self.deregister_target(txn, &key, address, port, now)?)
    }

    fn health(
        &self,
        reader: &dyn Reader,
        target_group_arn: &str,
        address: Ipv4Addr,
        port: u16,
    ) -> Result<TargetHealth, TargetError> {
        let ((account, region, name), _) = required(reader, target_group_arn)?;
        let Some(health) = health::of(reader, &(account, region, name, address, port))? else {
            return Ok(TargetHealth { state: TargetState::Absent, reason: None, description: None });
        };
        Ok(TargetHealth {
            state: match health.state {
                HealthState::Initial => TargetState::Initial,
                HealthState::Healthy => TargetState::Healthy,
                HealthState::Unhealthy => TargetState::Unhealthy,
                HealthState::Unused => TargetState::Unused,
                HealthState::Draining => TargetState::Draining,
            },
            reason: health.reason.map(|reason| reason.as_str().to_owned()),
            description: health.description,
        })
    }

    fn health_prefixes(&self) -> Vec<Vec<u8>> {
        [
            TARGETS.prefix_bytes(),
            HEALTH.prefix_bytes(),
            USES.prefix_bytes(),
            // A load balancer's zones, a group's end.
            LOAD_BALANCERS.prefix_bytes(),
            TARGET_GROUPS.prefix_bytes(),
        ]
        .map(|prefix| prefix.to_vec())
        .into()
    }
}
