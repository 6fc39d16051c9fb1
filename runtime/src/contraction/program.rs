//! The steps of a contraction, whatever the number of operands: which terms each takes, and where what it makes lies.
//!
//! Operands whose labels nobody else has are summed over these first, where that saves products. Then pairs are
//! contracted in the order of [`Order`]. An intermediate is a dense block of one buffer, at a place that no term needs any
//! more; its axes are laid out for the step that takes it. A program has lengths, but no strides: those come when a step is
//! lowered.

use super::lower::{Lowered, Memory};
use super::order::{MAX_NETWORK_LABELS, MAX_OPERANDS, Network, Order};
use super::plan::Layout;
use super::spec::Spec;
use crate::shape::MAX_RANK;

/// Pairs, and a sum before them for each operand.
pub(crate) const MAX_STEPS: usize = 2 * MAX_OPERANDS - 1;

/// The most axes of an intermediate. Each has length 2 or more, so one with more axes is too large for any memory.
const MAX_AXES: usize = 48;

/// Places in the buffer are multiples of so many elements.
const ALIGNED: usize = 16;

/// As many labels as most contractions have at most, to lower their steps in less room.
const FEW_LABELS: usize = 32;

/// A size that no buffer can have.
const TOO_LARGE: usize = usize::MAX / 2;

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
    axes: usize,
    labels: [u8; MAX_AXES],
    /// Where it begins in the buffer.
    pub(crate) offset: usize,
    size: usize,
}

impl Step {
    const NONE: Step =
        Step { left: Source::None, right: Source::None, axes: 0, labels: [0; MAX_AXES], offset: 0, size: 0 };

    const fn takes(&self, made: usize) -> bool {
        matches!(self.left, Source::Made(i) if i as usize == made)
            || matches!(self.right, Source::Made(i) if i as usize == made)
    }

    /// Appends the labels of `set` in the order in which a term has them, the outermost first.
    const fn append(&mut self, term: &Memory<'_>, mut set: u128, lens: &[usize]) {
        while set != 0 {
            let (mut furthest, mut reach) = (set.trailing_zeros() as u8, 0);
            let mut rest = set;
            while rest != 0 {
                let label = rest.trailing_zeros() as u8;
                let stride = term.stride(label, lens).unsigned_abs();
                if stride > reach {
                    (furthest, reach) = (label, stride);
                }
                rest &= rest - 1;
            }
            if self.axes == MAX_AXES {
                self.size = TOO_LARGE;
                return;
            }
            self.labels[self.axes] = furthest;
            self.axes += 1;
            let size = self.size.saturating_mul(lens[furthest as usize]);
            self.size = if size > TOO_LARGE { TOO_LARGE } else { size };
            set &= !(1 << furthest);
        }
    }
}

/// All steps. The last one makes the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Program {
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
        let mut maker = Maker { spec, layouts, lens, program, at: [Source::None; MAX_STEPS] };
        if spec.operands == 1 {
            maker.program.steps[0].left = Source::Operand(0);
            maker.program.count = 1;
            return maker.program;
        }
        maker.contract_all();
        let mut program = maker.program;
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
            Source::Made(i) => {
                let made = &self.steps[i as usize];
                Memory::Dense(made.labels.split_at(made.axes).0)
            }
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
            let size = self.steps[i].size;
            let mut offset = 0;
            let mut other = 0;
            while other < i {
                let block = self.steps[other];
                let free = offset + size <= block.offset || block.offset + block.size <= offset;
                if self.taker(other) >= i && !free {
                    // Behind it, and then the blocks before it in the list must be looked at again.
                    offset = (block.offset + block.size).next_multiple_of(ALIGNED);
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

/// A program in the making.
struct Maker<'a> {
    spec: &'a Spec,
    layouts: &'a [Layout],
    lens: &'a [usize],
    program: Program,
    /// Where the terms of the order are: operands, then the results of pairs.
    at: [Source; MAX_STEPS],
}

impl Maker<'_> {
    const fn contract_all(&mut self) {
        let operands = self.spec.operands;
        let order = Order::new(&self.network());
        let mut i = 0;
        while i < operands {
            self.at[i] = Source::Operand(i as u8);
            i += 1;
        }
        let pairs = order.steps();
        let mut pair = 0;
        while pair < pairs.len() {
            let (left, right) = (pairs[pair].left as usize, pairs[pair].right as usize);
            let kept = order.kept_by(pair);
            self.sum_own(left, right, kept);
            self.sum_own(right, left, kept);
            let (l, r) = (self.at[left], self.at[right]);
            let made = self.program.count;
            if pair + 1 < pairs.len() {
                // The partner in the step to come, and what that leaves.
                let mut next = pair + 1;
                while pairs[next].left as usize != operands + pair
                    && pairs[next].right as usize != operands + pair
                {
                    next += 1;
                }
                let partner = pairs[next].left as usize ^ pairs[next].right as usize ^ (operands + pair);
                self.make(l, r, kept, order.set(partner as u8), order.kept_by(next));
            } else {
                self.make(l, r, 0, 0, 0);
            }
            self.at[operands + pair] = Source::Made(made as u8);
            pair += 1;
        }
    }

    /// The labels and lengths as the search for an order takes them.
    const fn network(&self) -> Network {
        let mut network = Network {
            count: self.spec.operands,
            terms: [0; MAX_OPERANDS],
            output: self.spec.output.set(),
            lens: [1; MAX_NETWORK_LABELS],
        };
        let mut i = 0;
        while i < self.spec.operands {
            network.terms[i] = self.spec.terms[i].set();
            i += 1;
        }
        i = 0;
        while i < self.spec.labels {
            network.lens[i] = self.lens[i];
            i += 1;
        }
        network
    }

    const fn labels(&self, term: Source) -> u128 {
        self.program.memory(term, self.spec, self.layouts).labels(self.lens)
    }

    /// Sums a term over the labels that neither its partner nor the result of both has, if the partner has labels of its
    /// own, over which these sums would be repeated.
    const fn sum_own(&mut self, term: usize, partner: usize, kept: u128) {
        let (labels, others) = (self.labels(self.at[term]), self.labels(self.at[partner]));
        let wanted = labels & (others | kept);
        if wanted != labels && others & !labels != 0 {
            let made = self.program.count;
            self.make(self.at[term], Source::None, wanted, others, kept);
            self.at[term] = Source::Made(made as u8);
        }
    }

    /// One more step. What it makes keeps the labels `kept`, laid out for a step with a term of the labels `partner` that
    /// keeps `then`: batch axes outside, axes that the step multiplies and adds together beside each other.
    const fn make(&mut self, left: Source, right: Source, kept: u128, partner: u128, then: u128) {
        let mut step = Step { left, right, size: 1, ..Step::NONE };
        let a = self.program.memory(left, self.spec, self.layouts);
        let b = self.program.memory(right, self.spec, self.layouts);
        let (of_a, of_b) = (a.labels(self.lens), b.labels(self.lens));
        let kept = kept & (of_a | of_b);
        let batch = partner & then;
        let summed = partner & !then;
        let (outer, inner) = (kept & batch, kept & !batch);
        step.append(&a, outer & of_a, self.lens);
        step.append(&b, outer & !of_a, self.lens);
        step.append(&a, inner & of_a & of_b, self.lens);
        step.append(&a, inner & of_a & !of_b & !summed, self.lens);
        step.append(&a, inner & of_a & !of_b & summed, self.lens);
        step.append(&b, inner & !of_a & summed, self.lens);
        step.append(&b, inner & !of_a & !summed, self.lens);
        self.program.steps[self.program.count] = step;
        self.program.count += 1;
    }
}
