//! When a target is healthy: the state machine and AWS's words for it.
//!
//! An `initial` target turns healthy with its first good check: "After your target is registered, it must pass one
//! health check to be considered healthy"
//! (<https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>).
//! `HealthyThresholdCount` is asked of a target that was unhealthy, `UnhealthyThresholdCount` of every other one.

use crate::HealthCheck;
use serde::{Deserialize, Serialize};

/// How one health check went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckOutcome {
    /// The code is one of the matcher's.
    Passed,
    /// An answer with another code.
    CodeMismatch(u16),
    /// No whole response head within the timeout.
    TimedOut,
    /// The connection was refused or broke, or the answer was not HTTP.
    ConnectionFailed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HealthState {
    Initial,
    Healthy,
    Unhealthy,
    Unused,
    Draining,
}

impl HealthState {
    /// As `DescribeTargetHealth` spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Healthy => "healthy",
            Self::Unhealthy => "unhealthy",
            Self::Unused => "unused",
            Self::Draining => "draining",
        }
    }
}

/// AWS's reason codes. <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HealthReason {
    #[serde(rename = "Elb.RegistrationInProgress")]
    RegistrationInProgress,
    #[serde(rename = "Elb.InitialHealthChecking")]
    InitialHealthChecking,
    #[serde(rename = "Elb.InternalError")]
    InternalError,
    #[serde(rename = "Target.ResponseCodeMismatch")]
    ResponseCodeMismatch,
    #[serde(rename = "Target.Timeout")]
    Timeout,
    #[serde(rename = "Target.FailedHealthChecks")]
    FailedHealthChecks,
    #[serde(rename = "Target.NotRegistered")]
    NotRegistered,
    #[serde(rename = "Target.NotInUse")]
    NotInUse,
    #[serde(rename = "Target.DeregistrationInProgress")]
    DeregistrationInProgress,
}

impl HealthReason {
    /// As `DescribeTargetHealth` spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RegistrationInProgress => "Elb.RegistrationInProgress",
            Self::InitialHealthChecking => "Elb.InitialHealthChecking",
            Self::InternalError => "Elb.InternalError",
            Self::ResponseCodeMismatch => "Target.ResponseCodeMismatch",
            Self::Timeout => "Target.Timeout",
            Self::FailedHealthChecks => "Target.FailedHealthChecks",
            Self::NotRegistered => "Target.NotRegistered",
            Self::NotInUse => "Target.NotInUse",
            Self::DeregistrationInProgress => "Target.DeregistrationInProgress",
        }
    }
}

/// The `TargetHealth` structure of `DescribeTargetHealth`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetHealth {
    pub state: HealthState,
    /// None for a healthy target.
    pub reason: Option<HealthReason>,
    /// None for a healthy target.
    pub description: Option<String>,
}

impl TargetHealth {
    fn because(state: HealthState, reason: HealthReason, description: impl Into<String>) -> Self {
        Self { state, reason: Some(reason), description: Some(description.into()) }
    }

    pub fn healthy() -> Self {
        Self { state: HealthState::Healthy, reason: None, description: None }
    }

    /// Before any proxy has the target in its tables: what the control plane shows meanwhile.
    pub fn registration_in_progress() -> Self {
        Self::because(HealthState::Initial, HealthReason::RegistrationInProgress, "Target registration is in progress")
    }

    pub fn initial_health_checking() -> Self {
        Self::because(HealthState::Initial, HealthReason::InitialHealthChecking, "Initial health checks in progress")
    }

    /// The target group has no load balancer.
    pub fn not_in_use() -> Self {
        Self::because(
            HealthState::Unused,
            HealthReason::NotInUse,
            "Target group is not configured to receive traffic from the load balancer",
        )
    }

    pub fn zone_not_enabled() -> Self {
        Self::because(
            HealthState::Unused,
            HealthReason::NotInUse,
            "Target is in an Availability Zone that is not enabled for the load balancer",
        )
    }

    pub fn not_registered() -> Self {
        Self::because(HealthState::Unused, HealthReason::NotRegistered, "Target is not registered to the target group")
    }

    pub fn deregistration_in_progress() -> Self {
        Self::because(
            HealthState::Draining,
            HealthReason::DeregistrationInProgress,
            "Target deregistration is in progress",
        )
    }

    /// No check could be made, through no fault of the target: the balancer's interface is not there yet, say.
    pub fn internal_error() -> Self {
        Self::because(
            HealthState::Unhealthy,
            HealthReason::InternalError,
            "Health checks failed due to an internal error",
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Initial,
    Healthy,
    Unhealthy(CheckOutcome),
}

/// The health of one registered target. Feed it every check's outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthTracker {
    phase: Phase,
    successes: u32,
    failures: u32,
}

impl Default for HealthTracker {
    fn default() -> Self {
        Self { phase: Phase::Initial, successes: 0, failures: 0 }
    }
}

impl HealthTracker {
    /// Takes one outcome in. True when [`HealthTracker::health`] is not what it was.
    pub fn record(&mut self, check: &HealthCheck, outcome: CheckOutcome) -> bool {
        let before = self.phase;
        if outcome == CheckOutcome::Passed {
            self.failures = 0;
            self.successes = self.successes.saturating_add(1);
            let needed = match self.phase {
                Phase::Initial | Phase::Healthy => 1,
                Phase::Unhealthy(_) => check.healthy_threshold.max(1),
            };
            if self.successes >= needed {
                self.phase = Phase::Healthy;
            }
        } else {
            self.successes = 0;
            self.failures = self.failures.saturating_add(1);
            // An unhealthy target shows how its latest check failed.
            if matches!(self.phase, Phase::Unhealthy(_)) || self.failures >= check.unhealthy_threshold.max(1) {
                self.phase = Phase::Unhealthy(outcome);
            }
        }
        before != self.phase
    }

    pub fn is_healthy(&self) -> bool {
        self.phase == Phase::Healthy
    }

    pub fn health(&self) -> TargetHealth {
        let unhealthy =
            |reason, description: String| TargetHealth::because(HealthState::Unhealthy, reason, description);
        match self.phase {
            Phase::Initial => TargetHealth::initial_health_checking(),
            Phase::Healthy | Phase::Unhealthy(CheckOutcome::Passed) => TargetHealth::healthy(),
            Phase::Unhealthy(CheckOutcome::CodeMismatch(code)) => unhealthy(
                HealthReason::ResponseCodeMismatch,
                format!("Health checks failed with these codes: [{code}]"),
            ),
            Phase::Unhealthy(CheckOutcome::TimedOut) => unhealthy(HealthReason::Timeout, "Request timed out".into()),
            Phase::Unhealthy(CheckOutcome::ConnectionFailed) => {
                unhealthy(HealthReason::FailedHealthChecks, "Health checks failed".into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use CheckOutcome::*;

    fn states(healthy_threshold: u32, unhealthy_threshold: u32, outcomes: &[CheckOutcome]) -> Vec<&'static str> {
        let check = HealthCheck { healthy_threshold, unhealthy_threshold, ..HealthCheck::default() };
        let mut tracker = HealthTracker::default();
        outcomes
            .iter()
            .map(|outcome| {
                let before = tracker.health();
                let changed = tracker.record(&check, *outcome);
                assert_eq!(changed, before != tracker.health());
                tracker.health().state.as_str()
            })
            .collect()
    }

    #[test]
    fn one_good_check_ends_initial_and_thresholds_rule_from_then_on() {
        assert_eq!(states(5, 2, &[Passed]), ["healthy"]);
        assert_eq!(states(5, 2, &[TimedOut, Passed]), ["initial", "healthy"]);
        assert_eq!(states(5, 2, &[TimedOut, TimedOut]), ["initial", "unhealthy"]);
        assert_eq!(
            states(2, 2, &[Passed, TimedOut, Passed, TimedOut, TimedOut]),
            ["healthy", "healthy", "healthy", "healthy", "unhealthy"]
        );
        assert_eq!(
            states(3, 2, &[TimedOut, TimedOut, Passed, Passed, TimedOut, Passed, Passed, Passed]),
            ["initial", "unhealthy", "unhealthy", "unhealthy", "unhealthy", "unhealthy", "unhealthy", "healthy"]
        );
    }

    #[test]
    fn reasons_and_descriptions_are_awss_and_follow_the_latest_failure() {
        let check = HealthCheck::default();
        let mut tracker = HealthTracker::default();
        tracker.record(&check, CodeMismatch(502));
        assert!(tracker.record(&check, CodeMismatch(502)));
        assert_eq!(tracker.health().reason.unwrap().as_str(), "Target.ResponseCodeMismatch");
        assert_eq!(tracker.health().description.unwrap(), "Health checks failed with these codes: [502]");
        assert!(tracker.record(&check, TimedOut));
        assert_eq!(tracker.health().reason.unwrap().as_str(), "Target.Timeout");
        assert_eq!(tracker.health().description.unwrap(), "Request timed out");
        assert!(tracker.record(&check, ConnectionFailed));
        assert_eq!(tracker.health().reason.unwrap().as_str(), "Target.FailedHealthChecks");
        assert!(!tracker.record(&check, ConnectionFailed));
    }

    #[test]
    fn reasons_are_stored_as_they_are_spelled() {
        for reason in [HealthReason::RegistrationInProgress, HealthReason::NotInUse, HealthReason::Timeout] {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
        }
    }
}
