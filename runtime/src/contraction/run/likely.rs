//! Calls of constant lengths with operands that are views: strides that these are likely to have are compared with constants, and the
//! rest is as where all strides are constant.

use super::super::constant::{BY_COLUMNS, Likely};
use super::super::plan::Layout;
use super::steps::perform;
use crate::element::Element;
use crate::gemm;
use crate::rules::Operation;
use crate::shape::Shape;
use crate::tensor::Operands;

/// The only step of a call whose operands are [`Likely`].
///
/// # Safety
///
/// As [`Terms`](super::Terms) says, of operands whose layouts have been compared, and of a result whose strides have: it is contiguous, or
/// by columns where [`by_columns`] gave the step.
pub(super) type Step<T> = unsafe fn(&gemm::Operands<T>);

/// Whether operands are [`Likely`], and the step if they are.
type Likelihood<T> = (fn(&[Layout]) -> bool, Step<T>);

/// The step of these operands, if they are views whose strides are some of those that are [`Likely`]: of parts of larger tensors, and of
/// one transposed view; nalgebra's lie by columns.
#[inline(always)]
pub(super) fn step<Op, Ops, S>(ops: Ops) -> Option<Step<Ops::Elem>>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
{
    macro_rules! first {
        ($($turned:literal)*) => {
            $(if let Some((is, step)) = const { step_of::<Op, Ops, S, $turned>() }
                && is(ops.layouts().as_ref())
            {
                return Some(step);
            })*
        };
    }
    first!(0b00 0b10 0b01);
    None
}

/// The step of matrices by columns, as nalgebra has them, into such a matrix; its strides are these.
#[inline(always)]
pub(super) fn by_columns<Op, Ops, S>(ops: Ops, strides: &[isize]) -> Option<Step<Ops::Elem>>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
{
    let (is, step) = const { step_of::<Op, Ops, S, BY_COLUMNS>() }?;
    (Likely::<Op, Ops, S, BY_COLUMNS>::is_result(strides) && is(ops.layouts().as_ref())).then_some(step)
}

/// Pointers, since rustc looks at all functions that a condition could lead to, and not at those that a constant could have named.
const fn step_of<Op, Ops, S, const TURNED: usize>() -> Option<Likelihood<Ops::Elem>>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
{
    if Likely::<Op, Ops, S, TURNED>::PLAN.is_some() {
        Some((Likely::<Op, Ops, S, TURNED>::is, run::<Op, Ops, S, TURNED>))
    } else {
        None
    }
}

/// # Safety
///
/// As for a [`Step`].
unsafe fn run<Op, Ops, S, const TURNED: usize>(operands: &gemm::Operands<Ops::Elem>)
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
{
    match const { &Likely::<Op, Ops, S, TURNED>::PLAN } {
        // SAFETY: the constant plan is the one that `lower` makes of these lengths and strides.
        Some((work, plan)) => unsafe { perform::<_, Likely<Op, Ops, S, TURNED>>(*work, plan, operands) },
        None => unreachable!("`step_of` has looked"),
    }
}
