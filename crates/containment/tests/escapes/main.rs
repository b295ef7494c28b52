//! S3: every attack is tried from a task in awsvpc mode as the engine makes it, with ids of its own and with the host's,
//! where it must be held off, and from the same bundle with its protection taken out, where it must succeed: else it
//! would prove nothing. Bridge and host mode do not exist yet. Needs root.

mod images;
mod network;
mod tasks;
mod world;

use world::{Open, World};

/// Tasks that attack: with ids of their own, and with the host's, as on a kernel that lacks what the first need.
const BOTH: &[&str] = &["attacker", "hosted"];
/// As Docker's, the default capabilities include NET_RAW; only ids of its own take their meaning from a task.
const OWN_IDS: &[&str] = &["attacker"];

/// Runs the attack in all bundles.
async fn attack(tasks: &[&str], words: &[&str], open: Open) {
    let world = World::new().await;
    attack_from(&world, tasks, words, open).await;
}

async fn attack_in(world: &World, words: &[&str], open: Open) {
    attack_from(world, BOTH, words, open).await;
}

async fn attack_from(world: &World, tasks: &[&str], words: &[&str], open: Open) {
    for task in tasks {
        let id = format!("attack-{task}");
        world.engine().create_container(world.spec(task, &id, words)).await.unwrap();
        let (code, output) = world.run(&id).await;
        assert_eq!(code, 1, "{words:?} of the task {task} was not held off: {output}");
    }
    world.create_open(world.spec("attacker", "control", words), open).await;
    let (code, output) = world.run("control").await;
    assert_eq!(code, 0, "the control of {words:?} did not succeed, so the test proves nothing: {output}");
}

macro_rules! attacks {
    ($tasks:expr; $($name:ident: $($word:expr),+;)+) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            attack($tasks, &[$($word),+], Open::default()).await;
        }
    )+};
}

attacks! { BOTH;
    mounting_a_file_system: "mount-tmpfs";
    mounting_a_cgroup_hierarchy: "mount-cgroup";
    mounting_another_proc: "remount-proc";
    cloning_the_mount_tree: "open-tree";
    a_new_kind_of_mount: "fsopen";
    changing_the_root: "pivot-root";
    a_user_namespace_by_unshare: "unshare-user";
    a_user_namespace_by_clone: "clone-user";
    a_user_namespace_by_clone3: "clone3";
    a_mount_namespace: "unshare-mount";
    entering_a_namespace: "setns";
    bpf: "bpf";
    perf_events: "perf";
    userfaultfd: "userfaultfd";
    io_uring: "io-uring";
    the_kernels_keys: "keyctl";
    adding_a_key: "add-key";
    loading_a_module: "load-module";
    another_kernel: "kexec";
    swapping: "swapon";
    rebooting: "reboot";
    setting_the_clock: "set-clock";
    the_kernels_log: "kernel-log";
    files_by_handle: "open-by-handle";
    quotas: "quota";
    watching_a_file_system: "fanotify";
    the_hostname: "hostname";
    a_higher_priority: "priority";
    core_pattern: "rewrite", "/proc/sys/kernel/core_pattern";
    kernel_settings: "open-for-writing", "/proc/sys/kernel/modprobe", "/proc/sys/kernel/panic", "/proc/sys/vm/overcommit_memory";
    interrupts_of_the_machine: "write-any-below", "/proc/irq";
    settings_of_devices: "write-any-below", "/sys/kernel";
    keys_in_proc: "read", "/proc/keys";
    cgroup_limits: "write-any-below", "/sys/fs/cgroup";
    an_address_of_the_network: "add-address";
    the_firewall: "nftables";
    more_processes_than_the_task_has: "fork-bomb", "400";
}

attacks! { OWN_IDS;
    a_packet_socket: "packet-socket";
    a_raw_socket: "raw-socket";
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sysrq() {
    if !std::path::Path::new("/proc/sysrq-trigger").exists() {
        eprintln!("not tried: this kernel has no sysrq");
        return;
    }
    attack(BOTH, &["open-for-writing", "/proc/sysrq-trigger"], Open::default()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_hosts_disk_by_a_device_node() {
    use std::os::unix::fs::MetadataExt;
    let disk = std::fs::read_dir("/sys/class/block")
        .unwrap()
        .flatten()
        .map(|entry| std::path::Path::new("/dev").join(entry.file_name()))
        .find(|path| {
            std::fs::File::open(path).is_ok_and(|mut f| std::io::Read::read_exact(&mut f, &mut [0; 512]).is_ok())
        });
    let Some(disk) = disk else {
        eprintln!("not tried: the machine has no disk that can be read");
        return;
    };
    let number = std::fs::metadata(&disk).unwrap().rdev();
    let (major, minor) = (libc::major(number).to_string(), libc::minor(number).to_string());
    attack(BOTH, &["disk", &major, &minor], Open::default()).await;
}
