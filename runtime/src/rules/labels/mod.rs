//! Operations that are written with labels: einsum, and all that is an einsum with other words.
//!
//! The macro knows terms and labels, the types know axes. So the macro asks one question after the other, each a method:
//! is operand 1 a tensor, has it three axes, what is on its first axis, is that what operand 2 has on its second one. A
//! question is answered when the next one is asked:
//!
//! ```text
//! contraction::<Op, _>((a, b))                 State<0, Start, Progress>
//!   .operand::<0, 0>().operand::<1, 1>()       elements that can be multiplied, the same in all operands
//!   .rank::<0, 2>().rank::<1, 2>()             as many axes as the term has labels
//!   .keep::<'k', 1, 1>().keep::<'i', 0, 0>()   the axes of the result, the last one first
//!   .sum::<'j', 0, 1>().meets::<1, 0, 1>()     an axis that is summed, and where it stands again
//!   .end()                                     Fits<Op, Shape>, or a misfit that has come along
//! ```
//!
//! `State` is a dereference chain as everywhere in `rules`: level 0 of a question is that it holds, the others are what is
//! wrong, each with its misfit. A misfit has all these methods too and ignores them; that is how one mistake stays one.

mod axes;
mod operands;
mod rest;

pub use axes::{Keep, Meets, MeetsSelf, Sum};
pub use operands::{Axis, Distinct, EndRank, Operand, Rank, Ranks, Rest};
pub use rest::{Broadcast, KeepRest, Spread};

use super::misfit::{Blamed, Naming};
use super::{Fits, Operation};
use crate::shape::{IntoShape, Nil};
use crate::tensor::{InlineTensor, Pick};
use core::marker::PhantomData;
use core::ops::Deref;

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
    super::DotOp;
    super::BatchDotOp;
    super::MatmulOp;
    super::InnerOp;
    super::OuterOp;
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

/// What is known so far: the operation, the operands, their element type, the axis in hand, the axes of the result behind it.
#[derive(Debug)]
pub struct Progress<Op, Ops, Elem, Hand, Done>(PhantomData<fn(Op, Ops, Elem, Hand, Done)>);

/// Nothing yet.
#[derive(Debug)]
pub struct Nothing;

/// The element type.
#[derive(Debug)]
pub struct Is<T>(PhantomData<T>);

/// A question `Step` that is open, with what was known before it.
#[derive(Debug)]
pub struct State<const LEVEL: usize, Step, Before>(PhantomData<fn(Step, Before)>);

/// The answer to the question `Self`, on one level.
pub trait Answer<const LEVEL: usize, Before> {
    /// What is known afterwards, or a misfit.
    type Next;
}

/// The next question.
pub trait Then<Step> {
    /// The state in which it is open.
    type State: Default;
}

impl<Op, Ops, Elem, Hand, Done, Step> Then<Step> for Progress<Op, Ops, Elem, Hand, Done> {
    type State = State<0, Step, Self>;
}

impl<S, Next, Step> Then<Step> for Naming<0, S, Next> {
    type State = Self;
}

impl<const N: usize, X, Step> Then<Step> for Blamed<N, X> {
    type State = Self;
}

impl<const LEVEL: usize, Step, Before> Default for State<LEVEL, Step, Before> {
    fn default() -> Self {
        State(PhantomData)
    }
}

macro_rules! chain {
    ($($level:literal $next:literal;)*) => {$(
        impl<Step, Before> Deref for State<$level, Step, Before> {
            type Target = State<$next, Step, Before>;
            fn deref(&self) -> &Self::Target {
                &State(PhantomData)
            }
        }
    )*};
}

chain! { 0 1; 1 2; 2 3; 3 4; }

/// The start of a check.
pub const fn contraction<Op: Operation, Ops: Copy>(
    _: Ops,
) -> State<0, Start, Progress<Op, Ops, Nothing, Nothing, Nil>> {
    State(PhantomData)
}

/// No question.
#[derive(Debug)]
pub struct Start;

impl<Before> Answer<0, Before> for Start {
    type Next = Before;
}

/// A factor of a contraction, as one more operand: a tensor of rank 0.
pub const fn scalar<T>(value: T) -> InlineTensor<T, ()> {
    InlineTensor::from_array(value)
}

/// Every question as a method: of a state, where the answer to the question before decides what is next, and of a misfit.
macro_rules! questions {
    ($($(#[$doc:meta])* $method:ident [$($param:tt)*] $step:ty;)*) => {
        #[allow(clippy::extra_unused_type_parameters, reason = "a misfit is not asked any more")]
        impl<const LEVEL: usize, Step: Answer<LEVEL, Before>, Before> State<LEVEL, Step, Before> {
            $(
                $(#[$doc])*
                #[inline(always)]
                pub fn $method<$($param)*>(&self) -> <Step::Next as Then<$step>>::State
                where
                    Step::Next: Then<$step>,
                {
                    Default::default()
                }
            )*

            /// The answer to the last question.
            #[inline(always)]
            pub fn name(&self) -> Step::Next
            where
                Step::Next: Default,
            {
                Default::default()
            }
        }

        questions!(@ignored [S, Next] Naming<0, S, Next>, $($method [$($param)*];)*);
        questions!(@ignored [const COUNT: usize, X] Blamed<COUNT, X>, $($method [$($param)*];)*);
    };
    (@ignored [$($generics:tt)*] $misfit:ty, $($method:ident $param:tt;)*) => {
        #[allow(clippy::extra_unused_type_parameters, reason = "a misfit is not asked any more")]
        impl<$($generics)*> $misfit {
            $(questions!(@method $method $param);)*
        }
    };
    (@method $method:ident [$($param:tt)*]) => {
        /// Not asked any more.
        pub fn $method<$($param)*>(self) -> Self {
            self
        }
    };
}

questions! {
    /// Operand `P` is a tensor, and its elements are those of the operands before it.
    operand[const P: usize, const N: usize] Operand<P, N>;
    /// Operand `P` has rank `R`.
    rank[const P: usize, const R: usize, const N: usize] Rank<P, R, N>;
    /// Operand `P` has the axes `Picks`, `MIN` of them, each in a place of its own.
    rest[const P: usize, Picks, const MIN: usize, const N: usize] Rest<P, Picks, MIN, N>;
    /// Both operands have the axes that are picked from them.
    ranks[Left, Right, const I: isize] Ranks<Left, Right, I>;
    /// Operand `P` has an axis `I`.
    axis[const P: usize, const I: isize] Axis<P, I>;
    /// No axis is named twice.
    distinct[Left, Right] Distinct<Left, Right>;
    /// Operand `P` can stand at the end of a chain.
    end_rank[const P: usize, Picks, const N: usize] EndRank<P, Picks, N>;
    /// The result has axis `I` of operand `P`, with label `C`.
    keep[const C: char, const P: usize, const I: isize] Keep<C, P, I>;
    /// Axis `I` of operand `P`, with label `C`, is summed.
    sum[const C: char, const P: usize, const I: isize] Sum<C, P, I>;
    /// Axis `J` of operand `Q` has the length of the axis in hand.
    meets[const Q: usize, const J: isize, const N: usize] Meets<Q, J, N>;
    /// Axis `J` of the operand whose axis is in hand has its length.
    meets_self[const J: isize, const N: usize] MeetsSelf<J, N>;
    /// The result has the axes of operand `P` beside `Picks`.
    keep_rest[const P: usize, Picks] KeepRest<P, Picks>;
    /// The axes of operand `Q` beside `Picks` broadcast with those in hand.
    spread[const Q: usize, Picks, const N: usize] Spread<Q, Picks, N>;
    /// One axis of the two lists, the last one first.
    broadcast[] Broadcast;
    /// That was all.
    end[] End;
}

/// All questions are asked.
#[derive(Debug)]
pub struct End;

/// The axis in hand is put down in front of the axes of the result, if the result has it.
pub trait PutDown<Done> {
    /// The longer list.
    type Done;
}

impl<Done> PutDown<Done> for Nothing {
    type Done = Done;
}

impl<Op, Ops, Elem, Hand: PutDown<Done>, Done> Answer<0, Progress<Op, Ops, Elem, Hand, Done>> for End
where
    Hand::Done: IntoShape,
{
    type Next = Fits<Op, <Hand::Done as IntoShape>::Shape>;
}

impl<Op: Operation, Ops, Elem, Hand, Done> Answer<1, Progress<Op, Ops, Elem, Hand, Done>> for End {
    type Next = Blamed<0, super::misfit::TooManyAxes<Op::Texts>>;
}

/// The operand at `P`.
pub(crate) type OperandAt<Ops, const P: usize> = <Ops as Pick<P>>::Operand;
