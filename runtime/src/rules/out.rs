//! `out = c` and `out += c`: the result of an operation goes into a tensor that is there.

use super::misfit::{Misfit, NotKnown, OutElementsDiffer, OutLength, OutRank, ReadOnly};
use super::{Fits, NotRight, Operation};
use crate::shape::{GoesInto, PrefixFits, Ranked, Shape};
use crate::tensor::{InlineTensor, Operand, TensorViewMut};
use core::marker::PhantomData;
use core::ops::Deref;

/// One attempt to put a result of shape `S` into an output of shape `C`; `Elements` are the element types of both.
#[derive(Debug)]
pub struct OutArm<const LEVEL: usize, Op, S, Elements, C>(PhantomData<fn(Op, S, Elements, C)>);

impl<Op, S> Fits<Op, S> {
    /// The start of the check of `out`.
    pub fn out<A: Operand, O: Destination>(
        self,
        _: &A,
        _: &O,
    ) -> OutArm<0, Op, S, (A::Elem, O::Elem), O::Shape> {
        OutArm(PhantomData)
    }
}

/// What `out` can turn out to be.
pub trait Destination {
    /// The element type.
    type Elem;
    /// The shape, or a type that is none.
    type Shape;
}

impl<X: Writes + ?Sized> Destination for Place<'_, X> {
    type Elem = X::Elem;
    type Shape = X::Shape;
}

/// Something that is no tensor that can be changed.
#[derive(Debug)]
pub struct NotOut<X: ?Sized>(PhantomData<fn(*const X)>);

impl<X: ?Sized> Destination for NotOut<X> {
    type Elem = ();
    type Shape = NotOut<X>;
}

/// Gives everything a method, so that `out = v` of a `Vec` is an error of ours. It borrows a tensor and reborrows a `&mut`.
pub trait AsOut {
    /// What was written as `out`.
    fn as_out(&mut self) -> Out<'_, Self>;
}

impl<X: ?Sized> AsOut for X {
    #[inline(always)]
    fn as_out(&mut self) -> Out<'_, Self> {
        Out(self)
    }
}

/// What was written as `out`, or as what is to be changed: something that can be written to, or else [`NoTensor`], to which it dereferences.
#[derive(Debug)]
pub struct Out<'a, X: ?Sized>(&'a mut X);

/// Something that can be written to, with its type: whether that says its strides is decided when the program is built.
#[derive(Debug)]
pub struct Place<'a, X: ?Sized>(&'a mut X);

/// Something that is no tensor that can be changed.
#[derive(Debug)]
pub struct NoTensor<X: ?Sized>(PhantomData<fn(*const X)>);

/// A tensor, or an array of another crate, whose elements can be changed.
pub trait Writes: Operand {
    /// A view for writing.
    fn view_to_write(&mut self) -> TensorViewMut<'_, Self::Elem, Self::Shape>;
}

impl<'a, X: Writes + ?Sized> Out<'a, X> {
    /// The view.
    #[inline(always)]
    pub fn taken(self) -> TensorViewMut<'a, X::Elem, X::Shape> {
        self.0.view_to_write()
    }

    /// The place of a result.
    #[inline(always)]
    pub fn place(self) -> Place<'a, X> {
        Place(self.0)
    }
}

impl<X: Writes + ?Sized> Place<'_, X> {
    /// The view.
    #[inline(always)]
    pub(crate) fn view(&mut self) -> TensorViewMut<'_, X::Elem, X::Shape> {
        self.0.view_to_write()
    }
}

impl<X: ?Sized> Deref for Out<'_, X> {
    type Target = NoTensor<X>;
    fn deref(&self) -> &NoTensor<X> {
        &NoTensor(PhantomData)
    }
}

impl<X: ?Sized> NoTensor<X> {
    /// No view.
    pub fn taken(&self) -> NotOut<X> {
        NotOut(PhantomData)
    }
    /// No place.
    pub fn place(&self) -> NotOut<X> {
        NotOut(PhantomData)
    }
}

macro_rules! writes {
    ($([$($life:lifetime)?] $tensor:ty;)*) => {$(
        impl<$($life,)? T, S: Shape> Writes for $tensor {
            #[inline(always)]
            fn view_to_write(&mut self) -> TensorViewMut<'_, T, S> {
                self.view_mut()
            }
        }
    )*};
}

#[cfg(feature = "alloc")]
writes! {
    [] crate::tensor::Tensor<T, S>;
}

writes! {
    [] InlineTensor<T, S>;
    ['a] TensorViewMut<'a, T, S>;
}

impl<X: Writes + ?Sized> Writes for &mut X {
    #[inline(always)]
    fn view_to_write(&mut self) -> TensorViewMut<'_, X::Elem, X::Shape> {
        (**self).view_to_write()
    }
}

macro_rules! chain {
    ($($level:literal $next:literal;)*) => {$(
        impl<Op, S, T, C> Deref for OutArm<$level, Op, S, T, C> {
            type Target = OutArm<$next, Op, S, T, C>;
            fn deref(&self) -> &Self::Target {
                &OutArm(PhantomData)
            }
        }
    )*};
}

chain! { 0 1; 1 2; 2 3; 3 4; 4 5; 5 6; 6 7; 7 8; 8 9; 9 10; 10 11; 11 12; 12 13; }

impl<Op, S: GoesInto<C>, T, C> OutArm<0, Op, S, (T, T), C> {
    /// The shapes fit.
    #[inline(always)]
    pub fn check(&self) -> FitsOut<Op, S> {
        FitsOut(PhantomData)
    }
}

/// The longest prefix of axes that fits says which axis does not.
macro_rules! prefixes {
    ($($level:literal $prefix:literal;)*) => {$(
        impl<Op: Operation, S: PrefixFits<C, $prefix>, T, C> OutArm<$level, Op, S, (T, T), C> {
            /// The axis after the prefix does not fit.
            pub fn check(&self) -> Misfit<Op::Texts, OutLength<S::Next, S::Next>, S, C> {
                Misfit::default()
            }
        }
    )*};
}

prefixes! { 1 7; 2 6; 3 5; 4 4; 5 3; 6 2; 7 1; 8 0; }

impl<Op: Operation, S, T, C: Ranked> OutArm<9, Op, S, (T, T), C> {
    /// The ranks differ.
    pub fn check(&self) -> Misfit<Op::Texts, OutRank<C::Place>, S, C> {
        Misfit::default()
    }
}

impl<Op: Operation, S, T, C: Shape> OutArm<10, Op, S, (T, T), C> {
    /// The shape of `out` is a type parameter: nothing is known of it.
    pub fn check(&self) -> NotKnown<Op::Texts> {
        NotKnown::default()
    }
}

impl<Op: Operation, S, X, Y, C: Shape> OutArm<11, Op, S, (X, Y), C> {
    /// The elements differ.
    pub fn check(&self) -> OutElementsDiffer<Op::Texts, X, Y> {
        OutElementsDiffer::default()
    }
}

impl<Op: Operation, S, T, X: Operand> OutArm<12, Op, S, T, NotOut<X>> {
    /// A tensor that cannot be changed.
    pub fn check(&self) -> ReadOnly<Op::Texts> {
        ReadOnly::default()
    }
}

impl<Op: Operation, S, T, X: ?Sized> OutArm<13, Op, S, T, NotOut<X>> {
    /// No tensor.
    pub fn check(&self) -> NotRight<X> {
        NotRight::default()
    }
}

/// The operands fit, and the result of shape `S` goes into the output.
#[derive(Debug)]
pub struct FitsOut<Op, S>(PhantomData<fn(Op, S)>);

impl<Op, S> FitsOut<Op, S> {
    /// Nothing to name.
    #[inline(always)]
    pub fn name(self) -> Self {
        self
    }
    /// Nothing to say about the result.
    #[inline(always)]
    pub fn left(self, (): ()) -> Self {
        self
    }
    /// Nothing to say about the output.
    #[inline(always)]
    pub fn right(self, (): ()) -> Self {
        self
    }
}
