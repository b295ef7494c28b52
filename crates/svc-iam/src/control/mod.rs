//! Controllers of IAM.

mod expired_sessions;

pub use expired_sessions::ExpiredSessions;
