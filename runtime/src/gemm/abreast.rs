//! Constant products whose rows of `c` fill no more than half a wide register: with AVX-512, five to eight columns of `f32` and three or
//! four of `f64`. Two steps of k are abreast in it, which is one multiplication for both, and their sums are added at the end.
//!
//! Two rows of `b` that lie one behind the other are one load, of which a permutation takes elements of both rows in turn. A load
//! repeats the two elements of a row of `a` by itself:
//!
//! ```text
//!                                                                        rows of six columns of f32, steps p and q = p + 1
//! b       | bp0 bp1 bp2 bp3 bp4 bp5 bq0 bq1 bq2 bq3 bq4 bq5  -   -   -   -  |
//!         | bp0 bq0 bp1 bq1 bp2 bq2 bp3 bq3 bp4 bq4 bp5 bq5  -   -   -   -  |    permuted, for all rows of `a`
//!       * | aip aiq aip aiq aip aiq aip aiq aip aiq aip aiq aip aiq aip aiq |    repeated load, one for each row
//! c       | even and odd sums of ci0, of ci1, ..                            |
//! ```
//!
//! So there is half as much to multiply and to load as with half a register for each row, and nothing to permute but `b`: `shared`, which
//! has two rows in a register, permutes elements of `a` for every multiplication, and has paths for three in two cycles. The sums are those
//! of even and of odd steps, which other processors with the instruction set keep apart for these shapes too: all sum in one order.
//!
//! Nothing outside the operands is touched: the last load of `b` begins earlier, so that nothing has to be masked, as a masked load waits
//! for stores to what it leaves out. What is no whole register otherwise is masked.

use super::batch::Batch;
use super::form::At;
use super::known::{Known, Small};
use super::vector::{Isa, Parts, Vector};
use super::{Path, shared, taken};
use crate::element::Element;
use core::marker::PhantomData;

/// Rows of a tile, at most: so many that even and odd sums of half a register each have room elsewhere too.
pub(super) const TILE: usize = 12;

/// Rows of a tile of few rows, which would wait longer for its sums.
const LOW: usize = 8;

/// Lanes of a register, at most.
const LANES: usize = 16;

/// Whether a product is such, for registers of so many lanes. What is left to others was slower; measured.
pub(super) const fn fits<T, I: Isa<T>, K: Known>(s: Small) -> bool {
    let (m, k, n) = (s.m, s.k, s.n);
    let half = I::Wide::LANES / 2;
    let is_narrow = half / 2 < n && n <= half && 2 <= m && k >= 2;
    let lies = s.csa == 1 && s.rsa >= k as isize && s.rsb == n as isize && s.rsc == n as isize;
    let is_single = matches!(K::BATCH, Some(batch) if batch.is_one());
    // A small `b` by columns is taken as it is by `shared`, and rows that have just been copied are not there yet for a load of two.
    let is_copied = s.gathered.is_some() && (is_single || k <= I::Wide::GROUP);
    // Of rows that are half a register, or nearly, `shared` has two in one, and reads `b` by rows, of which fewer lie across cache lines. A
    // single product waits longer for its sums.
    let others = m >= 4 && 8 * n >= 7 * half;
    let is_faster = match (k % 2 == 0, others) {
        (true, false) => true,
        (false, false) => k >= 5,
        (_, true) if is_single || n == half => k >= 16,
        (true, true) => k >= 6,
        (false, true) => k >= 7,
    };
    I::ABREAST && !K::STRIDED && is_narrow && lies && !is_copied && is_faster
}

/// Lanes of permutations.
#[derive(Clone, Copy)]
struct Places {
    /// Elements of two rows of `b` in turn: of a load that begins with them, and of those that end with the last row and begin with others,
    /// for the last pair and for the one before it.
    in_turn: [[u8; LANES]; 3],
    /// The even lanes of two registers, and the odd ones, as rows of `c`.
    even: [u8; LANES],
    odd: [u8; LANES],
}

impl Places {
    const fn of((k, n): (usize, usize), lanes: usize) -> Places {
        let mut places = Places { in_turn: [[0; LANES]; 3], even: [0; LANES], odd: [0; LANES] };
        // Rows from the last pair on, and from the one before it.
        let last = 2 - k % 2;
        let before = [0, others(last * n, (k * n, lanes)), others((last + 2) * n, (k * n, lanes))];
        let mut j = 0;
        while j < n && n <= lanes / 2 {
            let mut i = 0;
            while i < 3 {
                places.in_turn[i][2 * j] = (before[i] + j) as u8;
                // Of a row that is alone the odd lanes are not asked for.
                places.in_turn[i][2 * j + 1] = ((before[i] + n + j) % lanes) as u8;
                i += 1;
            }
            let mut row = 0;
            while row < 2 {
                places.even[row * n + j] = (row * lanes + 2 * j) as u8;
                places.odd[row * n + j] = (row * lanes + 2 * j + 1) as u8;
                row += 1;
            }
            j += 1;
        }
        places
    }
}

/// Elements of other rows with which a load begins that has the last `left` ones of `len`.
const fn others(left: usize, (len, lanes): (usize, usize)) -> usize {
    if left < lanes && len >= lanes { lanes - left } else { 0 }
}

/// The constants of a shape and a register.
struct Of<T, I, V, K>(PhantomData<(T, I, V, K)>);

impl<T, I: Isa<T>, V: Vector<Elem = T>, K: Known> Of<T, I, V, K> {
    const PLACES: Places = Places::of((At::<T, I, K>::SMALL.k, At::<T, I, K>::SMALL.n), V::LANES);
    /// Rows of a tile, all of nearly the same height.
    const MR: usize = {
        let m = At::<T, I, K>::SMALL.m;
        m.div_ceil(m.div_ceil(if m < TILE { LOW } else { TILE }))
    };
}

/// All products of a batch, which [are such](At::ABREAST): `true`.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), with the lengths and strides of [`Known::SMALL`], but that `b` is contiguous. The processor has the
/// instruction set.
#[inline(always)]
pub(super) unsafe fn all<T, I, V, K>(s: Small, work: Batch<T>) -> bool
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Parts<Elem = T>,
    K: Known,
{
    const {
        assert!(At::<T, I, K>::ABREAST, "the product is such");
        assert!(!shared::takes_columns::<T, I, V, K>(), "`b` is contiguous");
    }
    taken(Path::Abreast);
    let mr = const { Of::<T, I, V, K>::MR };
    let mut next = work.in_faster_order::<K>();
    for _ in 0..work.count {
        let mut at = next;
        at.ask_for_later::<V, K>(s);
        // SAFETY: the tiles are all rows of this product.
        unsafe {
            for _ in 0..s.m / mr {
                tile::<T, I, V, K>(at, mr);
                at = at.below(mr, s);
            }
            if const { !At::<T, I, K>::SMALL.m.is_multiple_of(Of::<T, I, V, K>::MR) } {
                tile::<T, I, V, K>(at, s.m % mr);
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
unsafe fn tile<T, I, V, K>(at: Batch<T>, m: usize)
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Parts<Elem = T>,
    K: Known,
{
    let s = const { At::<T, I, K>::SMALL };
    // SAFETY: the processor has the instruction set. Steps, rows and columns are those of the product.
    unsafe {
        let mut sums = [V::zero(); TILE];
        // Written out where there are few, since the compiler would keep the loop.
        macro_rules! pairs {
            ($($pair:literal)*) => {
                $(if const { 2 * $pair < At::<T, I, K>::SMALL.k } {
                    two_steps::<T, I, V, K>(at, &mut sums, m, 2 * $pair);
                })*
            };
        }
        pairs!(0 1 2 3 4 5 6 7);
        for p in (16..s.k).step_by(2) {
            two_steps::<T, I, V, K>(at, &mut sums, m, p);
        }
        let even = V::index(const { &Of::<T, I, V, K>::PLACES.even });
        let odd = V::index(const { &Of::<T, I, V, K>::PLACES.odd });
        let rows = |r: usize| (2 * r, 2.min(m - 2 * r));
        let mut of_c = [V::zero(); TILE / 2];
        for (r, row) in of_c.iter_mut().enumerate().take(m.div_ceil(2)) {
            let (first, count) = rows(r);
            let (x, y) = (sums[first], sums[first + count - 1]);
            *row = x.permute_two(y, even).add(x.permute_two(y, odd));
            // All of `c` is read before the first store, which may reach into the next rows.
            if at.add {
                *row = row.add(V::load_masked(at.c.add(first * s.n), V::mask(count * s.n)));
            }
        }
        for (r, row) in of_c.into_iter().enumerate().take(m.div_ceil(2)) {
            let (first, count) = rows(r);
            let c = at.c.add(first * s.n);
            // The rows that follow in the tile are written after these.
            if (m - first) * s.n >= V::LANES {
                row.store(c)
            } else {
                row.store_masked(c, V::mask(count * s.n))
            }
        }
    }
}

/// Adds the steps `p` and `p + 1`, or the last one alone.
///
/// # Safety
///
/// As for [`tile`].
#[inline(always)]
unsafe fn two_steps<T, I, V, K>(at: Batch<T>, sums: &mut [V; TILE], m: usize, p: usize)
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Parts<Elem = T>,
    K: Known,
{
    let s = const { At::<T, I, K>::SMALL };
    let is_alone = p + 1 == s.k;
    // SAFETY: the processor has the instruction set. Steps, rows and columns are those of the product; two rows of `b` are read with what
    // lies behind or before them where that belongs to other rows.
    unsafe {
        let (from, left) = (at.b.add(p * s.n), (s.k - p) * s.n);
        let others = others(left, (s.k * s.n, V::LANES));
        let b = if left + others >= V::LANES {
            V::load(from.sub(others))
        } else {
            V::load_masked(from, V::mask(left))
        };
        let in_turn = const { &Of::<T, I, V, K>::PLACES.in_turn };
        let b = b.permute(V::index(if others == 0 {
            &in_turn[0]
        } else if p + 2 >= s.k {
            &in_turn[1]
        } else {
            &in_turn[2]
        }));
        // The odd lanes of a step that is alone are 0 times -0, which changes no sum.
        let b = if is_alone { b.even(true) } else { b };
        for (i, sum) in sums.iter_mut().enumerate().take(m) {
            let a = at.a.offset(i as isize * s.rsa).add(p);
            let a = if is_alone { V::splat(a.read()).even(false) } else { V::repeat(a, V::LANES / 2, 2) };
            // The first product is the sum, so that nothing waits for zeros.
            *sum = if p == 0 { a.mul(b) } else { a.mul_add(b, *sum) };
        }
    }
}
