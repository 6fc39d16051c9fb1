//! Which shapes fit together, as traits of shapes, and the sentences that tell what does not.
//!
//! A rule is a trait, [`Dot`], with an implementation for each pair of ranks that it is for. Beside it stands what is wrong where
//! it does not hold: `DotClash` gives the reason as a type, and [`misfit`] makes a sentence of an operation, a reason and two
//! shapes. Which of the two a call gets is decided by the methods of `conformable-runtime`, which knows what a tensor is.

#![allow(clippy::type_complexity, reason = "the types are the program here")]

mod batch_dot;
mod dot;
pub mod entry;
mod inner;
mod matmul;
pub mod misfit;
mod operations;
mod pattern;
pub mod plain;
mod told;

pub use batch_dot::{BatchDot, BatchDotAxes, BatchDotClash, BatchDotOp, KerasBatchDot};
pub use dot::{Dot, DotClash, DotOp};
pub use inner::{Inner, InnerClash, InnerOp, Outer, OuterOp, Vector};
pub use matmul::{
    Adjoint, AsIs, AsMatrix, Joined, MatMul, Matmul, MatmulOp, MatrixLeft, MatrixRight, SameLeading,
    Transposed,
};
pub use operations::{
    DotGeneralOp, EinsumAt, EinsumOne, EinsumOp, MatvecOp, NamedAt, NamedOne, NamedOp, PermuteOp, Sentences,
    SliceOp, TensordotOp, TraceOp, VecdotOp, VecmatOp,
};
pub use pattern::{Around, AssertOp, Caret, Exactly, Filled, Pattern};

/// One implementation for each pair of ranks, see `build/rules.rs`.
mod tables {
    use super::batch_dot::{BatchDot, BatchDotClash};
    use super::dot::{Dot, DotClash};
    use super::inner::{Inner, InnerClash};
    use super::matmul::{Adjoint, AsIs, AsMatrix, MatrixLeft, MatrixRight, SameLeading, Transposed};
    use super::misfit::{ResultRank, Shapes, Unequal};
    use super::plain::{BatchDotRanks, LeadingRanks, ResultRanks, Unshaped};
    use crate::shape::{Dim, Meets, NoAxis, Place, Same};

    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}
