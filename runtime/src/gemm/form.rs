//! What is constant of a product, and how a constant one is cut into tiles: chosen in const evaluation, when the program is built.

use super::vector::{Groups, Isa, Vector};
use super::{Accumulate, Gemm, Offsets};
use crate::contraction::{Axis, Plan};
use core::marker::PhantomData;

/// What is constant of a contraction.
pub trait Known {
    /// The innermost loops of m, n and k, where they are constant and one of the shapes of `small`.
    const SMALL: Option<Small>;
    /// Whether the strides of [`Known::SMALL`] are to be taken from the product, as those of views are.
    const STRIDED: bool = false;
    /// Whether the plan is a constant for which a call of a kernel is too long.
    const FEW: Few = Few::No;
    /// How many products a constant plan has and how far they are apart, where they are so few that the way to the kernel counts.
    /// All strides are those of [`Known::SMALL`] then.
    const BATCH: Option<(usize, Offsets)> = None;
    /// The matrix product that a constant plan without sums is, where each operand has one loop of its own.
    const OUTER: Option<OuterProduct> = None;
}

/// A matrix product with one step of k.
#[derive(Debug)]
pub struct OuterProduct(pub(crate) Plan);

/// Whether loops in the caller are faster than a call of a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Few {
    /// No.
    No,
    /// Only where there is no kernel for constant shapes of the element type.
    WithoutKernel,
    /// Yes.
    Yes,
}

/// The most products of a [`Known::BATCH`], and the most multiplications of all of them: below what more than one thread is worth.
const SHORT_BATCH: usize = 8;
const SHORT: usize = 64 * 64 * 64;

/// [`Known::BATCH`] of a constant plan.
pub(crate) const fn batch(plan: &Plan) -> Option<(usize, Offsets)> {
    let batch = plan.batch.inner();
    let is_short = batch.len <= SHORT_BATCH && plan.multiplications().saturating_mul(batch.len) <= SHORT;
    if plan.is_single() && is_short {
        Some((batch.len, Offsets { a: batch.a, b: batch.b, c: batch.c }))
    } else {
        None
    }
}

/// Nothing is constant.
pub(crate) struct Unknown;

impl Known for Unknown {
    const SMALL: Option<Small> = None;
}

/// A constant product, rows of `c` contiguous, and those of `b` unless it is gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Small {
    pub(super) m: usize,
    pub(super) k: usize,
    pub(super) n: usize,
    pub(super) rsa: isize,
    pub(super) csa: isize,
    pub(super) rsb: isize,
    pub(super) rsc: isize,
    /// The strides of a `b` whose rows are not contiguous: it is summed by columns, or copied before it is used. `rsb` is that
    /// of the copy.
    pub(super) gathered: Option<(isize, isize)>,
    /// `c' = b' a'`: operands and axes are exchanged.
    pub(super) exchanged: bool,
}

impl Small {
    /// Any shape, for constants of what is none.
    pub(super) const NONE: Small =
        Small { m: 1, k: 1, n: 1, rsa: 0, csa: 0, rsb: 0, rsc: 0, gathered: None, exchanged: false };

    /// The innermost loops of a plan whose loops of m, n and k are constant, if `small` has kernels for them.
    pub(crate) const fn of(plan: &Plan) -> Option<Small> {
        Small::of_loops(plan.m.inner(), plan.n.inner(), plan.k.inner())
    }

    /// As [`Small::of`].
    pub(crate) const fn of_loops(m: Axis, n: Axis, k: Axis) -> Option<Small> {
        let products = m.len.saturating_mul(k.len).saturating_mul(n.len);
        // Rows are a loop, of which there may be more where all of `b` stays in the first-level cache.
        let many = m.len > n.len && n.len <= 64 && k.len <= 64 && products <= MANY;
        if products == 0 || products > 64 * 64 * 64 && !many || k.len > 256 {
            return None;
        }
        // `c` by rows, or by columns: then the product is that of the exchanged operands.
        let by_rows = n.c == 1 || n.len == 1 && m.c != 1;
        let by_columns = m.c == 1 || m.len == 1 && n.c != 1;
        let rows = Small {
            m: m.len,
            k: k.len,
            n: n.len,
            rsa: m.a,
            csa: k.a,
            rsb: k.b,
            rsc: m.c,
            gathered: None,
            exchanged: false,
        };
        let columns = Small {
            m: n.len,
            k: k.len,
            n: m.len,
            rsa: n.b,
            csa: k.b,
            rsb: k.a,
            rsc: n.c,
            gathered: None,
            exchanged: true,
        };
        let small = if by_rows && (n.b == 1 || n.len == 1) {
            rows
        } else if by_columns && (m.a == 1 || m.len == 1) {
            columns
        } else if by_rows {
            rows.gather(n.b)
        } else if by_columns {
            columns.gather(m.a)
        } else {
            return None;
        };
        let is_one_sum = m.len == 1 && n.len == 1;
        let fits = if small.columns().is_some() && small.k >= SUMMED_FROM {
            small.k * small.n <= SUMMED
        } else if m.len == 1 || n.len == 1 {
            // A matrix that is read once has a kernel that knows how to fetch it, and one long sum a kernel with lanes.
            products <= if is_one_sum { LONGEST_SUM } else { READ_ONCE }
        } else {
            small.gathered.is_none() || small.k * small.n <= GATHERED
        };
        if fits { Some(small) } else { None }
    }

    /// The product with a copy of `b`, whose columns are `csb` apart.
    const fn gather(self, csb: isize) -> Small {
        Small { gathered: Some((self.rsb, csb)), rsb: self.n as isize, ..self }
    }

    /// Whether the loops of a plan have these lengths, whatever the strides.
    pub(crate) fn has_lengths_of(self, plan: &Plan) -> bool {
        Small::of(plan)
            .is_some_and(|of| (of.m, of.k, of.n, of.exchanged) == (self.m, self.k, self.n, self.exchanged))
    }

    /// The same lengths with the strides of a product.
    fn with_strides<T>(self, gemm: &Gemm<T>) -> Small {
        let Gemm { rsa, csa, rsb, csb, rsc, csc, .. } = *gemm;
        let (rsa, csa, rsb, csb, rsc) =
            if self.exchanged { (csb, rsb, csa, rsa, csc) } else { (rsa, csa, rsb, csb, rsc) };
        let strided = Small { rsa, csa, rsb, rsc, gathered: None, ..self };
        if csb == 1 || self.n == 1 { strided } else { strided.gather(csb) }
    }

    /// The product of this shape with operands, which are exchanged back.
    #[inline(always)]
    pub(super) fn gemm<T>(self, a: *const T, b: *const T, c: *mut T, accumulate: Accumulate) -> Gemm<T> {
        let Small { m, k, n, rsa, csa, rsc, .. } = self;
        let (rsb, csb) = self.gathered.unwrap_or((self.rsb, 1));
        if self.exchanged {
            Gemm {
                m: n,
                k,
                n: m,
                a,
                rsa: csb,
                csa: rsb,
                b,
                rsb: csa,
                csb: rsa,
                c,
                rsc: 1,
                csc: rsc,
                accumulate,
            }
        } else {
            Gemm { m, k, n, a, rsa, csa, b, rsb, csb, c, rsc, csc: 1, accumulate }
        }
    }

    /// The same with another number of rows.
    pub(super) const fn with_rows(self, m: usize) -> Small {
        Small { m, ..self }
    }
}

/// Multiplications of a product of many rows: below what more than one thread is worth.
const MANY: usize = 1 << 23;

/// Elements of a `b` that is summed along its columns: where it stays in the second-level cache. Elements of a column from which
/// that is done for every type.
const SUMMED: usize = 64 * 64 * 16;
pub(super) const SUMMED_FROM: usize = 5;

/// Elements of a matrix that is read once, and of a vector that makes one element of `c`.
const READ_ONCE: usize = 64 * 64;
const LONGEST_SUM: usize = 64;

/// Elements of a `b` that is copied.
pub(super) const GATHERED: usize = 64 * 64;
const _: () = assert!(READ_ONCE <= GATHERED, "a matrix whose columns are too short to be summed is copied");

impl Small {
    /// How far the columns of `b` are apart, where `a` is one row and the elements of each are neighbours.
    pub(super) const fn columns(self) -> Option<isize> {
        match self.gathered {
            Some((1, csb)) if self.m == 1 && self.csa == 1 => Some(csb),
            _ => None,
        }
    }

    /// Steps of k in which so many elements can be read `behind` the row of `b`, because they belong to `b` too. Between the
    /// rows of a view lie elements that may be somebody else's.
    #[inline(always)]
    pub(super) fn readable(self, behind: usize, is_strided: bool) -> usize {
        let dense = self.rsb > 0 && (!is_strided || self.rsb == self.n as isize);
        if behind == 0 {
            self.k
        } else if dense {
            self.k.saturating_sub(behind.div_ceil(self.rsb as usize))
        } else {
            0
        }
    }

    /// Whether the steps of k are written one after the other.
    pub(super) const fn is_unrolled(self) -> bool {
        self.k <= 12 && self.m * self.k <= 80
    }

    /// Whether even and odd steps of k have sums of their own.
    const fn is_split(self) -> bool {
        self.k >= 4 && self.m >= 8
    }

    /// Whether the operands of the next product are fetched into the caches while this one is computed: where there is
    /// time for it, one cache line for each step of k. Many rows have so many steps that it would be far ahead of them.
    pub(super) const fn fetches(self) -> bool {
        self.m <= 64 && self.m * self.n * self.k > 16 * 16 * 16 && !self.is_unrolled()
    }

    /// Rows of a tile whose elements should come from a register.
    ///
    /// Each multiplication by one register needs a load of an element, and loads are as scarce as multiplications of narrow
    /// registers. So some rows are loaded once and their elements permuted into place, which the third arithmetic path does.
    /// Lanes are named by constants, which takes loops that are unrolled altogether. `group`: where a row is loaded in groups of so
    /// many elements, a register each.
    const fn shuffled(self, registers: usize, (lanes, group): (usize, Option<usize>)) -> usize {
        if registers != 1 || !self.is_unrolled() || self.csa != 1 || self.k > lanes || lanes > 8 || self.m < 4
        {
            return 0;
        }
        // A quarter of the rows; measured.
        let mut rows = if self.m < 16 { self.m / 4 } else { 4 };
        if let Some(group) = group {
            // Rows in groups, which 16 registers have room for beside the sums, a row of `b` and an element.
            rows = min(rows, 14usize.saturating_sub(self.m) / self.k.div_ceil(group));
        }
        // The register must end inside the matrix.
        if (rows as isize - 1) * self.rsa + lanes as isize
            > (self.m as isize - 1) * self.rsa + self.k as isize
            || self.rsa < self.k as isize
        {
            return 0;
        }
        rows
    }
}

/// How a product is cut into tiles.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// Wide registers, or narrow ones.
    pub(super) wide: bool,
    /// Registers of a panel of columns, and of the last one.
    pub(super) nv: usize,
    pub(super) last_nv: usize,
    pub(super) panels: usize,
    /// Rows of a tile; `high` tiles have one more.
    pub(super) mr: usize,
    pub(super) high: usize,
    pub(super) low: usize,
    /// Rows whose elements are taken from a register and not from memory.
    pub(super) shuffled: usize,
    /// Whether even and odd steps of k have sums of their own.
    pub(super) split: bool,
    /// Whether the last panel has a register for the ends of two rows, behind `last_nv` whole ones of each.
    pub(super) paired: bool,
}

impl Form {
    /// The form that the model finds fastest.
    ///
    /// The model is that of Zen 4, in half-cycles of a 256-bit path: two of three arithmetic slots multiply, a broadcast
    /// that is not part of a multiplication takes a slot of its own, and two loads can be done in the time of one
    /// multiplication by two halves.
    const fn best<T, I: Isa<T>>(s: Small) -> Form {
        let (narrow, wide) = (I::Narrow::LANES, I::Wide::LANES);
        let mut best = Form {
            wide: true,
            nv: 1,
            last_nv: 1,
            panels: 1,
            mr: 1,
            high: 0,
            low: s.m,
            shuffled: 0,
            split: false,
            paired: false,
        };
        let mut least = usize::MAX;
        let mut i = 0;
        while i < 2 {
            let lanes = if i == 0 { wide } else { narrow };
            let weight = lanes / narrow;
            let registers = s.n.div_ceil(lanes);
            let mut nv = 1;
            while nv <= 4 && nv <= registers {
                let panels = registers.div_ceil(nv);
                let nv_even = registers.div_ceil(panels);
                let room = (I::REGISTERS - nv_even - 1 - (nv_even > 1) as usize) / nv_even;
                // Of 16 registers four are left for operands: with two, loads wait for each other; measured.
                let limit = min(room, if I::REGISTERS == 16 { 12 } else { 16 });
                let blocks = s.m.div_ceil(limit);
                let emits = nv_even == 1 && I::BROADCASTS;
                let row = (lanes, if I::BROADCASTS { None } else { Some(I::Narrow::GROUP) });
                let multiplications = s.m * registers * weight;
                let broadcasts = s.m * panels;
                let loads = broadcasts + blocks * registers * weight;
                let slots = multiplications + if emits { 0 } else { broadcasts * weight };
                let instructions =
                    multiplications / weight + broadcasts * (!emits) as usize + blocks * registers;
                // Sixths of half-cycles, so that all of it is in whole numbers.
                let mut cost = multiplications * 6;
                cost = max(cost, slots * 4);
                cost = max(cost, loads * 6);
                cost = max(cost, instructions * 2);
                // Few sums in flight wait for each other: eight half registers hide the latency.
                let chains = s.m.div_ceil(blocks) * nv_even * weight;
                if chains < 8 && s.k > 8 {
                    cost = cost * 8 / chains;
                }
                cost = cost * 64 + instructions;
                if cost < least {
                    least = cost;
                    best = Form {
                        wide: i == 0,
                        nv: nv_even,
                        last_nv: registers - nv_even * (panels - 1),
                        panels,
                        mr: s.m / blocks,
                        high: s.m % blocks,
                        low: blocks - s.m % blocks,
                        shuffled: s.shuffled(registers, row),
                        split: emits && s.is_split() && s.shuffled(registers, row) > 0,
                        paired: false,
                    };
                }
                nv += 1;
            }
            i += 1;
        }
        if let Some(paired) = Form::paired::<T, I>(s) { paired } else { best }
    }

    /// The form whose last panel has a register for the ends of two rows; where wide and narrow registers are the same.
    ///
    /// Rows of a tile leave room for operands in 16 registers: 8 of one register and the ends are 12 sums, 6 would be 9 but the other
    /// panels have 12, 4 of two registers and the ends are 10.
    const fn paired<T, I: Isa<T>>(s: Small) -> Option<Form> {
        let lanes = I::Narrow::LANES;
        let (whole, end) = (s.n / lanes, s.n % lanes);
        if I::Wide::LANES != lanes || end == 0 || end > I::Narrow::GROUP || whole == 0 || s.m < 4 {
            return None;
        }
        // The other panels have two registers.
        let last_nv = 2 - whole % 2;
        if last_nv == 2 && whole > 4 {
            // Tiles would be low in many panels, for half a register less in one; measured.
            return None;
        }
        let limit = if whole == 1 {
            8
        } else if last_nv == 1 {
            6
        } else {
            4
        };
        let blocks = s.m.div_ceil(limit);
        Some(Form {
            wide: false,
            nv: if whole <= 2 { last_nv } else { 2 },
            last_nv,
            panels: (whole - last_nv) / 2 + 1,
            mr: s.m / blocks,
            high: s.m % blocks,
            low: blocks - s.m % blocks,
            shuffled: 0,
            split: false,
            paired: true,
        })
    }
}

pub(super) const fn max(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}

pub(super) const fn min(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

/// The constants of a shape, an element type and an instruction set.
pub(super) struct At<T, I, K>(PhantomData<(T, I, K)>);

impl<T, I: Isa<T>, K: Known> At<T, I, K> {
    pub(super) const SMALL: Small = match K::SMALL {
        Some(small) => small,
        None => Small::NONE,
    };
    pub(super) const FORM: Form = {
        let form = Form::best::<T, I>(Self::SMALL);
        // Which elements a register holds, strides say.
        if K::STRIDED { Form { shuffled: 0, split: false, ..form } } else { form }
    };

    /// The shape with the strides of `gemm`, which are constants in general.
    #[inline(always)]
    pub(super) fn of(gemm: &Gemm<T>) -> Small {
        let s = const { Self::SMALL };
        if const { K::STRIDED } { s.with_strides(gemm) } else { s }
    }
}
