//! Any number of rows times a constant right operand: pieces of constant shapes, one below the other, after one question for
//! the instruction set.
//!
//! Rows are cut in the same way whatever the number of threads: a piece of many rows sums in another order than a single row.

use super::arch::{Any, Level, Runs};
use super::known::Known;
use super::small::Products;
use super::vector::{Isa, Work};
use super::{Gemm, Offsets, Path, taken, threads};
use crate::element::Element;
use core::marker::PhantomData;

/// Rows of the pieces; those that are left are pieces of their own.
pub(crate) const ROWS: [usize; 2] = [24, 4];

/// A kernel for any number of rows.
pub type AnyRows<T> = unsafe fn(gemm: &Gemm<T>);

/// The kernel of rows, if `P`, `Q` and `L` know the products of as many as [`ROWS`] says and of one.
pub(crate) fn rows<T, P: Known, Q: Known, L: Known>() -> Option<AnyRows<T>>
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    // As in `constant::kernel`.
    #[cfg(debug_assertions)]
    return None;
    #[cfg(not(debug_assertions))]
    const {
        if P::SMALL.is_none() || Q::SMALL.is_none() || L::SMALL.is_none() {
            None
        } else {
            Some(all::<T, P, Q, L> as AnyRows<T>)
        }
    }
}

/// # Safety
///
/// As for [`Kernel`](super::Kernel) with one product; what `P`, `Q` and `L` know is true of that many of its rows.
unsafe fn all<T, P: Known, Q: Known, L: Known>(gemm: &Gemm<T>)
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    // SAFETY: the caller's conditions; the pieces are all rows.
    unsafe {
        if threads::are_worth(gemm, 1) {
            let mut below = Below { gemm, done: 0 };
            below.next(ROWS[0], |gemm, count, step| super::constant::products::<T, P>(gemm, count, step));
            below.next(ROWS[1], |gemm, count, step| super::constant::products::<T, Q>(gemm, count, step));
            below.next(1, |gemm, count, step| super::constant::products::<T, L>(gemm, count, step));
        } else if !Any::run(Level::get(), Pieces::<T, P, Q, L> { gemm, shapes: PhantomData }) {
            taken(Path::Portable);
            super::portable::kernel(gemm);
        }
    }
}

/// All rows, on one thread.
struct Pieces<'a, T, P, Q, L> {
    gemm: &'a Gemm<T>,
    shapes: PhantomData<(P, Q, L)>,
}

impl<T: Element<Acc = T>, P: Known, Q: Known, L: Known> Work<T> for Pieces<'_, T, P, Q, L>
where
    Any: Runs<T>,
{
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        /// # Safety
        ///
        /// As for [`Work::run`] of [`Products`].
        #[inline(always)]
        unsafe fn some<T, I, K>(gemm: &Gemm<T>, count: usize, step: Offsets)
        where
            T: Element<Acc = T>,
            I: Isa<T>,
            K: Known,
            Any: Runs<T>,
        {
            // SAFETY: the caller's conditions are the same.
            unsafe { Products::<T, K>::new(gemm, count, step).run::<I>() }
        }
        taken(Path::Pieces);
        let mut below = Below { gemm: self.gemm, done: 0 };
        // SAFETY: the caller's conditions; the pieces are all rows.
        unsafe {
            below.next(ROWS[0], |gemm, count, step| some::<T, I, P>(gemm, count, step));
            below.next(ROWS[1], |gemm, count, step| some::<T, I, Q>(gemm, count, step));
            below.next(1, |gemm, count, step| some::<T, I, L>(gemm, count, step));
        }
    }
}

/// The rows that are left.
struct Below<'a, T> {
    gemm: &'a Gemm<T>,
    done: usize,
}

impl<T: Copy> Below<'_, T> {
    /// As many pieces of `rows` rows as there are.
    #[inline(always)]
    fn next(&mut self, rows: usize, kernel: impl FnOnce(&Gemm<T>, usize, Offsets)) {
        let Gemm { m, a, rsa, c, rsc, .. } = *self.gemm;
        let count = (m - self.done) / rows;
        if count > 0 {
            let (from, by) = (self.done as isize, rows as isize);
            let (a, c) = (a.wrapping_offset(from * rsa), c.wrapping_offset(from * rsc));
            kernel(&Gemm { m: rows, a, c, ..*self.gemm }, count, Offsets { a: by * rsa, b: 0, c: by * rsc });
            self.done += count * rows;
        }
    }
}
