//! Constant products whose rows of `c` are so short that two or four share a wide register: with AVX-512, seven or eight columns
//! of `f32` and four of `f64`, or up to four and two.
//!
//! A register has a part for each row, of one or two groups of 128 bits. A step of k is a row of `b` repeated in all parts, which
//! a load does by itself, times one element of each row of `a`. Elements of `a` are loaded for as many steps as a group has room
//! for; a permutation within groups, which costs next to nothing where registers are as wide as the paths for them, takes those of
//! one step:
//!
//! ```text
//!         |           row i           |          row i+1          |         two rows of 5x5x7 of f32
//! load    | ai0 .. ai3  | ai0 .. ai3  | aj0 .. aj3  | aj0 .. aj3  |         for steps 0 to 3
//! step p  | aip .. aip  | aip .. aip  | ajp .. ajp  | ajp .. ajp  |         permuted within groups
//!       * | bp0 .. bp3  | bp4 .. bp6  | bp0 .. bp3  | bp4 .. bp6  |         repeated load
//! store   | ci0 .. ci3  | ci4 .. ci6 cj0 cj1 .. cj6               |         moved together
//! ```
//!
//! So there is half as much to multiply as with a narrow register for each row, or a quarter, and less to load. Where all of `a`
//! that four rows need is no more than a register, it is loaded at once and permuted into place.
//!
//! Of an `a` by columns a load has one step of as many rows as groups have room for, and a permutation takes one row of each half:
//!
//! ```text
//! load    | a0p .. a3p  | a0p .. a3p  | a4p .. a7p  | a4p .. a7p  |         step p of eight rows
//! row i   | aip .. aip  | aip .. aip  | ajp .. ajp  | ajp .. ajp  |         j = i + 4
//! ```
//!
//! A `b` by columns that is no more than a register is loaded once, and each of its rows permuted out of it.
//!
//! Of views the strides of rows are those of the run, and rows of `c` are stored one by one.
//!
//! Nothing outside the operands is touched: what is no whole register is masked.

use super::batch::Batch;
use super::form::{At, max, min};
use super::known::{Known, Small};
use super::tiny;
use super::vector::{Isa, Parts};
use super::{Path, taken};
use crate::element::Element;
use core::marker::PhantomData;

/// The shape as it is cut.
#[derive(Clone, Copy)]
pub(super) struct Cut {
    /// Rows that share a register.
    rows: usize,
    /// Steps of k for which `a` is loaded.
    steps: usize,
    /// Whether `a` lies in columns.
    by_columns: bool,
    /// Whether rows of `c` are stored one by one.
    apart: bool,
    /// A `b` by columns that is no more than a register.
    whole_b: Option<WholeB>,
    /// Whether all of `a` that a register needs is loaded at once, for all steps; and which of its elements the lanes need.
    at_once: bool,
    places: [u8; LANES],
    /// Lanes of `c` without the gaps between the rows.
    packed: [u8; LANES],
}

/// A `b` by columns that is loaded as one register.
#[derive(Clone, Copy)]
struct WholeB {
    /// Elements from its first to its last one.
    span: usize,
    /// Which of them are row p in each part.
    rows: [[u8; LANES]; STEPS_OF_B],
}

/// The most steps of k of a `b` that is one register.
const STEPS_OF_B: usize = 4;

impl WholeB {
    /// For parts of so many lanes. Where `c` is scattered as well, `b` has been copied.
    const fn of(s: Small, lanes: usize, width: usize) -> Option<WholeB> {
        let csb = match s.gathered {
            Some((1, csb)) if csb >= s.k as isize && s.scattered.is_none() => csb as usize,
            _ => return None,
        };
        let span = (s.n - 1) * csb + s.k;
        if s.k > STEPS_OF_B || span > lanes {
            return None;
        }
        let mut b = WholeB { span, rows: [[0; LANES]; STEPS_OF_B] };
        let mut i = 0;
        while i < s.k * lanes {
            let (p, lane) = (i / lanes, i % lanes);
            b.rows[p][lane] = (min(lane % width, s.n - 1) * csb + p) as u8;
            i += 1;
        }
        Some(b)
    }
}

/// Lanes of a wide register, at most.
const LANES: usize = 16;

/// Registers of `c` of a tile.
const REGISTERS: usize = 8;

impl Cut {
    const NONE: Cut = Cut {
        rows: 1,
        steps: 1,
        by_columns: false,
        apart: false,
        whole_b: None,
        at_once: false,
        places: [0; LANES],
        packed: [0; LANES],
    };

    /// `None` if the product is not one of this module's, for registers of so many `lanes` in groups of 128 bits. `is_strided`: only
    /// lengths are constant.
    const fn of(s: Small, (lanes, group): (usize, usize), is_strided: bool) -> Option<Cut> {
        let by_columns = !is_strided && s.csa != 1 && s.rsa == 1 && s.csa >= s.m as isize;
        if !by_columns && (s.csa != 1 || s.rsa < s.k as isize)
            || s.rsc != s.n as isize
            || s.rsb < s.n as isize
        {
            return None;
        }
        // Rows of less than seven eighths of a part are no faster than a narrow register each; measured.
        let rows = if s.n >= 2 && s.n <= group && s.m > 2 {
            lanes / group
        } else if s.n <= 2 * group && 8 * s.n >= 7 * 2 * group && s.m >= 4 && s.k >= group {
            2
        } else {
            return None;
        };
        let (rsa, width) = (s.rsa as usize, lanes / rows);
        let mut cut = Cut { rows, steps: min(s.k, group), by_columns, ..Cut::NONE };
        if by_columns {
            // Whole groups of rows.
            let whole = if rows == 2 { 2 * group } else { group };
            if rows > group || !s.m.is_multiple_of(whole) {
                return None;
            }
            cut.steps = 1;
        } else {
            // Of two rows two loads are better than one and permutations across groups.
            cut.at_once = !is_strided && rows > 2 && (rows - 1) * rsa + s.k <= lanes && s.k <= group;
            if !cut.at_once && s.k < group {
                return None;
            }
        }
        cut.apart = is_strided || by_columns && rows == 2;
        cut.whole_b = if is_strided { None } else { WholeB::of(s, lanes, width) };
        let mut lane = 0;
        while lane < lanes {
            let (row, column) = (lane / width, lane % width);
            cut.places[lane] = if by_columns { row } else { min(row * rsa + lane % group, lanes - 1) } as u8;
            if column < s.n {
                cut.packed[row * s.n + column] = lane as u8;
            }
            lane += 1;
        }
        Some(cut)
    }

    /// The row of a register that is in a part of it.
    #[inline(always)]
    const fn row(&self, register: usize, part: usize, group: usize) -> usize {
        if self.by_columns && self.rows == 2 {
            register / group * 2 * group + part * group + register % group
        } else {
            register * self.rows + part
        }
    }

    /// The first step of a load: the last one ends with the last step, and has some that the one before has had.
    #[inline(always)]
    const fn first(&self, load: usize, k: usize) -> usize {
        min(load * self.steps, k - self.steps)
    }
}

/// The constants of a shape and an instruction set.
struct Of<T, I, V, K>(PhantomData<(T, I, V, K)>);

impl<T, I: Isa<T>, V: Parts<Elem = T>, K: Known> Of<T, I, V, K> {
    const CUT: Option<Cut> = Cut::of(At::<T, I, K>::SMALL, (V::LANES, V::GROUP), K::STRIDED);
    const ANY: Cut = match Self::CUT {
        Some(cut) => cut,
        None => Cut::NONE,
    };
    /// Rows of a tile.
    const ROWS: usize = Self::ANY.rows * REGISTERS;
    /// Whether even and odd steps have sums of their own: where the kernel for other processors has such, so that all sum in one order.
    const SPLIT: bool =
        At::<T, I, K>::FORM.split && tiny::Cut::of::<T, I::Narrow>(At::<T, I, K>::SMALL).is_none();
}

/// Whether a `b` by columns is not copied, where these kernels run.
pub(super) const fn takes_columns<T, I: Isa<T>, V: Parts<Elem = T>, K: Known>() -> bool {
    Of::<T, I, V, K>::ANY.whole_b.is_some()
}

/// Whether the products of a shape are such.
pub(super) const fn is<T, I: Isa<T>, V: Parts<Elem = T>, K: Known>() -> bool {
    Of::<T, I, V, K>::CUT.is_some()
}

/// All products of a batch, which [are such](is); of views `false` where they are not, and nothing is done.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), with the lengths and strides of `s`, those of [`Known::SMALL`] in general; rows of `b` and of `c`
/// are contiguous, but those of a `b` by columns that [is taken](takes_columns) as it is. The processor has the instruction set.
#[inline(always)]
pub(super) unsafe fn all<T, I, V, K>(s: Small, work: Batch<T>) -> bool
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Parts<Elem = T>,
    K: Known,
{
    const { assert!(Of::<T, I, V, K>::CUT.is_some(), "the products are such") };
    if const { K::STRIDED } && s.csa != 1 {
        return false;
    }
    taken(Path::Shared);
    let rows = const { Of::<T, I, V, K>::ROWS };
    let mut next = work.in_faster_order::<K>();
    for _ in 0..work.count {
        let mut at = next;
        at.ask_for_later::<V, K>(s);
        // SAFETY: the tiles are all rows of this product.
        unsafe {
            for _ in 0..s.m / rows {
                tile::<T, I, V, K>(s, at, rows);
                at = at.below(rows, s);
            }
            if const { !At::<T, I, K>::SMALL.m.is_multiple_of(Of::<T, I, V, K>::ROWS) } {
                tile::<T, I, V, K>(s, at, s.m % rows);
            }
        }
        next = next.next();
    }
    true
}

/// `m` rows of a product.
///
/// # Safety
///
/// As for [`all`], for the rows where `at` begins.
#[inline(always)]
unsafe fn tile<T, I, V, K>(s: Small, at: Batch<T>, m: usize)
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Parts<Elem = T>,
    K: Known,
{
    let cut = const { Of::<T, I, V, K>::ANY };
    // SAFETY: the processor has the instruction set. Steps, rows and columns are those of the product.
    unsafe {
        let mut sums = [[V::zero(); REGISTERS]; 2];
        let of_b = match cut.whole_b {
            Some(b) if b.span == V::LANES => V::load(at.b).opaque(),
            Some(b) => V::load_masked(at.b, V::mask(b.span)).opaque(),
            None => V::zero(),
        };
        // Written out where there are few, since the compiler would keep the loop.
        macro_rules! loads {
            ($($load:literal)*) => {
                $(if const {
                    let cut = Of::<T, I, V, K>::ANY;
                    $load * cut.steps < At::<T, I, K>::SMALL.k && ($load < 4 || cut.by_columns)
                } {
                    steps::<T, I, V, K>(s, at, of_b, &mut sums, m, $load);
                })*
            };
        }
        loads!(0 1 2 3 4 5 6 7);
        for load in if cut.by_columns { 8 } else { 4 }..s.k.div_ceil(cut.steps) {
            steps::<T, I, V, K>(s, at, of_b, &mut sums, m, load);
        }
        let [mut sums, odd] = sums;
        if const { Of::<T, I, V, K>::SPLIT } {
            for (sum, odd) in sums.iter_mut().zip(odd).take(m.div_ceil(cut.rows)) {
                *sum = sum.add(odd);
            }
        }
        if cut.apart {
            for (r, sum) in sums.into_iter().enumerate().take(m.div_ceil(cut.rows)) {
                let rows = min(cut.rows, m - r * cut.rows);
                let c = |part: usize| {
                    let row = cut.row(r, min(part, rows - 1), V::GROUP);
                    at.c.wrapping_offset(row as isize * s.rsc)
                };
                if cut.rows == 2 {
                    sum.store_two([c(0), c(1)], rows, s.n, at.add);
                } else {
                    sum.store_four([c(0), c(1), c(2), c(3)], rows, s.n, at.add);
                }
            }
            return;
        }
        let packed = V::index(const { &Of::<T, I, V, K>::ANY.packed });
        for (r, sum) in sums.into_iter().enumerate().take(m.div_ceil(cut.rows)) {
            let first = r * cut.rows;
            let (c, elements) = (at.c.add(first * s.n), min(cut.rows, m - first) * s.n);
            let sum = if s.n < V::LANES / cut.rows { sum.permute(packed) } else { sum };
            let mask = V::mask(elements);
            let sum = if at.add { sum.add(V::load_masked(c, mask)) } else { sum };
            if elements == V::LANES { sum.store(c) } else { sum.store_masked(c, mask) }
        }
    }
}

/// Adds the steps of one load of `a`.
///
/// # Safety
///
/// As for [`tile`].
#[inline(always)]
unsafe fn steps<T, I, V, K>(
    s: Small,
    at: Batch<T>,
    of_b: V,
    sums: &mut [[V; REGISTERS]; 2],
    m: usize,
    load: usize,
) where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Parts<Elem = T>,
    K: Known,
{
    let cut = const { Of::<T, I, V, K>::ANY };
    let (first, width) = (cut.first(load, s.k), V::LANES / cut.rows);
    // SAFETY: the processor has the instruction set. Steps, rows and columns are those of the product; a row of `b` is read whole
    // where the elements behind it are those of the rows that follow.
    unsafe {
        let mut a = [V::zero(); REGISTERS];
        for (r, a) in a.iter_mut().enumerate().take(m.div_ceil(cut.rows)) {
            let rows = min(cut.rows, m - r * cut.rows);
            let from = at.a.wrapping_offset((r * cut.rows) as isize * s.rsa);
            *a = if cut.by_columns {
                let step = at.a.offset(first as isize * s.csa);
                let group = |i: usize| step.wrapping_add(i * V::GROUP);
                if cut.rows == 2 {
                    // Once for as many registers as a group has rows.
                    if !r.is_multiple_of(V::GROUP) {
                        continue;
                    }
                    let block = r / V::GROUP;
                    V::two(group(2 * block), group(2 * block + 1))
                } else {
                    V::repeat(group(r), cut.rows, V::GROUP)
                        .permute(V::index(const { &Of::<T, I, V, K>::ANY.places }))
                }
            } else if cut.at_once {
                let span = (rows - 1) * s.rsa as usize + s.k;
                let all = if span == V::LANES { V::load(from) } else { V::load_masked(from, V::mask(span)) };
                // Rows as long as a group are in their place.
                if s.rsa as usize == width {
                    all
                } else {
                    all.permute(V::index(const { &Of::<T, I, V, K>::ANY.places }))
                }
            } else {
                let row =
                    |i: usize| from.wrapping_offset(min(i, rows - 1) as isize * s.rsa).wrapping_add(first);
                if cut.rows == 2 { V::two(row(0), row(1)) } else { V::four([row(0), row(1), row(2), row(3)]) }
            };
            *a = a.opaque();
        }
        // Steps that the load before has had already are left out.
        for p in max(first, load * cut.steps)..first + cut.steps {
            let b = if let Some(b) = const { &Of::<T, I, V, K>::ANY.whole_b } {
                of_b.permute(V::index(&b.rows[p]))
            } else {
                // Behind a row of a view are elements that may be somebody else's, and its stride may be negative.
                let is_whole = const { !K::STRIDED } && (s.k - 1 - p) * s.rsb as usize + s.n >= width;
                V::repeat(at.b.offset(p as isize * s.rsb), cut.rows, if is_whole { width } else { s.n })
            };
            let split = const { Of::<T, I, V, K>::SPLIT };
            let sums = &mut sums[if split { p % 2 } else { 0 }];
            for (r, sum) in sums.iter_mut().enumerate().take(m.div_ceil(cut.rows)) {
                let x = match (cut.by_columns, cut.rows) {
                    (true, 2) => a[r / V::GROUP * V::GROUP].of_groups(r % V::GROUP),
                    (true, _) => a[r],
                    _ => a[r].of_groups(p - first),
                };
                // The first product is the sum, so that nothing waits for zeros.
                *sum = if p == 0 || split && p == 1 { x.mul(b) } else { x.mul_add(b, *sum) };
            }
        }
    }
}
