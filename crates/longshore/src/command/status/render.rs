//! A [`Snapshot`] as text, aligned, with colour when the reader is a terminal.

use super::snapshot::{ClusterView, LoadBalancerView, Snapshot, TargetGroupView, TaskView};
use std::fmt::Write;

/// Longest bar, in characters; a bar of more tasks than this is scaled down to it.
const BAR_WIDTH_MAX: usize = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    Never,
    Always,
}

#[derive(Clone, Copy)]
enum Tone {
    Plain,
    Good,
    Waiting,
    Bad,
    Faint,
    Heading,
}

/// One cell of a table: its text, and the tone it is printed in.
struct Cell(String, Tone);

fn plain(text: impl Into<String>) -> Cell {
    Cell(text.into(), Tone::Plain)
}

impl Colour {
    fn paint(self, text: &str, tone: Tone) -> String {
        let code = match (self, tone) {
            (Colour::Never, _) | (_, Tone::Plain) => return text.to_owned(),
            (_, Tone::Good) => "32",
            (_, Tone::Waiting) => "33",
            (_, Tone::Bad) => "31",
            (_, Tone::Faint) => "2",
            (_, Tone::Heading) => "1",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

pub fn render(snapshot: &Snapshot, colour: Colour) -> String {
    let mut out = String::new();
    let line = |out: &mut String, text: String| writeln!(out, "{}", text.trim_end()).expect("a String takes it");
    line(
        &mut out,
        format!(
            "{}  account {}  {}  {}",
            colour.paint(&snapshot.endpoint, Tone::Heading),
            snapshot.account_id,
            snapshot.region,
            snapshot.data_dir
        ),
    );
    line(&mut out, processes(snapshot, colour));
    if let Some(error) = &snapshot.error {
        line(&mut out, colour.paint(&format!("The control plane does not answer as it should: {error}"), Tone::Bad));
        line(
            &mut out,
            format!("Its log is {}/log/server.log. Tasks and load balancers run on without it.", snapshot.data_dir),
        );
        return out;
    }
    if snapshot.clusters.is_empty() {
        line(&mut out, format!("\nNo cluster in {} yet: aws ecs create-cluster --cluster-name prod", snapshot.region));
    }
    for cluster in &snapshot.clusters {
        out.push('\n');
        render_cluster(&mut out, cluster, colour);
    }
    if !snapshot.load_balancers.is_empty() {
        out.push('\n');
        render_load_balancers(&mut out, &snapshot.load_balancers, colour);
    }
    if !snapshot.unused_target_groups.is_empty() {
        out.push('\n');
        for group in &snapshot.unused_target_groups {
            line(&mut out, format!("target group {} (no load balancer)  {}", group.name, targets(group, colour)));
        }
    }
    out
}

fn processes(snapshot: &Snapshot, colour: Colour) -> String {
    let parts: Vec<String> = snapshot
        .processes
        .iter()
        .map(|process| match process.pid {
            None => colour.paint(&format!("{} not running", process.name), Tone::Bad),
            Some(pid) => {
                let memory = process.resident_mib.map(|mib| format!(", {mib} MiB")).unwrap_or_default();
                let connected = match process.name.as_str() {
                    "agent" => snapshot.node_connected,
                    "balancer" => snapshot.balancer_connected,
                    _ => true,
                };
                let text = format!("{} (pid {pid}{memory})", process.name);
                if connected || snapshot.error.is_some() {
                    text
                } else {
                    format!("{text} {}", colour.paint("not connected", Tone::Waiting))
                }
            }
        })
        .collect();
    parts.join("  ")
}

fn render_cluster(out: &mut String, cluster: &ClusterView, colour: Colour) {
    let _ = writeln!(
        out,
        "{}  {}  {} running, {} pending",
        colour.paint(&format!("cluster {}", cluster.name), Tone::Heading),
        colour.paint(&cluster.status, status_tone(&cluster.status)),
        cluster.running_tasks,
        cluster.pending_tasks
    );
    if !cluster.services.is_empty() {
        let mut rows = vec![headings(&["SERVICE", "STATUS", "RUNNING", "", "PENDING", "TASK DEFINITION", "ROLLOUT"])];
        for service in &cluster.services {
            rows.push(vec![
                plain(&service.name),
                Cell(service.status.clone(), status_tone(&service.status)),
                bar(service.running, service.pending, service.desired),
                plain(format!("{}/{}", service.running, service.desired)),
                plain(service.pending.to_string()),
                plain(&service.task_definition),
                plain(""),
            ]);
            for deployment in &service.deployments {
                let mut rollout = deployment.rollout_state.clone();
                if deployment.failed > 0 {
                    let _ = write!(rollout, ", {} failed", deployment.failed);
                }
                let tone = if deployment.failed > 0 { Tone::Bad } else { status_tone(&deployment.rollout_state) };
                rows.push(vec![
                    Cell("  deployment".into(), Tone::Faint),
                    plain(&deployment.status),
                    bar(deployment.running, deployment.pending, deployment.desired),
                    plain(format!("{}/{}", deployment.running, deployment.desired)),
                    plain(deployment.pending.to_string()),
                    plain(&deployment.task_definition),
                    Cell(rollout, tone),
                ]);
            }
        }
        table(out, &rows, colour);
    }
    let events: Vec<_> = cluster.services.iter().flat_map(|service| &service.events).collect();
    if !events.is_empty() {
        out.push('\n');
        let mut rows = vec![headings(&["EVENTS", ""])];
        rows.extend(events.iter().map(|event| vec![Cell(event.at.clone(), Tone::Faint), plain(&event.message)]));
        table(out, &rows, colour);
    }
    if !cluster.tasks.is_empty() {
        out.push('\n');
        let mut rows =
            vec![headings(&["TASK", "STATUS", "DESIRED", "ADDRESS", "HEALTH", "STARTED", "TASK DEFINITION", "GROUP"])];
        rows.extend(cluster.tasks.iter().map(|task| {
            vec![
                plain(&task.id),
                Cell(task.last_status.clone(), status_tone(&task.last_status)),
                plain(&task.desired_status),
                plain(&task.private_ip),
                Cell(task.health_status.clone(), status_tone(&task.health_status)),
                plain(task.started_at.as_deref().unwrap_or("-")),
                plain(&task.task_definition),
                plain(&task.group),
            ]
        }));
        table(out, &rows, colour);
        if cluster.running_tasks_not_shown > 0 {
            let _ = writeln!(out, "  … and {} more", cluster.running_tasks_not_shown);
        }
    }
    if !cluster.stopped_tasks.is_empty() {
        out.push('\n');
        let mut rows = vec![headings(&["LATEST STOPPED", "STATUS", "STOPPED", "TASK DEFINITION", "REASON"])];
        rows.extend(cluster.stopped_tasks.iter().map(stopped_task));
        table(out, &rows, colour);
    }
}

fn stopped_task(task: &TaskView) -> Vec<Cell> {
    let reason = [task.stop_code.as_deref(), task.stopped_reason.as_deref()];
    vec![
        plain(&task.id),
        Cell(task.last_status.clone(), Tone::Faint),
        plain(task.stopped_at.as_deref().unwrap_or("-")),
        plain(&task.task_definition),
        plain(reason.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")),
    ]
}

fn render_load_balancers(out: &mut String, balancers: &[LoadBalancerView], colour: Colour) {
    let mut rows = vec![headings(&["LOAD BALANCER", "STATE", "LISTENERS", "NAME TO CALL"])];
    for balancer in balancers {
        rows.push(vec![
            plain(&balancer.name),
            Cell(balancer.state.clone(), status_tone(&balancer.state)),
            plain(balancer.listeners.join(" ")),
            plain(&balancer.dns_name),
        ]);
    }
    table(out, &rows, colour);
    for balancer in balancers {
        for group in &balancer.target_groups {
            let _ = writeln!(out, "  {} → target group {}  {}", balancer.name, group.name, targets(group, colour));
        }
    }
}

fn targets(group: &TargetGroupView, colour: Colour) -> String {
    if group.targets.is_empty() {
        return colour.paint("no targets", Tone::Faint);
    }
    let counts =
        group.targets.iter().map(|(state, count)| colour.paint(&format!("{count} {state}"), status_tone(state)));
    counts.collect::<Vec<_>>().join(", ")
}

fn status_tone(status: &str) -> Tone {
    match status {
        "ACTIVE" | "RUNNING" | "COMPLETED" | "HEALTHY" | "healthy" | "active" => Tone::Good,
        "UNHEALTHY" | "FAILED" | "unhealthy" | "failed" | "unavailable" => Tone::Bad,
        "UNKNOWN" | "INACTIVE" | "unused" | "STOPPED" => Tone::Faint,
        "" => Tone::Plain,
        _ => Tone::Waiting,
    }
}

/// Running as full blocks, pending as shaded ones, what is missing as light ones.
fn bar(running: i32, pending: i32, desired: i32) -> Cell {
    let count = |n: i32| usize::try_from(n).unwrap_or(0);
    let (running, pending, desired) = (count(running), count(pending), count(desired));
    let total = desired.max(running + pending);
    // Rounded up, so that one task of a hundred is still seen.
    let scaled = |n: usize| if total > BAR_WIDTH_MAX { (n * BAR_WIDTH_MAX).div_ceil(total) } else { n };
    let full = scaled(running);
    let shaded = scaled(pending).min(total.min(BAR_WIDTH_MAX).saturating_sub(full));
    let light = total.min(BAR_WIDTH_MAX).saturating_sub(full + shaded);
    let tone = if running >= desired && pending == 0 { Tone::Good } else { Tone::Waiting };
    Cell(format!("{}{}{}", "█".repeat(full), "▒".repeat(shaded), "░".repeat(light)), tone)
}

fn headings(names: &[&str]) -> Vec<Cell> {
    names.iter().map(|name| Cell((*name).to_owned(), Tone::Faint)).collect()
}

/// Columns as wide as their widest cell, two spaces apart, the table two spaces in.
fn table(out: &mut String, rows: &[Vec<Cell>], colour: Colour) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|n| rows.iter().filter_map(|row| row.get(n)).map(|cell| cell.0.chars().count()).max().unwrap_or(0))
        .collect();
    for row in rows {
        let mut text = String::from("  ");
        // Trailing empty cells end the line early: no colour codes or spaces after the last word.
        let used = row.iter().rposition(|cell| !cell.0.is_empty()).map_or(0, |last| last + 1);
        for (n, cell) in row.iter().take(used).enumerate() {
            text.push_str(&colour.paint(&cell.0, cell.1));
            if n + 1 < used {
                text.push_str(&" ".repeat(widths[n] - cell.0.chars().count() + 2));
            }
        }
        out.push_str(&text);
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::super::snapshot::{DeploymentView, EventView, ProcessView, ServiceView};
    use super::*;
    use std::collections::BTreeMap;

    fn example() -> Snapshot {
        Snapshot {
            endpoint: "http://127.0.0.1:4566".into(),
            account_id: "000000000000".into(),
            region: "us-east-1".into(),
            data_dir: "/d".into(),
            processes: vec![
                ProcessView { name: "server".into(), pid: Some(7), resident_mib: Some(38) },
                ProcessView { name: "agent".into(), pid: Some(8), resident_mib: Some(20) },
                ProcessView { name: "balancer".into(), pid: None, resident_mib: None },
            ],
            node_connected: true,
            clusters: vec![ClusterView {
                name: "prod".into(),
                status: "ACTIVE".into(),
                running_tasks: 3,
                pending_tasks: 1,
                services: vec![ServiceView {
                    name: "web".into(),
                    status: "ACTIVE".into(),
                    desired: 3,
                    running: 3,
                    pending: 1,
                    task_definition: "web:2".into(),
                    deployments: vec![
                        DeploymentView {
                            status: "PRIMARY".into(),
                            rollout_state: "IN_PROGRESS".into(),
                            desired: 3,
                            running: 1,
                            pending: 1,
                            failed: 2,
                            task_definition: "web:2".into(),
                            ..Default::default()
                        },
                        DeploymentView {
                            status: "ACTIVE".into(),
                            rollout_state: "COMPLETED".into(),
                            desired: 2,
                            running: 2,
                            task_definition: "web:1".into(),
                            ..Default::default()
                        },
                    ],
                    events: vec![EventView { at: "2026-01-01T00:00:00Z".into(), message: "(service web) …".into() }],
                }],
                tasks: vec![TaskView {
                    id: "0123".into(),
                    last_status: "RUNNING".into(),
                    private_ip: "172.31.0.9".into(),
                    group: "service:web".into(),
                    ..Default::default()
                }],
                running_tasks_not_shown: 4,
                stopped_tasks: vec![TaskView {
                    id: "4567".into(),
                    stop_code: Some("EssentialContainerExited".into()),
                    stopped_reason: Some("Essential container in task exited".into()),
                    ..Default::default()
                }],
            }],
            load_balancers: vec![LoadBalancerView {
                name: "front".into(),
                dns_name: "front-1.us-east-1.elb.longshore.internal".into(),
                state: "active".into(),
                listeners: vec!["HTTP:80".into(), "HTTP:8080".into()],
                target_groups: vec![TargetGroupView {
                    name: "web".into(),
                    targets: BTreeMap::from([("healthy".into(), 3), ("draining".into(), 1)]),
                }],
                ..Default::default()
            }],
            ..Snapshot::default()
        }
    }

    #[test]
    fn the_screen_has_everything_and_no_colour_codes_for_a_file() {
        let text = render(&example(), Colour::Never);
        for part in [
            "server (pid 7, 38 MiB)  agent (pid 8, 20 MiB)  balancer not running",
            "cluster prod  ACTIVE  3 running, 1 pending",
            "PRIMARY  █▒░      1/3  1        web:2            IN_PROGRESS, 2 failed",
            "… and 4 more",
            "EssentialContainerExited: Essential container in task exited",
            "HTTP:80 HTTP:8080  front-1.us-east-1.elb.longshore.internal",
            "front → target group web  1 draining, 3 healthy",
        ] {
            assert!(text.contains(part), "no {part:?} in\n{text}");
        }
        assert!(!text.contains('\x1b'));
        assert!(text.lines().all(|line| line.trim_end() == line), "{text}");
    }

    #[test]
    fn colour_changes_nothing_but_the_codes() {
        let coloured = render(&example(), Colour::Always);
        assert!(coloured.contains("\x1b[32mACTIVE\x1b[0m"));
        let mut stripped = String::new();
        let mut rest = coloured.as_str();
        while let Some((before, after)) = rest.split_once('\x1b') {
            stripped.push_str(before);
            rest = after.split_once('m').unwrap().1;
        }
        stripped.push_str(rest);
        assert_eq!(stripped, render(&example(), Colour::Never));
    }

    #[test]
    fn bars_are_bounded_and_show_the_smallest_part() {
        assert_eq!(bar(1, 0, 3).0, "█░░");
        assert_eq!(bar(4, 1, 3).0, "████▒");
        assert_eq!(bar(0, 0, 0).0, "");
        let wide = bar(1, 0, 1000).0;
        assert_eq!(wide.chars().count(), BAR_WIDTH_MAX);
        assert!(wide.starts_with('█'));
        assert_eq!(bar(999, 1, 1000).0.chars().count(), BAR_WIDTH_MAX);
    }

    #[test]
    fn a_silent_control_plane_is_said_and_nothing_is_made_up() {
        let snapshot = Snapshot { error: Some("connection refused".into()), ..example() };
        let text = render(&snapshot, Colour::Never);
        assert!(text.contains("connection refused") && text.contains("/d/log/server.log"), "{text}");
        assert!(!text.contains("cluster prod"));
    }
}
