// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Generated code.

// Operations without input are called with `()`.
#[allow(clippy::unit_arg)]
mod api;
mod operations;
#[rustfmt::skip]
mod schema;
mod shapes;
mod values;

pub use api::*;
pub use operations::MODEL;
pub use shapes::*;
pub use values::*;
