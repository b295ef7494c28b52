//! What each operation asks leave for.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html>

use api_cloudtrail::Op;
use kernel::Error;
use kernel::access::{AccessRequest, Check};

/// What `operation` asks leave for.
pub fn access(_request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    match operation {
        Op::LookupEvents => Ok(vec![Check::new("cloudtrail:LookupEvents", "*")]),
    }
}
