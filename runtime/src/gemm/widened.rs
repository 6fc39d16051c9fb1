//! Large products of `f16` and `bf16`: widened and multiplied as `f32`.

use super::{Accumulate, Gemm, Offsets, f32};
use crate::element::Element;
use alloc::vec::Vec;

/// Products of elements that are summed in `f32`, by the kernel of `f32`. Each element of the result is rounded once.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
pub(super) unsafe fn kernel<T: Element<Acc = f32>>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    let Gemm { m, k, n, accumulate, .. } = *gemm;
    /// # Safety
    ///
    /// The elements are valid for reads.
    unsafe fn widen<T: Element<Acc = f32>>(
        to: &mut Vec<f32>,
        from: *const T,
        (rows, rs): (usize, isize),
        (columns, cs): (usize, isize),
    ) {
        to.clear();
        for i in 0..rows as isize {
            // SAFETY: the caller's condition.
            to.extend(
                (0..columns as isize).map(|j| unsafe { from.offset(i * rs + j * cs).read() }.add_to(0.0)),
            );
        }
    }
    let (mut a, mut b, mut c) = (Vec::new(), Vec::new(), alloc::vec![0.0; m * n]);
    for i in 0..count as isize {
        // SAFETY: the caller's conditions for this product; the widened matrices are contiguous.
        unsafe {
            widen(&mut a, gemm.a.offset(i * step.a), (m, gemm.rsa), (k, gemm.csa));
            widen(&mut b, gemm.b.offset(i * step.b), (k, gemm.rsb), (n, gemm.csb));
            let wide = Gemm {
                m,
                k,
                n,
                a: a.as_ptr(),
                rsa: k as isize,
                csa: 1,
                b: b.as_ptr(),
                rsb: n as isize,
                csb: 1,
                c: c.as_mut_ptr(),
                rsc: n as isize,
                csc: 1,
                accumulate: Accumulate::Replace,
            };
            f32(&wide, 1, Offsets::default());
            let to = gemm.c.offset(i * step.c);
            for (row, sums) in c.chunks_exact(n).enumerate() {
                for (column, &sum) in sums.iter().enumerate() {
                    let to = to.offset(row as isize * gemm.rsc + column as isize * gemm.csc);
                    to.write(T::from_sum(if accumulate == Accumulate::Add {
                        to.read().add_to(sum)
                    } else {
                        sum
                    }));
                }
            }
        }
    }
}
