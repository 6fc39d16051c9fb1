//! The header of an npy file: a Python dictionary of three keys, version 1 to 3.
//!
//! `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }`, as [NumPy describes it]. What is read here is the text of
//! somebody else: no recursion, and no memory but for a text of at most [`LONGEST`] bytes.
//!
//! [NumPy describes it]: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html

use super::super::element::Order;
use super::super::place::Place;
use super::super::{Entry, Kind, LoadError};
use std::io::Read;

/// The longest header: the most that version 1 can say. Longer ones are of structured elements.
const LONGEST: u32 = u16::MAX as u32;

/// More axes than any version of NumPy has.
const MOST_AXES: usize = 64;

const MAGIC: &[u8] = b"\x93NUMPY";

/// What a header says.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Header {
    pub(in super::super) entry: Entry,
    pub(in super::super) order: Order,
    pub(in super::super) is_fortran: bool,
    /// The bytes before the elements.
    pub(in super::super) len: u64,
}

impl Header {
    /// Reads a header, and nothing behind it.
    pub(in super::super) fn read(place: Place<'_>, source: &mut impl Read) -> Result<Self, LoadError> {
        let short = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => place.malformed("is truncated: it ends in its header"),
            _ => place.io(error),
        };
        let mut start = [0; 8];
        source.read_exact(&mut start).map_err(short)?;
        if !start.starts_with(MAGIC) {
            return Err(place.malformed("is no npy file: it does not begin with \\x93NUMPY"));
        }
        let (len, before) = match (start[6], start[7]) {
            (1, 0) => {
                let mut len = [0; 2];
                source.read_exact(&mut len).map_err(short)?;
                (u16::from_le_bytes(len).into(), 10)
            }
            (2 | 3, 0) => {
                let mut len = [0; 4];
                source.read_exact(&mut len).map_err(short)?;
                (u32::from_le_bytes(len), 12)
            }
            (major, minor) => {
                let text = format!("is an npy file of version {major}.{minor}, which is neither 1, 2 nor 3");
                return Err(place.malformed(text));
            }
        };
        if len > LONGEST {
            return Err(place.malformed(format!("has a header of {len} bytes, more than {LONGEST}")));
        }
        // Memory comes with the bytes, not with the length.
        let mut text = Vec::new();
        source.take(len.into()).read_to_end(&mut text).map_err(short)?;
        if text.len() < len as usize {
            return Err(place.malformed("is truncated: it ends in its header"));
        }
        let mut header = parse(&text).map_err(|what| place.malformed(format!("has a header that {what}")))?;
        header.len = before + u64::from(len);
        Ok(header)
    }

    /// The header of a file with elements in row-major order: the bytes that NumPy writes.
    pub(in super::super) fn write(descr: &str, shape: &[usize]) -> Vec<u8> {
        let mut lengths = shape.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        if shape.len() == 1 {
            lengths.push(',');
        }
        let mut text = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': ({lengths}), }}");
        // Room for the first axis to grow to 21 digits in place, which NumPy leaves.
        if let Some(first) = shape.first() {
            text.extend(std::iter::repeat_n(' ', 21 - first.to_string().len()));
        }
        let padding = 64 - (MAGIC.len() + 4 + text.len() + 1) % 64;
        text.extend(std::iter::repeat_n(' ', padding));
        text.push('\n');
        // 8 axes of 20 digits are far from the 65535 bytes of version 1.
        let mut bytes = MAGIC.to_vec();
        bytes.extend([1, 0]);
        bytes.extend((text.len() as u16).to_le_bytes());
        bytes.extend(text.as_bytes());
        bytes
    }
}

/// The dictionary; the error goes on from "has a header that".
fn parse(text: &[u8]) -> Result<Header, String> {
    let mut text = Text { bytes: text, at: 0 };
    let (mut descr, mut is_fortran, mut shape) = (None, None, None);
    text.expect(b'{')?;
    while !text.take(b'}') {
        let key = text.string()?;
        text.expect(b':')?;
        let is_first = match key {
            b"descr" => descr.replace(text.descr()?).is_none(),
            b"fortran_order" => is_fortran.replace(text.boolean()?).is_none(),
            b"shape" => shape.replace(text.shape()?).is_none(),
            _ => {
                return Err(format!("has the key '{}', which is unknown", key.escape_ascii()));
            }
        };
        if !is_first {
            return Err(format!("has the key '{}' twice", key.escape_ascii()));
        }
        if !text.take(b',') {
            text.expect(b'}')?;
            break;
        }
    }
    if text.peek().is_some() {
        return Err(text.unexpected("its end"));
    }
    let descr = descr.ok_or("has no key 'descr'")?;
    let (kind, order) = elements(descr).map_or((None, Order::Little), |(kind, order)| (Some(kind), order));
    Ok(Header {
        entry: Entry {
            kind,
            called: quoted(&descr[..descr.len().min(40)]),
            shape: shape.ok_or("has no key 'shape'")?,
        },
        order,
        is_fortran: is_fortran.ok_or("has no key 'fortran_order'")?,
        len: 0,
    })
}

/// A type string in single quotes, as NumPy prints it; what is not printable is escaped.
fn quoted(text: &[u8]) -> String {
    let mut quoted = String::from("'");
    for &byte in text {
        match byte {
            b'\'' | b'"' => quoted.push(byte.into()),
            _ => quoted.extend(byte.escape_ascii().map(char::from)),
        }
    }
    quoted + "'"
}

/// The elements that a type string of NumPy means, where Rust has them.
fn elements(descr: &[u8]) -> Option<(Kind, Order)> {
    let (order, kind) = descr.split_first()?;
    let kind = match kind {
        b"b1" => Kind::Bool,
        b"i1" => Kind::I8,
        b"i2" => Kind::I16,
        b"i4" => Kind::I32,
        b"i8" => Kind::I64,
        b"u1" => Kind::U8,
        b"u2" => Kind::U16,
        b"u4" => Kind::U32,
        b"u8" => Kind::U64,
        b"f2" => Kind::F16,
        b"f4" => Kind::F32,
        b"f8" => Kind::F64,
        b"c8" => Kind::Complex32,
        b"c16" => Kind::Complex64,
        _ => return None,
    };
    match order {
        b'<' => Some((kind, Order::Little)),
        b'>' => Some((kind, Order::Big)),
        b'|' if kind.size() == 1 => Some((kind, Order::Little)),
        _ => None,
    }
}

/// A text that is read from left to right.
struct Text<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Text<'a> {
    /// The next byte that is not white, which is not taken.
    fn peek(&mut self) -> Option<u8> {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    /// Whether `byte` is next; then it is taken.
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Result<(), String> {
        if self.take(byte) { Ok(()) } else { Err(self.unexpected(&format!("'{}'", char::from(byte)))) }
    }

    fn unexpected(&mut self, expected: &str) -> String {
        match self.peek() {
            Some(byte) => {
                format!("has '{}' at byte {}, expected {expected}", byte.escape_ascii(), self.at)
            }
            None => format!("ends at byte {}, expected {expected}", self.at),
        }
    }

    /// What is between quotes. Nothing that is meant here has escapes.
    fn string(&mut self) -> Result<&'a [u8], String> {
        match self.peek() {
            Some(quote @ (b'\'' | b'"')) => {
                let rest = &self.bytes[self.at + 1..];
                let len = rest.iter().position(|&byte| byte == quote).ok_or("has a text without an end")?;
                self.at += len + 2;
                Ok(&rest[..len])
            }
            _ => Err(self.unexpected("a text")),
        }
    }

    /// A type string, or the list of a structured type as it is written.
    fn descr(&mut self) -> Result<&'a [u8], String> {
        if self.peek() != Some(b'[') {
            return self.string();
        }
        let (start, mut depth) = (self.at, 0usize);
        loop {
            match self.peek() {
                Some(b'\'' | b'"') => {
                    self.string()?;
                    continue;
                }
                Some(b'[' | b'(') => depth += 1,
                Some(b']' | b')') => depth -= 1,
                Some(_) => {}
                None => return Err(self.unexpected("']'")),
            }
            self.at += 1;
            if depth == 0 {
                return Ok(&self.bytes[start..self.at]);
            }
        }
    }

    fn boolean(&mut self) -> Result<bool, String> {
        self.peek();
        for (word, value) in [("True", true), ("False", false)] {
            if self.bytes[self.at..].starts_with(word.as_bytes()) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.unexpected("True or False"))
    }

    /// A tuple of lengths: `()`, `(3,)`, `(3, 4)`.
    fn shape(&mut self) -> Result<Vec<u64>, String> {
        self.expect(b'(')?;
        let mut lengths = Vec::new();
        while !self.take(b')') {
            if lengths.len() == MOST_AXES {
                return Err(format!("has a shape of more than {MOST_AXES} axes"));
            }
            lengths.push(self.length()?);
            if !self.take(b',') {
                if lengths.len() == 1 {
                    return Err(self.unexpected("','"));
                }
                self.expect(b')')?;
                break;
            }
        }
        Ok(lengths)
    }

    fn length(&mut self) -> Result<u64, String> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.unexpected("a length"));
        }
        let mut length = 0u64;
        while let Some(digit) = self.bytes.get(self.at).filter(|byte| byte.is_ascii_digit()) {
            length = length
                .checked_mul(10)
                .and_then(|length| length.checked_add(u64::from(digit - b'0')))
                .ok_or("has a length of more than 64 bits")?;
            self.at += 1;
        }
        // Python 2 wrote long integers so.
        self.at += usize::from(self.bytes.get(self.at) == Some(&b'L'));
        Ok(length)
    }
}
