//! The run-time side of [conformable](https://docs.rs/conformable): tensors with shapes in their types, the rules by which
//! shapes fit together, contraction plans and kernels. Usable without the macros, by the functions in [`ops`].
//!
//! The way of the data: [`Shape`] says what is known of each axis, `rules` decides while the program is compiled
//! whether two shapes fit, `contraction` turns the operation into loops, `gemm` runs them, a [`Tensor`] holds the result.

// Unit tests have the standard library, also those of the crate without it.
#![cfg_attr(not(any(feature = "std", test)), no_std)]
// Where there is no heap an error holds its facts itself: two shapes, most of it.
#![cfg_attr(not(feature = "alloc"), allow(clippy::result_large_err))]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "npy", feature = "safetensors"))]
extern crate std;

mod contraction;
mod element;
mod error;
#[cfg(any(feature = "npy", feature = "safetensors"))]
mod files;
mod gemm;
pub mod interop;
pub mod ops;
mod rules;
mod tensor;

pub(crate) use conformable_shapes::shape;

#[doc(inline)]
pub use conformable_shapes::{
    BroadcastsTo, ChangeAxis, ChangeOnly, Const, ConvertsTo, Diagonal, Dim, Dyn, MAX_RANK, Meets,
    OneRunTimeAxis, RunTime, Shape, Splits, Square, StaticShape, WithAxis, dim,
};
pub use contraction::EinsumPath;
#[cfg(feature = "alloc")]
pub use contraction::EinsumStep;
pub use element::Element;
pub use error::ShapeError;
#[cfg(feature = "safetensors")]
pub use files::safetensors;
#[cfg(any(feature = "npy", feature = "safetensors"))]
pub use files::{
    Entry, FileElement, FromTensors, LoadError, LoadErrors, Loaded, Loading, NotLoaded, Stored, TensorSource,
};
#[cfg(feature = "npy")]
pub use files::{npy, npz};
pub use tensor::{AxisIter, AxisIterMut, InlineTensor, Iter, Operand, TensorView, TensorViewMut};
#[cfg(feature = "alloc")]
pub use tensor::{Tensor, Tensor1, Tensor2, Tensor3, Tensor4, Tensor5, Tensor6, Tensor7, Tensor8};

/// Complex numbers: num-complex's.
#[cfg(feature = "complex")]
pub use num_complex::Complex;

/// 16-bit floating point: half's.
#[cfg(feature = "half")]
pub use half::{bf16, f16};

/// The traits whose texts the compiler prints where shapes do not fit. Here so that the paths in these errors are short.
#[doc(hidden)]
pub mod errors {
    #[cfg(any(feature = "npy", feature = "safetensors"))]
    pub use crate::files::FromTransposed;
    #[cfg(any(feature = "ndarray", feature = "nalgebra"))]
    pub use crate::interop::elements::*;
    pub use crate::interop::texts::*;
    pub use crate::rules::misfit::{
        AssertKnowsShape, BatchDotCanWrite, BatchDotHasElements, BatchDotKnowsShapes, BatchDotOutHasElements,
        DotCanWrite, DotGeneralCanWrite, DotGeneralHasElements, DotGeneralHasResult, DotGeneralKnowsShapes,
        DotGeneralOutHasElements, DotHasElements, DotKnowsShapes, DotOutHasElements, EinsumAtKnowsShapes,
        EinsumCanWrite, EinsumHasElements, EinsumHasResult, EinsumKnowsShapes, EinsumOneKnowsShapes,
        EinsumOutHasElements, HasElements, InnerCanWrite, InnerHasElements, InnerKnowsShapes,
        InnerOutHasElements, MatmulCanWrite, MatmulHasElements, MatmulKnowsShapes, MatmulOutHasElements,
        MatvecCanWrite, MatvecHasElements, MatvecKnowsShapes, MatvecOutHasElements, NamedAtKnowsShapes,
        NamedCanWrite, NamedHasElements, NamedHasResult, NamedKnowsShapes, NamedOneKnowsShapes,
        NamedOutHasElements, OuterCanWrite, OuterHasElements, OuterKnowsShapes, OuterOutHasElements, Shapes,
        TensorKnowsShape, TensordotCanWrite, TensordotHasElements, TensordotHasResult, TensordotKnowsShapes,
        TensordotOutHasElements, TraceCanWrite, TraceHasElements, TraceKnowsShapes, TraceOutHasElements,
        VecdotCanWrite, VecdotHasElements, VecdotKnowsShapes, VecdotOutHasElements, VecmatCanWrite,
        VecmatHasElements, VecmatKnowsShapes, VecmatOutHasElements,
    };
    pub use crate::rules::misfit::{PermuteCanWrite, PermuteKnowsShape, SliceCanWrite, SliceKnowsShape};
    pub use crate::rules::no_tensor::HasTensor;
    pub use crate::rules::plain::{BatchDotRanks, LeadingRanks, ResultRanks};
    pub use crate::rules::sentences::*;
    pub use crate::shape::{
        BroadcastRanks, Difference, Equal, HasAxis, HasLength, Keeps, Lengths, MadeOf, Same, SameRank,
        SquareDiagonal, Stretches,
    };
    pub use crate::tensor::{Heap, Joins, Stores};
}

/// What generated code names. Not public: anything here may change in a patch release.
#[doc(hidden)]
pub mod __private {
    pub use crate::contraction::{EinsumPath, OpKind};
    #[cfg(any(feature = "npy", feature = "safetensors"))]
    pub use crate::files::{FromTensors, FromTransposed, Loaded, Loading, TensorSource};
    pub use crate::rules::*;
    pub use crate::shape::{At, Const, Dyn, HasLength, MadeOf, Place, Same};
    pub use crate::tensor::aliases::*;
    // Each by its name: where there is no heap rustc says of a name which feature it lacks.
    pub use crate::tensor::{Edge, InlineTensor, Piece, TensorView, TensorViewMut};
    #[cfg(feature = "alloc")]
    pub use crate::tensor::{
        Misplaced, Tensor, Tensor1, Tensor2, Tensor3, Tensor4, Tensor5, Tensor6, Tensor7, Tensor8,
    };
    pub use core::clone::Clone;
    pub use core::cmp::{Eq, PartialEq};
    pub use core::default::Default;
    pub use core::fmt::Debug;
    pub use core::hash::Hash;
    pub use core::marker::Copy;
    pub use core::option::Option::{self, Some};
    pub use core::primitive::{str, usize};
    pub use core::stringify;
}
