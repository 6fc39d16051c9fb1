//! Sums: of products of two operands that have no rows and columns of their own, and of one operand alone.
//!
//! Across: where neighbours in memory belong to neighbours of the result, a row of sums grows, one row of the operands after
//! the other. Along: otherwise each sum is finished before the next, in lanes that are added together at the end; rows of
//! `f32` and `f64` whose elements are neighbours, in registers.

mod lanes;
pub(super) mod rows;

use super::{Accumulate, Offsets, Operands, Steps};
use crate::contraction::{Axis, Plan};
use crate::element::Element;
use core::array::from_fn;
use core::slice;
use lanes::{grow, grow_by_products, joined, lanes, sum_apart, sum_of_products};
pub use rows::Rows;
pub(crate) use rows::sums_of_rows;

/// Sums that grow at a time, across.
const WIDTH: usize = 64;

/// Rows that are added at a time, across.
const ROWS: usize = 4;

/// From so many elements on, the question for the instruction set is not felt.
const IN_REGISTERS: usize = 64;

/// `c[batch] = sum over k of a[batch, k] * b[batch, k]`, or added to `c`.
///
/// # Safety
///
/// As for [`super::contract`]; the plan has no loops of m and n.
pub(crate) unsafe fn dot<T: Element>(plan: &Plan, operands: &Operands<T>) {
    let (of_a, of_b) = (T::IS_COMPLEX && plan.conjugate_a, T::IS_COMPLEX && plan.conjugate_b);
    // SAFETY: the conditions are the same.
    unsafe {
        if of_a || of_b {
            let take = |x: T, conjugate| if conjugate { x.conjugate() } else { x };
            reduce::<T, true>(plan, operands, |x: T, y: T, sum| {
                take(x, of_a).multiply_add(take(y, of_b), sum)
            });
        } else {
            reduce::<T, true>(plan, operands, T::multiply_add);
        }
    }
}

/// `c[batch] = sum over k of a[batch, k]`, or added to `c`.
///
/// # Safety
///
/// As for [`dot`]; `b` is not read.
pub(crate) unsafe fn sum<T: Element>(plan: &Plan, operands: &Operands<T>) {
    // Read in place of `b`, which is not there.
    let operands = Operands { b: operands.a, ..*operands };
    // SAFETY: the conditions are the same, and every loop moves `b`, which is `a`, by 0, as nothing is on the right.
    unsafe {
        if T::IS_COMPLEX && plan.conjugate_a {
            reduce::<T, false>(plan, &operands, |x: T, _, sum| x.conjugate().add_to(sum));
        } else {
            reduce::<T, false>(plan, &operands, |x: T, _, sum| x.add_to(sum));
        }
    }
}

/// `f` adds one element of `a` and `b` to a sum; without `PRODUCTS` it leaves `b` alone.
///
/// # Safety
///
/// As for [`dot`].
#[inline(always)]
unsafe fn reduce<T: Element, const PRODUCTS: bool>(
    plan: &Plan,
    operands: &Operands<T>,
    f: impl Fn(T, T, T::Acc) -> T::Acc + Copy,
) {
    let (outer, inner) = plan.batch.split_inner();
    let (repeat, sum) = plan.k.split_inner();
    if plan.batch.len() == 1 && repeat.is_empty() && !(sum.a == 1 && even(sum.b)) {
        // One sum of elements that are apart, as a trace is: short enough for all other questions to be felt.
        let Operands { a, b, c, accumulate } = *operands;
        // SAFETY: the steps of the only loop of k, and the only element of `c`.
        return unsafe {
            let start = Sums { repeat, sum, inner, accumulate }.start(c);
            c.write(T::from_sum(T::join(start, sum_apart::<T>((a, sum.a), (b, sum.b), sum.len, f))));
        };
    }
    let sums = Sums { repeat, sum, inner, accumulate: operands.accumulate };
    // What moves `a` by 1 has no part in `b` or moves it too: other rows are left to the matrix kernels.
    let across = inner.a == 1 && even(inner.b) && inner.c == 1 && inner.len >= 4;
    let along = even(sum.a) && even(sum.b) && sum.len >= inner.len;
    let in_registers = match T::SUMS_OF_ROWS {
        Some(sums) if repeat.is_empty() && sum.a == 1 && sum.b == PRODUCTS as isize => {
            (sum.len * inner.len >= IN_REGISTERS).then_some(sums)
        }
        _ => None,
    };
    each(outer, |at| {
        // SAFETY: a step of the outer loops is one of the batch, from which the inner loop and the sums go on.
        unsafe {
            let (a, b) = (operands.a.offset(at.a), operands.b.offset(at.b));
            let c = operands.c.offset(at.c);
            if let (Some(sums), true) = (in_registers, along || !across) {
                let step = Offsets { a: inner.a, b: inner.b, c: inner.c };
                let b = PRODUCTS.then_some(b);
                let rows =
                    Rows { a, b, c, len: sum.len, count: inner.len, step, accumulate: operands.accumulate };
                if sums(rows) {
                    return;
                }
            }
            match lanes::<T>() {
                _ if across && !along => sums.across(a, b, c, f),
                8 => sums.along::<T, 8>(a, b, c, f),
                _ => sums.along::<T, 16>(a, b, c, f),
            }
        }
    });
}

/// Calls `f` for every step of loops, without counting where there are none.
#[inline(always)]
fn each(axes: &[Axis], mut f: impl FnMut(Offsets)) {
    let mut steps = (!axes.is_empty()).then(|| Steps::new([axes, &[], &[]]));
    loop {
        let at = match &mut steps {
            None => Offsets::default(),
            Some(steps) => match steps.next() {
                Some(at) => at,
                None => return,
            },
        };
        f(at);
        if steps.is_none() {
            return;
        }
    }
}

/// Whether elements are neighbours, or one and the same.
const fn even(stride: isize) -> bool {
    stride == 0 || stride == 1
}

/// The sums of one row of the result.
#[derive(Clone, Copy)]
struct Sums<'a> {
    /// Summed axes around `sum`.
    repeat: &'a [Axis],
    sum: Axis,
    /// The row.
    inner: Axis,
    accumulate: Accumulate,
}

impl Sums<'_> {
    /// What is in `c` already.
    ///
    /// # Safety
    ///
    /// `c` is valid for reads if it is added to.
    #[inline(always)]
    unsafe fn start<T: Element>(self, c: *const T) -> T::Acc {
        match self.accumulate {
            Accumulate::Replace => T::EMPTY,
            // SAFETY: the elements of `c` are initialised, as they are added to.
            Accumulate::Add => unsafe { c.read() }.add_to(T::EMPTY),
        }
    }

    /// Calls `f` for every step of the outer ones of the summed loops.
    ///
    /// # Safety
    ///
    /// As for [`dot`], for the pointers of one element of the result.
    #[inline(always)]
    unsafe fn repeat<T>(self, a: *const T, b: *const T, mut f: impl FnMut(*const T, *const T)) {
        // SAFETY: the offsets are those of a step of the summed loops.
        each(self.repeat, |at| unsafe { f(a.offset(at.a), b.offset(at.b)) });
    }

    /// A row of sums at a time.
    ///
    /// # Safety
    ///
    /// As for [`dot`], for the pointers of the first element of the row; its elements are neighbours in `c` and
    /// `a`, and neighbours or one and the same in `b`.
    #[inline(always)]
    unsafe fn across<T: Element>(
        self,
        a: *const T,
        b: *const T,
        c: *mut T,
        f: impl Fn(T, T, T::Acc) -> T::Acc + Copy,
    ) {
        let Sums { sum, inner, .. } = self;
        for from in (0..inner.len).step_by(WIDTH) {
            let width = WIDTH.min(inner.len - from);
            let at = from as isize;
            let mut sums = [T::EMPTY; WIDTH];
            let sums = &mut sums[..width];
            // SAFETY: columns from `from` on, `width` of them, are inside the row; steps of the sums are steps of k.
            unsafe {
                let (a, b, c) = (a.offset(at * inner.a), b.offset(at * inner.b), c.add(from));
                for (i, sum) in sums.iter_mut().enumerate() {
                    *sum = self.start(c.add(i));
                }
                self.repeat(a, b, |a, b| {
                    let whole = sum.len - sum.len % ROWS;
                    for p in (0..whole).step_by(ROWS) {
                        self.rows::<T, ROWS>(a, b, p, sums, f);
                    }
                    for p in whole..sum.len {
                        self.rows::<T, 1>(a, b, p, sums, f);
                    }
                });
                for (i, sum) in sums.iter().enumerate() {
                    c.add(i).write(T::from_sum(*sum));
                }
            }
        }
    }

    /// Adds `R` rows of the operands, from step `p` of the sum on, to a row of sums.
    ///
    /// # Safety
    ///
    /// As for [`Sums::across`], for as many columns as there are sums; `p + R` is at most the length of the sum.
    #[inline(always)]
    unsafe fn rows<T: Element, const R: usize>(
        self,
        a: *const T,
        b: *const T,
        p: usize,
        sums: &mut [T::Acc],
        f: impl Fn(T, T, T::Acc) -> T::Acc,
    ) {
        let Sums { sum, inner, .. } = self;
        let at = |row: usize| (p + row) as isize;
        // SAFETY: steps of the sum, and from there neighbours, as many as there are sums, or one and the same.
        unsafe {
            let a: [&[T]; R] = from_fn(|row| slice::from_raw_parts(a.offset(at(row) * sum.a), sums.len()));
            if inner.b == 1 {
                let b: [&[T]; R] =
                    from_fn(|row| slice::from_raw_parts(b.offset(at(row) * sum.b), sums.len()));
                for (i, sum) in sums.iter_mut().enumerate() {
                    *sum = (0..R)
                        .fold(*sum, |sum, row| f(*a[row].get_unchecked(i), *b[row].get_unchecked(i), sum));
                }
            } else {
                let b: [T; R] = from_fn(|row| b.offset(at(row) * sum.b).read());
                for (i, sum) in sums.iter_mut().enumerate() {
                    *sum = (0..R).fold(*sum, |sum, row| f(*a[row].get_unchecked(i), b[row], sum));
                }
            }
        }
    }

    /// One sum after the other, in `L` lanes.
    ///
    /// # Safety
    ///
    /// As for [`dot`], for the pointers of the first element of the row.
    #[inline(always)]
    unsafe fn along<T: Element, const L: usize>(
        self,
        a: *const T,
        b: *const T,
        c: *mut T,
        f: impl Fn(T, T, T::Acc) -> T::Acc + Copy,
    ) {
        let Sums { sum, inner, .. } = self;
        let whole = sum.len - sum.len % L;
        if whole == sum.len && self.repeat.is_empty() && sum.a == 1 && sum.b == 1 {
            for i in 0..inner.len as isize {
                // SAFETY: step i of the row, and with it steps of k, which are neighbours.
                unsafe {
                    let a = slice::from_raw_parts(a.offset(i * inner.a), whole);
                    let b = slice::from_raw_parts(b.offset(i * inner.b), whole);
                    let c = c.offset(i * inner.c);
                    c.write(T::from_sum(T::join(self.start(c), sum_of_products::<T, L>(a, b, f))));
                }
            }
            return;
        }
        for i in 0..inner.len as isize {
            // SAFETY: step i of the row, and with it steps of k. Where both strides are 1 the steps are neighbours.
            unsafe {
                let (a, b) = (a.offset(i * inner.a), b.offset(i * inner.b));
                let c = c.offset(i * inner.c);
                let mut total = self.start(c);
                let (mut lanes, mut apart) = ([T::EMPTY; L], T::EMPTY);
                self.repeat(a, b, |a, b| {
                    if whole > 0 && sum.a == 1 && sum.b == 1 {
                        let (a, b) = (slice::from_raw_parts(a, whole), slice::from_raw_parts(b, whole));
                        grow_by_products::<T, L>(&mut lanes, a, b, f);
                    } else if whole > 0 && sum.a == 1 && sum.b == 0 {
                        grow::<T, L>(&mut lanes, slice::from_raw_parts(a, whole), b.read(), f);
                    } else {
                        apart = T::join(apart, sum_apart::<T>((a, sum.a), (b, sum.b), whole, f));
                    }
                    for p in whole as isize..sum.len as isize {
                        total = f(a.offset(p * sum.a).read(), b.offset(p * sum.b).read(), total);
                    }
                });
                if whole > 0 {
                    let in_lanes = sum.a == 1 && even(sum.b);
                    total = T::join(total, if in_lanes { joined::<T, L>(lanes) } else { apart });
                }
                c.write(T::from_sum(total));
            }
        }
    }
}
