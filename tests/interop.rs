//! Memory of others as tensors, and tensors as theirs: every layout against the indexing of the other crate, element by
//! element; nothing is copied; and arrays and matrices as operands and outputs of every macro.

#[cfg(feature = "bytemuck")]
#[path = "interop/bytes.rs"]
mod bytes;
#[cfg(feature = "nalgebra")]
#[path = "interop/matrices.rs"]
mod matrices;
#[path = "interop/nested.rs"]
mod nested;
#[cfg(feature = "ndarray")]
#[path = "interop/operands.rs"]
mod operands;
#[cfg(feature = "ndarray")]
#[path = "interop/strided.rs"]
mod strided;
