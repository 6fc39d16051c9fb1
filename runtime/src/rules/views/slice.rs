//! `slice!`: a range, an index or the whole of each axis.
//!
//! An entry says how long its axis must be at least (`NEED`), and what becomes of it. Where the axis has a constant length in the
//! table of `shape::numbers`, that is compared while the program is checked. Elsewhere it is compared when the program is built, in
//! [`Walk::run`], for a length that is constant, and when it runs for all others.

use super::{ShapeOf, ToView, ViewArm, ViewOf};
use crate::error::ShapeError;
use crate::rules::misfit::{Clash, Naming, OneAt, RankAtLeast, RankIs};
use crate::shape::{
    Backwards, Cons, Const, Difference, Dyn, Extents, IntoShape, Lengths, MAX_RANK, Nil, Place, Ranked,
    Shape, Slot, TooShort,
};
use crate::tensor::{Edge, Piece, sliced};
use core::marker::PhantomData;
use core::ops::Deref;

/// The operation `slice!`.
#[derive(Debug)]
pub struct SliceOp;

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
    /// As a value.
    const PIECE: Piece;
}

macro_rules! forms {
    ($($(#[$doc:meta])* $form:ident[$($n:ident)*] $reason:ident $piece:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $form<$(const $n: usize),*>;

        #[doc = concat!("An axis `I` of length `N` is shorter than [`", stringify!($form), "`] needs.")]
        #[derive(Debug)]
        pub struct $reason<$(const $n: usize,)* const I: usize, const N: usize>;

        impl<$(const $n: usize),*> Form for $form<$($n),*> {
            type Reason<const I: usize, const N: usize> = $reason<$($n,)* I, N>;
            const PIECE: Piece = $piece;
        }

        impl<$(const $n: usize,)* const I: usize, const N: usize, S> Clash<S, S> for $reason<$($n,)* I, N> {
            type K = ();
            type M = ();
        }
    )*};
}

const fn range(from: Edge, to: Edge) -> Piece {
    Piece::Range { from, to, step: 1 }
}

forms! {
    /// `2..5`.
    Between[A B] RangeFront range(Edge::Front(A), Edge::Front(B));
    /// `2..-1`.
    ToBack[A B] RangeToBack range(Edge::Front(A), Edge::Back(B));
    /// `-5..-1`.
    OfBack[A B] RangeOfBack range(Edge::Back(A), Edge::Back(B));
    /// `2..`.
    FromFront[A] Open range(Edge::Front(A), Edge::Back(0));
    /// `-2..`.
    FromBack[A] OpenBack range(Edge::Back(A), Edge::Back(0));
    /// `2`.
    AtFront[A] IndexFront Piece::Index(Edge::Front(A));
    /// `-2`.
    AtBack[A] IndexBack Piece::Index(Edge::Back(A));
}

/// The start of a check.
pub const fn slice<Mode, Ask, X>(_: &X) -> ViewArm<0, SliceOp, Mode, Ask, X> {
    ViewArm(PhantomData)
}

impl<Mode, Ask, X, const R: usize> ViewArm<0, SliceOp, Mode, Ask, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Backwards + Ranked<Place = Place<R>>,
    Ask: Expand<R>,
{
    /// There is an entry for each axis.
    #[inline(always)]
    pub fn check(
        &self,
    ) -> Walk<
        0,
        Mode,
        ShapeOf<X, Mode>,
        Ask::Backwards,
        <ShapeOf<X, Mode> as Backwards>::List,
        Ask::Backwards,
        Nil,
    > {
        Walk(PhantomData)
    }
}

impl<Mode, Entries, const N: usize, X> ViewArm<1, SliceOp, Mode, Exact<Entries, N>, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Ranked,
{
    /// There are too many or too few.
    pub fn check(&self) -> Naming<0, ShapeOf<X, Mode>, OneAt<1, SliceOp, RankIs<N>>> {
        Naming::default()
    }
}

impl<Mode, Before, After, const N: usize, X> ViewArm<1, SliceOp, Mode, Around<Before, After, N>, X>
where
    X: ToView<Mode>,
    ShapeOf<X, Mode>: Ranked,
{
    /// There are too many.
    pub fn check(&self) -> Naming<0, ShapeOf<X, Mode>, OneAt<1, SliceOp, RankAtLeast<N>>> {
        Naming::default()
    }
}

/// The way through the axes, from the last to the first: `All` entries, the axes and entries that are left, the axes of the result
/// behind them.
#[derive(Debug)]
pub struct Walk<const LEVEL: usize, Mode, S, All, Axes, Entries, Done>(
    PhantomData<fn(Mode, S, All, Axes, Entries, Done)>,
);

macro_rules! walk {
    ($($level:literal $next:literal;)*) => {$(
        impl<Mode, S, All, Axes, Entries, Done> Deref for Walk<$level, Mode, S, All, Axes, Entries, Done> {
            type Target = Walk<$next, Mode, S, All, Axes, Entries, Done>;
            fn deref(&self) -> &Self::Target {
                &Walk(PhantomData)
            }
        }
    )*};
}

walk! { 0 1; 1 2; }

impl<Mode, S, All, F, K, R, Es, Done, const I: usize, const N: usize, const NEED: usize, const AT: usize>
    Walk<0, Mode, S, All, Cons<Slot<Const<N>, I>, R>, (Entry<F, NEED, K, AT>, Es), Done>
where
    F: Form,
    Lengths: TooShort<N, NEED>,
{
    /// The axis is too short.
    pub fn next(&self) -> Naming<0, S, OneAt<AT, SliceOp, F::Reason<I, N>>> {
        Naming::default()
    }
}

impl<Mode, S, All, F, R, Es, Done, const I: usize, const N: usize, const NEED: usize, const AT: usize>
    Walk<1, Mode, S, All, Cons<Slot<Const<N>, I>, R>, (Entry<F, NEED, Left, AT>, Es), Done>
where
    Lengths: Difference<N, NEED>,
{
    /// What is left of a constant length is constant.
    #[inline(always)]
    pub fn next(&self) -> Walk<0, Mode, S, All, R, Es, Cons<<Lengths as Difference<N, NEED>>::Length, Done>> {
        Walk(PhantomData)
    }
}

impl<Mode, S, All, A, F, K, R, Es, Done, const I: usize, const NEED: usize, const AT: usize>
    Walk<2, Mode, S, All, Cons<Slot<A, I>, R>, (Entry<F, NEED, K, AT>, Es), Done>
where
    K: Blind<A, Done>,
{
    /// The entry alone says what becomes of the axis.
    #[inline(always)]
    pub fn next(&self) -> Walk<0, Mode, S, All, R, Es, K::Done> {
        Walk(PhantomData)
    }
}

impl<Mode, S: Shape, All: Entries, Done: IntoShape> Walk<0, Mode, S, All, Nil, (), Done> {
    /// No more axes.
    #[inline(always)]
    pub fn next(self) -> Self {
        self
    }

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
    ///
    /// # Panics
    ///
    /// Where an entry reaches out of an axis whose length is known at run time.
    #[track_caller]
    #[inline]
    pub fn run<X>(self, operand: X, pieces: &[Piece]) -> ViewOf<X, Mode, Done::Shape>
    where
        X: ToView<Mode>,
    {
        match self.try_run(operand, pieces) {
            Ok(view) => view,
            Err(error) => error.raise(),
        }
    }

    /// The view, or what is out of bounds.
    ///
    /// # Errors
    ///
    /// Where an entry reaches out of an axis whose length is known at run time.
    #[inline]
    pub fn try_run<X>(self, operand: X, pieces: &[Piece]) -> Result<ViewOf<X, Mode, Done::Shape>, ShapeError>
    where
        X: ToView<Mode>,
    {
        const { suit(&S::EXTENTS, All::ALL, All::COUNT) }
        sliced(operand.to_view(), "slice!", pieces)
    }
}

/// The entries as values, the last one first.
pub trait Entries {
    /// How they are written, and the shortest axes that they suit.
    const ALL: [(Piece, usize); MAX_RANK];
    /// How many there are.
    const COUNT: usize;
}

impl Entries for () {
    const ALL: [(Piece, usize); MAX_RANK] = [(Piece::Rest, 0); MAX_RANK];
    const COUNT: usize = 0;
}

impl<F: Form, const NEED: usize, K, const AT: usize, Rest: Entries> Entries
    for (Entry<F, NEED, K, AT>, Rest)
{
    const ALL: [(Piece, usize); MAX_RANK] = {
        let mut all = Rest::ALL;
        all[Rest::COUNT] = (F::PIECE, NEED);
        all
    };
    const COUNT: usize = Rest::COUNT + 1;
}

/// Stops the build where a constant length is too short. `cargo check` has found this where the length is a number in the table; this
/// is for longer ones, and for const parameters once they are numbers.
const fn suit(extents: &Extents, entries: [(Piece, usize); MAX_RANK], count: usize) {
    let mut axis = 0;
    while axis < count {
        let (piece, need) = entries[axis];
        if let Some(len) = extents.len[axis]
            && len < need
        {
            panic!("{}", Text::out_of_bounds(piece, axis, len).as_str());
        }
        axis += 1;
    }
}

/// A text that the compiler writes: formatting is not constant on stable Rust.
struct Text {
    bytes: [u8; 160],
    len: usize,
}

impl Text {
    const fn out_of_bounds(piece: Piece, axis: usize, len: usize) -> Self {
        let text = Text { bytes: [0; 160], len: 0 }.with("slice!: ");
        let text = match piece {
            Piece::Index(at) => text.with("index ").with_edge(at),
            Piece::Range { from, to: Edge::Back(0), .. } => text.with("range ").with_edge(from).with(".."),
            Piece::Range { from, to, .. } => text.with("range ").with_edge(from).with("..").with_edge(to),
            Piece::Rest => text,
        };
        let text = text.with(" is out of bounds for axis ").with_number(axis);
        text.with(", whose length is ").with_number(len).with(" [C013]")
    }

    const fn with_edge(self, edge: Edge) -> Self {
        match edge {
            Edge::Front(n) => self.with_number(n),
            Edge::Back(n) => self.with("-").with_number(n),
        }
    }

    const fn with_number(self, n: usize) -> Self {
        let text = if n >= 10 { self.with_number(n / 10) } else { self };
        text.with_byte(b'0' + (n % 10) as u8)
    }

    const fn with(mut self, more: &str) -> Self {
        let mut i = 0;
        while i < more.len() {
            self = self.with_byte(more.as_bytes()[i]);
            i += 1;
        }
        self
    }

    const fn with_byte(mut self, byte: u8) -> Self {
        self.bytes[self.len] = byte;
        self.len += 1;
        self
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "slice!: an entry is out of bounds [C013]",
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/entries.rs"));
