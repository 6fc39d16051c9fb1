//! Shapes and nalgebra's dimensions: which of one side belongs to which of the other.

use crate::errors::Shapes;
use crate::interop::texts::{MatrixAxis, MatrixFits, MatrixRank};
use crate::shape::{Const, Dim, Dyn, Length, Shape};
use ::nalgebra as na;

/// An axis of a matrix. Sealed by its supertrait's implementations.
pub trait AxisOf: na::Dim {
    /// The axis of a tensor.
    type Axis: Dim;
}

impl<const N: usize> AxisOf for na::Const<N> {
    type Axis = Const<N>;
}

impl AxisOf for na::Dyn {
    type Axis = Dyn;
}

/// What is stored for an axis, as a dimension of nalgebra.
pub trait Extent: Length {
    /// The dimension.
    type Dim: na::Dim;
    /// Its value.
    fn dim(self) -> Self::Dim;
}

impl<const N: usize> Extent for Const<N> {
    type Dim = na::Const<N>;
    #[inline]
    fn dim(self) -> na::Const<N> {
        na::Const
    }
}

impl Extent for usize {
    type Dim = na::Dyn;
    #[inline]
    fn dim(self) -> na::Dyn {
        na::Dyn(self)
    }
}

/// The shape of a matrix, rank 2, or of a column, rank 1. Sealed.
#[diagnostic::on_unimplemented(
    message = "only a tensor of rank 1 or 2 is a matrix [C017]",
    label = "this has not the shape of a matrix or a vector",
    note = "a part of a tensor that has rank 2 is a matrix"
)]
pub trait MatrixShape: Shape {
    /// The rows.
    type Rows: na::Dim;
    /// The columns.
    type Columns: na::Dim;
    /// Both.
    #[doc(hidden)]
    fn dims(lengths: Self::Lengths) -> (Self::Rows, Self::Columns);
}

impl<A: Dim<Length: Extent>> MatrixShape for (A,) {
    type Rows = <A::Length as Extent>::Dim;
    type Columns = na::U1;
    #[inline]
    fn dims((rows,): Self::Lengths) -> (Self::Rows, na::U1) {
        (rows.dim(), na::Const)
    }
}

impl<A: Dim<Length: Extent>, B: Dim<Length: Extent>> MatrixShape for (A, B) {
    type Rows = <A::Length as Extent>::Dim;
    type Columns = <B::Length as Extent>::Dim;
    #[inline]
    fn dims((rows, columns): Self::Lengths) -> (Self::Rows, Self::Columns) {
        (rows.dim(), columns.dim())
    }
}

/// A shape that a matrix of `R` rows and `C` columns with elements `T` can have, as far as the compiler knows the lengths.
#[diagnostic::on_unimplemented(
    message = "a constant length of a matrix does not go into a named axis [C017]",
    label = "this matrix has constant lengths, the tensor has a named axis",
    note = "take the length or `dyn` for the axis; a `DMatrix` has lengths for named axes"
)]
pub trait OfMatrix<R, C, T>: Shape {}

/// Lengths that are constant on both sides are compared by the compiler, all others when the program runs.
macro_rules! of_matrix {
    ($([$($generics:tt)*] $rows:ty, $columns:ty => $shape:ty $(, $fits:ident<$($length:tt),*>)?;)*) => {$(
        impl<T, $($generics)*> OfMatrix<$rows, $columns, T> for $shape
        $(where Shapes: $fits<$($length,)* T>)? {}
    )*};
}

of_matrix! {
    [A: Dim, B: Dim] na::Dyn, na::Dyn => (A, B);
    [A: Dim, const N: usize] na::Dyn, na::Const<N> => (A, Dyn);
    [A: Dim, const N: usize, const Q: usize] na::Dyn, na::Const<N> => (A, Const<Q>), MatrixAxis<1, N, Q>;
    [B: Dim, const M: usize] na::Const<M>, na::Dyn => (Dyn, B);
    [B: Dim, const M: usize, const P: usize] na::Const<M>, na::Dyn => (Const<P>, B), MatrixAxis<0, M, P>;
    [const M: usize, const N: usize] na::Const<M>, na::Const<N> => (Dyn, Dyn);
    [const M: usize, const N: usize, const Q: usize]
        na::Const<M>, na::Const<N> => (Dyn, Const<Q>), MatrixAxis<1, N, Q>;
    [const M: usize, const N: usize, const P: usize]
        na::Const<M>, na::Const<N> => (Const<P>, Dyn), MatrixAxis<0, M, P>;
    [const M: usize, const N: usize, const P: usize, const Q: usize]
        na::Const<M>, na::Const<N> => (Const<P>, Const<Q>), MatrixFits<M, N, P, Q>;
    [A: Dim] na::Dyn, na::Dyn => (A,);
    [A: Dim, const N: usize] na::Dyn, na::Const<N> => (A,), MatrixAxis<1, N, 1>;
    [const M: usize] na::Const<M>, na::Dyn => (Dyn,);
    [const M: usize, const P: usize] na::Const<M>, na::Dyn => (Const<P>,), MatrixAxis<0, M, P>;
    [const M: usize, const N: usize] na::Const<M>, na::Const<N> => (Dyn,), MatrixAxis<1, N, 1>;
    [const M: usize, const N: usize, const P: usize]
        na::Const<M>, na::Const<N> => (Const<P>,), MatrixFits<M, N, P, 1>;
    [R, C] R, C => (), MatrixRank<0>;
    [R, C, X: Dim, Y: Dim, Z: Dim] R, C => (X, Y, Z), MatrixRank<3>;
    [R, C, X: Dim, Y: Dim, Z: Dim, U: Dim] R, C => (X, Y, Z, U), MatrixRank<4>;
    [R, C, X: Dim, Y: Dim, Z: Dim, U: Dim, V: Dim] R, C => (X, Y, Z, U, V), MatrixRank<5>;
    [R, C, X: Dim, Y: Dim, Z: Dim, U: Dim, V: Dim, W: Dim] R, C => (X, Y, Z, U, V, W), MatrixRank<6>;
    [R, C, X: Dim, Y: Dim, Z: Dim, U: Dim, V: Dim, W: Dim, G: Dim] R, C => (X, Y, Z, U, V, W, G), MatrixRank<7>;
    [R, C, X: Dim, Y: Dim, Z: Dim, U: Dim, V: Dim, W: Dim, G: Dim, H: Dim]
        R, C => (X, Y, Z, U, V, W, G, H), MatrixRank<8>;
}
