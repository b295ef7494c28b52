//! `Marker`, `IsTruncated` and `MaxItems`.

use crate::errors::validation;
use kernel::{Error, paging};
use sha2::{Digest, Sha256};

/// What IAM answers at most when `MaxItems` is not given.
const ITEMS_DEFAULT: usize = 100;
/// A marker may have 320 characters; longer keys are cut and told apart by a digest.
const KEY_BYTES_MAX: usize = 180;
const KEY_BYTES_KEPT: usize = 150;

/// One page and what goes with it on the wire.
pub struct Page<T> {
    pub items: Vec<T>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl<T> Page<T> {
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), is_truncated: self.is_truncated, marker: self.marker }
    }
}

/// Sorts `items` by `key` and answers the page that `marker` begins. `scope` holds whatever must be the same from page to page.
pub fn page<T>(
    mut items: Vec<T>,
    key: impl Fn(&T) -> String,
    scope: &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<T>, Error> {
    let key = |item: &T| short(key(item));
    items.sort_by_key(&key);
    let limit = max_items.and_then(|n| usize::try_from(n).ok()).unwrap_or(ITEMS_DEFAULT).max(1);
    let (items, marker) = paging::page(items, key, scope, marker, limit)
        .map_err(|()| validation("Invalid Marker: use the Marker of the previous answer, with the same parameters."))?;
    Ok(Page { items, is_truncated: Some(marker.is_some()), marker })
}

fn short(key: String) -> String {
    if key.len() <= KEY_BYTES_MAX {
        return key;
    }
    let mut cut = KEY_BYTES_KEPT;
    while !key.is_char_boundary(cut) {
        cut -= 1;
    }
    let digest: String = Sha256::digest(key.as_bytes()).iter().take(8).map(|b| format!("{b:02x}")).collect();
    format!("{}#{digest}", &key[..cut])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_and_markers_stay_short() {
        let all: Vec<String> = (0..7).map(|i| format!("{}{i}", "ä".repeat(300))).collect();
        let (mut seen, mut marker) = (Vec::new(), None::<String>);
        loop {
            let page = page(all.clone(), String::clone, "op", marker.as_deref(), Some(2)).unwrap();
            assert_eq!(page.is_truncated, Some(page.marker.is_some()));
            assert!(page.marker.as_ref().is_none_or(|m| m.len() <= 320));
            seen.extend(page.items);
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        seen.sort();
        assert_eq!(seen, all);
        assert!(super::page(all, String::clone, "op", Some("x"), None).is_err());
    }
}
