//! Operands that are no tensors, and how they come to their sentences.

use super::misfit::{Shapes, never};
use crate::interop::texts::{HasRank, NoRank};
use core::marker::PhantomData;
use core::ops::Deref;

/// What is no operand comes to its sentence in two levels: an array of a rank that is not known, then anything else.
macro_rules! no_operand {
    ($($(#[$doc:meta])* $state:ident $(#[$other:meta])* $otherwise:ident: $($method:ident)*;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $state<X: ?Sized>(PhantomData<fn(*const X)>);

        $(#[$other])*
        #[derive(Debug)]
        pub struct $otherwise<X: ?Sized>(PhantomData<fn(*const X)>);

        impl<X: ?Sized> Default for $state<X> {
            fn default() -> Self {
                $state(PhantomData)
            }
        }

        impl<X: ?Sized> $state<X> {
            /// There is nothing to broadcast.
            pub fn broadcast(self) -> Self {
                self
            }
            /// There is no shape to name.
            pub fn name(self) -> Self {
                self
            }
        }

        $(
            impl<X: NoRank + ?Sized> $state<X> {
                /// Says so.
                pub fn $method<O>(&self, _: <Shapes as HasRank<X>>::Out) -> O
                where
                    Shapes: HasRank<X>,
                {
                    never()
                }
            }

            impl<X: ?Sized> $otherwise<X> {
                /// Says so.
                pub fn $method<O>(&self, _: <Shapes as HasTensor<X>>::Out) -> O
                where
                    Shapes: HasTensor<X>,
                {
                    never()
                }
            }
        )*

        impl<X: ?Sized> Deref for $state<X> {
            type Target = $otherwise<X>;
            fn deref(&self) -> &Self::Target {
                never()
            }
        }
    )*};
}

no_operand! {
    /// The left operand is no tensor.
    NotLeft
    /// The left operand is no tensor, and no array of another crate either.
    NoLeft: left shape_of;
    /// The right operand is no tensor.
    NotRight
    /// The same of the right operand.
    NoRight: right;
}

impl<X: ?Sized> NotRight<X> {
    /// The other operand is the one to change.
    pub fn left(self, (): ()) -> Self {
        self
    }
}

/// No operand.
#[diagnostic::on_unimplemented(
    message = "`{X}` is not a tensor [C008]",
    label = "this is not a tensor",
    note = "operands are `Tensor`, `TensorView`, `TensorViewMut`, `InlineTensor` and references to them",
    note = "`Tensor::from_vec` takes a `Vec`, `Tensor::from_array` an array, or a number for rank 0"
)]
pub trait HasTensor<X: ?Sized> {
    /// Never.
    type Out;
}
