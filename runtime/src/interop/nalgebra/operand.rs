//! Matrices as operands and outputs: constant lengths are constant axes, all others are `dyn`.

use super::shapes::AxisOf;
use super::views::{view, view_mut};
use crate::rules::Writes;
use crate::tensor::{Heap, Operand, Sealed, TensorView, TensorViewMut};
use ::nalgebra as na;

impl<T: na::Scalar, R: AxisOf, C: AxisOf, M: na::Storage<T, R, C>> Sealed for na::Matrix<T, R, C, M> {}

#[diagnostic::do_not_recommend]
impl<T: na::Scalar, R: AxisOf, C: AxisOf, M: na::Storage<T, R, C>> Operand for na::Matrix<T, R, C, M> {
    type Elem = T;
    type Shape = (R::Axis, C::Axis);
    type Storage = Heap;
    const CONTIGUOUS: bool = false;
    const BY_COLUMNS: bool = true;
    #[inline]
    fn as_view(&self) -> TensorView<'_, T, Self::Shape> {
        match view(self) {
            Ok(view) => view,
            Err(error) => error.raise(),
        }
    }
}

impl<T: na::Scalar, R: AxisOf, C: AxisOf, M: na::StorageMut<T, R, C>> Writes for na::Matrix<T, R, C, M> {
    #[inline]
    fn view_to_write(&mut self) -> TensorViewMut<'_, T, Self::Shape> {
        match view_mut(self) {
            Ok(view) => view,
            Err(error) => error.raise(),
        }
    }
}
