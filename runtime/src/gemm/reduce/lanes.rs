//! One sum in lanes, so that the additions need not wait for each other.

use crate::element::Element;
use core::array::from_fn;

/// Parts of one sum that grow at a time.
pub(super) const LANES: usize = 16;

/// Adds products of neighbours to the lanes, which are as many as divide the elements.
///
/// Not inlined: what happens to the lanes afterwards would make the compiler tear them apart here.
#[inline(never)]
pub(super) fn grow_by_products<T: Element>(
    lanes: &mut [T::Acc; LANES],
    a: &[T],
    b: &[T],
    f: impl Fn(T, T, T::Acc) -> T::Acc,
) {
    let mut parts = *lanes;
    for (a, b) in a.chunks_exact(LANES).zip(b.chunks_exact(LANES)) {
        parts.iter_mut().zip(a).zip(b).for_each(|((part, &x), &y)| *part = f(x, y, *part));
    }
    *lanes = parts;
}

/// The sum of products of neighbours, which are as many as the lanes divide.
#[inline(never)]
pub(super) fn sum_of_products<T: Element>(a: &[T], b: &[T], f: impl Fn(T, T, T::Acc) -> T::Acc) -> T::Acc {
    let mut parts = [T::EMPTY; LANES];
    for (a, b) in a.chunks_exact(LANES).zip(b.chunks_exact(LANES)) {
        parts.iter_mut().zip(a).zip(b).for_each(|((part, &x), &y)| *part = f(x, y, *part));
    }
    // As for `grow_by_products`.
    joined::<T>(core::hint::black_box(parts))
}

/// The same with one `y` for all.
#[inline(never)]
pub(super) fn grow<T: Element>(
    lanes: &mut [T::Acc; LANES],
    a: &[T],
    y: T,
    f: impl Fn(T, T, T::Acc) -> T::Acc,
) {
    let mut parts = *lanes;
    for a in a.chunks_exact(LANES) {
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

/// All lanes together.
pub(super) fn joined<T: Element>(lanes: [T::Acc; LANES]) -> T::Acc {
    let eight: [T::Acc; 8] = from_fn(|i| T::join(lanes[i], lanes[i + 8]));
    let four: [T::Acc; 4] = from_fn(|i| T::join(eight[i], eight[i + 4]));
    T::join(T::join(four[0], four[2]), T::join(four[1], four[3]))
}
