//! An axis that a method names by its number, `x.axis_iter::<-1>()`, and the shapes without it and with another one there.

use super::{Const, Counted, Dim, HasPlace, Lengths, Picked, Place, Ranked, Shape};

/// A shape that has an axis `I`; negative ones count from the end. Sealed.
///
/// The bound of generic functions that iterate over an axis or split it.
#[diagnostic::on_unimplemented(
    message = "the shape of this tensor has no axis {I}, or is a type parameter [C013]",
    label = "axis {I} is not known to be there",
    note = "in generic code `S: WithAxis<{I}>` is the bound for shapes that have it"
)]
pub trait WithAxis<const I: isize>: Shape {
    /// The axis.
    type Axis: Dim;
    /// The other axes.
    type Rest: Shape;
    /// The shape with another axis there.
    type With<N: Dim>: Shape;
    /// Where the axis is, counted from 0.
    const PLACE: usize;
}

/// A shape of rank `R` has an axis `I`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a tensor of rank {R} has no axis {I} [C013]",
    label = "there is no axis {I}",
    note = "rule: axes count from 0, negative ones from the end: the last one is -1"
)]
pub trait HasAxis<const R: usize, const I: isize> {
    /// Its place.
    type Place;
}

#[diagnostic::do_not_recommend]
impl<const R: usize, const I: isize> HasAxis<R, I> for Lengths
where
    Const<R>: HasPlace<I>,
{
    type Place = <Const<R> as HasPlace<I>>::Place;
}

impl<S, P, const R: usize, const I: isize> WithAxis<I> for S
where
    S: Ranked<Place = Place<R>>,
    Lengths: HasAxis<R, I, Place = P>,
    S: Picked<P>,
    P: Counted,
{
    type Axis = <S as Picked<P>>::Axis;
    type Rest = <S as Picked<P>>::Rest;
    type With<N: Dim> = <S as Picked<P>>::With<N>;
    const PLACE: usize = P::PLACE;
}

/// A shape whose axis `I` is split behind `K` elements, into halves whose lengths are constant where the axis is. Sealed.
#[diagnostic::on_unimplemented(
    message = "the shape of this tensor has no axis {I} that is known to have {K} elements, or is a type parameter [C013]",
    label = "axis {I} cannot be split here",
    note = "`split_at` takes any index, and gives halves whose lengths are known at run time"
)]
pub trait Splits<const I: isize, const K: usize>: WithAxis<I> {
    /// The shape of the second half.
    type Second: Shape;
}

impl<S, const I: isize, const K: usize> Splits<I, K> for S
where
    S: WithAxis<I>,
    <S::Axis as Dim>::Length: Tail<K>,
{
    type Second = S::With<<<S::Axis as Dim>::Length as Tail<K>>::Axis>;
}

/// What is left of a length behind `K` elements.
pub trait Tail<const K: usize> {
    /// The axis.
    type Axis: Dim;
}

impl<const N: usize, const K: usize> Tail<K> for Const<N>
where
    Lengths: super::Difference<N, K>,
{
    type Axis = <Lengths as super::Difference<N, K>>::Length;
}

impl<const K: usize> Tail<K> for usize {
    type Axis = super::Dyn;
}
