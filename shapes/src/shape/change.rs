//! What may become of an axis, and of a whole shape, whose lengths stay: more is known of it, or less, or the same by
//! another word.
//!
//! Whether an axis may become another is decided here, in types. Whether it has the length is compared by `pack`.

use super::{Const, Dim, Dyn, Lengths, Shape};

/// An axis whose length is known at run time only: [`Dyn`], or a name declared by [`dim!`](crate::dim).
///
/// Implemented by [`dim!`](crate::dim) only.
#[diagnostic::on_unimplemented(
    message = "an axis takes the name of a run-time axis only: one that `dim!` declares, or `dyn` [C016]",
    label = "this is not known to be a run-time axis",
    note = "`fix::<N>()` and `fix_axis::<AXIS, N>()` make an axis constant; `try_into` takes a type parameter"
)]
pub trait RunTime: Dim {}

impl RunTime for Dyn {}

/// The axis `From` may become the axis `Self`: they are the same, one is [`Dyn`], or one is constant and the other a name.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an axis that is `{From}` does not become one that is `{Self}` [C016]",
    label = "an axis keeps its name here",
    note = "`forget_axis::<AXIS>()` makes an axis `dyn`, which becomes any other"
)]
pub trait MadeOf<From> {}

impl<D: Dim> MadeOf<D> for Dyn {}

impl<D: HasLength<N>, const N: usize> MadeOf<D> for Const<N> {}

/// An axis that may be constant with length `N`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an axis that is `{Self}` is not known to have length {N} [C016]",
    label = "this axis can be constant with another length",
    note = "`forget_axis::<AXIS>()` makes an axis `dyn`, whose length is compared when the program runs"
)]
pub trait HasLength<const N: usize> {}

impl<const N: usize> HasLength<N> for Dyn {}

impl<const M: usize, const N: usize> HasLength<N> for Const<M> where Lengths: Keeps<M, N> {}

/// The two lengths are the same.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an axis of length {M} does not become one of length {N} [C016]",
    label = "a conversion of shapes keeps all lengths",
    note = "ask for length {M}, or for `dyn`"
)]
pub trait Keeps<const M: usize, const N: usize> {}

#[diagnostic::do_not_recommend]
impl<const N: usize> Keeps<N, N> for Lengths {}

/// A shape whose axes may become those of the shape `Other`, one by one. Sealed.
///
/// An axis may become the same axis, `dyn` anything, anything `dyn`, a name a constant and a constant a name. For what is
/// constant in both shapes that is checked when the program is built, the other lengths when it runs.
#[diagnostic::on_unimplemented(
    message = "the axes of this shape are not known to become those of the other [C016]",
    label = "one of the two shapes is a type parameter",
    note = "make the axes parameters, as in `B: Dim`, or say `S: ConvertsTo<R>`"
)]
pub trait ConvertsTo<Other>: Shape {}

/// The two ranks are the same.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a shape of rank {L} does not become one of rank {R} [C016]",
    label = "a conversion of shapes keeps the number of axes",
    note = "name as many axes as there are, `dyn` for those of which nothing is known"
)]
pub trait SameRank<const L: usize, const R: usize, Axis> {}

#[diagnostic::do_not_recommend]
impl SameRank<0, 0, ()> for Lengths {}

/// Something that is no shape.
#[derive(Debug)]
pub struct Unshaped;

/// A shape whose axis at `I`, negative ones from the end, may become the axis `To`. Sealed.
#[diagnostic::on_unimplemented(
    message = "this shape has no axis {I} [C016]",
    label = "there is no such axis",
    note = "axes count from 0, negative ones from the end"
)]
pub trait ChangeAxis<const I: isize, To>: Shape {
    /// The shape with the new axis.
    type Output: Shape;
}

/// A shape whose only run-time axis may become the axis `To`. Sealed.
///
/// Shapes that have none or more, which are no [`OneRunTimeAxis`], stay what they are.
#[diagnostic::on_unimplemented(
    message = "the run-time axis of this shape does not become `{To}` [C016]",
    label = "an axis keeps its name here",
    note = "`forget_axis::<AXIS>()` makes an axis `dyn`, which becomes any other"
)]
pub trait ChangeOnly<To>: Shape {
    /// The shape with the new axis.
    type Output: Shape;
}

/// A shape with one axis that is known at run time only; all others are constant. Sealed.
#[diagnostic::on_unimplemented(
    message = "this shape has no run-time axis, or more than one [C016]",
    label = "which axis is meant?",
    note = "`fix_axis::<AXIS, N>()` and `name_axis::<AXIS, Name>()` say which one, and take axes of any kind"
)]
pub trait OneRunTimeAxis: Shape {}

// One implementation for each rank, see `build/changes.rs`.
include!(concat!(env!("OUT_DIR"), "/changes.rs"));
