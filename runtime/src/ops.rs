//! The contractions as plain functions, for generic code and for use without macros.
//!
//! They check the same rules as the macros, by the public traits [`Dot`], [`Inner`], [`Outer`], [`BatchDot`],
//! [`KerasBatchDot`] and [`MatMul`].
//! The macros say more when shapes do not fit: both whole shapes, the axes and their lengths.
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! use conformable_runtime::{Const, Dim, Tensor, dim, ops};
//! dim! { pub Batch }
//!
//! /// Any batch axis: a constant, a name, or `Dyn`. No `where` clause.
//! fn layer<B: Dim, const I: usize, const O: usize>(
//!     x: &Tensor<f32, (B, Const<I>)>,
//!     w: &Tensor<f32, (Const<I>, Const<O>)>,
//! ) -> Tensor<f32, (B, Const<O>)> {
//!     ops::dot(x, w)
//! }
//!
//! let x = Tensor::<f32, (Batch, Const<3>)>::zeros_with(&[8, 3]).unwrap();
//! assert_eq!(layer(&x, &Tensor::<f32, (Const<3>, Const<2>)>::ones()).shape(), [8, 2]);
//! # }
//! ```

use crate::contraction::{self, EinsumPath};
use crate::element::Element;
use crate::error::ShapeError;
use crate::gemm::Accumulate;
use crate::rules::{
    AsIs, BatchDotAxes, BatchDotOp, DotOp, Fits, FitsOut, InnerOp, Matmul, Operation, OuterOp, Place, Writes,
};
use crate::shape::Shape;
use crate::tensor::{Joins, Operands, Owned, ResultOf, Stores};

pub use crate::rules::{BatchDot, Dot, Inner, KerasBatchDot, MatMul, Outer};
pub use crate::tensor::Operand;

/// The result, or a panic. Where there is nothing that could be an error there is no `Result`: a small value would be copied out of it.
#[track_caller]
#[inline(always)]
fn value<Op, Ops, S, C>(ops: Ops) -> C
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    C: Owned<Ops::Elem, S>,
{
    if const { contraction::is_direct::<Op, Ops, S>() } {
        return contraction::directly_owned::<Op, Ops, S, C>(ops);
    }
    match contraction::owned::<Op, Ops, S, C>(ops) {
        Ok(result) => result,
        Err(error) => error.raise(),
    }
}

/// A contraction that panics, and one that returns an error.
///
/// The shape of the result is a parameter that the rule decides, `Output = S`, and so is its type: a projection in the
/// return type would report a misfit a second time.
macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident, $try_name:ident, $op:ty, [$($rule:tt)*] $([$i:ident $j:ident])?;)*) => {$(
        $(#[$doc])*
        ///
        /// # Panics
        ///
        /// Where lengths that are known at run time only do not fit.
        #[track_caller]
        #[inline]
        pub fn $name<$(const $i: isize, const $j: isize,)? A, B, S, C>(a: &A, b: &B) -> C
        where
            A: Operand<Elem: Element>,
            B: Operand<Elem = A::Elem>,
            A::Shape: $($rule)*,
            A::Storage: Joins<B::Storage, A::Elem, S, Tensor = C>,
            C: Owned<A::Elem, S>,
            S: Shape,
        {
            value::<$op, (&A, &B), S, C>((a, b))
        }

        #[doc = concat!("As [`", stringify!($name), "`].")]
        ///
        /// # Errors
        ///
        /// Where lengths that are known at run time only do not fit. Where all lengths are constant this is no error.
        #[inline]
        pub fn $try_name<$(const $i: isize, const $j: isize,)? A, B, S, C>(a: &A, b: &B) -> Result<C, ShapeError>
        where
            A: Operand<Elem: Element>,
            B: Operand<Elem = A::Elem>,
            A::Shape: $($rule)*,
            A::Storage: Joins<B::Storage, A::Elem, S, Tensor = C>,
            C: Owned<A::Elem, S>,
            S: Shape,
        {
            contraction::owned::<$op, (&A, &B), S, C>((a, b))
        }
    )*};
}

functions! {
    /// numpy.dot: the last axis of `a` with the second-to-last of `b`, or its only one. Rank 0 scales.
    ///
    /// Shapes: `(.., k)` and `(.., k, n)` give `(.., .., n)`.
    dot, try_dot, DotOp, [Dot<B::Shape, Output = S>];
    /// All leading axes shared and equal, the last two multiplied: Keras' `batch_dot` before 2.2.5.
    ///
    /// Shapes: `(.., m, k)` and `(.., k, n)` give `(.., m, n)`.
    batch_dot, try_batch_dot, BatchDotOp, [BatchDot<B::Shape, Output = S>];
    /// Axis 0 shared, axis `I` of `a` contracted with axis `J` of `b`: Keras' `batch_dot` since 2.2.5.
    batch_dot_axes, try_batch_dot_axes, BatchDotAxes<I, J>, [KerasBatchDot<B::Shape, I, J, Output = S>] [I J];
    /// numpy.inner: the last axes of both operands. Rank 0 scales.
    ///
    /// Shapes: `(.., k)` and `(.., k)` give `(.., ..)`.
    inner, try_inner, InnerOp, [Inner<B::Shape, Output = S>];
    /// numpy.linalg.outer: every element of one vector with every element of another.
    ///
    /// Shapes: `(m,)` and `(n,)` give `(m, n)`.
    outer, try_outer, OuterOp, [Outer<B::Shape, Output = S>];
    /// numpy.matmul where leading axes have the same type, or one operand has none. A `dyn` axis that turns out to be 1
    /// stretches; constant axes of length 1 are stretched by the macro only.
    ///
    /// Shapes: `(.., m, k)` and `(.., k, n)` give `(.., m, n)`; rank 1 is a row on the left and a column on the right.
    matmul, try_matmul, Matmul<AsIs, AsIs>, [MatMul<B::Shape, Output = S>];
}

// What the macros call once the operands fit.

impl<Op: Operation, S: Shape> Fits<Op, S> {
    /// The result.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    #[track_caller]
    #[inline]
    pub fn run<Ops: Operands<Elem: Element, Storage: Stores>>(self, ops: Ops) -> ResultOf<Ops, S> {
        value::<Op, Ops, S, _>(ops)
    }

    /// The result, or what does not fit.
    ///
    /// # Errors
    ///
    /// Where lengths that are known at run time only do not fit.
    #[inline]
    pub fn try_run<Ops>(self, ops: Ops) -> Result<ResultOf<Ops, S>, ShapeError>
    where
        Ops: Operands<Elem: Element, Storage: Stores>,
    {
        contraction::owned::<Op, Ops, S, _>(ops)
    }

    /// The order in which the operands are contracted, told with these names of axes; `"..."` stands for an ellipsis.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    #[track_caller]
    pub fn path<Ops: Operands>(
        self,
        ops: Ops,
        terms: &[&[&'static str]],
        output: &[&'static str],
    ) -> EinsumPath {
        match contraction::path::<Op, Ops, S>(ops, terms, output) {
            Ok(path) => path,
            Err(error) => error.raise(),
        }
    }
}

macro_rules! into_out {
    ($($(#[$doc:meta])* $name:ident $try_name:ident $accumulate:ident;)*) => {
        impl<Op: Operation, S: Shape> FitsOut<Op, S> {
            $(
                $(#[$doc])*
                ///
                /// # Panics
                ///
                /// Where lengths that are known at run time only do not fit.
                #[track_caller]
                #[inline]
                pub fn $name<Ops, X>(self, ops: Ops, out: Place<'_, X>)
                where
                    Ops: Operands<Elem: Element>,
                    X: Writes<Elem = Ops::Elem> + ?Sized,
                {
                    if let Err(error) = contraction::into::<Op, Ops, S, X>(ops, out, Accumulate::$accumulate) {
                        error.raise()
                    }
                }

                $(#[$doc])*
                ///
                /// # Errors
                ///
                /// Where lengths that are known at run time only do not fit; then the output is as it was.
                #[inline]
                pub fn $try_name<Ops, X>(self, ops: Ops, out: Place<'_, X>) -> Result<(), ShapeError>
                where
                    Ops: Operands<Elem: Element>,
                    X: Writes<Elem = Ops::Elem> + ?Sized,
                {
                    contraction::into::<Op, Ops, S, X>(ops, out, Accumulate::$accumulate)
                }
            )*
        }
    };
}

into_out! {
    /// The result into `out`.
    write try_write Replace;
    /// The result added to `out`.
    add try_add Add;
}
