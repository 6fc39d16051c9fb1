//! `dot!`: numpy.dot; for ranks of 2 and above Keras' `K.dot`.

use super::misfit::Misfit;
use super::{Arm, Fits, Numeric, Operation, arm};
use crate::contraction::OpKind;
use crate::shape::Shape;
use crate::tensor::Operand;

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

impl Operation for DotOp {
    type Texts = DotOp;
    const KIND: OpKind = OpKind::Dot;
}

/// The start of a check.
pub const fn dot<A: ?Sized, B: ?Sized>(_: &A, _: &B) -> Arm<0, DotOp, A, B> {
    arm()
}

impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<0, DotOp, A, B>
where
    A::Shape: Dot<B::Shape>,
{
    /// The rule holds.
    #[inline(always)]
    pub fn check(&self) -> Fits<DotOp, <A::Shape as Dot<B::Shape>>::Output> {
        Fits::default()
    }
}

impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<1, DotOp, A, B>
where
    A::Shape: DotClash<B::Shape>,
{
    /// The contracted axes differ, or the result has too many.
    pub fn check(&self) -> Misfit<DotOp, <A::Shape as DotClash<B::Shape>>::Reason, A::Shape, B::Shape> {
        Misfit::default()
    }
}
