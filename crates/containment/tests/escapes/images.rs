//! Images and requests that turn the runtime against the host.

use crate::attack_in;
use crate::world::{Open, World};
use engine::{ExecSpec, Mount};
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
    for (id, open, program, expected) in [
        ("attack", false, "/proc/self/exe", 1),
        ("seal", true, "/proc/self/exe", 1),
        ("control", true, "/bin/runtime", 0),
    ] {
        let word = format!("target-{id}");
        let spec = world.spec("attacker", id, &["overwrite-program", &word]);
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
    let spec = |id: &str, cwd: &str| {
        let mut spec = world.spec("attacker", id, &["working-directory", &marker]);
        spec.cwd = cwd.into();
        spec
    };
    assert!(world.engine().create_container(spec("direct", "/proc/self/fd/7")).await.is_err());
    for number in 3..24 {
        for (kind, target) in
            [("link", format!("/proc/self/fd/{number}")), ("up", format!("/proc/self/fd/{number}/../.."))]
        {
            let id = format!("{kind}-{number}");
            let mut spec = spec(&id, "/cwd");
            spec.rootfs_layers.insert(0, links(&world, &format!("layer-{id}"), &[("cwd", &target)]));
            world.engine().create_container(spec).await.unwrap();
            let (code, output) = world.run(&id).await;
            assert_ne!(code, 0, "{id}: {output}");
        }
    }
    let mut control = spec("control", "/host");
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
        ("sys-up", &[("sys", &up)]),
        ("shm", &[("dev/shm", "/proc/sys/kernel"), ("dev/mqueue", "/proc/self")]),
        ("etc", &[("etc/hosts", "/proc/sys/kernel/core_pattern"), ("etc/hostname", &up)]),
    ];
    for (name, layer) in cases {
        let merged = world.path(&format!("bare-{name}"));
        std::fs::create_dir_all(merged.join("bin")).unwrap();
        std::fs::copy(world.layer.join("bin/attack"), merged.join("bin/attack")).unwrap();
        for words in [
            &["is-not-proc"][..],
            &["rewrite", "/proc/sys/kernel/core_pattern"][..],
            &["rewrite", "/dev/null"][..],
            &["read", "/proc/kcore"][..],
        ] {
            if words == ["rewrite", "/dev/null"] && !name.starts_with("dev-") {
                continue;
            }
            let id = format!("{name}-{}", words.join("-").replace('/', "_"));
            let mut spec = world.spec("attacker", &id, words);
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
