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

use super::buffer::Buffer;
use super::pack;
use super::tile::Tile;
use super::vector::{Isa, Vector, Work};
use super::{Accumulate, Gemm, Offsets, Path, taken, vector_matrix};
use crate::element::Element;

/// `count` products of equal shape, each `step` from the one before.
pub(super) struct Blocked<'a, T> {
    pub(super) gemm: &'a Gemm<T>,
    pub(super) count: usize,
    pub(super) step: Offsets,
    /// Room for packed operands; a [`Buffer`] if there is none.
    pub(super) room: Option<&'a mut Room>,
}

/// Room on the stack: products of up to 64^3 multiplications allocate nothing.
#[repr(align(64))]
pub(super) struct Room(core::mem::MaybeUninit<[u8; ROOM]>);

/// Its bytes: what an operand of 64 x 64 x 64 in `f64` takes.
const ROOM: usize = 32 << 10;

impl Room {
    pub(super) const fn new() -> Self {
        Room(core::mem::MaybeUninit::uninit())
    }
}

/// Whether operands of this product may have to be packed.
pub(super) fn may_pack<T>(gemm: &Gemm<T>) -> bool {
    gemm.csb != 1 || gemm.csc != 1 || gemm.n == 1 || collides(gemm.rsb.unsigned_abs() * size_of::<T>())
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
                room.0.as_mut_ptr().cast()
            }
            None => heap.as_mut_ptr(),
        };
        for i in 0..self.count {
            // The next product is fetched into the caches while this one is computed.
            let next = if i + 1 < self.count { step } else { Offsets::default() };
            let mut ahead = Ahead::new(&gemm, next);
            // SAFETY: the caller's conditions for this product.
            unsafe { product::<T, I>(&gemm, &blocks, buffer, &mut ahead) };
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

    /// Where a tile of `k` steps should begin, and how many bytes apart.
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

/// How a product is divided, and which operands are packed.
#[derive(Clone, Copy, Debug)]
struct Blocks {
    mc: usize,
    kc: usize,
    nc: usize,
    pack_a: bool,
    pack_b: bool,
}

/// Tests divide all limits, so that small products take every path.
pub(super) const SCALE: usize = if cfg!(test) { 16 } else { 1 };

/// Bytes of the caches that blocks are cut for: those of Zen 4, and near enough to those of other processors.
const L1: usize = (32 << 10) / SCALE;
pub(super) const L2: usize = (1 << 20) / SCALE;
pub(super) const L3: usize = (16 << 20) / SCALE;

impl Blocks {
    fn new<T, I: Isa<T>>(gemm: &Gemm<T>) -> Blocks {
        let size = size_of::<T>();
        let Gemm { m, k, n, .. } = *gemm;
        let nr = I::NV * I::Wide::LANES;
        let mr = I::MR[I::NV - 1];
        // A panel of `a` takes a good half of the first-level cache, a block of `b` half of the second.
        let kc = even(k, (L1 * 9 / 16 / (mr * size)).max(16), 4);
        let nc = even(n, (L2 / 2 / (kc.max(1) * size)).max(nr), nr);
        let mc = even(m, (L3 / 4 / (kc.max(1) * size)).max(mr), mr);
        let (a_bytes, b_bytes) = (m * k * size, k * n * size);
        Blocks {
            mc,
            kc,
            nc,
            // Packing pays where a panel is used often enough, and where rows are so far apart that they share sets.
            pack_a: n >= 4 * nr && (a_bytes > PACK_A || gemm.csa != 1 && gemm.rsa != 1),
            pack_b: gemm.csb != 1
                || m >= 3 * mr && (b_bytes > PACK_B || k > 8 && collides(gemm.rsb.unsigned_abs() * size)),
        }
    }

    /// Blocks whose packed operands fit into a [`Room`].
    fn limit<T, I: Isa<T>>(&mut self, gemm: &Gemm<T>) {
        let (nr, len) = (I::NV * I::Wide::LANES, ROOM / size_of::<T>());
        self.pack_a = false;
        if self.pack_b {
            self.kc = even(gemm.k, self.kc.min(len / nr), 4);
            self.nc = even(gemm.n, self.nc.min(len / self.kc.max(1) / nr * nr).max(nr), nr);
        }
    }

    fn a_len<T>(&self) -> usize {
        if self.pack_a { pack::rows_len::<T>(self.mc, self.kc).next_multiple_of(64) } else { 0 }
    }

    fn buffer_len<T, I: Isa<T>>(&self) -> usize {
        let b = if self.pack_b { self.nc.next_multiple_of(I::Wide::LANES) * self.kc } else { 0 };
        self.a_len::<T>() + b
    }
}

/// Bytes from which an operand is packed; measured. Below, it is read in place.
const PACK_A: usize = (2 << 20) / SCALE / SCALE;
const PACK_B: usize = (400 << 10) / SCALE;

/// Whether rows that are so many bytes apart fall into the same few sets of the first-level cache.
fn collides(bytes: usize) -> bool {
    bytes > 0 && bytes.is_multiple_of(2048)
}

/// The length of blocks of at most `limit` that divide `len` evenly, rounded up to a multiple of `unit`.
fn even(len: usize, limit: usize, unit: usize) -> usize {
    if len <= limit {
        return len;
    }
    let blocks = len.div_ceil(limit);
    len.div_ceil(blocks).next_multiple_of(unit)
}

/// Pieces of `len` of `size`, the last one shorter: (start, length).
fn chunks(len: usize, size: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..len).step_by(size.max(1)).map(move |start| (start, size.min(len - start)))
}

/// Pieces of `len` of at most `limit`, as even as possible: (start, length).
pub(super) fn pieces(len: usize, limit: usize) -> impl Iterator<Item = (usize, usize)> {
    let count = len.div_ceil(limit.max(1));
    let (base, extra) = (len / count.max(1), len % count.max(1));
    (0..count).map(move |i| (i * base + i.min(extra), base + usize::from(i < extra)))
}

/// Panels of columns: (start, columns, wide registers, 0 for a narrow one).
pub(super) fn panels<T, I: Isa<T>>(n: usize) -> impl Iterator<Item = (usize, usize, usize)> {
    let (narrow, wide) = (I::Narrow::LANES, I::Wide::LANES);
    let mut at = 0;
    core::iter::from_fn(move || {
        let rest = n - at;
        if rest == 0 {
            return None;
        }
        let full = (rest / wide).min(I::NV);
        let (registers, width) = match rest - full * wide {
            // What is left of less than half a register is a narrow one's, after the others or alone.
            0 => (full, full * wide),
            _ if full == I::NV => (full, full * wide),
            left if left <= narrow && narrow < wide => {
                if full > 0 {
                    (full, full * wide)
                } else {
                    (0, narrow)
                }
            }
            _ => (full + 1, (full + 1) * wide),
        };
        let columns = rest.min(width);
        at += columns;
        Some((at - columns, columns, registers))
    })
}

/// Columns of a panel of so many registers.
pub(super) fn width<T, I: Isa<T>>(registers: usize) -> usize {
    if registers == 0 { I::Narrow::LANES } else { registers * I::Wide::LANES }
}

/// One product. Inlined, as all that is called from it and uses registers, into a function that has the instructions.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), and the processor has the instruction set `I`. `buffer` has room for
/// [`Blocks::buffer_len`] elements.
#[inline(always)]
unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    blocks: &Blocks,
    buffer: *mut T,
    ahead: &mut Ahead,
) {
    let packed_a = buffer;
    let packed_b = buffer.wrapping_add(blocks.a_len::<T>());
    let add = gemm.accumulate == Accumulate::Add;
    if gemm.k == 0 {
        // SAFETY: the caller's conditions.
        return unsafe {
            let block = Block { m: (0, gemm.m), k: (0, 0), n: (0, gemm.n), add };
            columns::<T, I>(gemm, block, None, None, ahead)
        };
    }
    for rows in chunks(gemm.m, blocks.mc) {
        for steps in chunks(gemm.k, blocks.kc) {
            let add = add || steps.0 > 0;
            // SAFETY: the pieces are inside the matrices; a piece is at most `mc` by `kc` or `kc` by `nc`, for which the
            // buffer has room.
            unsafe {
                let a = blocks.pack_a.then(|| pack::rows(gemm, rows, steps, packed_a));
                for range in chunks(gemm.n, blocks.nc) {
                    let b = blocks.pack_b.then(|| pack::columns::<T, I>(gemm, steps, range, packed_b));
                    let block = Block { m: rows, k: steps, n: range, add };
                    columns::<T, I>(gemm, block, a, b, ahead);
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

/// The two innermost loops: all tiles of a block.
///
/// # Safety
///
/// As for [`product`]; the packed operands are those of the block.
unsafe fn columns<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    block: Block,
    a: Option<*const T>,
    b: Option<*const T>,
    ahead: &mut Ahead,
) {
    let mut run = |(i, mr): (usize, usize), (j, nr, registers): (usize, usize, usize)| {
        let (row, column, step) = ((block.m.0 + i) as isize, (block.n.0 + j) as isize, block.k.0 as isize);
        let (steps, nr_full) = (block.k.1, width::<T, I>(registers));
        let (a_panel, rsa, csa) = match a {
            Some(a) => pack::row::<T>(gemm, a, i, block.m.1, steps),
            None => (gemm.a.wrapping_offset(row * gemm.rsa + step * gemm.csa), gemm.rsa, gemm.csa),
        };
        let (b, rsb) = match b {
            Some(b) => (b.wrapping_add(j * steps), nr_full as isize),
            None => (gemm.b.wrapping_offset(step * gemm.rsb + column * gemm.csb), gemm.rsb),
        };
        let (ahead, ahead_step) = if a.is_some() && csa == 1 && j + nr == block.n.1 {
            // The next rows of the copy of `a`.
            (a_panel.wrapping_offset(mr as isize * rsa).cast(), 64.min(mr * size_of::<T>()))
        } else {
            ahead.take(steps)
        };
        let lanes = if registers == 0 { I::Narrow::LANES } else { I::Wide::LANES };
        let tile = Tile {
            mr,
            nv: registers.max(1),
            ahead,
            ahead_step,
            k: steps,
            a: a_panel,
            rsa,
            csa,
            b,
            rsb,
            c: gemm.c.wrapping_offset(row * gemm.rsc + column * gemm.csc),
            rsc: gemm.rsc,
            last: nr - (nr_full - lanes),
            add: block.add,
        };
        // SAFETY: the tile is inside the block, or its packed copy.
        unsafe { tile_in::<T, I>(gemm, &tile, mr, nr, registers) };
    };
    // Panels of full width come first; the others have tiles of other heights.
    let full = width::<T, I>(I::NV);
    let count = block.n.1 / full;
    let wide = (0..count).map(|j| (j * full, full, I::NV));
    if b.is_none() && block.k.1 * full * size_of::<T>() <= L1 * 5 / 8 {
        // A panel of `b` in the first-level cache.
        for panel in wide {
            for rows in pieces(block.m.1, I::MR[I::NV - 1]) {
                run(rows, panel);
            }
        }
    } else {
        for rows in pieces(block.m.1, I::MR[I::NV - 1]) {
            for panel in wide.clone() {
                run(rows, panel);
            }
        }
    }
    for (j, nr, registers) in panels::<T, I>(block.n.1 - count * full) {
        for rows in pieces(block.m.1, I::MR[registers.max(1) - 1]) {
            run(rows, (count * full + j, nr, registers));
        }
    }
}

/// Runs a tile, through a buffer where rows of `c` are not contiguous.
///
/// # Safety
///
/// As for [`super::tile::run`] with `mr` rows and `nr` columns, `gemm.csc` the step of the columns of `c`.
#[inline]
unsafe fn tile_in<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    tile: &Tile<T>,
    mr: usize,
    nr: usize,
    registers: usize,
) {
    let kernel = kernel::<T, I>(mr, registers);
    if gemm.csc == 1 {
        // SAFETY: the caller's conditions.
        return unsafe { kernel(tile) };
    }
    let mut sums = [T::ZERO; 6 * 64];
    let len = width::<T, I>(registers);
    debug_assert!(mr * len <= sums.len());
    let inner = Tile { c: sums.as_mut_ptr(), rsc: len as isize, add: false, ..*tile };
    // SAFETY: the buffer has room for `mr` rows; elements of `c` as the caller says.
    unsafe {
        kernel(&inner);
        for i in 0..mr {
            for j in 0..nr {
                let c = tile.c.offset(i as isize * tile.rsc + j as isize * gemm.csc);
                let sum = sums[i * len + j];
                c.write(if tile.add { c.read().add_to(sum) } else { sum });
            }
        }
    }
}

/// The tile of `mr` rows and so many wide registers, 0 for a narrow one.
#[cfg(optimised)]
fn kernel<T, I: Isa<T>>(mr: usize, registers: usize) -> unsafe fn(&Tile<T>) {
    /// Rows from 1 to the last number of a list, as far as the instruction set has them.
    macro_rules! rows {
        ($nv:literal, $($mr:literal)*) => {
            match mr {
                $(_ if const { $mr > I::MR[if $nv == 0 { 0 } else { $nv - 1 }] } => unreachable!("no tile has more rows"),
                $mr => I::tile::<$mr, $nv>,)*
                _ => unreachable!("no tile has more rows"),
            }
        };
    }
    match registers {
        0 if const { I::Narrow::LANES < I::Wide::LANES } => rows!(0, 1 2 3 4 5 6 7 8 9 10 11 12),
        1 => rows!(1, 1 2 3 4 5 6 7 8 9 10 11 12),
        2 => rows!(2, 1 2 3 4 5 6 7 8 9 10 11 12),
        3 if const { I::NV >= 3 } => rows!(3, 1 2 3 4 5 6 7 8),
        4 if const { I::NV >= 4 } => rows!(4, 1 2 3 4 5 6),
        _ => unreachable!("no tile is wider"),
    }
}

/// The tile of so many wide registers, 0 for a narrow one, and any number of rows.
#[cfg(not(optimised))]
fn kernel<T, I: Isa<T>>(_mr: usize, registers: usize) -> unsafe fn(&Tile<T>) {
    use super::tile::{MAX_MR, MAX_NV};
    match registers {
        0 => I::tile::<MAX_MR, 0>,
        _ => I::tile::<MAX_MR, MAX_NV>,
    }
}
