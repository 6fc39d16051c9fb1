//! Constant products whose rows of `c` are so short that two share a half register: up to four columns of `f32`, two of `f64`.
//! Where wide registers are multiplied at once, most of them are for `shared`.
//!
//! A half register is two groups of 128 bits, each for one row of `c`. A step of k is a row of `b` repeated in both groups,
//! which a load does by itself, times elements of `a` that a permutation with constant indices puts in place. Of an odd
//! number of rows the first has a register of its own and needs no permutation:
//!
//! ```text
//!         | c00 c01 c02  -  |                 |         3x3x3 of f32
//!         | c10 c11 c12  -  | c20 c21 c22  -  |
//! step p  | bp0 bp1 bp2  -  | bp0 bp1 bp2  -  |         repeated load
//!       * | a1p a1p a1p  -  | a2p a2p a2p  -  |         permuted | a10 a11 a12 a20 a21 a22  -  -  |
//! store   | c10 c11 c12 c20 c21 c22  -   -    |         permuted
//! ```
//!
//! Where a permutation across the groups takes longer than one within them (AVX2), and loads and stores may reach on, each row is
//! loaded into its group and stored from it:
//!
//! ```text
//!       * | a1p a1p a1p a1p | a2p a2p a2p a2p |         permuted | a10 a11 a12  -  | a20 a21 a22  -  |
//! store   | c10 c11 c12  -  |                 |         and then the other row
//! ```
//!
//! Where the next product of the batch follows without a gap, loads may reach into it, and so may stores, since it is
//! written afterwards. The last products are masked.
//!
//! More rows than eight are pieces of eight times the same `b`, whose rows stay in registers.

use super::Offsets;
use super::batch::Batch;
use super::form::{At, max, min};
use super::known::{Known, Small};
use super::vector::{Groups, Halves, Isa, Vector};
use crate::element::Element;

/// The shape as it is cut for an instruction set.
#[derive(Clone, Copy)]
pub(super) struct Cut {
    /// Elements behind a matrix that whole loads and stores reach.
    over_a: usize,
    over_b: usize,
    over_c: usize,
    /// Products at the end of a batch behind which there are not as many.
    tail: usize,
    /// Lanes of a register of `a` for each step of k.
    places: [[u8; LANES]; LANES],
    /// Lanes of `c` without the gap between the groups.
    packed: [u8; LANES],
}

/// Lanes of a half register, and registers of `c`, at most.
const LANES: usize = 8;
const REGISTERS: usize = 4;

/// Rows of a piece of a product that has more.
const ROWS: usize = 2 * REGISTERS;

impl Cut {
    const NONE: Cut =
        Cut { over_a: 0, over_b: 0, over_c: 0, tail: 0, places: [[0; LANES]; LANES], packed: [0; LANES] };

    /// `None` if the product is not one of this module's. Of one that has more rows than [`ROWS`], that of a piece.
    pub(super) const fn of<T, V: Groups<Elem = T>>(s: Small) -> Option<Cut> {
        let (lanes, group) = (V::LANES, V::HALF);
        let fits = s.m >= 2
            && s.n >= 2
            && s.n <= group
            // Of many rows more would share a wide register than two.
            && (s.m <= ROWS || 2 * s.n > group)
            && s.rsc == s.n as isize;
        if !fits || s.rsb < 0 || s.rsa < 1 || s.csa < 0 || s.rsa > lanes as isize || s.csa > lanes as isize {
            return None;
        }
        let s = s.with_rows(min(s.m, ROWS));
        let (rsa, csa) = (s.rsa as usize, s.csa as usize);
        // The elements of two rows of `a` are in one register.
        if rsa + (s.k - 1) * csa >= lanes {
            return None;
        }
        let (a, b, c) = (s.m * s.k, s.k * s.n, s.m * s.n);
        let mut cut = Cut {
            over_a: ((s.m - 2) * rsa + lanes).saturating_sub(a),
            over_b: group - s.n,
            over_c: lanes - 2 * s.n,
            ..Cut::NONE
        };
        cut.tail = max(cut.over_a.div_ceil(a), max(cut.over_b.div_ceil(b), cut.over_c.div_ceil(c)));
        let mut lane = 0;
        while lane < lanes {
            let (row, column) = (lane / group, lane % group);
            let mut p = 0;
            while p < s.k {
                cut.places[p][lane] = (row * rsa + p * csa) as u8;
                p += 1;
            }
            if column < s.n {
                cut.packed[row * s.n + column] = lane as u8;
            }
            lane += 1;
        }
        Some(cut)
    }
}

/// The constants of a shape and an instruction set.
struct Of<T, I, K>(core::marker::PhantomData<(T, I, K)>);

impl<T, I: Isa<T>, K: Known> Of<T, I, K> {
    const CUT: Cut = match Cut::of::<T, I::Narrow>(At::<T, I, K>::SMALL) {
        Some(cut) => cut,
        None => Cut::NONE,
    };
}

/// All products of a batch.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), with the lengths and strides of [`Known::SMALL`], for which there is a [`Cut`]; the
/// processor has the instruction set.
#[inline(always)]
pub(super) unsafe fn all<T: Element<Acc = T>, I: Isa<T>, K: Known>(work: Batch<T>) {
    let s = const { At::<T, I, K>::SMALL };
    let cut = const { &Of::<T, I, K>::CUT };
    let (m, k, n) = (s.m as isize, s.k as isize, s.n as isize);
    if const { At::<T, I, K>::SMALL.m > ROWS } {
        let mut at = work;
        for _ in 0..work.count {
            // SAFETY: the caller's conditions for this product.
            unsafe { pieces::<T, I, K>(at) };
            at = at.next();
        }
        return;
    }
    let dense_a = (s.rsa == k && (s.csa == 1 || k == 1) || s.rsa == 1 && s.csa == m) && work.step.a == m * k;
    let dense_b = (s.rsb == n || k == 1) && work.step.b == k * n;
    let follows = (cut.over_a == 0 || dense_a)
        && (cut.over_b == 0 || dense_b)
        && (cut.over_c == 0 || !work.add && work.step.c == m * n);
    let whole = if follows { work.count.saturating_sub(cut.tail) } else { 0 };
    let mut at = work;
    // SAFETY: the caller's conditions. Behind the first `whole` products lie as many elements of later ones as their loads
    // and stores reach, and each of these `c` is written after them.
    unsafe {
        for _ in 0..whole {
            one::<T, I, K, true>(at, rows_of_b::<T, I, K, true>(at.b), s.m);
            at = at.next();
        }
        for _ in whole..work.count {
            one::<T, I, K, false>(at, rows_of_b::<T, I, K, false>(at.b), s.m);
            at = at.next();
        }
    }
}

/// One product of more rows than [`ROWS`].
///
/// # Safety
///
/// As for [`all`].
#[inline(always)]
unsafe fn pieces<T: Element<Acc = T>, I: Isa<T>, K: Known>(work: Batch<T>) {
    let s = const { At::<T, I, K>::SMALL };
    let cut = const { &Of::<T, I, K>::CUT };
    let (count, rest) = (s.m / ROWS, s.m % ROWS);
    let rows = ROWS as isize;
    let step = Offsets { a: rows * s.rsa, b: 0, c: rows * s.rsc };
    // Rows of `a` that follow a piece, for whole loads and stores to reach into.
    let follows = (cut.over_a == 0 || s.csa == 1 && s.rsa == s.k as isize) && (cut.over_c == 0 || !work.add);
    let reach = max(cut.over_a.div_ceil(s.k), cut.over_c.div_ceil(s.n));
    let whole = if follows { count - min(count, reach.saturating_sub(rest).div_ceil(ROWS)) } else { 0 };
    let mut at = Batch { step, ..work };
    // SAFETY: the caller's conditions; the pieces and what is left are all rows. Behind the first `whole` pieces lie as many
    // elements of later rows as loads and stores reach, and these rows of `c` are written after them.
    unsafe {
        let b = rows_of_b::<T, I, K, false>(at.b);
        for _ in 0..whole {
            one::<T, I, K, true>(at, b, ROWS);
            at = at.next();
        }
        for _ in whole..count {
            one::<T, I, K, false>(at, b, ROWS);
            at = at.next();
        }
        if rest > 0 {
            one::<T, I, K, false>(at, b, rest);
        }
    }
}

/// The rows of a `b`, each in both groups of a register. `WHOLE`: loads may reach behind it, as far as [`Cut`] says.
///
/// # Safety
///
/// As for [`all`], for the product where `b` is.
#[inline(always)]
unsafe fn rows_of_b<T: Element<Acc = T>, I: Isa<T>, K: Known, const WHOLE: bool>(
    b: *const T,
) -> [I::Narrow; LANES] {
    let s = const { At::<T, I, K>::SMALL };
    // SAFETY: the processor has the instruction set. A load is inside `b`, masked, or as the caller says.
    unsafe {
        let mut rows = [I::Narrow::zero(); LANES];
        for (p, row) in rows.iter_mut().enumerate().take(s.k) {
            let from = b.offset(p as isize * s.rsb);
            // What lies behind a row belongs to the rows that follow.
            let inside = (s.k - 1 - p) * s.rsb as usize + s.n >= I::Narrow::HALF;
            *row = if WHOLE || inside { I::Narrow::repeat(from) } else { I::Narrow::repeat_first(from, s.n) };
        }
        rows
    }
}

/// `m` rows of a product, at most [`ROWS`], times the rows of its `b`. `WHOLE`: loads and stores may reach behind the rows, as
/// far as [`Cut`] says.
///
/// # Safety
///
/// As for [`all`], for the rows where `at` begins.
#[inline(always)]
unsafe fn one<T: Element<Acc = T>, I: Isa<T>, K: Known, const WHOLE: bool>(
    at: Batch<T>,
    b: [I::Narrow; LANES],
    m: usize,
) {
    let s = const { At::<T, I, K>::SMALL };
    let registers = m.div_ceil(2);
    let places = const { &Of::<T, I, K>::CUT.places };
    let within_groups = const {
        let s = At::<T, I, K>::SMALL;
        // What broadcasts is AVX-512, where this was not measured. In reach no row is read further than a register from the one
        // before it reaches.
        let in_reach = s.rsa <= I::Narrow::HALF as isize;
        WHOLE && !I::BROADCASTS && s.csa == 1 && s.k <= I::Narrow::HALF && in_reach
    };
    let lanes = <I::Narrow as Vector>::LANES;
    // The first row of a register, and how many.
    let rows = |r: usize| match m % 2 {
        0 => (2 * r, 2),
        _ if r == 0 => (0, 1),
        _ => (2 * r - 1, 2),
    };
    // SAFETY: the processor has the instruction set. A masked load of `a` ends with the last element of the rows of its
    // register, one of `b` with the row; a masked store with the rows. Whole ones are inside the product, or as the caller
    // says; what they write too much is written by later ones.
    unsafe {
        let packed = I::Narrow::index(const { &Of::<T, I, K>::CUT.packed });
        let mut a = [I::Narrow::zero(); REGISTERS];
        let mut sums = [I::Narrow::zero(); REGISTERS];
        for (r, a) in a.iter_mut().enumerate().take(registers) {
            let (first, count) = rows(r);
            if count == 2 {
                let from = at.a.offset(first as isize * s.rsa);
                let span = s.rsa as usize + (s.k - 1) * s.csa as usize + 1;
                *a = if within_groups && s.rsa != I::Narrow::HALF as isize {
                    I::Narrow::pair(from, from.offset(s.rsa))
                } else if WHOLE || span == lanes {
                    I::Narrow::load(from)
                } else {
                    I::Narrow::load_masked(from, I::Narrow::mask(span))
                };
            }
        }
        for (p, (place, row)) in places.iter().zip(b).enumerate().take(s.k) {
            let place = I::Narrow::index(place);
            for (r, (a, sum)) in a.iter().zip(&mut sums).enumerate().take(registers) {
                let x = match rows(r) {
                    (first, 1) => {
                        I::Narrow::splat(at.a.offset(first as isize * s.rsa + p as isize * s.csa).read())
                    }
                    _ if within_groups => a.of_groups(p),
                    _ => a.permute(place),
                };
                *sum = if p == 0 { x.mul(row) } else { x.mul_add(row, *sum) };
            }
        }
        for (r, sum) in sums.iter_mut().enumerate().take(registers) {
            let (first, count) = rows(r);
            if s.n < I::Narrow::HALF && count == 2 && !within_groups {
                *sum = sum.permute(packed);
            }
            // All of `c` is read before the first store, which may reach into the next row.
            if at.add {
                let mask = I::Narrow::mask(count * s.n);
                *sum = sum.add(I::Narrow::load_masked(at.c.add(first * s.n), mask));
            }
        }
        for (r, sum) in sums.into_iter().enumerate().take(registers) {
            let (first, count) = rows(r);
            let c = at.c.add(first * s.n);
            let left = (m - first) * s.n;
            if count == 1 && (WHOLE || left >= I::Narrow::HALF) {
                sum.store_half(c)
            } else if s.n < I::Narrow::HALF && within_groups {
                sum.store_half(c);
                sum.upper().store_half(c.add(s.n));
            } else if count == 2 && (WHOLE || left >= lanes) {
                sum.store(c)
            } else {
                sum.store_masked(c, I::Narrow::mask(count * s.n))
            }
        }
    }
}
