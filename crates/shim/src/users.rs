//! Who the user's process is: the image's /etc/passwd and /etc/group, read as Docker reads them.

use crate::sys;
use std::fs::File;
use std::io::Read;

/// Account files are small; more than this is not one.
const ACCOUNT_FILE_BYTES_MAX: u64 = 4 << 20;
const UID_MAX: u32 = i32::MAX as u32;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    pub uid: u32,
    pub gid: u32,
    pub groups: Vec<u32>,
    pub home: String,
}

struct Account<'a> {
    name: &'a str,
    uid: u32,
    gid: u32,
    home: &'a str,
}

struct Group<'a> {
    name: &'a str,
    gid: u32,
    members: &'a str,
}

/// The account files of the root file system `root`; one that is missing is empty.
pub fn resolve(root: &File, user: &str, additional_gids: &[u32]) -> Result<Identity, String> {
    let passwd = read_account_file(root, "/etc/passwd")?;
    let group = read_account_file(root, "/etc/group")?;
    resolve_in(&passwd, &group, user, additional_gids)
}

fn read_account_file(root: &File, path: &str) -> Result<String, String> {
    // Not blocking: an image could have a FIFO here.
    let file = match sys::open_in_root(root, path, libc::O_RDONLY | libc::O_NONBLOCK) {
        Ok(file) => file,
        Err(error) if matches!(error.raw_os_error(), Some(libc::ENOENT | libc::ENOTDIR)) => return Ok(String::new()),
        Err(error) => return Err(format!("cannot open the image's {path}: {error}")),
    };
    if !file.metadata().map_err(|e| format!("cannot stat the image's {path}: {e}"))?.is_file() {
        return Err(format!("the image's {path} is not a regular file"));
    }
    let mut bytes = Vec::new();
    file.take(ACCOUNT_FILE_BYTES_MAX)
        .read_to_end(&mut bytes)
        .map_err(|e| format!("cannot read the image's {path}: {e}"))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn accounts(passwd: &str) -> impl Iterator<Item = Account<'_>> {
    passwd.lines().filter_map(|line| {
        let fields: Vec<&str> = line.trim().split(':').collect();
        Some(Account {
            name: fields.first()?,
            uid: fields.get(2)?.parse().ok()?,
            gid: fields.get(3)?.parse().ok()?,
            home: fields.get(5).copied().unwrap_or(""),
        })
    })
}

fn groups(group: &str) -> impl Iterator<Item = Group<'_>> {
    group.lines().filter_map(|line| {
        let fields: Vec<&str> = line.trim().split(':').collect();
        Some(Group {
            name: fields.first()?,
            gid: fields.get(2)?.parse().ok()?,
            members: fields.get(3).copied().unwrap_or(""),
        })
    })
}

fn resolve_in(passwd: &str, group: &str, user: &str, additional_gids: &[u32]) -> Result<Identity, String> {
    let (user_part, group_part) = match user.split_once(':') {
        Some((u, g)) => (u, Some(g).filter(|g| !g.is_empty())),
        None => (user, None),
    };
    let user_part = if user_part.is_empty() { "0" } else { user_part };
    let number: Option<u32> = user_part.parse().ok();
    let account = accounts(passwd).find(|a| a.name == user_part || Some(a.uid) == number);
    let mut identity = match (&account, number) {
        (Some(account), _) => {
            Identity { uid: account.uid, gid: account.gid, groups: vec![], home: account.home.to_owned() }
        }
        (None, Some(uid)) => Identity { uid, gid: 0, groups: vec![], home: String::new() },
        (None, None) => return Err(format!("unable to find user {user_part}: no matching entries in passwd file")),
    };
    match group_part {
        Some(wanted) => {
            let number: Option<u32> = wanted.parse().ok();
            identity.gid = match groups(group).find(|g| g.name == wanted || Some(g.gid) == number) {
                Some(found) => found.gid,
                None => {
                    number.ok_or_else(|| format!("unable to find group {wanted}: no matching entries in group file"))?
                }
            };
        }
        // An explicit group replaces the ones the files list, as Docker has it.
        None => {
            if let Some(account) = &account {
                identity.groups =
                    groups(group).filter(|g| g.members.split(',').any(|m| m == account.name)).map(|g| g.gid).collect();
            }
        }
    }
    identity.groups.extend(additional_gids);
    identity.groups.sort_unstable();
    identity.groups.dedup();
    if identity.home.is_empty() {
        identity.home = "/".to_owned();
    }
    if identity.uid > UID_MAX || identity.gid > UID_MAX {
        return Err(format!("user {user}: uids and gids must be in range 0-{UID_MAX}"));
    }
    Ok(identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\nweb:x:101:102:Web:/srv/web:/bin/false\nbad line\n";
    const GROUP: &str = "root:x:0:\nweb:x:102:\nlogs:x:200:web,root\nmore:x:201:web\n";

    fn resolve_user(user: &str) -> Result<(u32, u32, Vec<u32>, String), String> {
        resolve_in(PASSWD, GROUP, user, &[]).map(|i| (i.uid, i.gid, i.groups, i.home))
    }

    #[test]
    fn users_resolve_as_docker_resolves_them() {
        for (user, expect) in [
            ("", (0, 0, vec![200], "/root")),
            ("web", (101, 102, vec![200, 201], "/srv/web")),
            ("101", (101, 102, vec![200, 201], "/srv/web")),
            ("web:logs", (101, 200, vec![], "/srv/web")),
            ("web:7", (101, 7, vec![], "/srv/web")),
            ("1234", (1234, 0, vec![], "/")),
            ("1234:5", (1234, 5, vec![], "/")),
        ] {
            let (uid, gid, groups, home) = resolve_user(user).unwrap();
            assert_eq!((uid, gid, groups, home.as_str()), expect, "{user}");
        }
    }

    #[test]
    fn unknown_names_and_numbers_out_of_range_are_refused() {
        assert!(resolve_user("nobody").unwrap_err().contains("unable to find user nobody"));
        assert!(resolve_user("web:nogroup").unwrap_err().contains("unable to find group nogroup"));
        assert!(resolve_user("4294967295").unwrap_err().contains("must be in range"));
    }
}
