//! The kernels: a [`Plan`] and three pointers become numbers.
//!
//! [`contract`] chooses. [`reference`] multiplies every element type in every layout and is the meaning of all others;
//! [`packed`] is matrixmultiply, for floating point and complex elements. A kernel takes a [`Gemm`] and never asks where
//! its lengths came from.

pub(crate) mod packed;
mod reference;

use crate::contraction::{Axis, Plan};
use crate::element::Element;

/// Whether a contraction overwrites its result or adds to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accumulate {
    /// `c = a * b`; `c` is not read.
    Replace,
    /// `c = c + a * b`.
    Add,
}

/// Where the elements of a contraction begin.
#[derive(Debug)]
pub(crate) struct Operands<T> {
    pub(crate) a: *const T,
    pub(crate) b: *const T,
    pub(crate) c: *mut T,
    pub(crate) accumulate: Accumulate,
}

/// One matrix product `c[m, n] = a[m, k] * b[k, n]`, or added to `c`. Strides are in elements: `rs` from row to row, `cs`
/// from column to column.
#[derive(Debug)]
pub struct Gemm<T> {
    pub(crate) m: usize,
    pub(crate) k: usize,
    pub(crate) n: usize,
    pub(crate) a: *const T,
    pub(crate) rsa: isize,
    pub(crate) csa: isize,
    pub(crate) b: *const T,
    pub(crate) rsb: isize,
    pub(crate) csb: isize,
    pub(crate) c: *mut T,
    pub(crate) rsc: isize,
    pub(crate) csc: isize,
    pub(crate) accumulate: Accumulate,
}

/// A matrix kernel.
///
/// # Safety
///
/// For all `i < m`, `p < k`, `j < n`: `a + i*rsa + p*csa` and `b + p*rsb + j*csb` are valid for reads, `c + i*rsc + j*csc`
/// is valid for writes, has an address of its own, and is none of the elements of `a` and `b`. With [`Accumulate::Add`]
/// the elements of `c` are initialised; with [`Accumulate::Replace`] they are not read.
pub type Kernel<T> = unsafe fn(&Gemm<T>);

/// Runs a plan.
///
/// # Safety
///
/// For every step of the loops of `plan`, the pointers of `operands` moved by the strides are valid: `a` and `b` for reads,
/// `c` for writes, at addresses that are distinct for distinct steps of batch, m and n and are no element of `a` or `b`.
/// With [`Accumulate::Add`] the elements of `c` are initialised.
#[inline]
pub(crate) unsafe fn contract<T: Element>(plan: &Plan, operands: &Operands<T>) {
    match T::KERNEL {
        // SAFETY: the conditions are the same.
        Some(kernel) if !conjugates::<T>(plan) => unsafe { matrices(plan, operands, kernel) },
        // SAFETY: the conditions are the same.
        _ => unsafe { reference::contract(plan, operands) },
    }
}

fn conjugates<T: Element>(plan: &Plan) -> bool {
    T::IS_COMPLEX && (plan.conjugate_a || plan.conjugate_b)
}

/// Loops over all axes but the innermost of m, n and k, and runs `kernel` on the matrices that these make.
///
/// # Safety
///
/// As for [`contract`].
unsafe fn matrices<T: Element>(plan: &Plan, operands: &Operands<T>, kernel: Kernel<T>) {
    let (m_outer, m) = plan.m.split_inner();
    let (n_outer, n) = plan.n.split_inner();
    let (mut k_outer, mut k) = plan.k.split_inner();
    if plan.k.len() == 0 {
        // The sum of nothing is 0, which a kernel writes for k = 0.
        (k_outer, k.len) = (&[], 0);
    }
    let mut results = Steps::new([plan.batch.all(), m_outer, n_outer]);
    while let Some(at) = results.next() {
        let mut accumulate = operands.accumulate;
        let mut sums = Steps::new([k_outer, &[], &[]]);
        while let Some(step) = sums.next() {
            // SAFETY: the offsets are those of a step of the loops of the plan; summed axes do not move `c`.
            let (a, b, c) =
                unsafe { (operands.a.offset(at.a + step.a), operands.b.offset(at.b + step.b), operands.c.offset(at.c)) };
            let gemm = Gemm {
                m: m.len,
                k: k.len,
                n: n.len,
                a,
                rsa: m.a,
                csa: k.a,
                b,
                rsb: k.b,
                csb: n.b,
                c,
                rsc: m.c,
                csc: n.c,
                accumulate,
            };
            // SAFETY: the matrices are the innermost loops of the plan; after the first step over the summed axes the
            // elements of `c` have been written, so that they can be added to.
            unsafe { kernel(&gemm) };
            accumulate = Accumulate::Add;
        }
    }
}

/// How far each pointer has moved, in elements.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Offsets {
    pub(crate) a: isize,
    pub(crate) b: isize,
    pub(crate) c: isize,
}

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
                            self.at =
                                Offsets { a: self.at.a + a, b: self.at.b + b, c: self.at.c + c };
                            return Some(self.at);
                        }
                        let back = (*index - 1) as isize;
                        *index = 0;
                        self.at =
                            Offsets { a: self.at.a - a * back, b: self.at.b - b * back, c: self.at.c - c * back };
                    }
                }
                self.state = State::Done;
                None
            }
        }
    }
}
