//! A view split in two along an axis.

#![allow(clippy::type_complexity, reason = "two halves, each with its shape")]

use super::part::{Part, Source};
use super::slice::{Edge, Piece};
use super::{TensorView, TensorViewMut};
use crate::error::ShapeError;
use crate::shape::{Const, Dyn, Shape, Splits, WithAxis};

/// Two views of the same kind.
type Halves<V, First, Second> = (<V as Source>::View<First>, <V as Source>::View<Second>);

/// The elements of `view` before `index` on the axis at `place`, and the others.
///
/// # Safety
///
/// `first` and `second` are two views of the same elements, which nothing else reads or writes while both halves live, unless all
/// three are for reading.
#[track_caller]
unsafe fn halves<V: Source, A: Shape, B: Shape>(
    [first, second]: [V; 2],
    place: usize,
    index: usize,
) -> Halves<V, A, B> {
    let (lengths, steps) = (first.lengths(), first.steps());
    let (lengths, steps) = (lengths.as_ref(), steps.as_ref());
    if index > lengths[place] {
        ShapeError::bounds::<V::Shape>("split_at", lengths, place, Piece::Index(Edge::Front(index))).raise()
    }
    let (mut a, mut strides) = (A::origin(), A::no_strides());
    a.as_mut().copy_from_slice(lengths);
    a.as_mut()[place] = index;
    strides.as_mut().copy_from_slice(steps);
    let first_part = Part::new(0, a, strides);
    let (mut b, mut strides) = (B::origin(), B::no_strides());
    b.as_mut().copy_from_slice(lengths);
    b.as_mut()[place] = lengths[place] - index;
    strides.as_mut().copy_from_slice(steps);
    let second_part = Part::new(index as isize * steps[place], b, strides);
    // SAFETY: an index of the first part is one of the view whose number at `place` is below `index`; that of the second part is
    // one whose number there is `index` or more, and below the length. So no index is in both.
    unsafe { (first.part(first_part), second.part(second_part)) }
}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// The elements before `index` on axis `AXIS`, and the others; both axes are known at run time. Negative axes count from the
    /// end.
    ///
    /// # Panics
    ///
    /// Where `index` is above the length of the axis.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use conformable_runtime::Tensor2;
    /// let x = Tensor2::<i32, 2, 3>::from_array([[1, 2, 3], [4, 5, 6]]);
    /// let (left, right) = x.split_at::<1>(2);
    /// assert_eq!((left.shape(), right.shape(), right[[1, 0]]), ([2, 2], [2, 1], 6));
    /// # }
    /// ```
    #[track_caller]
    pub fn split_at<const AXIS: isize>(
        &self,
        index: usize,
    ) -> (TensorView<'a, T, S::With<Dyn>>, TensorView<'a, T, S::With<Dyn>>)
    where
        S: WithAxis<AXIS>,
    {
        // SAFETY: all views are for reading.
        unsafe { halves([*self, *self], S::PLACE, index) }
    }

    /// The first `INDEX` elements of axis `AXIS`, and the others; lengths are constant where that of the axis is.
    ///
    /// That the index is at most the length is checked when the program is built, for lengths up to 1088. An axis that is not
    /// constant leaves a second half that is known at run time.
    ///
    /// # Panics
    ///
    /// Where an axis that is known at run time has fewer elements.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use conformable_runtime::{Tensor2, TensorView, Const};
    /// let x = Tensor2::<i32, 2, 3>::from_array([[1, 2, 3], [4, 5, 6]]);
    /// let (left, right) = x.split_at_const::<1, 2>();
    /// let left: TensorView<'_, i32, (Const<2>, Const<2>)> = left;
    /// let right: TensorView<'_, i32, (Const<2>, Const<1>)> = right;
    /// assert_eq!((left[[1, 1]], right[[1, 0]]), (5, 6));
    /// # }
    /// ```
    #[track_caller]
    pub fn split_at_const<const AXIS: isize, const INDEX: usize>(
        &self,
    ) -> (TensorView<'a, T, S::With<Const<INDEX>>>, TensorView<'a, T, S::Second>)
    where
        S: Splits<AXIS, INDEX>,
    {
        // SAFETY: all views are for reading.
        unsafe { halves([*self, *self], S::PLACE, INDEX) }
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// The elements before `index` on axis `AXIS`, and the others, to be read.
    ///
    /// # Panics
    ///
    /// Where `index` is above the length of the axis.
    #[track_caller]
    pub fn split_at<const AXIS: isize>(
        &self,
        index: usize,
    ) -> (TensorView<'_, T, S::With<Dyn>>, TensorView<'_, T, S::With<Dyn>>)
    where
        S: WithAxis<AXIS>,
    {
        self.view().split_at::<AXIS>(index)
    }

    /// The elements before `index` on axis `AXIS`, and the others, to be written. They have no element in common.
    ///
    /// # Panics
    ///
    /// Where `index` is above the length of the axis.
    #[track_caller]
    pub fn split_at_mut<const AXIS: isize>(
        &mut self,
        index: usize,
    ) -> (TensorViewMut<'_, T, S::With<Dyn>>, TensorViewMut<'_, T, S::With<Dyn>>)
    where
        S: WithAxis<AXIS>,
    {
        self.view_mut().into_split_at::<AXIS>(index)
    }

    /// As [`TensorViewMut::split_at_mut`], as long as the elements are borrowed.
    ///
    /// # Panics
    ///
    /// Where `index` is above the length of the axis.
    #[track_caller]
    pub fn into_split_at<const AXIS: isize>(
        mut self,
        index: usize,
    ) -> (TensorViewMut<'a, T, S::With<Dyn>>, TensorViewMut<'a, T, S::With<Dyn>>)
    where
        S: WithAxis<AXIS>,
    {
        // SAFETY: this view is consumed; both copies of it live in `halves` only, which gives each index to one of the halves.
        unsafe { halves([self.again(), self], S::PLACE, index) }
    }

    /// The first `INDEX` elements of axis `AXIS`, and the others, to be read.
    ///
    /// # Panics
    ///
    /// Where an axis that is known at run time has fewer elements.
    #[track_caller]
    pub fn split_at_const<const AXIS: isize, const INDEX: usize>(
        &self,
    ) -> (TensorView<'_, T, S::With<Const<INDEX>>>, TensorView<'_, T, S::Second>)
    where
        S: Splits<AXIS, INDEX>,
    {
        self.view().split_at_const::<AXIS, INDEX>()
    }

    /// The first `INDEX` elements of axis `AXIS`, and the others, to be written: [`TensorView::split_at_const`].
    ///
    /// # Panics
    ///
    /// Where an axis that is known at run time has fewer elements.
    #[track_caller]
    pub fn split_at_const_mut<const AXIS: isize, const INDEX: usize>(
        &mut self,
    ) -> (TensorViewMut<'_, T, S::With<Const<INDEX>>>, TensorViewMut<'_, T, S::Second>)
    where
        S: Splits<AXIS, INDEX>,
    {
        self.view_mut().into_split_at_const::<AXIS, INDEX>()
    }

    /// As [`TensorViewMut::split_at_const_mut`], as long as the elements are borrowed.
    ///
    /// # Panics
    ///
    /// Where an axis that is known at run time has fewer elements.
    #[track_caller]
    pub fn into_split_at_const<const AXIS: isize, const INDEX: usize>(
        mut self,
    ) -> (TensorViewMut<'a, T, S::With<Const<INDEX>>>, TensorViewMut<'a, T, S::Second>)
    where
        S: Splits<AXIS, INDEX>,
    {
        // SAFETY: as for `into_split_at`.
        unsafe { halves([self.again(), self], S::PLACE, INDEX) }
    }
}
