//! What is constant of a product.

use super::blocks::is_pages;
use super::few::ShortRows;
use super::form::{max, min};
use super::tiles::IN_ONE_SET;
use super::vector::Isa;
use super::{Accumulate, Gemm, Offsets, Operands};
use crate::contraction::{Axis, Plan};

/// What is constant of a contraction.
pub trait Known {
    /// The innermost loops of m, n and k, where they are constant and one of the shapes of `small`.
    const SMALL: Option<Small>;
    /// Whether the strides of [`Known::SMALL`] are to be taken from the product, as those of views are.
    const STRIDED: bool = false;
    /// Whether elements of a row of the left operand are neighbours all the same.
    const UNIT: bool = false;
    /// Whether the plan is a constant for which a call of a kernel is too long.
    const FEW: Few = Few::No;
    /// The products of a constant plan, where they are too little work for a second thread. All strides are those of
    /// [`Known::SMALL`] then.
    const BATCH: Option<Batches> = None;
    /// The matrix product that a constant plan without sums is, where each operand has one loop of its own.
    const OUTER: Option<OuterProduct> = None;
    /// The constant plan without matrices whose rows are short, where it is one.
    const SHORT_ROWS: Option<ShortRows> = None;
}

/// Views whose rows of the left operand have their elements side by side.
pub(super) struct Unit<K>(core::marker::PhantomData<K>);

impl<K: Known> Known for Unit<K> {
    const SMALL: Option<Small> = K::SMALL;
    const STRIDED: bool = K::STRIDED;
    const UNIT: bool = true;
    const BATCH: Option<Batches> = K::BATCH;
}

/// A part of the steps of k: as many as [`Small::part`] says, or those that are left.
pub(super) struct Part<K, const LAST: bool>(core::marker::PhantomData<K>);

impl<K: Known, const LAST: bool> Known for Part<K, LAST> {
    const SMALL: Option<Small> = match K::SMALL {
        Some(small) => {
            let len = small.part();
            Some(Small { k: if LAST { (small.k - 1) % len + 1 } else { len }, ..small })
        }
        None => None,
    };
    const STRIDED: bool = K::STRIDED;
    const UNIT: bool = K::UNIT;
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

/// The most multiplications of a [`Known::BATCH`]: below what more than one thread is worth.
pub(super) const SHORT: usize = 1 << 24;

/// Products of equal shape: how many, and how far they are apart. Two loops, since broadcasting operands have two.
#[derive(Clone, Copy, Debug)]
pub struct Batches {
    pub(super) outer: (usize, Offsets),
    pub(super) inner: (usize, Offsets),
}

impl Batches {
    /// No product.
    pub(super) const NONE: Batches = Batches::of((0, Offsets { a: 0, b: 0, c: 0 }));

    /// One loop.
    pub(super) const fn of(inner: (usize, Offsets)) -> Batches {
        Batches { outer: (1, Offsets { a: 0, b: 0, c: 0 }), inner }
    }

    /// Whether the inner loop has fewer steps than so many.
    pub(super) const fn is_shorter_than(self, count: usize) -> bool {
        self.inner.0 < count
    }

    /// Whether there is one product.
    pub(super) const fn is_one(self) -> bool {
        self.outer.0 * self.inner.0 == 1
    }
}

/// [`Known::BATCH`] of a constant plan: what is around the innermost loops of m, n and k, if these are two loops at most.
pub(crate) const fn batch(plan: &Plan) -> Option<Batches> {
    let products = plan.multiplications().saturating_mul(plan.batch.len());
    if !plan.k.is_single() || products > SHORT {
        return None;
    }
    let mut batch = Batches::of((1, Offsets { a: 0, b: 0, c: 0 }));
    let mut loops = 0;
    // From the outermost to what should be the innermost.
    let groups = [(&plan.m, 1), (&plan.n, 1), (&plan.batch, 0)];
    let mut i = 0;
    while i < groups.len() {
        let (group, inner) = groups[i];
        let mut j = 0;
        while j + inner < group.count() {
            let Axis { len, a, b, c } = group.all()[j];
            batch = Batches { outer: batch.inner, inner: (len, Offsets { a, b, c }) };
            loops += 1;
            j += 1;
        }
        i += 1;
    }
    if loops <= 2 { Some(batch) } else { None }
}

/// Nothing is constant.
pub(crate) struct Unknown;

impl Known for Unknown {
    const SMALL: Option<Small> = None;
}

/// A constant product, rows of `c` contiguous unless it is scattered, and those of `b` unless it is gathered.
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
    /// The strides of a `c` of which neither rows nor columns are contiguous: it is written from a copy, whose rows are.
    pub(super) scattered: Option<(isize, isize)>,
    /// `c' = b' a'`: operands and axes are exchanged.
    pub(super) exchanged: bool,
}

impl Small {
    /// Any shape, for constants of what is none.
    pub(super) const NONE: Small = Small {
        m: 1,
        k: 1,
        n: 1,
        rsa: 0,
        csa: 0,
        rsb: 0,
        rsc: 0,
        gathered: None,
        scattered: None,
        exchanged: false,
    };

    /// The innermost loops of a plan whose loops of m, n and k are constant, if `small` has kernels for them.
    pub(crate) const fn of(plan: &Plan) -> Option<Small> {
        Small::of_loops(plan.m.inner(), plan.n.inner(), plan.k.inner())
    }

    /// As [`Small::of`].
    pub(crate) const fn of_loops(m: Axis, n: Axis, k: Axis) -> Option<Small> {
        let products = m.len.saturating_mul(k.len).saturating_mul(n.len);
        // Rows are a loop, of which there may be more where all of `b` stays in the first-level cache.
        let many = m.len > n.len && n.len <= 64 && k.len <= 64 && products <= MANY;
        if products == 0 || products > MOST && !many || k.len > LONGEST {
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
            scattered: None,
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
            scattered: None,
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
        let pays = if small.k > LONG { small.is_one_tile() } else { many || small.stays() };
        if (products > ALWAYS || small.k > LONG) && !pays {
            return None;
        }
        let is_one_sum = m.len == 1 && n.len == 1;
        let fits = if small.columns().is_some() && small.k >= SUMMED_FROM {
            small.k * small.n <= SUMMED
        } else if m.len == 1 || n.len == 1 {
            // A matrix that is read once has a kernel that knows how to fetch it, and one long sum a kernel with lanes.
            products <= if is_one_sum { LONGEST_SUM } else { READ_ONCE }
        } else {
            small.gathered.is_none() || small.k * small.n <= COPIED || small.m >= GATHERED_ROWS
        };
        if fits { Some(small) } else { None }
    }

    /// Whether what panels of columns do to the caches is no loss: each reads all of `a` once more, and a row of `b` is read in
    /// pieces, which pays if there are rows enough.
    const fn stays(self) -> bool {
        self.m * self.k <= 1 << 15 && (self.m >= 16 || self.k * self.n <= 1 << 14)
    }

    /// Whether all rows are one tile, or nearly so, and the panels few: then `b` is read once however long it is. Of fewer sums
    /// several of each are faster, as `thin` has them.
    const fn is_one_tile(self) -> bool {
        let most = if self.m * self.n * self.k <= ALWAYS { 32 } else { 16 };
        // Of so many steps there is no room for a copy of `b`, and panels are copied for rows of many tiles.
        let rows = if self.n <= 16 && self.gathered.is_none() { HIGHEST } else { HIGH };
        self.m <= rows && self.n <= most && self.m * self.n >= 64
    }

    /// Whether a product of so many steps is left to `blocked`, with so many registers: a plan, which says whether there is a kernel, knows of neither
    /// these nor elements. `is_one`: there is no batch of them. Measured.
    pub(super) const fn is_left<T, I: Isa<T>>(self, is_one: bool) -> bool {
        let (size, register) = (size_of::<T>(), size_of::<I::Wide>());
        let (row, is_one_set) = (self.n * size, is_pages(self.rsa.unsigned_abs() * size));
        let is_high = self.m > HIGH;
        if self.k <= LONG {
            false
        } else if I::REGISTERS > 16 {
            // More rows than a tile has, in two panels or in one set of the first-level cache.
            is_high && (row > register || is_one_set)
        } else if row > 2 * register {
            // Each panel reads all of `a`.
            is_high || !is_one
        } else {
            // Rows that are one tile and in one set, or more of a batch than a kernel asks for in time.
            row <= register && is_one_set && !is_high && self.m > IN_ONE_SET
                || !is_one && self.k * (self.m + self.n) * size > AHEAD
        }
    }

    /// Whether there may be more steps than stay in the first-level cache, with the rows of `a` side by side: each tile reads all of them.
    pub(super) const fn has_many_steps(self) -> bool {
        self.k > LONG && self.is_in_place() && self.k * (self.m + self.n) > NEAR
    }

    /// Steps of k of a part, the last of which may have fewer: so many that both operands stay in the first-level cache.
    pub(super) const fn part(self) -> usize {
        self.k.div_ceil(self.k.div_ceil(max(NEAR / (self.m + self.n), 1)))
    }

    /// The product with a copy of `b`, whose columns are `csb` apart.
    const fn gather(self, csb: isize) -> Small {
        Small { gathered: Some((self.rsb, csb)), rsb: self.n as isize, ..self }
    }

    /// The product with a copy of `c`, whose columns are `csc` apart.
    const fn scatter(self, csc: isize) -> Small {
        Small { scattered: Some((self.rsc, csc)), rsc: self.n as isize, ..self }
    }

    /// Whether loops of m, n and k have these lengths, whatever the strides.
    #[inline]
    pub(crate) fn has_lengths_of<T>(self, [m, n, k]: [Axis; 3]) -> bool {
        if self.gathered.is_none()
            && !self.exchanged
            && (m.len, k.len, n.len) == (self.m, self.k, self.n)
            && (n.b, n.c) == (1, 1)
        {
            return true;
        }
        let is_same = |of: Option<Small>| {
            of.is_some_and(|of| (of.m, of.k, of.n, of.exchanged) == (self.m, self.k, self.n, self.exchanged))
        };
        // As with a copy of a `c` that has not the rows it was taken to have.
        let elements = m.len.saturating_mul(n.len);
        // One that lies in columns is better computed as such than copied out of the first-level cache.
        let stays = m.c != 1 || elements.saturating_mul(size_of::<T>()) <= COPIED * 4;
        let copied = m.len > 1 && n.len > 1 && elements <= COPIED && stays;
        let (rows, columns) = (Axis { c: n.len as isize, ..m }, Axis { c: 1, ..n });
        is_same(Small::of_loops(m, n, k)) || copied && is_same(Small::of_loops(rows, columns, k))
    }

    /// The same lengths with the strides of a product.
    pub(super) fn with_strides<T>(self, gemm: &Gemm<T>) -> Small {
        let Gemm { rsa, csa, rsb, csb, rsc, csc, .. } = *gemm;
        let (rsa, csa, rsb, csb, rsc, csc) =
            if self.exchanged { (csb, rsb, csa, rsa, csc, rsc) } else { (rsa, csa, rsb, csb, rsc, csc) };
        let strided = Small { rsa, csa, rsb, rsc, gathered: None, scattered: None, ..self };
        let strided = if csb == 1 || self.n == 1 { strided } else { strided.gather(csb) };
        if csc == 1 || self.n == 1 { strided } else { strided.scatter(csc) }
    }

    /// The product of this shape with operands, which are exchanged back.
    #[inline(always)]
    pub(super) fn gemm<T: Copy>(
        self,
        a: *const T,
        b: *const T,
        c: *mut T,
        accumulate: Accumulate,
    ) -> Gemm<T> {
        let [m, n, k] = self.axes();
        Gemm::of([m, n, k], &Operands { a, b, c, accumulate })
    }

    /// The loops of m, n and k, of operands that are exchanged back.
    pub(super) const fn axes(self) -> [Axis; 3] {
        let (rsb, csb) = match self.gathered {
            Some(strides) => strides,
            None => (self.rsb, 1),
        };
        let (rsc, csc) = match self.scattered {
            Some(strides) => strides,
            None => (self.rsc, 1),
        };
        let Small { m, k, n, rsa, csa, .. } = self;
        if self.exchanged {
            [
                Axis { len: n, a: csb, b: 0, c: csc },
                Axis { len: m, a: 0, b: rsa, c: rsc },
                Axis { len: k, a: rsb, b: csa, c: 0 },
            ]
        } else {
            [
                Axis { len: m, a: rsa, b: 0, c: rsc },
                Axis { len: n, a: 0, b: csb, c: csc },
                Axis { len: k, a: csa, b: rsb, c: 0 },
            ]
        }
    }

    /// The same with another number of rows.
    pub(super) const fn with_rows(self, m: usize) -> Small {
        Small { m, ..self }
    }
}

/// Multiplications of a product that is not one of many rows, and those up to which nothing else matters; measured.
const MOST: usize = 1 << 22;
pub(super) const ALWAYS: usize = 64 * 64 * 64;

/// Steps of k of any product, and of one whose rows are one tile.
pub(super) const LONG: usize = 256;
const LONGEST: usize = 1 << 14;

/// Elements of both operands that stay in the first-level cache.
const NEAR: usize = 3 << 10;

/// Bytes of both operands that the kernel of the product before asks for; measured.
const AHEAD: usize = 256 << 10;

/// Rows of a product of many steps that are one tile, also where rows of the tile are more than one register.
const HIGH: usize = 12;
const HIGHEST: usize = 16;

/// Elements of a panel of `b` of a product with more multiplications than that, with 16 registers.
pub(super) const PANEL: usize = 1 << 12;

/// Multiplications of a product of many rows: below what more than one thread is worth.
const MANY: usize = 1 << 23;

/// Elements of a `b` that is summed along its columns: where it stays in the second-level cache. Elements of a column from which
/// that is done for every type.
const SUMMED: usize = 64 * 64 * 16;
pub(super) const SUMMED_FROM: usize = 5;

/// Elements of a matrix that is read once, and of a vector that makes one element of `c`.
const READ_ONCE: usize = 64 * 64;
const LONGEST_SUM: usize = 64;

/// Rows from which a `b` whose rows are not contiguous is copied panel by panel.
pub(super) const GATHERED_ROWS: usize = 16;

/// Elements of a `b` that is copied as a whole, and of a `c` that is written from a copy.
pub(super) const COPIED: usize = 64 * 64;
const _: () = assert!(READ_ONCE <= COPIED, "a matrix whose columns are too short to be summed is copied");

impl Small {
    /// How far the columns of `b` are apart, where `a` is one row and the elements of each are neighbours.
    pub(super) const fn columns(self) -> Option<isize> {
        match self.gathered {
            Some((1, csb)) if self.m == 1 && self.csa == 1 && self.scattered.is_none() => Some(csb),
            _ => None,
        }
    }

    /// Whether no operand is copied, or panels of `b` at most.
    pub(super) const fn is_in_place(self) -> bool {
        self.gathered.is_none() && self.scattered.is_none()
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
    pub(super) const fn is_split(self) -> bool {
        self.k >= 4 && self.m >= 8
    }

    /// Whether the operands of the next product are fetched into the caches while this one is computed: where there is
    /// time for it. Of many rows the cache would lose it again before it is used.
    pub(super) const fn fetches(self) -> bool {
        self.m <= 256 && self.m * self.n * self.k > 16 * 16 * 16 && !self.is_unrolled()
    }

    /// Registers that elements of a row are in. Of many the last one may have no single element, which is loaded as soon.
    pub(super) const fn of_each(self, group: usize) -> usize {
        if group == 2 && self.k > 6 { self.k / 2 } else { self.k.div_ceil(group) }
    }

    /// Rows of a tile of `self.m` rows whose elements should come from a register.
    ///
    /// Each multiplication by one register needs a load of an element, and loads are as scarce as multiplications of narrow
    /// registers. So some rows are loaded once and their elements permuted into place, which other arithmetic paths do.
    /// Lanes are named by constants, which takes loops that are unrolled altogether. `group`: elements of a row that are in one
    /// register; `registers`: how many there are, 16 or 32.
    pub(super) const fn shuffled(self, group: usize, registers: usize) -> usize {
        // Rows, but one of three. Registers for rows and sums, beside a row of `b` and elements. One element of a row is loaded as
        // soon. Measured.
        let (most, room) =
            if registers > 16 { (self.m / 2, registers - 4) } else { (max(self.m / 4, 1), registers - 2) };
        if self.csa != 1 || self.m < 3 || self.k < 2 || self.rsa < self.k as isize {
            return 0;
        }
        let of_each = self.of_each(group);
        let rows = min(min(most, MAX_SHUFFLED), room.saturating_sub(self.m) / of_each);
        // The registers must end inside the tile.
        let end = (rows as isize - 1) * self.rsa + (of_each * group) as isize;
        if of_each > IN_ROW || end > (self.m as isize - 1) * self.rsa + self.k as isize { 0 } else { rows }
    }
}

/// The most steps of k that are written one after the other.
pub(super) const MAX_UNROLLED: usize = 16;

/// The most rows whose elements are permuted out of registers.
pub(super) const MAX_SHUFFLED: usize = 8;

/// The most registers that elements of a row are in.
pub(super) const IN_ROW: usize = 8;
