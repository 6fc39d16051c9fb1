//! Loops without sums: products of elements, and copies.
//!
//! Rows are written one after the other. Where an operand lies across the rows, as in a transposition, both directions go in
//! tiles, so that what is read once from memory is used while it is in the cache.

mod exchange;
mod turn;

use super::arch::compiled;
use super::{Accumulate, Operands, Steps};
use crate::contraction::{Axis, Plan};
use crate::element::Element;
use crate::shape::MAX_RANK;
use core::mem::MaybeUninit;
use core::slice;
use turn::{TILE, Tile, turn};

/// `c[batch] = a[batch] * b[batch]`, or added to `c`.
///
/// # Safety
///
/// As for [`super::contract`]; the plan has no loops but those of the batch.
pub(crate) unsafe fn product<T: Element>(plan: &Plan, operands: &Operands<T>) {
    let (of_a, of_b) = (T::IS_COMPLEX && plan.conjugate_a, T::IS_COMPLEX && plan.conjugate_b);
    // SAFETY: the conditions are the same.
    unsafe {
        if of_a || of_b {
            let take = |x: T, conjugate| if conjugate { x.conjugate() } else { x };
            each(plan, operands, |x: T, y: T, old| multiply(take(x, of_a), take(y, of_b), old));
        } else if plan.batch.len() < COMPILED_FROM {
            each(plan, operands, multiply::<T>);
        } else {
            compiled(|| each(plan, operands, multiply::<T>));
        }
    }
}

/// Elements from which the question for the instruction set is not felt.
const COMPILED_FROM: usize = 256;

/// A product, added to what there was.
#[inline(always)]
pub(super) fn multiply<T: Element>(x: T, y: T, old: Option<T>) -> T {
    T::from_sum(match old {
        Some(old) => x.multiply_add(y, old.add_to(T::EMPTY)),
        None => x.multiplied(y),
    })
}

/// An element, or its sum with what there was: alone it keeps its bits.
#[inline(always)]
pub(super) fn take<T: Element>(x: T, old: Option<T>) -> T {
    match old {
        Some(old) => T::from_sum(x.add_to(old.add_to(T::EMPTY))),
        None => x,
    }
}

/// `c[batch] = a[batch]`, or added to `c`.
///
/// # Safety
///
/// As for [`product`]; `b` is not read.
pub(crate) unsafe fn copy<T: Element>(plan: &Plan, operands: &Operands<T>) {
    let conjugates = T::IS_COMPLEX && plan.conjugate_a;
    if operands.accumulate == Accumulate::Replace && !conjugates {
        // SAFETY: the conditions are the same; the plan has no loops but those of the batch, and nothing is added.
        if unsafe { exchange::copy(plan.batch.all(), operands) } {
            return;
        }
    }
    // Read in place of `b`, which is not there.
    let operands = Operands { b: operands.a, ..*operands };
    // SAFETY: the conditions are the same, and every loop moves `b`, which is `a`, by 0, as nothing is on the right.
    unsafe {
        if conjugates {
            each(plan, &operands, |x: T, _, old| take(x.conjugate(), old));
        } else {
            each(plan, &operands, |x: T, _, old| take(x, old));
        }
    }
}

/// `f` of the elements of `a`, `b` and, if it is added to, `c`, for every step of the batch.
///
/// # Safety
///
/// As for [`product`].
#[inline(always)]
unsafe fn each<T: Element>(plan: &Plan, operands: &Operands<T>, f: impl Fn(T, T, Option<T>) -> T + Copy) {
    // SAFETY: the conditions are the same; `ADD` is as the operands say.
    unsafe {
        match operands.accumulate {
            Accumulate::Replace => nest::<T, false>(plan.batch.all(), operands, f),
            Accumulate::Add => nest::<T, true>(plan.batch.all(), operands, f),
        }
    }
}

/// # Safety
///
/// As for [`product`]; with `ADD` the elements of `c` are initialised.
#[inline(always)]
unsafe fn nest<T: Element, const ADD: bool>(
    loops: &[Axis],
    operands: &Operands<T>,
    f: impl Fn(T, T, Option<T>) -> T + Copy,
) {
    let (&inner, outer) = loops.split_last().unwrap_or((&Axis::ONE, &[]));
    // An operand that lies across the rows: what is read along another loop is turned around in a tile.
    let turned_by = |axis: &Axis| [inner.a > 1 && axis.a == 1, inner.b > 1 && axis.b == 1];
    let across = outer.iter().rposition(|axis| inner.c == 1 && turned_by(axis) != [false; 2]);
    let mut rest = [Axis::ONE; MAX_RANK];
    let (middle, rest) = match (across, outer.split_last()) {
        (Some(i), _) => {
            rest[..i].copy_from_slice(&outer[..i]);
            rest[i..outer.len() - 1].copy_from_slice(&outer[i + 1..]);
            (outer[i], &rest[..outer.len() - 1])
        }
        (None, Some((last, rest))) => (*last, rest),
        (None, None) => (Axis::ONE, &[][..]),
    };
    let turns = turned_by(&middle);
    let (width, height) = if across.is_some() { (TILE, TILE) } else { (inner.len, middle.len) };
    let mut steps = Steps::new([rest, &[], &[]]);
    while let Some(at) = steps.next() {
        let (mut left, mut top) = (0, 0);
        while top < middle.len {
            while left < inner.len {
                let tile = Axis { len: width.min(inner.len - left), ..inner };
                let rows = Axis { len: height.min(middle.len - top), ..middle };
                let (i, j) = (left as isize, top as isize);
                // SAFETY: a step of the rest, step `left` of the inner loop and step `top` of the middle one are a step of
                // the batch; from there both loops have as many steps more as the tile has columns and rows.
                unsafe {
                    let a = operands.a.offset(at.a + i * inner.a + j * middle.a);
                    let b = operands.b.offset(at.b + i * inner.b + j * middle.b);
                    let c = operands.c.offset(at.c + i * inner.c + j * middle.c);
                    if across.is_some() {
                        turned::<T, ADD>(tile, rows, turns, (a, b, c), f);
                    } else {
                        each_row::<T, ADD>(tile, rows, (a, b, c), f);
                    }
                }
                left += width;
            }
            (left, top) = (0, top + height);
        }
    }
}

/// A tile, with the operands turned around for which `turns` says so: what is a column becomes a row.
///
/// # Safety
///
/// As for [`product`], for two loops of at most [`TILE`] steps. An operand that is turned around moves by 1 along `rows`.
#[inline(always)]
unsafe fn turned<T: Element, const ADD: bool>(
    columns: Axis,
    rows: Axis,
    turns: [bool; 2],
    (mut a, mut b, c): (*const T, *const T, *mut T),
    f: impl Fn(T, T, Option<T>) -> T + Copy,
) {
    let (mut of_a, mut of_b): (Tile<T>, Tile<T>) = ([MaybeUninit::uninit(); _], [MaybeUninit::uninit(); _]);
    let (mut columns, mut rows) = (columns, rows);
    // SAFETY: the loops are those of the tile. What is read from a turned operand has been written for these loops.
    unsafe {
        if turns[0] {
            turn(a, columns.a, columns.len, rows.len, &mut of_a);
            (a, columns.a, rows.a) = (of_a.as_ptr().cast(), 1, TILE as isize);
        }
        if turns[1] {
            turn(b, columns.b, columns.len, rows.len, &mut of_b);
            (b, columns.b, rows.b) = (of_b.as_ptr().cast(), 1, TILE as isize);
        }
        each_row::<T, ADD>(columns, rows, (a, b, c), f);
    }
}

/// Row after row.
///
/// # Safety
///
/// As for [`product`], for two loops.
#[inline(always)]
unsafe fn each_row<T: Element, const ADD: bool>(
    columns: Axis,
    rows: Axis,
    (a, b, c): (*const T, *const T, *mut T),
    f: impl Fn(T, T, Option<T>) -> T + Copy,
) {
    for j in 0..rows.len as isize {
        // SAFETY: step j of the rows.
        unsafe {
            row::<T, ADD>(columns, a.offset(j * rows.a), b.offset(j * rows.b), c.offset(j * rows.c), f);
        }
    }
}

/// One row.
///
/// # Safety
///
/// For every step of `axis`: `a` and `b` are valid for reads, `c` is valid for writes and none of the elements of `a` and
/// `b`; with `ADD` it is initialised.
#[inline(always)]
unsafe fn row<T: Element, const ADD: bool>(
    axis: Axis,
    a: *const T,
    b: *const T,
    c: *mut T,
    f: impl Fn(T, T, Option<T>) -> T,
) {
    let len = axis.len;
    let step = |x: T, y: T, c: &mut MaybeUninit<T>| {
        // SAFETY: with `ADD` the elements of `c` are initialised.
        let old = if ADD { Some(unsafe { c.assume_init_read() }) } else { None };
        c.write(f(x, y, old));
    };
    // SAFETY: with stride 1 the steps are neighbours, so each of the pointers is the first of `len` elements, or the only
    // one where it does not move; nobody else has the elements of `c`. Otherwise one step after the other.
    unsafe {
        match (axis.a, axis.b, axis.c) {
            (1, 1, 1) => {
                let (a, b) = (slice::from_raw_parts(a, len), slice::from_raw_parts(b, len));
                let c = slice::from_raw_parts_mut(c.cast::<MaybeUninit<T>>(), len);
                a.iter().zip(b).zip(c).for_each(|((&x, &y), c)| step(x, y, c));
            }
            (1, 0, 1) if len > 0 => {
                let (a, y) = (slice::from_raw_parts(a, len), b.read());
                let c = slice::from_raw_parts_mut(c.cast::<MaybeUninit<T>>(), len);
                a.iter().zip(c).for_each(|(&x, c)| step(x, y, c));
            }
            (0, 1, 1) if len > 0 => {
                let (x, b) = (a.read(), slice::from_raw_parts(b, len));
                let c = slice::from_raw_parts_mut(c.cast::<MaybeUninit<T>>(), len);
                b.iter().zip(c).for_each(|(&y, c)| step(x, y, c));
            }
            _ => {
                for i in 0..len as isize {
                    let c = &mut *c.offset(i * axis.c).cast::<MaybeUninit<T>>();
                    step(a.offset(i * axis.a).read(), b.offset(i * axis.b).read(), c);
                }
            }
        }
    }
}
