//! Entries against lengths that are constant but in no table: the second net of `slice!`, in const evaluation.

use crate::shape::{Extents, MAX_RANK};
use crate::tensor::{Edge, Piece};

/// Stops the build where a constant length is too short. `cargo check` has found this where the length is a number in the table; this
/// is for longer ones, and for const parameters once they are numbers.
pub(super) const fn suit(extents: &Extents, entries: [(Piece, usize); MAX_RANK], count: usize) {
    let mut axis = 0;
    while axis < count {
        let (piece, need) = entries[axis];
        if let Some(len) = extents.len[axis]
            && (len < need || len < shortest(piece))
        {
            panic!("{}", Text::out_of_bounds(piece, axis, len).as_str());
        }
        axis += 1;
    }
}

/// The shortest axis that an entry suits. What is compared by types goes no further than their table.
const fn shortest(piece: Piece) -> usize {
    match piece {
        Piece::Index(Edge::Front(i)) => i.saturating_add(1),
        Piece::Index(Edge::Back(i)) | Piece::Range { from: Edge::Back(i), .. } => i,
        Piece::Range { from: Edge::Front(a), to: Edge::Front(b), .. } => {
            if a > b {
                a
            } else {
                b
            }
        }
        Piece::Range { from: Edge::Front(a), to: Edge::Back(b), .. } => a.saturating_add(b),
        Piece::Rest => 0,
    }
}

/// A text that the compiler writes: formatting is not constant on stable Rust.
struct Text {
    bytes: [u8; 160],
    len: usize,
}

impl Text {
    const fn out_of_bounds(piece: Piece, axis: usize, len: usize) -> Self {
        let text = Text { bytes: [0; 160], len: 0 }.with("slice!: ");
        let text = match piece {
            Piece::Index(at) => text.with("index ").with_edge(at),
            Piece::Range { from, to: Edge::Back(0), .. } => text.with("range ").with_edge(from).with(".."),
            Piece::Range { from, to, .. } => text.with("range ").with_edge(from).with("..").with_edge(to),
            Piece::Rest => text,
        };
        let text = text.with(" is out of bounds for axis ").with_number(axis);
        text.with(", whose length is ").with_number(len).with(" [C013]")
    }

    const fn with_edge(self, edge: Edge) -> Self {
        match edge {
            Edge::Front(n) => self.with_number(n),
            Edge::Back(n) => self.with("-").with_number(n),
        }
    }

    const fn with_number(self, n: usize) -> Self {
        let text = if n >= 10 { self.with_number(n / 10) } else { self };
        text.with_byte(b'0' + (n % 10) as u8)
    }

    const fn with(mut self, more: &str) -> Self {
        let mut i = 0;
        while i < more.len() {
            self = self.with_byte(more.as_bytes()[i]);
            i += 1;
        }
        self
    }

    const fn with_byte(mut self, byte: u8) -> Self {
        self.bytes[self.len] = byte;
        self.len += 1;
        self
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "slice!: an entry is out of bounds [C013]",
        }
    }
}
