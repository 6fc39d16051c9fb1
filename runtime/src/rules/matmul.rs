//! `matmul!`: the check of a call. Leading axes broadcast.

use super::misfit::{MatrixRanksLeft, MatrixRanksRight, Misfit, RanksLeft, RanksRight, Unequal};
use super::{
    Adjoint, Arm, AsIs, AsMatrix, Fits, Joined, MatMul, Matmul, MatmulOp, MatrixLeft, MatrixRight, Numeric,
    Operation, Transposed, arm,
};
use crate::contraction::{OpKind, Taken};
use crate::shape::{Cons, Const, Count, IntoShape, Leading, Meets, Nil, Push, Shape};
use crate::tensor::Operand;
use core::marker::PhantomData;
use core::ops::Deref;

/// How an operand is taken.
pub trait Take {
    /// The same as a value.
    const TAKEN: Taken;
}

macro_rules! takes {
    ($($name:ident)*) => {$(
        impl Take for $name {
            const TAKEN: Taken = Taken::$name;
        }
    )*};
}

takes! { AsIs AsMatrix Transposed Adjoint }

impl<L: Take, R: Take> Operation for Matmul<L, R> {
    type Texts = MatmulOp;
    const KIND: OpKind = OpKind::Matmul(L::TAKEN, R::TAKEN);
}

/// The start of a check.
pub const fn matmul<L, R, A: ?Sized, B: ?Sized>(_: &A, _: &B) -> Arm<0, Matmul<L, R>, A, B> {
    arm()
}

impl<A: Numeric, B: Operand<Elem = A::Elem>, L, R> Arm<0, Matmul<L, R>, A, B>
where
    A::Shape: MatMul<B::Shape, L, R>,
{
    /// The rule holds, and no leading axis is stretched.
    #[inline(always)]
    pub fn check(&self) -> Fits<Matmul<L, R>, <A::Shape as MatMul<B::Shape, L, R>>::Output> {
        Fits::default()
    }
}

/// The leading axes, last first.
type Reversed<S> = <S as Leading>::Reversed;

impl<A: Numeric, B: Operand<Elem = A::Elem>, L, R> Arm<1, Matmul<L, R>, A, B>
where
    A::Shape: MatrixLeft<L>,
    B::Shape: MatrixRight<R>,
    <A::Shape as MatrixLeft<L>>::Inner: Meets<<B::Shape as MatrixRight<R>>::Inner>,
{
    /// The inner axes fit; the leading axes are walked one by one.
    #[inline(always)]
    pub fn check(
        &self,
    ) -> Walk<
        0,
        Reversed<<A::Shape as MatrixLeft<L>>::Leading>,
        Reversed<<B::Shape as MatrixRight<R>>::Leading>,
        Nil,
        (Matmul<L, R>, A::Shape, B::Shape),
    > {
        Walk(PhantomData)
    }
}

impl<A: Numeric, B: Operand<Elem = A::Elem>, L, R> Arm<2, Matmul<L, R>, A, B>
where
    A::Shape: MatrixLeft<L>,
    B::Shape: MatrixRight<R>,
{
    /// The inner axes differ.
    pub fn check(
        &self,
    ) -> Misfit<
        MatmulOp,
        Unequal<<A::Shape as MatrixLeft<L>>::InnerPlace, <B::Shape as MatrixRight<R>>::InnerPlace>,
        A::Shape,
        B::Shape,
    > {
        Misfit::default()
    }
}

/// What is wrong where an operand has not the rank that is asked of it.
macro_rules! ranks {
    ($($level:literal [$($left:tt)*] [$($right:tt)*] $reason:ty;)*) => {$(
        impl<A: Numeric, B: Operand<Elem = A::Elem>, L, R> Arm<$level, Matmul<L, R>, A, B>
        where
            A::Shape: $($left)*,
            B::Shape: $($right)*,
        {
            /// What is wrong.
            pub fn check(&self) -> Misfit<MatmulOp, $reason, A::Shape, B::Shape> {
                Misfit::default()
            }
        }
    )*};
}

ranks! {
    3 [MatrixLeft<AsMatrix>] [MatrixRight<AsIs>] MatrixRanksRight;
    4 [MatrixLeft<AsIs>] [MatrixRight<AsIs>] MatrixRanksLeft;
    5 [MatrixLeft<AsIs>] [Shape] RanksRight;
    6 [Shape] [Shape] RanksLeft;
}

/// Leading axes, last first: what is left of both sides, the axes of the result so far, the operation and both shapes.
#[derive(Debug)]
pub struct Walk<const LEVEL: usize, L, R, Done, Whole>(PhantomData<fn(L, R, Done, Whole)>);

macro_rules! chain {
    ($($level:literal $next:literal;)*) => {$(
        impl<L, R, Done, Whole> Deref for Walk<$level, L, R, Done, Whole> {
            type Target = Walk<$next, L, R, Done, Whole>;
            fn deref(&self) -> &Self::Target {
                &Walk(PhantomData)
            }
        }
    )*};
}

chain! { 0 1; 1 2; 2 3; 3 4; }

/// One step over one leading axis: which axes stand on the two sides, which one the result gets.
macro_rules! steps {
    ($($(#[$doc:meta])* $level:literal [$($param:tt)*] $left:ty, $right:ty => $next_left:ty, $next_right:ty, $done:ty;)*) => {$(
        impl<$($param)*, Done, Whole> Walk<$level, $left, $right, Done, Whole> {
            $(#[$doc])*
            #[inline(always)]
            pub fn broadcast(&self) -> Walk<0, $next_left, $next_right, Cons<$done, Done>, Whole> {
                Walk(PhantomData)
            }
        }
    )*};
}

steps! {
    /// The same axis on both sides.
    0 [A, L, R] Cons<A, L>, Cons<A, R> => L, R, A;
    /// The left operand has no axis here.
    0 [B, R] Nil, Cons<B, R> => Nil, R, B;
    /// The right operand has no axis here.
    0 [A, L] Cons<A, L>, Nil => L, Nil, A;
    /// The axis of the left operand is stretched.
    1 [B, L, R] Cons<Const<1>, L>, Cons<B, R> => L, R, B;
    /// The axis of the right operand is stretched.
    2 [A, L, R] Cons<A, L>, Cons<Const<1>, R> => L, R, A;
    /// Different kinds of axes whose lengths are compared at run time.
    3 [A: Meets<B>, B, L, R] Cons<A, L>, Cons<B, R> => L, R, A::Output;
}

impl<A, B, L: Count, R: Count, Done, Op, X, Y> Walk<4, Cons<A, L>, Cons<B, R>, Done, (Op, X, Y)> {
    /// The axes differ and neither is 1.
    pub fn broadcast(&self) -> Misfit<MatmulOp, Unequal<L::Place, R::Place>, X, Y> {
        Misfit::default()
    }
}

impl<Done, Whole> Walk<0, Nil, Nil, Done, Whole> {
    /// No axis is left.
    #[inline(always)]
    pub fn broadcast(self) -> Self {
        self
    }
}

impl<Done: IntoShape, A, B, L, R> Walk<0, Nil, Nil, Done, (Matmul<L, R>, A, B)>
where
    A: MatrixLeft<L>,
    B: MatrixRight<R>,
    Done::Shape: Push<A::Kept>,
    <Done::Shape as Push<A::Kept>>::Output: Push<B::Kept>,
{
    /// All leading axes fit.
    #[inline(always)]
    pub fn name(self) -> Fits<Matmul<L, R>, Joined<Done::Shape, A::Kept, B::Kept>> {
        Fits::default()
    }
}
