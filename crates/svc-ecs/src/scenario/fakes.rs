//! The other services, as little of them as tasks need.

use agent_proto::network::{Interface, NetworkState};
use base::{AccountId, Region, Timestamp};
use ports::{
    EcrImage, Images, InterfaceView, Network, NetworkError, ReserveInterface, RoleError, Roles, SecurityGroupView,
    ServiceCaller, SessionCredentials, SubnetView, TargetError, TargetGroupView, TargetHealth, TargetState, Targets,
    VpcView,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Mutex;
use store::{Reader, Row, Table, Txn};

#[derive(Clone, Serialize, Deserialize)]
struct InterfaceRow {
    subnet_id: String,
    address: Ipv4Addr,
}
impl Row for InterfaceRow {}
static INTERFACES: Table<(String,), InterfaceRow> = Table::new("test/interfaces", 1);

#[derive(Clone, Serialize, Deserialize)]
struct TargetRow {
    state: String,
}
impl Row for TargetRow {}
static TARGETS: Table<(String, Ipv4Addr, u16), TargetRow> = Table::new("test/targets", 1);

/// Subnets `subnet-a` and `subnet-b` in zones of their own.
pub(crate) struct FakeNetwork {
    /// Addresses of each subnet.
    pub(super) capacity: Mutex<BTreeMap<String, usize>>,
}

impl Default for FakeNetwork {
    fn default() -> Self {
        let capacity = [("subnet-a", 100), ("subnet-b", 100)].map(|(id, count)| (id.to_owned(), count));
        Self { capacity: Mutex::new(capacity.into()) }
    }
}

impl FakeNetwork {
    pub(super) fn interfaces(&self, reader: &dyn Reader) -> usize {
        INTERFACES.scan(reader, &()).unwrap().len()
    }
}

fn zone(subnet_id: &str) -> String {
    format!("us-east-1{}", subnet_id.rsplit('-').next().unwrap())
}

impl Network for FakeNetwork {
    fn reserve_interface(&self, txn: &mut Txn, spec: ReserveInterface) -> Result<InterfaceView, NetworkError> {
        let all = INTERFACES.scan(txn, &())?;
        let used = all.iter().filter(|(_, row)| row.subnet_id == spec.subnet_id).count();
        if used >= self.capacity.lock().unwrap()[&spec.subnet_id] {
            return Err(NetworkError::InsufficientFreeAddresses(spec.subnet_id));
        }
        let taken: std::collections::BTreeSet<_> = all.iter().map(|(_, row)| row.address).collect();
        let first = u32::from(Ipv4Addr::new(10, 0, 0, 10));
        let address = (first..).map(Ipv4Addr::from).find(|address| !taken.contains(address)).unwrap();
        let id = format!("eni-{}", spec.owner_arn.rsplit('/').next().unwrap());
        INTERFACES.put(txn, &(&id,), &InterfaceRow { subnet_id: spec.subnet_id.clone(), address })?;
        Ok(InterfaceView {
            network_interface_id: id,
            attachment_id: "eni-attach-1".into(),
            vpc_id: "vpc-1".into(),
            availability_zone: zone(&spec.subnet_id),
            subnet_id: spec.subnet_id,
            mac_address: "02:00:00:00:00:01".into(),
            private_address: address,
            private_dns_name: format!("ip-{}.ec2.internal", address.to_string().replace('.', "-")),
            public_address: None,
            ipv6_addresses: Vec::new(),
            security_group_ids: spec.security_group_ids,
            subnet_gateway: "10.0.0.1/24".into(),
            dns_server: Ipv4Addr::new(10, 0, 0, 2),
        })
    }

    fn release_interface(&self, txn: &mut Txn, _: &AccountId, _: Region, id: &str) -> Result<(), NetworkError> {
        INTERFACES.delete(txn, &(id,))?;
        Ok(())
    }

    fn set_interface_security_groups(
        &self,
        _: &mut Txn,
        _: &AccountId,
        _: Region,
        _: &str,
        _: &[String],
    ) -> Result<(), NetworkError> {
        Ok(())
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
        subnet_ids: &[String],
    ) -> Result<Vec<SubnetView>, NetworkError> {
        let view = |id: &String| {
            if !self.capacity.lock().unwrap().contains_key(id) {
                return Err(NetworkError::SubnetNotFound(id.clone()));
            }
            Ok(SubnetView {
                subnet_id: id.clone(),
                vpc_id: "vpc-1".into(),
                availability_zone: zone(id),
                cidr_block: "10.0.0.0/24".into(),
                ipv6_cidr_block: None,
                available_addresses: 100,
                map_public_ip_on_launch: false,
                public: false,
            })
        };
        subnet_ids.iter().map(view).collect()
    }

    fn security_groups(
        &self,
        _: &dyn Reader,
        _: &AccountId,
        _: Region,
        ids: &[String],
    ) -> Result<Vec<SecurityGroupView>, NetworkError> {
        match ids.first() {
            None => Ok(Vec::new()),
            Some(id) => Err(NetworkError::SecurityGroupNotFound(id.clone())),
        }
    }

    fn default_security_group(
        &self,
        _: &dyn Reader,
        _: &AccountId,
        _: Region,
        vpc_id: &str,
    ) -> Result<SecurityGroupView, NetworkError> {
        Ok(SecurityGroupView { group_id: "sg-1".into(), group_name: "default".into(), vpc_id: vpc_id.into() })
    }

    fn vpc_exists(&self, _: &dyn Reader, _: &AccountId, _: Region, _: &str) -> Result<bool, NetworkError> {
        Ok(true)
    }

    fn vpc(&self, _: &dyn Reader, _: &AccountId, _: Region, _: &str) -> Result<Option<VpcView>, NetworkError> {
        Ok(None)
    }

    fn set_interface_ipv6(
        &self,
        _: &mut Txn,
        _: &AccountId,
        _: Region,
        _: &str,
        _: bool,
    ) -> Result<Option<std::net::Ipv6Addr>, NetworkError> {
        unreachable!("services of tasks do not ask for it")
    }

    fn put_name(&self, _: &mut Txn, _: &str, _: &str, _: ports::NameAddresses) -> Result<(), NetworkError> {
        Ok(())
    }

    fn delete_name(&self, _: &mut Txn, _: &str, _: &str) -> Result<(), NetworkError> {
        Ok(())
    }

    fn network_state(&self, reader: &dyn Reader) -> Result<NetworkState, NetworkError> {
        let interface = |((id,), row): ((String,), InterfaceRow)| Interface {
            network_interface_id: id,
            vpc_id: "vpc-1".into(),
            subnet_id: row.subnet_id,
            mac_address: "02:00:00:00:00:01".into(),
            private_address: row.address,
            public_address: None,
            ipv6_addresses: Vec::new(),
            security_group_ids: Vec::new(),
            source_destination_check: true,
            on_this_node: true,
        };
        let interfaces = INTERFACES.scan(reader, &())?.into_iter().map(interface).collect();
        Ok(NetworkState { generation: reader.rev(), interfaces, ..NetworkState::default() })
    }

    fn network_state_prefixes(&self) -> Vec<Vec<u8>> {
        vec![INTERFACES.prefix_bytes().to_vec()]
    }
}

/// One target group, `tg`, behind a balancer.
pub(crate) struct FakeTargets {
    /// The state of a target that was just registered.
    pub(super) registers_as: Mutex<&'static str>,
    /// Deregistered targets stay Draining until [`FakeTargets::drained`].
    pub(super) drains: Mutex<bool>,
}

impl Default for FakeTargets {
    fn default() -> Self {
        Self { registers_as: Mutex::new("healthy"), drains: Mutex::new(false) }
    }
}

impl FakeTargets {
    pub(super) fn states(reader: &dyn Reader) -> Vec<(Ipv4Addr, String)> {
        TARGETS.scan(reader, &()).unwrap().into_iter().map(|((_, address, _), row)| (address, row.state)).collect()
    }

    /// Every target in `from` becomes `to`; gone when that is `absent`.
    pub(super) async fn turn(store: &store::Store, from: &str, to: &str) {
        store
            .transact(|txn| -> Result<(), store::StoreError> {
                for (key, row) in TARGETS.scan(txn, &())? {
                    if row.state == from && to == "absent" {
                        TARGETS.delete(txn, &key)?;
                    } else if row.state == from {
                        TARGETS.put(txn, &key, &TargetRow { state: to.into() })?;
                    }
                }
                Ok(())
            })
            .await
            .unwrap();
    }
}

impl Targets for FakeTargets {
    fn target_group(&self, _: &dyn Reader, arn: &str) -> Result<TargetGroupView, TargetError> {
        if arn != "tg" && arn != "tg-unused" {
            return Err(TargetError::NotFound(arn.into()));
        }
        Ok(TargetGroupView {
            target_group_arn: arn.into(),
            vpc_id: "vpc-1".into(),
            target_type: "ip".into(),
            protocol: "HTTP".into(),
            port: 80,
            load_balancer_arns: if arn == "tg" { vec!["lb".into()] } else { Vec::new() },
            deregistration_delay_s: 0,
        })
    }

    fn register(
        &self,
        txn: &mut Txn,
        arn: &str,
        address: Ipv4Addr,
        port: u16,
        _: Timestamp,
    ) -> Result<(), TargetError> {
        let state = (*self.registers_as.lock().unwrap()).to_owned();
        TARGETS.put(txn, &(arn, address, port), &TargetRow { state })?;
        Ok(())
    }

    fn deregister(
        &self,
        txn: &mut Txn,
        arn: &str,
        address: Ipv4Addr,
        port: u16,
        _: Timestamp,
    ) -> Result<(), TargetError> {
        if *self.drains.lock().unwrap() {
            TARGETS.update(txn, &(arn, address, port), |row| row.state = "draining".into())?;
        } else {
            TARGETS.delete(txn, &(arn, address, port))?;
        }
        Ok(())
    }

    fn health(
        &self,
        reader: &dyn Reader,
        arn: &str,
        address: Ipv4Addr,
        port: u16,
    ) -> Result<TargetHealth, TargetError> {
        let row = TARGETS.get(reader, &(arn, address, port))?;
        let state = match row.as_ref().map(|row| row.state.as_str()) {
            None => TargetState::Absent,
            Some("healthy") => TargetState::Healthy,
            Some("unhealthy") => TargetState::Unhealthy,
            Some("draining") => TargetState::Draining,
            Some(_) => TargetState::Initial,
        };
        Ok(TargetHealth { state, reason: None, description: None })
    }

    fn health_prefixes(&self) -> Vec<Vec<u8>> {
        vec![TARGETS.prefix_bytes().to_vec()]
    }
}

/// Every role in the account `000000000000` trusts tasks, but the one called `stranger`.
#[derive(Default)]
pub(crate) struct FakeRoles {
    /// From now on no role trusts tasks.
    pub(super) distrusted: std::sync::atomic::AtomicBool,
    /// Role and name of the sessions that were ended.
    pub(super) ended: Mutex<Vec<(String, String)>>,
}

impl Roles for FakeRoles {
    fn check_trust(&self, _: &dyn Reader, role_arn: &str, caller: ServiceCaller<'_>) -> Result<(), RoleError> {
        if role_arn.ends_with("/stranger") {
            return Err(RoleError::NotTrusted { service: caller.service.into(), role_arn: role_arn.into() });
        }
        Ok(())
    }

    fn assume_for_service(
        &self,
        _: &mut Txn,
        role_arn: &str,
        _: ServiceCaller<'_>,
        session_name: &str,
        duration_s: i64,
        now: Timestamp,
    ) -> Result<SessionCredentials, RoleError> {
        if self.distrusted.load(std::sync::atomic::Ordering::Relaxed) {
            return Err(RoleError::NotFound(role_arn.into()));
        }
        Ok(SessionCredentials {
            role_arn: role_arn.into(),
            access_key_id: format!("ASIA{}", now.as_ms()),
            secret_access_key: "secret".into(),
            session_token: session_name.into(),
            expires_at: now.plus_s(duration_s),
        })
    }

    fn end_sessions(&self, _: &mut Txn, role_arn: &str, session_name: &str) -> Result<(), RoleError> {
        // A transaction that is tried again ends them again.
        self.ended.lock().unwrap().push((role_arn.into(), session_name.into()));
        Ok(())
    }
}

pub(crate) struct FakeImages;

impl Images for FakeImages {
    fn resolve(&self, image: &str) -> Option<EcrImage> {
        let rest = image.strip_prefix("000000000000.dkr.ecr.us-east-1.amazonaws.com/")?;
        Some(EcrImage {
            account: "000000000000".parse().ok()?,
            region: Region::US_EAST_1,
            repository: rest.split(':').next()?.into(),
            pull_reference: format!("127.0.0.1:4566/{rest}"),
        })
    }
}
