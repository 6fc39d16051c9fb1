//! Shapes as texts show them.

use crate::shape::{Extents, MAX_RANK, Shape};
use core::fmt;

/// An axis of an operand, for `ShapeError::axes`.
#[derive(Debug)]
pub(crate) struct Occurrence<'a> {
    pub(crate) operand: usize,
    pub(crate) axis: usize,
    pub(crate) extents: &'static Extents,
    pub(crate) lengths: &'a [usize],
}

/// An axis of an operand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) operand: usize,
    pub(super) axis: usize,
    pub(super) shape: Lengths,
}

impl Place {
    pub(super) fn of(Occurrence { operand, axis, extents, lengths }: Occurrence<'_>) -> Self {
        Place { operand, axis, shape: Lengths::with(extents, lengths) }
    }

    pub(super) fn len(&self) -> usize {
        self.shape.len[self.axis]
    }
}

/// Lengths with what is known of each axis when the program is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lengths {
    pub(super) rank: usize,
    pub(super) len: [usize; MAX_RANK],
    /// The shape that has them; of lengths that somebody gave there is none.
    extents: Option<&'static Extents>,
    /// Whether its axes are in opposite order.
    turned: bool,
}

enum Axis {
    Constant,
    Named(&'static str),
    Dynamic,
}

impl Lengths {
    pub(super) fn of<S: Shape>(lengths: &[usize]) -> Self {
        Lengths::with(const { &S::EXTENTS }, lengths)
    }

    pub(super) fn with(extents: &'static Extents, lengths: &[usize]) -> Self {
        Lengths { extents: Some(extents), ..Lengths::values(&lengths[..extents.rank]) }
    }

    /// The lengths that the type asks for: what is not constant is free.
    pub(crate) fn expected<S: Shape>() -> Self {
        let known = S::EXTENTS.lengths();
        Lengths::of::<S>(&known[..S::RANK])
    }

    /// The axes in parentheses: a word for each, or its length.
    fn list(&self, f: &mut fmt::Formatter<'_>, word: impl Fn(Axis) -> Option<&'static str>) -> fmt::Result {
        f.write_str("(")?;
        for i in 0..self.rank {
            if i > 0 {
                f.write_str(", ")?;
            }
            match word(self.axis(i)) {
                Some(word) => f.write_str(word)?,
                None => write!(f, "{}", self.len[i])?,
            }
        }
        f.write_str(if self.rank == 1 { ",)" } else { ")" })
    }

    #[cfg(any(feature = "npy", feature = "safetensors"))]
    pub(crate) fn rank(&self) -> usize {
        self.rank
    }

    /// The length that the type asks for.
    #[cfg(any(feature = "npy", feature = "safetensors"))]
    pub(crate) fn constant(&self, axis: usize) -> Option<usize> {
        matches!(self.axis(axis), Axis::Constant).then_some(self.len[axis])
    }

    /// The same axes in opposite order.
    #[cfg(any(feature = "npy", feature = "safetensors"))]
    pub(crate) fn reversed(mut self) -> Self {
        self.len[..self.rank].reverse();
        self.turned = !self.turned;
        self
    }

    pub(super) fn values(lengths: &[usize]) -> Self {
        let mut all = Lengths { rank: lengths.len(), len: [0; MAX_RANK], extents: None, turned: false };
        all.len[..lengths.len()].copy_from_slice(lengths);
        all
    }

    fn axis(&self, i: usize) -> Axis {
        let i = if self.turned { self.rank - 1 - i } else { i };
        match self.extents.map(|extents| (extents.len[i], extents.names[i])) {
            None | Some((Some(_), _)) => Axis::Constant,
            Some((None, Some(name))) => Axis::Named(name),
            Some((None, None)) => Axis::Dynamic,
        }
    }
}

impl fmt::Display for Lengths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for i in 0..self.rank {
            if i > 0 {
                f.write_str(", ")?;
            }
            match self.axis(i) {
                Axis::Named(name) => write!(f, "{name} {}", self.len[i])?,
                Axis::Dynamic => write!(f, "dyn {}", self.len[i])?,
                Axis::Constant => write!(f, "{}", self.len[i])?,
            }
        }
        f.write_str(if self.rank == 1 { ",)" } else { ")" })
    }
}

/// A shape as a type asks for it: names without lengths.
pub(crate) struct Expected<'a>(pub(crate) &'a Lengths);

impl fmt::Display for Expected<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.list(f, |axis| match axis {
            Axis::Named(name) => Some(name),
            Axis::Dynamic => Some("dyn"),
            Axis::Constant => None,
        })
    }
}

/// A shape as a compile error prints it: the lengths of constant axes only.
pub(super) struct Wildcards<'a>(pub(super) &'a Lengths);

impl fmt::Display for Wildcards<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.list(f, |axis| match axis {
            Axis::Named(_) | Axis::Dynamic => Some("_"),
            Axis::Constant => None,
        })
    }
}

/// The shape of an array of another crate, of any rank.
#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
pub(super) struct Found<'a>(pub(super) &'a [usize]);

#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (i, len) in self.0.iter().enumerate() {
            f.write_str(if i > 0 { ", " } else { "" })?;
            write!(f, "{len}")?;
        }
        f.write_str(if self.0.len() == 1 { ",)" } else { ")" })
    }
}
