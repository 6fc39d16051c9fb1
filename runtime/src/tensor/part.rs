//! Parts of a view: some of its elements, as a view with other lengths and strides.
//!
//! What a part is, is computed here in numbers, once for views that are read and views that are written; [`Source::part`] makes the
//! view. No code outside of this folder says where elements are.

use super::{TensorView, TensorViewMut};
use crate::shape::Shape;

/// Where the first element of a part is from that of the whole, and its lengths and strides.
#[derive(Debug)]
pub struct Part<R: Shape> {
    offset: isize,
    lengths: R::Lengths,
    strides: R::Strides,
}

impl<R: Shape> Part<R> {
    /// A part that has elements begins at `offset`; one that has none stays where it is, as there may be no element at `offset`.
    ///
    /// # Panics
    ///
    /// Where a constant axis of `R` has another length.
    #[inline]
    pub(super) fn new(offset: isize, index: R::Index, strides: R::Strides) -> Self {
        let Ok(lengths) = R::pack(&index) else {
            panic!("the shape of a view has not these lengths: {index:?}")
        };
        let empty = index.as_ref().contains(&0);
        Part { offset: if empty { 0 } else { offset }, lengths, strides }
    }
}

/// A view of which another is made: one to read, copied, or one to write, consumed. Sealed.
pub trait Source: sealed::Sealed + Sized {
    /// The shape.
    type Shape: Shape;
    /// A view of the same elements.
    type View<R: Shape>;
    /// The lengths of the axes.
    fn lengths(&self) -> <Self::Shape as Shape>::Index;
    /// How far apart neighbours on each axis are.
    fn steps(&self) -> <Self::Shape as Shape>::Strides;
    /// The elements of a part.
    ///
    /// # Safety
    ///
    /// For every index below the lengths of the part, `offset + index * strides` is that of an index below the lengths of this
    /// view, and of another one for every index.
    unsafe fn part<R: Shape>(self, part: Part<R>) -> Self::View<R>;
}

impl<T, S: Shape> sealed::Sealed for TensorView<'_, T, S> {}
impl<T, S: Shape> sealed::Sealed for TensorViewMut<'_, T, S> {}

impl<'a, T, S: Shape> Source for TensorView<'a, T, S> {
    type Shape = S;
    type View<R: Shape> = TensorView<'a, T, R>;
    #[inline(always)]
    fn lengths(&self) -> S::Index {
        self.shape()
    }
    #[inline(always)]
    fn steps(&self) -> S::Strides {
        self.strides()
    }
    #[inline(always)]
    unsafe fn part<R: Shape>(self, part: Part<R>) -> TensorView<'a, T, R> {
        // SAFETY: where the part has elements, the offset is that of one of this view, so in the same allocation; without,
        // it is 0. The elements are some of this view's, by the contract.
        unsafe { TensorView::from_raw(self.as_ptr().offset(part.offset), part.lengths, part.strides) }
    }
}

impl<'a, T, S: Shape> Source for TensorViewMut<'a, T, S> {
    type Shape = S;
    type View<R: Shape> = TensorViewMut<'a, T, R>;
    #[inline(always)]
    fn lengths(&self) -> S::Index {
        self.shape()
    }
    #[inline(always)]
    fn steps(&self) -> S::Strides {
        self.strides()
    }
    #[inline(always)]
    unsafe fn part<R: Shape>(mut self, part: Part<R>) -> TensorViewMut<'a, T, R> {
        let first = self.as_mut_ptr();
        // SAFETY: as for a view to read. By the contract each index of the part has an index of this view of its own, so an
        // element of its own; this view, which borrows them exclusively, is consumed.
        unsafe { TensorViewMut::from_raw(first.offset(part.offset), part.lengths, part.strides) }
    }
}

/// The axes of a view in the order of `axes`.
///
/// # Panics
///
/// Where `axes` has not each axis of the view once, or `R` other lengths, neither of which the macros write.
pub(crate) fn permuted<V: Source, R: Shape>(view: V, axes: &[usize]) -> V::View<R> {
    let (from, steps) = (view.lengths(), view.steps());
    let (from, steps) = (from.as_ref(), steps.as_ref());
    let (mut lengths, mut strides) = (R::origin(), R::no_strides());
    assert!(axes.len() == from.len() && axes.len() == R::RANK, "a permutation has each axis once");
    let mut seen = [false; crate::shape::MAX_RANK];
    for (to, &axis) in axes.iter().enumerate() {
        assert!(axis < from.len() && !seen[axis], "a permutation has each axis once");
        seen[axis] = true;
        lengths.as_mut()[to] = from[axis];
        strides.as_mut()[to] = steps[axis];
    }
    // SAFETY: lengths and strides are exchanged alike, each once, so an index is that of this view with its numbers exchanged.
    unsafe { view.part(Part::new(0, lengths, strides)) }
}

mod sealed {
    pub trait Sealed {}
}
