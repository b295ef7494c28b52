//! The veth pair of an interface, and the sizes of the packets it carries.

use nlink::netlink::MessageBuilder;
use nlink::netlink::link::LinkConfig;
use nlink::netlink::types::link::{IfInfoMsg, IflaAttr, IflaInfo};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

/// What an internet gateway carries.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network_mtu.html>
pub(crate) const OUTSIDE_MTU_BYTES: u32 = 1500;
/// Jumbo frames, as AWS has them inside a VPC.
const INTERFACE_MTU_BYTES: u32 = 9001;
/// TCP hands a link up to so much at a time, to be cut into frames where a card or a receiver needs that. Between
/// interfaces of one node nobody does, and the router's work is per piece. Kernels before 6.3 do not know the setting and
/// stay at 64 KiB.
const PIECE_MAX_BYTES: u32 = 192 << 10;
/// So many segments of a packet of [`OUTSIDE_MTU_BYTES`] stay below 64 KiB, which is as much as most cards can cut: only
/// jumbo frames, which stay inside the VPC, make larger pieces.
const PIECE_MAX_SEGMENTS: u32 = 44;

/// What `VETH_INFO_PEER` is to the kernel.
const PEER: u16 = 1;

/// Of one end of a pair. `None` is the kernel's choice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    pub mtu_bytes: u32,
    pub piece_max_bytes: Option<u32>,
    pub piece_max_segments: Option<u32>,
}

/// The end in the router. It takes any number of segments: what has fewer comes from the other end anyway.
pub(crate) const ROUTER_END: Sizes =
    Sizes { mtu_bytes: INTERFACE_MTU_BYTES, piece_max_bytes: Some(PIECE_MAX_BYTES), piece_max_segments: None };
/// The interface itself.
pub(crate) const INTERFACE_END: Sizes = Sizes { piece_max_segments: Some(PIECE_MAX_SEGMENTS), ..ROUTER_END };

/// A pair to be made with [`nlink::netlink::Connection::add_link`]. nlink's own `VethLink` knows an MTU only.
pub(crate) struct Pair {
    names: [String; 2],
    sizes: [Sizes; 2],
    addresses: Option<[[u8; 6]; 2]>,
    peer_netns: OwnedFd,
}

impl Pair {
    /// The first of two is the end where the pair is made, the second its peer.
    ///
    /// # Errors
    /// When the descriptor of the peer's namespace cannot be duplicated.
    pub fn new(names: [&str; 2], sizes: [Sizes; 2], peer_netns: impl AsFd) -> std::io::Result<Self> {
        let peer_netns = peer_netns.as_fd().try_clone_to_owned()?;
        Ok(Self { names: names.map(String::from), sizes, addresses: None, peer_netns })
    }

    /// Hardware addresses; random ones otherwise.
    pub fn addresses(self, addresses: [[u8; 6]; 2]) -> Self {
        Self { addresses: Some(addresses), ..self }
    }

    fn write_end(&self, builder: &mut MessageBuilder, end: usize) {
        let sizes = self.sizes[end];
        builder.append_attr_str(IflaAttr::Ifname as u16, &self.names[end]);
        builder.append_attr_u32(IflaAttr::Mtu as u16, sizes.mtu_bytes);
        if let Some(bytes) = sizes.piece_max_bytes {
            builder.append_attr_u32(IflaAttr::GsoIpv4MaxSize as u16, bytes);
        }
        if let Some(segments) = sizes.piece_max_segments {
            builder.append_attr_u32(IflaAttr::GsoMaxSegs as u16, segments);
        }
        if let Some(addresses) = &self.addresses {
            builder.append_attr(IflaAttr::Address as u16, &addresses[end]);
        }
    }
}

impl LinkConfig for Pair {
    fn name(&self) -> &str {
        &self.names[0]
    }

    fn kind(&self) -> &str {
        "veth"
    }

    fn peer_name(&self) -> Option<&str> {
        Some(&self.names[1])
    }

    fn write_to(&self, builder: &mut MessageBuilder, _parent_index: Option<u32>) {
        self.write_end(builder, 0);
        let information = builder.nest_start(IflaAttr::Linkinfo as u16);
        builder.append_attr_str(IflaInfo::Kind as u16, self.kind());
        let data = builder.nest_start(IflaInfo::Data as u16);
        let peer = builder.nest_start(PEER);
        builder.append(&IfInfoMsg::new());
        self.write_end(builder, 1);
        builder.append_attr_u32(IflaAttr::NetNsFd as u16, self.peer_netns.as_raw_fd() as u32);
        builder.nest_end(peer);
        builder.nest_end(data);
        builder.nest_end(information);
    }
}
