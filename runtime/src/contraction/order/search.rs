//! Three searches for the order of a network: all orders of a few groups, all orders of neighbours, and greedy.
//!
//! `exact` and `neighbours` are dynamic programs: the labels that a set of operands leaves do not depend on the order
//! within, so the cheapest order of a set is that of two parts, each contracted in its own cheapest order, and the pair of
//! them. They build on the steps that an order has already, whose results they take as operands.
//!
//! Const evaluation pays for each statement, so a pair is never priced from nothing: the labels that end in it are few,
//! and what it costs is the size of what it leaves times the lengths of those.

use super::{MAX_OPERANDS, Network, Order};

/// The most groups of which all orders are searched.
pub(super) const EXACT: usize = 8;

/// The cheapest way to contract some set of groups.
#[derive(Clone, Copy)]
struct Best {
    flops: u128,
    largest: u128,
    /// Which part of the set is the left one.
    left: u8,
    found: bool,
}

impl Best {
    const NONE: Best = Best { flops: 0, largest: 0, left: 0, found: false };

    /// Tries two parts: the cheaper one stays, the first of equal ones.
    ///
    /// They leave `kept`, and the labels `ending` are summed; `left` is how the caller knows the left part.
    const fn offer(&mut self, network: &Network, parts: &[Best; 2], left: usize, kept: &Kept, ending: u128) {
        let [l, r] = parts;
        let below = l.flops.saturating_add(r.flops);
        if self.found && below > self.flops {
            return;
        }
        let pair = kept.size.saturating_mul(network.flops(ending, 2, ending != 0));
        let flops = below.saturating_add(pair);
        let mut largest = kept.size;
        if l.largest > largest {
            largest = l.largest;
        }
        if r.largest > largest {
            largest = r.largest;
        }
        if !self.found || flops < self.flops || flops == self.flops && largest < self.largest {
            *self = Best { flops, largest, left: left as u8, found: true };
        }
    }
}

/// The labels that a set of groups leaves, and how many elements that is.
struct Kept {
    labels: u128,
    size: u128,
}

/// Contracts the live terms of `order`, at most [`EXACT`], in the cheapest of all orders. `SETS` is at least two to the
/// power of their number.
pub(super) const fn exact<const SETS: usize>(network: &Network, order: Order) -> Order {
    let live = order.live();
    let full = (1usize << live.len()) - 1;
    let kept = kept_by_sets::<SETS>(network, &order);
    let mut best = [Best::NONE; SETS];
    let mut set = 1;
    while set <= full {
        if !set.is_power_of_two() {
            let of_set = Kept { labels: kept[set], size: network.size(kept[set]) };
            // The earliest group is the highest bit and stays on the left; the right part goes through all sets of the
            // others, the latest group alone first.
            let others = set ^ (1 << set.ilog2());
            let mut right = others & others.wrapping_neg();
            while right != 0 {
                let left = set ^ right;
                let ending = (kept[left] | kept[right]) & !of_set.labels;
                let parts = [best[left], best[right]];
                best[set].offer(network, &parts, left, &of_set, ending);
                right = right.wrapping_sub(others) & others;
            }
        }
        set += 1;
    }
    let mut groups = [0; EXACT];
    let count = live.len();
    groups.split_at_mut(count).0.copy_from_slice(live);
    join_set(order, groups.split_at(count).0, &best, full).0
}

/// For each set of live terms the labels that it leaves; a term alone has all it has.
const fn kept_by_sets<const SETS: usize>(network: &Network, order: &Order) -> [u128; SETS] {
    let live = order.live();
    let full = (1usize << live.len()) - 1;
    let mut sets = [0; SETS];
    let mut set = 1;
    while set <= full {
        let lowest = set.trailing_zeros() as usize;
        sets[set] = sets[set & (set - 1)] | order.set(live[live.len() - 1 - lowest]);
        set += 1;
    }
    // A set and the set of the others at once, as each needs the labels of the other before they are cut.
    set = full.div_ceil(2);
    while set <= full {
        let (these, others) = (sets[set], sets[full ^ set]);
        if !set.is_power_of_two() {
            sets[set] = these & (network.output | others);
        }
        if !(full ^ set).is_power_of_two() {
            sets[full ^ set] = others & (network.output | these);
        }
        set += 1;
    }
    sets
}

/// Appends the steps of a set, those of its left part first, and says which term it has become. The first group is the
/// highest bit.
const fn join_set(order: Order, groups: &[u8], best: &[Best], set: usize) -> (Order, u8) {
    if set.is_power_of_two() {
        return (order, groups[groups.len() - 1 - set.trailing_zeros() as usize]);
    }
    let part = best[set].left as usize;
    let (order, left) = join_set(order, groups, best, part);
    let (order, right) = join_set(order, groups, best, set ^ part);
    let order = order.join(left, right);
    let result = order.last();
    (order, result)
}

/// Contracts all operands in the cheapest of the orders that contract neighbours only, as for a product of matrices.
pub(super) const fn neighbours(network: &Network, order: Order) -> Order {
    // `best[i][j]` is of the operands from i to j; its left part ends before operand `left`.
    let mut best = [[Best::NONE; MAX_OPERANDS]; MAX_OPERANDS];
    let mut kept = [[0; MAX_OPERANDS]; MAX_OPERANDS];
    let mut from = 0;
    while from < network.count {
        kept[from][from] = network.terms[from];
        from += 1;
    }
    let mut more = 1;
    while more < network.count {
        from = 0;
        while from + more < network.count {
            let to = from + more;
            let labels = kept_by_run(network, from, to);
            let of_run = Kept { labels, size: network.size(labels) };
            let mut part = to;
            while part > from {
                let ending = (kept[from][part - 1] | kept[part][to]) & !labels;
                let parts = [best[from][part - 1], best[part][to]];
                best[from][to].offer(network, &parts, part, &of_run, ending);
                part -= 1;
            }
            kept[from][to] = labels;
            from += 1;
        }
        more += 1;
    }
    join_run(order, &best, 0, network.count - 1).0
}

/// The labels that neighbouring operands leave.
const fn kept_by_run(network: &Network, from: usize, to: usize) -> u128 {
    let (mut inside, mut outside) = (0, network.output);
    let mut i = 0;
    while i < network.count {
        if from <= i && i <= to {
            inside |= network.terms[i];
        } else {
            outside |= network.terms[i];
        }
        i += 1;
    }
    inside & outside
}

/// Appends the steps of neighbouring operands, and says which term they have become.
const fn join_run(
    order: Order,
    best: &[[Best; MAX_OPERANDS]; MAX_OPERANDS],
    from: usize,
    to: usize,
) -> (Order, u8) {
    if from == to {
        return (order, from as u8);
    }
    let part = best[from][to].left as usize;
    let (order, left) = join_run(order, best, from, part - 1);
    let (order, right) = join_run(order, best, part, to);
    let order = order.join(left, right);
    let result = order.last();
    (order, result)
}

/// Contracts pairs until [`EXACT`] terms are left: always the pair that leaves the fewest elements more than it takes, and
/// none that shares no summed label while there is one that does. The first of equal ones.
pub(super) const fn greedy(network: &Network, mut order: Order) -> Order {
    while order.live().len() > EXACT {
        let live = order.live();
        let mut best = Candidate { left: live[0], right: live[1], apart: true, grows: u128::MAX, shrinks: 0 };
        let mut i = 0;
        while i < live.len() {
            let mut j = i + 1;
            while j < live.len() {
                let pair = Candidate::new(network, &order, live[i], live[j]);
                if pair.beats(&best) {
                    best = pair;
                }
                j += 1;
            }
            i += 1;
        }
        order = order.join(best.left, best.right);
    }
    order
}

/// A pair that the greedy search may choose.
struct Candidate {
    left: u8,
    right: u8,
    /// Whether the pair has no label in common that is to be summed.
    apart: bool,
    /// The elements that it leaves, and those that it takes.
    grows: u128,
    shrinks: u128,
}

impl Candidate {
    const fn new(network: &Network, order: &Order, left: u8, right: u8) -> Self {
        let (a, b) = (order.set(left), order.set(right));
        Candidate {
            left,
            right,
            apart: a & b & !network.output == 0,
            grows: network.size(order.kept(left, right)),
            shrinks: network.size(a).saturating_add(network.size(b)),
        }
    }

    const fn beats(&self, other: &Candidate) -> bool {
        if self.apart != other.apart {
            return other.apart;
        }
        // grows - shrinks, without a sign.
        self.grows.saturating_add(other.shrinks) < other.grows.saturating_add(self.shrinks)
    }
}
