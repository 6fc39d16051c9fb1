//! What is no matrix product: sums, products and copies of elements.

use super::super::{Accumulate, Operands, Path, taken};
use crate::contraction::{Axis, Plan, Work};
use crate::element::Element;

/// Sums of one element of the result, which do not wait for each other. There are several from twice as many steps on.
const LANES: usize = 8;

/// Elements of the result that are computed before the first is written: the compiler cannot know that they are none of the
/// operands.
const ROW: usize = 16;

/// A plan that [`fits`](super::fits), with `work` that is not [`Work::Gemm`].
///
/// # Safety
///
/// As for [`contract`](super::super::contract); with [`Work::Copy`] and [`Work::Sum`] `b` is not read.
#[inline(always)]
pub(crate) unsafe fn run<T: Element>(work: Work, plan: &Plan, operands: &Operands<T>) {
    taken(Path::Few);
    let (outer, inner) = plan.batch.split_inner();
    let outer = outer.first().copied().unwrap_or(Axis::ONE);
    // SAFETY: the conditions are the same.
    unsafe { nest(work, [plan.conjugate_a, plan.conjugate_b], ([outer, inner], plan.k.inner()), operands) }
}

/// Two loops of the result, and one of sums.
///
/// # Safety
///
/// As for [`run`], of a plan of these loops.
#[inline(always)]
pub(super) unsafe fn nest<T: Element>(
    work: Work,
    [conjugate_a, conjugate_b]: [bool; 2],
    ([outer, inner], sum): ([Axis; 2], Axis),
    operands: &Operands<T>,
) {
    let alone = matches!(work, Work::Copy | Work::Sum);
    let sums = matches!(work, Work::Dot | Work::Sum);
    let conjugated = |x: T, conjugate: bool| if conjugate { x.conjugate() } else { x };
    // One loop, in which `work` is matched, and not one that is given what to do in a step: of functions for that the compiler
    // leaves calls, and a dot product of 3 takes 8 ns, not 1.
    // A copy has the bits of what is copied, which a sum with 0 need not have.
    let copies = matches!((work, operands.accumulate), (Work::Copy, Accumulate::Replace));
    for i in 0..outer.len as isize {
        let mut done = 0;
        while done < inner.len {
            let count = if inner.len - done < ROW { inner.len - done } else { ROW };
            let (mut row, mut copy) = ([T::EMPTY; ROW], [T::ZERO; ROW]);
            for (j, (value, copy)) in row.iter_mut().zip(&mut copy).enumerate().take(count) {
                let j = (done + j) as isize;
                // SAFETY: a step of the loops of the result.
                unsafe {
                    let a = operands.a.offset(i * outer.a + j * inner.a);
                    let b = operands.b.wrapping_offset(i * outer.b + j * inner.b);
                    let x = |p: isize| conjugated(a.offset(p * sum.a).read(), conjugate_a);
                    let y = |p: isize| conjugated(b.offset(p * sum.b).read(), conjugate_b);
                    *value = match (alone, sums) {
                        (true, false) if copies => {
                            *copy = x(0);
                            continue;
                        }
                        (true, false) => x(0).add_to(T::EMPTY),
                        (false, false) => x(0).multiplied(y(0)),
                        (true, true) => along::<T>(sum.len, |p, old| x(p).add_to(old.unwrap_or(T::EMPTY))),
                        // An addition to 0 would be one more to wait for.
                        (false, true) => along::<T>(sum.len, |p, old| match old {
                            Some(old) => x(p).multiply_add(y(p), old),
                            None => x(p).multiplied(y(p)),
                        }),
                    };
                }
            }
            for (j, (&value, &copy)) in row.iter().zip(&copy).enumerate().take(count) {
                let j = (done + j) as isize;
                // SAFETY: a step of the loops of the result; with `Add` its elements are initialised.
                unsafe {
                    let c = operands.c.offset(i * outer.c + j * inner.c);
                    let value = match operands.accumulate {
                        Accumulate::Add => c.read().add_to(value),
                        Accumulate::Replace => value,
                    };
                    c.write(if copies { copy } else { T::from_sum(value) });
                }
            }
            done += count;
        }
    }
}

/// The sum of `len` elements, where `f` adds the one of a step to a sum, of which there may be none yet.
#[inline(always)]
fn along<T: Element>(len: usize, f: impl Fn(isize, Option<T::Acc>) -> T::Acc) -> T::Acc {
    if len < 2 * LANES {
        let mut total = f(0, None);
        for p in 1..len as isize {
            total = f(p, Some(total));
        }
        return total;
    }
    let mut sums = [T::EMPTY; LANES];
    for (p, sum) in sums.iter_mut().enumerate() {
        *sum = f(p as isize, None);
    }
    let whole = len / LANES * LANES;
    let mut at = LANES;
    while at < whole {
        for (p, sum) in sums.iter_mut().enumerate() {
            *sum = f((at + p) as isize, Some(*sum));
        }
        at += LANES;
    }
    for (p, sum) in sums.iter_mut().enumerate().take(len - whole) {
        *sum = f((whole + p) as isize, Some(*sum));
    }
    // In pairs, as vectors are added.
    let mut half = LANES / 2;
    while half > 0 {
        for p in 0..half {
            sums[p] = T::join(sums[p], sums[p + half]);
        }
        half /= 2;
    }
    sums[0]
}
