//! Which shapes fit together, decided while the user's program is type-checked, and said so that a person understands.
//!
//! A macro call becomes a chain of method calls on values without size. Each method is found by rustc's own method
//! lookup: `check` on [`Arm`] takes the first level of a dereference chain whose bounds hold, and level 0 is the rule of
//! the operation. What it returns is either [`Fits`], on which the other methods do nothing, or a misfit:
//!
//! ```text
//! probe(left, right)      Arm<0, ..>, Arm<1, ..>, ..   the rule, then what is wrong, the most specific first
//!   .check()              Fits | Misfit                every answer names both shapes
//!   .name().name()                                     each shape's axes: constant (printed as a number) or not
//!   .left(()).right(())                                says the sentence at the operand that is to be changed
//!   .run(left, right)                                  only `Fits` really has this method
//! ```
//!
//! `left` and `right` of a misfit take an argument whose type is a projection that cannot be normalised; rustc reports
//! that at the method's name, which the macro has given the span of the operand, and gives the call no type. So one
//! mistake is one error, and nothing that follows from it is reported.
//!
//! The rules and the sentences are those of `conformable-shapes`. What is here knows what a tensor is, and decides about types only;
//! lengths at run time are compared in `contraction`.

#![allow(clippy::type_complexity, reason = "the types are the program here")]

mod assertion;
mod batch_dot;
mod dot;
mod inner;
mod labels;
mod look;
mod matmul;
pub(crate) mod no_tensor;
mod out;
pub mod views;

pub use assertion::{Assertion, Holds, assert_shape};
pub use batch_dot::{batch_dot, batch_dot_axes};
pub(crate) use conformable_shapes::rules::misfit::sentences;
pub use conformable_shapes::rules::misfit::{
    After, AxesRanksLeft, AxesRanksRight, ByLength, ByName, C, Clash, ElementsDiffer, Left, MatrixRanksLeft,
    MatrixRanksRight, Misfit, Naming, NoAxesLeft, NoAxesRight, NotElement, NotKnown, OutElementsDiffer,
    OutLength, OutRank, Ranks, RanksLeft, RanksRight, ReadOnly, ResultRank, Right, Seen, Shown, Sight, T,
    Unequal, Unknown,
};
pub use conformable_shapes::rules::{
    Adjoint, Around, AsIs, AsMatrix, AssertOp, BatchDotAxes, BatchDotOp, Caret, DotGeneralOp, DotOp,
    EinsumAt, EinsumOne, EinsumOp, Exactly, Filled, InnerOp, Matmul, MatmulOp, MatrixLeft, MatrixRight,
    MatvecOp, NamedAt, NamedOne, NamedOp, OuterOp, Pattern, Sentences, TensordotOp, TraceOp, Transposed,
    VecdotOp, VecmatOp,
};
#[doc(inline)]
pub use conformable_shapes::rules::{BatchDot, Dot, Inner, KerasBatchDot, MatMul, Outer};
pub(crate) use conformable_shapes::rules::{
    BatchDotClash, DotClash, InnerClash, Joined, Vector, entry, misfit, plain,
};
pub use dot::dot;
pub use inner::{inner, outer};
pub use labels::{Asked, ask, contraction, scalar};
pub use look::{Look, Silent, look};
pub use matmul::{Walk, matmul};
pub use no_tensor::{NotLeft, NotRight};
pub use out::{AsOut, Destination, FitsOut, NoTensor, NotOut, Out, OutArm, Place, Writes};

use crate::contraction::OpKind;
use crate::element::Element;
use crate::tensor::Operand;
use core::marker::PhantomData;
use core::ops::Deref;

/// An operation, as a type.
pub trait Operation {
    /// Whose sentences tell what does not fit.
    type Texts: Sentences;
    /// The operation as a value, for the plan.
    const KIND: OpKind;
}

/// One attempt to make sense of the operands; level 0 is the rule itself.
#[derive(Debug)]
pub struct Arm<const LEVEL: usize, Op, A: ?Sized, B: ?Sized>(PhantomData<fn(Op, *const A, *const B)>);

pub(crate) const fn arm<Op, A: ?Sized, B: ?Sized>() -> Arm<0, Op, A, B> {
    Arm(PhantomData)
}

/// The dereference chain of an operation: its own levels, then those from 9 on, which all operations share.
macro_rules! chain {
    ($($generics:tt $op:ty: $($level:literal $next:literal),*;)*) => {$($(
        chain!(@link $generics $op, $level, $next);
    )*)*};
    (@link [$($generics:tt)*] $op:ty, $level:literal, $next:literal) => {
        impl<$($generics)* A: ?Sized, B: ?Sized> Deref for Arm<$level, $op, A, B> {
            type Target = Arm<$next, $op, A, B>;
            fn deref(&self) -> &Self::Target {
                &Arm(PhantomData)
            }
        }
    };
}

chain! {
    [Op,] Op: 9 10, 10 11, 11 12, 12 13;
    [] DotOp: 0 1, 1 9;
    [] InnerOp: 0 1, 1 9;
    [] OuterOp: 0 1, 1 2, 2 9;
    [] BatchDotOp: 0 1, 1 2, 2 3, 3 4, 4 5, 5 6, 6 7, 7 8, 8 9;
    [const I: isize, const J: isize,] BatchDotAxes<I, J>: 0 1, 1 2, 2 3, 3 4, 4 5, 5 6, 6 7, 7 9;
    [L, R,] Matmul<L, R>: 0 1, 1 2, 2 3, 3 4, 4 5, 5 6, 6 9;
}

// Levels 0 to 8 belong to the operation. Then what is wrong with the operands whatever the operation.

impl<Op: Operation, A: Numeric, B: Operand<Elem = A::Elem>> Arm<9, Op, A, B> {
    /// A shape is a type parameter: nothing is known of it.
    pub fn check(&self) -> NotKnown<Op::Texts> {
        NotKnown::default()
    }
}

impl<Op: Operation, A: Operand, B: Operand<Elem = A::Elem>> Arm<10, Op, A, B> {
    /// The elements cannot be multiplied.
    pub fn check(&self) -> NotElement<A::Elem> {
        NotElement::default()
    }
}

impl<Op: Operation, A: Operand, B: Operand> Arm<11, Op, A, B> {
    /// The elements differ.
    pub fn check(&self) -> ElementsDiffer<Op::Texts, A::Elem, B::Elem> {
        ElementsDiffer::default()
    }
}

impl<Op: Operation, A: Operand, B: ?Sized> Arm<12, Op, A, B> {
    /// The right operand is no tensor.
    pub fn check(&self) -> NotRight<B> {
        NotRight::default()
    }
}

impl<Op: Operation, A: ?Sized, B: ?Sized> Arm<13, Op, A, B> {
    /// The left operand is no tensor.
    pub fn check(&self) -> NotLeft<A> {
        NotLeft::default()
    }
}

/// The operands fit; the result has shape `S`.
#[derive(Debug)]
pub struct Fits<Op, S>(PhantomData<fn(Op, S)>);

impl<Op, S> Default for Fits<Op, S> {
    fn default() -> Self {
        Fits(PhantomData)
    }
}

impl<Op, S> Fits<Op, S> {
    /// Nothing to broadcast.
    #[inline(always)]
    pub fn broadcast(self) -> Self {
        self
    }
    /// Nothing to name.
    #[inline(always)]
    pub fn name(self) -> Self {
        self
    }
    /// Nothing to say about the left operand.
    #[inline(always)]
    pub fn left(self, (): ()) -> Self {
        self
    }
    /// Nothing to say about the right operand.
    #[inline(always)]
    pub fn right(self, (): ()) -> Self {
        self
    }
}

/// Shorthand for what every rule asks of its operands before it looks at their shapes.
pub trait Numeric: Operand<Elem: Element> {}
impl<A: Operand<Elem: Element>> Numeric for A {}
