//! `permute!` and `slice!`: views whose shapes come from lists of axes and entries.
//!
//! The way is that of `labels`: `check` is whether the operand is a tensor with as many axes as the list speaks of, `next` goes
//! through the entries of `slice!`, `name` and `right` bring a misfit to its caret. The carets are the operand, the list, and then
//! each entry of it.
//!
//! What is said of an axis is said by a type; the same entries are given to `run` as values, which decide what is read. That they
//! agree is checked there, so that a wrong expansion panics and reads nothing.

mod permute;
mod pieces;
mod slice;
mod suit;

pub use super::entry::{
    Around, AtBack, AtFront, Between, Blind, Drop, Entry, Exact, Expand, Fixed, Form, Free, FromBack,
    FromFront, Left, OfBack, Same, ToBack, WholeAxis,
};
pub use conformable_shapes::rules::{PermuteOp, SliceOp};
pub use permute::{Order, Permutes, Permuting, permute};
pub use pieces::{Entries, Written};
pub use slice::{Walk, slice};

use super::NotRight;
use super::misfit::{Blamed, NotKnown, ReadOnly};
use super::out::NotOut;
use crate::shape::Shape;
use crate::tensor::{InlineTensor, Operand, Source, TensorView, TensorViewMut};
use core::marker::PhantomData;
use core::ops::Deref;

/// The view is read: `slice!`.
#[derive(Debug)]
pub struct Read;

/// The view is written: `slice_mut!`.
#[derive(Debug)]
pub struct Write;

/// What the macro has of its operand: a reference for reading, a mutable view or reference for writing.
pub trait ToView<Mode>: Sized {
    /// The view.
    type View: Source;
    /// The view of the whole.
    fn to_view(self) -> Self::View;
}

macro_rules! to_view {
    ($([$($generics:tt)*] $mode:ty, $operand:ty => $view:ty, $self:ident $body:expr $(, where $bound:ty)?;)*) => {$(
        impl<$($generics)*> ToView<$mode> for $operand $(where $bound: ToView<Read>)? {
            type View = $view;
            #[inline(always)]
            fn to_view($self) -> $view {
                $body
            }
        }
    )*};
}

#[cfg(feature = "alloc")]
to_view! {
    ['r, T, S: Shape] Read, &'r crate::tensor::Tensor<T, S> => TensorView<'r, T, S>, self self.view();
    ['r, T, S: Shape] Write, &'r mut crate::tensor::Tensor<T, S> => TensorViewMut<'r, T, S>, self self.view_mut();
}

to_view! {
    ['r, T, S: Shape] Read, &'r InlineTensor<T, S> => TensorView<'r, T, S>, self self.view();
    ['r, 'a, T, S: Shape] Read, &'r TensorView<'a, T, S> => TensorView<'a, T, S>, self *self;
    ['r, 'a, T, S: Shape] Read, &'r TensorViewMut<'a, T, S> => TensorView<'r, T, S>, self self.view();
    ['r, T, S: Shape] Write, &'r mut InlineTensor<T, S> => TensorViewMut<'r, T, S>, self self.view_mut();
    ['r, 'a, T, S: Shape] Write, &'r mut TensorViewMut<'a, T, S> => TensorViewMut<'r, T, S>, self self.view_mut();
    ['a, T, S: Shape] Write, TensorViewMut<'a, T, S> => TensorViewMut<'a, T, S>, self self;
    ['r, 'b, X: ?Sized] Read, &'r &'b X => <&'b X as ToView<Read>>::View, self (*self).to_view(), where &'b X;
    ['r, 'b, X: ?Sized] Read, &'r &'b mut X => <&'r X as ToView<Read>>::View, self (&**self).to_view(), where &'r X;
}

/// The shape of an operand.
type ShapeOf<X, Mode> = <<X as ToView<Mode>>::View as Source>::Shape;

/// The result: a view of shape `R`.
type ViewOf<X, Mode, R> = <<X as ToView<Mode>>::View as Source>::View<R>;

/// One attempt to make sense of an operand `X` and the list `Ask`.
#[derive(Debug)]
pub struct ViewArm<const LEVEL: usize, Op, Mode, Ask, X>(PhantomData<fn(Op, Mode, Ask, X)>);

macro_rules! chain {
    ($($level:literal $next:literal;)*) => {$(
        impl<Op, Mode, Ask, X> Deref for ViewArm<$level, Op, Mode, Ask, X> {
            type Target = ViewArm<$next, Op, Mode, Ask, X>;
            fn deref(&self) -> &Self::Target {
                &ViewArm(PhantomData)
            }
        }
    )*};
}

chain! { 7 0; 0 1; 1 2; 2 3; 3 4; 4 5; 5 6; }

// Levels 0 and 1 belong to the operation. Level 7 is the first.

/// No type has it. rustc takes what it has reported already for a type that has every trait, and says no more about it; a type
/// that it cannot know yet it asks for.
#[diagnostic::on_unimplemented(
    message = "the type of this tensor is not known here",
    label = "write its type where it is declared, as in `|x: &Tensor![f32; 3, 4]|`"
)]
pub trait Reported {
    /// Nothing is known of it.
    type Any;
}

/// A view of something that was reported.
#[derive(Debug)]
pub struct Silent<Op, X>(PhantomData<fn(Op, X)>);

/// What the macro has of an operand that was reported: itself, or a reference to it.
pub trait Lost {
    /// Nothing is known of it.
    type Any;
}

impl<X: Reported> Lost for &X {
    type Any = X::Any;
}

impl<X: Reported> Lost for &mut X {
    type Any = X::Any;
}

impl<Op, Mode, Ask, X: Lost> ViewArm<7, Op, Mode, Ask, X> {
    /// Nothing to check.
    pub fn check(&self) -> Silent<Op, X> {
        Silent(PhantomData)
    }
}

impl<Op, X> Silent<Op, X> {
    /// No axes.
    pub fn next(self) -> Self {
        self
    }
    /// No name.
    pub fn name(self) -> Self {
        self
    }
    /// No caret.
    pub fn right(self, (): ()) -> Self {
        self
    }
}

impl<X: Lost> Silent<PermuteOp, X> {
    /// No view.
    pub fn run<Y>(self, _: Y) -> X::Any {
        unreachable!("no type is reported")
    }
}

impl<X: Lost> Silent<SliceOp, X> {
    /// No view.
    pub fn run<Y, Pieces>(self, _: Y, _: Pieces) -> X::Any {
        unreachable!("no type is reported")
    }
    /// No view.
    pub fn try_run<Y, Pieces>(self, _: Y, _: Pieces) -> X::Any {
        unreachable!("no type is reported")
    }
}

impl<Op, Mode, Ask, X: ToView<Mode>> ViewArm<2, Op, Mode, Ask, X> {
    /// The shape is a type parameter: nothing is known of it.
    pub fn check(&self) -> Blamed<0, NotKnown<Op>> {
        Blamed::default()
    }
}

impl<Op, Ask, X: Operand> ViewArm<3, Op, Read, Ask, X> {
    /// The tensor is a type parameter.
    pub fn check(&self) -> Blamed<0, NotKnown<Op>> {
        Blamed::default()
    }
}

impl<Op, Ask, X: Operand> ViewArm<3, Op, Write, Ask, X> {
    /// A reference or a view for reading, or a tensor without a place.
    pub fn check(&self) -> Blamed<0, ReadOnly<Op>> {
        Blamed::default()
    }
}

impl<Op, Mode, Ask, X: Operand> ViewArm<4, Op, Mode, Ask, NotOut<X>> {
    /// A variable that has such a tensor.
    pub fn check(&self) -> Blamed<0, ReadOnly<Op>> {
        Blamed::default()
    }
}

impl<Op, Mode, Ask, X> ViewArm<5, Op, Mode, Ask, NotOut<X>> {
    /// A variable that has no tensor.
    pub fn check(&self) -> Blamed<0, NotRight<X>> {
        Blamed::default()
    }
}

impl<Op, Mode, Ask, X: ?Sized> ViewArm<5, Op, Mode, Ask, &X> {
    /// No tensor.
    pub fn check(&self) -> Blamed<0, NotRight<X>> {
        Blamed::default()
    }
}

impl<Op, Mode, Ask, X> ViewArm<6, Op, Mode, Ask, X> {
    /// No tensor, by value.
    pub fn check(&self) -> Blamed<0, NotRight<X>> {
        Blamed::default()
    }
}
