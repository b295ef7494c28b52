//! Images and requests that turn the runtime against the host.

use crate::attack_in;
use crate::world::{Open, World};
use engine::{ContainerState, ExecSpec, Mount};
use std::os::unix::fs::symlink;
use std::path::Path;

/// A layer on top of the world's with symbolic links: name below the root, and where it leads.
fn links(world: &World, name: &str, links: &[(&str, &str)]) -> std::path::PathBuf {
    let layer = world.path(name);
    for (link, target) in links {
        let path = layer.join(link);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        symlink(target, path).unwrap();
    }
    layer
}

/// CVE-2019-5736: `exec` is asked to run `/proc/self/exe`, and a process in the container writes to what it finds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn overwriting_the_runtimes_program() {
    let world = World::new().await;
    std::fs::copy(world.layer.join("bin/attack"), world.layer.join("bin/runtime")).unwrap();
    // In the open bundle the attacker may reach every process's program; only the seal is then in the way.
    for (id, task, open, program, expected) in [
        ("attack", "attacker", false, "/proc/self/exe", 1),
        ("hosted", "hosted", false, "/proc/self/exe", 1),
        ("seal", "attacker", true, "/proc/self/exe", 1),
        ("control", "attacker", true, "/bin/runtime", 0),
    ] {
        let word = format!("target-{id}");
        let spec = world.spec(task, id, &["overwrite-program", &word]);
        if open {
            world.create_open(spec, Open::default()).await;
        } else {
            world.engine().create_container(spec).await.unwrap();
        }
        world.engine().start(id).await.unwrap();
        world.wait_for_line(id, "waiting").await;
        // `/proc/self/exe` is the shim, whose own test programs wait; the copy in the image is an ordinary program.
        let words =
            if expected == 1 { vec![program, "selftest", "term", &word] } else { vec![program, "hold-secret", &word] };
        let argv = words.into_iter().map(str::to_owned).collect();
        let spec = ExecSpec { argv, timeout_ms: 1500, ..ExecSpec::default() };
        let result = world.engine().exec(id, spec).await.unwrap();
        assert_eq!(result.code, None, "it ran until it was killed: {result:?}");
        let exit = tokio::time::timeout(crate::world::WAIT, world.engine().wait(id)).await.unwrap().unwrap();
        let output = world.output(id).await;
        assert_eq!(exit.code, expected, "{id}: {output}");
        assert!(!output.contains("nobody came"), "{output}");
        assert!(id != "seal" || !output.contains("out of reach"), "the program itself must refuse: {output}");
    }
}

/// CVE-2024-21626: a working directory that is a descriptor of the runtime's, by name or by a link in the image.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_working_directory_of_the_runtimes() {
    let world = World::new().await;
    let marker = world.marker.to_string_lossy().into_owned();
    let spec = |task: &str, id: &str, cwd: &str| {
        let mut spec = world.spec(task, id, &["working-directory", &marker]);
        spec.cwd = cwd.into();
        spec
    };
    assert!(world.engine().create_container(spec("attacker", "direct", "/proc/self/fd/7")).await.is_err());
    for number in 3..24 {
        for (kind, task, target) in [
            ("link", "attacker", format!("/proc/self/fd/{number}")),
            ("hosted", "hosted", format!("/proc/self/fd/{number}")),
            ("up", "hosted", format!("/proc/self/fd/{number}/../..")),
        ] {
            let id = format!("{kind}-{number}");
            let mut spec = spec(task, &id, "/cwd");
            spec.rootfs_layers.insert(0, links(&world, &format!("layer-{id}"), &[("cwd", &target)]));
            world.engine().create_container(spec).await.unwrap();
            let (code, output) = world.run(&id).await;
            assert_ne!(code, 0, "{id}: {output}");
        }
    }
    // The same of a process that comes into a running container.
    let names: Vec<(String, String)> =
        (3..24).map(|number| (format!("cwd-{number}"), format!("/proc/self/fd/{number}"))).collect();
    let links_of_all: Vec<(&str, &str)> = names.iter().map(|(name, target)| (name.as_str(), target.as_str())).collect();
    let layer = links(&world, "layer-exec", &links_of_all);
    for task in crate::BOTH {
        let id = format!("exec-{task}");
        let mut holder = world.spec(task, &id, &["hold-secret"]);
        holder.rootfs_layers.insert(0, layer.clone());
        world.engine().create_container(holder).await.unwrap();
        world.engine().start(&id).await.unwrap();
        let exec = |cwd: &str| ExecSpec {
            argv: ["/bin/attack", "working-directory", &marker].map(str::to_owned).to_vec(),
            cwd: Some(cwd.to_owned()),
            timeout_ms: 20_000,
            ..ExecSpec::default()
        };
        for (name, _) in &names {
            match world.engine().exec(&id, exec(&format!("/{name}"))).await {
                Ok(result) => assert_ne!(result.code, Some(0), "{task} {name}: {result:?}"),
                Err(error) => assert!(matches!(error, engine::Error::Start { .. }), "{task} {name}: {error}"),
            }
        }
        assert!(world.engine().exec(&id, exec("/proc/self/fd/3")).await.is_err());
        // It was the working directory that was refused, not everything.
        assert_eq!(world.engine().exec(&id, exec("/")).await.unwrap().code, Some(1));
    }
    let mut control = spec("attacker", "control", "/host");
    let source = world.marker.parent().unwrap().to_path_buf();
    let name = format!("/{}", world.marker.file_name().unwrap().to_string_lossy());
    control.argv[2] = name;
    control.mounts = vec![Mount::Bind { source, destination: "/host".into(), read_only: true }];
    world.engine().create_container(control).await.unwrap();
    let (code, output) = world.run("control").await;
    assert_eq!(code, 0, "{output}");
}

/// CVE-2025-31133, CVE-2025-52565, CVE-2025-52881: the image puts links where the runtime mounts, masks and writes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn links_where_the_runtime_mounts() {
    let world = World::new().await;
    let core_pattern = std::fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap();
    let host = world.path("host-directory");
    std::fs::create_dir(&host).unwrap();
    let host_text = host.to_string_lossy().into_owned();
    let up = format!("../../../../../../../..{host_text}");
    let cases: &[(&str, &[(&str, &str)])] = &[
        ("dev-null", &[("dev/null", "/proc/sys/kernel/core_pattern")]),
        ("dev-console", &[("dev/console", "/proc/sys/kernel/core_pattern"), ("dev/pts/0", "/proc/sysrq-trigger")]),
        ("dev", &[("dev", "/proc/sys")]),
        ("dev-up", &[("dev", &up)]),
        ("sys", &[("sys", "/proc")]),
        ("proc", &[("proc", "/sys")]),
        ("proc-up", &[("proc", &up)]),
        ("sys-up", &[("sys", &up)]),
        ("shm", &[("dev/shm", "/proc/sys/kernel"), ("dev/mqueue", "/proc/self")]),
        ("etc", &[("etc/hosts", "/proc/sys/kernel/core_pattern"), ("etc/hostname", &up)]),
    ];
    for (name, layer) in cases {
        let merged = world.path(&format!("bare-{name}"));
        std::fs::create_dir_all(merged.join("bin")).unwrap();
        std::fs::copy(world.layer.join("bin/attack"), merged.join("bin/attack")).unwrap();
        for (number, words) in [
            &["is-not-proc"][..],
            &["rewrite", "/proc/sys/kernel/core_pattern"][..],
            &["rewrite", "/dev/null"][..],
            &["read", "/proc/kcore"][..],
        ]
        .into_iter()
        .enumerate()
        {
            if words == ["rewrite", "/dev/null"] && !name.starts_with("dev-") {
                continue;
            }
            let id = format!("{name}-{}", words.join("-").replace('/', "_"));
            // Every second one with the host's ids: there the ids do not help.
            let mut spec = world.spec(crate::BOTH[number % 2], &id, words);
            spec.rootfs_layers = vec![links(&world, &format!("layer-{id}"), layer), merged.clone()];
            spec.etc_hosts = Some("127.0.0.1 localhost\n".into());
            spec.etc_hostname = Some("name\n".into());
            world.engine().create_container(spec).await.unwrap();
            let (code, output) = world.run(&id).await;
            // To write to the real /dev/null is no success; that the pattern has changed is looked at below.
            if words[1..] != ["/dev/null"] {
                assert_ne!(code, 0, "{id}: {output}");
            }
        }
    }
    assert_eq!(std::fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap(), core_pattern);
    assert_eq!(std::fs::read_dir(&host).unwrap().count(), 0, "nothing was mounted or made in the host's directory");
    // The control: where nothing masks the settings, the same program writes them.
    attack_in(&world, &["rewrite", "/proc/sys/kernel/core_pattern"], Open::default()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn out_of_a_chroot() {
    let world = World::new().await;
    let marker = world.marker.to_string_lossy().into_owned();
    world.engine().create_container(world.spec("attacker", "attack", &["chroot-out", &marker])).await.unwrap();
    let (code, output) = world.run("attack").await;
    assert_eq!(code, 1, "{output}");
    let mut spec = world.spec("attacker", "control", &["chroot-out", "/marker/marker"]);
    let source = Path::new(&marker).parent().unwrap().to_path_buf();
    spec.mounts = vec![Mount::Bind { source, destination: "/marker".into(), read_only: true }];
    world.engine().create_container(spec).await.unwrap();
    let (code, output) = world.run("control").await;
    assert_eq!(code, 0, "{output}");
}

/// CVE-2021-30465, CVE-2025-52881: another container of the task swaps a directory of a shared volume for a link while the
/// runtime makes and mounts a directory below it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mount_point_that_is_swapped_for_a_link() {
    const STARTS: usize = 20;
    let world = World::new().await;
    let at = |name: &str| {
        let path = world.path(name);
        std::fs::create_dir_all(&path).unwrap();
        path
    };
    let (shared, other, host) = (at("shared"), at("other"), at("host-directory"));
    std::fs::create_dir(shared.join("point")).unwrap();
    symlink(&host, shared.join("link")).unwrap();
    let volume = |source: &Path, destination: &str| Mount::Bind {
        source: source.to_owned(),
        destination: destination.into(),
        read_only: false,
    };
    let mut swapper = world.spec("attacker", "swapper", &["swap", "/data/point", "/data/link"]);
    swapper.mounts = vec![volume(&shared, "/data")];
    world.engine().create_container(swapper).await.unwrap();
    world.engine().start("swapper").await.unwrap();
    world.wait_for_line("swapper", "swapping").await;
    let mut inside = 0;
    for number in 0..STARTS {
        for task in crate::BOTH {
            let id = format!("{task}-{number}");
            let mut spec = world.spec(task, &id, &["has-no-mount", "/inner"]);
            spec.mounts = vec![volume(&shared, "/data"), volume(&other, "/data/point/inner")];
            world.engine().create_container(spec).await.unwrap();
            let (code, output) = world.run(&id).await;
            // Not started, or mounted where it belongs.
            assert_eq!(code, 1, "{id}: {output}");
            inside += usize::from(!output.starts_with("not started"));
            assert_eq!(std::fs::read_dir(&host).unwrap().count(), 0, "{id} made something in the host's directory");
            world.engine().remove(&id).await.unwrap();
        }
    }
    assert!(inside > 0, "none was started: nothing was raced for");
    let ContainerState::Running { .. } = world.engine().inspect("swapper").unwrap().state else {
        panic!("the swapper ended: {}", world.output("swapper").await)
    };
    // The control: whoever resolves the names plainly is led out before long.
    let deadline = std::time::Instant::now() + crate::world::WAIT;
    while !host.join("control").exists() {
        assert!(std::time::Instant::now() < deadline, "the race was never lost, so the test proves nothing");
        let _ = std::fs::create_dir_all(shared.join("point/control"));
        let _ = std::fs::remove_dir(shared.join("point/control"));
    }
}

/// What the runtime had open while it made the container: CVE-2024-21626's other half.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn descriptors_of_the_runtime() {
    let world = World::new().await;
    for task in crate::BOTH {
        for init in [false, true] {
            let id = format!("{task}-{init}");
            let mut spec = world.spec(task, &id, &["descriptors"]);
            spec.init_process_enabled = init;
            world.engine().create_container(spec).await.unwrap();
            let (code, output) = world.run(&id).await;
            assert_eq!(code, 1, "{id}: {output}");
        }
    }
    world.engine().create_container(world.spec("attacker", "control", &["descriptors", "/etc/passwd"])).await.unwrap();
    let (code, output) = world.run("control").await;
    assert_eq!(code, 0, "{output}");
}

/// A volume in place of the kernel's own /proc would take the masks with it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_volume_over_proc() {
    let world = World::new().await;
    let source = world.path("volume");
    std::fs::create_dir_all(source.join("self")).unwrap();
    for destination in ["/proc", "/proc/", "//proc/self", "/./proc/sys", "/proc/sys/kernel"] {
        let mut spec = world.spec("attacker", "attack", &["is-not-proc"]);
        spec.mounts = vec![Mount::Bind { source: source.clone(), destination: destination.into(), read_only: false }];
        let error = world.engine().create_container(spec).await.map(|_| ()).unwrap_err().to_string();
        assert!(error.contains("/proc"), "{destination}: {error}");
    }
    let mut spec = world.spec("attacker", "beside", &["is-not-proc"]);
    spec.mounts = vec![Mount::Bind { source, destination: "/process".into(), read_only: false }];
    world.engine().create_container(spec).await.unwrap();
    assert_eq!(world.run("beside").await.0, 1);
}
