//! `shim probe`: whether containers with user namespaces can run below a directory. The reason is on standard error.

use crate::overlay::{self, PrivateMounts};
use crate::stage::Stage;
use crate::user_namespace::UserNamespace;
use shim::protocol::{UserNamespaceConfig, files};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Any range does: nothing is written.
const ID_BASE: u32 = 0x7000_0000;

pub fn run(directory: &Path) -> i32 {
    match probe(directory) {
        Ok(()) => 0,
        Err(reason) => {
            eprintln!("{reason}");
            1
        }
    }
}

fn probe(directory: &Path) -> Result<(), String> {
    let _mounts = PrivateMounts::enter()?;
    let config = UserNamespaceConfig {
        id_base: ID_BASE,
        id_count: 65_536,
        network_namespace: None,
        network_sysctls: vec![],
        staged: vec![],
    };
    let stage = Stage::mount()?;
    let namespace = UserNamespace::prepare(&stage, &config)?;
    let lower = namespace.stage(&stage, &directory.join("lower"), "lower")?;
    let writable = directory.join(files::WRITABLE);
    namespace.own(&writable)?;
    let rootfs = stage.rootfs();
    overlay::mount(&[lower], &writable.join("upper"), &writable.join("work"), &rootfs)?;
    namespace.as_container_root(|| {
        std::fs::create_dir(rootfs.join("made")).map_err(|e| format!("cannot write to the overlay: {e}"))
    })?;
    namespace.reached_by_container_root(&rootfs.join("made"))?;
    let made = std::fs::metadata(rootfs.join("made")).map_err(|e| e.to_string())?;
    if made.uid() != ID_BASE {
        return Err(format!("the overlay does not translate ids: {} instead of {ID_BASE}", made.uid()));
    }
    Ok(())
}
