//! Preparing a container: everything but its processes.

use super::{Inner, check_id, invalid};
use crate::capability;
use crate::cgroup::Limits;
use crate::container::{Container, Directory, RECORD, Record, write_json};
use crate::error::{Error, IoContext, Result};
use crate::oci;
use crate::seccomp;
use crate::secrets::SecretFile;
use crate::spec::{ContainerSpec, Mount};
use crate::user_namespace;
use sha2::{Digest, Sha256};
use shim::{ProcessConfig, RunConfig, SpoolConfig, files};
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::PoisonError;

const SPOOL_SEGMENT_BYTES_MAX: u64 = 1 << 20;
const SPOOL_TOTAL_BYTES_MAX: u64 = 16 << 20;
/// Docker's: longer lines are split.
const LOG_LINE_BYTES_MAX: usize = 16 * 1024;

impl Inner {
    pub(super) fn create_container(&self, spec: ContainerSpec) -> Result<Container> {
        check_id("container id", &spec.id)?;
        check_id("task id", &spec.task_id)?;
        if !self.task_file(&spec.task_id).exists() {
            return Err(invalid("task id", &spec.task_id, "create the task first"));
        }
        if spec.argv.is_empty() || spec.argv[0].is_empty() {
            return Err(invalid("command", "", "neither the image nor the container definition names a command"));
        }
        for word in spec.argv.iter().chain(&spec.env) {
            if word.contains('\0') {
                return Err(invalid("command or environment", word, "a NUL byte cannot be passed to a program"));
            }
        }
        if spec.secret_env.entries().iter().any(|entry| entry.contains('\0')) {
            return Err(invalid("secret environment", "", "a NUL byte cannot be passed to a program"));
        }
        let sources = spec.mounts.iter().filter_map(|m| match m {
            Mount::Bind { source, .. } => Some(source),
            Mount::Tmpfs { .. } => None,
        });
        for path in spec.rootfs_layers.iter().chain(sources).chain(&spec.netns_path) {
            if !path.is_absolute() || !path.exists() {
                return Err(invalid(
                    "path",
                    &path.display().to_string(),
                    "it must exist on the host, as an absolute path",
                ));
            }
        }
        let directory = self.directory(&spec.id);
        match fs::create_dir(&directory.0) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => return Err(Error::ContainerExists(spec.id)),
            other => other.at("create", &directory.0)?,
        }
        let cgroup = format!("{}/{}", self.task_group(&spec.task_id), spec.id);
        let id = spec.id.clone();
        let secret_env = spec.secret_env.clone();
        let prepared = self.prepare(spec, &directory, &cgroup).and_then(|warnings| {
            if !secret_env.is_empty() {
                let file = SecretFile::new(&secret_env)?;
                self.secrets.lock().unwrap_or_else(PoisonError::into_inner).insert(id.clone(), file);
            }
            Ok(warnings)
        });
        match prepared {
            Ok(warnings) => Ok(Container { id, warnings }),
            Err(error) => {
                let undone = self
                    .hierarchy
                    .remove(&cgroup)
                    .and_then(|()| fs::remove_dir_all(&directory.0).at("remove", &directory.0));
                if let Err(undo) = undone {
                    tracing::warn!(%undo, "a container that could not be made left something behind");
                }
                Err(error)
            }
        }
    }

    fn prepare(&self, spec: ContainerSpec, directory: &Directory, cgroup: &str) -> Result<Vec<String>> {
        let mut warnings = Vec::new();
        let capabilities =
            capability::effective(&spec.capabilities_add, &spec.capabilities_drop, self.bounding, &mut warnings)?;
        let rlimits = oci::rlimits(&spec.ulimits, self.effective, &mut warnings)?;
        let injected = directory.file("etc");
        let id_base = self.id_base(&spec.task_id)?;
        let read_only_cgroups = self.hierarchy.read_only_paths()?;
        let config = oci::config(&spec, cgroup, &injected, &rlimits, id_base.is_some(), &read_only_cgroups)?;
        let seccomp_programs = self.seccomp_programs(capabilities)?;
        for name in [files::BUNDLE, files::SPOOL, "writable/upper", "writable/work", "runtime", "etc"] {
            fs::create_dir_all(directory.file(name)).at("create", directory.file(name))?;
        }
        for (name, content) in oci::injected_files(&spec) {
            if let Some(content) = content {
                fs::write(injected.join(name), content).at("write", injected.join(name))?;
            }
        }
        write_json(&directory.file(files::BUNDLE).join("config.json"), &config)?;
        self.hierarchy.create(cgroup)?;
        self.hierarchy.limit(
            cgroup,
            &Limits {
                cpu_limit_milli: spec.cpu_limit_milli,
                cpu_shares: spec.cpu_shares,
                memory_limit_bytes: spec.memory_limit_bytes,
                memory_reservation_bytes: spec.memory_reservation_bytes,
                pids_limit: spec.pids_limit,
            },
        )?;
        self.hierarchy.restrict_devices(cgroup)?;
        let run = RunConfig {
            container_id: spec.id.clone(),
            runtime_dir: directory.file("runtime"),
            rootfs_layers: spec.rootfs_layers.clone(),
            process: process_config(&spec, capabilities, &seccomp_programs)?,
            spool: SpoolConfig {
                segment_bytes_max: SPOOL_SEGMENT_BYTES_MAX,
                total_bytes_max: SPOOL_TOTAL_BYTES_MAX,
                line_bytes_max: LOG_LINE_BYTES_MAX,
            },
            oom_events_path: Some(self.hierarchy.oom_events(cgroup)?),
            user_namespace: id_base.map(|base| user_namespace::config(&spec, base, &injected)),
        };
        write_json(&directory.file(files::CONFIG), &run)?;
        let record = Record {
            has_secrets: !spec.secret_env.is_empty(),
            spec,
            cgroup: cgroup.to_owned(),
            capabilities,
            seccomp_programs,
            warnings: warnings.clone(),
            id_base,
        };
        // Last: from now on the container exists.
        write_json(&directory.file(RECORD), &record)?;
        Ok(warnings)
    }

    /// Files with the compiled profile, made once per set of capabilities.
    fn seccomp_programs(&self, capabilities: u64) -> Result<Vec<PathBuf>> {
        let mut cache = self.seccomp_programs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(paths) = cache.get(&capabilities) {
            return Ok(paths.clone());
        }
        let mut paths = Vec::new();
        for program in seccomp::programs(capabilities)? {
            let digest: String = Sha256::digest(&program).iter().map(|b| format!("{b:02x}")).collect();
            let path = self.state_dir.join("seccomp").join(format!("{digest}.bpf"));
            let temporary = path.with_extension("tmp");
            fs::write(&temporary, &program).at("write", &temporary)?;
            fs::rename(&temporary, &path).at("rename", &path)?;
            paths.push(path);
        }
        cache.insert(capabilities, paths.clone());
        Ok(paths)
    }
}

pub(super) fn process_config(
    spec: &ContainerSpec,
    capabilities: u64,
    seccomp_programs: &[PathBuf],
) -> Result<ProcessConfig> {
    Ok(ProcessConfig {
        argv: spec.argv.clone(),
        env: oci::environment(spec),
        cwd: oci::working_directory(&spec.cwd)?,
        user: spec.user.clone(),
        additional_gids: spec.additional_gids.clone(),
        capabilities,
        seccomp_programs: seccomp_programs.to_vec(),
        no_new_privileges: spec.no_new_privileges,
        init: spec.init_process_enabled,
        rlimits: oci::hard_limits(&spec.ulimits),
    })
}
