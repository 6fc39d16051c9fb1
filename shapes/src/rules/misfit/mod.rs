//! What does not fit, and how it comes to the sentence that says so.
//!
//! The sentences are in `build/text.rs`, and of what is no matter of lengths in `not_lengths`.

mod not_lengths;

use super::entry::{IndexBack, IndexFront, Open, OpenBack, RangeFront, RangeOfBack, RangeToBack};
use super::told::{BlamesRight, Tells};
use super::{
    AssertOp, BatchDotOp, DotGeneralOp, DotOp, EinsumAt, EinsumOne, EinsumOp, InnerOp, MatmulOp, MatvecOp,
    NamedAt, NamedOne, NamedOp, OuterOp, PermuteOp, SliceOp, TensordotOp, TraceOp, VecdotOp, VecmatOp,
};
use crate::shape::{Const, Place, TagAt};
use core::marker::PhantomData;
use core::ops::Deref;
pub use not_lengths::*;

/// A value without size that exists only for its type.
macro_rules! states {
    ($($(#[$doc:meta])* $name:ident<$($param:ident),*>;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name<$($param),*>(PhantomData<fn($(*const $param),*)>);

        impl<$($param),*> Default for $name<$($param),*> {
            fn default() -> Self {
                $name(PhantomData)
            }
        }
    )*};
}

states! {
    /// What follows once the left shape is named.
    Left<Op, Reason, R>;
    /// What follows once the right shape is named.
    Right<Op, Reason, L>;
    /// A misfit of one shape that is named.
    Told1<Op, Reason, K, M, S>;
    /// The result has more than 8 axes.
    TooManyAxes<Op>;
    /// A shape: how it is printed, the tags of its axes, the lengths as far as they are constant.
    Shown<Style, Tags, Lens>;
    /// The shape that `shape_of!` asks for.
    Sight<Shown>;
    /// The elements differ.
    ElementsDiffer<Op, X, Y>;
    /// The elements of the result and of `out` differ.
    OutElementsDiffer<Op, X, Y>;
    /// A shape is a type parameter.
    NotKnown<Op>;
    /// The output is a tensor that cannot be changed.
    ReadOnly<Op>;
    /// The elements are not numbers.
    NotElement<X>;
}

/// A shape whose axes are looked at, to be printed.
#[derive(Debug)]
pub struct Naming<const LEVEL: usize, Subject, Then>(PhantomData<fn(Subject, Then)>);

impl<const LEVEL: usize, Subject, Then> Default for Naming<LEVEL, Subject, Then> {
    fn default() -> Self {
        Naming(PhantomData)
    }
}

impl<Subject, Then> Naming<0, Subject, Then> {
    /// There is nothing to broadcast in a misfit.
    pub fn broadcast(self) -> Self {
        self
    }
    /// No more questions.
    pub fn next(self) -> Self {
        self
    }
}

/// Shapes `L` and `R` that do not fit in `Op` for `Reason`.
pub type Misfit<Op, Reason, L, R> = Naming<0, L, Left<Op, Reason, R>>;

/// An axis that is constant: printed as a number.
#[derive(Debug)]
pub struct C<const N: usize>;

/// Any other axis: printed as a type.
#[derive(Debug)]
pub struct T<Axis>(PhantomData<Axis>);

/// What follows once a shape is named.
pub trait After<Shown> {
    /// The next state.
    type State: Default;
}

impl<Op, Reason, R, S> After<S> for Left<Op, Reason, R> {
    type State = Naming<0, R, Right<Op, Reason, S>>;
}

impl<Op: Tells, Reason: Clash<L, S>, L, S> After<S> for Right<Op, Reason, L> {
    type State = Op::Told<Reason, Reason::K, Reason::M, L, S>;
}

/// Whose sentence it is that a shape is a type parameter.
pub trait Unknown {
    /// The operation.
    type Texts;
}

impl<Op, Reason, R> Unknown for Left<Op, Reason, R> {
    type Texts = Op;
}

impl<Op, Reason, L> Unknown for Right<Op, Reason, L> {
    type Texts = Op;
}

/// A misfit whose sentence is said at the caret after `N` others.
#[derive(Debug)]
pub struct Blamed<const N: usize, X>(PhantomData<fn(X)>);

impl<const N: usize, X> Default for Blamed<N, X> {
    fn default() -> Self {
        Blamed(PhantomData)
    }
}

impl<const N: usize, X> Blamed<N, X> {
    /// There is nothing to name.
    pub fn name(self) -> Self {
        self
    }
    /// No more questions.
    pub fn next(self) -> Self {
        self
    }
}

impl<X> Blamed<0, X> {
    /// There is nothing to hold.
    pub fn hold<A: ?Sized>(self, _: &A) {}
}

impl<X: Default> Deref for Blamed<0, X> {
    type Target = X;
    fn deref(&self) -> &X {
        never()
    }
}

/// What follows once the left shape is named, where the caret is one of many.
#[derive(Debug)]
pub struct LeftAt<const N: usize, Op, Reason, R>(PhantomData<(Op, Reason, R)>);

/// What follows once the right shape is named.
#[derive(Debug)]
pub struct RightAt<const N: usize, Op, Reason, L>(PhantomData<(Op, Reason, L)>);

/// What follows once the only shape is named.
#[derive(Debug)]
pub struct OneAt<const N: usize, Op, Reason>(PhantomData<(Op, Reason)>);

impl<const N: usize, Op, Reason, R, S> After<S> for LeftAt<N, Op, Reason, R> {
    type State = Naming<0, R, RightAt<N, Op, Reason, S>>;
}

impl<const N: usize, Op: Tells, Reason: Clash<L, S>, L, S> After<S> for RightAt<N, Op, Reason, L> {
    type State = Blamed<N, Op::Told<Reason, Reason::K, Reason::M, L, S>>;
}

impl<const N: usize, Op, Reason: Clash<S, S>, S> After<S> for OneAt<N, Op, Reason> {
    type State = Blamed<N, Told1<Op, Reason, Reason::K, Reason::M, S>>;
}

impl<const N: usize, Op, Reason, R> Unknown for LeftAt<N, Op, Reason, R> {
    type Texts = Op;
}

impl<const N: usize, Op, Reason, L> Unknown for RightAt<N, Op, Reason, L> {
    type Texts = Op;
}

impl<const N: usize, Op, Reason> Unknown for OneAt<N, Op, Reason> {
    type Texts = Op;
}

/// Two axes of one shape have different lengths.
#[derive(Debug)]
pub struct Diagonal<I, J>(PhantomData<(I, J)>);

impl<const I: usize, const J: usize, S, A: TagAt<I> + TagAt<J>, X> Clash<Shown<S, A, X>, Shown<S, A, X>>
    for Diagonal<Place<I>, Place<J>>
{
    type K = <A as TagAt<I>>::Tag;
    type M = <A as TagAt<J>>::Tag;
}

/// The rank of an operand is not the number `N` of its labels.
#[derive(Debug)]
pub struct RankIs<const N: usize>;

/// The rank of an operand is lower than `N`.
#[derive(Debug)]
pub struct RankAtLeast<const N: usize>;

impl<const N: usize, S> Clash<S, S> for RankIs<N> {
    type K = ();
    type M = ();
}

impl<const N: usize, S> Clash<S, S> for RankAtLeast<N> {
    type K = ();
    type M = ();
}

impl<S> After<S> for Seen {
    type State = Sight<S>;
}

impl Unknown for Seen {
    type Texts = Seen;
}

/// What is on the two axes that clash.
pub trait Clash<L, R> {
    /// On the left.
    type K;
    /// On the right.
    type M;
}

/// Reasons about one axis on either side.
macro_rules! clashes {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name<I, J>(PhantomData<(I, J)>);

        impl<const I: usize, const J: usize, S, L: TagAt<I>, X, Z, R: TagAt<J>, Y> Clash<Shown<S, L, X>, Shown<Z, R, Y>>
            for $name<Place<I>, Place<J>>
        {
            type K = L::Tag;
            type M = R::Tag;
        }

        impl<I, J> BlamesRight for $name<I, J> {}
    )*};
}

clashes! {
    /// Two axes that must be equal have different lengths.
    Unequal;
    /// An axis of the result does not go into `out`.
    OutLength;
}

/// The result and `out`, whose rank this is the place of, have different ranks.
#[derive(Debug)]
pub struct OutRank<R>(PhantomData<R>);

/// Reasons about ranks and numbers of axes.
macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $([$i:ident $j:ident])? $blame:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name $(<const $i: isize, const $j: isize>)?;

        impl<$(const $i: isize, const $j: isize,)? L, R> Clash<L, R> for $name $(<$i, $j>)? {
            type K = ();
            type M = ();
        }

        reasons!(@$blame $name $($i $j)?);
    )*};
    (@left $name:ident $($i:ident $j:ident)?) => {};
    (@right $name:ident $($i:ident $j:ident)?) => {
        impl $(<const $i: isize, const $j: isize>)? BlamesRight for $name $(<$i, $j>)? {}
    };
}

reasons! {
    /// The result would have more axes than a tensor can have.
    ResultRank right;
    /// The ranks do not suit the operation.
    Ranks right;
    /// The left rank is too low.
    RanksLeft left;
    /// The right rank is too low.
    RanksRight right;
    /// The left rank is too low for `batch_dot!` with `axes`.
    AxesRanksLeft left;
    /// The right rank is too low for `batch_dot!` with `axes`.
    AxesRanksRight right;
    /// The left rank is too low for `matmul!` with a transposed operand.
    MatrixRanksLeft left;
    /// The right rank is too low for `matmul!` with a transposed operand.
    MatrixRanksRight right;
    /// The left operand has no such axis beside the batch.
    NoAxesLeft[I J] left;
    /// The right operand has no such axis beside the batch.
    NoAxesRight[I J] right;
    /// The left operand has no axis `I`.
    NoAxisLeft[I J] left;
    /// The right operand has no axis `I`.
    NoAxisRight[I J] right;
    /// An axis of the left operand is named twice.
    RepeatedLeft left;
    /// An axis of the right operand is named twice.
    RepeatedRight right;
}

/// A shape and a pattern, whose rank this is the place of, have different ranks.
#[derive(Debug)]
pub struct PatternRank<R>(PhantomData<R>);

/// A shape has a lower rank than a pattern, whose rank this is the place of.
#[derive(Debug)]
pub struct PatternRankAtLeast<R>(PhantomData<R>);

macro_rules! ranks_of_both {
    ($($name:ident)*) => {$(
        impl<R, L, S> Clash<L, S> for $name<R> {
            type K = ();
            type M = ();
        }

        impl<R> BlamesRight for $name<R> {}
    )*};
}

ranks_of_both! { OutRank PatternRank PatternRankAtLeast }

/// A shape that is printed with the names of its leading axes.
#[derive(Debug)]
pub struct ByName;

/// A shape that is printed with `_` for axes that are not constant.
#[derive(Debug)]
pub struct ByLength;

/// The body of what cannot be called.
pub fn never() -> ! {
    unreachable!("a call that does not type-check")
}

/// What follows once the shape is named that `shape_of!` asks for.
#[derive(Debug)]
pub struct Seen;

/// The subject of every sentence: shapes that do not fit implement none of the traits that say so.
#[derive(Debug)]
pub struct Shapes;

/// The generated sentences, see `build/misfits.rs`.
#[allow(missing_docs, clippy::type_complexity, clippy::extra_unused_type_parameters, clippy::empty_loop)]
pub mod sentences {
    use super::super::told::*;
    use super::*;

    include!(concat!(env!("OUT_DIR"), "/misfits.rs"));
}
