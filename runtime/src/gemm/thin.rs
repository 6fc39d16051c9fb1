//! Tiles that are one register wide, or of few rows.
//!
//! A sum waits four cycles for its last multiplication, and two multiplications begin in a cycle: of up to eight sums there are
//! several of each (of up to five, where there are 16 registers), which steps of k take in turn, and which are added at the end. How many
//! depends on the rows and columns of the product alone, so that all processors with one instruction set, and any number of threads, sum
//! in the same order, and all rows of a panel in the same: the tiles of one are of nearly equal height, those of more than 26 rows have
//! nine or more, and of a tile of eight beside one of nine there is a kernel without. Where rows are pages apart, those of more than eight have three
//! to five, which have two sums each.
//!
//! Of one register a multiplication needs an element of `a` each, and no more than two are loaded in a cycle, while rows of `b` and
//! what will be read next are loaded too. So the elements of half the rows, where these are contiguous, are loaded for two steps together, or
//! where columns are contiguous for two rows, and permuted out of registers, where the processor does that beside the multiplications.
//! Of half registers, with AVX-512, every row has two sums of each element at least: `abreast_tile` has those of two steps in one register.

use super::arch::opaque;
use super::form::{Pairs, max};
use super::tile::{self, Tile};
use super::vector::Vector;

/// The most sums of an element.
const SETS: usize = 4;

/// Whether tiles are such.
pub(super) const fn is(mr: usize, nv: usize) -> bool {
    nv == 1 || mr * nv < IN_FLIGHT
}

/// Multiplications that have begun and not ended.
const IN_FLIGHT: usize = 8;

/// How many sums an element has: so many that more than eight are in flight, and fill no more than two thirds of the registers. Of half
/// registers two at least, since an [`abreast_tile`](super::abreast_tile) has one of even and one of odd steps.
pub(super) const fn sets_of<V: Vector>(sums: usize) -> usize {
    let registers = V::REGISTERS;
    let mut sets = if registers > 16 && size_of::<V>() < 64 { 2 } else { 1 };
    while sums * sets <= IN_FLIGHT && sets < SETS && 2 * sums * sets * 3 <= registers * 2 {
        sets *= 2;
    }
    sets
}

/// How far rows of `a` are from the first, and those from the tenth on from the tenth, in bytes: so that the address of each is one sum
/// in an instruction, with a stride or 2, 4 or 8 times one.
///
/// The compiler knows that they are multiples of one, and would add that row by row: so many additions that wait for each other take
/// longer than the multiplications of a row.
#[inline(always)]
pub(super) fn rows<T, const MR: usize>(rsa: isize) -> [isize; MR] {
    let one = rsa.wrapping_mul(size_of::<T>() as isize);
    let times = |i: isize| opaque!(one.wrapping_mul(i));
    let (two, three, five, seven) = (one.wrapping_mul(2), times(3), times(5), times(7));
    let nine =
        [0, one, two, three, two.wrapping_mul(2), five, three.wrapping_mul(2), seven, two.wrapping_mul(4)];
    core::array::from_fn(|i| nine[i % NINE])
}

pub(super) const NINE: usize = 9;

/// Runs tiles of `MR` rows and `NV` registers.
///
/// # Safety
///
/// As for [`super::tile::run`].
#[inline(always)]
pub(super) unsafe fn run<V: Vector, const MR: usize, const NV: usize>(tile: &Tile<V::Elem>) {
    // SAFETY: the caller's conditions.
    unsafe {
        let is_whole = tile.last == V::LANES;
        if const { MR == LOWER && sets_of::<V>(MR * NV) > sets_of::<V>(LOWER + 1) } && !tile.is_low {
            if is_whole {
                sums::<V, MR, NV, false, false>(tile)
            } else {
                sums::<V, MR, NV, true, false>(tile)
            }
        } else if is_whole {
            sums::<V, MR, NV, false, true>(tile)
        } else {
            sums::<V, MR, NV, true, true>(tile)
        }
    }
}

/// Rows of the lower tiles of a product whose higher ones have one sum of each element.
const LOWER: usize = 8;

/// As [`run`]; the last register is whole unless `MASKED`, and there may be several sums of an element if `TURNS`.
///
/// # Safety
///
/// As for [`run`].
#[inline(always)]
unsafe fn sums<V: Vector, const MR: usize, const NV: usize, const MASKED: bool, const TURNS: bool>(
    tile: &Tile<V::Elem>,
) {
    // SAFETY: the processor has the instruction set.
    let mask = unsafe { V::mask(tile.last) };
    let rows = rows::<V::Elem, MR>(tile.rsa);
    let sets = const { if TURNS { sets_of::<V>(MR * NV) } else { 1 } };
    let (mut first, mut ahead) = ((tile.a, tile.b, tile.c), tile.ahead);
    for _ in 0..tile.count {
        let (mut a, mut b, c) = first;
        let mut tenth = a.wrapping_offset(NINE as isize * tile.rsa);
        // SAFETY: the processor has the instruction set.
        let mut sums = unsafe { [[[V::zero(); NV]; MR]; SETS] };
        // No closures: they would be functions without these instructions.
        macro_rules! row_of_a {
            ($i:expr) => {
                if $i < NINE { a } else { tenth }.wrapping_byte_offset(rows[$i])
            };
        }
        // Of the step `p` behind `a`, to sums of the set.
        macro_rules! step {
            ($p:expr, $set:expr, $pairs:expr, $are:expr) => {{
                // SAFETY: the offsets are those of rows below `MR`, of a step below k, and of lanes below `width`.
                unsafe {
                    let mut row = [V::zero(); NV];
                    for (v, row) in row.iter_mut().enumerate() {
                        *row = tile::load::<V, MASKED>(b, v, NV, (tile.last, mask));
                    }
                    for i in 0..MR {
                        let x = if $are == Some(Pairs::Steps) && i < MR / 2 {
                            $pairs[i].of_groups($p)
                        } else if $are == Some(Pairs::Rows) && i < MR / 4 * 2 {
                            $pairs[i / 2].of_groups(i % 2)
                        } else {
                            V::splat(row_of_a!(i).offset($p as isize * tile.csa).read())
                        };
                        for (sum, row) in sums[$set][i].iter_mut().zip(row) {
                            *sum = x.mul_add(row, *sum);
                        }
                    }
                    V::prefetch_read(ahead);
                }
                ahead = ahead.wrapping_add(tile.ahead_step);
                b = b.wrapping_offset(tile.rsb);
            }};
        }
        // After the last step these point past the matrices, and are not read.
        macro_rules! pass {
            ($steps:expr) => {{
                a = a.wrapping_offset($steps as isize * tile.csa);
                tenth = tenth.wrapping_offset($steps as isize * tile.csa);
                if sets > 1 {
                    // Or the distances of the next step would be registers of their own, more than there are.
                    (a, tenth) = (opaque!(a), opaque!(tenth));
                }
            }};
        }
        // The lines of `c`, which will be written.
        for i in 0..MR {
            let c = c.wrapping_offset(i as isize * tile.rsc);
            for v in (0..NV).step_by((64 / size_of::<V>()).max(1)) {
                // SAFETY: the processor has the instruction set; a prefetch touches nothing.
                unsafe { V::prefetch(c.wrapping_add(v * V::LANES)) };
            }
            // SAFETY: as above.
            unsafe { V::prefetch(c.wrapping_add((NV - 1) * V::LANES + tile.last - 1)) };
        }
        // SAFETY: the processor has the instruction set.
        let none = unsafe { [V::zero(); MR] };
        let mut left = tile.k;
        if const { NV == 1 && MR > 1 && V::REGISTERS > 16 } && tile.permutes && tile.csa == 1 {
            macro_rules! group {
                ($first:expr) => {
                    let mut groups = none;
                    for (i, group) in groups.iter_mut().enumerate().take(MR / 2) {
                        // SAFETY: so many steps of a row below `MR`.
                        *group = unsafe { V::pairs(row_of_a!(i)).opaque() };
                    }
                    for p in 0..2 {
                        step!(p, ($first + p) % sets, groups, Some(Pairs::Steps));
                    }
                    pass!(2);
                };
            }
            let both = max(2, sets);
            while left >= both {
                group!(0);
                if both > 2 {
                    group!(2);
                }
                left -= both;
            }
        }
        if const { NV == 1 && MR >= 4 && size_of::<V>() == 64 } && tile.permutes && tile.rsa == 1 {
            macro_rules! steps {
                ($($set:literal)*) => {
                    $(if $set < sets {
                        let mut pairs = none;
                        for (i, pair) in pairs.iter_mut().enumerate().take(MR / 4) {
                            // SAFETY: two rows below `MR`, of a step below k.
                            *pair = unsafe { V::pairs(row_of_a!(2 * i)).opaque() };
                        }
                        step!(0, $set, pairs, Some(Pairs::Rows));
                        pass!(1);
                    })*
                };
            }
            while left >= sets {
                steps!(0 1 2 3);
                left -= sets;
            }
        }
        while left >= sets {
            // Written out, since the compiler would keep the loop.
            macro_rules! steps {
                ($($set:literal)*) => {
                    $(if $set < sets {
                        step!(0, $set, none, None);
                        pass!(1);
                    })*
                };
            }
            steps!(0 1 2 3);
            left -= sets;
        }
        for _ in 0..if sets > 1 { left } else { 0 } {
            step!(0, 0, none, None);
            pass!(1);
        }
        let [mut sums, mut second, third, fourth] = sums;
        macro_rules! add {
            ($to:ident $from:ident) => {
                for (to, from) in $to.iter_mut().flatten().zip($from.iter().flatten()) {
                    // SAFETY: the processor has the instruction set.
                    *to = unsafe { to.add(*from) };
                }
            };
        }
        if sets > 2 {
            add!(sums third);
            add!(second fourth);
        }
        if sets > 1 {
            add!(sums second);
        }
        // SAFETY: a row below `MR` and lanes below `width`, as above; they are initialised if they are read.
        unsafe { tile::store::<V, MR, NV, MASKED>(tile, c, &sums, MR, NV) };
        // After the last tile these are not used.
        first = (
            first.0.wrapping_offset(tile.step.a),
            first.1.wrapping_offset(tile.step.b),
            first.2.wrapping_offset(tile.step.c),
        );
    }
}
