//! Vector times matrix and matrix times vector, where every element of the matrix is read once: what counts is to read it in
//! order, with many loads under way.
//!
//! A product with one row of `c` is one of two forms, the other orientation being its transpose:
//!
//! ```text
//! rows of b contiguous:      c[j..] += x[p] * b[p, j..]     eight rows at once, in one pass over `c`
//! columns of b contiguous:   c[j] = x . b[.., j]            several columns at once, lanes summed at the end
//! ```

use super::vector::{Isa, Vector};
use super::{Accumulate, Gemm};
use crate::element::Element;

/// Whether [`product`] is for this product, whose rows of `c` are contiguous or which has one column.
pub(super) fn fits<T>(gemm: &Gemm<T>) -> bool {
    gemm.m == 1 && gemm.k > 0 && (gemm.csb == 1 && gemm.csc == 1 || gemm.rsb == 1 && gemm.csa == 1)
}

/// `c = a b` for one row.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), the processor has the instruction set `I`, and [`fits`].
#[inline(always)]
pub(super) unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(gemm: &Gemm<T>) {
    // SAFETY: the caller's conditions.
    unsafe {
        if gemm.csb == 1 && gemm.csc == 1 {
            let mut p = 0;
            while p < gemm.k {
                let left = gemm.k - p;
                let add = p > 0 || gemm.accumulate == Accumulate::Add;
                if left >= 8 {
                    rows::<T, I::Wide, 8>(gemm, p, add);
                    p += 8;
                } else {
                    rows::<T, I::Wide, 1>(gemm, p, add);
                    p += 1;
                }
            }
        } else {
            let mut j = 0;
            while j + 4 <= gemm.n {
                dots::<T, I::Wide, 4>(gemm, j);
                j += 4;
            }
            while j < gemm.n {
                dots::<T, I::Wide, 1>(gemm, j);
                j += 1;
            }
        }
    }
}

/// `R` rows of `b` from row `p` on, each as long as `c`, so that every row is a stream that the processor fetches ahead.
///
/// # Safety
///
/// As for [`product`]; the rows are inside the matrix.
#[inline(always)]
unsafe fn rows<T: Element<Acc = T>, V: Vector<Elem = T>, const R: usize>(
    gemm: &Gemm<T>,
    p: usize,
    add: bool,
) {
    // SAFETY: the caller's conditions; masked loads and stores touch the columns that are left.
    unsafe {
        let x =
            core::array::from_fn::<V, R, _>(|i| V::splat(gemm.a.offset((p + i) as isize * gemm.csa).read()));
        let row = |i: usize, j: usize| gemm.b.wrapping_offset((p + i) as isize * gemm.rsb + j as isize);
        let mut j = 0;
        while j + V::LANES <= gemm.n {
            let c = gemm.c.add(j);
            let mut sum = if add { V::load(c) } else { V::zero() };
            for (i, x) in x.iter().enumerate() {
                sum = x.mul_add(V::load(row(i, j)), sum);
            }
            sum.store(c);
            j += V::LANES;
        }
        if j < gemm.n {
            let (c, mask) = (gemm.c.add(j), V::mask(gemm.n - j));
            let mut sum = if add { V::load_masked(c, mask) } else { V::zero() };
            for (i, x) in x.iter().enumerate() {
                sum = x.mul_add(V::load_masked(row(i, j), mask), sum);
            }
            sum.store_masked(c, mask);
        }
    }
}

/// `N` elements of `c` from column `j` on.
///
/// # Safety
///
/// As for [`product`]; the columns are inside the matrix.
#[inline(always)]
unsafe fn dots<T: Element<Acc = T>, V: Vector<Elem = T>, const N: usize>(gemm: &Gemm<T>, j: usize) {
    // SAFETY: the caller's conditions; the masked load reads the steps that are left.
    unsafe {
        let lanes = V::LANES;
        let column = |x: usize| gemm.b.wrapping_offset((j + x) as isize * gemm.csb);
        let mut sums = [[V::zero(); 2]; N];
        let mut p = 0;
        while p + 2 * lanes <= gemm.k {
            for half in 0..2 {
                let at = p + half * lanes;
                let a = V::load(gemm.a.add(at));
                for (x, sums) in sums.iter_mut().enumerate() {
                    sums[half] = a.mul_add(V::load(column(x).add(at)), sums[half]);
                }
            }
            p += 2 * lanes;
        }
        while p < gemm.k {
            let mask = V::mask(lanes.min(gemm.k - p));
            let a = V::load_masked(gemm.a.add(p), mask);
            for (x, sums) in sums.iter_mut().enumerate() {
                sums[0] = a.mul_add(V::load_masked(column(x).add(p), mask), sums[0]);
            }
            p += lanes;
        }
        for (x, [even, odd]) in sums.into_iter().enumerate() {
            let c = gemm.c.offset((j + x) as isize * gemm.csc);
            let sum = even.add(odd).sum();
            c.write(if gemm.accumulate == Accumulate::Add { c.read().add_to(sum) } else { sum });
        }
    }
}
