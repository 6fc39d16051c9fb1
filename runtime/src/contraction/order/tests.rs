//! Orders that can be worked out by hand. That the cheapest is found on many networks is `tests/einsum_orders.rs`.

use super::*;

/// The network of an equation of letters, with the same length everywhere but where `lens` says otherwise.
fn network(equation: &str, len: usize, lens: &[(u8, usize)]) -> Network {
    let set = |term: &str| term.bytes().fold(0u128, |set, x| set | 1 << (x - b'a'));
    let (terms, output) = equation.split_once("->").unwrap();
    let mut network =
        Network { count: 0, terms: [0; MAX_OPERANDS], output: set(output), lens: [len; MAX_NETWORK_LABELS] };
    for term in terms.split(',') {
        network.terms[network.count] = set(term);
        network.count += 1;
    }
    for &(label, len) in lens {
        network.lens[usize::from(label - b'a')] = len;
    }
    network
}

fn steps(network: &Network) -> Vec<(u8, u8)> {
    Order::new(network).steps().iter().map(|pair| (pair.left, pair.right)).collect()
}

/// The chain of `operands` matrices.
fn chain(operands: usize) -> String {
    let letters = &"abcdefghijklm"[..=operands];
    let terms: Vec<_> = (0..operands).map(|i| &letters[i..i + 2]).collect();
    format!("{}->a{}", terms.join(","), &letters[operands..])
}

#[test]
fn one_operand_needs_no_pair_and_two_are_one() {
    assert_eq!(steps(&network("aab->b", 5, &[])), []);
    assert_eq!(steps(&network("ab,bc->ac", 5, &[])), [(0, 1)]);
}

#[test]
fn the_order_is_a_constant_where_the_lengths_are() {
    const NETWORK: Network = {
        let mut lens = [0; MAX_NETWORK_LABELS];
        (lens[0], lens[1], lens[2], lens[3], lens[4]) = (10, 1000, 5, 1000, 10);
        let mut terms = [0; MAX_OPERANDS];
        (terms[0], terms[1], terms[2], terms[3]) = (0b11, 0b110, 0b1100, 0b11000);
        Network { count: 4, terms, output: 0b10001, lens }
    };
    const ORDER: Order = Order::new(&NETWORK);
    const { assert!(ORDER.flops(&NETWORK) == 201_000 && ORDER.largest(&NETWORK) == 100) };
    assert_eq!(ORDER.steps(), [(0, 1), (2, 3), (4, 5)].map(|(left, right)| Pair { left, right }));
    assert_eq!([0, 1, 2].map(|step| ORDER.kept_by(step)), [0b101, 0b10100, 0b10001]);
}

#[test]
fn a_vector_at_the_end_is_multiplied_from_the_end() {
    assert_eq!(steps(&network("ab,bc,cd,d->a", 100, &[])), [(2, 3), (1, 4), (0, 5)]);
}

#[test]
fn small_operands_meet_first_though_they_share_no_label() {
    // ((a b) x) beats (a x) b and (b x) a: an outer product is worth it.
    assert_eq!(steps(&network("a,b,abx->x", 2, &[(b'x', 1000)])), [(0, 1), (3, 2)]);
}

#[test]
fn equal_costs_go_from_left_to_right() {
    // A chain only where it costs nothing: with lengths of 1 it would be cheaper to add up late.
    for (equation, len) in [("a,a,a,a->a", 3), ("ab,bc,cd,de,ef->af", 0), ("a,b,c,d,e,f,g,h->abcdefgh", 1)] {
        let network = network(equation, len, &[]);
        let count = network.count as u8;
        let from_left: Vec<_> =
            (0..count - 1).map(|s| (if s == 0 { 0 } else { count + s - 1 }, s + 1)).collect();
        assert_eq!(steps(&network), from_left, "{equation}");
    }
    assert_eq!(steps(&network(&chain(12), 0, &[]))[..3], [(0, 1), (12, 2), (13, 3)]);
}

#[test]
fn of_equal_costs_the_smaller_intermediate_wins() {
    // 288 FLOPs from both sides; from the left 3 x 6 elements come between, from the right 4 x 4.
    let network = network("ab,bc,cd->ad", 0, &[(b'a', 3), (b'b', 4), (b'c', 6), (b'd', 4)]);
    let order = Order::new(&network);
    assert_eq!(steps(&network), [(1, 2), (0, 3)]);
    assert_eq!((order.flops(&network), order.largest(&network)), (288, 16));
}

#[test]
fn a_label_of_three_terms_is_summed_with_the_last() {
    let network = network("ax,bx,cx->abc", 3, &[(b'x', 50)]);
    let order = Order::new(&network);
    assert_eq!(order.kept_by(0), network.terms[0] | network.terms[1]);
    assert_eq!(order.flops_of(0, &network), 3 * 3 * 50);
    assert_eq!(order.flops_of(1, &network), 2 * 3 * 3 * 3 * 50);
}

#[test]
fn lengths_beyond_all_numbers_and_0_give_an_order() {
    for operands in 1..=12 {
        for len in [0, 1, usize::MAX] {
            for zero in [None, Some((b'b', 0))] {
                let network = network(&chain(operands), len, zero.as_slice());
                let order = Order::new(&network);
                assert_eq!(order.steps().len(), operands - 1);
                assert_eq!(order.live().len(), 1);
                assert_eq!(order.set(order.live()[0]), if operands == 1 { 0b11 } else { network.output });
                let _ = (order.flops(&network), order.largest(&network));
            }
        }
    }
}

#[test]
fn every_term_is_taken_once() {
    let mut names = 0u64;
    for operands in 2..=12 {
        for _ in 0..20 {
            let mut network = network(&chain(operands), 3, &[]);
            for i in 0..operands {
                names = names.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                network.terms[i] |= u128::from(names >> 40 & names >> 20 & 0x1fff);
                network.lens[i] = 1 + (names >> 50) as usize % 7;
            }
            let mut taken: Vec<u8> =
                Order::new(&network).steps().iter().flat_map(|pair| [pair.left, pair.right]).collect();
            for (s, pair) in Order::new(&network).steps().iter().enumerate() {
                assert!(usize::from(pair.left.max(pair.right)) < operands + s, "a step takes what is there");
            }
            taken.sort_unstable();
            assert!(taken.iter().copied().eq(0..2 * operands as u8 - 2));
        }
    }
}
