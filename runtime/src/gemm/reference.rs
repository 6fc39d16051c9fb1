//! The reference: one sum after the other, as the definition says. Never edited for speed.

use super::{Accumulate, Operands, Steps};
use crate::contraction::Plan;
use crate::element::Element;

/// Every element type, every layout, every plan.
///
/// Products of one element of the result are summed in [`Element::Acc`] and rounded once, also those of several axes.
///
/// # Safety
///
/// As for [`super::contract`].
pub(super) unsafe fn contract<T: Element>(plan: &Plan, operands: &Operands<T>) {
    let mut results = Steps::new([plan.batch.all(), plan.m.all(), plan.n.all()]);
    while let Some(at) = results.next() {
        // SAFETY: the offsets are those of a step of the loops of batch, m and n.
        let c = unsafe { operands.c.offset(at.c) };
        let mut sum = T::EMPTY;
        if operands.accumulate == Accumulate::Add {
            // SAFETY: with `Add` the elements of `c` are initialised.
            sum = unsafe { c.read() }.add_to(sum);
        }
        let mut products = Steps::new([plan.k.all(), &[], &[]]);
        while let Some(step) = products.next() {
            // SAFETY: the offsets are those of a step of all loops of the plan.
            let (x, y) =
                unsafe { (operands.a.offset(at.a + step.a).read(), operands.b.offset(at.b + step.b).read()) };
            let x = if plan.conjugate_a { x.conjugate() } else { x };
            let y = if plan.conjugate_b { y.conjugate() } else { y };
            sum = x.multiply_add(y, sum);
        }
        // SAFETY: `c` is valid for writes.
        unsafe { c.write(T::from_sum(sum)) };
    }
}
