//! The condition keys of one request.

/// Condition keys and their values. Keys are compared without regard to case, tag keys inside them too.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Sorted by key; keys in lower case.
    entries: Vec<(Box<str>, Vec<String>)>,
}

impl Context {
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives a key one value; what the key had before is replaced.
    pub fn insert(&mut self, key: &str, value: impl Into<String>) -> &mut Self {
        self.insert_all(key, [value.into()])
    }

    /// Gives a key its values, none included; what the key had before is replaced. Binary values are base64.
    pub fn insert_all<V: Into<String>>(&mut self, key: &str, values: impl IntoIterator<Item = V>) -> &mut Self {
        let values = values.into_iter().map(Into::into).collect();
        let key: Box<str> = key.to_lowercase().into();
        match self.place(&key) {
            Ok(at) => self.entries[at].1 = values,
            Err(at) => self.entries.insert(at, (key, values)),
        }
        self
    }

    /// The values of a key in any case; `None` when the request does not have it.
    pub fn get(&self, key: &str) -> Option<&[String]> {
        self.get_lower(&key.to_lowercase())
    }

    /// Every key, in lower case, with its values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.entries.iter().map(|(key, values)| (&**key, values.as_slice()))
    }

    pub(crate) fn get_lower(&self, key: &str) -> Option<&[String]> {
        self.place(key).ok().map(|at| self.entries[at].1.as_slice())
    }

    /// What a policy variable stands for: the value of a key that has exactly one. AWS calls an empty value null.
    pub(crate) fn variable(&self, key: &str) -> Option<&str> {
        match self.get_lower(key) {
            Some([one]) if !one.is_empty() => Some(one),
            _ => None,
        }
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|(other, _)| (**other).cmp(key))
    }
}
