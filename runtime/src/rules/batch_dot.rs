//! `batch_dot!`, by both of its rules: the check of a call.

use super::misfit::{
    AxesRanksLeft, AxesRanksRight, Misfit, NoAxesLeft, NoAxesRight, Ranks, ResultRank, Unequal,
};
use super::{
    Arm, BatchDot, BatchDotAxes, BatchDotClash, BatchDotOp, Fits, KerasBatchDot, Numeric, Operation, arm,
};
use crate::contraction::OpKind;
use crate::shape::{AxisAt, FreeAxisAt, Meets, Place, PrefixFits, Shape};
use crate::tensor::Operand;

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
