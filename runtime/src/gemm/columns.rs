//! One row times a constant matrix whose columns are contiguous, which is also the product of a matrix by rows and a vector: each
//! element of `c` is a sum along a column, in lanes that are added together at the end.
//!
//! Four columns at a time do not wait for each other, and share a load of the row.

use super::batch::Batch;
use super::form::At;
use super::known::{Known, SUMMED_FROM, Small};
use super::vector::{Groups, Isa};
use crate::element::Element;

/// Columns that are summed at the same time.
const COLUMNS: usize = 4;

/// Whether columns of `b` are summed if their elements are neighbours; up to 16 bytes it is better to turn them around.
pub(super) const fn fits<T>(s: Small) -> bool {
    let fits = s.m == 1 && s.k * size_of::<T>() > 16;
    assert!(fits || s.m != 1 || s.k < SUMMED_FROM, "a shape without a limit on copies is summed");
    fits
}

/// All products of a batch, of which columns of `b` are `step` apart.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), with the lengths of [`Known::SMALL`] and one row; elements of `a` and of each column of `b` are
/// neighbours, and so are those of `c`. The processor has the instruction set.
#[inline(always)]
pub(super) unsafe fn all<T: Element<Acc = T>, I: Isa<T>, K: Known>(work: Batch<T>, step: isize) {
    let n = const { At::<T, I, K>::SMALL.n };
    let mut at = work;
    for _ in 0..work.count {
        // SAFETY: the columns of this product.
        unsafe {
            for j in 0..n / COLUMNS {
                some::<T, I, I::Narrow, K, COLUMNS>(at, step, j * COLUMNS);
            }
            let rest = n - n % COLUMNS;
            match n % COLUMNS {
                0 => {}
                1 => some::<T, I, I::Narrow, K, 1>(at, step, rest),
                2 => some::<T, I, I::Narrow, K, 2>(at, step, rest),
                _ => some::<T, I, I::Narrow, K, 3>(at, step, rest),
            }
        }
        at = at.next();
    }
}

/// `N` elements of `c` from `first` on.
///
/// # Safety
///
/// As for [`all`], of one product; `first + N` is at most the number of its columns.
#[inline(always)]
unsafe fn some<T, I, V, K, const N: usize>(at: Batch<T>, step: isize, first: usize)
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Groups<Elem = T>,
    K: Known,
{
    let s = const { At::<T, I, K>::SMALL };
    let lanes = V::LANES;
    let registers = s.k.div_ceil(lanes);
    let last = s.k - (registers - 1) * lanes;
    // SAFETY: registers are inside the columns, the last one as far as its mask.
    unsafe {
        let mask = V::mask(last);
        let load = |p: *const T, v: usize| {
            if v + 1 == registers && last < lanes {
                V::load_masked(p.add(v * lanes), mask)
            } else {
                V::load(p.add(v * lanes))
            }
        };
        let column = |j: usize| at.b.offset((first + j) as isize * step);
        let mut sums = [V::zero(); COLUMNS];
        let x = load(at.a, 0);
        for (j, sum) in sums.iter_mut().enumerate().take(N) {
            *sum = x.mul(load(column(j), 0));
        }
        for v in 1..registers {
            let x = load(at.a, v);
            for (j, sum) in sums.iter_mut().enumerate().take(N) {
                *sum = x.mul_add(load(column(j), v), *sum);
            }
        }
        let (sum, c) = (V::sums(sums), at.c.add(first));
        let mask = V::mask(N);
        let sum = if at.add { sum.add(V::load_masked(c, mask)) } else { sum };
        match N {
            COLUMNS if V::LANES == COLUMNS => sum.store(c),
            COLUMNS if V::HALF == COLUMNS => sum.store_half(c),
            _ => sum.store_masked(c, mask),
        }
    }
}
