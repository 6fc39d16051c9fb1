//! `shape_of!`: stops the build with the shape of a tensor.

use super::NotLeft;
use super::misfit::{Naming, Seen};
use crate::tensor::Operand;
use core::marker::PhantomData;
use core::ops::Deref;

/// A value that may be a tensor.
#[derive(Debug)]
pub struct Look<const LEVEL: usize, A: ?Sized>(PhantomData<fn(*const A)>);

/// The start.
pub const fn look<A: ?Sized>(_: &A) -> Look<0, A> {
    Look(PhantomData)
}

impl<A: Operand<Shape = Silent>> Look<0, A> {
    /// Something that has been reported: rustc takes it for every type, so the first level is the one that says no more.
    pub fn check(&self) -> Silent {
        Silent
    }
}

impl<A: Operand> Look<1, A> {
    /// A tensor.
    pub fn check(&self) -> Naming<0, A::Shape, Seen> {
        Naming::default()
    }
}

impl<A: ?Sized> Look<2, A> {
    /// No tensor.
    pub fn check(&self) -> NotLeft<A> {
        NotLeft::default()
    }
}

macro_rules! chain {
    ($($level:literal $next:literal;)*) => {$(
        impl<A: ?Sized> Deref for Look<$level, A> {
            type Target = Look<$next, A>;
            fn deref(&self) -> &Self::Target {
                &Look(PhantomData)
            }
        }
    )*};
}

chain! { 0 1; 1 2; }

/// No shape, and nothing to say of it.
#[derive(Debug)]
pub struct Silent;

impl Silent {
    /// Nothing to name.
    pub fn name(self) -> Self {
        self
    }
    /// Nothing to say.
    pub fn shape_of(self, (): ()) {}
}
