//! One step as loops: two terms, or one, and the term that they make.
//!
//! A label that both operands and the result have is batch, one that the result has from one operand is m or n, one that
//! the result has not is k. Where a label occurs twice in a term its strides add up to that of the diagonal. An axis of
//! length 1 is not there: where the label is longer elsewhere, it is stretched and moves 0.
//!
//! Loops that are no matrix product are told apart here, so that the kernels need not look: see [`Work`].

use super::plan::{Axis, Layout, Loops, Plan};
use super::spec::Term;

/// What kind of loops the plan of a step has; each is also a plan for [`gemm::contract`](crate::gemm::contract).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Matrix products.
    Gemm,
    /// Nothing is summed: `c[batch] = a[batch] * b[batch]`.
    Product,
    /// Sums of products: `c[batch] = sum over k of a[batch, k] * b[batch, k]`.
    Dot,
    /// No right operand, nothing is summed.
    Copy,
    /// No right operand.
    Sum,
}

/// Where the axes of a term are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Memory<'a> {
    /// An operand or the result.
    Strided(&'a Term, &'a Layout),
    /// An intermediate: the elements without gaps, the axes in this order.
    Dense(&'a [u8]),
    /// The missing right operand of a step that has one only.
    Missing,
}

impl Memory<'_> {
    /// The labels along which the term moves. None of them has length 1.
    pub(crate) const fn labels(&self, lens: &[usize]) -> u128 {
        let mut set = 0;
        let mut i = 0;
        match self {
            Memory::Strided(term, layout) => {
                while i < term.rank {
                    let label = term.labels[i];
                    if layout.len[i] != 1 && layout.len[i] == lens[label as usize] {
                        set |= 1 << label;
                    }
                    i += 1;
                }
            }
            Memory::Dense(labels) => {
                while i < labels.len() {
                    set |= 1 << labels[i];
                    i += 1;
                }
            }
            Memory::Missing => {}
        }
        set
    }

    /// How far the term moves along one of its labels.
    pub(crate) const fn stride(&self, label: u8, lens: &[usize]) -> isize {
        let mut stride = 0;
        match self {
            Memory::Strided(term, layout) => {
                let mut i = 0;
                while i < term.rank {
                    if term.labels[i] == label && layout.len[i] == lens[label as usize] {
                        stride += layout.stride[i];
                    }
                    i += 1;
                }
            }
            Memory::Dense(labels) => {
                let mut i = labels.len();
                let mut step = 1;
                while i > 0 {
                    i -= 1;
                    if labels[i] == label {
                        stride = step;
                    }
                    step *= lens[labels[i] as usize] as isize;
                }
            }
            Memory::Missing => {}
        }
        stride
    }
}

/// A step as loops. Beside those of the plan there are up to `SPILL` around it, where a role has more than a plan can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lowered<const SPILL: usize> {
    pub(crate) work: Work,
    pub(crate) plan: Plan,
    around: [Axis; SPILL],
    spilt: usize,
}

/// Loops around a plan, for steps of intermediates. A plan has room for 8 a role, so only a step of more than 2^56 products
/// could need more.
pub(crate) const SPILL: usize = 48;

impl<const SPILL: usize> Lowered<SPILL> {
    /// The step that makes `c` of `a` and `b`. With operands, whose result has a tensor's rank and whose own labels are
    /// not summed here, nothing spills.
    pub(crate) const fn new(
        [a, b, c]: [&Memory<'_>; 3],
        lens: &[usize],
        [conjugate_a, conjugate_b]: [bool; 2],
    ) -> Self {
        let (of_a, of_b, of_c) = (a.labels(lens), b.labels(lens), c.labels(lens));
        let alone = matches!(b, Memory::Missing);
        let work = if of_a | of_b == of_c {
            if alone { Work::Copy } else { Work::Product }
        } else if alone {
            Work::Sum
        } else if (of_a ^ of_b) & of_c == 0 {
            Work::Dot
        } else {
            Work::Gemm
        };
        let none = Loops::NONE;
        let plan = Plan { batch: none, m: none, n: none, k: none, conjugate_a, conjugate_b };
        let mut lowered = Lowered { work, plan, around: [Axis::ONE; SPILL], spilt: 0 };
        let mut rest = of_a | of_b | of_c;
        while rest != 0 {
            let label = rest.trailing_zeros() as u8;
            let bit = 1 << label;
            rest &= rest - 1;
            let axis = Axis {
                len: lens[label as usize],
                a: a.stride(label, lens),
                b: b.stride(label, lens),
                c: c.stride(label, lens),
            };
            let plan = &mut lowered.plan;
            let loops = if of_c & bit == 0 {
                &mut plan.k
            } else if !matches!(work, Work::Gemm) || of_a & of_b & bit != 0 {
                &mut plan.batch
            } else if of_a & bit != 0 {
                &mut plan.m
            } else {
                &mut plan.n
            };
            if let Err(axis) = loops.insert(axis) {
                lowered.around[lowered.spilt] = axis;
                lowered.spilt += 1;
            }
        }
        if lowered.plan.k.len() == 0 {
            return Lowered::nothing(c, lens);
        }
        if matches!(work, Work::Gemm) && lowered.spilt == 0 && lowered.plan.has_rows_of_matrices() {
            lowered.work = Work::Dot;
            let Plan { m, n, .. } = lowered.plan;
            lowered.plan.batch.insert_all(&m);
            lowered.plan.batch.insert_all(&n);
            (lowered.plan.m, lowered.plan.n) = (none, none);
        }
        lowered
    }

    /// The step that has nothing to add, as a label that is summed has length 0. It reads no operand.
    pub(crate) const fn nothing(c: &Memory<'_>, lens: &[usize]) -> Self {
        let mut lowered = Lowered::new([&Memory::Missing, &Memory::Missing, c], lens, [false; 2]);
        lowered.work = Work::Sum;
        assert!(lowered.plan.k.insert(Axis { len: 0, ..Axis::ONE }).is_ok());
        lowered
    }

    /// The loops around the plan. Those that do not move the result are summed.
    pub(crate) const fn around(&self) -> &[Axis] {
        self.around.split_at(self.spilt).0
    }
}

/// Matrices smaller than this are not worth being gathered from memory where they lie element by element.
const GATHER_FROM: usize = 32;

impl Plan {
    /// Whether neighbours in memory are elements of different matrices, which are too small to be gathered.
    const fn has_rows_of_matrices(&self) -> bool {
        let inner = self.batch.inner();
        let rows = inner.len > 1 && inner.a == 1 && inner.b == 1 && inner.c == 1;
        rows && (self.m.len() < GATHER_FROM || self.n.len() < GATHER_FROM)
            && self.batch.count() + self.m.count() + self.n.count() <= crate::shape::MAX_RANK
    }
}
