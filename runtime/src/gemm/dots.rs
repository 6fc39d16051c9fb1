//! Few rows times a matrix whose columns are contiguous, over many steps: each element of `c` is a sum along a row of `a` and a column of `b`, in
//! lanes that are added together at the end, in blocks of k.
//!
//! ```text
//!               b: columns `csb` apart
//!                |  |  |   ^
//!                |  |  |   | a register
//!                |  |  |   v of steps
//!   a: rows      +--+--+
//!   ------------ |  |  |    sums of MR rows and NR columns, a register each,
//!   ------------ |  |  |    over the steps of a block
//!                +--+--+
//! ```
//!
//! Nothing is packed: to turn `b` around takes as long as to multiply ten rows (Zen 3).

use super::arch::Caches;
use super::blocks::{L1_BYTES, chunks, even, shares};
use super::vector::{Isa, Vector};
use super::{Accumulate, Gemm};
use crate::element::Element;

/// Rows and columns of the largest tile: with a register of each column and one of a row, 16 registers.
const MR: usize = 4;
const NR: usize = 3;

/// The fewest rows and columns: so many are divided into tiles of two and three, and none has one alone.
const FEWEST: usize = 2;

/// The most rows of a product: fewer than those of the pieces that threads cut one into, so that a piece has the order of sums of the whole.
pub(super) const ROWS: usize = 63;

/// Registers of steps from which the sums of lanes are little of the work; measured. For as many rows they are as much as packing.
const REGISTERS: usize = 24;

/// Whether a product is such.
pub(super) fn fits<T, I: Isa<T>>(gemm: &Gemm<T>) -> bool {
    let Gemm { m, k, n, .. } = *gemm;
    gemm.csa == 1
        && gemm.rsb == 1
        && (FEWEST..=ROWS).contains(&m)
        && n >= FEWEST
        && k >= m.max(REGISTERS) * I::Wide::LANES
}

/// One product.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), the processor has the instruction set `I`, and [`fits`].
#[inline(always)]
pub(super) unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(gemm: &Gemm<T>) {
    // A tile's rows and columns stay in the first-level cache.
    let limit = L1_BYTES / size_of::<T>() / (MR + NR + 1);
    for steps in chunks(gemm.k, even(gemm.k, limit, I::Wide::LANES)) {
        let block = gemm.of_steps(steps);
        let (rows, columns) = ((gemm.m, MR), (gemm.n, NR));
        // What does not stay in the second-level cache is read once. One place for all tiles: of two the compiler makes worse loops.
        let by_columns = gemm.n * block.k * size_of::<T>() > Caches::get().second / 2;
        let (outer, inner) = if by_columns { (columns, rows) } else { (rows, columns) };
        let pieces = |(len, most): (usize, usize)| shares(len, len.div_ceil(most), 1);
        for outer in pieces(outer) {
            for inner in pieces(inner) {
                let ((i, rows), (j, columns)) = if by_columns { (inner, outer) } else { (outer, inner) };
                // SAFETY: the caller's conditions; tiles are inside the product.
                unsafe {
                    match (rows, columns) {
                        (4, 3) => tile::<T, I::Wide, 4, 3>(&block, i, j),
                        (4, 2) => tile::<T, I::Wide, 4, 2>(&block, i, j),
                        (3, 3) => tile::<T, I::Wide, 3, 3>(&block, i, j),
                        (3, 2) => tile::<T, I::Wide, 3, 2>(&block, i, j),
                        (2, 3) => tile::<T, I::Wide, 2, 3>(&block, i, j),
                        (2, 2) => tile::<T, I::Wide, 2, 2>(&block, i, j),
                        _ => unreachable!("of two rows or columns and more no tile has one"),
                    }
                }
            }
        }
    }
}

/// The tile of `M` rows and `N` columns from row `i` and column `j` on.
///
/// # Safety
///
/// As for [`product`], and the tile is inside it.
#[inline(always)]
unsafe fn tile<T: Element<Acc = T>, V: Vector<Elem = T>, const M: usize, const N: usize>(
    gemm: &Gemm<T>,
    i: usize,
    j: usize,
) {
    let a = gemm.a.wrapping_offset(i as isize * gemm.rsa);
    let b = gemm.b.wrapping_offset(j as isize * gemm.csb);
    let whole = gemm.k / V::LANES * V::LANES;
    // SAFETY: rows, columns and steps are inside the operands; the masked loads read the steps that are left.
    unsafe {
        let mask = V::mask(gemm.k - whole);
        let mut sums = [[V::zero(); N]; M];
        // No closure: it would be a function without these instructions.
        macro_rules! step {
            ($p:expr, $load:ident $(, $mask:expr)?) => {{
                let mut columns = [V::zero(); N];
                for (y, column) in columns.iter_mut().enumerate() {
                    *column = V::$load(b.offset(y as isize * gemm.csb).add($p) $(, $mask)?);
                }
                for (x, sums) in sums.iter_mut().enumerate() {
                    let row = V::$load(a.offset(x as isize * gemm.rsa).add($p) $(, $mask)?);
                    for (sum, column) in sums.iter_mut().zip(columns) {
                        *sum = row.mul_add(column, *sum);
                    }
                }
            }};
        }
        let mut p = 0;
        while p < whole {
            step!(p, load);
            p += V::LANES;
        }
        if whole < gemm.k {
            step!(whole, load_masked, mask);
        }
        for (x, sums) in sums.iter().enumerate() {
            for (y, sum) in sums.iter().enumerate() {
                let c = gemm.c.offset((i + x) as isize * gemm.rsc + (j + y) as isize * gemm.csc);
                let sum = sum.sum();
                c.write(if gemm.accumulate == Accumulate::Add { c.read().add_to(sum) } else { sum });
            }
        }
    }
}
