//! Java's regular expressions to those of the `regex` crate.

/// The same expression, anchored at both ends (the models are written for Java's `matches`), with `\w`, `\d` and `\s`
/// meaning ASCII as in Java. `Err` says why it cannot be expressed.
pub fn translate(java: &str) -> Result<String, String> {
    let mut rust = String::with_capacity(java.len() + 16);
    let mut chars = java.chars();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                // Inside a class each of these ends in a range, so that a hyphen behind it can only stand for itself.
                Some('w') => rust.push_str(if in_class { "0-9_A-Za-z" } else { "[0-9A-Za-z_]" }),
                Some('d') => rust.push_str(if in_class { "0-9" } else { "[0-9]" }),
                Some('s') => rust.push_str(if in_class { r"\x20\t-\r" } else { r"[\t\n\x0B\x0C\r\x20]" }),
                Some('S') if !in_class => rust.push_str(r"[^\t\n\x0B\x0C\r\x20]"),
                Some(other) => {
                    rust.push('\\');
                    rust.push(other);
                }
                None => return Err("it ends in a backslash".into()),
            },
            '[' if in_class => rust.push_str(r"\["),
            '[' => {
                in_class = true;
                rust.push('[');
            }
            ']' => {
                in_class = false;
                rust.push(']');
            }
            // Doubled, these are set operations to the regex crate.
            '&' | '~' if in_class => {
                rust.push('\\');
                rust.push(c);
            }
            _ => rust.push(c),
        }
    }
    // `a-z-_`: after a range, a class, or before the end, a hyphen stands for itself.
    let rust = escape_hyphens(&rust);
    let anchored = format!(r"\A(?:{rust})\z");
    match regex::Regex::new(&anchored) {
        Ok(_) => Ok(anchored),
        Err(error) => {
            let text = error.to_string();
            Err(text.lines().last().unwrap_or("not understood").trim_start_matches("error: ").to_owned())
        }
    }
}

/// Escapes hyphens inside classes that follow a complete range and would start another.
fn escape_hyphens(pattern: &str) -> String {
    let chars: Vec<char> = pattern.chars().collect();
    let mut out = String::with_capacity(pattern.len() + 8);
    let mut in_class = false;
    let mut after_range = false;
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        // One element: an escape with its digits, or a character.
        let length = match (c, chars.get(at + 1)) {
            ('\\', Some('u')) if chars.get(at + 2) != Some(&'{') => 6,
            ('\\', Some('x')) if chars.get(at + 2) != Some(&'{') => 4,
            ('\\', Some('p' | 'P' | 'u' | 'x')) => chars[at..].iter().position(|c| *c == '}').map_or(3, |end| end + 1),
            ('\\', _) => 2,
            _ => 1,
        }
        .min(chars.len() - at);
        let element: String = chars[at..at + length].iter().collect();
        at += length;
        match c {
            '[' => (in_class, after_range) = (true, false),
            ']' => in_class = false,
            '-' if in_class && after_range => {
                out.push('\\');
                after_range = false;
            }
            '-' => {}
            _ if in_class => after_range = out.ends_with('-') && !out.ends_with("\\-") && !out.ends_with("[-"),
            _ => {}
        }
        out.push_str(&element);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::translate;

    fn matches(java: &str, text: &str) -> bool {
        regex::Regex::new(&translate(java).unwrap()).unwrap().is_match(text)
    }

    #[test]
    fn classes_mean_ascii_and_the_whole_text_is_matched() {
        assert!(matches(r"[\w+=,.@-]+", "a+b@c-d_9"));
        assert!(!matches(r"[\w+=,.@-]+", "é"));
        assert!(!matches(r"\d{12}", "1234567890123"));
        assert!(!matches(r"[^:*]*", "a:b"));
    }

    #[test]
    fn hyphens_that_start_no_range_stand_for_themselves() {
        assert!(matches(r"[\w-_]*", "a-b"));
        assert!(matches(r"[\s-x]*", " \t-x") && !matches(r"[\s-x]*", "a"));
        assert!(matches(r"[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+", "sha256:0af"));
        assert!(matches(r"[\.\-_/#A-Za-z0-9]+", "a-b/c#d"));
        assert!(!matches(r"[a-zA-Z0-9-_+.]+", "a:b"));
    }

    #[test]
    fn what_the_crate_lacks_is_named() {
        assert!(translate("a(?!-)").unwrap_err().contains("look-around"));
    }
}
