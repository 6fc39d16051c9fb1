//! `permute!`: the axes of a tensor in another order.

use super::{PermuteOp, ShapeOf, ToView, ViewArm, ViewOf};
use crate::rules::misfit::{Naming, OneAt, RankIs};
use crate::shape::{Picked, Place, Ranked, Shape};
use crate::tensor::permuted;
use core::marker::PhantomData;

/// The list of `N` axes: a tuple of places. The macro has made sure that it has each of them once.
#[derive(Debug)]
pub struct Order<Places, const N: usize>(PhantomData<Places>);

/// The axes of `Self` in this order.
pub trait Permutes<Places>: Shape {
    /// The shape.
    type Output: Shape;
    /// The order.
    const AXES: &'static [usize];
}

macro_rules! permutes {
    ($($rank:literal: $($at:ident)*;)*) => {$(
        impl<S, $(const $at: usize),*> Permutes<($(Place<$at>,)*)> for S
        where
            S: Ranked<Place = Place<$rank>> $(+ Picked<Place<$at>>)*,
        {
            type Output = ($(<S as Picked<Place<$at>>>::Axis,)*);
            const AXES: &'static [usize] = &[$($at),*];
        }
    )*};
}

permutes! {
    0: ;
    1: A;
    2: A B;
    3: A B C;
    4: A B C D;
    5: A B C D E;
    6: A B C D E F;
    7: A B C D E F G;
    8: A B C D E F G H;
}

/// The start of a check.
pub const fn permute<Mode, Ask, X>(_: &X) -> ViewArm<7, PermuteOp, Mode, Ask, X> {
    ViewArm(PhantomData)
}

impl<Mode, Places, const N: usize, X> ViewArm<0, PermuteOp, Mode, Order<Places, N>, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Permutes<Places>,
{
    /// The list has as many axes as the operand.
    #[inline(always)]
    pub fn check(&self) -> Permuting<Mode, Places> {
        Permuting(PhantomData)
    }
}

impl<Mode, Places, const N: usize, X> ViewArm<1, PermuteOp, Mode, Order<Places, N>, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Ranked,
{
    /// It has not.
    pub fn check(&self) -> Naming<0, ShapeOf<X, Mode>, OneAt<1, PermuteOp, RankIs<N>>> {
        Naming::default()
    }
}

/// A permutation that suits its operand.
#[derive(Debug)]
pub struct Permuting<Mode, Places>(PhantomData<fn(Mode, Places)>);

impl<Mode, Places> Permuting<Mode, Places> {
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
    #[inline]
    pub fn run<X>(self, operand: X) -> ViewOf<X, Mode, <ShapeOf<X, Mode> as Permutes<Places>>::Output>
    where
        X: ToView<Mode>,
        ShapeOf<X, Mode>: Permutes<Places>,
    {
        permuted(operand.to_view(), <ShapeOf<X, Mode> as Permutes<Places>>::AXES)
    }
}
