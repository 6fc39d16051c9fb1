//! Matrices of any size, one tile after the other: in place while the operands are small, packed where they are not.
//!
//! BLIS' five loops, with the roles of `a` and `b` such that registers lie along rows of `c`:
//!
//! ```text
//! for rows in m by MC                       a: MC x KC, copied together, stays in the last-level cache
//!   for steps in k by KC
//!     for columns in n by NC                b: KC x NC, packed into panels of NR columns, stays in the second-level cache
//!       for MR rows                         a: MR x KC stays in the first-level cache
//!         for panels of NR columns          b: streams from the second-level cache
//!           tile: MR x NR of c in registers, over KC steps
//! ```
//!
//! Rows are divided evenly among panels (16 rows are 8 and 8, not 12 and 4).

use super::blocks::{Blocks, L1, ROOM, Room};
use super::buffer::Buffer;
use super::pack;
use super::panels::{Panel, Registers, panels};
use super::tile::Tile;
use super::vector::{Isa, Vector, Work};
use super::{Accumulate, Gemm, Offsets, Path, taken, vector_matrix};
use crate::element::Element;
use core::mem::MaybeUninit;

/// `count` products of equal shape, each `step` from the one before.
pub(super) struct Blocked<'a, T> {
    pub(super) gemm: &'a Gemm<T>,
    pub(super) count: usize,
    pub(super) step: Offsets,
    /// Room for packed operands; a [`Buffer`] if there is none.
    pub(super) room: Option<&'a mut Room>,
}

impl<T: Element<Acc = T>> Work<T> for Blocked<'_, T> {
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        let transposed = self.gemm.transposed();
        // Registers lie along rows of `c`, which should be contiguous.
        let exchange = if self.gemm.n == 1 && self.gemm.m != 1 {
            true
        } else {
            self.gemm.csc != 1 && self.gemm.rsc == 1 && self.gemm.m != 1
        };
        let mut gemm = if exchange { transposed } else { *self.gemm };
        let step =
            if exchange { Offsets { a: self.step.b, b: self.step.a, c: self.step.c } } else { self.step };
        if vector_matrix::fits(&gemm) {
            taken(Path::VectorMatrix);
            for _ in 0..self.count {
                // SAFETY: the caller's conditions for this product.
                unsafe { vector_matrix::product::<T, I>(&gemm) };
                gemm.a = gemm.a.wrapping_offset(step.a);
                gemm.b = gemm.b.wrapping_offset(step.b);
                gemm.c = gemm.c.wrapping_offset(step.c);
            }
            return;
        }
        let mut blocks = Blocks::new::<T, I>(&gemm);
        if self.room.is_some() || Buffer::<T>::MOST.is_some() {
            blocks.limit::<T, I>(&gemm);
        }
        taken(Path::Blocked { pack_a: blocks.pack_a, pack_b: blocks.pack_b, on_stack: self.room.is_some() });
        let len = blocks.buffer_len::<T, I>();
        let mut heap = Buffer::take(if self.room.is_some() { 0 } else { len });
        let buffer = match self.room {
            Some(room) => {
                debug_assert!(len * size_of::<T>() <= ROOM);
                room.as_mut_ptr()
            }
            None => heap.as_mut_ptr(),
        };
        for i in 0..self.count {
            // The next product is fetched into the caches while this one is computed.
            let next = if i + 1 < self.count { step } else { Offsets::default() };
            let mut ahead = Ahead::new(&gemm, next);
            // What all products share is packed for the first of them, if there is room for all of it.
            let packed = Packed {
                a: i > 0 && step.a == 0 && blocks.holds_a(&gemm),
                b: i > 0 && step.b == 0 && blocks.holds_b(&gemm),
            };
            // SAFETY: the caller's conditions for this product.
            unsafe { product::<T, I>(&gemm, &blocks, buffer, packed, &mut ahead) };
            gemm.a = gemm.a.wrapping_offset(step.a);
            gemm.b = gemm.b.wrapping_offset(step.b);
            gemm.c = gemm.c.wrapping_offset(step.c);
        }
    }
}

/// Memory that will be read after the block at hand: operands of the next product, if they lie without gaps.
#[derive(Debug)]
struct Ahead {
    ranges: [(*const u8, usize); 2],
}

impl Ahead {
    fn new<T: Copy>(gemm: &Gemm<T>, step: Offsets) -> Self {
        let range = |p: *const T, step: isize, (rows, rs): (usize, isize), (columns, cs): (usize, isize)| {
            let dense = cs == 1 && rs == columns as isize || rs == 1 && cs == rows as isize;
            let len = if dense && step != 0 { rows * columns * size_of::<T>() } else { 0 };
            (p.wrapping_offset(step).cast::<u8>(), len)
        };
        Ahead {
            ranges: [
                range(gemm.b, step.b, (gemm.k, gemm.rsb), (gemm.n, gemm.csb)),
                range(gemm.a, step.a, (gemm.m, gemm.rsa), (gemm.k, gemm.csa)),
            ],
        }
    }

    /// Where tiles of `k` steps together should begin, and how many bytes apart.
    fn take(&mut self, k: usize) -> (*const u8, usize) {
        for (at, left) in &mut self.ranges {
            if *left > 0 {
                let from = *at;
                *at = at.wrapping_add(64 * k);
                *left = left.saturating_sub(64 * k);
                return (from, 64);
            }
        }
        (self.ranges[0].0, 0)
    }
}

/// Pieces of `len` of `size`, the last one shorter: (start, length).
fn chunks(len: usize, size: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..len).step_by(size.max(1)).map(move |start| (start, size.min(len - start)))
}

/// So many pieces of `len`, of nearly equal length and each but the last of whole units: (start, length).
fn shares(len: usize, pieces: usize, unit: usize) -> impl Iterator<Item = (usize, usize)> {
    let (least, more) = (len / pieces.max(1), len % pieces.max(1));
    let start = move |i: usize| if i == pieces { len } else { (i * least + i.min(more)) / unit * unit };
    (0..pieces).map(move |i| (start(i), start(i + 1) - start(i)))
}

/// Which operands have been packed already, whole, and lie in the buffer.
#[derive(Clone, Copy)]
struct Packed {
    a: bool,
    b: bool,
}

/// One product. Inlined, as all that is called from it and uses registers, into a function that has the instructions.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), and the processor has the instruction set `I`. `buffer` has room for
/// [`Blocks::buffer_len`] elements; what is `packed` is there.
#[inline(always)]
unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    blocks: &Blocks,
    buffer: *mut T,
    mut packed: Packed,
    ahead: &mut Ahead,
) {
    let packed_a = buffer;
    let packed_b = buffer.wrapping_add(blocks.a_len::<T>());
    let add = gemm.accumulate == Accumulate::Add;
    if gemm.k == 0 {
        // SAFETY: the caller's conditions.
        return unsafe {
            let block = Block { m: (0, gemm.m), k: (0, 0), n: (0, gemm.n), add };
            columns::<T, I>(gemm, blocks, block, None, None, ahead)
        };
    }
    for rows in shares(gemm.m, blocks.of_rows, I::MR[I::NV - 1]) {
        for steps in chunks(gemm.k, blocks.kc) {
            let add = add || steps.0 > 0;
            // SAFETY: the pieces are inside the matrices; a piece is at most `mc` by `kc` or `kc` by `nc`, for which the
            // buffer has room.
            unsafe {
                let a = blocks.pack_a.then(|| {
                    if packed.a { packed_a } else { pack::rows::<T, I>(gemm, rows, steps, packed_a) }
                });
                for range in chunks(gemm.n, blocks.nc) {
                    let b = blocks.pack_b.then(|| {
                        if packed.b { packed_b } else { pack::columns::<T, I>(gemm, steps, range, packed_b) }
                    });
                    packed.b = blocks.holds_b(gemm);
                    let block = Block { m: rows, k: steps, n: range, add };
                    columns::<T, I>(gemm, blocks, block, a, b, ahead);
                }
            }
        }
    }
}

/// A part of a product: (start, length) of each loop.
#[derive(Clone, Copy)]
struct Block {
    m: (usize, usize),
    k: (usize, usize),
    n: (usize, usize),
    add: bool,
}

/// Tiles of `len` rows each, one below the other.
#[derive(Clone, Copy, Debug)]
struct Rows {
    start: usize,
    len: usize,
    count: usize,
}

impl Rows {
    /// `len` rows, divided evenly into tiles of at most `limit`: first those with one row more.
    fn of(len: usize, limit: usize) -> [Rows; 2] {
        let count = len.div_ceil(limit);
        let (base, extra) = (len / count.max(1), len % count.max(1));
        [
            Rows { start: 0, len: base + 1, count: extra },
            Rows { start: extra * (base + 1), len: base, count: count - extra },
        ]
    }

    /// The same of whole pairs of rows, as far as there are: the last tile may be lower.
    fn of_pairs(len: usize, limit: usize) -> [Rows; 2] {
        let high = len.div_ceil(len.div_ceil(limit)).next_multiple_of(2).min(limit);
        let (count, rest) = (len / high, len % high);
        [
            Rows { start: 0, len: high, count },
            Rows { start: count * high, len: rest, count: (rest > 0) as usize },
        ]
    }

    /// Each tile alone.
    fn each(self) -> impl Iterator<Item = Rows> {
        (0..self.count).map(move |i| Rows { start: self.start + i * self.len, count: 1, ..self })
    }
}

/// Panels of `columns` columns each, side by side.
#[derive(Clone, Copy, Debug)]
struct Panels {
    start: usize,
    columns: usize,
    registers: Registers,
    count: usize,
}

/// Where the operands of a block are: where they were, or packed.
struct Sources<T> {
    a: *const T,
    rsa: isize,
    csa: isize,
    b: *const T,
    is_packed: bool,
    /// From one column of `b` to the next, at the beginning of a panel.
    csb: isize,
}

impl<T: Copy> Sources<T> {
    fn new(gemm: &Gemm<T>, block: &Block, a: Option<*const T>, b: Option<*const T>) -> Self {
        let (row, column, step) = (block.m.0 as isize, block.n.0 as isize, block.k.0 as isize);
        let (a, rsa, csa) = match a {
            Some(a) => (a, pack::row_len::<T>(block.k.1) as isize, 1),
            None => (gemm.a.wrapping_offset(row * gemm.rsa + step * gemm.csa), gemm.rsa, gemm.csa),
        };
        let is_packed = b.is_some();
        let (b, csb) = match b {
            Some(b) => (b, block.k.1 as isize),
            None => (gemm.b.wrapping_offset(step * gemm.rsb + column * gemm.csb), gemm.csb),
        };
        Sources { a, rsa, csa, b, is_packed, csb }
    }
}

/// Rows of a product without a tile of eight beside one of nine: 17 are nine and eight.
const LOW: usize = 16;

/// The two innermost loops: all tiles of a block.
///
/// # Safety
///
/// As for [`product`]; the packed operands are those of the block.
unsafe fn columns<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    blocks: &Blocks,
    block: Block,
    a: Option<*const T>,
    b: Option<*const T>,
    ahead: &mut Ahead,
) {
    let from = Sources::new(gemm, &block, a, b);
    // Tiles one below the other, or panels side by side.
    let run = |rows: Rows, panels: Panels, (ahead, ahead_step): (*const u8, usize)| {
        let (i, j) = ((block.m.0 + rows.start) as isize, (block.n.0 + panels.start) as isize);
        let width = panels.registers.width::<T, I>();
        let (count, step) = if rows.count > 1 {
            let len = rows.len as isize;
            (rows.count, Offsets { a: len * from.rsa, b: 0, c: len * gemm.rsc })
        } else {
            (panels.count, Offsets { a: 0, b: width as isize * from.csb, c: width as isize * gemm.csc })
        };
        let tile = Tile {
            count,
            step,
            mr: rows.len,
            nv: if let Registers::Wide(count) = panels.registers { count } else { 1 },
            ahead,
            ahead_step,
            k: block.k.1,
            a: from.a.wrapping_offset(rows.start as isize * from.rsa),
            rsa: from.rsa,
            csa: from.csa,
            b: from.b.wrapping_offset(panels.start as isize * from.csb),
            rsb: if from.is_packed { width as isize } else { gemm.rsb },
            c: gemm.c.wrapping_offset(i * gemm.rsc + j * gemm.csc),
            rsc: gemm.rsc,
            last: panels.registers.last::<T, I>(panels.columns),
            add: block.add,
            in_place: !from.is_packed,
            permutes: I::permutes(),
            is_low: gemm.m <= LOW,
        };
        // SAFETY: the tiles are inside the block, or its packed copy.
        unsafe { tiles_in::<T, I>(gemm, &tile, panels.columns, panels.registers) };
    };
    // Panels of full width come first; the others have tiles of other heights.
    let full = Registers::Wide(I::NV).width::<T, I>();
    let wide = Panels { start: 0, columns: full, registers: Registers::Wide(I::NV), count: block.n.1 / full };
    let rows = Rows::of(block.m.1, I::MR[I::NV - 1]);
    // Rows of panels that are one cache line wide are far apart in `c`, and each panel reads all of `a`.
    let is_wide = full * size_of::<T>() > 64;
    if (b.is_none() || is_wide) && block.k.1 * full * size_of::<T>() <= blocks.panel {
        // A panel of `b` in the first-level cache.
        for j in 0..wide.count {
            for rows in rows.into_iter().filter(|rows| rows.count > 0) {
                let panel = Panels { start: j * full, count: 1, ..wide };
                run(rows, panel, ahead.take(block.k.1 * rows.count));
            }
        }
    } else if wide.count > 0 {
        for rows in rows.into_iter().flat_map(Rows::each) {
            // While the last panel is used, the next rows of the copy of `a` are asked for.
            let last = usize::from(a.is_some());
            let panels = Panels { count: wide.count - last, ..wide };
            if panels.count > 0 {
                run(rows, panels, ahead.take(block.k.1 * panels.count));
            }
            if last > 0 {
                let next = from.a.wrapping_offset((rows.start + rows.len) as isize * from.rsa);
                let panel = Panels { start: panels.count * full, count: 1, ..wide };
                run(rows, panel, (next.cast(), 64.min(rows.len * size_of::<T>())));
            }
        }
    }
    for Panel { start, columns, registers } in panels::<T, I>(gemm.m, block.n.1 - wide.count * full) {
        let limit = registers.rows::<T, I>();
        let rows = if registers == Registers::Paired {
            Rows::of_pairs(block.m.1, limit)
        } else {
            Rows::of(block.m.1, limit)
        };
        for rows in rows {
            let panel = Panels { start: wide.count * full + start, columns, registers, count: 1 };
            if rows.count > 0 {
                run(rows, panel, ahead.take(block.k.1 * rows.count));
            }
        }
    }
}

/// Runs tiles, through a buffer where rows of `c` are not contiguous.
///
/// # Safety
///
/// As for [`super::tile::run`] with `nr` columns, `gemm.csc` the step of the columns of `c`.
#[inline]
unsafe fn tiles_in<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    tile: &Tile<T>,
    nr: usize,
    registers: Registers,
) {
    let mr = tile.mr;
    let kernel = kernel::<T, I>(mr, registers);
    if gemm.csc == 1 {
        // SAFETY: the caller's conditions.
        return unsafe { kernel(tile) };
    }
    let mut sums = [const { MaybeUninit::<T>::uninit() }; 6 * 64];
    let len = registers.width::<T, I>();
    debug_assert!(mr * len <= sums.len());
    // Stores to lines that are in no cache wait for each other; what stays in the first one need not be asked for.
    let span = (gemm.m * gemm.rsc.unsigned_abs()).max(gemm.n * gemm.csc.unsigned_abs());
    let is_far = span * size_of::<T>() > L1;
    for which in 0..tile.count as isize {
        let inner = Tile {
            count: 1,
            a: tile.a.wrapping_offset(which * tile.step.a),
            b: tile.b.wrapping_offset(which * tile.step.b),
            c: sums.as_mut_ptr().cast(),
            rsc: len as isize,
            add: false,
            ahead: tile.ahead.wrapping_add(which as usize * tile.k * tile.ahead_step),
            ..*tile
        };
        // SAFETY: the buffer has room for `mr` rows, of which the kernel writes the first `nr` elements; elements of `c` as
        // the caller says.
        unsafe {
            for i in if is_far { 0..mr } else { 0..0 } {
                for j in (0..nr).step_by((64 / size_of::<T>() / gemm.csc.unsigned_abs().max(1)).max(1)) {
                    let at = which * tile.step.c + i as isize * tile.rsc + j as isize * gemm.csc;
                    I::Wide::prefetch(tile.c.wrapping_offset(at));
                }
            }
            kernel(&inner);
            for i in 0..mr {
                for j in 0..nr {
                    let at = which * tile.step.c + i as isize * tile.rsc + j as isize * gemm.csc;
                    let c = tile.c.offset(at);
                    let sum = sums[i * len + j].assume_init();
                    c.write(if tile.add { c.read().add_to(sum) } else { sum });
                }
            }
        }
    }
}

/// The tile of `mr` rows.
#[cfg(optimised)]
fn kernel<T, I: Isa<T>>(mr: usize, registers: Registers) -> unsafe fn(&Tile<T>) {
    /// Rows from 1 to the last number of a list, as far as the instruction set has them.
    macro_rules! rows {
        ($tile:ident $nv:tt, $most:expr, $($mr:literal)*) => {
            match mr {
                $(_ if const { $mr > $most } => unreachable!("no tile has more rows"),
                $mr => rows!(@ $tile $mr $nv),)*
                _ => unreachable!("no tile has more rows"),
            }
        };
        (@ tile $mr:literal $nv:literal) => { I::tile::<$mr, $nv> };
        (@ paired_tile $mr:literal _) => { I::paired_tile::<$mr> };
    }
    match registers {
        Registers::Narrow if const { I::Narrow::LANES < I::Wide::LANES } => {
            rows!(tile 0, I::MR[0], 1 2 3 4 5 6 7 8 9 10 11 12)
        }
        Registers::Wide(1) => rows!(tile 1, I::MR[0], 1 2 3 4 5 6 7 8 9 10 11 12),
        Registers::Wide(2) => rows!(tile 2, I::MR[1], 1 2 3 4 5 6 7 8 9 10 11 12),
        Registers::Wide(3) if const { I::NV >= 3 } => rows!(tile 3, I::MR[2], 1 2 3 4 5 6 7 8),
        Registers::Wide(4) if const { I::NV >= 4 } => rows!(tile 4, I::MR[3], 1 2 3 4 5 6),
        Registers::Paired => rows!(paired_tile _, I::MR_PAIRED, 1 2 3 4 5 6 7 8 9 10 11 12),
        _ => unreachable!("no tile is wider"),
    }
}

/// The tile of any number of rows.
#[cfg(not(optimised))]
fn kernel<T, I: Isa<T>>(_mr: usize, registers: Registers) -> unsafe fn(&Tile<T>) {
    use super::tile::{MAX_MR, MAX_NV};
    match registers {
        Registers::Narrow => I::tile::<MAX_MR, 0>,
        _ => I::tile::<MAX_MR, MAX_NV>,
    }
}
