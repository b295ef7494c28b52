//! Every bound of the proxy, in one place.

use std::time::Duration;

/// Clients' connections open at once, all load balancers together; further ones are closed and counted as rejected.
pub const MAX_CLIENT_CONNECTIONS: usize = 20_000;
/// Request line and header fields together, as AWS's limit.
pub const MAX_REQUEST_HEAD_BYTES: usize = 64 * 1024;
/// Request line, and any one header field, as AWS's limits.
pub const MAX_REQUEST_LINE_BYTES: usize = 16 * 1024;
pub const MAX_HEADER_FIELD_BYTES: usize = 16 * 1024;
/// As AWS's: longer methods are answered 405.
pub const MAX_METHOD_BYTES: usize = 127;
/// Head of a target's response; also the most that one connection buffers each way.
pub const MAX_CONNECTION_BUFFER_BYTES: usize = 64 * 1024;
/// Idle connections kept to one target.
pub const MAX_IDLE_CONNECTIONS_PER_TARGET: usize = 256;
/// An idle connection to a target older than this is closed, not used.
pub const MAX_IDLE_CONNECTION_AGE: Duration = Duration::from_secs(50);
/// Targets that one request is tried on. Only what a target cannot have acted on is tried again.
pub const MAX_ATTEMPTS: usize = 4;
/// Times a request that was written, is idempotent and has no body is sent again after its connection broke.
pub const MAX_REPLAYS: usize = 2;
/// One connection attempt. With `MAX_ATTEMPTS` it stays near AWS's 10 s in all.
pub const CONNECT_TIMEOUT: Duration = Duration::from_millis(2500);
/// Waiting sockets of one namespace's worker.
pub const MAX_WAITING_SOCKETS: usize = 4096;
pub const LISTEN_BACKLOG: i32 = 4096;
/// A listener that cannot be opened is tried again after this, doubling up to the maximum.
pub const LISTEN_RETRY_MIN: Duration = Duration::from_millis(50);
pub const LISTEN_RETRY_MAX: Duration = Duration::from_secs(2);
/// How often a listener looks whether its interface's namespace is still the one it opened its socket in.
pub const NAMESPACE_CHECK_INTERVAL: Duration = Duration::from_secs(2);
/// The first check of a target comes within this, at random, so that checks spread.
pub const FIRST_CHECK_JITTER_MS: u64 = 300;
/// While a target is in its initial checks and refuses connections, it is tried this often; only what the interval
/// asks for counts against it.
pub const INITIAL_RECHECK_INTERVAL: Duration = Duration::from_millis(500);
/// A report goes out at least this often.
pub const REPORT_INTERVAL: Duration = Duration::from_secs(1);
/// Changes within this go into one report.
pub const REPORT_GATHER: Duration = Duration::from_millis(10);
/// A control plane that was silent for this long is connected to anew.
pub const CONTROL_SILENCE_MAX: Duration = Duration::from_secs(30);
pub const CONTROL_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
pub const CONTROL_RETRY_MIN_MS: u64 = 100;
pub const CONTROL_RETRY_MAX_MS: u64 = 3_000;
pub const MAX_CONTROL_MESSAGE_BYTES: usize = 64 * 1024 * 1024;
/// Stored tables larger than this are not read.
pub const MAX_STORED_TABLES_BYTES: u64 = 64 * 1024 * 1024;
/// Buffer of a WebSocket tunnel, each way.
pub const TUNNEL_BUFFER_BYTES: usize = 16 * 1024;
/// Requests in flight get this long when the proxy is asked to end.
pub const SHUTDOWN_GRACE: Duration = Duration::from_secs(30);
