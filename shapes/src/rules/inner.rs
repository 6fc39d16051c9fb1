//! `inner!` and `outer!`: numpy.inner and numpy.linalg.outer.

use crate::shape::{Dim, Shape};

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

/// A shape of rank 1.
pub trait Vector: Shape {}
impl<A: Dim> Vector for (A,) {}

/// The operation `inner!`.
#[derive(Debug)]
pub struct InnerOp;

/// The operation `outer!`.
#[derive(Debug)]
pub struct OuterOp;
