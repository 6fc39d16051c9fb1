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
pub(super) struct Lengths {
    pub(super) rank: usize,
    pub(super) len: [usize; MAX_RANK],
    /// The shape that has them; of lengths that somebody gave there is none.
    extents: Option<&'static Extents>,
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
    pub(super) fn expected<S: Shape>() -> Self {
        let known = S::EXTENTS.lengths();
        Lengths::of::<S>(&known[..S::RANK])
    }

    pub(super) fn values(lengths: &[usize]) -> Self {
        let mut all = Lengths { rank: lengths.len(), len: [0; MAX_RANK], extents: None };
        all.len[..lengths.len()].copy_from_slice(lengths);
        all
    }

    fn axis(&self, i: usize) -> Axis {
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
pub(super) struct Expected<'a>(pub(super) &'a Lengths);

impl fmt::Display for Expected<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.0;
        f.write_str("(")?;
        for i in 0..shape.rank {
            if i > 0 {
                f.write_str(", ")?;
            }
            match shape.axis(i) {
                Axis::Named(name) => f.write_str(name)?,
                Axis::Dynamic => f.write_str("dyn")?,
                Axis::Constant => write!(f, "{}", shape.len[i])?,
            }
        }
        f.write_str(if shape.rank == 1 { ",)" } else { ")" })
    }
}
