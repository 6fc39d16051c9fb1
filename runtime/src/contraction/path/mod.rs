//! The order of an einsum as a value: what it costs, step by step, beside one loop over all labels.
//!
//! A path knows names, lengths and the order, all in arrays, so that it can be a constant of the program; texts are made
//! when somebody looks. What opt_einsum counts is counted in its way, oddities included, so that the figures can be
//! compared.

#[cfg(not(feature = "alloc"))]
mod figures;
#[cfg(feature = "alloc")]
mod steps;
#[cfg(all(test, feature = "alloc"))]
mod tests;
#[cfg(feature = "alloc")]
mod text;

#[cfg(feature = "alloc")]
pub use steps::EinsumStep;

use super::order::{MAX_NETWORK_LABELS, MAX_OPERANDS, Network, Order};
use crate::shape::MAX_RANK;

/// How an ellipsis is written, and the name of each of its axes.
const ELLIPSIS: &str = "...";

/// The labels below this are those of ellipsis axes; the last axis has the last of them.
const ELLIPSIS_LABELS: usize = MAX_RANK;

/// The order in which an einsum contracts its operands, and what that costs: what `einsum_path!` returns.
///
/// Printed, it reads like opt_einsum's `PathInfo`. The costs are counted as there: a loop over some labels costs the
/// product of their lengths, once for each multiplication and once more if a label is summed. Numbers saturate at
/// `u128::MAX`. With up to 8 operands there is no cheaper order.
///
/// The steps and the table are texts, which need feature `alloc`; without it a path prints its figures.
///
/// ```
/// # use conformable_runtime as conformable;
/// use conformable::EinsumPath;
///
/// // einsum_path!("ij,jk,kl,lm->im", a, b, c, d)
/// # const PATH: EinsumPath = EinsumPath::new(
/// #     &[&["i", "j"], &["j", "k"], &["k", "l"], &["l", "m"]],
/// #     &["i", "m"],
/// #     &[&[10, 1000], &[1000, 5], &[5, 1000], &[1000, 10]],
/// # );
/// # let path = PATH;
/// assert_eq!(path.flops(), 201_000);
/// assert_eq!(path.naive_flops(), 2_000_000_000);
/// # #[cfg(feature = "alloc")]
/// assert_eq!(path.to_string(), "
///   Complete contraction:  ij,jk,kl,lm->im
///          Naive scaling:  5
///      Optimized scaling:  3
///       Naive FLOP count:  2.000e+9
///   Optimized FLOP count:  2.010e+5
///    Theoretical speedup:  9.950e+3
///   Largest intermediate:  1.000e+2 elements
/// --------------------------------------------------------------------------------
/// scaling                  current                                       remaining
/// --------------------------------------------------------------------------------
///    3                   ij,jk->ik                                    kl,lm,ik->im
///    3                   kl,lm->km                                       ik,km->im
///    3                   ik,km->im                                          im->im"[1..]);
/// ```
#[derive(Clone, PartialEq)]
pub struct EinsumPath {
    names: [&'static str; MAX_NETWORK_LABELS],
    labels: usize,
    operands: [Axes; MAX_OPERANDS],
    output: Axes,
    network: Network,
    order: Order,
}

/// The labels of a term in the order of its axes.
#[derive(Clone, Copy, PartialEq)]
struct Axes {
    rank: usize,
    labels: [u8; MAX_RANK],
}

impl Axes {
    const NONE: Axes = Axes { rank: 0, labels: [0; MAX_RANK] };

    const fn push(&mut self, label: usize) {
        self.labels[self.rank] = label as u8;
        self.rank += 1;
    }
}

impl EinsumPath {
    /// The path of operands with these names of axes and these lengths; `"..."` stands for the axes of an ellipsis.
    ///
    /// That the lengths of a name are equal has been checked elsewhere. An axis of length 1 takes the length of the
    /// others.
    ///
    /// # Panics
    ///
    /// If there are no operands or more than 12, a term has more names than axes, or an output name is in no term: what
    /// calls this has refused such einsums.
    #[doc(hidden)]
    pub const fn new(terms: &[&[&'static str]], output: &[&'static str], shapes: &[&[usize]]) -> EinsumPath {
        assert!(!terms.is_empty() && terms.len() <= MAX_OPERANDS && terms.len() == shapes.len());
        let network = Network {
            count: terms.len(),
            terms: [0; MAX_OPERANDS],
            output: 0,
            lens: [1; MAX_NETWORK_LABELS],
        };
        let mut path = EinsumPath {
            names: [ELLIPSIS; MAX_NETWORK_LABELS],
            labels: ELLIPSIS_LABELS,
            operands: [Axes::NONE; MAX_OPERANDS],
            output: Axes::NONE,
            order: Order::new(&Network { count: 0, ..network }),
            network,
        };
        let mut widest = 0;
        let mut i = 0;
        while i < terms.len() {
            let ellipsis = (shapes[i].len() + 1).saturating_sub(terms[i].len());
            let (axes, labels) = path.term(terms[i], ellipsis);
            assert!(axes.rank == shapes[i].len());
            path.operands[i] = axes;
            path.network.terms[i] = labels;
            path.measure(axes, shapes[i]);
            if has_ellipsis(terms[i]) && ellipsis > widest {
                widest = ellipsis;
            }
            i += 1;
        }
        let known = path.labels;
        (path.output, path.network.output) = path.term(output, widest);
        assert!(path.labels == known);
        path.order = Order::new(&path.network);
        path
    }

    /// The labels of a term, new ones for new names.
    const fn term(&mut self, names: &[&'static str], ellipsis: usize) -> (Axes, u128) {
        let (mut axes, mut set) = (Axes::NONE, 0);
        let mut i = 0;
        while i < names.len() {
            let (from, to) = if same(names[i], ELLIPSIS) {
                (ELLIPSIS_LABELS - ellipsis, ELLIPSIS_LABELS)
            } else {
                let label = self.label(names[i]);
                (label, label + 1)
            };
            let mut label = from;
            while label < to {
                axes.push(label);
                set |= 1 << label;
                label += 1;
            }
            i += 1;
        }
        (axes, set)
    }

    const fn label(&mut self, name: &'static str) -> usize {
        let mut label = ELLIPSIS_LABELS;
        while label < self.labels {
            if same(self.names[label], name) {
                return label;
            }
            label += 1;
        }
        self.names[label] = name;
        self.labels += 1;
        label
    }

    const fn measure(&mut self, axes: Axes, shape: &[usize]) {
        let mut i = 0;
        while i < axes.rank {
            let len = &mut self.network.lens[axes.labels[i] as usize];
            if *len == 1 {
                *len = shape[i];
            }
            i += 1;
        }
    }

    /// The FLOPs of all steps.
    pub const fn flops(&self) -> u128 {
        if self.network.count == 1 {
            let labels = self.network.terms[0];
            return self.network.flops(labels, 1, labels & !self.network.output != 0);
        }
        self.order.flops(&self.network)
    }

    /// The FLOPs of one loop over all labels, that multiplies all operands.
    ///
    /// opt_einsum counts an addition as soon as two operands share a label, summed or not, and none with one operand.
    pub const fn naive_flops(&self) -> u128 {
        let (mut apart, mut i) = (0, 0);
        while i < self.network.count {
            apart += self.network.terms[i].count_ones();
            i += 1;
        }
        let labels = self.network.labels();
        self.network.flops(labels, self.network.count, apart > labels.count_ones())
    }

    /// How many times fewer FLOPs the steps have than the one loop.
    pub const fn speedup(&self) -> f64 {
        let flops = self.flops();
        self.naive_flops() as f64 / if flops == 0 { 1.0 } else { flops as f64 }
    }

    /// The elements of the largest result of a step, the last one's included.
    pub const fn largest_intermediate(&self) -> u128 {
        if self.network.count == 1 {
            return self.network.size(self.network.output);
        }
        self.order.largest(&self.network)
    }
}

const fn has_ellipsis(names: &[&'static str]) -> bool {
    let mut i = 0;
    while i < names.len() {
        if same(names[i], ELLIPSIS) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether two names are the same, for const evaluation.
const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
