//! Bytes as tensors, and tensors as bytes: bytemuck's traits say which element types any bytes are a value of.
//!
//! Bytes are in the order of the machine. A view needs an address that is aligned for its elements, which a `Vec<u8>` or a
//! file in memory has or has not; both are an error and never a copy.

use super::arrays::in_rows;
use crate::error::{Memory, ShapeError};
use crate::shape::{Shape, StaticShape, checked_len};
#[cfg(feature = "alloc")]
use crate::tensor::Tensor;
use crate::tensor::{InlineTensor, TensorView, TensorViewMut};
use bytemuck::{AnyBitPattern, NoUninit, Pod};
use core::ptr::NonNull;

/// An element type of which any bytes are a value: bytemuck's `AnyBitPattern`.
#[diagnostic::on_unimplemented(
    message = "not all bytes are a value of type `{Self}` [C017]",
    label = "elements of type `{Self}` cannot be read from bytes",
    note = "numbers can, and types that derive `bytemuck::AnyBitPattern`, or `bytemuck::Pod` for bytes that are written to"
)]
pub trait OfBytes: AnyBitPattern {}

#[diagnostic::do_not_recommend]
impl<T: AnyBitPattern> OfBytes for T {}

/// Whether these bytes are the elements of a shape with these lengths; its stored lengths.
fn check<T, S: Shape>(op: &'static str, bytes: &[u8], lengths: &S::Index) -> Result<S::Lengths, ShapeError> {
    let packed = S::pack(lengths).map_err(|axis| ShapeError::given::<S>(op, lengths.as_ref(), axis))?;
    let Some(elements) = checked_len(lengths.as_ref(), size_of::<T>()) else {
        return Err(ShapeError::too_large::<S>(op, lengths.as_ref()));
    };
    if elements * size_of::<T>() != bytes.len() {
        let reason = Memory::Bytes { elements, size: size_of::<T>(), found: bytes.len() };
        return Err(ShapeError::memory(op, reason));
    }
    if !bytes.is_empty() && !bytes.as_ptr().cast::<T>().is_aligned() {
        return Err(ShapeError::memory(op, Memory::Alignment(align_of::<T>())));
    }
    Ok(packed)
}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// Bytes as elements in row-major order and in the order of bytes of the machine, without a copy.
    ///
    /// # Errors
    ///
    /// Where the bytes are not as many as the elements have, or their address is not aligned for the elements.
    ///
    /// ```
    /// use conformable_runtime::{Const, Tensor2, TensorView};
    /// let x = Tensor2::<f32, 2, 3>::ones();
    /// let bytes: &[u8] = x.as_bytes();
    /// let y = TensorView::<f32, (Const<2>, Const<3>)>::from_bytes(bytes).unwrap();
    /// assert_eq!(x, y);
    /// assert_eq!(
    ///     TensorView::<f32, (Const<2>, Const<3>)>::from_bytes(&bytes[1..]).unwrap_err().to_string(),
    ///     "from_bytes: the shape has 6 elements of 4 bytes, 23 bytes were given [C017]",
    /// );
    /// ```
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, ShapeError>
    where
        T: OfBytes,
        S: StaticShape,
    {
        Self::of_bytes("from_bytes", bytes, &S::SHAPE)
    }

    /// As [`from_bytes`](TensorView::from_bytes), for shapes of every kind.
    ///
    /// # Errors
    ///
    /// As there, and where a length is not that of a constant axis.
    pub fn from_bytes_with(bytes: &'a [u8], lengths: &S::Index) -> Result<Self, ShapeError>
    where
        T: OfBytes,
    {
        Self::of_bytes("from_bytes_with", bytes, lengths)
    }

    fn of_bytes(op: &'static str, bytes: &'a [u8], lengths: &S::Index) -> Result<Self, ShapeError>
    where
        T: OfBytes,
    {
        let packed = check::<T, S>(op, bytes, lengths)?;
        let first = if bytes.is_empty() { NonNull::dangling().as_ptr() } else { bytes.as_ptr().cast() };
        // SAFETY: the bytes, if there are any, are aligned for `T`, and they are as many as the product of the lengths has, row-major strides stay inside
        // of them, any bytes are a value of `T` (`AnyBitPattern`), and they are borrowed for `'a`.
        Ok(unsafe { TensorView::from_raw(first, packed, in_rows::<S>(lengths)) })
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// Bytes as elements in row-major order and in the order of bytes of the machine, without a copy.
    ///
    /// # Errors
    ///
    /// Where the bytes are not as many as the elements have, or their address is not aligned for the elements.
    pub fn from_bytes(bytes: &'a mut [u8]) -> Result<Self, ShapeError>
    where
        T: OfBytes + NoUninit,
        S: StaticShape,
    {
        Self::of_bytes("from_bytes", bytes, &S::SHAPE)
    }

    /// As [`from_bytes`](TensorViewMut::from_bytes), for shapes of every kind.
    ///
    /// # Errors
    ///
    /// As there, and where a length is not that of a constant axis.
    pub fn from_bytes_with(bytes: &'a mut [u8], lengths: &S::Index) -> Result<Self, ShapeError>
    where
        T: OfBytes + NoUninit,
    {
        Self::of_bytes("from_bytes_with", bytes, lengths)
    }

    fn of_bytes(op: &'static str, bytes: &'a mut [u8], lengths: &S::Index) -> Result<Self, ShapeError>
    where
        T: OfBytes + NoUninit,
    {
        let packed = check::<T, S>(op, bytes, lengths)?;
        let first = if bytes.is_empty() { NonNull::dangling().as_ptr() } else { bytes.as_mut_ptr().cast() };
        // SAFETY: as for `TensorView`; the bytes of any `T` are initialised bytes (`Pod`), each index has elements of its own,
        // and the bytes are borrowed exclusively.
        Ok(unsafe { TensorViewMut::from_raw(first, packed, in_rows::<S>(lengths)) })
    }
}

macro_rules! as_bytes {
    ($($tensor:ident)*) => {$(
        impl<T: NoUninit, S: Shape> $tensor<T, S> {
            /// The bytes of the elements, in row-major order and in the order of bytes of the machine.
            pub fn as_bytes(&self) -> &[u8] {
                bytemuck::cast_slice(self.as_slice())
            }
        }

        impl<T: Pod, S: Shape> $tensor<T, S> {
            /// The bytes of the elements, to be changed.
            pub fn as_bytes_mut(&mut self) -> &mut [u8] {
                bytemuck::cast_slice_mut(self.as_mut_slice())
            }
        }
    )*};
}

as_bytes! { InlineTensor }
#[cfg(feature = "alloc")]
as_bytes! { Tensor }

macro_rules! views_as_bytes {
    ($($view:ident)*) => {$(
        impl<T: NoUninit, S: Shape> $view<'_, T, S> {
            /// The bytes of the elements, where they are contiguous in row-major order.
            pub fn as_bytes(&self) -> Option<&[u8]> {
                self.as_slice().map(bytemuck::cast_slice)
            }
        }
    )*};
}

views_as_bytes! { TensorView TensorViewMut }
