//! Slices: a range, an index or the whole of each axis.

use super::part::{Part, Source};
use crate::error::ShapeError;
use crate::shape::{MAX_RANK, Shape};
use core::fmt;

/// A place on an axis: a number of elements from its front or from its back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// From the front; `2`.
    Front(usize),
    /// From the back; `-2`, and 0 is the end.
    Back(usize),
}

impl Edge {
    /// Behind element `last`: the end of `..=last`.
    #[inline]
    pub const fn behind(last: usize) -> Self {
        // An axis is never so long that this saturates.
        Edge::Front(last.saturating_add(1))
    }

    /// The number of elements before it, unless it is outside of an axis of length `len`.
    #[inline]
    fn on(self, len: usize) -> Option<usize> {
        match self {
            Edge::Front(n) => (n <= len).then_some(n),
            Edge::Back(n) => len.checked_sub(n),
        }
    }
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edge::Front(n) => n.fmt(f),
            Edge::Back(n) => write!(f, "-{n}"),
        }
    }
}

/// An entry of `slice!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The elements between two places, every `step`th of them; a negative step begins with the last.
    Range {
        /// The first.
        from: Edge,
        /// Behind the last.
        to: Edge,
        /// 1 for all.
        step: isize,
    },
    /// One element; the axis is dropped.
    Index(Edge),
    /// All axes that have no entry.
    Rest,
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Piece::Range { from, to: Edge::Back(0), .. } => write!(f, "range {from}.."),
            Piece::Range { from, to, .. } => write!(f, "range {from}..{to}"),
            Piece::Index(at) => write!(f, "index {at}"),
            Piece::Rest => f.write_str("..."),
        }
    }
}

/// The whole of an axis.
const WHOLE: Piece = Piece::Range { from: Edge::Front(0), to: Edge::Back(0), step: 1 };

/// A slice of a view, of shape `R`.
///
/// # Panics
///
/// Where the number of `pieces` does not suit the rank, or `R` has other axes, neither of which the macros write.
pub(crate) fn sliced<V: Source, R: Shape>(
    view: V,
    op: &'static str,
    pieces: &[Piece],
) -> Result<V::View<R>, ShapeError> {
    let (from, steps) = (view.lengths(), view.steps());
    let (from, steps) = (from.as_ref(), steps.as_ref());
    let (mut lengths, mut strides) = (R::origin(), R::no_strides());
    let (mut offset, mut to) = (0, 0);
    for (axis, piece) in spread(pieces, from.len())[..from.len()].iter().enumerate() {
        let (len, stride) = (from[axis], steps[axis]);
        let out = || ShapeError::bounds::<V::Shape>(op, from, axis, *piece);
        match *piece {
            Piece::Index(at) => {
                let index = at.on(len).filter(|index| *index < len).ok_or_else(out)?;
                offset += index as isize * stride;
            }
            Piece::Range { from: first, to: end, step } => {
                let (first, end) = (first.on(len).ok_or_else(out)?, end.on(len).ok_or_else(out)?);
                if first > end {
                    return Err(ShapeError::backwards::<V::Shape>(op, from, axis, *piece));
                }
                if step == 0 {
                    return Err(ShapeError::no_step(op, axis, *piece));
                }
                let count = (end - first).div_ceil(step.unsigned_abs());
                assert!(to < R::RANK, "the shape of a slice has the axes that are kept");
                lengths.as_mut()[to] = count;
                // With two elements the step is shorter than the axis, so that this is the distance of two of its elements.
                strides.as_mut()[to] = if count > 1 { stride * step } else { stride };
                to += 1;
                if count > 0 {
                    offset += if step > 0 { first } else { end - 1 } as isize * stride;
                }
            }
            Piece::Rest => unreachable!("`...` is spread"),
        }
    }
    assert!(to == R::RANK, "the shape of a slice has the axes that are kept");
    // On an axis that is kept, element i is element `first + i * step` of the axis, or `end - 1 - i * |step|`; i is below
    // the quotient of `end - first` and the step, rounded up, so this lies between `first` and `end`, which is the length at
    // most, and is another one for every i. Where that is one element, its stride does not matter. An axis that is dropped adds an
    // index that is below its length. If any axis has no elements the part has none.
    // SAFETY: so the elements of the part are elements of the view, each at most once.
    unsafe { Ok(view.part(Part::new(offset, lengths, strides))) }
}

/// An entry for each of `rank` axes.
fn spread(pieces: &[Piece], rank: usize) -> [Piece; MAX_RANK] {
    let mut all = [WHOLE; MAX_RANK];
    match pieces.iter().position(|piece| *piece == Piece::Rest) {
        None => {
            assert!(pieces.len() == rank, "a slice has an entry for each axis");
            all[..rank].copy_from_slice(pieces);
        }
        Some(rest) => {
            let after = &pieces[rest + 1..];
            assert!(rest + after.len() <= rank, "a slice has an entry for an axis");
            all[..rest].copy_from_slice(&pieces[..rest]);
            all[rank - after.len()..rank].copy_from_slice(after);
        }
    }
    all
}
