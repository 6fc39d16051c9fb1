//! What tiles do beside their multiplications for blocks and products after the one at hand: cache lines of operands are asked for, and
//! the next block of `b` is packed.
//!
//! To pack a block takes two cycles for each cache line from the second-level cache and five from the third. Between the multiplications of the
//! block before, a line in each step of k, it takes half a cycle, which is the store: docs/performance.md.
//!
//! ```text
//! b, a row of the block:   | line 0 .. 3 of panel 0 | line 0 .. 3 of panel 1 |
//! a tile of k steps:         step 24    25  26  27
//!                            row 0      0   0   0    then row 1, and so on; the next tile goes on there, at the end of it with panel 1
//! ```
//!
//! The first steps of a tile ask for the lines of `c`. It is one panel at a time, since then lines go one behind the other. Where a row of a panel
//! is one line, as with AVX2, it is packed by its first tile, which loads it anyway.

use super::blocks::{LINE, is_line};
use super::vector::{Isa, Vector};
use super::{Gemm, Offsets};

/// Memory that will be read after the product at hand: operands of the next one, if they lie without gaps.
#[derive(Debug)]
pub(super) struct Ahead {
    ranges: [(*const u8, usize); 2],
    /// Bytes from where one step asks to where the next one does: several steps may ask for one line.
    apart: usize,
}

impl Ahead {
    /// For the product `step` behind `gemm`, or none where that is 0.
    pub(super) fn new<T: Copy, I: Isa<T>>(gemm: &Gemm<T>, step: Offsets) -> Self {
        let range = |p: *const T, step: isize, (rows, rs): (usize, isize), (columns, cs): (usize, isize)| {
            let dense = cs == 1 && rs == columns as isize || rs == 1 && cs == rows as isize;
            let len = if dense && step != 0 { rows * columns * size_of::<T>() } else { 0 };
            (p.wrapping_offset(step).cast::<u8>(), len)
        };
        let ranges = [
            range(gemm.b, step.b, (gemm.k, gemm.rsb), (gemm.n, gemm.csb)),
            range(gemm.a, step.a, (gemm.m, gemm.rsa), (gemm.k, gemm.csa)),
        ];
        // Where a panel of `b` is one cache line wide, it is read again by each tile, and a line in each of the first steps would take its place in the
        // first-level cache: so all steps together ask for about all of it, `b` first, and for nothing where that is more than a line in two steps. Measured.
        let apart = if is_line::<I::Wide>(I::NV) {
            let (mr, nr) = (I::MR[I::NV - 1], I::NV * I::Wide::LANES);
            let steps = gemm.k * gemm.m.div_ceil(mr) * gemm.n.div_ceil(nr);
            let bytes = ranges.iter().map(|(_, len)| len).sum::<usize>().div_ceil(steps.max(1));
            if bytes > LINE / 2 { 0 } else { bytes }
        } else {
            LINE
        };
        Ahead { ranges, apart }
    }

    /// Where tiles of `k` steps together should begin, and how many bytes apart.
    pub(super) fn take(&mut self, k: usize) -> (*const u8, usize) {
        let bytes = self.apart * k;
        for (at, left) in &mut self.ranges {
            if *left > 0 {
                let from = *at;
                *at = at.wrapping_add(bytes);
                *left = left.saturating_sub(bytes);
                return (from, self.apart);
            }
        }
        (self.ranges[0].0, 0)
    }
}

/// Steps of a tile in which nothing is packed.
const FIRST: usize = 24;

/// Rows that are asked for before they are copied or multiplied: about as many as memory needs time for, and no more than a first-level cache keeps where
/// all are in the same sets; measured.
pub(super) const ROWS_AHEAD: isize = 8;

/// The same into the second-level cache, which keeps 16 lines of rows 32 KiB apart, by tiles that pack what they read; measured.
pub(super) const ROWS_FAR: isize = 16;

/// The whole panels of a block of `b`, which tiles of the block before pack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Next<T> {
    /// The first row, and how far rows are apart.
    from: *const T,
    rsb: isize,
    /// Where the first panel goes; the others follow.
    to: *mut T,
    /// Cache lines of a row of a panel, of a panel, of all, and those that have been copied.
    row: usize,
    panel: usize,
    all: usize,
    done: usize,
}

/// The line that a tile copies next, and how many are left of its row.
pub(crate) struct Line<T> {
    from: *const T,
    to: *mut T,
    left: usize,
}

impl<T> Next<T> {
    /// No block.
    pub(super) fn nothing() -> Self {
        Next { from: core::ptr::null(), rsb: 0, to: core::ptr::null_mut(), row: 1, panel: 1, all: 0, done: 0 }
    }

    /// Elements of a cache line.
    const LINE: usize = 64 / size_of::<T>();

    /// How many tiles of `k` steps pack a panel of `rows` rows, each of `width` elements; none can if there are too few steps.
    pub(super) fn tiles_of_panel(k: usize, rows: usize, width: usize) -> Option<usize> {
        (k > FIRST).then(|| (width / Self::LINE * rows).div_ceil(k - FIRST))
    }

    /// `panels` panels of `width` columns and `rows` rows, which are `rsb` apart and the first of which begins at `from`.
    pub(super) fn new(
        (from, rsb): (*const T, isize),
        (rows, panels, width): (usize, usize, usize),
        to: *mut T,
    ) -> Self {
        let row = width / Self::LINE;
        Next { from, rsb, to, row, panel: row * rows, all: row * rows * panels, done: 0 }
    }

    /// Columns of all panels.
    pub(super) fn columns(&self) -> usize {
        self.all / self.panel * self.row * Self::LINE
    }

    pub(super) fn is_done(&self) -> bool {
        self.done == self.all
    }

    /// Lines that a tile of `k` steps copies: those of one panel.
    #[inline(always)]
    fn of_tile(&self, k: usize) -> usize {
        (k - FIRST).min(self.panel - self.done % self.panel).min(self.all - self.done)
    }

    /// Goes on behind the lines of as many tiles of `k` steps as have some to copy, `most` at most; returns how many.
    pub(super) fn skip(&mut self, k: usize, most: usize) -> usize {
        let mut tiles = 0;
        while tiles < most && !self.is_done() {
            self.done += self.of_tile(k);
            tiles += 1;
        }
        tiles
    }

    /// The lines of a tile of `k` steps: the first one, and how many. Goes on behind them.
    #[inline(always)]
    pub(crate) fn take(&mut self, k: usize) -> (Line<T>, usize) {
        let (panel, line) = (self.done / self.panel, self.done % self.panel);
        let (row, column) = (line / self.row, line % self.row);
        let from = self.from.wrapping_offset(row as isize * self.rsb);
        let line = Line {
            from: from.wrapping_add((panel * self.row + column) * Self::LINE),
            to: self.to.wrapping_add(self.done * Self::LINE),
            left: self.row - column,
        };
        let count = self.of_tile(k);
        self.done += count;
        (line, count)
    }

    /// Copies a line of a panel of `NV` registers, and asks for one that will be copied.
    ///
    /// # Safety
    ///
    /// The processor has the instruction set of `V`. The line is one of [`Next::take`], valid for reads, and its place for writes.
    #[inline(always)]
    pub(crate) unsafe fn copy<V: Vector<Elem = T>, const NV: usize>(&self, line: &mut Line<T>) {
        let (row, rsb) = (const { NV * V::LANES / Self::LINE }, self.rsb * size_of::<T>() as isize);
        debug_assert_eq!(row, self.row);
        // SAFETY: the caller's conditions; a prefetch touches nothing.
        unsafe {
            for lane in (0..Self::LINE).step_by(V::LANES) {
                V::load(line.from.add(lane)).store(line.to.add(lane));
            }
            V::prefetch_read(line.from.wrapping_byte_offset(ROWS_AHEAD * rsb).cast());
        }
        line.left -= 1;
        let is_last = line.left == 0;
        line.from = line.from.wrapping_byte_offset(if is_last { rsb - (row as isize - 1) * 64 } else { 64 });
        line.left = if is_last { row } else { line.left };
        line.to = line.to.wrapping_add(Self::LINE);
    }
}
