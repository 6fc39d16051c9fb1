//! Nested arrays and slices.

use crate::error::ShapeError;
use crate::shape::{Const, Shape, StaticShape, checked_len, row_major};
use crate::tensor::{InlineTensor, TensorView, TensorViewMut};

/// Row-major strides.
pub(super) fn in_rows<S: Shape>(lengths: &S::Index) -> S::Strides {
    let mut strides = S::no_strides();
    row_major(lengths.as_ref(), strides.as_mut());
    strides
}

/// Whether `found` elements of `size` bytes are those of a shape with these lengths; its stored lengths.
fn sized<S: Shape>(
    op: &'static str,
    lengths: &S::Index,
    size: usize,
    found: usize,
) -> Result<S::Lengths, ShapeError> {
    let packed = S::pack(lengths).map_err(|axis| ShapeError::given::<S>(op, lengths.as_ref(), axis))?;
    match checked_len(lengths.as_ref(), size) {
        Some(len) if len == found => Ok(packed),
        Some(_) => Err(ShapeError::count::<S>(op, lengths.as_ref(), found)),
        None => Err(ShapeError::too_large::<S>(op, lengths.as_ref())),
    }
}

/// The lengths of a shape of which there is a value of nested arrays.
fn constant<S: Shape>() -> (S::Lengths, S::Strides) {
    let mut lengths = S::origin();
    for (length, known) in lengths.as_mut().iter_mut().zip(S::EXTENTS.lengths()) {
        *length = known;
    }
    match S::pack(&lengths) {
        Ok(packed) => (packed, in_rows::<S>(&lengths)),
        Err(_) => unreachable!("these are the lengths of the shape"),
    }
}

/// Constructors of views that borrow plain Rust.
impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// The elements of nested arrays, without a copy. A shape with a run-time axis has none.
    ///
    /// ```
    /// use conformable_runtime::{Const, TensorView};
    /// let rows = [[1, 2, 3], [4, 5, 6]];
    /// let x = TensorView::<i32, (Const<2>, Const<3>)>::from_array(&rows);
    /// assert_eq!((x[[1, 0]], x.t()[[2, 1]]), (4, 6));
    /// ```
    pub fn from_array(elements: &'a S::Nested<T>) -> Self {
        let (lengths, strides) = constant::<S>();
        // SAFETY: there is a value of the nested arrays, so all axes are constant, and arrays in arrays are as many
        // elements as the product of the lengths, without gaps in row-major order; they are borrowed for `'a`.
        unsafe { TensorView::from_raw((&raw const *elements).cast(), lengths, strides) }
    }

    /// The elements of a slice in row-major order, without a copy.
    ///
    /// # Errors
    ///
    /// Where the slice has not as many elements as the shape.
    ///
    /// ```
    /// use conformable_runtime::{Const, TensorView};
    /// let x = TensorView::<f32, (Const<2>, Const<2>)>::from_slice(&[1.0, 2.0, 3.0, 4.0]).unwrap();
    /// assert_eq!(x[[1, 0]], 3.0);
    /// ```
    pub fn from_slice(elements: &'a [T]) -> Result<Self, ShapeError>
    where
        S: StaticShape,
    {
        let packed = sized::<S>("from_slice", &S::SHAPE, size_of::<T>(), elements.len())?;
        // SAFETY: the slice has the product of the lengths, so row-major strides stay inside of it; borrowed for `'a`.
        Ok(unsafe { TensorView::from_raw(elements.as_ptr(), packed, in_rows::<S>(&S::SHAPE)) })
    }

    /// The elements of a slice in row-major order, without a copy, for shapes of every kind.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis, or the slice has not as many elements as the shape.
    ///
    /// ```
    /// use conformable_runtime::{Const, Dyn, TensorView};
    /// let x = TensorView::<i32, (Dyn, Const<2>)>::from_slice_with(&[1, 2, 3, 4, 5, 6], &[3, 2]).unwrap();
    /// assert_eq!(x[[2, 1]], 6);
    /// ```
    pub fn from_slice_with(elements: &'a [T], lengths: &S::Index) -> Result<Self, ShapeError> {
        let packed = sized::<S>("from_slice_with", lengths, size_of::<T>(), elements.len())?;
        // SAFETY: as in `from_slice`.
        Ok(unsafe { TensorView::from_raw(elements.as_ptr(), packed, in_rows::<S>(lengths)) })
    }
}

/// Constructors of views that borrow plain Rust for writing.
impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// The elements of nested arrays, without a copy. A shape with a run-time axis has none.
    pub fn from_array(elements: &'a mut S::Nested<T>) -> Self {
        let (lengths, strides) = constant::<S>();
        // SAFETY: as for `TensorView`; row-major strides give every index an element of its own, borrowed exclusively.
        unsafe { TensorViewMut::from_raw((&raw mut *elements).cast(), lengths, strides) }
    }

    /// The elements of a slice in row-major order, without a copy.
    ///
    /// # Errors
    ///
    /// Where the slice has not as many elements as the shape.
    pub fn from_slice(elements: &'a mut [T]) -> Result<Self, ShapeError>
    where
        S: StaticShape,
    {
        let packed = sized::<S>("from_slice", &S::SHAPE, size_of::<T>(), elements.len())?;
        // SAFETY: the slice has the product of the lengths, row-major strides give every index an element of its own, and
        // the slice is borrowed exclusively for `'a`.
        Ok(unsafe { TensorViewMut::from_raw(elements.as_mut_ptr(), packed, in_rows::<S>(&S::SHAPE)) })
    }

    /// The elements of a slice in row-major order, without a copy, for shapes of every kind.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis, or the slice has not as many elements as the shape.
    pub fn from_slice_with(elements: &'a mut [T], lengths: &S::Index) -> Result<Self, ShapeError> {
        let packed = sized::<S>("from_slice_with", lengths, size_of::<T>(), elements.len())?;
        // SAFETY: as in `from_slice`.
        Ok(unsafe { TensorViewMut::from_raw(elements.as_mut_ptr(), packed, in_rows::<S>(lengths)) })
    }
}

impl<'a, T, S: StaticShape> TryFrom<&'a [T]> for TensorView<'a, T, S> {
    type Error = ShapeError;
    /// As [`TensorView::from_slice`].
    fn try_from(elements: &'a [T]) -> Result<Self, ShapeError> {
        TensorView::from_slice(elements)
    }
}

impl<'a, T, S: StaticShape> TryFrom<&'a mut [T]> for TensorViewMut<'a, T, S> {
    type Error = ShapeError;
    /// As [`TensorViewMut::from_slice`].
    fn try_from(elements: &'a mut [T]) -> Result<Self, ShapeError> {
        TensorViewMut::from_slice(elements)
    }
}

/// Nested arrays of every rank but 0, whose array would be any type.
macro_rules! nested {
    ($([$($n:ident)*] $array:ty;)*) => {$(
        impl<'a, T, $(const $n: usize),*> From<&'a $array> for TensorView<'a, T, ($(Const<$n>,)*)> {
            /// The same elements, without a copy.
            fn from(elements: &'a $array) -> Self {
                TensorView::from_array(elements)
            }
        }

        impl<'a, T, $(const $n: usize),*> From<&'a mut $array> for TensorViewMut<'a, T, ($(Const<$n>,)*)> {
            /// The same elements, without a copy.
            fn from(elements: &'a mut $array) -> Self {
                TensorViewMut::from_array(elements)
            }
        }

        impl<T, $(const $n: usize),*> From<$array> for InlineTensor<T, ($(Const<$n>,)*)> {
            /// The same elements, moved.
            fn from(elements: $array) -> Self {
                InlineTensor::from_array(elements)
            }
        }

        impl<T, $(const $n: usize),*> From<InlineTensor<T, ($(Const<$n>,)*)>> for $array {
            /// The same elements, moved.
            fn from(tensor: InlineTensor<T, ($(Const<$n>,)*)>) -> Self {
                tensor.into_array()
            }
        }
    )*};
}

nested! {
    [A] [T; A];
    [A B] [[T; B]; A];
    [A B C] [[[T; C]; B]; A];
    [A B C D] [[[[T; D]; C]; B]; A];
    [A B C D E] [[[[[T; E]; D]; C]; B]; A];
    [A B C D E F] [[[[[[T; F]; E]; D]; C]; B]; A];
    [A B C D E F G] [[[[[[[T; G]; F]; E]; D]; C]; B]; A];
    [A B C D E F G H] [[[[[[[[T; H]; G]; F]; E]; D]; C]; B]; A];
}
