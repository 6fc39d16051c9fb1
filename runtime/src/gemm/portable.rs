//! The portable kernel: every element type, no allocation, loops that the compiler vectorises where rows are contiguous.

use super::{Accumulate, Gemm};
use crate::element::Element;

/// Columns of `c` that are summed at once, so that the sums stay in registers.
const NR: usize = 16;

/// Every element type and every stride; allocates nothing.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
#[inline(always)]
pub(crate) unsafe fn kernel<T: Element>(gemm: &Gemm<T>) {
    let transposed = gemm.transposed();
    // c = a b is c' = b' a': the contiguous axis of `c` should be its columns.
    let gemm = if gemm.csc != 1 && gemm.rsc == 1 { &transposed } else { gemm };
    for i in 0..gemm.m {
        for j in (0..gemm.n).step_by(NR) {
            let width = NR.min(gemm.n - j);
            // SAFETY: row i and the columns from j to j + width are inside the matrices; unit strides are as tested.
            unsafe {
                match (gemm.csb == 1 && gemm.csc == 1, width) {
                    (true, NR) => row::<T, true>(gemm, i, j, NR),
                    (true, _) => row::<T, true>(gemm, i, j, width),
                    _ => row::<T, false>(gemm, i, j, width),
                }
            }
        }
    }
}

/// `width` elements of row `i` of `c` from column `j` on. `UNIT`: the columns of `b` and `c` are neighbours.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), with `i < m` and `j + width <= n`, `width <= NR`, and both column strides 1 if `UNIT`.
#[inline(always)]
unsafe fn row<T: Element, const UNIT: bool>(gemm: &Gemm<T>, i: usize, j: usize, width: usize) {
    let (csb, csc) = if UNIT { (1, 1) } else { (gemm.csb, gemm.csc) };
    let mut sums = [T::EMPTY; NR];
    // SAFETY: i < m and j < n, so these are the first elements of row i of `a`, column j of `b`, and (i, j) of `c`.
    let (mut a, mut b, c) = unsafe {
        (
            gemm.a.wrapping_offset(i as isize * gemm.rsa),
            gemm.b.wrapping_offset(j as isize * csb),
            gemm.c.offset(i as isize * gemm.rsc + j as isize * csc),
        )
    };
    if gemm.accumulate == Accumulate::Add {
        for (x, sum) in sums[..width].iter_mut().enumerate() {
            // SAFETY: column j + x is below n, and with `Add` the elements of `c` are initialised.
            *sum = unsafe { c.offset(x as isize * csc).read() }.add_to(*sum);
        }
    }
    for _ in 0..gemm.k {
        // SAFETY: this step of k is below k.
        let left = unsafe { a.read() };
        for (x, sum) in sums[..width].iter_mut().enumerate() {
            // SAFETY: column j + x is below n.
            *sum = left.multiply_add(unsafe { b.offset(x as isize * csb).read() }, *sum);
        }
        // The pointers leave the matrices after the last step, where they are not read.
        a = a.wrapping_offset(gemm.csa);
        b = b.wrapping_offset(gemm.rsb);
    }
    for (x, sum) in sums[..width].iter().enumerate() {
        // SAFETY: column j + x is below n.
        unsafe { c.offset(x as isize * csc).write(T::from_sum(*sum)) };
    }
}
