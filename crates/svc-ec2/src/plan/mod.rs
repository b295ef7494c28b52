//! Pure arithmetic: blocks of addresses and which of them are free.

pub mod allocator;
pub mod cidr;
pub mod cidr6;

#[cfg(test)]
mod tests;
