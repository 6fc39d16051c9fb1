//! Tensors with their shapes in their types.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

#[doc(inline)]
pub use conformable_macros::{
    InlineTensor, Shape, Tensor, TensorView, TensorViewMut, batch_dot, dot, matmul, shape_of, tensor, try_batch_dot,
    try_dot, try_matmul,
};
#[doc(inline)]
pub use conformable_runtime::{
    Const, Dim, Dyn, Element, InlineTensor, Iter, MAX_RANK, Meets, Operand, Shape, ShapeError, StaticShape, Tensor,
    Tensor1, Tensor2, Tensor3, Tensor4, Tensor5, Tensor6, Tensor7, Tensor8, TensorView, TensorViewMut, dim, ops,
};
#[cfg(feature = "complex")]
pub use conformable_runtime::Complex;
#[cfg(feature = "half")]
pub use conformable_runtime::{bf16, f16};

pub mod errors {
    //! The errors.
    #[doc(hidden)]
    pub use conformable_runtime::errors::*;
}

/// What generated code names. Not public: anything here may change in a patch release.
#[doc(hidden)]
pub mod __private {
    pub use conformable_runtime::__private::*;
}
