//! A contraction as one loop over all its labels: slow where a program has steps, but there are no intermediates.
//!
//! For programs whose intermediates have no room, which there are only without a heap.

use super::super::order::MAX_NETWORK_LABELS;
use super::super::plan::Layout;
use super::super::spec::{Spec, Term};
use super::steps::Terms;
use crate::element::Element;
use crate::gemm::Accumulate;

/// The place at which all labels are.
struct Index<'a> {
    at: [usize; MAX_NETWORK_LABELS],
    lens: &'a [usize],
}

impl Index<'_> {
    /// Counts the labels of a set up; `false` if all are back at 0.
    fn advance(&mut self, labels: u128) -> bool {
        for (label, (at, &len)) in self.at.iter_mut().zip(self.lens).enumerate() {
            if labels >> label & 1 == 1 {
                *at += 1;
                if *at < len {
                    return true;
                }
                *at = 0;
            }
        }
        false
    }

    /// Whether there is no such place.
    fn is_empty(&self, labels: u128) -> bool {
        self.lens.iter().enumerate().any(|(label, &len)| labels >> label & 1 == 1 && len == 0)
    }

    /// How far the element of a term is from its first. An axis of length 1 stretches.
    fn offset(&self, term: &Term, layout: &Layout) -> isize {
        let axes = term.axes().iter().zip(&layout.len).zip(&layout.stride);
        axes.map(|((&label, &len), &stride)| match len {
            1 => 0,
            _ => self.at[usize::from(label)] as isize * stride,
        })
        .sum()
    }
}

/// Runs a contraction of any number of operands.
///
/// # Safety
///
/// As [`Terms`] says.
pub(in super::super) unsafe fn all_labels<T: Element>(spec: &Spec, terms: &Terms<'_, T>) {
    let kept = spec.output.set();
    let summed = (0..spec.operands).fold(0, |set, i| set | spec.terms[i].set()) & !kept;
    let mut index = Index { at: [0; MAX_NETWORK_LABELS], lens: terms.lens };
    let (is_empty, has_products) = (index.is_empty(kept), !index.is_empty(summed));
    if is_empty {
        return;
    }
    loop {
        // SAFETY: every label is below its length, so this is an element of the result, and initialised with `Add`.
        let c = unsafe { terms.c.offset(index.offset(&spec.output, terms.result)) };
        let mut sum = match terms.accumulate {
            // SAFETY: as above.
            Accumulate::Add => unsafe { c.read() }.add_to(T::EMPTY),
            Accumulate::Replace => T::EMPTY,
        };
        let mut is_inside = has_products;
        while is_inside {
            // SAFETY: the labels are below their lengths.
            sum = unsafe { add_product(spec, terms, &index, sum) };
            is_inside = index.advance(summed);
        }
        // SAFETY: as above.
        unsafe { c.write(T::from_sum(sum)) };
        if !index.advance(kept) {
            return;
        }
    }
}

/// The product of all operands at a place, added to a sum.
///
/// # Safety
///
/// As [`Terms`] says, and the labels are below their lengths.
unsafe fn add_product<T: Element>(
    spec: &Spec,
    terms: &Terms<'_, T>,
    index: &Index<'_>,
    sum: T::Acc,
) -> T::Acc {
    let element = |i: usize| {
        let offset = index.offset(&spec.terms[i], &terms.layouts[i]);
        // SAFETY: the labels are below their lengths, so this is an element of the operand.
        let x = unsafe { terms.firsts[i].offset(offset).read() };
        if spec.conjugates >> i & 1 == 1 { x.conjugate() } else { x }
    };
    let last = spec.operands - 1;
    if last == 0 {
        return element(0).add_to(sum);
    }
    let product =
        (1..last).fold(element(0), |product, i| T::from_sum(product.multiply_add(element(i), T::EMPTY)));
    product.multiply_add(element(last), sum)
}
