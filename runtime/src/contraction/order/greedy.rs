//! Greedy searches, which contract pairs until few enough terms are left for all their orders to be searched.

use super::search::{EXACT, size};
use super::{Network, Order};

/// What a greedy search looks for in a pair. None is best for all networks, so each is tried.
#[derive(Clone, Copy)]
pub(super) enum Rule {
    /// The fewest elements left for each that is taken.
    Ratio,
    /// The fewest FLOPs.
    Flops,
    /// The fewest elements more than are taken, as opt_einsum's greedy search.
    Difference,
}

impl Rule {
    pub(super) const ALL: [Rule; 3] = [Rule::Ratio, Rule::Flops, Rule::Difference];
}

/// Contracts pairs until [`EXACT`] terms are left, always the best by `rule`, the first of equal ones. Also says what that
/// costs.
pub(super) const fn greedy(network: &Network, mut order: Order, rule: Rule) -> (Order, u128) {
    let mut spent = 0;
    while order.live().len() > EXACT {
        let live = order.live();
        let mut best = Candidate::new(network, &order, live[0], live[1]);
        let mut i = 0;
        while i < live.len() {
            let mut j = i + 1;
            while j < live.len() {
                let pair = Candidate::new(network, &order, live[i], live[j]);
                if pair.beats(&best, rule) {
                    best = pair;
                }
                j += 1;
            }
            i += 1;
        }
        spent += best.flops;
        order = order.join(best.left, best.right);
    }
    (order, spent)
}

/// A pair that the greedy search may choose.
struct Candidate {
    left: u8,
    right: u8,
    flops: u128,
    /// The elements that it leaves, and those that it takes.
    leaves: u128,
    takes: u128,
}

impl Candidate {
    const fn new(network: &Network, order: &Order, left: u8, right: u8) -> Self {
        let (a, b) = (order.set(left), order.set(right));
        let kept = order.kept(left, right);
        let ending = (a | b) & !kept;
        let leaves = size(network, 1, kept);
        Candidate {
            left,
            right,
            flops: size(network, leaves, ending) * if ending == 0 { 1 } else { 2 },
            leaves,
            takes: size(network, 1, a) + size(network, 1, b),
        }
    }

    const fn beats(&self, other: &Candidate, rule: Rule) -> bool {
        match rule {
            Rule::Ratio => self.leaves * other.takes < other.leaves * self.takes,
            Rule::Flops => self.flops < other.flops,
            Rule::Difference => self.leaves + other.takes < other.leaves + self.takes,
        }
    }
}
