//! What all Describe operations share: ids, filters with wildcards, pages.

use crate::default_vpc::Place;
use crate::error::{Kind, invalid_combination, invalid_parameter_value};
use crate::limits::{FILTER_VALUES_MAX, FILTERS_MAX, IDS_PER_REQUEST_MAX};
use api_ec2::{Filter, Tag};
use kernel::{Error, paging};
use std::collections::BTreeSet;

/// A resource as DescribeX shows it; filters look at what is shown.
pub trait Described {
    /// `None` for what has no id of a kind, such as tags.
    const KIND: Option<Kind>;
    /// The filters there are, `tag:KEY` and `tag-key` not named.
    const FILTERS: &'static [&'static str];

    /// Sorts and continues pages; for kinds with ids, the id.
    fn id(&self) -> String;
    fn tags(&self) -> &[Tag];
    /// What the filter `name`, one of [`Described::FILTERS`], compares with: any of the values.
    fn values(&self, name: &str) -> Vec<String>;
}

/// The values of one optional member.
pub fn one<T: ToString>(value: &Option<T>) -> Vec<String> {
    value.iter().map(ToString::to_string).collect()
}

/// What a Describe request asks for.
#[derive(Default)]
pub struct Query {
    pub operation: &'static str,
    pub ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

/// One page of what `query` asks for out of everything there is.
pub fn select<T: Described>(place: &Place, query: Query, mut all: Vec<T>) -> Result<(Vec<T>, Option<String>), Error> {
    let filters = Filters::parse::<T>(query.filters.unwrap_or_default())?;
    let ids = query.ids.unwrap_or_default();
    if ids.len() > IDS_PER_REQUEST_MAX {
        let message = format!("At most {IDS_PER_REQUEST_MAX} ids can be given, {} are.", ids.len());
        return Err(invalid_parameter_value(message));
    }
    if !ids.is_empty() && query.max_results.is_some() {
        return Err(invalid_combination("The parameter MaxResults cannot be used together with a list of ids."));
    }
    all.sort_by_cached_key(Described::id);
    if !ids.is_empty() {
        for id in &ids {
            if let Some(kind) = T::KIND {
                kind.check(id)?;
            }
            if all.binary_search_by_key(id, Described::id).is_err() {
                return Err(match T::KIND {
                    Some(kind) => kind.not_found(id),
                    None => invalid_parameter_value(format!("'{id}' does not exist")),
                });
            }
        }
        let ids: BTreeSet<String> = ids.into_iter().collect();
        all.retain(|item| ids.contains(&item.id()));
    }
    let scope = format!("{}/{}/{}/{:?}", query.operation, place.account, place.region, filters.0);
    all.retain(|item| filters.matches(item));
    let limit = query.max_results.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(1).max(1));
    paging::page(all, Described::id, &scope, query.next_token.as_deref(), limit).map_err(|()| {
        Error::api("InvalidNextToken", "The token is not one that this operation gave for the same filters.")
    })
}

/// A text with `*` for any characters, `?` for any one, and `\` before what is meant literally.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wildcard(Vec<Piece>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Literal(char),
    AnyOne,
    AnyMany,
}

impl Wildcard {
    pub fn new(text: &str) -> Self {
        let mut pieces = Vec::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            pieces.push(match c {
                '*' => Piece::AnyMany,
                '?' => Piece::AnyOne,
                '\\' => Piece::Literal(chars.next().unwrap_or('\\')),
                c => Piece::Literal(c),
            });
        }
        Self(pieces)
    }

    /// Takes time in proportion to both lengths at worst, whatever stars there are.
    pub fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        let (mut piece, mut at) = (0, 0);
        // Where to go back to: behind the last star, and one character further each time.
        let mut back: Option<(usize, usize)> = None;
        while at < text.len() {
            match self.0.get(piece) {
                Some(Piece::AnyMany) => {
                    piece += 1;
                    back = Some((piece, at));
                }
                Some(Piece::AnyOne) => (piece, at) = (piece + 1, at + 1),
                Some(Piece::Literal(c)) if *c == text[at] => (piece, at) = (piece + 1, at + 1),
                _ => match &mut back {
                    Some((star, from)) => {
                        *from += 1;
                        (piece, at) = (*star, *from);
                    }
                    None => return false,
                },
            }
        }
        self.0[piece..].iter().all(|piece| *piece == Piece::AnyMany)
    }
}

#[derive(Debug)]
struct Filters(Vec<(String, Vec<Wildcard>)>);

impl Filters {
    fn parse<T: Described>(filters: Vec<Filter>) -> Result<Self, Error> {
        if filters.len() > FILTERS_MAX {
            let message = format!("At most {FILTERS_MAX} filters can be given, {} are.", filters.len());
            return Err(Error::api("FilterLimitExceeded", message));
        }
        let mut values_count = 0;
        let mut parsed = Vec::with_capacity(filters.len());
        for filter in filters {
            let name = filter.name.unwrap_or_default();
            let known = T::FILTERS.contains(&name.as_str())
                || name == "tag-key"
                || name.strip_prefix("tag:").is_some_and(|key| !key.is_empty());
            if !known {
                return Err(invalid_parameter_value(format!("The filter '{name}' is invalid")));
            }
            let values = filter.values.unwrap_or_default();
            if values.is_empty() {
                return Err(invalid_parameter_value(format!("The filter '{name}' has no values: give at least one.")));
            }
            values_count += values.len();
            parsed.push((name, values.iter().map(|value| Wildcard::new(value)).collect()));
        }
        if values_count > FILTER_VALUES_MAX {
            let message = format!("At most {FILTER_VALUES_MAX} filter values can be given, {values_count} are.");
            return Err(Error::api("FilterLimitExceeded", message));
        }
        Ok(Self(parsed))
    }

    /// Every filter must find one of its values.
    fn matches<T: Described>(&self, item: &T) -> bool {
        self.0.iter().all(|(name, wanted)| {
            let tag = |tag: &Tag| tag.value.clone().unwrap_or_default();
            let found = if let Some(key) = name.strip_prefix("tag:") {
                item.tags().iter().filter(|t| t.key.as_deref() == Some(key)).map(tag).collect()
            } else if name == "tag-key" {
                item.tags().iter().filter_map(|tag| tag.key.clone()).collect()
            } else {
                item.values(name)
            };
            found.iter().any(|value| wanted.iter().any(|wildcard| wildcard.matches(value)))
        })
    }
}
