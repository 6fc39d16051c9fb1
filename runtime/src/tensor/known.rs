//! More or less known of the axes of a tensor: run-time axes become constant or named, and `dyn` again.
//!
//! No element moves: only the type changes, and what is stored of the lengths.

#[cfg(feature = "alloc")]
use super::Tensor;
use super::{TensorView, TensorViewMut};
use crate::error::ShapeError;
use crate::shape::{ChangeAxis, ChangeOnly, Const, ConvertsTo, Dyn, OneRunTimeAxis, RunTime, Shape};

/// The lengths of a shape as another shape of the same rank stores them.
fn stored<S: Shape, R: Shape>(op: &'static str, lengths: S::Lengths) -> Result<R::Lengths, ShapeError> {
    let shape = S::unpack(lengths);
    let mut same = R::origin();
    same.as_mut().copy_from_slice(shape.as_ref());
    R::pack(&same).map_err(|axis| ShapeError::converted::<S, R>(op, shape.as_ref(), axis))
}

/// The strides of a shape as another shape of the same rank stores them.
fn strided<S: Shape, R: Shape>(strides: S::Strides) -> R::Strides {
    let mut same = R::no_strides();
    same.as_mut().copy_from_slice(strides.as_ref());
    same
}

/// The conversions of one kind of tensor: `$with` makes it of itself and of its lengths in another form.
macro_rules! conversions {
    ($([$($life:lifetime)?] $tensor:ident;)*) => {$(
        /// Conversions of axes. No element is copied.
        ///
        /// The checks: a length that becomes constant is compared when the program runs, two constants when it is built;
        /// one name does not become another.
        impl<$($life,)? T, S: Shape> $tensor<$($life,)? T, S> {
            /// The run-time axis becomes constant, with length `N`. All other axes are constant already;
            /// [`fix_axis`](Self::fix_axis) says which axis is meant where there are more.
            ///
            /// # Errors
            ///
            /// Where the axis has another length.
            ///
            /// ```
            /// # #[cfg(feature = "alloc")] {
            /// # use conformable_runtime::{Const, Dyn, Tensor};
            /// let x = Tensor::<f32, (Dyn, Const<4>)>::zeros_with(&[32, 4])?;
            /// assert_eq!(
            ///     x.view().fix::<30>().unwrap_err().to_string(),
            ///     "fix: shape (dyn 32, 4) does not become (30, 4): axis 0 is 32, not 30 [C016]",
            /// );
            /// let y: Tensor<f32, (Const<32>, Const<4>)> = x.fix::<32>()?;
            /// # }
            /// # Ok::<(), conformable_runtime::ShapeError>(())
            /// ```
            pub fn fix<const N: usize>(self) -> Result<$tensor<$($life,)? T, <S as ChangeOnly<Const<N>>>::Output>, ShapeError>
            where
                S: OneRunTimeAxis + ChangeOnly<Const<N>>,
            {
                self.turned("fix")
            }

            /// The axis at `AXIS` becomes constant, with length `N`. Negative axes count from the end.
            ///
            /// An axis that is constant already must have this length, which is checked when the program is built.
            ///
            /// # Errors
            ///
            /// Where the axis has another length.
            pub fn fix_axis<const AXIS: isize, const N: usize>(
                self,
            ) -> Result<$tensor<$($life,)? T, <S as ChangeAxis<AXIS, Const<N>>>::Output>, ShapeError>
            where
                S: ChangeAxis<AXIS, Const<N>>,
            {
                self.turned("fix_axis")
            }

            /// The run-time axis becomes the axis `Name`, or `dyn` with [`Dyn`](crate::Dyn). All other axes are constant;
            /// [`name_axis`](Self::name_axis) says which axis is meant where there are more.
            ///
            /// Nothing is compared: a name has any length. An axis of another name does not become this one, before
            /// [`forget_axis`](Self::forget_axis) has made it `dyn`.
            pub fn name<Name: RunTime>(self) -> $tensor<$($life,)? T, <S as ChangeOnly<Name>>::Output>
            where
                S: OneRunTimeAxis + ChangeOnly<Name>,
            {
                self.turned_freely("name")
            }

            /// The axis at `AXIS` becomes the axis `Name`. Negative axes count from the end.
            ///
            /// Nothing is compared. A constant axis keeps its length, which is then known at run time only; an axis of
            /// another name does not become this one, before [`forget_axis`](Self::forget_axis) has made it `dyn`.
            pub fn name_axis<const AXIS: isize, Name: RunTime>(
                self,
            ) -> $tensor<$($life,)? T, <S as ChangeAxis<AXIS, Name>>::Output>
            where
                S: ChangeAxis<AXIS, Name>,
            {
                self.turned_freely("name_axis")
            }

            /// The axis at `AXIS` becomes `dyn`, whatever it was. Negative axes count from the end.
            pub fn forget_axis<const AXIS: isize>(
                self,
            ) -> $tensor<$($life,)? T, <S as ChangeAxis<AXIS, Dyn>>::Output>
            where
                S: ChangeAxis<AXIS, Dyn>,
            {
                self.turned_freely("forget_axis")
            }

            /// All axes become `dyn`.
            pub fn into_dyn(self) -> $tensor<$($life,)? T, S::Forgotten> {
                self.turned_freely("into_dyn")
            }

            /// All axes become those of the shape `R` of the same rank: what the type asks for that the value is put into, or
            /// `try_into::<Shape![dyn Batch, 4]>()`.
            ///
            /// This is a method of its own and not that of `TryInto`, which a type cannot implement for itself with other
            /// parameters; what is no tensor is made by its `try_from`.
            ///
            /// # Errors
            ///
            /// Where an axis that becomes constant has another length.
            pub fn try_into<R: Shape>(self) -> Result<$tensor<$($life,)? T, R>, ShapeError>
            where
                S: ConvertsTo<R>,
            {
                self.turned("try_into")
            }

            /// As [`turned`](Self::turned), where no axis becomes constant.
            fn turned_freely<R: Shape>(self, op: &'static str) -> $tensor<$($life,)? T, R> {
                match self.turned(op) {
                    Ok(tensor) => tensor,
                    Err(_) => unreachable!("no axis has become constant"),
                }
            }
        }
    )*};
}

#[cfg(feature = "alloc")]
conversions! {
    [] Tensor;
}

conversions! {
    ['a] TensorView;
    ['a] TensorViewMut;
}

#[cfg(feature = "alloc")]
impl<T, S: Shape> Tensor<T, S> {
    /// The same elements and lengths with another shape of the same rank.
    fn turned<R: Shape>(self, op: &'static str) -> Result<Tensor<T, R>, ShapeError> {
        let lengths = stored::<S, R>(op, self.stored_lengths())?;
        Ok(Tensor::from_parts(self.into_vec(), lengths))
    }
}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// The same elements, lengths and strides with another shape of the same rank.
    fn turned<R: Shape>(self, op: &'static str) -> Result<TensorView<'a, T, R>, ShapeError> {
        let lengths = stored::<S, R>(op, self.stored_lengths())?;
        // SAFETY: lengths and strides are as they were, so the indices reach the same elements.
        Ok(unsafe { TensorView::from_raw(self.as_ptr(), lengths, strided::<S, R>(self.strides())) })
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// The same elements, lengths and strides with another shape of the same rank.
    fn turned<R: Shape>(mut self, op: &'static str) -> Result<TensorViewMut<'a, T, R>, ShapeError> {
        let lengths = stored::<S, R>(op, self.stored_lengths())?;
        let strides = strided::<S, R>(self.strides());
        // SAFETY: lengths and strides are as they were, so the indices reach the same elements; this view, which borrows
        // them exclusively for `'a`, is consumed.
        Ok(unsafe { TensorViewMut::from_raw(self.as_mut_ptr(), lengths, strides) })
    }
}
