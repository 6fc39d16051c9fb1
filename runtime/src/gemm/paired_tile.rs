//! The tile whose rows are one or two registers and half a register or less: the halves of two rows are one.
//!
//! ```text
//! step p      | bp0 .. bp7 |   | bp8 .. bp11 | bp8 .. bp11 |         repeated load, of 12 columns and 8 lanes
//! row i       | aip .. aip |   | aip .. aip  | ajp .. ajp  |         joined of the two that are there anyway
//! row j = i+1 | ajp .. ajp |
//! ```
//!
//! An end of less than half a register begins earlier, with columns that the whole register has too: their sums are the same, and
//! nothing has to be masked.
//!
//! [`paired`](super::paired) does the same with constant lengths.

use super::thin::{NINE, rows};
use super::tile::Tile;
use super::vector::Halves;

/// Runs tiles of `MR` rows of `NV` registers and `tile.last` lanes of half a one.
///
/// # Safety
///
/// As for [`super::tile::run`], with `width = NV * LANES + last` and `last <= HALF`.
#[inline(always)]
pub(super) unsafe fn run<V: Halves, const MR: usize, const NV: usize>(tile: &Tile<V::Elem>) {
    let rows = rows::<V::Elem, MR>(tile.rsa);
    let end = NV * V::LANES + tile.last - V::HALF;
    let (mut first, mut ahead) = ((tile.a, tile.b, tile.c), tile.ahead);
    for _ in 0..tile.count {
        let (mut a, mut b, c) = first;
        let mut tenth = a.wrapping_offset(NINE as isize * tile.rsa);
        let row_of_c = |i: usize| c.wrapping_offset(i as isize * tile.rsc);
        // SAFETY: the processor has the instruction set. The offsets are those of rows below `MR`, of a step below k, and of lanes
        // below `width`; prefetches touch nothing.
        unsafe {
            // Of `ends` there is one for two rows.
            let (mut whole, mut ends) = ([[V::zero(); NV]; MR], [V::zero(); MR]);
            for i in 0..MR {
                V::prefetch(row_of_c(i));
                V::prefetch(row_of_c(i).wrapping_add(NV * V::LANES + tile.last - 1));
            }
            // No closure: it would be a function without these instructions.
            macro_rules! element {
                ($i:expr) => {
                    V::splat(if $i < NINE { a } else { tenth }.wrapping_byte_offset(rows[$i]).read())
                };
            }
            for _ in 0..tile.k {
                let (mut row, end) = ([V::zero(); NV], V::repeat(b.add(end)));
                for (v, row) in row.iter_mut().enumerate() {
                    *row = V::load(b.add(v * V::LANES));
                }
                for i in (0..MR).step_by(2) {
                    let mut x = element!(i);
                    for (sum, row) in whole[i].iter_mut().zip(row) {
                        *sum = x.mul_add(row, *sum);
                    }
                    if i + 1 < MR {
                        let below = element!(i + 1);
                        for (sum, row) in whole[i + 1].iter_mut().zip(row) {
                            *sum = below.mul_add(row, *sum);
                        }
                        x = x.join(below);
                    }
                    ends[i / 2] = x.mul_add(end, ends[i / 2]);
                }
                V::prefetch_read(ahead);
                // After the last step these point past the matrices, and are not read.
                ahead = ahead.wrapping_add(tile.ahead_step);
                a = a.wrapping_offset(tile.csa);
                tenth = tenth.wrapping_offset(tile.csa);
                b = b.wrapping_offset(tile.rsb);
            }
            for i in 0..MR {
                let c = row_of_c(i);
                let ends = ends[i / 2];
                let mut sum_of_end = if i % 2 == 0 { ends } else { ends.upper() };
                // The end may be in whole registers too, which are stored after it is read.
                if tile.add {
                    sum_of_end = sum_of_end.add(V::repeat(c.add(end)));
                }
                for (v, &sum) in whole[i].iter().enumerate() {
                    let c = c.add(v * V::LANES);
                    if tile.add { sum.add(V::load(c)) } else { sum }.store(c);
                }
                sum_of_end.store_half(c.add(end));
            }
        }
        // After the last tile these are not used.
        first = (
            first.0.wrapping_offset(tile.step.a),
            first.1.wrapping_offset(tile.step.b),
            first.2.wrapping_offset(tile.step.c),
        );
    }
}
