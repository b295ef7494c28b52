//! What a target's health is: the rows say, and what they do not say follows from who forwards to the group.

use crate::model::{HealthRow, TargetRow};
use crate::rows;
use crate::tables::{HEALTH, LOAD_BALANCERS, NameKey, TARGETS, TargetKey};
use lb_core::TargetHealth;
use std::collections::BTreeSet;
use store::{Reader, StoreError};

/// What the health of a group's targets depends on beside their own rows.
pub struct GroupUse {
    in_use: bool,
    zones: BTreeSet<String>,
}

impl GroupUse {
    pub fn read(reader: &dyn Reader, group: &NameKey) -> Result<Self, StoreError> {
        let users = rows::users(reader, group)?;
        let mut zones = BTreeSet::new();
        for (arn, name) in &users {
            if let Some(row) = LOAD_BALANCERS.get(reader, &(&group.0, group.1, name))?.filter(|row| row.arn == *arn) {
                zones.extend(row.interfaces.into_iter().map(|interface| interface.availability_zone));
            }
        }
        Ok(Self { in_use: !users.is_empty(), zones })
    }

    pub fn health(&self, target: &TargetRow, checked: Option<HealthRow>) -> TargetHealth {
        if target.draining.is_some() {
            TargetHealth::deregistration_in_progress()
        } else if !self.in_use {
            TargetHealth::not_in_use()
        } else if target.availability_zone.as_ref().is_some_and(|zone| !self.zones.contains(zone)) {
            TargetHealth::zone_not_enabled()
        } else {
            checked.map_or_else(TargetHealth::registration_in_progress, |row| row.health)
        }
    }
}

/// `None`: not registered.
pub fn of(reader: &dyn Reader, key: &TargetKey) -> Result<Option<TargetHealth>, StoreError> {
    let Some(target) = TARGETS.get(reader, key)? else { return Ok(None) };
    let group = GroupUse::read(reader, &(key.0.clone(), key.1, key.2.clone()))?;
    Ok(Some(group.health(&target, HEALTH.get(reader, key)?)))
}
