//! What a view cannot be: a range or an index that is not there, a shape that does not stretch.

use super::lengths::Lengths;
use crate::shape::Shape;
use crate::tensor::Piece;
use core::fmt;

/// What is wrong.
#[allow(clippy::large_enum_variant, reason = "an error is in a box as a whole")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// A range or an index of an axis.
    Bounds { op: &'static str, shape: Lengths, axis: usize, piece: Piece },
    /// A range whose end is before its start.
    Backwards { op: &'static str, shape: Lengths, axis: usize, piece: Piece },
    /// A step of 0.
    NoStep { op: &'static str, axis: usize, piece: Piece },
    /// Axis `i` of the operand and axis `j` of the target.
    Broadcast { op: &'static str, from: Lengths, to: Lengths, i: usize, j: usize },
}

impl View {
    pub(super) fn bounds<S: Shape>(op: &'static str, lengths: &[usize], axis: usize, piece: Piece) -> Self {
        View::Bounds { op, shape: Lengths::of::<S>(lengths), axis, piece }
    }

    pub(super) fn backwards<S: Shape>(
        op: &'static str,
        lengths: &[usize],
        axis: usize,
        piece: Piece,
    ) -> Self {
        View::Backwards { op, shape: Lengths::of::<S>(lengths), axis, piece }
    }

    pub(super) fn broadcast<S: Shape, R: Shape>(
        op: &'static str,
        from: &[usize],
        to: &[usize],
        [i, j]: [usize; 2],
    ) -> Self {
        View::Broadcast { op, from: Lengths::of::<S>(from), to: Lengths::of::<R>(to), i, j }
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Bounds { op, shape, axis, piece } => {
                let len = shape.len[*axis];
                write!(
                    f,
                    "{op}: {piece} is out of bounds for axis {axis} of shape {shape}, whose length is {len} [C013]"
                )
            }
            View::Backwards { op, shape, axis, piece } => write!(
                f,
                "{op}: {piece} on axis {axis} of shape {shape} ends before it begins; a negative step reverses a range [C013]"
            ),
            View::NoStep { op, axis, piece } => {
                write!(f, "{op}: {piece} on axis {axis} has a step of 0 [C013]")
            }
            View::Broadcast { op, from, to, i, j } => write!(
                f,
                "{op}: shape {from} does not broadcast to {to}: axis {i} is {}, axis {j} of the target is {} [C014]",
                from.len[*i], to.len[*j]
            ),
        }
    }
}
