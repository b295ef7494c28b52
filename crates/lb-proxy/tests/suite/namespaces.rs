use crate::support::*;
use base::{OsRng, SystemClock};
use lb_core::*;
use lb_proxy::{Config, Proxy};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};

type Job = Box<dyn FnOnce() + Send>;

/// A network namespace with its loopback up; it ends with this value.
struct Namespace {
    jobs: Sender<Job>,
    path: PathBuf,
}

impl Namespace {
    fn new() -> Self {
        let (jobs, queue) = channel::<Job>();
        let (ready, at) = channel();
        std::thread::spawn(move || {
            // SAFETY: this thread's network namespace alone changes.
            unsafe { rustix::thread::unshare_unsafe(rustix::thread::UnshareFlags::NEWNET) }.expect("tests run as root");
            loopback_up();
            ready.send(rustix::thread::gettid().as_raw_nonzero()).unwrap();
            queue.into_iter().for_each(|job| job());
        });
        let thread = at.recv().unwrap();
        Self { jobs, path: format!("/proc/{}/task/{thread}/ns/net", std::process::id()).into() }
    }

    /// Runs `job` inside.
    fn run<T: Send + 'static>(&self, job: impl FnOnce() -> T + Send + 'static) -> T {
        let (reply, answer) = channel();
        self.jobs.send(Box::new(move || drop(reply.send(job())))).unwrap();
        answer.recv().unwrap()
    }
}

fn loopback_up() {
    // SAFETY: the request is a zeroed C structure with the interface's name and flags, which the call only reads.
    unsafe {
        let socket = libc::socket(libc::AF_INET, libc::SOCK_DGRAM, 0);
        let mut request: libc::ifreq = std::mem::zeroed();
        request.ifr_name[0] = b'l' as libc::c_char;
        request.ifr_name[1] = b'o' as libc::c_char;
        request.ifr_ifru.ifru_flags = libc::IFF_UP as libc::c_short;
        assert_eq!(libc::ioctl(socket, libc::SIOCSIFFLAGS as _, &request), 0);
        libc::close(socket);
    }
}

/// A target inside the namespace that answers every connection with its name.
fn serve(namespace: &Namespace, name: &'static str) -> SocketAddr {
    let listener = namespace.run(|| TcpListener::bind((LOOPBACK, 0)).unwrap());
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{name}", name.len());
            let _ = stream.write_all(head.as_bytes());
        }
    });
    address
}

fn get_inside(namespace: &Namespace, port: u16) -> Option<String> {
    namespace.run(move || {
        let mut stream = TcpStream::connect((LOOPBACK, port)).ok()?;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").ok()?;
        let mut text = String::new();
        stream.read_to_string(&mut text).ok()?;
        Some(text)
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sockets_are_inside_the_interfaces_namespace_whenever_it_comes_and_is_made_anew() {
    let namespaces = tempfile::tempdir().unwrap();
    let data_dir = tempfile::tempdir().unwrap();
    let proxy = Proxy::start(&Config {
        data_dir: data_dir.path().to_owned(),
        netns_dir: Some(namespaces.path().to_owned()),
        control: None,
        clock: Arc::new(SystemClock),
        rng: Arc::new(OsRng),
    });
    let port = free_port();
    let first = Namespace::new();
    let address = serve(&first, "first");
    let target =
        Target { address: LOOPBACK, port: address.port(), availability_zone: None, state: TargetState::Active };
    proxy.apply(tables(1, vec![listener(port, forward(&[(TG, 1)]))], vec![group(TG, vec![target])])).unwrap();
    until(|| proxy.report().problems.iter().any(|p| p.listener_port == Some(port) && p.problem.contains("eni-1")))
        .await;
    assert_eq!(proxy.report().targets[0].health, TargetHealth::initial_health_checking());

    let link = namespaces.path().join("eni-1");
    std::os::unix::fs::symlink(&first.path, &link).unwrap();
    until(|| proxy.report().targets[0].health.state == HealthState::Healthy).await;
    until(|| proxy.report().problems.is_empty()).await;
    let answer = get_inside(&first, port).unwrap();
    assert!(answer.ends_with("first"), "{answer}");
    assert!(TcpStream::connect((LOOPBACK, port)).is_err(), "nothing listens outside");

    let second = Namespace::new();
    let new_link = namespaces.path().join("new");
    std::os::unix::fs::symlink(&second.path, &new_link).unwrap();
    std::fs::rename(&new_link, &link).unwrap();
    until(|| get_inside(&second, port).is_some_and(|answer| answer.starts_with("HTTP/1.1 502"))).await;
}
