//! Makes a program: sums first, then pairs in their order.

use super::super::lower::Memory;
use super::super::order::{MAX_NETWORK_LABELS, MAX_OPERANDS, Network, Order};
use super::super::plan::Layout;
use super::super::spec::Spec;
use super::axes::{Axes, Between};
use super::{MAX_STEPS, Program, Source, Step};

/// A program in the making.
pub(super) struct Maker<'a> {
    spec: &'a Spec,
    layouts: &'a [Layout],
    lens: &'a [usize],
    program: Program,
    /// Where the terms of the order are: operands, then the results of pairs.
    at: [Source; MAX_STEPS],
}

impl<'a> Maker<'a> {
    /// Begins with a program without steps.
    pub(super) const fn new(
        spec: &'a Spec,
        layouts: &'a [Layout],
        lens: &'a [usize],
        program: Program,
    ) -> Self {
        Maker { spec, layouts, lens, program, at: [Source::None; MAX_STEPS] }
    }

    /// All steps.
    pub(super) const fn contract_all(mut self) -> Program {
        let operands = self.spec.operands;
        if operands == 1 {
            self.push(Source::Operand(0), Source::None, Axes::NONE);
            return self.program;
        }
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
                let there = self.at[partner];
                let axes = self.arrange([l, r], kept, order.set(partner as u8), order.kept_by(next), there);
                self.push(l, r, axes);
            } else {
                self.push(l, r, Axes::NONE);
            }
            self.at[operands + pair] = Source::Made(made as u8);
            pair += 1;
        }
        self.program
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

    const fn memory(&self, term: Source) -> Memory<'_> {
        self.program.memory(term, self.spec, self.layouts)
    }

    const fn labels(&self, term: Source) -> u128 {
        self.memory(term).labels(self.lens)
    }

    /// Sums a term over the labels that neither its partner nor the result of both has, if the partner has labels of its
    /// own, over which these sums would be repeated.
    const fn sum_own(&mut self, term: usize, partner: usize, kept: u128) {
        let (labels, others) = (self.labels(self.at[term]), self.labels(self.at[partner]));
        let wanted = labels & (others | kept);
        if wanted != labels && others & !labels != 0 {
            let made = self.program.count;
            let axes = self.arrange([self.at[term], Source::None], wanted, others, kept, self.at[partner]);
            self.push(self.at[term], Source::None, axes);
            self.at[term] = Source::Made(made as u8);
        }
    }

    /// The axes of what a step makes of two terms, which keeps the labels `kept`, for a step with a term of the labels
    /// `partner` that keeps `then`. That term is `there`, if it has been made.
    const fn arrange(
        &self,
        [left, right]: [Source; 2],
        kept: u128,
        partner: u128,
        then: u128,
        there: Source,
    ) -> Axes {
        let between = Between {
            made_of: [self.memory(left), self.memory(right)],
            kept,
            batch: partner & then,
            summed: partner & !then,
            partner: self.memory(there),
            lens: self.lens,
        };
        between.arrange()
    }

    const fn push(&mut self, left: Source, right: Source, axes: Axes) {
        self.program.steps[self.program.count] = Step { left, right, axes, offset: 0 };
        self.program.count += 1;
    }
}
