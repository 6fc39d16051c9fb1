//! Constant contractions so short that the way to a kernel takes longer than they do: loops in the function of the caller, whose
//! compiler unrolls them and vectorises them for the instruction set that it compiles for.

mod loops;
mod rows;

use super::{Accumulate, Few, Gemm, Offsets, Path, Small, each, taken};
use crate::contraction::{Plan, Work};
use crate::element::Element;
pub(crate) use loops::run as loops;
pub use rows::ShortRows;
pub(crate) use rows::run as short_rows;

/// Multiplications of all matrix products together. Compiled for processors with FMA, the caller has the registers that a kernel
/// has, and there is no call; where no instruction set is looked for at run time, there is nothing better to be called.
const MOST: usize = 128;

/// The same where there is a kernel: 3 x 3 x 3 takes 4.7 ns here and 3.7 there, two of 4 x 4 x 4 10.7 and 5.6.
const MOST_BESIDE_KERNEL: usize = if IS_BEST { MOST } else { 26 };

/// The same where all operands are values, which may be in registers: a kernel reads them from memory, in registers that are wider than
/// what has just been written there, and waits for it. 3 x 3 x 3 from a value to the next takes 31 cycles here and 66 there.
const MOST_OF_VALUES: usize = if IS_BEST { MOST } else { 64 };

/// The same where rows of `b` are not contiguous, as those of a matrix times a vector: 5 x 5 takes as long there, 6 x 6 3.9 ns here
/// and 3.1 there, 2 x 12 3.6 and 1.7.
const MOST_BESIDE_COPY: usize = if IS_BEST { MOST } else { 18 };

/// The same of outer products: 4 and 4 take 1.5 ns here and there, 8 and 8 4.5 here and 2.3 there, 8 and 3 4.3 and 2.
const MOST_OUTER: usize = if IS_BEST { MOST } else { 16 };

const IS_BEST: bool = cfg!(any(target_feature = "fma", not(target_arch = "x86_64"), not(feature = "std")));

/// Columns and rows of `c`, and steps of k, each of which waits for the one before.
const LENGTH: usize = 16;

/// Steps of sums and other loops, where elements that are read one after the other are neighbours, and where they are apart: a
/// sum of 64 products takes 17 ns here and 44 elsewhere, one of 300 80 and 53.
const MOST_NEIGHBOURS: usize = 192;
const MOST_APART: usize = 64;

/// The same of sums of up to four neighbours: 100 of three take 170 ns here and 330 elsewhere.
const MOST_SHORT_SUMS: usize = 1 << 14;

/// Whether a constant plan is one of these; `of_values`: all operands are part of values.
pub(crate) const fn fits(work: Work, plan: &Plan, of_values: bool) -> Few {
    let (inner, sum) = (plan.batch.inner(), plan.k.inner());
    let neighbours = match work {
        Work::Gemm => return product_fits(plan, of_values),
        Work::Product
            if plan.batch.count() == 2 && plan.outer().is_some() && plan.batch.len() > MOST_OUTER =>
        {
            return if within(plan, false) { Few::WithoutKernel } else { Few::No };
        }
        Work::Product => inner.c == 1 && inner.a == 1 && inner.b == 1,
        Work::Copy => inner.c == 1 && inner.a == 1,
        Work::Dot => sum.a == 1 && sum.b == 1,
        Work::Sum => sum.a == 1,
    };
    // Two loops of the result and one of sums are what there is here.
    if plan.batch.count() <= 2 && plan.k.is_single() && within(plan, neighbours) { Few::Yes } else { Few::No }
}

/// Whether the steps of a plan are few enough.
const fn within(plan: &Plan, neighbours: bool) -> bool {
    let steps = plan.batch.len().saturating_mul(plan.k.len());
    let most = match plan.k.len() {
        2..=4 if neighbours => MOST_SHORT_SUMS,
        _ if neighbours => MOST_NEIGHBOURS,
        _ => MOST_APART,
    };
    0 < steps && steps <= most
}

const fn product_fits(plan: &Plan, of_values: bool) -> Few {
    let products = plan.multiplications().saturating_mul(plan.batch.len());
    let is_long = plan.m.len() > LENGTH || plan.n.len() > LENGTH || plan.k.len() > LENGTH;
    if !plan.is_single() || is_long || products == 0 || products > MOST {
        return Few::No;
    }
    let beside = match Small::of(plan) {
        _ if of_values => MOST_OF_VALUES,
        Some(small) if small.gathered.is_some() => MOST_BESIDE_COPY,
        _ => MOST_BESIDE_KERNEL,
    };
    if products <= beside { Few::Yes } else { Few::WithoutKernel }
}

/// The products of a plan that [`fits`].
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
#[inline(always)]
pub(super) unsafe fn products<T: Element>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    taken(Path::Few);
    // SAFETY: the conditions are the same.
    unsafe { each(gemm, count, step, product) }
}

/// One of them.
///
/// # Safety
///
/// As for [`products`].
#[inline(always)]
unsafe fn product<T: Element>(gemm: &Gemm<T>) {
    let transposed = gemm.transposed();
    // c = a b is c' = b' a': the contiguous axis of `c` should be its columns.
    let gemm = if gemm.csc != 1 && gemm.rsc == 1 { &transposed } else { gemm };
    // All of `b` first: the compiler cannot know that rows of `c` are none of it, and would read it for each.
    let mut b = [[T::ZERO; LENGTH]; LENGTH];
    for (p, row) in b.iter_mut().enumerate().take(gemm.k) {
        for (j, b) in row.iter_mut().enumerate().take(gemm.n) {
            // SAFETY: p < k and j < n.
            *b = unsafe { gemm.b.offset(p as isize * gemm.rsb + j as isize * gemm.csb).read() };
        }
    }
    for i in 0..gemm.m as isize {
        let mut sums = [T::EMPTY; LENGTH];
        for (p, row) in b.iter().enumerate().take(gemm.k) {
            // SAFETY: i < m and p < k.
            let a = unsafe { gemm.a.offset(i * gemm.rsa + p as isize * gemm.csa).read() };
            for (sum, &b) in sums.iter_mut().zip(row).take(gemm.n) {
                // An addition to 0 would be one more to wait for.
                *sum = if p == 0 { a.multiplied(b) } else { a.multiply_add(b, *sum) };
            }
        }
        for (j, &sum) in sums.iter().enumerate().take(gemm.n) {
            // SAFETY: i < m and j < n; with `Add` the elements of `c` are initialised.
            unsafe {
                let c = gemm.c.offset(i * gemm.rsc + j as isize * gemm.csc);
                let sum = if gemm.accumulate == Accumulate::Add { c.read().add_to(sum) } else { sum };
                c.write(T::from_sum(sum));
            }
        }
    }
}
