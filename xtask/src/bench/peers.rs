//! Peers, set up by the bench: Python packages in an environment of its own, Debian packages.

use super::process::{Started, command, free_port, output, pinned};
use super::{Bed, say};
use crate::test::setup;
use anyhow::{Result, bail};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const READY_WAIT_MAX: Duration = Duration::from_secs(60);

/// The peers that serve ECS's API, from PyPI.
pub const API_PEERS: [&str; 2] = ["moto", "ministack"];

/// An environment of the benches' own; its `bin`. `package` is pip's name of what must be in it.
pub fn python(bed: &Bed, package: &str) -> Result<PathBuf> {
    let venv = bed.place.cache.join("venv-bench");
    let bin = venv.join("bin");
    if !bin.join("python3").exists() {
        setup::install_packages(&["python3", "python3-venv", "ca-certificates"], &[], &bed.logs())?;
        let python = if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" };
        output(command(python).args(["-m", "venv", "--clear"]).arg(&venv))?;
    }
    let name = package.split('[').next().unwrap_or(package);
    if version(&bin, name).is_err() {
        say(format_args!("installing {package} from PyPI"));
        // With the caller's proxies, which may be how packages come.
        #[allow(clippy::disallowed_methods)]
        let mut pip = std::process::Command::new(bin.join("python3"));
        output(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]))?;
    }
    Ok(bin)
}

pub fn version(bin: &Path, package: &str) -> Result<String> {
    let script = format!("import importlib.metadata; print(importlib.metadata.version('{package}'))");
    Ok(output(command(bin.join("python3")).args(["-c", &script]))?.trim().to_owned())
}

/// A peer that serves ECS's API, on a core of its own where one is given.
pub struct ApiPeer {
    pub process: Started,
    pub host: String,
    pub version: String,
    /// When it was started.
    pub begun: Instant,
    /// From then until it took a connection.
    pub ready_after: Duration,
}

pub fn api_peer(bed: &Bed, name: &str, core: Option<usize>) -> Result<ApiPeer> {
    let (package, program) = match name {
        "moto" => ("moto[server,ecs]", "moto_server"),
        "ministack" => ("ministack", "ministack"),
        other => bail!("no peer '{other}'"),
    };
    let bin = python(bed, package)?;
    let port = free_port()?;
    let address: SocketAddr = ([127, 0, 0, 1], port).into();
    let dir = bed.scratch.dir(&format!("{name}-{port}"))?;
    let program = bin.join(program);
    let mut start = match core {
        Some(core) => pinned(core, &program),
        None => command(&program),
    };
    match name {
        "moto" => start.args(["-H", "127.0.0.1", "-p", &port.to_string()]),
        // Its log of every request is turned down: what it costs is its own choice, not the API's.
        _ => start
            .env("GATEWAY_PORT", port.to_string())
            .env("BIND_HOST", "127.0.0.1")
            .env("LOG_LEVEL", "WARNING")
            .env("TMPDIR", &dir),
    };
    let begun = Instant::now();
    let mut process = Started::start(name, start.current_dir(&dir), &dir.join("log"))?;
    process.wait_listening(address, READY_WAIT_MAX)?;
    let ready_after = begun.elapsed();
    Ok(ApiPeer { process, host: address.to_string(), version: version(&bin, name)?, begun, ready_after })
}

/// Debian packages; `Err` says which could not be had.
pub fn debian(bed: &Bed, wanted: &[&str], optional: &[&str]) -> Result<()> {
    setup::install_packages(wanted, optional, &bed.logs())
}

/// A small image that peers know by this name.
pub const BUSYBOX: &str = "bench/busybox:latest";

/// Makes the image with what the tests make theirs with.
const IMAGE: &str = r#"
import sys
sys.path.insert(0, sys.argv[1])
from images import Builder, write_layout
write_layout(sys.argv[3], {"busybox": Builder(sys.argv[2]).busybox()})
"#;

/// An OCI image layout with one image, `busybox`, made on this machine.
pub fn busybox_layout(bed: &Bed) -> Result<PathBuf> {
    debian(bed, &["python3", "dpkg-dev", "skopeo"], &[])?;
    let layout = bed.scratch.dir("layout")?;
    let mut make = command("/usr/bin/python3");
    let images = bed.place.cache.join("images");
    output(make.args(["-c", IMAGE]).arg(bed.place.root.join("tests")).arg(&images).arg(&layout))?;
    Ok(layout)
}

/// The same as an archive that `docker load` and `podman load` take; it is [`BUSYBOX`] then.
pub fn busybox_archive(bed: &Bed) -> Result<PathBuf> {
    let archive = bed.scratch.path().join("busybox.tar");
    if !archive.exists() {
        let from = format!("oci:{}:busybox", busybox_layout(bed)?.display());
        output(command("skopeo").args(["copy", &from, &format!("docker-archive:{}:{BUSYBOX}", archive.display())]))?;
    }
    Ok(archive)
}

/// A stock docker daemon of the bench's own, in a network namespace of its own, so that its bridge and its rules are
/// nobody else's.
pub struct Docker {
    client: Client,
    _daemon: Started,
    pub version: String,
}

/// The client that belongs to the daemon.
struct Client {
    socket: PathBuf,
    config: PathBuf,
}

impl Client {
    fn command(&self) -> std::process::Command {
        let mut client = command("/usr/bin/docker");
        client.env("DOCKER_HOST", format!("unix://{}", self.socket.display())).env("DOCKER_CONFIG", &self.config);
        client
    }
}

impl Docker {
    pub fn start(bed: &Bed) -> Result<Self> {
        debian(bed, &["docker.io", "iptables"], &["docker-cli"])?;
        let dir = bed.scratch.dir("docker")?;
        fs::write(dir.join("daemon.json"), "{}")?;
        let client = Client { socket: dir.join("socket"), config: dir.join("config") };
        let mut start = command("unshare");
        start.args(["--net", "--", "/usr/sbin/dockerd"]);
        for (option, name) in
            [("--data-root", "data"), ("--exec-root", "exec"), ("--pidfile", "pid"), ("--config-file", "daemon.json")]
        {
            start.arg(option).arg(dir.join(name));
        }
        start.arg("--host").arg(format!("unix://{}", client.socket.display()));
        let mut daemon = Started::start("dockerd", &mut start, &dir.join("log"))?;
        daemon.wait(READY_WAIT_MAX, || output(client.command().arg("version")).is_ok())?;
        let version = output(client.command().args(["version", "--format", "{{.Server.Version}}"]))?.trim().to_owned();
        Ok(Self { client, _daemon: daemon, version })
    }

    /// One that has [`BUSYBOX`].
    pub fn with_busybox(bed: &Bed) -> Result<Self> {
        let docker = Self::start(bed)?;
        docker.run(&["load", "--input", &busybox_archive(bed)?.to_string_lossy()])?;
        Ok(docker)
    }

    pub fn run(&self, arguments: &[&str]) -> Result<String> {
        output(self.client.command().args(arguments))
    }
}
