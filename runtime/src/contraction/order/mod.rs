//! The order in which an einsum of many operands is contracted: pair by pair, the pairs chosen for the fewest FLOPs.
//!
//! Labels are sets of bits, lengths are numbers, and everything is `const fn`: where the lengths are constant, so is the
//! order. The cost of a pair is opt_einsum's, so that both can be compared: the product of the lengths of all its labels,
//! once for the multiplications and once more for the additions if a label is summed. What a pair leaves keeps the labels
//! that the output or another remaining term has. Label ids decide nothing but these sets; equal costs are decided by the
//! largest intermediate, and then from left to right.
//!
//! Numbers saturate: an order of networks too large to count is still an order, if not the best one.

mod greedy;
mod search;
#[cfg(test)]
mod tests;

use greedy::Rule;
use search::EXACT;

/// The most operands of an einsum: 12, and a scalar factor.
pub(crate) const MAX_OPERANDS: usize = 13;

/// The most labels of an einsum: bits of a set.
pub(crate) const MAX_NETWORK_LABELS: usize = u128::BITS as usize;

/// Operands and intermediates together.
const MAX_TERMS: usize = 2 * MAX_OPERANDS - 1;

/// An einsum without the order of axes: the set of labels of each operand and of the output, the length of each label.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Network {
    pub(crate) count: usize,
    pub(crate) terms: [u128; MAX_OPERANDS],
    pub(crate) output: u128,
    pub(crate) lens: [usize; MAX_NETWORK_LABELS],
}

impl Network {
    /// The number of elements of a term with these labels.
    pub(crate) const fn size(&self, labels: u128) -> u128 {
        let mut size = 1u128;
        let mut rest = labels;
        while rest != 0 {
            size = size.saturating_mul(self.lens[rest.trailing_zeros() as usize] as u128);
            rest &= rest - 1;
        }
        size
    }

    /// The labels of all operands.
    pub(crate) const fn labels(&self) -> u128 {
        let mut all = 0;
        let mut i = 0;
        while i < self.count {
            all |= self.terms[i];
            i += 1;
        }
        all
    }

    /// What one loop over `labels` costs for so many terms at once.
    pub(crate) const fn flops(&self, labels: u128, terms: usize, sums: bool) -> u128 {
        let products = if terms > 2 { terms - 1 } else { 1 };
        self.size(labels).saturating_mul(products as u128 + sums as u128)
    }
}

/// A step: two terms become one. Operands are numbered from 0, and the result of step `s` of `n` operands is `n + s`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The term that holds the earlier operand.
    pub(crate) left: u8,
    pub(crate) right: u8,
}

/// The steps that contract a network, as far as they are decided.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Order {
    operands: usize,
    output: u128,
    sets: [u128; MAX_TERMS],
    steps: [Pair; MAX_OPERANDS - 1],
    count: usize,
    /// The terms that are left, by their earliest operand.
    live: [u8; MAX_OPERANDS],
}

impl Order {
    /// The cheapest order: of all there are up to 8 operands, above that a good one that is no worse than any that
    /// contracts neighbours only, so also no worse than from left to right.
    pub(crate) const fn new(network: &Network) -> Self {
        let order = Order::unordered(network);
        let found = match network.count {
            0 | 1 => return order,
            2 => return order.join(0, 1),
            3 | 4 => search::exact::<16>(network, order, search::UNLIMITED),
            5..=EXACT => {
                let (_, limit) = search::neighbours(network, Order::unordered(network));
                search::exact::<256>(network, order, limit)
            }
            _ => return Order::of_many(network),
        };
        found.expect("a limit that some order keeps").0
    }

    const fn of_many(network: &Network) -> Self {
        let (mut best, mut flops) = search::neighbours(network, Order::unordered(network));
        let mut i = 0;
        while i < Rule::ALL.len() {
            let (order, spent) = greedy::greedy(network, Order::unordered(network), Rule::ALL[i]);
            if spent < flops
                && let Some((order, rest)) = search::exact::<256>(network, order, flops - spent - 1)
            {
                (best, flops) = (order, spent + rest);
            }
            i += 1;
        }
        best
    }

    /// No step yet.
    const fn unordered(network: &Network) -> Self {
        let mut order = Order {
            operands: network.count,
            output: network.output,
            sets: [0; MAX_TERMS],
            steps: [Pair { left: 0, right: 0 }; MAX_OPERANDS - 1],
            count: 0,
            live: [0; MAX_OPERANDS],
        };
        let mut i = 0;
        while i < network.count {
            order.sets[i] = network.terms[i];
            order.live[i] = i as u8;
            i += 1;
        }
        order
    }

    /// One more step, of two live terms, `left` before `right`. The result takes the place of `left`.
    const fn join(mut self, left: u8, right: u8) -> Self {
        let id = self.operands + self.count;
        self.sets[id] = self.kept(left, right);
        self.steps[self.count] = Pair { left, right };
        let live = self.live().len();
        let mut to = 0;
        let mut from = 0;
        while from < live {
            let term = self.live[from];
            if term != right {
                self.live[to] = if term == left { id as u8 } else { term };
                to += 1;
            }
            from += 1;
        }
        self.count += 1;
        self
    }

    /// What two live terms would leave.
    const fn kept(&self, left: u8, right: u8) -> u128 {
        let live = self.live();
        let mut wanted = self.output;
        let mut i = 0;
        while i < live.len() {
            if live[i] != left && live[i] != right {
                wanted |= self.set(live[i]);
            }
            i += 1;
        }
        (self.set(left) | self.set(right)) & wanted
    }

    /// The result of the last step.
    const fn last(&self) -> u8 {
        (self.operands + self.count - 1) as u8
    }

    /// The terms that no step has taken.
    const fn live(&self) -> &[u8] {
        self.live.split_at(self.operands - self.count).0
    }

    /// The labels of a term.
    pub(crate) const fn set(&self, term: u8) -> u128 {
        self.sets[term as usize]
    }

    /// The steps, each after those whose results it takes.
    pub(crate) const fn steps(&self) -> &[Pair] {
        self.steps.split_at(self.count).0
    }

    /// The labels that the result of a step keeps.
    pub(crate) const fn kept_by(&self, step: usize) -> u128 {
        self.sets[self.operands + step]
    }

    /// The labels over which a step loops.
    pub(crate) const fn loops_of(&self, step: usize) -> u128 {
        self.set(self.steps[step].left) | self.set(self.steps[step].right)
    }

    pub(crate) const fn flops_of(&self, step: usize, network: &Network) -> u128 {
        let loops = self.loops_of(step);
        network.flops(loops, 2, loops & !self.kept_by(step) != 0)
    }

    pub(crate) const fn flops(&self, network: &Network) -> u128 {
        let mut flops = 0u128;
        let mut step = 0;
        while step < self.count {
            flops = flops.saturating_add(self.flops_of(step, network));
            step += 1;
        }
        flops
    }

    /// The number of elements of the largest result, the last one's included.
    pub(crate) const fn largest(&self, network: &Network) -> u128 {
        let mut largest = 0;
        let mut step = 0;
        while step < self.count {
            let size = network.size(self.kept_by(step));
            if size > largest {
                largest = size;
            }
            step += 1;
        }
        largest
    }
}
