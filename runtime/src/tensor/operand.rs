//! What a contraction takes and what it gives.

use super::{InlineTensor, Tensor, TensorView, TensorViewMut};
use crate::shape::Shape;
pub(crate) use sealed::Sealed;

/// A tensor or a view of one, by value or by reference. Sealed.
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

operands! {
    [] Tensor<T, S>, Heap, true;
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

/// Where a result is stored: inside the value if both operands are, on the heap otherwise. Sealed.
pub trait Storage: Sealed {
    /// The storage of a result of this operand and another.
    type With<Other: Storage>: Storage;
    /// The tensor.
    type Tensor<T, S: Shape>: Owned<T, S>;
}

/// On the heap.
#[derive(Debug)]
pub struct Heap;

/// Inside the value.
#[derive(Debug)]
pub struct Inline;

impl Sealed for Heap {}
impl Sealed for Inline {}

impl Storage for Heap {
    type With<Other: Storage> = Heap;
    type Tensor<T, S: Shape> = Tensor<T, S>;
}

impl Storage for Inline {
    type With<Other: Storage> = Other;
    type Tensor<T, S: Shape> = InlineTensor<T, S>;
}

/// The tensor of a result with two operands, for signatures: what `ResultOf` says by paths that need both operands, a
/// bound can say so that an operand that is no tensor is one error and not two.
#[doc(hidden)]
pub trait Joins<Other, T, S>: Storage {
    /// The tensor.
    type Tensor: Owned<T, S>;
}

impl<X: Storage, Y: Storage, T, S: Shape> Joins<Y, T, S> for X {
    type Tensor = <X::With<Y> as Storage>::Tensor<T, S>;
}

/// A tensor that can be made by writing its elements.
pub trait Owned<T, S>: Sized {
    /// A tensor of these lengths whose elements `write` writes, contiguous in row-major order.
    ///
    /// # Safety
    ///
    /// The product of the lengths, in bytes, is at most `isize::MAX`. `write` initialises all elements.
    unsafe fn build(lengths: S::Lengths, write: impl FnOnce(*mut T)) -> Self
    where
        S: Shape;
}

pub(crate) mod sealed {
    /// What is an operand is decided in this crate.
    pub trait Sealed {}
}
