//! How large packets may be: jumbo frames inside a VPC, 1500 bytes beyond it, and nothing damaged on any way.

use crate::public::{HOST_OUTSIDE, OUTSIDE, Outside, PUBLIC_A, PUBLIC_B, state};
use crate::world::*;
use agent_proto::network::{NetworkState, Protocol};
use nlink::netlink::route::Ipv4Route;
use rustix::net::sockopt::{Ipv4PathMtuDiscovery, set_ip_mtu_discover};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::time::Instant;
use vpc_net::in_netns;

const HEADERS_BYTES: usize = 28;
const MESSAGE_TOO_LONG: i32 = rustix::io::Errno::MSGSIZE.raw_os_error();

/// Two interfaces with public addresses and one without, all open to everybody.
fn open_state() -> NetworkState {
    let everything = || vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    NetworkState { security_groups: vec![group("vpc-a", "sg-web", everything(), everything())], ..state() }
}

/// A socket whose datagrams nobody on the way may fragment.
fn whole_datagrams(netns: &Path, source: Ipv4Addr) -> UdpSocket {
    let socket = udp(netns, source, 0);
    set_ip_mtu_discover(&socket, Ipv4PathMtuDiscovery::DO).unwrap();
    socket
}

/// Sends a packet of `bytes`; whether it was too long for the way, as far as that is known at the sender.
fn too_long(socket: &UdpSocket, to: Ipv4Addr, port: u16, bytes: usize) -> bool {
    match socket.send_to(&vec![7; bytes - HEADERS_BYTES], (to, port)) {
        Ok(_) => false,
        Err(error) => {
            assert_eq!(error.raw_os_error(), Some(MESSAGE_TOO_LONG), "{error}");
            true
        }
    }
}

/// Bytes of the packet that arrives next.
fn arrived(socket: &UdpSocket) -> usize {
    socket.set_read_timeout(Some(ANSWER)).unwrap();
    socket.recv_from(&mut [0; 16 << 10]).unwrap().0 + HEADERS_BYTES
}

#[test]
fn jumbo_frames_inside_the_vpc_and_none_beyond() {
    let world = World::new();
    world.apply(&open_state());
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let link = netlink(&client, async |netlink| netlink.get_link_by_name("eth0").await).unwrap();
    assert_eq!(link.mtu(), Some(9001));
    // A kernel that does not know the setting does not tell it.
    assert_eq!(link.gso_ipv4_max_size().unwrap_or(192 << 10), 192 << 10);

    let receiver = udp(&server, address(11), 9);
    let sender = whole_datagrams(&client, address(10));
    assert!(!too_long(&sender, address(11), 9, 9001));
    assert_eq!(arrived(&receiver), 9001);
    assert!(too_long(&sender, address(11), 9, 9002));

    let outside = Outside::new(&world);
    let receiver = udp(&outside.0, OUTSIDE, 9);
    assert!(!too_long(&sender, OUTSIDE, 9, 1500));
    assert_eq!(arrived(&receiver), 1500);
    assert!(too_long(&sender, OUTSIDE, 9, 1501), "what an internet gateway carries");
    // In pieces it gets there.
    let sender = udp(&client, address(10), 0);
    sender.send_to(&[7; 4000], (OUTSIDE, 9)).unwrap();
    assert_eq!(arrived(&receiver), 4000 + HEADERS_BYTES);
}

#[test]
fn a_task_that_does_not_know_is_told_by_the_router() {
    let world = World::new();
    world.apply(&open_state());
    let outside = Outside::new(&world);
    let client = world.netns("eni-a");
    // A default route as a task might make it for itself.
    netlink(&client, async |netlink| {
        netlink.replace_route(Ipv4Route::default_route().gateway(address(1)).dev("eth0")).await
    });
    transfer(&client, &outside.0, OUTSIDE);
    // The same for packets that may not be fragmented: once it is told, the sender keeps to it.
    let sender = whole_datagrams(&client, address(10));
    let begun = Instant::now();
    while !too_long(&sender, OUTSIDE, 9, 8000) {
        assert!(begun.elapsed() < ANSWER, "nobody says that the packets are too long");
        std::thread::yield_now();
    }
}

/// The `n`th eight bytes of a transfer; what is lost, doubled or moved shows.
fn word(n: u64) -> [u8; 8] {
    (n ^ 0x5bd1_e995_9d1b_54a5).to_le_bytes()
}

const TRANSFER_WORDS: u64 = 1 << 20;

fn send_words(stream: &mut TcpStream) {
    let bytes: Vec<u8> = (0..TRANSFER_WORDS).flat_map(word).collect();
    stream.write_all(&bytes).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
}

fn expect_words(stream: &mut TcpStream) {
    stream.set_read_timeout(Some(ANSWER)).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    assert_eq!(bytes.len() as u64, TRANSFER_WORDS * 8);
    let wrong = bytes.chunks(8).zip(0..).find(|(found, n)| **found != word(*n));
    assert_eq!(wrong, None);
}

/// Eight MiB there, then back, on one connection to port 80.
fn transfer(from: &Path, to: &Path, address: Ipv4Addr) {
    let listener = in_netns(to, || TcpListener::bind((Ipv4Addr::UNSPECIFIED, 80))).unwrap().unwrap();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        expect_words(&mut stream);
        send_words(&mut stream);
    });
    let mut stream = connect(from, address, 80, ANSWER).expect("the connection is allowed");
    send_words(&mut stream);
    expect_words(&mut stream);
    server.join().unwrap();
}

#[test]
fn large_transfers_arrive_whole_on_every_way() {
    let world = World::new();
    world.apply(&open_state());
    let outside = Outside::new(&world);
    netlink(&outside.0, async |netlink| {
        netlink.add_route(Ipv4Route::from_addr(PUBLIC_A, 32).gateway(HOST_OUTSIDE).dev("eth0")).await
    });
    let (a, b) = (world.netns("eni-a"), world.netns("eni-b"));
    transfer(&a, &b, address(11));
    // Through two translations and the host.
    transfer(&a, &b, PUBLIC_B);
    transfer(&a, &outside.0, OUTSIDE);
    transfer(&outside.0, &a, PUBLIC_A);
    transfer(&world.host(), &a, PUBLIC_A);
}
