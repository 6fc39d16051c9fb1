//! Shapes as lists of axes: what the rules need to take shapes apart and to put results together.
//!
//! All of it happens in types; nothing here has a value.

use super::{Const, Dim, Meets, Shape, Slot};
use core::marker::PhantomData;

/// The place of an axis, counted from 0.
#[derive(Debug)]
pub struct Place<const I: usize>;

/// The axis at `I`; negative ones count from the end.
pub trait AxisAt<const I: isize>: Shape {
    /// The axis.
    type Axis: Dim;
    /// Its place, counted from 0.
    type Place;
    /// The other axes.
    type Rest: Shape;
}

/// The axis at a [`Place`].
pub trait Picked<At>: Shape {
    /// The axis.
    type Axis: Dim;
    /// The other axes.
    type Rest: Shape;
    /// The shape with another axis there.
    type With<N: Dim>: Shape;
}

// Rank 0 has no axis, but without implementations rustc would tell of this trait, and with one of its place, and not of the axis that
// is not there.
macro_rules! none_of_rank_0 {
    ($($at:ty)*) => {$(
        impl Picked<$at> for () {
            type Axis = Const<0>;
            type Rest = ();
            type With<N: Dim> = ();
        }
    )*};
}

none_of_rank_0! { () Nil }

/// A rank, as a [`Const`], at which there is an axis `I`.
pub trait HasPlace<const I: isize> {
    /// Its place, counted from 0.
    type Place: Counted;
}

/// A place as a number.
pub trait Counted {
    /// The number.
    const PLACE: usize;
}

impl<const I: usize> Counted for Place<I> {
    const PLACE: usize = I;
}

/// The axes of a shape as a list of [`Slot`]s, the last one first.
pub trait Backwards: Shape {
    /// The list.
    type List;
}

/// The axis at `I` is not axis 0.
pub trait FreeAxisAt<const I: isize>: AxisAt<I> {
    /// The axes that are neither axis 0 nor this one.
    type Free: Shape;
}

/// The element at a place of a tuple of anything.
pub trait TagAt<const I: usize> {
    /// The element.
    type Tag;
}

/// The axes of both shapes, one after the other.
pub trait Concat<Right>: Shape {
    /// The joined shape.
    type Output: Shape;
}

/// Same rank, and the first `P` axes fit.
pub trait PrefixFits<Right, const P: usize>: Shape {
    /// The place after the prefix.
    type Next;
}

/// Same rank, and all axes fit: a result of this shape goes into an output of the other.
pub trait GoesInto<Out>: Shape {}

/// The rank of a shape, as the place behind its last axis.
pub trait Ranked: Shape {
    /// The rank.
    type Place;
}

/// The end of a list of axes.
#[derive(Debug)]
pub struct Nil;

/// An axis and those after it.
#[derive(Debug)]
pub struct Cons<Axis, Rest>(PhantomData<(Axis, Rest)>);

/// A shape that can stand before the two axes of a matrix.
pub trait Leading: Shape {
    /// Its axes as a list, the last one first.
    type Reversed;
}

/// A list of axes that is a shape.
pub trait IntoShape {
    /// The shape.
    type Shape: Shape;
}

/// No axis: what is left of an operand of rank 1.
#[derive(Debug)]
pub struct NoAxis;

/// The shape with one more axis at its end.
pub trait Push<Axis>: Shape {
    /// The longer shape.
    type Output: Shape;
}

impl<S: Concat<(A,)>, A: Dim> Push<A> for S {
    type Output = S::Output;
}

impl<S: Shape> Push<NoAxis> for S {
    type Output = S;
}

/// The result of Keras' `batch_dot` has rank 2 at least: `(batch,)` becomes `(batch, 1)`.
pub trait AtLeastTwo: Shape {
    /// The shape of rank 2 or more.
    type Output: Shape;
}

impl<A: Dim> AtLeastTwo for (A,) {
    type Output = (A, Const<1>);
}

macro_rules! at_least_two {
    ($([$($axis:ident)*])*) => {$(
        impl<$($axis: Dim),*> AtLeastTwo for ($($axis,)*) {
            type Output = Self;
        }
    )*};
}

at_least_two! { [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] [A B C D E F G] [A B C D E F G H] }

/// The number of axes of a list.
pub trait Count {
    /// The number, as a place.
    type Place;
}

macro_rules! count {
    ($($n:literal: [$($axis:ident)*] $list:ty;)*) => {$(
        impl<$($axis),*> Count for $list {
            type Place = Place<$n>;
        }
    )*};
}

count! {
    0: [] Nil;
    1: [A] Cons<A, Nil>;
    2: [A B] Cons<A, Cons<B, Nil>>;
    3: [A B C] Cons<A, Cons<B, Cons<C, Nil>>>;
    4: [A B C D] Cons<A, Cons<B, Cons<C, Cons<D, Nil>>>>;
    5: [A B C D E] Cons<A, Cons<B, Cons<C, Cons<D, Cons<E, Nil>>>>>;
}

include!(concat!(env!("OUT_DIR"), "/lists.rs"));
