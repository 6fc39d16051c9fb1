//! `batch_dot!`, which follows two published rules: that of Keras before 2.2.5, and with `axes` that of Keras since.

use super::misfit::{
    AxesRanksLeft, AxesRanksRight, Misfit, NoAxesLeft, NoAxesRight, Ranks, ResultRank, Unequal,
};
use super::{Arm, Fits, Numeric, Operation, arm};
use crate::contraction::OpKind;
use crate::shape::{AtLeastTwo, AxisAt, Concat, FreeAxisAt, Meets, Place, PrefixFits, Shape};
use crate::tensor::Operand;

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

impl Operation for BatchDotOp {
    type Texts = BatchDotOp;
    const KIND: OpKind = OpKind::BatchDot;
}

/// The start of a check.
pub const fn batch_dot<A: ?Sized, B: ?Sized>(_: &A, _: &B) -> Arm<0, BatchDotOp, A, B> {
    arm()
}

impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<0, BatchDotOp, A, B>
where
    A::Shape: BatchDot<B::Shape>,
{
    /// The rule holds.
    #[inline(always)]
    pub fn check(&self) -> Fits<BatchDotOp, <A::Shape as BatchDot<B::Shape>>::Output> {
        Fits::default()
    }
}

/// The longest prefix of leading axes that fits says which axis does not.
macro_rules! prefixes {
    ($($level:literal $prefix:literal;)*) => {$(
        impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<$level, BatchDotOp, A, B>
        where
            A::Shape: PrefixFits<B::Shape, $prefix> + BatchDotClash<B::Shape, $prefix>,
        {
            /// The axis after the prefix does not fit.
            pub fn check(
                &self,
            ) -> Misfit<BatchDotOp, <A::Shape as BatchDotClash<B::Shape, $prefix>>::Reason, A::Shape, B::Shape> {
                Misfit::default()
            }
        }
    )*};
}

prefixes! { 1 6; 2 5; 3 4; 4 3; 5 2; 6 1; 7 0; }

impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<8, BatchDotOp, A, B> {
    /// The ranks differ or are too small.
    pub fn check(&self) -> Misfit<BatchDotOp, Ranks, A::Shape, B::Shape> {
        Misfit::default()
    }
}

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

impl<const I: isize, const J: isize> Operation for BatchDotAxes<I, J> {
    type Texts = BatchDotOp;
    const KIND: OpKind = OpKind::BatchDotAxes(I, J);
}

/// The start of a check.
pub const fn batch_dot_axes<const I: isize, const J: isize, A: ?Sized, B: ?Sized>(
    _: &A,
    _: &B,
) -> Arm<0, BatchDotAxes<I, J>, A, B> {
    arm()
}

/// One level of the check: the bounds on the shapes, and what it means that no level before it held.
macro_rules! levels {
    ($($level:literal [$($left:tt)*] [$($right:tt)*] $({$($more:tt)*})? $reason:ty;)*) => {$(
        impl<A: Numeric, B: Operand<Elem = A::Elem>, const I: isize, const J: isize> Arm<$level, BatchDotAxes<I, J>, A, B>
        where
            A::Shape: $($left)*,
            B::Shape: $($right)*,
            $($($more)*)?
        {
            /// What is wrong.
            pub fn check(&self) -> Misfit<BatchDotOp, $reason, A::Shape, B::Shape> {
                Misfit::default()
            }
        }
    )*};
}

impl<A: Numeric, B: Operand<Elem = A::Elem>, const I: isize, const J: isize> Arm<0, BatchDotAxes<I, J>, A, B>
where
    A::Shape: KerasBatchDot<B::Shape, I, J>,
{
    /// The rule holds.
    #[inline(always)]
    pub fn check(&self) -> Fits<BatchDotAxes<I, J>, <A::Shape as KerasBatchDot<B::Shape, I, J>>::Output> {
        Fits::default()
    }
}

levels! {
    1 [AxisAt<0> + FreeAxisAt<I>] [AxisAt<0> + FreeAxisAt<J>] {
        <A::Shape as AxisAt<0>>::Axis: Meets<<B::Shape as AxisAt<0>>::Axis>,
        <A::Shape as AxisAt<I>>::Axis: Meets<<B::Shape as AxisAt<J>>::Axis>,
    } ResultRank;
    2 [AxisAt<0> + FreeAxisAt<I>] [AxisAt<0> + FreeAxisAt<J>] {
        <A::Shape as AxisAt<0>>::Axis: Meets<<B::Shape as AxisAt<0>>::Axis>,
    } Unequal<<A::Shape as AxisAt<I>>::Place, <B::Shape as AxisAt<J>>::Place>;
    3 [FreeAxisAt<I>] [FreeAxisAt<J>] Unequal<Place<0>, Place<0>>;
    4 [FreeAxisAt<I>] [AxisAt<1>] NoAxesRight<I, J>;
    5 [AxisAt<1>] [AxisAt<1>] NoAxesLeft<I, J>;
    6 [AxisAt<1>] [Shape] AxesRanksRight;
    7 [Shape] [Shape] AxesRanksLeft;
}
