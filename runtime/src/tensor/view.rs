//! [`TensorView`] and [`TensorViewMut`]: elements of somebody else, with strides.

use super::storage::Plain;
use crate::shape::{Shape, row_major};
use core::marker::PhantomData;
use core::ops::{Index, IndexMut};

/// A borrowed tensor with strides: transposes and permutations without copies.
///
/// Write the type with `TensorView![f32; 3, 4]`. A view is copied freely.
pub struct TensorView<'a, T, S: Shape> {
    /// The element at index 0 of every axis.
    ///
    /// For every index below the lengths, the pointer moved by `index * strides` is an initialised element that is valid
    /// for reads for `'a`.
    first: *const T,
    pub(super) lengths: Plain<S::Lengths>,
    strides: Plain<S::Strides>,
    elements: PhantomData<&'a [T]>,
}

/// A borrowed tensor with strides whose elements can be changed.
///
/// Write the type with `TensorViewMut![f32; 3, 4]`.
pub struct TensorViewMut<'a, T, S: Shape> {
    /// As for [`TensorView`]; besides, every index has an element of its own, and the view borrows them exclusively.
    first: *mut T,
    pub(super) lengths: Plain<S::Lengths>,
    strides: Plain<S::Strides>,
    elements: PhantomData<&'a mut [T]>,
}

// SAFETY: a view is a shared reference to its elements.
unsafe impl<T: Sync, S: Shape> Send for TensorView<'_, T, S> {}
// SAFETY: as above.
unsafe impl<T: Sync, S: Shape> Sync for TensorView<'_, T, S> {}
// SAFETY: a mutable view is an exclusive reference to its elements.
unsafe impl<T: Send, S: Shape> Send for TensorViewMut<'_, T, S> {}
// SAFETY: a shared mutable view gives shared references to its elements only.
unsafe impl<T: Sync, S: Shape> Sync for TensorViewMut<'_, T, S> {}

impl<T, S: Shape> Clone for TensorView<'_, T, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S: Shape> Copy for TensorView<'_, T, S> {}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// # Safety
    ///
    /// For every index below `lengths`, `first` moved by `index * strides` elements is an initialised element that is
    /// valid for reads for `'a`.
    #[inline(always)]
    pub(crate) unsafe fn from_raw(first: *const T, lengths: S::Lengths, strides: S::Strides) -> Self {
        TensorView {
            first,
            lengths: Plain::new(lengths),
            strides: Plain::new(strides),
            elements: PhantomData,
        }
    }

    /// A view with the lifetime of the elements.
    #[inline(always)]
    pub fn view(&self) -> TensorView<'a, T, S> {
        *self
    }

    #[inline(always)]
    pub(crate) fn as_ptr(&self) -> *const T {
        self.first
    }

    /// The stored lengths.
    #[cfg(feature = "nalgebra")]
    pub(crate) fn lengths(&self) -> S::Lengths {
        *self.lengths
    }

    /// How far apart neighbours on each axis are, in elements.
    #[inline(always)]
    pub fn strides(&self) -> S::Strides {
        *self.strides
    }

    /// The axes in opposite order; a matrix transposed. Nothing is copied.
    #[inline]
    pub fn t(&self) -> TensorView<'a, T, S::Reversed> {
        let mut strides = S::Reversed::no_strides();
        for (to, from) in strides.as_mut().iter_mut().zip(self.strides.as_ref().iter().rev()) {
            *to = *from;
        }
        // SAFETY: lengths and strides are exchanged alike, so the indices reach the same elements.
        unsafe { TensorView::from_raw(self.first, S::reverse(*self.lengths), strides) }
    }

    /// The elements in row-major order.
    pub fn iter(&self) -> Iter<'a, T, S> {
        Iter::new(*self)
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// # Safety
    ///
    /// For every index below `lengths`, `first` moved by `index * strides` elements is an initialised element that is
    /// valid for reads and writes for `'a` and belongs to no other index and no other reference.
    #[inline(always)]
    pub(crate) unsafe fn from_raw(first: *mut T, lengths: S::Lengths, strides: S::Strides) -> Self {
        TensorViewMut {
            first,
            lengths: Plain::new(lengths),
            strides: Plain::new(strides),
            elements: PhantomData,
        }
    }

    /// A view for reading.
    #[inline(always)]
    pub fn view(&self) -> TensorView<'_, T, S> {
        // SAFETY: the elements of this view, borrowed as long as the view is.
        unsafe { TensorView::from_raw(self.first, *self.lengths, *self.strides) }
    }

    /// A view for writing that lives shorter.
    #[inline(always)]
    pub fn view_mut(&mut self) -> TensorViewMut<'_, T, S> {
        // SAFETY: the elements of this view, borrowed exclusively as long as the view is.
        unsafe { TensorViewMut::from_raw(self.first, *self.lengths, *self.strides) }
    }

    /// The same view once more.
    ///
    /// # Safety
    ///
    /// Of this view and the copy no element is used by both.
    #[inline(always)]
    pub(super) unsafe fn again(&mut self) -> Self {
        // SAFETY: the elements of this view; that each belongs to one of both only is the contract.
        unsafe { TensorViewMut::from_raw(self.first, *self.lengths, *self.strides) }
    }

    #[inline(always)]
    pub(crate) fn as_mut_ptr(&mut self) -> *mut T {
        self.first
    }

    /// How far apart neighbours on each axis are, in elements.
    #[inline(always)]
    pub fn strides(&self) -> S::Strides {
        *self.strides
    }

    /// The axes in opposite order, for reading.
    #[inline]
    pub fn t(&self) -> TensorView<'_, T, S::Reversed> {
        self.view().t()
    }

    /// The axes in opposite order, for writing. Nothing is copied.
    #[inline]
    pub fn t_mut(&mut self) -> TensorViewMut<'_, T, S::Reversed> {
        self.view_mut().into_t()
    }

    /// The axes in opposite order, for writing, as long as the elements are borrowed.
    #[inline]
    pub fn into_t(self) -> TensorViewMut<'a, T, S::Reversed> {
        let strides = self.view().t().strides();
        // SAFETY: lengths and strides are exchanged alike, so the indices reach the same elements, each once; they are
        // borrowed exclusively for `'a`, and this view is consumed.
        unsafe { TensorViewMut::from_raw(self.first, S::reverse(*self.lengths), strides) }
    }

    /// The elements in row-major order.
    pub fn iter(&self) -> Iter<'_, T, S> {
        Iter::new(self.view())
    }

    /// Sets every element.
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        let mut at = Cursor::new::<S>(*self.lengths);
        while let Some(offset) = at.next(self.strides.as_ref(), S::unpack(*self.lengths).as_ref()) {
            // SAFETY: the offset is that of an index below the lengths.
            unsafe { *self.first.offset(offset) = value.clone() };
        }
    }
}

macro_rules! common {
    ($($view:ident)*) => {$(
        impl<T, S: Shape> $view<'_, T, S> {
            /// The lengths as they are stored.
            pub(super) fn stored_lengths(&self) -> S::Lengths {
                *self.lengths
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
                self.shape().as_ref().iter().product()
            }

            /// Whether an axis has length 0.
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// Whether the elements are contiguous in row-major order.
            pub fn is_contiguous(&self) -> bool {
                let shape = self.shape();
                let mut expected = S::no_strides();
                row_major(shape.as_ref(), expected.as_mut());
                let axes = shape.as_ref().iter().zip(self.strides.as_ref()).zip(expected.as_ref());
                self.is_empty() || axes.into_iter().all(|((&len, stride), expected)| len == 1 || stride == expected)
            }

            /// The elements in row-major order, where they are contiguous in that order.
            pub fn as_slice(&self) -> Option<&[T]> {
                // SAFETY: the elements are contiguous from the first one on, and initialised.
                self.is_contiguous().then(|| unsafe { core::slice::from_raw_parts(self.first, self.len()) })
            }

            /// How far an element is from the first.
            #[track_caller]
            #[inline]
            fn offset(&self, index: S::Index) -> isize {
                let shape = self.shape();
                let (index, shape) = (index.as_ref(), shape.as_ref());
                let mut offset = 0;
                for (axis, ((&i, &len), &stride)) in
                    index.iter().zip(shape).zip(self.strides.as_ref()).enumerate()
                {
                    check_index(axis, i, len, index, shape);
                    offset += i as isize * stride;
                }
                offset
            }
        }

        impl<T, S: Shape> Index<S::Index> for $view<'_, T, S> {
            type Output = T;
            #[track_caller]
            #[inline]
            fn index(&self, index: S::Index) -> &T {
                let offset = self.offset(index);
                // SAFETY: the index is below the lengths, so this is an element of the view.
                unsafe { &*self.first.offset(offset) }
            }
        }
    )*};
}

common! { TensorView TensorViewMut }

impl<T, S: Shape> IndexMut<S::Index> for TensorViewMut<'_, T, S> {
    #[track_caller]
    #[inline]
    fn index_mut(&mut self, index: S::Index) -> &mut T {
        let offset = self.offset(index);
        // SAFETY: the index is below the lengths, so this is an element of the view, which is borrowed exclusively.
        unsafe { &mut *self.first.offset(offset) }
    }
}

/// The check of one index.
#[track_caller]
#[inline(always)]
pub(super) fn check_index(axis: usize, i: usize, len: usize, index: &[usize], shape: &[usize]) {
    if i >= len {
        outside(axis, index, shape);
    }
}

#[cold]
#[track_caller]
fn outside(axis: usize, index: &[usize], shape: &[usize]) -> ! {
    panic!("index {index:?} is outside of shape {shape:?}: axis {axis} has length {}", shape[axis])
}

impl<'a, T, S: Shape> IntoIterator for TensorView<'a, T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T, S>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Counts through the indices of a shape, the last axis fastest.
struct Cursor<I> {
    index: I,
    offset: isize,
    left: usize,
}

impl<I: AsRef<[usize]> + AsMut<[usize]>> Cursor<I> {
    fn new<S: Shape<Index = I>>(lengths: S::Lengths) -> Self {
        Cursor { index: S::origin(), offset: 0, left: S::unpack(lengths).as_ref().iter().product() }
    }

    /// How far the next element is from the first.
    #[inline]
    fn next(&mut self, strides: &[isize], lengths: &[usize]) -> Option<isize> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        let offset = self.offset;
        for ((index, &stride), &len) in self.index.as_mut().iter_mut().zip(strides).zip(lengths).rev() {
            *index += 1;
            if *index < len {
                self.offset += stride;
                break;
            }
            *index = 0;
            self.offset -= stride * (len as isize - 1);
        }
        Some(offset)
    }
}

/// The elements of a view in row-major order.
pub struct Iter<'a, T, S: Shape> {
    view: TensorView<'a, T, S>,
    at: Cursor<S::Index>,
}

impl<'a, T, S: Shape> Iter<'a, T, S> {
    pub(super) fn new(view: TensorView<'a, T, S>) -> Self {
        Iter { view, at: Cursor::new::<S>(*view.lengths) }
    }
}

impl<'a, T, S: Shape> Iterator for Iter<'a, T, S> {
    type Item = &'a T;

    #[inline]
    fn next(&mut self) -> Option<&'a T> {
        let offset = self.at.next(self.view.strides.as_ref(), self.view.shape().as_ref())?;
        // SAFETY: the offset is that of an index below the lengths.
        Some(unsafe { &*self.view.first.offset(offset) })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.at.left, Some(self.at.left))
    }
}

impl<T, S: Shape> ExactSizeIterator for Iter<'_, T, S> {}

impl<T, S: Shape> core::fmt::Debug for Iter<'_, T, S> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Iter({} elements left)", self.at.left)
    }
}
