//! Shapes and nalgebra's dimensions: which of one side belongs to which of the other.

use crate::errors::Shapes;
use crate::interop::texts::{MatrixAxis, MatrixFits};
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
    message = "a matrix is a tensor of rank 2 with as many rows and columns, or a column one of rank 1 [C017]",
    label = "this matrix has not the shape of the tensor",
    note = "a constant length is constant or `dyn` in the tensor; `DMatrix` has lengths for named axes"
)]
pub trait OfMatrix<R, C, T>: Shape {}

// Lengths that are known on both sides are compared by the compiler, each against each; what a matrix tells at run time goes
// into every axis.
impl<T, A: Dim, B: Dim> OfMatrix<na::Dyn, na::Dyn, T> for (A, B) {}
impl<T, A: Dim> OfMatrix<na::Dyn, na::U1, T> for (A,) {}
impl<T, const M: usize> OfMatrix<na::Const<M>, na::U1, T> for (Dyn,) {}
impl<T, const M: usize, const P: usize> OfMatrix<na::Const<M>, na::U1, T> for (Const<P>,) where
    Shapes: MatrixAxis<0, M, P, T>
{
}
impl<T, const M: usize, const N: usize> OfMatrix<na::Const<M>, na::Const<N>, T> for (Dyn, Dyn) {}
impl<T, const M: usize, const N: usize, const P: usize, const Q: usize>
    OfMatrix<na::Const<M>, na::Const<N>, T> for (Const<P>, Const<Q>)
where
    Shapes: MatrixFits<M, N, P, Q, T>,
{
}
impl<T, const M: usize, const N: usize, const Q: usize> OfMatrix<na::Const<M>, na::Const<N>, T>
    for (Dyn, Const<Q>)
where
    Shapes: MatrixAxis<1, N, Q, T>,
{
}
impl<T, const M: usize, const N: usize, const P: usize> OfMatrix<na::Const<M>, na::Const<N>, T>
    for (Const<P>, Dyn)
where
    Shapes: MatrixAxis<0, M, P, T>,
{
}
impl<T, A: Dim, const N: usize> OfMatrix<na::Dyn, na::Const<N>, T> for (A, Dyn) {}
impl<T, A: Dim, const N: usize, const Q: usize> OfMatrix<na::Dyn, na::Const<N>, T> for (A, Const<Q>) where
    Shapes: MatrixAxis<1, N, Q, T>
{
}
impl<T, B: Dim, const M: usize> OfMatrix<na::Const<M>, na::Dyn, T> for (Dyn, B) {}
impl<T, B: Dim, const M: usize, const P: usize> OfMatrix<na::Const<M>, na::Dyn, T> for (Const<P>, B) where
    Shapes: MatrixAxis<0, M, P, T>
{
}
