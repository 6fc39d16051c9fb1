//! The tiles of a block: which rows and columns each of them has, where its operands are, which kernel it takes.

use super::ahead::{Ahead, Next, ROWS_AHEAD};
use super::blocks::{Block, BlockOfB, Blocks, L1, is_line, is_pages};
use super::pack;
use super::panels::{Panel, Registers, full, panels};
use super::tile::Tile;
use super::vector::{Isa, Vector};
use super::{Gemm, Offsets, Path, taken};
use crate::element::Element;
use core::mem::MaybeUninit;

/// The whole panels of a block, which the tiles of `block`, the one before, pack in `to`, if they can.
pub(super) fn packed_ahead<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    block: &Block,
    (b, k, n): BlockOfB<T>,
    to: *mut T,
) -> Next<T> {
    let width = Registers::Wide(I::NV).width::<T, I>();
    let rows = Rows::of(block.m.1, I::MR[I::NV - 1]);
    let can_pack = rows.iter().all(|rows| rows.count == 0 || packing_kernel::<T, I>(rows.len).is_some());
    let panels = |n: usize| full::<T, I>(gemm.m, n);
    let tiles = (rows[0].count + rows[1].count) * panels(block.n.1);
    match Next::<T>::tiles_of_panel(block.k.1, k.1, width) {
        Some(of_panel) if can_pack && of_panel * panels(n.1) <= tiles => {
            let from = b.wrapping_offset(k.0 as isize * gemm.rsb + n.0 as isize);
            Next::new((from, gemm.rsb), (k.1, panels(n.1), width), to)
        }
        _ => Next::nothing(),
    }
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

    /// The first of these tiles, and the others.
    fn first_of([high, low]: [Rows; 2]) -> (Rows, [Rows; 2]) {
        let after = |rows: Rows| Rows { start: rows.start + rows.len, count: rows.count - 1, ..rows };
        if high.count > 0 {
            (Rows { count: 1, ..high }, [after(high), low])
        } else {
            (Rows { count: 1, ..low }, [high, after(low)])
        }
    }

    /// All together, or each tile alone; nothing if there is none.
    fn runs(self, alone: bool) -> impl Iterator<Item = Rows> {
        let (runs, count) = if alone { (self.count, 1) } else { (usize::from(self.count > 0), self.count) };
        (0..runs).map(move |i| Rows { start: self.start + i * self.len, count, ..self })
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

/// Where a block of `b` is.
#[derive(Clone, Copy)]
pub(super) enum Right<T> {
    InPlace,
    Packed(*const T),
    /// Where it was, and its first row of tiles packs it here, where panels that are narrower are already.
    InPassing(*mut T),
}

impl<T> Right<T> {
    /// The packed copy, if there is one or will be one.
    fn packed(self) -> Option<*const T> {
        match self {
            Right::InPlace => None,
            Right::Packed(b) => Some(b),
            Right::InPassing(b) => Some(b),
        }
    }
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
/// As for [`super::blocked`]'s `product`; the operands are those of the block, and where `b` is packed in passing there is room for its wide panels.
pub(super) unsafe fn of_block<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    blocks: &Blocks,
    block: Block,
    (a, b): (Option<*const T>, Right<T>),
    next: &mut Next<T>,
    ahead: &mut Ahead,
) {
    let from = Sources::new(gemm, &block, a, b.packed());
    // Panels of full width come first; the others have tiles of other heights.
    let registers = Registers::Wide(I::NV);
    let width = registers.width::<T, I>();
    let wide = Panels { start: 0, columns: width, registers, count: full::<T, I>(gemm.m, block.n.1) };
    let mut rows = Rows::of(block.m.1, I::MR[I::NV - 1]);
    if let (Right::InPassing(to), true) = (b, wide.count > 0) {
        taken(Path::InPassing);
        let first;
        (first, rows) = Rows::first_of(rows);
        // SAFETY: the tiles are inside the block, and `to` has room for its panels.
        unsafe {
            pack_in_passing::<T, I>(gemm, &block, &Sources::new(gemm, &block, a, None), (first, wide), to)
        };
    }
    // What a panel is read again from is the second-level cache, and rows are asked for from its beginning to its end: one tile after the other.
    let asks = blocks.asks && block.k.1 * width * size_of::<T>() > blocks.panel;
    // Tiles one below the other, or panels side by side.
    let mut run = |rows: Rows, panels: Panels, (ahead, ahead_step): (*const u8, usize)| {
        let mut tile =
            Tile { ahead, ahead_step, next: *next, ..tile::<T, I>(gemm, &block, &from, rows, panels) };
        if blocks.asks {
            tile.far = tile.rsb.wrapping_mul(ROWS_AHEAD);
        }
        if asks {
            // The second line of a row, if there are two, which is read sooner than the next product; tiles ask for the first themselves.
            let b = tile.b.wrapping_offset(tile.far).wrapping_add(panels.columns - 1);
            (tile.ahead, tile.ahead_step) = (b.cast(), (tile.rsb as usize).wrapping_mul(size_of::<T>()));
        }
        let width = panels.registers.width::<T, I>();
        // SAFETY: the tiles are inside the block, or its packed copy.
        unsafe {
            if panels.registers == wide.registers
                && panels.columns == wide.columns
                && !next.is_done()
                && let Some(kernel) = packing_kernel::<T, I>(rows.len)
            {
                let count = next.skip(tile.k, tile.count);
                tiles_in::<T, I>(gemm, &Tile { count, ..tile }, panels.columns, width, kernel);
                tile.skip(count);
            }
            if tile.count > 0 {
                let kernel = kernel::<T, I>(rows.len, panels.registers);
                tiles_in::<T, I>(gemm, &tile, panels.columns, width, kernel);
            }
        }
    };
    // Rows of panels that are one cache line wide are far apart in `c`, and each panel reads all of `a`.
    let is_wide = !is_line::<I::Wide>(I::NV);
    let stays = (!from.is_packed || is_wide) && block.k.1 * width * size_of::<T>() <= blocks.panel;
    if stays || asks || wide.count == 1 {
        // One panel of `b` after the other.
        for j in 0..wide.count {
            let panel = Panels { start: j * width, count: 1, ..wide };
            for rows in rows.into_iter().flat_map(|rows| rows.runs(asks)) {
                run(rows, panel, ahead.take(block.k.1 * rows.count));
            }
        }
    } else if wide.count > 0 {
        for rows in rows.into_iter().flat_map(|rows| rows.runs(true)) {
            // While the last panel is used, the next rows of the copy of `a` are asked for.
            let last = usize::from(a.is_some());
            let panels = Panels { count: wide.count - last, ..wide };
            if panels.count > 0 {
                run(rows, panels, ahead.take(block.k.1 * panels.count));
            }
            if last > 0 {
                let next = from.a.wrapping_offset((rows.start + rows.len) as isize * from.rsa);
                let panel = Panels { start: panels.count * width, count: 1, ..wide };
                run(rows, panel, (next.cast(), 64.min(rows.len * size_of::<T>())));
            }
        }
    }
    for Panel { start, columns, registers } in panels::<T, I>(gemm.m, block.n.1 - wide.count * width) {
        let limit = most_rows::<T, I>(gemm, registers);
        let rows = if let Registers::Paired(_) = registers {
            Rows::of_pairs(block.m.1, limit)
        } else {
            Rows::of(block.m.1, limit)
        };
        for rows in rows.into_iter().flat_map(|rows| rows.runs(asks)) {
            let panel = Panels { start: wide.count * width + start, columns, registers, count: 1 };
            run(rows, panel, ahead.take(block.k.1 * rows.count));
        }
    }
}

/// The most rows of a tile of a panel that is not of full width.
///
/// Rows of `a` that are pages apart are in one set of the first-level cache, which with 16 registers has eight lines: of more rows, and of `b`, each
/// step would evict what the next one reads. Five, four or three rows of one register have as many sums of an element ([`thin`](super::thin)), which does
/// not depend on where `a` is packed, as the order of sums must not.
fn most_rows<T, I: Isa<T>>(gemm: &Gemm<T>, registers: Registers) -> usize {
    let rows = registers.rows::<T, I>();
    if I::REGISTERS > 16 || gemm.m <= IN_ONE_SET || !is_pages(gemm.rsa.unsigned_abs() * size_of::<T>()) {
        return rows;
    }
    match registers {
        Registers::Narrow | Registers::Wide(1) => rows.min(5),
        _ => rows.min(6),
    }
}

/// Rows that may all be in one set of the first-level cache: the lines that it has with 16 registers.
pub(super) const IN_ONE_SET: usize = 8;

/// So many tiles: one below the other, or panels side by side.
fn tile<T: Copy, I: Isa<T>>(
    gemm: &Gemm<T>,
    block: &Block,
    from: &Sources<T>,
    rows: Rows,
    panels: Panels,
) -> Tile<T> {
    let (i, j) = ((block.m.0 + rows.start) as isize, (block.n.0 + panels.start) as isize);
    let width = panels.registers.width::<T, I>();
    let (count, step) = if rows.count > 1 {
        let len = rows.len as isize;
        (rows.count, Offsets { a: len * from.rsa, b: 0, c: len * gemm.rsc })
    } else {
        (panels.count, Offsets { a: 0, b: width as isize * from.csb, c: width as isize * gemm.csc })
    };
    Tile {
        count,
        step,
        mr: rows.len,
        nv: match panels.registers {
            Registers::Narrow => 1,
            Registers::Wide(count) | Registers::Paired(count) => count,
        },
        ahead: core::ptr::null(),
        ahead_step: 0,
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
        next: Next::nothing(),
        copy: core::ptr::null_mut(),
        in_place: !from.is_packed,
        far: 0,
        permutes: I::permutes(),
        is_low: gemm.m <= LOW,
    }
}

/// Runs the tiles of the first rows, whose `b` is in place, and packs it meanwhile.
///
/// # Safety
///
/// As for [`of_block`]: the tiles are the first of each wide panel.
unsafe fn pack_in_passing<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    block: &Block,
    from: &Sources<T>,
    (rows, panels): (Rows, Panels),
    to: *mut T,
) {
    let tile = Tile { copy: to, ..tile::<T, I>(gemm, block, from, rows, panels) };
    let kernel =
        packing_kernel::<T, I>(rows.len).expect("the first of three tiles or more has five rows or six");
    // SAFETY: the caller's conditions.
    unsafe { tiles_in::<T, I>(gemm, &tile, panels.columns, panels.columns, kernel) }
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
    len: usize,
    kernel: unsafe fn(&Tile<T>),
) {
    let mr = tile.mr;
    if gemm.csc == 1 {
        // SAFETY: the caller's conditions.
        return unsafe { kernel(tile) };
    }
    let mut sums = [const { MaybeUninit::<T>::uninit() }; 6 * 64];
    debug_assert!(mr * len <= sums.len());
    // Stores to lines that are in no cache wait for each other; what stays in the first one need not be asked for.
    let span = (gemm.m * gemm.rsc.unsigned_abs()).max(gemm.n * gemm.csc.unsigned_abs());
    let is_far = span * size_of::<T>() > L1;
    let mut next = tile.next;
    for which in 0..tile.count as isize {
        let inner = Tile {
            count: 1,
            a: tile.a.wrapping_offset(which * tile.step.a),
            b: tile.b.wrapping_offset(which * tile.step.b),
            c: sums.as_mut_ptr().cast(),
            rsc: len as isize,
            next,
            copy: tile.copy.wrapping_add(which as usize * tile.k * len),
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
            next.skip(tile.k, 1);
            for i in 0..mr {
                let to = tile.c.wrapping_offset(which * tile.step.c + i as isize * tile.rsc);
                put(&sums[i * len..][..nr], to, gemm.csc, tile.add);
            }
        }
    }
}

/// Writes a row of sums to `c`, whose columns are `step` apart, or adds them.
///
/// # Safety
///
/// The sums are initialised, and as many elements of `c` are valid for writes, and for reads where they are added to.
#[inline(always)]
unsafe fn put<T: Element<Acc = T>>(sums: &[MaybeUninit<T>], c: *mut T, step: isize, add: bool) {
    let all = |step: isize| {
        let places = (0..).map(|j| c.wrapping_offset(j * step));
        for (sum, c) in sums.iter().zip(places) {
            // SAFETY: the caller's conditions for this element.
            unsafe {
                let sum = sum.assume_init();
                c.write(if add { c.read().add_to(sum) } else { sum });
            }
        }
    };
    // Addresses of a step that the compiler knows are part of an instruction.
    if step == 2 { all(2) } else { all(step) }
}

/// The tile of `mr` rows that packs its own panel or the next block of `b`, if there is one: the first of 13 rows and more has five or six, and all
/// of 25 and more have.
#[cfg(optimised)]
fn packing_kernel<T, I: Isa<T>>(mr: usize) -> Option<unsafe fn(&Tile<T>)> {
    match mr {
        6 => Some(I::packing_tile::<6>),
        5 => Some(I::packing_tile::<5>),
        _ => None,
    }
}

/// No tile packs.
#[cfg(not(optimised))]
fn packing_kernel<T, I: Isa<T>>(_mr: usize) -> Option<unsafe fn(&Tile<T>)> {
    None
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
        (@ paired_tile $mr:literal $nv:literal) => { I::paired_tile::<$mr, $nv> };
    }
    match registers {
        Registers::Narrow if const { I::Narrow::LANES < I::Wide::LANES } => {
            rows!(tile 0, I::MR[0], 1 2 3 4 5 6 7 8 9 10 11 12)
        }
        Registers::Wide(1) => rows!(tile 1, I::MR[0], 1 2 3 4 5 6 7 8 9 10 11 12),
        Registers::Wide(2) => rows!(tile 2, I::MR[1], 1 2 3 4 5 6 7 8 9 10 11 12),
        Registers::Wide(3) if const { I::NV >= 3 } => rows!(tile 3, I::MR[2], 1 2 3 4 5 6 7 8),
        Registers::Wide(4) if const { I::NV >= 4 } => rows!(tile 4, I::MR[3], 1 2 3 4 5 6),
        Registers::Paired(1) => rows!(paired_tile 1, I::MR_PAIRED[0], 1 2 3 4 5 6 7 8 9 10 11 12),
        Registers::Paired(2) if const { I::MR_PAIRED[1] > 0 } => {
            rows!(paired_tile 2, I::MR_PAIRED[1], 1 2 3 4)
        }
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
