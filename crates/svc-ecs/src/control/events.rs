//! What a service tells its owner.

use crate::Ecs;
use crate::model::{EVENTS_KEPT_MAX, EventRow, ServiceRow};
use crate::tables::EVENTS;
use base::Timestamp;
use kernel::Error;
use store::Txn;

/// Events of one instant that are told apart.
const SEQUENCE_MAX: u32 = 10_000;

impl Ecs {
    /// Adds an event; the oldest beyond the newest hundred go.
    pub(crate) fn service_event(
        &self,
        txn: &mut Txn,
        service: &ServiceRow,
        message: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let arn = service.arn();
        let kept = EVENTS.scan(txn, &(&service.account, service.region, &arn))?;
        let last = kept.last().map(|((_, _, _, at, sequence), _)| (*at, *sequence));
        // The clock may stand still or go back; events keep their order.
        let (at, sequence) = match last {
            Some((at, sequence)) if at >= now => (at, (sequence + 1).min(SEQUENCE_MAX)),
            _ => (now, 0),
        };
        let row = EventRow { id: self.deps.rng.uuid(), message: message.to_owned() };
        EVENTS.put(txn, &(&service.account, service.region, &arn, at, sequence), &row)?;
        for (key, _) in kept.iter().rev().skip(EVENTS_KEPT_MAX - 1) {
            EVENTS.delete(txn, key)?;
        }
        Ok(())
    }

    /// As [`Ecs::service_event`], unless the last event said the same.
    pub(crate) fn service_event_once(
        &self,
        txn: &mut Txn,
        service: &ServiceRow,
        message: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let last = EVENTS.last(txn, &(&service.account, service.region, &service.arn()))?;
        if last.is_some_and(|(_, row)| row.message == message) {
            return Ok(());
        }
        self.service_event(txn, service, message, now)
    }

    /// As [`Ecs::service_event_once`], with a detail in brackets that does not make it another event: it is brought up to
    /// date in the event that is there.
    pub(crate) fn service_event_renewed(
        &self,
        txn: &mut Txn,
        service: &ServiceRow,
        message: &str,
        detail: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        let whole = format!("{message} [{detail}]");
        let last = EVENTS.last(txn, &(&service.account, service.region, &service.arn()))?;
        match last {
            Some((_, row)) if row.message == whole => Ok(()),
            Some((key, row)) if row.message.starts_with(message) => {
                Ok(EVENTS.put(txn, &key, &EventRow { message: whole, ..row })?)
            }
            _ => self.service_event(txn, service, &whole, now),
        }
    }
}
