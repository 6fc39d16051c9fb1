//! Tensors and what others have in memory: nested arrays, slices and bytes, ndarray's arrays, nalgebra's matrices.
//!
//! Whatever has a pointer, lengths and strides becomes a view without a copy, and an operand of contractions. A conversion
//! of an owned value moves its buffer where both sides have the same order of elements; where they have not, its
//! documentation says that it copies. This module believes what the other crate says of its own memory, and checks against
//! the shape in the type; nothing here knows an operation.

mod arrays;
#[cfg(feature = "bytemuck")]
mod bytes;
#[cfg(feature = "nalgebra")]
mod nalgebra;
#[cfg(feature = "ndarray")]
mod ndarray;
pub(crate) mod texts;

#[cfg(feature = "bytemuck")]
pub use self::bytes::OfBytes;
#[cfg(feature = "nalgebra")]
pub use self::nalgebra::{AxisOf, MatrixShape, OfMatrix};
#[cfg(feature = "ndarray")]
pub use self::ndarray::{Axes, IntoArrayView, OfArray, Ranked};

#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
use crate::shape::Shape;

/// Lengths as the index type of a shape of the same rank.
#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
fn index<S: Shape>(lengths: &[usize]) -> S::Index {
    let mut index = S::origin();
    index.as_mut().copy_from_slice(lengths);
    index
}

/// Strides of a shape of the same rank.
#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
fn strides<S: Shape>(strides: &[isize]) -> S::Strides {
    let mut own = S::no_strides();
    own.as_mut().copy_from_slice(strides);
    own
}
