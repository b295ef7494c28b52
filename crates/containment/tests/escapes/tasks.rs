//! One task against another.

use crate::attack_in;
use crate::world::{Open, World};

const HOST: Open = Open { host_namespaces: true };

async fn against_the_victim(name: &str) {
    let world = World::new().await;
    let pid = world.victim(&["hold-secret"]).await.to_string();
    attack_in(&world, &[name, &pid], HOST).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn seeing_its_processes() {
    let world = World::new().await;
    world.victim(&["hold-secret"]).await;
    attack_in(&world, &["host-processes"], HOST).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reading_its_environment() {
    against_the_victim("environment").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tracing_its_process() {
    against_the_victim("ptrace").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killing_its_process() {
    against_the_victim("kill").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writing_its_memory() {
    against_the_victim("memory").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reading_its_files() {
    against_the_victim("root-of").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn taking_its_descriptors() {
    against_the_victim("descriptor").await;
}

/// Not only the process namespace is in the way: with it shared, ids alone hold the attack off.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ids_alone_keep_tasks_apart() {
    let world = World::new().await;
    let pid = world.victim(&["hold-secret"]).await.to_string();
    for name in ["environment", "ptrace", "kill", "memory", "root-of"] {
        let id = format!("ids-{name}");
        world.engine().create_container(world.spec("attacker", &id, &[name, &pid])).await.unwrap();
        let path = world.state_dir.join("containers").join(&id).join("bundle/config.json");
        let mut config: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        config["linux"]["namespaces"].as_array_mut().unwrap().retain(|namespace| namespace["type"] != "pid");
        // A proc of the host's processes cannot be mounted from a user namespace: the host's own is bound.
        for mount in config["mounts"].as_array_mut().unwrap() {
            if mount["destination"] == "/proc" {
                *mount = serde_json::json!({ "destination": "/proc", "type": "bind", "source": "/proc",
                                             "options": ["rbind", "nosuid", "noexec", "nodev"] });
            }
        }
        config["linux"]["maskedPaths"] = serde_json::json!([]);
        config["linux"]["readonlyPaths"] = serde_json::json!([]);
        std::fs::write(&path, serde_json::to_vec(&config).unwrap()).unwrap();
        let (code, output) = world.run(&id).await;
        assert_eq!(code, 1, "{name}: {output}");
        assert!(output.contains("denied") || output.contains("not permitted"), "by the ids: {output}");
        world.create_open(world.spec("attacker", &format!("{id}-control"), &[name, &pid]), HOST).await;
        let (code, output) = world.run(&format!("{id}-control")).await;
        assert_eq!(code, 0, "{name}: {output}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn its_shared_memory() {
    let world = World::new().await;
    world.victim(&["hold-shared-memory"]).await;
    world.wait_for_line("victim", "holding").await;
    world.engine().create_container(world.spec("attacker", "attack", &["shared-memory"])).await.unwrap();
    let (code, output) = world.run("attack").await;
    assert_eq!(code, 1, "{output}");
    // The control: one that holds a segment in the host's own IPC namespace, and one that looks for it there.
    world.create_open(world.spec("attacker", "holder", &["hold-shared-memory"]), HOST).await;
    world.engine().start("holder").await.unwrap();
    world.wait_for_line("holder", "holding").await;
    world.create_open(world.spec("attacker", "control", &["shared-memory"]), HOST).await;
    let (code, output) = world.run("control").await;
    // SAFETY: removes the segment that this test made.
    unsafe {
        let segment = libc::shmget(0x4c53, 0, 0);
        if segment >= 0 {
            libc::shmctl(segment, libc::IPC_RMID, std::ptr::null_mut());
        }
    }
    assert_eq!(code, 0, "{output}");
}

/// Layers are shared by all tasks of an image: what one writes, no other sees.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writing_to_the_layers_of_others() {
    let world = World::new().await;
    let written = |id: &str| world.spec("attacker", id, &["rewrite", "/etc/passwd"]);
    let before = std::fs::metadata(world.layer.join("etc/passwd")).unwrap().modified().unwrap();
    world.engine().create_container(written("attack")).await.unwrap();
    assert_eq!(world.run("attack").await.0, 0, "in its own root file system it may");
    assert_eq!(std::fs::metadata(world.layer.join("etc/passwd")).unwrap().modified().unwrap(), before);
    let mut spec = written("control");
    spec.mounts =
        vec![engine::Mount::Bind { source: world.layer.join("etc"), destination: "/etc".into(), read_only: false }];
    world.engine().create_container(spec).await.unwrap();
    assert_eq!(world.run("control").await.0, 0);
    assert_ne!(std::fs::metadata(world.layer.join("etc/passwd")).unwrap().modified().unwrap(), before, "the control");
}
