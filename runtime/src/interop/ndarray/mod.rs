//! ndarray: arrays and views both ways without a copy, and arrays as operands and outputs of contractions.
//!
//! An array has a rank in its type and its lengths at run time. So a tensor becomes an array by forgetting what its type
//! says of lengths, and an array becomes a tensor by a check of the lengths that the tensor's type has: a [`ShapeError`].
//! That the rank is the same is checked when the program is built, and when it runs for `IxDyn`.

mod dimension;
mod operand;
mod views;

pub use dimension::{Axes, OfArray, Ranked};
pub use views::IntoArrayView;

use super::{elements::ArrayElements, index};
use crate::error::ShapeError;
use crate::errors::Shapes;
use crate::shape::Shape;
use crate::tensor::{InlineTensor, Tensor, TensorView, TensorViewMut};
use ::ndarray::{Array, ArrayView, ArrayViewMut, Dimension};

/// The dimension of ndarray for a shape.
type DimOf<S> = <<S as Shape>::Index as Axes>::Dim;

/// Whether an array of these lengths has the shape `S`: its index.
fn lengths<S: Shape>(op: &'static str, found: &[usize]) -> Result<S::Index, ShapeError> {
    if found.len() != S::RANK {
        return Err(ShapeError::array::<S>(op, found, None));
    }
    let index = index::<S>(found);
    match S::pack(&index) {
        Ok(_) => Ok(index),
        Err(axis) => Err(ShapeError::array::<S>(op, found, Some(axis))),
    }
}

impl<T, S: Shape<Index: Axes>> Tensor<T, S> {
    /// The same elements as an `ndarray::Array`; the buffer is moved. Rank 7 and 8 are an `ArrayD`.
    pub fn into_ndarray(self) -> Array<T, DimOf<S>> {
        let shape = self.shape().dimension();
        match Array::from_shape_vec(shape, self.into_vec()) {
            Ok(array) => array,
            Err(_) => unreachable!("the buffer of a tensor has the product of its lengths"),
        }
    }
}

impl<T, S: Shape> Tensor<T, S> {
    /// The elements of an `ndarray::Array`; the buffer is moved where the array is in row-major order, otherwise the
    /// elements are brought into that order. `reversed_axes()` of a column-major array is row-major.
    ///
    /// The rank is checked when the program is built, for an `ArrayD` when it runs.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis, or the rank is another.
    ///
    /// ```
    /// use conformable_runtime::{Const, Dyn, Tensor};
    /// use ndarray::Array2;
    /// let array = Array2::<f32>::zeros((3, 4));
    /// let x = Tensor::<f32, (Dyn, Const<4>)>::from_ndarray(array).unwrap();
    /// assert_eq!(x.shape(), [3, 4]);
    /// assert_eq!(
    ///     Tensor::<f32, (Dyn, Const<5>)>::from_ndarray(x.into_ndarray()).unwrap_err().to_string(),
    ///     "from_ndarray: an array of shape (3, 4) does not go into shape (dyn, 5): axis 1 is 4, not 5 [C017]",
    /// );
    /// ```
    pub fn from_ndarray<X: Clone, D: Dimension>(array: Array<X, D>) -> Result<Self, ShapeError>
    where
        S: OfArray<D, T>,
        Shapes: ArrayElements<X, T>,
    {
        let lengths = lengths::<S>("from_ndarray", array.shape())?;
        let array = if array.is_standard_layout() { array } else { array.as_standard_layout().into_owned() };
        let (mut elements, first) = array.into_raw_vec_and_offset();
        // A sliced array owns more elements than it shows.
        let first = first.unwrap_or(0);
        let len = lengths.as_ref().iter().product::<usize>();
        elements.truncate(first + len);
        if first > 0 {
            elements.drain(..first);
        }
        Tensor::from_vec_with(elements, &lengths).map(Shapes::owned)
    }
}

impl<T: Clone, D: Dimension, S: OfArray<D, T>> TryFrom<Array<T, D>> for Tensor<T, S> {
    type Error = ShapeError;
    /// As [`Tensor::from_ndarray`].
    fn try_from(array: Array<T, D>) -> Result<Self, ShapeError> {
        Tensor::from_ndarray(array)
    }
}

impl<T, S: Shape<Index: Axes>> From<Tensor<T, S>> for Array<T, DimOf<S>> {
    /// As [`Tensor::into_ndarray`].
    fn from(tensor: Tensor<T, S>) -> Self {
        tensor.into_ndarray()
    }
}

/// `nd` and `nd_mut`, for everything that ndarray does well.
macro_rules! nd {
    ($([$($life:lifetime)?] $tensor:ty;)*) => {$(
        impl<$($life,)? T, S: Shape<Index: Axes>> $tensor {
            /// The elements as an `ndarray::ArrayView`, without a copy: for everything that ndarray does well, such as slices,
            /// `axis_iter`, `sum_axis` or `Zip`. Rank 7 and 8 are an `ArrayViewD`.
            pub fn nd(&self) -> ArrayView<'_, T, DimOf<S>> {
                self.view().into_ndarray()
            }

            /// The elements as an `ndarray::ArrayViewMut`, without a copy.
            pub fn nd_mut(&mut self) -> ArrayViewMut<'_, T, DimOf<S>> {
                self.view_mut().into_ndarray()
            }
        }
    )*};
}

nd! {
    [] Tensor<T, S>;
    [] InlineTensor<T, S>;
    ['a] TensorViewMut<'a, T, S>;
}

impl<'a, T, S: Shape<Index: Axes>> TensorView<'a, T, S> {
    /// The elements as an `ndarray::ArrayView`, without a copy: for everything that ndarray does well, such as slices,
    /// `axis_iter`, `sum_axis` or `Zip`. Rank 7 and 8 are an `ArrayViewD`.
    pub fn nd(&self) -> ArrayView<'a, T, DimOf<S>> {
        self.into_ndarray()
    }
}
