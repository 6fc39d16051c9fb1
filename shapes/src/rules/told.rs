//! A misfit whose shapes are named: its method `left` or `right` says its sentence, see `build/misfits.rs`.
//!
//! Each operation has a type of its own for that. One for all would do as well, but rustc compares all methods of one name
//! of one type in pairs, to see that none overlap: with 7,500 of them that was a tenth of each build of this crate.

use super::misfit::{ByLength, ByName};
use super::{
    AssertOp, BatchDotOp, DotGeneralOp, DotOp, EinsumAt, EinsumOp, InnerOp, MatmulOp, MatvecOp, NamedAt,
    NamedOp, OuterOp, TensordotOp, TraceOp, VecdotOp, VecmatOp,
};
use core::marker::PhantomData;

/// An operation that says what does not fit.
pub trait Tells {
    /// Shapes `L` and `R` that do not fit for `Reason`, with what is on the axes that clash.
    type Told<Reason, K, M, L, R>: Default;
}

/// A reason for which the right operand, or the output, is the one to change.
pub trait BlamesRight {}

/// Styles of two shapes that are not both printed with names.
pub trait Beside<Style> {}
impl Beside<ByName> for ByLength {}
impl Beside<ByLength> for ByLength {}
impl Beside<ByLength> for ByName {}

macro_rules! told {
    ($([$($param:tt)*] $op:ty => $name:ident;)*) => {$(
        /// A misfit with both shapes named.
        #[derive(Debug)]
        pub struct $name<Op, Reason, K, M, L, R>(PhantomData<fn(Op, Reason, K, M, L, R)>);

        impl<Op, Reason, K, M, L, R> Default for $name<Op, Reason, K, M, L, R> {
            fn default() -> Self {
                $name(PhantomData)
            }
        }

        impl<Op, Reason: BlamesRight, K, M, L, R> $name<Op, Reason, K, M, L, R> {
            /// The right operand is the one to change.
            pub fn left(self, (): ()) -> Self {
                self
            }
        }

        impl<$($param)*> Tells for $op {
            type Told<Reason, K, M, L, R> = $name<$op, Reason, K, M, L, R>;
        }
    )*};
}

told! {
    [] AssertOp => ToldAssert;
    [] BatchDotOp => ToldBatchDot;
    [] DotGeneralOp => ToldDotGeneral;
    [] DotOp => ToldDot;
    [const LABEL: char, const P: usize, const Q: usize] EinsumAt<LABEL, P, Q> => ToldEinsumAt;
    [] EinsumOp => ToldEinsum;
    [] InnerOp => ToldInner;
    [] MatmulOp => ToldMatmul;
    [] MatvecOp => ToldMatvec;
    [const P: usize, const Q: usize] NamedAt<P, Q> => ToldNamedAt;
    [] NamedOp => ToldNamed;
    [] OuterOp => ToldOuter;
    [] TensordotOp => ToldTensordot;
    [] TraceOp => ToldTrace;
    [] VecdotOp => ToldVecdot;
    [] VecmatOp => ToldVecmat;
}
