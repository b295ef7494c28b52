//! The work of P10: decisions over twenty policies of the kind that a service's role has in production.

use iam_policy::{Context, Kind, Named, Policies, Policy, Principal, PrincipalKind, Request, evaluate};
use std::hint::black_box;
use std::time::Instant;

pub const POLICIES: usize = 20;
const ACCOUNT: &str = "111122223333";
const REGIONS: [&str; 2] = ["us-east-1", "eu-west-1"];

/// One thing that is asked.
pub struct Asked {
    pub action: &'static str,
    pub resource: String,
    pub team: &'static str,
    pub region: &'static str,
}

/// Policy number `number`: one application's rights, a wildcard, a condition, and a denial.
pub fn policy_text(number: usize) -> String {
    format!(
        r#"{{ "Version": "2012-10-17", "Statement": [
  {{ "Sid": "Run", "Effect": "Allow", "Action": ["ecs:RunTask", "ecs:StopTask", "ecs:Describe*"],
    "Resource": ["arn:aws:ecs:*:{ACCOUNT}:task-definition/app{number}:*", "arn:aws:ecs:*:{ACCOUNT}:task/app{number}/*"],
    "Condition": {{ "StringEquals": {{ "aws:RequestedRegion": ["us-east-1", "eu-west-1"] }} }} }},
  {{ "Sid": "Objects", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
    "Resource": "arn:aws:s3:::app{number}-*/${{aws:PrincipalTag/team}}/*" }},
  {{ "Sid": "Pull", "Effect": "Allow", "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    "Resource": "arn:aws:ecr:*:{ACCOUNT}:repository/app{number}/*",
    "Condition": {{ "IpAddress": {{ "aws:SourceIp": "10.0.0.0/8" }} }} }},
  {{ "Sid": "Guard", "Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::app{number}-*/secret/*",
    "Condition": {{ "StringNotEquals": {{ "aws:PrincipalTag/team": "security" }} }} }}
] }}"#
    )
}

/// What is asked of them: half is allowed, the rest is denied one way or the other.
pub fn asked() -> Vec<Asked> {
    let mut all = Vec::new();
    for number in 0..2 * POLICIES {
        for (index, region) in REGIONS.into_iter().enumerate() {
            let team = if index == 0 { "red" } else { "blue" };
            let mut ask = |action, resource: String| all.push(Asked { action, resource, team, region });
            ask("ecs:RunTask", format!("arn:aws:ecs:{region}:{ACCOUNT}:task-definition/app{number}:7"));
            ask("ecs:DescribeTasks", format!("arn:aws:ecs:{region}:{ACCOUNT}:task/app{number}/0123456789abcdef"));
            ask("s3:GetObject", format!("arn:aws:s3:::app{number}-data/red/report.csv"));
            ask("s3:PutObject", format!("arn:aws:s3:::app{number}-data/secret/key.pem"));
            ask("ecr:BatchGetImage", format!("arn:aws:ecr:{region}:{ACCOUNT}:repository/app{number}/web"));
        }
    }
    all
}

/// Nanoseconds of each decision over `rounds` of all that is asked, and how many were allowed.
pub fn measure(rounds: usize) -> (Vec<u64>, usize) {
    let policies: Vec<Policy> = (0..POLICIES)
        .map(|number| Policy::parse(&policy_text(number), Kind::Identity).expect("a right policy"))
        .collect();
    let names: Vec<String> = (0..POLICIES).map(|number| format!("arn:aws:iam::{ACCOUNT}:policy/app{number}")).collect();
    let named: Vec<Named> = policies
        .iter()
        .zip(&names)
        .map(|(policy, name)| Named { name, attached_to: "arn:aws:iam::111122223333:role/deploy", policy })
        .collect();
    let principal = Principal {
        account: ACCOUNT,
        kind: PrincipalKind::RoleSession {
            role_arn: "arn:aws:iam::111122223333:role/deploy",
            session_arn: "arn:aws:sts::111122223333:assumed-role/deploy/ci",
            role_id: "AROAEXAMPLE0123456789",
        },
    };
    let all = asked();
    let contexts: Vec<Context> = all
        .iter()
        .map(|asked| {
            let mut context = Context::new();
            context.insert("aws:PrincipalArn", "arn:aws:iam::111122223333:role/deploy");
            context.insert("aws:PrincipalAccount", ACCOUNT);
            context.insert("aws:PrincipalTag/team", asked.team);
            context.insert("aws:RequestedRegion", asked.region);
            context.insert("aws:SourceIp", "10.1.2.3");
            context.insert("aws:CurrentTime", "2026-01-01T00:00:00Z");
            context.insert("aws:SecureTransport", "true");
            context
        })
        .collect();
    let policies = Policies { identity: &named, ..Policies::default() };
    let mut nanos = Vec::with_capacity(rounds * all.len());
    let mut allowed = 0;
    for _ in 0..rounds {
        for (asked, context) in all.iter().zip(&contexts) {
            let request = Request {
                action: asked.action,
                resource: &asked.resource,
                resource_account: Some(ACCOUNT),
                principal: &principal,
                context,
            };
            let start = Instant::now();
            let decision = evaluate(black_box(&request), black_box(&policies));
            nanos.push(elapsed(start));
            allowed += usize::from(decision.allowed());
        }
    }
    (nanos, allowed)
}

/// The floor: the same requests looked up as bare strings among those that are allowed to the letter.
pub fn measure_strings(rounds: usize) -> Vec<u64> {
    let all = asked();
    let grants: Vec<(&str, &str)> =
        all.iter().step_by(all.len() / POLICIES).map(|asked| (asked.action, asked.resource.as_str())).collect();
    let mut nanos = Vec::with_capacity(rounds * all.len());
    for _ in 0..rounds {
        for asked in &all {
            let start = Instant::now();
            let found = grants.iter().any(|grant| *black_box(grant) == (asked.action, asked.resource.as_str()));
            nanos.push(elapsed(start));
            black_box(found);
        }
    }
    nanos
}

pub fn elapsed(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX)
}

pub fn report(name: &str, mut nanos: Vec<u64>) {
    nanos.sort_unstable();
    let at = |per_mille: usize| nanos[(nanos.len() - 1) * per_mille / 1000];
    println!("{name:<20} p50 {:>7} ns   p99 {:>7} ns   p99.9 {:>7} ns   n {}", at(500), at(990), at(999), nanos.len());
}
