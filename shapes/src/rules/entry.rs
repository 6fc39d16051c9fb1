//! The entries of `slice!` as types: how they are written, the shortest axis that they suit, and what becomes of the axis.

use super::misfit::Clash;
use crate::shape::{Cons, Const, Dyn};
use core::marker::PhantomData;

/// `N` entries, one for each axis: a tuple of [`Entry`]s.
#[derive(Debug)]
pub struct Exact<Entries, const N: usize>(PhantomData<Entries>);

/// `N` entries, some before `...` and some behind it.
#[derive(Debug)]
pub struct Around<Before, After, const N: usize>(PhantomData<(Before, After)>);

/// The entries for a tensor of rank `R`.
pub trait Expand<const R: usize> {
    /// A list, the last one first.
    type Backwards;
}

/// An entry: how it is written, the shortest axis that it suits, what becomes of the axis, and the number of its caret.
#[derive(Debug)]
pub struct Entry<Written, const NEED: usize, Kept, const AT: usize>(PhantomData<(Written, Kept)>);

/// `..`, or an axis under `...`.
pub type WholeAxis = Entry<FromFront<0>, 0, Same, 0>;

/// The axis is kept with its type: `..`, also backwards.
#[derive(Debug)]
pub struct Same;

/// `N` elements are kept: `2..5`.
#[derive(Debug)]
pub struct Fixed<const N: usize>;

/// All but those that are needed are kept: `2..`, `2..-1`.
#[derive(Debug)]
pub struct Left;

/// Some elements are kept: how many is known at run time.
#[derive(Debug)]
pub struct Free;

/// The axis is dropped: an index.
#[derive(Debug)]
pub struct Drop;

/// What becomes of an axis whose length is not in the table: in front of the axes behind it, if it is kept.
pub trait Blind<Axis, Done> {
    /// The longer list.
    type Done;
}

impl<A, Done> Blind<A, Done> for Same {
    type Done = Cons<A, Done>;
}

impl<A, Done, const N: usize> Blind<A, Done> for Fixed<N> {
    type Done = Cons<Const<N>, Done>;
}

impl<A, Done> Blind<A, Done> for Left {
    type Done = Cons<Dyn, Done>;
}

impl<A, Done> Blind<A, Done> for Free {
    type Done = Cons<Dyn, Done>;
}

impl<A, Done> Blind<A, Done> for Drop {
    type Done = Done;
}

/// How an entry is written, for the texts.
pub trait Form {
    /// The reason, where it does not suit axis `I` of length `N`.
    type Reason<const I: usize, const N: usize>;
}

macro_rules! forms {
    ($($(#[$doc:meta])* $form:ident[$($n:ident)*] $reason:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $form<$(const $n: usize),*>;

        #[doc = concat!("An axis `I` of length `N` is shorter than [`", stringify!($form), "`] needs.")]
        #[derive(Debug)]
        pub struct $reason<$(const $n: usize,)* const I: usize, const N: usize>;

        impl<$(const $n: usize),*> Form for $form<$($n),*> {
            type Reason<const I: usize, const N: usize> = $reason<$($n,)* I, N>;
        }

        impl<$(const $n: usize,)* const I: usize, const N: usize, S> Clash<S, S> for $reason<$($n,)* I, N> {
            type K = ();
            type M = ();
        }
    )*};
}

forms! {
    /// `2..5`.
    Between[A B] RangeFront;
    /// `2..-1`.
    ToBack[A B] RangeToBack;
    /// `-5..-1`.
    OfBack[A B] RangeOfBack;
    /// `2..`.
    FromFront[A] Open;
    /// `-2..`.
    FromBack[A] OpenBack;
    /// `2`.
    AtFront[A] IndexFront;
    /// `-2`.
    AtBack[A] IndexBack;
}

include!(concat!(env!("OUT_DIR"), "/entries.rs"));
