//! The tiles of a constant product: rows of `c` that are summed in registers over all of k, with what is asked for meanwhile.
//!
//! A row is registers of one width, and a narrow one behind them where that is enough for its end.

use super::super::form::{At, Form, MOST_KEPT, Pairs};
use super::super::known::{IN_ROW, Known, MAX_SHUFFLED, Small};
use super::super::vector::{Isa, Vector};
use super::pairs::{two_rows, two_steps};
use crate::element::Element;

/// Where a tile begins.
#[derive(Clone, Copy)]
pub(in super::super) struct Tile<T> {
    /// The shape: all of it is constant but the strides of views.
    pub(in super::super) s: Small,
    pub(in super::super) a: *const T,
    pub(in super::super) b: *const T,
    pub(in super::super) c: *mut T,
    pub(in super::super) add: bool,
    /// What the next product reads: `b`, then `a`; and how much of it has been asked for, in bytes.
    pub(super) next: [*const T; 2],
    pub(super) asked: usize,
    /// Bytes from one cache line that is asked for to the next, and lines that a tile asks for.
    pub(super) line: usize,
    pub(in super::super) lines: usize,
}

impl<T> Tile<T> {
    /// The one that begins so many rows below.
    #[inline(always)]
    pub(in super::super) fn below(self, rows: usize) -> Self {
        Tile {
            a: self.a.wrapping_offset(rows as isize * self.s.rsa),
            c: self.c.wrapping_offset(rows as isize * self.s.rsc),
            asked: self.asked + self.lines * self.line,
            ..self
        }
    }
}

/// What a tile asks for of the next product, a cache line in each of the first steps: all tiles together ask for all of it.
pub(in super::super) struct Ahead(*const u8);

impl Ahead {
    #[inline(always)]
    pub(in super::super) fn new<T>(at: &Tile<T>) -> Self {
        let b_bytes = at.s.k * at.s.n * size_of::<T>();
        let [b, a] = at.next.map(<*const T>::cast::<u8>);
        Ahead(if at.asked < b_bytes { b.wrapping_add(at.asked) } else { a.wrapping_add(at.asked - b_bytes) })
    }

    /// Asks for the next line.
    ///
    /// # Safety
    ///
    /// The processor has the instruction set of `V`.
    #[inline(always)]
    pub(in super::super) unsafe fn ask<V: Vector>(&mut self, at: &Tile<V::Elem>) {
        // SAFETY: the caller's condition; a prefetch touches nothing.
        unsafe { V::prefetch_read(self.0) };
        self.0 = self.0.wrapping_add(at.line);
    }
}

/// All tiles of a panel; `LAST`: of the last panel.
///
/// # Safety
///
/// As for [`Kernel`](super::super::Kernel), with the lengths and strides of [`Known::SMALL`]; the processor has the instruction set.
#[inline(always)]
pub(super) unsafe fn rows<T: Element<Acc = T>, I: Isa<T>, V: Vector<Elem = T>, K: Known, const LAST: bool>(
    at: Tile<T>,
) {
    let form = const { At::<T, I, K>::FORM };
    const {
        let Form { nv, last_nv, mr, high, keeps_b, .. } = At::<T, I, K>::FORM;
        let (nv, mr) = (if nv > last_nv { nv } else { last_nv }, mr + (high > 0) as usize);
        assert!(nv <= MAX_NV && mr <= MAX_MR && nv * mr <= MAX_SUMS, "a tile has room");
        assert!(!keeps_b || At::<T, I, K>::SMALL.k <= MAX_KEPT, "all rows of `b` have room");
    }
    let mut at = at;
    // SAFETY: the caller's conditions; `high` tiles of `mr + 1` rows and `low` ones of `mr` are all rows. Steps below k.
    unsafe {
        let panel = Panel::<V, I::Narrow>::new::<I, K, LAST>(at.s);
        let mut kept = [Row { whole: [V::zero(); MAX_NV], end: I::Narrow::zero() }; MAX_KEPT];
        if const { At::<T, I, K>::FORM.keeps_b } {
            for (p, row) in kept.iter_mut().enumerate().take(const { At::<T, I, K>::SMALL.k }) {
                *row = panel.row(at.b.offset(p as isize * at.s.rsb), p);
            }
        }
        let high: Option<Sum<T, V, I::Narrow>> =
            const { if At::<T, I, K>::FORM.high > 0 { Some(sums::<T, I, V, K, LAST, 1>) } else { None } };
        let low: Option<Sum<T, V, I::Narrow>> =
            const { if At::<T, I, K>::FORM.low > 0 { Some(sums::<T, I, V, K, LAST, 0>) } else { None } };
        if let Some(sums) = high {
            for _ in 0..form.high {
                sums(at, &panel, &kept);
                at = at.below(form.mr + 1);
            }
        }
        if let Some(sums) = low {
            for _ in 0..form.low {
                sums(at, &panel, &kept);
                at = at.below(form.mr);
            }
        }
    }
}

/// The most sums, rows, and registers of a row of a tile.
///
/// Sums are arrays of this size, row by row, of which a shape uses a part that is constant; the compiler keeps just that part, in
/// registers. Arrays of the right size would be a copy of the tile for each size; without what these are filled with first, which no
/// program has in the end, rustc takes 4 % less time for a shape.
pub(super) const MAX_SUMS: usize = 64;
pub(super) const MAX_MR: usize = 16;
const MAX_NV: usize = MOST_KEPT;
/// The most rows of `b` that stay in registers.
const MAX_KEPT: usize = 6;

/// Sums of a tile: registers of each row, and the narrow one that may be at its end.
#[derive(Clone, Copy)]
struct Sums<V, N> {
    whole: [V; MAX_SUMS],
    ends: [N; MAX_MR],
}

impl<V: Vector, N: Vector<Elem = V::Elem>> Sums<V, N> {
    /// # Safety
    ///
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn zero() -> Self {
        // SAFETY: the caller's condition.
        unsafe { Sums { whole: [V::zero(); MAX_SUMS], ends: [N::zero(); MAX_MR] } }
    }

    /// Adds the sums of `mr` rows of `nv` registers, and their ends if there are some.
    ///
    /// # Safety
    ///
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn add(&mut self, other: &Self, (mr, nv): (usize, usize), has_end: bool) {
        // SAFETY: the caller's condition.
        unsafe {
            for (sum, other) in self.whole.iter_mut().zip(other.whole).take(mr * nv) {
                *sum = sum.add(other);
            }
            for (sum, other) in self.ends.iter_mut().zip(other.ends).take(if has_end { mr } else { 0 }) {
                *sum = sum.add(other);
            }
        }
    }
}

/// The columns of a panel: registers of one width, and a narrow one behind them where that is enough for the end.
#[derive(Clone, Copy)]
struct Panel<V: Vector, N: Vector<Elem = V::Elem>> {
    nv: usize,
    has_end: bool,
    /// Columns of the last register, wide or narrow.
    last: usize,
    /// Steps in which that can be read whole.
    readable: usize,
    masks: (V::Mask, N::Mask),
}

/// A row of `b` in a panel.
#[derive(Clone, Copy)]
struct Row<V, N> {
    whole: [V; MAX_NV],
    end: N,
}

impl<V: Vector, N: Vector<Elem = V::Elem>> Panel<V, N> {
    /// # Safety
    ///
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn new<I: Isa<V::Elem>, K: Known, const LAST: bool>(s: Small) -> Self {
        let form = const { At::<V::Elem, I, K>::FORM };
        let has_end = LAST && form.narrow_end;
        let nv = if LAST { form.last_nv - has_end as usize } else { form.nv };
        let columns = if LAST { s.n - (form.panels - 1) * form.nv * V::LANES } else { nv * V::LANES };
        let width = if has_end { N::LANES } else { V::LANES };
        let last = (columns - 1) % V::LANES % width + 1;
        // SAFETY: the caller's condition.
        let masks = unsafe {
            (V::mask(if has_end { V::LANES } else { last }), N::mask(if has_end { last } else { 0 }))
        };
        Panel { nv, has_end, last, readable: s.readable(width - last, K::STRIDED), masks }
    }

    /// The row of step `p`, which is at `b`.
    ///
    /// # Safety
    ///
    /// The columns of the panel are valid for reads from `b` on, and a whole last register if `p` is below `readable`; the processor
    /// has the instruction set.
    #[inline(always)]
    unsafe fn row(&self, b: *const V::Elem, p: usize) -> Row<V, N> {
        let is_readable = p < self.readable;
        let nv = self.nv;
        // SAFETY: the caller's conditions; a masked load touches no more than the columns of the panel.
        unsafe {
            let mut row = Row { whole: [V::zero(); MAX_NV], end: N::zero() };
            for (v, row) in row.whole.iter_mut().enumerate().take(nv) {
                let b = b.add(v * V::LANES);
                let is_whole = is_readable || self.has_end || v + 1 < nv;
                *row = if is_whole { V::load(b) } else { V::load_masked(b, self.masks.0) };
            }
            if self.has_end {
                let b = b.add(nv * V::LANES);
                row.end = if is_readable { N::load(b) } else { N::load_masked(b, self.masks.1) };
            }
            row
        }
    }
}

/// [`sums`] of tiles with as many rows.
type Sum<T, V, N> = unsafe fn(Tile<T>, &Panel<V, N>, &[Row<V, N>; MAX_KEPT]);

/// A tile of `mr + MORE` rows.
///
/// # Safety
///
/// As for [`rows`]; the tile is inside the product.
#[inline(always)]
unsafe fn sums<T, I, V, K, const LAST: bool, const MORE: usize>(
    at: Tile<T>,
    panel: &Panel<V, I::Narrow>,
    kept: &[Row<V, I::Narrow>; MAX_KEPT],
) where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Vector<Elem = T>,
    K: Known,
{
    let s = at.s;
    let form = const { At::<T, I, K>::FORM };
    let mr = const { At::<T, I, K>::FORM.mr } + MORE;
    let Panel { nv, has_end, last, readable, masks } = *panel;
    let lanes = V::LANES;
    // SAFETY: the processor has the instruction set. Rows, steps and columns are inside the product; a register that is read
    // whole ends with the last element of the last row of `b` or before it, and the others are masked.
    unsafe {
        let mut sums = Sums::<V, I::Narrow>::zero();
        let mut from_register = [[V::zero(); IN_ROW]; MAX_SHUFFLED];
        for (i, row) in from_register[..form.shuffled].iter_mut().enumerate() {
            let from = at.a.offset(i as isize * s.rsa);
            for (i, group) in row.iter_mut().enumerate().take(s.of_each(V::GROUP)) {
                *group = V::groups(from.add(i * V::GROUP)).opaque();
            }
        }
        // No closure: it would be a function without these instructions.
        macro_rules! one {
            ($sums:expr, $p:expr, $first:expr) => {{
                let p = $p;
                // `min` for shapes that keep nothing: rustc looks at their steps too.
                let row = if const { At::<T, I, K>::FORM.keeps_b } {
                    kept[p.min(MAX_KEPT - 1)]
                } else {
                    panel.row(at.b.offset(p as isize * s.rsb), p)
                };
                Step { p, is_first: $first }.add::<T, I, V, K>(
                    &at,
                    $sums,
                    (mr, nv, has_end),
                    &from_register,
                    &row,
                );
            }};
        }
        if const { At::<T, I, K>::FORM.unrolled } {
            // Few sums wait for each other; even and odd steps do not.
            let split = const { At::<T, I, K>::FORM.split };
            let mut odd = Sums::zero();
            // Written out, since the compiler would keep the loop.
            macro_rules! steps {
                ($($p:literal)*) => {
                    $(if const { $p < At::<T, I, K>::SMALL.k } {
                        let sums = if split && $p % 2 == 1 { &mut odd } else { &mut sums };
                        one!(sums, $p, $p == 0);
                    })*
                };
            }
            steps!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
            if split {
                sums.add(&odd, (mr, nv), has_end);
            }
        } else {
            if const { At::<T, I, K>::SMALL.fetches() && At::<T, I, K>::SMALL.k >= 32 } {
                for i in 0..mr {
                    for v in 0..nv + has_end as usize {
                        V::prefetch(at.c.wrapping_offset(i as isize * s.rsc + (v * lanes) as isize));
                    }
                }
            }
            // One row has few sums, which wait for each other where no other product begins: those of every other step are
            // apart. Not of a row that may be one of many, whose sums should not depend on how many there are. And where other
            // kernels have them apart.
            one!(&mut sums, 0, true);
            let mut p = 1;
            // One in each step after the first.
            let asks = (at.lines + 1).min(readable);
            let mut ahead = Ahead::new(&at);
            if const { At::<T, I, K>::SUMS_APART } {
                let mut odd = Sums::zero();
                one!(&mut odd, 1, true);
                p = 2;
                while p + 1 < readable {
                    if const { At::<T, I, K>::SMALL.fetches() && At::<T, I, K>::SMALL.m > 1 } && p < asks {
                        ahead.ask::<V>(&at);
                        ahead.ask::<V>(&at);
                    }
                    one!(&mut sums, p, false);
                    one!(&mut odd, p + 1, false);
                    p += 2;
                }
                while p < s.k {
                    one!(if p.is_multiple_of(2) { &mut sums } else { &mut odd }, p, false);
                    p += 1;
                }
                sums.add(&odd, (mr, nv), has_end);
            } else {
                if let Some(pairs) = const { At::<T, I, K>::PAIRS }
                    && I::permutes()
                {
                    while p + 1 < readable {
                        if const { At::<T, I, K>::SMALL.fetches() } && p < asks {
                            ahead.ask::<V>(&at);
                            ahead.ask::<V>(&at);
                        }
                        let row = |p: usize| at.b.offset(p as isize * s.rsb);
                        let rows = [panel.row(row(p), p).whole[0], panel.row(row(p + 1), p + 1).whole[0]];
                        match pairs {
                            Pairs::Steps => two_steps::<T, V>(&at, &mut sums.whole, mr, rows, p),
                            Pairs::Rows => {
                                two_rows::<T, V>(&at, &mut sums.whole, mr, rows[0], p);
                                two_rows::<T, V>(&at, &mut sums.whole, mr, rows[1], p + 1);
                            }
                        }
                        p += 2;
                    }
                } else if const { At::<T, I, K>::SMALL.fetches() } {
                    while p < asks {
                        ahead.ask::<V>(&at);
                        one!(&mut sums, p, false);
                        p += 1;
                    }
                }
                for p in p..readable {
                    one!(&mut sums, p, false);
                }
                for p in readable.max(p)..s.k {
                    one!(&mut sums, p, false);
                }
            }
        }
        // The last register, if it is a partial one.
        let is_masked = |v: usize| !has_end && v + 1 == nv && last < lanes;
        for i in 0..mr {
            let c = at.c.offset(i as isize * s.rsc);
            let (whole, end) = (&mut sums.whole[i * nv..][..nv], &mut sums.ends[if has_end { i } else { 0 }]);
            if at.add {
                for (v, sum) in whole.iter_mut().enumerate() {
                    let c = c.add(v * lanes);
                    *sum = sum.add(if is_masked(v) { V::load_masked(c, masks.0) } else { V::load(c) });
                }
                if has_end {
                    *end = end.add(I::Narrow::load_masked(c.add(nv * lanes), masks.1));
                }
            }
        }
        for i in 0..mr {
            let c = at.c.offset(i as isize * s.rsc);
            // The rows that follow in the same tile are written after this one: it may write into them.
            let follows = form.panels == 1 && s.rsc == s.n as isize && (mr - i) * s.n >= nv * lanes;
            for (v, sum) in sums.whole[i * nv..][..nv].iter().enumerate() {
                let c = c.add(v * lanes);
                if is_masked(v) && (I::BROADCASTS || !follows) {
                    sum.store_masked(c, masks.0)
                } else {
                    sum.store(c)
                }
            }
            if has_end {
                let c = c.add(nv * lanes);
                if last < I::Narrow::LANES {
                    sums.ends[i].store_masked(c, masks.1)
                } else {
                    sums.ends[i].store(c)
                }
            }
        }
    }
}

/// A step of k.
#[derive(Clone, Copy)]
struct Step {
    p: usize,
    /// Whether it is the first of its sums.
    is_first: bool,
}

impl Step {
    /// Adds it to sums.
    ///
    /// # Safety
    ///
    /// As for [`sums`].
    #[inline(always)]
    unsafe fn add<T, I, V, K>(
        self,
        at: &Tile<T>,
        sums: &mut Sums<V, I::Narrow>,
        (mr, nv, has_end): (usize, usize, bool),
        from_register: &[[V; IN_ROW]; MAX_SHUFFLED],
        row: &Row<V, I::Narrow>,
    ) where
        T: Element<Acc = T>,
        I: Isa<T>,
        V: Vector<Elem = T>,
        K: Known,
    {
        let Step { p, is_first } = self;
        let s = at.s;
        let form = const { At::<T, I, K>::FORM };
        // The first product is the sum, so that nothing waits for zeros.
        let replaces = is_first || p == 1 && form.split;
        // SAFETY: the caller's conditions.
        unsafe {
            for i in 0..mr {
                // The core pairs multiplications that do not wait for each other better if one step has another order.
                let i = if is_first { mr - 1 - i } else { i };
                let a = at.a.offset(i as isize * s.rsa + p as isize * s.csa);
                let x = if i < form.shuffled && p < s.of_each(V::GROUP) * V::GROUP {
                    from_register[i][p / V::GROUP].of_groups(p % V::GROUP)
                } else {
                    V::splat(a.read())
                };
                for (sum, row) in sums.whole[i * nv..][..nv].iter_mut().zip(row.whole) {
                    *sum = if replaces { x.mul(row) } else { x.mul_add(row, *sum) };
                }
                if has_end {
                    let (x, sum) = (I::Narrow::splat(a.read()), &mut sums.ends[i]);
                    *sum = if replaces { x.mul(row.end) } else { x.mul_add(row.end, *sum) };
                }
            }
        }
    }
}
