//! Conversions from and to `Vec` and, with feature `ndarray`, `ndarray::Array`. Buffers are moved.

use super::Tensor;
use crate::error::ShapeError;
use crate::shape::{Shape, StaticShape};
use alloc::vec::Vec;

impl<T, S: Shape> From<Tensor<T, S>> for Vec<T> {
    /// The elements in row-major order; the buffer is moved.
    fn from(tensor: Tensor<T, S>) -> Self {
        tensor.into_vec()
    }
}

impl<T, S: StaticShape> TryFrom<Vec<T>> for Tensor<T, S> {
    type Error = ShapeError;
    /// As [`Tensor::from_vec`].
    fn try_from(elements: Vec<T>) -> Result<Self, ShapeError> {
        Tensor::from_vec(elements)
    }
}

#[cfg(feature = "ndarray")]
mod nd {
    use super::super::{Tensor, TensorView, TensorViewMut};
    use crate::error::ShapeError;
    use crate::shape::Shape;
    use ndarray::{Array, ArrayView, ArrayViewMut, Axis, Dim, Dimension, IntoDimension, ShapeBuilder};

    /// The dimension type of ndarray for a shape.
    type Rank<S> = Dim<<S as Shape>::Index>;

    impl<T, S: Shape> Tensor<T, S>
    where
        Rank<S>: Dimension,
        S::Index: IntoDimension<Dim = Rank<S>>,
    {
        /// The same elements as an `ndarray::Array`; the buffer is moved.
        pub fn into_ndarray(self) -> Array<T, Rank<S>> {
            let shape = self.shape().into_dimension();
            match Array::from_shape_vec(shape, self.into_vec()) {
                Ok(array) => array,
                Err(_) => unreachable!("the buffer of a tensor has the product of its lengths"),
            }
        }

        /// The elements of an `ndarray::Array`; the buffer is moved where it is in row-major order, otherwise the elements
        /// are brought into that order.
        ///
        /// # Errors
        ///
        /// Where a length is not that of a constant axis.
        pub fn from_ndarray(array: Array<T, Rank<S>>) -> Result<Self, ShapeError>
        where
            T: Clone,
        {
            let mut lengths = S::origin();
            lengths.as_mut().copy_from_slice(array.shape());
            let array =
                if array.is_standard_layout() { array } else { array.as_standard_layout().into_owned() };
            let (mut elements, first) = array.into_raw_vec_and_offset();
            // A sliced array owns more elements than it shows.
            let first = first.unwrap_or(0);
            let len = lengths.as_ref().iter().product::<usize>();
            elements.truncate(first + len);
            if first > 0 {
                elements.drain(..first);
            }
            Tensor::from_vec_with(elements, &lengths)
        }
    }

    impl<T: Clone, S: Shape> TryFrom<Array<T, Rank<S>>> for Tensor<T, S>
    where
        Rank<S>: Dimension,
        S::Index: IntoDimension<Dim = Rank<S>>,
    {
        type Error = ShapeError;
        /// As [`Tensor::from_ndarray`].
        fn try_from(array: Array<T, Rank<S>>) -> Result<Self, ShapeError> {
            Tensor::from_ndarray(array)
        }
    }

    impl<T, S: Shape> From<Tensor<T, S>> for Array<T, Rank<S>>
    where
        Rank<S>: Dimension,
        S::Index: IntoDimension<Dim = Rank<S>>,
    {
        /// As [`Tensor::into_ndarray`].
        fn from(tensor: Tensor<T, S>) -> Self {
            tensor.into_ndarray()
        }
    }

    /// What ndarray takes of a view: strides without their signs, and how far its first element is from that of the view.
    ///
    /// ndarray builds arrays from strides that are not negative; an axis is turned around afterwards.
    fn magnitudes<S: Shape>(shape: &S::Index, strides: &S::Strides) -> (S::Index, isize) {
        let mut magnitudes = S::origin();
        let mut offset = 0;
        for ((to, &stride), &len) in magnitudes.as_mut().iter_mut().zip(strides.as_ref()).zip(shape.as_ref())
        {
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

    impl<'a, T, S: Shape> TensorView<'a, T, S>
    where
        Rank<S>: Dimension,
        S::Index: IntoDimension<Dim = Rank<S>>,
    {
        /// The same elements as an `ndarray::ArrayView`, without a copy.
        pub fn into_ndarray(self) -> ArrayView<'a, T, Rank<S>> {
            let strides = self.strides();
            let (magnitudes, offset) = magnitudes::<S>(&self.shape(), &strides);
            if self.is_empty() {
                // There is no element that a pointer could be moved to.
                return ArrayView::from_shape(self.shape().into_dimension(), &[])
                    .unwrap_or_else(|_| unreachable!());
            }
            let shape = self.shape().into_dimension().strides(magnitudes.into_dimension());
            // SAFETY: every index of the view is an initialised element that is valid for reads for `'a`; without the signs
            // of the strides the indices reach the same elements, counted from the one at the other end of each axis that
            // is turned around, which is an element of the view because no axis has length 0.
            let mut array = unsafe { ArrayView::from_shape_ptr(shape, self.as_ptr().offset(offset)) };
            inverted(strides.as_ref()).for_each(|axis| array.invert_axis(axis));
            array
        }

        /// A view of the elements of an `ndarray::ArrayView`, without a copy.
        ///
        /// # Errors
        ///
        /// Where a length is not that of a constant axis.
        pub fn from_ndarray(array: ArrayView<'a, T, Rank<S>>) -> Result<Self, ShapeError> {
            let (lengths, strides) = (array.shape(), array.strides());
            let mut shape = S::origin();
            shape.as_mut().copy_from_slice(lengths);
            let mut own = S::no_strides();
            own.as_mut().copy_from_slice(strides);
            match S::pack(&shape) {
                // SAFETY: every index of the array view is an initialised element that is valid for reads for `'a`.
                Ok(packed) => Ok(unsafe { TensorView::from_raw(array.as_ptr(), packed, own) }),
                Err(axis) => Err(ShapeError::given::<S>("from_ndarray", lengths, axis)),
            }
        }
    }

    impl<'a, T, S: Shape> TensorViewMut<'a, T, S>
    where
        Rank<S>: Dimension,
        S::Index: IntoDimension<Dim = Rank<S>>,
    {
        /// The same elements as an `ndarray::ArrayViewMut`, without a copy.
        pub fn into_ndarray(mut self) -> ArrayViewMut<'a, T, Rank<S>> {
            let strides = self.strides();
            let (magnitudes, offset) = magnitudes::<S>(&self.shape(), &strides);
            if self.is_empty() {
                return ArrayViewMut::from_shape(self.shape().into_dimension(), &mut [])
                    .unwrap_or_else(|_| unreachable!());
            }
            let shape = self.shape().into_dimension().strides(magnitudes.into_dimension());
            // SAFETY: every index of the view is an initialised element of its own, borrowed exclusively for `'a`; the view
            // is consumed. The offset is that of an element, as for `TensorView`.
            let mut array = unsafe { ArrayViewMut::from_shape_ptr(shape, self.as_mut_ptr().offset(offset)) };
            inverted(strides.as_ref()).for_each(|axis| array.invert_axis(axis));
            array
        }

        /// A view of the elements of an `ndarray::ArrayViewMut`, without a copy.
        ///
        /// # Errors
        ///
        /// Where a length is not that of a constant axis.
        pub fn from_ndarray(mut array: ArrayViewMut<'a, T, Rank<S>>) -> Result<Self, ShapeError> {
            let mut shape = S::origin();
            shape.as_mut().copy_from_slice(array.shape());
            let mut own = S::no_strides();
            own.as_mut().copy_from_slice(array.strides());
            match S::pack(&shape) {
                // SAFETY: every index of a mutable array view is an element of its own, borrowed exclusively for `'a`; the
                // array view is consumed.
                Ok(packed) => Ok(unsafe { TensorViewMut::from_raw(array.as_mut_ptr(), packed, own) }),
                Err(axis) => Err(ShapeError::given::<S>("from_ndarray", array.shape(), axis)),
            }
        }
    }
}
