//! Counters for reports and metrics.

use lb_core::{LoadBalancerCounters, StatusClassCounts, TargetGroupCounters};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

#[derive(Default)]
pub(crate) struct StatusCounters([AtomicU64; 4]);

impl StatusCounters {
    pub(crate) fn count(&self, status: u16) {
        if let Some(counter) = usize::from(status / 100).checked_sub(2).and_then(|class| self.0.get(class)) {
            counter.fetch_add(1, Relaxed);
        }
    }

    fn read(&self) -> StatusClassCounts {
        let [a, b, c, d] = &self.0;
        StatusClassCounts {
            class_2xx: a.load(Relaxed),
            class_3xx: b.load(Relaxed),
            class_4xx: c.load(Relaxed),
            class_5xx: d.load(Relaxed),
        }
    }
}

#[derive(Default)]
pub(crate) struct LoadBalancerMeter {
    pub(crate) requests: AtomicU64,
    pub(crate) elb_status: StatusCounters,
    pub(crate) active_connections: AtomicU64,
    pub(crate) new_connections: AtomicU64,
    pub(crate) rejected_connections: AtomicU64,
    pub(crate) processed_bytes: AtomicU64,
}

impl LoadBalancerMeter {
    pub(crate) fn read(&self, arn: &str) -> LoadBalancerCounters {
        LoadBalancerCounters {
            load_balancer_arn: arn.to_owned(),
            request_count: self.requests.load(Relaxed),
            elb_status: self.elb_status.read(),
            active_connections: self.active_connections.load(Relaxed),
            new_connections: self.new_connections.load(Relaxed),
            rejected_connections: self.rejected_connections.load(Relaxed),
            processed_bytes: self.processed_bytes.load(Relaxed),
        }
    }
}

#[derive(Default)]
pub(crate) struct TargetGroupMeter {
    pub(crate) requests: AtomicU64,
    pub(crate) target_status: StatusCounters,
    pub(crate) connection_errors: AtomicU64,
    response_time_us: AtomicU64,
    responses: AtomicU64,
}

impl TargetGroupMeter {
    pub(crate) fn responded(&self, status: u16, after: Duration) {
        self.target_status.count(status);
        self.response_time_us.fetch_add(after.as_micros() as u64, Relaxed);
        self.responses.fetch_add(1, Relaxed);
    }

    pub(crate) fn read(&self, arn: &str) -> TargetGroupCounters {
        TargetGroupCounters {
            target_group_arn: arn.to_owned(),
            request_count: self.requests.load(Relaxed),
            target_status: self.target_status.read(),
            connection_errors: self.connection_errors.load(Relaxed),
            response_time_sum_s: self.response_time_us.load(Relaxed) as f64 / 1e6,
            response_time_count: self.responses.load(Relaxed),
        }
    }
}
