//! The rows that [`crate::plan::reach`] asks about, and the question itself.

use crate::Ec2;
use crate::default_vpc::Place;
use crate::plan::reach::{Endpoint, Reach, Rows, Traffic, reach};
use crate::tables::{INTERFACES, NETWORK_ACLS, PREFIX_LISTS, ROUTE_TABLES, SECURITY_GROUPS, SUBNETS, VPCS};
use base::{AccountId, Region};
use kernel::Error;
use store::Reader;

impl Ec2 {
    /// Whether `from` reaches `to` with `traffic`, gate by gate, as the reader's rows say.
    ///
    /// # Errors
    /// When rows cannot be read. An end that does not exist is a step that does not pass.
    pub fn reach(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        from: &Endpoint,
        to: &Endpoint,
        traffic: Traffic,
    ) -> Result<Reach, Error> {
        let place = Place { account: account.clone(), region };
        macro_rules! by_id {
            ($table:expr) => {
                $table.scan(reader, &place.all())?.into_iter().map(|((_, _, id), row)| (id, row)).collect()
            };
        }
        let rows = Rows {
            vpcs: by_id!(VPCS),
            subnets: by_id!(SUBNETS),
            interfaces: by_id!(INTERFACES),
            groups: by_id!(SECURITY_GROUPS),
            acls: by_id!(NETWORK_ACLS),
            tables: by_id!(ROUTE_TABLES),
            prefix_lists: by_id!(PREFIX_LISTS),
        };
        Ok(reach(&rows, from, to, traffic))
    }
}
