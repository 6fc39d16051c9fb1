//! Steps of intermediates with more axes than a plan has room for.

use super::super::lower::{Lowered, Memory, SPILL};
use super::super::run::around;
use super::Random;
use crate::gemm::{Accumulate, Operands};

/// Labels of m are 0, 3, 6, .., of k 1, 4, 7, .., of n 2, 5, 8, ..; all have length 2.
const M: u8 = 0;
const K: u8 = 1;
const N: u8 = 2;

/// The labels of a term whose axes take turns in memory, so that no two of them can be fused.
fn turns(parts: [(u8, u8); 2]) -> Vec<u8> {
    let most = parts[0].1.max(parts[1].1);
    (0..most).flat_map(|i| parts.map(|(part, count)| (i < count).then_some(part + 3 * i))).flatten().collect()
}

/// The place of an element of a term, where each label has the bit of its number in `index`.
fn place(term: &[u8], index: u64) -> usize {
    term.iter().fold(0, |place, label| place * 2 + (index >> label & 1) as usize)
}

#[test]
fn loops_around_a_plan_are_the_same_loops() {
    let lens = [2; 64];
    for (m, k, n) in [(10, 9, 1), (9, 2, 9), (1, 10, 9), (3, 8, 8)] {
        let (a, b, c) = (turns([(M, m), (K, k)]), turns([(K, k), (N, n)]), turns([(M, m), (N, n)]));
        let memory = [Memory::Dense(&a), Memory::Dense(&b), Memory::Dense(&c)];
        let mut lowered = Lowered::<SPILL>::NONE;
        lowered.fill::<64>(memory.each_ref(), &lens, [false; 2]);
        let spilt = [m, k, n].map(|count| usize::from(count.max(8) - 8)).iter().sum::<usize>();
        assert_eq!(lowered.around().len(), spilt);

        let mut random = Random(0x5DEE_CE66_D1CE_4E5B);
        let mut fill =
            |term: &[u8]| -> Vec<i32> { (0..1 << term.len()).map(|_| random.next() as i32).collect() };
        let (x, y, old) = (fill(&a), fill(&b), fill(&c));
        let mut sums = vec![0i32; old.len()];
        for step in 0..1u64 << (m + k + n) {
            // The bits of the step go to the labels of m, then of k, then of n.
            let labels =
                (0..m).map(|i| M + 3 * i).chain((0..k).map(|i| K + 3 * i)).chain((0..n).map(|i| N + 3 * i));
            let index = labels.enumerate().fold(0, |index, (bit, label)| index | (step >> bit & 1) << label);
            let product = x[place(&a, index)].wrapping_mul(y[place(&b, index)]);
            let sum = &mut sums[place(&c, index)];
            *sum = sum.wrapping_add(product);
        }
        for accumulate in [Accumulate::Replace, Accumulate::Add] {
            let mut found = old.clone();
            let operands = Operands { a: x.as_ptr(), b: y.as_ptr(), c: found.as_mut_ptr(), accumulate };
            // SAFETY: the terms are dense, and as long as the product of their lengths.
            unsafe { around(lowered.around(), &lowered, operands) };
            let adds = accumulate == Accumulate::Add;
            let expected =
                sums.iter().zip(&old).map(|(sum, &old)| sum.wrapping_add(if adds { old } else { 0 }));
            assert!(found.iter().copied().eq(expected), "{m} {k} {n} {accumulate:?}");
        }
    }
}
