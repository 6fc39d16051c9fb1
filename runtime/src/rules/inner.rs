//! `inner!` and `outer!`: numpy.inner and numpy.linalg.outer.

use super::misfit::{Misfit, RanksLeft, RanksRight};
use super::{Arm, Fits, Numeric, Operation, arm};
use crate::contraction::OpKind;
use crate::shape::{Dim, Shape};
use crate::tensor::Operand;

/// The rule of [`numpy.inner`](https://numpy.org/doc/stable/reference/generated/numpy.inner.html) holds for `Self` and
/// `Right`, and gives a tensor of shape [`Inner::Output`].
///
/// The last axes of both operands are contracted; the result keeps the other axes of both. Rank 0 scales.
#[diagnostic::on_unimplemented(
    message = "inner: the shapes of the operands do not fit [C001]",
    label = "the last axes of both operands must be equal",
    note = "the macro `inner!` tells both shapes and the places of the axes"
)]
pub trait Inner<Right>: Shape {
    /// The shape of the result.
    type Output: Shape;
}

/// What can be wrong between two ranks.
pub trait InnerClash<Right> {
    /// The reason.
    type Reason;
}

/// The rule of [`numpy.linalg.outer`](https://numpy.org/doc/stable/reference/generated/numpy.linalg.outer.html): both shapes
/// have rank 1, and the result has the axes of both.
#[diagnostic::on_unimplemented(
    message = "outer: both operands must have rank 1 [C002]",
    label = "an operand is no vector",
    note = "the macro `outer!` tells both shapes; `tensordot!(a, b, axes = 0)` takes operands of any rank"
)]
pub trait Outer<Right>: Shape {
    /// The shape of the result.
    type Output: Shape;
}

impl<A: Dim, B: Dim> Outer<(B,)> for (A,) {
    type Output = (A, B);
}

macro_rules! operations {
    ($($(#[$doc:meta])* $op:ident $kind:ident $rule:ident $start:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $op;

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
    /// The operation `inner!`.
    InnerOp Inner Inner inner;
    /// The operation `outer!`.
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

/// A shape of rank 1.
pub trait Vector: Shape {}
impl<A: Dim> Vector for (A,) {}

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
