//! Which keys changed lately: what commits are validated against.

use crate::{Commit, Rev};
use bytes::Bytes;
use std::collections::VecDeque;

/// Changed keys remembered. At 100 bytes a key about 4 MiB; at 10,000 commits of three keys a second, one second.
pub const MAX_RECENT_KEYS: usize = 32_768;

/// The latest commits with the keys they changed (written or deleted), oldest first. A commit based on a revision from before the
/// oldest remembered one cannot be validated, and counts as conflicting.
#[derive(Debug)]
pub struct RecentCommits {
    commits: VecDeque<(Rev, Vec<Bytes>)>,
    keys: usize,
    /// Every commit after this revision is remembered.
    complete_after: Rev,
    max_keys: usize,
}

impl RecentCommits {
    /// Nothing remembered; `rev` is the revision the backend is at.
    pub fn new(rev: Rev) -> Self {
        Self::with_capacity(rev, MAX_RECENT_KEYS)
    }

    /// Remembers `max_keys` changed keys instead of [`MAX_RECENT_KEYS`].
    pub fn with_capacity(rev: Rev, max_keys: usize) -> Self {
        Self { commits: VecDeque::new(), keys: 0, complete_after: rev, max_keys }
    }

    /// Whether anything `commit` read or scanned changed after its base.
    pub fn conflicts(&self, commit: &Commit) -> bool {
        if commit.reads.is_empty() && commit.scans.is_empty() {
            return false;
        }
        if commit.base < self.complete_after {
            return true;
        }
        let newer = self.commits.iter().rev().take_while(|(rev, _)| *rev > commit.base);
        newer
            .flat_map(|(_, keys)| keys)
            .any(|key| commit.reads.binary_search(key).is_ok() || commit.scans.iter().any(|range| range.contains(key)))
    }

    /// Remembers that commit `rev`, the next one, changed `keys`.
    pub fn push(&mut self, rev: Rev, keys: Vec<Bytes>) {
        self.keys += keys.len();
        self.commits.push_back((rev, keys));
        while self.keys > self.max_keys {
            let Some((rev, keys)) = self.commits.pop_front() else {
                break;
            };
            self.keys -= keys.len();
            self.complete_after = rev;
        }
    }

    /// Forgets the commits after `rev`: they were never made durable.
    pub fn truncate(&mut self, rev: Rev) {
        while self.commits.back().is_some_and(|(last, _)| *last > rev) {
            if let Some((_, keys)) = self.commits.pop_back() {
                self.keys -= keys.len();
            }
        }
        self.complete_after = self.complete_after.min(rev);
    }
}
