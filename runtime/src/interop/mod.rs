//! Tensors and what others have in memory: nested arrays, slices and bytes, ndarray's arrays, nalgebra's matrices.
//!
//! Whatever has a pointer, lengths and strides becomes a view without a copy. ndarray's arrays and nalgebra's matrices are
//! operands and outputs of contractions as they are. A conversion of an owned value moves its buffer where both sides have the
//! same order of elements:
//!
//! | of | as a view | owned |
//! |---|---|---|
//! | `[[T; N]; M]` | `TensorView::from_array(&a)`, `from(&a)` | `Tensor::from(a)`, `InlineTensor::from(a)` and back: moved |
//! | `[T]`, `Vec<T>` | `TensorView::from_slice(&s)?`, `from_slice_with(&s, &[n, 4])?` | `Tensor::from_vec(v)?`, `into_vec()`: moved |
//! | bytes (feature `bytemuck`) | `TensorView::from_bytes(&b)?`, `from_bytes_with`; `as_bytes()` | |
//! | ndarray (feature `ndarray`) | `TensorView::from_ndarray(&a)?`, `nd()`, `nd_mut()` | `Tensor::from_ndarray(a)?`, `into_ndarray()`: moved, but for an array that is not in row-major order |
//! | nalgebra (feature `nalgebra`) | `TensorView::from_nalgebra(&m)?`, `from(&m)` of an `SMatrix`; `na()`, `na_mut()`, `into_nalgebra()?` | `DVector`, `SVector`: moved; `DMatrix`: copied into the other order; an `SMatrix` is copied into an `InlineTensor` |
//! | | | `into_nalgebra_transposed()`, `from_nalgebra_transposed(m)?`: moved |
//!
//! Mutable views have the same constructors on `TensorViewMut`. `TryFrom` and `From` do the same. What the compiler knows on
//! both sides is compared when the program is built, the rest is a [`ShapeError`](crate::ShapeError).
//!
//! ```
//! use conformable_runtime::{Const, TensorView, ops};
//! let a = [[1.0, 2.0], [3.0, 4.0]];
//! let a = TensorView::<f64, (Const<2>, Const<2>)>::from_array(&a);
//! # #[cfg(feature = "ndarray")] {
//! let b = ndarray::arr2(&[[1.0, 0.0], [0.0, 1.0]]);
//! assert_eq!(ops::dot(&a, &b).nd(), a.nd());
//! # }
//! ```
//!
//! The traits here are the bounds of generic code.

// This module believes what another crate says of its own memory, and checks it against the shape in the type; nothing here
// knows an operation.

mod arrays;
#[cfg(feature = "bytemuck")]
mod bytes;
#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
pub(crate) mod elements;
#[cfg(feature = "safetensors")]
pub(crate) mod map;
#[cfg(feature = "nalgebra")]
mod nalgebra;
#[cfg(feature = "ndarray")]
mod ndarray;
#[cfg(feature = "serde")]
mod serde;
#[cfg(any(feature = "npy", feature = "safetensors"))]
mod slices;
pub(crate) mod texts;
#[cfg(feature = "alloc")]
mod vectors;

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
