//! Tensors and views are equal where shape and elements are, whatever holds the elements.

use super::{InlineTensor, Iter, TensorView, TensorViewMut};
use crate::shape::Shape;

/// Tensors and views are equal where shape and elements are.
macro_rules! equality {
    ($([$($life:lifetime)*] $left:ty, $right:ty;)*) => {$(
        impl<$($life,)* T: PartialEq, S: Shape> PartialEq<$right> for $left {
            fn eq(&self, other: &$right) -> bool {
                self.shape() == other.shape() && Iter::new(self.view()).eq(Iter::new(other.view()))
            }
        }
    )*};
}
#[cfg(feature = "alloc")]
pub(super) use equality;

equality! {
    ['a 'b] TensorView<'a, T, S>, TensorView<'b, T, S>;
    ['a 'b] TensorViewMut<'a, T, S>, TensorViewMut<'b, T, S>;
    ['a 'b] TensorViewMut<'a, T, S>, TensorView<'b, T, S>;
    ['a 'b] TensorView<'a, T, S>, TensorViewMut<'b, T, S>;
    [] InlineTensor<T, S>, InlineTensor<T, S>;
    ['a] InlineTensor<T, S>, TensorView<'a, T, S>;
    ['a] TensorView<'a, T, S>, InlineTensor<T, S>;
}

impl<T: Eq, S: Shape> Eq for TensorView<'_, T, S> {}
impl<T: Eq, S: Shape> Eq for TensorViewMut<'_, T, S> {}
impl<T: Eq, S: Shape> Eq for InlineTensor<T, S> {}
