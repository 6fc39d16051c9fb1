//! The entries of `slice!` as values, from their types.

use super::{AtBack, AtFront, Between, Entry, Form, FromBack, FromFront, OfBack, ToBack};
use crate::shape::MAX_RANK;
use crate::tensor::{Edge, Piece};

/// How an entry is written, as a value.
pub trait Written: Form {
    /// The value.
    const PIECE: Piece;
}

macro_rules! pieces {
    ($($form:ident[$($n:ident)*] $piece:expr;)*) => {$(
        impl<$(const $n: usize),*> Written for $form<$($n),*> {
            const PIECE: Piece = $piece;
        }
    )*};
}

const fn range(from: Edge, to: Edge) -> Piece {
    Piece::Range { from, to, step: 1 }
}

pieces! {
    Between[A B] range(Edge::Front(A), Edge::Front(B));
    ToBack[A B] range(Edge::Front(A), Edge::Back(B));
    OfBack[A B] range(Edge::Back(A), Edge::Back(B));
    FromFront[A] range(Edge::Front(A), Edge::Back(0));
    FromBack[A] range(Edge::Back(A), Edge::Back(0));
    AtFront[A] Piece::Index(Edge::Front(A));
    AtBack[A] Piece::Index(Edge::Back(A));
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

impl<F: Written, const NEED: usize, K, const AT: usize, Rest: Entries> Entries
    for (Entry<F, NEED, K, AT>, Rest)
{
    const ALL: [(Piece, usize); MAX_RANK] = {
        let mut all = Rest::ALL;
        all[Rest::COUNT] = (F::PIECE, NEED);
        all
    };
    const COUNT: usize = Rest::COUNT + 1;
}
