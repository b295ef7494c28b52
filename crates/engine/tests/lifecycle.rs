//! Containers start, end, are stopped, adopted and removed.

mod support;

use engine::{ContainerState, Error};
use std::time::Duration;
use support::Bench;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exit_codes_and_output() {
    let bench = Bench::new().await;
    let (exit, output) = bench.run(bench.spec("zero", &["print", "hello", "world"])).await;
    assert_eq!((exit.code, exit.signal, exit.oom_killed, exit.reason.clone()), (0, None, false, None));
    assert!(exit.started_at.unwrap() <= exit.finished_at);
    assert_eq!(output, "hello world\n");
    let (exit, _) = bench.run(bench.spec("seven", &["exit", "7"])).await;
    assert_eq!(exit.code, 7);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stop_is_sigterm_then_sigkill() {
    let bench = Bench::new().await;
    let handles = bench.start(bench.spec("handles", &["term", "42"])).await;
    bench.wait_for_line(&handles, "ready").await;
    let exit = bench.engine().stop(&handles, None, Duration::from_secs(30)).await.unwrap();
    assert_eq!((exit.code, exit.signal), (42, None));

    // PID 1 without a handler ignores SIGTERM.
    let ignores = bench.start(bench.spec("ignores", &["sleep"])).await;
    bench.wait_for_line(&ignores, "sleeping").await;
    let exit = bench.engine().stop(&ignores, None, Duration::from_millis(200)).await.unwrap();
    assert_eq!((exit.code, exit.signal), (137, Some(9)));
    // Again: the same answer.
    assert_eq!(bench.engine().stop(&ignores, None, Duration::ZERO).await.unwrap(), exit);
    assert!(bench.engine().signal(&ignores, 15).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_an_init_signals_arrive_and_orphans_are_reaped() {
    let bench = Bench::new().await;
    let mut spec = bench.spec("init", &["sleep"]);
    spec.init_process_enabled = true;
    let id = bench.start(spec).await;
    bench.wait_for_line(&id, "sleeping").await;
    let exit = bench.engine().stop(&id, None, Duration::from_secs(30)).await.unwrap();
    assert_eq!(exit.code, 143);

    let mut spec = bench.spec("orphans", &["orphans", "20"]);
    spec.init_process_enabled = true;
    assert_eq!(bench.run(spec).await.1, "processes 2\n");
    assert_eq!(bench.run(bench.spec("zombies", &["orphans", "20"])).await.1, "processes 21\n");

    let mut spec = bench.spec("missing", &[]);
    spec.argv = vec!["nothing".into()];
    spec.init_process_enabled = true;
    let id = bench.engine().create_container(spec).await.unwrap().id;
    let error = bench.engine().start(&id).await.unwrap_err();
    assert!(error.to_string().contains("executable file not found in $PATH"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_executed_says_so_as_docker_does() {
    let bench = Bench::new().await;
    for (id, program, code, message) in [
        ("a", "nothing", 127, "exec: \"nothing\": executable file not found in $PATH"),
        ("b", "/no/such", 127, "exec: \"/no/such\": stat /no/such: no such file or directory"),
        ("c", "/bin/plain", 126, "exec: \"/bin/plain\": permission denied"),
        ("d", "/bin", 126, "exec: \"/bin\": is a directory"),
    ] {
        let mut spec = bench.spec(id, &[]);
        spec.argv = vec![program.into()];
        bench.engine().create_container(spec).await.unwrap();
        let Error::Start { exit_code, message: text } = bench.engine().start(id).await.unwrap_err() else {
            panic!("{id}: another error")
        };
        assert_eq!((exit_code, text.as_str()), (code, message));
        let exit = bench.engine().wait(id).await.unwrap();
        assert_eq!((exit.code, exit.started_at, exit.reason.as_deref()), (code, None, Some(message)));
        bench.engine().remove(id).await.unwrap();
    }
    let mut spec = bench.spec("user", &["exit", "0"]);
    spec.user = "ghost".into();
    bench.engine().create_container(spec).await.unwrap();
    let error = bench.engine().start("user").await.unwrap_err();
    assert!(error.to_string().contains("unable to find user ghost: no matching entries in passwd file"), "{error}");
    for id in ["tasks", "memory.max", "../up", "", ".hidden", "a/b"] {
        let refused = bench.engine().create_container(bench.spec(id, &["exit", "0"])).await;
        assert!(matches!(refused, Err(Error::Invalid { .. })), "{id}");
    }
    let mut spec = bench.spec("cwd", &["exit", "0"]);
    spec.cwd = "/proc/self/fd/7".into();
    assert!(matches!(bench.engine().create_container(spec).await, Err(Error::Invalid { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn environment_user_and_working_directory() {
    let bench = Bench::new().await;
    let mut spec = bench.spec("who", &["identity"]);
    spec.user = "web".into();
    spec.additional_gids = vec![300];
    spec.cwd = "/srv/new/place".into();
    spec.env = vec!["B=2".into(), "A=1=x".into()];
    let (exit, output) = bench.run(spec).await;
    assert_eq!(exit.code, 0, "{output}");
    for line in [
        "uid=101 gid=102 pid=1 groups=[200, 300]",
        "cwd=/srv/new/place",
        "hostname=host-of-test",
        "env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "env HOSTNAME=host-of-test",
        "env HOME=/srv/web",
        "env B=2",
        "env A=1=x",
    ] {
        assert!(output.lines().any(|l| l == line), "{line} is not in\n{output}");
    }
    let mut spec = bench.spec("stdout", &["stdout-file"]);
    spec.user = "web".into();
    assert_eq!(bench.run(spec).await.1, "by name\n");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restarted_engine_adopts_what_runs_and_knows_what_ended() {
    let mut bench = Bench::new().await;
    let runs = bench.start(bench.spec("runs", &["term", "5"])).await;
    bench.wait_for_line(&runs, "ready").await;
    let ends = bench.start(bench.spec("ends", &["exit", "3"])).await;
    bench.wait(&ends).await;
    bench.engine().create_container(bench.spec("waits", &["exit", "4"])).await.unwrap();
    bench.reopen();
    let list = bench.engine().list().unwrap();
    let states: Vec<_> = list.iter().map(|c| (c.id.as_str(), c.state.name())).collect();
    assert_eq!(states, [("ends", "exited"), ("runs", "running"), ("waits", "created")]);
    let exit = bench.engine().stop(&runs, None, Duration::from_secs(30)).await.unwrap();
    assert_eq!(exit.code, 5);
    assert_eq!(bench.output(&runs).await, "ready\nterminated\n");
    bench.engine().start("waits").await.unwrap();
    assert_eq!(bench.wait("waits").await.code, 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_shim_takes_its_container_along() {
    let bench = Bench::new().await;
    let id = bench.start(bench.spec("orphan", &["sleep"])).await;
    let ContainerState::Running { init_pid, .. } = bench.engine().inspect(&id).unwrap().state else { panic!() };
    let identity: serde_json::Value =
        serde_json::from_slice(&std::fs::read(bench.state_dir.join("containers/orphan/identity.json")).unwrap())
            .unwrap();
    let shim_pid = identity["pid"].as_i64().unwrap() as i32;
    // SAFETY: the pid is of the shim that this test started.
    unsafe { libc::kill(shim_pid, libc::SIGKILL) };
    let exit = bench.wait(&id).await;
    assert_eq!((exit.code, exit.signal, exit.reason.as_deref()), (137, Some(9), Some("its shim was killed")));
    for _ in 0..1000 {
        if !std::path::Path::new(&format!("/proc/{init_pid}")).exists() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("the container's process lives on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn removal_leaves_nothing_and_is_idempotent() {
    let bench = Bench::new().await;
    let id = bench.start(bench.spec("gone", &["sleep"])).await;
    assert!(matches!(bench.engine().remove(&id).await, Err(Error::WrongState { .. })));
    assert!(bench.engine().remove_task("task").await.is_err());
    bench.engine().stop(&id, None, Duration::ZERO).await.unwrap();
    bench.engine().remove(&id).await.unwrap();
    bench.engine().remove(&id).await.unwrap();
    bench.engine().remove_task("task").await.unwrap();
    bench.engine().remove_task("task").await.unwrap();
    assert_eq!(bench.cgroups(), Vec::<std::path::PathBuf>::new());
    let instance = format!("longshore/{}", bench.instance);
    assert!(!std::path::Path::new("/sys/fs/cgroup/memory").join(&instance).exists());
    assert!(!std::path::Path::new("/sys/fs/cgroup").join(&instance).exists());
    assert_eq!(std::fs::read_dir(bench.state_dir.join("containers")).unwrap().count(), 0);
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
    assert!(!mounts.contains(bench.state_dir.to_str().unwrap()));
    assert!(matches!(bench.engine().inspect(&id), Err(Error::NoSuchContainer(_))));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_start_at_once() {
    let bench = Bench::new().await;
    let starts = (0..8).map(|n| {
        let (engine, spec) = (bench.engine().clone(), bench.spec(&format!("c{n}"), &["exit", &n.to_string()]));
        tokio::spawn(async move {
            let id = engine.create_container(spec).await.unwrap().id;
            engine.start(&id).await.unwrap();
            engine.wait(&id).await.unwrap().code
        })
    });
    for (n, task) in starts.collect::<Vec<_>>().into_iter().enumerate() {
        assert_eq!(task.await.unwrap(), n as i32);
    }
}
