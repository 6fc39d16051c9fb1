//! Products of contiguous operands of which one length is not constant, that of an outermost axis: the batch, or the rows of
//! the left operand. No stride depends on it, so the loops are constants of the program but for one number.

use super::constant::Call;
use super::fit;
use super::lower::{Lowered, Work};
use super::order::{MAX_NETWORK_LABELS, MAX_OPERANDS};
use super::plan::{Axis, Layout, Plan};
use super::spec::{Spec, Term};
use crate::element::Element;
use crate::gemm::{self, Known, Small};
use crate::rules::Operation;
use crate::shape::{Extents, Shape};
use crate::tensor::Operands;
use core::marker::PhantomData;

/// What the length that is not constant counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counts {
    /// Matrix products.
    Batch,
    /// Rows of the left operand.
    Rows,
    /// Nothing: what is not constant in one operand is in the other.
    Nothing,
}

/// Constant loops, in which the length that is not constant is 2.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outer {
    pub(crate) plan: Plan,
    pub(crate) counts: Counts,
    /// The label of that length, if there is one.
    label: Option<u8>,
    /// The lengths of the other labels.
    lens: [usize; MAX_NETWORK_LABELS],
}

impl Outer {
    /// No loops.
    const NONE: Outer =
        Outer { plan: Plan::NONE, counts: Counts::Nothing, label: None, lens: [0; MAX_NETWORK_LABELS] };
}

/// The length that stands for the one that is not known.
pub(crate) const UNKNOWN: usize = 2;

impl<Op: Operation, Ops: Operands, S: Shape> Call<Op, Ops, S> {
    /// The loops of a call, if they are of this kind.
    pub(super) const OUTER: Option<Outer> = outer::<Op, Ops, S>();
}

const fn outer<Op: Operation, Ops: Operands, S: Shape>() -> Option<Outer> {
    let spec = &Call::<Op, Ops, S>::SPEC;
    if Call::<Op, Ops, S>::STATIC || !Call::<Op, Ops, S>::SINGLE || spec.operands != 2 {
        return None;
    }
    let (a, b) = (&Ops::KNOWN[0], &Ops::KNOWN[1]);
    if !a.contiguous || !b.contiguous {
        return None;
    }
    let terms = [(&a.extents, &spec.terms[0]), (&b.extents, &spec.terms[1]), (&S::EXTENTS, &spec.output)];
    let mut filled = [Layout::NONE; 3];
    let mut free = None;
    let mut i = 0;
    while i < 3 {
        let (extents, term) = terms[i];
        let mut lengths = extents.lengths();
        let mut axis = 0;
        while axis < extents.rank {
            if extents.len[axis].is_none() {
                let label = term.labels[axis];
                lengths[axis] = match (constant(&terms, spec, label), free) {
                    (Found::Length(len), _) => len,
                    (Found::None, None) if axis == 0 => {
                        free = Some(label);
                        UNKNOWN
                    }
                    (Found::None, Some(other)) if axis == 0 && other == label => UNKNOWN,
                    _ => return None,
                };
            }
            axis += 1;
        }
        filled[i] = Layout::contiguous(lengths, extents.rank);
        i += 1;
    }
    let mut layouts = [Layout::NONE; MAX_OPERANDS];
    (layouts[0], layouts[1]) = (filled[0], filled[1]);
    let mut lens = [1; MAX_NETWORK_LABELS];
    fit::measure(spec, &layouts, &mut lens);
    let mut lowered = Lowered::<0>::NONE;
    spec.lower(&layouts, &filled[2], &lens, &mut lowered);
    let plan = lowered.plan;
    let single = plan.is_single();
    if !matches!(lowered.work, Work::Gemm) || !single || plan.conjugate_a || plan.conjugate_b {
        return None;
    }
    let counts = match free {
        None => Counts::Nothing,
        Some(label) => {
            match [spec.terms[0].has(label), spec.terms[1].has(label), spec.output.has(label)] {
                [true, true, true] => Counts::Batch,
                // The loop over rows is around nothing else.
                [true, false, true] if plan.batch.count() == 0 => Counts::Rows,
                _ => return None,
            }
        }
    };
    Some(Outer { plan, counts, label: free, lens })
}

/// The constant length of a label, as far as its axes have one.
enum Found {
    Length(usize),
    None,
    /// A constant 1, which may be stretched to a length that is not known.
    Stretched,
}

const fn constant(terms: &[(&Extents, &Term); 3], spec: &Spec, label: u8) -> Found {
    let mut found = Found::None;
    let mut i = 0;
    while i < 3 {
        let (extents, term) = terms[i];
        let mut axis = 0;
        while axis < extents.rank {
            if term.labels[axis] == label
                && let Some(len) = extents.len[axis]
            {
                if len == 1 && spec.stretches >> label & 1 == 1 {
                    return Found::Stretched;
                }
                found = Found::Length(len);
            }
            axis += 1;
        }
        i += 1;
    }
    found
}

impl<Op: Operation, Ops: Operands, S: Shape> Call<Op, Ops, S> {
    /// The lengths of the result, and the one that is not constant, where the call is of this kind, the lengths fit, and
    /// none is stretched. Looks at no more than what is not constant, so that short products do not wait for it.
    #[inline(always)]
    pub(super) fn outermost(layouts: &[Layout]) -> Option<(S::Index, usize)> {
        let (spec, outer) = const { (&Self::SPEC, Self::outer()) };
        let mut found = None;
        for (i, known) in Ops::KNOWN.iter().enumerate() {
            for (axis, &label) in spec.terms[i].axes().iter().enumerate() {
                if known.extents.len[axis].is_none() {
                    let len = layouts[i].len[axis];
                    let expected =
                        if outer.label == Some(label) { found } else { Some(outer.lens[usize::from(label)]) };
                    match expected {
                        None => found = Some(len),
                        Some(expected) if expected == len => {}
                        Some(_) => return None,
                    }
                }
            }
        }
        let found = found.unwrap_or(0);
        let mut lengths = S::origin();
        for (len, &label) in lengths.as_mut().iter_mut().zip(spec.output.axes()) {
            *len = if outer.label == Some(label) { found } else { outer.lens[usize::from(label)] };
        }
        Some((lengths, found))
    }

    /// The loops.
    const fn outer() -> &'static Outer {
        const {
            match &Self::OUTER {
                Some(outer) => outer,
                None => &Outer::NONE,
            }
        }
    }

    /// Runs a call with the length that [`Call::outermost`] has found.
    ///
    /// # Safety
    ///
    /// Operands are valid for reads, `c` is contiguous with the lengths that were found, valid for writes, and none of
    /// them. With [`Accumulate::Add`](gemm::Accumulate) its elements are initialised.
    #[inline(always)]
    pub(super) unsafe fn run_outermost(len: usize, operands: &gemm::Operands<Ops::Elem>)
    where
        Ops::Elem: Element,
    {
        // SAFETY: operands and result are contiguous, no axis is stretched, and no stride depends on the length of an
        // outermost axis, so the loops are those that `lower` makes of the same lengths and strides.
        unsafe {
            gemm::outermost::<
                _,
                RowsOf<Op, Ops, S, 0>,
                RowsOf<Op, Ops, S, { gemm::ROWS[0] }>,
                RowsOf<Op, Ops, S, { gemm::ROWS[1] }>,
                RowsOf<Op, Ops, S, 1>,
            >(const { Self::outer() }, len, operands);
        }
    }
}

/// `M` rows of the product of a call, or all of it for 0.
pub(super) struct RowsOf<Op, Ops, S, const M: usize>(PhantomData<(Op, Ops, S)>);

impl<Op: Operation, Ops: Operands, S: Shape, const M: usize> Known for RowsOf<Op, Ops, S, M> {
    const SMALL: Option<Small> = match Call::<Op, Ops, S>::OUTER {
        Some(Outer { plan, counts: Counts::Rows, .. }) if M > 0 => {
            let rows = Axis { len: M, ..plan.m.inner() };
            Small::of_loops(rows, plan.n.inner(), plan.k.inner())
        }
        Some(Outer { plan, counts: Counts::Batch | Counts::Nothing, .. }) if M == 0 => Small::of(&plan),
        _ => None,
    };
}
