//! The kernels: a [`Plan`] and three pointers become numbers.
//!
//! [`contract`] chooses. [`reference`] multiplies every element type in every layout and is the meaning of all others;
//! [`portable`] is for matrices of every element type, and allocates nothing; [`packed`] is matrixmultiply, for large
//! matrices of floating point and complex elements. A kernel takes a [`Gemm`] and never asks where its lengths came from.
//! Plans that are no matrix products have loops of their own: [`product`] and [`copy`] without sums, [`dot`] and [`sum`].

mod elementwise;
pub(crate) mod packed;
mod portable;
mod reduce;
mod reference;

pub(crate) use elementwise::{copy, product};
pub(crate) use reduce::{dot, sum};

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

impl<T> Gemm<T> {
    /// The same product with rows and columns exchanged.
    fn transposed(&self) -> Gemm<T> {
        Gemm {
            m: self.n,
            k: self.k,
            n: self.m,
            a: self.b,
            rsa: self.csb,
            csa: self.rsb,
            b: self.a,
            rsb: self.csa,
            csb: self.rsa,
            c: self.c,
            rsc: self.csc,
            csc: self.rsc,
            accumulate: self.accumulate,
        }
    }
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
    let conjugates = T::IS_COMPLEX && (plan.conjugate_a || plan.conjugate_b);
    // Where a sum is wider than an element, it must not go through `c` between two axes that are summed.
    let rounds = T::ROUNDS && plan.k.all().len() > 1;
    if conjugates || rounds {
        // SAFETY: the conditions are the same.
        unsafe { reference::contract(plan, operands) }
    } else {
        // SAFETY: the conditions are the same.
        unsafe { matrices(plan, operands) }
    }
}

/// Up to this many products a matrix is multiplied without packing, and so without an allocation.
const PACKED_FROM: usize = 64 * 64 * 64;

/// The kernel for matrices of these lengths.
fn choose<T: Element>(m: usize, k: usize, n: usize) -> Kernel<T> {
    match T::KERNEL {
        Some(packed) if m.saturating_mul(k).saturating_mul(n) > PACKED_FROM => packed,
        _ => portable::kernel::<T>,
    }
}

/// Loops over all axes but the innermost of m, n and k, and runs a kernel on the matrices that these make.
///
/// # Safety
///
/// As for [`contract`].
unsafe fn matrices<T: Element>(plan: &Plan, operands: &Operands<T>) {
    let (m_outer, m) = plan.m.split_inner();
    let (n_outer, n) = plan.n.split_inner();
    let (mut k_outer, mut k) = plan.k.split_inner();
    if plan.k.len() == 0 {
        // The sum of nothing is 0, which a kernel writes for k = 0.
        (k_outer, k.len) = (&[], 0);
    }
    let kernel = choose::<T>(m.len, k.len, n.len);
    let mut results = Steps::new([plan.batch.all(), m_outer, n_outer]);
    while let Some(at) = results.next() {
        let mut accumulate = operands.accumulate;
        let mut sums = Steps::new([k_outer, &[], &[]]);
        while let Some(step) = sums.next() {
            // SAFETY: the offsets are those of a step of the loops of the plan; summed axes do not move `c`.
            let (a, b, c) = unsafe {
                (operands.a.offset(at.a + step.a), operands.b.offset(at.b + step.b), operands.c.offset(at.c))
            };
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
