//! A task's targets: registered when it runs, deregistered before it goes.

use crate::Ecs;
use crate::model::TaskRow;
use base::Timestamp;
use kernel::Error;
use ports::{TargetError, TargetHealth};
use store::{Reader, Txn};

impl Ecs {
    /// Registers every target of the task. A target group that is gone is left out: there is nothing to register in.
    pub(crate) fn register_targets(&self, txn: &mut Txn, task: &mut TaskRow, now: Timestamp) -> Result<(), Error> {
        let Some(interface) = &task.interface else { return Ok(()) };
        for target in task.targets.iter_mut().filter(|target| !target.registered) {
            match self.ports.targets.register(
                txn,
                &target.target_group_arn,
                interface.private_address,
                target.port,
                now,
            ) {
                Ok(()) => target.registered = true,
                Err(TargetError::NotFound(arn)) => {
                    tracing::warn!(target_group_arn = arn, "the target group of a task is gone");
                }
                Err(TargetError::Other(error)) => return Err(error),
            }
        }
        Ok(())
    }

    /// Begins draining of every target that is still registered; answers the target groups concerned.
    pub(crate) fn deregister_targets(
        &self,
        txn: &mut Txn,
        task: &mut TaskRow,
        now: Timestamp,
    ) -> Result<Vec<String>, Error> {
        let Some(interface) = &task.interface else { return Ok(Vec::new()) };
        let mut groups = Vec::new();
        for target in task.targets.iter_mut().filter(|target| target.registered && !target.deregistered) {
            let arn = &target.target_group_arn;
            match self.ports.targets.deregister(txn, arn, interface.private_address, target.port, now) {
                Ok(()) => groups.push(arn.clone()),
                Err(TargetError::NotFound(_)) => {}
                Err(TargetError::Other(error)) => return Err(error),
            }
            target.deregistered = true;
        }
        Ok(groups)
    }

    /// The health of each target that was registered, with its target group; without those whose group is gone.
    pub(crate) fn target_health(
        &self,
        reader: &dyn Reader,
        task: &TaskRow,
    ) -> Result<Vec<(String, TargetHealth)>, Error> {
        let Some(interface) = &task.interface else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        for target in task.targets.iter().filter(|target| target.registered) {
            let arn = &target.target_group_arn;
            match self.ports.targets.health(reader, arn, interface.private_address, target.port) {
                Ok(health) => all.push((arn.clone(), health)),
                Err(TargetError::NotFound(_)) => {}
                Err(TargetError::Other(error)) => return Err(error),
            }
        }
        Ok(all)
    }
}
