//! [`InlineTensor`]: elements inside the value.

use super::storage::Owned;
use super::view::check_index;
use super::{TensorView, TensorViewMut};
use crate::shape::{Shape, StaticShape, row_major};
use core::mem::MaybeUninit;
use core::ops::{Index, IndexMut};

/// A tensor with its elements inside the value, for small constant shapes: nothing is allocated.
///
/// All axes are constant; a shape with another axis has no value of this type. Write the type with
/// `InlineTensor![f32; 3, 4]`. The result of two inline tensors is an inline tensor.
///
/// ```
/// use conformable_runtime::{Const, InlineTensor, ops};
/// let x = InlineTensor::<i32, (Const<2>, Const<2>)>::from_array([[1, 2], [3, 4]]);
/// assert_eq!(ops::matmul(&x, &x), InlineTensor::from_array([[7, 10], [15, 22]]));
/// ```
pub struct InlineTensor<T, S: Shape> {
    /// Arrays in arrays: the elements without gaps in row-major order.
    elements: S::Nested<T>,
}

impl<T, S: Shape> InlineTensor<T, S> {
    /// The number of elements. A shape with an axis that is not constant has no value that could be asked.
    const LEN: usize = {
        let lengths = S::EXTENTS.lengths();
        let mut product = 1;
        let mut i = 0;
        while i < S::RANK {
            product *= lengths[i];
            i += 1;
        }
        product
    };

    /// The stored lengths.
    ///
    /// # Panics
    ///
    /// Never for a value of this type: all its axes are constant.
    #[inline(always)]
    fn lengths() -> S::Lengths {
        let known = S::EXTENTS.lengths();
        let mut lengths = S::origin();
        lengths.as_mut().copy_from_slice(&known[..S::RANK]);
        match S::pack(&lengths) {
            Ok(lengths) => lengths,
            Err(_) => unreachable!("constant lengths are their own"),
        }
    }

    fn strides() -> S::Strides {
        let mut strides = S::no_strides();
        row_major(S::unpack(Self::lengths()).as_ref(), strides.as_mut());
        strides
    }

    /// The elements in nested arrays.
    pub const fn from_array(elements: S::Nested<T>) -> Self {
        InlineTensor { elements }
    }

    /// The elements in nested arrays.
    pub fn into_array(self) -> S::Nested<T> {
        self.elements
    }

    /// The lengths of the axes.
    #[inline]
    pub fn shape(&self) -> S::Index {
        S::unpack(Self::lengths())
    }

    /// The number of axes.
    #[inline]
    pub fn rank(&self) -> usize {
        S::RANK
    }

    /// The number of elements.
    #[inline]
    pub fn len(&self) -> usize {
        Self::LEN
    }

    /// Whether an axis has length 0.
    #[inline]
    pub fn is_empty(&self) -> bool {
        Self::LEN == 0
    }

    /// The elements in row-major order.
    #[inline]
    pub fn as_slice(&self) -> &[T] {
        // SAFETY: arrays in arrays are `LEN` elements without gaps (reference, type layout: an array of `[T; N]` has the
        // size of N elements and places them at multiples of the element size).
        unsafe { core::slice::from_raw_parts((&raw const self.elements).cast(), Self::LEN) }
    }

    /// The elements in row-major order.
    #[inline]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        // SAFETY: as for `as_slice`, borrowed exclusively.
        unsafe { core::slice::from_raw_parts_mut((&raw mut self.elements).cast(), Self::LEN) }
    }

    /// A view of all elements.
    #[inline]
    pub fn view(&self) -> TensorView<'_, T, S> {
        // SAFETY: the elements are the product of the lengths in row-major order, borrowed as long as the view.
        unsafe { TensorView::from_raw((&raw const self.elements).cast(), Self::lengths(), Self::strides()) }
    }

    /// A view of all elements through which they can be changed.
    #[inline]
    pub fn view_mut(&mut self) -> TensorViewMut<'_, T, S> {
        // SAFETY: as for `view`; row-major strides give every index an element of its own, borrowed exclusively.
        unsafe { TensorViewMut::from_raw((&raw mut self.elements).cast(), Self::lengths(), Self::strides()) }
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
        self.as_slice().iter()
    }

    /// A tensor of the same shape with `f` of every element.
    pub fn map<U>(&self, mut f: impl FnMut(&T) -> U) -> InlineTensor<U, S> {
        Self::collect(|i| f(&self.as_slice()[i]))
    }

    /// The elements of a tensor on the heap.
    #[cfg(feature = "serde")]
    pub(crate) fn from_tensor(tensor: super::Tensor<T, S>) -> Self {
        let mut elements = tensor.into_iter();
        Self::collect(|_| match elements.next() {
            Some(element) => element,
            None => unreachable!("a tensor has as many elements as its shape"),
        })
    }

    /// A tensor with `f(0)`, `f(1)`, .. in row-major order.
    pub(super) fn collect<U>(mut f: impl FnMut(usize) -> U) -> InlineTensor<U, S> {
        // SAFETY: the elements of an inline tensor are addressable, as it is a value; every one is written.
        unsafe {
            InlineTensor::build(Self::lengths(), |elements: *mut U| {
                for i in 0..Self::LEN {
                    // If `f` panics the elements so far are leaked, which is safe.
                    elements.add(i).write(f(i));
                }
            })
        }
    }
}

impl<T, S: Shape> Owned<T, S> for InlineTensor<T, S> {
    #[inline]
    unsafe fn build(_: S::Lengths, write: impl FnOnce(*mut T)) -> Self {
        let mut elements = MaybeUninit::<S::Nested<T>>::uninit();
        write(elements.as_mut_ptr().cast());
        // SAFETY: the caller's `write` has initialised all elements, and arrays in arrays have nothing else. A shape with
        // an axis that is not constant has no lengths to call this with but from a value, and there is none.
        InlineTensor { elements: unsafe { elements.assume_init() } }
    }
}

impl<T, S: Shape> Index<S::Index> for InlineTensor<T, S> {
    type Output = T;
    #[track_caller]
    #[inline]
    fn index(&self, index: S::Index) -> &T {
        &self.as_slice()[position(index.as_ref(), self.shape().as_ref())]
    }
}

impl<T, S: Shape> IndexMut<S::Index> for InlineTensor<T, S> {
    #[track_caller]
    #[inline]
    fn index_mut(&mut self, index: S::Index) -> &mut T {
        let position = position(index.as_ref(), self.shape().as_ref());
        &mut self.as_mut_slice()[position]
    }
}

/// The position of an element in row-major order.
#[track_caller]
#[inline]
fn position(index: &[usize], shape: &[usize]) -> usize {
    let mut position = 0;
    for (axis, (&i, &len)) in index.iter().zip(shape).enumerate() {
        check_index(axis, i, len, index, shape);
        position = position * len + i;
    }
    position
}

impl<T: Clone, S: Shape> Clone for InlineTensor<T, S> {
    fn clone(&self) -> Self {
        self.map(T::clone)
    }
}

impl<T: Clone, S: Shape> Copy for InlineTensor<T, S> where S::Nested<T>: Copy {}

impl<T: Default, S: StaticShape> Default for InlineTensor<T, S> {
    fn default() -> Self {
        Self::collect(|_| T::default())
    }
}

impl<'a, T, S: Shape> IntoIterator for &'a InlineTensor<T, S> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
