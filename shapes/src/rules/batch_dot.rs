//! `batch_dot!`, which follows two published rules: that of Keras before 2.2.5, and with `axes` that of Keras since.

use crate::shape::{AtLeastTwo, AxisAt, Concat, FreeAxisAt, Meets, Shape};

/// All leading axes are shared and equal, the last two are multiplied: the rule of Keras' `batch_dot` before 2.2.5.
///
/// Both shapes have the same rank, 3 or more: `(.., m, k)` and `(.., k, n)` give `(.., m, n)`. Nothing is broadcast.
#[diagnostic::on_unimplemented(
    message = "batch_dot: the shapes of the operands do not fit",
    label = "leading axes must be equal, and the last axis of the left operand the second-to-last of the right one",
    note = "`batch_dot!` names the axes and lengths [C001]"
)]
pub trait BatchDot<Right>: Shape {
    /// The shape of the result.
    type Output: Shape;
}

/// The first `P` leading axes fit; the reason says what comes next.
pub trait BatchDotClash<Right, const P: usize> {
    /// The reason.
    type Reason;
}

/// The operation without `axes`.
#[derive(Debug)]
pub struct BatchDotOp;

/// Axis 0 is the batch, axis `I` of the left operand meets axis `J` of the right one: Keras' `batch_dot` since 2.2.5.
///
/// The result has the batch, the rest of the left operand, the rest of the right one; two operands of rank 2 give
/// `(batch, 1)`. Negative axes count from the end.
#[diagnostic::on_unimplemented(
    message = "batch_dot: the shapes of the operands do not fit for these axes",
    label = "axis 0 must be equal on both sides, and axis `{I}` of the left operand equal to axis `{J}` of the right one",
    note = "`batch_dot!` names the axes and lengths [C001]"
)]
pub trait KerasBatchDot<Right, const I: isize, const J: isize>: Shape {
    /// The shape of the result.
    type Output: Shape;
}

/// The axes of a result of Keras' `batch_dot`, before it gets its second axis.
type Joined<A, B, const I: isize, const J: isize> = <<(BatchAxis<A, B>,) as Concat<
    <A as FreeAxisAt<I>>::Free,
>>::Output as Concat<<B as FreeAxisAt<J>>::Free>>::Output;

/// The batch axis of the result.
type BatchAxis<A, B> = <<A as AxisAt<0>>::Axis as Meets<<B as AxisAt<0>>::Axis>>::Output;

impl<A, B, const I: isize, const J: isize> KerasBatchDot<B, I, J> for A
where
    A: AxisAt<0> + FreeAxisAt<I>,
    B: AxisAt<0> + FreeAxisAt<J>,
    <A as AxisAt<0>>::Axis: Meets<<B as AxisAt<0>>::Axis>,
    <A as AxisAt<I>>::Axis: Meets<<B as AxisAt<J>>::Axis>,
    (BatchAxis<A, B>,): Concat<A::Free>,
    <(BatchAxis<A, B>,) as Concat<A::Free>>::Output: Concat<B::Free>,
    Joined<A, B, I, J>: AtLeastTwo,
{
    type Output = <Joined<A, B, I, J> as AtLeastTwo>::Output;
}

/// The operation with `axes = (I, J)`.
#[derive(Debug)]
pub struct BatchDotAxes<const I: isize, const J: isize>;
