//! `assert_shape!`: a shape against a pattern of lengths, names and wildcards.
//!
//! A pattern is brought to the rank of the tensor and then is a shape: an axis of any length is `dyn`, which everything
//! fits. So the check is that of `out`, and the carets are those of a contraction: the tensor is caret 0, the brackets of
//! the pattern are caret 1, then its tokens follow.

use super::misfit::{LeftAt, Naming, NotKnown, OutLength};
use super::{AssertOp, Caret, Filled, NotRight, Pattern, Silent};
use crate::error::ShapeError;
use crate::shape::{GoesInto, Place, PrefixFits, Ranked, Shape, TagAt};
use crate::tensor::Operand;
use core::marker::PhantomData;
use core::ops::Deref;

/// One attempt to fit a tensor `A` to the pattern `P`.
#[derive(Debug)]
pub struct Assertion<const LEVEL: usize, P, A: ?Sized>(PhantomData<fn(P, *const A)>);

/// The start.
pub const fn assert_shape<P, A: ?Sized>(_: &A) -> Assertion<0, P, A> {
    Assertion(PhantomData)
}

macro_rules! chain {
    ($($level:literal $next:literal;)*) => {$(
        impl<P, A: ?Sized> Deref for Assertion<$level, P, A> {
            type Target = Assertion<$next, P, A>;
            fn deref(&self) -> &Self::Target {
                &Assertion(PhantomData)
            }
        }
    )*};
}

chain! { 0 1; 1 2; 2 3; 3 4; 4 5; 5 6; 6 7; 7 8; 8 9; 9 10; 10 11; 11 12; }

impl<P, A: Operand<Shape = Silent>> Assertion<0, P, A> {
    /// Something that has been reported, which rustc takes for every type.
    pub fn check(&self) -> Silent {
        Silent
    }
}

impl<P, A: Operand, I> Assertion<1, P, A>
where
    A::Shape: Ranked<Place = I> + GoesInto<I::Shape>,
    I: Filled<P>,
{
    /// The shape fits the pattern, as far as both are constant.
    #[inline(always)]
    pub fn check(&self) -> Holds<I::Shape> {
        Holds(PhantomData)
    }
}

/// The longest prefix of axes that fits says which axis does not.
macro_rules! prefixes {
    ($($level:literal $prefix:literal;)*) => {$(
        impl<P, A: Operand, I, const CARET: usize> Assertion<$level, P, A>
        where
            A::Shape: Ranked<Place = I> + PrefixFits<I::Shape, $prefix>,
            I: Filled<P, Carets: TagAt<$prefix, Tag = Caret<CARET>>>,
        {
            /// The axis after the prefix does not fit.
            pub fn check(
                &self,
            ) -> Naming<
                0,
                A::Shape,
                LeftAt<CARET, AssertOp, OutLength<Place<$prefix>, Place<$prefix>>, I::Shape>,
            > {
                Naming::default()
            }
        }
    )*};
}

prefixes! { 2 7; 3 6; 4 5; 5 4; 6 3; 7 2; 8 1; 9 0; }

impl<P: Pattern, A: Operand<Shape: Ranked>> Assertion<10, P, A> {
    /// The pattern is for other ranks.
    pub fn check(&self) -> Naming<0, A::Shape, LeftAt<1, AssertOp, P::Rank, A::Shape>> {
        Naming::default()
    }
}

impl<P, A: Operand> Assertion<11, P, A> {
    /// The shape is a type parameter: nothing is known of it.
    pub fn check(&self) -> NotKnown<AssertOp> {
        NotKnown::default()
    }
}

impl<P, A: ?Sized> Assertion<12, P, A> {
    /// No tensor.
    pub fn check(&self) -> NotRight<A> {
        NotRight::default()
    }
}

impl Silent {
    /// Nothing to say.
    pub fn right(self, (): ()) -> Self {
        self
    }
    /// Nothing to hold.
    pub fn hold<A: ?Sized>(self, _: &A) {}
}

/// The shape fits the pattern `R`, as far as both are constant.
#[derive(Debug)]
pub struct Holds<R>(PhantomData<fn(R)>);

impl<R: Shape> Holds<R> {
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
    /// Compares the lengths that the compiler could not.
    ///
    /// # Panics
    ///
    /// Where one is not that of the pattern.
    #[track_caller]
    #[inline]
    pub fn hold<A: Operand>(self, tensor: &A) {
        let lengths = tensor.as_view().shape();
        for (axis, (&len, known)) in lengths.as_ref().iter().zip(R::EXTENTS.len).enumerate() {
            if known.is_some_and(|known| known != len) {
                ShapeError::asserted::<A::Shape, R>(lengths.as_ref(), axis).raise()
            }
        }
    }
}
