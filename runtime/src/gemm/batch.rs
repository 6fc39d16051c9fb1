//! Products of one constant shape, one after the other.

use super::known::{Known, Small};
use super::vector::Vector;
use super::{Accumulate, Gemm, Offsets, Path, taken};

/// Products of a constant shape, one `step` after the other.
#[derive(Clone, Copy)]
pub(crate) struct Batch<T> {
    pub(super) a: *const T,
    pub(super) b: *const T,
    pub(super) c: *mut T,
    pub(super) add: bool,
    pub(super) count: usize,
    pub(super) step: Offsets,
}

impl<T: Copy> Batch<T> {
    /// `exchanged`: `a` and `b` are.
    #[inline(always)]
    pub(super) fn new(gemm: &Gemm<T>, count: usize, step: Offsets, exchanged: bool) -> Self {
        let Gemm { a, b, c, accumulate, .. } = *gemm;
        let add = accumulate == Accumulate::Add;
        if exchanged {
            Batch { a: b, b: a, c, add, count, step: Offsets { a: step.b, b: step.a, c: step.c } }
        } else {
            Batch { a, b, c, add, count, step }
        }
    }

    /// The rows of the first product from so many on.
    #[inline(always)]
    pub(super) fn below(self, rows: usize, s: Small) -> Self {
        let rows = rows as isize;
        Batch { a: self.a.wrapping_offset(rows * s.rsa), c: self.c.wrapping_offset(rows * s.rsc), ..self }
    }

    /// Where the next product begins.
    #[inline(always)]
    pub(super) fn next(self) -> Self {
        let (a, b) = (self.a.wrapping_offset(self.step.a), self.b.wrapping_offset(self.step.b));
        Batch { a, b, c: self.c.wrapping_offset(self.step.c), ..self }
    }

    /// The same products of shape `K`, in the order that is [faster](Self::last_first).
    #[inline(always)]
    pub(super) fn in_faster_order<K: Known>(self) -> Self {
        if const { order_matters::<T, K>() } { self.last_first() } else { self }
    }

    /// The same products, the last one first where that is faster.
    ///
    /// A load waits for an older store where the last twelve bits of both addresses, which are all that processors compare at first, look
    /// like parts of the same bytes ("4K aliasing"). So each of many small products waits for those before it where `c` is ahead of `a`
    /// or `b`, modulo 4096 bytes, by no more than what is waiting to be written: a third of the time, measured. The other way round it is
    /// behind.
    #[inline(always)]
    pub(super) fn last_first(self) -> Self {
        let Batch { a, b, c, count, step, .. } = self;
        // The distance to what moves otherwise changes.
        let ahead = |of: *const T, by: isize| {
            if by == step.c { c.addr().wrapping_sub(of.addr()) % PAGE } else { PAGE / 2 }
        };
        let (of_a, of_b) = (ahead(a, step.a), ahead(b, step.b));
        let is_behind_one = of_a.max(of_b) > PAGE - WAITING;
        if count < MANY || step.c < 0 || of_a.min(of_b) >= WAITING || is_behind_one {
            return self;
        }
        taken(Path::LastFirst);
        let last = count as isize - 1;
        Batch {
            a: a.wrapping_offset(last * step.a),
            b: b.wrapping_offset(last * step.b),
            c: c.wrapping_offset(last * step.c),
            step: Offsets { a: -step.a, b: -step.b, c: -step.c },
            ..self
        }
    }

    /// Asks for the operands of a later product where the order may be another, since processors are bad at guessing what is read from
    /// behind to the front.
    #[inline(always)]
    pub(super) fn ask_for_later<V: Vector<Elem = T>, K: Known>(self, s: Small) {
        if const { !order_matters::<T, K>() } {
            return;
        }
        // Where there is none, for those of this one, which costs least.
        let ahead = if self.count < MANY { 0 } else { AHEAD.div_ceil(s.m * s.n * size_of::<T>()) as isize };
        let operands = [
            (self.a.wrapping_offset(ahead * self.step.a), s.m * s.k),
            (self.b.wrapping_offset(ahead * self.step.b), s.k * s.n),
        ];
        for (at, len) in operands {
            for i in (0..len).step_by(LINE / size_of::<T>()) {
                // SAFETY: any address may be asked for; the processor has the instruction set of the kernel that this is inlined into.
                unsafe { V::prefetch_read(at.wrapping_add(i).cast()) };
            }
        }
    }
}

/// Whether [the order](Batch::last_first) of products of this shape may matter. Loads of whole cache lines do not wait for stores of
/// others, and large products are not waiting together.
pub(super) const fn order_matters<T, K: Known>() -> bool {
    let Some(s) = K::SMALL else { return false };
    let bytes = s.m * s.n * size_of::<T>();
    let is_short = matches!(K::BATCH, Some(batch) if batch.is_shorter_than(MANY));
    let moves_alike = s.k == s.n || s.k == s.m;
    !K::STRIDED && !is_short && moves_alike && !bytes.is_multiple_of(LINE) && bytes <= MOST
}

/// Products of a batch whose order is chosen.
const MANY: usize = 16;

/// Bytes that twelve bits of an address tell apart.
const PAGE: usize = 4096;

/// Bytes that are waiting to be written, at most; measured.
const WAITING: usize = 704;

/// Bytes of a `c`, at most; measured.
const MOST: usize = 256;

/// Bytes of `c` from a product to the one that is asked for; measured.
const AHEAD: usize = 512;

/// Bytes of a cache line.
const LINE: usize = 64;
