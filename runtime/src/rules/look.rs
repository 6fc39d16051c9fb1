//! `shape_of!`: stops the build with the shape of a tensor.

use super::misfit::{After, Naming, NotLeft, Seen, Sight};
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

impl<A: Operand> Look<0, A> {
    /// A tensor.
    pub fn check(&self) -> Naming<0, A::Shape, Seen> {
        Naming::default()
    }
}

impl<A: ?Sized> Deref for Look<0, A> {
    type Target = Look<1, A>;
    fn deref(&self) -> &Self::Target {
        &Look(PhantomData)
    }
}

impl<A: ?Sized> Look<1, A> {
    /// No tensor.
    pub fn check(&self) -> NotLeft<A> {
        NotLeft::default()
    }
}

impl<S> After<S> for Seen {
    type State = Sight<S>;
}
