//! Two elements of `a` by one load, in tiles whose rows are one register.
//!
//! Each multiplication needs a load of an element, and no more than two are loaded in a cycle, while rows of `b` are loaded too. So
//! those of half the rows are loaded by two, and permuted out of the register.

use super::super::vector::Vector;
use super::tiles::{MAX_MR, MAX_SUMS, Tile};
use crate::element::Element;

/// Adds the steps `p` and `p + 1` to sums of one register each.
///
/// # Safety
///
/// The processor has the instruction set of `V`; rows and steps are those of the tile, of which elements of a row of `a` are neighbours.
#[inline(always)]
pub(super) unsafe fn two_steps<T: Element<Acc = T>, V: Vector<Elem = T>>(
    at: &Tile<T>,
    sums: &mut [V; MAX_SUMS],
    mr: usize,
    rows: [V; 2],
    p: usize,
) {
    // SAFETY: the caller's conditions.
    unsafe {
        // As many as there are registers for, beside sums and rows of `b`.
        let by_two = (mr / 2).min(6);
        let mut pairs = [V::zero(); MAX_MR];
        for (i, pair) in pairs.iter_mut().enumerate().take(by_two) {
            *pair = V::pairs(at.a.offset(i as isize * at.s.rsa).add(p)).opaque();
        }
        for (step, row) in rows.into_iter().enumerate() {
            for (i, sum) in sums.iter_mut().enumerate().take(mr) {
                let x = if i < by_two {
                    pairs[i].of_groups(step)
                } else {
                    V::splat(at.a.offset(i as isize * at.s.rsa).add(p + step).read())
                };
                *sum = x.mul_add(row, *sum);
            }
        }
    }
}

/// The same of step `p`, where elements of a column of `a` are neighbours: those of two rows are loaded.
///
/// # Safety
///
/// As for [`two_steps`], where elements of a column of `a` are neighbours.
#[inline(always)]
pub(super) unsafe fn two_rows<T: Element<Acc = T>, V: Vector<Elem = T>>(
    at: &Tile<T>,
    sums: &mut [V; MAX_SUMS],
    mr: usize,
    row: V,
    p: usize,
) {
    // SAFETY: the caller's conditions.
    unsafe {
        let column = at.a.offset(p as isize * at.s.csa);
        let mut pairs = [V::zero(); MAX_MR];
        for (i, pair) in pairs.iter_mut().enumerate().take(mr / 4) {
            *pair = V::pairs(column.add(2 * i)).opaque();
        }
        // Written out, since the compiler would keep the loop of 16 rows, and their sums in memory.
        macro_rules! rows {
            ($($i:literal)*) => {
                $(if $i < mr {
                    let x = if $i < mr / 4 * 2 {
                        pairs[$i / 2].of_groups($i % 2)
                    } else {
                        V::splat(column.add($i).read())
                    };
                    sums[$i] = x.mul_add(row, sums[$i]);
                })*
            };
        }
        rows!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
    }
}
