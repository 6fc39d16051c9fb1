//! Questions about axes without a label: those under an ellipsis, or what a list of axes leaves. They broadcast.

use super::operands::ShapeAt;
use super::{Answer, Progress, PutDown, Sentences};
use crate::rules::Operation;
use crate::rules::misfit::{LeftAt, Naming, Unequal};
use crate::shape::{Cons, Const, Meets as Fit, Nil, Place, Prepend, Tag, Turned, Without};
use crate::tensor::{Operand as Tensor, Pick};
use core::marker::PhantomData;

/// The result has the axes of operand `P` beside `Picks`.
#[derive(Debug)]
pub struct KeepRest<const P: usize, Picks>(PhantomData<Picks>);

/// A list of axes in hand, the last one first.
#[derive(Debug)]
pub struct KeptRest<List>(PhantomData<List>);

impl<List: Prepend<Done>, Done> PutDown<Done> for KeptRest<List> {
    type Done = List::List;
}

/// The axes of operand `P` beside `Picks`, the last one first.
type Backwards<Ops, const P: usize, Picks> =
    <<ShapeAt<Ops, P> as Without<Picks>>::Rest as Turned<P, Nil>>::List;

impl<Op, Ops, T, Hand: PutDown<Done>, Done, Picks, const P: usize> Answer<0, Progress<Op, Ops, T, Hand, Done>>
    for KeepRest<P, Picks>
where
    Ops: Pick<P, Operand: Tensor<Shape: Without<Picks, Rest: Turned<P, Nil>>>>,
{
    type Next = Progress<Op, Ops, T, KeptRest<Backwards<Ops, P, Picks>>, Hand::Done>;
}

/// The axes of operand `Q` beside `Picks` broadcast with those in hand.
#[derive(Debug)]
pub struct Spread<const Q: usize, Picks, const N: usize>(PhantomData<Picks>);

/// Two lists of axes in hand, the last ones first, and the axes behind them that have been compared.
#[derive(Debug)]
pub struct Joining<L, R, Joined, const N: usize>(PhantomData<(L, R, Joined)>);

/// The axes in hand as a list, the last one first.
pub trait InHand {
    /// The list.
    type List;
}

impl<List> InHand for KeptRest<List> {
    type List = List;
}

impl<Joined: Turned<0, Nil>, const N: usize> InHand for Joining<Nil, Nil, Joined, N> {
    type List = Joined::List;
}

impl<Joined: Turned<0, Nil, List: Prepend<Done>>, Done, const N: usize> PutDown<Done>
    for Joining<Nil, Nil, Joined, N>
{
    type Done = <Joined::List as Prepend<Done>>::List;
}

impl<Op, Ops, T, Hand: InHand, Done, Picks, const Q: usize, const N: usize>
    Answer<0, Progress<Op, Ops, T, Hand, Done>> for Spread<Q, Picks, N>
where
    Ops: Pick<Q, Operand: Tensor<Shape: Without<Picks, Rest: Turned<Q, Nil>>>>,
{
    type Next = Progress<Op, Ops, T, Joining<Hand::List, Backwards<Ops, Q, Picks>, Nil, N>, Done>;
}

/// One step over two lists of axes.
#[derive(Debug)]
pub struct Broadcast;

/// Which axes stand at the front of the lists, and which one the result gets.
macro_rules! steps {
    ($($(#[$doc:meta])* $level:literal [$($param:tt)*] $left:ty, $right:ty => $l:ty, $r:ty, $joined:ty;)*) => {$(
        $(#[$doc])*
        impl<Op, Ops, T, Done, Joined, const N: usize, $($param)*>
            Answer<$level, Progress<Op, Ops, T, Joining<$left, $right, Joined, N>, Done>> for Broadcast
        {
            type Next = Progress<Op, Ops, T, Joining<$l, $r, Cons<$joined, Joined>, N>, Done>;
        }
    )*};
}

steps! {
    /// The same axis on both sides.
    0 [A, const P: usize, const I: usize, const Q: usize, const J: usize, L, R]
        Cons<Tag<A, P, I>, L>, Cons<Tag<A, Q, J>, R> => L, R, Tag<A, P, I>;
    /// No axis on the left.
    0 [B, R] Nil, Cons<B, R> => Nil, R, B;
    /// No axis on the right.
    0 [A, L] Cons<A, L>, Nil => L, Nil, A;
    /// The axis on the left is stretched.
    1 [B, const P: usize, const I: usize, L, R] Cons<Tag<Const<1>, P, I>, L>, Cons<B, R> => L, R, B;
    /// The axis on the right is stretched.
    2 [A, const Q: usize, const J: usize, L, R] Cons<A, L>, Cons<Tag<Const<1>, Q, J>, R> => L, R, A;
    /// Different kinds of axes whose lengths are compared at run time.
    3 [A: Fit<B>, B, const P: usize, const I: usize, const Q: usize, const J: usize, L, R]
        Cons<Tag<A, P, I>, L>, Cons<Tag<B, Q, J>, R> => L, R, Tag<A::Output, P, I>;
}

/// No axis is left.
impl<Op, Ops, T, Done, Joined, const N: usize>
    Answer<0, Progress<Op, Ops, T, Joining<Nil, Nil, Joined, N>, Done>> for Broadcast
{
    type Next = Progress<Op, Ops, T, Joining<Nil, Nil, Joined, N>, Done>;
}

/// The axes differ and neither is 1.
impl<
    Op: Operation,
    Ops,
    T,
    Done,
    Joined,
    A,
    B,
    L,
    R,
    const P: usize,
    const I: usize,
    const Q: usize,
    const J: usize,
    const N: usize,
> Answer<4, Progress<Op, Ops, T, Joining<Cons<Tag<A, P, I>, L>, Cons<Tag<B, Q, J>, R>, Joined, N>, Done>>
    for Broadcast
where
    Ops: Pick<P, Operand: Tensor> + Pick<Q, Operand: Tensor>,
{
    type Next = Naming<
        0,
        ShapeAt<Ops, P>,
        LeftAt<N, <Op::Texts as Sentences>::Rest<P, Q>, Unequal<Place<I>, Place<J>>, ShapeAt<Ops, Q>>,
    >;
}
