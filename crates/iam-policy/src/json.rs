//! JSON with positions. Policies are answered with the line and column of what is wrong, and a member that occurs twice
//! is refused; the usual parsers offer neither.

use std::fmt::Write;

/// Deepest nesting read. A policy needs seven levels.
const DEPTH_MAX: usize = 32;

/// A place in the text, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub at: Position,
    /// One past the last character.
    pub end: Position,
    pub data: Data,
}

#[derive(Clone, Debug)]
pub(crate) enum Data {
    Null,
    Bool(bool),
    /// As written.
    Number(String),
    String(String),
    List(Vec<Node>),
    Object(Vec<Member>),
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub at: Position,
    pub name: String,
    pub value: Node,
}

/// What is not JSON, and where.
#[derive(Clone, Debug)]
pub(crate) struct JsonError {
    pub at: Position,
    pub path: String,
    pub detail: String,
}

impl Data {
    pub fn type_name(&self) -> &'static str {
        match self {
            Data::Null => "null",
            Data::Bool(_) => "a Boolean",
            Data::Number(_) => "a number",
            Data::String(_) => "a string",
            Data::List(_) => "a list",
            Data::Object(_) => "an object",
        }
    }
}

pub(crate) fn parse(text: &str) -> Result<Node, JsonError> {
    let mut reader = Reader { text, offset: 0, at: Position { line: 1, column: 1 }, path: String::new() };
    reader.space();
    let node = reader.value(0)?;
    reader.space();
    match reader.peek() {
        None => Ok(node),
        Some(found) => Err(reader.error(format!("'{}' after the end of the document", found.escape_debug()))),
    }
}

struct Reader<'a> {
    text: &'a str,
    offset: usize,
    at: Position,
    path: String,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.offset..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let found = self.peek()?;
        self.offset += found.len_utf8();
        if found == '\n' {
            self.at.line += 1;
            self.at.column = 1;
        } else {
            self.at.column += 1;
        }
        Some(found)
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\r' | '\n')) {
            self.next();
        }
    }

    fn error(&self, detail: impl Into<String>) -> JsonError {
        JsonError { at: self.at, path: self.path.clone(), detail: detail.into() }
    }

    fn expected<T>(&self, what: &str) -> Result<T, JsonError> {
        Err(match self.peek() {
            None => self.error(format!("the document ends where {what} is expected")),
            Some(found) => self.error(format!("'{}' where {what} is expected", found.escape_debug())),
        })
    }

    fn value(&mut self, depth: usize) -> Result<Node, JsonError> {
        if depth > DEPTH_MAX {
            return Err(self.error(format!("nested more than {DEPTH_MAX} levels deep")));
        }
        let at = self.at;
        let data = match self.peek() {
            Some('{') => self.object(depth)?,
            Some('[') => self.list(depth)?,
            Some('"') => Data::String(self.string()?),
            Some('-' | '0'..='9') => Data::Number(self.number()?),
            Some('t') => self.word("true", Data::Bool(true))?,
            Some('f') => self.word("false", Data::Bool(false))?,
            Some('n') => self.word("null", Data::Null)?,
            _ => return self.expected("a value"),
        };
        Ok(Node { at, end: self.at, data })
    }

    fn word(&mut self, word: &str, data: Data) -> Result<Data, JsonError> {
        if !self.text[self.offset..].starts_with(word) {
            return self.expected("a value");
        }
        for _ in word.chars() {
            self.next();
        }
        Ok(data)
    }

    fn object(&mut self, depth: usize) -> Result<Data, JsonError> {
        self.next();
        let mut members: Vec<Member> = Vec::new();
        let mut names = std::collections::HashSet::new();
        self.space();
        if self.peek() == Some('}') {
            self.next();
            return Ok(Data::Object(members));
        }
        loop {
            self.space();
            let at = self.at;
            if self.peek() != Some('"') {
                return self.expected("a member's name in quotes");
            }
            let name = self.string()?;
            let above = self.path.len();
            push_name(&mut self.path, &name);
            if !names.insert(name.clone()) {
                return Err(JsonError { at, ..self.error(format!("'{name}' occurs twice in the same object")) });
            }
            self.space();
            if self.peek() != Some(':') {
                return self.expected("':'");
            }
            self.next();
            self.space();
            let value = self.value(depth + 1)?;
            self.path.truncate(above);
            members.push(Member { at, name, value });
            self.space();
            match self.peek() {
                Some(',') => self.next(),
                Some('}') => {
                    self.next();
                    return Ok(Data::Object(members));
                }
                _ => return self.expected("',' or '}'"),
            };
        }
    }

    fn list(&mut self, depth: usize) -> Result<Data, JsonError> {
        self.next();
        let mut items = Vec::new();
        self.space();
        if self.peek() == Some(']') {
            self.next();
            return Ok(Data::List(items));
        }
        loop {
            self.space();
            let above = self.path.len();
            let _ = write!(self.path, "[{}]", items.len());
            items.push(self.value(depth + 1)?);
            self.path.truncate(above);
            self.space();
            match self.peek() {
                Some(',') => self.next(),
                Some(']') => {
                    self.next();
                    return Ok(Data::List(items));
                }
                _ => return self.expected("',' or ']'"),
            };
        }
    }

    fn number(&mut self) -> Result<String, JsonError> {
        let start = self.offset;
        if self.peek() == Some('-') {
            self.next();
        }
        let leading_zero = self.peek() == Some('0');
        let whole = self.digits()?;
        if leading_zero && whole > 1 {
            return Err(self.error("a number with a leading zero"));
        }
        if self.peek() == Some('.') {
            self.next();
            self.digits()?;
        }
        if matches!(self.peek(), Some('e' | 'E')) {
            self.next();
            if matches!(self.peek(), Some('+' | '-')) {
                self.next();
            }
            self.digits()?;
        }
        Ok(self.text[start..self.offset].to_owned())
    }

    fn digits(&mut self) -> Result<usize, JsonError> {
        let mut count = 0;
        while matches!(self.peek(), Some('0'..='9')) {
            self.next();
            count += 1;
        }
        if count == 0 { self.expected("a digit") } else { Ok(count) }
    }

    fn string(&mut self) -> Result<String, JsonError> {
        self.next();
        let mut out = String::new();
        loop {
            match self.peek() {
                None => return self.expected("'\"'"),
                Some('"') => {
                    self.next();
                    return Ok(out);
                }
                Some('\\') => {
                    self.next();
                    out.push(self.escape()?);
                }
                Some(control) if control < ' ' => return self.expected("an escaped control character"),
                Some(plain) => {
                    self.next();
                    out.push(plain);
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        let plain = match self.peek() {
            Some(same @ ('"' | '\\' | '/')) => same,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                self.next();
                let first = self.hex4()?;
                if !(0xD800..0xE000).contains(&first) {
                    return char::from_u32(first).ok_or_else(|| self.error("an escape that is no character"));
                }
                if first >= 0xDC00 || !self.text[self.offset..].starts_with("\\u") {
                    return Err(self.error("half of a surrogate pair"));
                }
                self.next();
                self.next();
                let second = self.hex4()?;
                if !(0xDC00..0xE000).contains(&second) {
                    return Err(self.error("half of a surrogate pair"));
                }
                let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return char::from_u32(code).ok_or_else(|| self.error("an escape that is no character"));
            }
            _ => return self.expected("an escape"),
        };
        self.next();
        Ok(plain)
    }

    fn hex4(&mut self) -> Result<u32, JsonError> {
        let mut code = 0;
        for _ in 0..4 {
            match self.peek().and_then(|c| c.to_digit(16)) {
                Some(digit) => code = code * 16 + digit,
                None => return self.expected("a hexadecimal digit"),
            }
            self.next();
        }
        Ok(code)
    }
}

/// `Statement[1].Condition.StringEquals`; names that would not read so are quoted.
pub(crate) fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    if !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_:/".contains(c)) {
        path.push_str(name);
    } else {
        let _ = write!(path, "{name:?}");
    }
}
