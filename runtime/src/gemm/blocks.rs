//! How a product is divided into blocks, and which operands are packed: by lengths, strides and caches.

use super::Gemm;
use super::arch::Caches;
use super::dots;
use super::pack;
use super::panels::full;
use super::passes;
use super::vector::{Isa, Vector};
use core::mem::MaybeUninit;

/// How a product is divided, and which operands are packed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blocks {
    /// How many blocks of rows there are.
    pub(super) of_rows: usize,
    /// The most rows of a block, steps of k and columns.
    pub(super) mc: usize,
    pub(super) kc: usize,
    pub(super) nc: usize,
    pub(super) pack_a: bool,
    pub(super) pack_b: PackB,
    /// Bytes of a panel of `b` that stays in the first-level cache while all rows of a block are multiplied with it.
    pub(super) panel: usize,
    /// Whether rows of panels in place are asked for, and larger panels are used one after the other, from the second-level cache.
    pub(super) asks: bool,
}

/// When blocks of `b` are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PackB {
    No,
    Before,
    /// While the block before is multiplied, so that there is room for two.
    Ahead,
    /// By the first row of tiles, which reads it in place.
    InPassing,
}

/// Tests divide all limits, so that small products take every path.
pub(super) const SCALE: usize = if cfg!(test) { 16 } else { 1 };

/// Bytes of a first-level cache. A constant, unlike those of [`Caches`]: the steps of k in a block decide in which order an element is
/// summed, and that should be the same on all processors.
pub(super) const L1_BYTES: usize = 32 << 10;

/// The same, which blocks are cut for.
pub(super) const L1: usize = L1_BYTES / SCALE;

impl Blocks {
    /// `shares_b`: all products of a batch have one `b`. `is_limited`: packed operands go to a [`Room`].
    pub(super) fn new<T, I: Isa<T>>(gemm: &Gemm<T>, shares_b: bool, is_limited: bool) -> Blocks {
        let size = size_of::<T>();
        let Gemm { m, k, n, .. } = *gemm;
        let nr = I::NV * I::Wide::LANES;
        let mr = I::MR[I::NV - 1];
        // A panel of `a` takes a good half of the first-level cache, of `f64` more, since each block of k reads and writes `c`
        // once more; a block of `b` half of the second.
        let kc = if m < WHOLE && n < WHOLE && k * n.next_multiple_of(I::Wide::LANES) * size <= WHOLE_BYTES {
            k
        } else {
            even(k, (L1 * 9 / 16 / (mr * size)).max(STEPS), 4)
        };
        let Caches { first, second, last } = Caches::get();
        // Columns of a block of so many bytes.
        let columns = |bytes: usize| even(n, (bytes / SCALE / (kc.max(1) * size)).max(nr), nr);
        let nc = columns(second / 2);
        let of_rows = m.div_ceil((last / SCALE / 4 / (kc.max(1) * size)).max(ROWS));
        let mc = if of_rows == 1 { m } else { m.div_ceil(of_rows.max(1)) + mr };
        let a_bytes = m * k * size;
        // Rows of `a` share sets of a first-level cache of 8 ways; a larger one has more of them.
        let is_large = first > L1_BYTES;
        let pack_a = if is_large { PACK_A_LARGE } else { PACK_A };
        // What all products share is packed once, if there is room for all of it.
        let is_kept = shares_b && nc >= n && kc >= k;
        let pack_b = PackB::of::<T, I>(gemm, kc, is_kept, is_limited);
        let a_stays = |bytes: usize| m * kc * size <= bytes / SCALE;
        let nc = match pack_b {
            // The panel that is multiplied is all that has to stay. Of more rows those of `c` are too many for it. Not where the last panel is one
            // with the columns behind it.
            PackB::InPassing if m < FEW * mr && a_stays(second / 2) && full::<T, I>(m, n) == n / nr => nr,
            // Few rows leave nearly all of the second-level cache to a block.
            PackB::Before if is_line::<I::Wide>(I::NV) && gemm.csb == 1 && m < FEW * mr => columns(second),
            // There are two blocks, and the first is packed before its tiles, so it should be small. Where `a` stays in the second-level
            // cache it is read again for each of the smallest.
            PackB::Ahead => {
                let most = if a_stays(second / 4) { LEAST / size } else { (nc / 2).min(n / 4) };
                even(n, most.max(1).next_multiple_of(nr), nr)
            }
            _ => nc,
        };
        // Packing pays where a panel is used often enough, and where rows are so far apart that they share sets.
        let pack_a = !is_limited
            && n >= 4 * nr
            && (a_bytes > pack_a || gemm.csa != 1 && (gemm.rsa != 1 || n >= TURN_A));
        let (kc, nc) = if is_limited && pack_b != PackB::No {
            let len = ROOM / size;
            let kc = even(k, kc.min(len / nr), 4);
            (kc, even(n, nc.min(len / kc.max(1) / nr * nr).max(nr), nr))
        } else {
            (kc, nc)
        };
        let panel = if is_large { first * 3 / 4 } else { first * 5 / 8 } / SCALE;
        let asks = pack_b == PackB::No
            && is_line::<I::Wide>(I::NV)
            && Lines::of(gemm) != Lines::Shared
            && stays_in_second::<T>((kc, gemm.rsb), nr, second / SCALE);
        Blocks { of_rows, mc, kc, nc, pack_a, pack_b, panel, asks }
    }

    /// Whether the packed block of `a` is all of it.
    pub(super) fn holds_a<T>(&self, gemm: &Gemm<T>) -> bool {
        self.mc >= gemm.m && self.kc >= gemm.k
    }

    pub(super) fn a_len<T>(&self) -> usize {
        if self.pack_a { (self.mc * pack::row_len::<T>(self.kc)).next_multiple_of(64) } else { 0 }
    }

    /// Elements of a packed block of `b`.
    pub(super) fn b_len<T, I: Isa<T>>(&self) -> usize {
        self.nc.next_multiple_of(I::Wide::LANES) * self.kc
    }

    pub(super) fn buffer_len<T, I: Isa<T>>(&self) -> usize {
        let blocks = match self.pack_b {
            PackB::No => 0,
            PackB::Before | PackB::InPassing => 1,
            PackB::Ahead => 2,
        };
        self.a_len::<T>() + blocks * self.b_len::<T, I>()
    }
}

impl PackB {
    /// For blocks of `kc` steps. `is_kept`: it is packed once for all products.
    fn of<T, I: Isa<T>>(gemm: &Gemm<T>, kc: usize, is_kept: bool, is_limited: bool) -> PackB {
        let size = size_of::<T>();
        let Gemm { m, k, n, .. } = *gemm;
        let (nr, mr) = (I::NV * I::Wide::LANES, I::MR[I::NV - 1]);
        let Caches { second, last, .. } = Caches::get();
        let (b_bytes, apart) = (k * n * size, gemm.rsb.unsigned_abs() * size);
        if gemm.csb != 1 {
            return PackB::Before;
        }
        let is_far = b_bytes > PACK_B || k > 8 && collides(apart);
        let is_line = is_line::<I::Wide>(I::NV);
        // Each tile would read a panel in place from the last cache, line by line, and so would one that packs it. One tile alone had better do so, unless
        // `b` comes from memory.
        let is_read_again = m > mr || m > passes::ROWS && b_bytes > last / 4 * 3 / SCALE;
        if is_line && is_read_again && shares_sets::<T, I>(gemm, kc, second) {
            return PackB::Before;
        }
        let pays = if is_line {
            // Where the room is limited to less than a panel, whether `b` is packed says how many steps of k are a block, and where its rows are
            // should not.
            let counts = !(is_limited && k * nr * size > ROOM);
            // Measured.
            let tiles = match Lines::of(gemm) {
                Lines::One if counts && !collides(apart) => 8,
                Lines::Two if counts && !collides(apart) => 4,
                _ if is_far => 3,
                _ => 8,
            };
            m >= (tiles * mr).max(FEWEST) && !stays::<T>((k, gemm.rsb), nr, L1, gemm.b as usize)
        } else {
            // A row of a wide panel is several cache lines, which are fetched together. Few rows read even a large one in place, where a panel
            // stays in the second-level cache for them.
            let reads_far = || m < FEW * mr && stays_in_second::<T>((kc, gemm.rsb), nr, second / SCALE);
            m >= FEWEST && is_far && (is_limited || !reads_far())
        };
        if !pays {
            return PackB::No;
        }
        let fits = cfg!(optimised) && !is_kept && m * size <= BESIDE * size_of::<I::Wide>();
        if fits && is_line {
            PackB::InPassing
        } else if fits && !is_limited && m > 4 * mr && b_bytes <= last / 4 * 3 / SCALE {
            PackB::Ahead
        } else {
            PackB::Before
        }
    }
}

/// The piece of `len` that begins at `start`, of `size` or what is left: (start, length).
fn chunk(len: usize, size: usize, start: usize) -> (usize, usize) {
    (start, size.min(len - start))
}

/// Pieces of `len` of `size`, the last one shorter: (start, length).
pub(super) fn chunks(len: usize, size: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..len).step_by(size.max(1)).map(move |start| chunk(len, size, start))
}

/// So many pieces of `len`, of nearly equal length and each but the last of whole units: (start, length).
pub(super) fn shares(len: usize, pieces: usize, unit: usize) -> impl Iterator<Item = (usize, usize)> {
    let (least, more) = (len / pieces.max(1), len % pieces.max(1));
    let start = move |i: usize| if i == pieces { len } else { (i * least + i.min(more)) / unit * unit };
    (0..pieces).map(move |i| (start(i), start(i + 1) - start(i)))
}

/// A part of a product: (start, length) of each loop.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) m: (usize, usize),
    pub(super) k: (usize, usize),
    pub(super) n: (usize, usize),
    pub(super) add: bool,
}

/// A block of a matrix `b`: (start, length) of its rows and columns.
pub(super) type BlockOfB<T> = (*const T, (usize, usize), (usize, usize));

/// The block of `b` after `block`; `next` is the matrix after this one.
pub(super) fn following<T>(
    gemm: &Gemm<T>,
    blocks: &Blocks,
    block: &Block,
    next: Option<*const T>,
) -> Option<BlockOfB<T>> {
    let (k, n) = (|start| chunk(gemm.k, blocks.kc, start), |start| chunk(gemm.n, blocks.nc, start));
    let (step, column) = (block.k.0 + block.k.1, block.n.0 + block.n.1);
    if column < gemm.n {
        Some((gemm.b, block.k, n(column)))
    } else if step < gemm.k {
        Some((gemm.b, k(step), n(0)))
    } else {
        next.map(|b| (b, k(0), n(0)))
    }
}

/// Steps of k that are a block in any case; measured.
const STEPS: usize = 640 / SCALE;

/// Fewer rows and columns than these have all steps in one block, where [`WHOLE_BYTES`] allow it: few panels read `a`, and the processor foresees
/// what is read next only once. No piece is such that threads cut a larger product into.
pub(super) const WHOLE: usize = 64;

/// Bytes of such a `b`, which stays in the second-level cache; measured.
const WHOLE_BYTES: usize = (256 << 10) / SCALE;

/// The least limit of the rows of a block: so many that its tiles are as high as those of a larger one, whatever the caches (`thin`), also
/// where blocks are evenly long (129 rows are 60 and 69).
const ROWS: usize = 128;

/// Bytes from which an operand is packed; measured. Below, it is read in place, and above that too by few rows.
const PACK_A: usize = (2 << 20) / SCALE / SCALE;
/// The same where rows share sets of a larger first-level cache; tests need no larger operands for it.
const PACK_A_LARGE: usize = if cfg!(test) { PACK_A } else { 8 << 20 };
const PACK_B: usize = (400 << 10) / SCALE;

/// Rows, of elements as large as a register, above which `b` is not packed beside multiplications: then packing it takes
/// little of the time, and `a` is read for each of more and smaller blocks. Nor ahead where `b` does not stay in the last cache, since a panel is read
/// in pieces of few cache lines, which memory gives slowly. Measured.
const BESIDE: usize = 64;

/// Rows from which a `b` by rows may be packed: three tiles, the first of which has five rows or six, as those that pack have.
const FEWEST: usize = 18;

/// Tiles of rows below which panels of `b` are used one after the other, or read from the second-level cache; measured.
const FEW: usize = 12;

/// Bytes of a row of the smallest block of `b` that is packed while another one is multiplied.
const LEAST: usize = 256;

/// Columns of `c` from which an `a` by columns is packed by rows; measured.
const TURN_A: usize = 128 / SCALE;

/// Whether rows that are so many bytes apart fall into one set of the first-level cache.
pub(super) const fn is_pages(bytes: usize) -> bool {
    bytes > 0 && bytes.is_multiple_of(4096)
}

/// Whether rows that are so many bytes apart fall into the same few sets of the first-level cache.
fn collides(bytes: usize) -> bool {
    bytes > 0 && bytes.is_multiple_of(2048)
}

/// Whether rows of `b` share so few sets that not even a second-level cache of so many bytes keeps `k` of them, of the columns of a tile.
pub(super) fn shares_sets<T, I: Isa<T>>(gemm: &Gemm<T>, k: usize, second: usize) -> bool {
    let nr = I::NV * I::Wide::LANES;
    collides(gemm.rsb.unsigned_abs() * size_of::<T>())
        && !stays_in_second::<T>((k, gemm.rsb), nr, second / SCALE)
}

/// Whether a panel of `nr` columns of `b`, `k` rows that are `rsb` apart and the first of which begins at this address, stays in a first-level
/// cache of `l1` bytes, read in place.
#[inline(always)]
pub(super) fn stays<T>((k, rsb): (usize, isize), nr: usize, l1: usize, begins: usize) -> bool {
    let (row, stride) = (nr * size_of::<T>(), rsb.unsigned_abs() * size_of::<T>());
    let lines = lines::<T>(stride | begins, nr);
    // Rows begin in so many sets of 64, of 8 lines each.
    let sets = 4096 >> stride.trailing_zeros().clamp(6, 12);
    // Those that are near to each other share lines.
    let all = (k * lines).min(k * stride / LINE + 2);
    k * row <= l1 * 5 / 8 && all <= (sets * lines).min(64) * 8 * 3 / 4
}

/// The same of a second-level cache of `second` bytes, as if it had 1024 sets: where there are twice as many, each has half the lines.
fn stays_in_second<T>((k, rsb): (usize, isize), nr: usize, second: usize) -> bool {
    let stride = rsb.unsigned_abs() * size_of::<T>();
    let (lines, sets) = (lines::<T>(stride, nr), (64 << 10) >> stride.trailing_zeros().clamp(6, 16));
    k * lines * LINE <= (sets * lines).min(1024) * (second / 1024)
}

/// The cache lines of a row of a panel that is as wide as one, where `b` lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lines {
    /// Rows are so near that they share lines, or follow each other line by line.
    Shared,
    /// Each begins at one, and ends with it.
    One,
    /// Most begin in the middle of one.
    Two,
}

impl Lines {
    fn of<T>(gemm: &Gemm<T>) -> Lines {
        let apart = gemm.rsb.unsigned_abs() * size_of::<T>();
        let begins = (apart | gemm.b as usize).is_multiple_of(LINE);
        if apart < 2 * LINE || apart == 2 * LINE && !begins {
            Lines::Shared
        } else if begins {
            Lines::One
        } else {
            Lines::Two
        }
    }
}

/// Bytes of a cache line.
pub(super) const LINE: usize = 64;

/// Whether a row of a panel of `nv` registers is one cache line.
pub(super) const fn is_line<V>(nv: usize) -> bool {
    nv * size_of::<V>() <= LINE
}

/// Cache lines of a row of a panel of `nr` columns; `starts` is a multiple of a line's bytes if all rows begin at one.
#[inline(always)]
fn lines<T>(starts: usize, nr: usize) -> usize {
    (nr * size_of::<T>()).div_ceil(LINE) + !starts.is_multiple_of(LINE) as usize
}

/// The length of blocks of at most `limit` that divide `len` evenly, rounded up to a multiple of `unit`.
pub(super) fn even(len: usize, limit: usize, unit: usize) -> usize {
    if len <= limit {
        return len;
    }
    let blocks = len.div_ceil(limit);
    len.div_ceil(blocks).next_multiple_of(unit)
}

/// Room on the stack: no product of up to 64^3 multiplications allocates, and none that has a kernel of `small`, but those that it leaves to
/// `blocked` ([`Small::is_left`](super::known::Small::is_left)).
#[repr(align(64))]
pub(super) struct Room(MaybeUninit<[u8; ROOM]>);

/// Its bytes: what an operand of 64 x 64 x 64 in `f64` takes.
pub(super) const ROOM: usize = 32 << 10;

impl Room {
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Room(MaybeUninit::uninit())
    }

    /// Its first element.
    #[inline(always)]
    pub(super) fn as_mut_ptr<T>(&mut self) -> *mut T {
        self.0.as_mut_ptr().cast()
    }
}

/// Whether operands of this product may have to be packed: what [`Blocks::new`] packs of products of up to 64^3 is among it.
pub(super) fn may_pack<T>(gemm: &Gemm<T>) -> bool {
    gemm.csa != 1
        || gemm.csb != 1
        || gemm.csc != 1
        || gemm.n == 1
        || dots::may_turn(gemm)
        || collides(gemm.rsb.unsigned_abs() * size_of::<T>())
        || gemm.m >= FEWEST && !stays::<T>((gemm.k, gemm.rsb), LINE / size_of::<T>(), L1, gemm.b as usize)
}
