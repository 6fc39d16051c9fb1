//! Questions about whole operands: is it a tensor, of which elements, with how many axes.

use super::{Answer, Is, Nothing, OperandAt, Progress, Sentences};
use crate::element::Element;
use crate::rules::misfit::{
    Blamed, ElementsDiffer, LeftAt, Naming, NoAxesLeft, NoAxesRight, NoAxisLeft, NoAxisRight, NotElement,
    OneAt, RankAtLeast, RankIs, RepeatedLeft, RepeatedRight,
};
use crate::rules::{NotRight, Operation};
use crate::shape::{AxisAt, Dim, Place, Ranked, Shape, Without};
use crate::tensor::{Operand as Tensor, Pick};
use core::marker::PhantomData;

/// Operand `P` is a tensor of elements that can be multiplied, the same as in the operands before it.
#[derive(Debug)]
pub struct Operand<const P: usize, const N: usize>;

/// The element type that is known so far goes with `E`.
pub trait Agrees<E> {}
impl<E> Agrees<E> for Nothing {}
impl<E> Agrees<E> for Is<E> {}

impl<Op, Ops, T, Hand, Done, const P: usize, const N: usize> Answer<0, Progress<Op, Ops, T, Hand, Done>>
    for Operand<P, N>
where
    Ops: Pick<P, Operand: Tensor<Elem: Element>>,
    T: Agrees<<OperandAt<Ops, P> as Tensor>::Elem>,
{
    type Next = Progress<Op, Ops, Is<<OperandAt<Ops, P> as Tensor>::Elem>, Hand, Done>;
}

impl<Op: Operation, Ops, T, Hand, Done, const P: usize, const N: usize>
    Answer<1, Progress<Op, Ops, Is<T>, Hand, Done>> for Operand<P, N>
where
    Ops: Pick<P, Operand: Tensor<Elem: Element>>,
{
    type Next = Blamed<N, ElementsDiffer<Op::Texts, T, <OperandAt<Ops, P> as Tensor>::Elem>>;
}

impl<Op, Ops, T, Hand, Done, const P: usize, const N: usize> Answer<2, Progress<Op, Ops, T, Hand, Done>>
    for Operand<P, N>
where
    Ops: Pick<P, Operand: Tensor>,
{
    type Next = Blamed<N, NotElement<<OperandAt<Ops, P> as Tensor>::Elem>>;
}

impl<Op, Ops: Pick<P>, T, Hand, Done, const P: usize, const N: usize>
    Answer<3, Progress<Op, Ops, T, Hand, Done>> for Operand<P, N>
{
    type Next = Blamed<N, NotRight<OperandAt<Ops, P>>>;
}

/// The shape of operand `P`.
pub(super) type ShapeAt<Ops, const P: usize> = <OperandAt<Ops, P> as Tensor>::Shape;

/// What is wrong with the shape of one operand.
type One<Op, Ops, const P: usize, const N: usize, const C: char, Reason> =
    Naming<0, ShapeAt<Ops, P>, OneAt<N, <<Op as Operation>::Texts as Sentences>::One<C, P>, Reason>>;

/// Operand `P` has rank `R`.
#[derive(Debug)]
pub struct Rank<const P: usize, const R: usize, const N: usize>;

impl<Op, Ops, T, Hand, Done, const P: usize, const R: usize, const N: usize>
    Answer<0, Progress<Op, Ops, T, Hand, Done>> for Rank<P, R, N>
where
    Ops: Pick<P, Operand: Tensor<Shape: Ranked<Place = Place<R>>>>,
{
    type Next = Progress<Op, Ops, T, Hand, Done>;
}

impl<Op: Operation, Ops, T, Hand, Done, const P: usize, const R: usize, const N: usize>
    Answer<1, Progress<Op, Ops, T, Hand, Done>> for Rank<P, R, N>
where
    Ops: Pick<P, Operand: Tensor>,
{
    type Next = One<Op, Ops, P, N, '_', RankIs<R>>;
}

/// Operand `P` has the axes `Picks`, `MIN` of them, each in a place of its own.
#[derive(Debug)]
pub struct Rest<const P: usize, Picks, const MIN: usize, const N: usize>(PhantomData<Picks>);

impl<Op, Ops, T, Hand, Done, Picks, const P: usize, const MIN: usize, const N: usize>
    Answer<0, Progress<Op, Ops, T, Hand, Done>> for Rest<P, Picks, MIN, N>
where
    Ops: Pick<P, Operand: Tensor<Shape: Without<Picks>>>,
{
    type Next = Progress<Op, Ops, T, Hand, Done>;
}

impl<Op: Operation, Ops, T, Hand, Done, Picks, const P: usize, const MIN: usize, const N: usize>
    Answer<1, Progress<Op, Ops, T, Hand, Done>> for Rest<P, Picks, MIN, N>
where
    Ops: Pick<P, Operand: Tensor>,
{
    type Next = One<Op, Ops, P, N, '_', RankAtLeast<MIN>>;
}

/// Operand `P` can stand at the end of a chain: rank 1 or 2.
#[derive(Debug)]
pub struct EndRank<const P: usize, Picks, const N: usize>(PhantomData<Picks>);

/// Rank 1 or 2.
pub trait ChainEnd: Shape {}
impl<A: Dim> ChainEnd for (A,) {}
impl<A: Dim, B: Dim> ChainEnd for (A, B) {}

impl<Op, Ops, T, Hand, Done, Picks, const P: usize, const N: usize>
    Answer<0, Progress<Op, Ops, T, Hand, Done>> for EndRank<P, Picks, N>
where
    Ops: Pick<P, Operand: Tensor<Shape: ChainEnd>>,
{
    type Next = Progress<Op, Ops, T, Hand, Done>;
}

impl<Op: Operation, Ops, T, Hand, Done, Picks, const P: usize, const N: usize>
    Answer<1, Progress<Op, Ops, T, Hand, Done>> for EndRank<P, Picks, N>
where
    Ops: Pick<P, Operand: Tensor>,
{
    type Next = One<Op, Ops, P, N, '_', RankAtLeast<2>>;
}

/// What is wrong between two operands; the caret stands under operand `N`.
type Two<Op, Ops, const N: usize, Reason> =
    Naming<0, ShapeAt<Ops, 0>, LeftAt<N, <Op as Operation>::Texts, Reason, ShapeAt<Ops, 1>>>;

/// A question about two operands: the bounds on both shapes, then what it means that no level before held.
macro_rules! two {
    ($([$($generics:tt)*] $step:ty, $level:literal: [$($left:tt)*] [$($right:tt)*] $blame:literal $reason:ty;)*) => {$(
        impl<Op: Operation, Ops, T, Hand, Done, $($generics)*> Answer<$level, Progress<Op, Ops, T, Hand, Done>> for $step
        where
            Ops: Pick<0, Operand: Tensor<Shape: $($left)*>> + Pick<1, Operand: Tensor<Shape: $($right)*>>,
        {
            type Next = Two<Op, Ops, $blame, $reason>;
        }
    )*};
}

/// The level on which a question about two operands holds.
macro_rules! holds {
    ($([$($generics:tt)*] $step:ty: [$($left:tt)*] [$($right:tt)*];)*) => {$(
        impl<Op, Ops, T, Hand, Done, $($generics)*> Answer<0, Progress<Op, Ops, T, Hand, Done>> for $step
        where
            Ops: Pick<0, Operand: Tensor<Shape: $($left)*>> + Pick<1, Operand: Tensor<Shape: $($right)*>>,
        {
            type Next = Progress<Op, Ops, T, Hand, Done>;
        }
    )*};
}

/// The left operand has the axes `L`, the right one the axes `R`; `I` is a number that the sentence prints.
#[derive(Debug)]
pub struct Ranks<L, R, const I: isize>(PhantomData<(L, R)>);

/// No axis stands twice in `L` or in `R`.
#[derive(Debug)]
pub struct Distinct<L, R>(PhantomData<(L, R)>);

/// Operand `P` has an axis `I`.
#[derive(Debug)]
pub struct Axis<const P: usize, const I: isize>;

holds! {
    [L, R, const I: isize] Ranks<L, R, I>: [Without<L>] [Without<R>];
    [L, R] Distinct<L, R>: [Without<L>] [Without<R>];
    [const I: isize] Axis<0, I>: [AxisAt<I>] [Shape];
    [const I: isize] Axis<1, I>: [Shape] [AxisAt<I>];
}

two! {
    [L, R, const I: isize] Ranks<L, R, I>, 1: [Without<L>] [Shape] 1 NoAxesRight<I, I>;
    [L, R, const I: isize] Ranks<L, R, I>, 2: [Shape] [Shape] 0 NoAxesLeft<I, I>;
    [L, R] Distinct<L, R>, 1: [Without<L>] [Shape] 1 RepeatedRight;
    [L, R] Distinct<L, R>, 2: [Shape] [Shape] 0 RepeatedLeft;
    [const I: isize] Axis<0, I>, 1: [Shape] [Shape] 0 NoAxisLeft<I, I>;
    [const I: isize] Axis<1, I>, 1: [Shape] [Shape] 1 NoAxisRight<I, I>;
}
