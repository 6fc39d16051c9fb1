//! The tile that is half a wide register wide or less, of an `a` by rows: two steps of k are abreast in a register, as in
//! [`abreast`](super::abreast), which does the same with constant lengths.
//!
//! ```text
//! steps p, q = p + 1  | bp0 bq0 bp1 bq1 .. bp7 bq7 |    permuted of two rows of `b`, for all rows of `a`
//! row i               | aip aiq aip aiq .. aip aiq |    repeated load
//! ```
//!
//! The sums are those that [`thin`](super::thin) has for narrow registers, where columns of `a` are contiguous: of each element one of even
//! and one of odd steps, or four.

use super::thin::{NINE, rows, sets_of};
use super::tile::Tile;
use super::vector::{Halves, Parts};

/// The most sums of an element that are in registers of their own.
const SETS: usize = 2;

/// Elements of two rows of `b` in turn, of which the second begins `from` lanes behind the first; of registers of so many lanes.
const fn in_turn(from: usize, lanes: usize) -> [u8; 16] {
    let mut places = [0; 16];
    let mut i = 0;
    while i < lanes {
        places[i] = ((i % 2 * from + i / 2) % (2 * lanes)) as u8;
        i += 1;
    }
    places
}

/// The even lanes of two registers, each as a half, or the odd ones.
const fn every_other(first: usize, lanes: usize) -> [u8; 16] {
    let mut places = [0; 16];
    let mut i = 0;
    while i < lanes {
        places[i] = (2 * i + first) as u8;
        i += 1;
    }
    places
}

/// Runs tiles of `MR` rows and `tile.last` columns.
///
/// # Safety
///
/// As for [`super::tile::run`], with `width = last <= HALF`; elements of a row of `a` are neighbours.
#[inline(always)]
pub(super) unsafe fn run<V: Parts + Halves, const MR: usize>(tile: &Tile<V::Elem>) {
    let rows = rows::<V::Elem, MR>(tile.rsa);
    let sets = const { sets_of::<V::Half>(MR) / 2 };
    let columns = tile.last;
    // Two rows of `b` without a gap are one load.
    let is_dense = tile.rsb == columns as isize;
    // SAFETY: the processor has the instruction set.
    let (both, of_one) = unsafe { (V::mask(2 * columns), V::index(&in_turn(columns, V::LANES))) };
    let (mut first, mut ahead) = ((tile.a, tile.b, tile.c), tile.ahead);
    for _ in 0..tile.count {
        let (mut a, mut b, c) = first;
        let mut tenth = a.wrapping_offset(NINE as isize * tile.rsa);
        let row_of_c = |i: usize| c.wrapping_offset(i as isize * tile.rsc);
        // SAFETY: the processor has the instruction set. The offsets are those of rows below `MR`, of steps below k, and of the columns;
        // prefetches touch nothing.
        unsafe {
            let mask = V::mask(columns);
            let of_two = V::index(const { &in_turn(V::LANES, V::LANES) });
            let mut sums = [[V::zero(); MR]; SETS];
            for i in 0..MR {
                V::prefetch(row_of_c(i));
                V::prefetch(row_of_c(i).wrapping_add(columns - 1));
            }
            // No closures: they would be functions without these instructions.
            macro_rules! row_of_a {
                ($i:expr) => {
                    if $i < NINE { a } else { tenth }.wrapping_byte_offset(rows[$i])
                };
            }
            macro_rules! pass {
                ($steps:expr) => {
                    V::prefetch_read(ahead);
                    ahead = ahead.wrapping_add(tile.ahead_step);
                    // After the last step these point past the matrices, and are not read.
                    a = a.wrapping_add($steps);
                    tenth = tenth.wrapping_add($steps);
                    b = b.wrapping_offset($steps * tile.rsb);
                };
            }
            let mut left = tile.k;
            while left >= 2 * sets {
                for sums in sums.iter_mut().take(sets) {
                    let of_b = if is_dense {
                        V::load_masked(b, both).permute(of_one)
                    } else {
                        let q = b.wrapping_offset(tile.rsb);
                        V::load_masked(b, mask).permute_two(V::load_masked(q, mask), of_two)
                    };
                    for (i, sum) in sums.iter_mut().enumerate() {
                        *sum = V::pairs(row_of_a!(i)).mul_add(of_b, *sum);
                    }
                    pass!(2);
                }
                left -= 2 * sets;
            }
            // Steps that are alone have no odd lanes: these are 0 times -0, which changes no sum.
            for _ in 0..left {
                let of_b = V::load_masked(b, mask).permute_two(V::zero(), of_two).even(true);
                for (i, sum) in sums[0].iter_mut().enumerate() {
                    *sum = V::splat(row_of_a!(i).read()).even(false).mul_add(of_b, *sum);
                }
                pass!(1);
            }
            let [mut sums, others] = sums;
            if sets > 1 {
                for (sum, other) in sums.iter_mut().zip(others) {
                    *sum = sum.add(other);
                }
            }
            let even = V::index(const { &every_other(0, V::LANES) });
            let odd = V::index(const { &every_other(1, V::LANES) });
            for i in (0..MR).step_by(2) {
                let (count, other) = if i + 1 < MR { (2, i + 1) } else { (1, i) };
                let both = sums[i].permute_two(sums[other], even).add(sums[i].permute_two(sums[other], odd));
                both.store_two([row_of_c(i), row_of_c(other)], count, columns, tile.add);
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
