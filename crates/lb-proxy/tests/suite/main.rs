//! The proxy on loopback, with real sockets on both sides.

mod control;
mod draining;
mod forwarding;
mod health;
mod namespaces;
mod smuggling;
mod support;
