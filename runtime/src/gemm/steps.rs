//! Nested loops as steps.

use super::{Accumulate, Gemm, Kernel, Offsets, Operands};
use crate::contraction::{Axis, Plan};
use crate::element::Element;

/// Counts through nested loops, the last one fastest.
pub(crate) struct Steps<'a> {
    groups: [&'a [Axis]; 3],
    index: [[usize; crate::shape::MAX_RANK]; 3],
    at: Offsets,
    state: State,
}

enum State {
    Start,
    Running,
    Done,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(groups: [&'a [Axis]; 3]) -> Self {
        let empty = groups.iter().any(|axes| axes.iter().any(|axis| axis.len == 0));
        Steps {
            groups,
            index: [[0; crate::shape::MAX_RANK]; 3],
            at: Offsets::default(),
            state: if empty { State::Done } else { State::Start },
        }
    }

    /// The offsets of the next step; `None` after the last.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Offsets> {
        match self.state {
            State::Done => None,
            State::Start => {
                self.state = State::Running;
                Some(self.at)
            }
            State::Running => {
                for (axes, index) in self.groups.iter().zip(&mut self.index).rev() {
                    for (axis, index) in axes.iter().zip(index).rev() {
                        *index += 1;
                        let (a, b, c) = (axis.a, axis.b, axis.c);
                        if *index < axis.len {
                            self.at = Offsets { a: self.at.a + a, b: self.at.b + b, c: self.at.c + c };
                            return Some(self.at);
                        }
                        let back = (*index - 1) as isize;
                        *index = 0;
                        self.at = Offsets {
                            a: self.at.a - a * back,
                            b: self.at.b - b * back,
                            c: self.at.c - c * back,
                        };
                    }
                }
                self.state = State::Done;
                None
            }
        }
    }
}

/// Loops over all axes but the innermost of m, n, k and the batch, and runs a kernel on the matrices that these make.
///
/// # Safety
///
/// As for [`contract`](super::contract).
pub(super) unsafe fn nested<T: Element>(plan: &Plan, operands: &Operands<T>, kernel: Kernel<T>) {
    let (mut m_outer, m) = plan.m.split_inner();
    let (mut n_outer, n) = plan.n.split_inner();
    let (mut k_outer, mut k) = plan.k.split_inner();
    let (batch, mut inner) = plan.batch.split_inner();
    if plan.batch.all().is_empty() {
        // No batch: the innermost of the other outer loops takes its place.
        if let Some((last, rest)) = n_outer.split_last() {
            (n_outer, inner) = (rest, *last);
        } else if let Some((last, rest)) = m_outer.split_last() {
            (m_outer, inner) = (rest, *last);
        }
    }
    if plan.k.len() == 0 {
        // The sum of nothing is 0, which a kernel writes for k = 0.
        (k_outer, k.len) = (&[], 0);
    }
    let step = Offsets { a: inner.a, b: inner.b, c: inner.c };
    let mut results = Steps::new([batch, m_outer, n_outer]);
    while let Some(at) = results.next() {
        let mut accumulate = operands.accumulate;
        let mut sums = Steps::new([k_outer, &[], &[]]);
        while let Some(step_k) = sums.next() {
            // SAFETY: the offsets are those of a step of the loops of the plan; summed axes do not move `c`.
            let (a, b, c) = unsafe {
                (
                    operands.a.offset(at.a + step_k.a),
                    operands.b.offset(at.b + step_k.b),
                    operands.c.offset(at.c),
                )
            };
            let gemm = Gemm::of([m, n, k], &Operands { a, b, c, accumulate });
            // SAFETY: the matrices are the innermost loops of the plan; after the first step over the summed axes the
            // elements of `c` have been written, so that they can be added to.
            unsafe { kernel(&gemm, inner.len, step) };
            accumulate = Accumulate::Add;
        }
    }
}
