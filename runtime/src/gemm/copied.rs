//! Copies of operands of constant shapes, on the stack.
//!
//! A small `b` whose rows are not contiguous is copied as a whole. Of larger ones one panel is copied before the tiles that use
//! it, and also of those whose rows lie so far apart that they share few sets of the first-level cache, in which a panel would not
//! stay:
//!
//! ```text
//! b in place: a row of all columns      the copy of one panel: k rows, one after the other
//! +------+------+------+--              +------+
//! |      |panel |      |                |      |  `row` elements each: the columns of the panel, then 0
//! +------+------+------+--     ->       +------+
//! |      |      |      |                |      |
//! ```
//!
//! A `c` of which neither rows nor columns are contiguous is computed as a copy, and then scattered.

use super::blocks::{self, L1_BYTES, ROOM, Room};
use super::form::Form;
use super::known::{COPIED, GATHERED_ROWS, Small};
use super::vector::{Isa, Vector};
use super::{Accumulate, pack};
use crate::element::Element;
use core::mem::MaybeUninit;

/// Room for a copy of all of an operand.
#[repr(align(64))]
pub(super) struct Copied<T>([MaybeUninit<T>; COPIED]);

impl<T> Copied<T> {
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Copied([const { MaybeUninit::uninit() }; COPIED])
    }

    /// Its first element.
    #[inline(always)]
    pub(super) const fn as_mut_ptr(&mut self) -> *mut T {
        self.0.as_mut_ptr().cast()
    }
}

/// Rows of a product from which panels are copied because they would not stay in the cache; measured.
const ROWS: usize = 24;

/// Elements of a `b` that is copied as a whole, not by panels, where its rows are not contiguous and there are rows enough;
/// measured.
const WHOLE: usize = 512;

/// Elements of a row of the copy of a panel; `None` if panels are used in place.
#[inline(always)]
pub(super) fn row<T, I: Isa<T>>(s: Small, form: &Form) -> Option<usize> {
    let lanes = if form.wide { I::Wide::LANES } else { I::Narrow::LANES };
    let row = (form.nv + form.paired as usize) * lanes;
    let is_copied = if s.gathered.is_some() {
        s.m >= GATHERED_ROWS && s.k * s.n > WHOLE
    } else {
        // As if `b` began at a cache line: where it does is no constant.
        s.m >= ROWS && !blocks::stays::<T>((s.k, s.rsb), form.nv * lanes, L1_BYTES, 0)
    };
    (is_copied && s.k * row * size_of::<T>() <= ROOM).then_some(row)
}

/// Copies `columns` of `b` from column `first` on; returns where they are.
///
/// # Safety
///
/// The columns are those of a `b` of the shape `s`, for which [`row`] is `row`; `columns` is at most that. The processor has the
/// instruction set.
#[inline(always)]
pub(super) unsafe fn panel<T: Element<Acc = T>, I: Isa<T>>(
    room: &mut Room,
    s: Small,
    b: *const T,
    (first, columns): (usize, usize),
    row: usize,
) -> *const T {
    let to = room.as_mut_ptr::<T>();
    let lanes = I::Narrow::LANES;
    // SAFETY: `row` has seen that there is room for all rows; a step below k and columns of `b`, of which those before `whole` are
    // whole registers.
    unsafe {
        if let Some((rsb, csb)) = s.gathered {
            let b = b.offset(first as isize * csb);
            pack::transpose::<T, I>(b, csb, rsb, columns, s.k, to, row);
        } else {
            let whole = columns / lanes * lanes;
            for p in 0..s.k {
                let (from, to) = (b.offset(p as isize * s.rsb).add(first), to.add(p * row));
                for j in (0..whole).step_by(lanes) {
                    I::Narrow::load(from.add(j)).store(to.add(j));
                }
                for j in whole..columns {
                    to.add(j).write(from.add(j).read());
                }
            }
        }
        // Tiles read whole registers.
        let end = columns.next_multiple_of(I::Wide::LANES).min(row);
        for p in 0..if columns < end { s.k } else { 0 } {
            for j in columns..end {
                to.add(p * row + j).write(T::ZERO);
            }
        }
    }
    to
}

/// Writes the rows of a copy, `row` elements apart, to `c`, or adds them.
///
/// # Safety
///
/// `from` has `m` rows of `n` elements, and as many of `c` are valid at these strides for writes, and for reads where they are
/// added to. The processor has the instruction set.
#[inline(always)]
pub(super) unsafe fn scatter<T: Element<Acc = T>, I: Isa<T>>(
    from: *const T,
    row: isize,
    (m, n): (usize, usize),
    c: *mut T,
    (rsc, csc): (isize, isize),
    accumulate: Accumulate,
) {
    let replaces = accumulate == Accumulate::Replace;
    if rsc == 1 && csc > 0 && replaces {
        // SAFETY: the elements of both; columns of `c` are `csc` apart.
        return unsafe { pack::transpose::<T, I>(from, row, 1, m, n, c, csc as usize) };
    }
    for i in 0..m as isize {
        let (from, c) = (from.wrapping_offset(i * row), c.wrapping_offset(i * rsc));
        // SAFETY: the elements of row i of both.
        unsafe {
            match (replaces, csc) {
                (true, 1) => core::ptr::copy_nonoverlapping(from, c, n),
                (true, _) => pack::spread::<T, I>(from, n, c, csc),
                (false, _) => {
                    for j in 0..n {
                        let c = c.offset(j as isize * csc);
                        c.write(c.read().add_to(from.add(j).read()));
                    }
                }
            }
        }
    }
}
