//! The axes of an intermediate: in which order they lie in memory.
//!
//! The step that makes it and the step that takes it both have fewer loops where axes that they treat alike are neighbours.
//! The loops of the candidates are counted, and the first one with the fewest is taken; of those with equally many, one
//! whose neighbours are neighbours in the other terms too.

use super::super::lower::Memory;

/// The most axes of an intermediate. Each has length 2 or more, so one with more axes is too large for any memory.
const MAX_AXES: usize = 48;

/// A size that no buffer can have.
pub(super) const TOO_LARGE: usize = usize::MAX / 2;

/// Axes, the outermost first, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Axes {
    count: usize,
    labels: [u8; MAX_AXES],
    /// The number of elements, or [`TOO_LARGE`].
    pub(super) size: usize,
}

/// What is known when an intermediate is laid out: the terms of the step that makes it, the labels that it keeps, and those
/// of them that the step to come shares with its other term, once those that are kept, once those that are summed.
pub(super) struct Between<'a> {
    pub(super) made_of: [Memory<'a>; 2],
    pub(super) kept: u128,
    pub(super) batch: u128,
    pub(super) summed: u128,
    /// The other term of the step to come, as far as it is there already.
    pub(super) partner: Memory<'a>,
    pub(super) lens: &'a [usize],
}

impl Axes {
    pub(super) const NONE: Axes = Axes { count: 0, labels: [0; MAX_AXES], size: 1 };

    pub(super) const fn labels(&self) -> &[u8] {
        self.labels.split_at(self.count).0
    }

    /// Appends the labels of `set` in the order in which a term has them, the outermost first.
    const fn append(&mut self, term: &Memory<'_>, mut set: u128, lens: &[usize]) {
        while set != 0 {
            let (mut furthest, mut reach) = (set.trailing_zeros() as u8, 0);
            let mut rest = set;
            while rest != 0 {
                let label = rest.trailing_zeros() as u8;
                let stride = term.stride(label, lens).unsigned_abs();
                if stride > reach {
                    (furthest, reach) = (label, stride);
                }
                rest &= rest - 1;
            }
            if self.count == MAX_AXES {
                self.size = TOO_LARGE;
                return;
            }
            self.labels[self.count] = furthest;
            self.count += 1;
            let size = self.size.saturating_mul(lens[furthest as usize]);
            self.size = if size > TOO_LARGE { TOO_LARGE } else { size };
            set &= !(1 << furthest);
        }
    }
}

impl Between<'_> {
    /// The axes in the order with the fewest loops.
    pub(super) const fn arrange(&self) -> Axes {
        let (of_a, of_b) = (self.made_of[0].labels(self.lens), self.made_of[1].labels(self.lens));
        let kept = self.kept & (of_a | of_b);
        let (outer, inner) = (kept & self.batch, kept & !self.batch);
        let (both, a, b) = (inner & of_a & of_b, inner & of_a & !of_b, inner & !of_a);
        let k = self.summed;
        let candidates = [
            // What the next step sums is one loop, though it comes from both terms; or what it does not sum.
            [outer, both, a & !k, a & k, b & k, b & !k],
            [outer, both, a & k, a & !k, b & !k, b & k],
            // As the terms have it.
            [outer, both, a, 0, b, 0],
            [0, 0, kept & of_a, 0, kept & !of_a, 0],
            [outer, both, a & k, a & !k, b & k, b & !k],
            [outer, both, a & !k, a & k, b & !k, b & k],
        ];
        // A loop for each role of an axis: no order has fewer.
        let made = [kept & of_a & of_b, kept & of_a & !of_b, kept & !of_a];
        let taken = [outer, inner & k, inner & k, inner & !k];
        let least = roles(&made) + roles(&taken);
        let mut best = Axes::NONE;
        let mut least_cost = usize::MAX;
        let mut i = 0;
        while i < candidates.len() {
            let mut axes = Axes::NONE;
            let mut part = 0;
            while part < candidates[i].len() {
                let set = candidates[i][part];
                axes.append(&self.made_of[0], set & of_a, self.lens);
                axes.append(&self.made_of[1], set & !of_a, self.lens);
                part += 1;
            }
            let loops = self.loops(&axes, of_a, of_b);
            let apart = self.apart(&axes, of_a);
            let cost = 4 * loops + apart;
            if cost < least_cost {
                (best, least_cost) = (axes, cost);
            }
            if loops == least && apart == 0 {
                break;
            }
            i += 1;
        }
        best
    }

    /// The number of loops of both steps over these axes. One that is summed counts twice: a second one would go through
    /// the result once more for each of its steps.
    const fn loops(&self, axes: &Axes, of_a: u128, of_b: u128) -> usize {
        let labels = axes.labels();
        let mut loops = 0;
        let mut i = 0;
        while i < labels.len() {
            let label = labels[i];
            let weight = if self.summed >> label & 1 == 1 { 2 } else { 1 };
            if i == 0 {
                loops += 1 + weight;
            } else {
                let outer = labels[i - 1];
                let [a, b] = &self.made_of;
                let made = alike(of_a, outer, label)
                    && alike(of_b, outer, label)
                    && self.neighbours(a, outer, label)
                    && self.neighbours(b, outer, label);
                let taken = alike(self.batch, outer, label)
                    && alike(self.summed, outer, label)
                    && self.neighbours(&self.partner, outer, label);
                loops += if made { 0 } else { 1 } + if taken { 0 } else { weight };
            }
            i += 1;
        }
        loops
    }

    /// For how much the innermost axis counts against an order: where it is not the innermost of the term that it comes
    /// from, nor of the partner, their elements are read one by one.
    const fn apart(&self, axes: &Axes, of_a: u128) -> usize {
        let Some(&inner) = axes.labels().last() else {
            return 0;
        };
        let source = &self.made_of[(of_a >> inner & 1 == 0) as usize];
        let apart_there = source.stride(inner, self.lens) != 1;
        let apart_then = !matches!(self.partner.stride(inner, self.lens), 0 | 1);
        2 * apart_there as usize + apart_then as usize
    }

    /// Whether a term moves over both labels as over one, or over none of them.
    const fn neighbours(&self, term: &Memory<'_>, outer: u8, inner: u8) -> bool {
        term.stride(outer, self.lens)
            == term.stride(inner, self.lens).saturating_mul(self.lens[inner as usize] as isize)
    }
}

/// The number of sets that are not empty.
const fn roles(sets: &[u128]) -> usize {
    let (mut count, mut i) = (0, 0);
    while i < sets.len() {
        count += (sets[i] != 0) as usize;
        i += 1;
    }
    count
}

const fn alike(set: u128, x: u8, y: u8) -> bool {
    set >> x & 1 == set >> y & 1
}
