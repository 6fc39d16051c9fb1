//! The kernels: a [`Plan`] and three pointers become numbers.
//!
//! # Which kernel
//!
//! [`contract`] chooses, by what is known when the program is built and by lengths otherwise; `docs/performance.md` has the
//! measurements.
//!
//! | product | kernel |
//! |---|---|
//! | constant, up to 26 multiplications in all, 18 where rows of `b` are not contiguous, 16 of an outer product, 128 where nothing below is better | `few`, inlined where the call is |
//! | lengths constant, up to 161^3 multiplications (above 64^3 where caches gain) or many rows of up to 64 columns, more than 256 steps of k of one tile of rows, `f32` and `f64` | `small`: tiles and masks are constants of the shape |
//! | the same with any number of rows | `pieces`: 24, 4 or one row at a time of a constant shape |
//! | of these, four rows or more of a few registers and half of one or less | `paired`: two rows share that one |
//! | of these, two to four columns of `f32`, two of `f64` | `tiny`: two rows of `c` in a half register |
//! | of these, the same, and seven or eight columns of `f32`, four of `f64`, where registers of 512 bits are multiplied at once | `shared`: four or two rows of `c` in a register |
//! | of these, two rows or more of five to eight columns of `f32`, three or four of `f64`, most of them, there too | `abreast`: two steps of k in a register |
//! | all of these with contiguous operands, into a view of up to 16 KiB | `scattered`: the same kernel, and a copy |
//! | a matrix by rows times a vector, constant, from five elements a row on, up to 2^16 in all | `columns`: sums along rows |
//! | any other with one row or one column, from 64^2 multiplications on | `vector_matrix`, by the cache that the matrix is in |
//! | 2 to 63 contiguous rows times two or more contiguous columns, of as many registers of steps as rows and at least 24, `f32` and `f64` | `dots`: sums along k in lanes, nothing packed |
//! | contiguous rows, six or more for each column, times fewer columns than a register has lanes, of at least 24 registers of steps, with AVX2 | `dots` too, of columns that are turned block by block |
//! | two to five rows times a `b` whose rows share so few sets of the caches that a panel would not stay in the second one, with AVX2 | `passes`: a few rows of `b` in a pass over `c` |
//! | any other of `f32` and `f64` | `blocked`: tiles in place, operands packed where they are large, a block of `b` while the one before is multiplied (`ahead`) or a panel by its first tile; `thin`, `paired_tile` and `abreast_tile` for narrow panels |
//! | integers | `portable`, compiled for each instruction set |
//! | `f16`, `bf16` | `portable`; above 64^3 `widened`, which multiplies them as `f32` |
//! | complex | `portable`; above 64^3 `packed`, which is matrixmultiply |
//! | conjugated operands, small products of `f16` and `bf16` with several contracted axes | `reference` |
//!
//! Plans that are no matrix products have loops of their own: [`product`] and [`copy`] without sums, [`dot`] and [`sum`]; short
//! constant ones are inlined from `few` too, and constant ones of short rows compiled there with their lengths.
//!
//! `arch` finds the instruction set; without one of ours `portable` and `packed` do everything. `threads` divides what is
//! worth it. In a debug build constant shapes go through `blocked`, which is compiled in this crate: a user who wants fast
//! debug builds sets `opt-level` for this package alone.
//!
//! # Contract of a kernel
//!
//! **Operation.** `c[i, j] = sum over p of a[i, p] * b[p, j]` for `i < m`, `j < n`, or that added to `c`, for `count`
//! products of equal shape whose pointers are [`Offsets`] apart.
//!
//! **Parameters.** A [`Gemm`]: lengths m, k, n; for each operand a pointer to element (0, 0), a row stride and a column
//! stride in elements. Strides are any numbers, negative and 0 included (0 not for `c`). No alignment beyond that of the
//! element. Lengths may be 0; for k = 0 the sum is 0.
//!
//! **Overwrite.** With [`Accumulate::Replace`] `c` is never read: it may be uninitialised or NaN. With [`Accumulate::Add`]
//! it is read once for each block of k and written in the same pass.
//!
//! **Batch.** Products may be computed in any order; small ones are from the last to the first where loads would wait for stores otherwise
//! (`batch`), and operands of a later product may be read before the results of an earlier one are written.
//!
//! **Edges.** Nothing outside the operands is read or written, not even to be thrown away: what is left of a register is
//! masked. A register may be read whole where what lies behind or before a row is a row of the same operand, and be written
//! whole where the rows that it reaches into are written afterwards by the same tile, or by a later product of the same call
//! where products lie without gaps. The last register of a row may begin earlier, over columns of the one before: their sums are the
//! same, and are written twice. Prefetches may name any address.
//!
//! **Packed layout.** In `pack`, with a diagram.
//!
//! **Order.** How the sum of an element of `c` is rounded follows from lengths, strides and the instruction set, never from the tile, the neighbours or the
//! number of threads:
//!
//! - over k in order, in blocks that depend on k only; in smaller ones where `b` is packed on the stack, in one where rows and columns are few and `b` is
//!   small;
//! - in lanes that are added at the end, along contiguous rows and columns, and where columns are few (`dots`);
//! - without blocks, of two to five rows and a `b` whose rows share sets of the caches (`passes`);
//! - even and odd steps apart, in one constant product of one row, of more than 12 steps and panels of up to six registers; with AVX-512, whatever the
//!   processor, in those that are `abreast`'s, some of which are so in a batch only, and in constant products of eight rows or more, each one register,
//!   and 4 to 16 steps, where elements of `a` come from registers; of views, where the elements of a row of `a` are neighbours and fill whole registers;
//! - two or four sums in turn, where a product has so few rows that the sums of a tile would wait for each other (`thin`), or with AVX2 rows that are
//!   pages apart, and with AVX-512 in panels of half a register or less; all rows of it have as many, and panels of another width may have another number.
//!
//! Where `c` is by columns, rows are what its columns are. Above this contract `threads` divides a large product with few rows and columns into parts of
//! k, and `pieces` cuts rows whose number is not constant, each by lengths alone; a piece of a few rows may sum in another order than one of many. With
//! AVX2 a constant product of an `a` that is not by rows may be divided by k too ([`Path::Parts`]). Sums that are no matrix products may be in another
//! order where lengths are constant.
//!
//! **Advice.** Put registers along rows of `c`; if those are not contiguous but its columns are, the product is transposed.
//! Keep at least eight registers of sums in flight. On Zen 4 a broadcast from memory takes an arithmetic slot unless it
//! is part of the multiplication, and a masked load does too; on Zen 5 neither does. There two loads in a cycle, of any width, are as
//! scarce as two multiplications, one that crosses a cache line counts twice, and permutations within 128 bits by constants and blends are free, if
//! they are the instructions that they are written as (`docs/decisions.md`).
//! Masked stores cost nothing with AVX-512 and 12 cycles with AVX2.

#[cfg_attr(
    any(debug_assertions, not(target_arch = "x86_64")),
    allow(
        dead_code,
        reason = "constant shapes have kernels in optimised builds only, and these with AVX-512"
    )
)]
mod abreast;
#[cfg(optimised)]
mod abreast_tile;
mod ahead;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod arch;
mod batch;
mod blocked;
mod blocks;
mod buffer;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod columns;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
pub(crate) mod constant;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod copied;
mod dots;
mod elementwise;
pub(crate) mod few;
mod form;
mod known;
mod pack;
#[cfg(feature = "alloc")]
mod packed;
/// matrixmultiply packs on the heap. Without one the portable kernel takes all sizes.
#[cfg(not(feature = "alloc"))]
mod packed {
    pub(super) use super::portable::{kernel as f32, kernel as f64};
    #[cfg(feature = "complex")]
    pub(super) use super::portable::{kernel as complex_f32, kernel as complex_f64};
}
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod paired;
#[cfg(optimised)]
mod paired_tile;
mod panels;
mod passes;
mod path;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod pieces;
mod portable;
mod reduce;
mod reference;
mod scattered;
#[cfg_attr(
    any(debug_assertions, not(target_arch = "x86_64")),
    allow(
        dead_code,
        reason = "constant shapes have kernels in optimised builds only, and these with AVX-512"
    )
)]
mod shared;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod small;
mod steps;
#[cfg(test)]
mod tests;
#[cfg(optimised)]
mod thin;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod threads;
#[cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "there are no instruction sets to fill it")
)]
mod tile;
mod tiles;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod tiny;
pub(crate) mod types;
#[cfg_attr(
    debug_assertions,
    allow(dead_code, reason = "constant shapes have kernels in optimised builds only")
)]
mod vector;
mod vector_matrix;
#[cfg(feature = "alloc")]
mod widened;

pub(crate) use elementwise::{copy, product};
pub use pieces::AnyRows;
pub(crate) use pieces::{ROWS, rows};
pub use reduce::Rows;
pub(crate) use reduce::{dot, sum, sums_of_rows};
pub use scattered::Scatter;
pub(crate) use scattered::scatter;
pub(crate) use steps::Steps;
use steps::nested;

use crate::contraction::{Axis, Counts, Outer, Plan, UNKNOWN};
use crate::element::Element;
pub use few::ShortRows;
pub use known::{Batches, Few, Known, OuterProduct};
pub(crate) use known::{Small, Unknown, batch};
use path::{Path, taken};

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
#[derive(Clone, Copy, Debug)]
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

impl<T: Copy> Gemm<T> {
    /// The innermost loops of a plan.
    #[inline(always)]
    fn of([m, n, k]: [Axis; 3], &Operands { a, b, c, accumulate }: &Operands<T>) -> Gemm<T> {
        Gemm {
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
        }
    }

    /// The product at this place of a batch, of which this is the first.
    #[inline(always)]
    fn nth(&self, i: usize, step: Offsets) -> Gemm<T> {
        let i = i as isize;
        Gemm {
            a: self.a.wrapping_offset(i * step.a),
            b: self.b.wrapping_offset(i * step.b),
            c: self.c.wrapping_offset(i * step.c),
            ..*self
        }
    }

    /// So many steps of k from `start` on, which are added to those before.
    #[inline(always)]
    fn of_steps(&self, (start, k): (usize, usize)) -> Gemm<T> {
        Gemm {
            k,
            a: self.a.wrapping_offset(start as isize * self.csa),
            b: self.b.wrapping_offset(start as isize * self.rsb),
            accumulate: if start > 0 { Accumulate::Add } else { self.accumulate },
            ..*self
        }
    }

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

/// A matrix kernel: `count` products of equal shape, each with its pointers moved on by `step`.
///
/// # Safety
///
/// For each product and all `i < m`, `p < k`, `j < n`: `a + i*rsa + p*csa` and `b + p*rsb + j*csb` are valid for reads,
/// `c + i*rsc + j*csc` is valid for writes, has an address of its own, and is none of the elements of `a` and `b`. With
/// [`Accumulate::Add`] the elements of `c` are initialised; with [`Accumulate::Replace`] they are not read.
pub type Kernel<T> = unsafe fn(gemm: &Gemm<T>, count: usize, step: Offsets);

/// A kernel that knows all but where the operands begin.
///
/// # Safety
///
/// As for a [`Kernel`] of the products that it knows.
pub type Pointers<T> = unsafe fn(a: *const T, b: *const T, c: *mut T, accumulate: Accumulate);

/// Runs a kernel for one product on each of them.
///
/// # Safety
///
/// As for [`Kernel`].
#[inline(always)]
unsafe fn each<T: Copy>(gemm: &Gemm<T>, count: usize, step: Offsets, kernel: unsafe fn(&Gemm<T>)) {
    for i in 0..count {
        // SAFETY: the caller's conditions for this product.
        unsafe { kernel(&gemm.nth(i, step)) };
    }
}

/// The kernel for elements `T` and a plan of which `K` is known.
#[inline]
fn kernel<T: Element, K: Known>() -> Kernel<T> {
    let general = const {
        match T::KERNEL {
            Some(kernel) => kernel,
            None => any::<T>,
        }
    };
    T::constant::<K>().unwrap_or(general)
}

/// Runs a plan.
///
/// # Safety
///
/// For every step of the loops of `plan`, the pointers of `operands` moved by the strides are valid: `a` and `b` for reads,
/// `c` for writes, at addresses that are distinct for distinct steps of batch, m and n and are no element of `a` or `b`.
/// With [`Accumulate::Add`] the elements of `c` are initialised.
#[inline]
pub(crate) unsafe fn contract<T: Element, K: Known>(plan: &Plan, operands: &Operands<T>) {
    let conjugates = T::IS_COMPLEX && (plan.conjugate_a || plan.conjugate_b);
    // Where a sum is wider than an element, it must not go through `c` between two axes that are summed.
    let rounds = T::ROUNDS && plan.k.all().len() > 1;
    #[cfg(feature = "alloc")]
    if const { T::ROUNDS } && rounds && plan.multiplications() > PACKED_FROM {
        taken(Path::Widened);
        // SAFETY: the conditions are the same.
        return unsafe { widened::contract(plan, operands) };
    }
    if conjugates || rounds {
        taken(Path::Reference);
        // SAFETY: the conditions are the same.
        unsafe { reference::contract(plan, operands) }
    } else {
        let kernel = match const { K::FEW } {
            Few::Yes => few::products::<T>,
            Few::WithoutKernel if T::constant::<K>().is_none() => few::products::<T>,
            _ => match T::constant::<K>() {
                // The kernel knows of all loops.
                Some(_) if let Some(call) = T::constant_call::<K>() => {
                    let &Operands { a, b, c, accumulate } = operands;
                    // SAFETY: the conditions are the same.
                    return unsafe { call(a, b, c, accumulate) };
                }
                _ => kernel::<T, K>(),
            },
        };
        // SAFETY: the conditions are the same.
        unsafe { matrices(plan, operands, kernel) }
    }
}

/// Up to this many products the portable kernel is the fallback, which allocates nothing; above, matrixmultiply.
const PACKED_FROM: usize = 64 * 64 * 64;

/// Runs a kernel on the matrices of a plan.
///
/// # Safety
///
/// As for [`contract`].
#[inline(always)]
unsafe fn matrices<T: Element>(plan: &Plan, operands: &Operands<T>, kernel: Kernel<T>) {
    if !plan.is_single() {
        // SAFETY: the conditions are the same.
        return unsafe { nested(plan, operands, kernel) };
    }
    // One matrix, or one axis of them: nothing is left to loop over, and where the plan is constant, so is all of this.
    // SAFETY: the matrices are the loops of the plan.
    unsafe { single(innermost(plan), operands, kernel) };
}

/// The innermost loops of m, n, k and the batch.
#[inline(always)]
const fn innermost(plan: &Plan) -> [Axis; 4] {
    [plan.m.inner(), plan.n.inner(), plan.k.inner(), plan.batch.inner()]
}

/// Runs a kernel on the matrices of loops of m, n, k and a batch.
///
/// # Safety
///
/// As for [`contract`], of a plan of these loops.
#[inline(always)]
unsafe fn single<T: Element>([m, n, k, batch]: [Axis; 4], operands: &Operands<T>, kernel: Kernel<T>) {
    let gemm = Gemm::of([m, n, k], operands);
    // SAFETY: the caller's conditions.
    unsafe { kernel(&gemm, batch.len, Offsets { a: batch.a, b: batch.b, c: batch.c }) };
}

/// Matrix products of loops of m, n, k and a batch.
///
/// # Safety
///
/// As for [`contract`], of a plan of these loops; what `K` knows of lengths is true of them.
#[inline]
pub(crate) unsafe fn matrices_of<T: Element, K: Known>(axes: [Axis; 4], operands: &Operands<T>) {
    let [m, n, k, _] = axes;
    if let Some(dense) = const { &scattered::Dense::of::<T, K>() }
        && dense.is_like(&axes)
        && let (Some(kernel), Some(scatter)) = (T::constant::<K>(), T::SCATTER)
    {
        // SAFETY: the caller's conditions, and the kernel is that of these loops with a contiguous result.
        return unsafe { dense.products(&axes, operands, kernel, scatter) };
    }
    // Where `K` knows strides they are those of contiguous operands and a contiguous result, and so is the batch.
    let is_known = const { K::STRIDED && K::BATCH.is_none() }
        && K::SMALL.is_some_and(|small| small.has_lengths_of::<T>([m, n, k]));
    let kernel = if is_known { kernel::<T, K>() } else { kernel::<T, Unknown>() };
    // SAFETY: the caller's conditions; the lengths are those that `K` knows, if that kernel runs, and it takes strides as they are.
    unsafe { single(axes, operands, kernel) };
}

/// Runs a plan of single loops with `len` in the place of the one length that is not constant. `K` is known of all of it, `P`
/// and `Q` of as many rows as [`ROWS`] says, `L` of one.
///
/// # Safety
///
/// As for [`contract`], of the plan with that length; what `K`, `R` and `L` know is true of it.
#[inline]
pub(crate) unsafe fn outermost<T: Element, K: Known, P: Known, Q: Known, L: Known>(
    outer: &Outer,
    len: usize,
    operands: &Operands<T>,
) {
    let plan = &outer.plan;
    let (m, n, k, batch) = (plan.m.inner(), plan.n.inner(), plan.k.inner(), plan.batch.inner());
    let step = Offsets { a: batch.a, b: batch.b, c: batch.c };
    let &Operands { a, c, .. } = operands;
    let whole = Gemm::of([m, n, k], operands);
    let gemm = |m, a, c| Gemm { m, a, c, ..whole };
    // SAFETY: the matrices are the loops of the plan, with `len` in its place; rows are cut into pieces that are all of them.
    unsafe {
        match outer.counts {
            Counts::Nothing => kernel::<T, K>()(&gemm(m.len, a, c), batch.len, step),
            Counts::Batch => kernel::<T, K>()(&gemm(m.len, a, c), batch.len / UNKNOWN * len, step),
            Counts::Rows => {
                let all = m.len / UNKNOWN * len;
                match T::constant_rows::<P, Q, L>() {
                    Some(kernel) => kernel(&gemm(all, a, c)),
                    None => kernel::<T, Unknown>()(&gemm(all, a, c), 1, Offsets::default()),
                }
            }
        }
    }
}

/// The kernel of element types that have none of their own.
///
/// # Safety
///
/// As for [`Kernel`].
#[inline(always)]
unsafe fn any<T: Element>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    // SAFETY: the conditions are the same.
    unsafe { each(gemm, count, step, portable::kernel) }
}

/// How far each pointer has moved, in elements.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offsets {
    pub(crate) a: isize,
    pub(crate) b: isize,
    pub(crate) c: isize,
}
