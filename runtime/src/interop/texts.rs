//! The sentences about arrays of other crates.
//!
//! Each is a bound of implementations that apply to all ranks, lengths or elements; rustc reports the innermost bound that
//! does not hold. `Element` is the element type of the array, without which rustc would refuse an implementation whose bound
//! never holds.

use crate::shape::Shape;
use crate::tensor::{Tensor, TensorView, TensorViewMut};

/// The array has as many axes as the tensor.
#[diagnostic::on_unimplemented(
    message = "an array of rank {FOUND} is not a tensor of rank {WANTED} [C017]",
    label = "the array has rank {FOUND}, the tensor has rank {WANTED}",
    note = "a conversion keeps all axes; `index_axis` and `insert_axis` of ndarray take one away and put one in"
)]
pub trait ArrayRank<const FOUND: usize, const WANTED: usize, Element> {}

#[diagnostic::do_not_recommend]
impl<const N: usize, Element> ArrayRank<N, N, Element> for crate::errors::Shapes {}

/// The matrix has the shape of the tensor, all lengths being constant.
#[diagnostic::on_unimplemented(
    message = "a matrix of shape ({M}, {N}) is not a tensor of shape ({P}, {Q}) [C017]",
    label = "the matrix has shape ({M}, {N}), the tensor has shape ({P}, {Q})",
    note = "the order of elements in memory does not matter, rows and columns do: `.t()` of the view is the transposed"
)]
pub trait MatrixFits<const M: usize, const N: usize, const P: usize, const Q: usize, Element> {}

#[diagnostic::do_not_recommend]
impl<const M: usize, const N: usize, Element> MatrixFits<M, N, M, N, Element> for crate::errors::Shapes {}

/// The tensor has the rank of a matrix.
#[diagnostic::on_unimplemented(
    message = "a matrix of rank 2 is not a tensor of rank {WANTED} [C017]",
    label = "the tensor has rank {WANTED}",
    note = "a matrix is a tensor of rank 2, a column also one of rank 1"
)]
pub trait MatrixRank<const WANTED: usize, Element> {}

#[diagnostic::do_not_recommend]
impl<Element> MatrixRank<2, Element> for crate::errors::Shapes {}

/// An axis of the matrix has the length of that of the tensor.
#[diagnostic::on_unimplemented(
    message = "axis {AXIS} of the matrix is {FOUND}, that of the tensor is {WANTED} [C017]",
    label = "axis {AXIS} is {FOUND} in the matrix and {WANTED} in the tensor",
    note = "make the two lengths equal, or take `dyn` for the axis of the tensor"
)]
pub trait MatrixAxis<const AXIS: usize, const FOUND: usize, const WANTED: usize, Element> {}

#[diagnostic::do_not_recommend]
impl<const AXIS: usize, const N: usize, Element> MatrixAxis<AXIS, N, N, Element> for crate::errors::Shapes {}

/// The elements of the array are those of the tensor.
#[diagnostic::on_unimplemented(
    message = "the elements of the array are `{Found}`, those of the tensor are `{Wanted}` [C017]",
    label = "the array has elements of type `{Found}`, the tensor of type `{Wanted}`",
    note = "`array.mapv(|v| v as f32)` of ndarray and `x.map(|v| *v as f32)` of a tensor convert elements"
)]
pub trait ArrayElements<Found, Wanted> {
    /// The same tensor.
    fn owned<S: Shape>(tensor: Tensor<Found, S>) -> Tensor<Wanted, S>;
    /// The same view.
    fn view<S: Shape>(view: TensorView<'_, Found, S>) -> TensorView<'_, Wanted, S>;
    /// The same view.
    fn view_mut<S: Shape>(view: TensorViewMut<'_, Found, S>) -> TensorViewMut<'_, Wanted, S>;
}

#[diagnostic::do_not_recommend]
impl<Element> ArrayElements<Element, Element> for crate::errors::Shapes {
    fn owned<S: Shape>(tensor: Tensor<Element, S>) -> Tensor<Element, S> {
        tensor
    }
    fn view<S: Shape>(view: TensorView<'_, Element, S>) -> TensorView<'_, Element, S> {
        view
    }
    fn view_mut<S: Shape>(view: TensorViewMut<'_, Element, S>) -> TensorViewMut<'_, Element, S> {
        view
    }
}

/// A second implementation: with one alone rustc would take what is wanted for what was found, and not say what was.
#[diagnostic::do_not_recommend]
impl<Wanted> ArrayElements<Nothing<Wanted>, Wanted> for crate::errors::Shapes {
    fn owned<S: Shape>(tensor: Tensor<Nothing<Wanted>, S>) -> Tensor<Wanted, S> {
        tensor.map(|nothing| match nothing.0 {})
    }
    fn view<S: Shape>(view: TensorView<'_, Nothing<Wanted>, S>) -> TensorView<'_, Wanted, S> {
        unreachable!("there are no elements in {:?}", view.shape())
    }
    fn view_mut<S: Shape>(view: TensorViewMut<'_, Nothing<Wanted>, S>) -> TensorViewMut<'_, Wanted, S> {
        unreachable!("there are no elements in {:?}", view.shape())
    }
}

/// No element of an array.
#[derive(Debug)]
pub struct Nothing<Wanted>(core::convert::Infallible, core::marker::PhantomData<Wanted>);

/// Something whose rank is known at run time only. Implemented for ndarray's arrays with dimension `IxDyn`.
pub trait NoRank {}

impl<A: NoRank + ?Sized> NoRank for &A {}
impl<A: NoRank + ?Sized> NoRank for &mut A {}

/// The rank is known.
#[diagnostic::on_unimplemented(
    message = "the rank of this array is known at run time only, `IxDyn` in its type, and no rule can be checked [C017]",
    label = "an array of any rank",
    note = "`x.view().into_dimensionality::<Ix2>()` of ndarray is a view of rank 2, without a copy",
    note = "`TensorView::<f32, Shape![dyn, 4]>::from_ndarray(&x)` is one whose lengths are in its type too"
)]
pub trait HasRank<X: ?Sized> {
    /// Never.
    type Out;
}
