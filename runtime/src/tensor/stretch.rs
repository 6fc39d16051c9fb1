//! Views of elements more than once, which can be read only; and diagonals.

use super::part::{Part, Source};
use super::{TensorView, TensorViewMut};
use crate::error::ShapeError;
use crate::shape::{BroadcastsTo, Diagonal, Dim, Dyn, Extents, Shape, StaticShape, checked_len};

/// Names of axes that stand against each other are the same.
const fn names_fit(from: &Extents, to: &Extents) -> bool {
    let mut i = 0;
    while i < from.rank && i < to.rank {
        if let (Some(a), Some(b)) = (from.names[from.rank - 1 - i], to.names[to.rank - 1 - i])
            && !same(a.as_bytes(), b.as_bytes())
        {
            return false;
        }
        i += 1;
    }
    true
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// A view of the shape `R`, in which axes of length 1 stretch and axes that are not there repeat the rest: nothing is copied,
    /// their strides are 0. The rule of [`numpy.broadcast_to`].
    ///
    /// Axes are aligned from the right. Constant lengths are compared when the program is built; a named axis has one length,
    /// so it does not stretch.
    ///
    /// [`numpy.broadcast_to`]: https://numpy.org/doc/stable/reference/generated/numpy.broadcast_to.html
    ///
    /// # Panics
    ///
    /// Where a length that is known at run time is neither 1 nor that of the target.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use conformable_runtime::{Const, Tensor1};
    /// let x = Tensor1::<i32, 3>::from_array([1, 2, 3]);
    /// let rows = x.broadcast_to::<(Const<2>, Const<3>)>();
    /// assert_eq!((rows[[0, 1]], rows[[1, 1]], rows.strides()), (2, 2, [0, 1]));
    /// # }
    /// ```
    #[track_caller]
    pub fn broadcast_to<R: StaticShape>(&self) -> TensorView<'a, T, R>
    where
        S: BroadcastsTo<R>,
    {
        match self.try_broadcast_to::<R>() {
            Ok(view) => view,
            Err(error) => error.raise(),
        }
    }

    /// As [`TensorView::broadcast_to`].
    ///
    /// # Errors
    ///
    /// Where a length that is known at run time is neither 1 nor that of the target. Where all lengths are constant this is no
    /// error.
    pub fn try_broadcast_to<R: StaticShape>(&self) -> Result<TensorView<'a, T, R>, ShapeError>
    where
        S: BroadcastsTo<R>,
    {
        // More elements than can be counted stop the build.
        let _ = const { R::LEN };
        self.stretched("broadcast_to", &R::SHAPE)
    }

    /// As [`TensorView::broadcast_to`], to a shape with run-time axes, whose lengths are given.
    ///
    /// # Errors
    ///
    /// Where `shape` is not of `R`, a length is neither 1 nor that of the target, or the view has more elements than can be
    /// counted.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use conformable_runtime::{Const, Dyn, Tensor1};
    /// let x = Tensor1::<i32, 3>::from_array([1, 2, 3]);
    /// let rows = x.broadcast_to_with::<(Dyn, Const<3>)>(&[5, 3])?;
    /// assert_eq!((rows.shape(), rows[[4, 2]]), ([5, 3], 3));
    /// # }
    /// # Ok::<(), conformable_runtime::ShapeError>(())
    /// ```
    pub fn broadcast_to_with<R: Shape>(&self, shape: &R::Index) -> Result<TensorView<'a, T, R>, ShapeError>
    where
        S: BroadcastsTo<R>,
    {
        const OP: &str = "broadcast_to_with";
        if let Err(axis) = R::pack(shape) {
            return Err(ShapeError::given::<R>(OP, shape.as_ref(), axis));
        }
        if checked_len(shape.as_ref(), 1).is_none() {
            return Err(ShapeError::too_large::<R>(OP, shape.as_ref()));
        }
        self.stretched(OP, shape)
    }

    /// The view with `target`, which is a shape of `R` whose elements can be counted.
    fn stretched<R: Shape>(
        &self,
        op: &'static str,
        target: &R::Index,
    ) -> Result<TensorView<'a, T, R>, ShapeError> {
        const {
            assert!(
                names_fit(&S::EXTENTS, &R::EXTENTS),
                "broadcast_to: axes of different names are aligned [C014]"
            )
        }
        let (from, steps) = (self.shape(), self.strides());
        let (from, steps, to) = (from.as_ref(), steps.as_ref(), target.as_ref());
        let Some(more) = to.len().checked_sub(from.len()) else {
            unreachable!("the target has as many axes or more, which `BroadcastsTo` says")
        };
        let mut strides = R::no_strides();
        for (i, (&len, &stride)) in from.iter().zip(steps).enumerate() {
            let stretches = len == 1 && S::EXTENTS.names[i].is_none();
            if len != to[more + i] && !stretches {
                return Err(ShapeError::broadcast::<S, R>(op, from, to, [i, more + i]));
            }
            strides.as_mut()[more + i] = if len == 1 { 0 } else { stride };
        }
        let Ok(lengths) = R::pack(target) else { unreachable!("the target is a shape of `R`") };
        // An axis of the target that is not one of this view, or is of length 1 there, has a stride of 0, so that its
        // index does not matter: that of this view has 0 there, or nothing; it is below the length if this view has elements,
        // which it has if the target has: another axis is equally long, and one of length 0 does not stretch.
        // SAFETY: so every element is one of this view, and it is borrowed for reading: several indices may have one element.
        unsafe { Ok(TensorView::from_raw(self.as_ptr(), lengths, strides)) }
    }

    // For `A` see `axes`.

    /// The diagonal of a matrix. Of a square of constant lengths it is as long, else as long as the shorter axis, which is known at
    /// run time.
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use conformable_runtime::Tensor2;
    /// let x = Tensor2::<i32, 2, 2>::from_array([[1, 2], [3, 4]]);
    /// assert_eq!(x.diagonal().iter().copied().collect::<Vec<_>>(), [1, 4]);
    /// # }
    /// ```
    #[inline]
    pub fn diagonal<A: Dim>(&self) -> TensorView<'a, T, (A,)>
    where
        S: Diagonal<Axis = A>,
    {
        diagonal(*self)
    }
}

impl<'a, T, A: Dim, B: Dim> TensorView<'a, T, (A, B)> {
    /// The diagonal of a matrix of any lengths, as long as the shorter axis.
    #[inline]
    pub fn diagonal_dyn(&self) -> TensorView<'a, T, (Dyn,)> {
        diagonal(*self)
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// A view of the shape `R` for reading: [`TensorView::broadcast_to`].
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

    /// The diagonal of a matrix, to be read.
    #[inline]
    pub fn diagonal<A: Dim>(&self) -> TensorView<'_, T, (A,)>
    where
        S: Diagonal<Axis = A>,
    {
        diagonal(self.view())
    }

    /// The diagonal of a matrix, to be written.
    #[inline]
    pub fn diagonal_mut<A: Dim>(&mut self) -> TensorViewMut<'_, T, (A,)>
    where
        S: Diagonal<Axis = A>,
    {
        diagonal(self.view_mut())
    }

    /// The diagonal of a matrix, to be written, as long as the elements are borrowed.
    #[inline]
    pub fn into_diagonal<A: Dim>(self) -> TensorViewMut<'a, T, (A,)>
    where
        S: Diagonal<Axis = A>,
    {
        diagonal(self)
    }
}

impl<'a, T, A: Dim, B: Dim> TensorViewMut<'a, T, (A, B)> {
    /// The diagonal of a matrix of any lengths, to be read.
    #[inline]
    pub fn diagonal_dyn(&self) -> TensorView<'_, T, (Dyn,)> {
        diagonal(self.view())
    }

    /// The diagonal of a matrix of any lengths, to be written.
    #[inline]
    pub fn diagonal_dyn_mut(&mut self) -> TensorViewMut<'_, T, (Dyn,)> {
        diagonal(self.view_mut())
    }

    /// The diagonal of a matrix of any lengths, to be written, as long as the elements are borrowed.
    #[inline]
    pub fn into_diagonal_dyn(self) -> TensorViewMut<'a, T, (Dyn,)> {
        diagonal(self)
    }
}

/// The elements of a matrix whose two numbers are equal.
fn diagonal<V: Source, A: Dim>(view: V) -> V::View<(A,)> {
    let (lengths, steps) = (view.lengths(), view.steps());
    let (&[m, n], &[down, along]) = (lengths.as_ref(), steps.as_ref()) else {
        unreachable!("the shape is that of a matrix")
    };
    let len = m.min(n);
    // The strides of an axis without neighbours may be anything, and their sum need not be a number.
    let stride = if len > 1 { down + along } else { 1 };
    // SAFETY: element i is that with index (i, i), which is below both lengths, and another one for every i.
    unsafe { view.part(Part::new(0, [len], [stride])) }
}
