//! Which tier a parameter gets.
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>

use crate::model::{CountsRow, Tier};

pub const STANDARD_BYTES_MAX: usize = 4096;
pub const ADVANCED_BYTES_MAX: usize = 8192;
pub const STANDARD_MAX: u64 = 10_000;
pub const ADVANCED_MAX: u64 = 100_000;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TierError {
    #[error(
        "Standard tier parameters support a maximum parameter value of {STANDARD_BYTES_MAX} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
    )]
    StandardTooLarge,
    #[error("Advanced tier parameters support a maximum parameter value of {ADVANCED_BYTES_MAX} characters.")]
    AdvancedTooLarge,
    #[error(
        "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter."
    )]
    Downgrade,
    #[error("Parameter policies are supported for the advanced-parameter tier only: give the Tier Advanced.")]
    PoliciesNeedAdvanced,
}

/// `requested`: of the model's value set. `current`: of the parameter that is overwritten.
pub fn choose(
    requested: Option<&str>,
    current: Option<Tier>,
    value_bytes: usize,
    has_policies: bool,
    counts: &CountsRow,
) -> Result<Tier, TierError> {
    let is_full = current.is_none() && counts.standard >= STANDARD_MAX;
    let tier = match (requested, current) {
        (Some("Standard"), Some(Tier::Advanced)) => return Err(TierError::Downgrade),
        (Some("Advanced"), _) | (_, Some(Tier::Advanced)) => Tier::Advanced,
        (Some("Intelligent-Tiering"), _) if value_bytes > STANDARD_BYTES_MAX || has_policies || is_full => {
            Tier::Advanced
        }
        _ => Tier::Standard,
    };
    match tier {
        Tier::Standard if value_bytes > STANDARD_BYTES_MAX => Err(TierError::StandardTooLarge),
        Tier::Standard if has_policies => Err(TierError::PoliciesNeedAdvanced),
        Tier::Advanced if value_bytes > ADVANCED_BYTES_MAX => Err(TierError::AdvancedTooLarge),
        tier => Ok(tier),
    }
}

/// Whether one more fits into the account's quota.
pub fn has_room(tier: Tier, counts: &CountsRow) -> bool {
    match tier {
        Tier::Standard => counts.standard < STANDARD_MAX,
        Tier::Advanced => counts.advanced < ADVANCED_MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiers_rise_when_they_must_and_never_fall() {
        let none = CountsRow::default();
        let full = CountsRow { standard: STANDARD_MAX, advanced: 0 };
        let advanced = Some(Tier::Advanced);
        assert_eq!(choose(None, None, 4096, false, &none), Ok(Tier::Standard));
        assert_eq!(choose(None, None, 4097, false, &none), Err(TierError::StandardTooLarge));
        assert_eq!(choose(None, advanced, 4097, true, &none), Ok(Tier::Advanced));
        assert_eq!(choose(Some("Standard"), advanced, 1, false, &none), Err(TierError::Downgrade));
        assert_eq!(choose(Some("Standard"), None, 1, true, &none), Err(TierError::PoliciesNeedAdvanced));
        assert_eq!(choose(Some("Advanced"), Some(Tier::Standard), 8192, true, &none), Ok(Tier::Advanced));
        assert_eq!(choose(Some("Advanced"), None, 8193, false, &none), Err(TierError::AdvancedTooLarge));
        for (bytes, policies, counts) in [(4097, false, &none), (1, true, &none), (1, false, &full)] {
            assert_eq!(choose(Some("Intelligent-Tiering"), None, bytes, policies, counts), Ok(Tier::Advanced));
        }
        assert_eq!(choose(Some("Intelligent-Tiering"), None, 1, false, &none), Ok(Tier::Standard));
        assert_eq!(choose(Some("Intelligent-Tiering"), Some(Tier::Standard), 1, false, &full), Ok(Tier::Standard));
        assert!(has_room(Tier::Advanced, &full) && !has_room(Tier::Standard, &full));
    }
}
