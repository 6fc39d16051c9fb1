//! The parts of views as methods of the tensors that own their elements.

#![allow(clippy::type_complexity, reason = "two halves, each with its shape")]

#[cfg(feature = "alloc")]
use super::Tensor;
use super::{AxisIter, AxisIterMut, InlineTensor, TensorView, TensorViewMut};
use crate::error::ShapeError;
use crate::shape::{BroadcastsTo, Const, Diagonal, Dim, Dyn, Shape, Splits, StaticShape, WithAxis};

macro_rules! owners {
    ($($owner:ident)*) => {$(
        impl<T, S: Shape> $owner<T, S> {
            /// The sub-views along axis `AXIS`, which they do not have: [`TensorView::axis_iter`].
            #[inline]
            pub fn axis_iter<const AXIS: isize>(&self) -> AxisIter<'_, T, S::Rest>
            where
                S: WithAxis<AXIS>,
            {
                self.view().axis_iter::<AXIS>()
            }

            /// The sub-views along axis `AXIS`, to be written: [`TensorViewMut::axis_iter_mut`].
            #[inline]
            pub fn axis_iter_mut<const AXIS: isize>(&mut self) -> AxisIterMut<'_, T, S::Rest>
            where
                S: WithAxis<AXIS>,
            {
                self.view_mut().into_axis_iter::<AXIS>()
            }

            /// The sub-views along axis 0: the rows of a matrix.
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

            /// The sub-view at `index` of axis `AXIS`: [`TensorView::index_axis`].
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
                self.view().index_axis::<AXIS>(index)
            }

            /// The sub-view at `index` of axis `AXIS`, to be written: [`TensorViewMut::index_axis_mut`].
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

            /// The elements before `index` on axis `AXIS`, and the others: [`TensorView::split_at`].
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

            /// The elements before `index` on axis `AXIS`, and the others, to be written: [`TensorViewMut::split_at_mut`].
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

            /// The first `INDEX` elements of axis `AXIS`, and the others: [`TensorView::split_at_const`].
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

            /// The first `INDEX` elements of axis `AXIS`, and the others, to be written.
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

            /// A view of the shape `R`, in which axes of length 1 stretch: [`TensorView::broadcast_to`].
            ///
            /// # Panics
            ///
            /// Where a length that is known at run time is neither 1 nor that of the target.
            #[track_caller]
            pub fn broadcast_to<R: StaticShape>(&self) -> TensorView<'_, T, R>
            where
                S: BroadcastsTo<R>,
            {
                self.view().broadcast_to::<R>()
            }

            /// As [`TensorView::try_broadcast_to`].
            ///
            /// # Errors
            ///
            /// Where a length that is known at run time is neither 1 nor that of the target.
            pub fn try_broadcast_to<R: StaticShape>(&self) -> Result<TensorView<'_, T, R>, ShapeError>
            where
                S: BroadcastsTo<R>,
            {
                self.view().try_broadcast_to::<R>()
            }

            /// As [`TensorView::broadcast_to_with`], with the lengths of the target.
            ///
            /// # Errors
            ///
            /// Where `shape` is not of `R`, a length is neither 1 nor that of the target, or the view has more elements than can be
            /// counted.
            pub fn broadcast_to_with<R: Shape>(&self, shape: &R::Index) -> Result<TensorView<'_, T, R>, ShapeError>
            where
                S: BroadcastsTo<R>,
            {
                self.view().broadcast_to_with::<R>(shape)
            }

            /// The diagonal of a matrix: [`TensorView::diagonal`].
            #[inline]
            pub fn diagonal<A: Dim>(&self) -> TensorView<'_, T, (A,)>
            where
                S: Diagonal<Axis = A>,
            {
                self.view().diagonal()
            }

            /// The diagonal of a matrix, to be written.
            #[inline]
            pub fn diagonal_mut<A: Dim>(&mut self) -> TensorViewMut<'_, T, (A,)>
            where
                S: Diagonal<Axis = A>,
            {
                self.view_mut().into_diagonal()
            }
        }

        impl<T, A: Dim, B: Dim> $owner<T, (A, B)> {
            /// The diagonal of a matrix of any lengths, as long as the shorter axis.
            #[inline]
            pub fn diagonal_dyn(&self) -> TensorView<'_, T, (Dyn,)> {
                self.view().diagonal_dyn()
            }

            /// The diagonal of a matrix of any lengths, to be written.
            #[inline]
            pub fn diagonal_dyn_mut(&mut self) -> TensorViewMut<'_, T, (Dyn,)> {
                self.view_mut().into_diagonal_dyn()
            }
        }
    )*};
}

owners! { InlineTensor }
#[cfg(feature = "alloc")]
owners! { Tensor }
