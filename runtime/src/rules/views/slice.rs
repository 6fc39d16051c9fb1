//! `slice!`: a range, an index or the whole of each axis.
//!
//! An entry says how long its axis must be at least (`NEED`), and what becomes of it. Where the axis has a constant length in the
//! table of `shape::numbers`, that is compared while the program is checked. Elsewhere it is compared when the program is built, in
//! [`Walk::run`], for a length that is constant, and when it runs for all others.

use super::suit::suit;
use super::{
    Around, Blind, Entries, Entry, Exact, Expand, Form, Left, ShapeOf, SliceOp, ToView, ViewArm, ViewOf,
};
use crate::error::ShapeError;
use crate::rules::misfit::{Naming, OneAt, RankAtLeast, RankIs};
use crate::shape::{
    Backwards, Cons, Const, Difference, IntoShape, Lengths, Nil, Place, Ranked, Shape, Slot, TooShort,
};
use crate::tensor::{Piece, sliced};
use core::marker::PhantomData;
use core::ops::Deref;

/// The start of a check.
pub const fn slice<Mode, Ask, X>(_: &X) -> ViewArm<7, SliceOp, Mode, Ask, X> {
    ViewArm(PhantomData)
}

impl<Mode, Ask, X, const R: usize> ViewArm<0, SliceOp, Mode, Ask, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Backwards + Ranked<Place = Place<R>>,
    Ask: Expand<R>,
{
    /// There is an entry for each axis.
    #[inline(always)]
    pub fn check(
        &self,
    ) -> Walk<
        0,
        Mode,
        ShapeOf<X, Mode>,
        Ask::Backwards,
        <ShapeOf<X, Mode> as Backwards>::List,
        Ask::Backwards,
        Nil,
    > {
        Walk(PhantomData)
    }
}

impl<Mode, Entries, const N: usize, X> ViewArm<1, SliceOp, Mode, Exact<Entries, N>, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Ranked,
{
    /// There are too many or too few.
    pub fn check(&self) -> Naming<0, ShapeOf<X, Mode>, OneAt<1, SliceOp, RankIs<N>>> {
        Naming::default()
    }
}

impl<Mode, Before, After, const N: usize, X> ViewArm<1, SliceOp, Mode, Around<Before, After, N>, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Ranked,
{
    /// There are too many.
    pub fn check(&self) -> Naming<0, ShapeOf<X, Mode>, OneAt<1, SliceOp, RankAtLeast<N>>> {
        Naming::default()
    }
}

/// The way through the axes, from the last to the first: `All` entries, the axes and entries that are left, the axes of the result
/// behind them.
#[derive(Debug)]
pub struct Walk<const LEVEL: usize, Mode, S, All, Axes, Entries, Done>(
    PhantomData<fn(Mode, S, All, Axes, Entries, Done)>,
);

macro_rules! walk {
    ($($level:literal $next:literal;)*) => {$(
        impl<Mode, S, All, Axes, Entries, Done> Deref for Walk<$level, Mode, S, All, Axes, Entries, Done> {
            type Target = Walk<$next, Mode, S, All, Axes, Entries, Done>;
            fn deref(&self) -> &Self::Target {
                &Walk(PhantomData)
            }
        }
    )*};
}

walk! { 0 1; 1 2; }

impl<Mode, S, All, F, K, R, Es, Done, const I: usize, const N: usize, const NEED: usize, const AT: usize>
    Walk<0, Mode, S, All, Cons<Slot<Const<N>, I>, R>, (Entry<F, NEED, K, AT>, Es), Done>
where
    F: Form,
    Lengths: TooShort<N, NEED>,
{
    /// The axis is too short.
    pub fn next(&self) -> Naming<0, S, OneAt<AT, SliceOp, F::Reason<I, N>>> {
        Naming::default()
    }
}

impl<Mode, S, All, F, R, Es, Done, const I: usize, const N: usize, const NEED: usize, const AT: usize>
    Walk<1, Mode, S, All, Cons<Slot<Const<N>, I>, R>, (Entry<F, NEED, Left, AT>, Es), Done>
where
    Lengths: Difference<N, NEED>,
{
    /// What is left of a constant length is constant.
    #[inline(always)]
    pub fn next(&self) -> Walk<0, Mode, S, All, R, Es, Cons<<Lengths as Difference<N, NEED>>::Length, Done>> {
        Walk(PhantomData)
    }
}

impl<Mode, S, All, A, F, K, R, Es, Done, const I: usize, const NEED: usize, const AT: usize>
    Walk<2, Mode, S, All, Cons<Slot<A, I>, R>, (Entry<F, NEED, K, AT>, Es), Done>
where
    K: Blind<A, Done>,
{
    /// The entry alone says what becomes of the axis.
    #[inline(always)]
    pub fn next(&self) -> Walk<0, Mode, S, All, R, Es, K::Done> {
        Walk(PhantomData)
    }
}

impl<Mode, S: Shape, All: Entries, Done: IntoShape> Walk<0, Mode, S, All, Nil, (), Done> {
    /// No more axes.
    #[inline(always)]
    pub fn next(self) -> Self {
        self
    }

    /// Nothing to name.
    #[inline(always)]
    pub fn name(self) -> Self {
        self
    }

    /// Nothing to say.
    #[inline(always)]
    pub fn right(self, (): ()) -> Self {
        self
    }

    /// The view.
    ///
    /// # Panics
    ///
    /// Where an entry reaches out of an axis whose length is known at run time.
    #[track_caller]
    #[inline]
    pub fn run<X>(self, operand: X, pieces: &[Piece]) -> ViewOf<X, Mode, Done::Shape>
    where
        X: ToView<Mode>,
    {
        // Here and in `try_run`, so that the error has the line of the user in it.
        const { suit(&S::EXTENTS, All::ALL, All::COUNT) }
        match sliced(operand.to_view(), "slice!", pieces) {
            Ok(view) => view,
            Err(error) => error.raise(),
        }
    }

    /// The view, or what is out of bounds.
    ///
    /// # Errors
    ///
    /// Where an entry reaches out of an axis whose length is known at run time.
    #[inline]
    pub fn try_run<X>(self, operand: X, pieces: &[Piece]) -> Result<ViewOf<X, Mode, Done::Shape>, ShapeError>
    where
        X: ToView<Mode>,
    {
        const { suit(&S::EXTENTS, All::ALL, All::COUNT) }
        sliced(operand.to_view(), "slice!", pieces)
    }
}
