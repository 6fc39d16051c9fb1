//! Two searches for the order of a network: all orders of a few terms, and all orders of neighbours.
//!
//! Both are dynamic programs: the labels that a set of operands leaves do not depend on the order
//! within, so the cheapest order of a set is that of two parts, each contracted in its own cheapest order, and the pair of
//! them.
//!
//! Const evaluation pays for each statement, so a pair is never priced from nothing: the labels that end in it are few,
//! and what it costs is the size of what it leaves times the lengths of those.

use super::{MAX_OPERANDS, Network, Order};

/// The most groups of which all orders are searched.
pub(super) const EXACT: usize = 8;

/// Sizes above this count as this. So sums and products of them stay in `u128` without checks; an order with a pair that
/// large is dearer than any that ever runs, so what runs is not misjudged.
const TOO_LARGE: u128 = 1 << 63;

/// No limit: more than any sum of costs.
pub(super) const UNLIMITED: u128 = 1 << 119;

/// The cheapest way to contract some set of groups.
#[derive(Clone, Copy)]
struct Best {
    flops: u128,
    largest: u128,
    /// How the search knows the left of the two parts.
    left: u8,
}

impl Best {
    /// Of a term alone, which costs nothing.
    const TERM: Best = Best { flops: 0, largest: 0, left: 0 };
    /// Of a set for which nothing has been found: above every limit, with room for sums.
    const NONE: Best = Best { flops: 2 * UNLIMITED, largest: 0, left: 0 };

    /// Tries two parts: the cheaper one stays, the first of equal ones.
    const fn offer(&mut self, network: &Network, parts: [&Best; 2], left: usize, kept: &Kept, ending: u128) {
        let [l, r] = parts;
        let sums = if ending == 0 { 1 } else { 2 };
        let flops = l.flops + r.flops + sums * size(network, kept.size, ending);
        if flops > self.flops {
            return;
        }
        let mut largest = kept.size;
        if l.largest > largest {
            largest = l.largest;
        }
        if r.largest > largest {
            largest = r.largest;
        }
        if flops < self.flops || largest < self.largest {
            *self = Best { flops, largest, left: left as u8 };
        }
    }
}

/// The labels that a set of groups leaves, and how many elements that is.
struct Kept {
    labels: u128,
    size: u128,
}

/// `size` times the lengths of these labels.
pub(super) const fn size(network: &Network, mut size: u128, mut labels: u128) -> u128 {
    while labels != 0 {
        size *= network.lens[labels.trailing_zeros() as usize] as u128;
        if size > TOO_LARGE {
            size = TOO_LARGE;
        }
        labels &= labels - 1;
    }
    size
}

/// Contracts the live terms of `order`, at most [`EXACT`], in the cheapest of all orders, if that costs at most `limit`
/// more, and says what it costs. `SETS` is two to the power of their number, or more.
///
/// What leaves more elements than the limit costs more, so most sets of most networks are dismissed at a glance.
pub(super) const fn exact<const SETS: usize>(
    network: &Network,
    order: Order,
    limit: u128,
) -> Option<(Order, u128)> {
    let live = order.live();
    let full = (1usize << live.len()) - 1;
    let kept = kept_by_sets::<SETS>(network, &order);
    // Summing a label of length 0 costs nothing, however much is left.
    let bounded = size(network, 1, network.labels()) != 0;
    let mut best = [Best::TERM; SETS];
    let mut set = 1;
    while set <= full {
        if set & (set - 1) != 0 {
            let of_set = Kept { labels: kept[set], size: size(network, 1, kept[set]) };
            let mut cheapest = Best::NONE;
            // The earliest group is the highest bit and stays on the left; the right part goes through all sets of the
            // others, the latest group alone first.
            let others = set ^ (1 << set.ilog2());
            let floor = if bounded { of_set.size } else { 0 };
            let mut right = if floor > limit { 0 } else { (SETS - others) & others };
            while right != 0 {
                let left = set ^ right;
                let least = best[left].flops + best[right].flops + floor;
                if least <= cheapest.flops && least <= limit {
                    let ending = (kept[left] | kept[right]) & !of_set.labels;
                    cheapest.offer(network, [&best[left], &best[right]], left, &of_set, ending);
                }
                right = (right + (SETS - others)) & others;
            }
            best[set] = cheapest;
        }
        set += 1;
    }
    let flops = best[full].flops;
    if flops > limit {
        return None;
    }
    let mut groups = [0; EXACT];
    let count = live.len();
    groups.split_at_mut(count).0.copy_from_slice(live);
    let (order, _) = join_set(order, groups.split_at(count).0, &best, full);
    Some((order, flops))
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
/// Also says what that costs.
pub(super) const fn neighbours(network: &Network, order: Order) -> (Order, u128) {
    // `best[i][j]` is of the operands from i to j; its left part ends before operand `left`.
    let mut best = [[Best::TERM; MAX_OPERANDS]; MAX_OPERANDS];
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
            let of_run = Kept { labels, size: size(network, 1, labels) };
            let mut cheapest = Best::NONE;
            let mut part = to;
            while part > from {
                let ending = (kept[from][part - 1] | kept[part][to]) & !labels;
                cheapest.offer(network, [&best[from][part - 1], &best[part][to]], part, &of_run, ending);
                part -= 1;
            }
            best[from][to] = cheapest;
            kept[from][to] = labels;
            from += 1;
        }
        more += 1;
    }
    let (order, _) = join_run(order, &best, 0, network.count - 1);
    (order, best[0][network.count - 1].flops)
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
