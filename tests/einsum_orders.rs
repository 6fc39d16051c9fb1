//! The order of an einsum is the cheapest: on the networks of `corpus/orders.csv`, whose optimum was found with opt_einsum.
//!
//! What an order costs is counted here again, from the positions of its steps and the letters of the equation, by code
//! that shares nothing with the library (`Network::price`). Above 8 operands the search is not exact: there it must be no
//! dearer than left to right and exact on products of matrices.

use conformable::EinsumPath;
use std::collections::{BTreeMap, BTreeSet};

type Labels = BTreeSet<char>;

/// An einsum as its equation says it.
struct Network {
    equation: String,
    terms: Vec<&'static str>,
    output: &'static str,
    lengths: BTreeMap<char, u128>,
}

#[derive(Debug, PartialEq)]
struct Price {
    flops: u128,
    largest: u128,
}

impl Network {
    fn new(equation: &'static str, lengths: BTreeMap<char, u128>) -> Self {
        let (terms, output) = equation.split_once("->").unwrap();
        Network { equation: equation.into(), terms: terms.split(',').collect(), output, lengths }
    }

    fn path(&self) -> EinsumPath {
        let letters =
            |term: &'static str| -> Vec<&'static str> { (0..term.len()).map(|i| &term[i..=i]).collect() };
        let terms: Vec<_> = self.terms.iter().map(|term| letters(term)).collect();
        let lens = |term: &&str| term.chars().map(|x| self.lengths[&x] as usize).collect::<Vec<_>>();
        let shapes: Vec<_> = self.terms.iter().map(lens).collect();
        let terms: Vec<&[&'static str]> = terms.iter().map(|term| &term[..]).collect();
        let shapes: Vec<&[usize]> = shapes.iter().map(|shape| &shape[..]).collect();
        EinsumPath::new(&terms, &letters(self.output), &shapes)
    }

    fn size(&self, labels: &Labels) -> u128 {
        labels.iter().map(|x| self.lengths[x]).product()
    }

    /// What a path costs, given as positions in the shrinking list of terms. Also calls `step` with the labels of the
    /// terms of each step, and with those of its result.
    fn price(&self, path: &[Vec<usize>], mut step: impl FnMut(usize, &[Labels], &Labels)) -> Price {
        let mut left: Vec<Labels> = self.terms.iter().map(|term| term.chars().collect()).collect();
        let output: Labels = self.output.chars().collect();
        let mut price = Price { flops: 0, largest: 0 };
        for (s, positions) in path.iter().enumerate() {
            assert!(positions.is_sorted_by(|a, b| a < b), "{}: {positions:?}", self.equation);
            let mut taken: Vec<Labels> = positions.iter().rev().map(|&i| left.remove(i)).collect();
            taken.reverse();
            let loops: Labels = taken.iter().flatten().copied().collect();
            let wanted: Labels = left.iter().chain([&output]).flatten().copied().collect();
            let result: Labels = loops.intersection(&wanted).copied().collect();
            let operations = if result == loops { 1 } else { 2 };
            price.flops += self.size(&loops) * operations;
            price.largest = price.largest.max(self.size(&result));
            step(s, &taken, &result);
            left.push(result);
        }
        assert_eq!(left, [output], "{}: {path:?} ends with the output", self.equation);
        price
    }

    /// One operand after another, as numpy.einsum without `optimize` would if it worked on pairs.
    fn left_to_right(&self) -> Vec<Vec<usize>> {
        // The result so far is the last in the list, but for the first step.
        let last = |step: usize| self.terms.len() - 1 - step;
        (0..self.terms.len() - 1).map(|s| if s == 0 { vec![0, 1] } else { vec![0, last(s)] }).collect()
    }

    /// The price of the library's path, all of whose statements are compared on the way.
    fn chosen(&self) -> Price {
        let path = self.path();
        let steps = path.steps();
        assert_eq!(steps.len(), self.terms.len().saturating_sub(1).max(1), "{}", self.equation);
        let positions: Vec<_> = steps.iter().map(|step| step.positions().to_vec()).collect();
        let mut total = 0;
        let price = self.price(&positions, |s, taken, result| {
            let step = &steps[s];
            let text = |text: &str| text.chars().collect::<Labels>();
            let mut inputs: Vec<Labels> = step.inputs().iter().map(|input| text(input)).collect();
            inputs.sort();
            let mut taken = taken.to_vec();
            taken.sort();
            assert_eq!(inputs, taken, "{}: step {s}", self.equation);
            assert_eq!(text(step.output()), *result, "{}: step {s}", self.equation);
            assert_eq!(step.output().len(), result.len(), "{}: step {s}", self.equation);
            assert_eq!(step.elements(), self.size(result), "{}: step {s}", self.equation);
            total += step.flops();
        });
        let stated = Price { flops: path.flops(), largest: path.largest_intermediate() };
        assert_eq!(price, stated, "{}: the path's own figures", self.equation);
        assert_eq!(total, price.flops, "{}: the sum of the steps", self.equation);
        price
    }
}

/// A row of the table.
struct Row {
    network: Network,
    optimum: Price,
    opt_einsum: Price,
    naive: u128,
}

fn table() -> Vec<Row> {
    let row = |line: &'static str| {
        let fields: Vec<_> = line.split(';').collect();
        let number = |i: usize| fields[i].parse::<u128>().unwrap();
        let lengths = fields[1].split_whitespace().map(|pair| {
            let (label, len) = pair.split_once('=').unwrap();
            (label.parse().unwrap(), len.parse().unwrap())
        });
        Row {
            network: Network::new(fields[0], lengths.collect()),
            optimum: Price { flops: number(2), largest: number(3) },
            opt_einsum: Price { flops: number(4), largest: number(5) },
            naive: number(6),
        }
    };
    include_str!("corpus/orders.csv").lines().skip(1).map(row).collect()
}

#[test]
fn up_to_8_operands_the_order_is_the_cheapest() {
    let table = table();
    let (mut equal, mut cheaper) = (0, 0);
    for row in &table {
        let Row { network, optimum, opt_einsum, naive } = row;
        let chosen = network.chosen();
        assert_eq!(chosen, *optimum, "{} {:?}", network.equation, network.lengths);
        assert_eq!(network.path().naive_flops(), *naive, "{}", network.equation);
        assert!(chosen.flops <= opt_einsum.flops, "{}", network.equation);
        if chosen.flops == opt_einsum.flops {
            equal += 1;
        } else {
            cheaper += 1;
        }
    }
    assert!(
        equal >= 70,
        "opt_einsum's optimum was found on {equal} networks, and a cheaper one on {cheaper}"
    );
}

#[test]
fn the_table_has_networks_of_2_to_8_operands() {
    let table = table();
    for operands in 2..=8 {
        let rows = table.iter().filter(|row| row.network.terms.len() == operands).count();
        assert!(rows >= 4, "{rows} of {operands} operands");
    }
}

/// The control: another order than the cheapest is found out.
#[test]
fn left_to_right_is_found_to_be_dearer() {
    let table = table();
    let from_left = |row: &Row| row.network.price(&row.network.left_to_right(), |_, _, _| ());
    let dearer = table.iter().filter(|row| from_left(row).flops > row.optimum.flops).count();
    assert!(dearer >= 25, "{dearer} of {} rows", table.len());
    assert!(table.iter().all(|row| from_left(row).flops >= row.optimum.flops), "dearer than the optimum");
}

/// The control of the control: what is no path is no price.
#[test]
#[should_panic(expected = "ends with the output")]
fn a_path_with_a_step_too_few_has_no_price() {
    let table = table();
    let mut path = table[0].network.left_to_right();
    path.pop();
    table[0].network.price(&path, |_, _, _| ());
}

/// Numbers that look random.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn network(&mut self, operands: usize, lengths: [u128; 8]) -> Network {
        let labels: Vec<char> = ('a'..='z').take(operands + self.below(6)).collect();
        let term = |random: &mut Random| -> String {
            (0..1 + random.below(4)).map(|_| labels[random.below(labels.len())]).collect()
        };
        let terms: Vec<String> = (0..operands).map(|_| term(self)).collect();
        let used: Labels = terms.iter().flat_map(|term| term.chars()).collect();
        let output: String = used.iter().filter(|_| self.below(5) == 0).collect();
        let lengths = used.iter().map(|&x| (x, lengths[self.below(8)])).collect();
        Network::new(Box::leak(format!("{}->{output}", terms.join(",")).into_boxed_str()), lengths)
    }

    fn chain(&mut self, operands: usize) -> Network {
        let letters: Vec<char> = ('a'..='z').take(operands + 1).collect();
        let terms: Vec<String> = letters.windows(2).map(|pair| pair.iter().collect()).collect();
        let equation = format!("{}->{}{}", terms.join(","), letters[0], letters[operands]);
        let lengths = letters.iter().map(|&x| (x, 2 + self.below(60) as u128)).collect();
        Network::new(Box::leak(equation.into_boxed_str()), lengths)
    }
}

/// The least FLOPs of all orders, each tried.
fn least(network: &Network, left: usize, path: &mut Vec<Vec<usize>>) -> u128 {
    if left == 1 {
        return network.price(path, |_, _, _| ()).flops;
    }
    let mut least = u128::MAX;
    for second in 1..left {
        for first in 0..second {
            path.push(vec![first, second]);
            least = least.min(self::least(network, left - 1, path));
            path.pop();
        }
    }
    least
}

#[test]
fn no_order_is_cheaper_with_lengths_of_0_and_1_either() {
    let mut random = Random(3);
    for (operands, networks) in [(2, 20), (3, 100), (4, 100), (5, 50), (6, 3)] {
        for _ in 0..networks {
            let network = random.network(operands, [0, 1, 1, 2, 3, 3, 8, 20]);
            let least = least(&network, operands, &mut Vec::new());
            assert_eq!(network.chosen().flops, least, "{} {:?}", network.equation, network.lengths);
        }
    }
}

#[test]
fn above_8_operands_the_order_is_no_dearer_than_left_to_right() {
    let mut random = Random(1);
    for operands in 9..=12 {
        for _ in 0..40 {
            let network = random.network(operands, [1, 2, 2, 3, 4, 5, 7, 10]);
            let from_left = network.price(&network.left_to_right(), |_, _, _| ());
            let chosen = network.chosen();
            assert!(chosen.flops <= from_left.flops, "{} {:?}", network.equation, network.lengths);
        }
    }
}

#[test]
fn products_of_9_to_12_matrices_are_contracted_in_the_cheapest_order() {
    let mut random = Random(2);
    for operands in 9..=12 {
        for _ in 0..10 {
            let network = random.chain(operands);
            let lens: Vec<u128> = network.lengths.values().copied().collect();
            // The textbook's: `cost[i][j]` of the product of the matrices from i to j.
            let mut cost = vec![vec![0; operands]; operands];
            for more in 1..operands {
                for i in 0..operands - more {
                    let j = i + more;
                    let split =
                        |k: usize| cost[i][k] + cost[k + 1][j] + 2 * lens[i] * lens[k + 1] * lens[j + 1];
                    cost[i][j] = (i..j).map(split).min().unwrap();
                }
            }
            assert_eq!(network.chosen().flops, cost[0][operands - 1], "{} {lens:?}", network.equation);
        }
    }
}
