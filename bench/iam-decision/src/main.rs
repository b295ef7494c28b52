//! P10: one IAM decision over twenty policies; Cedar over the same rights written in its language; a bare string match.
//! One turn of each side, as one line of JSON; `cargo xtask bench iam` runs it turn by turn.

#[path = "../../../crates/iam-policy/benches/decision/workload.rs"]
#[allow(dead_code)]
mod workload;

use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request, RestrictedExpression};
use std::fmt::Write;
use std::hint::black_box;
use std::str::FromStr;
use std::time::Instant;

const ROUNDS: usize = 100;

/// The four statements of policy `number`, in Cedar. The resource's ARN is in the context, since ids are not patterns.
fn cedar_text(number: usize) -> String {
    let mut text = String::new();
    let account = "111122223333";
    let _ = write!(
        text,
        r#"
permit(principal == Role::"deploy", action in [Action::"ecs:RunTask", Action::"ecs:StopTask", Action::"ecs:DescribeTasks"], resource)
when {{ (context.arn like "arn:aws:ecs:*:{account}:task-definition/app{number}:*" || context.arn like "arn:aws:ecs:*:{account}:task/app{number}/*")
  && ["us-east-1", "eu-west-1"].contains(context.region) }};
permit(principal == Role::"deploy", action in [Action::"s3:GetObject", Action::"s3:PutObject"], resource)
when {{ (context.team == "red" && context.arn like "arn:aws:s3:::app{number}-*/red/*") || (context.team == "blue" && context.arn like "arn:aws:s3:::app{number}-*/blue/*") }};
permit(principal == Role::"deploy", action in [Action::"ecr:BatchGetImage", Action::"ecr:GetDownloadUrlForLayer"], resource)
when {{ context.arn like "arn:aws:ecr:*:{account}:repository/app{number}/*" && context.ip like "10.*" }};
forbid(principal == Role::"deploy", action in [Action::"s3:GetObject", Action::"s3:PutObject"], resource)
when {{ context.arn like "arn:aws:s3:::app{number}-*/secret/*" && context.team != "security" }};
"#
    );
    text
}

fn measure_cedar(rounds: usize) -> (Vec<u64>, usize) {
    let text: String = (0..workload::POLICIES).map(cedar_text).collect();
    let policies = PolicySet::from_str(&text).expect("right policies");
    let uid = |text: String| EntityUid::from_str(&text).expect("an id");
    let requests: Vec<Request> = workload::asked()
        .iter()
        .map(|asked| {
            let string = |text: &str| RestrictedExpression::new_string(text.to_owned());
            let context = Context::from_pairs([
                ("arn".to_owned(), string(&asked.resource)),
                ("region".to_owned(), string(asked.region)),
                ("team".to_owned(), string(asked.team)),
                ("ip".to_owned(), string("10.1.2.3")),
            ])
            .expect("a context");
            let principal = uid("Role::\"deploy\"".to_owned());
            let resource = uid("Resource::\"r\"".to_owned());
            Request::new(principal, uid(format!("Action::\"{}\"", asked.action)), resource, context, None)
                .expect("a request")
        })
        .collect();
    let authorizer = Authorizer::new();
    let entities = Entities::empty();
    let mut nanos = Vec::with_capacity(rounds * requests.len());
    let mut allowed = 0;
    for _ in 0..rounds {
        for request in &requests {
            let start = Instant::now();
            let response = authorizer.is_authorized(black_box(request), black_box(&policies), &entities);
            nanos.push(workload::elapsed(start));
            allowed += usize::from(response.decision() == Decision::Allow);
        }
    }
    (nanos, allowed)
}

/// Nanoseconds at the median and at two tails.
fn tails(mut nanos: Vec<u64>) -> String {
    nanos.sort_unstable();
    let at = |per_mille: usize| nanos[(nanos.len() - 1) * per_mille / 1000];
    format!(r#"{{"p50":{},"p99":{},"p99.9":{},"decisions":{}}}"#, at(500), at(990), at(999), nanos.len())
}

fn main() {
    workload::measure(ROUNDS / 10);
    measure_cedar(ROUNDS / 10);
    let (ours, allowed) = workload::measure(ROUNDS);
    let (cedars, cedar_allowed) = measure_cedar(ROUNDS);
    assert_eq!(allowed, cedar_allowed, "both sides have to decide alike, or the comparison says nothing");
    let strings = workload::measure_strings(ROUNDS);
    println!(
        r#"{{"requests":{},"policies":{},"cedar version":"{}","iam-policy":{},"cedar":{},"bare string match":{}}}"#,
        workload::asked().len(),
        workload::POLICIES,
        cedar_policy::get_sdk_version(),
        tails(ours),
        tails(cedars),
        tails(strings)
    );
}
