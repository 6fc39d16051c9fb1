//! Tensors in files: `npy` and `npz` of NumPy, `safetensors`.
//!
//! A file is somebody else's: nothing in it is believed. A length in a header is compared with the length of the file before
//! memory is asked for, shape and element type are compared with those of the tensor that is asked for, and what is wrong is a
//! [`LoadError`] that names file, tensor, and both facts. This module decides nothing about operations, and has no unsafe code:
//! what must have some is in `interop`.

mod element;
mod error;
mod model;
#[cfg(feature = "npy")]
pub mod npy;
#[cfg(feature = "npy")]
pub mod npz;
mod place;
#[cfg(feature = "safetensors")]
pub mod safetensors;
mod source;
mod stored;

pub use element::FileElement;
pub(crate) use element::Kind;
pub use error::LoadError;
pub use model::{FromTensors, FromTransposed, LoadErrors, Loaded, Loading, NotLoaded};
pub use source::{Entry, TensorSource};
pub use stored::{Called, Stored};

/// The name of a file that is none.
const BYTES: &str = "<bytes>";
