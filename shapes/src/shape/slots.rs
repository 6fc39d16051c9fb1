//! Axes of a shape that are picked by their places, and the rest of them: what labels, an ellipsis and lists of axes need.
//!
//! A shape becomes a tuple of [`Slot`]s, which know their places. Picking an axis leaves [`Gone`] in its slot, so an axis
//! that is picked twice, or is not there, has no implementation. What is not picked is the rest.

use super::{Cons, Dim, Nil, Shape};
use core::marker::PhantomData;

/// The axis at `I`, negative ones from the end: an element of a tuple of picks.
#[derive(Debug)]
pub struct At<const I: isize>;

/// An axis and its place.
#[derive(Debug)]
pub struct Slot<Axis, const I: usize>(PhantomData<Axis>);

/// An axis with its place `I` in operand `P`.
#[derive(Debug)]
pub struct Tag<Axis, const P: usize, const I: usize>(PhantomData<Axis>);

/// Where an axis was that has been picked.
#[derive(Debug)]
pub struct Gone;

/// The slots of a shape.
pub trait Slots: Shape {
    /// A tuple of [`Slot`]s.
    type Slots;
}

/// The slots without the axis at `I`.
pub trait Mark<const I: isize> {
    /// [`Gone`] at that place.
    type Marked;
}

/// The slots without the axes of a tuple of [`At`]s.
pub trait MarkAll<Picks> {
    /// [`Gone`] at their places.
    type Marked;
}

impl<S> MarkAll<()> for S {
    type Marked = S;
}

macro_rules! mark_all {
    ($([$first:ident $($rest:ident)*])*) => {$(
        impl<S, const $first: isize, $(const $rest: isize),*> MarkAll<(At<$first>, $(At<$rest>,)*)> for S
        where
            S: Mark<$first, Marked: MarkAll<($(At<$rest>,)*)>>,
        {
            type Marked = <S::Marked as MarkAll<($(At<$rest>,)*)>>::Marked;
        }
    )*};
}

mark_all! { [A] [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] [A B C D E F G] [A B C D E F G H] }

/// What is left of slots, as a list, the first axis first.
pub trait Remaining {
    /// The list of [`Slot`]s.
    type List;
}

/// A list of slots without those that are gone.
pub trait Filter {
    /// The shorter list.
    type List;
}

impl Filter for Nil {
    type List = Nil;
}

impl<R: Filter> Filter for Cons<Gone, R> {
    type List = R::List;
}

impl<A, const I: usize, R: Filter> Filter for Cons<Slot<A, I>, R> {
    type List = Cons<Slot<A, I>, R::List>;
}

/// The axes of a shape that `Picks`, a tuple of [`At`]s, does not name: the rest.
pub trait Without<Picks>: Shape {
    /// The rest as a list of [`Slot`]s, the first axis first.
    type Rest;
}

impl<S, Picks> Without<Picks> for S
where
    S: Slots,
    S::Slots: MarkAll<Picks>,
    <S::Slots as MarkAll<Picks>>::Marked: Remaining,
{
    type Rest = <<S::Slots as MarkAll<Picks>>::Marked as Remaining>::List;
}

/// A list in opposite order, in front of `After`; [`Slot`]s become [`Tag`]s of operand `P`.
pub trait Turned<const P: usize, After> {
    /// The list.
    type List;
}

impl<const P: usize, After> Turned<P, After> for Nil {
    type List = After;
}

impl<const P: usize, A, const I: usize, R, After> Turned<P, After> for Cons<Slot<A, I>, R>
where
    R: Turned<P, Cons<Tag<A, P, I>, After>>,
{
    type List = R::List;
}

impl<const P: usize, A, const Q: usize, const I: usize, R, After> Turned<P, After> for Cons<Tag<A, Q, I>, R>
where
    R: Turned<P, Cons<Tag<A, Q, I>, After>>,
{
    type List = R::List;
}

/// The axes of a list of [`Tag`]s, the last one first, in front of `After`.
pub trait Prepend<After> {
    /// The list of axes, the first one first.
    type List;
}

impl<After> Prepend<After> for Nil {
    type List = After;
}

impl<A: Dim, const P: usize, const I: usize, R, After> Prepend<After> for Cons<Tag<A, P, I>, R>
where
    R: Prepend<Cons<A, After>>,
{
    type List = R::List;
}

include!(concat!(env!("OUT_DIR"), "/slots.rs"));
