//! `dot!`: the check of a call.

use super::misfit::Misfit;
use super::{Arm, Dot, DotClash, DotOp, Fits, Numeric, Operation, arm};
use crate::contraction::OpKind;
use crate::tensor::Operand;

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
