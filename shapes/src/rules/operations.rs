//! Operations without a rule of their own, as types, and whose sentences tell what does not fit in any operation.

use super::{BatchDotOp, DotOp, InnerOp, MatmulOp, OuterOp};

/// Whose sentences tell what does not fit, and how they differ by what they are about.
pub trait Sentences {
    /// Of label `C`, which is in operands `P` and `Q`.
    type At<const C: char, const P: usize, const Q: usize>;
    /// Of axes without a label, in operands `P` and `Q`.
    type Rest<const P: usize, const Q: usize>;
    /// Of label `C` and operand `P` alone.
    type One<const C: char, const P: usize>;
}

macro_rules! plain_sentences {
    ($($(#[$doc:meta])* $op:ty;)*) => {$(
        impl Sentences for $op {
            type At<const C: char, const P: usize, const Q: usize> = Self;
            type Rest<const P: usize, const Q: usize> = Self;
            type One<const C: char, const P: usize> = Self;
        }
    )*};
}

plain_sentences! {
    DotOp;
    BatchDotOp;
    MatmulOp;
    InnerOp;
    OuterOp;
    TensordotOp;
    DotGeneralOp;
    VecdotOp;
    MatvecOp;
    VecmatOp;
    TraceOp;
}

macro_rules! markers {
    ($($(#[$doc:meta])* $op:ident $([$($param:tt)*])?;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $op $(<$($param)*>)?;
    )*};
}

markers! {
    /// `einsum!` with a string of subscripts.
    EinsumOp;
    /// The same, about a label and two operands.
    EinsumAt[const C: char, const P: usize, const Q: usize];
    /// The same, about a label and one operand.
    EinsumOne[const C: char, const P: usize];
    /// `einsum!` with named axes.
    NamedOp;
    /// The same, about two operands.
    NamedAt[const P: usize, const Q: usize];
    /// The same, about one operand.
    NamedOne[const P: usize];
    /// `tensordot!`.
    TensordotOp;
    /// `dot_general!`.
    DotGeneralOp;
    /// `vecdot!`.
    VecdotOp;
    /// `matvec!`.
    MatvecOp;
    /// `vecmat!`.
    VecmatOp;
    /// `trace!`.
    TraceOp;
    /// `permute!`.
    PermuteOp;
    /// `slice!`.
    SliceOp;
}

impl Sentences for EinsumOp {
    type At<const C: char, const P: usize, const Q: usize> = EinsumAt<C, P, Q>;
    type Rest<const P: usize, const Q: usize> = NamedAt<P, Q>;
    type One<const C: char, const P: usize> = EinsumOne<C, P>;
}

impl Sentences for NamedOp {
    type At<const C: char, const P: usize, const Q: usize> = NamedAt<P, Q>;
    type Rest<const P: usize, const Q: usize> = NamedAt<P, Q>;
    type One<const C: char, const P: usize> = NamedOne<P>;
}
