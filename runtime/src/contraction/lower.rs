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
    #[inline(always)]
    const fn rank(&self) -> usize {
        match self {
            Memory::Strided(term, _) => term.rank,
            Memory::Dense(labels) => labels.len(),
            Memory::Missing => 0,
        }
    }

    /// The label of an axis and how far the term moves along it; `None` where it has length 1.
    #[inline(always)]
    const fn axis(&self, i: usize, lens: &[usize]) -> Option<(u8, isize)> {
        match self {
            Memory::Strided(term, layout) => {
                let label = term.labels[i];
                if layout.len[i] == 1 || layout.len[i] != lens[label as usize] {
                    return None;
                }
                Some((label, layout.stride[i]))
            }
            Memory::Dense(labels) => {
                let (mut inner, mut stride) = (labels.len() - 1, 1);
                while inner > i {
                    // Of an intermediate too large for any memory, which is never made, it saturates.
                    stride = isize::saturating_mul(stride, lens[labels[inner] as usize] as isize);
                    inner -= 1;
                }
                Some((labels[i], stride))
            }
            Memory::Missing => None,
        }
    }

    /// The labels along which the term moves. None of them has length 1.
    pub(crate) const fn labels(&self, lens: &[usize]) -> u128 {
        let mut set = 0;
        let mut i = 0;
        while i < self.rank() {
            if let Some((label, _)) = self.axis(i, lens) {
                set |= 1 << label;
            }
            i += 1;
        }
        set
    }

    /// How far the term moves along a label: that of a diagonal moves along all of its axes.
    pub(crate) const fn stride(&self, label: u8, lens: &[usize]) -> isize {
        let mut stride = 0;
        let mut i = 0;
        while i < self.rank() {
            match self.axis(i, lens) {
                Some((x, step)) if x == label => stride += step,
                _ => {}
            }
            i += 1;
        }
        stride
    }

    /// Adds the strides to those of all labels, and says which labels have any.
    const fn strides(&self, lens: &[usize], bit: u8, strides: &mut [isize], of: &mut [u8]) {
        let mut i = 0;
        while i < self.rank() {
            if let Some((label, stride)) = self.axis(i, lens) {
                strides[label as usize] += stride;
                of[label as usize] |= bit;
            }
            i += 1;
        }
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
    /// No loops. A step is lowered in place: it is too large to be moved at every call.
    pub(crate) const NONE: Self = Lowered {
        work: Work::Gemm,
        plan: Plan::NONE,
        around: [Axis { len: 0, ..Axis::ONE }; SPILL],
        spilt: 0,
    };

    /// Adds the loops that make `c` of `a` and `b`, whose labels are less than `LABELS`. With operands, whose result has a
    /// tensor's rank and whose own labels are not summed here, nothing spills.
    pub(crate) const fn fill<const LABELS: usize>(
        &mut self,
        [a, b, c]: [&Memory<'_>; 3],
        lens: &[usize],
        [conjugate_a, conjugate_b]: [bool; 2],
    ) {
        let [mut of_a, mut of_b, mut of_c] = [[0; LABELS]; 3];
        // Which of the three has a label.
        let mut of = [0; LABELS];
        a.strides(lens, A, &mut of_a, &mut of);
        b.strides(lens, B, &mut of_b, &mut of);
        c.strides(lens, C, &mut of_c, &mut of);
        let work = work(&of, matches!(b, Memory::Missing));
        self.work = work;
        let plan = &mut self.plan;
        (plan.conjugate_a, plan.conjugate_b) = (conjugate_a, conjugate_b);
        let mut i = 0;
        while i < LABELS {
            let loops = match of[i] {
                0 => {
                    i += 1;
                    continue;
                }
                AC if matches!(work, Work::Gemm) => &mut plan.m,
                BC if matches!(work, Work::Gemm) => &mut plan.n,
                A | B | AB => &mut plan.k,
                _ => &mut plan.batch,
            };
            if let Err(axis) = loops.insert(Axis { len: lens[i], a: of_a[i], b: of_b[i], c: of_c[i] }) {
                self.around[self.spilt] = axis;
                self.spilt += 1;
            }
            i += 1;
        }
        if plan.k.len() == 0 {
            plan.add_nothing();
        } else if matches!(work, Work::Gemm) && self.spilt == 0 && plan.has_rows_of_matrices() {
            self.work = Work::Dot;
            let Plan { m, n, .. } = *plan;
            plan.batch.insert_all(&m);
            plan.batch.insert_all(&n);
            (plan.m, plan.n) = (Loops::NONE, Loops::NONE);
        }
    }

    /// The loops of a step that has nothing to add, as a label that is summed has length 0. It reads no operand.
    pub(crate) const fn fill_nothing<const LABELS: usize>(&mut self, c: &Memory<'_>, lens: &[usize]) {
        self.fill::<LABELS>([&Memory::Missing, &Memory::Missing, c], lens, [false; 2]);
        self.work = Work::Sum;
        self.plan.add_nothing();
    }

    /// The loops around the plan. Those that do not move the result are summed.
    pub(crate) const fn around(&self) -> &[Axis] {
        self.around.split_at(self.spilt).0
    }
}

/// The labels of the left term, of the right term, of the result, and of two of them.
const A: u8 = 1;
const B: u8 = 2;
const C: u8 = 4;
const AB: u8 = A | B;
const AC: u8 = A | C;
const BC: u8 = B | C;

/// What kind of loops labels of these terms make, `alone` where there is no right term.
const fn work(of: &[u8], alone: bool) -> Work {
    let (mut sums, mut matrix, mut i) = (false, false, 0);
    while i < of.len() {
        sums |= matches!(of[i], A | B | AB);
        matrix |= matches!(of[i], AC | BC);
        i += 1;
    }
    match (alone, sums, matrix) {
        (true, false, _) => Work::Copy,
        (true, true, _) => Work::Sum,
        (false, false, _) => Work::Product,
        (false, true, false) => Work::Dot,
        (false, true, true) => Work::Gemm,
    }
}

/// Matrices with fewer rows or columns are not worth being gathered from memory where they lie element by element, if as many
/// as [`ROW_FROM`] lie side by side; measured, see `docs/performance.md`.
const GATHER_FROM: usize = 32;
const ROW_FROM: usize = 16;

/// The elements of a constant outer product up to which it has the kernels of matrix products, and those where its rows are
/// short, so that each is written in one go, or nearly so (rows of `f64` of more than 80 gain nothing and lose 5 %); larger ones are a
/// matter of writing. Measured.
const OUTER: usize = 64 * 64;
const OUTER_SHORT: usize = 1 << 16;
const SHORT_ROW: usize = 112;

impl Plan {
    /// The outer products that a plan without sums is, as matrix products with one step of k, where they are no larger than [`OUTER`]
    /// or, with short rows, [`OUTER_SHORT`]. Loops of both operands are their batch.
    pub(crate) const fn outer(&self) -> Option<Plan> {
        let mut plan = Plan { batch: Loops::NONE, ..*self };
        let mut i = 0;
        while i < self.batch.count() {
            let axis = self.batch.all()[i];
            let loops = match (axis.a, axis.b) {
                (0, 0) => return None,
                (_, 0) => &mut plan.m,
                (0, _) => &mut plan.n,
                _ => &mut plan.batch,
            };
            assert!(loops.insert(axis).is_ok());
            i += 1;
        }
        if plan.m.count() != 1 || plan.n.count() != 1 {
            return None;
        }
        let (m, n) = (plan.m.inner(), plan.n.inner());
        let row = if n.c == 1 { n.len } else { m.len };
        let most = if row <= SHORT_ROW { OUTER_SHORT } else { OUTER };
        if m.len.saturating_mul(n.len) > most { None } else { Some(plan) }
    }

    /// Makes every sum one of nothing. The operands do not move: they may have no elements.
    const fn add_nothing(&mut self) {
        self.batch.without_operands();
        self.m.without_operands();
        self.n.without_operands();
        self.k = Loops::NONE;
        assert!(self.k.insert(Axis { len: 0, ..Axis::ONE }).is_ok());
    }

    /// Whether neighbours in memory are elements of different matrices, which are too small to be gathered.
    const fn has_rows_of_matrices(&self) -> bool {
        let inner = self.batch.inner();
        let rows = inner.len >= ROW_FROM && inner.a == 1 && inner.b == 1 && inner.c == 1;
        rows && (self.m.len() < GATHER_FROM || self.n.len() < GATHER_FROM)
            && self.batch.count() + self.m.count() + self.n.count() <= crate::shape::MAX_RANK
    }
}
