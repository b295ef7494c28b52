//! Which versions go when there are too many.
//! <https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html>

use base::Timestamp;

pub const VERSIONS_MAX: usize = 100;
/// Younger versions are kept whatever their number.
pub const KEPT_MS: i64 = 24 * 3600 * 1000;

/// A version as this decision sees it: id, when it was made, whether it has a label.
pub type Version<'a> = (&'a str, Timestamp, bool);

/// Those that go so that one more fits, oldest first; `None` if none more fits.
pub fn make_room<'a>(versions: &[Version<'a>], now: Timestamp) -> Option<Vec<&'a str>> {
    let surplus = (versions.len() + 1).saturating_sub(VERSIONS_MAX);
    let mut old: Vec<&Version<'a>> =
        versions.iter().filter(|(_, at, labelled)| !labelled && now.since_ms(*at) >= KEPT_MS).collect();
    old.sort_by_key(|(id, at, _)| (*at, *id));
    (old.len() >= surplus).then(|| old.iter().take(surplus).map(|(id, _, _)| *id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_without_a_label_goes() {
        let now = Timestamp::from_ms(KEPT_MS * 10);
        let names: Vec<String> = (0..VERSIONS_MAX).map(|number| format!("{number:03}")).collect();
        let of = |count: usize, young: bool| -> Vec<Version<'_>> {
            let at = |number: i64| if young { now } else { Timestamp::from_ms(number) };
            names.iter().take(count).enumerate().map(|(i, id)| (id.as_str(), at(i as i64), i == 0)).collect()
        };
        assert_eq!(make_room(&of(VERSIONS_MAX - 1, true), now), Some(vec![]));
        assert_eq!(make_room(&of(VERSIONS_MAX, false), now), Some(vec!["001"]));
        assert_eq!(make_room(&of(VERSIONS_MAX, true), now), None);
    }
}
