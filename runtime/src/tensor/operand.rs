//! What a contraction takes and what it gives.

use super::storage::{Heap, Inline, Storage};
use super::{InlineTensor, TensorView, TensorViewMut};
use crate::shape::Shape;
pub(crate) use sealed::Sealed;

/// A tensor or a view of one, by value or by reference. Sealed.
///
/// Where it is a bound, where a result is stored is not known: `out = c` takes a result in a function of `impl Operand`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tensor [C008]",
    label = "this is not a tensor",
    note = "operands are `Tensor`, `TensorView`, `TensorViewMut`, `InlineTensor` and references to them; `Tensor::from_vec` takes a `Vec`, `Tensor::from_array` an array"
)]
pub trait Operand: Sealed {
    /// The element type.
    type Elem;
    /// The shape.
    type Shape: Shape;
    /// Where a result with this operand is stored.
    #[doc(hidden)]
    type Storage: Storage;
    /// Whether the elements are contiguous in row-major order, for every value of this type.
    #[doc(hidden)]
    const CONTIGUOUS: bool;
    /// Whether columns are likely to be contiguous, and not rows.
    #[doc(hidden)]
    const BY_COLUMNS: bool = false;
    /// The operand as a view.
    fn as_view(&self) -> TensorView<'_, Self::Elem, Self::Shape>;
}

macro_rules! operands {
    ($([$($life:lifetime)?] $type:ty, $storage:ty, $contiguous:literal;)*) => {$(
        impl<$($life,)? T, S: Shape> Sealed for $type {}
        #[diagnostic::do_not_recommend]
        impl<$($life,)? T, S: Shape> Operand for $type {
            type Elem = T;
            type Shape = S;
            type Storage = $storage;
            const CONTIGUOUS: bool = $contiguous;
            #[inline(always)]
            fn as_view(&self) -> TensorView<'_, T, S> {
                self.view()
            }
        }
    )*};
}

#[cfg(feature = "alloc")]
operands! {
    [] super::Tensor<T, S>, Heap, true;
}

operands! {
    [] InlineTensor<T, S>, Inline, true;
    ['a] TensorView<'a, T, S>, Heap, false;
    ['a] TensorViewMut<'a, T, S>, Heap, false;
}

macro_rules! references {
    ($($type:ty;)*) => {$(
        impl<A: Operand + ?Sized> Sealed for $type {}
        #[diagnostic::do_not_recommend]
        impl<A: Operand + ?Sized> Operand for $type {
            type Elem = A::Elem;
            type Shape = A::Shape;
            type Storage = A::Storage;
            const CONTIGUOUS: bool = A::CONTIGUOUS;
            const BY_COLUMNS: bool = A::BY_COLUMNS;
            #[inline(always)]
            fn as_view(&self) -> TensorView<'_, A::Elem, A::Shape> {
                (**self).as_view()
            }
        }
    )*};
}

references! {
    &A;
    &mut A;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}
