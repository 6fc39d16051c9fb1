//! The operands of a contraction: a tuple of 1 to 12 references, and one more for a scalar factor, as one type.

use super::Operand;
use super::storage::{Storage, Stores};
use crate::contraction::{Layout, Steps, UpTo};
use crate::shape::{Extents, MAX_RANK, Shape};

/// A tuple of references to tensors with one element type. Sealed.
pub trait Operands: sealed::Sealed + Copy {
    /// The element type.
    type Elem;
    /// Where a result with these operands is stored: inside the value if all operands are, on the heap otherwise.
    type Storage: Storage;
    /// What the compiler knows of each operand, in order.
    #[doc(hidden)]
    const KNOWN: &'static [Known];
    /// Something for each operand.
    #[doc(hidden)]
    type Each<X: Copy>: Copy + AsRef<[X]>;
    /// Something for each label that the operands can have, and one more.
    #[doc(hidden)]
    type Labelled<X: Copy>: AsRef<[X]> + AsMut<[X]>;
    /// Where each operand begins.
    #[doc(hidden)]
    fn firsts(self) -> Self::Each<*const Self::Elem>;
    /// Lengths and strides of each operand.
    #[doc(hidden)]
    fn layouts(self) -> Self::Each<Layout>;
    /// The same for each label.
    #[doc(hidden)]
    fn labelled<X: Copy>(of_each: X) -> Self::Labelled<X>;
    /// As many steps as a contraction of them can have.
    #[doc(hidden)]
    type Steps: Steps;
}

/// What the compiler knows of an operand.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub(crate) extents: Extents,
    /// Whether the elements are contiguous in row-major order.
    pub(crate) contiguous: bool,
    /// Whether columns are likely to be, and not rows.
    pub(crate) by_columns: bool,
    /// Whether the elements are part of a value.
    pub(crate) inline: bool,
}

/// The type of one operand.
#[derive(Debug)]
pub struct Of<A: ?Sized>(core::marker::PhantomData<*const A>);

/// A tuple of references without its lifetimes. Types without lifetimes are proved once and remembered by rustc, those
/// with lifetimes again in every call.
pub trait Referents {
    /// The tuple of [`Of`]s.
    type Types;
}

/// The operand at a place of a tuple of [`Of`]s.
pub trait Pick<const P: usize> {
    /// The operand.
    type Operand: ?Sized;
}

/// The result of a contraction of `Ops` with shape `S`.
pub type ResultOf<Ops, S> = <<Ops as Operands>::Storage as Stores>::Tensor<<Ops as Operands>::Elem, S>;

/// The storage of a result of several operands.
type Join<A, B> = <A as Storage>::With<B>;

macro_rules! tuples {
    ($([$($operand:ident $place:tt)*] $steps:literal $storage:ty;)*) => {$(
        impl<$($operand),*> sealed::Sealed for ($(&$operand,)*) {}

        impl<T, $($operand: Operand<Elem = T>),*> Operands for ($(&$operand,)*) {
            type Elem = T;
            type Storage = $storage;
            const KNOWN: &'static [Known] = &[$(Known {
                extents: $operand::Shape::EXTENTS,
                contiguous: $operand::CONTIGUOUS,
                by_columns: $operand::BY_COLUMNS,
                inline: <$operand::Storage as Storage>::IS_INLINE,
            }),*];
            type Each<X: Copy> = [X; [$($place),*].len()];
            type Labelled<X: Copy> = [X; [$($place),*].len() * MAX_RANK + 1];
            #[inline(always)]
            fn firsts(self) -> Self::Each<*const T> {
                [$(self.$place.as_view().as_ptr()),*]
            }
            #[inline(always)]
            fn layouts(self) -> Self::Each<Layout> {
                [$({
                    let view = self.$place.as_view();
                    Layout::of(view.shape().as_ref(), view.strides().as_ref())
                }),*]
            }
            #[inline(always)]
            fn labelled<X: Copy>(of_each: X) -> Self::Labelled<X> {
                [of_each; [$($place),*].len() * MAX_RANK + 1]
            }
            type Steps = UpTo<$steps>;
        }
    )*};
}

/// `Pick` for every place of every tuple.
macro_rules! picks {
    ($([$($operand:ident)*] $($place:literal $picked:ident)*;)*) => {$(
        impl<$($operand: ?Sized),*> Referents for ($(&$operand,)*) {
            type Types = ($(Of<$operand>,)*);
        }
        picks!(@each [$($operand)*] $($place $picked)*);
    )*};
    (@each [$($operand:ident)*]) => {};
    (@each [$($operand:ident)*] $place:literal $picked:ident $($rest:tt)*) => {
        impl<$($operand: ?Sized),*> Pick<$place> for ($(Of<$operand>,)*) {
            type Operand = $picked;
        }
        picks!(@each [$($operand)*] $($rest)*);
    };
}

type S<A> = <A as Operand>::Storage;

tuples! {
    [A 0] 1 S<A>;
    [A 0 B 1] 3 Join<S<A>, S<B>>;
    [A 0 B 1 C 2] 5 Join<Join<S<A>, S<B>>, S<C>>;
    [A 0 B 1 C 2 D 3] 7 Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>;
    [A 0 B 1 C 2 D 3 E 4] 9 Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>;
    [A 0 B 1 C 2 D 3 E 4 F 5] 11 Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>;
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6] 13 Join<Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>, S<G>>;
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7] 15
        Join<Join<Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>, S<G>>, S<H>>;
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8] 17
        Join<Join<Join<Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>, S<G>>, S<H>>, S<I>>;
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9] 19
        Join<Join<Join<Join<Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>, S<G>>, S<H>>, S<I>>, S<J>>;
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10] 21
        Join<Join<Join<Join<Join<Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>, S<G>>, S<H>>, S<I>>, S<J>>, S<K>>;
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11] 23
        Join<Join<Join<Join<Join<Join<Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>, S<G>>, S<H>>, S<I>>, S<J>>, S<K>>, S<L>>;
    [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12] 25
        Join<Join<Join<Join<Join<Join<Join<Join<Join<Join<Join<Join<S<A>, S<B>>, S<C>>, S<D>>, S<E>>, S<F>>, S<G>>, S<H>>, S<I>>, S<J>>, S<K>>, S<L>>, S<M>>;
}

picks! {
    [A] 0 A;
    [A B] 0 A 1 B;
    [A B C] 0 A 1 B 2 C;
    [A B C D] 0 A 1 B 2 C 3 D;
    [A B C D E] 0 A 1 B 2 C 3 D 4 E;
    [A B C D E F] 0 A 1 B 2 C 3 D 4 E 5 F;
    [A B C D E F G] 0 A 1 B 2 C 3 D 4 E 5 F 6 G;
    [A B C D E F G H] 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H;
    [A B C D E F G H I] 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I;
    [A B C D E F G H I J] 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J;
    [A B C D E F G H I J K] 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K;
    [A B C D E F G H I J K L] 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K 11 L;
    [A B C D E F G H I J K L M] 0 A 1 B 2 C 3 D 4 E 5 F 6 G 7 H 8 I 9 J 10 K 11 L 12 M;
}

mod sealed {
    pub trait Sealed {}
}
