//! `dot!`: numpy.dot; for ranks of 2 and above Keras' `K.dot`.

use crate::shape::Shape;

/// The rule of [`numpy.dot`](https://numpy.org/doc/stable/reference/generated/numpy.dot.html) holds for `Self` and
/// `Right`, and gives a tensor of shape [`Dot::Output`].
///
/// The last axis of the left operand is contracted with the second-to-last axis of the right operand, with its only
/// axis where that has rank 1. The result keeps the other axes of both. Rank 0 scales.
#[diagnostic::on_unimplemented(
    message = "dot: the shapes of the operands do not fit [C001]",
    label = "the last axis of the left operand and the second-to-last of the right one must be equal",
    note = "the macro `dot!` tells both shapes and the places of the axes"
)]
pub trait Dot<Right>: Shape {
    /// The shape of the result.
    type Output: Shape;
}

/// What can be wrong between two ranks.
pub trait DotClash<Right> {
    /// The reason.
    type Reason;
}

/// The operation.
#[derive(Debug)]
pub struct DotOp;
