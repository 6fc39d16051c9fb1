//! Few rows times a matrix whose columns are contiguous, or rows times few columns, over many steps: each element of `c` is a sum along a row of `a`
//! and a column of `b`, in lanes that are added together at the end, in blocks of k.
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
//! Nothing is packed where columns are contiguous: to turn `b` around takes as long as to multiply ten rows (Zen 3). Columns that are not, and fewer
//! than a register has lanes, are turned block by block: a register of each row of `b` would be partly empty.

use super::arch::Caches;
use super::blocks::{L1_BYTES, chunks, even, shares};
use super::form::max;
use super::known::Small;
use super::vector::{Isa, Vector};
use super::{Accumulate, Gemm, pack};
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

/// The fewest rows for each column for which columns are turned; measured.
pub(super) const ROWS_A_COLUMN: usize = 6;

/// The most columns that are turned.
pub(super) const TURNED: usize = 7;

/// The most bytes of a column in a block: with three columns and four rows a tile has room in the first-level cache.
const BYTES: usize = L1_BYTES / (MR + NR + 1);

/// Elements between the end of a turned column and the next one: one cache line or two, so that columns are not in the same sets.
const GAP: usize = 16;

/// Whether a product is such.
#[inline(always)]
pub(super) fn fits<T, I: Isa<T>>(gemm: &Gemm<T>) -> bool {
    gemm.csa == 1 && suits::<T, I>((gemm.m, gemm.k, gemm.n), gemm.rsb == 1)
}

/// Whether a constant product is such, and faster so than its kernel, which is better than that of any lengths where columns are turned, and as
/// good where a copy of `b` has whole registers.
pub(super) const fn fits_constant<T, I: Isa<T>>(small: Small) -> bool {
    let Small { m, k, n, .. } = small;
    let is_contiguous = matches!(small.gathered, Some((1, _)));
    small.csa == 1
        && suits::<T, I>((m, k, n), is_contiguous)
        && (is_contiguous || m >= 2 * ROWS_A_COLUMN * n)
        && !n.is_multiple_of(I::Wide::LANES)
}

/// Whether a product of these lengths is such, with rows of `a` contiguous, and perhaps columns of `b`.
const fn suits<T, I: Isa<T>>((m, k, n): (usize, usize, usize), is_contiguous: bool) -> bool {
    let lanes = I::Wide::LANES;
    // Few columns of any number of rows. With AVX-512 two steps share a register (`abreast_tile`).
    let narrow = I::REGISTERS == 16 && n < lanes && m >= ROWS_A_COLUMN * n && k >= REGISTERS * lanes;
    let contiguous = is_contiguous && m <= ROWS && k >= max(m, REGISTERS) * lanes;
    m >= FEWEST && n >= FEWEST && (narrow || contiguous)
}

/// Whether [`product`] may turn columns of this one.
pub(super) fn may_turn<T>(gemm: &Gemm<T>) -> bool {
    // Registers of 128 bits are the shortest.
    let lanes = 16 / size_of::<T>();
    gemm.rsb != 1 && gemm.n <= TURNED && gemm.m >= ROWS_A_COLUMN * gemm.n && gemm.k >= REGISTERS * lanes
}

/// The elements that [`product`] needs room for.
pub(super) fn turned_len<T, I: Isa<T>>(gemm: &Gemm<T>) -> usize {
    if gemm.rsb == 1 { 0 } else { gemm.n * (steps_of::<T, I>(gemm.k) + GAP) }
}

/// The steps of a block.
fn steps_of<T, I: Isa<T>>(k: usize) -> usize {
    even(k, BYTES / size_of::<T>(), I::Wide::LANES)
}

/// One product.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), the processor has the instruction set `I`, and [`fits`]; `turned` has room for [`turned_len`] elements,
/// and has the columns of a product before if `is_turned`, whose `b` was the same.
#[inline(always)]
pub(super) unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    turned: *mut T,
    is_turned: bool,
) {
    let most = steps_of::<T, I>(gemm.k);
    for steps in chunks(gemm.k, most) {
        let mut block = gemm.of_steps(steps);
        if gemm.rsb != 1 {
            let column = most + GAP;
            if !is_turned || gemm.k > most {
                // SAFETY: the block is inside `b`, and has at most `most` steps.
                unsafe {
                    pack::transpose::<T, I>(block.b, block.rsb, block.csb, block.k, block.n, turned, column);
                }
            }
            block = Gemm { b: turned, rsb: 1, csb: column as isize, ..block };
        }
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
