//! Constant products so short that the way to a kernel takes longer than they do: loops in the function of the caller, whose
//! compiler unrolls them and vectorises them for the instruction set that it compiles for.

use super::{Accumulate, Gemm, Offsets, each};
use crate::contraction::Plan;
use crate::element::Element;

/// Multiplications of all products together. Measured: 2 x 4 x 4 x 4 take a third of the time, with 4 x 5 x 8 it is the same.
const MOST: usize = 128;

/// Columns and rows of `c`, and steps of k, each of which waits for the one before.
const LENGTH: usize = 16;

/// Whether a constant plan is one of these.
pub(crate) const fn fits(plan: &Plan) -> bool {
    let is_single = plan.m.is_single() && plan.n.is_single() && plan.k.is_single() && plan.batch.is_single();
    if !is_single || plan.conjugate_a || plan.conjugate_b {
        return false;
    }
    let (m, n, k) = (plan.m.inner().len, plan.n.inner().len, plan.k.inner().len);
    let products = m.saturating_mul(n).saturating_mul(k).saturating_mul(plan.batch.inner().len);
    0 < products && products <= MOST && m <= LENGTH && n <= LENGTH && k <= LENGTH
}

/// The products of a plan that [`fits`].
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
#[inline(always)]
pub(super) unsafe fn products<T: Element>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    // SAFETY: the conditions are the same.
    unsafe { each(gemm, count, step, product) }
}

/// One of them.
///
/// # Safety
///
/// As for [`products`].
#[inline(always)]
unsafe fn product<T: Element>(gemm: &Gemm<T>) {
    let transposed = gemm.transposed();
    // c = a b is c' = b' a': the contiguous axis of `c` should be its columns.
    let gemm = if gemm.csc != 1 && gemm.rsc == 1 { &transposed } else { gemm };
    // All of `b` first: the compiler cannot know that rows of `c` are none of it, and would read it for each.
    let mut b = [[T::ZERO; LENGTH]; LENGTH];
    for (p, row) in b.iter_mut().enumerate().take(gemm.k) {
        for (j, b) in row.iter_mut().enumerate().take(gemm.n) {
            // SAFETY: p < k and j < n.
            *b = unsafe { gemm.b.offset(p as isize * gemm.rsb + j as isize * gemm.csb).read() };
        }
    }
    for i in 0..gemm.m as isize {
        let mut sums = [T::EMPTY; LENGTH];
        for (p, row) in b.iter().enumerate().take(gemm.k) {
            // SAFETY: i < m and p < k.
            let a = unsafe { gemm.a.offset(i * gemm.rsa + p as isize * gemm.csa).read() };
            for (sum, &b) in sums.iter_mut().zip(row).take(gemm.n) {
                // An addition to 0 would be one more to wait for.
                *sum = if p == 0 { a.multiplied(b) } else { a.multiply_add(b, *sum) };
            }
        }
        for (j, &sum) in sums.iter().enumerate().take(gemm.n) {
            // SAFETY: i < m and j < n; with `Add` the elements of `c` are initialised.
            unsafe {
                let c = gemm.c.offset(i * gemm.rsc + j as isize * gemm.csc);
                let sum = if gemm.accumulate == Accumulate::Add { c.read().add_to(sum) } else { sum };
                c.write(T::from_sum(sum));
            }
        }
    }
}
