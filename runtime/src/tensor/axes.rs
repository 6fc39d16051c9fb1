//! One axis taken out of a view: iterators over the sub-views along it, and one of them by its index.

use super::part::{Part, Source};
use super::slice::{Edge, Piece};
use super::{TensorView, TensorViewMut};
use crate::error::ShapeError;
use crate::shape::{Shape, WithAxis};
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ops::Range;

/// The sub-views along an axis: [`TensorView::axis_iter`].
pub struct AxisIter<'a, T, R: Shape> {
    along: Along<R>,
    first: *const T,
    elements: PhantomData<&'a [T]>,
}

/// The sub-views along an axis, to be written: [`TensorViewMut::axis_iter_mut`].
pub struct AxisIterMut<'a, T, R: Shape> {
    along: Along<R>,
    first: *mut T,
    elements: PhantomData<&'a mut [T]>,
}

/// What the sub-views along an axis have in common, and which of them are left.
struct Along<R: Shape> {
    /// From one to the next; 0 where they have no elements.
    stride: isize,
    lengths: R::Lengths,
    strides: R::Strides,
    left: Range<usize>,
}

impl<R: Shape> Clone for Along<R> {
    fn clone(&self) -> Self {
        Along { stride: self.stride, lengths: self.lengths, strides: self.strides, left: self.left.clone() }
    }
}

impl<R: Shape> Along<R> {
    /// The sub-views of `view` along the axis at `place`, which `R` has not.
    fn new<V: Source>(view: &V, place: usize) -> Self {
        let (index, strides) = without::<V, R>(view, place);
        let Ok(lengths) = R::pack(&index) else { unreachable!("the other axes are as they were") };
        let len = view.lengths().as_ref()[place];
        let stride = if index.as_ref().contains(&0) { 0 } else { view.steps().as_ref()[place] };
        Along { stride, lengths, strides, left: 0..len }
    }
}

/// The lengths and strides of the axes of `view` but the one at `place`. Inlined where the place is a constant.
#[inline(always)]
fn without<V: Source, R: Shape>(view: &V, place: usize) -> (R::Index, R::Strides) {
    let (mut lengths, mut strides) = (R::origin(), R::no_strides());
    let (from, steps) = (view.lengths(), view.steps());
    let kept = (0..V::Shape::RANK).filter(|axis| *axis != place);
    for (to, axis) in kept.enumerate() {
        lengths.as_mut()[to] = from.as_ref()[axis];
        strides.as_mut()[to] = steps.as_ref()[axis];
    }
    (lengths, strides)
}

/// The sub-view at `index` of the axis at `place`, which `R` has not.
#[inline(always)]
#[track_caller]
fn at<V: Source, R: Shape>(view: V, op: &'static str, place: usize, index: usize) -> V::View<R> {
    if index >= view.lengths().as_ref()[place] {
        out_of_bounds(&view, op, place, index)
    }
    let (lengths, strides) = without::<V, R>(&view, place);
    let offset = index as isize * view.steps().as_ref()[place];
    // SAFETY: an index of the part is that of the view without its number at `place`, which is `index`, below the length.
    unsafe { view.part(Part::new(offset, lengths, strides)) }
}

#[cold]
#[inline(never)]
#[track_caller]
fn out_of_bounds<V: Source>(view: &V, op: &'static str, place: usize, index: usize) -> ! {
    ShapeError::bounds::<V::Shape>(op, view.lengths().as_ref(), place, Piece::Index(Edge::Front(index)))
        .raise()
}

// `R` of `outer_iter` and `A` of `diagonal` are there for their errors: rustc looks at the result of a method without parameters of its
// own while it looks for the method, and where that is not known says that there is no method.

macro_rules! iterators {
    ($($iter:ident $view:ident;)*) => {$(
        impl<'a, T, R: Shape> Iterator for $iter<'a, T, R> {
            type Item = $view<'a, T, R>;
            #[inline]
            fn next(&mut self) -> Option<Self::Item> {
                self.along.left.next().map(|i| self.at(i))
            }
            #[inline]
            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                self.along.left.nth(n).map(|i| self.at(i))
            }
            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.along.left.size_hint()
            }
        }

        impl<T, R: Shape> DoubleEndedIterator for $iter<'_, T, R> {
            #[inline]
            fn next_back(&mut self) -> Option<Self::Item> {
                self.along.left.next_back().map(|i| self.at(i))
            }
            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
                self.along.left.nth_back(n).map(|i| self.at(i))
            }
        }

        impl<T, R: Shape> ExactSizeIterator for $iter<'_, T, R> {}
        impl<T, R: Shape> FusedIterator for $iter<'_, T, R> {}

        impl<T, R: Shape> core::fmt::Debug for $iter<'_, T, R> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{}({} views left)", stringify!($iter), self.len())
            }
        }

        impl<'a, T, R: Shape> $iter<'a, T, R> {
            /// The sub-view at an index that was left, and is not any more.
            #[inline]
            fn at(&self, i: usize) -> $view<'a, T, R> {
                // SAFETY: i is below the length of the axis, and an index of the sub-view, with i at the axis, is one of the view
                // that this iterates over, whose elements are borrowed for 'a. Where the sub-views have no elements the stride
                // is 0. Of a view to write, no other sub-view has index i at the axis, and i is given out once.
                unsafe { $view::from_raw(self.first.offset(i as isize * self.along.stride), self.along.lengths, self.along.strides) }
            }
        }
    )*};
}

iterators! {
    AxisIter TensorView;
    AxisIterMut TensorViewMut;
}

impl<T, R: Shape> Clone for AxisIter<'_, T, R> {
    fn clone(&self) -> Self {
        AxisIter { along: self.along.clone(), first: self.first, elements: PhantomData }
    }
}

// SAFETY: the iterator is a shared reference to its elements.
unsafe impl<T: Sync, R: Shape> Send for AxisIter<'_, T, R> {}
// SAFETY: as above.
unsafe impl<T: Sync, R: Shape> Sync for AxisIter<'_, T, R> {}
// SAFETY: the iterator is an exclusive reference to its elements.
unsafe impl<T: Send, R: Shape> Send for AxisIterMut<'_, T, R> {}
// SAFETY: a shared iterator gives nothing but a number.
unsafe impl<T: Sync, R: Shape> Sync for AxisIterMut<'_, T, R> {}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// The sub-views along axis `AXIS`, which they do not have. Negative axes count from the end.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use conformable_runtime::Tensor2;
    /// let x = Tensor2::<i32, 2, 3>::from_array([[1, 2, 3], [4, 5, 6]]);
    /// let sums: Vec<i32> = x.axis_iter::<1>().map(|column| column.iter().sum()).collect();
    /// assert_eq!(sums, [5, 7, 9]);
    /// # }
    /// ```
    #[inline]
    pub fn axis_iter<const AXIS: isize>(&self) -> AxisIter<'a, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        AxisIter { along: Along::new(self, S::PLACE), first: self.as_ptr(), elements: PhantomData }
    }

    /// The sub-views along axis 0: the rows of a matrix.
    #[inline]
    pub fn outer_iter<R: Shape>(&self) -> AxisIter<'a, T, R>
    where
        S: WithAxis<0, Rest = R>,
    {
        self.axis_iter::<0>()
    }

    /// The sub-view at `index` of axis `AXIS`, which it does not have. Negative axes count from the end.
    ///
    /// # Panics
    ///
    /// Where `index` is not below the length of the axis.
    #[track_caller]
    #[inline]
    pub fn index_axis<const AXIS: isize>(&self, index: usize) -> TensorView<'a, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        at(*self, "index_axis", S::PLACE, index)
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// The sub-views along axis `AXIS`, to be read.
    #[inline]
    pub fn axis_iter<const AXIS: isize>(&self) -> AxisIter<'_, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        self.view().axis_iter::<AXIS>()
    }

    /// The sub-views along axis `AXIS`, which they do not have, to be written. No two have an element in common.
    #[inline]
    pub fn axis_iter_mut<const AXIS: isize>(&mut self) -> AxisIterMut<'_, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        self.view_mut().into_axis_iter::<AXIS>()
    }

    /// The sub-views along axis `AXIS`, to be written, as long as the elements are borrowed.
    #[inline]
    pub fn into_axis_iter<const AXIS: isize>(mut self) -> AxisIterMut<'a, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        AxisIterMut { along: Along::new(&self, S::PLACE), first: self.as_mut_ptr(), elements: PhantomData }
    }

    /// The sub-views along axis 0, to be read.
    #[inline]
    pub fn outer_iter<R: Shape>(&self) -> AxisIter<'_, T, R>
    where
        S: WithAxis<0, Rest = R>,
    {
        self.view().axis_iter::<0>()
    }

    /// The sub-views along axis 0, to be written.
    #[inline]
    pub fn outer_iter_mut<R: Shape>(&mut self) -> AxisIterMut<'_, T, R>
    where
        S: WithAxis<0, Rest = R>,
    {
        self.view_mut().into_axis_iter::<0>()
    }

    /// The sub-view at `index` of axis `AXIS`, to be read.
    ///
    /// # Panics
    ///
    /// Where `index` is not below the length of the axis.
    #[track_caller]
    #[inline]
    pub fn index_axis<const AXIS: isize>(&self, index: usize) -> TensorView<'_, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        at(self.view(), "index_axis", S::PLACE, index)
    }

    /// The sub-view at `index` of axis `AXIS`, which it does not have, to be written.
    ///
    /// # Panics
    ///
    /// Where `index` is not below the length of the axis.
    #[track_caller]
    #[inline]
    pub fn index_axis_mut<const AXIS: isize>(&mut self, index: usize) -> TensorViewMut<'_, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        self.view_mut().into_index_axis::<AXIS>(index)
    }

    /// The sub-view at `index` of axis `AXIS`, to be written, as long as the elements are borrowed.
    ///
    /// # Panics
    ///
    /// Where `index` is not below the length of the axis.
    #[track_caller]
    #[inline]
    pub fn into_index_axis<const AXIS: isize>(self, index: usize) -> TensorViewMut<'a, T, S::Rest>
    where
        S: WithAxis<AXIS>,
    {
        at(self, "index_axis", S::PLACE, index)
    }
}
