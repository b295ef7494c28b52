//! The secret environment reaches the container and its later commands, and nothing on any disk or in any argument list.

mod support;

use engine::{ExecSpec, SecretEnvironment};
use std::path::Path;
use support::Bench;

const SECRET: &str = "hunter2-correct-horse";

fn files_with(needle: &str, directory: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(directory).unwrap().flatten() {
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            files_with(needle, &entry.path(), found);
        } else if kind.is_file() {
            let bytes = std::fs::read(entry.path()).unwrap();
            if bytes.windows(needle.len()).any(|window| window == needle.as_bytes()) {
                found.push(entry.path().display().to_string());
            }
        }
    }
}

/// Processes with it in their argument list.
fn command_lines_with(needle: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let bytes = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        if bytes.windows(needle.len()).any(|window| window == needle.as_bytes()) {
            found.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_secret_is_in_the_environment_and_nowhere_else() {
    let mut bench = Bench::new().await;
    let mut spec = bench.spec("holder", &["sleep"]);
    spec.env = vec!["PLAIN=in-the-open".into(), "DB=overridden".into()];
    spec.secret_env = SecretEnvironment::new(vec![format!("DB={SECRET}")]);
    assert!(!format!("{spec:?}").contains(SECRET));
    let id = bench.start(spec).await;
    bench.wait_for_line(&id, "sleeping").await;
    let environment = || ExecSpec {
        argv: vec!["/bin/test".into(), "selftest".into(), "cat".into(), "/proc/self/environ".into()],
        timeout_ms: 30_000,
        ..ExecSpec::default()
    };
    let check = |output: &[u8]| {
        let text = String::from_utf8_lossy(output).replace('\0', "\n");
        assert!(text.contains(&format!("DB={SECRET}")) && text.contains("PLAIN=in-the-open"), "{text}");
        assert!(!text.contains("overridden"), "{text}");
    };
    check(&bench.engine().exec(&id, environment()).await.unwrap().output);
    // The container's own process has it too.
    let init = match bench.engine().inspect(&id).unwrap().state {
        engine::ContainerState::Running { init_pid, .. } => init_pid,
        other => panic!("{other:?}"),
    };
    check(&std::fs::read(format!("/proc/{init}/environ")).unwrap());
    let nowhere = |bench: &Bench| {
        let mut found = Vec::new();
        files_with(SECRET, &bench.state_dir, &mut found);
        assert!(found.is_empty(), "{found:?}");
        // The control: what is no secret is found this way.
        files_with("in-the-open", &bench.state_dir, &mut found);
        assert!(!found.is_empty());
    };
    nowhere(&bench);
    assert!(command_lines_with(SECRET).is_empty());
    assert!(!command_lines_with("holder").is_empty());
    // Nothing in the container has the memory file open.
    for entry in std::fs::read_dir(format!("/proc/{init}/fd")).unwrap().flatten() {
        let target = std::fs::read_link(entry.path()).unwrap_or_default();
        assert!(!target.to_string_lossy().contains("longshore-secrets"), "{}", target.display());
    }
    // After a restart of the engine commands still get it.
    bench.reopen();
    check(&bench.engine().exec(&id, environment()).await.unwrap().output);
    nowhere(&bench);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_container_whose_secrets_are_lost_is_not_started_without_them() {
    let mut bench = Bench::new().await;
    let mut spec = bench.spec("lost", &["exit", "0"]);
    spec.secret_env = SecretEnvironment::new(vec![format!("DB={SECRET}")]);
    let id = bench.engine().create_container(spec.clone()).await.unwrap().id;
    bench.reopen();
    let error = bench.engine().start(&id).await.unwrap_err();
    assert!(error.to_string().contains("make it again"), "{error}");
    bench.engine().remove(&id).await.unwrap();
    assert_eq!(bench.run(spec).await.0.code, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn counters_are_those_of_the_container() {
    let bench = Bench::new().await;
    let mut spec = bench.spec("counted", &["sleep"]);
    spec.memory_limit_bytes = Some(64 << 20);
    let id = bench.start(spec).await;
    bench.wait_for_line(&id, "sleeping").await;
    let stats = bench.engine().container_stats(&id).unwrap();
    assert!(stats.cpu_total_ns > 0 && stats.memory_usage_bytes > 0 && stats.pids == 1, "{stats:?}");
    assert_eq!(stats.memory_limit_bytes, Some(64 << 20));
    assert!(!stats.memory_details.is_empty());
    assert!(bench.engine().writable_layer(&id).unwrap().is_dir());
}
