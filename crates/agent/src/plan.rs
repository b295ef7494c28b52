//! Pure decisions about the containers of one task: which to start, which to stop, and when the task is over.

pub mod containers;
