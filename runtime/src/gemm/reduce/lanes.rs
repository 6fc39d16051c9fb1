//! One sum in lanes, so that the additions need not wait for each other.

use crate::element::Element;

/// Lanes of elements of `T`: 64 bytes of them. More take longer to add together than they save: with 16 lanes of `f64`
/// the sums of rows of 512 take 10 % longer than with 8.
pub(super) const fn lanes<T>() -> usize {
    if size_of::<T>() < 8 { 16 } else { 8 }
}

/// The lanes with products of neighbours added, which are as many as divide the elements.
#[inline(always)]
fn with_products<T: Element, const L: usize>(
    mut lanes: [T::Acc; L],
    a: &[T],
    b: &[T],
    f: impl Fn(T, T, T::Acc) -> T::Acc,
) -> [T::Acc; L] {
    for (a, b) in a.chunks_exact(L).zip(b.chunks_exact(L)) {
        lanes.iter_mut().zip(a).zip(b).for_each(|((lane, &x), &y)| *lane = f(x, y, *lane));
    }
    lanes
}

/// Adds products of neighbours to the lanes, which are as many as divide the elements.
///
/// Not inlined: what happens to the lanes afterwards would make the compiler tear them apart here.
#[inline(never)]
pub(super) fn grow_by_products<T: Element, const L: usize>(
    lanes: &mut [T::Acc; L],
    a: &[T],
    b: &[T],
    f: impl Fn(T, T, T::Acc) -> T::Acc,
) {
    *lanes = with_products::<T, L>(*lanes, a, b, f);
}

/// The sum of products of neighbours, which are as many as the lanes divide.
#[inline(never)]
pub(super) fn sum_of_products<T: Element, const L: usize>(
    a: &[T],
    b: &[T],
    f: impl Fn(T, T, T::Acc) -> T::Acc,
) -> T::Acc {
    // Hidden from the compiler for the reason of `grow_by_products`.
    joined::<T, L>(core::hint::black_box(with_products::<T, L>([T::EMPTY; L], a, b, f)))
}

/// Adds products of neighbours with one `y` for all to the lanes.
#[inline(never)]
pub(super) fn grow<T: Element, const L: usize>(
    lanes: &mut [T::Acc; L],
    a: &[T],
    y: T,
    f: impl Fn(T, T, T::Acc) -> T::Acc,
) {
    let mut parts = *lanes;
    for a in a.chunks_exact(L) {
        parts.iter_mut().zip(a).for_each(|(part, &x)| *part = f(x, y, *part));
    }
    *lanes = parts;
}

/// Parts of a sum of elements that are apart: as many as the smallest processors have registers for.
const APART: usize = 8;

/// The sum over steps that are apart: `count` of them, `step_a` and `step_b` elements from one to the next.
///
/// The parts are not written anywhere: to store them together the compiler would join them in registers, element by
/// element, which takes longer than to add each where it is.
///
/// # Safety
///
/// All of these elements are valid for reads.
#[inline(never)]
pub(super) unsafe fn sum_apart<T: Element>(
    (mut a, step_a): (*const T, isize),
    (mut b, step_b): (*const T, isize),
    count: usize,
    f: impl Fn(T, T, T::Acc) -> T::Acc,
) -> T::Acc {
    let mut parts = [T::EMPTY; APART];
    for _ in 0..count / APART {
        for part in &mut parts {
            // SAFETY: a step below `count`.
            *part = unsafe { f(a.read(), b.read(), *part) };
            // After the last step these point past the elements, and are not read.
            (a, b) = (a.wrapping_offset(step_a), b.wrapping_offset(step_b));
        }
    }
    let mut last = T::EMPTY;
    for _ in 0..count % APART {
        // SAFETY: one of the last steps.
        last = unsafe { f(a.read(), b.read(), last) };
        (a, b) = (a.wrapping_offset(step_a), b.wrapping_offset(step_b));
    }
    parts.into_iter().fold(last, T::join)
}

/// All lanes together: the second half to the first, as often as there are two.
pub(super) fn joined<T: Element, const L: usize>(mut lanes: [T::Acc; L]) -> T::Acc {
    let mut left = L / 2;
    while left > 0 {
        for i in 0..left {
            lanes[i] = T::join(lanes[i], lanes[i + left]);
        }
        left /= 2;
    }
    lanes[0]
}
