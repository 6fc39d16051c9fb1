//! What is on the heap: `Vec`s, and tensors made of nested arrays.

use crate::error::ShapeError;
use crate::shape::{Const, Shape, StaticShape};
use crate::tensor::{Tensor, TensorView, TensorViewMut};
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

impl<'a, T, S: StaticShape> TryFrom<&'a Vec<T>> for TensorView<'a, T, S> {
    type Error = ShapeError;
    /// As [`TensorView::from_slice`].
    fn try_from(elements: &'a Vec<T>) -> Result<Self, ShapeError> {
        TensorView::from_slice(elements)
    }
}

impl<'a, T, S: StaticShape> TryFrom<&'a mut Vec<T>> for TensorViewMut<'a, T, S> {
    type Error = ShapeError;
    /// As [`TensorViewMut::from_slice`].
    fn try_from(elements: &'a mut Vec<T>) -> Result<Self, ShapeError> {
        TensorViewMut::from_slice(elements)
    }
}

/// Nested arrays of every rank but 0, whose array would be any type.
macro_rules! nested {
    ($([$($n:ident)*] $array:ty;)*) => {$(
        impl<T, $(const $n: usize),*> From<$array> for Tensor<T, ($(Const<$n>,)*)> {
            /// The same elements, moved to the heap.
            fn from(elements: $array) -> Self {
                Tensor::from_array(elements)
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
