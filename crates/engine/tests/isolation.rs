//! What a container can and cannot do: seccomp, capabilities, devices, limits, mounts.

mod support;

use engine::{Error, ExecSpec, Mount, TaskSpec, Ulimit};
use std::time::Duration;
use support::Bench;

const DOCKER_CAPABILITIES: &str = "00000000a80425fb";

fn status_line<'a>(status: &'a str, name: &str) -> &'a str {
    status.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(":\t")).unwrap_or("")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn seccomp_and_capabilities_are_dockers() {
    let bench = Bench::new().await;
    for (id, user, effective) in [("root", "", DOCKER_CAPABILITIES), ("web", "web", "0000000000000000")] {
        let mut spec = bench.spec(id, &["cat", "/proc/self/status"]);
        spec.user = user.into();
        let (_, status) = bench.run(spec).await;
        assert_eq!(status_line(&status, "Seccomp"), "2", "{status}");
        assert_eq!(status_line(&status, "CapEff"), effective);
        assert_eq!(status_line(&status, "CapBnd"), DOCKER_CAPABILITIES);
        assert_eq!(status_line(&status, "CapInh"), "0000000000000000");
        assert_eq!(status_line(&status, "CapAmb"), "0000000000000000");
        assert_eq!(status_line(&status, "NoNewPrivs"), "0");
        // SIGPIPE is ignored by Rust's own runtime in the test's program.
        assert_eq!(status_line(&status, "SigIgn"), "0000000000001000");
        assert_eq!(status_line(&status, "SigBlk"), "0000000000000000");
    }
    let mut spec = bench.spec("nnp", &["cat", "/proc/self/status"]);
    spec.no_new_privileges = true;
    spec.capabilities_drop = vec!["ALL".into()];
    let (_, status) = bench.run(spec).await;
    assert_eq!(status_line(&status, "NoNewPrivs"), "1");
    assert_eq!(status_line(&status, "CapBnd"), "0000000000000000");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blocked_calls_fail_with_the_profiles_errno() {
    // With the host's ids: a user namespace would refuse device nodes before the device list is asked.
    let bench = Bench::with_task(TaskSpec { task_id: "task".into(), ..TaskSpec::default() }).await;
    let (_, output) = bench.run(bench.spec("denied", &["denied"])).await;
    for line in [
        "mount 1",
        "keyctl 1",
        "unshare_user 1",
        "clone3 38",
        "bpf 1",
        "io_uring_setup 1",
        "socket_vsock 1",
        "socket_inet 0",
        "personality_read 0",
        "personality_bad 1",
        "clone_newuser 1",
        "mknod_disk 0",
        "mknod_null 0",
        "open_null 0",
    ] {
        let name = line.split(' ').next().unwrap();
        let found = output.lines().find(|l| l.split(' ').next() == Some(name));
        assert_eq!(found, Some(line), "\n{output}");
    }
    // A node for a disk can be made, as under Docker, but not opened.
    let mut spec = bench.spec("disk", &["sleep"]);
    spec.init_process_enabled = true;
    let id = bench.start(spec).await;
    bench.wait_for_line(&id, "sleeping").await;
    let exec = |words: &[&str]| ExecSpec {
        argv: ["/bin/test", "selftest"].iter().chain(words).map(|w| (*w).to_owned()).collect(),
        timeout_ms: 20_000,
        ..ExecSpec::default()
    };
    bench.engine().exec(&id, exec(&["denied"])).await.unwrap();
    let result = bench.engine().exec(&id, exec(&["cat", "/tmp-disk"])).await.unwrap();
    assert!(String::from_utf8_lossy(&result.output).contains("Operation not permitted"), "{result:?}");
}

/// Docker's lists, each path for itself; with the task's own ids and with the host's.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_masked_path_is_masked_and_every_read_only_path_is_read_only() {
    let masked = [
        "/proc/acpi",
        "/proc/asound",
        "/proc/interrupts",
        "/proc/kcore",
        "/proc/keys",
        "/proc/latency_stats",
        "/proc/sched_debug",
        "/proc/scsi",
        "/proc/timer_list",
        "/proc/timer_stats",
        "/sys/devices/virtual/powercap",
        "/sys/firmware",
    ];
    let read_only =
        ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger", "/sys", "/sys/fs/cgroup"];
    for user_namespace in [true, false] {
        let task = TaskSpec { task_id: "task".into(), user_namespace, ..TaskSpec::default() };
        let bench = Bench::with_task(task).await;
        let (exit, mounts) = bench.run(bench.spec("mounts", &["cat", "/proc/self/mountinfo"])).await;
        assert_eq!(exit.code, 0, "{mounts}");
        // The last mount at a path is the one that is seen: its options, and its file system's type.
        let seen = |path: &str| {
            let line = mounts.lines().rev().find(|line| line.split(' ').nth(4) == Some(path))?;
            let kind = line.split(" - ").nth(1)?.split(' ').next()?;
            Some((line.split(' ').nth(5)?.split(',').any(|option| option == "ro"), kind.to_owned(), line))
        };
        let there = |path: &str| std::path::Path::new(path).exists();
        assert!(masked.iter().filter(|path| there(path)).count() >= 3, "this kernel has next to nothing to mask");
        for path in masked.iter().filter(|path| there(path)) {
            let (ro, kind, line) = seen(path).unwrap_or_else(|| panic!("{path} is not masked:\n{mounts}"));
            let directory = std::path::Path::new(path).is_dir();
            // A directory is an empty one that cannot be written, a file is /dev/null.
            assert_eq!((ro && kind == "tmpfs", line.contains(" /null ")), (directory, !directory), "{line}");
        }
        // Of version 1 every hierarchy is a mount.
        let hierarchies: Vec<&str> = mounts
            .lines()
            .filter(|line| line.contains(" - cgroup "))
            .filter_map(|line| line.split(' ').nth(4))
            .collect();
        for path in read_only.iter().chain(&hierarchies).filter(|path| there(path)) {
            let (ro, _, line) = seen(path).unwrap_or_else(|| panic!("{path} is not a mount:\n{mounts}"));
            assert!(ro, "{line}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exec_joins_the_container() {
    let bench = Bench::new().await;
    let mut spec = bench.spec("target", &["sleep"]);
    spec.user = "web".into();
    spec.env = vec!["A=1".into(), "B=2".into()];
    let id = bench.start(spec).await;
    bench.wait_for_line(&id, "sleeping").await;
    let exec = |words: &[&str], user: Option<&str>, timeout_ms| ExecSpec {
        argv: ["/bin/test", "selftest"].iter().chain(words).map(|w| (*w).to_owned()).collect(),
        env: vec!["B=3".into()],
        user: user.map(str::to_owned),
        cwd: Some("/tmp".into()),
        timeout_ms,
    };
    let result = bench.engine().exec(&id, exec(&["identity"], None, 20_000)).await.unwrap();
    let output = String::from_utf8_lossy(&result.output).into_owned();
    for part in ["uid=101 gid=102", "cwd=/tmp", "hostname=host-of-test", "env A=1\n", "env B=3\n"] {
        assert!(output.contains(part), "{part} is not in\n{output}");
    }
    let result = bench.engine().exec(&id, exec(&["cat", "/proc/self/status"], Some("root"), 20_000)).await.unwrap();
    let status = String::from_utf8_lossy(&result.output).into_owned();
    assert_eq!((status_line(&status, "Seccomp"), status_line(&status, "CapEff")), ("2", DOCKER_CAPABILITIES));
    let result = bench.engine().exec(&id, exec(&["cat", "/proc/self/cgroup"], None, 20_000)).await.unwrap();
    let groups = String::from_utf8_lossy(&result.output).into_owned();
    assert!(groups.lines().any(|l| l.ends_with("memory:/") || l == "0::/"), "in the container's own group:\n{groups}");
    assert_eq!(bench.engine().exec(&id, exec(&["exit", "9"], None, 20_000)).await.unwrap().code, Some(9));
    assert_eq!(bench.engine().exec(&id, exec(&["sleep"], None, 100)).await.unwrap().code, None);
    let result = bench.engine().exec(&id, exec(&["lines", "1000", "100"], None, 20_000)).await.unwrap();
    assert!(result.truncated && result.output.len() == engine::EXEC_OUTPUT_BYTES_MAX);
    let mut missing = exec(&[], None, 20_000);
    missing.argv = vec!["nothing".into()];
    assert!(matches!(bench.engine().exec(&id, missing).await, Err(Error::Start { exit_code: 127, .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_much_memory_is_an_oom_kill() {
    let bench = Bench::with_task(TaskSpec {
        task_id: "task".into(),
        memory_limit_bytes: Some(64 << 20),
        ..TaskSpec::default()
    })
    .await;
    let mut spec = bench.spec("own", &["allocate", "256"]);
    spec.memory_limit_bytes = Some(32 << 20);
    spec.memory_reservation_bytes = Some(16 << 20);
    let (exit, _) = bench.run(spec).await;
    assert_eq!((exit.code, exit.signal, exit.oom_killed), (137, Some(9), true));
    // The task's limit binds where the container has none.
    let (exit, _) = bench.run(bench.spec("of-task", &["allocate", "256"])).await;
    assert_eq!((exit.code, exit.oom_killed), (137, true));
    let (exit, output) = bench.run(bench.spec("fits", &["allocate", "16"])).await;
    assert_eq!((exit.code, exit.oom_killed, output.as_str()), (0, false, "allocated 16\n"));
}

/// How often the kernel made the groups of this engine wait for their quota.
fn times_throttled(bench: &Bench) -> u64 {
    let stats = bench.cgroups().into_iter().filter_map(|group| std::fs::read_to_string(group.join("cpu.stat")).ok());
    let counts = stats.flat_map(|text| {
        text.lines().filter_map(|l| l.strip_prefix("nr_throttled ")?.trim().parse::<u64>().ok()).collect::<Vec<_>>()
    });
    counts.sum()
}

/// What the kernel counts, not how much time it took: a machine that is emulated, or busy, stretches any time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cpu_quota_binds() {
    for (cpu_limit_milli, binds) in [(Some(250), true), (None, false)] {
        let task = TaskSpec { task_id: "task".into(), cpu_limit_milli, ..TaskSpec::default() };
        let bench = Bench::with_task(task).await;
        let (_, output) = bench.run(bench.spec("burn", &["burn", "1000"])).await;
        assert!(output.starts_with("cpu_ms "), "{output}");
        assert_eq!(times_throttled(&bench) > 0, binds, "with a limit of {cpu_limit_milli:?}");
        assert!(bench.engine().container_usage("burn").unwrap().cpu_usage_ns > 0);
    }
    let bench = Bench::new().await;
    let mut spec = bench.spec("own", &["burn", "1000"]);
    spec.cpu_limit_milli = Some(250);
    bench.run(spec).await;
    assert!(times_throttled(&bench) > 0, "a limit of the container's own");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pids_limit_binds() {
    let bench = Bench::new().await;
    let mut spec = bench.spec("forks", &["forks", "100"]);
    spec.pids_limit = Some(20);
    assert_eq!(bench.run(spec).await.1, "forked 19\n");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mounts_injected_files_and_a_read_only_root() {
    let bench = Bench::new().await;
    let shared = tempfile::tempdir().unwrap();
    std::fs::write(shared.path().join("file"), "from the host\n").unwrap();
    let mount = |read_only| Mount::Bind { source: shared.path().into(), destination: "/data".into(), read_only };
    let mut spec = bench.spec("reads", &["cat", "/data/file", "/etc/hosts", "/etc/resolv.conf", "/etc/hostname"]);
    spec.mounts = vec![mount(true)];
    spec.etc_hosts = Some("127.0.0.1 localhost\n".into());
    spec.etc_resolv_conf = Some("nameserver 10.0.0.2\n".into());
    spec.etc_hostname = Some("web\n".into());
    spec.readonly_rootfs = true;
    assert_eq!(bench.run(spec).await.1, "from the host\n127.0.0.1 localhost\nnameserver 10.0.0.2\nweb\n");

    let write = |id: &str, path: &str, read_only, readonly_rootfs| {
        let mut spec = bench.spec(id, &["write", path, "x"]);
        spec.mounts = vec![
            mount(read_only),
            Mount::Tmpfs { destination: "/scratch".into(), size_bytes: 1 << 20, options: vec!["mode=1777".into()] },
        ];
        spec.readonly_rootfs = readonly_rootfs;
        bench.run(spec)
    };
    assert_eq!(write("w1", "/data/new", false, true).await.0.code, 0);
    assert!(shared.path().join("new").exists());
    assert!(write("w2", "/data/other", true, false).await.1.contains("Read-only"));
    assert!(write("w3", "/root-file", true, true).await.1.contains("Read-only"));
    assert_eq!(write("w4", "/scratch/file", true, true).await.0.code, 0);
    assert_eq!(write("w5", "/root-file", true, false).await.0.code, 0);
    assert!(!bench.layer.join("root-file").exists(), "layers are never written to");
    assert!(write("w6", "/proc/sys/kernel/hostname", true, false).await.1.contains("Read-only"));
    let (_, cpus) = bench.run(bench.spec("cgroups", &["list", "/sys/fs/cgroup"])).await;
    assert!(cpus.contains("memory"), "programs that look for their limits find them:\n{cpus}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_layers_and_ulimits() {
    let bench = Bench::new().await;
    let mut spec = bench.spec("layers", &["cat", "/top", "/proc/self/limits"]);
    let layers = tempfile::tempdir().unwrap();
    for n in 0..125 {
        let layer = layers.path().join(format!("a-rather-long-directory-name-of-a-layer:with,odd-characters-{n}"));
        std::fs::create_dir(&layer).unwrap();
        std::fs::write(layer.join("top"), format!("layer {n}\n")).unwrap();
        spec.rootfs_layers.insert(n, layer);
    }
    spec.ulimits = vec![Ulimit { name: "nofile".into(), soft: 100, hard: 200 }];
    let (_, output) = bench.run(spec).await;
    assert!(output.starts_with("layer 0\n"), "{output}");
    let files = output.lines().find(|l| l.starts_with("Max open files")).unwrap();
    assert_eq!(files.split_whitespace().collect::<Vec<_>>()[3..5], ["100", "200"]);

    let mut spec = bench.spec("clamped", &["exit", "0"]);
    spec.ulimits = vec![Ulimit { name: "nofile".into(), soft: 1 << 40, hard: 1 << 40 }];
    let created = bench.engine().create_container(spec).await.unwrap();
    let own = std::fs::read_to_string("/proc/self/status").unwrap();
    let effective = u64::from_str_radix(status_line(&own, "CapEff"), 16).unwrap();
    if effective & (1 << 24) == 0 {
        assert_eq!(created.warnings.len(), 1, "{:?}", created.warnings);
        bench.engine().start("clamped").await.unwrap();
        assert_eq!(bench.wait("clamped").await.code, 0);
    }
    assert!(
        tokio::time::timeout(Duration::from_secs(10), bench.engine().stop("layers", None, Duration::ZERO))
            .await
            .is_ok()
    );
}

/// A 32-bit ELF program without a library: `code` at its entry.
fn i386_program(code: &[u8]) -> Vec<u8> {
    const BASE: u32 = 0x0804_8000;
    const HEADERS: u32 = 52 + 32;
    let mut file = vec![0x7f, b'E', b'L', b'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let length = HEADERS + code.len() as u32;
    file.extend_from_slice(&[2, 0, 3, 0]);
    for word in [1, BASE + HEADERS, 52, 0, 0] {
        file.extend_from_slice(&word.to_le_bytes());
    }
    for half in [52u16, 32, 1, 0, 0, 0] {
        file.extend_from_slice(&half.to_le_bytes());
    }
    for word in [1, 0, BASE, BASE, length, length, 5, 0x1000] {
        file.extend_from_slice(&word.to_le_bytes());
    }
    file.extend_from_slice(code);
    file
}

/// `exit(-call(number, argument))` by `int 0x80`.
fn i386_call(number: u32, argument: u32) -> Vec<u8> {
    let mut code = vec![0xb8];
    code.extend_from_slice(&number.to_le_bytes());
    code.push(0xbb);
    code.extend_from_slice(&argument.to_le_bytes());
    // xor ecx, ecx; xor edx, edx; int 0x80; mov ebx, eax; neg ebx; mov eax, 1; int 0x80
    code.extend_from_slice(&[0x31, 0xc9, 0x31, 0xd2, 0xcd, 0x80, 0x89, 0xc3, 0xf7, 0xdb]);
    code.extend_from_slice(&[0xb8, 1, 0, 0, 0, 0xcd, 0x80]);
    i386_program(&code)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg(target_arch = "x86_64")]
async fn programs_of_32_bits_run_under_the_same_profile() {
    use std::os::unix::fs::PermissionsExt;
    let bench = Bench::new().await;
    // personality(0), unshare(CLONE_NEWUSER), clone3, socketcall, bpf, setgid32(0).
    for (name, number, argument, exit_code) in [
        ("personality", 136, 0, 0),
        ("unshare", 310, 0x1000_0000, libc::EPERM),
        ("clone3", 435, 0, libc::ENOSYS),
        ("socketcall", 102, 1, libc::EPERM),
        ("bpf", 357, 0, libc::EPERM),
        ("setgid32", 214, 0, 0),
    ] {
        let path = bench.layer.join("bin").join(name);
        std::fs::write(&path, i386_call(number, argument)).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        let mut spec = bench.spec(name, &[]);
        spec.argv = vec![format!("/bin/{name}")];
        let (exit, output) = bench.run(spec).await;
        assert_eq!(exit.code, exit_code, "{name}: {exit:?} {output}");
    }
    // A call by the x32 numbers of a kernel without them is ENOSYS, of one with them works; neither is a kill.
    let (exit, output) = bench.run(bench.spec("x32", &["x32"])).await;
    assert_eq!((exit.code, output.as_str()), (0, "getpid answered\nunshare refused\n"));
}
