//! The steps of a contraction, whatever the number of operands: which terms each takes, and where what it makes lies.
//!
//! Operands whose labels nobody else has are summed over these first, where that saves products. Then pairs are
//! contracted in the order of `order`. An intermediate is a dense block of one buffer, at a place that no term needs any
//! more; its axes are laid out for the step that takes it. A program has lengths, but no strides: those come when a step is
//! lowered.

mod axes;
mod maker;

use super::lower::{Lowered, Memory};
use super::order::{MAX_NETWORK_LABELS, MAX_OPERANDS};
use super::plan::Layout;
use super::spec::Spec;
use crate::shape::MAX_RANK;
use axes::{Axes, TOO_LARGE};
use maker::Maker;

/// Pairs, and a sum before them for each operand.
pub(crate) const MAX_STEPS: usize = 2 * MAX_OPERANDS - 1;

/// Places in the buffer are multiples of so many elements.
const ALIGNED: usize = 16;

/// As many labels as most contractions have at most, to lower their steps in less room.
const FEW_LABELS: usize = 32;

/// A term: an operand, or what a step has made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Operand(u8),
    Made(u8),
    /// The right operand of a step that has one only.
    None,
}

/// A step, and the intermediate that it makes unless it is the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) left: Source,
    pub(crate) right: Source,
    /// Its axes, the outermost first.
    axes: Axes,
    /// Where it begins in the buffer.
    pub(crate) offset: usize,
}

impl Step {
    const NONE: Step = Step { left: Source::None, right: Source::None, axes: Axes::NONE, offset: 0 };

    const fn takes(&self, made: usize) -> bool {
        matches!(self.left, Source::Made(i) if i as usize == made)
            || matches!(self.right, Source::Made(i) if i as usize == made)
    }
}

/// All steps. The last one makes the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    steps: [Step; MAX_STEPS],
    count: usize,
    /// The number of elements of all intermediates that are needed at a time.
    pub(crate) buffer: usize,
    /// Whether a label that is summed has length 0, so that there is nothing to add.
    nothing: bool,
}

impl Program {
    /// The steps of `spec` on operands of these layouts, whose labels have these lengths. The strides only decide about
    /// the order of axes of intermediates; a program is right for every layout with the same lengths.
    pub(crate) const fn new(spec: &Spec, layouts: &[Layout], lens: &[usize]) -> Self {
        let mut program = Program { steps: [Step::NONE; MAX_STEPS], count: 0, buffer: 0, nothing: false };
        let mut label = 0;
        while label < spec.labels {
            if lens[label] == 0 {
                // The result has no elements, or each is a sum of nothing.
                program.nothing = true;
                program.count = 1;
                return program;
            }
            label += 1;
        }
        let mut program = Maker::new(spec, layouts, lens, program).contract_all();
        program.pack();
        program
    }

    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    pub(crate) const fn step(&self, i: usize) -> &Step {
        &self.steps[i]
    }

    /// Whether all intermediates together are more than memory can address.
    pub(crate) const fn is_too_large(&self, element: usize) -> bool {
        match self.buffer.checked_mul(element) {
            Some(bytes) => bytes > isize::MAX as usize,
            None => true,
        }
    }

    /// Whether the result of a step is the result of all.
    pub(crate) const fn is_last(&self, i: usize) -> bool {
        i + 1 == self.count
    }

    /// Where the axes of a term are.
    const fn memory<'a>(&'a self, term: Source, spec: &'a Spec, layouts: &'a [Layout]) -> Memory<'a> {
        match term {
            Source::Operand(i) => Memory::Strided(&spec.terms[i as usize], &layouts[i as usize]),
            Source::Made(i) => Memory::Dense(self.steps[i as usize].axes.labels()),
            Source::None => Memory::Missing,
        }
    }

    /// Adds the loops of a step, with the strides of operands and result, to `to`, which has none.
    pub(crate) const fn lower<const SPILL: usize>(
        &self,
        i: usize,
        spec: &Spec,
        layouts: &[Layout],
        result: &Layout,
        lens: &[usize],
        to: &mut Lowered<SPILL>,
    ) {
        let step = &self.steps[i];
        let c = if self.is_last(i) {
            Memory::Strided(&spec.output, result)
        } else {
            self.memory(Source::Made(i as u8), spec, layouts)
        };
        if self.nothing {
            return to.fill_nothing::<MAX_NETWORK_LABELS>(&c, lens);
        }
        let a = self.memory(step.left, spec, layouts);
        let b = self.memory(step.right, spec, layouts);
        let conjugates = [spec.conjugates(step.left), spec.conjugates(step.right)];
        if spec.labels <= FEW_LABELS {
            to.fill::<FEW_LABELS>([&a, &b, &c], lens, conjugates)
        } else {
            to.fill::<MAX_NETWORK_LABELS>([&a, &b, &c], lens, conjugates)
        }
    }

    /// Gives every intermediate the first place in the buffer that is free from the step that makes it to the one that
    /// takes it.
    const fn pack(&mut self) {
        let mut i = 0;
        while i + 1 < self.count {
            let size = self.steps[i].axes.size;
            let mut offset = 0;
            let mut other = 0;
            while other < i {
                let block = &self.steps[other];
                let free = offset + size <= block.offset || block.offset + block.axes.size <= offset;
                if self.taker(other) >= i && !free {
                    // Behind it, and then the blocks before it in the list must be looked at again.
                    offset = (block.offset + block.axes.size).next_multiple_of(ALIGNED);
                    other = 0;
                } else {
                    other += 1;
                }
            }
            self.steps[i].offset = offset;
            let end = offset.saturating_add(size);
            if end > self.buffer {
                self.buffer = end;
            }
            if end >= TOO_LARGE {
                self.buffer = usize::MAX;
                return;
            }
            i += 1;
        }
    }

    /// The step that takes what a step has made.
    const fn taker(&self, made: usize) -> usize {
        let mut i = made + 1;
        while i < self.count && !self.steps[i].takes(made) {
            i += 1;
        }
        i
    }
}

impl Spec {
    /// Whether this is one step whatever the lengths: one operand, or two of which none is summed first.
    pub(crate) const fn is_single(&self) -> bool {
        match self.operands {
            1 => true,
            2 => {
                let (a, b) = (self.terms[0].set(), self.terms[1].set());
                let own = !(a & b | self.output.set());
                (a & own == 0 || b & !a == 0) && (b & own == 0 || a & !b == 0)
            }
            _ => false,
        }
    }

    /// Adds the loops of the only step to `to`, which has none.
    pub(crate) const fn lower(
        &self,
        layouts: &[Layout],
        result: &Layout,
        lens: &[usize],
        to: &mut Lowered<0>,
    ) {
        let a = Memory::Strided(&self.terms[0], &layouts[0]);
        let b =
            if self.operands == 2 { Memory::Strided(&self.terms[1], &layouts[1]) } else { Memory::Missing };
        let c = Memory::Strided(&self.output, result);
        let conjugates = [self.conjugates & 1 == 1, self.conjugates & 2 == 2];
        to.fill::<{ 2 * MAX_RANK + 1 }>([&a, &b, &c], lens, conjugates)
    }

    /// Whether the elements of a term are to be conjugated when they are read.
    const fn conjugates(&self, term: Source) -> bool {
        matches!(term, Source::Operand(i) if self.conjugates >> i & 1 == 1)
    }
}
