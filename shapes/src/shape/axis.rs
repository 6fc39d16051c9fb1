//! Axis types: how much the compiler knows of the length of one axis.
//!
//! An axis type is a marker without values. What a tensor stores for an axis is its [`Dim::Length`]: nothing for
//! [`Const`], a `usize` for every other axis. `Length` is sealed, so no code outside this crate can make a tensor
//! believe in a length that it does not have.

use super::StretchLength;
use super::change::MadeOf;

/// An axis whose length the compiler knows: a literal, a `const`, or a const parameter of a generic function.
///
/// In a type macro it is written as the length itself: `Tensor![f32; 3, 4]` is `Tensor<f32, (Const<3>, Const<4>)>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Const<const N: usize>;

/// An axis whose length is known at run time only; written `dyn` in a type macro.
///
/// It fits every other axis when the program is built. Whether the lengths are equal is checked when it runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dyn;

/// Any axis type: [`Const`], [`Dyn`], or a name declared by [`dim!`](crate::dim).
///
/// Generic code takes an axis of any kind as a type parameter and needs no further bound: every axis fits itself
/// and every axis fits [`Dyn`], and becomes either, which the supertraits say.
///
/// Implemented by [`dim!`](crate::dim) only; the items inside are not for use by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an axis type",
    label = "this is not an axis",
    note = "an axis is a length, `dyn`, or a name declared by `dim! {{ pub Name }}` [C010]"
)]
pub trait Dim:
    Copy
    + Send
    + Sync
    + 'static
    + Same<Self>
    + Meets<Self, Output = Self>
    + Meets<Dyn, Output = Self>
    + MadeOf<Self>
    + MadeOf<Dyn>
{
    /// What a tensor stores for this axis.
    #[doc(hidden)]
    type Length: Length;
    /// The name in error texts, for axes that have one.
    #[doc(hidden)]
    const NAME: Option<&'static str>;
}

impl<const N: usize> Dim for Const<N> {
    type Length = Const<N>;
    const NAME: Option<&'static str> = None;
}

impl Dim for Dyn {
    type Length = usize;
    const NAME: Option<&'static str> = None;
}

/// The axis `Self` can stand against the axis `Other` where a rule asks for equal lengths.
///
/// `Output` is the axis of the result where the two become one: the most that is known of it, a constant before a
/// name before [`Dyn`].
#[diagnostic::on_unimplemented(
    message = "the lengths of two axes that must be equal are not known to be",
    label = "these two axes do not fit",
    note = "axes fit where they are the same length, the same name, or where one of them is `dyn` [C001]"
)]
pub trait Meets<Other> {
    /// The axis of the result.
    type Output: Dim;
}

impl<const M: usize, const N: usize> Meets<Const<N>> for Const<M>
where
    Lengths: Equal<M, N>,
{
    type Output = Const<M>;
}

/// The two lengths are the same. Compared by a trait of const parameters, because rustc prints their values.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "two axes that must be equal have the lengths {M} and {N} [C001]",
    label = "the shapes of the operands do not fit",
    note = "the macro of the same name tells both shapes and the places of the axes"
)]
pub trait Equal<const M: usize, const N: usize> {}

/// The subject of [`Equal`].
#[doc(hidden)]
#[derive(Debug)]
pub struct Lengths;

#[diagnostic::do_not_recommend]
impl<const N: usize> Equal<N, N> for Lengths {}

/// The axis `Self` is the axis `Other`: the same length, the same name, or both are [`Dyn`].
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "two axes that must be the same are not [C001]",
    label = "the shapes of the operands do not fit",
    note = "the macro of the same name tells both shapes and the places of the axes"
)]
pub trait Same<Other> {}

#[diagnostic::do_not_recommend]
impl Same<Dyn> for Dyn {}

impl<const M: usize, const N: usize> Same<Const<N>> for Const<M> where Lengths: Equal<M, N> {}

impl<const N: usize> Meets<Dyn> for Const<N> {
    type Output = Const<N>;
}

impl<D: Dim> Meets<D> for Dyn {
    type Output = D;
}

/// What is stored for the length of an axis: [`Const`] (nothing) or `usize`.
#[doc(hidden)]
pub trait Length:
    sealed::Sealed
    + Copy
    + Eq
    + core::fmt::Debug
    + core::hash::Hash
    + Send
    + Sync
    + 'static
    + StretchLength<Self>
    + StretchLength<usize>
{
    /// The length, where the compiler knows it.
    const STATIC: Option<usize>;
    /// An array of this length: the storage of an inline tensor. Without values where the length is not constant.
    type Array<T>;
    /// The length.
    fn get(self) -> usize;
    /// The stored form of `len`; `None` where the axis is constant with another length.
    fn new(len: usize) -> Option<Self>;
}

impl<const N: usize> Length for Const<N> {
    const STATIC: Option<usize> = Some(N);
    type Array<T> = [T; N];
    #[inline(always)]
    fn get(self) -> usize {
        N
    }
    #[inline(always)]
    fn new(len: usize) -> Option<Self> {
        (len == N).then_some(Const)
    }
}

impl Length for usize {
    const STATIC: Option<usize> = None;
    type Array<T> = NoArrayForRunTimeAxis<T>;
    #[inline(always)]
    fn get(self) -> usize {
        self
    }
    #[inline(always)]
    fn new(len: usize) -> Option<Self> {
        Some(len)
    }
}

/// The nested arrays of a shape with a run-time axis: there are none, so there is no value of it. rustc prints the name
/// where an array is given for such a shape.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct NoArrayForRunTimeAxis<T>(core::convert::Infallible, core::marker::PhantomData<T>);

mod sealed {
    pub trait Sealed {}
    impl<const N: usize> Sealed for super::Const<N> {}
    impl Sealed for usize {}
}

/// Declares named run-time axes: `dim! { pub Batch, pub Seq }`.
///
/// Each name becomes a unit struct that stands for an axis whose length is known at run time. Two axes of the same
/// name fit each other, axes of different names do not, and both facts are checked when the program is built; that
/// the two lengths are equal is checked when it runs. Attributes and documentation comments go to the struct.
///
/// ```
/// # use conformable_shapes as conformable;
/// conformable::dim! {
///     /// Examples that are processed together.
///     pub Batch,
///     Seq,
/// }
/// # let _ = (Batch, Seq);
/// ```
#[macro_export]
macro_rules! dim {
    ($($(#[$attribute:meta])* $vis:vis $name:ident),* $(,)?) => {$(
        $(#[$attribute])*
        #[derive(
            $crate::__private::Clone,
            $crate::__private::Copy,
            $crate::__private::Debug,
            $crate::__private::PartialEq,
            $crate::__private::Eq,
            $crate::__private::Hash,
        )]
        #[allow(dead_code, missing_docs)]
        $vis struct $name;

        impl $crate::Dim for $name {
            type Length = $crate::__private::usize;
            const NAME: $crate::__private::Option<&'static $crate::__private::str> =
                $crate::__private::Some($crate::__private::stringify!($name));
        }
        impl $crate::RunTime for $name {}
        impl $crate::__private::Same<$name> for $name {}
        impl $crate::__private::MadeOf<$name> for $name {}
        impl $crate::__private::MadeOf<$crate::Dyn> for $name {}
        impl<const N: $crate::__private::usize> $crate::__private::MadeOf<$crate::Const<{ N }>> for $name {}
        impl<const N: $crate::__private::usize> $crate::__private::HasLength<{ N }> for $name {}
        impl $crate::Meets<$name> for $name {
            type Output = $name;
        }
        impl $crate::Meets<$crate::Dyn> for $name {
            type Output = $name;
        }
        impl<const N: $crate::__private::usize> $crate::Meets<$crate::Const<{ N }>> for $name {
            type Output = $crate::Const<{ N }>;
        }
        impl<const N: $crate::__private::usize> $crate::Meets<$name> for $crate::Const<{ N }> {
            type Output = $crate::Const<{ N }>;
        }
    )*};
}
