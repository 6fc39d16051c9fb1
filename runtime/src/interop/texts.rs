//! The sentences about arrays of other crates.
//!
//! Each is a bound of implementations that apply to all ranks, lengths or elements; rustc reports the innermost bound that
//! does not hold. `Element` is the element type of the array, without which rustc would refuse an implementation whose bound
//! never holds.

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
