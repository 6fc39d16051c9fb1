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
//! The two innermost loops the other way round where a panel stays in the first-level cache, or rows of one in place are asked for.
//!
//! Rows are divided evenly among panels (16 rows are 8 and 8, not 12 and 4). Where there are more than a few of them and not too many, `b` is packed
//! beside multiplications: the tiles of a block pack the next one ([`ahead`](super::ahead)), or, where panels are one cache line wide, the first tile
//! of each panel packs it for those below.

use super::ahead::{Ahead, Next};
use super::blocks::{Block, Blocks, PackB, ROOM, Room, chunks, following, shares};
use super::buffer::Buffer;
use super::pack;
use super::panels::{Registers, full};
use super::tiles::{self, Right};
use super::vector::{Isa, Work};
use super::{Accumulate, Gemm, Offsets, Path, dots, passes, taken, vector_matrix};
use crate::element::Element;

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
        let first = if exchange { transposed } else { *self.gemm };
        let step =
            if exchange { Offsets { a: self.step.b, b: self.step.a, c: self.step.c } } else { self.step };
        if let Some(path) = without_tiles::<T, I>(&first) {
            taken(path);
            let len = if path == Path::Dots { dots::turned_len::<T, I>(&first) } else { 0 };
            let mut heap = Buffer::take(if self.room.is_some() { 0 } else { len });
            let buffer = buffer(self.room, &mut heap, len);
            for i in 0..self.count {
                let gemm = first.nth(i, step);
                // SAFETY: the caller's conditions for this product, which fits.
                unsafe {
                    match path {
                        Path::VectorMatrix => vector_matrix::product::<T, I>(&gemm),
                        Path::Dots => dots::product::<T, I>(&gemm, buffer, i > 0 && step.b == 0),
                        _ => passes::product::<T, I>(&gemm),
                    }
                }
            }
            return;
        }
        let is_limited = self.room.is_some() || Buffer::<T>::MOST.is_some();
        let blocks = Blocks::new::<T, I>(&first, self.count > 1 && step.b == 0, is_limited);
        taken(Path::Blocked {
            pack_a: blocks.pack_a,
            pack_b: blocks.pack_b != PackB::No,
            on_stack: self.room.is_some(),
        });
        let len = blocks.buffer_len::<T, I>();
        let mut heap = Buffer::take(if self.room.is_some() { 0 } else { len });
        let buffer = buffer(self.room, &mut heap, len);
        let mut packed = Packed::new::<I>(&blocks, buffer);
        for i in 0..self.count {
            let gemm = first.nth(i, step);
            // The next product is fetched into the caches while this one is computed, where that pays.
            let is_last = i + 1 == self.count;
            let mut ahead = Ahead::new::<T, I>(&gemm, if is_last { Offsets::default() } else { step });
            // What all products share is packed for the first of them, if there is room for all of it.
            packed.has_a = i > 0 && step.a == 0 && blocks.holds_a(&gemm);
            let next = if is_last { None } else { Some(gemm.b.wrapping_offset(step.b)) };
            // SAFETY: the caller's conditions for this product, and the next one.
            unsafe { product::<T, I>(&gemm, &blocks, &mut packed, next, &mut ahead) };
        }
    }
}

/// Where `len` elements have room: on the stack, if there is any, or in `heap`, which has been taken for them.
#[inline(always)]
fn buffer<T>(room: Option<&mut Room>, heap: &mut Buffer<T>, len: usize) -> *mut T {
    match room {
        Some(room) => {
            debug_assert!(len * size_of::<T>() <= ROOM);
            room.as_mut_ptr()
        }
        None => heap.as_mut_ptr(),
    }
}

/// The way of products that neither tiles nor packing are best for, if this is one.
#[inline(always)]
fn without_tiles<T, I: Isa<T>>(gemm: &Gemm<T>) -> Option<Path> {
    if vector_matrix::fits(gemm) {
        Some(Path::VectorMatrix)
    } else if dots::fits::<T, I>(gemm) {
        Some(Path::Dots)
    } else {
        passes::fits::<T, I>(gemm).then_some(Path::Passes)
    }
}

/// Packed operands, and what of them is there already.
struct Packed<T> {
    a: *mut T,
    has_a: bool,
    /// The block of `b` at hand, and room for the next one, if it is packed meanwhile.
    b: [*mut T; 2],
    /// Columns of the block at hand that are there.
    columns: usize,
}

impl<T> Packed<T> {
    /// In a buffer of [`Blocks::buffer_len`] elements.
    fn new<I: Isa<T>>(blocks: &Blocks, buffer: *mut T) -> Self {
        let b = buffer.wrapping_add(blocks.a_len::<T>());
        let next = if blocks.pack_b == PackB::Ahead { b.wrapping_add(blocks.b_len::<T, I>()) } else { b };
        Packed { a: buffer, has_a: false, b: [b, next], columns: 0 }
    }
}

impl<T: Element<Acc = T>> Packed<T> {
    /// The block of `b` at hand, of which the columns behind the first `there` are packed.
    ///
    /// # Safety
    ///
    /// As for [`pack::columns`]; there is room for all columns.
    #[inline(always)]
    unsafe fn block_of_b<I: Isa<T>>(&self, gemm: &Gemm<T>, block: &Block, there: usize) -> *mut T {
        let rest = (block.n.0 + there, block.n.1 - there);
        if rest.1 > 0 {
            // SAFETY: the caller's conditions.
            unsafe { pack::columns::<T, I>(gemm, block.k, rest, self.b[0].wrapping_add(there * block.k.1)) };
        }
        self.b[0]
    }
}

/// One product. Inlined, as all that is called from it and uses registers, into a function that has the instructions.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), and the processor has the instruction set `I`. What `packed` has is there. `next` is the right operand of
/// the next product.
#[inline(always)]
unsafe fn product<T: Element<Acc = T>, I: Isa<T>>(
    gemm: &Gemm<T>,
    blocks: &Blocks,
    packed: &mut Packed<T>,
    next: Option<*const T>,
    ahead: &mut Ahead,
) {
    let add = gemm.accumulate == Accumulate::Add;
    if gemm.k == 0 {
        // SAFETY: the caller's conditions.
        return unsafe {
            let block = Block { m: (0, gemm.m), k: (0, 0), n: (0, gemm.n), add };
            tiles::of_block::<T, I>(gemm, blocks, block, (None, Right::InPlace), &mut Next::nothing(), ahead)
        };
    }
    for rows in shares(gemm.m, blocks.of_rows, I::MR[I::NV - 1]) {
        let next = if rows.0 + rows.1 < gemm.m { Some(gemm.b) } else { next };
        for steps in chunks(gemm.k, blocks.kc) {
            let add = add || steps.0 > 0;
            // SAFETY: the pieces are inside the matrices; a piece is at most `mc` by `kc` or `kc` by `nc`, for which the
            // buffer has room.
            unsafe {
                let a = blocks.pack_a.then(|| {
                    if packed.has_a { packed.a } else { pack::rows::<T, I>(gemm, rows, steps, packed.a) }
                });
                for range in chunks(gemm.n, blocks.nc) {
                    let block = Block { m: rows, k: steps, n: range, add };
                    let b = match blocks.pack_b {
                        PackB::No => Right::InPlace,
                        PackB::Before | PackB::Ahead => {
                            let there = core::mem::take(&mut packed.columns);
                            Right::Packed(packed.block_of_b::<I>(gemm, &block, there))
                        }
                        PackB::InPassing => {
                            let wide = full::<T, I>(gemm.m, range.1) * Registers::Wide(I::NV).width::<T, I>();
                            Right::InPassing(packed.block_of_b::<I>(gemm, &block, wide))
                        }
                    };
                    let following = following(gemm, blocks, &block, next);
                    let is_same = following == Some((gemm.b, steps, range));
                    let mut next = match following {
                        Some(next) if blocks.pack_b == PackB::Ahead && !is_same => {
                            tiles::packed_ahead::<T, I>(gemm, &block, next, packed.b[1])
                        }
                        _ => Next::nothing(),
                    };
                    tiles::of_block::<T, I>(gemm, blocks, block, (a, b), &mut next, ahead);
                    if is_same {
                        packed.columns = range.1;
                    } else if next.columns() > 0 {
                        debug_assert!(next.is_done());
                        taken(Path::Ahead);
                        packed.b.swap(0, 1);
                        packed.columns = next.columns();
                    }
                }
            }
        }
    }
}
