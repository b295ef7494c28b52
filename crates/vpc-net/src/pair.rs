//! Veth pairs, and the sizes of the packets they carry.

use nlink::netlink::MessageBuilder;
use nlink::netlink::link::LinkConfig;
use nlink::netlink::types::link::{IfInfoMsg, IflaAttr, IflaInfo};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

/// Of interfaces: jumbo frames, as AWS has them inside a VPC.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network_mtu.html>
pub(crate) const INTERFACE_MTU_BYTES: u32 = 9001;
/// What an internet gateway carries.
pub(crate) const OUTSIDE_MTU_BYTES: u32 = 1500;
/// A TCP sender hands the network up to so much at a time, to be cut into segments where a link asks for that, at last
/// by the machine's own network card; between interfaces of one node nobody cuts it. The router's work is per piece.
/// Kernels before 6.3 do not know the setting and stay at 64 KiB.
pub(crate) const SEND_MAX_BYTES: u32 = 192 << 10;

/// What `VETH_INFO_PEER` is to the kernel.
const PEER: u16 = 1;

/// A pair to be made with [`nlink::netlink::Connection::add_link`]. nlink's own `VethLink` does not know
/// `IFLA_GSO_IPV4_MAX_SIZE`.
pub(crate) struct Pair {
    name: String,
    peer_name: String,
    peer_netns: OwnedFd,
    mtu_bytes: u32,
    send_max_bytes: Option<u32>,
    addresses: Option<[[u8; 6]; 2]>,
}

impl Pair {
    /// Both ends carry packets of up to `mtu_bytes`.
    ///
    /// # Errors
    /// When the descriptor of the peer's namespace cannot be duplicated.
    pub fn new(name: &str, peer_name: &str, peer_netns: impl AsFd, mtu_bytes: u32) -> std::io::Result<Self> {
        Ok(Self {
            name: name.into(),
            peer_name: peer_name.into(),
            peer_netns: peer_netns.as_fd().try_clone_to_owned()?,
            mtu_bytes,
            send_max_bytes: Some(SEND_MAX_BYTES),
            addresses: None,
        })
    }

    /// The kernel's choice when there is none.
    #[allow(dead_code, reason = "for measurements")]
    pub fn send_max_bytes(self, send_max_bytes: Option<u32>) -> Self {
        Self { send_max_bytes, ..self }
    }

    /// Hardware addresses of this end and of the peer; random ones otherwise.
    pub fn addresses(self, own: [u8; 6], peer: [u8; 6]) -> Self {
        Self { addresses: Some([own, peer]), ..self }
    }

    fn write_end(&self, builder: &mut MessageBuilder, name: &str, end: usize) {
        builder.append_attr_str(IflaAttr::Ifname as u16, name);
        builder.append_attr_u32(IflaAttr::Mtu as u16, self.mtu_bytes);
        if let Some(bytes) = self.send_max_bytes {
            builder.append_attr_u32(IflaAttr::GsoIpv4MaxSize as u16, bytes);
        }
        if let Some(addresses) = &self.addresses {
            builder.append_attr(IflaAttr::Address as u16, &addresses[end]);
        }
    }
}

impl LinkConfig for Pair {
    fn name(&self) -> &str {
        &self.name
    }

    fn kind(&self) -> &str {
        "veth"
    }

    fn peer_name(&self) -> Option<&str> {
        Some(&self.peer_name)
    }

    fn write_to(&self, builder: &mut MessageBuilder, _parent_index: Option<u32>) {
        self.write_end(builder, &self.name, 0);
        let information = builder.nest_start(IflaAttr::Linkinfo as u16);
        builder.append_attr_str(IflaInfo::Kind as u16, self.kind());
        let data = builder.nest_start(IflaInfo::Data as u16);
        let peer = builder.nest_start(PEER);
        builder.append(&IfInfoMsg::new());
        self.write_end(builder, &self.peer_name, 1);
        builder.append_attr_u32(IflaAttr::NetNsFd as u16, self.peer_netns.as_raw_fd() as u32);
        builder.nest_end(peer);
        builder.nest_end(data);
        builder.nest_end(information);
    }
}
