//! Texts with wildcards and policy variables, matched without allocating and without backtracking beyond the last `*`.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html>

use crate::context::Context;

/// One piece of a pattern as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(Box<str>),
    Star,
    Question,
    /// `${key}` or `${key, 'default'}`; the key is in lower case, its name as it was written.
    Variable {
        key: Box<str>,
        name: Box<str>,
        default: Option<Box<str>>,
    },
}

/// What a piece stands for in one request.
#[derive(Clone, Copy)]
enum Token<'a> {
    Text(&'a str),
    Star,
    Question,
}

/// How the special characters of a pattern are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Syntax {
    /// `*` and `?` are wildcards.
    pub wildcards: bool,
    /// `${…}` is a policy variable.
    pub variables: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// `*`
    Any,
    Exact(Box<str>),
    Pieces(Box<[Piece]>),
}

/// Why a `${` cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct VariableError(pub String);

impl Pattern {
    pub fn parse(text: &str, syntax: Syntax) -> Result<Pattern, VariableError> {
        let mut fields = split(text, syntax, None)?;
        Ok(compile(fields.pop().unwrap_or_default()))
    }

    /// The six fields of an ARN pattern, each matched for itself; `None` when it has fewer. A colon inside `${…}`
    /// separates nothing, and the last field keeps its colons.
    pub fn parse_arn(text: &str, syntax: Syntax) -> Result<Vec<Pattern>, VariableError> {
        Ok(split(text, syntax, Some(6))?.into_iter().map(compile).collect())
    }

    /// Calls `see` with each context key that a variable names.
    pub fn variables<'a>(&'a self, see: &mut dyn FnMut(&'a str)) {
        if let Pattern::Pieces(pieces) = self {
            for piece in pieces {
                if let Piece::Variable { name, .. } = piece {
                    see(name);
                }
            }
        }
    }

    pub fn matches(&self, text: &str, context: &Context) -> bool {
        match self {
            Pattern::Any => true,
            Pattern::Exact(exact) => **exact == *text,
            Pattern::Pieces(pieces) => {
                // Most patterns that do not match differ at once; variables are looked up only past that.
                if let Some(Piece::Text(first)) = pieces.first()
                    && !text.starts_with(&**first)
                {
                    return false;
                }
                pieces.iter().all(|piece| token(piece, context).is_some())
                    && walk(pieces.len(), |index| token(&pieces[index], context).unwrap_or(Token::Text("")), text)
            }
        }
    }

    /// The text that the pattern stands for; `None` when a variable has no value.
    pub fn resolve(&self, context: &Context) -> Option<String> {
        match self {
            Pattern::Any => Some("*".to_owned()),
            Pattern::Exact(exact) => Some(exact.to_string()),
            Pattern::Pieces(pieces) => {
                let mut out = String::new();
                for piece in pieces {
                    out.push_str(match token(piece, context)? {
                        Token::Text(text) => text,
                        Token::Star => "*",
                        Token::Question => "?",
                    });
                }
                Some(out)
            }
        }
    }

    /// Equal but for case. Only for patterns read without wildcards.
    pub fn equals_ignoring_case(&self, text: &str, context: &Context) -> bool {
        let same = |wanted: &str| {
            wanted.eq_ignore_ascii_case(text)
                || (!(wanted.is_ascii() && text.is_ascii()) && wanted.to_lowercase() == text.to_lowercase())
        };
        match self {
            Pattern::Exact(exact) => same(exact),
            other => other.resolve(context).is_some_and(|wanted| same(&wanted)),
        }
    }
}

fn token<'a>(piece: &'a Piece, context: &'a Context) -> Option<Token<'a>> {
    match piece {
        Piece::Text(text) => Some(Token::Text(text)),
        Piece::Star => Some(Token::Star),
        Piece::Question => Some(Token::Question),
        Piece::Variable { key, default, .. } => context.variable(key).or(default.as_deref()).map(Token::Text),
    }
}

/// Matches greedily; on a mismatch it only moves the last `*` one character on, so that the work is bounded by the
/// product of the two lengths.
fn walk<'a>(count: usize, token: impl Fn(usize) -> Token<'a>, text: &str) -> bool {
    let mut at = 0;
    let mut index = 0;
    let mut last_star: Option<(usize, usize)> = None;
    loop {
        let matched = if index == count {
            if at == text.len() {
                return true;
            }
            false
        } else {
            match token(index) {
                Token::Star => {
                    index += 1;
                    if index == count {
                        return true;
                    }
                    last_star = Some((index, at));
                    continue;
                }
                Token::Question => match text[at..].chars().next() {
                    Some(one) => {
                        at += one.len_utf8();
                        true
                    }
                    None => return false,
                },
                Token::Text(wanted) if text[at..].starts_with(wanted) => {
                    at += wanted.len();
                    true
                }
                // Nothing of the text is left that another place for the star could offer.
                Token::Text(wanted)
                    if text.len() - at < wanted.len() && last_star.is_none_or(|star| star.0 == index) =>
                {
                    return false;
                }
                Token::Text(_) => false,
            }
        };
        if matched {
            index += 1;
            continue;
        }
        let Some((after, from)) = last_star else { return false };
        let Some(skipped) = text[from..].chars().next() else { return false };
        let mut from = from + skipped.len_utf8();
        if let Token::Text(wanted) = token(after) {
            match text[from..].find(wanted) {
                Some(ahead) => from += ahead,
                None => return false,
            }
        }
        last_star = Some((after, from));
        index = after;
        at = from;
    }
}

fn compile(pieces: Vec<Piece>) -> Pattern {
    match pieces.as_slice() {
        [] => Pattern::Exact("".into()),
        [Piece::Star] => Pattern::Any,
        [Piece::Text(text)] => Pattern::Exact(text.clone()),
        _ => Pattern::Pieces(pieces.into()),
    }
}

/// The pieces of a text, cut at its first colons into at most `fields_max` fields.
fn split(text: &str, syntax: Syntax, fields_max: Option<usize>) -> Result<Vec<Vec<Piece>>, VariableError> {
    let mut fields = Vec::new();
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    let flush = |plain: &mut String, pieces: &mut Vec<Piece>| {
        if !plain.is_empty() {
            pieces.push(Piece::Text(std::mem::take(plain).into()));
        }
    };
    while let Some(first) = rest.chars().next() {
        if syntax.variables && rest.starts_with("${") {
            let (variable, after) = variable(&rest[2..])?;
            rest = after;
            match variable {
                Variable::Character(same) => plain.push(same),
                Variable::Key(name, default) => {
                    flush(&mut plain, &mut pieces);
                    pieces.push(Piece::Variable { key: name.to_lowercase().into(), name: name.into(), default });
                }
            }
            continue;
        }
        rest = &rest[first.len_utf8()..];
        match first {
            '*' if syntax.wildcards => {
                flush(&mut plain, &mut pieces);
                if pieces.last() != Some(&Piece::Star) {
                    pieces.push(Piece::Star);
                }
            }
            '?' if syntax.wildcards => {
                flush(&mut plain, &mut pieces);
                pieces.push(Piece::Question);
            }
            ':' if fields_max.is_some_and(|max| fields.len() + 1 < max) => {
                flush(&mut plain, &mut pieces);
                fields.push(std::mem::take(&mut pieces));
            }
            other => plain.push(other),
        }
    }
    flush(&mut plain, &mut pieces);
    fields.push(pieces);
    Ok(fields)
}

enum Variable<'a> {
    Character(char),
    Key(&'a str, Option<Box<str>>),
}

/// Reads what follows `${`, and answers what follows the closing brace.
fn variable(text: &str) -> Result<(Variable<'_>, &str), VariableError> {
    for special in ['*', '?', '$'] {
        if let Some(after) = text.strip_prefix(special).and_then(|rest| rest.strip_prefix('}')) {
            return Ok((Variable::Character(special), after));
        }
    }
    let unclosed = || VariableError(format!("the policy variable '${{{text}' is not closed by '}}'"));
    let end = text.find([',', '}']).ok_or_else(unclosed)?;
    let key = text[..end].trim();
    if key.is_empty() || key.contains(['$', '{', '*', '?']) {
        return Err(VariableError(format!("'${{{}' names no condition key", &text[..=end])));
    }
    if text[end..].starts_with('}') {
        return Ok((Variable::Key(key, None), &text[end + 1..]));
    }
    let quoted = text[end + 1..].trim_start().strip_prefix('\'').ok_or_else(|| {
        VariableError(format!("the default of the policy variable '{key}' must stand in single quotes"))
    })?;
    let close = quoted.find('\'').ok_or_else(unclosed)?;
    let after = quoted[close + 1..].trim_start().strip_prefix('}').ok_or_else(unclosed)?;
    Ok((Variable::Key(key, Some(quoted[..close].into())), after))
}

/// A pattern of action names: literal but for `*` and `?`, matched without regard to ASCII case.
#[derive(Clone, Debug)]
pub(crate) struct ActionGlob(Box<[u8]>);

impl ActionGlob {
    pub fn new(text: &str) -> Self {
        Self(text.to_ascii_lowercase().into_bytes().into())
    }

    pub fn matches(&self, name: &str) -> bool {
        let (pattern, name) = (&self.0, name.as_bytes());
        let (mut p, mut n) = (0, 0);
        let mut star = None;
        loop {
            match pattern.get(p) {
                Some(b'*') => {
                    p += 1;
                    star = Some((p, n));
                    continue;
                }
                Some(&wanted) if n < name.len() && (wanted == b'?' || wanted == name[n].to_ascii_lowercase()) => {
                    p += 1;
                    n += 1;
                    continue;
                }
                None if n == name.len() => return true,
                _ => {}
            }
            match star {
                Some((after, from)) if from < name.len() => {
                    star = Some((after, from + 1));
                    p = after;
                    n = from + 1;
                }
                _ => return false,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: Syntax = Syntax { wildcards: true, variables: true };

    fn matches(pattern: &str, text: &str) -> bool {
        let mut context = Context::new();
        context.insert("aws:username", "ann");
        context.insert_all("aws:TagKeys", ["a", "b"]);
        context.insert("aws:PrincipalTag/star", "*");
        Pattern::parse(pattern, BOTH).unwrap().matches(text, &context)
    }

    #[test]
    fn wildcards_match_any_and_one_character() {
        for (pattern, text) in [
            ("*", ""),
            ("a*", "a"),
            ("*a", "bca"),
            ("a*b*c", "aXbYc"),
            ("a*b*c", "abcbc"),
            ("a?c", "aéc"),
            ("?*?", "ab"),
            ("**", "x"),
            ("*ab", "aab"),
            ("*aab", "aaaab"),
            ("*?b", "aab"),
            ("x*yz*", "xyyz"),
            ("*é", "éé"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("a", "A"), ("a?", "a"), ("a*b", "ac"), ("", "a"), ("*a?", "a"), ("a*b*c", "acb"), ("?", "")]
        {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn variables_stand_for_their_value_and_never_for_a_wildcard() {
        assert!(matches("${aws:username}/x", "ann/x"));
        assert!(matches("${AWS:UserName}*", "anna"));
        assert!(matches("${*}${?}${$}", "*?$"));
        assert!(!matches("${*}", "x"));
        assert!(matches("${aws:PrincipalTag/star}", "*"));
        assert!(!matches("${aws:PrincipalTag/star}", "x"));
        assert!(matches("b-${aws:PrincipalTag/team, 'none'}", "b-none"));
        assert!(!matches("*${aws:PrincipalTag/team}", "b-"));
        assert!(!matches("${aws:TagKeys}", "a"), "a key of several values is no variable");
        for bad in ["${", "${a", "${}", "${a, b}", "${a, 'b}", "${a, 'b'x}", "${ab*}"] {
            assert!(Pattern::parse(bad, BOTH).is_err(), "{bad}");
        }
        let literal = Syntax { wildcards: true, variables: false };
        assert!(Pattern::parse("${aws:username}", literal).unwrap().matches("${aws:username}", &Context::new()));
    }

    #[test]
    fn hostile_patterns_end_soon() {
        let pattern = format!("{}b", "*a".repeat(2_000));
        assert!(!matches(&pattern, &"a".repeat(4_000)));
        assert!(!ActionGlob::new(&pattern).matches(&"a".repeat(4_000)));
        let pattern = format!("*{}b", "?".repeat(1_000));
        assert!(!matches(&pattern, &"a".repeat(4_000)));
    }

    #[test]
    fn an_arn_is_cut_at_its_first_five_colons_outside_variables() {
        let fields = Pattern::parse_arn("arn:aws:s3:::${aws:username}/a:b", BOTH).unwrap();
        assert_eq!(fields.len(), 6);
        assert_eq!(Pattern::parse_arn("arn:aws:sqs", BOTH).unwrap().len(), 3);
    }
}
