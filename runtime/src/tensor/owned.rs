//! [`Tensor`]: elements on the heap.

use super::equality::equality;
use super::storage::{Owned, Plain};
use super::view::check_index;
use super::{InlineTensor, Iter, TensorView, TensorViewMut};
use crate::shape::{Shape, row_major};
use alloc::vec::Vec;
use core::ops::{Index, IndexMut};

/// A tensor that owns its elements: on the heap, contiguous, row-major.
///
/// `S` is the shape, a tuple of axis types; where all are constant the tensor is as large as its `Vec`. Write the type
/// with `Tensor![f32; 3, 4]` or [`Tensor2<f32, 3, 4>`](super::Tensor2).
///
/// ```
/// use conformable_runtime::{Const, Tensor};
/// let x = Tensor::<f32, (Const<2>, Const<3>)>::from_array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
/// assert_eq!(x.shape(), [2, 3]);
/// assert_eq!(x[[1, 2]], 6.0);
/// assert_eq!(x.t()[[2, 1]], 6.0);
/// ```
pub struct Tensor<T, S: Shape> {
    lengths: Plain<S::Lengths>,
    /// As many elements as the product of `lengths`.
    ///
    /// The last field: a struct has a size that is known where that of its last field is, and of what is no shape rustc knows
    /// nothing, which it would say once more at every variable.
    elements: Vec<T>,
}

impl<T, S: Shape> Tensor<T, S> {
    /// The caller has made sure that `elements` has the product of the lengths.
    pub(crate) fn from_parts(elements: Vec<T>, lengths: S::Lengths) -> Self {
        debug_assert_eq!(elements.len(), S::unpack(lengths).as_ref().iter().product::<usize>());
        Tensor { elements, lengths: Plain::new(lengths) }
    }

    /// The lengths of the axes.
    #[inline]
    pub fn shape(&self) -> S::Index {
        S::unpack(*self.lengths)
    }

    /// The number of axes.
    #[inline]
    pub fn rank(&self) -> usize {
        S::RANK
    }

    /// The number of elements.
    #[inline]
    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// Whether an axis has length 0.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// The elements in row-major order; the buffer is moved.
    #[inline]
    pub fn into_vec(self) -> Vec<T> {
        self.elements
    }

    /// The elements in row-major order.
    #[inline]
    pub fn as_slice(&self) -> &[T] {
        &self.elements
    }

    /// The elements in row-major order.
    #[inline]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.elements
    }

    /// A view of all elements.
    #[inline]
    pub fn view(&self) -> TensorView<'_, T, S> {
        // SAFETY: the slice has the product of the lengths, so every index of row-major strides is inside it, and it is
        // borrowed as long as the view.
        unsafe { TensorView::from_raw(self.elements.as_ptr(), *self.lengths, self.strides()) }
    }

    /// A view of all elements through which they can be changed.
    #[inline]
    pub fn view_mut(&mut self) -> TensorViewMut<'_, T, S> {
        let (lengths, strides) = (*self.lengths, self.strides());
        // SAFETY: as for `view`; row-major strides give every index an element of its own, and the slice is borrowed
        // exclusively.
        unsafe { TensorViewMut::from_raw(self.elements.as_mut_ptr(), lengths, strides) }
    }

    /// The axes in opposite order; a matrix transposed. Nothing is copied.
    #[inline]
    pub fn t(&self) -> TensorView<'_, T, S::Reversed> {
        self.view().t()
    }

    /// The axes in opposite order, for writing. Nothing is copied.
    #[inline]
    pub fn t_mut(&mut self) -> TensorViewMut<'_, T, S::Reversed> {
        self.view_mut().into_t()
    }

    /// The elements in row-major order.
    pub fn iter(&self) -> core::slice::Iter<'_, T> {
        self.elements.iter()
    }

    /// The elements in row-major order, to be changed.
    pub fn iter_mut(&mut self) -> core::slice::IterMut<'_, T> {
        self.elements.iter_mut()
    }

    /// A tensor of the same shape with `f` of every element.
    pub fn map<U>(&self, f: impl FnMut(&T) -> U) -> Tensor<U, S> {
        Tensor { elements: self.elements.iter().map(f).collect(), lengths: self.lengths }
    }

    /// The lengths as they are stored.
    pub(super) fn stored_lengths(&self) -> S::Lengths {
        *self.lengths
    }

    fn strides(&self) -> S::Strides {
        let mut strides = S::no_strides();
        row_major(self.shape().as_ref(), strides.as_mut());
        strides
    }

    /// The position of an element in the buffer.
    ///
    /// # Panics
    ///
    /// Where an index is not below the length of its axis.
    #[track_caller]
    #[inline]
    fn position(&self, index: S::Index) -> usize {
        let shape = self.shape();
        let (index, shape) = (index.as_ref(), shape.as_ref());
        let mut position = 0;
        for (axis, (&i, &len)) in index.iter().zip(shape).enumerate() {
            check_index(axis, i, len, index, shape);
            position = position * len + i;
        }
        position
    }
}

impl<T, S: Shape> Owned<T, S> for Tensor<T, S> {
    unsafe fn build(lengths: S::Lengths, write: impl FnOnce(*mut T)) -> Self {
        let len = S::unpack(lengths).as_ref().iter().product();
        let mut elements = Vec::with_capacity(len);
        write(elements.as_mut_ptr());
        // SAFETY: the capacity is `len`, and the caller's `write` has initialised as many elements.
        unsafe { elements.set_len(len) };
        Tensor { elements, lengths: Plain::new(lengths) }
    }
}

impl<T, S: Shape> Index<S::Index> for Tensor<T, S> {
    type Output = T;
    #[track_caller]
    #[inline]
    fn index(&self, index: S::Index) -> &T {
        &self.elements[self.position(index)]
    }
}

impl<T, S: Shape> IndexMut<S::Index> for Tensor<T, S> {
    #[track_caller]
    #[inline]
    fn index_mut(&mut self, index: S::Index) -> &mut T {
        let position = self.position(index);
        &mut self.elements[position]
    }
}

impl<T: Clone, S: Shape> Clone for Tensor<T, S> {
    fn clone(&self) -> Self {
        Tensor { elements: self.elements.clone(), lengths: self.lengths }
    }
}

impl<'a, T, S: Shape> IntoIterator for &'a Tensor<T, S> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T, S: Shape> IntoIterator for Tensor<T, S> {
    type Item = T;
    type IntoIter = alloc::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.elements.into_iter()
    }
}

impl<'a, T, S: Shape> From<&'a Tensor<T, S>> for TensorView<'a, T, S> {
    fn from(tensor: &'a Tensor<T, S>) -> Self {
        tensor.view()
    }
}

impl<'a, T, S: Shape> From<&'a mut Tensor<T, S>> for TensorViewMut<'a, T, S> {
    fn from(tensor: &'a mut Tensor<T, S>) -> Self {
        tensor.view_mut()
    }
}

equality! {
    [] Tensor<T, S>, Tensor<T, S>;
    ['a] Tensor<T, S>, TensorView<'a, T, S>;
    ['a] TensorView<'a, T, S>, Tensor<T, S>;
    ['a] Tensor<T, S>, TensorViewMut<'a, T, S>;
    ['a] TensorViewMut<'a, T, S>, Tensor<T, S>;
    [] InlineTensor<T, S>, Tensor<T, S>;
    [] Tensor<T, S>, InlineTensor<T, S>;
}

impl<T: Eq, S: Shape> Eq for Tensor<T, S> {}

/// What a view becomes that gets elements of its own.
macro_rules! copies {
    ($($view:ident)*) => {$(
        impl<T, S: Shape> $view<'_, T, S> {
            /// A tensor with copies of the elements.
            pub fn to_owned(&self) -> Tensor<T, S>
            where
                T: Clone,
            {
                self.map(T::clone)
            }

            /// A tensor of the same shape with `f` of every element.
            pub fn map<U>(&self, f: impl FnMut(&T) -> U) -> Tensor<U, S> {
                Tensor::from_parts(self.iter().map(f).collect::<Vec<U>>(), *self.lengths)
            }
        }
    )*};
}

copies! { TensorView TensorViewMut }

impl<T: Clone, S: Shape> InlineTensor<T, S> {
    /// A tensor on the heap with copies of the elements.
    pub fn to_owned(&self) -> Tensor<T, S> {
        self.view().to_owned()
    }
}
