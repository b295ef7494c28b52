//! The error type of handlers, ports and controllers: an AWS error, or the store's.

use aws_wire::ApiError;
use store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{0}")]
    Api(#[from] ApiError),
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl Error {
    /// A 400 with the service's own `code`.
    pub fn api(code: &'static str, message: impl Into<String>) -> Self {
        Self::Api(ApiError::new(code, message))
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        match error {
            Error::Api(error) => error,
            // What the disk says is for the operator's log; the client gets the request's fate.
            Error::Store(error) => {
                tracing::error!(%error, "the store failed");
                ApiError::server(
                    "InternalFailure",
                    format!("The request was not carried out and nothing was changed: {error}"),
                )
            }
        }
    }
}
