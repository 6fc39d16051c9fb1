//! Questions about labelled axes: the one in hand is compared with every other axis of its label.

use super::operands::ShapeAt;
use super::{Answer, Progress, PutDown, Sentences};
use crate::rules::Operation;
use crate::rules::misfit::{Diagonal, LeftAt, Naming, OneAt, Unequal};
use crate::shape::{AxisAt, Cons, Dim, Meets as Fit};
use crate::tensor::{Operand as Tensor, Pick};
use core::marker::PhantomData;

/// The result has axis `I` of operand `P`.
#[derive(Debug)]
pub struct Keep<const C: char, const P: usize, const I: isize>;

/// Axis `I` of operand `P` is summed.
#[derive(Debug)]
pub struct Sum<const C: char, const P: usize, const I: isize>;

/// Whether the result has the axis in hand.
#[derive(Debug)]
pub struct Mode<const KEPT: bool>;

/// The axis in hand: label `C`, first met as axis `I` of operand `P`, and the most that is known of it.
#[derive(Debug)]
pub struct Label<M, Axis, const C: char, const P: usize, const I: isize>(PhantomData<(M, Axis)>);

impl<Axis: Dim, Done, const C: char, const P: usize, const I: isize> PutDown<Done>
    for Label<Mode<true>, Axis, C, P, I>
{
    type Done = Cons<Axis, Done>;
}

impl<Axis, Done, const C: char, const P: usize, const I: isize> PutDown<Done>
    for Label<Mode<false>, Axis, C, P, I>
{
    type Done = Done;
}

/// What is on axis `I` of operand `P`.
type AxisOf<Ops, const P: usize, const I: isize> = <ShapeAt<Ops, P> as AxisAt<I>>::Axis;

/// Where axis `I` of operand `P` is, counted from 0.
type PlaceOf<Ops, const P: usize, const I: isize> = <ShapeAt<Ops, P> as AxisAt<I>>::Place;

macro_rules! takes {
    ($($step:ident $kept:literal;)*) => {$(
        impl<Op, Ops, T, Hand: PutDown<Done>, Done, const C: char, const P: usize, const I: isize>
            Answer<0, Progress<Op, Ops, T, Hand, Done>> for $step<C, P, I>
        where
            Ops: Pick<P, Operand: Tensor<Shape: AxisAt<I>>>,
        {
            type Next = Progress<Op, Ops, T, Label<Mode<$kept>, AxisOf<Ops, P, I>, C, P, I>, Hand::Done>;
        }
    )*};
}

takes! { Keep true; Sum false; }

/// Axis `J` of operand `Q` fits the axis in hand.
#[derive(Debug)]
pub struct Meets<const Q: usize, const J: isize, const N: usize>;

impl<
    Op,
    Ops,
    T,
    M,
    Axis,
    Done,
    const C: char,
    const P: usize,
    const I: isize,
    const Q: usize,
    const J: isize,
    const N: usize,
> Answer<0, Progress<Op, Ops, T, Label<M, Axis, C, P, I>, Done>> for Meets<Q, J, N>
where
    Ops: Pick<Q, Operand: Tensor<Shape: AxisAt<J>>>,
    Axis: Fit<AxisOf<Ops, Q, J>>,
{
    type Next = Progress<Op, Ops, T, Label<M, Axis::Output, C, P, I>, Done>;
}

impl<
    Op: Operation,
    Ops,
    T,
    M,
    Axis,
    Done,
    const C: char,
    const P: usize,
    const I: isize,
    const Q: usize,
    const J: isize,
    const N: usize,
> Answer<1, Progress<Op, Ops, T, Label<M, Axis, C, P, I>, Done>> for Meets<Q, J, N>
where
    Ops: Pick<P, Operand: Tensor<Shape: AxisAt<I>>> + Pick<Q, Operand: Tensor<Shape: AxisAt<J>>>,
{
    type Next = Naming<
        0,
        ShapeAt<Ops, P>,
        LeftAt<
            N,
            <Op::Texts as Sentences>::At<C, P, Q>,
            Unequal<PlaceOf<Ops, P, I>, PlaceOf<Ops, Q, J>>,
            ShapeAt<Ops, Q>,
        >,
    >;
}

/// Axis `J` of the same operand fits the axis in hand.
#[derive(Debug)]
pub struct MeetsSelf<const J: isize, const N: usize>;

impl<Op, Ops, T, M, Axis, Done, const C: char, const P: usize, const I: isize, const J: isize, const N: usize>
    Answer<0, Progress<Op, Ops, T, Label<M, Axis, C, P, I>, Done>> for MeetsSelf<J, N>
where
    Ops: Pick<P, Operand: Tensor<Shape: AxisAt<J>>>,
    Axis: Fit<AxisOf<Ops, P, J>>,
{
    type Next = Progress<Op, Ops, T, Label<M, Axis::Output, C, P, I>, Done>;
}

impl<
    Op: Operation,
    Ops,
    T,
    M,
    Axis,
    Done,
    const C: char,
    const P: usize,
    const I: isize,
    const J: isize,
    const N: usize,
> Answer<1, Progress<Op, Ops, T, Label<M, Axis, C, P, I>, Done>> for MeetsSelf<J, N>
where
    Ops: Pick<P, Operand: Tensor<Shape: AxisAt<I> + AxisAt<J>>>,
{
    type Next = Naming<
        0,
        ShapeAt<Ops, P>,
        OneAt<N, <Op::Texts as Sentences>::One<C, P>, Diagonal<PlaceOf<Ops, P, I>, PlaceOf<Ops, P, J>>>,
    >;
}
