//! Clock, randomness, typed identifiers, ARNs and limits that every other crate shares.
//!
//! Nothing here does I/O except [`SystemClock`] and [`OsRng`], the two places through which wall time and
//! operating-system randomness enter the program.

mod arn;
mod clock;
mod ids;
mod region;
mod rng;

pub use arn::{Arn, ArnError};
pub use clock::{Clock, ManualClock, SystemClock, Timestamp};
pub use ids::{AccountId, AccountIdError};
pub use region::{REGIONS, Region, RegionError, availability_zone_id};
pub use rng::{OsRng, Rng, SeededRng};
