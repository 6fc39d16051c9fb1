//! `inner!` and `outer!`: the check of a call.

use super::misfit::{Misfit, RanksLeft, RanksRight};
use super::{Arm, Fits, Inner, InnerClash, InnerOp, Numeric, Operation, Outer, OuterOp, Vector, arm};
use crate::contraction::OpKind;
use crate::shape::Shape;
use crate::tensor::Operand;

macro_rules! operations {
    ($($op:ident $kind:ident $rule:ident $start:ident;)*) => {$(
        impl Operation for $op {
            type Texts = $op;
            const KIND: OpKind = OpKind::$kind;
        }

        /// The start of a check.
        pub const fn $start<A: ?Sized, B: ?Sized>(_: &A, _: &B) -> Arm<0, $op, A, B> {
            arm()
        }

        impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<0, $op, A, B>
        where
            A::Shape: $rule<B::Shape>,
        {
            /// The rule holds.
            #[inline(always)]
            pub fn check(&self) -> Fits<$op, <A::Shape as $rule<B::Shape>>::Output> {
                Fits::default()
            }
        }
    )*};
}

operations! {
    InnerOp Inner Inner inner;
    OuterOp Outer Outer outer;
}

impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<1, InnerOp, A, B>
where
    A::Shape: InnerClash<B::Shape>,
{
    /// The contracted axes differ, or the result has too many.
    pub fn check(&self) -> Misfit<InnerOp, <A::Shape as InnerClash<B::Shape>>::Reason, A::Shape, B::Shape> {
        Misfit::default()
    }
}

impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<1, OuterOp, A, B>
where
    A::Shape: Vector,
{
    /// The right operand is no vector.
    pub fn check(&self) -> Misfit<OuterOp, RanksRight, A::Shape, B::Shape> {
        Misfit::default()
    }
}

impl<A: Numeric, B: Operand<Elem = A::Elem>> Arm<2, OuterOp, A, B>
where
    A::Shape: Shape,
{
    /// The left operand is no vector.
    pub fn check(&self) -> Misfit<OuterOp, RanksLeft, A::Shape, B::Shape> {
        Misfit::default()
    }
}
