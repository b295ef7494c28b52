//! Page tokens: opaque to clients, bound to the operation and the filters they were made for.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Longest token that is looked at, bytes.
const TOKEN_BYTES_MAX: usize = 4096;

/// What `nextToken` stands for: the last key that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageToken;

/// Makes the token that continues after `last_key`. `scope` names the operation and everything that must be the same in
/// the next call (account, Region, filters).
pub fn encode(scope: &str, last_key: &str) -> String {
    let mut bytes = Vec::with_capacity(8 + last_key.len());
    bytes.extend_from_slice(&fingerprint(scope));
    bytes.extend_from_slice(last_key.as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The key to continue after; `None` when the token was not made by [`encode`] with the same scope.
pub fn decode(scope: &str, token: &str) -> Option<String> {
    if token.len() > TOKEN_BYTES_MAX {
        return None;
    }
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (head, key) = bytes.split_at_checked(8)?;
    if head != fingerprint(scope) {
        return None;
    }
    String::from_utf8(key.to_vec()).ok()
}

/// One page of `items`, which are sorted by `key`: at most `limit` that come after the token's key, and the next token.
/// Answers `Err(())` for a token that does not belong here.
#[allow(clippy::result_unit_err)]
pub fn page<T>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> String,
    scope: &str,
    token: Option<&str>,
    limit: usize,
) -> Result<(Vec<T>, Option<String>), ()> {
    let after = match token {
        None | Some("") => None,
        Some(token) => Some(decode(scope, token).ok_or(())?),
    };
    let mut out = Vec::new();
    for item in items {
        if after.as_deref().is_some_and(|after| key(&item).as_str() <= after) {
            continue;
        }
        if out.len() == limit {
            let last = out.last().map(&key).unwrap_or_default();
            return Ok((out, Some(encode(scope, &last))));
        }
        out.push(item);
    }
    Ok((out, None))
}

fn fingerprint(scope: &str) -> [u8; 8] {
    let digest = Sha256::digest(scope.as_bytes());
    let mut head = [0; 8];
    head.copy_from_slice(&digest[..8]);
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_to_the_whole() {
        let all: Vec<String> = (0..10).map(|i| format!("k{i}")).collect();
        let (mut got, mut token) = (Vec::new(), None);
        loop {
            let (page, next) = page(all.clone(), String::clone, "List", token.as_deref(), 3).unwrap();
            got.extend(page);
            match next {
                Some(next) => token = Some(next),
                None => break,
            }
        }
        assert_eq!(got, all);
    }

    #[test]
    fn a_token_of_another_operation_is_refused() {
        let token = encode("ListTasks/prod", "k1");
        assert_eq!(decode("ListTasks/prod", &token).as_deref(), Some("k1"));
        assert_eq!(decode("ListTasks/test", &token), None);
        assert_eq!(decode("ListTasks/prod", "%%%"), None);
        assert_eq!(decode("ListTasks/prod", ""), None);
    }
}
