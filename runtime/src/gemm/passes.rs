//! Rows of `b`, a few at a time, added to all rows of `c` in one pass over their columns: `b` is read in its own order, in as many streams.
//!
//! ```text
//! c[.., j..]  +=  a[.., p..p+R] * b[p..p+R, j..]      for p in steps of R, for j in steps of NV registers
//! ```
//!
//! A vector times a matrix that no near cache holds is computed so ([`vector_matrix`](super::vector_matrix)), and so are few rows where the rows of `b`
//! share so few sets that not even the second-level cache keeps the columns of a tile. Each of its rows would come from the last cache alone, a cache line
//! in 12 ns, of 2 to 4 by passes (1024 x 4096 of `f32`, AVX2 on Zen 3: docs/performance.md). `c` is read and written in each pass, so many rows are better packed.

use super::blocks::{is_line, shares_sets};
use super::vector::{Isa, Vector};
use super::{Accumulate, Gemm};
use crate::element::Element;

/// The most rows of `c`; measured.
pub(super) const ROWS: usize = 5;

/// Bytes of a second-level cache. A constant, as the steps of k in a block are: sums go on from pass to pass, and should be the same on all processors.
const SECOND: usize = 512 << 10;

/// Whether [`product`] is for this product.
pub(super) fn fits<T, I: Isa<T>>(gemm: &Gemm<T>) -> bool {
    is_line::<I::Wide>(I::NV)
        && (2..=ROWS).contains(&gemm.m)
        && gemm.csb == 1
        && gemm.csc == 1
        && shares_sets::<T, I>(gemm, gemm.k, SECOND)
}

/// `c = a b`, or added to it, for two to [`ROWS`] rows.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), the processor has the instruction set `I`, and [`fits`].
#[inline(always)]
pub(super) unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(gemm: &Gemm<T>) {
    // SAFETY: the caller's conditions, and there are as many rows.
    unsafe {
        match gemm.m {
            2 => rows::<T, I::Wide, 2, 6>(gemm),
            3 => rows::<T, I::Wide, 3, 4>(gemm),
            4 => rows::<T, I::Wide, 4, 4>(gemm),
            ROWS => rows::<T, I::Wide, ROWS, 4>(gemm),
            _ => unreachable!("no other number of rows fits"),
        }
    }
}

/// All of `M` rows of `c`, `R` rows of `b` in a pass, and the last ones one by one.
///
/// # Safety
///
/// As for [`product`]; `M` is `gemm.m`.
#[inline(always)]
unsafe fn rows<T: Element<Acc = T>, V: Vector<Elem = T>, const M: usize, const R: usize>(gemm: &Gemm<T>) {
    let whole = gemm.k / R * R;
    // SAFETY: the caller's conditions; the steps are those of k, each once and in their order.
    unsafe {
        for p in (0..whole).step_by(R) {
            pass::<T, V, M, R, 2, false>(gemm, p, (0, gemm.n));
        }
        for p in whole..gemm.k {
            pass::<T, V, M, 1, 2, false>(gemm, p, (0, gemm.n));
        }
    }
}

/// Adds `R` rows of `b`, from row `p` on, times those columns of `a` to the first `M` rows of `c`, `NV` registers at a time: `columns` of them, the first
/// one `start`. `AHEAD`: the `R` rows behind them are asked for.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), and the processor has the instruction set of `V`; rows of `b` and `c` are contiguous, the rows and columns inside
/// the matrices, and those of `c` are initialised unless `p` is 0 and nothing is added to them.
#[inline(always)]
pub(super) unsafe fn pass<T, V, const M: usize, const R: usize, const NV: usize, const AHEAD: bool>(
    gemm: &Gemm<T>,
    p: usize,
    (start, columns): (usize, usize),
) where
    T: Element<Acc = T>,
    V: Vector<Elem = T>,
{
    let add = p > 0 || gemm.accumulate == Accumulate::Add;
    let b = gemm.b.wrapping_offset(p as isize * gemm.rsb + start as isize);
    let ahead = R as isize * gemm.rsb;
    // SAFETY: the caller's conditions; the masked loads and stores touch the columns that are left.
    unsafe {
        let mut x = [[V::zero(); R]; M];
        for (i, x) in x.iter_mut().enumerate() {
            for (r, x) in x.iter_mut().enumerate() {
                *x = V::splat(gemm.a.offset(i as isize * gemm.rsa + (p + r) as isize * gemm.csa).read());
            }
        }
        let row = |r: usize, j: usize| b.wrapping_offset(r as isize * gemm.rsb + j as isize);
        let c = |i: usize, j: usize| gemm.c.wrapping_offset(i as isize * gemm.rsc + (start + j) as isize);
        let mut j = 0;
        while j + NV * V::LANES <= columns {
            let mut sums = [[V::zero(); NV]; M];
            if add {
                for (i, sums) in sums.iter_mut().enumerate() {
                    for (v, sum) in sums.iter_mut().enumerate() {
                        *sum = V::load(c(i, j + v * V::LANES));
                    }
                }
            }
            for r in 0..R {
                let mut of_b = [V::zero(); NV];
                for (v, of_b) in of_b.iter_mut().enumerate() {
                    let row = row(r, j + v * V::LANES);
                    if AHEAD {
                        V::prefetch_far(row.wrapping_offset(ahead).cast());
                    }
                    *of_b = V::load(row);
                }
                // Elements of `a` that registers do not hold are loaded once for all of these.
                for (x, sums) in x.iter().zip(&mut sums) {
                    for (sum, of_b) in sums.iter_mut().zip(of_b) {
                        *sum = x[r].mul_add(of_b, *sum);
                    }
                }
            }
            for (i, sums) in sums.into_iter().enumerate() {
                for (v, sum) in sums.into_iter().enumerate() {
                    sum.store(c(i, j + v * V::LANES));
                }
            }
            j += NV * V::LANES;
        }
        while j < columns {
            let mask = V::mask(V::LANES.min(columns - j));
            for (i, x) in x.iter().enumerate() {
                let mut sum = if add { V::load_masked(c(i, j), mask) } else { V::zero() };
                for (r, x) in x.iter().enumerate() {
                    sum = x.mul_add(V::load_masked(row(r, j), mask), sum);
                }
                sum.store_masked(c(i, j), mask);
            }
            j += V::LANES;
        }
    }
}
