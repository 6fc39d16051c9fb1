//! Views of arrays as views of tensors, and back.

use super::{ArrayElements, Axes, DimOf, OfArray, Shapes, lengths};
use crate::error::ShapeError;
use crate::interop::strides;
use crate::shape::Shape;
use crate::tensor::{InlineTensor, Tensor, TensorView, TensorViewMut};
use ::ndarray::{
    ArrayBase, ArrayRef, ArrayView, ArrayViewMut, Axis, Data, DataMut, Dimension, ShapeBuilder, ViewRepr,
};

/// What ndarray takes of a view: strides without their signs, and how far its first element is from that of the view.
///
/// ndarray builds arrays from strides that are not negative; an axis is turned around afterwards.
fn magnitudes<S: Shape>(shape: &S::Index, strides: &S::Strides) -> (S::Index, isize) {
    let mut magnitudes = S::origin();
    let mut offset = 0;
    for ((to, &stride), &len) in magnitudes.as_mut().iter_mut().zip(strides.as_ref()).zip(shape.as_ref()) {
        *to = stride.unsigned_abs();
        if stride < 0 && len > 0 {
            offset += stride * (len as isize - 1);
        }
    }
    (magnitudes, offset)
}

/// The axes with negative strides.
fn inverted(strides: &[isize]) -> impl Iterator<Item = Axis> {
    strides.iter().enumerate().filter(|(_, stride)| **stride < 0).map(|(axis, _)| Axis(axis))
}

impl<'a, T, S: Shape<Index: Axes>> TensorView<'a, T, S> {
    /// The same elements as an `ndarray::ArrayView`, without a copy.
    pub fn into_ndarray(self) -> ArrayView<'a, T, DimOf<S>> {
        let strides = self.strides();
        let (magnitudes, offset) = magnitudes::<S>(&self.shape(), &strides);
        let shape = self.shape().dimension();
        if self.is_empty() {
            // There is no element that a pointer could be moved to.
            return ArrayView::from_shape(shape, &[]).unwrap_or_else(|_| unreachable!());
        }
        let shape = shape.strides(magnitudes.dimension());
        // SAFETY: every index of the view is an initialised element that is valid for reads for `'a`; without the signs
        // of the strides the indices reach the same elements, counted from the one at the other end of each axis that
        // is turned around, which is an element of the view because no axis has length 0.
        let mut array = unsafe { ArrayView::from_shape_ptr(shape, self.as_ptr().offset(offset)) };
        inverted(strides.as_ref()).for_each(|axis| array.invert_axis(axis));
        array
    }
}

impl<'a, T, S: Shape<Index: Axes>> TensorViewMut<'a, T, S> {
    /// The same elements as an `ndarray::ArrayViewMut`, without a copy.
    pub fn into_ndarray(mut self) -> ArrayViewMut<'a, T, DimOf<S>> {
        let strides = self.strides();
        let (magnitudes, offset) = magnitudes::<S>(&self.shape(), &strides);
        let shape = self.shape().dimension();
        if self.is_empty() {
            return ArrayViewMut::from_shape(shape, &mut []).unwrap_or_else(|_| unreachable!());
        }
        let shape = shape.strides(magnitudes.dimension());
        // SAFETY: every index of the view is an initialised element of its own, borrowed exclusively for `'a`; the view
        // is consumed. The offset is that of an element, as for `TensorView`.
        let mut array = unsafe { ArrayViewMut::from_shape_ptr(shape, self.as_mut_ptr().offset(offset)) };
        inverted(strides.as_ref()).for_each(|axis| array.invert_axis(axis));
        array
    }
}

/// A view of an array, or a reference to an array of any kind of storage. Sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no view of an ndarray array [C017]",
    label = "this is no array that can be looked at",
    note = "`from_ndarray` of a view takes an `ArrayView` or a reference to an array, `from_ndarray` of `Tensor` takes an `Array`"
)]
pub trait IntoArrayView<'a>: sealed::Sealed {
    /// The element type.
    type Elem: 'a;
    /// The dimension.
    type Dim: Dimension;
    /// The view.
    fn into_array_view(self) -> ArrayView<'a, Self::Elem, Self::Dim>;
}

impl<T, D> sealed::Sealed for ArrayBase<ViewRepr<&T>, D> {}
impl<'a, T, D: Dimension> IntoArrayView<'a> for ArrayView<'a, T, D> {
    type Elem = T;
    type Dim = D;
    fn into_array_view(self) -> ArrayView<'a, T, D> {
        self
    }
}

impl<A: Data, D> sealed::Sealed for &ArrayBase<A, D> {}
impl<'a, A: Data<Elem: 'a>, D: Dimension> IntoArrayView<'a> for &'a ArrayBase<A, D> {
    type Elem = A::Elem;
    type Dim = D;
    fn into_array_view(self) -> ArrayView<'a, A::Elem, D> {
        self.view()
    }
}

impl<T, D> sealed::Sealed for &ArrayRef<T, D> {}
impl<'a, T: 'a, D: Dimension> IntoArrayView<'a> for &'a ArrayRef<T, D> {
    type Elem = T;
    type Dim = D;
    fn into_array_view(self) -> ArrayView<'a, T, D> {
        self.view()
    }
}

/// A view of an array whose rank is that of `S`, or whose lengths are known to be.
pub(super) fn view<'a, T, S: Shape, D: Dimension>(
    array: &ArrayView<'a, T, D>,
) -> Result<TensorView<'a, T, S>, ShapeError> {
    let shape = lengths::<S>("from_ndarray", array.shape())?;
    let Ok(packed) = S::pack(&shape) else { unreachable!("the lengths have been checked") };
    // SAFETY: every index of the array view is an initialised element that is valid for reads for `'a`, and lengths and
    // strides are those of the array.
    Ok(unsafe { TensorView::from_raw(array.as_ptr(), packed, strides::<S>(array.strides())) })
}

/// As [`view`], for writing.
pub(super) fn view_mut<T, S: Shape, D: Dimension>(
    mut array: ArrayViewMut<'_, T, D>,
) -> Result<TensorViewMut<'_, T, S>, ShapeError> {
    let shape = lengths::<S>("from_ndarray", array.shape())?;
    let Ok(packed) = S::pack(&shape) else { unreachable!("the lengths have been checked") };
    let strides = strides::<S>(array.strides());
    // SAFETY: every index of a mutable array view is an element of its own, borrowed exclusively for the lifetime of the
    // array view, which is consumed; lengths and strides are those of the array.
    Ok(unsafe { TensorViewMut::from_raw(array.as_mut_ptr(), packed, strides) })
}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// A view of the elements of an array or of a view of one, without a copy, whatever its strides are.
    ///
    /// The rank is checked when the program is built, for `IxDyn` when it runs.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis, or the rank is another.
    ///
    /// ```
    /// use conformable_runtime::{Const, Dyn, TensorView};
    /// use ndarray::{Array2, s};
    /// let array = Array2::from_shape_fn((6, 8), |(i, j)| 10 * i + j);
    /// let x = TensorView::<usize, (Dyn, Const<8>)>::from_ndarray(&array).unwrap();
    /// assert_eq!(x[[5, 7]], 57);
    /// let every_other_row_backwards = array.slice(s![..;-2, ..]);
    /// let x = TensorView::<usize, (Const<3>, Dyn)>::from_ndarray(every_other_row_backwards).unwrap();
    /// assert_eq!(x[[0, 7]], 57);
    /// ```
    pub fn from_ndarray<A: IntoArrayView<'a>>(array: A) -> Result<Self, ShapeError>
    where
        S: OfArray<A::Dim, T>,
        Shapes: ArrayElements<A::Elem, T>,
    {
        view(&array.into_array_view()).map(Shapes::view)
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// A view of the elements of an `ndarray::ArrayViewMut`, without a copy, whatever its strides are.
    ///
    /// The rank is checked when the program is built, for `IxDyn` when it runs.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis, or the rank is another.
    pub fn from_ndarray<X, D: Dimension>(array: ArrayViewMut<'a, X, D>) -> Result<Self, ShapeError>
    where
        S: OfArray<D, T>,
        Shapes: ArrayElements<X, T>,
    {
        view_mut(array).map(Shapes::view_mut)
    }
}

macro_rules! try_from {
    ($([$($generics:tt)*] $array:ty => $view:ident: |$x:ident| $body:expr;)*) => {$(
        impl<'a, T, D: Dimension, S: OfArray<D, T>, $($generics)*> TryFrom<$array> for $view<'a, T, S> {
            type Error = ShapeError;
            /// As `from_ndarray`.
            fn try_from($x: $array) -> Result<Self, ShapeError> {
                $body
            }
        }
    )*};
}

try_from! {
    [] ArrayView<'a, T, D> => TensorView: |array| view(&array);
    [A: Data<Elem = T>] &'a ArrayBase<A, D, T> => TensorView: |array| view(&array.view());
    [] &'a ArrayRef<T, D> => TensorView: |array| view(&array.view());
    [] ArrayViewMut<'a, T, D> => TensorViewMut: |array| view_mut(array);
    [A: DataMut<Elem = T>] &'a mut ArrayBase<A, D, T> => TensorViewMut: |array| view_mut(array.view_mut());
    [] &'a mut ArrayRef<T, D> => TensorViewMut: |array| view_mut(array.view_mut());
}

macro_rules! from {
    ($([$($generics:tt)*] $tensor:ty => $array:ident: |$x:ident| $body:expr;)*) => {$(
        impl<'a, T, S: Shape<Index: Axes>, $($generics)*> From<$tensor> for $array<'a, T, DimOf<S>> {
            /// The same elements, without a copy.
            fn from($x: $tensor) -> Self {
                $body
            }
        }
    )*};
}

from! {
    [] TensorView<'a, T, S> => ArrayView: |x| x.into_ndarray();
    [] &'a Tensor<T, S> => ArrayView: |x| x.nd();
    [] &'a InlineTensor<T, S> => ArrayView: |x| x.nd();
    [] TensorViewMut<'a, T, S> => ArrayViewMut: |x| x.into_ndarray();
    [] &'a mut Tensor<T, S> => ArrayViewMut: |x| x.nd_mut();
    [] &'a mut InlineTensor<T, S> => ArrayViewMut: |x| x.nd_mut();
}

mod sealed {
    pub trait Sealed {}
}
