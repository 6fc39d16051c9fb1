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
//! The last register of a row may be a partial one: `last` lanes of it are read and written. `a` has any strides.

use super::vector::Vector;

/// A tile. Strides in elements; `b` and `c` have unit stride along a row.
#[derive(Debug)]
pub(crate) struct Tile<T> {
    pub(crate) k: usize,
    pub(crate) a: *const T,
    pub(crate) rsa: isize,
    pub(crate) csa: isize,
    pub(crate) b: *const T,
    pub(crate) rsb: isize,
    pub(crate) c: *mut T,
    pub(crate) rsc: isize,
    /// Lanes of the last register of a row, 1 to `LANES`.
    pub(crate) last: usize,
    /// Memory that will be read next: a cache line is asked for in each step of k, from here on, `ahead_step` bytes apart.
    pub(crate) ahead: *const u8,
    pub(crate) ahead_step: usize,
    /// Whether the sums are added to `c`; otherwise `c` is not read.
    pub(crate) add: bool,
}

/// Runs a tile of `MR` rows and `NV` registers.
///
/// # Safety
///
/// The processor has the instruction set of `V`. With `width = (NV - 1) * LANES + last`: for all `i < MR`, `p < k`,
/// `j < width`, `a + i*rsa + p*csa` and `b + p*rsb + j` are valid for reads and
/// `c + i*rsc + j` for writes; if `add`, the latter are initialised.
#[inline(always)]
pub(crate) unsafe fn run<V: Vector, const MR: usize, const NV: usize>(tile: &Tile<V::Elem>) {
    // SAFETY: the caller's conditions.
    unsafe {
        // A masked load takes one of the slots of the multiplications, so there is a loop without.
        if tile.last == V::LANES {
            sums::<V, MR, NV, false>(tile);
        } else {
            sums::<V, MR, NV, true>(tile);
        }
    }
}

/// As [`run`]; the last register is partial if `MASKED`, and whole otherwise.
#[inline(always)]
unsafe fn sums<V: Vector, const MR: usize, const NV: usize, const MASKED: bool>(tile: &Tile<V::Elem>) {
    // SAFETY: the processor has the instruction set; the offsets are those of rows below MR, of steps below k and of lanes
    // below `width`, as masked loads and stores touch the first `last` lanes of the last register only. The pointers into
    // `a` and `b` move past the matrices after the last step, by wrapping arithmetic, and are not read there. Prefetches
    // touch nothing.
    unsafe {
        let mask = V::mask(tile.last);
        for i in 0..MR {
            let c = tile.c.offset(i as isize * tile.rsc);
            for v in 0..NV {
                V::prefetch(c.add(v * V::LANES));
            }
            V::prefetch(c.add((NV - 1) * V::LANES + tile.last - 1));
        }
        let mut sums = [[V::zero(); NV]; MR];
        let (mut a, mut b, mut ahead) = (tile.a, tile.b, tile.ahead);
        for _ in 0..tile.k {
            let mut row = [V::zero(); NV];
            for (v, row) in row.iter_mut().enumerate() {
                let b = b.add(v * V::LANES);
                *row = if MASKED && v + 1 == NV { V::load_masked(b, mask) } else { V::load(b) };
            }
            for (i, sums) in sums.iter_mut().enumerate() {
                let x = V::splat(a.offset(i as isize * tile.rsa).read());
                for (sum, row) in sums.iter_mut().zip(row) {
                    *sum = x.mul_add(row, *sum);
                }
            }
            V::prefetch_read(ahead);
            ahead = ahead.wrapping_add(tile.ahead_step);
            a = a.wrapping_offset(tile.csa);
            b = b.wrapping_offset(tile.rsb);
        }
        for (i, sums) in sums.iter().enumerate() {
            let c = tile.c.offset(i as isize * tile.rsc);
            for (v, &sum) in sums.iter().enumerate() {
                let c = c.add(v * V::LANES);
                if MASKED && v + 1 == NV {
                    let sum = if tile.add { sum.add(V::load_masked(c, mask)) } else { sum };
                    sum.store_masked(c, mask);
                } else {
                    let sum = if tile.add { sum.add(V::load(c)) } else { sum };
                    sum.store(c);
                }
            }
        }
    }
}
