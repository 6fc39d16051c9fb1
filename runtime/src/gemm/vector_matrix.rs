//! Vector times matrix and matrix times vector, where every element of the matrix is read once: what counts is how it is
//! fetched.
//!
//! A product with one row of `c` is one of two forms, the other orientation being its transpose:
//!
//! ```text
//! rows of b contiguous:      c[j..] += x[p] * b[p, j..]
//!     near     strips of eight registers of `c`, over all rows
//!     far      one row after the other, `c` in the first-level cache
//!     memory   eight rows in one pass over `c`, the next eight asked for
//! columns of b contiguous:   c[j] = x . b[.., j], in lanes that are added at the end
//!     near     four columns share a load of `x`
//!     far      one column after the other
//!     memory   eight columns, the next eight asked for
//! ```
//!
//! Near is a matrix that the second-level cache holds: the loads beside those of the matrix cost. Far is one in the third-level
//! cache: Zen 4 fetches one long stream ahead best, several at once lose a tenth, and so does asking for lines by
//! instruction; four, where loads cross cache lines. From memory it is the other way round.
//!
//! Without AVX-512 all of this is otherwise, far and from memory, as measured on Zen 3: there are six rows in a pass, and
//! four columns that are a quarter of the matrix apart, and nothing is asked for. Eight rows that are 4 KiB apart fill a set of the first-level
//! cache, in which `c` has no place then; of four, memory is slower. One row at a time is down to a third, by where `c` happens to lie.
//!
//! All forms of a kind sum an element in the same order, so that a piece of a matrix may be nearer than the whole.

use super::arch::Caches;
use super::blocks::{SCALE, chunks};
use super::buffer::Buffer;
use super::passes::pass;
use super::vector::{Isa, Vector};
use super::{Accumulate, Gemm};
use crate::element::Element;

/// Bytes of a row or column from which it is a stream of its own; measured.
const LONG: usize = (2 << 10) / SCALE;

/// Bytes of `c` that one pass over rows of the matrix updates: what fits the first-level cache beside the stream.
const PASS: usize = (8 << 10) / SCALE;

/// Registers of `c` in a strip.
const STRIP: usize = 8;

/// Bytes of the rows over which strips go together, where the matrix is too large for all.
const BLOCK: usize = (64 << 10) / SCALE;

/// Whether [`product`] is for this product.
pub(super) fn fits<T>(gemm: &Gemm<T>) -> bool {
    gemm.m == 1
        && gemm.k > 0
        && gemm.n > 0
        && (gemm.csb == 1 || gemm.rsb == 1)
        // Where a vector has to be copied, and there is no heap, it must not be longer than the copy.
        && Buffer::<T>::MOST.is_none_or(|most| gemm.n.max(gemm.k) <= (most - SET) / size_of::<T>())
}

/// Whether rows of `b` are what is read in order; otherwise its columns are.
fn by_rows<T>(gemm: &Gemm<T>) -> bool {
    gemm.csb == 1 && !(gemm.n == 1 && gemm.rsb == 1)
}

/// Where the matrix is read from.
#[derive(Clone, Copy, PartialEq)]
enum From {
    Near,
    Far,
    Memory,
}

/// Whether the processor may be one that does not fetch one stream best.
const fn is_lean<T, I: Isa<T>>() -> bool {
    I::REGISTERS < 32
}

impl From {
    /// For streams of so many elements.
    fn of<T>(gemm: &Gemm<T>, stream: usize) -> From {
        let bytes = gemm.k.saturating_mul(gemm.n).saturating_mul(size_of::<T>());
        let Caches { second, last, .. } = Caches::get();
        if bytes <= second / SCALE || stream * size_of::<T>() < LONG {
            From::Near
        } else if bytes <= last / SCALE {
            From::Far
        } else {
            From::Memory
        }
    }
}

/// `c = a b` for one row.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), the processor has the instruction set `I`, and [`fits`].
#[inline(always)]
pub(super) unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(gemm: &Gemm<T>) {
    // SAFETY: the caller's conditions; vectors that are not contiguous are replaced by copies that are.
    unsafe {
        match by_rows(gemm) {
            true if (gemm.csc == 1 || gemm.n == 1) && !trails::<T, I>(gemm) => rows::<T, I>(gemm),
            true => {
                let mut copy = Buffer::<T>::take(gemm.n + SET / size_of::<T>());
                let to = copy.as_mut_ptr();
                // Half a set of addresses away from the matrix: see `trails`.
                let by = (gemm.b as usize).wrapping_sub(to as usize).wrapping_add(SET / 2) % SET;
                let to = to.add(by / size_of::<T>());
                if gemm.accumulate == Accumulate::Add {
                    (0..gemm.n).for_each(|j| to.add(j).write(gemm.c.offset(j as isize * gemm.csc).read()));
                }
                rows::<T, I>(&Gemm { c: to, csc: 1, ..*gemm });
                (0..gemm.n).for_each(|j| gemm.c.offset(j as isize * gemm.csc).write(to.add(j).read()));
            }
            false if gemm.csa == 1 || gemm.k == 1 => columns::<T, I>(gemm),
            false => {
                let mut copy = Buffer::<T>::take(gemm.k);
                let to = copy.as_mut_ptr();
                (0..gemm.k).for_each(|p| to.add(p).write(gemm.a.offset(p as isize * gemm.csa).read()));
                columns::<T, I>(&Gemm { a: to, csa: 1, ..*gemm });
            }
        }
    }
}

/// Whether no load of a stream crosses a cache line. Where they do, one stream is not enough: a load is two then.
fn is_aligned<T>(gemm: &Gemm<T>, stride: isize) -> bool {
    (gemm.b as usize).is_multiple_of(64) && (stride.unsigned_abs() * size_of::<T>()).is_multiple_of(64)
}

/// Low bits of an address by which a processor guesses whether a load reads what a store before it has written, halved,
/// since rows may be half as far apart.
const SET: usize = 2048;

/// Whether the loads of a stream have the low address bits of the elements of `c` stored just before, for every row: they
/// would wait for these stores.
fn trails<T, I: Isa<T>>(gemm: &Gemm<T>) -> bool {
    let stride = gemm.rsb.unsigned_abs() * size_of::<T>();
    let by = (gemm.c as usize).wrapping_sub(gemm.b as usize) % SET;
    From::of(gemm, gemm.n) != From::Near && stride.is_multiple_of(SET) && (1..SET / 2).contains(&by)
}

/// Rows of `b` and `c` contiguous.
///
/// # Safety
///
/// As for [`product`], and `c` is contiguous.
#[inline(always)]
unsafe fn rows<T: Element<Acc = T>, I: Isa<T>>(gemm: &Gemm<T>) {
    let from = From::of(gemm, gemm.n);
    let is_lean = const { is_lean::<T, I>() };
    let limit = PASS / size_of::<T>();
    // SAFETY: the caller's conditions; passes and strips are columns of the matrix, each once.
    unsafe {
        if from == From::Memory || from == From::Far && (is_lean || gemm.n <= limit) {
            let single = !is_lean && from == From::Far && is_aligned(gemm, gemm.rsb);
            let mut j = 0;
            while j < gemm.n {
                let columns = if gemm.n - j < 2 * limit { gemm.n - j } else { limit };
                let mut p = 0;
                while is_lean && p + 6 <= gemm.k {
                    pass::<T, I::Wide, 1, 6, 2, false>(gemm, p, (j, columns));
                    p += 6;
                }
                while !is_lean && from == From::Memory && p + 8 <= gemm.k {
                    pass::<T, I::Wide, 1, 8, 2, true>(gemm, p, (j, columns));
                    p += 8;
                }
                while !single && p + 4 <= gemm.k {
                    pass::<T, I::Wide, 1, 4, 2, false>(gemm, p, (j, columns));
                    p += 4;
                }
                while p < gemm.k {
                    pass::<T, I::Wide, 1, 1, 4, false>(gemm, p, (j, columns));
                    p += 1;
                }
                j += columns;
            }
            return;
        }
        // Rows of several strips that no cache holds: the later strips should find them where the first has fetched them. Sums go on
        // from what lies in `c`, so their order is the same.
        let bytes = gemm.n * size_of::<T>();
        if gemm.n > STRIP * I::Wide::LANES && bytes <= BLOCK / 8 && gemm.k * bytes > 2 * BLOCK {
            for steps in chunks(gemm.k, BLOCK / bytes) {
                strips::<T, I>(&gemm.of_steps(steps));
            }
        } else {
            strips::<T, I>(gemm);
        }
    }
}

/// All columns, in strips.
///
/// # Safety
///
/// As for [`rows`].
#[inline(always)]
unsafe fn strips<T: Element<Acc = T>, I: Isa<T>>(gemm: &Gemm<T>) {
    let lanes = I::Wide::LANES;
    // SAFETY: the caller's conditions; strips are columns of the matrix, each once.
    unsafe {
        let mut j = 0;
        while j + STRIP * lanes <= gemm.n {
            strip::<T, I::Wide, STRIP, false>(gemm, j);
            j += STRIP * lanes;
        }
        if j + 4 * lanes <= gemm.n {
            strip::<T, I::Wide, 4, false>(gemm, j);
            j += 4 * lanes;
        }
        match (gemm.n - j).div_ceil(lanes) {
            0 => {}
            1 => strip::<T, I::Wide, 1, true>(gemm, j),
            2 => strip::<T, I::Wide, 2, true>(gemm, j),
            3 => strip::<T, I::Wide, 3, true>(gemm, j),
            _ => strip::<T, I::Wide, 4, true>(gemm, j),
        }
    }
}

/// `NV` registers of `c` from column `j` on, over all rows; `LAST`: the last register may reach beyond the row.
///
/// # Safety
///
/// As for [`rows`]; all registers but the last end inside the row, and the last begins there.
#[inline(always)]
unsafe fn strip<T: Element<Acc = T>, V: Vector<Elem = T>, const NV: usize, const LAST: bool>(
    gemm: &Gemm<T>,
    j: usize,
) {
    // SAFETY: the caller's conditions; the last register is masked.
    unsafe {
        let mask = V::mask(V::LANES.min(gemm.n - j - (NV - 1) * V::LANES));
        let load = |p: *const T, v: usize| {
            let p = p.add(v * V::LANES);
            if LAST && v + 1 == NV { V::load_masked(p, mask) } else { V::load(p) }
        };
        let c = gemm.c.add(j);
        let mut sums = [V::zero(); NV];
        if gemm.accumulate == Accumulate::Add {
            for (v, sum) in sums.iter_mut().enumerate() {
                *sum = load(c, v);
            }
        }
        for p in 0..gemm.k as isize {
            let x = V::splat(gemm.a.offset(p * gemm.csa).read());
            let b = gemm.b.offset(p * gemm.rsb + j as isize);
            for (v, sum) in sums.iter_mut().enumerate() {
                *sum = x.mul_add(load(b, v), *sum);
            }
        }
        for (v, sum) in sums.into_iter().enumerate() {
            let c = c.add(v * V::LANES);
            if LAST && v + 1 == NV { sum.store_masked(c, mask) } else { sum.store(c) }
        }
    }
}

/// Columns of `b` and the vector contiguous.
///
/// # Safety
///
/// As for [`product`], and `a` is contiguous.
#[inline(always)]
unsafe fn columns<T: Element<Acc = T>, I: Isa<T>>(gemm: &Gemm<T>) {
    let from = From::of(gemm, gemm.k);
    let is_lean = const { is_lean::<T, I>() };
    // `x` should stay in the first-level cache beside one column; half registers are too few for one sum.
    let short = gemm.k * size_of::<T>() <= 16 << 10;
    let single = from == From::Far && short && is_aligned(gemm, gemm.csb) && !is_lean;
    // SAFETY: the caller's conditions; the columns are those of the matrix, each once.
    unsafe {
        let mut j = 0;
        if is_lean && from != From::Near {
            let quarter = gemm.n / 4;
            for j in 0..quarter {
                dots::<T, I::Wide, 4, false>(gemm, j, quarter);
            }
            j = 4 * quarter;
        }
        while !is_lean && from == From::Memory && j + 8 <= gemm.n {
            dots::<T, I::Wide, 8, true>(gemm, j, 1);
            j += 8;
        }
        while !single && j + 4 <= gemm.n {
            dots::<T, I::Wide, 4, false>(gemm, j, 1);
            j += 4;
        }
        while j < gemm.n {
            dots::<T, I::Wide, 1, false>(gemm, j, 1);
            j += 1;
        }
    }
}

/// `N` elements of `c` from column `j` on, `apart` columns from one to the next. `AHEAD`: what follows is asked for, the next columns or, of long ones, the next
/// kilobytes.
///
/// # Safety
///
/// As for [`columns`]; the columns are inside the matrix.
#[inline(always)]
unsafe fn dots<T: Element<Acc = T>, V: Vector<Elem = T>, const N: usize, const AHEAD: bool>(
    gemm: &Gemm<T>,
    j: usize,
    apart: usize,
) {
    let lanes = V::LANES;
    let short = N * gemm.k * size_of::<T>() <= 256 << 10;
    let ahead = if short { N as isize * gemm.csb } else { 64 * lanes as isize };
    // SAFETY: the caller's conditions; the masked load reads the steps that are left.
    unsafe {
        let columns: [*const T; N] =
            core::array::from_fn(|x| gemm.b.wrapping_offset((j + x * apart) as isize * gemm.csb));
        let mut sums = [[V::zero(); 2]; N];
        let mut p = 0;
        while p + 2 * lanes <= gemm.k {
            for half in 0..2 {
                let at = p + half * lanes;
                let a = V::load(gemm.a.add(at));
                for (column, sums) in columns.iter().zip(&mut sums) {
                    let column = column.wrapping_add(at);
                    if AHEAD {
                        V::prefetch_far(column.wrapping_offset(ahead).cast());
                    }
                    sums[half] = a.mul_add(V::load(column), sums[half]);
                }
            }
            p += 2 * lanes;
        }
        while p < gemm.k {
            let mask = V::mask(lanes.min(gemm.k - p));
            let a = V::load_masked(gemm.a.add(p), mask);
            for (column, sums) in columns.iter().zip(&mut sums) {
                sums[0] = a.mul_add(V::load_masked(column.add(p), mask), sums[0]);
            }
            p += lanes;
        }
        for (x, [even, odd]) in sums.into_iter().enumerate() {
            let c = gemm.c.offset((j + x * apart) as isize * gemm.csc);
            let sum = even.add(odd).sum();
            c.write(if gemm.accumulate == Accumulate::Add { c.read().add_to(sum) } else { sum });
        }
    }
}
