//! Pure arithmetic: blocks of addresses and which of them are free.

pub mod allocator;
pub mod cidr;

#[cfg(test)]
mod tests;
