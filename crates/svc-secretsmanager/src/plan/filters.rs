//! Filters of ListSecrets and BatchGetSecretValue.
//! <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html>

use kernel::tags::Tags;

pub struct Filter {
    /// One of the model's value set.
    pub key: String,
    /// One must fit; one that begins with `!` fits what its rest does not.
    pub values: Vec<String>,
}

/// What is looked at.
pub struct Attributes<'a> {
    pub name: &'a str,
    pub description: &'a str,
    pub tags: &'a Tags,
}

/// Whether every filter fits.
pub fn fit(filters: &[Filter], secret: &Attributes<'_>) -> bool {
    filters.iter().all(|filter| {
        filter.values.iter().any(|value| match value.strip_prefix('!') {
            Some(rest) => !fits(&filter.key, rest, secret),
            None => fits(&filter.key, value, secret),
        })
    })
}

fn fits(key: &str, value: &str, secret: &Attributes<'_>) -> bool {
    match key {
        "name" => secret.name.starts_with(value),
        "description" => words_fit(value, &[secret.description]),
        "tag-key" => secret.tags.keys().any(|key| key.starts_with(value)),
        "tag-value" => secret.tags.values().any(|tag| tag.starts_with(value)),
        "all" => {
            let mut texts = vec![secret.name, secret.description];
            texts.extend(secret.tags.iter().flat_map(|(key, value)| [key.as_str(), value.as_str()]));
            words_fit(value, &texts)
        }
        // Nothing is replicated, and no service of AWS owns a secret here.
        _ => false,
    }
}

/// Every word of `wanted` begins a word of the texts, or a part of one; case does not count.
fn words_fit(wanted: &str, texts: &[&str]) -> bool {
    let is_joint = |c: char| c.is_whitespace() || "/_+=.@-!:".contains(c);
    let mut found = Vec::new();
    for text in texts {
        let text = text.to_lowercase();
        found.extend(text.split_whitespace().map(str::to_owned));
        found.extend(text.split(is_joint).map(str::to_owned));
    }
    wanted.to_lowercase().split_whitespace().all(|word| found.iter().any(|text| text.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(key: &str, values: &[&str]) -> Vec<&'static str> {
        let tags = Tags::from([("team".to_owned(), "Blue".to_owned())]);
        let filter = Filter { key: key.to_owned(), values: values.iter().map(|v| (*v).to_owned()).collect() };
        [("one/a", "a secret"), ("/two", "an secret"), ("three", "asecret"), ("/four", "thesecret")]
            .into_iter()
            .filter(|(name, description)| {
                fit(std::slice::from_ref(&filter), &Attributes { name, description, tags: &tags })
            })
            .map(|(name, _)| name)
            .collect()
    }

    #[test]
    fn each_attribute_in_its_own_way() {
        assert_eq!(names("name", &["/"]), ["/two", "/four"]);
        assert_eq!(names("name", &["!/"]), ["one/a", "three"]);
        assert_eq!(names("name", &["ONE"]), [""; 0]);
        assert_eq!(names("name", &["one", "thr"]), ["one/a", "three"]);
        assert_eq!(names("description", &["a"]), ["one/a", "/two", "three"]);
        assert_eq!(names("description", &["!a"]), ["/four"]);
        assert_eq!(names("description", &["A Secret"]), ["one/a", "/two"]);
        assert_eq!(names("tag-key", &["te"]).len(), 4);
        assert_eq!(names("tag-value", &["blue"]).len(), 0);
        assert_eq!(names("all", &["blue four"]), ["/four"]);
        assert_eq!(names("primary-region", &["us-east-1"]).len(), 0);
        assert_eq!(names("primary-region", &["!us-east-1"]).len(), 4);
    }
}
