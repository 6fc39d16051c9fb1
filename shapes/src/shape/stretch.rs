//! Shapes that broadcast to others, and the axis of a diagonal: rules of two axes each.

use super::{Const, Dim, Dyn, Lengths, Shape, Stretches};

/// A shape that broadcasts to the shape `Target`, by the rule of [`numpy.broadcast_to`]: axes are aligned from the right, and each
/// is equal to that of the target, or 1; the target may have more. Sealed.
///
/// Where a length is known at run time only, it is compared when the program runs.
///
/// [`numpy.broadcast_to`]: https://numpy.org/doc/stable/reference/generated/numpy.broadcast_to.html
#[diagnostic::on_unimplemented(
    message = "the shape of this tensor does not broadcast to the target, or is a type parameter [C014]",
    label = "the target is a shape of more axes, each of which is equal or stretches from 1",
    note = "in generic code `S: BroadcastsTo<Target>` is the bound for shapes that broadcast to it"
)]
pub trait BroadcastsTo<Target>: Shape {}

impl<S: Aligned<Target>, Target> BroadcastsTo<Target> for S {}

/// The axes of both shapes, aligned from the right, one implementation for each pair of ranks. Apart from [`BroadcastsTo`], since rustc
/// lists the implementations of what was asked for.
pub trait Aligned<Target>: Shape {}

/// An axis that becomes the axis `B` of the target.
pub trait Stretch<B> {}

impl<A: Dim, B: Dim> Stretch<B> for A where A::Length: StretchLength<B::Length> {}

/// The same for what is known of the lengths.
pub trait StretchLength<B> {}
impl<const N: usize, const M: usize> StretchLength<Const<M>> for Const<N> where Lengths: Stretches<N, M> {}
impl<const N: usize> StretchLength<usize> for Const<N> {}
impl<const M: usize> StretchLength<Const<M>> for usize {}
impl StretchLength<usize> for usize {}

/// The target has as many axes as the operand, or more.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a tensor of rank {FROM} does not broadcast to rank {TO} [C014]",
    label = "the target has fewer axes than this tensor",
    note = "rule: axes are aligned from the right, and the target has as many as the operand or more, as numpy.broadcast_to"
)]
pub trait BroadcastRanks<const FROM: usize, const TO: usize, Axis> {}

// One that no call asks for: rustc would list those of the rule where there is none.
#[diagnostic::do_not_recommend]
impl BroadcastRanks<0, 0, ()> for Lengths {}

/// The shape of a matrix that has a diagonal of a known length, or of one known at run time. Sealed.
#[diagnostic::on_unimplemented(
    message = "`diagonal` is for matrices, and this tensor has another rank, or its shape is a type parameter [C013]",
    label = "this is no matrix",
    note = "`einsum!(\"...ii->...i\", x)` copies the diagonals of the last two axes of a tensor of any rank"
)]
pub trait Diagonal: Shape {
    /// The axis of the diagonal.
    type Axis: Dim;
}

impl<A: Dim, B: Dim> Diagonal for (A, B)
where
    A::Length: Crossing<B::Length>,
{
    type Axis = <A::Length as Crossing<B::Length>>::Axis;
}

/// What is known of the shorter of two lengths.
pub trait Crossing<B> {
    /// The axis.
    type Axis: Dim;
}

impl<const N: usize, const M: usize> Crossing<Const<M>> for Const<N>
where
    Lengths: SquareDiagonal<N, M>,
{
    type Axis = Const<N>;
}

impl<const N: usize> Crossing<usize> for Const<N> {
    type Axis = Dyn;
}

impl<const M: usize> Crossing<Const<M>> for usize {
    type Axis = Dyn;
}

impl Crossing<usize> for usize {
    type Axis = Dyn;
}

/// The two lengths are the same.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a matrix of shape ({M}, {N}) is not square, its diagonal has no length of its type [C013]",
    label = "axis 0 is {M}, axis 1 is {N}",
    note = "`diagonal_dyn` takes any matrix, and gives as many elements as the shorter axis has, a length known at run time"
)]
pub trait SquareDiagonal<const M: usize, const N: usize> {}

#[diagnostic::do_not_recommend]
impl<const N: usize> SquareDiagonal<N, N> for Lengths {}

include!(concat!(env!("OUT_DIR"), "/broadcasts.rs"));
