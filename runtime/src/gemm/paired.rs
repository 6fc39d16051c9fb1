//! The last panel of a constant product whose rows end with half a register or less: two rows share that one.
//!
//! A row of 12 columns of `f32` is a register of 8 lanes and a half. With two registers each a quarter of what is multiplied is
//! thrown away; so the ends of two rows are the halves of one:
//!
//! ```text
//! step p      | bp0 .. bp7 |   | bp8 .. bp11 | bp8 .. bp11 |         repeated load
//! row i       | aip .. aip |   | aip .. aip  | ajp .. ajp  |         joined of the two that are there anyway
//! row j = i+1 | ajp .. ajp |
//! ```
//!
//! Of an odd number of rows the last has both registers for itself.

use super::form::At;
use super::known::Known;
use super::small::{Ahead, Tile};
use super::vector::{Halves, Isa, Vector};
use crate::element::Element;

/// The most rows of a tile, and whole registers of each.
const MAX_MR: usize = 16;
const MAX_NV: usize = 2;

/// All tiles of the last panel.
///
/// # Safety
///
/// As for [`small`](super::small); the form is a paired one.
#[inline(always)]
pub(super) unsafe fn rows<T: Element<Acc = T>, I: Isa<T>, K: Known>(at: Tile<T>) {
    let form = const { At::<T, I, K>::FORM };
    let mut at = at;
    // SAFETY: the caller's conditions; `high` tiles of `mr + 1` rows and `low` ones of `mr` are all rows.
    unsafe {
        for _ in 0..form.high {
            sums::<T, I, K, 1>(at);
            at = at.below(form.mr + 1);
        }
        for _ in 0..form.low {
            sums::<T, I, K, 0>(at);
            at = at.below(form.mr);
        }
    }
}

/// Sums of a tile: whole registers of each row, and the ends of rows `2r` and `2r + 1`.
struct Sums<V> {
    whole: [[V; MAX_NV]; MAX_MR],
    ends: [V; MAX_MR / 2],
}

/// A tile of `mr + MORE` rows.
///
/// # Safety
///
/// As for [`rows`]; the tile is inside the product.
#[inline(always)]
unsafe fn sums<T: Element<Acc = T>, I: Isa<T>, K: Known, const MORE: usize>(at: Tile<T>) {
    let s = at.s;
    let form = const { At::<T, I, K>::FORM };
    let mr = const { At::<T, I, K>::FORM.mr } + MORE;
    // Whole registers, and columns of the end.
    let nv = const { At::<T, I, K>::FORM.last_nv };
    let columns = s.n % I::Wide::LANES;
    let (lanes, half) = (I::Wide::LANES, I::Wide::HALF);
    let end = nv * lanes;
    // Steps in which a whole half can be read.
    let behind = half - columns;
    let readable = s.readable(behind, K::STRIDED);
    // SAFETY: the processor has the instruction set. Rows, steps and columns are inside the product; a half that is read whole
    // ends with the last element of `b` or before it, and others are read as far as the row goes. What a store writes behind a row is
    // written by the next row of the tile.
    unsafe {
        let mut sums =
            Sums { whole: [[I::Wide::zero(); MAX_NV]; MAX_MR], ends: [I::Wide::zero(); MAX_MR / 2] };
        // Written out where there are few, since the compiler would keep the loop, and nothing is asked for meanwhile. No closures:
        // they would be functions without these instructions.
        if const {
            !At::<T, I, K>::SMALL.fetches()
                && At::<T, I, K>::SMALL.k <= 12
                && (At::<T, I, K>::FORM.mr + MORE) * At::<T, I, K>::SMALL.k <= 96
        } {
            macro_rules! steps {
                ($($p:literal)*) => {
                    $(if const { $p < At::<T, I, K>::SMALL.k } {
                        step::<T, I, K>(&at, &mut sums, (mr, nv), $p < readable, $p);
                    })*
                };
            }
            steps!(0 1 2 3 4 5 6 7 8 9 10 11);
        } else {
            let mut ahead = Ahead::new(&at);
            let asks = if s.fetches() { (at.lines + 1).min(readable) } else { 0 };
            step::<T, I, K>(&at, &mut sums, (mr, nv), 0 < readable, 0);
            for p in 1..asks {
                ahead.ask::<I::Wide>(&at);
                step::<T, I, K>(&at, &mut sums, (mr, nv), true, p);
            }
            for p in asks.max(1)..readable {
                step::<T, I, K>(&at, &mut sums, (mr, nv), true, p);
            }
            for p in readable.max(1)..s.k {
                step::<T, I, K>(&at, &mut sums, (mr, nv), false, p);
            }
        }
        let c = |i: usize| at.c.offset(i as isize * s.rsc);
        if at.add {
            for (i, whole) in sums.whole.iter_mut().enumerate().take(mr) {
                for (v, sum) in whole.iter_mut().enumerate().take(nv) {
                    *sum = sum.add(I::Wide::load(c(i).add(v * lanes)));
                }
            }
            for (r, sum) in sums.ends.iter_mut().enumerate().take(mr.div_ceil(2)) {
                let first = ends::<T, I>(c(2 * r).add(end), columns, false);
                let both = if 2 * r + 1 < mr {
                    first.join(ends::<T, I>(c(2 * r + 1).add(end), columns, false))
                } else {
                    first
                };
                *sum = sum.add(both);
            }
        }
        for (i, whole) in sums.whole.iter().enumerate().take(mr) {
            for (v, sum) in whole.iter().enumerate().take(nv) {
                sum.store(c(i).add(v * lanes));
            }
            let end_of_row = sums.ends[i / 2];
            let end_of_row = if i % 2 == 0 { end_of_row } else { end_of_row.upper() };
            let follows = form.panels == 1 && s.rsc == s.n as isize && (mr - 1 - i) * s.n >= behind;
            if behind == 0 || follows {
                end_of_row.store_half(c(i).add(end));
            } else {
                end_of_row.store_masked(c(i).add(end), I::Wide::mask(columns));
            }
        }
    }
}

/// The end of a row in both halves: as many columns, or a whole half if it is `readable`.
///
/// # Safety
///
/// The processor has the instruction set; these elements are valid for reads.
#[inline(always)]
unsafe fn ends<T, I: Isa<T>>(p: *const T, columns: usize, readable: bool) -> I::Wide {
    // SAFETY: the caller's conditions.
    unsafe {
        if readable || columns == I::Wide::HALF {
            I::Wide::repeat(p)
        } else {
            I::Wide::repeat_first(p, columns)
        }
    }
}

/// Step `p` of k.
///
/// # Safety
///
/// As for [`sums`]; behind the end of row `p` of `b` a whole half is read if it is `readable`.
#[inline(always)]
unsafe fn step<T: Element<Acc = T>, I: Isa<T>, K: Known>(
    at: &Tile<T>,
    sums: &mut Sums<I::Wide>,
    (mr, nv): (usize, usize),
    readable: bool,
    p: usize,
) {
    let s = at.s;
    // SAFETY: the caller's conditions.
    unsafe {
        let b = at.b.offset(p as isize * s.rsb);
        let mut row = [I::Wide::zero(); MAX_NV];
        for (v, row) in row.iter_mut().enumerate().take(nv) {
            *row = I::Wide::load(b.add(v * I::Wide::LANES));
        }
        let end = ends::<T, I>(b.add(nv * I::Wide::LANES), s.n % I::Wide::LANES, readable);
        // No closures: they would be functions without these instructions.
        macro_rules! a {
            ($i:expr) => {
                I::Wide::splat(at.a.offset($i as isize * s.rsa + p as isize * s.csa).read())
            };
        }
        // The first product is the sum, so that nothing waits for zeros.
        macro_rules! add {
            ($sum:expr, $x:expr, $y:expr) => {
                *$sum = if p == 0 { $x.mul($y) } else { $x.mul_add($y, *$sum) }
            };
        }
        for (r, ends) in sums.ends.iter_mut().enumerate().take(mr.div_ceil(2)) {
            let i = 2 * r;
            let mut x = a!(i);
            for (sum, &row) in sums.whole[i].iter_mut().zip(&row).take(nv) {
                add!(sum, x, row);
            }
            if i + 1 < mr {
                let below = a!(i + 1);
                for (sum, &row) in sums.whole[i + 1].iter_mut().zip(&row).take(nv) {
                    add!(sum, below, row);
                }
                x = x.join(below);
            }
            add!(ends, x, end);
        }
    }
}
