//! Where a result is stored, and whether there is a place for it.
//!
//! Results of inline tensors are inline tensors, all others are on the heap. Without the feature `alloc` there is no heap:
//! then [`Stores`] is what such a call lacks. With it every storage stores, also one that generic code does not know.

use super::InlineTensor;
#[cfg(feature = "alloc")]
use super::Tensor;
use crate::shape::Shape;
/// How a tensor stores lengths and strides. They are numbers, which nobody drops: of a type that is no shape rustc does not know
/// that, and would say at every variable of the type, as well as at the type, that it is none.
pub(super) use core::mem::ManuallyDrop as Plain;

/// What is true of every storage.
#[cfg(feature = "alloc")]
use Stores as Every;
/// What is true of every storage.
#[cfg(not(feature = "alloc"))]
use sealed::Sealed as Every;

/// Where a result is stored: inside the value if all operands are, on the heap otherwise. Sealed.
pub trait Storage: Every + sealed::Sealed {
    /// The storage of a result of this operand and another.
    type With<Other: Storage>: Storage;
    /// Whether elements are part of the value, which may be in registers.
    #[doc(hidden)]
    const IS_INLINE: bool;
}

/// A storage that there is. Sealed.
#[diagnostic::on_unimplemented(
    message = "the result of this call is a tensor on the heap, which there is with feature `alloc` of conformable only",
    label = "an operand is not an `InlineTensor`, so the result would be on the heap",
    note = "`out = c` writes the result into a tensor or view of yours; where all operands are `InlineTensor`s the result is one",
    note = "with an allocator, add `features = [\"alloc\"]` to the dependency"
)]
pub trait Stores: sealed::Sealed {
    /// The tensor.
    type Tensor<T, S: Shape>: Owned<T, S>;
}

/// On the heap.
#[derive(Debug)]
pub struct Heap;

/// Inside the value.
#[derive(Debug)]
pub struct Inline;

impl sealed::Sealed for Heap {}
impl sealed::Sealed for Inline {}

impl Storage for Heap {
    const IS_INLINE: bool = false;
    type With<Other: Storage> = Heap;
}

impl Storage for Inline {
    const IS_INLINE: bool = true;
    type With<Other: Storage> = Other;
}

#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl Stores for Heap {
    type Tensor<T, S: Shape> = Tensor<T, S>;
}

#[diagnostic::do_not_recommend]
impl Stores for Inline {
    type Tensor<T, S: Shape> = InlineTensor<T, S>;
}

/// The tensor of a result with two operands, for signatures: what `ResultOf` says by paths that need both operands, a
/// bound can say so that an operand that is no tensor is one error and not two.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the result of this call is a tensor on the heap, which there is with feature `alloc` of conformable only",
    label = "an operand is not an `InlineTensor`, so the result would be on the heap",
    note = "the macro of this name takes `out = c`; where all operands are `InlineTensor`s the result is one",
    note = "with an allocator, add `features = [\"alloc\"]` to the dependency"
)]
pub trait Joins<Other, T, S>: Storage {
    /// The tensor.
    type Tensor: Owned<T, S>;
}

#[diagnostic::do_not_recommend]
impl<X: Storage, Y: Storage, T, S: Shape> Joins<Y, T, S> for X
where
    X::With<Y>: Stores,
{
    type Tensor = <X::With<Y> as Stores>::Tensor<T, S>;
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

mod sealed {
    pub trait Sealed {}
}
