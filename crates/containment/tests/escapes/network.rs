//! The host's services and other tasks' credentials, by the network.

use crate::attack_in;
use crate::world::{ATTACKER_ADDRESS, Open, VICTIM_ADDRESS, VPC, World};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener};
use std::os::linux::net::SocketAddrExt;

const HOST: Open = Open { host_namespaces: true };

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_abstract_socket_of_the_host() {
    let name = format!("longshore-escapes-{}", std::process::id());
    let address = std::os::unix::net::SocketAddr::from_abstract_name(&name).unwrap();
    let _listener = std::os::unix::net::UnixListener::bind_addr(&address).unwrap();
    let world = World::new().await;
    attack_in(&world, &["abstract-socket", &name], HOST).await;
}

/// What listens on the host's loopback: the control plane's endpoint, where the agent's own session is opened.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_control_plane_by_loopback() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let world = World::new().await;
    attack_in(&world, &["connect", &address], HOST).await;
}

/// The same by every address that leads to the host from inside: the gateway, the VPC's router, the uplink.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_control_plane_by_the_hosts_other_addresses() {
    let world = World::new().await;
    let listen = || TcpListener::bind((Ipv4Addr::LOCALHOST, 4566));
    let _loopback = vpc_net::in_netns(world.host_netns(), listen).unwrap().unwrap();
    let mut addresses: Vec<String> =
        ["169.254.0.1", "169.254.1.1", "10.0.1.1", "10.0.0.2", "10.0.1.2", "169.254.169.254"]
            .iter()
            .map(|address| format!("{address}:4566"))
            .collect();
    for address in addresses_of(world.host_netns()) {
        addresses.push(format!("{address}:4566"));
    }
    let mut words = vec!["connect"];
    words.extend(addresses.iter().map(String::as_str));
    world.engine().create_container(world.spec("attacker", "attack", &words)).await.unwrap();
    let (code, output) = world.run("attack").await;
    assert_eq!(code, 1, "{output}");
    // The control: a service of the VPC's router, reached by the same way.
    let endpoint = SocketAddrV4::new(Ipv4Addr::new(169, 254, 170, 2), 80);
    let _service = world.network().listen_in_vpc(VPC, endpoint).await.unwrap();
    words.push("169.254.170.2:80");
    world.engine().create_container(world.spec("attacker", "control", &words)).await.unwrap();
    let (code, output) = world.run("control").await;
    assert_eq!(code, 0, "{output}");
}

/// The instance's own credentials: no task is answered where an EC2 instance finds them, whatever it says it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_instances_credentials() {
    let world = World::new().await;
    let words = ["connect", "169.254.169.254:80", "[fd00:ec2::254]:80"];
    for task in crate::BOTH {
        world.engine().create_container(world.spec(task, task, &words)).await.unwrap();
        let (code, output) = world.run(task).await;
        assert_eq!(code, 1, "{task}: {output}");
    }
    // The control: what is served beside it is reached.
    let endpoint = SocketAddrV4::new(Ipv4Addr::new(169, 254, 170, 2), 80);
    let _service = world.network().listen_in_vpc(VPC, endpoint).await.unwrap();
    let words = [&words[..], &["169.254.170.2:80"]].concat();
    world.engine().create_container(world.spec("attacker", "control", &words)).await.unwrap();
    let (code, output) = world.run("control").await;
    assert_eq!(code, 0, "{output}");
}

fn addresses_of(netns: &std::path::Path) -> Vec<Ipv4Addr> {
    vpc_net::in_netns(netns, || {
        let text = std::fs::read_to_string("/proc/thread-self/net/fib_trie").unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        let local = lines.windows(2).filter(|pair| pair[1].contains("/32 host LOCAL"));
        local.filter_map(|pair| pair[0].trim_start_matches([' ', '|', '-', '+']).parse().ok()).collect()
    })
    .unwrap()
}

/// The endpoint for credentials knows its callers by their address: nobody is taken for somebody else.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_tasks_credentials() {
    let world = World::new().await;
    let endpoint = SocketAddrV4::new(Ipv4Addr::new(169, 254, 170, 2), 80);
    let listener = world.network().listen_in_vpc(VPC, endpoint).await.unwrap();
    listener.set_nonblocking(false).unwrap();
    let network = world.network().clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let Ok(std::net::SocketAddr::V4(peer)) = stream.peer_addr() else { continue };
            let name = match network.interface_by_address(VPC, *peer.ip()).as_deref() {
                Some("eni-victim") => "victim",
                Some("eni-attacker") => "attacker",
                _ => "nobody",
            };
            let mut line = [0; 9];
            if stream.read_exact(&mut line).is_ok() {
                stream.write_all(name.as_bytes()).ok();
            }
        }
    });
    let (endpoint, victim) = (endpoint.to_string(), VICTIM_ADDRESS.to_string());
    for (id, words) in
        [("plain", vec!["who-am-i", endpoint.as_str()]), ("spoof", vec!["spoof", endpoint.as_str(), victim.as_str()])]
    {
        world.engine().create_container(world.spec("attacker", id, &words)).await.unwrap();
        let (code, output) = world.run(id).await;
        assert_eq!(code, 1, "{ATTACKER_ADDRESS} was taken for {victim}: {output}");
    }
    // Even with every right over its own network, the router drops the victim's address.
    world.create_open(world.spec("attacker", "open", &["spoof", &endpoint, &victim]), Open::default()).await;
    let (code, output) = world.run("open").await;
    assert_eq!(code, 1, "{output}");
    // The control: from the victim's interface it works.
    let mut spec = world.spec("victim", "control", &["who-am-i", &endpoint]);
    spec.task_id = "attacker".into();
    world.engine().create_container(spec).await.unwrap();
    let (code, output) = world.run("control").await;
    assert_eq!(code, 0, "{output}");
}
