//! Large products of elements that are summed in a wider type, `f16` and `bf16` in `f32`: widened and multiplied as such.

use super::{Accumulate, Gemm, Offsets, Operands, Steps, Unknown};
use crate::contraction::Plan;
use crate::element::Element;
use alloc::vec::Vec;

/// Products by the kernel of what they are summed in. Each element of the result is rounded once.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
#[cfg(feature = "half")]
pub(super) unsafe fn kernel<T: Element>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    let mut wide = Wide::<T::Acc>::new();
    for i in 0..count {
        let steps = (0..gemm.k as isize).map(|p| (p * gemm.csa, p * gemm.rsb));
        // SAFETY: the caller's conditions for this product.
        unsafe { wide.product(&gemm.nth(i, step), steps) };
    }
}

/// A plan that sums over several axes, between which nothing is rounded.
///
/// # Safety
///
/// As for [`contract`](super::contract).
pub(super) unsafe fn contract<T: Element>(plan: &Plan, operands: &Operands<T>) {
    let (m_outer, m) = plan.m.split_inner();
    let (n_outer, n) = plan.n.split_inner();
    let (_, inner) = plan.k.split_inner();
    let mut wide = Wide::<T::Acc>::new();
    let mut products = Steps::new([plan.batch.all(), m_outer, n_outer]);
    while let Some(at) = products.next() {
        let (a, b, c) = (
            operands.a.wrapping_offset(at.a),
            operands.b.wrapping_offset(at.b),
            operands.c.wrapping_offset(at.c),
        );
        let mut sums = Steps::new([plan.k.all(), &[], &[]]);
        let steps = core::iter::from_fn(|| sums.next().map(|at| (at.a, at.b)));
        let gemm = Gemm::of([m, n, inner], &Operands { a, b, c, accumulate: operands.accumulate });
        let gemm = Gemm { k: plan.k.len(), ..gemm };
        // SAFETY: the caller's conditions: the matrices are the innermost loops of m and n with all steps of k.
        unsafe { wide.product(&gemm, steps) };
    }
}

/// Room for one widened product, from one to the next.
struct Wide<S> {
    a: Vec<S>,
    b: Vec<S>,
    c: Vec<S>,
    /// How far each operand has moved at each step of k.
    steps: Vec<(isize, isize)>,
}

impl<S: Element<Acc = S>> Wide<S> {
    fn new() -> Self {
        Wide { a: Vec::new(), b: Vec::new(), c: Vec::new(), steps: Vec::new() }
    }

    /// One product, whose steps of k are `steps`: the strides of k of `gemm` are not used.
    ///
    /// # Safety
    ///
    /// For all `i < m`, `j < n` and each of the steps the elements of `a` and `b` are valid for reads; `c` as for
    /// [`Kernel`](super::Kernel).
    unsafe fn product<T: Element<Acc = S>>(
        &mut self,
        gemm: &Gemm<T>,
        steps: impl Iterator<Item = (isize, isize)>,
    ) {
        let Gemm { m, k, n, accumulate, .. } = *gemm;
        self.steps.clear();
        self.steps.extend(steps);
        debug_assert_eq!(self.steps.len(), k);
        self.a.clear();
        for i in 0..m as isize {
            let row = gemm.a.wrapping_offset(i * gemm.rsa);
            // SAFETY: the caller's conditions.
            self.a.extend(self.steps.iter().map(|(a, _)| unsafe { row.offset(*a).read() }.add_to(S::ZERO)));
        }
        self.b.clear();
        for (_, b) in &self.steps {
            let row = gemm.b.wrapping_offset(*b);
            // SAFETY: the caller's conditions.
            let element = |j: isize| unsafe { row.offset(j * gemm.csb).read() };
            self.b.extend((0..n as isize).map(|j| element(j).add_to(S::ZERO)));
        }
        self.c.clear();
        self.c.resize(m * n, S::ZERO);
        let wide = Gemm {
            m,
            k,
            n,
            a: self.a.as_ptr(),
            rsa: k as isize,
            csa: 1,
            b: self.b.as_ptr(),
            rsb: n as isize,
            csb: 1,
            c: self.c.as_mut_ptr(),
            rsc: n as isize,
            csc: 1,
            accumulate: Accumulate::Replace,
        };
        // SAFETY: the widened matrices are contiguous.
        unsafe { super::kernel::<S, Unknown>()(&wide, 1, Offsets::default()) };
        for i in 0..m {
            for j in 0..n {
                let sum = self.c[i * n + j];
                // SAFETY: the caller's conditions.
                unsafe {
                    let to = gemm.c.offset(i as isize * gemm.rsc + j as isize * gemm.csc);
                    let sum = if accumulate == Accumulate::Add { to.read().add_to(sum) } else { sum };
                    to.write(T::from_sum(sum));
                }
            }
        }
    }
}
