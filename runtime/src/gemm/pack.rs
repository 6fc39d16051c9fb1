//! Packing: a block of an operand is copied into the order in which tiles use it.
//!
//! ```text
//! a, rows:                | a[0,0] a[0,1] .. a[0,kc-1] |   | a[1,0] ..                  row i at i*row_len
//! b, panels of nr columns:| b[0,0] b[0,1] .. b[0,nr-1] | b[1,0] ..           | ..      step p at p*nr
//! ```
//!
//! Rows of `a` stay rows, since a tile reads single elements of it: what packing is for is that they lie close together and
//! in different sets of the cache. Where columns of `a` are contiguous, it is transposed; where nothing is, rows are gathered.
//!
//! A panel of `b` has the whole width of its registers, the columns that are not there filled with 0, and begins at
//! (first column)*kc.

use super::Gemm;
use super::blocks::{L1, chunks, is_line};
use super::form::max;
use super::panels::{Panel, Registers, full, panels};
use super::vector::{Evens, Isa, Vector};
use crate::element::Element;

/// Copies a block of `a` by rows, close together; returns `to`.
///
/// # Safety
///
/// The rows and steps, (start, length), are inside the matrix, and `to` has room for as many rows of [`row_len`] elements.
#[inline(always)]
pub(super) unsafe fn rows<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    rows: (usize, usize),
    steps: (usize, usize),
    to: *mut T,
) -> *const T {
    let first = gemm.a.wrapping_offset(rows.0 as isize * gemm.rsa + steps.0 as isize * gemm.csa);
    let len = row_len::<T>(steps.1);
    // SAFETY: inside the matrix and the buffer, as the caller says, and the buffer is no part of an operand.
    unsafe {
        if gemm.csa == 1 {
            for i in 0..rows.1 {
                let row = first.wrapping_offset(i as isize * gemm.rsa);
                core::ptr::copy_nonoverlapping(row, to.add(i * len), steps.1);
            }
        } else if gemm.csa.unsigned_abs() < gemm.rsa.unsigned_abs() {
            for i in 0..rows.1 {
                gather::<T, I>(
                    first.wrapping_offset(i as isize * gemm.rsa),
                    gemm.csa,
                    steps.1,
                    to.add(i * len),
                );
            }
        } else {
            transpose::<T, I>(first, gemm.csa, gemm.rsa, steps.1, rows.1, to, len);
        }
    }
    to
}

/// Elements from one packed row of `a` to the next: an odd number of cache lines.
pub(super) fn row_len<T>(kc: usize) -> usize {
    let line = 64 / size_of::<T>();
    (kc.div_ceil(line) | 1) * line
}

/// Packs columns of `b`; returns `to`.
///
/// # Safety
///
/// As for [`rows`], `to` with room for the columns rounded up to whole registers.
#[inline(always)]
pub(super) unsafe fn columns<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    steps: (usize, usize),
    range: (usize, usize),
    to: *mut T,
) -> *const T {
    if gemm.csb == 1 {
        // SAFETY: inside the matrix and the buffer, as the caller says.
        unsafe { swept::<T, I>(gemm, steps, range, to) };
        return to;
    }
    let apart = gemm.rsb.unsigned_abs();
    if gemm.csb.unsigned_abs() < apart && steps.1 * apart * size_of::<T>() > L1 {
        // SAFETY: inside the matrix and the buffer, as the caller says.
        unsafe { gathered::<T, I>(gemm, steps, range, to) };
        return to;
    }
    for Panel { start: j, columns, registers } in panels::<T, I>(gemm.m, range.1) {
        let lanes = registers.width::<T, I>();
        // SAFETY: inside the matrix and the buffer, as the caller says.
        unsafe {
            let first =
                gemm.b.wrapping_offset(steps.0 as isize * gemm.rsb + (range.0 + j) as isize * gemm.csb);
            let to = to.add(j * steps.1);
            if columns < lanes {
                core::slice::from_raw_parts_mut(to.cast::<core::mem::MaybeUninit<T>>(), lanes * steps.1)
                    .fill(core::mem::MaybeUninit::new(T::ZERO));
            }
            transpose::<T, I>(first, gemm.csb, gemm.rsb, columns, steps.1, to, lanes);
        }
    }
    to
}

/// Packs columns of `b` whose rows are contiguous: some rows at once, so that memory is read in order by few streams, and written line after line.
///
/// # Safety
///
/// As for [`columns`], with unit stride along a row.
#[inline(always)]
unsafe fn swept<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    steps: (usize, usize),
    range: (usize, usize),
    to: *mut T,
) {
    // As many lines of a panel as the first-level cache keeps where all are in the same sets; measured.
    let at_once = const { if is_line::<I::Wide>(I::NV) { 8 } else { 1 } };
    let wide = Registers::Wide(I::NV).width::<T, I>();
    let full = full::<T, I>(gemm.m, range.1) * wide;
    let row = |p: usize| gemm.b.wrapping_offset((steps.0 + p) as isize * gemm.rsb + range.0 as isize);
    for (first, rows) in chunks(steps.1, at_once) {
        for j in (0..full).step_by(wide) {
            for p in first..first + rows {
                // SAFETY: every offset is that of an element of the block.
                unsafe {
                    let (from, to) = (row(p).add(j), to.add(j * steps.1 + p * wide));
                    for lane in (0..wide).step_by(I::Wide::LANES) {
                        I::Wide::load(from.add(lane)).store(to.add(lane));
                    }
                }
            }
        }
        for Panel { start, columns, registers } in panels::<T, I>(gemm.m, range.1 - full) {
            let (j, lanes) = (full + start, registers.width::<T, I>());
            for p in first..first + rows {
                for at in (0..lanes).step_by(I::Narrow::LANES) {
                    // SAFETY: every offset is that of an element of the block, or of the filling of a panel.
                    unsafe {
                        let mask = I::Narrow::mask(columns.saturating_sub(at).min(I::Narrow::LANES));
                        let to = to.add(j * steps.1 + p * lanes + at);
                        I::Narrow::load_masked(row(p).wrapping_add(j + at), mask).store(to);
                    }
                }
            }
        }
    }
}

/// Packs columns of `b` whose elements in a row are nearer than those in a column: row by row too, one element after the other.
///
/// # Safety
///
/// As for [`columns`].
#[inline(always)]
unsafe fn gathered<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    steps: (usize, usize),
    range: (usize, usize),
    to: *mut T,
) {
    for p in 0..steps.1 {
        let row = gemm.b.wrapping_offset((steps.0 + p) as isize * gemm.rsb + range.0 as isize * gemm.csb);
        for Panel { start: j, columns, registers } in panels::<T, I>(gemm.m, range.1) {
            let lanes = registers.width::<T, I>();
            // SAFETY: the columns of a panel are in the matrix; its row in the buffer has as many lanes.
            unsafe {
                let to = to.add(j * steps.1 + p * lanes);
                gather::<T, I>(row.wrapping_offset(j as isize * gemm.csb), gemm.csb, columns, to);
                for lane in columns..lanes {
                    to.add(lane).write(T::ZERO);
                }
            }
        }
    }
}

/// `to[i] = from[i*step]` for `i < len`.
///
/// # Safety
///
/// The processor has the instruction set. The elements of `from` are valid for reads and those of `to` for writes.
#[inline(always)]
unsafe fn gather<T: Element<Acc = T>, I: Isa<T>>(from: *const T, step: isize, len: usize, to: *mut T) {
    let copy = |step: isize, first: usize| {
        for i in first..len {
            // SAFETY: the caller's conditions.
            unsafe { to.add(i).write(from.offset(i as isize * step).read()) };
        }
    };
    match step {
        2 => {
            let lanes = I::Wide::LANES;
            let whole = len / lanes * lanes;
            for i in (0..whole).step_by(lanes) {
                // SAFETY: the caller's conditions, for so many elements from the one at i on.
                unsafe { I::Wide::evens(from.add(2 * i)).store(to.add(i)) };
            }
            copy(2, whole);
        }
        // The compiler moves them by registers if it knows that.
        -1 => copy(-1, 0),
        _ => copy(step, 0),
    }
}

/// `to[i*step] = from[i]` for `i < len`.
///
/// # Safety
///
/// As for [`gather`].
#[inline(always)]
pub(super) unsafe fn spread<T: Element<Acc = T>, I: Isa<T>>(
    from: *const T,
    len: usize,
    to: *mut T,
    step: isize,
) {
    let mut whole = 0;
    if step == 2 {
        let lanes = I::Wide::LANES;
        whole = len / lanes * lanes;
        for i in (0..whole).step_by(lanes) {
            // SAFETY: the caller's conditions, for so many elements from the one at i on.
            unsafe { I::Wide::load(from.add(i)).store_evens(to.add(2 * i)) };
        }
    }
    for i in whole..len {
        // SAFETY: the caller's conditions.
        unsafe { to.offset(i as isize * step).write(from.add(i).read()) };
    }
}

/// `to[p*width + i] = from[i*inner + p*outer]` for `i < lines`, `p < steps`.
///
/// # Safety
///
/// The processor has the instruction set. The elements of `from` are valid for reads, and those of `to` for writes, of all these `i`
/// and `p`.
#[inline(always)]
pub(super) unsafe fn transpose<T: Element<Acc = T>, I: Isa<T>>(
    from: *const T,
    inner: isize,
    outer: isize,
    lines: usize,
    steps: usize,
    to: *mut T,
    width: usize,
) {
    // Squares, where steps are neighbours, the larger ones first, and over what is left of lines and steps.
    let whole = |side: usize| if outer == 1 { (lines - lines % side, steps - steps % side) } else { (0, 0) };
    let (side, (wide_lines, wide_steps)) = (I::SQUARE, whole(I::SQUARE));
    let (square_lines, square_steps) = whole(FOUR);
    // SAFETY: every offset is that of an element with i < lines, p < steps; a square has as many of both as its side.
    unsafe {
        // Whole cache lines of the copy, while they are in the first-level cache.
        let line = const { max(64 / size_of::<T>(), I::SQUARE) };
        for first in (0..wide_lines).step_by(line) {
            for p in (0..wide_steps).step_by(side) {
                for i in (first..wide_lines.min(first + line)).step_by(side) {
                    I::turn(from.offset(i as isize * inner).add(p), inner, to.add(p * width + i), width);
                }
            }
        }
        if const { I::SQUARE != FOUR } {
            for i in (0..square_lines).step_by(FOUR) {
                let (from, to) = (from.offset(i as isize * inner), to.add(i));
                for p in (if i < wide_lines { wide_steps } else { 0 }..square_steps).step_by(FOUR) {
                    I::turn_four(from.add(p), inner, to.add(p * width), width);
                }
            }
        }
        if (square_lines, square_steps) == (lines, steps) {
            return;
        }
        if square_lines > 0 && square_steps > 0 {
            // Squares that end with the last line or step, some of which is there already.
            let last_lines = (square_lines < lines).then_some(lines - FOUR);
            let last_steps = (square_steps < steps).then_some(steps - FOUR);
            // No closure: it would be a function without these instructions.
            macro_rules! turn {
                ($i:expr, $p:expr) => {
                    I::turn_four(
                        from.offset($i as isize * inner).add($p),
                        inner,
                        to.add($p * width + $i),
                        width,
                    )
                };
            }
            if let Some(i) = last_lines {
                for p in (0..square_steps).step_by(FOUR) {
                    turn!(i, p);
                }
            }
            if let Some(p) = last_steps {
                for i in (0..square_lines).step_by(FOUR).chain(last_lines) {
                    turn!(i, p);
                }
            }
            return;
        }
        if outer.unsigned_abs() > inner.unsigned_abs() {
            // Lines are nearer to each other than steps, and are neighbours in the copy.
            for p in 0..steps {
                gather::<T, I>(from.offset(p as isize * outer), inner, lines, to.add(p * width));
            }
            return;
        }
        // The longer loop inside.
        if lines > steps {
            for p in 0..steps {
                let (from, to) = (from.offset(p as isize * outer), to.add(p * width));
                for i in 0..lines {
                    to.add(i).write(from.offset(i as isize * inner).read());
                }
            }
            return;
        }
        for i in 0..lines {
            for p in 0..steps {
                to.add(p * width + i).write(from.offset(i as isize * inner + p as isize * outer).read());
            }
        }
    }
}

/// The side of the smallest square that is turned around in registers.
const FOUR: usize = 4;
