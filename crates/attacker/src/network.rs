//! Sockets of the host and of other tasks.

use crate::{Outcome, done};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpStream};
use std::os::fd::{FromRawFd, OwnedFd};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::UnixStream;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_millis(1500);

pub fn attack(words: &[&str]) -> Option<Outcome> {
    // SAFETY: plain system calls.
    Some(unsafe {
        match words {
            ["packet-socket"] => done("a packet socket", libc::socket(libc::AF_PACKET, libc::SOCK_RAW, 0x0300).into()),
            ["raw-socket"] => {
                done("a raw socket", libc::socket(libc::AF_INET, libc::SOCK_RAW, libc::IPPROTO_TCP).into())
            }
            ["abstract-socket", name] => abstract_socket(name),
            ["connect", addresses @ ..] => connect(addresses),
            ["who-am-i", endpoint] => who_am_i(endpoint, None),
            ["spoof", endpoint, source] => who_am_i(endpoint, source.parse().ok()),
            ["add-address"] => add_address(),
            ["nftables"] => done("nftables", netfilter()),
            _ => return None,
        }
    })
}

fn abstract_socket(name: &str) -> Outcome {
    let address = std::os::unix::net::SocketAddr::from_abstract_name(name).map_err(|e| e.to_string())?;
    UnixStream::connect_addr(&address).map_err(|e| format!("{name}: {e}"))?;
    Ok(format!("connected to @{name}"))
}

fn connect(addresses: &[&str]) -> Outcome {
    let mut last = String::from("no address");
    for text in addresses {
        let Ok(address) = text.parse::<SocketAddr>() else { continue };
        match TcpStream::connect_timeout(&address, PATIENCE) {
            Ok(_) => return Ok(format!("connected to {address}")),
            Err(error) => last = format!("{address}: {error}"),
        }
    }
    Err(last)
}

/// Asks an endpoint that knows its callers by address who it takes us for, as somebody else if it can be done. The
/// answer is the attack's outcome: `victim` is a success.
fn who_am_i(endpoint: &str, source: Option<Ipv4Addr>) -> Outcome {
    let endpoint: SocketAddrV4 = endpoint.parse().map_err(|_| "no endpoint".to_owned())?;
    let mut stream = match source {
        None => TcpStream::connect_timeout(&endpoint.into(), PATIENCE).map_err(|e| e.to_string())?,
        Some(source) => connect_from(source, endpoint)?,
    };
    stream.set_read_timeout(Some(PATIENCE)).map_err(|e| e.to_string())?;
    stream.write_all(b"who am i\n").map_err(|e| e.to_string())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(|e| e.to_string())?;
    if answer == "victim" { Ok("taken for the victim".into()) } else { Err(format!("taken for {answer:?}")) }
}

fn connect_from(source: Ipv4Addr, endpoint: SocketAddrV4) -> Result<TcpStream, String> {
    let name = |address: Ipv4Addr, port: u16| libc::sockaddr_in {
        sin_family: libc::AF_INET as u16,
        sin_port: port.to_be(),
        sin_addr: libc::in_addr { s_addr: u32::from(address).to_be() },
        sin_zero: [0; 8],
    };
    let length = std::mem::size_of::<libc::sockaddr_in>() as libc::socklen_t;
    let (from, to) = (name(source, 0), name(*endpoint.ip(), endpoint.port()));
    // SAFETY: addresses outlive the calls; the descriptor is new.
    unsafe {
        let fd = libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0);
        done("socket", fd.into())?;
        let socket = OwnedFd::from_raw_fd(fd);
        let one = 1i32;
        let timeout = libc::timeval { tv_sec: 2, tv_usec: 0 };
        let pointer = (&raw const one).cast();
        // The first needs no right; the second would let answers in.
        libc::setsockopt(fd, libc::IPPROTO_IP, libc::IP_FREEBIND, pointer, 4);
        libc::setsockopt(fd, libc::IPPROTO_IP, libc::IP_TRANSPARENT, pointer, 4);
        libc::setsockopt(fd, libc::SOL_SOCKET, libc::SO_SNDTIMEO, (&raw const timeout).cast(), 16);
        done("bind to the victim's address", libc::bind(fd, (&raw const from).cast(), length).into())?;
        done("connect as the victim", libc::connect(fd, (&raw const to).cast(), length).into())?;
        Ok(TcpStream::from(socket))
    }
}

/// `SIOCSIFADDR` of a second loopback address.
fn add_address() -> Outcome {
    // SAFETY: the structure has the kernel's size and outlives the call.
    unsafe {
        let fd = libc::socket(libc::AF_INET, libc::SOCK_DGRAM, 0);
        let mut request: libc::ifreq = std::mem::zeroed();
        request.ifr_name[0] = b'l' as libc::c_char;
        request.ifr_name[1] = b'o' as libc::c_char;
        request.ifr_ifru.ifru_addr.sa_family = libc::AF_INET as u16;
        request.ifr_ifru.ifru_addr.sa_data[2..6].copy_from_slice(&[127, 0, 0, 9]);
        done("change an interface's address", libc::ioctl(fd, libc::SIOCSIFADDR, &raw mut request).into())
    }
}

/// An empty batch to nftables; without rights even that is refused.
fn netfilter() -> libc::c_long {
    #[repr(C)]
    struct Message {
        length: u32,
        kind: u16,
        flags: u16,
        sequence: u32,
        port: u32,
        family: u8,
        version: u8,
        resource: u16,
    }
    // NFT_MSG_GETGEN with an answer wanted.
    let message =
        Message { length: 20, kind: 10 << 8 | 16, flags: 1, sequence: 1, port: 0, family: 0, version: 0, resource: 0 };
    let mut answer = [0u8; 512];
    // SAFETY: buffers outlive the calls.
    unsafe {
        let fd = libc::socket(libc::AF_NETLINK, libc::SOCK_RAW, libc::NETLINK_NETFILTER);
        if fd < 0 || libc::send(fd, (&raw const message).cast(), 20, 0) < 0 {
            return -1;
        }
        let count = libc::recv(fd, answer.as_mut_ptr().cast(), answer.len(), 0);
        // NLMSG_ERROR with its number behind the header.
        if count >= 20 && answer[4] == 2 {
            let number = i32::from_ne_bytes([answer[16], answer[17], answer[18], answer[19]]);
            *libc::__errno_location() = -number;
            return if number == 0 { 0 } else { -1 };
        }
        count as libc::c_long
    }
}
