//! A network of fixed subnets whose interfaces are rows: what a failed transaction reserved is not there.

use agent_proto::network::NetworkState;
use base::{AccountId, Region};
use kernel::Error;
use ports::{
    InterfaceView, Network, NetworkError, PublicAddress, ReserveInterface, SecurityGroupView, SubnetView, VpcView,
};
use serde::{Deserialize, Serialize};
use std::net::{Ipv4Addr, Ipv6Addr};
use store::{Reader, Row, Table, Txn};

#[derive(Clone, Serialize, Deserialize)]
pub struct EniRow {
    pub subnet_id: String,
    pub address: Ipv4Addr,
    pub public: bool,
    pub ipv6: Option<Ipv6Addr>,
    pub description: String,
    pub security_group_ids: Vec<String>,
}

impl Row for EniRow {}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NameRow {
    pub private: Vec<Ipv4Addr>,
    pub ipv6: Vec<Ipv6Addr>,
    pub public: Vec<Ipv4Addr>,
}

impl Row for NameRow {}

pub static ENIS: Table<(String,), EniRow> = Table::new("fake/interfaces", 1);
pub static NAMES: Table<(String,), NameRow> = Table::new("fake/names", 1);

/// Id, VPC, zone, third octet, public, free addresses.
const SUBNETS: &[(&str, &str, &str, u8, bool, u64)] = &[
    ("subnet-a", "vpc-1", "us-east-1a", 1, true, 250),
    ("subnet-a2", "vpc-1", "us-east-1a", 2, true, 250),
    ("subnet-b", "vpc-1", "us-east-1b", 3, true, 250),
    ("subnet-c", "vpc-1", "us-east-1c", 4, true, 250),
    ("subnet-private", "vpc-1", "us-east-1b", 5, false, 250),
    ("subnet-full", "vpc-1", "us-east-1b", 6, true, 2),
    ("subnet-other", "vpc-2", "us-east-1b", 7, true, 250),
];

pub struct FakeNetwork;

/// The subnets a and b have IPv6 blocks.
fn ipv6_block(subnet_id: &str) -> Option<String> {
    matches!(subnet_id, "subnet-a" | "subnet-b").then(|| "fd00::/64".to_owned())
}

fn ipv6_of(address: Ipv4Addr) -> Ipv6Addr {
    address.to_ipv6_mapped()
}

impl Network for FakeNetwork {
    fn reserve_interface(&self, txn: &mut Txn, spec: ReserveInterface) -> Result<InterfaceView, NetworkError> {
        let view = self.subnets(txn, &spec.account, spec.region, std::slice::from_ref(&spec.subnet_id))?.remove(0);
        let third = SUBNETS.iter().find(|s| s.0 == spec.subnet_id).unwrap().3;
        let taken = ENIS.scan(txn, &())?;
        let last = (4..250).find(|n| !taken.iter().any(|(_, eni)| eni.address == Ipv4Addr::new(10, 0, third, *n)));
        let address = Ipv4Addr::new(10, 0, third, last.unwrap());
        let id = format!("eni-{third:03}{:03}", last.unwrap());
        let public = spec.public_address == PublicAddress::Enabled;
        let row = EniRow {
            subnet_id: spec.subnet_id.clone(),
            address,
            public,
            ipv6: (spec.ipv6 && ipv6_block(&spec.subnet_id).is_some()).then(|| ipv6_of(address)),
            description: spec.description,
            security_group_ids: spec.security_group_ids.clone(),
        };
        ENIS.put(txn, &(id.as_str(),), &row)?;
        Ok(InterfaceView {
            network_interface_id: id,
            attachment_id: "eni-attach-1".into(),
            vpc_id: view.vpc_id,
            subnet_id: spec.subnet_id,
            availability_zone: view.availability_zone,
            mac_address: "02:00:00:00:00:01".into(),
            private_address: address,
            private_dns_name: String::new(),
            public_address: public.then(|| Ipv4Addr::new(198, 18, third, last.unwrap())),
            ipv6_addresses: row.ipv6.into_iter().collect(),
            security_group_ids: spec.security_group_ids,
            subnet_gateway: String::new(),
            dns_server: Ipv4Addr::new(10, 0, 0, 2),
        })
    }

    fn release_interface(&self, txn: &mut Txn, _: &AccountId, _: Region, id: &str) -> Result<(), NetworkError> {
        ENIS.delete(txn, &(id,))?;
        Ok(())
    }

    fn set_interface_security_groups(
        &self,
        txn: &mut Txn,
        _: &AccountId,
        _: Region,
        id: &str,
        groups: &[String],
    ) -> Result<(), NetworkError> {
        ENIS.update(txn, &(id,), |row| row.security_group_ids = groups.to_vec())?;
        Ok(())
    }

    fn set_interface_ipv6(
        &self,
        txn: &mut Txn,
        _: &AccountId,
        _: Region,
        id: &str,
        wanted: bool,
    ) -> Result<Option<Ipv6Addr>, NetworkError> {
        ENIS.update(txn, &(id,), |row| row.ipv6 = wanted.then(|| ipv6_of(row.address)))?;
        Ok(ENIS.get(txn, &(id,))?.and_then(|row| row.ipv6))
    }

    fn interface(
        &self,
        _: &dyn Reader,
        _: &AccountId,
        _: Region,
        _: &str,
    ) -> Result<Option<InterfaceView>, NetworkError> {
        Ok(None)
    }

    fn subnets(
        &self,
        _: &dyn Reader,
        _: &AccountId,
        _: Region,
        ids: &[String],
    ) -> Result<Vec<SubnetView>, NetworkError> {
        ids.iter()
            .map(|id| {
                let s = SUBNETS.iter().find(|s| s.0 == id).ok_or_else(|| NetworkError::SubnetNotFound(id.clone()))?;
                Ok(SubnetView {
                    subnet_id: s.0.into(),
                    vpc_id: s.1.into(),
                    availability_zone: s.2.into(),
                    cidr_block: format!("10.0.{}.0/24", s.3),
                    ipv6_cidr_block: ipv6_block(id),
                    available_addresses: s.5,
                    map_public_ip_on_launch: s.4,
                    public: s.4,
                })
            })
            .collect()
    }

    fn security_groups(
        &self,
        _: &dyn Reader,
        _: &AccountId,
        _: Region,
        ids: &[String],
    ) -> Result<Vec<SecurityGroupView>, NetworkError> {
        ids.iter()
            .map(|id| match id.as_str() {
                "sg-default" | "sg-1" | "sg-2" | "sg-other" => Ok(SecurityGroupView {
                    group_id: id.clone(),
                    group_name: id.clone(),
                    vpc_id: if id == "sg-other" { "vpc-2".into() } else { "vpc-1".into() },
                }),
                _ => Err(NetworkError::SecurityGroupNotFound(id.clone())),
            })
            .collect()
    }

    fn default_security_group(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        _: &str,
    ) -> Result<SecurityGroupView, NetworkError> {
        Ok(self.security_groups(reader, account, region, &["sg-default".into()])?.remove(0))
    }

    fn vpc_exists(&self, _: &dyn Reader, _: &AccountId, _: Region, vpc_id: &str) -> Result<bool, NetworkError> {
        Ok(matches!(vpc_id, "vpc-1" | "vpc-2" | "vpc-gone"))
    }

    fn vpc(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
    ) -> Result<Option<VpcView>, NetworkError> {
        if vpc_id == "vpc-gone" {
            return Ok(None);
        }
        let ids: Vec<String> = SUBNETS.iter().filter(|s| s.1 == vpc_id).map(|s| s.0.into()).collect();
        let subnets = self.subnets(reader, account, region, &ids)?;
        Ok(Some(VpcView { vpc_id: vpc_id.into(), cidr_blocks: vec!["10.0.0.0/16".into()], subnets }))
    }

    fn put_name(
        &self,
        txn: &mut Txn,
        _: &str,
        name: &str,
        addresses: ports::NameAddresses,
    ) -> Result<(), NetworkError> {
        let row = NameRow { private: addresses.private, ipv6: addresses.ipv6, public: addresses.public };
        Ok(NAMES.put(txn, &(name,), &row)?)
    }

    fn delete_name(&self, txn: &mut Txn, _: &str, name: &str) -> Result<(), NetworkError> {
        NAMES.delete(txn, &(name,))?;
        Ok(())
    }

    fn network_state(&self, reader: &dyn Reader) -> Result<NetworkState, NetworkError> {
        Ok(NetworkState { generation: reader.rev(), ..Default::default() })
    }

    fn network_state_prefixes(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }
}

impl FakeNetwork {
    pub fn enis(&self, store: &store::Store) -> Result<Vec<EniRow>, Error> {
        Ok(ENIS.scan(&store.read()?, &())?.into_iter().map(|(_, row)| row).collect())
    }

    pub fn name(&self, store: &store::Store, name: &str) -> Result<Option<NameRow>, Error> {
        Ok(NAMES.get(&store.read()?, &(name,))?)
    }
}
