//! The tile: `MR` rows by `NV` registers of `c`, summed in registers over all of k.
//!
//! ```text
//!            b: k rows, `rsb` apart             for p in 0..k
//!            +------+------+                        b[p] -> NV registers
//!            | NV registers|                        for i in 0..MR
//!   a        +------+------+                            sum[i] += splat(a[i, p]) * b[p]
//!   MR rows  | sums in     |                    c = sums, or c + sums
//!            | registers   | c: rows `rsc` apart
//!            +------+------+
//! ```
//!
//! The last register of a row may be a partial one, of which `last` lanes are behind those of the register before. Then it begins earlier, with
//! columns that that one has too: their sums are the same, and nothing is masked. Where it is the only one, the other lanes are masked. `a` has any
//! strides.
//!
//! An optimised build has a copy for each number of rows and registers, whose sums stay in registers. A build without
//! optimisation, where they would not, has one copy for all: 136 copies would be half of what there is to compile.

use super::Offsets;
use super::ahead::{Next, ROWS_FAR};
use super::arch::opaque;
use super::blocks::is_line;
#[cfg(optimised)]
use super::thin;
use super::vector::Vector;

/// A tile, and others of the same size that follow it along rows or columns of `c`. Strides in elements; `b` and `c` have
/// unit stride along a row.
#[derive(Debug)]
pub(crate) struct Tile<T> {
    /// How many tiles, and how far the operands of each are from those of the one before.
    pub(crate) count: usize,
    pub(crate) step: Offsets,
    /// Rows, and registers of a row.
    pub(crate) mr: usize,
    pub(crate) nv: usize,
    pub(crate) k: usize,
    pub(crate) a: *const T,
    pub(crate) rsa: isize,
    pub(crate) csa: isize,
    pub(crate) b: *const T,
    pub(crate) rsb: isize,
    pub(crate) c: *mut T,
    pub(crate) rsc: isize,
    /// Lanes of the last register of a row, 1 to `LANES`; of a paired tile columns behind the `nv` whole ones, 1 to `HALF`.
    pub(crate) last: usize,
    /// Memory that will be read next: a cache line is asked for in each step of k, or in every other one, or in those in which nothing is
    /// packed, from here on, `ahead_step` bytes apart.
    pub(crate) ahead: *const u8,
    pub(crate) ahead_step: usize,
    /// Whether `b` is where it was, and not packed.
    pub(crate) in_place: bool,
    /// From a row of such a `b` to the one whose first cache line is asked for when it is read, 0 where none need be. What packs its own panel has a distance
    /// of its own.
    pub(crate) far: isize,
    /// Whether elements of a row that are loaded together are taken out of a register beside multiplications.
    #[cfg_attr(not(optimised), expect(dead_code, reason = "only `thin` asks"))]
    pub(crate) permutes: bool,
    /// Whether no tile of eight rows stands beside one of nine, as in 17.
    #[cfg_attr(not(optimised), expect(dead_code, reason = "only `thin` asks"))]
    pub(crate) is_low: bool,
    /// Whether the sums are added to `c`; otherwise `c` is not read.
    pub(crate) add: bool,
    /// What [`run_packing`] packs where panels are wide; others ignore it.
    pub(crate) next: Next<T>,
    /// Where it packs its own panel, where they are one cache line wide; others ignore it.
    pub(crate) copy: *mut T,
}

impl<T> Tile<T> {
    /// Those behind the first `count`.
    pub(super) fn skip(&mut self, count: usize) {
        let far = |step: isize| step * count as isize;
        self.count -= count;
        self.a = self.a.wrapping_offset(far(self.step.a));
        self.b = self.b.wrapping_offset(far(self.step.b));
        self.c = self.c.wrapping_offset(far(self.step.c));
        self.ahead = self.ahead.wrapping_add(count * self.k * self.ahead_step);
    }
}

/// The most rows and registers of a tile.
#[cfg(not(optimised))]
pub(super) const MAX_MR: usize = 12;
#[cfg(not(optimised))]
pub(super) const MAX_NV: usize = 4;

/// Runs tiles of `MR` rows and `NV` registers; without optimisation, of at most so many.
///
/// # Safety
///
/// The processor has the instruction set of `V`; `tile.mr` and `tile.nv` are `MR` and `NV`, or at most those without
/// optimisation. For each tile, with `width = (nv - 1) * LANES + last`: for all `i < mr`, `p < k`, `j < width`, `a + i*rsa + p*csa` and
/// `b + p*rsb + j` are valid for reads and `c + i*rsc + j` for writes; if `add`, the latter are initialised.
#[inline(always)]
pub(crate) unsafe fn run<V: Vector, const MR: usize, const NV: usize>(tile: &Tile<V::Elem>) {
    // SAFETY: the caller's conditions.
    unsafe {
        #[cfg(optimised)]
        if const { thin::is(MR, NV) } {
            return thin::run::<V, MR, NV>(tile);
        }
        // A masked load takes one of the slots of the multiplications, and what begins earlier an address of its own, so there is a loop without.
        #[cfg(optimised)]
        if tile.last == V::LANES {
            return sums::<V, MR, NV, false, false>(tile, MR, NV);
        }
        let (mr, nv) = if cfg!(optimised) { (MR, NV) } else { (tile.mr, tile.nv) };
        sums::<V, MR, NV, true, false>(tile, mr, nv);
    }
}

/// As [`run`] of whole registers, and packs what it can of [`Tile::next`]; where a row of the panel is one cache line, its own panel, and those
/// of the tiles that follow it behind it.
///
/// # Safety
///
/// As for [`run`]. Of wide panels, with more than 24 steps of k; what is left of `next` is valid for reads, and its panels for writes. Of panels
/// of one cache line, `copy` is valid for writes of `count` panels of `k` rows, and tiles follow each other along rows.
#[cfg(optimised)]
#[inline(always)]
pub(crate) unsafe fn run_packing<V: Vector, const MR: usize, const NV: usize>(tile: &Tile<V::Elem>) {
    debug_assert_eq!(tile.last, V::LANES);
    // SAFETY: the caller's conditions.
    unsafe { sums::<V, MR, NV, false, true>(tile, MR, NV) }
}

/// As [`run`], with `mr` rows and `nv` registers; the last register is whole unless `MASKED`. As [`run_packing`] if `PACKS`.
///
/// # Safety
///
/// As for [`run`] and [`run_packing`].
#[inline(always)]
unsafe fn sums<V: Vector, const MR: usize, const NV: usize, const MASKED: bool, const PACKS: bool>(
    tile: &Tile<V::Elem>,
    mr: usize,
    nv: usize,
) {
    // SAFETY: the processor has the instruction set.
    let mask = unsafe { V::mask(tile.last) };
    let (mut first, mut ahead) = ((tile.a, tile.b, tile.c), tile.ahead);
    let mut next = tile.next;
    let (packs_ahead, copies) = const { (PACKS && !is_line::<V>(NV), PACKS && is_line::<V>(NV)) };
    let (mut copy, far) = (tile.copy, if copies { tile.rsb.wrapping_mul(ROWS_FAR) } else { tile.far });
    for _ in 0..tile.count {
        let (mut a, mut b, c) = first;
        // SAFETY: the processor has the instruction set.
        let (mut sums, mut row) = unsafe { ([[V::zero(); NV]; MR], [V::zero(); NV]) };
        // No closure: it would be a function without these instructions.
        macro_rules! step {
            ($backwards:literal) => {
                step!($backwards, {
                    V::prefetch_read(ahead);
                    ahead = ahead.wrapping_add(tile.ahead_step);
                })
            };
            ($backwards:literal, $beside:expr) => {{
                // SAFETY: the offsets are those of rows below `mr`, of a step below k, and of lanes below `width`; lines are
                // those of `next`, and rows of a copy are below k too.
                unsafe {
                    for (v, row) in row.iter_mut().enumerate().take(nv) {
                        *row = load::<V, MASKED>(b, v, nv, (tile.last, mask));
                    }
                    for i in 0..mr {
                        let i = if $backwards { mr - 1 - i } else { i };
                        let x = V::splat(a.offset(i as isize * tile.rsa).read());
                        for (sum, row) in sums[i].iter_mut().zip(row).take(nv) {
                            *sum = x.mul_add(row, *sum);
                        }
                    }
                    $beside;
                }
                // After the last step these point past the matrices, and are not read.
                a = a.wrapping_offset(tile.csa);
                b = b.wrapping_offset(tile.rsb);
            }};
        }
        // The lines of `c`, which will be written, are asked for: many of them one in each of the first steps, as loads of `b` would
        // wait until all had come.
        let spread = const { size_of::<V>() >= 64 && MR >= 4 && NV >= 2 } && tile.k >= 2 * mr * nv;
        for i in 0..mr {
            let c = c.wrapping_offset(i as isize * tile.rsc);
            for v in (0..nv).step_by((64 / size_of::<V>()).max(1)) {
                if spread {
                    step!(false);
                }
                // SAFETY: the processor has the instruction set; a prefetch touches nothing.
                unsafe { V::prefetch(c.wrapping_add(v * V::LANES)) };
            }
            // SAFETY: as above.
            unsafe { V::prefetch(c.wrapping_add((nv - 1) * V::LANES + tile.last - 1)) };
        }
        let mut left = if spread { tile.k - mr * nv } else { tile.k };
        if copies {
            for _ in 0..left {
                step!(false, {
                    for (v, row) in row.iter().enumerate() {
                        row.store(copy.add(v * V::LANES));
                    }
                    // Both of the lines that a row may lie in: the first one came with the panel before, but is gone where rows share sets.
                    V::prefetch_far(b.wrapping_offset(far).cast());
                    V::prefetch_far(b.wrapping_offset(far).wrapping_add(NV * V::LANES - 1).cast());
                    copy = copy.wrapping_add(NV * V::LANES);
                });
            }
            left = 0;
        }
        if packs_ahead {
            let (mut line, mut count) = next.take(tile.k);
            left -= count;
            while count > 0 {
                step!(false, next.copy::<V, NV>(&mut line));
                // Counted down: a limit would be one register more.
                count = opaque!(count - 1);
            }
        }
        // Rows of `b` in place cross cache lines, which takes loads of their own. They find room for them where rows of the
        // tile are taken forwards and backwards in turn; a packed panel is better without. Measured: docs/performance.md.
        let pairs =
            if const { MR >= 4 && NV == 2 && size_of::<V>() == 32 && !PACKS && !MASKED } && tile.in_place {
                left / 2
            } else {
                0
            };
        macro_rules! step_in_place {
            ($backwards:literal) => {
                step!($backwards, {
                    V::prefetch_read(ahead);
                    V::prefetch_read(b.wrapping_offset(far).cast());
                    ahead = ahead.wrapping_add(tile.ahead_step);
                })
            };
        }
        for _ in 0..pairs {
            step_in_place!(false);
            step_in_place!(true);
        }
        // Of a short loop the end is predicted; of a long one it makes no difference: docs/performance.md.
        let fours = if const { MR >= 4 && NV >= 2 && !MASKED && !PACKS } && tile.k <= 128 {
            (left - 2 * pairs) / 4
        } else {
            0
        };
        for _ in 0..fours {
            step!(false);
            step!(false);
            step!(false);
            step!(false);
        }
        for _ in 2 * pairs + 4 * fours..left {
            step!(false);
        }
        // SAFETY: rows below `mr` and lanes below `width`, as above; they are initialised if they are read.
        unsafe { store::<V, MR, NV, MASKED>(tile, c, &sums, mr, nv) };
        // After the last tile these are not used.
        first = (
            first.0.wrapping_offset(tile.step.a),
            first.1.wrapping_offset(tile.step.b),
            first.2.wrapping_offset(tile.step.c),
        );
    }
}

/// Stores sums to the tile at `c`, or adds them.
///
/// # Safety
///
/// As for [`run`], of one tile with `mr` rows and `nv` registers.
#[inline(always)]
pub(super) unsafe fn store<V: Vector, const MR: usize, const NV: usize, const MASKED: bool>(
    tile: &Tile<V::Elem>,
    c: *mut V::Elem,
    sums: &[[V; NV]; MR],
    mr: usize,
    nv: usize,
) {
    // SAFETY: the processor has the instruction set.
    let mask = unsafe { V::mask(tile.last) };
    for (i, sums) in sums.iter().enumerate().take(mr) {
        let c = c.wrapping_offset(i as isize * tile.rsc);
        let mut sums = *sums;
        // All of a row is read before the registers that may have the same columns are written.
        for (v, sum) in sums.iter_mut().enumerate().take(if tile.add { nv } else { 0 }) {
            // SAFETY: a row below `mr` and lanes below `width`, as above; they are initialised if they are read.
            *sum = unsafe { sum.add(load::<V, MASKED>(c, v, nv, (tile.last, mask))) };
        }
        for (v, sum) in sums.iter().enumerate().take(nv) {
            // SAFETY: a row below `mr` and lanes below `width`.
            unsafe {
                if MASKED && nv == 1 {
                    sum.store_masked(c, mask);
                } else {
                    sum.store(c.add(start::<V, MASKED>(v, nv, tile.last)));
                }
            }
        }
    }
}

/// The columns of register `v` of `nv`, the last of which may be a partial one if `MASKED`, of a row of `b` or `c`.
///
/// # Safety
///
/// As for [`run`]: the columns of the row are valid for reads.
#[inline(always)]
pub(super) unsafe fn load<V: Vector, const MASKED: bool>(
    row: *const V::Elem,
    v: usize,
    nv: usize,
    (last, mask): (usize, V::Mask),
) -> V {
    // SAFETY: the caller's conditions; a masked load touches `last` lanes only.
    unsafe {
        if MASKED && nv == 1 {
            V::load_masked(row, mask)
        } else {
            V::load(row.add(start::<V, MASKED>(v, nv, last)))
        }
    }
}

/// The column in which register `v` of `nv` begins.
#[inline(always)]
fn start<V: Vector, const MASKED: bool>(v: usize, nv: usize, last: usize) -> usize {
    let is_partial = MASKED && nv > 1 && v + 1 == nv;
    if is_partial { v * V::LANES + last - V::LANES } else { v * V::LANES }
}
