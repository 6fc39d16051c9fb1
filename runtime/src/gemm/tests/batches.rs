//! The order of the products of a batch.

use super::super::batch::{Batch, order_matters};
use super::super::known::Batches;
use super::*;
use core::ptr::{without_provenance, without_provenance_mut};

/// Many products of constant shapes whose operands move alike: both begin, or both end, at a page, which is an order of its own.
#[test]
fn of_many_products() {
    fn many<T: Number, const M: usize, const K: usize, const N: usize>()
    where
        Any: Runs<T>,
    {
        const { assert!(order_matters::<T, Fixed<M, K, N>>()) };
        on_each_level(&|name, level| {
            for (count, accumulate) in
                [15, 16, 17, 100].into_iter().flat_map(|count| BOTH.map(|add| (count, add)))
            {
                for at_end in [true, false] {
                    let lengths = (count, (M, K, N));
                    check_batch::<T>(
                        name,
                        lengths,
                        [Lies::Rows; 3],
                        accumulate,
                        at_end,
                        &|gemm, count, step| {
                            // SAFETY: `check_batch` makes operands of these lengths and strides.
                            unsafe { products_on::<T, Fixed<M, K, N>>(level, gemm, count, step) }
                        },
                    );
                }
            }
        });
    }
    many::<f32, 3, 3, 3>();
    many::<f32, 5, 5, 5>();
    many::<f32, 7, 7, 7>();
    many::<f32, 4, 7, 7>();
    many::<f32, 2, 2, 9>();
    many::<f32, 10, 6, 6>();
    many::<f64, 3, 3, 3>();
    many::<f64, 5, 5, 5>();
    many::<f64, 2, 3, 3>();
}

/// Where products begin that move by `step` and are computed in the order that is chosen.
fn order(count: usize, [a, b, c]: [usize; 3], step: Offsets) -> Vec<[usize; 3]> {
    let gemm = Gemm::<f32> {
        m: 5,
        k: 5,
        n: 5,
        a: without_provenance(a),
        rsa: 5,
        csa: 1,
        b: without_provenance(b),
        rsb: 5,
        csb: 1,
        c: without_provenance_mut(c),
        rsc: 5,
        csc: 1,
        accumulate: Accumulate::Replace,
    };
    let mut next = Batch::new(&gemm, count, step, false).last_first();
    (0..next.count)
        .map(|_| {
            let at = next;
            next = at.next();
            [at.a.addr(), at.b.addr(), at.c.addr()]
        })
        .collect()
}

/// Whether the last product is the first, where `a`, `b` and `c` are so many bytes behind the beginning of some page.
fn is_last_first(count: usize, [a, b, c]: [usize; 3], step: Offsets) -> bool {
    let at = [(5 << 12) + a, (50 << 12) + b, (20 << 12) + c];
    let forwards: Vec<[usize; 3]> = (0..count as isize)
        .map(|i| {
            [(0, step.a), (1, step.b), (2, step.c)].map(|(x, step)| at[x].wrapping_add_signed(4 * i * step))
        })
        .collect();
    let order = order(count, at, step);
    let backwards: Vec<[usize; 3]> = forwards.iter().rev().copied().collect();
    assert!(order == forwards || order == backwards, "each product once");
    order != forwards
}

#[test]
fn c_is_not_just_ahead() {
    let alike = Offsets { a: 25, b: 25, c: 25 };
    for ahead in [0, 4, 64, 512, 700] {
        assert!(is_last_first(16, [2000, 0, 2000 + ahead], alike), "of `a` by {ahead}");
        assert!(is_last_first(1000, [0, 2000, 2000 + ahead], alike), "of `b` by {ahead}");
        assert!(!is_last_first(15, [2000, 0, 2000 + ahead], alike), "few products");
    }
    assert!(is_last_first(16, [0, 0, 0], alike));
    // Far ahead, and behind.
    assert!(!is_last_first(16, [0, 0, 704], alike));
    assert!(!is_last_first(16, [0, 0, 4000], alike));
    // Ahead of one and behind the other.
    assert!(!is_last_first(16, [0, 200, 100], alike));
    // What does not move, or otherwise, does not matter.
    assert!(!is_last_first(16, [0, 2000, 2100], Offsets { b: 0, ..alike }));
    assert!(is_last_first(16, [2000, 2200, 2100], Offsets { b: 0, ..alike }));
    assert!(!is_last_first(16, [2000, 0, 2100], Offsets { a: 35, ..alike }));
    assert!(!is_last_first(16, [2000, 0, 2100], Offsets { a: -25, b: -25, c: -25 }));
}

/// Shapes and batches whose order is asked for.
#[test]
fn shapes() {
    struct Batched<const COUNT: usize>;
    impl<const COUNT: usize> Known for Batched<COUNT> {
        const SMALL: Option<Small> = Fixed::<5, 5, 5>::SMALL;
        const BATCH: Option<Batches> = Some(Batches::of((COUNT, Offsets { a: 25, b: 25, c: 25 })));
    }
    assert!(order_matters::<f32, Batched<16>>());
    assert!(!order_matters::<f32, Batched<15>>());
    assert!(order_matters::<f32, Fixed<4, 7, 7>>());
    assert!(order_matters::<f32, Fixed<7, 7, 4>>());
    // Operands that do not move alike, whole cache lines, and much to write.
    assert!(!order_matters::<f32, Fixed<4, 5, 8>>());
    assert!(!order_matters::<f32, Fixed<4, 4, 4>>());
    assert!(!order_matters::<f32, Fixed<9, 9, 9>>());
}
