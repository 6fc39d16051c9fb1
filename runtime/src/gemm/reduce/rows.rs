//! Sums along rows whose elements are neighbours, in the registers of the instruction set.
//!
//! Two rows that are far apart are summed at a time: as two streams they keep more of the memory busy than one, and each
//! goes on in the next row where it ended. A single row is summed as two halves.

use super::super::arch::{Any, Level, Runs};
use super::super::vector::{Isa, Vector, Work};
use super::super::{Accumulate, Offsets};
use crate::element::Element;
use core::array::from_fn;

/// `c[i] = sum over p of a[i, p] * b[i, p]`, or added to `c`. Elements of a row are neighbours; rows are `step` apart.
#[derive(Debug)]
pub struct Rows<T> {
    pub(in super::super) a: *const T,
    /// `None`: the sum of `a` alone.
    pub(in super::super) b: Option<*const T>,
    pub(in super::super) c: *mut T,
    /// Elements of a row.
    pub(in super::super) len: usize,
    /// How many rows there are.
    pub(in super::super) count: usize,
    pub(in super::super) step: Offsets,
    pub(in super::super) accumulate: Accumulate,
}

/// Sums of rows, with the instruction set in use; `false` if there is none, and nothing was done.
///
/// # Safety
///
/// All of these elements are valid: those of `a` and `b` for reads, those of `c` for writes, and initialised where they are
/// added to. No element of `c` is one of `a` or `b`.
pub(crate) unsafe fn sums_of_rows<T: Element<Acc = T>>(rows: Rows<T>) -> bool
where
    Any: Runs<T>,
{
    // SAFETY: the caller's conditions are the same.
    unsafe { sums_on(Level::get(), rows) }
}

/// As [`sums_of_rows`] with an instruction set.
///
/// # Safety
///
/// As for [`sums_of_rows`].
pub(in super::super) unsafe fn sums_on<T: Element<Acc = T>>(level: Level, rows: Rows<T>) -> bool
where
    Any: Runs<T>,
{
    Any::run(level, rows)
}

/// Registers in which a row is summed, so that the additions need not wait for each other.
const UNROLLED: usize = 4;

impl<T: Element<Acc = T>> Work<T> for Rows<T> {
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        // Reading is the limit, which half registers reach; whole ones of AVX-512 are slower here.
        // SAFETY: the caller's conditions.
        unsafe {
            match self.b {
                Some(b) => self.all::<I::Narrow, true>(b),
                None => self.all::<I::Narrow, false>(self.a),
            }
        }
    }
}

impl<T: Element<Acc = T>> Rows<T> {
    /// All rows; without `PRODUCTS` the sum of `a` alone.
    ///
    /// # Safety
    ///
    /// As for [`sums_of_rows`], and the processor has the instruction set of `V`.
    #[inline(always)]
    unsafe fn all<V: Vector<Elem = T>, const PRODUCTS: bool>(&self, b: *const T) {
        let &Rows { a, c, len, count, step, .. } = self;
        let row = |i: usize| (a.wrapping_offset(i as isize * step.a), b.wrapping_offset(i as isize * step.b));
        let put = |i: usize, sum: T| {
            // SAFETY: an element of `c`, which is initialised where it is added to.
            unsafe {
                let c = c.offset(i as isize * step.c);
                c.write(if self.accumulate == Accumulate::Add { c.read().add_to(sum) } else { sum });
            }
        };
        let half = count / 2;
        // SAFETY: rows below `count`, and parts of the last one.
        unsafe {
            for i in 0..half {
                let [first, second] = streams::<V, 2, PRODUCTS>([row(i), row(half + i)], len);
                put(i, first);
                put(half + i, second);
            }
            if count % 2 == 1 {
                let (a, b) = row(count - 1);
                let half = len / 2 - len / 2 % V::LANES;
                let part = |at: usize| (a.wrapping_add(at), b.wrapping_add(at));
                let [first, second] = streams::<V, 2, PRODUCTS>([part(0), part(half)], half);
                let [rest] = streams::<V, 1, PRODUCTS>([part(2 * half)], len - 2 * half);
                put(count - 1, T::join(T::join(first, second), rest));
            }
        }
    }
}

/// The sums of `S` rows of `len` elements.
///
/// # Safety
///
/// The elements are valid for reads, and the processor has the instruction set of `V`.
#[inline(always)]
unsafe fn streams<V: Vector, const S: usize, const PRODUCTS: bool>(
    rows: [(*const V::Elem, *const V::Elem); S],
    len: usize,
) -> [V::Elem; S] {
    // SAFETY: the caller's conditions; every register is below `len`, the last one as far as its mask.
    unsafe {
        let mut sums = [[V::zero(); UNROLLED]; S];
        let grow = |sums: &mut [[V; UNROLLED]; S], at: usize, which: usize| {
            for (sums, (a, b)) in sums.iter_mut().zip(rows) {
                let x = V::load(a.add(at));
                let sum = &mut sums[which];
                *sum = if PRODUCTS { x.mul_add(V::load(b.add(at)), *sum) } else { sum.add(x) };
            }
        };
        let mut at = 0;
        while len - at >= UNROLLED * V::LANES {
            for which in 0..UNROLLED {
                grow(&mut sums, at + which * V::LANES, which);
            }
            at += UNROLLED * V::LANES;
        }
        while len - at >= V::LANES {
            grow(&mut sums, at, 0);
            at += V::LANES;
        }
        if at < len {
            let mask = V::mask(len - at);
            for (sums, (a, b)) in sums.iter_mut().zip(rows) {
                let x = V::load_masked(a.add(at), mask);
                sums[1] = if PRODUCTS {
                    x.mul_add(V::load_masked(b.add(at), mask), sums[1])
                } else {
                    sums[1].add(x)
                };
            }
        }
        from_fn(|row| {
            let [first, second, third, fourth] = sums[row];
            first.add(third).add(second.add(fourth)).sum()
        })
    }
}
