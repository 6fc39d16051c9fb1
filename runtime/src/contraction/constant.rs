//! What of a call is constant: everything but pointers where the lengths are constant and the operands contiguous, the
//! program where the lengths are, the labels always.

use super::fit;
use super::lower::{Lowered, SPILL, Work};
use super::order::{MAX_NETWORK_LABELS, MAX_OPERANDS};
use super::plan::{Layout, Plan};
use super::program::{Program, Source};
use super::spec::Spec;
use crate::rules::Operation;
use crate::shape::Shape;
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
            None if Call::<Op, Ops, S>::STATIC && all_contiguous::<Ops>() => {
                let mut lowered = Lowered::<0>::NONE;
                spec.lower(layouts, result, lens, &mut lowered);
                Some((lowered.work, lowered.plan))
            }
            _ => None,
        }
    };
}

const fn all_contiguous<Ops: Operands>() -> bool {
    let mut i = 0;
    while i < Ops::KNOWN.len() {
        if !Ops::KNOWN[i].contiguous {
            return false;
        }
        i += 1;
    }
    true
}
