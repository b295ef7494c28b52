//! Tasks with ids of their own.

mod support;

use engine::{ContainerState, ExecSpec, HostCapabilities, Mount, TaskSpec};
use std::os::unix::fs::MetadataExt;
use support::Bench;

/// Whether this kernel has what it needs, as `longshore doctor` says it; every test says so when it has not.
fn supported(bench: &Bench) -> bool {
    let host = HostCapabilities::probe(&bench.state_dir);
    let check = host.checks.iter().find(|check| check.name == "user namespaces").unwrap();
    if !check.ok {
        eprintln!("not tested: {}", check.detail);
    }
    check.ok
}

fn task(id: &str) -> TaskSpec {
    TaskSpec { task_id: id.into(), user_namespace: true, ..TaskSpec::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn root_in_a_container_is_nobody_on_the_host_and_owns_its_files() {
    let bench = Bench::new().await;
    if !supported(&bench) {
        return;
    }
    let base = bench.engine().create_task(task("task")).await.unwrap().id_base.unwrap();
    let volume = tempfile::tempdir().unwrap();
    std::fs::write(volume.path().join("file"), "from the host\n").unwrap();
    let mut spec = bench.spec("root", &["own"]);
    spec.etc_hosts = Some("127.0.0.1 localhost\n".into());
    spec.mounts = vec![Mount::Bind { source: volume.path().into(), destination: "/data".into(), read_only: false }];
    spec.init_process_enabled = true;
    let id = bench.start(spec).await;
    bench.wait_for_line(&id, "ready").await;
    let ContainerState::Running { init_pid, .. } = bench.engine().inspect(&id).unwrap().state else { panic!() };
    let status = std::fs::read_to_string(format!("/proc/{init_pid}/status")).unwrap();
    assert!(status.contains(&format!("Uid:\t{base}\t{base}\t{base}\t{base}")), "{status}");
    let map = std::fs::read_to_string(format!("/proc/{init_pid}/uid_map")).unwrap();
    assert_eq!(map.split_whitespace().collect::<Vec<_>>(), ["0", &base.to_string(), "65536"]);
    bench.engine().kill(&id).await.unwrap();
    bench.wait(&id).await;
    let output = bench.output(&id).await;
    for line in ["/bin/test 0", "/etc/passwd 0", "/etc/hosts 0", "/data/file 0", "/made 0", "/data/made 0", "/ 0"] {
        assert!(output.lines().any(|l| l == line), "{line} is not in\n{output}");
    }
    // A volume keeps the ids that the container sees; so may another task, with another range, use it.
    assert_eq!(std::fs::metadata(volume.path().join("made")).unwrap().uid(), 0);
    assert_eq!(std::fs::metadata(bench.layer.join("bin/test")).unwrap().uid(), 0, "layers are not touched");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ranges_are_a_tasks_own_and_survive_a_restart() {
    let mut bench = Bench::new().await;
    if !supported(&bench) {
        return;
    }
    let first = bench.engine().create_task(task("task")).await.unwrap().id_base.unwrap();
    let second = bench.engine().create_task(task("second")).await.unwrap().id_base.unwrap();
    let none = bench.engine().create_task(TaskSpec { task_id: "host".into(), ..TaskSpec::default() }).await.unwrap();
    assert!(first.abs_diff(second) >= 65_536 && none.id_base.is_none());
    bench.reopen();
    assert_eq!(bench.engine().create_task(task("second")).await.unwrap().id_base, Some(second));
    let third = bench.engine().create_task(task("third")).await.unwrap().id_base.unwrap();
    assert!(third.abs_diff(first) >= 65_536 && third.abs_diff(second) >= 65_536);
    bench.engine().remove_task("second").await.unwrap();
    let fourth = bench.engine().create_task(task("fourth")).await.unwrap().id_base.unwrap();
    assert!(fourth.abs_diff(second) >= 65_536, "what was another task's a moment ago is not given out at once");
}

/// A health check, say: libcontainer would leave it with the host's ids.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_added_has_the_tasks_ids_too() {
    let bench = Bench::new().await;
    if !supported(&bench) {
        return;
    }
    let base = bench.engine().create_task(task("task")).await.unwrap().id_base.unwrap();
    let id = bench.start(bench.spec("main", &["sleep"])).await;
    bench.wait_for_line(&id, "sleeping").await;
    let ContainerState::Running { init_pid, .. } = bench.engine().inspect(&id).unwrap().state else { panic!() };
    for (user, uid) in [(None, 0), (Some("web"), 101)] {
        let exec = |words: &[&str]| ExecSpec {
            argv: ["/bin/test", "selftest"].iter().chain(words).map(|word| (*word).to_owned()).collect(),
            user: user.map(str::to_owned),
            timeout_ms: 20_000,
            ..ExecSpec::default()
        };
        let told = async |words: &[&str]| {
            let result = bench.engine().exec(&id, exec(words)).await.unwrap();
            assert_eq!(result.code, Some(0), "{result:?}");
            String::from_utf8(result.output).unwrap()
        };
        let map = told(&["cat", "/proc/self/uid_map"]).await;
        assert_eq!(map.split_whitespace().collect::<Vec<_>>(), ["0", &base.to_string(), "65536"]);
        let status = told(&["cat", "/proc/self/status"]).await;
        assert!(status.contains(&format!("Uid:\t{uid}\t{uid}\t{uid}\t{uid}")), "{status}");
        // As the host sees one that goes on.
        let engine = bench.engine().clone();
        let (running, spec) = (id.clone(), exec(&["sleep"]));
        let sleeper = tokio::spawn(async move { engine.exec(&running, ExecSpec { timeout_ms: 60_000, ..spec }).await });
        let seen = added_process(&bench, init_pid).await;
        assert!(seen.contains(&format!("Uid:\t{0}\t{0}\t{0}\t{0}", base + uid)), "{seen}");
        let pid: i32 = seen.lines().find_map(|line| line.strip_prefix("Pid:\t")).unwrap().parse().unwrap();
        // SAFETY: the process that this test started.
        unsafe { libc::kill(pid, libc::SIGKILL) };
        assert_eq!(sleeper.await.unwrap().unwrap().code, Some(137));
    }
}

/// The status of the other process in the container's cgroup, once it runs the test's program.
async fn added_process(bench: &Bench, init_pid: i32) -> String {
    let deadline = std::time::Instant::now() + support::WAIT;
    loop {
        for group in bench.cgroups() {
            let processes = std::fs::read_to_string(group.join("cgroup.procs")).unwrap_or_default();
            for pid in processes.lines().filter(|pid| pid.parse() != Ok(init_pid)) {
                let words = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
                if words.starts_with(b"/bin/test\0selftest\0sleep") {
                    return std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
                }
            }
        }
        assert!(std::time::Instant::now() < deadline, "the process did not come");
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}

/// Ids are the machine's, not an engine's.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn engines_side_by_side_never_share_a_range() {
    let (first, mut second) = (Bench::new().await, Bench::new().await);
    if !supported(&first) {
        return;
    }
    let mut bases = std::collections::BTreeSet::new();
    for number in 0..8 {
        for bench in [&first, &second] {
            let made = bench.engine().create_task(task(&format!("task-{number}"))).await.unwrap();
            assert!(bases.insert(made.id_base.unwrap()), "given out twice: {made:?}");
        }
    }
    second.reopen();
    let made = second.engine().create_task(task("after")).await.unwrap();
    assert!(bases.insert(made.id_base.unwrap()), "given out twice: {made:?}");
    assert_eq!(
        second.engine().create_task(task("task-3")).await.unwrap().id_base.map(|base| bases.contains(&base)),
        Some(true)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ports_below_1024_and_sysctls_of_the_network_work() {
    let bench = Bench::new().await;
    if !supported(&bench) {
        return;
    }
    let mut spec = bench.spec("listens", &["listen", "80"]);
    spec.sysctls.insert("net.core.somaxconn".into(), "777".into());
    assert_eq!(bench.run(spec).await.1, "listens\nsomaxconn 777\n");
    let mut spec = bench.spec("high", &["exit", "0"]);
    spec.user = "70000".into();
    bench.engine().create_container(spec).await.unwrap();
    let error = bench.engine().start("high").await.unwrap_err().to_string();
    assert!(error.contains("outside of the task's own range"), "{error}");
}
