//! What of a call is constant: everything but pointers where the lengths are constant and the operands contiguous, the
//! program where the lengths are, the labels always.

use super::fit;
use super::lower::{Lowered, SPILL, Work};
use super::order::{MAX_NETWORK_LABELS, MAX_OPERANDS};
use super::plan::{Layout, Plan};
use super::program::{Program, Source};
use super::roles::Roles;
use super::spec::{Spec, Term};
use crate::gemm::{self, Batches, Few, Known, OuterProduct, ShortRows, Small};
use crate::rules::Operation;
use crate::shape::{Extents, Shape};
use crate::tensor::Operands;
use core::marker::PhantomData;

/// The contraction `Op` of the operands `Ops` with a result of shape `S`.
pub(super) struct Call<Op, Ops, S>(PhantomData<(Op, Ops, S)>);

impl<Op: Operation, Ops: Operands, S: Shape> Call<Op, Ops, S> {
    pub(super) const SPEC: Spec = {
        let mut ranks = [0; MAX_OPERANDS];
        let mut i = 0;
        while i < Ops::KNOWN.len() {
            ranks[i] = Ops::KNOWN[i].extents.rank;
            i += 1;
        }
        Spec::new(Op::KIND, ranks.split_at(Ops::KNOWN.len()).0)
    };

    /// Whether all lengths are constant; then the compiler has compared them.
    pub(super) const STATIC: bool = {
        let mut all = S::EXTENTS.is_static();
        let mut i = 0;
        while i < Ops::KNOWN.len() {
            all = all && Ops::KNOWN[i].extents.is_static();
            i += 1;
        }
        all
    };

    /// Whether there is one step whatever the lengths.
    pub(super) const SINGLE: bool = Self::SPEC.is_single();

    /// Whether there is one step, of which all is constant but the pointers, if the result is contiguous.
    pub(super) const IS_DIRECT: bool = Self::STATIC && Self::SINGLE && common::<Ops>().contiguous;

    /// The operands as they lie in memory if they are contiguous.
    const LAYOUTS: [Layout; MAX_OPERANDS] = {
        let mut layouts = [Layout::NONE; MAX_OPERANDS];
        let mut i = 0;
        while i < Ops::KNOWN.len() {
            let extents = &Ops::KNOWN[i].extents;
            layouts[i] = Layout::contiguous(extents.lengths(), extents.rank);
            i += 1;
        }
        layouts
    };

    /// The lengths of the labels, where they are constant.
    pub(super) const LENS: [usize; MAX_NETWORK_LABELS] = {
        let mut lens = [1; MAX_NETWORK_LABELS];
        fit::measure(&Self::SPEC, &Self::LAYOUTS, &mut lens);
        lens
    };

    /// The steps, where the lengths are constant and there is more than one.
    pub(super) const PROGRAM: Option<Program> = if Self::STATIC && !Self::SINGLE {
        Some(Program::new(&Self::SPEC, &Self::LAYOUTS, &Self::LENS))
    } else {
        None
    };

    /// The number of those steps.
    pub(super) const STEPS: usize = match &Self::PROGRAM {
        Some(program) => program.count(),
        None => 0,
    };

    /// The loops of matrix products, where lengths are constant, whatever the strides.
    pub(super) const ROLES: Option<Roles> =
        if Self::STATIC { Roles::of(&Self::SPEC, &Self::LAYOUTS, &Self::LENS) } else { None };

    /// Whether the strides of a term are constant.
    const fn is_constant(term: Source) -> bool {
        match term {
            Source::Operand(i) => Ops::KNOWN[i as usize].contiguous,
            Source::Made(_) | Source::None => true,
        }
    }
}

/// Step `I` of a call.
pub(super) struct StepOf<Op, Ops, S, const I: usize>(PhantomData<(Op, Ops, S)>);

impl<Op: Operation, Ops: Operands, S: Shape, const I: usize> StepOf<Op, Ops, S, I> {
    /// Its loops, where lengths and strides are constant; the result is contiguous.
    pub(super) const PLAN: Option<(Work, Plan)> = {
        let spec = &Call::<Op, Ops, S>::SPEC;
        let layouts = &Call::<Op, Ops, S>::LAYOUTS;
        let lens = &Call::<Op, Ops, S>::LENS;
        let result = &Layout::contiguous(S::EXTENTS.lengths(), S::RANK);
        match &Call::<Op, Ops, S>::PROGRAM {
            Some(program) if I < program.count() && !program.is_too_large(1) => {
                let step = program.step(I);
                let mut lowered = Lowered::<SPILL>::NONE;
                program.lower(I, spec, layouts, result, lens, &mut lowered);
                let constant =
                    Call::<Op, Ops, S>::is_constant(step.left) && Call::<Op, Ops, S>::is_constant(step.right);
                // Loops around a plan are left for run time: they are as rare as they are long.
                if constant && lowered.around().is_empty() {
                    Some((lowered.work, lowered.plan))
                } else {
                    None
                }
            }
            None if I == 0 && Call::<Op, Ops, S>::STATIC && common::<Ops>().contiguous => {
                let mut lowered = Lowered::<0>::NONE;
                spec.lower(layouts, result, lens, &mut lowered);
                Some((lowered.work, lowered.plan))
            }
            _ => None,
        }
    };

    /// The same as matrix products, where it can be computed as such.
    const MATRICES: Option<Plan> = match &Self::PLAN {
        Some((Work::Gemm, plan)) => Some(*plan),
        Some((Work::Product, plan)) => plan.outer(),
        _ => None,
    };
}

impl<Op: Operation, Ops: Operands, S: Shape, const I: usize> Known for StepOf<Op, Ops, S, I> {
    /// Of the only step of a call also where the lengths of its batch are not constant, or the strides of operands that are
    /// views. There it is what the loops are most likely to be: it has to be compared with what they are.
    const SMALL: Option<Small> = match (&Self::MATRICES, &Self::PLAN) {
        (Some(plan), _) => Small::of(plan),
        (None, None) if Call::<Op, Ops, S>::SINGLE && I == 0 => match Call::<Op, Ops, S>::ANY_BATCH {
            Some((Work::Gemm, plan)) => Small::of(&plan),
            _ => None,
        },
        _ => None,
    };

    const STRIDED: bool = Self::PLAN.is_none() && !common::<Ops>().contiguous;

    /// Not in debug builds, where nothing is unrolled: this crate may be optimised there, and its caller is not.
    const FEW: Few = match &Self::PLAN {
        Some((work, plan)) if cfg!(not(debug_assertions)) => {
            gemm::few::fits(*work, plan, common::<Ops>().inline)
        }
        _ => Few::No,
    };

    const BATCH: Option<Batches> = match &Self::MATRICES {
        Some(plan) => gemm::batch(plan),
        None => None,
    };

    const OUTER: Option<OuterProduct> = match (&Self::PLAN, Self::MATRICES) {
        (Some((Work::Product, _)), Some(plan)) => Some(OuterProduct(plan)),
        _ => None,
    };

    /// Not in debug builds, as for `FEW`.
    const SHORT_ROWS: Option<ShortRows> = match &Self::PLAN {
        Some((work, plan)) if cfg!(not(debug_assertions)) => ShortRows::of(*work, plan),
        _ => None,
    };
}

/// The bit of a result by columns, where all operands are likely to be such.
pub(super) const BY_COLUMNS: usize = 1 << MAX_OPERANDS;

/// The only step of a call of constant lengths, with strides that its views are likely to have: those of contiguous tensors, as contiguous
/// parts of larger ones have, or the same with the last two axes exchanged, as `b.t()` and a matrix by columns have. Which view is
/// transposed the bits of `TURNED` say. They are compared when the program runs.
pub(super) struct Likely<Op, Ops, S, const TURNED: usize>(PhantomData<(Op, Ops, S)>);

impl<Op: Operation, Ops: Operands, S: Shape, const TURNED: usize> Likely<Op, Ops, S, TURNED> {
    /// The operands, if there are such views.
    const LAYOUTS: Option<[Layout; MAX_OPERANDS]> = {
        let mut all = !common::<Ops>().contiguous && Call::<Op, Ops, S>::STATIC && Call::<Op, Ops, S>::SINGLE;
        all = all && (TURNED & BY_COLUMNS == 0 || S::RANK == 2 && common::<Ops>().by_columns);
        let mut layouts = [Layout::NONE; MAX_OPERANDS];
        let mut i = 0;
        while all && i < Ops::KNOWN.len() {
            layouts[i] = Call::<Op, Ops, S>::LAYOUTS[i];
            let known = &Ops::KNOWN[i];
            let (rank, turns) = (known.extents.rank, TURNED >> i & 1 == 1);
            // Matrices by columns have no transposed views: nalgebra's `transpose` copies.
            if turns && (known.contiguous || known.by_columns || rank < 2) {
                all = false;
            } else if turns || known.by_columns {
                layouts[i] = layouts[i].turned(rank);
            }
            i += 1;
        }
        if all { Some(layouts) } else { None }
    };

    /// The result as it lies in memory: contiguous, or by columns.
    const RESULT: Layout = {
        let rows = Layout::contiguous(S::EXTENTS.lengths(), S::RANK);
        if TURNED & BY_COLUMNS == 0 || S::RANK != 2 { rows } else { rows.turned(2) }
    };

    /// The loops, where there is a kernel for shapes of these lengths.
    pub(super) const PLAN: Option<(Work, Plan)> = match &Self::LAYOUTS {
        Some(layouts) => {
            let mut lowered = Lowered::<0>::NONE;
            Call::<Op, Ops, S>::SPEC.lower(layouts, &Self::RESULT, &Call::<Op, Ops, S>::LENS, &mut lowered);
            match (lowered.work, Small::of(&lowered.plan)) {
                (Work::Gemm, Some(_)) => Some((lowered.work, lowered.plan)),
                _ => None,
            }
        }
        None => None,
    };

    /// Whether a result lies like that.
    #[inline(always)]
    pub(super) fn is_result(strides: &[isize]) -> bool {
        let result = const { &Self::RESULT };
        let lies = strides.iter().zip(&result.stride).zip(&result.len);
        lies.take(S::RANK).all(|((stride, likely), len)| stride == likely || *len == 1)
    }

    /// Whether the operands are such.
    #[inline(always)]
    pub(super) fn is(layouts: &[Layout]) -> bool {
        let Some(likely) = (const { &Self::LAYOUTS }) else { return false };
        let mut all = true;
        for ((known, layout), likely) in Ops::KNOWN.iter().zip(layouts).zip(likely) {
            // One by one: of several at once a load would wait for what has just been stored one by one.
            for i in 0..if known.contiguous { 0 } else { known.extents.rank } {
                // The stride of an axis of length 1 moves nothing.
                all &= layout.stride[i] == likely.stride[i] || likely.len[i] == 1;
            }
        }
        all
    }
}

impl<Op: Operation, Ops: Operands, S: Shape, const TURNED: usize> Known for Likely<Op, Ops, S, TURNED> {
    const SMALL: Option<Small> = match &Self::PLAN {
        Some((_, plan)) => Small::of(plan),
        None => None,
    };

    const FEW: Few = match &Self::PLAN {
        Some((work, plan)) if cfg!(not(debug_assertions)) => {
            gemm::few::fits(*work, plan, common::<Ops>().inline)
        }
        _ => Few::No,
    };

    const BATCH: Option<Batches> = match &Self::PLAN {
        Some((_, plan)) => gemm::batch(plan),
        None => None,
    };
}

impl<Op: Operation, Ops: Operands, S: Shape> Call<Op, Ops, S> {
    /// The plan of a product of two operands that are contiguous, with 2 for the lengths of a batch that are not constant.
    const ANY_BATCH: Option<(Work, Plan)> = {
        let spec = &Self::SPEC;
        let mut layouts = [Layout::NONE; MAX_OPERANDS];
        // Not where there is a constant plan, as nothing asks then: rustc evaluates it all the same.
        let mut known = spec.operands == 2 && !(Self::STATIC && common::<Ops>().contiguous);
        let mut i = 0;
        while known && i < Ops::KNOWN.len() {
            match any_batch(&Ops::KNOWN[i].extents, &spec.terms[i], spec) {
                Some(layout) => layouts[i] = layout,
                None => known = false,
            }
            i += 1;
        }
        match any_batch(&S::EXTENTS, &spec.output, spec) {
            Some(result) if known => {
                let mut lens = [1; MAX_NETWORK_LABELS];
                fit::measure(spec, &layouts, &mut lens);
                let mut lowered = Lowered::<0>::NONE;
                spec.lower(&layouts, &result, &lens, &mut lowered);
                Some((lowered.work, lowered.plan))
            }
            _ => None,
        }
    };
}

/// The layout of a contiguous term of which only axes of a batch are not constant, with 2 for their lengths.
const fn any_batch(extents: &Extents, term: &Term, spec: &Spec) -> Option<Layout> {
    let mut lengths = extents.lengths();
    let mut i = 0;
    while i < extents.rank {
        if extents.len[i].is_none() {
            let label = term.labels[i];
            if !(spec.terms[0].has(label) && spec.terms[1].has(label) && spec.output.has(label)) {
                return None;
            }
            lengths[i] = 2;
        }
        i += 1;
    }
    Some(Layout::contiguous(lengths, extents.rank))
}

/// What is known of all operands.
struct Common {
    contiguous: bool,
    by_columns: bool,
    inline: bool,
}

const fn common<Ops: Operands>() -> Common {
    let mut all = Common { contiguous: true, by_columns: true, inline: true };
    let mut i = 0;
    while i < Ops::KNOWN.len() {
        let known = &Ops::KNOWN[i];
        all.contiguous &= known.contiguous;
        all.by_columns &= known.by_columns;
        all.inline &= known.inline;
        i += 1;
    }
    all
}
