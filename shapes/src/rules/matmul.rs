//! `matmul!`: numpy.matmul and tf.matmul. Leading axes broadcast.

use crate::shape::{Dim, Leading, Meets, Push, Shape};
use core::marker::PhantomData;

macro_rules! takes {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;
    )*};
}

takes! {
    /// As it is; rank 1 is a row on the left and a column on the right.
    AsIs;
    /// As it is, beside an operand that is transposed: rank 2 or more.
    AsMatrix;
    /// The last two axes exchanged.
    Transposed;
    /// The last two axes exchanged and every element conjugated.
    Adjoint;
}

/// A shape on the left of a matrix product: leading axes, then (kept, inner).
pub trait MatrixLeft<Taken>: Shape {
    /// The axes before the matrix.
    type Leading: Leading;
    /// The axis that the result keeps.
    type Kept;
    /// The axis that is contracted.
    type Inner: Dim;
    /// Its place.
    type InnerPlace;
}

/// A shape on the right of a matrix product: leading axes, then (inner, kept).
pub trait MatrixRight<Taken>: Shape {
    /// The axes before the matrix.
    type Leading: Leading;
    /// The axis that the result keeps.
    type Kept;
    /// The axis that is contracted.
    type Inner: Dim;
    /// Its place.
    type InnerPlace;
}

/// Leading axes that are the same on both sides, or missing on one.
#[diagnostic::on_unimplemented(
    message = "matmul: the leading axes of the operands are not the same [C001]",
    label = "the shapes of the operands do not fit",
    note = "the macro `matmul!` tells both shapes, and stretches leading axes of length 1"
)]
pub trait SameLeading<Right>: Shape {
    /// The leading axes of the result.
    type Output: Shape;
}

/// The rule of [`numpy.matmul`](https://numpy.org/doc/stable/reference/generated/numpy.matmul.html) holds for `Self` and
/// `Right` without stretching an axis, and gives a tensor of shape `Output`.
///
/// The leading axes are the same on both sides, or one operand has none. [`matmul!`](https://docs.rs/conformable) also
/// stretches leading axes of length 1, which a trait cannot say on stable Rust.
#[diagnostic::on_unimplemented(
    message = "matmul: the shapes of the operands do not fit",
    label = "the inner axes must be equal, and the leading axes the same or missing on one side",
    note = "`matmul!` names the axes and lengths, and stretches leading axes of length 1 [C001]"
)]
pub trait MatMul<Right, TakenLeft = AsIs, TakenRight = AsIs>: Shape {
    /// The shape of the result.
    type Output: Shape;
}

/// `(leading.., kept left, kept right)`.
pub type Joined<S, X, Y> = <<S as Push<X>>::Output as Push<Y>>::Output;

impl<A, B, L, R> MatMul<B, L, R> for A
where
    A: MatrixLeft<L>,
    B: MatrixRight<R>,
    A::Inner: Meets<B::Inner>,
    A::Leading: SameLeading<B::Leading>,
    <A::Leading as SameLeading<B::Leading>>::Output: Push<A::Kept>,
    <<A::Leading as SameLeading<B::Leading>>::Output as Push<A::Kept>>::Output: Push<B::Kept>,
{
    type Output = Joined<<A::Leading as SameLeading<B::Leading>>::Output, A::Kept, B::Kept>;
}

/// The operation, with how each operand is taken.
#[derive(Debug)]
pub struct Matmul<L, R>(PhantomData<(L, R)>);

/// The sentences of [`Matmul`].
#[derive(Debug)]
pub struct MatmulOp;
