//! The instructions that the kernels are written in: [`Vector`] is a register, [`Isa`] an instruction set.
//!
//! The algorithms of `tile`, `thin`, `paired_tile`, `abreast_tile`, `small`, `paired`, `tiny`, `shared`, `abreast`, `columns`, `pack`,
//! `vector_matrix`, `dots` and sums along rows are written once over these two traits; `arch` has the implementations. All functions here are
//! `unsafe` for one reason, which their callers inherit: the processor must have the instruction set of the type. They are inlined into
//! a function of `arch` that enables it, which is called with a token as the proof.

use super::batch::Batch;
use super::known::{Known, Small};
use crate::element::Element;

/// A register of [`Vector::LANES`] elements.
///
/// # Safety
///
/// Every function requires that the processor has the instruction set of the type. Loads and stores touch exactly the lanes
/// that are named, masked ones only those of the mask; no alignment is asked for.
pub(crate) trait Vector: Copy {
    type Elem: Element<Acc = Self::Elem>;
    /// The first lanes of a register.
    type Mask: Copy;
    const LANES: usize;
    /// Registers of the instruction set.
    const REGISTERS: usize;
    /// Elements of a group of 128 bits.
    const GROUP: usize = 16 / size_of::<Self::Elem>();

    unsafe fn zero() -> Self;
    unsafe fn splat(x: Self::Elem) -> Self;
    unsafe fn load(p: *const Self::Elem) -> Self;
    unsafe fn store(self, p: *mut Self::Elem);
    /// Asks for the cache line of an element that will be written.
    unsafe fn prefetch(p: *mut Self::Elem);
    /// Asks for a cache line that will be read.
    unsafe fn prefetch_read(p: *const u8);
    /// The same into the second-level cache, for a line that will be read much later.
    unsafe fn prefetch_far(p: *const u8);
    /// The first `lanes` lanes; `lanes <= LANES`.
    unsafe fn mask(lanes: usize) -> Self::Mask;
    /// The lanes of the mask; the others are 0.
    unsafe fn load_masked(p: *const Self::Elem, mask: Self::Mask) -> Self;
    unsafe fn store_masked(self, p: *mut Self::Elem, mask: Self::Mask);
    /// `self * b + sum`.
    unsafe fn mul_add(self, b: Self, sum: Self) -> Self;
    /// `self * b`.
    unsafe fn mul(self, b: Self) -> Self;
    unsafe fn add(self, other: Self) -> Self;
    /// The same lanes, about which the compiler knows nothing: it would load their elements one by one again, or join permutations into
    /// slower ones.
    unsafe fn opaque(self) -> Self;
    /// [`Vector::GROUP`] elements in each group.
    unsafe fn groups(p: *const Self::Elem) -> Self;
    /// Two elements in turn in all lanes.
    unsafe fn pairs(p: *const Self::Elem) -> Self;
    /// Element `i` of each group in all lanes of the group. `i` should be a constant after inlining.
    unsafe fn of_groups(self, i: usize) -> Self;
    /// The sum of all lanes.
    unsafe fn sum(self) -> Self::Elem;
}

/// A register in two halves.
///
/// # Safety
///
/// As for [`Vector`].
pub(crate) trait Halves: Vector {
    /// A register of half the width, or of the same where there is none.
    type Half: Vector<Elem = Self::Elem>;
    /// Elements of a half.
    const HALF: usize;

    /// [`Halves::HALF`] elements in both halves.
    unsafe fn repeat(p: *const Self::Elem) -> Self;
    /// The first `len < HALF` of them in both halves; the other lanes are anything.
    unsafe fn repeat_first(p: *const Self::Elem, len: usize) -> Self;
    /// The first half of `self`, and the second of `other`.
    unsafe fn join(self, other: Self) -> Self;
    /// The second half in the place of the first.
    unsafe fn upper(self) -> Self;
    /// Stores the first half.
    unsafe fn store_half(self, p: *mut Self::Elem);
}

/// Every other element of memory.
///
/// # Safety
///
/// As for [`Vector`].
pub(crate) trait Evens: Vector {
    /// Elements 0, 2, 4 and so on; the others are not touched.
    unsafe fn evens(p: *const Self::Elem) -> Self;
    /// Stores to elements 0, 2, 4 and so on; the others are not touched.
    unsafe fn store_evens(self, p: *mut Self::Elem);
}

/// A register of which each half is a group of 128 bits.
///
/// # Safety
///
/// As for [`Vector`].
pub(crate) trait Groups: Halves {
    /// Lanes by their numbers.
    type Index: Copy;

    /// As many lanes as the register has; each is below [`Vector::LANES`].
    unsafe fn index(lanes: &[u8; 8]) -> Self::Index;
    /// Lane `index[i]` in lane `i`.
    unsafe fn permute(self, index: Self::Index) -> Self;
    /// [`Halves::HALF`] elements at `p` in the first group, and at `q` in the second.
    unsafe fn pair(p: *const Self::Elem, q: *const Self::Elem) -> Self;
    /// The sums of four registers in the first four lanes.
    unsafe fn sums(of: [Self; 4]) -> Self;
}

/// A register in parts for two rows or for as many as it has groups of 128 bits.
///
/// # Safety
///
/// As for [`Vector`].
pub(crate) trait Parts: Vector {
    /// Lanes by their numbers.
    type Index: Copy;

    /// As many lanes as the register has; each is below [`Vector::LANES`], or twice that for two registers.
    unsafe fn index(lanes: &[u8; 16]) -> Self::Index;
    /// Lane `index[i]` in lane `i`.
    unsafe fn permute(self, index: Self::Index) -> Self;
    /// The same of two registers: lanes from [`Vector::LANES`] on are those of the other.
    unsafe fn permute_two(self, other: Self, index: Self::Index) -> Self;
    /// Lanes 0, 2, 4 and so on; the others are 0, or -0.
    unsafe fn even(self, is_negative: bool) -> Self;
    /// `len` elements in each of so many parts, which have no fewer lanes; the others are 0.
    unsafe fn repeat(p: *const Self::Elem, parts: usize, len: usize) -> Self;
    /// [`Vector::GROUP`] elements in each group of the first half, and others in the second.
    unsafe fn two(p: *const Self::Elem, q: *const Self::Elem) -> Self;
    /// [`Vector::GROUP`] elements in each of four groups.
    unsafe fn four(rows: [*const Self::Elem; 4]) -> Self;
    /// Stores the first `len` lanes of the first `count` of two parts, or adds them.
    unsafe fn store_two(self, rows: [*mut Self::Elem; 2], count: usize, len: usize, add: bool);
    /// The same of four parts.
    unsafe fn store_four(self, rows: [*mut Self::Elem; 4], count: usize, len: usize, add: bool);
}

/// An instruction set for elements `T`.
///
/// # Safety
///
/// The functions require that the processor has the instruction set; [`Isa::tile`] what [`super::tile::run`] requires,
/// [`Isa::share`] what [`super::shared::all`] and [`super::abreast::all`] do, and [`Isa::turn`] and [`Isa::turn_four`] that all of these elements are valid for
/// reads and writes.
pub(crate) trait Isa<T> {
    /// The widest register.
    type Wide: Halves<Elem = T> + Evens;
    /// Half of it, for rows that are no longer and for what is left of others; the widest where there is nothing to gain.
    type Narrow: Groups<Elem = T>;
    /// Registers of an element type.
    const REGISTERS: usize = Self::Wide::REGISTERS;
    /// Whether a multiplication can broadcast an element of memory, and masked stores are as fast as others.
    const BROADCASTS: bool;
    /// Whether there are kernels of [`super::abreast`].
    const ABREAST: bool = false;
    /// Wide registers of the widest tile.
    const NV: usize;
    /// Rows of a tile that is 1, 2, 3 and 4 wide registers wide: as many as leave room for a row of `b`.
    const MR: [usize; 4];
    /// Rows of a tile of which two share a register behind one whole register of each, and behind two; 0 if there are no such tiles.
    const MR_PAIRED: [usize; 2];
    /// Whether elements are permuted within groups of 128 bits beside multiplications, and not instead of them.
    fn permutes() -> bool {
        false
    }
    /// Rows and columns of a square that is turned around in registers.
    const SQUARE: usize;
    /// `to[j*to_step + i] = from[i*step + j]` for `i, j < SQUARE`. No element of `to` is one of `from`.
    unsafe fn turn(from: *const T, step: isize, to: *mut T, to_step: usize);
    /// The same for `i, j < 4`.
    unsafe fn turn_four(from: *const T, step: isize, to: *mut T, to_step: usize);
    /// [`super::shared::takes_columns`], where [`Isa::share`] is done.
    unsafe fn takes_columns<K: Known>() -> bool;
    /// [`super::abreast::all`] or [`super::shared::all`], where one is faster; otherwise `false`, and nothing is done.
    unsafe fn share<K: Known>(s: Small, batch: Batch<T>) -> bool;
    /// [`super::tile::run`] with `NV` wide registers, or a narrow one where `NV` is 0, for which it may be
    /// [`super::abreast_tile::run`]; compiled once for each.
    unsafe fn tile<const MR: usize, const NV: usize>(tile: &super::tile::Tile<T>);
    /// [`super::tile::run_packing`] with [`Isa::NV`] wide registers; compiled once for each number of rows.
    #[cfg(optimised)]
    unsafe fn packing_tile<const MR: usize>(tile: &super::tile::Tile<T>);
    /// [`super::paired_tile::run`]; compiled once for each number of rows and registers.
    #[cfg(optimised)]
    unsafe fn paired_tile<const MR: usize, const NV: usize>(tile: &super::tile::Tile<T>);
}

/// Something to do with the best instruction set that there is.
///
/// # Safety
///
/// [`Work::run`] requires that the processor has the instruction set `I`.
pub(crate) trait Work<T> {
    unsafe fn run<I: Isa<T>>(self);
}

/// Work on three operands. Each is an argument of its own, since a structure would be written to memory by the caller and read
/// again, which takes a third of the time of one small product.
///
/// # Safety
///
/// [`Call::run`] requires that the processor has the instruction set `I`, and what an implementation says of the pointers.
pub(crate) trait Call<T> {
    unsafe fn run<I: Isa<T>>(a: *const T, b: *const T, c: *mut T, accumulate: super::Accumulate);
}
