//! Constant loops of short rows, of any number: the same loops as those that are inlined where the call is, with others around
//! them, in a function that is compiled for each instruction set.
//!
//! Loops whose lengths are known when they run ask for each row what it is, which takes longer than a short row does.

use super::super::arch::{compiled, opaque};
use super::super::elementwise::{multiply, take};
use super::super::{Accumulate, Known, Operands, Path, taken};
use super::loops;
use crate::contraction::{Axis, Plan, Work};
use crate::element::Element;
use core::marker::PhantomData;

/// A constant contraction without matrices, whose rows are short.
#[derive(Clone, Copy, Debug)]
pub struct ShortRows(Work, Plan);

/// The most elements of a short row.
const SHORT: usize = 32;

/// Elements of a row up to which the compiler may compute many rows at once.
const WIDE: usize = 8;

/// Steps of a sum from which one along neighbours has a kernel.
const LONG_SUM: usize = 16;

/// Rows and columns from which exchanging them by squares is faster than constant loops.
const SQUARES: usize = 9;

/// Loops of the result.
const LOOPS: usize = 4;

impl ShortRows {
    /// A constant plan, if it is one.
    pub(crate) const fn of(work: Work, plan: &Plan) -> Option<ShortRows> {
        let (batch, sum) = (&plan.batch, plan.k.inner());
        let [_, inner] = innermost(plan);
        let sums = match work {
            Work::Gemm => return None,
            Work::Product | Work::Copy => sum.len == 1,
            // Sums of neighbours, one after the other, have kernels from so many on.
            Work::Dot | Work::Sum => sum.len < LONG_SUM || inner.a == 1 && sum.len <= SHORT,
        };
        let exchanges =
            matches!(work, Work::Copy) && inner.a != 1 && inner.len >= SQUARES && is_crossed(plan);
        let fits = 2 <= batch.count() && batch.count() <= LOOPS && inner.len <= SHORT && batch.len() > 0;
        if sums && fits && !exchanges && plan.k.is_single() && sum.len > 0 {
            Some(ShortRows(work, *plan))
        } else {
            None
        }
    }
}

/// Whether there is a loop along neighbours of the left operand that is long enough for squares.
const fn is_crossed(plan: &Plan) -> bool {
    let axes = plan.batch.all();
    let mut i = 0;
    while i < axes.len() {
        if axes[i].a == 1 && axes[i].len >= SQUARES {
            return true;
        }
        i += 1;
    }
    false
}

/// The last two loops.
const fn innermost(plan: &Plan) -> [Axis; 2] {
    match plan.batch.all() {
        [.., outer, inner] => [*outer, *inner],
        _ => [Axis::ONE, plan.batch.inner()],
    }
}

/// Runs the loops of [`Known::SHORT_ROWS`].
///
/// # Safety
///
/// As for [`contract`](super::super::contract), of that plan; with [`Work::Copy`] and [`Work::Sum`] `b` is not read.
pub(crate) unsafe fn run<T: Element, K: Known>(operands: &Operands<T>) {
    taken(Path::ShortRows);
    // SAFETY: the conditions are the same.
    compiled(|| unsafe { all::<T, K>(operands) });
}

/// Loops and flags as constants of their own: what is read from a constant in memory is not one to the compiler.
struct Of<K>(PhantomData<K>);

impl<K: Known> Of<K> {
    const ROWS: ShortRows = match K::SHORT_ROWS {
        Some(rows) => rows,
        None => ShortRows(Work::Copy, Plan::NONE),
    };
    const WORK: Work = Self::ROWS.0;
    const INNERMOST: [Axis; 2] = innermost(&Self::ROWS.1);
    const AROUND: [Axis; 2] = match Self::ROWS.1.batch.all() {
        [first, second, _, _] => [*first, *second],
        [second, _, _] => [Axis::ONE, *second],
        _ => [Axis::ONE, Axis::ONE],
    };
    const SUM: Axis = Self::ROWS.1.k.inner();
    /// Whether neighbours belong to neighbours of the result.
    const IS_ACROSS: bool = {
        let [_, inner] = Self::INNERMOST;
        inner.a == 1 && inner.c == 1 && Self::SUM.a != 1 && matches!(inner.b, 0 | 1)
    };
    const CONJUGATES: [bool; 2] = [Self::ROWS.1.conjugate_a, Self::ROWS.1.conjugate_b];
}

/// # Safety
///
/// As for [`run`].
#[inline(always)]
unsafe fn all<T: Element, K: Known>(operands: &Operands<T>) {
    let [first, second] = const { Of::<K>::AROUND };
    // The compiler would compute many matrices at once, and gather their elements one by one.
    let is_around = const { Of::<K>::ROWS.1.batch.count() > 2 };
    for i in 0..first.len as isize {
        for j in 0..second.len as isize {
            // SAFETY: steps of the first loops of the batch; `b` is not read where it is not there.
            unsafe {
                let a = operands.a.offset(i * first.a + j * second.a);
                let operands = Operands {
                    a: if is_around { opaque!(a) } else { a },
                    b: operands.b.wrapping_offset(i * first.b + j * second.b),
                    c: operands.c.offset(i * first.c + j * second.c),
                    accumulate: operands.accumulate,
                };
                match const { Of::<K>::WORK } {
                    Work::Product | Work::Copy => elements::<T, K>(&operands),
                    _ if const { Of::<K>::IS_ACROSS } => across::<T, K>(&operands),
                    work => {
                        let loops = const { (Of::<K>::INNERMOST, Of::<K>::SUM) };
                        loops::nest(work, const { Of::<K>::CONJUGATES }, loops, &operands)
                    }
                }
            }
        }
    }
}

/// Products or copies of elements, row by row. All of a row is computed before the first element is written, since the compiler cannot
/// know that it is none of the operands.
///
/// # Safety
///
/// As for [`run`], of the last two loops.
#[inline(always)]
unsafe fn elements<T: Element, K: Known>(operands: &Operands<T>) {
    let [outer, inner] = const { Of::<K>::INNERMOST };
    let [of_a, of_b] = const { Of::<K>::CONJUGATES };
    let conjugated = |x: T, conjugate: bool| if T::IS_COMPLEX && conjugate { x.conjugate() } else { x };
    for i in 0..outer.len as isize {
        let mut row = [T::ZERO; SHORT];
        // SAFETY: steps of the loops of the result; with `Add` its elements are initialised.
        unsafe {
            let (a, b) = (operands.a.offset(i * outer.a), operands.b.wrapping_offset(i * outer.b));
            // Nor many rows at once, where each is a register by itself.
            let a = if const { Of::<K>::INNERMOST[1].len >= WIDE } { opaque!(a) } else { a };
            let c = operands.c.offset(i * outer.c);
            for (j, value) in row.iter_mut().enumerate().take(inner.len) {
                let j = j as isize;
                let x = conjugated(a.offset(j * inner.a).read(), of_a);
                let old = match operands.accumulate {
                    Accumulate::Add => Some(c.offset(j * inner.c).read()),
                    Accumulate::Replace => None,
                };
                *value = if const { matches!(Of::<K>::WORK, Work::Product) } {
                    let y = conjugated(b.offset(j * inner.b).read(), of_b);
                    multiply(x, y, old)
                } else {
                    take(x, old)
                };
            }
            for (j, &value) in row.iter().enumerate().take(inner.len) {
                c.offset(j as isize * inner.c).write(value);
            }
        }
    }
}

/// Sums of rows, each of which is added to the one before.
///
/// # Safety
///
/// As for [`run`], of the last two loops.
#[inline(always)]
unsafe fn across<T: Element, K: Known>(operands: &Operands<T>) {
    let [outer, inner] = const { Of::<K>::INNERMOST };
    let sum = const { Of::<K>::SUM };
    let [of_a, of_b] = const { Of::<K>::CONJUGATES };
    let conjugated = |x: T, conjugate: bool| if T::IS_COMPLEX && conjugate { x.conjugate() } else { x };
    for i in 0..outer.len as isize {
        let mut row = [T::EMPTY; SHORT];
        // SAFETY: steps of the loops of the result and of the sum; with `Add` the elements of the result are initialised.
        unsafe {
            let a = opaque!(operands.a.offset(i * outer.a));
            let b = operands.b.wrapping_offset(i * outer.b);
            let c = operands.c.offset(i * outer.c);
            for p in 0..sum.len as isize {
                for (j, total) in row.iter_mut().enumerate().take(inner.len) {
                    let j = j as isize;
                    let x = conjugated(a.offset(p * sum.a + j * inner.a).read(), of_a);
                    *total = if const { matches!(Of::<K>::WORK, Work::Dot) } {
                        let y = conjugated(b.offset(p * sum.b + j * inner.b).read(), of_b);
                        // An addition to 0 would be one more to wait for.
                        if p == 0 { x.multiplied(y) } else { x.multiply_add(y, *total) }
                    } else {
                        x.add_to(*total)
                    };
                }
            }
            for (j, &total) in row.iter().enumerate().take(inner.len) {
                let c = c.offset(j as isize * inner.c);
                let total = match operands.accumulate {
                    Accumulate::Add => c.read().add_to(total),
                    Accumulate::Replace => total,
                };
                c.write(T::from_sum(total));
            }
        }
    }
}
