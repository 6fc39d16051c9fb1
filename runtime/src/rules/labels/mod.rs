//! Operations that are written with labels: einsum, and all that is an einsum with other words.
//!
//! The macro knows terms and labels, the types know axes. So the macro writes a list of questions: is operand 1 a tensor, has
//! it three axes, what is on its first axis, is that what operand 2 has on its second one.
//!
//! ```text
//! (Operand<0, 0>, (Operand<1, 1>,                elements that can be multiplied, the same in all operands
//! (Rank<0, 2, 0>, (Rank<1, 2, 1>,                as many axes as the term has labels
//! (Keep<'k', 1, 1>, (Keep<'i', 0, 0>,            the axes of the result, the last one first
//! (Sum<'j', 0, 1>, (Meets<1, 0, 1>,              an axis that is summed, and where it stands again
//! (End, ())))))))))                              Fits<Op, Shape>, or a misfit that has come along
//! ```
//!
//! `check` tries whether all of them hold, which is one bound. If not, `next` goes from question to question, as often as
//! there are questions: `State` is a dereference chain as everywhere in `rules`, level 0 of a question is that it holds, the
//! others are what is wrong, each with its misfit. Of [`Fits`] and of a misfit `next` is nothing, so that nothing but the first
//! mistake is found. Stretched axes are no mistake, but are only found on this way.

mod axes;
mod operands;
mod rest;

/// The questions. An `N` is the number of the caret under which the sentence of a misfit stands.
pub mod ask {
    pub use super::End;
    pub use super::axes::{Keep, Meets, MeetsSelf, Sum};
    pub use super::operands::{Axis, Distinct, EndRank, Operand, Rank, Ranks, Rest};
    pub use super::rest::{Broadcast, KeepRest, Spread};
}

use super::misfit::{Blamed, Naming};
use super::{Fits, Operation, Sentences};
use crate::shape::{IntoShape, Nil};
use crate::tensor::{InlineTensor, Pick, Referents};
use core::marker::PhantomData;
use core::ops::Deref;

/// What is known so far: the operation, the operands, their element type, the axis in hand, the axes of the result behind it.
#[derive(Debug)]
pub struct Progress<Op, Ops, Elem, Hand, Done>(PhantomData<fn(Op, Ops, Elem, Hand, Done)>);

/// Nothing yet.
#[derive(Debug)]
pub struct Nothing;

/// The element type.
#[derive(Debug)]
pub struct Is<T>(PhantomData<T>);

/// A list of questions of which the first is open, with what is known before it.
#[derive(Debug)]
pub struct State<const LEVEL: usize, Questions, Before>(PhantomData<fn(Questions, Before)>);

/// The answer to the question `Self`, on one level.
pub trait Answer<const LEVEL: usize, Before> {
    /// What is known afterwards, or a misfit.
    type Next;
}

/// The next questions.
pub trait Then<Questions> {
    /// The state in which the first of them is open.
    type State: Default;
}

impl<Op, Ops, Elem, Hand, Done, Step> Then<Step> for Progress<Op, Ops, Elem, Hand, Done> {
    type State = State<0, Step, Self>;
}

impl<Op, S, Step> Then<Step> for Fits<Op, S> {
    type State = Self;
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

/// What is asked of the operands of an operation.
pub trait Asked: Operation {
    /// A list of questions, `(A, (B, ()))`.
    type Questions;
}

/// The start of a check; level 0 is that all questions are answered well.
#[derive(Debug)]
pub struct Check<const LEVEL: usize, Op, Ops>(PhantomData<fn(Op, Ops)>);

/// What is known before the first question.
type Begin<Op, Ops> = Progress<Op, Ops, Nothing, Nothing, Nil>;

/// The start of a check.
pub const fn contraction<Op: Asked, Ops: Referents + Copy>(_: Ops) -> Check<0, Op, Ops::Types> {
    Check(PhantomData)
}

impl<Op: Asked, Ops> Check<0, Op, Ops>
where
    Begin<Op, Ops>: Follow<Op::Questions>,
{
    /// All questions hold.
    #[inline(always)]
    pub fn check(&self) -> <Begin<Op, Ops> as Follow<Op::Questions>>::Result
    where
        <Begin<Op, Ops> as Follow<Op::Questions>>::Result: Default,
    {
        Default::default()
    }
}

impl<Op: Asked, Ops> Check<1, Op, Ops> {
    /// They are asked one by one.
    #[inline(always)]
    pub fn check(&self) -> State<0, Op::Questions, Begin<Op, Ops>> {
        State(PhantomData)
    }
}

impl<Op, Ops> Deref for Check<0, Op, Ops> {
    type Target = Check<1, Op, Ops>;
    fn deref(&self) -> &Self::Target {
        &Check(PhantomData)
    }
}

/// All questions of a list hold, on level 0.
pub trait Follow<Questions> {
    /// What is known at the end.
    type Result;
}

impl<Before> Follow<()> for Before {
    type Result = Before;
}

impl<A: Answer<0, Before>, Before, Rest> Follow<(A, Rest)> for Before
where
    A::Next: Follow<Rest>,
{
    type Result = <A::Next as Follow<Rest>>::Result;
}

/// A factor of a contraction, as one more operand: a tensor of rank 0.
pub const fn scalar<T>(value: T) -> InlineTensor<T, ()> {
    InlineTensor::from_array(value)
}

impl<const LEVEL: usize, Question: Answer<LEVEL, Before>, Rest, Before>
    State<LEVEL, (Question, Rest), Before>
{
    /// The answer to the first question, and the questions after it.
    #[inline(always)]
    pub fn next(&self) -> <Question::Next as Then<Rest>>::State
    where
        Question::Next: Then<Rest>,
    {
        Default::default()
    }
}

impl<Op, S> Fits<Op, S> {
    /// No more questions.
    #[inline(always)]
    pub fn next(self) -> Self {
        self
    }
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
